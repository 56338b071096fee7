// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/triggerdata.h"

#include "server/ai/talkfiles.h"

#include <QJsonArray>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QJsonObject> linesOf(const QString &name)
{
    const QString folder = qEnvironmentVariable("BATON_DATA", QStringLiteral(BATON_SOURCE_DIR) + u"/../shared/data"_s);
    return Server::readJsonLines(folder + u'/' + name).value_or(QList<QJsonObject>());
}

} // namespace

TriggerData readTriggerData()
{
    return {linesOf(u"triggers-dev.jsonl"_s), linesOf(u"clinc150-train.jsonl"_s),
            linesOf(u"clinc150-oos-train.jsonl"_s), linesOf(u"conversations.jsonl"_s),
            linesOf(u"conversations-annoyed-extra.jsonl"_s)};
}

Server::TalkExample exampleOf(const QJsonObject &trigger)
{
    using Server::Sign;
    Server::TalkExample example;
    example.text = trigger[u"text"_s].toString();
    const QJsonArray before = trigger[u"context"_s].toArray();
    for (const auto &text : before)
        example.before.append(text.toString());
    const QString is = trigger[u"trigger"_s].toString();
    example.signs = {{Sign::Human, is == "human_request"_L1},
                     {Sign::Sensitive, is == "sensitive"_L1},
                     {Sign::Frustration, is == "frustration"_L1},
                     {Sign::Abuse, is == "abuse"_L1}};
    if (const QString intent = trigger[u"intent"_s].toString(); !intent.isEmpty())
        example.intent = Server::categoryNamed(intent);
    return example;
}

std::vector<Server::TalkExample> clincExamples(const TriggerData &data)
{
    std::vector<Server::TalkExample> examples;
    for (const QJsonObject &line : data.clinc) {
        if (const QString intent = line[u"intent"_s].toString(); !intent.isEmpty())
            examples.push_back({line[u"text"_s].toString(), {}, Server::categoryNamed(intent)});
    }
    return examples;
}

bool mayTrainShipped(const QJsonObject &trigger)
{
    const QString licence = trigger[u"licence"_s].toString();
    return !licence.startsWith("ODbL"_L1) && !licence.contains("-SA-"_L1) && !licence.isEmpty();
}

} // namespace Baton::Bench
