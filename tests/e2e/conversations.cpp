// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/conversations.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

QList<QJsonObject> readLines(const QString &path)
{
    QList<QJsonObject> objects;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return objects;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (!object.isEmpty())
            objects.append(object);
    }
    return objects;
}

bool isHandedOver(const QJsonObject &conversation)
{
    return conversation[u"labels"_s][u"handoff"_s].isObject() || conversation[u"ask_human_at"_s].isDouble();
}

/// Nine in ten of those handed over, so that there are also visitors who never see a person.
QList<QJsonObject> choose(const QList<QJsonObject> &recorded, int count)
{
    QList<QJsonObject> chosen;
    QList<QJsonObject> others;
    for (const QJsonObject &one : recorded)
        (isHandedOver(one) && chosen.size() < count * 9 / 10 ? chosen : others).append(one);
    for (const QJsonObject &one : std::as_const(others)) {
        if (chosen.size() >= count)
            break;
        if (!isHandedOver(one))
            chosen.append(one);
    }
    return chosen;
}

} // namespace

Conversations conversationsToPlay(int count)
{
    const QString root = QStringLiteral(BATON_SOURCE_DIR);
    const QList<QJsonObject> demo = readLines(root + u"/resources/demo/conversations.jsonl"_s);
    const QString data = qEnvironmentVariable("BATON_DATA", root + u"/../shared/data"_s);
    QList<QJsonObject> chosen = choose(readLines(data + u"/conversations.jsonl"_s), count);
    Conversations result;
    result.source = "recorded";
    if (chosen.size() < count) {
        result.source = "demo, looped";
        QList<QJsonObject> looped;
        while (looped.size() < 2 * count && !demo.isEmpty())
            looped.append(demo);
        chosen = choose(looped, count);
    }
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        QJsonObject one = chosen[i];
        for (const auto &key : {u"after_reply"_s, u"after_return"_s}) {
            if (!one.contains(key))
                one.insert(key, demo[i % demo.size()][key]);
        }
        result.lines += QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n';
    }
    result.count = int(chosen.size());
    return result;
}

} // namespace Baton::Test
