// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botids.h"

#include "domain/text.h"
#include "protocol/bots.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype hashedLetters = 32;

/// Each with its length, so that no two lists of parts give the same bytes.
QByteArray hashOfParts(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
    return hash.result();
}

QString hashedId(const QString &prefix, const QByteArrayList &parts)
{
    return prefix % QString::fromLatin1(hashOfParts(parts).toHex().left(hashedLetters));
}

} // namespace

ConversationId botConversation(const BotId &bot, const QString &external)
{
    return ConversationId(hashedId(u"c_"_s, {"conversation", bot.toString().toUtf8(), external.toUtf8()}));
}

VisitorId botVisitor(const BotId &bot, const QString &external)
{
    return VisitorId(hashedId(u"v_"_s, {"visitor", bot.toString().toUtf8(), external.toUtf8()}));
}

CommandId botCommand(const BotId &bot, const QByteArrayList &parts)
{
    QByteArray bytes = hashOfParts(QByteArrayList{"command", bot.toString().toUtf8()} + parts).left(16);
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
    return CommandId(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
}

bool isExternal(const QString &text)
{
    return !text.isEmpty() && codePoints(text) <= Protocol::maxExternalLength && cleanText(text) == text
        && !text.contains(u'\n') && !text.contains(u'\t');
}

} // namespace Baton::Server
