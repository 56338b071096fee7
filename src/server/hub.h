// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/availability.h"
#include "domain/modeltrouble.h"
#include "domain/process.h"
#include "domain/rehearsedturn.h"
#include "protocol/frames.h"
#include "server/accounts.h"
#include "server/alerttally.h"
#include "server/engine.h"
#include "server/peer.h"
#include "server/routingdesk.h"
#include "server/secret.h"
#include "server/trylimit.h"
#include "server/waitbook.h"
#include "server/waitclock.h"
#include "server/waitinglines.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Baton::Server {

class Session;
class AgentSession;
class VisitorSession;

struct HubSettings
{
    Protocol::Limits limits;
    Millis ping{20'000};
    Millis dead{50'000};
    Millis helloWithin{5'000};
    int replayAtMost = 5'000; ///< events replayed on resume; beyond, a snapshot
    int connectionsPerAgent = 8;
    int strikes = 3; ///< frames not understood before the connection ends
    int signInsPerMinute = 10; ///< per login
    int visitorMessagesPerMinute = 60;
    Millis searchWithin{400}; ///< then a search says how far it came
    Millis placesEvery{2'000}; ///< at most so often those who wait are told their places anew
    Secret identityKey{}; ///< by which the site signs who its visitors are; empty: nobody is vouched for
};

/// What the hub asks of the readers; the answer comes back through Hub::post on the engine's thread.
class ReaderPool
{
public:
    ReaderPool() = default;
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;
    virtual ~ReaderPool() = default;

    /// Runs `read` on a reading thread, then what it returns on the engine's thread.
    virtual void run(std::function<std::function<void()>(Reader &)> read) = 0;
};

/// A visitor's turn that a machine should look at: the head right after its commit. The AI answers only where the head
/// is its own; the briefing is made anew in any case.
struct TurnTaken
{
    Conversation head;
    Workspace workspace;
};

/// All connections of a workspace on the engine's thread: sessions, views, presence, leases, timers. Sans I/O: bytes
/// come in through received(), go out through Peer, and time through tick().
class Hub
{
public:
    Hub(Engine &engine, Accounts &accounts, ReaderPool &readers, HubSettings settings, Environment environment);
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    void connected(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer);
    void received(ConnectionId id, const QByteArray &frame);
    void disconnected(ConnectionId id);
    /// A command of the AI, a bot or the program itself.
    void submit(const Command &command, const Actor &actor, std::function<void(const Protocol::Ack &)> answered = {});
    /// Called for each visitor turn that the AI should take, after its commit.
    std::function<void(const TurnTaken &)> onTurn;
    /// Called with what a commit asks to be sent beyond the consoles; it is stored by then.
    std::function<void(const QList<Delivery> &)> onDeliveries;
    /// Called when an admin wants letters that were given up tried again or discarded; after its commit.
    std::function<void(const LettersHandled &)> onLettersHandled;
    /// Those there are, newest first. Unset, nothing is sent beyond the consoles.
    std::function<QList<DeadLetter>()> letters;
    /// Tells the admins how many there are now.
    void tellLetters();
    /// Called for what an admin said of the AI's knowledge: after its commit, before a turn of that commit is taken up.
    std::function<void(const Event &)> onKnowledge;
    /// The pages of it, of at most so many bytes. Unset, no AI answers.
    std::function<Protocol::PageFrame(const Protocol::Fetch &, int maxBytes)> knowledge;
    /// How many groups of questions wait for an answer. Unset, no AI answers.
    std::function<qint64()> questions;
    /// Tells the admins how many that are now.
    void tellQuestions();
    /// Why the model is left alone for now. Unset, there is none.
    std::function<ModelTrouble()> modelTrouble;
    /// Tells the admins what that is now.
    void tellModel();
    /// Called for each conversation that was erased, after its commit: whoever keeps something of it drops it.
    std::function<void(const ConversationId &)> onErased;
    /// Called after a commit that changed people, and after the first that succeeds again: what it led to may be lost.
    std::function<void()> onAgentsSaved;

    /// Asked what the AI would answer now; `done` is called on the engine's thread. Unset, nothing is suggested.
    std::function<void(const TurnTaken &, std::function<void(const std::optional<Answer> &)> done)> onSuggest;

    /// Asked what the rules of each workspace make of a stored conversation; `done` is called on the engine's thread
    /// with an answer each, or with none where it cannot be done now. Unset, nothing is rehearsed.
    std::function<void(const Conversation &, const QList<Workspace> &,
                       std::function<void(const QList<QList<RehearsedTurn>> &)> done)>
        onRehearse;

    /// Asked for figures; `done` is called on the engine's thread. False where too many ask. Unset, there are none.
    std::function<bool(const MetricsQuery &, std::function<void(const Result<MetricsReport> &)> done)> onMetrics;

    /// Ends a turn of the loop: commits what was decided, answers and publishes it.
    void flush();
    /// Sends pings, drops the silent, lets leases lapse, takes due timers.
    void tick();
    /// Milliseconds until tick() has something to do; at most 1,000.
    qint64 msToNextTick() const;
    /// Tells everybody to come back later and closes; new connections are refused.
    void drain();

    // For the sessions.
    Engine &engine() { return m_engine; }
    Accounts &accounts() { return m_accounts; }
    ReaderPool &readers() { return m_readers; }
    const HubSettings &settings() const { return m_settings; }
    const Environment &environment() const { return m_environment; }
    void agentIsHere(const AgentId &agent, AgentSession *session);
    void agentIsGone(const AgentId &agent, AgentSession *session);
    bool hasRoomFor(const AgentId &agent) const;
    /// Whose consoles would alert them, as those who lead were told last.
    const QSet<AgentId> &reachable() const { return m_reachable; }
    /// They are told at most so often.
    static constexpr Millis reachableEvery{1'000};
    /// A console or a channel tells what became of an alert: it is kept, and counted for whom it was.
    void recordReceipt(const SideRecord &receipt);
    /// What the receipts of the last hour come to, of whom there are any.
    QList<AlertCount> alertCounts() const { return m_alerts.all(); }
    void relay(const Protocol::Ephemeral &hint, const Session *from, const Actor &who);
    /// Tells the agent's other devices.
    void tellDevices(const Protocol::Ephemeral &hint, const AgentSession *from, const AgentId &agent);
    /// Notes that the agent has noticed, on one of its devices, that the handoff of that number waits.
    void noticed(const ConversationId &conversation, const AgentId &agent, qint64 no);
    /// What the agent has noticed of what waits, as far as known since the start.
    QList<Protocol::Ephemeral> noticedBy(const AgentId &agent) const;
    /// Up to where the visitor has seen the thread, as far as known since the start.
    std::optional<Protocol::Ephemeral> seenBy(const Conversation &head) const;
    void sawAgent(const AgentId &agent);
    /// Place in the queue and how long it usually takes from now on, of what waits.
    QueuedAt waitOf(const Conversation &head) const;
    /// Waiting handoffs that were looked at to offer them, since the start.
    qint64 offersLookedAt() const { return m_desk.looks(); }
    /// What its visitor may count on: of the team that has the request, or would get one now.
    TeamAvailability availability(const Conversation &head) const;
    /// How often all pages were looked at for it, since the start.
    qint64 availabilityLooks() const { return m_availabilityLooks; }
    Session *session(ConnectionId id) const;
    bool signInAllowed(const QString &login);
    /// Ends what of the agent's connections holds a token that is worth nothing any more.
    void dropRevoked(const AgentId &agent);
    /// From now on that visitor hears what happens to its conversation.
    void visits(const ConversationId &conversation, VisitorSession *session);

private:
    void forget(ConnectionId id);
    void published(const Committed &committed);
    void followPresence(const AgentId &agent);
    void tellReachable(qint64 nowMono);
    void lapseLeases(qint64 nowMono);
    void takeDue();
    void heedClock();
    void heedHours();
    void heedAvailability(qint64 nowMono);
    void schedule(const Conversation &head);
    std::optional<Due> dueOf(const Conversation &head, const Policy &policy) const;
    Moment moment() const { return {m_environment.wallClock(), m_environment.monotonicMs()}; }
    void erased(const ConversationId &conversation);
    void afterCommit(const Conversation &head, bool turn);
    void beginWaiting();
    void followWaiting(const Committed &committed);
    QueuedAt queuedIn(const TeamId &team, const Conversation &head);
    void tellConcerned(const Committed &committed);
    void refreshPlaces(qint64 nowMono);
    void mendOffers();
    void tellVisitors();
    void eachAgentSession(void (AgentSession::*tell)());
    void takeUpRoutes();
    void takeUpTurns();
    QList<ConversationId> readyAt(Instant now);
    static bool isTurn(const Event &event);
    static bool movesTimers(const Event &event);

    Engine &m_engine;
    Accounts &m_accounts;
    ReaderPool &m_readers;
    HubSettings m_settings;
    Environment m_environment;
    std::unordered_map<ConnectionId, std::unique_ptr<Session>> m_sessions;
    // Of the same sessions, so that an event need not look at every visitor.
    std::map<ConnectionId, AgentSession *> m_agentSessions;
    QHash<ConversationId, QList<VisitorSession *>> m_visitors;
    WaitingLines m_lines;
    WaitBook m_book;
    RoutingDesk m_desk;
    QHash<TeamId, int> m_comeTogether; ///< routed after the last commit, and in no team's line before the next
    bool m_placesMoved = false; ///< since all who wait were told
    qint64 m_placesToldAt = 0; ///< monotonic ms
    qint64 m_failedOffers = 0; ///< commits that had failed when the desk last looked
    QHash<AgentId, QSet<AgentSession *>> m_present;
    QSet<AgentId> m_reachable; ///< as told last
    QSet<AgentId> m_reachableMoved; ///< since
    AlertTally m_alerts;
    std::optional<qint64> m_reachableToldAt; ///< monotonic ms
    QHash<AgentId, qint64> m_lastSeen; ///< monotonic ms of the agent's last frame on any device
    QHash<ConversationId, qint64> m_heldSince; ///< monotonic ms at which its agent got it; of open heads, or the start
    QMultiMap<qint64, ConversationId> m_timers; ///< wall clock ms at which nextDue is looked at again
    QHash<ConversationId, qint64> m_timerOf;
    WaitClock m_waits; ///< of the open heads
    qint64 m_hoursDue = 0; ///< wall clock ms at which the hours of the teams are looked at again
    mutable QHash<TeamId, TeamAvailability> m_availability; ///< as far as asked for; void when something moved
    mutable bool m_availabilityDiffers = false; ///< from what the pages were looked at with, or who gets what
    QHash<TeamId, TeamAvailability> m_availabilitySeen; ///< as the pages were looked at
    qint64 m_availabilityLooks = 0;
    bool m_availabilityMoved = false;
    qint64 m_availabilityDue =
        0; ///< monotonic ms at which it is looked at again in any case: a day off ends at midnight
    qint64 m_wallAhead = 0; ///< ms of the monotonic clock, as the timers were set
    TryLimit m_signIns; ///< by login
    QHash<ConversationId, qint64> m_seen; ///< number of the last message the visitor has seen
    struct Noticed
    {
        Instant since; ///< of the waiting that was noticed
        QSet<AgentId> by;
    };
    QHash<ConversationId, Noticed> m_noticed; ///< of what waits
    qint64 m_failedCommits = 0; ///< before the last one that succeeded
    bool m_draining = false;
    bool m_tookUpRoutes = false;
};

} // namespace Baton::Server
