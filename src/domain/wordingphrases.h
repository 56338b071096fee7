// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Baton {

/// A text as phrases are looked for in: lower case, without accents, simple spelling, one blank between words, 0 to 9.
struct PlainWording
{
    QString text;
    QList<qsizetype> places; ///< of each character of it, in what was written
};
PlainWording plainWording(const QString &text);

/// The language whose tables are used for it: "de" for "de-AT", "en" where there are none.
QString wordingBase(const QString &language);

/// What promises nothing that can be checked, in that language, looked for in a plain text. Whether a match is whole
/// words is left to who asks.
const QList<QRegularExpression> &vaguePhrases(const QString &language);

/// Times in a plain text of a language that may be meant as a wait.
struct WordingTimes
{
    QRegularExpression soon; ///< seconds and minutes
    QRegularExpression later; ///< hours and days, where what is around them does not tell that they are no wait
    QRegularExpression elsewhere; ///< in a sentence about returning goods, a code, a survey and such, neither is a wait
    QRegularExpression answers; ///< but where it says that somebody answers
};
const WordingTimes &fixedTimes(const QString &language);

} // namespace Baton
