// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/foldmodels.h"

#include "bench/judge/measures.h"
#include "bench/judge/owntalk.h"
#include "server/ai/talkfiles.h"

#include <QSet>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

QString groupOf(const QJsonObject &trigger)
{
    const QString talk = trigger[u"conv"_s].toString();
    return talk.isEmpty() ? trigger[u"id"_s].toString() : talk;
}

TalkExample exampleOfTalk(const QJsonObject &talk)
{
    TalkExample example;
    example.signs = {{Sign::Annoyed, talk[u"labels"_s][u"annoyed"_s].toBool()}};
    example.talk = threadOf(talk);
    // It is judged when the visitor has spoken.
    while (!example.talk.isEmpty() && example.talk.constLast().speaker != Speaker::Visitor)
        example.talk.removeLast();
    return example;
}

std::vector<TalkExample> examplesWithout(const TriggerData &data, int fold)
{
    std::vector<TalkExample> examples = clincExamples(data);
    QSet<QString> extra;
    for (const QJsonObject &talk : data.annoyed)
        extra.insert(talk[u"id"_s].toString());
    for (TalkExample &own : ownExamples())
        examples.push_back(std::move(own));
    for (const QJsonObject &line : data.triggers) {
        if (mayTrainShipped(line) && foldOf(groupOf(line)) != fold)
            examples.push_back(exampleOf(line));
    }
    for (const QJsonObject &talk : data.conversations + data.annoyed) {
        if (talk[u"source"_s] != "STAR"_L1 || foldOf(talk[u"id"_s].toString()) == fold)
            continue;
        examples.push_back(exampleOfTalk(talk));
        // More annoyed ones than there are would move the border.
        examples.back().setsBorder = !extra.contains(talk[u"id"_s].toString());
    }
    return examples;
}

const TalkModel &FoldModels::without(int fold)
{
    auto known = m_models.find(fold);
    if (known == m_models.end()) {
        // Through the form in which it is shipped.
        const QByteArray bytes = TalkModel::trained(examplesWithout(m_data, fold)).written();
        known = m_models.emplace(fold, TalkModel::read(bytes).value_or(TalkModel())).first;
    }
    return known->second;
}

} // namespace Baton::Bench
