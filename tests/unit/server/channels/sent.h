// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hookserver.h"
#include "mailserver.h"
#include "server/channels/courier.h"
#include "server/environment.h"

#include <QTest>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

using Kind = AttemptEnd::Kind;

/// A courier and what it reports.
struct Sent
{
    ChannelSettings settings;
    std::function<bool(const Delivery &)> isWanted = [](const Delivery &) { return true; };
    std::mutex mutex;
    QList<QPair<QString, AttemptEnd>> ends;
    std::unique_ptr<Courier> courier;

    Sent()
    {
        settings.publicUrl = u"https://chat.example.com"_s;
        settings.limits.connectWithin = Millis(10'000);
    }
    ~Sent() { courier.reset(); }
    void start()
    {
        courier = std::make_unique<Courier>(
            settings, systemEnvironment(), [this] { return isWanted; },
            [this](const QString &id, const AttemptEnd &end) {
                const std::scoped_lock lock(mutex);
                ends.append({id, end});
            });
    }
    qsizetype count()
    {
        const std::scoped_lock lock(mutex);
        return ends.size();
    }
    /// How that attempt ended.
    AttemptEnd end(const Delivery &delivery)
    {
        if (!courier)
            start();
        const qsizetype before = count();
        courier->send(delivery);
        const bool isDone = QTest::qWaitFor([&] { return count() > before; }, 30'000);
        return isDone ? ends.constLast().second : AttemptEnd{Kind::Failed, u"never ended"_s, {}};
    }
    void hookTo(const HookServer &server, const QString &scheme = u"http"_s, bool mayBePrivate = true)
    {
        settings.webhooks = {{u"crm"_s, server.url(scheme), Secret("sixteen characters"), {}, mayBePrivate}};
    }
    void mailTo(const MailProcess &server, Server::MailServer::Tls tls)
    {
        settings.mail.emplace();
        settings.mail->host = u"127.0.0.1"_s;
        settings.mail->port = server.port;
        settings.mail->tls = tls;
        settings.mail->from = u"baton@shop.example"_s;
        settings.mail->fromName = u"Bäton"_s;
        settings.mail->mayBePrivate = true;
    }
};

inline Delivery hook()
{
    Delivery delivery;
    delivery.id = u"dl_hook"_s;
    delivery.channel = Channel::Webhook;
    delivery.target = u"crm"_s;
    delivery.event = u"handoff.alerted"_s;
    delivery.body = R"({"id":"dl_hook"})";
    delivery.attempts = 2;
    return delivery;
}

inline Delivery push()
{
    Delivery delivery;
    delivery.id = u"dl_push"_s;
    delivery.channel = Channel::Push;
    delivery.target = u"ada"_s;
    delivery.subject = u"Zoë is waiting\r\nX-Injected: yes"_s;
    delivery.text = u"Zoë asked for a person"_s;
    delivery.link = u"https://chat.example.com/agent/c/c_0001"_s;
    return delivery;
}

inline Delivery mail()
{
    Delivery delivery = push();
    delivery.id = u"dl_mail"_s;
    delivery.channel = Channel::Email;
    delivery.target = u"ada@shop.example"_s;
    delivery.subject = u"Zoë 语语语语语语语语语语语语语语语语语语语语 is waiting\r\nBcc: eve@evil.example"_s;
    delivery.text = u"Zoë asked.\n.\nTeam: Sales\n"_s;
    return delivery;
}

inline void compare(const AttemptEnd &end, Kind kind, const QString &reason)
{
    QVERIFY2(end.kind == kind, qPrintable(end.reason));
    QVERIFY2(end.reason.contains(reason), qPrintable(end.reason));
}

using Tls = Server::MailServer::Tls;

} // namespace Baton::Server
