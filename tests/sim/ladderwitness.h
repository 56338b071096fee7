// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk.h"

namespace Baton::Sim {

/// What no history may break.
enum class Rule {
    Ending, ///< each handoff ends: claimed, cancelled, missed or refused, once
    NextStep, ///< what waits has a next step due
    InTime, ///< a step is taken when its time has come, while the server is up, and not before
    Skipped, ///< no step of the ladder is left out
    Doubled, ///< none is taken twice
    Anew, ///< what comes back into the queue begins its ladder anew
    OnRecord, ///< each step is on record, with whom it alerted, whom it left out and why
    Named, ///< a step alerts whom its target names, quiet hours apart
    Swallowed, ///< quiet hours never leave a step with nobody who could come
    AckStops, ///< an acknowledgement stops no ladder
    Wakes, ///< what is put off comes back in time
    Lease, ///< what a silent owner has goes back into the queue
    Shows, ///< a console that is told of a waiting handoff brings it to notice
    ShowsAgain, ///< also after a restart, a lost link or an absence
    Silences, ///< what waits no more alerts nobody
    AckSilences, ///< an acknowledgement silences that person on all devices
    AckOfOne, ///< and nobody else
    Receipt, ///< what became of an alert on a device is on record
};
QString nameOf(Rule rule);

struct Breach
{
    Rule rule = Rule::Ending;
    qint64 at = 0; ///< virtual ms
    QString what;
};

/// A stretch of waiting in the queue: from a request or a return to it until it leaves it again.
struct Stretch
{
    int number = 0; ///< of the handoff, from 1
    Instant since; ///< by the server's clock
    qint64 began = 0; ///< virtual ms
    int taken = 0; ///< steps
    LadderTarget last = LadderTarget::Available; ///< target of the last step
    bool restarted = false; ///< the server was, since the last step
    bool acknowledged = false; ///< by anybody
    qint64 newLadder = -1; ///< virtual ms when its ladder was saved anew, which may have taken it from others' sight
    QHash<AgentId, qint64> told; ///< virtual ms of the last step that alerted somebody
    QSet<AgentId> toldLast; ///< by the last step
};

/// What the witness knows of a conversation, from its events alone.
struct Case
{
    ConversationId id;
    int no = 0; ///< of the handoff
    bool isOpen = false; ///< a handoff is
    Owner owner = Owner::ai();
    TeamId team;
    Stretch stretch;
    std::optional<Instant> deferredUntil;
    std::optional<Instant> snoozedUntil;
    std::optional<Offer> offer;
    qint64 changed = 0; ///< virtual ms of the last event that matters to alerts
    qint64 ownedSince = 0; ///< virtual ms
    qint64 overdueSince = -1; ///< virtual ms

    bool isWaiting() const { return isOpen && owner == Owner::queue(); }
    bool isDeferred() const { return isOpen && owner == Owner::ai(); }
};

/// Reads what the server makes durable, and states the rules of handoffs and their ladder in words of its own.
class LadderWitness
{
public:
    /// `connected`: whether the server holds a live connection of a console of that person, as the network sees it.
    LadderWitness(World &world, const Disk &disk, std::function<bool(const AgentId &)> connected);

    void committed(const Server::Batch &batch);
    void commitFailed();
    void serverStarted();
    void serverDied() { m_startedAt = -1; }
    void heard(const AgentId &agent) { m_heard.insert(agent, m_world.now()); }
    void poll(); ///< once a second
    void finish();
    void breach(Rule rule, const QString &what);

    const QMap<ConversationId, Case> &cases() const { return m_cases; }
    const Workspace &workspace() const { return m_workspace; }
    const Agent &agent(const AgentId &id) const { return m_agents.find(id)->second; }
    /// Virtual ms of the last change of what somebody chose, or of what holds for everybody.
    qint64 changedAt(const AgentId &agent) const { return qMax(m_personChanged.value(agent), m_rulesChanged); }
    /// Virtual ms at which somebody last set their quiet hours; -1 if they did not.
    qint64 quietSetAt(const AgentId &agent) const { return m_quietSet.value(agent, -1); }
    /// Whether quiet hours hold at any time so near to now that a clock may differ by it.
    bool mayBeQuiet(const AgentId &agent) const;
    bool isQuiet(const AgentId &agent) const { return isQuiet(m_agents.find(agent)->second, m_world.wall()); }
    bool hasReceipt(const ConversationId &conversation, int no, int step, const AgentId &agent) const;
    qint64 serverStartedAt() const { return m_startedAt; }
    /// Called for each step, after it was looked at.
    std::function<void(const Case &, const AlertStepped &)> onStep;

    QList<Breach> breaches;
    QMap<QString, int> endings;
    int steps = 0;

private:
    using People = std::map<AgentId, Agent>;
    void check(const Event &event, const Server::Batch &batch, const People &after);
    void begin(Case &c, Instant since);
    void leave(Case &c, const Owner &to);
    void step(Case &c, const Event &event, const AlertStepped &step, const Server::Batch &batch, const People &after);
    void order(const Case &c, const Event &event, const AlertStepped &step);
    QString wrongPeople(const Case &c, const AlertStepped &step, const People &people, qint64 at, Rule &rule) const;
    QString wrongRecord(const Case &c, const Event &event, const AlertStepped &step, const Server::Batch &batch,
                        const People &people) const;
    void end(Case &c, const HandoffEnded &ended);
    void saved(const Workspace &workspace);
    void readReceipts(const Server::Batch &batch);
    void checkHead(const Conversation &head);
    bool isNamed(const Agent &agent, const Case &c, LadderTarget target) const;
    bool wouldNotice(const Agent &agent) const;
    static bool isQuiet(const Agent &agent, qint64 wall);
    QString whyOut(const Agent &agent, LeftOut why, const Case &c, LadderTarget target, qint64 at) const;
    const QList<LadderStep> &ladderOf(const Case &c) const;
    static const QList<LadderStep> &ladderOf(const Case &c, const Workspace &workspace);
    /// How many steps of a ladder that was saved anew are behind who had taken @p taken of the one before.
    static int takenOn(const QList<LadderStep> &ladder, const QList<LadderStep> &before, int taken);
    std::optional<Instant> due(const Case &c) const;
    /// Whether it has waited so long without regard to what a clock shows.
    bool hasWaited(const Case &c, Millis span) const;
    bool isDue(const Case &c) const;
    void pollCase(Case &c);

    World &m_world;
    std::function<bool(const AgentId &)> m_connected;
    Workspace m_workspace;
    People m_agents;
    QMap<ConversationId, Case> m_cases;
    QHash<AgentId, qint64> m_heard;
    QHash<AgentId, qint64> m_personChanged;
    QHash<AgentId, qint64> m_quietSet;
    qint64 m_rulesChanged = 0;
    qint64 m_startedAt = -1; ///< virtual ms; -1 while the server is down
    Instant m_startedWall;
    QSet<QString> m_receipts;
};

/// Whether a person would be shown or rung for a handoff that waits, by their own choices.
bool wantsToHear(const Agent &agent);
bool isForEverybody(LadderTarget target);

} // namespace Baton::Sim
