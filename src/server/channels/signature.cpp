// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/signature.h"

#include <QMessageAuthenticationCode>

namespace Baton::Server {

QByteArray signature(const QByteArray &body, const Secret &secret, Instant now)
{
    const QByteArray seconds = QByteArray::number(now.ms / 1000);
    const QByteArray code =
        QMessageAuthenticationCode::hash(seconds + '.' + body, secret.reveal(), QCryptographicHash::Sha256);
    return "t=" + seconds + ",v1=" + code.toHex();
}

} // namespace Baton::Server
