// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/rehearsal.h"

#include "server/ai/briefingwriter.h"
#include "server/ai/fieldfinder.h"
#include "server/ai/scores.h"
#include "server/ai/talkfiles.h"
#include "server/ai/triggers.h"
#include "server/ai/valuefinder.h"

#include <QJsonArray>

#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int confessed = 80; ///< confidence where the AI itself says that it cannot go on

QString reachedBy(const QString &what, int value, int threshold)
{
    return u"%1 %2, threshold %3"_s.arg(what).arg(value).arg(threshold);
}

/// Why a reason fired, in words for whoever tries rules.
QString whyOf(const Reason &reason, const Judged &judged, const JudgeRules &rules)
{
    if (reason.code == u"friction")
        return reachedBy(u"friction"_s, judged.friction, rules.friction);
    if (reason.code == u"frustration")
        return judged.friction >= rules.frustration ? reachedBy(u"friction"_s, judged.friction, rules.frustration)
            : judged.annoyed >= signBorder          ? u"the talk as a whole"_s
                                                    : u"the words of this turn"_s;
    if (reason.code == u"complex")
        return reachedBy(u"complexity"_s, judged.complexity, rules.complexity);
    if (reason.code == u"lead_score")
        return reachedBy(u"lead score"_s, judged.lead.score.value_or(0), rules.leadScore);
    if (reason.code == u"icp_match")
        return u"company of %1 people and more"_s.arg(rules.companySize);
    if (reason.code == u"out_of_knowledge")
        return u"nearest in the knowledge base: "_s % judged.scope.label;
    if (reason.code == u"low_confidence")
        return u"the AI gave up"_s;
    if (reason.code == u"page")
        return u"page of a group with a rule"_s;
    return u"the words of this turn"_s;
}

QJsonArray told(const QList<Reason> &reasons, const Judged &judged, const JudgeRules &rules)
{
    QJsonArray all;
    for (const Reason &reason : reasons)
        all.append(QJsonObject{{u"code"_s, reason.code},
                               {u"confidence"_s, reason.confidence / 100.0},
                               {u"turn"_s, reason.turn - 1},
                               {u"why"_s, whyOf(reason, judged, rules)}});
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
    Judged judged;
    for (qsizetype i = 0; i < thread.size(); ++i) {
        turn.thread.append(thread[i]);
        const bool isVisitors = thread[i].speaker == Speaker::Visitor;
        QList<Reason> reasons;
        if (isVisitors) {
            judged = judgeTurn(turn, rules, tools);
            reasons = judged.reasons;
        } else if (const Message *asked = lastVisitorMessage(turn.thread); asked != nullptr && givesUp(thread[i])) {
            reasons.append({u"low_confidence"_s, confessed, asked->n});
        }
        lines.append({{u"id"_s, conversation[u"id"_s]},
                      {u"turn"_s, qint64(i)},
                      {u"role"_s, turns[i][u"role"_s]},
                      {u"reasons"_s, told(reasons, judged, rules)},
                      {u"hands_over"_s, !handingOver(reasons, rules).isEmpty()},
                      {u"complexity"_s, judged.complexity},
                      {u"friction"_s, judged.friction},
                      {u"lead"_s, judged.lead.score ? QJsonValue(*judged.lead.score) : QJsonValue()},
                      {u"annoyed"_s, std::round(judged.annoyed * 1e4) / 1e4},
                      {u"intent"_s, categoryName(judged.intent)}});
    }
    return lines;
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
