// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"
#include "servedecho.h"
#include "server/bots/botgate.h"
#include "server/bots/botproblem.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

/// Knows one token, and says what it was asked; silent where it is told to be.
class EchoDoor final : public BotDoor
{
public:
    Result<int> admit(const QByteArray &token) override
    {
        if (token != "right")
            return refuse(Code::Unauthenticated);
        if (isTired)
            return refuse(Code::RateLimited);
        return 0;
    }
    void take(const BotCall &call, std::function<void(const BotReply &)> done) override
    {
        if (!isSilent)
            done({201,
                  "{\"got\":\"" + call.method + ' ' + call.target + ' ' + call.key + ' '
                      + QByteArray::number(call.body.size()) + "\"}",
                  {}});
    }
    std::atomic<bool> isTired{false};
    std::atomic<bool> isSilent{false};
};

struct ServedBots
{
    EchoSink sink;
    EchoDoor door;
    std::unique_ptr<Gateway> gateway;
    quint16 port = 0;

    explicit ServedBots(GatewaySettings settings = {})
    {
        gateway = std::make_unique<Gateway>(
            settings, sink, servedPages(),
            [] {
                return Health{true, "l_0001", 42};
            },
            nullptr, &door);
        port = gateway->start().value_or(0);
    }
    QByteArray answerTo(const QByteArray &request)
    {
        RawClient client(port);
        client.write(request);
        return client.readAll();
    }
    QByteArray post(const QByteArray &body, const QByteArray &more = {}, const QByteArray &path = "handoffs",
                    const QByteArray &token = "right")
    {
        return answerTo("POST /v1/bot/" + path + " HTTP/1.1\r\n" + host + "Authorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                        + "\r\n" + more + "\r\n" + body);
    }
};

bool isProblem(const QByteArray &answer, const QByteArray &name)
{
    return answer.contains("Content-Type: application/problem+json\r\n")
        && answer.contains(QByteArray("\"type\":\"urn:baton:problem:" + name + '"'));
}

} // namespace

/// Bots at the port: bytes, bounds and times. What is in the bytes is tst_botdesk's.
class TestBotHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_reachesTheDoorWhole()
    {
        ServedBots served;
        const QByteArray body(200'000, 'x');
        const QByteArray answer = served.post(body, "Idempotency-Key: k1\r\n");
        QCOMPARE(statusOf(answer), 201);
        QVERIFY(answer.contains("Content-Type: application/json\r\n"));
        QVERIFY(answer.endsWith(R"({"got":"POST /v1/bot/handoffs k1 200000"})"));
        QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    }

    void body_ofExactlyTheLimit_isTaken()
    {
        GatewaySettings settings;
        settings.bodyBytes = 1'000;
        settings.handoffBytes = 2'000;
        ServedBots served(settings);
        QCOMPARE(statusOf(served.post(QByteArray(2'000, 'x'))), 201);
        QVERIFY(isProblem(served.post(QByteArray(2'001, 'x')), "too_large"));
        QCOMPARE(statusOf(served.post(QByteArray(1'000, 'x'), {}, "conversations/a/messages")), 201);
        QCOMPARE(statusOf(served.post(QByteArray(1'001, 'x'), {}, "conversations/a/messages")), 413);
    }

    void stranger_isHeardNoFurtherThanTheToken()
    {
        ServedBots served;
        const QByteArray answer = served.post("{}", {}, "handoffs", "wrong");
        QCOMPARE(statusOf(answer), 401);
        QVERIFY(isProblem(answer, "unauthenticated"));
        QVERIFY(answer.contains("WWW-Authenticate: Bearer\r\n"));
        // Nothing of the body is waited for.
        QCOMPARE(statusOf(served.answerTo("POST /v1/bot/handoffs HTTP/1.1\r\n" + host
                                          + "Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n")),
                 401);
        served.door.isTired = true;
        QVERIFY(isProblem(served.post("{}"), "rate_limited"));
    }

    void wrongRequests_areProblems()
    {
        ServedBots served;
        const QByteArray head = " /v1/bot/handoffs HTTP/1.1\r\n" + host + "Authorization: Bearer right\r\n";
        QVERIFY(isProblem(served.answerTo("POST" + head + "\r\n"), "length_required"));
        QVERIFY(isProblem(served.answerTo("DELETE" + head + "\r\n"), "method_not_allowed"));
        QVERIFY(isProblem(served.answerTo("POST" + head + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}"),
                          "unsupported_media_type"));
        QCOMPARE(statusOf(served.answerTo("POST" + head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}")), 400);
        QCOMPARE(statusOf(served.answerTo("POST" + head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")), 400);
        QCOMPARE(statusOf(served.answerTo("GET" + head + "\r\n")), 201);
    }

    void slowBody_andSlowServer_areCut()
    {
        GatewaySettings settings;
        settings.messageWithin = Millis(200);
        ServedBots served(settings);
        RawClient client(served.port);
        client.write("POST /v1/bot/handoffs HTTP/1.1\r\n" + host
                     + "Authorization: Bearer right\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{");
        QVERIFY(isProblem(client.readAll(), "timed_out"));
        served.door.isSilent = true;
        QVERIFY(isProblem(served.post("{}"), "overloaded"));
        QTRY_COMPARE(served.gateway->connections(), 0);
    }

    void withoutIntegrations_thereIsNothing()
    {
        Served served;
        QCOMPARE(statusOf(served.answerTo("GET /v1/bot/handoffs HTTP/1.1\r\n" + host + "\r\n")), 404);
        QCOMPARE(statusOf(served.answerTo("POST /v1/bot/handoffs HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\n{}")),
                 405);
    }

    void gate_knowsItsTokens_andHowOften()
    {
        Mailbox mailbox(16);
        BotIntegration one;
        one.token = Secret("a token of thirty-two characters");
        one.perSecond = 1;
        BotIntegration two;
        two.token = Secret("another token of many characters");
        BotGate gate(mailbox, {one, two}, [] { return nullptr; });
        QCOMPARE(gate.admit("another token of many characters").value_or(-1), 1);
        QVERIFY(!gate.admit(""));
        QVERIFY(!gate.admit("a token of thirty-two character"));
        int taken = 0;
        for (int i = 0; i < 20; ++i)
            taken += gate.admit("a token of thirty-two characters") ? 1 : 0;
        QVERIFY(taken >= 4 && taken < 20);
        QCOMPARE(gate.admit("another token of many characters").value_or(-1), 1);
    }

    void settings_nameTheirMistake_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &more, const QString &problem) {
            QTest::newRow(name) << more << problem;
        };
        row("good", "'webhook_url':'https://b.example','secret_file':'secret','teams':['Sales']", {});
        row("unknown", "'webhok':'x'", u"integrations[0].webhok is not known"_s);
        row("plain http", "'webhook_url':'http://b.example','secret_file':'secret'",
            u"integrations[0].webhook_url is no https URL"_s);
        row("no secret", "'webhook_url':'https://b.example'",
            u"integrations[0].secret_file needs a secret of 16 characters or more"_s);
        row("event", "'events':['handoff.claimed']", u"integrations[0].events holds no event: handoff.claimed"_s);
        row("conversations", "'conversations':'some'", u"integrations[0].conversations is own or all"_s);
        row("rate", "'requests_per_second':0",
            u"integrations[0].requests_per_second is no whole number from 1 to 10000"_s);
    }
    void settings_nameTheirMistake()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, problem);
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            const bool isWritten = file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
            file.close();
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            return isWritten ? folder.filePath(name) : QString();
        };
        write(u"token"_s, "a token of thirty-two characters\n");
        write(u"secret"_s, "sixteen characters");
        const QByteArray json = "{'integrations':[{'id':'shop','token_file':'token'," + more + "}]}";
        const auto read = readBotSettings(write(u"bots.json"_s, QByteArray(json).replace('\'', '"')));
        QCOMPARE(read ? QString() : read.error().detail.section(u": "_s, 1), problem);
        if (read)
            QCOMPARE(read->constFirst().bot().toString(), u"b_shop"_s);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestBotHttp)
#include "tst_bothttp.moc"
