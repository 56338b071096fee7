// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/leakcheck.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leakedRun = 20; // letters of the rules in a row; no sentence about a shop has them by chance
constexpr qsizetype shortestEncoded = 16;
constexpr int alphabet = 26;

QString shifted(const QString &letters, int by)
{
    QString moved = letters;
    for (QChar &c : moved)
        if (c >= u'a' && c <= u'z')
            c = QChar(u'a' + (c.unicode() - u'a' + by) % alphabet);
    return moved;
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

/// Every stretch of that length; valid as long as the text.
QSet<QStringView> runsOf(QStringView text, qsizetype length)
{
    QSet<QStringView> runs;
    for (qsizetype i = 0; i + length <= text.size(); ++i)
        runs.insert(text.sliced(i, length));
    return runs;
}

bool hasRun(QStringView text, const QSet<QStringView> &runs, qsizetype length)
{
    for (qsizetype i = 0; i + length <= text.size(); ++i)
        if (runs.contains(text.sliced(i, length)))
            return true;
    return false;
}

/// The texts that stand encoded in a text, with white space inside the codes passed over.
QStringList decodedOf(const QString &text)
{
    QStringList decoded;
    QString bare = text;
    bare.remove(QRegularExpression(u"\\s"_s));
    static const QRegularExpression hex(u"[0-9A-Fa-f]{%1,}"_s.arg(shortestEncoded));
    static const QRegularExpression base64(u"[A-Za-z0-9+/_-]{%1,}={0,2}"_s.arg(shortestEncoded));
    const auto add = [&](const QString &from, const QRegularExpression &pattern, bool isHex) {
        for (auto it = pattern.globalMatch(from); it.hasNext();) {
            const QByteArray code = it.next().captured().toLatin1();
            if (isHex) {
                decoded.append(QString::fromUtf8(QByteArray::fromHex(code)));
                continue;
            }
            // Where it stands in other letters nobody knows at which of them it begins.
            for (qsizetype skip = 0; skip < 4; ++skip) {
                decoded.append(QString::fromUtf8(QByteArray::fromBase64(code.mid(skip))));
                decoded.append(
                    QString::fromUtf8(QByteArray::fromBase64(code.mid(skip), QByteArray::Base64UrlEncoding)));
            }
        }
    };
    for (const QString &from : {text, bare}) {
        add(from, hex, true);
        add(from, base64, false);
    }
    return decoded;
}

} // namespace

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

bool sharesRun(const QString &a, const QString &b, qsizetype length)
{
    return hasRun(a, runsOf(b, length), length);
}

bool leaks(const QString &text, const QString &secret, const QStringList &codes)
{
    const QString hidden = lettersOf(secret);
    const QSet<QStringView> runs = runsOf(hidden, leakedRun);
    QStringList bareCodes;
    for (const QString &code : codes)
        bareCodes.append(lettersOf(code));
    const auto tells = [&](const QString &letters) {
        return hasRun(letters, runs, leakedRun)
            || std::any_of(bareCodes.cbegin(), bareCodes.cend(),
                           [&](const QString &code) { return !code.isEmpty() && letters.contains(code); });
    };
    const auto tellsSomehow = [&](const QString &letters) {
        for (int by = 0; by < alphabet; ++by)
            if (const QString moved = shifted(letters, by); tells(moved) || tells(reversed(moved)))
                return true;
        return false;
    };
    const QStringList decoded = decodedOf(text);
    return tellsSomehow(lettersOf(text))
        || std::any_of(decoded.cbegin(), decoded.cend(), [&](const QString &one) { return tells(lettersOf(one)); });
}

} // namespace Baton::Server
