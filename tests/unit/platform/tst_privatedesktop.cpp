// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatedesktop.h"

#include <signal.h>

#include <QDBusConnectionInterface>
#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Baton::Test::PrivateDesktop;

class TestPrivateDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing_unknownProgram_isNamed()
    {
        QCOMPARE(PrivateDesktop::missing({u"no-such-program"_s}), u"not installed: no-such-program"_s);
        QVERIFY(PrivateDesktop::missing({u"sh"_s}).isEmpty());
    }

    void wholeDesktop_startedAndDropped_leavesNoProcessAndNoFile()
    {
        const QString absent =
            PrivateDesktop::missing({u"Xvfb"_s, u"dbus-daemon"_s, u"openbox"_s, u"dunst"_s, u"gnome-keyring-daemon"_s,
                                     u"/usr/libexec/at-spi-bus-launcher"_s});
        if (!absent.isEmpty())
            QSKIP(qPrintable(absent));
        QList<qint64> processes;
        QString home;
        {
            PrivateDesktop desktop;
            home = desktop.home();
            QVERIFY2(desktop.startX(), qPrintable(desktop.problem()));
            QVERIFY2(desktop.startBus(), qPrintable(desktop.problem()));
            QVERIFY2(desktop.startWindowManager(), qPrintable(desktop.problem()));
            QVERIFY2(desktop.startDunst(), qPrintable(desktop.problem()));
            QVERIFY2(desktop.startKeyring(), qPrintable(desktop.problem()));
            QVERIFY2(desktop.startAccessibility(), qPrintable(desktop.problem()));
            QDBusConnection bus = desktop.connectToBus();
            for (const QString &name :
                 {u"org.freedesktop.Notifications"_s, u"org.freedesktop.secrets"_s, u"org.a11y.Bus"_s})
                QVERIFY2(bus.interface()->isServiceRegistered(name).value(), qPrintable(name));
            for (const QString &name : {u"x"_s, u"bus"_s, u"openbox"_s, u"dunst"_s, u"keyring"_s, u"a11y"_s}) {
                processes << desktop.processId(name);
                QVERIFY2(processes.constLast() > 0, qPrintable(name));
            }
            desktop.end(u"dunst"_s);
            QTRY_VERIFY(!bus.interface()->isServiceRegistered(u"org.freedesktop.Notifications"_s).value());
            QCOMPARE(desktop.processId(u"dunst"_s), 0);
        }
        for (const qint64 process : std::as_const(processes))
            QVERIFY2(::kill(static_cast<pid_t>(process), 0) != 0, qPrintable(QString::number(process)));
        QVERIFY(!QDir(home).exists());
    }

    void environment_entered_isUndoneAtTheEnd()
    {
        qputenv("HOME", "/before");
        {
            PrivateDesktop desktop;
            desktop.enter();
            QCOMPARE(qEnvironmentVariable("HOME"), desktop.home());
        }
        QCOMPARE(qEnvironmentVariable("HOME"), u"/before"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrivateDesktop)
#include "tst_privatedesktop.moc"
