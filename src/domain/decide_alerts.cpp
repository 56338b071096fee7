// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/text.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Millis longestDelay{24 * 3'600'000};
constexpr Millis shortestRepeat{5'000};
constexpr Millis longestRepeat{600'000};
constexpr int mostSounds = 100;
constexpr int mostAbove = 1000;
constexpr qsizetype longestZone = 64;

Result<void> checkChoice(const AlertRowChoice &choice)
{
    for (auto it = choice.after.cbegin(); it != choice.after.cend(); ++it) {
        if (!BATON_GUARD(it.key() == AlertChannel::Email || it.key() == AlertChannel::Push))
            return refuse(Code::BadSchema, u"alerts.after: only e-mail and push wait"_s);
        if (!BATON_GUARD(it->count() >= 0 && *it <= longestDelay))
            return refuse(Code::BadSchema, u"alerts.after: 0 to 24 hours"_s);
    }
    const Millis repeat = choice.repeat.value_or(Millis(0));
    if (!BATON_GUARD(repeat.count() == 0 || (repeat >= shortestRepeat && repeat <= longestRepeat)))
        return refuse(Code::BadSchema, u"alerts.repeat: 5 seconds to 10 minutes, or 0 for once"_s);
    const int cap = choice.cap.value_or(0);
    if (!BATON_GUARD(cap >= 0 && cap <= mostSounds))
        return refuse(Code::BadSchema, u"alerts.cap: 1 to 100, or 0 for no end"_s);
    const int above = choice.above.value_or(1);
    if (!BATON_GUARD(above >= 1 && above <= mostAbove))
        return refuse(Code::BadSchema, u"alerts.above: 1 to 1000"_s);
    return {};
}

Result<AlertChoices> fitChoices(const AlertChoices &choices)
{
    for (const AlertRowChoice &choice : choices) {
        if (const Result<void> fit = checkChoice(choice); !fit)
            return tl::unexpected(fit.error());
    }
    return withoutEmpty(choices);
}

/// Each with a reason: a padlock that does not say why is a riddle.
Result<AlertLocks> fitLocks(const AlertLocks &locks)
{
    AlertLocks fit = locks;
    for (auto &row : fit) {
        for (QString &reason : row) {
            reason = cleanText(reason).simplified();
            if (!BATON_GUARD(!reason.isEmpty()))
                return refuse(Code::BadSchema, u"alert_rules.locks: a reason is needed"_s);
            if (!BATON_GUARD(codePoints(reason) <= maxLockReasonCodePoints))
                return refuse(Code::TooLarge, u"alert_rules.locks: a reason is too long"_s);
        }
    }
    return withoutEmpty(fit);
}

bool isMinute(int minute)
{
    return minute >= 0 && minute < minutesOfDay;
}

Result<QuietSpan> fitSpan(QuietSpan span)
{
    std::sort(span.days.begin(), span.days.end());
    const bool days = !span.days.isEmpty() && span.days.first() >= 1 && span.days.last() <= 7;
    if (!BATON_GUARD(days))
        return refuse(Code::BadSchema, u"quiet.days: 1 for Monday to 7 for Sunday"_s);
    if (!BATON_GUARD(std::adjacent_find(span.days.cbegin(), span.days.cend()) == span.days.cend()))
        return refuse(Code::BadSchema, u"quiet.days: a day given twice"_s);
    if (!BATON_GUARD(isMinute(span.from) && isMinute(span.to)))
        return refuse(Code::BadSchema, u"quiet: minutes of a day are 0 to 1439"_s);
    return span;
}

Result<QuietHours> fitQuiet(QuietHours quiet)
{
    if (!BATON_GUARD(quiet.spans.size() <= maxQuietSpans))
        return refuse(Code::TooLarge, u"quiet: more than 16 spans"_s);
    const bool known = quiet.zone.size() <= longestZone && isKnownZone(quiet.zone);
    if (!BATON_GUARD(known || (quiet.zone.isEmpty() && quiet.spans.isEmpty())))
        return refuse(Code::BadSchema, u"quiet.zone: unknown time zone "_s % oneLine(quiet.zone, longestZone));
    for (QuietSpan &span : quiet.spans) {
        const Result<QuietSpan> fit = fitSpan(span);
        if (!fit)
            return tl::unexpected(fit.error());
        span = *fit;
    }
    std::sort(quiet.onCall.begin(), quiet.onCall.end());
    quiet.onCall.erase(std::unique(quiet.onCall.begin(), quiet.onCall.end()), quiet.onCall.end());
    return quiet;
}

Result<AlertRules> fitRules(const AlertRules &rules)
{
    const Result<AlertChoices> choices = fitChoices(rules.choices);
    if (!choices)
        return tl::unexpected(choices.error());
    const Result<AlertLocks> locks = fitLocks(rules.locks);
    if (!locks)
        return tl::unexpected(locks.error());
    return AlertRules{*choices, *locks, rules.revision + 1};
}

/// What the rules of workspace and teams take together once these are saved.
qsizetype bytesWith(const Workspace &workspace, const TeamId &team, const AlertRules &rules)
{
    qsizetype bytes = alertBytes(team.isEmpty() ? rules : workspace.alertRules);
    for (const Team &one : workspace.teams)
        bytes += alertBytes(one.id == team ? rules : one.alertRules);
    return bytes;
}

const AlertRules *rulesOf(const Policy &policy, const SaveAlertRules &body)
{
    if (!body.agent.isEmpty()) {
        const Agent *who = policy.agent(body.agent);
        return who ? &who->alertRules : nullptr;
    }
    if (body.team.isEmpty())
        return &policy.workspace.alertRules;
    const Team *team = policy.workspace.team(body.team);
    return team ? &team->alertRules : nullptr;
}

} // namespace

Result<EventBody> decideSetAlerts(const Policy &policy, const SetAlerts &body, const Actor &actor)
{
    const Agent *who = policy.agent(actor.agentId());
    if (!BATON_GUARD(who != nullptr))
        return refuse(Code::NotFound, u"agent"_s);
    if (!BATON_GUARD(who->alerts.revision == body.alerts.revision))
        return refuse(Code::Conflict, u"alerts: changed meanwhile"_s);
    const Result<AlertChoices> choices = fitChoices(body.alerts.choices);
    if (!choices)
        return tl::unexpected(choices.error());
    const Result<QuietHours> quiet = fitQuiet(body.alerts.quiet);
    if (!quiet)
        return tl::unexpected(quiet.error());
    return AgentAlertsSet{who->id, {*choices, *quiet, body.alerts.revision + 1}};
}

Result<EventBody> decideSaveAlertRules(const Policy &policy, const SaveAlertRules &body)
{
    if (!BATON_GUARD(body.team.isEmpty() || body.agent.isEmpty()))
        return refuse(Code::BadSchema, u"alert_rules: team or agent"_s);
    const AlertRules *before = rulesOf(policy, body);
    if (!BATON_GUARD(before != nullptr))
        return refuse(Code::NotFound, u"alert_rules: team or agent"_s);
    if (!BATON_GUARD(before->revision == body.rules.revision))
        return refuse(Code::Conflict, u"alert_rules: changed meanwhile"_s);
    const Result<AlertRules> rules = fitRules(body.rules);
    if (!rules)
        return tl::unexpected(rules.error());
    const bool fits = body.agent.isEmpty() ? bytesWith(policy.workspace, body.team, *rules) <= maxAlertBytes
                                           : alertBytes(*rules) <= maxAgentAlertBytes;
    if (!BATON_GUARD(fits))
        return refuse(Code::TooLarge, u"alert_rules: too many settings and reasons"_s);
    return AlertRulesSaved{body.team, body.agent, *rules};
}

} // namespace Baton
