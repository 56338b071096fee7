// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/wordsearch.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Without case and accents, as one types in a hurry.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

/// Do the letters stand in order, each at the beginning of a word?
bool areInitials(const QStringList &words, const QString &letters)
{
    qsizetype at = 0;
    for (const QString &word : words) {
        if (at < letters.size() && word.startsWith(letters.at(at)))
            ++at;
    }
    return at == letters.size();
}

} // namespace

int wordsRank(const QString &text, const QString &wanted)
{
    static const QRegularExpression gaps(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString sought = folded(wanted).simplified();
    if (sought.isEmpty())
        return 1;
    const QString whole = folded(text);
    if (whole.startsWith(sought))
        return 5;
    const QStringList words = whole.split(gaps, Qt::SkipEmptyParts);
    const QStringList parts = sought.split(u' ', Qt::SkipEmptyParts);
    const auto begins = [&](const QString &part) {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(part); });
    };
    if (std::all_of(parts.cbegin(), parts.cend(), begins))
        return 4;
    if (parts.size() == 1 && areInitials(words, sought))
        return 3;
    const auto within = [&](const QString &part) { return whole.contains(part); };
    return std::all_of(parts.cbegin(), parts.cend(), within) ? 2 : 0;
}

} // namespace Baton::Ui
