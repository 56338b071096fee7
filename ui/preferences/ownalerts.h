// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QPointer>

#include <optional>

namespace Baton::Ui {

/// The alerts of the person who is signed in, as they stand and as they have just set them: what the server has not
/// confirmed yet is shown all the same, and taken back where it refuses.
class OwnAlerts final : public QObject
{
    Q_OBJECT

public:
    /// The console may be null, and may go.
    explicit OwnAlerts(Console *console, QObject *parent = nullptr);

    /// Whether there is somebody whose alerts they are, and a server that would keep them.
    bool canBeSet() const;
    /// The person with their alerts as set last.
    Agent me() const;
    const Workspace &workspace() const;
    QString teamName(const TeamId &team) const;

    void setChoice(AlertRow row, const AlertRowChoice &choice);
    void setQuiet(const QuietHours &quiet);
    /// Forgets all of one's own choices; what others chose for one stands.
    void resetChoices();

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);

private:
    void set(AgentAlerts alerts);
    void onPeople();
    void onRefused(const CommandId &command, Code code, const Owner &owner);

    QPointer<Console> m_console;
    std::optional<AgentAlerts> m_set; ///< not confirmed yet
    QSet<CommandId> m_asked;
};

} // namespace Baton::Ui
