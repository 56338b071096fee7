// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Baton::Server {

/// What a person wrote, made comparable: lower case, no accents or vowel marks, one space between words, ` | ` where a
/// sentence or clause ends and at both ends. Words hold letters and digits only; "don't" becomes "dont".
QString plainWords(QStringView text);

/// The clauses of plainWords(), without the borders.
QStringList clausesOf(const QString &plain);

/// What is worth looking up in `plain`, in order, each once: no stop words, plural and case endings cut, Chinese as
/// pairs of characters. At most `limit`.
QStringList termsOf(const QString &plain, qsizetype limit = 64);

/// The first part of a BCP 47 tag in lower case: `de` of `de-AT`.
QString baseLanguage(const QString &tag);

/// Whether the character is of the Chinese script.
bool isHan(QChar c);

} // namespace Baton::Server
