// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hubrig.h"
#include "server/bots/botdesk.h"
#include "server/bots/botids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baton::Server {

/// A hub with a desk for two bots beside it: `shop`, which may name Support and hears of its own conversations, and
/// `crm`, which hears of all.
class BotRig : public HubRig
{
public:
    BotRig()
    {
        BotIntegration shop;
        shop.id = QStringLiteral("shop");
        shop.teams = {QStringLiteral("support")};
        shop.webhook = Webhook{QStringLiteral("bot/shop"), QStringLiteral("https://bot.example"),
                               Secret("sixteen characters"), Protocol::botHookNames(), false};
        BotIntegration crm;
        crm.id = QStringLiteral("crms");
        crm.hearsAll = true;
        crm.webhook = Webhook{QStringLiteral("bot/crms"),
                              QStringLiteral("https://crm.example"),
                              Secret("sixteen characters"),
                              {QStringLiteral("conversation.closed"), QStringLiteral("message.created"),
                               QStringLiteral("goal.reached"), QStringLiteral("conversation.rated")},
                              false};
        bots = {shop, crm};
        openDesk();
    }
    ~BotRig()
    {
        desk.reset();
        if (engine)
            engine->deliveriesOf = {};
    }

    void openDesk()
    {
        desk = std::make_unique<BotDesk>(*engine, *hub, bots, environment());
        engine->deliveriesOf = [this](const Event &event, const Conversation &head, const Policy &policy) {
            const QList<Delivery> wanted = desk->deliveriesOf(event, head, policy);
            staged += wanted;
            return wanted;
        };
        desk->send = [this](const Delivery &delivery) { staged.append(delivery); };
    }
    /// Ends the program and starts it again.
    void startAnew()
    {
        desk.reset();
        restart();
        openDesk();
    }

    /// What is answered once all is done, single quotes read as double ones.
    BotReply ask(const QByteArray &method, const QByteArray &target, QByteArray body = {}, const QByteArray &key = {},
                 int bot = 0)
    {
        std::optional<BotReply> reply;
        desk->take({bot, method, target, key, body.replace('\'', '"')}, [&reply](const BotReply &one) { reply = one; });
        turn();
        return reply.value_or(BotReply{0, {}, {}});
    }
    BotReply post(const QByteArray &path, const QByteArray &body, const QByteArray &key = {})
    {
        return ask("POST", "/v1/bot/" + path, body, key);
    }
    QJsonObject get(const QByteArray &path)
    {
        return QJsonDocument::fromJson(ask("GET", "/v1/bot/" + path).body).object();
    }
    void turn()
    {
        for (const std::function<void()> &told : read())
            told();
        hub->flush();
        desk->settle();
    }
    QStringList texts(const QByteArray &external = "room-1")
    {
        QStringList told;
        const QJsonArray lines = get("conversations/" + external)[QLatin1String("lines")].toArray();
        for (const QJsonValue &line : lines) {
            if (line[QLatin1String("from")].toString() != QLatin1String("system"))
                told.append(line[QLatin1String("from")].toString() + QStringLiteral(": ")
                            + line[QLatin1String("text")].toString());
        }
        return told;
    }
    const Conversation *room() { return engine->head(botConversation(bots[0].bot(), QStringLiteral("room-1"))); }
    /// What a webhook was told since it was asked last, a line each.
    QStringList told(const QString &target = QStringLiteral("bot/shop"))
    {
        QStringList lines;
        for (const Delivery &delivery : std::as_const(staged)) {
            if (delivery.target != target)
                continue;
            const QJsonObject hook = QJsonDocument::fromJson(delivery.body).object();
            const QJsonObject data = hook[QLatin1String("data")].toObject();
            QString line = delivery.event;
            for (const char *name : {"status", "outcome", "why", "agent", "owner", "place", "goal", "score"}) {
                if (const QJsonValue value = data[QLatin1String(name)]; !value.isUndefined())
                    line += QLatin1Char(' ') + value.toVariant().toString();
            }
            if (const QJsonObject message = data[QLatin1String("message")].toObject(); !message.isEmpty())
                line += QLatin1Char(' ') + message[QLatin1String("from")].toString();
            lines.append(line);
        }
        staged.clear();
        return lines;
    }

    QList<BotIntegration> bots;
    std::unique_ptr<BotDesk> desk;
    QList<Delivery> staged;
};

inline QJsonObject bodyOf(const BotReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}
inline QString typeOf(const BotReply &reply)
{
    return bodyOf(reply)[QLatin1String("type")].toString().section(QLatin1Char(':'), -1);
}

} // namespace Baton::Server
