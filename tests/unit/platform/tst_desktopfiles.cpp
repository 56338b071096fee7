// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/eithertrayhost.h"
#include "platform/nullnotifier.h"
#include "platform/portalcolorscheme.h"
#include "platform/xdgautostart.h"
#include "support/fakedesktop.h"
#include "support/fakenotifier.h"

#include <QFile>
#include <QPalette>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Baton::Scheme;

class TestDesktopFiles : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void autostart_enabledAndDisabled_writesAndRemovesTheEntry()
    {
        QTemporaryDir folder;
        Baton::XdgAutostart autostart(folder.filePath(u"deep/autostart"_s), u"baton"_s, u"Baton"_s,
                                      {u"/usr/bin/baton"_s, u"--hidden"_s});
        QVERIFY(!autostart.isEnabled());
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(autostart.isEnabled());
        QVERIFY(content(autostart.path()).contains("\nExec=\"/usr/bin/baton\" \"--hidden\"\n"));
        QVERIFY(autostart.setEnabled(false));
        QVERIFY(!autostart.isEnabled());
        QVERIFY(!QFile::exists(autostart.path()));
        QVERIFY(autostart.setEnabled(false));
    }

    void autostart_hiddenByTheDesktop_isNotEnabled()
    {
        QTemporaryDir folder;
        Baton::XdgAutostart autostart(folder.path(), u"baton"_s, u"Baton"_s, {u"/usr/bin/baton"_s});
        QVERIFY(autostart.setEnabled(true));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!autostart.isEnabled());
    }

    void autostart_strangePath_isQuotedTwice()
    {
        QTemporaryDir folder;
        Baton::XdgAutostart autostart(folder.path(), u"baton"_s, u"Baton"_s, {u"/opt/a $b \"c\" 100%/ba\\ton"_s});
        QVERIFY(autostart.setEnabled(true));
        QVERIFY2(content(autostart.path()).contains(R"(Exec="/opt/a \\$b \\"c\\" 100%%/ba\\\\ton")"),
                 content(autostart.path()).constData());
    }

    void autostart_entry_isValidForDesktops()
    {
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            QSKIP("not installed: desktop-file-validate");
        QTemporaryDir folder;
        Baton::XdgAutostart autostart(folder.path(), u"baton"_s, u"Baton"_s, {u"/opt/my apps/baton"_s, u"--hidden"_s});
        QVERIFY(autostart.setEnabled(true));
        QProcess process;
        process.start(validator, {autostart.path()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    void autostart_folderThatCannotBeMade_saysWhy()
    {
        Baton::XdgAutostart autostart(u"/dev/null/autostart"_s, u"baton"_s, u"Baton"_s, {u"/usr/bin/baton"_s});
        const auto result = autostart.setEnabled(true);
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(u"/dev/null/autostart"_s));
    }

    void scheme_ofAPalette_isItsLightness()
    {
        QCOMPARE(Baton::schemeOf(QPalette(Qt::black)), Scheme::Dark);
        QCOMPARE(Baton::schemeOf(QPalette(Qt::white)), Scheme::Light);
    }

    void scheme_desktopWithoutWish_isTheFallback()
    {
        Baton::Test::FakeColorScheme scheme(Scheme::Light);
        QSignalSpy changed(&scheme, &Baton::ColorScheme::changed);
        scheme.setDesktopScheme(Scheme::Light);
        QCOMPARE(changed.size(), 0);
        scheme.setDesktopScheme(Scheme::Dark);
        QVERIFY(scheme.isDark());
        scheme.setDesktopScheme(Scheme::Unknown);
        QCOMPARE(scheme.scheme(), Scheme::Light);
        QCOMPARE(changed.size(), 2);
    }

    void trayHost_sameAgain_isNoChange()
    {
        Baton::Test::FakeTrayHost host;
        QSignalSpy changed(&host, &Baton::TrayHost::changed);
        host.setPresent(true);
        host.setPresent(true);
        QCOMPARE(changed.size(), 1);
    }

    void eitherTrayHost_oneGoesWhileTheOtherIsThere_goesAndComes()
    {
        auto first = std::make_unique<Baton::Test::FakeTrayHost>();
        auto second = std::make_unique<Baton::Test::FakeTrayHost>();
        auto &items = *first;
        auto &embedded = *second;
        const Baton::EitherTrayHost host(std::move(first), std::move(second));
        QSignalSpy changed(&host, &Baton::TrayHost::changed);
        embedded.setPresent(true);
        items.setPresent(true);
        QCOMPARE(changed, QList<QVariantList>{{true}});
        embedded.setPresent(false);
        QCOMPARE(changed, (QList<QVariantList>{{true}, {false}, {true}}));
        items.setPresent(false);
        QVERIFY(!host.isPresent());
    }

    void nullNotifier_always_failsWithItsReason()
    {
        Baton::NullNotifier notifier(u"no desktop"_s);
        QSignalSpy failed(&notifier, &Baton::Notifier::failed);
        notifier.show({u"k"_s, u"s"_s, u"b"_s, Baton::NotificationUrgency::Normal, {}, false});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().at(1).toString(), u"no desktop"_s);
        QVERIFY(!notifier.available());
    }

    void fakeNotifier_shownTwiceAndWithdrawn_behavesAsTheRealOne()
    {
        Baton::Test::FakeNotifier notifier;
        QSignalSpy shown(&notifier, &Baton::Notifier::shown);
        QSignalSpy invoked(&notifier, &Baton::Notifier::actionInvoked);
        notifier.show({u"k"_s, u"s"_s, u"1"_s, Baton::NotificationUrgency::Normal, {}, false});
        notifier.show({u"k"_s, u"s"_s, u"2"_s, Baton::NotificationUrgency::Normal, {}, false});
        QCOMPARE(notifier.open.size(), 1);
        QCOMPARE(notifier.open.constFirst().body, u"2"_s);
        QCOMPARE(shown.size(), 2);
        notifier.press(u"k"_s, u"claim"_s);
        QCOMPARE(invoked.size(), 1);
        notifier.withdraw(u"k"_s);
        QVERIFY(notifier.open.isEmpty());
        notifier.setCapabilities({});
        QVERIFY(!notifier.available());
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
