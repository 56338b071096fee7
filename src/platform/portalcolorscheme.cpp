// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/portalcolorscheme.h"

#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

const QString &portalSettings()
{
    static const QString name = u"org.freedesktop.portal.Settings"_s;
    return name;
}

constexpr auto appearanceNamespace = "org.freedesktop.appearance"_L1;
constexpr auto colorSchemeKey = "color-scheme"_L1;
// Portals before 1.17 do not know this one, GNOME has one of its own, and others choose a theme by its name.
constexpr auto contrastKey = "contrast"_L1;
constexpr auto gnomeAccess = "org.gnome.desktop.a11y.interface"_L1;
constexpr auto gnomeContrastKey = "high-contrast"_L1;
constexpr auto gnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto themeNameKey = "gtk-theme"_L1;

struct PortalSetting
{
    QLatin1StringView space;
    QLatin1StringView key;
};
constexpr PortalSetting watchedSettings[] = {
    {appearanceNamespace, colorSchemeKey},
    {appearanceNamespace, contrastKey},
    {gnomeAccess, gnomeContrastKey},
    {gnomeInterface, themeNameKey},
};

} // namespace

PortalColorScheme::PortalColorScheme(const QDBusConnection &bus, Scheme fallback, QObject *parent)
    : ColorScheme(fallback, parent)
    , m_portal(bus, u"org.freedesktop.portal.Desktop"_s)
{
    m_portal.listen(u"/org/freedesktop/portal/desktop"_s, portalSettings(), u"SettingChanged"_s, this,
                    SLOT(onSettingChanged(QDBusMessage)));
    connect(&m_portal, &BusPeer::ownerChanged, this, [this](const QString &owner) {
        if (!owner.isEmpty())
            ask();
    });
    m_portal.start();
    // The portal is started by the bus on demand: asking wakes it.
    if (m_portal.isConnected())
        ask();
}

void PortalColorScheme::ask()
{
    for (const PortalSetting &setting : watchedSettings)
        askFor(setting.space, setting.key);
}

void PortalColorScheme::askFor(QLatin1StringView space, QLatin1StringView key)
{
    auto read = QDBusMessage::createMethodCall(m_portal.service(), u"/org/freedesktop/portal/desktop"_s,
                                               portalSettings(), u"Read"_s);
    read << QString(space) << QString(key);
    m_portal.call(read, 5000, this, [this, space, key](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            take(space, key, reply.arguments().value(0));
    });
}

void PortalColorScheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (!m_portal.sent(message) || arguments.size() != 3)
        return;
    for (const PortalSetting &setting : watchedSettings) {
        if (arguments.at(0).toString() == setting.space && arguments.at(1).toString() == setting.key)
            take(setting.space, setting.key, arguments.at(2));
    }
}

void PortalColorScheme::take(QLatin1StringView space, QLatin1StringView key, const QVariant &value)
{
    // `Read` wraps the value in a variant within a variant, the signal in one.
    QVariant inner = value;
    for (int depth = 0; depth < 3 && inner.metaType() == QMetaType::fromType<QDBusVariant>(); ++depth)
        inner = inner.value<QDBusVariant>().variant();
    if (space == appearanceNamespace && key == colorSchemeKey) {
        takeScheme(inner.toUInt());
        return;
    }
    m_contrasts.insert(key,
                       key == themeNameKey      ? inner.toString().contains("HighContrast"_L1, Qt::CaseInsensitive)
                           : key == contrastKey ? inner.toUInt() == 1
                                                : inner.toBool());
    setDesktopContrast(m_contrasts.values().contains(true));
}

void PortalColorScheme::takeScheme(uint value)
{
    switch (value) {
    case 1:
        return setDesktopScheme(Scheme::Dark);
    case 2:
        return setDesktopScheme(Scheme::Light);
    default:
        return setDesktopScheme(Scheme::Unknown);
    }
}

} // namespace Baton

#include "moc_portalcolorscheme.cpp"
