// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <array>

namespace Baton {

using TemplateLine = QString Templates::*;

/// Every line of the templates, as a conversation goes.
inline constexpr std::array<TemplateLine, 11> templateLines{
    &Templates::requested, &Templates::claimed,  &Templates::transferred, &Templates::released,
    &Templates::returned,  &Templates::missed,   &Templates::deferred,    &Templates::refused,
    &Templates::cancelled, &Templates::resolved, &Templates::fallback};

constexpr qsizetype maxTemplateLanguages = 16; ///< the workspace travels in one frame
constexpr qsizetype maxTemplateCodePoints = 1000; ///< more does not travel
constexpr qsizetype longestReadTemplate = 300; ///< code points; more is hardly read in a chat

/// Its name on the wire: "requested".
QString templateName(TemplateLine line);
/// What a line can name, without braces: "agent", "team", "opens".
QStringList placeholdersOf(TemplateLine line);

/// What may be wrong with a text that visitors read.
enum class WordingFault {
    Vague, ///< promises what nobody can check, or asks for patience
    RawPlaceholder, ///< nothing fills it in, or a brace lacks its other half: visitors read it as it is written
    BlankPlaceholder, ///< filled with nothing, as there is no such value at that time
    FixedTime, ///< a time that nobody measured
    TooLong,
    Empty,
};

struct WordingFinding
{
    WordingFault fault = WordingFault::Vague;
    qsizetype start = 0; ///< code units of the text
    qsizetype length = 0;

    friend bool operator==(const WordingFinding &, const WordingFinding &) = default;
};

/// What is to be said about a text of a language, in the order of its places. Vague phrases and times are known in
/// English, German, Arabic and Chinese; other languages are searched for the English ones.
QList<WordingFinding> lintWording(const QString &text, TemplateLine line, const QString &language);
/// What of it would reach the visitor as it is written, braces included.
QStringList rawPlaceholders(const QString &text, TemplateLine line);
/// The text as the visitor reads it; values by placeholder, without braces.
QString filledWording(const QString &text, TemplateLine line, const QMap<QString, QString> &values);
/// Whether the visitor's page has words of its own where the line is empty.
bool pageSaysItself(TemplateLine line);

} // namespace Baton
