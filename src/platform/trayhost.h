// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Baton {

/// Tells whether the desktop has a place where a tray icon can be seen; only then may a window hide in it.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isPresent() const { return m_present; }

Q_SIGNALS:
    void changed(bool present);

protected:
    void setPresent(bool present)
    {
        if (m_present == present)
            return;
        m_present = present;
        Q_EMIT changed(present);
    }

private:
    bool m_present = false;
};

} // namespace Baton
