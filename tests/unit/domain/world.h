// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apply.h"
#include "domain/decide.h"

#include <QObject>

namespace Baton::Test {

using Events = std::vector<Event>;

// The people and teams every test knows. Support serves everything, sales the category Sales, night is closed.
inline const VisitorId vera{QStringLiteral("v_vera")};
inline const AgentId ann{QStringLiteral("a_annn")}; ///< agent of support
inline const AgentId bob{QStringLiteral("a_bobb")}; ///< agent of support
inline const AgentId cleo{QStringLiteral("a_cleo")}; ///< agent of sales
inline const AgentId lena{QStringLiteral("a_lena")}; ///< team lead of support
inline const AgentId ada{QStringLiteral("a_adaa")}; ///< admin of no team
inline const AgentId dora{QStringLiteral("a_dora")}; ///< agent of support whose account is disabled
inline const BotId bert{QStringLiteral("b_bert")};
inline const TeamId support{QStringLiteral("t_supp")};
inline const TeamId sales{QStringLiteral("t_sale")};
inline const TeamId night{QStringLiteral("t_nite")};

inline Actor asVisitor()
{
    return Actor::visitor(vera);
}
Actor as(const AgentId &agent); ///< with the role that person has
CommandBody said(const QString &text);

/// A workspace, its people, and one conversation with its log, on a clock that the test moves.
class World
{
public:
    World();

    Workspace workspace;
    Agents agents;
    KnownAnswers answers;
    QHash<AgentId, int> load;
    QSet<AgentId> online;
    std::optional<QSet<AgentId>> quiet; ///< as the engine would have computed it; unset, nobody is
    Conversation head;
    Events log;
    Instant now{1'700'000'000'000};

    Policy policy() const { return {workspace, agents, load, online, quiet ? &*quiet : nullptr, &answers}; }
    Result<Events> attempt(const Actor &actor, const CommandBody &body, std::optional<qint64> fence) const;
    Result<Events> attempt(const Actor &actor, const CommandBody &body) const;
    /// Decides, folds what was decided, and says it in short.
    QString tell(const Actor &actor, const CommandBody &body, std::optional<qint64> fence);
    QString tell(const Actor &actor, const CommandBody &body); ///< with the right fence
    void fold(const Events &events);
    void pass(Millis span) { now = now + span; }
    /// The last message of the thread.
    Message last() const;
    template<typename Body>
    Body lastOf() const
    {
        for (auto it = log.crbegin(); it != log.crend(); ++it) {
            if (const auto *body = std::get_if<Body>(&it->body))
                return *body;
        }
        return {};
    }

private:
    Command command(const CommandBody &body, std::optional<qint64> fence) const;
};

/// "requested^ line:requested": one word an event, `^` where the fence rises; "!conflict owner" for a refusal; "-" for
/// none.
QString inShort(const Result<Events> &result, qint64 fenceBefore);
QString inShort(const EventBody &body);
QString codeName(Code code);

/// What is amiss with the envelope of the events of one command, or nothing.
QString faultOf(const Events &events, const Conversation &before, const Instant &now, const Actor &actor);

enum class State { Ai, Deferred, Unrouted, Routed, OfferedToMe, OfferedToOther, Claimed, Active, Snoozed, Nobody };
constexpr int states = 10;
QString stateName(State state);
/// A world whose conversation is in that state; `me` is who gets the offer, `owner` who claims it.
World inState(State state, const AgentId &me = ann, const AgentId &owner = bob, bool ofBot = false);

// What a command does in a fresh world of that state, in short; with the right fence, the one before, or none.
QString right(State state, const Actor &actor, const CommandBody &body);
QString stale(State state, const Actor &actor, const CommandBody &body);
QString absent(State state, const Actor &actor, const CommandBody &body);

int registerTest(QObject *test);

} // namespace Baton::Test

#define SAYS(actual, expected) QCOMPARE(actual, QString::fromUtf8(expected))

/// Adds a test class to the one program of this folder.
#define BATON_DOMAIN_TEST(Class) \
    [[maybe_unused]] static const int registered##Class = Baton::Test::registerTest(new Class)
