// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/links.h"

namespace Baton::Ui {

/// How a stretch of a text is set off; bits.
enum TextStyle : quint8 { PlainStyle = 0, StrongStyle = 1, EmphasisStyle = 2, CodeStyle = 4, StruckStyle = 8 };

struct StyleSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    quint8 style = PlainStyle;

    friend bool operator==(const StyleSpan &, const StyleSpan &) = default;
};

/// One step inwards: a quotation with its bar, or an item of a list with its marker on its first line.
struct TextLevel
{
    bool quote = false;
    QString marker; ///< empty in the further lines of an item

    friend bool operator==(const TextLevel &, const TextLevel &) = default;
};

/// Lines of a text that are laid out together, and where they stand.
struct TextParagraph
{
    enum class Kind { Prose, Code, Rule };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Prose;
    QList<TextLevel> levels;
    int gap = 0; ///< above it, in quarters of a line
};

/// A text as it is read, with what is set off in it. `text` is what is selected, searched and copied: markers and
/// marks of quotation stand in it between the paragraphs, the signs of the markup do not.
struct RichText
{
    QString text;
    QList<TextParagraph> paragraphs; ///< ascending, none overlaps another
    QList<StyleSpan> spans; ///< ascending, none overlaps another
    QList<LinkSpan> links;

    /// More is not shown; the server refuses longer texts.
    static constexpr qsizetype maximumCodePoints = 8000;
    /// Nor more of these; a message full of them would hold up the window.
    static constexpr qsizetype maximumEmoji = 1200;
};

/// The text literally: fit to be shown, cut at the maximum, addresses found, one paragraph a line.
RichText literalText(const QString &text);

} // namespace Baton::Ui
