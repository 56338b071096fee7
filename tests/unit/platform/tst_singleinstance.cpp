// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using Baton::ConversationId;
using Baton::InstanceAnswer;
using Baton::InstanceRequest;
using Baton::SingleInstance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    static void send(QLocalSocket &socket, const SingleInstance &to, const QByteArray &bytes)
    {
        socket.connectToServer(to.socketPath());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(bytes);
    }

private Q_SLOTS:
    void grammar_onlyTheTwoForms_areRequests_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("valid");
        QTest::newRow("activate") << QByteArray("activate") << true;
        QTest::newRow("open") << QByteArray("open c_01HZXabc") << true;
        QTest::newRow("claim") << QByteArray("claim") << true;
        QTest::newRow("claim with token") << QByteArray("claim token xdg-4f2a_TIME123") << true;
        QTest::newRow("open with token") << QByteArray("open c_01HZXabc token a") << true;
        QTest::newRow("token alone") << QByteArray("token a") << false;
        QTest::newRow("empty token") << QByteArray("activate token ") << false;
        QTest::newRow("token with blank") << QByteArray("activate token a b") << false;
        QTest::newRow("long token") << QByteArray("activate token ") + QByteArray(257, 'a') << false;
        QTest::newRow("claim of one") << QByteArray("claim c_01HZXabc") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("other id") << QByteArray("open a_01HZXabc") << false;
        QTest::newRow("short id") << QByteArray("open c_abc") << false;
        QTest::newRow("long id") << QByteArray("open c_") + QByteArray(41, 'a') << false;
        QTest::newRow("option") << QByteArray("open c_abcd --platformpluginpath /tmp") << false;
        QTest::newRow("two lines") << QByteArray("open c_abcd\nactivate") << false;
        QTest::newRow("line end") << QByteArray("open c_abcd\n") << false;
        QTest::newRow("path") << QByteArray("open c_../../etc") << false;
        QTest::newRow("capital") << QByteArray("Activate") << false;
        QTest::newRow("zero byte") << QByteArray("open c_abcd\0", 12) << false;
        QTest::newRow("not ascii") << QByteArray("open c_abcd\xc3\xa9") << false;
        QTest::newRow("too long") << QByteArray(3000, 'a') << false;
    }

    void grammar_onlyTheTwoForms_areRequests()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, valid);
        const auto request = Baton::parseInstanceRequest(line);
        QCOMPARE(request.has_value(), valid);
        if (request)
            QCOMPARE(Baton::toLine(*request), line);
    }

    void secondStart_whileTheFirstRuns_deliversItsRequest()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path(), u"baton"_s);
        QSignalSpy isFirst(&first, &SingleInstance::first);
        QList<InstanceRequest> requests;
        connect(&first, &SingleInstance::requested, this,
                [&requests](const InstanceRequest &request) { requests << request; });
        first.start({});
        QCOMPARE(isFirst.size(), 1);

        SingleInstance second(folder.path(), u"baton"_s);
        QSignalSpy delivered(&second, &SingleInstance::delivered);
        QSignalSpy secondIsFirst(&second, &SingleInstance::first);
        second.start({ConversationId(u"c_01HZXabc"_s)});
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(requests, QList<InstanceRequest>{{ConversationId(u"c_01HZXabc"_s)}});

        SingleInstance third(folder.path(), u"baton"_s);
        QSignalSpy thirdDelivered(&third, &SingleInstance::delivered);
        third.start({});
        QTRY_COMPARE(thirdDelivered.size(), 1);
        QCOMPARE(requests.constLast(), InstanceRequest());
        QVERIFY(secondIsFirst.isEmpty());
    }

    void claim_ofTheNext_isAnsweredByTheFirst_data()
    {
        QTest::addColumn<int>("answer");
        for (const auto answer :
             {InstanceAnswer::Done, InstanceAnswer::Nothing, InstanceAnswer::Offline, InstanceAnswer::Lost})
            QTest::addRow("%d", int(answer)) << int(answer);
    }

    void claim_ofTheNext_isAnsweredByTheFirst()
    {
        QFETCH(int, answer);
        QTemporaryDir folder;
        SingleInstance first(folder.path(), u"baton"_s);
        QList<InstanceRequest> claims;
        SingleInstance::Reply later;
        first.setClaimer([&](const InstanceRequest &request, const SingleInstance::Reply &reply) {
            claims << request;
            later = reply;
        });
        first.start({});
        SingleInstance second(folder.path(), u"baton"_s);
        QSignalSpy answered(&second, &SingleInstance::answered);
        second.ask({{}, true, u"token-1"_s});
        QTRY_VERIFY(later);
        QCOMPARE(claims.constFirst().token, u"token-1"_s);
        QCOMPARE(answered.size(), 0);
        later(InstanceAnswer(answer));
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(int(answered.at(0).at(0).value<InstanceAnswer>()), answer);
    }

    void claim_withoutAFirst_isAbsentAndStartsNothing()
    {
        QTemporaryDir folder;
        SingleInstance second(folder.path(), u"baton"_s);
        QSignalSpy answered(&second, &SingleInstance::answered);
        QSignalSpy first(&second, &SingleInstance::first);
        second.ask({{}, true, {}});
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.at(0).at(0).value<InstanceAnswer>(), InstanceAnswer::Absent);
        QVERIFY(first.isEmpty());
        QVERIFY(!QFile::exists(second.socketPath()));
    }

    void socket_ofTheFirst_isThePersonsOwn()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path(), u"baton"_s);
        first.start({});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFileInfo(first.socketPath()).exists());
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
    }

    void folder_openToOthers_isRefused()
    {
        QTemporaryDir folder;
        QFile::setPermissions(
            folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        SingleInstance first(folder.path(), u"baton"_s);
        QSignalSpy failed(&first, &SingleInstance::failed);
        first.start({});
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.constFirst().constFirst().toString().contains(u"open to others"_s));
    }

    void folder_thatIsAbsent_isRefused()
    {
        SingleInstance first(u"/nonexistent/run"_s, u"baton"_s);
        QSignalSpy failed(&first, &SingleInstance::failed);
        first.start({});
        QCOMPARE(failed.size(), 1);
    }

    void garbage_fromAPeer_isDroppedAndTheNextIsHeard()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path(), u"baton"_s);
        QSignalSpy requested(&first, &SingleInstance::requested);
        first.start({});
        for (const QByteArray &bytes :
             {QByteArray("rm -rf\n"), QByteArray(5000, 'x'), QByteArray(5000, '\n'), QByteArray("open \xff\xfe\n")}) {
            QLocalSocket peer;
            send(peer, first, bytes);
            QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
        }
        QVERIFY(requested.isEmpty());
        QLocalSocket peer;
        send(peer, first, "acti");
        peer.flush();
        peer.write("vate\n");
        QTRY_COMPARE(requested.size(), 1);
    }

    void crowdOfPeers_thatSayNothing_doesNotShutOutForGood()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path(), u"baton"_s);
        QSignalSpy requested(&first, &SingleInstance::requested);
        first.start({});
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 20; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(first.socketPath());
        }
        SingleInstance second(folder.path(), u"baton"_s);
        QSignalSpy delivered(&second, &SingleInstance::delivered);
        QSignalSpy failed(&second, &SingleInstance::failed);
        second.start({});
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size() + failed.size(), 1, 8000);
        // The silent are cut at the deadline: whoever comes then is heard.
        SingleInstance third(folder.path(), u"baton"_s);
        QSignalSpy thirdDelivered(&third, &SingleInstance::delivered);
        third.start({});
        QTRY_COMPARE_WITH_TIMEOUT(thirdDelivered.size(), 1, 8000);
        QVERIFY(!requested.isEmpty());
    }

    void start_afterTheFirstWasKilled_becomesFirst()
    {
        QTemporaryDir folder;
        QProcess console;
        console.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(console.canReadLine(), 10000);
        QCOMPARE(console.readLine(), QByteArray("first\n"));

        SingleInstance second(folder.path(), u"baton"_s);
        QSignalSpy delivered(&second, &SingleInstance::delivered);
        second.start({});
        QTRY_COMPARE(delivered.size(), 1);
        console.kill();
        QVERIFY(console.waitForFinished());

        SingleInstance third(folder.path(), u"baton"_s);
        QSignalSpy isFirst(&third, &SingleInstance::first);
        third.start({});
        QTRY_COMPARE(isFirst.size(), 1);
    }

    void start_whileTheFirstHangs_failsWithinTheDeadline()
    {
        QTemporaryDir folder;
        QLockFile lock(folder.filePath(u"baton.lock"_s));
        lock.setStaleLockTime(0);
        QVERIFY(lock.tryLock(0));
        SingleInstance second(folder.path(), u"baton"_s);
        QSignalSpy failed(&second, &SingleInstance::failed);
        second.start({});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 2 * SingleInstance::deadlineMs);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
        SingleInstance console(QString::fromLocal8Bit(argv[2]), u"baton"_s);
        QObject::connect(&console, &SingleInstance::first, &application, [] {
            std::puts("first");
            std::fflush(stdout);
        });
        console.start({});
        return QCoreApplication::exec();
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
