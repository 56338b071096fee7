// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/links.h"

#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace Baton::Ui {

/// What is painted into a text: a part of it selected, and with which colours.
struct TextPaint
{
    QColor text;
    QColor link;
    QColor selection;
    qsizetype selectedFrom = 0;
    qsizetype selectedTo = 0;
};

/// A laid out text: paragraphs each in their own direction, wrapped, literal. A pure function of text, font and width.
class TextBlock
{
public:
    static std::shared_ptr<const TextBlock> make(const QString &text, const QFont &font, qreal width);

    const QString &text() const { return m_text; }
    QSizeF size() const { return m_size; }
    const QList<LinkSpan> &links() const { return m_links; }
    /// Offset in the text nearest to a point.
    qsizetype positionAt(QPointF point) const;
    const LinkSpan *linkAt(QPointF point) const;
    void paint(QPainter &painter, QPointF origin, const TextPaint &paint) const;

    /// More is not shown; the server refuses longer texts.
    static constexpr qsizetype maximumCodePoints = 8000;
    /// A run without a place to break is cut after so many units, so that its layout stays linear.
    static constexpr qsizetype maximumRun = 1000;

private:
    struct Piece
    {
        std::unique_ptr<QTextLayout> layout;
        qsizetype start = 0;
        qreal y = 0;
        bool rightToLeft = false;
    };
    void addParagraph(qsizetype start, qsizetype end, const QFont &font, qreal width);
    void addPiece(qsizetype start, qsizetype end, bool rightToLeft, const QFont &font, qreal width);
    void alignRightToLeft();

    QString m_text;
    QList<LinkSpan> m_links;
    std::vector<Piece> m_pieces;
    QSizeF m_size;
};

} // namespace Baton::Ui
