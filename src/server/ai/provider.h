// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/judge.h"

#include <functional>
#include <memory>

namespace Baton::Server {

/// What a provider is given to work with. All of it may be used until the provider is gone.
struct ProviderHands
{
    /// Takes commands that follow from a turn. From any thread.
    std::function<void(const QList<Command> &)> decided;
    /// Whether the visitor has said more since, which is a turn of its own. On the AI's thread.
    std::function<bool(const Conversation &)> isOver;
    /// Runs something on the AI's thread; false where it never will. From any thread.
    std::function<bool(std::function<void()>)> later;
    /// Notes a question that neither the embedded AI nor a model could answer; before what is said to it is handed on,
    /// so that none is lost. From any thread; unset, none is noted.
    std::function<void(const UnansweredTurn &)> unanswered = {};

    /// Also what somebody else answers meanwhile is judged, for its briefing; that counts as no question to the AI.
    void note(const Turn &turn, const Judgement &judgement) const
    {
        if (unanswered && judgement.unanswered && turn.head.owner == Owner::ai())
            unanswered(*judgement.unanswered);
    }
};

/// Who answers visitors: the embedded AI, or a model with the embedded one behind it. Lives on the AI's thread, where
/// nothing waits for a network: what takes time comes back by ProviderHands::later.
class Provider
{
public:
    Provider() = default;
    Provider(const Provider &) = delete;
    Provider &operator=(const Provider &) = delete;
    virtual ~Provider() = default;

    /// Hands on what follows from a visitor's turn, at once or later, in one piece or several.
    virtual void judge(const Turn &turn, const Workspace &workspace, Instant now) = 0;
    /// What it would answer; `done` is called once, from any thread.
    using Suggested = std::function<void(const std::optional<Answer> &)>;
    virtual void suggest(const Turn &turn, const Workspace &workspace, Suggested done) = 0;
};

/// The embedded AI, which answers at once.
class EmbeddedProvider : public Provider
{
public:
    EmbeddedProvider(std::unique_ptr<Judge> judge, ProviderHands hands)
        : m_judge(std::move(judge))
        , m_hands(std::move(hands))
    {}
    void judge(const Turn &turn, const Workspace &workspace, Instant now) override
    {
        const Judgement judgement = m_judge->judge(turn, workspace, now);
        m_hands.note(turn, judgement);
        m_hands.decided(commandsOf(turn, judgement));
    }
    void suggest(const Turn &turn, const Workspace &workspace, Suggested done) override
    {
        done(m_judge->suggest(turn, workspace));
    }

private:
    std::unique_ptr<Judge> m_judge;
    ProviderHands m_hands;
};

} // namespace Baton::Server
