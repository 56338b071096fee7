// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sent.h"
#include "server/channels/reach.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <QHostAddress>

namespace Baton::Server {

/// Attempts over real sockets, against a receiver that misbehaves.
class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webhook_isSigned_andSaysWhichEventAndAttempt()
    {
        HookServer server;
        QVERIFY(server.listen());
        Sent sent;
        sent.hookTo(server);
        compare(sent.end(hook()), Kind::HandedOver, {});
        QCOMPARE(server.requests.size(), 1);
        const HookServer::Request &request = server.requests.constFirst();
        QCOMPARE(request.line, QByteArray("POST /hook HTTP/1.1"));
        QCOMPARE(request.body, QByteArray(R"({"id":"dl_hook"})"));
        QVERIFY(HookServer::isSigned(request, "sixteen characters"));
        QVERIFY(!HookServer::isSigned(request, "another secret, as long"));
        QCOMPARE(request.fields.value("baton-event-id"), QByteArray("dl_hook"));
        QCOMPARE(request.fields.value("baton-event"), QByteArray("handoff.alerted"));
        QCOMPARE(request.fields.value("baton-attempt"), QByteArray("2"));
        QCOMPARE(request.fields.value("content-type"), QByteArray("application/json"));
        QVERIFY(!request.fields.contains("expect"));
    }

    void answer_decides_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &answer, Kind kind, const QString &reason) {
            QTest::newRow(name) << answer << int(kind) << reason;
        };
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", Kind::HandedOver, {});
        row("500", HookServer::answer(500), Kind::Failed, u"HTTP 500"_s);
        row("429", HookServer::answer(429, "Retry-After: 7\r\n"), Kind::Failed, u"HTTP 429"_s);
        row("404", HookServer::answer(404), Kind::Refused, u"HTTP 404"_s);
        row("closes", HookServer::close(), Kind::Failed, {});
        row("no HTTP", "220 mail.example ESMTP\r\n", Kind::Failed, {});
        row("hangs", HookServer::hang(), Kind::Failed, u"timed out"_s);
        row("taken, then cut", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nok", Kind::HandedOver, {});
    }
    void answer_decides()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        QFETCH(QString, reason);
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {answer};
        Sent sent;
        sent.settings.limits.within = answer == HookServer::hang() ? Millis(200) : Millis(20'000);
        sent.hookTo(server);
        const AttemptEnd end = sent.end(hook());
        compare(end, Kind(kind), reason);
        const int status = reason.startsWith("HTTP "_L1) ? QStringView(reason).mid(5).toInt() : 0;
        if (status > 0)
            QCOMPARE(end.fault, (AttemptFault{LetterFailure::Answered, status}));
        else if (answer == HookServer::hang())
            QCOMPARE(end.fault, (AttemptFault{LetterFailure::TimedOut, 0}));
        else if (answer == HookServer::close())
            QCOMPARE(end.fault, (AttemptFault{LetterFailure::NotConnected, 0}));
        QCOMPARE(end.retryAfter, answer.contains("Retry-After") ? Millis(7'000) : Millis(0));
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.connections, 1);
    }

    void redirect_isNotFollowed()
    {
        HookServer server;
        HookServer elsewhere;
        QVERIFY(server.listen());
        QVERIFY(elsewhere.listen());
        server.answers = {HookServer::answer(307, "Location: " + elsewhere.url().toLatin1() + "\r\n")};
        Sent sent;
        sent.hookTo(server);
        compare(sent.end(hook()), Kind::Refused, u"redirects are not followed"_s);
        QCOMPARE(elsewhere.connections, 0);
    }

    void answer_withoutEnd_isNotRead_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("kind");
        QTest::newRow("body of a refusal")
            << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 50000000\r\n\r\n") << int(Kind::Failed);
        QTest::newRow("body of a yes") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n")
                                       << int(Kind::HandedOver);
        QTest::newRow("head") << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ") << int(Kind::HandedOver);
    }
    void answer_withoutEnd_isNotRead()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, kind);
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {head + QByteArray(50'000'000, 'x')};
        Sent sent;
        sent.hookTo(server);
        const AttemptEnd end = sent.end(hook());
        QVERIFY(end.kind == Kind(kind) || head.contains("X-Long"));
        QVERIFY(server.written < 20'000'000);
    }

    void address_ofThisMachine_isNotConnectedTo_unlessAllowed()
    {
        Certificate certificate;
        if (!certificate.make())
            QSKIP("openssl is not here");
        HookServer server;
        QVERIFY(server.listenWithTls(certificate.cert, certificate.key));
        Sent sent;
        sent.hookTo(server, u"https"_s, false);
        sent.settings.caFile = certificate.cert;
        compare(sent.end(hook()), Kind::Failed, u"not one that may be connected to"_s);
        // A name that leads there is no way round.
        sent.courier.reset();
        sent.settings.webhooks[0].url.replace("127.0.0.1"_L1, "localhost"_L1);
        compare(sent.end(hook()), Kind::Failed, u"not one that may be connected to"_s);
        QCOMPARE(server.connections, 0);
        sent.courier.reset();
        sent.settings.webhooks[0].mayBePrivate = true;
        compare(sent.end(hook()), Kind::HandedOver, {});
    }

    void certificate_nobodyVouchesFor_isRefused()
    {
        Certificate certificate;
        Certificate forAnother;
        if (!certificate.make() || !forAnother.make(u"subjectAltName=DNS:other.example"_s))
            QSKIP("openssl is not here");
        HookServer server;
        QVERIFY(server.listenWithTls(certificate.cert, certificate.key));
        Sent sent;
        sent.hookTo(server, u"https"_s);
        compare(sent.end(hook()), Kind::Failed, u"certificate"_s);
        QVERIFY(server.requests.isEmpty());

        HookServer other;
        QVERIFY(other.listenWithTls(forAnother.cert, forAnother.key));
        Sent toOther;
        toOther.hookTo(other, u"https"_s);
        toOther.settings.caFile = forAnother.cert; // trusted, but not for this host
        compare(toOther.end(hook()), Kind::Failed, {});
        QVERIFY(other.requests.isEmpty());
    }

    void push_saysTitlePriorityAndLink_andNoLineOfItsOwn()
    {
        HookServer server;
        QVERIFY(server.listen());
        Sent sent;
        sent.settings.push = PushServer{server.url(), {}, Secret("token-1"), true};
        compare(sent.end(push()), Kind::HandedOver, {});
        Delivery urgent = push();
        urgent.subject = u"plain"_s;
        urgent.isUrgent = true;
        compare(sent.end(urgent), Kind::HandedOver, {});
        const HookServer::Request request = server.requests.value(0);
        QCOMPARE(request.line, QByteArray("POST /hook/ada HTTP/1.1"));
        QCOMPARE(request.body, u"Zoë asked for a person"_s.toUtf8());
        QVERIFY(!request.fields.contains("x-injected"));
        QVERIFY(request.fields.value("title").startsWith("=?UTF-8?B?"));
        QCOMPARE(request.fields.value("priority"), QByteArray("4"));
        QCOMPARE(request.fields.value("click"), QByteArray("https://chat.example.com/agent/c/c_0001"));
        QVERIFY(request.fields.value("actions").startsWith("view, "));
        QCOMPARE(request.fields.value("authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(server.requests.value(1).fields.value("title"), QByteArray("plain"));
        QCOMPARE(server.requests.value(1).fields.value("priority"), QByteArray("5"));
    }

    void push_inAnotherScript_isOneFieldStill()
    {
        HookServer server;
        QVERIFY(server.listen());
        Sent sent;
        sent.settings.push = PushServer{server.url(), {}, Secret("token-1"), true};
        Delivery arabic = push();
        arabic.language = u"ar"_s;
        arabic.link = u"https://chat.example.com/"_s + QString(1'500, u'a') + u"/agent/c/c_0001"_s;
        compare(sent.end(arabic), Kind::HandedOver, {});
        QByteArray actions;
        for (const QByteArray &word : server.requests.value(0).fields.value("actions").split(' ')) {
            QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
            actions += QByteArray::fromBase64(word.mid(10, word.size() - 12));
        }
        QCOMPARE(QString::fromUtf8(actions),
                 QString(u"view, قراءة واستلام, "_s + arabic.link + u", clear=true"_s)); // the link whole
    }

    void delivery_nobodyNeedsAnyMore_isNotSent()
    {
        HookServer server;
        QVERIFY(server.listen());
        Sent sent;
        sent.hookTo(server);
        sent.isWanted = [](const Delivery &) { return false; };
        compare(sent.end(hook()), Kind::NotNeeded, {});
        QCOMPARE(server.connections, 0);
    }

    void endpoint_thatIsNoLongerSet_isRefusedWithWhy()
    {
        Sent sent;
        const AttemptEnd end = sent.end(hook());
        compare(end, Kind::Refused, u"no webhook of that name"_s);
        QCOMPARE(end.fault.failure, LetterFailure::NotSetUp);
        compare(sent.end(push()), Kind::Refused, u"no push server"_s);
        compare(sent.end(mail()), Kind::Refused, u"no mail server"_s);
    }

    void endpoint_thatHangs_holdsNobodyElseUp()
    {
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {HookServer::hang(), HookServer::ok()};
        Sent sent;
        sent.hookTo(server);
        sent.start();
        sent.courier->send(hook());
        QTRY_COMPARE(server.requests.size(), 1);
        Delivery second = hook();
        second.id = u"dl_second"_s;
        compare(sent.end(second), Kind::HandedOver, {});
        QCOMPARE(sent.ends.constFirst().first, u"dl_second"_s);
        sent.courier->stop(); // with one still under way
        QCOMPARE(sent.count(), 1);
    }

    void reach_knowsItsAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<bool>("isLoopback");
        for (const char *address : {"9.9.9.9", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:9.9.9.9"})
            QTest::newRow(address) << true << false;
        for (const char *address :
             {"0.0.0.0",         "10.1.2.3",   "172.16.0.1",  "172.31.255.255",  "192.168.1.1", "169.254.169.254",
              "100.64.0.1",      "198.18.0.1", "224.0.0.1",   "255.255.255.255", "::",          "fe80::1",
              "fd00::1",         "ff02::1",    "2001:db8::1", "2002:7f00:1::",   "2001::1",     "64:ff9b::10.0.0.1",
              "::ffff:10.0.0.1", "::10.0.0.1"})
            QTest::newRow(address) << false << false;
        for (const char *address : {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"})
            QTest::newRow(address) << false << true;
    }
    void reach_knowsItsAddresses()
    {
        QFETCH(bool, isPublic);
        QFETCH(bool, isLoopback);
        const QHostAddress host(QString::fromLatin1(QTest::currentDataTag()));
        sockaddr_storage storage{};
        if (host.protocol() == QAbstractSocket::IPv4Protocol) {
            auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
            v4->sin_family = AF_INET;
            v4->sin_addr.s_addr = htonl(host.toIPv4Address());
        } else {
            auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
            v6->sin6_family = AF_INET6;
            const Q_IPV6ADDR bytes = host.toIPv6Address();
            memcpy(&v6->sin6_addr, &bytes, sizeof(bytes));
        }
        const auto *address = reinterpret_cast<sockaddr *>(&storage);
        QCOMPARE(mayConnect(address, Reach::Public), isPublic);
        QCOMPARE(mayConnect(address, Reach::Private), !isPublic);
        QCOMPARE(mayConnect(address, Reach::Loopback), isLoopback);
        QVERIFY(mayConnect(address, Reach::Anywhere));
        storage.ss_family = AF_UNIX;
        QVERIFY(!mayConnect(address, Reach::Anywhere));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestCourier)
#include "tst_courier.moc"
