// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ladderwords.h"

#include "domain/text.h"
#include "ui/words/rulewords.h"
#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>

namespace Baton::Ui {

namespace {

constexpr int namesOfAStep = 6;

QString nameOf(const AgentId &id, const Policy &policy)
{
    const Agent *agent = policy.agent(id);
    return agent ? agent->name : QString();
}

QStringList sortedNames(const QList<AgentId> &ids, const Policy &policy)
{
    QStringList names;
    for (const AgentId &id : ids)
        names.append(nameOf(id, policy));
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

} // namespace

QString LadderWords::target(LadderTarget target)
{
    switch (target) {
    case LadderTarget::Available:
        return tr("available agents of the team");
    case LadderTarget::AgentsAgain:
        return tr("available agents of the team, again");
    case LadderTarget::Team:
        return tr("everybody of the team who is connected");
    case LadderTarget::TeamLeads:
        return tr("the team leads");
    case LadderTarget::AnyOnline:
        return tr("anybody who is connected");
    case LadderTarget::Target:
        return tr("everybody of the team, connected or not");
    case LadderTarget::Missed:
        return tr("nobody came: the visitor is told");
    }
    return {};
}

QString LadderWords::after(Millis after)
{
    if (after.count() == 0)
        return tr("At once");
    return tr("After %1").arg(Words::exactSpan(after));
}

QString LadderWords::step(const LadderStep &step)
{
    //: when a step of the ladder is taken, and whom it alerts
    return tr("%1: %2").arg(after(step.after), target(step.target));
}

QString LadderWords::at(Instant at, const QDateTime &asked)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.ms).toTimeSpec(asked.timeSpec());
    const QLocale locale;
    const QString time = locale.toString(when.time(), QStringLiteral("HH:mm:ss"));
    if (when.date() == asked.date())
        return time;
    //: day and time
    return tr("%1, %2").arg(locale.toString(when.date(), QLocale::ShortFormat), time);
}

QString LadderWords::dryStep(const DryStep &step, const QDateTime &asked, const Policy &policy)
{
    if (step.target == LadderTarget::Missed)
        return tr("%1 – %2").arg(at(step.at, asked), target(step.target));
    const QList<AgentId> unheard = unheardBy(step, policy);
    QList<AgentId> heard = step.alerted;
    heard.removeIf([&unheard](const AgentId &id) { return unheard.contains(id); });
    const QString who = heard.isEmpty() ? tr("nobody") : RuleWords::names(sortedNames(heard, policy), namesOfAStep);
    //: time, whom the step is for, and who that would be
    QString words = tr("%1 – %2: %3").arg(at(step.at, asked), target(step.target), who);
    if (step.despiteQuiet)
        words += u' ' + tr("(in spite of quiet hours, because nobody who is awake would notice)");
    if (!unheard.isEmpty())
        words += u' '
            + tr("Named too, but no console of theirs would alert: %1.")
                  .arg(RuleWords::names(sortedNames(unheard, policy), namesOfAStep));
    return words;
}

QString LadderWords::why(LeftOut why)
{
    switch (why) {
    case LeftOut::NotConnected:
        return tr("not connected");
    case LeftOut::NotAvailable:
        return tr("not available");
    case LeftOut::SignedOff:
        return tr("signed off");
    case LeftOut::Quiet:
        return tr("quiet hours");
    case LeftOut::Disabled:
    case LeftOut::OtherTeam:
    case LeftOut::NoTeamLead:
        break; // nobody wonders about these
    }
    return {};
}

QString LadderWords::leftOut(const DryStep &step, const Policy &policy)
{
    QStringList parts;
    for (const LeftOut reason : {LeftOut::Quiet, LeftOut::NotAvailable, LeftOut::NotConnected, LeftOut::SignedOff}) {
        QList<AgentId> who;
        for (const DryLeftOut &one : step.others) {
            if (one.why == reason)
                who.append(one.agent);
        }
        //: why people are not alerted: who
        if (!who.isEmpty())
            parts.append(tr("%1: %2").arg(why(reason), RuleWords::names(sortedNames(who, policy), namesOfAStep)));
    }
    return parts.isEmpty() || step.target == LadderTarget::Missed ? QString() : tr("Not: %1").arg(parts.join(u"; "));
}

} // namespace Baton::Ui
