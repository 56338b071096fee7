// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedaemon.h"
#include "notifierrig.h"

#include <QDBusArgument>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Test;

/// What a notification service may say, leave out, hold back or get wrong.
class TestDBusNotifier : public NotifierRig
{
    Q_OBJECT

    std::unique_ptr<FakeDaemon> fakeDaemon(const QStringList &capabilities = {u"actions"_s, u"body"_s}) const
    {
        return std::make_unique<FakeDaemon>(m_desktop->connectToBus(), capabilities);
    }

private Q_SLOTS:
    void init()
    {
        if (const QString absent = PrivateDesktop::missing({u"dbus-daemon"_s}); !absent.isEmpty())
            QSKIP(qPrintable(absent));
        m_desktop = std::make_unique<PrivateDesktop>();
        QVERIFY2(m_desktop->startBus(), qPrintable(m_desktop->problem()));
    }

    void cleanup() { m_desktop.reset(); }

    void daemon_absent_isSaidInWords()
    {
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_VERIFY(log.said.contains(u"failed h1"_s));
        QVERIFY(!it->available());
        QCOMPARE(it->capabilities().why, u"No notification daemon runs on this desktop."_s);
        // It comes later: what is still wanted is shown.
        const auto daemon = fakeDaemon();
        QTRY_COMPARE(log.said.constLast(), u"shown h1"_s);
        QVERIFY(it->available());
    }

    void bus_absent_isSaidInWords()
    {
        DBusNotifier it(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"nowhere"_s), {});
        Log log(it);
        it.show(handoff(u"h1"_s));
        QCOMPARE(log.said, QStringList{u"failed h1"_s});
        QVERIFY(it.capabilities().why.startsWith(u"There is no session bus"_s));
        it.withdraw(u"h1"_s);
        it.refresh();
    }

    void bus_dies_isSaidAndNothingCrashes()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said, QStringList{u"shown h1"_s});
        m_desktop->end(u"bus"_s, true);
        QTRY_VERIFY(!it->available());
        QVERIFY(it->capabilities().why.contains(u"lost"_s));
        it->show(handoff(u"h2"_s));
        QTRY_VERIFY(log.said.contains(u"failed h2"_s));
    }

    void daemon_hangs_neverBlocksAndFailsAtTheDeadline()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        Log log(*it);
        QTRY_VERIFY(it->available());
        daemon->hangs = true;
        QElapsedTimer time;
        time.start();
        it->show(handoff(u"h1"_s));
        it->show(handoff(u"h2"_s));
        it->refresh();
        QVERIFY2(time.elapsed() < 100, qPrintable(QString::number(time.elapsed())));
        qint64 longest = 0;
        while (log.said.size() < 2 && time.elapsed() < 5000) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = qMax(longest, turn.elapsed());
        }
        QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
        QVERIFY(log.said.contains(u"failed h1"_s) && log.said.contains(u"failed h2"_s));
        QVERIFY2(time.elapsed() < 2500, qPrintable(QString::number(time.elapsed())));
        QVERIFY(!it->available());
        QCOMPARE(it->capabilities().why, u"The notification daemon of this desktop does not answer."_s);
        // It wakes up: the next wish finds it, and what was not shown is shown.
        daemon->hangs = false;
        it->show(handoff(u"h3"_s));
        QTRY_COMPARE(log.said.filter(u"shown"_s).size(), 3);
        QVERIFY(it->available());
    }

    void notify_urgentAndSilent_carriesTheHints()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        Notification one = handoff(u"h1"_s, QString(5000, u'x') + u"\u202e"_s);
        one.silent = true;
        it->show(one);
        it->show({u"n"_s, u"a\nb"_s, {}, NotificationUrgency::Normal, {{u"default"_s, u"Open"_s}}, false});
        QTRY_COMPARE(daemon->notified.size(), 2);
        const int urgent = daemon->notified.at(0).at(3).toString().contains(u"Ana"_s) ? 0 : 1;
        const QVariantList first = daemon->notified.at(urgent);
        const QVariantList second = daemon->notified.at(1 - urgent);
        const auto hints = qdbus_cast<QVariantMap>(first.at(6));
        QCOMPARE(hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(hints.value(u"urgency"_s).value<uchar>(), uchar(2));
        QCOMPARE(hints.value(u"resident"_s).toBool(), true);
        QCOMPARE(hints.value(u"suppress-sound"_s).toBool(), true);
        QCOMPARE(hints.value(u"desktop-entry"_s).toString(), u"baton"_s);
        QCOMPARE(hints.value(u"category"_s).toString(), u"im.received"_s);
        QCOMPARE(
            first.at(5).toStringList(),
            (QStringList{u"claim"_s, u"Claim"_s, u"open"_s, u"Open"_s, u"snooze"_s, u"Snooze"_s, u"default"_s, {}}));
        QVERIFY(first.at(4).toString().size() <= 302);
        QCOMPARE(first.at(7).toInt(), 0);
        QCOMPARE(second.at(3).toString(), isolate + u"a b"_s + pop);
        QCOMPARE(second.at(4).toString(), QString());
        QCOMPARE(second.at(5).toStringList(), (QStringList{u"default"_s, u"Open"_s}));
        QCOMPARE(second.at(7).toInt(), -1);
    }

    void body_daemonWithoutMarkup_isNotEscaped()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        it->show(handoff(u"h1"_s, u"<b> & \u202eabc"_s));
        QTRY_COMPARE(daemon->notified.size(), 1);
        const QString body = daemon->notified.at(0).at(4).toString();
        QVERIFY(body.startsWith(isolate + u"<b> & "_s) && body.endsWith(pop));
    }

    void actions_daemonWithoutThem_areNotSent()
    {
        const auto daemon = fakeDaemon({u"body"_s});
        const auto it = notifier();
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(daemon->notified.size(), 1);
        QVERIFY(daemon->notified.at(0).at(5).toStringList().isEmpty());
        QTRY_COMPARE(it->capabilities().inhibited, std::optional(true));
    }

    void action_withToken_givesTheTokenOnce()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said.size(), 1);
        daemon->invoke(1, u"open"_s, u"token-1"_s);
        daemon->invoke(1, u"claim"_s);
        QTRY_COMPARE(log.said.size(), 3);
        QCOMPARE(log.said.mid(1), (QStringList{u"action h1 open token-1"_s, u"action h1 claim "_s}));
    }

    void action_thatWeDidNotOffer_isIgnored()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said.size(), 1);
        daemon->invoke(1, u"delete-everything"_s);
        daemon->invoke(77, u"claim"_s);
        daemon->invoke(0, u"claim"_s);
        daemon->invoke(1, u"open"_s);
        QTRY_COMPARE(log.said.size(), 2);
        QCOMPARE(log.said.constLast(), u"action h1 open "_s);
    }

    void reply_writtenInTheNotification_comesBackWhereItWasAskedFor()
    {
        const auto daemon = fakeDaemon({u"actions"_s, u"body"_s, u"inline-reply"_s});
        const auto it = notifier();
        Log log(*it);
        QSignalSpy replies(it.get(), &Baton::Notifier::replied);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said.size(), 1);
        QVERIFY(!daemon->notified.at(0).at(5).toStringList().contains(u"inline-reply"_s));
        auto writes = handoff(u"h2"_s);
        writes.reply = u"Reply"_s;
        it->show(writes);
        QTRY_COMPARE(log.said.size(), 2);
        const QStringList actions = daemon->notified.at(1).at(5).toStringList();
        QCOMPARE(actions.value(actions.indexOf(u"inline-reply"_s) + 1), u"Reply"_s);
        daemon->reply(1, u"not asked for"_s);
        daemon->reply(77, u"of nobody"_s);
        daemon->reply(2, u"I am here\nand listen"_s);
        QTRY_COMPARE(replies.size(), 1);
        QCOMPARE(replies[0], (QVariantList{u"h2"_s, u"I am here\nand listen"_s}));
    }

    void reply_daemonWithoutIt_isNotAskedFor()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        auto writes = handoff(u"h1"_s);
        writes.reply = u"Reply"_s;
        it->show(writes);
        QTRY_COMPARE(daemon->notified.size(), 1);
        QVERIFY(!daemon->notified.at(0).at(5).toStringList().contains(u"inline-reply"_s));
    }

    void signals_ofAnotherProgram_areIgnored()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(log.said.size(), 1);
        QDBusConnection other = m_desktop->connectToBus();
        auto forged = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                 u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        QVERIFY(other.send(forged << 1U << u"claim"_s));
        // The bus keeps order per sender only: once the other's next call is answered, the signal has been passed on.
        other.call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        daemon->invoke(1, u"open"_s);
        QTRY_COMPARE(log.said.size(), 2);
        QCOMPARE(log.said.constLast(), u"action h1 open "_s);
    }

    void closed_beforeOrAfterTheAnswer_isTold_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before") << true;
        QTest::newRow("after") << false;
    }

    void closed_beforeOrAfterTheAnswer_isTold()
    {
        QFETCH(bool, before);
        const auto daemon = fakeDaemon();
        (before ? daemon->closesBeforeAnswer : daemon->closesAfterAnswer) = true;
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s));
        // No person is so quick: it was not noticed, and was not seen.
        QTRY_COMPARE(log.said, (QStringList{u"shown h1"_s, u"closed h1 3"_s}));
        QVERIFY(it->capabilities().closesAtOnce);
        daemon->closesBeforeAnswer = daemon->closesAfterAnswer = false;
        it->show(handoff(u"h2"_s));
        QTRY_VERIFY(!it->capabilities().closesAtOnce);
        daemon->close(2, 2);
        QTRY_COMPARE(log.said.constLast(), u"closed h2 1"_s);
    }

    void daemon_wakesUp_whatIsWantedIsReplacedAndTheRestTakenAway()
    {
        const auto daemon = fakeDaemon();
        daemon->holds = true;
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"over"_s));
        it->show(handoff(u"waits"_s));
        QTRY_COMPARE(log.said.size(), 2);
        QVERIFY(log.said.contains(u"failed over"_s) && log.said.contains(u"failed waits"_s));
        QCOMPARE(it->capabilities().trouble, Baton::NotifierTrouble::Silent);
        it->withdraw(u"over"_s);
        daemon->release();
        QTRY_COMPARE(daemon->closed, QList<quint32>{1});
        QTRY_VERIFY(log.said.contains(u"shown waits"_s));
        QCOMPARE(daemon->notified.constLast().at(1).toUInt(), 2U);
        QVERIFY(it->available());
    }

    void shownAgain_asTheOneBeforeCloses_stays()
    {
        const auto daemon = fakeDaemon();
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"h1"_s, u"one"_s));
        QTRY_COMPARE(log.said, QStringList{u"shown h1"_s});
        daemon->holds = true;
        it->show(handoff(u"h1"_s, u"two"_s));
        QTRY_COMPARE(daemon->notified.size(), 2);
        daemon->close(1, 2);
        daemon->release();
        QTRY_COMPARE(log.said.size(), 2);
        QCOMPARE(log.said, (QStringList{u"shown h1"_s, u"shown h1"_s}));
        QVERIFY(daemon->closed.isEmpty());
        daemon->close(1, 1); // what is shown now ends like any other
        QTRY_VERIFY2(log.said.constLast().startsWith(u"closed h1"_s), qPrintable(log.said.join(u'|')));
    }

    void shownAndWithdrawn_whileACallIsUnderWay_endsAsLastAsked()
    {
        const auto daemon = fakeDaemon();
        daemon->holds = true;
        const auto it = notifier();
        Log log(*it);
        it->show(handoff(u"gone"_s));
        it->show(handoff(u"kept"_s, u"one"_s));
        QTRY_COMPARE(daemon->notified.size(), 2);
        it->withdraw(u"gone"_s);
        it->withdraw(u"kept"_s);
        it->show(handoff(u"kept"_s, u"two"_s));
        daemon->release();
        QTRY_COMPARE(daemon->notified.size(), 3);
        QTRY_COMPARE(daemon->closed.size(), 1);
        QTRY_COMPARE(log.said, QStringList{u"shown kept"_s});
        QCOMPARE(daemon->notified.at(2).at(4).toString(), isolate + u"two"_s + pop);
        QVERIFY(daemon->notified.at(2).at(1).toUInt() != 0);
        QVERIFY(daemon->notified.at(2).at(1).toUInt() != daemon->closed.at(0));
    }

    void notifier_destroyedWhileACallIsUnderWay_isQuiet()
    {
        const auto daemon = fakeDaemon();
        daemon->holds = true;
        auto it = notifier();
        it->show(handoff(u"h1"_s));
        QTRY_COMPARE(daemon->notified.size(), 1);
        it.reset();
        daemon->release();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestDBusNotifier)
#include "tst_dbusnotifier.moc"
