// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/modelreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSources = 20;
constexpr qsizetype mostReasons = 20;
constexpr qsizetype mostTurns = 8;

std::optional<QJsonObject> objectIn(const QString &text)
{
    QString bare = text.trimmed();
    if (bare.startsWith("```"_L1) && bare.endsWith("```"_L1)) {
        const qsizetype start = bare.indexOf(u'\n');
        bare = start < 0 ? QString() : bare.sliced(start, bare.size() - start - 3);
    }
    const QJsonDocument document = QJsonDocument::fromJson(bare.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<BriefingLine> lineIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonArray turns = object.value("turns"_L1).toArray();
    if (!object.value("text"_L1).isString() || turns.size() > mostTurns)
        return std::nullopt;
    BriefingLine line{object.value("text"_L1).toString().simplified(), {}};
    for (const QJsonValue &turn : turns) {
        if (!turn.isDouble())
            return std::nullopt;
        line.turns.append(turn.toInteger());
    }
    return line;
}

} // namespace

std::optional<ModelAnswer> readAnswer(const QString &text)
{
    const auto object = objectIn(text);
    if (!object || !object->value("answer"_L1).isString())
        return std::nullopt;
    ModelAnswer read;
    read.answer = object->value("answer"_L1).toString().trimmed();
    const QJsonArray sources = object->value("sources"_L1).toArray();
    for (qsizetype i = 0; i < qMin(mostSources, sources.size()); ++i)
        read.sources.append(sources[i].toString());
    const QJsonArray reasons = object->value("reasons"_L1).toArray();
    for (qsizetype i = 0; i < qMin(mostReasons, reasons.size()); ++i) {
        const QJsonObject reason = reasons[i].toObject();
        read.reasons.append(
            {reason.value("code"_L1).toString(), qBound(0, reason.value("confidence"_L1).toInt(), 100), 0});
    }
    return read;
}

std::optional<ModelLines> readLines(const QString &text)
{
    const auto object = objectIn(text);
    if (!object)
        return std::nullopt;
    const auto asked = lineIn(object->value("asked"_L1));
    const auto answered = lineIn(object->value("answered"_L1));
    const auto wants = lineIn(object->value("wants"_L1));
    if (!asked || !answered || !wants)
        return std::nullopt;
    return ModelLines{*asked, *answered, *wants};
}

QList<Reason> raised(QList<Reason> reasons, const QList<Reason> &byModel, int most)
{
    for (Reason &reason : reasons) {
        const auto found = std::find_if(byModel.cbegin(), byModel.cend(),
                                        [&](const Reason &other) { return other.code == reason.code; });
        if (found != byModel.cend())
            reason.confidence = qMax(reason.confidence, qMin(found->confidence, reason.confidence + most));
    }
    return reasons;
}

} // namespace Baton::Server
