// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QPalette;

namespace Baton {

enum class Scheme { Unknown, Light, Dark };

/// Light or dark as a palette has it: by the lightness of its windows.
Scheme schemeOf(const QPalette &palette);

/// What the person chose for the whole desktop: light or dark, and whether colours must differ strongly.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    /// `fallback` holds where the desktop does not say; usually `schemeOf` the palette before it is themed.
    explicit ColorScheme(Scheme fallback, QObject *parent = nullptr)
        : QObject(parent)
        , m_fallback(fallback)
    {}

    Scheme scheme() const { return m_desktop == Scheme::Unknown ? m_fallback : m_desktop; }
    bool isDark() const { return scheme() == Scheme::Dark; }
    bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed(Baton::Scheme scheme);
    void contrastChanged(bool wanted);

protected:
    /// Unknown: the desktop has no wish, the fallback holds.
    void setDesktopScheme(Scheme desktop)
    {
        const Scheme before = scheme();
        m_desktop = desktop;
        if (scheme() != before)
            Q_EMIT changed(scheme());
    }

    void setDesktopContrast(bool wanted)
    {
        if (m_contrast == wanted)
            return;
        m_contrast = wanted;
        Q_EMIT contrastChanged(wanted);
    }

private:
    bool m_contrast = false;
    Scheme m_fallback;
    Scheme m_desktop = Scheme::Unknown;
};

} // namespace Baton
