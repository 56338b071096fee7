// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

class QRegularExpression;

namespace Baton {

/// A text as phrases are looked for in: lower case, without accents, simple spelling, one blank between words, 0 to 9.
struct PlainWording
{
    QString text;
    QList<qsizetype> places; ///< of each character of it, in what was written
};
PlainWording plainWording(const QString &text);

/// What promises nothing that can be checked, in that language and plain; English where none is known for it.
QStringList vaguePhrases(const QString &language);
/// Finds "2 minutes" and its like in a plain text of that language.
const QRegularExpression &fixedTimes(const QString &language);

} // namespace Baton
