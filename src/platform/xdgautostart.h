// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/autostart.h"

#include <QStringList>

namespace Baton {

/// A desktop entry in the XDG autostart folder.
class XdgAutostart : public Autostart
{
public:
    /// `folder`: usually `$XDG_CONFIG_HOME/autostart`; `command`: program (absolute) and its arguments.
    XdgAutostart(const QString &folder, const QString &desktopId, const QString &name, const QStringList &command);

    bool isEnabled() const override;
    Result<void> setEnabled(bool enabled) override;

    QString path() const;

private:
    QString m_folder;
    QString m_desktopId;
    QString m_name;
    QStringList m_command;
};

} // namespace Baton
