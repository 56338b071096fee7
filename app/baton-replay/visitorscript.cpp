// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton-replay/visitorscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baton::Replay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int millisInSecond = 1000;
constexpr qsizetype pagesAtMost = 20;

Page pageOf(const QJsonObject &object)
{
    Page page;
    page.url = object[u"url"_s].toString();
    page.title = object[u"title"_s].toString();
    page.referrer = object[u"referrer"_s].toString();
    page.campaign = object[u"campaign"_s].toString();
    page.at = Instant{static_cast<qint64>(object[u"t"_s].toDouble() * millisInSecond)};
    return page;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        strings.append(one.toString());
    return strings;
}

void readAttributes(VisitorScript &script, const QJsonObject &attributes)
{
    if (attributes.contains(u"page"_s))
        script.page = pageOf(attributes[u"page"_s].toObject());
    const QJsonArray visits = attributes[u"visits"_s].toArray();
    for (const auto &visit : visits) {
        if (script.trail.size() < pagesAtMost)
            script.trail.append(pageOf(visit.toObject()));
    }
    const QJsonObject lead = attributes[u"lead"_s].toObject();
    if (lead.contains(u"score"_s)) {
        Lead read{lead[u"score"_s].toInt(), {}};
        const QJsonArray factors = lead[u"factors"_s].toArray();
        for (const auto &factor : factors)
            read.factors.append({factor[u"name"_s].toString(), factor[u"points"_s].toInt()});
        script.lead = read;
    }
    const QJsonObject fields = attributes[u"fields"_s].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        script.fields.insert(it.key(), it.value().toVariant().toString());
}

/// A recorded handoff is given as the index of a turn of any role; the visitor's turns before it come first.
void readTurns(VisitorScript &script, const QJsonArray &turns, int handoffAt)
{
    bool timed = true;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const QJsonObject turn = turns[i].toObject();
        if (i == handoffAt)
            script.askAt = static_cast<int>(script.turns.size());
        if (turn[u"role"_s].toString() != u"visitor" || turn[u"text"_s].toString().trimmed().isEmpty())
            continue;
        script.turns.append(turn[u"text"_s].toString());
        timed = timed && turn.contains(u"t_offset_s"_s);
        script.offsets.append(turn[u"t_offset_s"_s].toDouble());
    }
    if (!timed)
        script.offsets.clear();
}

int recordedHandoff(const QJsonObject &object)
{
    const QJsonValue handoff = object[u"labels"_s][u"handoff"_s];
    for (const auto &key : {u"turn"_s, u"turn_index"_s, u"at"_s, u"index"_s}) {
        if (handoff[key].isDouble())
            return handoff[key].toInt(-1);
    }
    return -1;
}

} // namespace

Scripts readScripts(const QByteArray &lines)
{
    Scripts read;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        VisitorScript script;
        readTurns(script, object[u"turns"_s].toArray(), recordedHandoff(object));
        if (script.turns.isEmpty()) {
            const bool parsed = error.error == QJsonParseError::NoError;
            read.errors.append(
                u"line %1: %2"_s.arg(number).arg(parsed ? u"turns: no visitor's"_s : error.errorString()));
            continue;
        }
        script.id = object[u"id"_s].toString(u"line-%1"_s.arg(number));
        script.language = object[u"language"_s].toString(object[u"attributes"_s][u"lang"_s].toString());
        script.name = object[u"name"_s].toString();
        if (object[u"ask_human_at"_s].isDouble()) {
            script.askAt = object[u"ask_human_at"_s].toInt();
            script.asksInWords = true;
        }
        script.afterReply = stringsOf(object[u"after_reply"_s]);
        script.afterReturn = stringsOf(object[u"after_return"_s]);
        readAttributes(script, object[u"attributes"_s].toObject());
        read.scripts.append(script);
    }
    return read;
}

} // namespace Baton::Replay
