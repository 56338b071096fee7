// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int maxMarksPerBase = 8;

bool isBidiOrZeroWidth(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C
        || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/// Leaves a trace on the screen by itself, unlike a joiner or a mark without a base.
bool isVisible(char32_t c)
{
    const auto category = QChar::category(c);
    const bool blank = category >= QChar::Separator_Space && category <= QChar::Other_Format;
    return category >= QChar::Number_DecimalDigit && !blank;
}

bool isUnfit(char32_t c)
{
    const bool control = (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c <= 0x9F);
    const bool nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    const bool loneSurrogate = c >= 0xD800 && c <= 0xDFFF;
    return control || nonCharacter || loneSurrogate;
}

void append(QString &to, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        to.append(QChar(QChar::highSurrogate(c)));
        to.append(QChar(QChar::lowSurrogate(c)));
    } else {
        to.append(QChar(static_cast<char16_t>(c)));
    }
}

/// Reads the code point at `i` and moves past it; a lone surrogate comes out as itself.
char32_t next(QStringView text, qsizetype &i)
{
    const QChar c = text[i++];
    if (c.isHighSurrogate() && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i++]);
    return c.unicode();
}

} // namespace

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++count)
        next(text, i);
    return count;
}

QString cleanText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = next(text, i);
        if (c == U'\r') {
            if (i >= text.size() || text[i] != u'\n')
                clean.append(u'\n');
            continue;
        }
        const auto category = QChar::category(c);
        const bool mark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        // What has no width of its own is not a new base: marks after it pile up on the old one.
        if (mark)
            ++marks;
        else if (category != QChar::Other_Format)
            marks = 0;
        if ((mark && marks > maxMarksPerBase) || c == 0xFEFF)
            continue;
        append(clean, isUnfit(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return clean.trimmed();
}

QString cleanName(QStringView text)
{
    QString clean;
    qsizetype count = 0;
    bool visible = false;
    const QString fit = cleanText(text.first(qMin(text.size(), qsizetype(4096)))).simplified();
    for (qsizetype i = 0; i < fit.size() && count < maxNameCodePoints;) {
        const char32_t c = next(fit, i);
        if (isBidiOrZeroWidth(c))
            continue;
        append(clean, c);
        ++count;
        visible = visible || isVisible(c);
    }
    return visible ? clean.trimmed() : QString();
}

namespace {

constexpr qsizetype maxEnding = 12;

/// CON, NUL, COM1, … with any ending mean a device to Windows.
bool isDevice(const QString &name)
{
    const QString base = name.section(u'.', 0, 0).trimmed().toUpper();
    const bool numbered =
        base.size() == 4 && (base.startsWith(u"COM") || base.startsWith(u"LPT")) && base.back().isDigit();
    return numbered || base == u"CON" || base == u"PRN" || base == u"AUX" || base == u"NUL";
}

QString firstCodePoints(const QString &text, qsizetype most)
{
    qsizetype i = 0;
    for (qsizetype count = 0; i < text.size() && count < most; ++count)
        next(text, i);
    return text.first(i);
}

} // namespace

QString cleanFileName(QStringView name)
{
    const QString longest = name.last(qMin(name.size(), qsizetype(4096))).toString();
    const qsizetype folder = qMax(longest.lastIndexOf(u'/'), longest.lastIndexOf(u'\\'));
    const QString base = cleanText(QStringView(longest).mid(folder + 1)).simplified();
    QString clean;
    for (qsizetype i = 0; i < base.size();) {
        const char32_t c = next(base, i);
        const bool refused = c < 128 && QLatin1StringView("<>:\"|?*").contains(QLatin1Char(char(c)));
        if (!isBidiOrZeroWidth(c))
            append(clean, refused ? U'_' : c);
    }
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    if (codePoints(clean) > maxFileNameCodePoints) {
        const qsizetype dot = clean.lastIndexOf(u'.');
        const QString ending = dot > 0 && clean.size() - dot <= maxEnding ? clean.mid(dot) : QString();
        clean = firstCodePoints(clean, maxFileNameCodePoints - codePoints(ending)) + ending;
    }
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (clean.isEmpty())
        return QStringLiteral("file");
    return isDevice(clean) ? QString(u'_' + clean) : clean;
}

QChar plainSpelling(QChar c)
{
    if (c.isMark() || c == QChar(0x0640) || c.category() == QChar::Other_Format)
        return {};
    switch (c.unicode()) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
        return QChar(0x0627);
    case 0x0649:
        return QChar(0x064A);
    case 0x0629:
        return QChar(0x0647);
    case 0x2019:
        return u'\'';
    case 0x2010:
    case 0x2011:
        return u'-';
    case 0x061F:
    case 0xFF1F:
        return u'?';
    default:
        return c;
    }
}

QString oneLine(QStringView text, qsizetype length)
{
    // Only as much as can end up in the line is looked at: a text may have 8,000 code points.
    const qsizetype looked = qMin(text.size(), length * 2 + 64);
    QString line = text.first(looked).toString().simplified();
    if (line.size() <= length && looked == text.size())
        return line;
    line.truncate(length - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

bool isLanguageTag(const QString &text)
{
    constexpr qsizetype longest = 35;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
    });
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace Baton
