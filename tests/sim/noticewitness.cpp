// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticewitness.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 settled = 3'000; ///< ms in which what happened has reached whoever listens
constexpr qint64 together = 2'000; ///< ms between an acknowledgement and what it may have silenced

bool isOfLadder(AlertRow row)
{
    return row == AlertRow::Requested || row == AlertRow::Offered || row == AlertRow::BouncedReturn;
}

} // namespace

NoticeWitness::NoticeWitness(World &world, const Network &network, LadderWitness &ladder)
    : m_world(world)
    , m_network(network)
    , m_ladder(ladder)
{
    m_ladder.onStep = [this](const Case &c, const AlertStepped &step) { onStep(c, step); };
}

void NoticeWitness::watch(HistoryDevice &device)
{
    m_devices.push_back({&device, 0, 0, -1, {}});
    device.acknowledged = [this, &device](const ConversationId &conversation) { onAcknowledged(device, conversation); };
}

void NoticeWitness::say(Watched &one, Rule rule, const QString &what)
{
    // The same silence is said once, not every second.
    if (one.told.contains(what))
        return;
    one.told.insert(what);
    m_ladder.breach(rule, one.device->settings().device.toString() + u": "_s + what);
}

// ---- What is known of a device ----

void NoticeWitness::settle(Watched &one) const
{
    const quint64 connection = one.device->connection();
    const bool listens = one.device->isListening() && m_network.isHeld(connection) && !m_network.isDark(connection);
    if (!listens)
        one.steadySince = -1;
    else if (one.steadySince < 0 || one.connection != connection || one.life != one.device->life())
        one.steadySince = m_world.now();
    one.connection = connection;
    one.life = one.device->life();
}

bool NoticeWitness::isSteady(const Watched &one, qint64 since) const
{
    return one.steadySince >= 0 && m_world.now() - qMax(since, one.steadySince) >= settled;
}

void NoticeWitness::onAcknowledged(HistoryDevice &device, const ConversationId &conversation)
{
    const auto c = m_ladder.cases().constFind(conversation);
    if (c == m_ladder.cases().cend())
        return;
    // A device without a link may know of an earlier handoff only.
    const Conversation *known = device.console().state().head(conversation);
    if (!known || !known->handoff || known->handoff->no != c->no || known->handoff->waitingSince != c->stretch.since)
        return;
    Acknowledged one{&device, device.settings().id, device.life(), m_world.now(), c->no, c->stretch.number, {}, false};
    for (Watched &other : m_devices) {
        settle(other);
        if (other.device->settings().id == one.agent && isSteady(other, 0))
            one.heardBy.insert(other.device);
    }
    one.heardBy.insert(&device);
    m_acknowledged[conversation].append(one);
}

/// The word of it has arrived once the device that sent it, and sends it again with its next link, was heard for a
/// while.
void NoticeWitness::settleAcknowledged()
{
    for (QList<Acknowledged> &all : m_acknowledged) {
        for (Acknowledged &one : all) {
            const auto from = std::find_if(m_devices.cbegin(), m_devices.cend(),
                                           [&one](const Watched &w) { return w.device == one.device; });
            one.isTold = one.isTold || (from->life == one.life && isSteady(*from, one.at));
        }
    }
}

const NoticeWitness::Acknowledged *NoticeWitness::acknowledgedBy(const AgentId &agent, const Case &c) const
{
    const auto all = m_acknowledged.constFind(c.id);
    if (all == m_acknowledged.cend())
        return nullptr;
    for (const Acknowledged &one : *all) {
        if (one.agent == agent && one.no == c.no && one.stretch == c.stretch.number)
            return &one;
    }
    return nullptr;
}

// ---- What waits ----

/// Another team's handoff is seen by its ladder alone: one that is saved anew may take it away and bring it again.
bool NoticeWitness::mayHaveLeft(const AgentId &agent, const Case &c, qint64 since) const
{
    return !c.team.isEmpty() && !m_ladder.agent(agent).teams.contains(c.team) && since < c.stretch.newLadder;
}

bool NoticeWitness::isRequired(const Watched &one, const Case &c) const
{
    const Agent &who = m_ladder.agent(one.device->settings().id);
    if (mayHaveLeft(who.id, c, c.stretch.told.value(who.id, -1)))
        return false;
    if (who.disabled || !wantsToHear(who) || acknowledgedBy(who.id, c))
        return false;
    const auto told = c.stretch.told.constFind(who.id);
    const bool toldHere = told != c.stretch.told.cend() && *told >= one.steadySince;
    // Who has set quiet hours since means those they set.
    if (toldHere && m_ladder.mayBeQuiet(who.id) && m_ladder.quietSetAt(who.id) >= *told)
        return false;
    if (who.status == Status::Away || who.status == Status::Offline)
        return toldHere && isForEverybody(c.stretch.last) && c.stretch.toldLast.contains(who.id);
    if (toldHere)
        return true;
    // Who came later than the steps: as one whom the last of them would have named.
    if (who.status != Status::Available || m_ladder.mayBeQuiet(who.id))
        return false;
    const bool hasQuiet = !who.alerts.quiet.spans.isEmpty() || who.alerts.quiet.until;
    if (hasQuiet && !one.device->isClockTrue())
        return false;
    const bool ofTeam = c.team.isEmpty() || who.teams.contains(c.team);
    switch (c.stretch.last) {
    case LadderTarget::Available:
    case LadderTarget::AgentsAgain:
    case LadderTarget::Team:
    case LadderTarget::Target:
        return ofTeam;
    case LadderTarget::TeamLeads:
        return ofTeam && who.role == Role::TeamLead;
    case LadderTarget::AnyOnline:
        return true;
    case LadderTarget::Missed:
        return false;
    }
    return false;
}

Rule NoticeWitness::ruleOf(const Watched &one, const Case &c) const
{
    const qint64 over = one.device->overAt(c.id);
    const auto all = m_acknowledged.value(c.id);
    const bool byAnother = std::any_of(all.cbegin(), all.cend(), [&](const Acknowledged &ack) {
        return ack.agent != one.device->settings().id && over >= ack.at && over - ack.at < together;
    });
    if (byAnother)
        return Rule::AckOfOne;
    const auto told = c.stretch.told.constFind(one.device->settings().id);
    const bool toldHere = told != c.stretch.told.cend() && *told >= one.steadySince;
    return toldHere && over < *told ? Rule::Shows : Rule::ShowsAgain;
}

void NoticeWitness::checkWaiting(Watched &one, const Case &c)
{
    const AgentId &who = one.device->settings().id;
    if (!isSteady(one, qMax(c.changed, m_ladder.changedAt(who))) || !isRequired(one, c) || one.device->isAlerting(c.id))
        return;
    say(one, ruleOf(one, c),
        u"silent though %1 (handoff %2, stretch %3, step %4) waits"_s.arg(c.id.toString())
            .arg(c.no)
            .arg(c.stretch.number)
            .arg(c.stretch.taken - 1));
}

void NoticeWitness::checkAcknowledged(Watched &one, const Case &c)
{
    const Acknowledged *ack = acknowledgedBy(one.device->settings().id, c);
    // What was acknowledged while the stretch began may have been the one before.
    if (!ack || !ack->isTold || mayHaveLeft(ack->agent, c, ack->at) || ack->at - c.stretch.began < settled
        || !isSteady(one, ack->at))
        return;
    const bool wasThere = ack->heardBy.contains(one.device) && one.steadySince <= ack->at
        && (ack->device != one.device || ack->life == one.life);
    // Whom the server greets later it tells, as long as it lives.
    const bool cameLater =
        one.steadySince > ack->at && m_ladder.serverStartedAt() >= 0 && m_ladder.serverStartedAt() <= ack->at;
    if (!wasThere && !cameLater)
        return;
    if (one.device->shows({c.id, AlertRow::Requested}))
        say(one, Rule::AckSilences,
            u"alerts to %1, handoff %2, which was acknowledged"_s.arg(c.id.toString()).arg(c.no));
}

/// What waits no more.
void NoticeWitness::checkOver(Watched &one)
{
    const QList<AlertKey> showing = one.device->showing();
    for (const AlertKey &key : showing) {
        const auto c = m_ladder.cases().constFind(key.conversation);
        if (!isOfLadder(key.row) || c == m_ladder.cases().cend() || c->isWaiting() || !isSteady(one, c->changed))
            continue;
        say(one, Rule::Silences,
            u"still alerts to %1, handoff %2 (row %3)"_s.arg(c->id.toString()).arg(c->no).arg(int(key.row)));
    }
}

// ---- Receipts ----

void NoticeWitness::onStep(const Case &c, const AlertStepped &step)
{
    for (Watched &one : m_devices) {
        const AgentId &who = one.device->settings().id;
        settle(one);
        if (step.target == LadderTarget::Missed || !step.agents.contains(who) || !isSteady(one, 0)
            || !wantsToHear(m_ladder.agent(who)) || acknowledgedBy(who, c))
            continue;
        m_expected.append({c.id, c.no, step.step, who, one.device, m_world.now()});
    }
}

void NoticeWitness::checkReceipts()
{
    for (auto it = m_expected.begin(); it != m_expected.end();) {
        const auto one =
            std::find_if(m_devices.begin(), m_devices.end(), [&](const Watched &w) { return w.device == it->device; });
        const bool kept = one->steadySince >= 0 && one->steadySince <= it->at && m_ladder.serverStartedAt() >= 0
            && m_ladder.serverStartedAt() <= it->at;
        const Case &c = m_ladder.cases()[it->conversation];
        if (!kept || acknowledgedBy(it->agent, c) || m_ladder.changedAt(it->agent) >= it->at || c.no != it->no) {
            it = m_expected.erase(it);
            continue;
        }
        if (m_world.now() - it->at < settled) {
            ++it;
            continue;
        }
        if (!m_ladder.hasReceipt(it->conversation, it->no, it->step, it->agent))
            say(*one, Rule::Receipt, u"no receipt of %1, step %2"_s.arg(it->conversation.toString()).arg(it->step));
        it = m_expected.erase(it);
    }
}

void NoticeWitness::poll()
{
    for (Watched &one : m_devices)
        settle(one);
    settleAcknowledged();
    for (Watched &one : m_devices) {
        if (one.steadySince < 0)
            continue;
        for (const Case &c : m_ladder.cases()) {
            if (!c.isWaiting() || c.stretch.taken == 0)
                continue;
            checkWaiting(one, c);
            checkAcknowledged(one, c);
        }
        checkOver(one);
    }
    checkReceipts();
}

} // namespace Baton::Sim
