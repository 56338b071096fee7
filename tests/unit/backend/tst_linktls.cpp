// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/nativebackend.h"
#include "backend/native/transfers.h"
#include "protocol/codec.h"
#include "support/tlsdoor.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 30'000; // the pause before a try may be some seconds
const QString password = u"a password of the test"_s;
const QString token = u"at_0123456789abcdef"_s;
const ConversationId conversation{u"c_000001"_s};

/// Whoever asks for a page, posts "hello" or says anything that is no HTTP is told the same bytes.
class WebServer
{
public:
    explicit WebServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *peer = m_server.nextPendingConnection();
            auto bytes = std::make_shared<QByteArray>();
            QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer, bytes] { hear(*peer, *bytes); });
        });
    }
    bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    quint16 port() const { return m_server.serverPort(); }

    QByteArray heard; ///< by whomever

private:
    void hear(QTcpSocket &peer, QByteArray &bytes)
    {
        const QByteArray more = peer.readAll();
        heard += more;
        bytes += more;
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const bool isGet = bytes.startsWith("GET");
        const bool isPost = bytes.startsWith("POST");
        if ((isGet && end < 0) || (isPost && (end < 0 || !bytes.endsWith("hello"))))
            return;
        bytes.clear();
        peer.write(m_answer);
    }

    QTcpServer m_server;
    QByteArray m_answer;
};

QByteArray page(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

LinkPhase phase(const QSignalSpy &links)
{
    return links.isEmpty() ? LinkPhase::Closed : links.last()[0].value<LinkState>().phase;
}

/// Why each try so far came to nothing.
QStringList troubles(const QSignalSpy &links)
{
    QStringList reasons;
    for (const QVariantList &one : links) {
        const auto link = one[0].value<LinkState>();
        if (link.phase == LinkPhase::Waiting)
            reasons.append(link.reason);
    }
    return reasons;
}

/// That it was not once further than on its way there.
bool neverConnected(const QSignalSpy &links)
{
    return std::all_of(links.cbegin(), links.cend(), [](const QVariantList &one) {
        const LinkPhase now = one[0].value<LinkState>().phase;
        return now == LinkPhase::Connecting || now == LinkPhase::Waiting;
    });
}

} // namespace

/// The console's way to a server elsewhere: by TLS, and only to whom a trusted certificate says that it is.
class TestLinkTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        const QString other = u"subjectAltName=DNS:other.example,IP:127.0.0.2"_s;
        QVERIFY(m_authority.makeAuthority(u"Authority"_s) && m_good.makeBy(m_authority));
        QVERIFY(m_other.makeBy(m_authority, other) && m_old.makeBy(m_authority, Test::Certificate::thisMachine(), -1));
        QVERIFY(m_ofItself.make() && m_stranger.makeAuthority(u"Stranger"_s) && m_ofAStranger.makeBy(m_stranger));
        m_trust = std::make_unique<Test::Trust>(m_authority);
    }
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_frames.clear();
        connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *peer = m_server->nextPendingConnection();
            connect(peer, &QWebSocket::textMessageReceived, this,
                    [this, peer](const QString &text) { answer(*peer, *Protocol::decodeAgentClient(text.toUtf8())); });
        });
        m_door = std::make_unique<Test::TlsDoor>();
        QVERIFY(m_door->begin(m_server->serverPort()));
    }
    void cleanup()
    {
        m_door.reset();
        m_server.reset();
    }
    void cleanupTestCase() { m_trust.reset(); }

    void trustedServer_isSignedInTo_syncedWith_andAnswers()
    {
        QVERIFY(m_door->show(m_good));
        Native::NativeBackend backend;
        QSignalSpy links(&backend, &Backend::linkChanged);
        QSignalSpy synced(&backend, &Backend::synced);
        QSignalSpy answers(&backend, &Backend::answered);
        open(backend, m_door->serverPort());
        QTRY_COMPARE_WITH_TIMEOUT(phase(links), LinkPhase::Online, patienceMs);
        QTRY_COMPARE(synced.size(), 1);
        QVERIFY(troubles(links).isEmpty());
        backend.submit({CommandId(u"01930000-0000-7000-8000-000000000001"_s), conversation, 0, Claim{}});
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers[0][1].value<CommandOutcome>().kind, CommandOutcome::Kind::Done);
        QCOMPARE(std::get<Protocol::SignIn>(m_frames[0]).password, password);
        QCOMPARE(std::get<Protocol::Hello>(m_frames[1]).token, token);
        QVERIFY(m_door->told().startsWith("GET /v1/agent HTTP/1.1\r\n"));
        QVERIFY(m_door->plain().isEmpty());
    }

    void certificate_thatDoesNotHold_isToldNothing_untilItIsMended_data()
    {
        QTest::addColumn<int>("certificate");
        QTest::newRow("nobody vouches for it") << 0;
        QTest::newRow("a stranger vouches for it") << 1;
        QTest::newRow("of another host") << 2;
        QTest::newRow("expired") << 3;
    }
    void certificate_thatDoesNotHold_isToldNothing_untilItIsMended()
    {
        QFETCH(int, certificate);
        const Test::Certificate *const shown[] = {&m_ofItself, &m_ofAStranger, &m_other, &m_old};
        QVERIFY(m_door->show(*shown[certificate]));
        Native::NativeBackend backend;
        QSignalSpy links(&backend, &Backend::linkChanged);
        open(backend, m_door->serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(troubles(links).size() >= 2 || !neverConnected(links), patienceMs);
        QVERIFY(neverConnected(links));
        QCOMPARE(troubles(links).count(u"tls"_s), troubles(links).size());
        QVERIFY(m_door->knocks() >= 2);
        QCOMPARE(m_door->told(), QByteArray());
        QCOMPARE(m_door->plain(), QByteArray()); // nor is it tried without
        QVERIFY(m_frames.isEmpty());

        QVERIFY(m_door->show(m_good));
        QTRY_COMPARE_WITH_TIMEOUT(phase(links), LinkPhase::Online, patienceMs);
        QCOMPARE(std::get<Protocol::SignIn>(m_frames[0]).password, password);
    }

    void serverWithoutTls_isToldNothing()
    {
        WebServer web(page("400 Bad Request", "This is HTTP."));
        QVERIFY(web.listen());
        Native::NativeBackend backend;
        QSignalSpy links(&backend, &Backend::linkChanged);
        open(backend, web.port());
        QTRY_VERIFY_WITH_TIMEOUT(troubles(links).size() >= 2 || !neverConnected(links), patienceMs);
        QVERIFY(neverConnected(links));
        QCOMPARE(troubles(links).count(u"no_tls"_s), troubles(links).size());
        QVERIFY(web.heard.startsWith('\x16')); // TLS is spoken to it, and nothing else
        QVERIFY(!web.heard.contains("/v1/agent"));
    }

    void pageAtTheAddress_isNoServer()
    {
        WebServer web(page("200 OK", "A page."));
        QVERIFY(web.listen());
        Test::TlsDoor door;
        QVERIFY(door.begin(web.port()) && door.show(m_good));
        Native::NativeBackend backend;
        QSignalSpy links(&backend, &Backend::linkChanged);
        open(backend, door.serverPort());
        QTRY_VERIFY_WITH_TIMEOUT(troubles(links).size() >= 2 || !neverConnected(links), patienceMs);
        QVERIFY(neverConnected(links));
        QCOMPARE(troubles(links).count(u"unreachable"_s), troubles(links).size());
        QVERIFY(web.heard.startsWith("GET /v1/agent HTTP/1.1\r\n"));
    }

    void files_goToATrustedServerAlone_data()
    {
        QTest::addColumn<bool>("isUpload");
        QTest::newRow("given") << true;
        QTest::newRow("taken") << false;
    }
    void files_goToATrustedServerAlone()
    {
        QFETCH(bool, isUpload);
        WebServer web(isUpload ? page("201 Created", R"({"id":"f_0001","name":"a.txt","type":"text/plain","size":5})")
                               : page("200 OK", "hello"));
        QVERIFY(web.listen());
        Test::TlsDoor door;
        QVERIFY(door.begin(web.port()));
        Native::Transfers transfers([&door] {
            Credentials credentials;
            credentials.server = QUrl(u"https://127.0.0.1:%1"_s.arg(door.serverPort()));
            credentials.token = token;
            return credentials;
        });
        QSignalSpy ended(&transfers, &Native::Transfers::ended);
        for (const Test::Certificate *certificate : {&m_ofItself, &m_ofAStranger, &m_other, &m_old}) {
            QVERIFY(door.show(*certificate));
            begin(transfers, isUpload);
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
            const auto outcome = ended.takeFirst()[0].value<TransferOutcome>();
            QVERIFY(outcome.code && outcome.retry);
            QVERIFY(outcome.bytes.isEmpty() && outcome.given.id.isEmpty());
        }
        QCOMPARE(door.told(), QByteArray());
        QCOMPARE(door.plain(), QByteArray());

        QVERIFY(door.show(m_good));
        begin(transfers, isUpload);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        const auto outcome = ended.takeFirst()[0].value<TransferOutcome>();
        QVERIFY(!outcome.code);
        QCOMPARE(outcome.given.id, isUpload ? AttachmentId(u"f_0001"_s) : AttachmentId());
        QCOMPARE(outcome.bytes, isUpload ? QByteArray() : "hello"_ba);
        QVERIFY(door.told().contains(token.toUtf8()));
    }

private:
    static void open(Backend &backend, quint16 port)
    {
        Credentials credentials;
        credentials.server = QUrl(u"https://127.0.0.1:%1"_s.arg(port));
        credentials.login = u"ben"_s;
        credentials.password = password;
        credentials.device = DeviceId(u"d_test1"_s);
        backend.open(credentials);
    }
    /// As a server would that nothing happens on.
    void answer(QWebSocket &peer, const Protocol::AgentClientFrame &frame)
    {
        m_frames.append(frame);
        const auto give = [&peer](const Protocol::AgentServerFrame &one) {
            peer.sendTextMessage(QString::fromUtf8(Protocol::encode(one)));
        };
        if (std::holds_alternative<Protocol::SignIn>(frame)) {
            give(Protocol::SignedIn{token, AgentId(u"a_ben01"_s)});
        } else if (std::holds_alternative<Protocol::Hello>(frame)) {
            Protocol::Welcome welcome;
            welcome.log = LogId(u"l_test0001"_s);
            welcome.seq = 1;
            welcome.me = {AgentId(u"a_ben01"_s), u"Ben"_s, Role::Agent, {}};
            give(welcome);
            give(Protocol::SnapBegin{welcome.log, 1, defaultWorkspace()});
            give(Protocol::SnapEnd{0, Protocol::digestOf(QList<const Conversation *>())});
        } else if (const auto *one = std::get_if<Protocol::CommandFrame>(&frame)) {
            Protocol::Ack ack;
            ack.id = one->command.id;
            ack.ok = true;
            ack.seq = 1;
            ack.fence = 1;
            give(ack);
        }
    }
    void begin(Native::Transfers &transfers, bool isUpload)
    {
        QFile file(m_folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("hello") == 5);
        file.close();
        if (isUpload)
            transfers.upload({u"u"_s, conversation, file.fileName(), u"a.txt"_s, u"text/plain"_s});
        else
            transfers.download(u"d"_s, {AttachmentId(u"f_0001"_s), u"a.txt"_s, u"text/plain"_s, 5});
    }

    Test::Certificate m_authority; ///< trusted
    Test::Certificate m_good;
    Test::Certificate m_other; ///< of another host
    Test::Certificate m_old;
    Test::Certificate m_ofItself; ///< not trusted
    Test::Certificate m_stranger; ///< nor is this, an authority
    Test::Certificate m_ofAStranger;
    std::unique_ptr<Test::Trust> m_trust;
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<Test::TlsDoor> m_door;
    QList<Protocol::AgentClientFrame> m_frames;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLinkTls)
#include "tst_linktls.moc"
