// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ladderwitness.h"

#include "domain/match.h"
#include "protocol/codec.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 inTime = 5'000; ///< ms of a server that is up
constexpr qsizetype mostBreaches = 40;

QString receiptKey(const ConversationId &conversation, int no, int step, const AgentId &agent)
{
    return u"%1/%2/%3/%4"_s.arg(conversation.toString()).arg(no).arg(step).arg(agent.toString());
}

bool isForAlerts(const EventBody &body)
{
    return !std::holds_alternative<MessageAdded>(body) && !std::holds_alternative<BriefingUpdated>(body)
        && !std::holds_alternative<PageVisited>(body);
}

} // namespace

QString nameOf(Rule rule)
{
    static const QStringList names{u"ending"_s,
                                   u"next step"_s,
                                   u"in time"_s,
                                   u"none skipped"_s,
                                   u"none doubled"_s,
                                   u"anew"_s,
                                   u"on record"_s,
                                   u"named"_s,
                                   u"last person"_s,
                                   u"acknowledgement stops nothing"_s,
                                   u"comes back"_s,
                                   u"lease"_s,
                                   u"shown"_s,
                                   u"shown again"_s,
                                   u"over"_s,
                                   u"acknowledged on all devices"_s,
                                   u"acknowledged for one"_s,
                                   u"receipt"_s};
    return names[int(rule)];
}

bool isForEverybody(LadderTarget target)
{
    return target == LadderTarget::AnyOnline || target == LadderTarget::Target;
}

LadderWitness::LadderWitness(World &world, const Disk &disk, std::function<bool(const AgentId &)> connected)
    : m_world(world)
    , m_connected(std::move(connected))
    , m_workspace(disk.workspace)
{
    for (const auto &[id, agent] : disk.agents)
        m_agents[agent.id] = agent;
}

void LadderWitness::breach(Rule rule, const QString &what)
{
    if (breaches.size() >= mostBreaches)
        return;
    breaches.append({rule, m_world.now(), what});
    m_world.note(u"BREACH of '%1': %2"_s.arg(nameOf(rule), what));
}

bool LadderWitness::hasReceipt(const ConversationId &conversation, int no, int step, const AgentId &agent) const
{
    return m_receipts.contains(receiptKey(conversation, no, step, agent));
}

// ---- What was committed ----

void LadderWitness::committed(const Server::Batch &batch)
{
    People after = m_agents;
    for (const Agent &agent : batch.agents)
        after[agent.id] = agent;
    for (const Server::StoredEvent &stored : batch.events)
        check(stored.event, batch, after);
    for (const Agent &agent : batch.agents) {
        m_personChanged.insert(agent.id, m_world.now());
        if (agent.alerts.quiet != m_agents[agent.id].alerts.quiet)
            m_quietSet.insert(agent.id, m_world.now());
    }
    m_agents = std::move(after);
    for (const Server::StoredEvent &stored : batch.events) {
        if (const auto *save = std::get_if<WorkspaceSaved>(&stored.event.body))
            saved(save->workspace);
    }
    if (batch.workspace)
        saved(*batch.workspace);
    readReceipts(batch);
    for (const Conversation &head : batch.heads)
        checkHead(head);
}

void LadderWitness::saved(const Workspace &workspace)
{
    for (Case &c : m_cases) {
        const QList<LadderStep> &ladder = ladderOf(c, workspace);
        if (ladder == ladderOf(c, m_workspace))
            continue;
        c.stretch.taken = takenOn(ladder, ladderOf(c, m_workspace), c.stretch.taken);
        c.stretch.newLadder = m_world.now();
    }
    m_workspace = workspace;
    m_rulesChanged = m_world.now();
}

void LadderWitness::readReceipts(const Server::Batch &batch)
{
    for (const Server::SideRecord &record : batch.records) {
        if (record.kind != "receipt"_L1)
            continue;
        const auto frame = Protocol::decodeAgentClient(record.json, {});
        const auto *receipt = frame ? std::get_if<Protocol::AlertReceipt>(&*frame) : nullptr;
        if (!receipt) {
            breach(Rule::Receipt, u"cannot be read: "_s + QString::fromUtf8(record.json));
            continue;
        }
        m_receipts.insert(receiptKey(receipt->c, receipt->no, receipt->step, AgentId(record.who)));
        Case &c = m_cases[receipt->c];
        if (receipt->state == Protocol::ReceiptState::Acknowledged && receipt->no == c.no && c.isWaiting())
            c.stretch.acknowledged = true;
    }
}

void LadderWitness::check(const Event &event, const Server::Batch &batch, const People &after)
{
    if (event.conversation.isEmpty())
        return;
    Case &c = m_cases[event.conversation];
    c.id = event.conversation;
    if (isForAlerts(event.body))
        c.changed = m_world.now();
    std::visit(Match{
                   [&](const HandoffRequested &e) {
                       if (c.isOpen)
                           breach(Rule::Ending, c.id.toString() + u" asks while one is open"_s);
                       c.isOpen = true;
                       c.no = e.no;
                       c.team = {};
                       c.stretch.number = 0;
                       begin(c, event.at);
                   },
                   [&](const HandoffRouted &e) { c.team = e.team; },
                   [&](const HandoffOffered &e) {
                       c.offer = Offer{e.agent, e.until};
                   },
                   [&](const HandoffDeclined &) { c.offer.reset(); },
                   [&](const HandoffDeferred &e) {
                       leave(c, Owner::ai());
                       c.deferredUntil = e.until;
                   },
                   [&](const HandoffResumed &) { begin(c, event.at); },
                   [&](const ConversationReleased &) { begin(c, event.at); },
                   [&](const ConversationTransferred &e) {
                       if (!e.team.isEmpty()) {
                           c.team = e.team;
                           begin(c, event.at);
                       } else {
                           leave(c, Owner::of(e.agent));
                       }
                   },
                   [&](const ConversationClaimed &e) { leave(c, Owner::of(e.agent)); },
                   [&](const AlertStepped &e) { step(c, event, e, batch, after); },
                   [&](const HandoffEnded &e) { end(c, e); },
                   [&](const ConversationReopened &) { c.owner = Owner::ai(); },
                   [&](const ConversationSnoozed &e) { c.snoozedUntil = e.until; },
                   [&](const ConversationWoken &) { c.snoozedUntil.reset(); },
                   [](const auto &) {},
               },
               event.body);
}

void LadderWitness::begin(Case &c, Instant since)
{
    leave(c, Owner::queue());
    const int number = c.stretch.number + 1;
    c.stretch = {};
    c.stretch.number = number;
    c.stretch.since = since;
    c.stretch.began = m_world.now();
}

void LadderWitness::leave(Case &c, const Owner &to)
{
    c.owner = to;
    c.offer.reset();
    c.deferredUntil.reset();
    c.snoozedUntil.reset();
    c.overdueSince = -1;
    c.ownedSince = m_world.now();
}

void LadderWitness::end(Case &c, const HandoffEnded &ended)
{
    if (!c.isOpen)
        breach(Rule::Ending, c.id.toString() + u" ends twice"_s);
    const bool byPerson = c.owner.isAgent();
    QString ending;
    switch (ended.outcome) {
    case Outcome::Returned:
    case Outcome::Resolved:
    case Outcome::Dropped:
        ending = u"claimed"_s;
        if (!byPerson)
            breach(Rule::Ending, c.id.toString() + u" is done by nobody"_s);
        break;
    case Outcome::Cancelled:
        ending = u"cancelled"_s;
        break;
    case Outcome::Refused:
        ending = u"refused"_s;
        break;
    case Outcome::Missed:
        // Whom a person had and closed without a word was claimed, and served badly.
        ending = byPerson ? u"claimed, closed without a word"_s : u"missed"_s;
        if (!byPerson && (c.stretch.last != LadderTarget::Missed || c.stretch.taken == 0))
            breach(Rule::Skipped, c.id.toString() + u" is missed before its ladder ends"_s);
        break;
    }
    ++endings[ending];
    leave(c, ended.owner);
    c.isOpen = false;
}

/// What is stored as waiting must know when it goes on, and no later than it should.
void LadderWitness::checkHead(const Conversation &head)
{
    const Case &c = m_cases[head.id];
    if (!c.isWaiting() && !c.isDeferred())
        return;
    Agents agents;
    for (const auto &[id, agent] : m_agents)
        agents.insert(id, agent);
    const auto next = nextDueAt(head, Policy{m_workspace, agents, {}, {}});
    const auto own = due(c);
    if (!next)
        breach(Rule::NextStep, c.id.toString() + u" waits without a next step"_s);
    else if (own && *next > *own)
        breach(Rule::NextStep, u"%1 goes on %2 ms too late"_s.arg(c.id.toString()).arg((*next - *own).count()));
}

void LadderWitness::commitFailed()
{
    for (Case &c : m_cases)
        c.overdueSince = -1;
}

void LadderWitness::serverStarted()
{
    m_startedAt = m_world.now();
    m_startedWall = Instant{m_world.wall()};
    for (Case &c : m_cases) {
        c.overdueSince = -1;
        c.stretch.restarted = true;
    }
}

// ---- What time brings ----

const QList<LadderStep> &LadderWitness::ladderOf(const Case &c) const
{
    return ladderOf(c, m_workspace);
}

const QList<LadderStep> &LadderWitness::ladderOf(const Case &c, const Workspace &workspace)
{
    const auto team = workspace.teams.constFind(c.team.toString());
    return team != workspace.teams.cend() && !team->ladder.isEmpty() ? team->ladder : workspace.ladder;
}

/// Whose time had come by the last step taken counts as taken; of several at that time as many as were.
int LadderWitness::takenOn(const QList<LadderStep> &ladder, const QList<LadderStep> &before, int taken)
{
    if (taken == 0 || ladder == before)
        return taken;
    const int done = qMin(taken, int(before.size()));
    const Millis last = before[done - 1].after;
    int with = 0;
    for (int i = 0; i < done; ++i)
        with += before[i].after == last ? 1 : 0;
    if (done == before.size() || before[done].after != last)
        with = int(ladder.size());
    int counted = 0;
    for (const LadderStep &step : ladder)
        counted += step.after < last || (step.after == last && with-- > 0) ? 1 : 0;
    return qMin(counted, int(ladder.size()) - 1);
}

std::optional<Instant> LadderWitness::due(const Case &c) const
{
    if (c.isDeferred())
        return c.deferredUntil;
    if (!c.isWaiting())
        return c.snoozedUntil;
    const QList<LadderStep> &ladder = ladderOf(c);
    const Instant next = c.stretch.since + ladder[qMin(qsizetype(c.stretch.taken), ladder.size() - 1)].after;
    return c.offer && c.offer->until < next ? c.offer->until : next;
}

bool LadderWitness::hasWaited(const Case &c, Millis span) const
{
    constexpr Millis commitTakes{10};
    // A server that starts knows what went before by the clock alone, as it stands then.
    const Millis before = m_startedAt > c.stretch.began ? m_startedWall - c.stretch.since : Millis(0);
    const Millis here(m_world.now() - qMax(c.stretch.began, m_startedAt));
    return qMax(before + here, Millis(m_world.now() - c.stretch.began)) + commitTakes >= span;
}

/// By the wall clock, or on the ladder by the time that has passed while the server was up: a clock that is put back
/// stops no ladder.
bool LadderWitness::isDue(const Case &c) const
{
    const auto when = due(c);
    if (!when || when->ms <= m_world.wall())
        return when.has_value();
    if (!c.isWaiting())
        return false;
    const QList<LadderStep> &ladder = ladderOf(c);
    const Millis after = ladder[qMin(qsizetype(c.stretch.taken), ladder.size() - 1)].after;
    return m_world.now() - qMax(c.stretch.began, m_startedAt) >= after.count();
}

void LadderWitness::poll()
{
    if (m_startedAt < 0)
        return;
    for (Case &c : m_cases)
        pollCase(c);
}

void LadderWitness::pollCase(Case &c)
{
    const auto when = due(c);
    if (!isDue(c)) {
        c.overdueSince = -1;
    } else if (c.overdueSince < 0) {
        c.overdueSince = m_world.now();
    } else if (m_world.now() - c.overdueSince > inTime) {
        const Rule rule = !c.isWaiting() ? Rule::Wakes : c.stretch.acknowledged ? Rule::AckStops : Rule::InTime;
        breach(rule,
               u"%1 should have gone on %2 ms ago, after %3 steps"_s.arg(c.id.toString())
                   .arg(m_world.wall() - when->ms)
                   .arg(c.stretch.taken));
        c.overdueSince = m_world.now();
    }
    if (!c.owner.isAgent() || !c.isOpen)
        return;
    const qint64 since = qMax(qMax(m_heard.value(c.owner.agent, 0), m_startedAt), c.ownedSince);
    if (m_world.now() - since > m_workspace.lease.count() + inTime) {
        breach(Rule::Lease,
               u"%1 is still held by %2, silent for %3 ms"_s.arg(c.id.toString(), c.owner.agent.toString())
                   .arg(m_world.now() - since));
        c.ownedSince = m_world.now();
    }
}

void LadderWitness::finish()
{
    for (const Case &c : std::as_const(m_cases)) {
        if (c.isWaiting() || c.isDeferred())
            breach(Rule::Ending, u"%1 still waits in the end"_s.arg(c.id.toString()));
        else if (c.isOpen)
            ++endings[u"claimed"_s];
    }
}

} // namespace Baton::Sim
