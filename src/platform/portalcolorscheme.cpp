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
    auto read = QDBusMessage::createMethodCall(m_portal.service(), u"/org/freedesktop/portal/desktop"_s,
                                               portalSettings(), u"Read"_s);
    read << QString(appearanceNamespace) << QString(colorSchemeKey);
    m_portal.call(read, 5000, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            take(reply.arguments().value(0));
    });
}

void PortalColorScheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (m_portal.sent(message) && arguments.size() == 3 && arguments.at(0).toString() == appearanceNamespace
        && arguments.at(1).toString() == colorSchemeKey)
        take(arguments.at(2));
}

void PortalColorScheme::take(const QVariant &value)
{
    // `Read` wraps the value in a variant within a variant, the signal in one.
    QVariant inner = value;
    for (int depth = 0; depth < 3 && inner.metaType() == QMetaType::fromType<QDBusVariant>(); ++depth)
        inner = inner.value<QDBusVariant>().variant();
    switch (inner.toUInt()) {
    case 1:
        return setDesktopScheme(Scheme::Dark);
    case 2:
        return setDesktopScheme(Scheme::Light);
    default:
        return setDesktopScheme(Scheme::Unknown);
    }
}

} // namespace Baton
