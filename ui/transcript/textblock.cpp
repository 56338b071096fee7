// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/textblock.h"

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

QString cappedText(const QString &text)
{
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate())
            continue;
        if (++points > TextBlock::maximumCodePoints)
            return text.first(i) + u'…';
    }
    return text;
}

} // namespace

std::shared_ptr<const TextBlock> TextBlock::make(const QString &text, const QFont &font, qreal width)
{
    auto block = std::make_shared<TextBlock>();
    block->m_text = cappedText(text);
    block->m_links = findLinks(block->m_text);
    qsizetype start = 0;
    while (start <= block->m_text.size()) {
        qsizetype end = block->m_text.indexOf(u'\n', start);
        if (end < 0)
            end = block->m_text.size();
        block->addParagraph(start, end, font, qMax<qreal>(16, width));
        start = end + 1;
    }
    block->alignRightToLeft();
    return block;
}

void TextBlock::addParagraph(qsizetype start, qsizetype end, const QFont &font, qreal width)
{
    const bool rightToLeft = QStringView(m_text).sliced(start, end - start).isRightToLeft();
    qsizetype pieceStart = start;
    qsizetype run = 0;
    for (qsizetype i = start; i < end; ++i) {
        run = m_text.at(i).isSpace() ? 0 : run + 1;
        if (run >= maximumRun && !m_text.at(i).isHighSurrogate()) {
            addPiece(pieceStart, i + 1, rightToLeft, font, width);
            pieceStart = i + 1;
            run = 0;
        }
    }
    addPiece(pieceStart, end, rightToLeft, font, width);
}

void TextBlock::addPiece(qsizetype start, qsizetype end, bool rightToLeft, const QFont &font, qreal width)
{
    Piece piece;
    piece.start = start;
    piece.rightToLeft = rightToLeft;
    piece.y = m_size.height();
    piece.layout = std::make_unique<QTextLayout>(m_text.sliced(start, end - start), font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    piece.layout->setTextOption(option);
    piece.layout->setCacheEnabled(true);
    qreal height = 0;
    qreal natural = m_size.width();
    piece.layout->beginLayout();
    for (QTextLine line = piece.layout->createLine(); line.isValid(); line = piece.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height() * 1.08);
        natural = qMax(natural, line.naturalTextWidth());
    }
    piece.layout->endLayout();
    m_size = QSizeF(qMin(width, std::ceil(natural)), m_size.height() + height);
    m_pieces.push_back(std::move(piece));
}

void TextBlock::alignRightToLeft()
{
    for (const Piece &piece : m_pieces) {
        if (!piece.rightToLeft)
            continue;
        for (int i = 0; i < piece.layout->lineCount(); ++i) {
            QTextLine line = piece.layout->lineAt(i);
            line.setPosition({m_size.width() - line.naturalTextWidth(), line.y()});
        }
    }
}

qsizetype TextBlock::positionAt(QPointF point) const
{
    if (point.y() < 0)
        return 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        const qreal bottom = i + 1 < m_pieces.size() ? m_pieces[i + 1].y : m_size.height();
        if (point.y() >= bottom)
            continue;
        for (int line = piece.layout->lineCount() - 1; line >= 0; --line) {
            const QTextLine textLine = piece.layout->lineAt(line);
            if (point.y() - piece.y >= textLine.y() || line == 0)
                return piece.start + textLine.xToCursor(point.x());
        }
    }
    return m_text.size();
}

const LinkSpan *TextBlock::linkAt(QPointF point) const
{
    if (!QRectF(QPointF(0, 0), m_size).contains(point))
        return nullptr;
    const qsizetype position = positionAt(point);
    for (const LinkSpan &link : m_links) {
        if (position >= link.start && position < link.start + link.length)
            return &link;
    }
    return nullptr;
}

void TextBlock::paint(QPainter &painter, QPointF origin, const TextPaint &paint) const
{
    painter.setPen(paint.text);
    for (const Piece &piece : m_pieces) {
        const qsizetype length = piece.layout->text().size();
        QList<QTextLayout::FormatRange> formats;
        const auto add = [&](qsizetype from, qsizetype to, const QTextCharFormat &format) {
            const qsizetype a = qBound<qsizetype>(0, from - piece.start, length);
            const qsizetype b = qBound<qsizetype>(0, to - piece.start, length);
            if (b > a)
                formats.append({int(a), int(b - a), format});
        };
        QTextCharFormat linkFormat;
        linkFormat.setForeground(paint.link);
        linkFormat.setFontUnderline(true);
        for (const LinkSpan &link : m_links)
            add(link.start, link.start + link.length, linkFormat);
        QTextCharFormat selected;
        selected.setBackground(paint.selection);
        add(paint.selectedFrom, paint.selectedTo, selected);
        piece.layout->draw(&painter, origin + QPointF(0, piece.y), formats);
    }
}

} // namespace Baton::Ui
