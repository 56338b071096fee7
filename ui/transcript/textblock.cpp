// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qreal lineSpread = 1.08;

qreal levelWidth(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.horizontalAdvance(u'x') * 2.6);
}

qreal codePadding(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.horizontalAdvance(u'x'));
}

} // namespace

std::shared_ptr<const TextBlock> TextBlock::make(RichText text, const TextFonts &fonts, qreal width)
{
    auto block = std::make_shared<TextBlock>();
    block->m_rich = std::move(text);
    block->m_markerFont = fonts.body;
    for (const TextParagraph &paragraph : std::as_const(block->m_rich.paragraphs))
        block->addParagraph(paragraph, fonts, qMax<qreal>(16, width));
    block->mirrorRightToLeft();
    return block;
}

void TextBlock::addParagraph(const TextParagraph &paragraph, const TextFonts &fonts, qreal width)
{
    const QFontMetricsF metrics(fonts.body);
    const bool code = paragraph.kind == TextParagraph::Kind::Code;
    const QStringView text = QStringView(m_rich.text).sliced(paragraph.start, paragraph.length);
    const bool rightToLeft = !code && text.isRightToLeft();
    m_size.rheight() += std::ceil(metrics.lineSpacing() * paragraph.gap / 4.0);
    const qreal top = m_size.height();
    const qreal padding = code ? codePadding(metrics) : 0;
    const qreal left = qMin(width * 0.5, levelWidth(metrics) * double(paragraph.levels.size())) + padding;
    m_size.rheight() += padding / 2;
    Piece piece;
    piece.left = left;
    piece.rightToLeft = rightToLeft;
    piece.hidden = paragraph.kind == TextParagraph::Kind::Rule;
    piece.start = paragraph.start;
    const auto add = [&](qsizetype end) {
        piece.length = end - piece.start;
        addPiece(std::move(piece), code ? fonts.code : fonts.body, width - left - padding, fonts);
        piece = Piece{nullptr, end, 0, 0, left, rightToLeft};
    };
    qsizetype run = 0;
    for (qsizetype i = 0; i < paragraph.length; ++i) {
        run = text.at(i).isSpace() ? 0 : run + 1;
        if (run >= maximumRun && !text.at(i).isHighSurrogate()) {
            add(paragraph.start + i + 1);
            run = 0;
        }
    }
    add(paragraph.start + paragraph.length);
    m_size.rheight() += padding / 2;
    const QRectF whole(left - padding, top, width, m_size.height() - top);
    if (code)
        m_shapes.append({{Shape::Kind::Ground, whole}, false});
    if (paragraph.kind == TextParagraph::Kind::Rule)
        m_shapes.append({{Shape::Kind::Rule, whole}, rightToLeft});
    addLevels(paragraph, top, rightToLeft, fonts.body);
}

/// Bars of the lines of one quotation join.
QRectF *TextBlock::barAbove(const QRectF &bar, qreal bottom, bool rightToLeft)
{
    constexpr qsizetype near = 8;
    for (qsizetype i = m_shapes.size() - 1; i >= qMax<qsizetype>(0, m_shapes.size() - near); --i) {
        auto &[shape, direction] = m_shapes[i];
        if (shape.kind == Shape::Kind::Bar && direction == rightToLeft && std::abs(shape.rect.left() - bar.left()) < 1
            && std::abs(shape.rect.bottom() - bottom) < 1)
            return &shape.rect;
    }
    return nullptr;
}

void TextBlock::addLevels(const TextParagraph &paragraph, qreal top, bool rightToLeft, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal step = levelWidth(metrics);
    const qreal gap = std::ceil(metrics.lineSpacing() * paragraph.gap / 4.0);
    for (qsizetype i = 0; i < paragraph.levels.size(); ++i) {
        const TextLevel &level = paragraph.levels.at(i);
        const qreal x = step * double(i);
        if (level.quote) {
            const QRectF bar(x + 1, top, 3, m_size.height() - top);
            if (QRectF *before = barAbove(bar, paragraph.gap > 0 ? top - gap : top, rightToLeft))
                before->setBottom(bar.bottom());
            else
                m_shapes.append({{Shape::Kind::Bar, bar}, rightToLeft});
        } else if (!level.marker.isEmpty()) {
            const qreal width = qMax(step - 2, metrics.horizontalAdvance(level.marker) + 1);
            m_markers.append({level.marker, QRectF(x, top, width, metrics.height()), rightToLeft});
        }
    }
}

void TextBlock::addFormats(QTextLayout &layout, const Piece &piece, const TextFonts &fonts) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto first =
        std::lower_bound(m_rich.spans.cbegin(), m_rich.spans.cend(), piece.start,
                         [](const StyleSpan &span, qsizetype at) { return span.start + span.length <= at; });
    for (auto span = first; span != m_rich.spans.cend() && span->start < piece.start + piece.length; ++span) {
        const qsizetype from = qMax<qsizetype>(0, span->start - piece.start);
        const qsizetype to = qMin(piece.length, span->start + span->length - piece.start);
        QTextCharFormat format;
        if ((span->style & StrongStyle) != 0)
            format.setFontWeight(QFont::DemiBold);
        if ((span->style & EmphasisStyle) != 0)
            format.setFontItalic(true);
        if ((span->style & StruckStyle) != 0)
            format.setFontStrikeOut(true);
        if ((span->style & CodeStyle) != 0) {
            format.setFontFamilies(fonts.code.families());
            format.setFontPointSize(fonts.code.pointSizeF());
        }
        formats.append({int(from), int(to - from), format});
    }
    if (!formats.isEmpty())
        layout.setFormats(formats);
}

void TextBlock::addPiece(Piece piece, const QFont &font, qreal width, const TextFonts &fonts)
{
    QString text = m_rich.text.sliced(piece.start, piece.length);
    text.replace(u'\n', QChar(QChar::LineSeparator));
    piece.y = m_size.height();
    piece.layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(piece.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    piece.layout->setTextOption(option);
    piece.layout->setCacheEnabled(true);
    addFormats(*piece.layout, piece, fonts);
    qreal height = 0;
    qreal natural = 0;
    piece.layout->beginLayout();
    for (QTextLine line = piece.layout->createLine(); line.isValid(); line = piece.layout->createLine()) {
        line.setLineWidth(qMax<qreal>(16, width));
        line.setPosition({piece.left, height});
        height += std::ceil(line.height() * lineSpread);
        natural = qMax(natural, line.naturalTextWidth());
    }
    piece.layout->endLayout();
    const qreal wide = std::ceil(natural) + piece.left + (piece.left > 0 ? 2 : 0);
    m_size = QSizeF(qMax(m_size.width(), wide), m_size.height() + height);
    m_pieces.push_back(std::move(piece));
}

/// Once the width is known: what runs from right to left begins at the right edge.
void TextBlock::mirrorRightToLeft()
{
    const qreal width = m_size.width();
    for (const Piece &piece : m_pieces) {
        if (!piece.rightToLeft)
            continue;
        for (int i = 0; i < piece.layout->lineCount(); ++i) {
            QTextLine line = piece.layout->lineAt(i);
            line.setPosition({width - piece.left - line.naturalTextWidth(), line.y()});
        }
    }
    const auto mirror = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    for (auto &[shape, rightToLeft] : m_shapes) {
        if (shape.kind != Shape::Kind::Bar)
            shape.rect.setRight(width);
        if (rightToLeft)
            mirror(shape.rect);
    }
    for (Marker &marker : m_markers) {
        if (marker.rightToLeft)
            mirror(marker.rect);
    }
}

const TextBlock::Piece *TextBlock::pieceAt(qreal y) const
{
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), y,
                                        [](qreal at, const Piece &piece) { return at < piece.y; });
    if (m_pieces.empty())
        return nullptr;
    return after == m_pieces.cbegin() ? &m_pieces.front() : &*std::prev(after);
}

qsizetype TextBlock::positionAt(QPointF point) const
{
    if (point.y() < 0)
        return 0;
    if (point.y() >= m_size.height())
        return m_rich.text.size();
    const Piece *piece = pieceAt(point.y());
    if (!piece)
        return 0;
    for (int line = piece->layout->lineCount() - 1; line >= 0; --line) {
        const QTextLine textLine = piece->layout->lineAt(line);
        if (point.y() - piece->y >= textLine.y() || line == 0)
            return piece->start + textLine.xToCursor(point.x());
    }
    return piece->start;
}

const LinkSpan *TextBlock::linkAt(QPointF point) const
{
    const Piece *piece = QRectF(QPointF(0, 0), m_size).contains(point) ? pieceAt(point.y()) : nullptr;
    for (int i = 0; piece && i < piece->layout->lineCount(); ++i) {
        const QTextLine line = piece->layout->lineAt(i);
        if (!line.naturalTextRect().contains(point - QPointF(0, piece->y)))
            continue;
        const qsizetype position = piece->start + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (const LinkSpan &link : m_rich.links) {
            if (position >= link.start && position < link.start + link.length)
                return &link;
        }
    }
    return nullptr;
}

QRectF TextBlock::lineRect(qsizetype offset) const
{
    for (const Piece &piece : m_pieces) {
        if (offset > piece.start + piece.length || offset < piece.start)
            continue;
        const QTextLine line = piece.layout->lineForTextPosition(int(offset - piece.start));
        return line.isValid() ? line.rect().translated(0, piece.y) : QRectF(0, piece.y, m_size.width(), 0);
    }
    return {};
}

void TextBlock::paintShapes(QPainter &painter, QPointF origin, const TextPaint &paint) const
{
    painter.setPen(Qt::NoPen);
    for (const auto &[shape, rightToLeft] : m_shapes) {
        const QRectF rect = shape.rect.translated(origin);
        painter.setBrush(shape.kind == Shape::Kind::Ground ? paint.code : paint.line);
        if (shape.kind == Shape::Kind::Ground)
            painter.drawRoundedRect(rect, 5, 5);
        else if (shape.kind == Shape::Kind::Bar)
            painter.drawRoundedRect(rect, 1.5, 1.5);
        else
            painter.drawRect(QRectF(rect.left(), std::floor(rect.center().y()), rect.width(), 1));
    }
    painter.setPen(paint.quiet);
    painter.setFont(m_markerFont);
    for (const Marker &marker : m_markers)
        painter.drawText(marker.rect.translated(origin),
                         Qt::AlignVCenter | Qt::AlignAbsolute | (marker.rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                         marker.text);
}

void TextBlock::paint(QPainter &painter, QPointF origin, const TextPaint &paint) const
{
    paintShapes(painter, origin, paint);
    painter.setPen(paint.text);
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect() : QRectF();
    QTextCharFormat linkFormat, codeFormat, selected, match, currentMatch;
    linkFormat.setForeground(paint.link);
    linkFormat.setFontUnderline(true);
    codeFormat.setBackground(paint.code);
    selected.setBackground(paint.selection);
    selected.setForeground(paint.text);
    match.setBackground(paint.match);
    currentMatch.setBackground(paint.currentMatch);
    currentMatch.setForeground(paint.onCurrentMatch);
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        const qreal bottom = i + 1 < m_pieces.size() ? m_pieces[i + 1].y : m_size.height();
        if (piece.hidden)
            continue;
        if (!clip.isNull() && (origin.y() + bottom < clip.top() || origin.y() + piece.y > clip.bottom()))
            continue;
        QList<QTextLayout::FormatRange> formats;
        const auto add = [&](qsizetype from, qsizetype to, const QTextCharFormat &format) {
            const qsizetype a = qBound<qsizetype>(0, from - piece.start, piece.length);
            const qsizetype b = qBound<qsizetype>(0, to - piece.start, piece.length);
            if (b > a)
                formats.append({int(a), int(b - a), format});
        };
        for (const StyleSpan &span : m_rich.spans) {
            if ((span.style & CodeStyle) != 0)
                add(span.start, span.start + span.length, codeFormat);
        }
        for (const LinkSpan &link : m_rich.links)
            add(link.start, link.start + link.length, linkFormat);
        for (int at = 0; at < paint.matches.size(); ++at)
            add(paint.matches.at(at).from, paint.matches.at(at).to, at == paint.current ? currentMatch : match);
        add(paint.selected.from, paint.selected.to, selected);
        piece.layout->draw(&painter, origin + QPointF(0, piece.y), formats, clip);
    }
}

} // namespace Baton::Ui
