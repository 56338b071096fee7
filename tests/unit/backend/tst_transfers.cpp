// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/transfers.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// Files to and from a server, or a proxy before it, that answers what the test tells it to.
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_read.clear();
        m_requests = 0;
        m_answer.clear();
        m_closes = true;
        m_drips = false;
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = m_server->nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer] { onRead(peer); });
        });
        m_transfers = std::make_unique<Native::Transfers>([this] {
            Credentials credentials;
            credentials.server = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
            credentials.token = u"at_0123456789"_s;
            return credentials;
        });
        m_ended = std::make_unique<QSignalSpy>(m_transfers.get(), &Native::Transfers::ended);
    }
    void cleanup()
    {
        m_ended.reset();
        m_transfers.reset();
        m_server.reset();
    }

    void file_isGiven_andKnownByTheServersId()
    {
        answer("201 Created", R"({"id":"f_0001","name":"a.txt","type":"text/plain","size":5})");
        upload();
        const TransferOutcome outcome = ended();
        QVERIFY(!outcome.code);
        QCOMPARE(outcome.given, (Attachment{AttachmentId(u"f_0001"_s), u"a.txt"_s, u"text/plain"_s, 5}));
    }

    void refusal_isTriedAgain_whereItMayPass_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Code>("code");
        QTest::addColumn<bool>("retry");
        const auto row = [](const char *name, const char *status, const char *body, Code code, bool retry) {
            QTest::newRow(name) << QByteArray(status) << QByteArray(body) << code << retry;
        };
        row("proxy without server", "502 Bad Gateway", "<html>Bad Gateway</html>", Code::Internal, true);
        row("proxy out of patience", "504 Gateway Timeout", "<html>", Code::Internal, true);
        row("proxy with too many", "429 Too Many Requests", "", Code::Internal, true);
        row("server is full", "503 Service Unavailable", R"({"code":"overloaded"})", Code::Overloaded, true);
        row("server cannot", "500 Internal Server Error", R"({"code":"internal"})", Code::Internal, false);
        row("too large for the proxy", "413 Payload Too Large", "<html>", Code::Internal, false);
        row("not for us", "404 Not Found", R"({"code":"not_found"})", Code::NotFound, false);
    }
    void refusal_isTriedAgain_whereItMayPass()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        answer(status, body);
        upload();
        const TransferOutcome outcome = ended();
        QVERIFY(outcome.code);
        QTEST(*outcome.code, "code");
        QTEST(outcome.retry, "retry");
    }

    void redirect_isNotFollowed()
    {
        m_answer = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:"
            + QByteArray::number(m_server->serverPort()) + "/elsewhere\r\n\r\n";
        download(5);
        const TransferOutcome outcome = ended();
        QVERIFY(outcome.code && !outcome.retry);
        QCOMPARE(m_requests, 1);
    }

    void body_cutOff_isTriedAgain()
    {
        m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234";
        download(10);
        const TransferOutcome outcome = ended();
        QVERIFY(outcome.code && outcome.retry);
    }

    void body_largerThanSaid_isNot()
    {
        m_closes = false;
        m_drips = true;
        m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(50, 'a');
        download(10);
        const TransferOutcome outcome = ended();
        QVERIFY(outcome.code && !outcome.retry);
    }

    void cancelled_isNeverHeardOfAgain_andMakesRoom()
    {
        m_closes = false; // and never answers
        upload(u"a"_s);
        upload(u"b"_s);
        upload(u"c"_s);
        QTRY_COMPARE(m_requests, 2);
        m_transfers->cancel(u"a"_s);
        QTRY_COMPARE(m_requests, 3);
        QVERIFY(m_ended->isEmpty());
    }

    void stop_endsAll_toBeTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("begun");
        QTest::newRow("not answered") << QByteArray();
        QTest::newRow("half here") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    }
    void stop_endsAll_toBeTriedAgain()
    {
        QFETCH(QByteArray, begun);
        m_closes = false;
        m_drips = !begun.isEmpty();
        m_answer = begun;
        QSignalSpy progress(m_transfers.get(), &Native::Transfers::progress);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            m_transfers->download(name, {AttachmentId(u"f_"_s + name), name, {}, 1000});
        QTRY_COMPARE(m_requests, 2);
        if (!begun.isEmpty())
            QTRY_VERIFY(!progress.isEmpty());
        m_transfers->stop();
        QCOMPARE(m_ended->size(), 3);
        for (const QVariantList &one : std::as_const(*m_ended))
            QVERIFY(one.at(0).value<TransferOutcome>().code && one.at(0).value<TransferOutcome>().retry);
        QCOMPARE(m_requests, 2);
    }

private:
    void answer(const QByteArray &status, const QByteArray &body)
    {
        m_answer = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// The whole request is at hand once what follows its head is as long as it said.
    void onRead(QTcpSocket *peer)
    {
        QByteArray &read = m_read[peer];
        read += peer->readAll();
        const qsizetype end = read.indexOf("\r\n\r\n");
        if (end < 0 || (read.startsWith("POST") && read.size() < end + 4 + qsizetype(sizeof "hello" - 1)))
            return;
        m_read.remove(peer);
        ++m_requests;
        peer->write(m_answer);
        if (m_closes)
            peer->disconnectFromHost();
        if (!m_drips)
            return;
        auto *drip = new QTimer(peer); // progress is told of what comes bit by bit
        connect(drip, &QTimer::timeout, peer, [peer] { peer->write("x"); });
        drip->start(5);
    }
    void upload(const QString &name = u"u"_s)
    {
        QFile file(m_folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("hello") == 5);
        file.close();
        m_transfers->upload({name, ConversationId(u"c_0001"_s), file.fileName(), u"a.txt"_s, u"text/plain"_s});
    }
    void download(qint64 size) { m_transfers->download(u"d"_s, {AttachmentId(u"f_0001"_s), u"a"_s, {}, size}); }
    TransferOutcome ended()
    {
        if (m_ended->isEmpty())
            m_ended->wait();
        return m_ended->value(0).value(0).value<TransferOutcome>();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<Native::Transfers> m_transfers;
    std::unique_ptr<QSignalSpy> m_ended;
    QHash<QTcpSocket *, QByteArray> m_read;
    QByteArray m_answer;
    int m_requests = 0;
    bool m_closes = true;
    bool m_drips = false; ///< a byte after the other
};

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
