// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/nativebackend.h"
#include "protocol/codec.h"

#include <QSignalSpy>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// The backend on a real socket, against a server that says what the test tells it to.
class TestNativeBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_frames.clear();
        m_peer = nullptr;
        connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
            m_peer = m_server->nextPendingConnection();
            m_path = m_peer->requestUrl().path();
            m_subprotocol = m_peer->request().rawHeader("Sec-WebSocket-Protocol"_ba);
            connect(m_peer, &QWebSocket::textMessageReceived, this,
                    [this](const QString &text) { m_frames.append(*Protocol::decodeAgentClient(text.toUtf8())); });
        });
    }
    void cleanup() { m_server.reset(); }
    void open_speaksToTheServer_andIsSynced()
    {
        QList<qint64> tapped;
        Native::NativeBackend backend(nullptr, [&](qint64 seq, qint64) { tapped.append(seq); });
        QSignalSpy synced(&backend, &Backend::synced);
        QSignalSpy messages(&backend, &Backend::messagesAdded);
        QSignalSpy heads(&backend, &Backend::headsChanged);
        open(backend);
        QTRY_COMPARE(m_frames.size(), 1);
        QCOMPARE(m_path, u"/v1/agent"_s);
        QCOMPARE(m_subprotocol, "baton.v1+json"_ba);
        QCOMPARE(std::get<Protocol::Hello>(m_frames[0]).token, u"at_0123456789"_s);
        giveSnapshot();
        QTRY_COMPARE(synced.size(), 1);
        giveEvent();
        QTRY_COMPARE(messages.size(), 1);
        QTRY_COMPARE(heads.size(), 1);
        backend.close();
        QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(tapped.contains(2));
    }
    void serverGone_isWaitedFor_andComesBack()
    {
        Native::NativeBackend backend;
        QSignalSpy links(&backend, &Backend::linkChanged);
        open(backend);
        QTRY_COMPARE(m_frames.size(), 1);
        giveSnapshot();
        QTRY_COMPARE(phase(links), LinkPhase::Online);
        m_frames.clear();
        m_peer->abort();
        QTRY_VERIFY(!m_frames.isEmpty());
        const auto hello = std::get<Protocol::Hello>(m_frames[0]);
        QVERIFY(hello.want);
        QCOMPARE(hello.want->seq, 1);
        bool waited = false;
        for (const auto &link : links)
            waited = waited || link[0].value<LinkState>().phase == LinkPhase::Waiting;
        QVERIFY(waited);
    }
    void nobodyListens_isTriedAgain()
    {
        const QUrl url = address();
        m_server->close();
        Native::NativeBackend backend;
        QSignalSpy links(&backend, &Backend::linkChanged);
        Credentials credentials;
        credentials.server = url;
        credentials.token = u"at_0123456789"_s;
        backend.open(credentials);
        QTRY_VERIFY(links.size() >= 4); // connecting, waiting, connecting, waiting
        QTRY_COMPARE(phase(links), LinkPhase::Waiting);
        QCOMPARE(links.last()[0].value<LinkState>().reason, u"unreachable"_s);
    }
    void command_whenTheLinkDies_isUnknown()
    {
        Native::NativeBackend backend;
        QSignalSpy answers(&backend, &Backend::answered);
        QSignalSpy links(&backend, &Backend::linkChanged);
        open(backend);
        QTRY_COMPARE(m_frames.size(), 1);
        giveSnapshot();
        QTRY_COMPARE(phase(links), LinkPhase::Online);
        backend.submit(
            {CommandId(u"01930000-0000-7000-8000-000000000001"_s), ConversationId(u"c_000001"_s), 0, Claim{}});
        QTRY_COMPARE(m_frames.size(), 2);
        m_peer->abort();
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers[0][1].value<CommandOutcome>().kind, CommandOutcome::Kind::Unknown);
    }
    void destroyed_whileConnecting_ends()
    {
        auto backend = std::make_unique<Native::NativeBackend>();
        open(*backend);
        backend.reset();
        QVERIFY(true);
    }

private:
    static LinkPhase phase(const QSignalSpy &links)
    {
        return links.isEmpty() ? LinkPhase::Closed : links.last()[0].value<LinkState>().phase;
    }
    QUrl address() const
    {
        QUrl url(u"http://127.0.0.1"_s);
        url.setPort(m_server->serverPort());
        return url;
    }
    void open(Backend &backend) const
    {
        Credentials credentials;
        credentials.server = address();
        credentials.token = u"at_0123456789"_s;
        credentials.device = DeviceId(u"d_test1"_s);
        backend.open(credentials);
    }
    void give(const Protocol::AgentServerFrame &frame)
    {
        m_peer->sendTextMessage(QString::fromUtf8(Protocol::encode(frame)));
    }
    void giveSnapshot()
    {
        Protocol::Welcome welcome;
        welcome.log = LogId(u"l_test0001"_s);
        welcome.seq = 1;
        welcome.me = {AgentId(u"a_ben01"_s), u"Ben"_s, Role::Agent, {}};
        give(welcome);
        give(Protocol::SnapBegin{welcome.log, 1, defaultWorkspace()});
        give(Protocol::SnapEnd{0, Protocol::digestOf(QList<const Conversation *>())});
    }
    void giveEvent()
    {
        Conversation head;
        head.id = ConversationId(u"c_000001"_s);
        head.version = 2;
        head.messages = 1;
        Event because;
        because.seq = 2;
        because.conversation = head.id;
        because.version = 2;
        because.hash = QByteArray(32, 'h');
        Message message;
        message.n = 1;
        message.kind = MessageKind::Text;
        message.speaker = Speaker::Visitor;
        message.text = u"Hello?"_s;
        because.body = MessageAdded{message};
        give(Protocol::Enter{1, 2, head, because});
    }

    std::unique_ptr<QWebSocketServer> m_server;
    QWebSocket *m_peer = nullptr;
    QString m_path;
    QByteArray m_subprotocol;
    QList<Protocol::AgentClientFrame> m_frames;
};

QTEST_GUILESS_MAIN(TestNativeBackend)
#include "tst_nativebackend.moc"
