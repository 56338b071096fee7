// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/messagewords.h"

#include "domain/text.h"
#include "server/ai/terms.h"
#include "server/sqliterows.h"

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxQueryWords = 12;
constexpr qsizetype leastPrefix = 2;

/// Chinese is written without blanks: each of its characters is a word of its own, and a phrase finds them together.
QString parted(const QString &word)
{
    QString apart;
    for (const QChar c : word) {
        if (isHan(c))
            apart += u' ' % QString(c) % u' ';
        else
            apart += c;
    }
    return apart.simplified();
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    const QStringList parts = plainWords(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part != "|"_L1)
            words.append(parted(part));
    }
    return words;
}

} // namespace

QString wordsOf(const Message &message)
{
    if (message.kind != MessageKind::Text && message.kind != MessageKind::Note)
        return {};
    QString text = message.text;
    for (const Attachment &attachment : message.attachments)
        text += u'\n' % attachment.name;
    return wordsIn(text).join(u' ');
}

QString matchOf(const QString &typed)
{
    const QStringList words = wordsIn(typed).mid(0, maxQueryWords);
    QString match;
    for (const QString &word : words)
        match += u'"' % word % u"\" "_s; // plain words hold no quotes
    if (!words.isEmpty() && (words.constLast().size() >= leastPrefix || isHan(words.constLast().front())))
        match = match.trimmed() % u'*';
    return match.trimmed();
}

QString excerptOf(const QString &text, const QString &typed, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype at = -1;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size() && at < 0; ++i)
        at = text.indexOf(words[i], 0, Qt::CaseInsensitive);
    const qsizetype begin = qBound<qsizetype>(0, at - length / 3, text.size() - length);
    const QString part = oneLine(QStringView(text).mid(begin, length), length - 1);
    return begin > 0 ? QString(u'…' % part) : part;
}

Result<void> indexMessages(SqliteFile &file)
{
    auto rows = file.run("SELECT record, json, seq FROM message JOIN event USING(seq) LEFT JOIN body USING(seq)"
                         " ORDER BY seq");
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto event = readEvent(*rows, 0);
        const auto *added = event ? std::get_if<MessageAdded>(&event->body) : nullptr;
        const QString words = added ? wordsOf(added->message) : QString();
        if (words.isEmpty())
            continue;
        if (auto ran = file.run(insertWords, {rows->value(2), words}); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

} // namespace Baton::Server
