// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colors.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;
class QPainter;

namespace Baton::Ui {

enum class TextSize {
    Small, ///< labels, times
    Body,
    Strong,
    Title,
    Display, ///< one per screen
    Code, ///< monospaced, beside Body
};

/// Colours, type, spacing and icons of the console; everything that paints asks it. Switches at run time.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    QColor color(ColorRole role) const { return colorOf(m_scheme, role); }
    QFont font(TextSize size) const;
    /// Device-independent pixels of a step of the spacing scale; one step is 4 px at the default text size.
    int space(int steps = 1) const;
    /// A tinted icon of /icons that follows the scheme; empty pixels where the file is missing.
    QIcon icon(const QString &name, ColorRole role = ColorRole::TextMuted) const;
    void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color) const;

    void setScheme(Scheme scheme);
    /// Text and everything measured by it, in percent of the desktop's. What stands already keeps its size: whoever
    /// changes it makes the windows anew.
    void setTextPercent(int percent);
    int textPercent() const { return m_percent; }
    /// Sets style, palette, font and style sheet of the application and keeps them current.
    void applyTo(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    qreal basePoints() const;

    Scheme m_scheme = Scheme::Light;
    QFont m_base;
    int m_percent = 100;
    QApplication *m_application = nullptr;
};

} // namespace Baton::Ui
