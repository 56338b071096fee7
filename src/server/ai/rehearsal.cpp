// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/rehearsal.h"

#include "domain/text.h"
#include "server/ai/briefingwriter.h"
#include "server/ai/fieldfinder.h"
#include "server/ai/handoffplan.h"
#include "server/ai/intents.h"
#include "server/ai/scores.h"
#include "server/ai/talkfiles.h"
#include "server/ai/triggers.h"
#include "server/ai/valuefinder.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rehearsedText = 160;
constexpr qsizetype rehearsedDetail = 120; ///< an answer of the knowledge may be pages long
constexpr int confessed = 80; ///< confidence where the AI itself says that it cannot go on

QString reachedBy(const QString &what, int value, int threshold)
{
    return u"%1 %2, threshold %3"_s.arg(what).arg(value).arg(threshold);
}

QString pageTold(const Judged &judged)
{
    if (!judged.page || !judged.page->pattern.isEmpty())
        return judged.page ? judged.page->pattern : QString();
    switch (judged.page->group) {
    case PageGroup::Pricing:
        return u"pricing"_s;
    case PageGroup::Product:
        return u"product"_s;
    case PageGroup::Checkout:
        return u"checkout"_s;
    case PageGroup::Support:
        return u"support"_s;
    case PageGroup::Other:
        break;
    }
    return {};
}

QString actionName(RuleAction action)
{
    switch (action) {
    case RuleAction::HandOff:
        return u"hand_off"_s;
    case RuleAction::Collect:
        return u"collect"_s;
    case RuleAction::Offer:
        return u"offer"_s;
    case RuleAction::Flag:
        break;
    }
    return u"flag"_s;
}

QString stepName(TurnStep step)
{
    switch (step) {
    case TurnStep::Answer:
        return u"answer"_s;
    case TurnStep::Ask:
        return u"ask"_s;
    case TurnStep::Offer:
        return u"offer"_s;
    case TurnStep::HandOver:
        return u"hand_over"_s;
    case TurnStep::Refuse:
        break;
    }
    return u"refuse"_s;
}

/// The reason with the score it goes by and what its rule does.
RehearsedReason explained(const Reason &reason, const Judged &judged, const HandoffRules &rules)
{
    RehearsedReason told;
    told.code = reason.code;
    told.confidence = reason.confidence;
    const ReasonRule rule = ruleOf(rules, reason.code);
    told.from = rule.from;
    told.action = rule.action;
    const auto scored = [&told](int value, int threshold) {
        told.value = value;
        told.threshold = threshold;
    };
    if (reason.code == u"friction") {
        scored(judged.friction, rules.friction);
    } else if (reason.code == u"frustration" && judged.friction >= rules.frustration) {
        scored(judged.friction, rules.frustration);
    } else if (reason.code == u"complex") {
        scored(judged.complexity, rules.complexity);
    } else if (reason.code == u"lead_score") {
        scored(judged.lead.score.value_or(0), rules.leadScore);
    } else if (reason.code == u"icp_match") {
        scored(judged.icpFits, rules.icp.needed);
    } else if (reason.code == u"out_of_knowledge") {
        told.detail = oneLine(judged.scope.label, rehearsedDetail);
    } else if (reason.code == u"page" && judged.page) {
        told.from = 0;
        told.action = judged.page->action;
        told.detail = pageTold(judged);
    }
    told.acts = told.action != RuleAction::Flag && told.confidence >= told.from;
    return told;
}

/// Why a reason fired, in words for whoever tries rules.
QString whyOf(const Reason &reason, const Judged &judged, const JudgeRules &rules)
{
    if (reason.code == u"friction")
        return reachedBy(u"friction"_s, judged.friction, rules.friction);
    if (reason.code == u"frustration")
        return judged.friction >= rules.frustration ? reachedBy(u"friction"_s, judged.friction, rules.frustration)
            : judged.isTalkAnnoyed                  ? u"the talk as a whole"_s
                                                    : u"the words of this turn"_s;
    if (reason.code == u"complex")
        return reachedBy(u"complexity"_s, judged.complexity, rules.complexity);
    if (reason.code == u"lead_score")
        return reachedBy(u"lead score"_s, judged.lead.score.value_or(0), rules.leadScore);
    if (reason.code == u"icp_match")
        return reachedBy(u"criteria of the ideal customer"_s, judged.icpFits, rules.icp.needed);
    if (reason.code == u"out_of_knowledge")
        return u"nearest in the knowledge base: "_s % judged.scope.label;
    if (reason.code == u"low_confidence")
        return u"the AI gave up"_s;
    if (reason.code == u"page")
        return u"page: "_s % pageTold(judged);
    return u"the words of this turn"_s;
}

bool isOfAiAfter(const Message &message, bool before)
{
    switch (message.mark) {
    case Mark::Requested:
    case Mark::Claimed:
    case Mark::Assigned:
    case Mark::TakenOver:
    case Mark::Released:
    case Mark::LeaseLost:
    case Mark::Transferred:
        return false;
    case Mark::Returned:
    case Mark::Cancelled:
    case Mark::Refused:
    case Mark::Missed:
    case Mark::Resolved:
    case Mark::Deferred:
    case Mark::Reopened:
        return true;
    case Mark::None:
    case Mark::Snoozed:
    case Mark::FormSent:
    case Mark::FromPopup:
    case Mark::FromButton:
        break;
    }
    return before;
}

/// Whether the AI had the conversation before the first message there is: what came of it tells.
bool wasOfAi(const Turn &whole)
{
    if (whole.thread.isEmpty() || whole.thread.constFirst().n <= 1)
        return true;
    for (const Message &message : whole.thread) {
        if (message.kind == MessageKind::Text && message.speaker != Speaker::Visitor)
            return message.speaker == Speaker::Ai || message.speaker == Speaker::Bot;
        switch (message.mark) {
        case Mark::None:
        case Mark::Snoozed:
        case Mark::FormSent:
        case Mark::FromPopup:
        case Mark::FromButton:
            break;
        case Mark::Requested:
        case Mark::TakenOver:
        case Mark::Reopened:
            return true;
        default:
            return false;
        }
    }
    return whole.head.owner.kind == Owner::Kind::Ai;
}

/// The head as it was when the message came: what was learnt later is not known yet, and the page is that of then.
Conversation headAt(const Conversation &now, const Message &message)
{
    Conversation head = now;
    head.handoff.reset();
    head.lead = {};
    for (auto it = head.fields.begin(); it != head.fields.end();)
        it = it->turn >= message.n ? head.fields.erase(it) : std::next(it);
    const auto page = std::find_if(now.page.trail.crbegin(), now.page.trail.crend(),
                                   [&message](const Page &one) { return one.at <= message.at; });
    if (page != now.page.trail.crend())
        head.page.current = *page;
    else if (now.page.current.at > message.at)
        head.page.current = {}; // where they were then, nobody knows any more
    return head;
}

QJsonArray told(const QList<Reason> &reasons, const Judged &judged, const JudgeRules &rules)
{
    QJsonArray all;
    for (const Reason &reason : reasons)
        all.append(QJsonObject{{u"code"_s, reason.code},
                               {u"confidence"_s, reason.confidence / 100.0},
                               {u"turn"_s, reason.turn - 1},
                               {u"why"_s, whyOf(reason, judged, rules)},
                               {u"action"_s, actionName(explained(reason, judged, rules).action)},
                               {u"from"_s, explained(reason, judged, rules).from},
                               {u"acts"_s, explained(reason, judged, rules).acts}});
    return all;
}

QJsonArray turnsOf(const QList<qint64> &numbers)
{
    QJsonArray turns;
    for (const qint64 n : numbers)
        turns.append(n - 1);
    return turns;
}

} // namespace

QList<QJsonObject> rehearsed(const QJsonObject &conversation, const JudgeRules &rules, const JudgingTools &tools)
{
    QList<QJsonObject> lines;
    const QList<Message> thread = threadOf(conversation);
    const QJsonArray turns = conversation[u"turns"_s].toArray();
    Turn turn;
    turn.head.page = pageOf(conversation);
    Workspace workspace;
    workspace.handoffRules = rules;
    Judged judged;
    for (qsizetype i = 0; i < thread.size(); ++i) {
        turn.thread.append(thread[i]);
        const bool isVisitors = thread[i].speaker == Speaker::Visitor;
        QList<Reason> reasons;
        HandoffPlan plan;
        if (isVisitors) {
            judged = judgeTurn(turn, rules, tools);
            reasons = judged.reasons;
            plan = planOf(turn, judged, workspace);
        } else if (const Message *asked = lastVisitorMessage(turn.thread); asked != nullptr && givesUp(thread[i])) {
            reasons.append({u"low_confidence"_s, confessed, asked->n});
        }
        lines.append({{u"id"_s, conversation[u"id"_s]},
                      {u"turn"_s, qint64(i)},
                      {u"role"_s, turns[i][u"role"_s]},
                      {u"reasons"_s, told(reasons, judged, rules)},
                      {u"step"_s, stepName(plan.step)},
                      {u"field"_s, plan.field},
                      {u"hands_over"_s, plan.step == TurnStep::HandOver || !handingOver(reasons, rules).isEmpty()},
                      {u"complexity"_s, judged.complexity},
                      {u"friction"_s, judged.friction},
                      {u"lead"_s, judged.lead.score ? QJsonValue(*judged.lead.score) : QJsonValue()},
                      {u"annoyed"_s, std::round(judged.annoyed * 1e4) / 1e4},
                      {u"intent"_s, categoryName(judged.intent)},
                      {u"topic"_s, intentOf(turn, judged.intent, reasons)}});
    }
    return lines;
}

QList<RehearsedTurn> rehearsedTurns(const Turn &whole, const Workspace &workspace, const JudgingTools &tools,
                                    const std::function<KnownReply(const Turn &)> &replyTo, qint64 from)
{
    QList<RehearsedTurn> told;
    const HandoffRules &rules = workspace.handoffRules;
    // At whatever hour it is replayed.
    Workspace byDay = workspace;
    for (Team &team : byDay.teams)
        team.open = true;
    Turn turn;
    bool isOfAi = wasOfAi(whole);
    for (const Message &message : whole.thread) {
        turn.thread.append(message);
        if (turn.thread.size() > messagesJudged)
            turn.thread.removeFirst();
        isOfAi = isOfAiAfter(message, isOfAi);
        if (message.n < from || !isOfAi || message.kind != MessageKind::Text || message.speaker != Speaker::Visitor)
            continue;
        turn.head = headAt(whole.head, message);
        Judged judged = judgeTurn(turn, rules, tools);
        HandoffPlan plan = planOf(turn, judged, byDay);
        RehearsedTurn one;
        const KnownReply reply = replyTo(turn);
        one.known = reply.confidence;
        const bool goesOn = plan.step == TurnStep::Answer || plan.step == TurnStep::Offer;
        const std::optional<Reason> unsure = lowConfidence(turn, workspace, one.known);
        if (goesOn && !reply.isThere && !plan.isDeclined && unsure && ruleOf(rules, unsure->code).on) {
            judged.reasons.append(*unsure);
            plan = planOf(turn, judged, byDay);
        }
        one.n = message.n;
        one.text = oneLine(message.text, rehearsedText);
        for (const Reason &reason : std::as_const(judged.reasons))
            one.reasons.append(explained(reason, judged, rules));
        one.step = plan.step;
        one.field = plan.field;
        one.category = plan.category.value_or(categoryOf(turn, goesOn ? reply.category : std::nullopt));
        one.intent = intentOf(turn, one.category, plan.reasons + plan.flags);
        one.urgency = plan.isUrgent ? Urgency::Urgent : urgencyOf(turn);
        one.team = plan.team;
        one.complexity = judged.complexity;
        one.friction = judged.friction;
        one.lead = judged.lead.score;
        told.append(one);
    }
    return told;
}

QJsonObject briefed(const QJsonObject &conversation)
{
    const QList<Message> thread = threadOf(conversation);
    const Briefing briefing = writeBriefing(thread, pageOf(conversation), {});
    QJsonArray lines;
    qsizetype letters = 0;
    for (const auto &[name, line] :
         {std::pair(u"Asked"_s, briefing.asked), std::pair(u"AI answered"_s, briefing.answered),
          std::pair(u"Page"_s, briefing.page), std::pair(u"Wants next"_s, briefing.wants)}) {
        if (line.text.isEmpty())
            continue;
        lines.append(QJsonObject{{u"line"_s, name}, {u"text"_s, line.text}, {u"turns"_s, turnsOf(line.turns)}});
        letters += name.size() + line.text.size() + 3;
    }
    QJsonArray fields;
    const Fields known = fieldsOf(thread);
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        fields.append(QJsonObject{{u"key"_s, it.key()},
                                  {u"value"_s, it->value},
                                  {u"turn"_s, it->turn - 1},
                                  {u"confidence"_s, it->confidence / 100.0}});
    QJsonArray values;
    for (const GivenValue &value : valuesOf(thread))
        values.append(QJsonObject{{u"key"_s, value.kind},
                                  {u"value"_s, value.value},
                                  {u"turn"_s, value.turn - 1},
                                  {u"confidence"_s, value.confidence / 100.0}});
    return {{u"id"_s, conversation[u"id"_s]},
            {u"lines"_s, lines},
            {u"letters"_s, qint64(letters)},
            {u"fields"_s, fields},
            {u"values"_s, values},
            {u"friction"_s, briefing.friction}};
}

} // namespace Baton::Server
