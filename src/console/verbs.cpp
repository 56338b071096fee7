// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/verbs.h"

#include "console/consolestate.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis lostPatience{15'000};

bool leavesUs(const CommandBody &body)
{
    return std::holds_alternative<Release>(body) || std::holds_alternative<Transfer>(body);
}

} // namespace

Verbs::Verbs(const ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
    , m_environment(environment)
{
    connect(&backend, &Backend::answered, this, &Verbs::onAnswered);
    connect(&state, &ConsoleState::linkChanged, this, &Verbs::onLink);
}

CommandId Verbs::submit(const ConversationId &conversation, CommandBody body)
{
    Command command{m_environment.newCommandId(), conversation, {}, std::move(body)};
    const Conversation *head = m_state.head(conversation);
    if (head)
        command.fence = head->fence;
    if (std::holds_alternative<SetStatus>(command.body))
        m_status = command.id;
    if (m_state.link().phase != LinkPhase::Online) {
        refuseSoon(command, Code::State);
    } else if (!head && !conversation.isEmpty()) {
        refuseSoon(command, Code::NotFound);
    } else {
        m_tries.insert(command.id, Try{command});
        m_backend.submit(command);
    }
    return command.id;
}

/// Not within submit(), so that the caller knows the id before it hears of it.
void Verbs::refuseSoon(const Command &command, Code code)
{
    m_environment.later(Millis(0), this, [this, command, code] {
        const Conversation *head = m_state.head(command.conversation);
        tellRefused(command, code, head ? head->owner : Owner());
    });
}

void Verbs::onAnswered(const CommandId &id, const CommandOutcome &outcome)
{
    const auto found = m_tries.find(id);
    if (found == m_tries.end())
        return;
    const Command command = found->command;
    switch (outcome.kind) {
    case CommandOutcome::Kind::Done:
        m_tries.erase(found);
        if (leavesUs(command.body))
            Q_EMIT gaveAway(command.conversation);
        Q_EMIT done(id, command.conversation);
        break;
    case CommandOutcome::Kind::Refused: {
        // Where the server does not say who has it, it is not ours to know; what is known here may be of before.
        const Conversation *head = m_state.head(command.conversation);
        const bool isTheirs = head && !head->owner.is(m_state.self().id);
        end(id, outcome.code.value_or(Code::Internal),
            outcome.owner.value_or(isTheirs ? head->owner : Owner::nobody()));
        break;
    }
    case CommandOutcome::Kind::Unknown:
        if (!found->lost) {
            found->lost = true;
            m_environment.later(lostPatience, this, [this, id] { end(id, Code::Overloaded, {}); });
        }
        break;
    }
}

void Verbs::onLink()
{
    if (m_state.link().phase != LinkPhase::Online)
        return;
    QList<Command> again;
    for (const Try &lost : std::as_const(m_tries)) {
        if (lost.lost)
            again.append(lost.command);
    }
    for (const Command &command : std::as_const(again))
        m_backend.submit(command);
}

void Verbs::end(const CommandId &id, Code code, const Owner &owner)
{
    const auto found = m_tries.find(id);
    if (found == m_tries.end())
        return;
    const Command command = found->command;
    m_tries.erase(found);
    tellRefused(command, code, owner);
}

void Verbs::tellRefused(const Command &command, Code code, const Owner &owner)
{
    Q_EMIT refused(command.id, command.conversation, code, owner);
    const auto *set = std::get_if<SetStatus>(&command.body);
    if (set && command.id == m_status)
        Q_EMIT statusRefused(set->status, code);
}

bool Verbs::givesAway(const ConversationId &conversation) const
{
    return std::any_of(m_tries.cbegin(), m_tries.cend(), [&](const Try &t) {
        return t.command.conversation == conversation && leavesUs(t.command.body);
    });
}

} // namespace Baton

#include "moc_verbs.cpp"
