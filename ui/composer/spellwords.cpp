// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/spellwords.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype longestJudged = 64;
constexpr qsizetype shortestJudged = 2;
constexpr qsizetype longestAbbreviation = 5;

/// A run without blanks that is an address, a path, a variable or code rather than words.
bool isNoProse(QStringView run)
{
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QChar c = run.at(i);
        if (c.isDigit() || u"@/\\{}_#<>=|~"_s.contains(c))
            return true;
        const bool inside = i > 0 && i + 1 < run.size();
        if (c == u'.' && inside && run.at(i - 1).isLetter() && run.at(i + 1).isLetter())
            return true;
    }
    return false;
}

bool isJudged(QStringView word, QChar::Script script)
{
    if (word.size() < shortestJudged || word.size() > longestJudged)
        return false;
    const bool allThisScript = std::all_of(word.cbegin(), word.cend(), [script](QChar c) {
        return !c.isLetter() || (!c.isSurrogate() && c.script() == script);
    });
    if (!allThisScript || !std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); }))
        return false;
    return word.size() > longestAbbreviation
        || !std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
}

void addWords(const QString &line, qsizetype from, qsizetype to, QChar::Script script, QList<WordSpan> &words)
{
    const QStringView run = QStringView(line).mid(from, to - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, run.data(), run.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (isJudged(run.mid(start, end - start), script))
            words.append({from + start, end - start});
        start = end;
    }
}

} // namespace

QList<WordSpan> spellableWords(const QString &line, QChar::Script script)
{
    QList<WordSpan> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !line.at(i).isSpace())
            continue;
        if (i > start && !isNoProse(QStringView(line).mid(start, i - start)))
            addWords(line, start, i, script, words);
        start = i + 1;
    }
    return words;
}

QChar::Script scriptOf(const QString &dictionary)
{
    switch (QLocale(dictionary).script()) {
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::DevanagariScript:
        return QChar::Script_Devanagari;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    case QLocale::KoreanScript:
        return QChar::Script_Hangul;
    case QLocale::ThaiScript:
        return QChar::Script_Thai;
    default:
        return QChar::Script_Latin;
    }
}

} // namespace Baton::Ui
