// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/richtext.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace Baton::Ui {

struct TextFonts
{
    QFont body;
    QFont code;
};

/// A part of a text.
struct TextRange
{
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// What is painted into a text, and with which colours.
struct TextPaint
{
    QColor text;
    QColor link;
    QColor selection;
    QColor code; ///< ground of code
    QColor quiet; ///< markers of lists
    QColor line; ///< bars of quotations, rules
    QColor match; ///< ground of what was searched for
    QColor currentMatch;
    QColor onCurrentMatch;
    TextRange selected;
    QList<TextRange> matches;
    int current = -1; ///< which of the matches one stands on
};

/// A laid out text: paragraphs each in their own direction, wrapped. A pure function of text, fonts and width.
class TextBlock
{
public:
    static std::shared_ptr<const TextBlock> make(RichText text, const TextFonts &fonts, qreal width);

    const QString &text() const { return m_rich.text; }
    QSizeF size() const { return m_size; }
    const QList<LinkSpan> &links() const { return m_rich.links; }
    /// Offset in the text nearest to a point.
    qsizetype positionAt(QPointF point) const;
    const LinkSpan *linkAt(QPointF point) const;
    /// The line that holds an offset.
    QRectF lineRect(qsizetype offset) const;
    void paint(QPainter &painter, QPointF origin, const TextPaint &paint) const;

    /// A run without a place to break is cut after so many units, so that its layout stays linear.
    static constexpr qsizetype maximumRun = 1000;

private:
    struct Piece
    {
        std::unique_ptr<QTextLayout> layout;
        qsizetype start = 0;
        qsizetype length = 0;
        qreal y = 0;
        qreal left = 0; ///< room at the leading edge
        bool rightToLeft = false;
        bool hidden = false; ///< stands in the text for what is drawn
    };
    /// Code on its ground, a quotation's bar, a rule.
    struct Shape
    {
        enum class Kind { Ground, Bar, Rule } kind;
        QRectF rect;
    };
    struct Marker
    {
        QString text;
        QRectF rect;
        bool rightToLeft = false;
    };

    void addParagraph(const TextParagraph &paragraph, const TextFonts &fonts, qreal width);
    void addLevels(const TextParagraph &paragraph, qreal top, bool rightToLeft, const QFont &font);
    QRectF *barAbove(const QRectF &bar, qreal bottom, bool rightToLeft);
    void addPiece(Piece piece, const QFont &font, qreal width, const TextFonts &fonts);
    void addFormats(QTextLayout &layout, const Piece &piece, const TextFonts &fonts) const;
    void mirrorRightToLeft();
    void paintShapes(QPainter &painter, QPointF origin, const TextPaint &paint) const;
    const Piece *pieceAt(qreal y) const;

    RichText m_rich;
    std::vector<Piece> m_pieces;
    QList<QPair<Shape, bool>> m_shapes; ///< whether it stands in a paragraph that runs from right to left
    QList<Marker> m_markers;
    QSizeF m_size;
    QFont m_markerFont;
};

} // namespace Baton::Ui
