// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "console/consoleenvironment.h"

#include <QHash>
#include <QObject>

namespace Baton {

class ConsoleState;

/// Commands that need the server at once: claim, take over, release, transfer, snooze, decline, status. Each ends in
/// exactly one done() or refused(). Where the answer was lost with the link, the same id is asked again once it is back
/// within a quarter of a minute.
class Verbs final : public QObject
{
    Q_OBJECT

public:
    Verbs(const ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment,
          QObject *parent = nullptr);

    CommandId submit(const ConversationId &conversation, CommandBody body);
    /// A release, transfer or snooze of ours is on its way.
    bool givesAway(const ConversationId &conversation) const;

Q_SIGNALS:
    void done(const Baton::CommandId &command, const Baton::ConversationId &conversation);
    void refused(const Baton::CommandId &command, const Baton::ConversationId &conversation, Baton::Code code,
                 const Baton::Owner &owner);
    /// Of the status that was chosen last.
    void statusRefused(Baton::Status status, Baton::Code code);
    /// The server has let it go at our word, whether or not its new owner is known here yet.
    void gaveAway(const Baton::ConversationId &conversation);

private:
    struct Try
    {
        Command command;
        bool lost = false; ///< the answer did not come
    };

    void onAnswered(const CommandId &id, const CommandOutcome &outcome);
    void onLink();
    void end(const CommandId &id, Code code, const Owner &owner);
    void refuseSoon(const Command &command, Code code);
    void tellRefused(const Command &command, Code code, const Owner &owner);

    const ConsoleState &m_state;
    Backend &m_backend;
    const ConsoleEnvironment &m_environment;
    QHash<CommandId, Try> m_tries;
    CommandId m_status; ///< the latest command for one
};

} // namespace Baton
