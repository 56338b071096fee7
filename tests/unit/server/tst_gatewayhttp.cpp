// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedecho.h"
#include "server/gateway/visitorpage.h"

#include <QTest>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

/// What a stranger sends to the port, and what comes back.
class TestGatewayHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequest_isRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const auto get = [](const QByteArray &target) {
            return QByteArray("GET " + target + " HTTP/1.1\r\n" + host + "\r\n");
        };
        const auto with = [](const QByteArray &fields) {
            return QByteArray("GET / HTTP/1.1\r\n" + host + fields + "\r\n");
        };
        row("32 line without end", "GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'a'), 431);
        row("32 thousands of fields", "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(10'000), 431);
        row("32 too many fields", with(QByteArray("A: b\r\n").repeated(101)), 431);
        row("35 length beyond 64 bits", with("Content-Length: 18446744073709551615\r\n"), 400);
        row("35 negative length", with("Content-Length: -1\r\n"), 400);
        row("35 length with sign", with("Content-Length: +5\r\n"), 400);
        row("35 list of lengths", with("Content-Length: 5,5\r\n"), 400);
        row("35 two lengths", with("Content-Length: 0\r\nContent-Length: 5\r\n"), 400);
        row("36 length and chunked", with("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("36 xchunked", with("Transfer-Encoding: xchunked\r\n"), 400);
        row("36 identity", with("Transfer-Encoding: chunked, identity\r\n"), 400);
        row("38 encoded NUL", get("/%2e%2e/%00"), 400);
        row("38 encoded way up", get("/%2e%2e/%2e%2e/etc/passwd"), 404);
        row("38 way up", get("/../../etc/passwd"), 404);
        row("38 two slashes", get("//evil"), 400);
        row("38 absolute form", get("http://evil.example/"), 400);
        row("38 star", get("*"), 400);
        row("38 long target", get("/" + QByteArray(8'000, 'a')), 414);
        row("38 64 KiB target", get("/" + QByteArray(64 * 1024, 'a')), 414);
        row("38 bad per cent", get("/%zz"), 400);
        row("38 overlong UTF-8", get("/%c0%af"), 400);
        row("38 raw bytes", get("/\xc3\xa4"), 400);
        row("39 version", "GET / HTTP/9.9\r\n" + host + "\r\n", 400);
        row("39 no version", "GET /\r\n" + host + "\r\n", 400);
        row("39 no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("39 two hosts", with(host), 400);
        row("39 bare LF", "GET / HTTP/1.1\nHost: shop.example\n\n", 400);
        row("39 folded line", with("A: b\r\n c\r\n"), 400);
        row("39 NUL in a field", with(QByteArray("A: b\0c\r\n", 8)), 400);
        row("39 blank before colon", with("A : b\r\n"), 400);
        row("39 bare CR", with("A: b\rc\r\n"), 400);
        row("not HTTP at all", "\x16\x03\x01\x02\r\n\r\n", 400);
        row("40 POST of a foreign page",
            "POST / HTTP/1.1\r\n" + host + "Origin: http://evil.example\r\nContent-Type: text/plain\r\n\r\n", 403);
        row("POST", "POST / HTTP/1.1\r\n" + host + "\r\n", 405);
        row("socket without upgrade", get("/v1/agent"), 426);
        row("nowhere", get("/nowhere"), 404);
    }
    void badRequest_isRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Served served;
        const QByteArray answer = served.answerTo(request);
        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.contains("Connection: close\r\n"));
        QCOMPARE(statusOf(served.answerTo("GET /healthz HTTP/1.1\r\n" + host + "\r\n")), 200);
    }

    void head_ofExactlyTheLimit_isTaken()
    {
        Served served({.headBytes = 512});
        const auto request = [](int size) {
            const QByteArray start = "GET /healthz HTTP/1.1\r\n" + host + "X: ";
            return QByteArray(start + QByteArray(size - start.size() - 4, 'a') + "\r\n\r\n");
        };
        QCOMPARE(statusOf(served.answerTo(request(512))), 200);
        QCOMPARE(statusOf(served.answerTo(request(513))), 431);
    }

    void pipelined_onlyTheFirstIsServed()
    {
        Served served;
        const QByteArray answer =
            served.answerTo(QByteArray("GET /healthz HTTP/1.1\r\n" + host + "\r\n").repeated(1'000));
        QCOMPARE(answer.count("HTTP/1.1 200"), 1);
    }

    void stop_rightAfterAnAnswer_leavesNothingBehind()
    {
        // The client has the answer before the gateway knows that it is written.
        for (int i = 0; i < 300; ++i) {
            Served served({.closeWithin = Millis(50)});
            RawClient client(served.port);
            client.write("GET /nowhere HTTP/1.1\r\n" + host + "\r\n");
            QCOMPARE(statusOf(client.readHead()), 404);
        }
    }

    void slowHead_isCut()
    {
        Served served({.handshakeWithin = Millis(100)});
        RawClient client(served.port);
        client.write("GET / HT");
        QCOMPARE(statusOf(client.readAll()), 408);
        RawClient silent(served.port);
        QVERIFY(silent.isOver());
        QTRY_COMPARE(served.gateway->connections(), 0);
    }

    void health_tellsHowItIs()
    {
        Served served;
        QByteArray answer = served.answerTo("GET /healthz HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.endsWith(R"({"connections":1,"log":"l_0001","ok":true,"top":42})"));
        QVERIFY(answer.contains("Content-Length: 51\r\n"));
        QVERIFY(answer.contains(" GMT\r\n"));
        answer = served.answerTo("HEAD /healthz HTTP/1.1\r\n" + host + "\r\n");
        QVERIFY(answer.endsWith("\r\n\r\n"));
        served.isWell = false;
        QCOMPARE(statusOf(served.answerTo("GET /healthz HTTP/1.1\r\n" + host + "\r\n")), 503);
    }

    void metrics_areForThisMachine_orForWhoHasTheToken()
    {
        const auto getAs = [](const QByteArray &name) {
            return QByteArray("GET /metrics HTTP/1.1\r\nHost: " + name + "\r\n");
        };
        const QByteArray get = getAs("127.0.0.1:8420");
        GatewaySettings settings;
        QCOMPARE(statusOf(Served(settings).answerTo(get + "\r\n")), 404); // there are none
        settings.metrics = [] { return QByteArray(); };
        QCOMPARE(statusOf(Served(settings).answerTo(get + "\r\n")), 503); // not yet
        settings.metrics = [] { return QByteArray("baton_log_seq 1\n"); };
        {
            Served served(settings);
            const QByteArray answer = served.answerTo(get + "\r\n");
            QCOMPARE(statusOf(answer), 200);
            QVERIFY(answer.endsWith("\r\n\r\nbaton_log_seq 1\n"));
            QVERIFY(answer.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
            // A proxy on this machine speaks for somebody else.
            for (const char *field :
                 {"X-Forwarded-For: 203.0.113.9\r\n", "Forwarded: for=203.0.113.9\r\n", "Via: 1.1 proxy\r\n"})
                QCOMPARE(statusOf(served.answerTo(get + field + "\r\n")), 403);
            // One that does not say so is asked for another host.
            for (const QByteArray name : {"localhost", "localhost:8420", "[::1]:8420"})
                QCOMPARE(statusOf(served.answerTo(getAs(name) + "\r\n")), 200);
            for (const QByteArray name : {"chat.shop.example", "127.0.0.1.shop.example:80"})
                QCOMPARE(statusOf(served.answerTo(getAs(name) + "\r\n")), 403);
        }
        settings.metricsToken = "0123456789abcdef";
        Served served(settings);
        QCOMPARE(statusOf(served.answerTo(get + "\r\n")), 401);
        QCOMPARE(statusOf(served.answerTo(get + "Authorization: Bearer 0123456789abcdeg\r\n\r\n")), 401);
        QCOMPARE(statusOf(served.answerTo(getAs("chat.shop.example") + "X-Forwarded-For: 203.0.113.9\r\n"
                                          + "Authorization: Bearer 0123456789abcdef\r\n\r\n")),
                 200);
    }

    void page_isServedWithItsPolicy()
    {
        Served served;
        const QByteArray page = served.answerTo("GET /?lang=de HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(statusOf(page), 200);
        QVERIFY(page.contains("Content-Type: text/html; charset=utf-8\r\n"));
        QVERIFY(page.contains("Content-Security-Policy: default-src 'none'; script-src 'self';"));
        QVERIFY(page.contains("X-Content-Type-Options: nosniff\r\n"));
        QVERIFY(page.contains("Cache-Control: no-store\r\n"));
        QVERIFY(page.contains("<!doctype html>"));
        const QByteArray script = served.answerTo("GET /visitor.js HTTP/1.1\r\n" + host + "\r\n");
        QVERIFY(script.contains("Content-Type: text/javascript; charset=utf-8\r\n"));
        QCOMPARE(statusOf(served.answerTo("GET /visitor.css HTTP/1.1\r\n" + host + "\r\n")), 200);
        QCOMPARE(statusOf(served.answerTo("GET /logo.svg HTTP/1.1\r\n" + host + "\r\n")), 200);
        QVERIFY(page.contains("frame-ancestors 'self'\r\n"));
    }

    void page_mayBeFramedByTheSitesOfTheOperator_alone()
    {
        Served served({.origins = {u"https://shop.example"_s, u"http://localhost:8000"_s,
                                   u"https://x.example; script-src *"_s, u"https://y.example/path"_s, u"*"_s}});
        const auto answerAt = [&](const QByteArray &path) {
            return served.answerTo("GET " + path + " HTTP/1.1\r\n" + host + "\r\n");
        };
        QVERIFY(answerAt("/").contains("frame-ancestors 'self' https://shop.example http://localhost:8000\r\n"));
        QVERIFY(
            answerAt("/index.html").contains("frame-ancestors 'self' https://shop.example http://localhost:8000\r\n"));
        QVERIFY(answerAt("/agent/c/c_0123").contains("frame-ancestors 'none'\r\n"));
        const QByteArray loader = answerAt("/widget.js");
        QVERIFY(loader.contains("Cross-Origin-Resource-Policy: cross-origin\r\nAccess-Control-Allow-Origin: *\r\n"));
        QVERIFY(!answerAt("/visitor.js").contains("Access-Control"));
    }

    void siteOrigin_isSchemeHostAndPort_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *good :
             {"https://shop.example", "http://localhost:8000", "HTTPS://Shop.example", "https://[::1]:8443"})
            QTest::newRow(good) << true;
        for (const char *bad : {"", "*", "https://", "shop.example", "https://shop.example/", "https://shop.example/a",
                                "https://a.example https://b.example", "https://*.example", "https://shop.example;x",
                                "https://shop.example,x", "https://me@shop.example", "ftp://shop.example", "null",
                                "https://shop.example?x", "https://shop.example#x", "https://b\xC3\xBC.example"})
            QTest::newRow(bad) << false;
    }
    void siteOrigin_isSchemeHostAndPort()
    {
        QFETCH(bool, is);
        QCOMPARE(isSiteOrigin(QString::fromUtf8(QTest::currentDataTag())), is);
    }

    void script_isLeanAndCompressedForWhoTakesIt()
    {
        Served served;
        const auto answerTo = [&](const QByteArray &codings) {
            return served.answerTo("GET /widget.js HTTP/1.1\r\n" + host + codings + "\r\n");
        };
        const auto bodyOf = [](const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); };
        const QByteArray plain = answerTo("Accept-Encoding: gzip, deflate;q=0\r\n");
        QVERIFY(plain.contains("Vary: Accept-Encoding\r\n"));
        QVERIFY(!plain.contains("Content-Encoding"));
        QVERIFY(bodyOf(plain).startsWith("// SPDX-FileCopyrightText: Baton contributors\n// SPDX-License-Identifier"));
        QVERIFY(!bodyOf(plain).contains("\n ") && !bodyOf(plain).contains("// ----"));
        const QByteArray small = answerTo("Accept-Encoding: gzip, deflate, br\r\n");
        QVERIFY(small.contains("Content-Encoding: deflate\r\n"));
        // qUncompress wants a length before it, as a hint.
        QCOMPARE(qUncompress(QByteArray("\0\1\0\0", 4) + bodyOf(small)), bodyOf(plain));
        QVERIFY(!answerTo({}).contains("Content-Encoding"));
    }

    void tryPage_isForThisMachine_orForAllWhereItIsWanted()
    {
        Served served;
        const auto statusAt = [](Served &at, const QByteArray &path, const QByteArray &name) {
            return statusOf(at.answerTo("GET " + path + " HTTP/1.1\r\nHost: " + name + "\r\n\r\n"));
        };
        for (const QByteArray name : {"127.0.0.1:8420", "localhost", "[::1]:8420"})
            QCOMPARE(statusAt(served, "/try", name), 200);
        QCOMPARE(statusAt(served, "/try/try.js", "localhost"), 200);
        for (const QByteArray name : {"shop.example", "localhost.shop.example", "127.0.0.1.shop.example:80", "[::1"})
            for (const QByteArray path : {"/try", "/try/try.js"})
                QCOMPARE(statusAt(served, path, name), 404);
        QCOMPARE(statusAt(served, "/try", "localhost\r\nX-Forwarded-For: 203.0.113.9"), 404);
        Served open({.tryPage = true});
        const QByteArray page = open.answerTo("GET /try HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(statusOf(page), 200);
        QVERIFY(page.contains("frame-src 'self'; frame-ancestors 'none'\r\n"));
    }

    void agentPage_isAtEveryLinkToAConversation_andInNobodysFrame()
    {
        Served served;
        const auto answerAt = [&](const QByteArray &path) {
            return served.answerTo("GET " + path + " HTTP/1.1\r\n" + host + "\r\n");
        };
        const QByteArray page = answerAt("/agent/c/c_0123ABCdef");
        QCOMPARE(statusOf(page), 200);
        QVERIFY(page.contains("agent.js"));
        QVERIFY(page.contains("frame-ancestors 'none'\r\n"));
        QVERIFY(page.contains("Cache-Control: no-store\r\n"));
        for (const QByteArray file : {"agent.js", "room.js", "texts.js", "agent.css"})
            QCOMPARE(statusOf(answerAt("/agent/" + file)), 200);
        for (const QByteArray wrong : {"c_<b>", "c_0/1", "c_a.js", "a_0123", "../c/c_0123"})
            QVERIFY(statusOf(answerAt("/agent/c/" + wrong)) >= 400);
        QCOMPARE(statusOf(answerAt("/agent/c/c_" + QByteArray(50, 'a'))), 404);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestGatewayHttp)
#include "tst_gatewayhttp.moc"
