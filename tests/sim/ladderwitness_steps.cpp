// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ladderwitness.h"
#include "protocol/codec.h"

// What a step of the ladder must be: the next one, in its time, for the right people, and on record.

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

/// The zones of the histories, none of which ever changes its clock.
qint64 offsetOf(const QString &zone)
{
    return zone == "Asia/Kolkata"_L1 ? 330 * minuteMs : 0;
}

bool holds(const QuietSpan &span, qint64 local)
{
    const qint64 today = local / dayMs;
    const qint64 minute = (local % dayMs) / minuteMs;
    const auto weekday = [](qint64 day) { return int((day + 3) % 7 + 1); }; // the first day of 1970 was a Thursday
    const bool begun = span.days.contains(weekday(today));
    if (span.from < span.to)
        return begun && minute >= span.from && minute < span.to;
    return (begun && minute >= span.from) || (span.days.contains(weekday(today - 1)) && minute < span.to);
}

bool isOn(const Agent &agent, AlertChannel channel)
{
    return agent.alerts.choices.value(AlertRow::Requested).on.value(channel, true);
}

bool asksTheAwake(LadderTarget target)
{
    return target == LadderTarget::Available || target == LadderTarget::AgentsAgain || target == LadderTarget::Team
        || target == LadderTarget::TeamLeads;
}

QString list(const QList<AgentId> &agents)
{
    QStringList names;
    for (const AgentId &agent : agents)
        names.append(agent.toString());
    return u'[' + names.join(u' ') + u']';
}

} // namespace

bool wantsToHear(const Agent &agent)
{
    return isOn(agent, AlertChannel::Toast) || isOn(agent, AlertChannel::Sound);
}

bool LadderWitness::isQuiet(const Agent &agent, qint64 wall)
{
    const QuietHours &hours = agent.alerts.quiet;
    if (hours.onCall.contains(AlertRow::Requested))
        return false;
    if (hours.until && wall < hours.until->ms)
        return true;
    return std::any_of(hours.spans.cbegin(), hours.spans.cend(),
                       [&](const QuietSpan &span) { return holds(span, wall + offsetOf(hours.zone)); });
}

bool LadderWitness::mayBeQuiet(const AgentId &agent) const
{
    constexpr qint64 near = 25'000;
    const Agent &who = m_agents.find(agent)->second;
    constexpr qint64 stride = 5'000;
    for (qint64 off = -near; off <= near; off += stride) {
        if (isQuiet(who, m_world.wall() + off))
            return true;
    }
    return false;
}

/// Whether it would come to their notice: they work, a console is there, and not all of it is off.
bool LadderWitness::wouldNotice(const Agent &agent) const
{
    return !agent.disabled && (agent.status == Status::Available || agent.status == Status::Busy)
        && m_connected(agent.id) && (wantsToHear(agent) || isOn(agent, AlertChannel::Urgency));
}

bool LadderWitness::isNamed(const Agent &agent, const Case &c, LadderTarget target) const
{
    const bool ofTeam = c.team.isEmpty() || agent.teams.contains(c.team);
    if (agent.disabled || (target != LadderTarget::AnyOnline && !ofTeam))
        return false;
    switch (target) {
    case LadderTarget::Available:
    case LadderTarget::AgentsAgain:
        return agent.status == Status::Available && m_connected(agent.id);
    case LadderTarget::Team:
    case LadderTarget::AnyOnline:
        return m_connected(agent.id);
    case LadderTarget::TeamLeads:
        return agent.role == Role::TeamLead;
    case LadderTarget::Target:
    case LadderTarget::Missed:
        return agent.status != Status::Offline;
    }
    return false;
}

void LadderWitness::step(Case &c, const Event &event, const AlertStepped &step, const Server::Batch &batch,
                         const People &after)
{
    ++steps;
    if (!c.isWaiting()) {
        breach(Rule::Doubled, u"%1 takes step %2 and does not wait"_s.arg(c.id.toString()).arg(step.step));
        return;
    }
    order(c, event, step);
    // Who is there is seen before what came with the same commit, or after it.
    Rule rule = Rule::Named;
    const QString before = wrongPeople(c, step, m_agents, event.at.ms, rule);
    if (!before.isEmpty() && !wrongPeople(c, step, after, event.at.ms, rule).isEmpty())
        breach(rule, u"%1, step %2: %3"_s.arg(c.id.toString()).arg(step.step).arg(before));
    const QString record = wrongRecord(c, event, step, batch, m_agents);
    if (!record.isEmpty() && !wrongRecord(c, event, step, batch, after).isEmpty())
        breach(Rule::OnRecord, u"%1, step %2: %3"_s.arg(c.id.toString()).arg(step.step).arg(record));
    c.stretch.taken = step.step + 1;
    c.stretch.last = step.target;
    c.stretch.restarted = false;
    c.stretch.toldLast = QSet<AgentId>(step.agents.cbegin(), step.agents.cend());
    c.overdueSince = -1;
    if (onStep)
        onStep(c, step);
    for (const AgentId &agent : step.agents)
        c.stretch.told.insert(agent, m_world.now());
}

/// The n-th step of a stretch is the n-th of the ladder as it stands, or its last.
void LadderWitness::order(const Case &c, const Event &event, const AlertStepped &step)
{
    const QList<LadderStep> &ladder = ladderOf(c);
    const int expected = qMin(c.stretch.taken, int(ladder.size()) - 1);
    if (step.step != expected) {
        const bool first = c.stretch.taken == 0 && c.stretch.number > 1 && !c.stretch.restarted;
        const Rule rule = step.step < expected ? Rule::Doubled : first ? Rule::Anew : Rule::Skipped;
        breach(rule,
               u"%1 takes step %2 where %3 was next%4"_s.arg(c.id.toString())
                   .arg(step.step)
                   .arg(expected)
                   .arg(c.stretch.restarted ? u", after a restart"_s : QString()));
        return;
    }
    const LadderStep &wanted = ladder[expected];
    if (wanted.target != step.target)
        breach(Rule::Skipped, u"%1 takes step %2 for others than the ladder says"_s.arg(c.id.toString()).arg(expected));
    // By either clock: one that was put back hides time that has passed.
    if (event.at < c.stretch.since + wanted.after && !hasWaited(c, wanted.after))
        breach(Rule::InTime, u"%1 takes step %2 too early"_s.arg(c.id.toString()).arg(expected));
}

QString LadderWitness::wrongPeople(const Case &c, const AlertStepped &step, const People &people, qint64 at,
                                   Rule &rule) const
{
    QList<AgentId> named;
    QList<AgentId> awake;
    bool someAwakeNotices = false;
    bool someNotices = false;
    bool someAlertedNotices = false;
    for (const auto &[id, agent] : people) {
        if (!isNamed(agent, c, step.target))
            continue;
        const bool notices = wouldNotice(agent);
        named.append(id);
        someNotices = someNotices || notices;
        someAlertedNotices = someAlertedNotices || (notices && step.agents.contains(id));
        if (isQuiet(agent, at))
            continue;
        awake.append(id);
        someAwakeNotices = someAwakeNotices || notices;
    }
    if (someNotices && !someAlertedNotices) {
        rule = Rule::Swallowed;
        return u"alerts %1 though of %2 somebody could come"_s.arg(list(step.agents), list(named));
    }
    rule = Rule::Named;
    const QList<AgentId> &wanted = asksTheAwake(step.target) && someAwakeNotices ? awake : named;
    QList<AgentId> alerted = step.agents;
    std::sort(alerted.begin(), alerted.end());
    return alerted == wanted ? QString() : u"alerts %1 and not %2"_s.arg(list(alerted), list(wanted));
}

/// Why a record's reason is not true; empty where it is.
QString LadderWitness::whyOut(const Agent &agent, LeftOut why, const Case &c, LadderTarget target, qint64 at) const
{
    bool holdsTrue = false;
    switch (why) {
    case LeftOut::Disabled:
    case LeftOut::OtherTeam:
        break;
    case LeftOut::NoTeamLead:
        holdsTrue = target == LadderTarget::TeamLeads && agent.role != Role::TeamLead;
        break;
    case LeftOut::NotConnected:
        holdsTrue = !m_connected(agent.id);
        break;
    case LeftOut::NotAvailable:
        holdsTrue = m_connected(agent.id) && agent.status != Status::Available;
        break;
    case LeftOut::SignedOff:
        holdsTrue = agent.status == Status::Offline;
        break;
    case LeftOut::Quiet:
        holdsTrue = isNamed(agent, c, target) && isQuiet(agent, at);
        break;
    }
    return holdsTrue ? QString() : u"what is said of %1 is not true (%2)"_s.arg(agent.id.toString()).arg(int(why));
}

QString LadderWitness::wrongRecord(const Case &c, const Event &event, const AlertStepped &step,
                                   const Server::Batch &batch, const People &people) const
{
    std::optional<StepRecord> found;
    for (const Server::SideRecord &side : batch.records) {
        if (side.kind != "step"_L1 || side.conversation != c.id)
            continue;
        const auto record = Protocol::decodeStepRecord(side.json);
        if (!record)
            return u"cannot be read"_s;
        if (record->no != c.no || record->step != step.step || record->at != event.at)
            continue;
        if (found)
            return u"is there twice"_s;
        found = *record;
    }
    if (!found)
        return u"is not there"_s;
    if (found->target != step.target || found->alerted != step.agents)
        return u"says something else than the event"_s;
    for (const auto &[id, agent] : people) {
        const auto out = std::find_if(found->others.cbegin(), found->others.cend(),
                                      [&id = id](const DryLeftOut &one) { return one.agent == id; });
        const bool told = out != found->others.cend();
        const bool concerns =
            step.target == LadderTarget::AnyOnline || c.team.isEmpty() || agent.teams.contains(c.team);
        if (told != (!agent.disabled && concerns && !step.agents.contains(id)))
            return (told ? u"speaks of "_s : u"does not say why not "_s) + id.toString();
        if (told) {
            if (const QString why = whyOut(agent, out->why, c, step.target, event.at.ms); !why.isEmpty())
                return why;
        }
        const bool inSpite = asksTheAwake(step.target) && step.agents.contains(id) && isQuiet(agent, event.at.ms);
        if (inSpite != found->inSpite.contains(id))
            return u"is wrong about the quiet hours of "_s + id.toString();
    }
    return {};
}

} // namespace Baton::Sim
