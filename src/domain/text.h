// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton {

constexpr int maxTextCodePoints = 8000;
constexpr int maxNameCodePoints = 64;

/// Number of Unicode code points.
qsizetype codePoints(QStringView text);

/// Text fit for the log: lone surrogates, non-characters and control characters but newline and tab become U+FFFD,
/// CR LF becomes newline, at most 8 combining marks stay on a base, white space at both ends goes.
QString cleanText(QStringView text);

/// A name on one line: cleaned, white space folded, bidi controls and zero-width characters removed, cut at 64 code
/// points.
QString cleanName(QStringView text);

constexpr int maxFileNameCodePoints = 120;

/// A file name fit for any disk and any dialog: without folders, control and bidi characters, what no file system
/// takes, leading dots, trailing dots and blanks and names of devices; at most 120 code points, the ending kept;
/// "file" where nothing is left.
QString cleanFileName(QStringView name);

/// A character in the spelling that words are looked for in: quotes, hyphens and question marks are the simple ones,
/// Arabic letters that are written in several ways are one. Null for what is left out: marks, tatweel, what has no
/// width.
QChar plainSpelling(QChar c);

/// One line of at most `length` code units, ended by "…" where cut; never splits a surrogate pair.
QString oneLine(QStringView text, qsizetype length);

/// Letters, digits and hyphens, as BCP 47 has it; not empty.
bool isLanguageTag(const QString &text);

/// Between first-strong isolate and pop, so that its direction does not reorder its neighbours.
QString isolated(const QString &text);

} // namespace Baton
