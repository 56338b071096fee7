// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/judgedline.h"

#include "server/ai/talkfiles.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

QJsonObject judgedLine(const QJsonObject &utterance, const JudgeRules &rules, const JudgingTools &tools)
{
    QElapsedTimer timer;
    timer.start();
    const Judged judged = judgeTurn(turnOf(utterance), rules, tools);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    QJsonArray reasons;
    for (const Reason &reason : judged.reasons)
        reasons.append(QJsonObject{{u"code"_s, reason.code}, {u"confidence"_s, reason.confidence / 100.0}});
    return {{u"id"_s, utterance[u"id"_s]},
            {u"reasons"_s, reasons},
            {u"intent"_s, categoryName(judged.intent)},
            {u"intent_confidence"_s, judged.intentConfidence / 100.0},
            {u"retrieval"_s,
             QJsonObject{{u"label"_s, judged.scope.label}, {u"score"_s, std::round(judged.scope.score * 1e6) / 1e6}}},
            {u"ms"_s, std::round(ms * 1000) / 1000}};
}

} // namespace Baton::Server
