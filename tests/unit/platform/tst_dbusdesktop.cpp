// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/dbustrayhost.h"
#include "platform/launcherbadge.h"
#include "platform/portalcolorscheme.h"
#include "support/privatedesktop.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using Baton::Scheme;
using Baton::Test::PrivateDesktop;

namespace {

/// A service with one value, which it answers whatever it is asked.
class OneValue : public QDBusVirtualObject
{
public:
    OneValue(const QDBusConnection &bus, const QString &service, const QString &path, const QVariant &first)
        : value(first)
        , m_bus(bus)
        , m_service(service)
        , m_path(path)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(service);
    }

    ~OneValue() override
    {
        m_bus.unregisterService(m_service);
        m_bus.unregisterObject(m_path);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
    }

    void tell(const QString &interface, const QString &signal, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(m_path, interface, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    QVariant value;

private:
    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
const QString settingsName = u"org.freedesktop.portal.Settings"_s;

} // namespace

/// Writes down what programs say of their entries in the dock.
class Dock final : public QObject
{
    Q_OBJECT

public:
    explicit Dock(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                    SLOT(onUpdate(QString, QVariantMap)));
    }

    QDBusConnection bus;
    QList<std::pair<QString, QVariantMap>> updates;

public Q_SLOTS:
    void onUpdate(const QString &entry, const QVariantMap &values) { updates.append({entry, values}); }
};

class TestDBusDesktop : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateDesktop> m_desktop;

    std::unique_ptr<OneValue> watcher(bool host)
    {
        return std::make_unique<OneValue>(m_desktop->connectToBus(), watcherName, u"/StatusNotifierWatcher"_s,
                                          QVariant(host));
    }

    std::unique_ptr<OneValue> portal(quint32 scheme)
    {
        return std::make_unique<OneValue>(m_desktop->connectToBus(), u"org.freedesktop.portal.Desktop"_s,
                                          u"/org/freedesktop/portal/desktop"_s,
                                          QVariant::fromValue(QDBusVariant(scheme)));
    }

    static void tellScheme(OneValue &portal, const QString &space, quint32 scheme)
    {
        portal.value = QVariant::fromValue(QDBusVariant(scheme));
        portal.tell(settingsName, u"SettingChanged"_s,
                    {space, u"color-scheme"_s, QVariant::fromValue(QDBusVariant(scheme))});
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

    void tray_watcherWithoutHost_isAbsentUntilOneRegisters()
    {
        const auto service = watcher(false);
        Baton::DBusTrayHost host(m_desktop->connectToBus());
        QSignalSpy changed(&host, &Baton::TrayHost::changed);
        service->value = true;
        service->tell(watcherName, u"StatusNotifierHostRegistered"_s, {});
        QTRY_VERIFY(host.isPresent());
        service->value = false;
        service->tell(watcherName, u"StatusNotifierHostUnregistered"_s, {});
        QTRY_VERIFY(!host.isPresent());
        QCOMPARE(changed.size(), 2);
    }

    void tray_watcherComesAndGoes_isFollowed()
    {
        Baton::DBusTrayHost host(m_desktop->connectToBus());
        QVERIFY(!host.isPresent());
        auto service = watcher(true);
        QTRY_VERIFY(host.isPresent());
        service.reset();
        QTRY_VERIFY(!host.isPresent());
    }

    void tray_busDies_isAbsent()
    {
        const auto service = watcher(true);
        Baton::DBusTrayHost host(m_desktop->connectToBus());
        QTRY_VERIFY(host.isPresent());
        m_desktop->end(u"bus"_s, true);
        QTRY_VERIFY(!host.isPresent());
    }

    void badge_ofTheDock_isTheNumberAndGoesWithNone()
    {
        const Dock dock(m_desktop->connectToBus());
        Baton::LauncherBadge badge(m_desktop->connectToBus(), u"org.baton.Baton"_s);
        for (const int count : {0, 3, 3, 12, 0})
            badge.setCount(count);
        QTRY_COMPARE(dock.updates.size(), 3);
        const auto number = [&](int i) { return dock.updates[i].second.value(u"count"_s).toLongLong(); };
        QCOMPARE(dock.updates[0].first, u"application://org.baton.Baton.desktop"_s);
        QCOMPARE((QList<qlonglong>{number(0), number(1), number(2)}), (QList<qlonglong>{3, 12, 0}));
        QVERIFY(dock.updates[1].second.value(u"count-visible"_s).toBool());
        QVERIFY(!dock.updates[2].second.value(u"count-visible"_s).toBool());
    }

    void tray_withoutBus_isAbsent()
    {
        Baton::DBusTrayHost host(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"nowhere"_s));
        QVERIFY(!host.isPresent());
    }

    void scheme_ofThePortal_isFollowed()
    {
        const auto settings = portal(1);
        Baton::PortalColorScheme scheme(m_desktop->connectToBus(), Scheme::Light);
        QCOMPARE(scheme.scheme(), Scheme::Light);
        QTRY_COMPARE(scheme.scheme(), Scheme::Dark);
        tellScheme(*settings, u"org.freedesktop.appearance"_s, 2);
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
        tellScheme(*settings, u"org.freedesktop.appearance"_s, 1);
        QTRY_COMPARE(scheme.scheme(), Scheme::Dark);
        tellScheme(*settings, u"org.freedesktop.appearance"_s, 0);
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
    }

    void scheme_otherSettingOfThatName_isIgnored()
    {
        const auto settings = portal(2);
        Baton::PortalColorScheme scheme(m_desktop->connectToBus(), Scheme::Dark);
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
        tellScheme(*settings, u"org.example.other"_s, 1);
        tellScheme(*settings, u"org.freedesktop.appearance"_s, 2);
        QSignalSpy changed(&scheme, &Baton::ColorScheme::changed);
        tellScheme(*settings, u"org.freedesktop.appearance"_s, 1);
        QTRY_COMPARE(changed.size(), 1);
    }

    void scheme_withoutPortalOrBus_isTheFallback()
    {
        Baton::PortalColorScheme without(m_desktop->connectToBus(), Scheme::Dark);
        Baton::PortalColorScheme nowhere(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"nowhere"_s),
                                         Scheme::Dark);
        QCOMPARE(nowhere.scheme(), Scheme::Dark);
        const auto settings = portal(2);
        QTRY_COMPARE(without.scheme(), Scheme::Light);
    }
};

QTEST_GUILESS_MAIN(TestDBusDesktop)
#include "tst_dbusdesktop.moc"
