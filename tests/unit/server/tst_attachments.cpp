// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "rawclient.h"
#include "server/daemon.h"
#include "server/filetype.h"
#include "server/provision.h"
#include "serverfixture.h"
#include "support/wire.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;
using namespace Baton::Test;

namespace Baton::Server {

namespace {

const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                                               "0000000d49444154789c6360606060000000050001a5f645400000000049454e44"
                                               "ae426082");
constexpr qint64 smallLimit = 64 * 1024;

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    QString code() const { return QJsonDocument::fromJson(body)[u"code"].toString(); }
    Attachment file() const
    {
        const QJsonDocument told = QJsonDocument::fromJson(body);
        return {AttachmentId(told[u"id"].toString()), told[u"name"].toString(), told[u"type"].toString(),
                told[u"size"].toInteger()};
    }
};

Answer answerOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return {bytes.startsWith("HTTP/1.1 ") ? bytes.mid(9, 3).toInt() : 0, bytes.left(end), bytes.mid(end + 4)};
}

/// A server with one agent and two visitors.
struct Shop
{
    QTemporaryDir folder;
    std::unique_ptr<Daemon> daemon;
    quint16 port = 0;
    QString agentToken;
    AgentWire agent;
    VisitorWire visitor;
    VisitorWire other;
    VisitorWelcome me;
    VisitorWelcome stranger;

    explicit Shop(const std::function<void(DaemonSettings &)> &change = {})
    {
        const QString data = folder.filePath(u"data"_s);
        auto made = Provisioning::create(data, u"Shop"_s, systemEnvironment());
        const AgentId ana = (*made)->addAgent({u"ana"_s, u"Ana"_s, Role::Admin, {u"support"_s}, {}})->agent;
        made->reset();
        DaemonSettings settings;
        settings.dataDir = data;
        settings.drainWithin = Millis(200);
        settings.ai = false;
        settings.gateway.attachmentBytes = smallLimit;
        if (change)
            change(settings);
        daemon = std::make_unique<Daemon>(settings);
        port = daemon->start().value_or(Endpoint{}).port;
        agentToken = daemon->localToken(ana).value_or(QString());
        me = visit(visitor, port, {}).value_or(VisitorWelcome{});
        stranger = visit(other, port, {}).value_or(VisitorWelcome{});
    }
    QByteArray headOfUpload(const QString &token, const ConversationId &c, const QByteArray &type, qint64 size,
                            const QByteArray &name = "photo.png") const
    {
        return "POST /v1/attachments?c=" + c.toString().toLatin1()
            + " HTTP/1.1\r\nHost: shop.example\r\nAuthorization: " + "Bearer " + token.toLatin1() + "\r\nContent-Type: "
            + type + "\r\nX-File-Name: " + name + "\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
    }
    Answer upload(const QString &token, const ConversationId &c, const QByteArray &body,
                  const QByteArray &type = "image/png", const QByteArray &name = "photo.png") const
    {
        RawClient client(port);
        client.write(headOfUpload(token, c, type, body.size(), name) + body);
        return answerOf(client.readAll());
    }
    Answer download(const QString &token, const AttachmentId &id, const QByteArray &method = "GET") const
    {
        RawClient client(port);
        client.write(method + " /v1/attachments/" + id.toString().toLatin1()
                     + " HTTP/1.1\r\nHost: shop.example\r\nAuthorization: Bearer " + token.toLatin1() + "\r\n\r\n");
        return answerOf(client.readAll());
    }
    QStringList files() const { return QDir(attachmentFolder(folder.filePath(u"data"_s))).entryList(QDir::Files); }
    bool say(const Attachment &file) { return sayAll({file}).ok; }
    Ack sayAll(const QList<Attachment> &files)
    {
        return visitor.ask(me.c, std::nullopt, VisitorMessage{u"see"_s, files}).value_or(Ack{});
    }
};

} // namespace

/// Files given to a conversation, over real sockets: what is taken, what is given out and to whom.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void type_isWhatTheFileIs_data()
    {
        QTest::addColumn<QByteArray>("claimed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kept");
        const QString unknown = u"application/octet-stream"_s;
        QTest::newRow("picture") << QByteArray("image/png") << picture << u"image/png"_s;
        QTest::newRow("jpeg") << QByteArray("image/jpeg") << QByteArray("\xff\xd8\xff\xe0zzzz") << u"image/jpeg"_s;
        QTest::newRow("25 not what it says") << QByteArray("image/png") << QByteArray("MZ\x90 program") << unknown;
        QTest::newRow("27 SVG named PNG") << QByteArray("image/png") << QByteArray("<svg xmlns=''/>") << unknown;
        QTest::newRow("27 SVG") << QByteArray("image/svg+xml") << QByteArray("<svg xmlns=''/>") << unknown;
        QTest::newRow("29 HTML") << QByteArray("text/html") << QByteArray("<script>") << unknown;
        QTest::newRow("29 polyglot") << QByteArray("text/html") << picture << unknown;
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("hello") << u"text/plain"_s;
        QTest::newRow("31 zip") << QByteArray("application/zip") << QByteArray("PK\3\4") << u"application/zip"_s;
        QTest::newRow("not a type") << QByteArray("text/pl\tain") << QByteArray("hello") << unknown;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << unknown;
    }
    void type_isWhatTheFileIs()
    {
        QFETCH(QByteArray, claimed);
        QFETCH(QByteArray, bytes);
        QTEST(keptType(claimed, bytes), "kept");
    }

    void file_sentByTheVisitor_isForTheTeam_andNobodyElse()
    {
        Shop shop;
        const Answer stored = shop.upload(shop.me.token, shop.me.c, picture);
        QCOMPARE(stored.status, 201);
        const Attachment file = stored.file();
        QCOMPARE(file.name, u"photo.png"_s);
        QCOMPARE(file.type, u"image/png"_s);
        QCOMPARE(file.size, picture.size());
        // Before it is said it is its sender's alone.
        QCOMPARE(shop.download(shop.agentToken, file.id).status, 404);
        QVERIFY(shop.say(file));
        const Answer given = shop.download(shop.agentToken, file.id);
        QCOMPARE(given.status, 200);
        QCOMPARE(given.body, picture);
        QCOMPARE(shop.download(shop.me.token, file.id).body, picture);
        const Answer head = shop.download(shop.me.token, file.id, "HEAD");
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        const Answer foreign = shop.download(shop.stranger.token, file.id);
        QCOMPARE(foreign.status, 404);
        QCOMPARE(foreign.body, shop.download(shop.stranger.token, AttachmentId(u"f_doesnotexist"_s)).body);
        QCOMPARE(shop.download({}, file.id).status, 401);
        QCOMPARE(shop.download(u"at_wrong"_s, file.id).status, 401);
    }

    void file_isAlwaysToBeSaved()
    {
        Shop shop;
        const Attachment file =
            shop.upload(shop.me.token, shop.me.c, "<script>alert(1)</script>", "text/html", "a%22b%0Ac.html").file();
        QVERIFY(shop.say(file));
        const Answer given = shop.download(shop.agentToken, file.id);
        QVERIFY(given.head.contains("Content-Type: application/octet-stream\r\n"));
        QVERIFY(given.head.contains("Content-Disposition: attachment; filename=\""));
        QVERIFY(given.head.contains("X-Content-Type-Options: nosniff\r\n"));
        QVERIFY(given.head.contains("Content-Security-Policy: default-src 'none'; sandbox\r\n"));
        QVERIFY(!file.name.contains(u'"') && !file.name.contains(u'\n'));
    }

    void name_isCleaned_andNeverAPath_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("24 up") << QByteArray("..%2F..%2F.bashrc");
        QTest::newRow("24 up for Windows") << QByteArray("..%5C..%5Cx.bat");
        QTest::newRow("24 device") << QByteArray("CON");
        QTest::newRow("24 line") << QByteArray("a%0Ab");
        QTest::newRow("24 long") << QByteArray(5'000, 'x');
        QTest::newRow("24 dots") << QByteArray("x.txt.%20.%20");
        QTest::newRow("24 turned") << QByteArray("invoice%E2%80%AEfdp.exe");
        QTest::newRow("not UTF-8") << QByteArray("%FF%FE");
    }
    void name_isCleaned_andNeverAPath()
    {
        QFETCH(QByteArray, name);
        Shop shop;
        const Answer stored = shop.upload(shop.me.token, shop.me.c, "x", "text/plain", name);
        QCOMPARE(stored.status, 201);
        const QString kept = stored.file().name;
        QVERIFY(!kept.isEmpty() && kept.size() <= 240);
        QVERIFY(!kept.contains(u'/') && !kept.contains(u'\\') && !kept.startsWith(u'.') && !kept.endsWith(u'.'));
        QVERIFY(!kept.contains(QChar(0x202e)) && !kept.contains(u'\n'));
        QVERIFY(kept != u"CON"_s);
        QCOMPARE(shop.files(), QStringList(stored.file().id.toString())); // on the disk under our own id
    }

    void size_isTakenUpToTheLimit_row30()
    {
        Shop shop;
        QCOMPARE(shop.upload(shop.me.token, shop.me.c, QByteArray()).status, 201);
        QCOMPARE(shop.upload(shop.me.token, shop.me.c, QByteArray(smallLimit, 'a')).status, 201);
        const Answer over = shop.upload(shop.me.token, shop.me.c, QByteArray(smallLimit + 1, 'a'));
        QCOMPARE(over.status, 413);
        QCOMPARE(over.code(), u"too_large"_s);
        QCOMPARE(shop.files().size(), 2);
    }

    void defaultLimit_is20MiB()
    {
        QCOMPARE(GatewaySettings{}.attachmentBytes, qint64(20) * 1024 * 1024);
        Shop shop([](DaemonSettings &s) { s.gateway.attachmentBytes = GatewaySettings{}.attachmentBytes; });
        const qint64 limit = GatewaySettings{}.attachmentBytes;
        RawClient over(shop.port);
        over.write(shop.headOfUpload(shop.me.token, shop.me.c, "image/png", limit + 1));
        QCOMPARE(answerOf(over.readHead()).status, 413); // told before a byte of it is sent
        QCOMPARE(shop.upload(shop.me.token, shop.me.c, QByteArray(limit, 'a')).status, 201);
    }

    void upload_cutBeforeTheEnd_leavesNothing_row30()
    {
        Shop shop;
        {
            RawClient client(shop.port);
            client.write(shop.headOfUpload(shop.me.token, shop.me.c, "image/png", 10'000) + QByteArray(9'900, 'a'));
            QTRY_COMPARE(shop.files().size(), 1);
        }
        QTRY_VERIFY(shop.files().isEmpty());
        // Its place is free again.
        for (int i = 0; i < 4; ++i)
            QCOMPARE(shop.upload(shop.me.token, shop.me.c, picture).status, 201);
    }

    void slowBody_isCut_row34()
    {
        Shop shop([](DaemonSettings &s) { s.gateway.messageWithin = Millis(150); });
        RawClient client(shop.port);
        client.write(shop.headOfUpload(shop.me.token, shop.me.c, "image/png", 10'000) + "begun");
        QCOMPARE(answerOf(client.readAll()).status, 408);
        QTRY_VERIFY(shop.files().isEmpty());
    }

    void uploads_ofOneSender_areThreeAtATime_row30()
    {
        Shop shop([](DaemonSettings &s) { s.gateway.messageWithin = Millis(3'000); });
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 100; ++i) {
            clients.push_back(std::make_unique<RawClient>(shop.port));
            clients.back()->write(shop.headOfUpload(shop.me.token, shop.me.c, "image/png", 100) + QByteArray(99, 'a'));
        }
        int refused = 0;
        QTRY_VERIFY(shop.files().size() == 3);
        // Somebody else is not held up by it.
        QCOMPARE(shop.upload(shop.stranger.token, shop.stranger.c, picture).status, 201);
        for (const auto &client : clients)
            client->write("a");
        for (const auto &client : clients)
            refused += answerOf(client->readAll()).status == 429 ? 1 : 0;
        QCOMPARE(refused, 97);
        QCOMPARE(shop.files().size(), 4);
    }

    void filesOfAVisitor_takeNoMoreRoomThanTheirs()
    {
        Shop shop([](DaemonSettings &s) { s.attachments.bytesPerVisitor = 2 * picture.size() + 1; });
        for (int i = 0; i < 2; ++i) {
            const Answer stored = shop.upload(shop.me.token, shop.me.c, picture);
            QCOMPARE(stored.status, 201);
            QVERIFY(shop.say(stored.file())); // said ones are on the disk as well
        }
        QCOMPARE(shop.upload(shop.me.token, shop.me.c, picture).code(), u"attachment_rejected"_s);
        QCOMPARE(shop.upload(shop.stranger.token, shop.stranger.c, picture).status, 201);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(shop.upload(shop.agentToken, shop.me.c, picture).status, 201);
        QCOMPARE(shop.files().size(), 6);
    }

    void disk_isKeptFreeForTheLog()
    {
        Shop shop([](DaemonSettings &s) { s.attachments.bytesKeptFree = std::numeric_limits<qint64>::max(); });
        const Answer refused = shop.upload(shop.me.token, shop.me.c, picture);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), u"overloaded"_s);
        QCOMPARE(shop.upload(shop.agentToken, shop.me.c, picture).code(), u"overloaded"_s);
        QVERIFY(shop.files().isEmpty());
    }

    void upload_elsewhere_isNotFound()
    {
        Shop shop;
        QCOMPARE(shop.upload(shop.me.token, shop.stranger.c, picture).code(), u"not_found"_s);
        QCOMPARE(shop.upload(shop.me.token, ConversationId(u"c_doesnotexist"_s), picture).code(), u"not_found"_s);
        QCOMPARE(shop.upload(u"v_x.1.y"_s, shop.me.c, picture).code(), u"unauthenticated"_s);
        QVERIFY(shop.files().isEmpty());
    }

    void message_withAFileThatIsNotItsOwn_isRefused()
    {
        Shop shop;
        const Attachment mine = shop.upload(shop.me.token, shop.me.c, picture).file();
        const Attachment foreign = shop.upload(shop.stranger.token, shop.stranger.c, picture).file();
        const Attachment ofAgent = shop.upload(shop.agentToken, shop.me.c, picture).file();
        QVERIFY(!ofAgent.id.isEmpty());
        const auto refused = [&](const QList<Attachment> &files) {
            return shop.sayAll(files).code == Code::AttachmentRejected;
        };
        QVERIFY(refused({{AttachmentId(u"f_doesnotexist"_s), u"a"_s, u"image/png"_s, 1}}));
        QVERIFY(refused({foreign}));
        QVERIFY(refused({ofAgent}));
        QVERIFY(refused({mine, foreign}));
        Attachment renamed = mine;
        renamed.name = u"other.png"_s;
        QVERIFY(refused({renamed}));
        QVERIFY(shop.sayAll({mine}).ok);
    }

    void fileOfANote_isNotForTheVisitor()
    {
        Shop shop;
        shop.visitor.ask(shop.me.c, std::nullopt, VisitorMessage{u"hello"_s});
        Hello hello;
        hello.proto = {Protocol::version, Protocol::version};
        hello.token = shop.agentToken;
        hello.client = {u"wire"_s, u"1"_s, u"test"_s, DeviceId(u"d_wire0001"_s)};
        shop.agent.onConnected = [&] { shop.agent.send(hello); };
        shop.agent.open(shop.port, u"/v1/agent"_s);
        QVERIFY(shop.agent.take<Welcome>());
        const Attachment file = shop.upload(shop.agentToken, shop.me.c, picture).file();
        const auto noted = shop.agent.ask(shop.me.c, std::nullopt, AddNote{u"look"_s, {file}});
        QVERIFY(noted && noted->ok);
        QCOMPARE(shop.download(shop.me.token, file.id).status, 404);
        QCOMPARE(shop.download(shop.agentToken, file.id).status, 200);
    }

    void unsentFile_isRemovedAfterADay()
    {
        ServerFixture fixture;
        QVERIFY(SqliteStore::create(fixture.file(), u"Shop"_s, fixture.environment()));
        const QString folder = fixture.folder.filePath(u"attachments"_s);
        auto kept = Attachments::open(fixture.file(), folder, fixture.environment());
        QVERIFY(kept);
        Attachments &attachments = **kept;
        const AttachmentId id = attachments.newId();
        QFile file(attachments.pathOf(id));
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QVERIFY(attachments.add({id, {}, {{}, ConversationId(u"c_0001"_s), u"a"_s, "image/png", 0}, u"v_0001"_s},
                                {"", ""}));
        fixture.now = fixture.now + Attachments::unsentKept;
        attachments.sweep();
        QVERIFY(attachments.find(id));
        fixture.now = fixture.now + Millis(1);
        attachments.sweep();
        QVERIFY(!attachments.find(id));
        QVERIFY(!QFile::exists(attachments.pathOf(id)));
    }

    void half_ofAFile_isRemovedAtTheStart()
    {
        ServerFixture fixture;
        QVERIFY(SqliteStore::create(fixture.file(), u"Shop"_s, fixture.environment()));
        const QString folder = fixture.folder.filePath(u"attachments"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile half(folder + u"/f_0001.part"_s);
        QVERIFY(half.open(QFile::WriteOnly));
        half.close();
        QVERIFY(Attachments::open(fixture.file(), folder, fixture.environment()));
        QVERIFY(!half.exists());
    }

    void badUpload_isRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray start = "POST /v1/attachments?c=c_1234 HTTP/1.1\r\nHost: shop.example\r\n";
        const auto row = [&](const char *name, const QByteArray &fields, int status) {
            QTest::newRow(name) << QByteArray(start + fields + "\r\n") << status;
        };
        row("no length", "", 411);
        row("35 length beyond 64 bits", "Content-Length: 18446744073709551615\r\n", 400);
        row("35 negative length", "Content-Length: -1\r\n", 400);
        row("35 length with sign", "Content-Length: +5\r\n", 400);
        row("35 list of lengths", "Content-Length: 5,5\r\n", 400);
        row("35 two lengths", "Content-Length: 5\r\nContent-Length: 5\r\n", 400);
        row("36 chunked", "Transfer-Encoding: chunked\r\n", 400);
        row("36 length and chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400);
        row("40 foreign page", "Origin: http://evil.example\r\nContent-Length: 5\r\n", 403);
        row("no token", "Content-Length: 5\r\n", 401);
        QTest::newRow("body elsewhere") << QByteArray(
            "POST /v1/attachment HTTP/1.1\r\nHost: shop.example\r\nContent-Length: 5\r\n\r\n12345")
                                        << 400;
        QTest::newRow("DELETE") << QByteArray("DELETE /v1/attachments/f_1234 HTTP/1.1\r\nHost: shop.example\r\n\r\n")
                                << 405;
        QTest::newRow("a path for an id")
            << QByteArray("GET /v1/attachments/f_..%2f..%2fworkspace.db HTTP/1.1\r\nHost: shop.example\r\n\r\n") << 404;
    }
    void badUpload_isRefused()
    {
        QFETCH(QByteArray, request);
        Shop shop;
        RawClient client(shop.port);
        client.write(request);
        QTEST(answerOf(client.readAll()).status, "status");
    }

    void pageOfANamedOrigin_mayReadTheAnswer()
    {
        Shop shop([](DaemonSettings &s) { s.gateway.origins = {u"https://www.example"_s}; });
        RawClient asks(shop.port);
        asks.write("OPTIONS /v1/attachments?c=c_1234 HTTP/1.1\r\nHost: shop.example\r\nOrigin: https://www.example\r\n"
                   "Access-Control-Request-Method: POST\r\n\r\n");
        const Answer allowed = answerOf(asks.readAll());
        QCOMPARE(allowed.status, 204);
        QVERIFY(allowed.head.contains("Access-Control-Allow-Origin: https://www.example\r\n"));
        QVERIFY(allowed.head.contains("Access-Control-Allow-Headers: authorization, content-type, x-file-name\r\n"));
        RawClient foreign(shop.port);
        foreign.write("OPTIONS /v1/attachments HTTP/1.1\r\nHost: shop.example\r\nOrigin: https://evil.example\r\n\r\n");
        QCOMPARE(answerOf(foreign.readAll()).status, 403);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestAttachments)
#include "tst_attachments.moc"
