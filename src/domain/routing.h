// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/conversation.h"
#include "domain/policy.h"

#include <vector>

namespace Baton {

// Which team gets a handoff, and which of its people is asked. Pure: what is to be tried comes back as commands.

/// Team for a handoff that has none. The first that is there counts: the team a rule names; a team that has the page in
/// its list, of several the one with the longest pattern; a team that serves category and language and names at least
/// one of them, of several one that names the category, then one that names the language; the default team. A team that
/// names languages without the visitor's is passed over by all but the first and the last. Ties: the lower id.
std::optional<Route> routeOf(const Conversation &conversation, const Policy &policy);

/// Skills that the page a conversation is on wants of who gets it from that team; without duplicates.
QStringList skillsOfPage(const Team &team, const QString &url);

/// Who had the conversation when it went back to the AI, where it is handed over again soon enough and they have not
/// declined since.
std::optional<AgentId> sameAgent(const Conversation &conversation, const Workspace &workspace);

/// Whether a handoff waits for an offer, whoever is there: it is routed, nobody is asked, and its team works by offers
/// or somebody had it shortly before.
bool asksForOffer(const Conversation &conversation, const Workspace &workspace);

/// The order in which what waits is offered, and in which places are counted: urgent ones first, then the oldest, then
/// by id.
struct WaitingPlace
{
    bool isLater = false; ///< not urgent
    Instant since;
    ConversationId id;
    Instant asked{}; ///< for a person: those of a night come back in one moment, and in that order

    friend auto operator<=>(const WaitingPlace &a, const WaitingPlace &b)
    {
        if (a.isLater != b.isLater)
            return a.isLater ? std::weak_ordering::greater : std::weak_ordering::less;
        if (a.since != b.since)
            return a.since < b.since ? std::weak_ordering::less : std::weak_ordering::greater;
        if (a.asked != b.asked)
            return a.asked < b.asked ? std::weak_ordering::less : std::weak_ordering::greater;
        return a.id < b.id ? std::weak_ordering::less
            : b.id < a.id  ? std::weak_ordering::greater
                           : std::weak_ordering::equivalent;
    }
    friend bool operator==(const WaitingPlace &, const WaitingPlace &) = default;
};
/// Of a conversation that waits in the queue; nothing of any other.
std::optional<WaitingPlace> waitingPlace(const Conversation &conversation);

/// When each agent was last given a conversation or was rid of one; who is not there has been idle for longest.
using GivenAt = QHash<AgentId, Instant>;

/// One look at who of a team can be asked: reachable people with room. Counts what it offers itself, so that the offers
/// of one round together keep to everybody's capacity. Lives no longer than the policy.
class OfferRound
{
public:
    enum class Outlook {
        Offered,
        Later, ///< who could be asked has no room now
        Nobody, ///< all who are reachable have declined, or nobody is reachable: it is open to the team
    };
    struct Answer
    {
        Outlook outlook = Outlook::Nobody;
        AgentId agent; ///< to be asked

        friend bool operator==(const Answer &, const Answer &) = default;
    };

    OfferRound(const TeamId &team, const Policy &policy, const GivenAt &given);

    bool hasRoom() const { return m_room > 0; } ///< of anybody
    int room() const { return m_room; } ///< conversations that all of them together could be given
    int people() const { return int(m_people.size()); }
    /// Whom to ask for a conversation of this team that asks for an offer: who had it shortly before; else who speaks
    /// the visitor's language, then who has most of the skills that are wanted, then who has most room, then who has
    /// been idle for longest, then the lower id. Language and skills are preferences: nobody waits for a perfect match
    /// while somebody is free.
    Answer ask(const Conversation &conversation);
    /// Another round asked somebody, who may be of this team too.
    void take(const AgentId &agent, int count = 1);

private:
    struct Person
    {
        const Agent *agent;
        int room;
        Instant givenAt;
    };
    Answer askSame(const AgentId &agent);
    Answer give(Person &person);

    const Policy &m_policy;
    const Team *m_team;
    std::vector<Person> m_people; ///< by id
    int m_room = 0;
};

/// The offers to be made now for what waits: MakeOffer, oldest and urgent first.
QList<Command> offersFor(const QList<const Conversation *> &waiting, const Policy &policy, const GivenAt &given);

/// No less than what teams' pages and skills take on the wire.
qsizetype routingBytes(const Workspace &workspace);

} // namespace Baton
