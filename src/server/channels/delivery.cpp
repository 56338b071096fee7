// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/delivery.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, channelCount> channelNames{"email", "push", "webhook"};
constexpr std::array<const char *, int(LetterFailure::TooMany) + 1> failureNames{
    "other",       "timed_out", "host_unknown", "not_connected", "not_trusted",
    "not_allowed", "answered",  "redirected",   "not_set_up",    "too_many"};

/// One of a later version is read as one of which nothing is known.
LetterFailure failureOf(const QString &name)
{
    const QByteArray wanted = name.toLatin1();
    const auto named = std::find(failureNames.begin(), failureNames.end(), wanted);
    return named == failureNames.end() ? LetterFailure::Other
                                       : static_cast<LetterFailure>(named - failureNames.begin());
}

} // namespace

QString channelName(Channel channel)
{
    return QString::fromLatin1(channelNames.at(std::size_t(channel)));
}

/// What a bot hears goes in order within a conversation, and no further: one that it will not take holds up few others.
QString Delivery::lane() const
{
    constexpr int lanesOfBot = 4;
    if (channel != Channel::Webhook)
        return {};
    const QString whole = u"webhook/"_s % target;
    if (!target.startsWith("bot/"_L1) || conversation.isEmpty())
        return whole;
    return whole % u'/' % QString::number(conversation.toString().back().unicode() % lanesOfBot);
}

DeadLetter letterOf(const Delivery &delivery)
{
    DeadLetter letter;
    letter.id = delivery.id;
    letter.channel = delivery.channel;
    letter.who = delivery.who;
    letter.conversation = delivery.conversation;
    letter.no = delivery.handoff;
    letter.asked = delivery.asked;
    // One that an earlier version buried: it was due last shortly before.
    letter.since = delivery.diedAt == Instant{} ? delivery.due : delivery.diedAt;
    letter.attempts = delivery.attempts;
    letter.failure = delivery.fault.failure;
    letter.status = delivery.fault.status;
    return letter;
}

QByteArray encodeDelivery(const Delivery &delivery)
{
    const QJsonObject told{{u"id"_s, delivery.id},
                           {u"channel"_s, channelName(delivery.channel)},
                           {u"target"_s, delivery.target},
                           {u"who"_s, delivery.who},
                           {u"conversation"_s, delivery.conversation.toString()},
                           {u"handoff"_s, delivery.handoff},
                           {u"step"_s, delivery.step},
                           {u"fence"_s, delivery.fence},
                           {u"only_while_waiting"_s, delivery.onlyWhileWaiting},
                           {u"due"_s, delivery.due.ms},
                           {u"subject"_s, delivery.subject},
                           {u"text"_s, delivery.text},
                           {u"link"_s, delivery.link},
                           {u"urgent"_s, delivery.isUrgent},
                           {u"event"_s, delivery.event},
                           {u"body"_s, QString::fromUtf8(delivery.body)},
                           {u"attempts"_s, delivery.attempts},
                           {u"dead"_s, delivery.isDead},
                           {u"reason"_s, delivery.reason},
                           {u"failure"_s, QString::fromLatin1(failureNames.at(std::size_t(delivery.fault.failure)))},
                           {u"status"_s, delivery.fault.status},
                           {u"asked"_s, delivery.asked.ms},
                           {u"language"_s, delivery.language},
                           {u"died"_s, delivery.diedAt.ms}};
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

Result<Delivery> decodeDelivery(const QByteArray &json)
{
    const QJsonObject told = QJsonDocument::fromJson(json).object();
    const QByteArray channel = told.value("channel"_L1).toString().toLatin1();
    const auto named = std::find(channelNames.begin(), channelNames.end(), channel);
    Delivery delivery;
    delivery.id = told.value("id"_L1).toString();
    if (named == channelNames.end() || delivery.id.isEmpty())
        return refuse(Code::BadSchema, u"a delivery that cannot be read"_s);
    delivery.channel = static_cast<Channel>(named - channelNames.begin());
    delivery.target = told.value("target"_L1).toString();
    delivery.who = told.value("who"_L1).toString();
    delivery.conversation = ConversationId(told.value("conversation"_L1).toString());
    delivery.handoff = told.value("handoff"_L1).toInt();
    delivery.step = told.value("step"_L1).toInt();
    delivery.fence = told.value("fence"_L1).toInteger();
    delivery.onlyWhileWaiting = told.value("only_while_waiting"_L1).toBool();
    delivery.due = Instant{told.value("due"_L1).toInteger()};
    delivery.subject = told.value("subject"_L1).toString();
    delivery.text = told.value("text"_L1).toString();
    delivery.link = told.value("link"_L1).toString();
    delivery.isUrgent = told.value("urgent"_L1).toBool();
    delivery.event = told.value("event"_L1).toString();
    delivery.body = told.value("body"_L1).toString().toUtf8();
    delivery.attempts = told.value("attempts"_L1).toInt();
    delivery.isDead = told.value("dead"_L1).toBool();
    delivery.reason = told.value("reason"_L1).toString();
    delivery.fault = {failureOf(told.value("failure"_L1).toString()), told.value("status"_L1).toInt()};
    delivery.language = told.value("language"_L1).toString();
    delivery.asked = Instant{told.value("asked"_L1).toInteger()};
    delivery.diedAt = Instant{told.value("died"_L1).toInteger()};
    return delivery;
}

QByteArray encodeReceipt(const Delivery &delivery, const QString &state, const QString &reason)
{
    QJsonObject told{{u"channel"_s, channelName(delivery.channel)},
                     {u"state"_s, state},
                     {u"delivery"_s, delivery.id},
                     {u"attempt"_s, delivery.attempts},
                     {u"no"_s, delivery.handoff},
                     {u"step"_s, delivery.step}};
    if (!reason.isEmpty())
        told.insert(u"reason"_s, reason);
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

} // namespace Baton::Server
