// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wordinglint.h"

#include "domain/text.h"
#include "domain/wordingphrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Braces of either width, as Chinese keyboards write the wide ones; also one without its other half.
const QRegularExpression &bracedWord()
{
    static const QRegularExpression braced(u"[{\uFF5B]([^{}\uFF5B\uFF5D]*)[}\uFF5D]|[{}\uFF5B\uFF5D]"_s);
    return braced;
}

/// Also said by the AI, which fills in nothing that the line has no value for.
bool isSaidByAi(TemplateLine line)
{
    return line == &Templates::refused || line == &Templates::deferred || line == &Templates::fallback;
}

/// None where all is well; Decision::sayLine puts nothing where it knows the name and has no value.
std::optional<WordingFault> faultOfPlaceholder(const QString &braced, TemplateLine line)
{
    static const QStringList known{u"{agent}"_s, u"{team}"_s, u"{opens}"_s};
    if (!known.contains(braced))
        return WordingFault::RawPlaceholder;
    if (placeholdersOf(line).contains(braced.sliced(1, braced.size() - 2)))
        return std::nullopt;
    return isSaidByAi(line) ? WordingFault::RawPlaceholder : WordingFault::BlankPlaceholder;
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

/// Whole words; in Arabic "and" and "so" are written onto the next one.
bool standsAlone(const QString &text, qsizetype start, qsizetype length)
{
    const qsizetype end = start + length;
    if (end < text.size() && belongsToWord(text[end]) && belongsToWord(text[end - 1]))
        return false;
    if (start == 0 || !belongsToWord(text[start - 1]) || !belongsToWord(text[start]))
        return true;
    const bool isJoined = text[start - 1] == QChar(0x0648) || text[start - 1] == QChar(0x0641);
    return isJoined && (start == 1 || !belongsToWord(text[start - 2]));
}

/// A finding at a place of the plain text, told by its place in what was written.
WordingFinding findingAt(WordingFault fault, const PlainWording &plain, const QString &text, qsizetype start,
                         qsizetype length)
{
    const qsizetype from = plain.places[start];
    qsizetype to = plain.places[start + length - 1] + 1;
    while (to < text.size() && text[to].isMark())
        ++to;
    return {fault, from, to - from};
}

void findVague(const PlainWording &plain, const QString &text, const QString &language, QList<WordingFinding> &found)
{
    QList<WordingFinding> vague;
    for (const QRegularExpression &phrase : vaguePhrases(language)) {
        auto all = phrase.globalMatch(plain.text);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            const qsizetype at = match.capturedStart();
            if (standsAlone(plain.text, at, match.capturedLength()))
                vague.append(findingAt(WordingFault::Vague, plain, text, at, match.capturedLength()));
        }
    }
    std::sort(vague.begin(), vague.end(), [](const WordingFinding &a, const WordingFinding &b) {
        return std::pair(a.start, -a.length) < std::pair(b.start, -b.length);
    });
    // One within another says nothing more.
    qsizetype end = 0;
    for (const WordingFinding &one : std::as_const(vague)) {
        if (one.start + one.length <= end)
            continue;
        end = one.start + one.length;
        found.append(one);
    }
}

/// The one that a place is in, without its end.
QString sentenceAround(const QString &plain, qsizetype place)
{
    const auto endsOne = [](QChar c) { return u".!?\u3002\uFF01"_s.contains(c); };
    const auto begin = std::find_if(std::make_reverse_iterator(plain.cbegin() + place), plain.crend(), endsOne).base();
    const auto end = std::find_if(plain.cbegin() + place, plain.cend(), endsOne);
    return QString(begin, end - begin);
}

void findTimes(const PlainWording &plain, const QString &text, const QString &language, QList<WordingFinding> &found)
{
    const WordingTimes &times = fixedTimes(language);
    for (const QRegularExpression &pattern : {times.soon, times.later}) {
        auto all = pattern.globalMatch(plain.text);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            const qsizetype at = match.capturedStart();
            const QString sentence = sentenceAround(plain.text, at);
            if (!times.elsewhere.match(sentence).hasMatch() || times.answers.match(sentence).hasMatch())
                found.append(findingAt(WordingFault::FixedTime, plain, text, at, match.capturedLength()));
        }
    }
}

void findPlaceholders(const QString &text, TemplateLine line, QList<WordingFinding> &found)
{
    auto all = bracedWord().globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (const auto fault = faultOfPlaceholder(match.captured(), line))
            found.append({*fault, match.capturedStart(), match.capturedLength()});
    }
}

/// Where code point number `count` begins.
qsizetype placeAfter(const QString &text, qsizetype count)
{
    qsizetype at = 0;
    for (; count > 0 && at < text.size(); --count)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return at;
}

} // namespace

QString templateName(TemplateLine line)
{
    static const std::array<QString, templateLines.size()> names{
        u"requested"_s, u"claimed"_s, u"transferred"_s, u"released"_s, u"returned"_s, u"missed"_s,
        u"deferred"_s,  u"refused"_s, u"cancelled"_s,   u"resolved"_s, u"fallback"_s};
    const auto found = std::find(templateLines.begin(), templateLines.end(), line);
    return found == templateLines.end() ? QString() : names[size_t(found - templateLines.begin())];
}

QStringList placeholdersOf(TemplateLine line)
{
    if (line == &Templates::claimed || line == &Templates::returned)
        return {u"agent"_s};
    if (line == &Templates::transferred)
        return {u"team"_s};
    if (line == &Templates::deferred)
        return {u"opens"_s};
    return {};
}

QList<WordingFinding> lintWording(const QString &text, TemplateLine line, const QString &language)
{
    if (text.trimmed().isEmpty())
        return {{WordingFault::Empty, 0, text.size()}};
    QList<WordingFinding> found;
    const PlainWording plain = plainWording(text);
    findVague(plain, text, language, found);
    findTimes(plain, text, language, found);
    findPlaceholders(text, line, found);
    if (codePoints(text) > longestReadTemplate) {
        const qsizetype from = placeAfter(text, longestReadTemplate);
        found.append({WordingFault::TooLong, from, text.size() - from});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const WordingFinding &a, const WordingFinding &b) { return a.start < b.start; });
    return found;
}

QStringList rawPlaceholders(const QString &text, TemplateLine line)
{
    QList<WordingFinding> found;
    findPlaceholders(text, line, found);
    QStringList raw;
    for (const WordingFinding &one : std::as_const(found)) {
        if (one.fault == WordingFault::RawPlaceholder)
            raw.append(text.sliced(one.start, one.length));
    }
    return raw;
}

QString filledWording(const QString &text, TemplateLine line, const QMap<QString, QString> &values)
{
    QString filled;
    qsizetype done = 0;
    auto all = bracedWord().globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        const auto fault = faultOfPlaceholder(match.captured(), line);
        filled += QStringView(text).sliced(done, match.capturedStart() - done);
        if (!fault)
            filled += values.value(match.captured(1));
        else if (*fault == WordingFault::RawPlaceholder)
            filled += match.captured();
        done = match.capturedEnd();
    }
    filled += QStringView(text).sliced(done);
    return filled;
}

bool pageSaysItself(TemplateLine line)
{
    return line == &Templates::requested || line == &Templates::claimed || line == &Templates::returned;
}

} // namespace Baton
