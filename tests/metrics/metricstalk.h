// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/engine.h"

#include <map>
#include <random>

namespace Baton::Server {

/// Time that goes on from one planned step to the next.
class PlannedTime
{
public:
    Instant now{1'709'251'200'000}; ///< 2024-03-01T00:00Z: the clocks of Europe go forward within the month
    void at(Instant when, std::function<void()> step) { m_steps.emplace(std::max(when, now).ms, std::move(step)); }
    void after(Millis span, std::function<void()> step) { at(now + span, std::move(step)); }
    bool next();
    Environment environment();

private:
    std::multimap<qint64, std::function<void()>> m_steps;
    std::mt19937_64 m_bytes{7};
};

/// Visitors, agents and the AI of a workspace: what they do is drawn, what comes of it is decided by the engine.
class MetricsTalk
{
public:
    MetricsTalk(Engine &engine, PlannedTime &time, quint64 seed);

    void visitor(int i); ///< begins one's conversation now
    void shifts(); ///< agents come and go, for as long as the steps last
    void teach(int corrections);
    int refusals() const { return m_refusals; }

private:
    bool say(const Actor &actor, const CommandBody &body, const ConversationId &c = {});
    const Conversation &head(const ConversationId &c);
    qint64 pick(qint64 low, qint64 high);
    bool chance(int percent) { return pick(1, 100) <= percent; }
    Millis soon(int mostSeconds) { return Millis(pick(200, 1'000 * qint64(mostSeconds))); }

    void word(const ConversationId &c, const VisitorId &v, int left);
    void askForPerson(const ConversationId &c, const VisitorId &v);
    void waiting(const ConversationId &c, const VisitorId &v);
    void nobodyComes(const ConversationId &c, const VisitorId &v);
    void owned(const ConversationId &c, const VisitorId &v, int turns);
    void ending(const ConversationId &c, const VisitorId &v);
    void afterwards(const ConversationId &c, const VisitorId &v);
    void receipts(const ConversationId &c);
    AgentId anyAgent();

    Engine &m_engine;
    PlannedTime &m_time;
    std::mt19937_64 m_random;
    QList<AgentId> m_agents;
    QList<TeamId> m_teams;
    Actor m_admin;
    int m_commands = 0;
    int m_refusals = 0;
};

} // namespace Baton::Server
