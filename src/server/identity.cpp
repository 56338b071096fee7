// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity.h"

#include "server/model/modelsettings.h"

#include <QMessageAuthenticationCode>
#include <QStringBuilder>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestSeconds = 24 * 3600;
constexpr qint64 skewSeconds = 60; ///< that the clocks of two servers may differ by

/// A line in a value could pass for the next value.
bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<Secret> readIdentityKey(const QString &file)
{
    constexpr qsizetype shortest = 32;
    auto key = readKeyFile(file);
    if (key && key->reveal().size() < shortest)
        return refuse(Code::BadSchema, file % u": the key has fewer than 32 characters"_s);
    return key;
}

QByteArray identityText(const Protocol::VisitorIdentify &claim)
{
    return QStringList{u"baton.identity.1"_s, claim.account, claim.name, claim.email, QString::number(claim.expires)}
        .join(u'\n')
        .toUtf8();
}

QByteArray signatureOf(const QByteArray &text, const Secret &key)
{
    return QMessageAuthenticationCode::hash(text, key.reveal(), QCryptographicHash::Sha256).toHex();
}

Result<void> checkIdentity(const Protocol::VisitorIdentify &claim, const Secret &key, Instant now)
{
    if (key.isEmpty())
        return refuse(Code::Disabled, u"identify"_s);
    if (!isOneLine(claim.account) || !isOneLine(claim.name) || !isOneLine(claim.email))
        return refuse(Code::BadSchema, u"identify"_s);
    if (!isSameSecret(claim.signature.toLatin1().toLower(), signatureOf(identityText(claim), key)))
        return refuse(Code::Forbidden, u"identify"_s);
    const qint64 seconds = now.ms / 1000;
    if (claim.expires < seconds - skewSeconds || claim.expires > seconds + longestSeconds + skewSeconds)
        return refuse(Code::TokenExpired, u"identify"_s);
    return {};
}

} // namespace Baton::Server
