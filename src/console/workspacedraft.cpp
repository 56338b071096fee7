// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/workspacedraft.h"

#include "console/console.h"

namespace Baton {

WorkspaceDraft::WorkspaceDraft(Console &console)
    : m_console(console)
{
    connect(&console.state(), &ConsoleState::peopleChanged, this, &WorkspaceDraft::onPeople);
    connect(&console.state(), &ConsoleState::reset, this, &WorkspaceDraft::onPeople);
    connect(&console.state(), &ConsoleState::linkChanged, this, &WorkspaceDraft::changed);
    connect(&console, &Console::done, this, [this](const CommandId &command) { hear(command, std::nullopt); });
    connect(&console, &Console::refused, this,
            [this](const CommandId &command, const ConversationId &, Code code) { hear(command, code); });
}

bool WorkspaceDraft::canBeSet() const
{
    const ConsoleState &state = m_console.state();
    return state.isSynced() && state.link().phase == LinkPhase::Online
        && state.agents().value(state.self().id).role == Role::Admin;
}

Instant WorkspaceDraft::now() const
{
    return m_console.now();
}

void WorkspaceDraft::ask(const std::function<void()> &send)
{
    m_isAsking = true;
    send();
    m_isAsking = false;
    Q_EMIT changed();
    const auto early = std::exchange(m_early, {});
    for (const auto &[command, code] : early)
        hear(command, code);
}

void WorkspaceDraft::hear(const CommandId &command, std::optional<Code> code)
{
    if (m_isAsking)
        m_early.append({command, code});
    else
        onAnswer(command, code);
}

} // namespace Baton

#include "moc_workspacedraft.cpp"
