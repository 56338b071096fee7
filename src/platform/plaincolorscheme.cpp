// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/plaincolorscheme.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace Baton {

PlainColorScheme::PlainColorScheme(Scheme fallback, QObject *parent)
    : ColorScheme(fallback, parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this](Qt::ColorScheme wanted) {
        setDesktopScheme(wanted == Qt::ColorScheme::Dark        ? Scheme::Dark
                             : wanted == Qt::ColorScheme::Light ? Scheme::Light
                                                                : Scheme::Unknown);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
    follow(QGuiApplication::styleHints()->colorScheme());
#endif
}

} // namespace Baton

#include "moc_plaincolorscheme.cpp"
