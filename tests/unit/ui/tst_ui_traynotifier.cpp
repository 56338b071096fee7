// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/plaincolorscheme.h"
#include "ui/tray/qttrayhost.h"
#include "ui/tray/traynotifier.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Notification about(const QString &key, const QString &body = u"body"_s)
{
    return {key, u"summary"_s, body, NotificationUrgency::Normal, {{u"claim"_s, u"Claim"_s}}, true};
}

} // namespace

class TestUiTrayNotifier : public QObject
{
    Q_OBJECT

    bool m_canShow = true;
    QStringList m_shown;

    TrayNotifier::Outlet outlet()
    {
        return {[this] { return m_canShow; },
                [this](const QString &title, const QString &body, NotificationUrgency) {
                    m_shown.append(title + u'|' + body);
                }};
    }

private Q_SLOTS:
    void init()
    {
        m_canShow = true;
        m_shown.clear();
    }

    void show_withoutIcon_failsAndSaysWhy()
    {
        TrayNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(about(u"a"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.constFirst().at(1).toString().isEmpty());
        QVERIFY(!notifier.available());
    }

    void click_afterTwo_opensTheOneThatShows()
    {
        TrayNotifier notifier;
        notifier.useOutlet(outlet());
        QSignalSpy invoked(&notifier, &Notifier::actionInvoked);
        QSignalSpy closed(&notifier, &Notifier::closed);
        notifier.show(about(u"a"_s));
        notifier.show(about(u"b"_s));
        QCOMPARE(m_shown.size(), 2);
        // Nobody is known to have dismissed the first, so it counts as no act of a person.
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.constFirst().at(0).toString(), u"a"_s);
        QCOMPARE(closed.constFirst().at(1).value<CloseReason>(), CloseReason::Unknown);
        notifier.clicked();
        notifier.clicked();
        QCOMPARE(invoked.size(), 1);
        QCOMPARE(invoked.constFirst().at(0).toString(), u"b"_s);
        QCOMPARE(invoked.constFirst().at(1).toString(), u"default"_s);
    }

    void click_afterWithdrawal_doesNothing()
    {
        TrayNotifier notifier;
        notifier.useOutlet(outlet());
        QSignalSpy invoked(&notifier, &Notifier::actionInvoked);
        notifier.show(about(u"a"_s));
        notifier.withdraw(u"other"_s);
        notifier.withdraw(u"a"_s);
        notifier.clicked();
        QCOMPARE(invoked.size(), 0);
    }

    void show_hostileText_isOneShortLine()
    {
        TrayNotifier notifier;
        notifier.useOutlet(outlet());
        notifier.show(about(u"a"_s, u"one\ntwo\u202e"_s + QString(1000, u'x')));
        QVERIFY(!m_shown.constFirst().contains(u'\n'));
        QVERIFY(m_shown.constFirst().size() < 330);
    }

    void icon_thatGoes_leavesNoOutlet()
    {
        TrayNotifier notifier;
        {
            QSystemTrayIcon icon;
            notifier.useIcon(&icon);
            QVERIFY(!notifier.available()); // not visible
        }
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(about(u"a"_s));
        QCOMPARE(failed.size(), 1);
    }

    void host_appearsLater_isTold()
    {
        bool present = false;
        QtTrayHost host([&present] { return present; });
        QSignalSpy changed(&host, &TrayHost::changed);
        QVERIFY(!host.isPresent());
        present = true;
        host.ask();
        QVERIFY(host.isPresent());
        QCOMPARE(changed.size(), 1);
    }

    void scheme_withoutWish_isTheFallback()
    {
        QCOMPARE(PlainColorScheme(Baton::Scheme::Dark).scheme(), Baton::Scheme::Dark);
        QCOMPARE(PlainColorScheme(Baton::Scheme::Light).scheme(), Baton::Scheme::Light);
    }
};

QTEST_MAIN(TestUiTrayNotifier)
#include "tst_ui_traynotifier.moc"
