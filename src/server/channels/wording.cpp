// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/wording.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype bytesAWord = 39; // so that "Subject: " and an encoded word fit into a line of 76

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c.unicode() < 0x7f; });
}

bool staysInNames(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'.') // of an abbreviation, not of a host
        return at + 1 == text.size() || text.at(at + 1).isSpace();
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'-' || c == u'\u2019';
}

} // namespace

QString lineWithoutControls(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar c : text.left(4 * longest)) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (!steers)
            line += c;
        else if (c.isSpace() || c.category() == QChar::Other_Control)
            line += u' ';
    }
    line = line.simplified();
    if (line.size() <= longest)
        return line;
    line.truncate(line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return line.trimmed() % u'…';
}

QString plainName(const QString &name)
{
    QString plain;
    for (qsizetype i = 0; i < name.size(); ++i)
        plain += staysInNames(name, i) ? name.at(i) : QChar(u' ');
    return lineWithoutControls(plain, longestName);
}

QByteArray headerValue(const QString &text, qsizetype longest)
{
    const QString line = lineWithoutControls(text, longest);
    if (isPrintableAscii(line) && !line.contains("=?"_L1))
        return line.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const QList<uint> points = line.toUcs4();
    for (const uint point : points) {
        const char32_t one = point;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (word.size() + bytes.size() > bytesAWord)
            words.append(std::exchange(word, {}));
        word += bytes;
    }
    words.append(word);
    for (QByteArray &one : words)
        one = "=?UTF-8?B?" + one.toBase64() + "?=";
    return words.join(' ');
}

QString timeInWords(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

} // namespace Baton::Server
