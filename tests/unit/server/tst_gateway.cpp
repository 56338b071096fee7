// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedecho.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// Sockets upgraded and refused, frames good and bad, and how connections end.
class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upgrade_isForThoseWhoMay_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &path, const QByteArray &fields,
                            const QByteArray &protocol,
                            int status) { QTest::newRow(name) << path << fields << protocol << status; };
        const QByteArray ours = "baton.v1+json";
        row("agent", "/v1/agent", "", ours, 101);
        row("agent, one of several", "/v1/agent", "", "baton.v2+json, baton.v1+json", 101);
        row("agent without sub-protocol", "/v1/agent", "", "", 400);
        row("agent with another", "/v1/agent", "", "baton.v2+json", 400);
        row("agent on our own page", "/v1/agent", ownOrigin, ours, 101);
        row("45 agent from a foreign page", "/v1/agent", "Origin: http://evil.example\r\n", ours, 403);
        row("45 agent from a page that may open the chat", "/v1/agent", "Origin: https://friend.example\r\n", ours,
            403);
        row("45 agent from nowhere", "/v1/agent", "Origin: null\r\n", ours, 403);
        row("visitor", "/v1/visitor", ownOrigin, ours, 101);
        row("visitor over a TLS proxy", "/v1/visitor", "Origin: https://shop.example\r\n", ours, 101);
        row("visitor of a page that may", "/v1/visitor", "Origin: https://friend.example\r\n", ours, 101);
        row("45 visitor of a foreign page", "/v1/visitor", "Origin: http://evil.example\r\n", ours, 403);
        row("45 another port", "/v1/visitor", "Origin: http://shop.example:81\r\n", ours, 403);
        row("45 null", "/v1/visitor", "Origin: null\r\n", ours, 403);
        row("45 absent", "/v1/visitor", "", ours, 403);
        row("nowhere", "/v1/nowhere", "", ours, 404);
    }
    void upgrade_isForThoseWhoMay()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, protocol);
        QFETCH(int, status);
        Served served({.origins = {u"https://friend.example"_s}});
        RawClient client(served.port);
        const QByteArray answer = client.upgrade(path, fields, protocol);
        QCOMPARE(statusOf(answer), status);
        QCOMPARE(answer.contains("Sec-WebSocket-Protocol: baton.v1+json\r\n"), status == 101);
        QVERIFY(!answer.contains("permessage-deflate"));
    }

    void frame_comesBack()
    {
        Served served;
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/visitor", ownOrigin)), 101);
        for (const qsizetype size : {2, 125, 126, 5'000, 64 * 1024}) {
            const QByteArray text(size, 'x');
            client.write(RawClient::frame(text));
            const RawClient::Frame echoed = client.readFrame();
            QCOMPARE(echoed.opcode, 1);
            QCOMPARE(echoed.payload, text);
        }
        client.write(RawClient::frame("Hel", 0x01) + RawClient::frame("lo", 0x80));
        QCOMPARE(client.readFrame().payload, "Hello");
        QCOMPARE(served.sink.kinds, QList<PeerKind>{PeerKind::Visitor});
        QCOMPARE(served.sink.peer()->address(), u"127.0.0.1"_s);
        QTRY_COMPARE(served.sink.peer()->backlog(), 0);
    }

    void badFrame_endsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, int code) {
            QTest::newRow(name) << bytes << code;
        };
        row("46 one byte too much", RawClient::frame(QByteArray(64 * 1024 + 1, 'x')), 1009);
        QByteArray fragments = RawClient::frame(QByteArray(66, 'x'), 0x01);
        fragments += RawClient::frame(QByteArray(66, 'x'), 0x00).repeated(1'000);
        row("46 in fragments", fragments, 1009);
        row("47 huge declared", QByteArray("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14), 1009);
        row("49 fragmented control", RawClient::frame("x", 0x09), 1002);
        row("49 long control", RawClient::frame(QByteArray(126, 'x'), 0x89), 1002);
        row("50 unmasked", RawClient::frame("hello", 0x81, false), 1002);
        row("50 reserved bit", RawClient::frame("hello", 0xc1), 1002);
        row("50 bad opcode", RawClient::frame("hello", 0x83), 1002);
        row("50 invalid UTF-8", RawClient::frame("\xc3\x28"), 1007);
        row("50 invalid UTF-8 over fragments", RawClient::frame("\xe2\x82", 0x01) + RawClient::frame("\x28", 0x80),
            1007);
        row("50 close code 1005", RawClient::frame(QByteArray("\x03\xed", 2), 0x88), 1002);
        row("binary", RawClient::frame("hello", 0x82), 1003);
    }
    void badFrame_endsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Served served;
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        client.write(bytes);
        QCOMPARE(client.readFrame().closeCode(), code);
        QVERIFY(client.isOver());
        QTRY_COMPARE(served.sink.gone.load(), 1);
        QCOMPARE(served.sink.frames.load(), 0);
        QTRY_COMPARE(served.gateway->connections(), 0);
    }

    void drippedMessage_isCut_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::newRow("48 inside the payload") << RawClient::frame("hello").chopped(1);
        QTest::newRow("48 inside the header") << RawClient::frame("hello").left(1);
        QTest::newRow("49 fragments for ever") << RawClient::frame("x", 0x01);
        QTest::newRow("49 empty fragments for ever") << RawClient::frame("", 0x01);
    }
    void drippedMessage_isCut()
    {
        QFETCH(QByteArray, begun);
        Served served({.messageWithin = Millis(100), .closeWithin = Millis(100)});
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        client.write(begun);
        QCOMPARE(client.readFrame().closeCode(), 4002);
        QVERIFY(client.isOver());
    }

    void silence_isNotCut()
    {
        Served served({.messageWithin = Millis(50)});
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        client.write(RawClient::frame("one"));
        QCOMPARE(client.readFrame().payload, "one");
        client.write(RawClient::frame("ping", 0x89));
        QCOMPARE(client.readFrame().opcode, 10);
        QVERIFY(!client.isOver(400));
    }

    void flood_endsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::newRow("frames") << RawClient::frame("x");
        QTest::newRow("pings") << RawClient::frame("x", 0x89);
    }
    void flood_endsTheConnection()
    {
        QFETCH(QByteArray, one);
        Served served({.framesPerSecond = 1, .frameBurst = 20});
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        client.write(one.repeated(200));
        RawClient::Frame frame = client.readFrame();
        while (frame.opcode == 1 || frame.opcode == 10)
            frame = client.readFrame();
        QCOMPARE(frame.closeCode(), 4007);
        QVERIFY(served.sink.frames <= 20);
    }

    void readerThatDoesNotRead_isCut()
    {
        Served served({.queueBytes = 100'000, .closeWithin = Millis(100)});
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        QTRY_VERIFY(served.sink.peer());
        const auto peer = served.sink.peer();
        // More than what the kernel takes for the two ends of a connection.
        const QByteArray frame(50'000, 'x');
        for (int i = 0; i < 2'000 && served.sink.gone == 0; ++i) {
            peer->send(frame);
            QVERIFY(peer->backlog() <= 100'000);
        }
        QTRY_COMPARE(served.sink.gone.load(), 1);
    }

    void frameInPieces_isOneFrame_andCountsAsNothing()
    {
        Served served({.queueBytes = 1'000});
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        QTRY_VERIFY(served.sink.peer());
        const QByteArray much(900, 'x');
        for (int i = 0; i < 50; ++i)
            served.sink.peer()->sendPieces({"<", much, ",", much, ">"});
        QCOMPARE(served.sink.peer()->backlog(), 0);
        served.sink.peer()->send("last");
        for (int i = 0; i < 50; ++i)
            QCOMPARE(client.readFrame().payload, QByteArray("<" + much + "," + much + ">"));
        QCOMPARE(client.readFrame().payload, "last");
        QTRY_COMPARE(served.sink.peer()->backlog(), 0);
    }

    void close_comesAfterWhatIsQueued()
    {
        Served served;
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        QTRY_VERIFY(served.sink.peer());
        for (int i = 0; i < 10; ++i)
            served.sink.peer()->send(QByteArray::number(i));
        served.sink.peer()->close(4012);
        served.sink.peer()->send("late");
        for (int i = 0; i < 10; ++i)
            QCOMPARE(client.readFrame().payload, QByteArray::number(i));
        QCOMPARE(client.readFrame().closeCode(), 4012);
        client.write(RawClient::frame(QByteArray("\x0f\xac", 2), 0x88));
        QVERIFY(client.isOver());
        QTRY_COMPARE(served.sink.gone.load(), 1);
    }

    void fullSink_stopsReading_untilThereIsRoom()
    {
        Served served;
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        served.sink.isFull = true;
        for (int i = 0; i < 5; ++i)
            client.write(RawClient::frame(QByteArray::number(i)));
        QTRY_COMPARE(served.sink.refused.load(), 1);
        served.sink.isFull = false;
        served.gateway->resume();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.readFrame().payload, QByteArray::number(i));
        QCOMPARE(served.sink.refused.load(), 1);
    }

    void connections_areCountedByAddress()
    {
        Served served({.connectionsPerAddress = 2});
        RawClient one(served.port);
        QCOMPARE(statusOf(one.upgrade("/v1/agent")), 101);
        auto two = std::make_unique<RawClient>(served.port);
        QCOMPARE(statusOf(two->upgrade("/v1/agent")), 101);
        RawClient three(served.port);
        QVERIFY(three.upgrade("/v1/agent").isEmpty());
        two.reset();
        QTRY_COMPARE(served.gateway->connections(), 1);
        RawClient again(served.port);
        QCOMPARE(statusOf(again.upgrade("/v1/agent")), 101);
    }

    void thisMachine_hasNoBoundOfItsOwn_whereNoneIsSet()
    {
        const GatewaySettings usual;
        for (const QString &here : {u"127.0.0.1"_s, u"::1"_s, u"::ffff:127.0.0.1"_s}) {
            QCOMPARE(mostFrom(here, usual), usual.connections);
            QCOMPARE(mostFrom(here, {.connectionsPerAddress = 2}), 2);
        }
        for (const QString &elsewhere : {u"203.0.113.9"_s, u"2001:db8::1"_s}) {
            QCOMPARE(mostFrom(elsewhere, usual), 1'000);
            QCOMPARE(mostFrom(elsewhere, {.connectionsPerAddress = 2}), 2);
        }
    }

    void stop_endsWhatIsOpen_andPeersOutliveIt()
    {
        Served served;
        RawClient client(served.port);
        QCOMPARE(statusOf(client.upgrade("/v1/agent")), 101);
        QTRY_VERIFY(served.sink.peer());
        const auto peer = served.sink.peer();
        served.gateway->stop(Millis(50));
        QVERIFY(client.isOver());
        QCOMPARE(served.sink.gone.load(), 1);
        served.gateway.reset();
        peer->send("too late");
        peer->close(4012);
    }

    void takenPort_isAnError()
    {
        Served served;
        EchoSink sink;
        Gateway second({.port = served.port}, sink, {}, [] { return Health(); });
        QVERIFY(!second.start());
        Gateway nowhere({.address = u"not an address"_s}, sink, {}, [] { return Health(); });
        QVERIFY(!nowhere.start());
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestGateway)
#include "tst_gateway.moc"
