// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/activation.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

QString takeActivationToken()
{
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        const QString token = qEnvironmentVariable(name);
        if (!token.isEmpty())
            return token;
    }
    return {};
}

void useActivationToken(const QString &token)
{
    // Qt's Wayland client takes it from there when a window asks to be active; X11 needs none.
    static const QRegularExpression form(u"\\A[!-~]{1,256}\\z"_s);
    if (form.match(token).hasMatch())
        qputenv("XDG_ACTIVATION_TOKEN", token.toLatin1());
}

} // namespace Baton
