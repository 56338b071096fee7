// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of Markdown: aligned where they are narrow, else one line for each cell.
#include "ui/transcript/markdownbuilder.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype widestTable = 58;

/// Columns that a text takes in a monospaced font.
qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isLowSurrogate() || c.isMark() || c.category() == QChar::Other_Format)
            continue;
        const char16_t code = c.unicode();
        const bool wide = c.isHighSurrogate() || (code >= 0x1100 && code <= 0x115F)
            || (code >= 0x2E80 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xD7A3)
            || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFF60);
        columns += wide ? 2 : 1;
    }
    return columns;
}

} // namespace

void MarkdownBuilder::beginTable()
{
    beginBlock();
    m_rows.clear();
}

void MarkdownBuilder::beginRow()
{
    step();
    m_rows.append(QList<Cell>());
}

void MarkdownBuilder::beginCell(Qt::Alignment alignment)
{
    step();
    if (m_rows.isEmpty())
        m_rows.append(QList<Cell>());
    m_rows.last().append({{}, alignment});
    m_sink = &m_rows.last().last().rich;
    if (m_rows.size() == 1)
        beginStyle(StrongStyle);
}

void MarkdownBuilder::endCell()
{
    if (m_rows.size() == 1)
        endStyle(StrongStyle);
    m_sink = &m_rich;
}

void MarkdownBuilder::endTable()
{
    QList<qsizetype> widths;
    for (const QList<Cell> &row : std::as_const(m_rows)) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths.at(column), columnsOf(row.at(column).rich.text));
    }
    const qsizetype whole = std::accumulate(widths.cbegin(), widths.cend(), qsizetype(0)) + 2 * widths.size() - 2;
    if (whole <= widestTable)
        emitAligned(widths);
    else
        emitListed();
    m_rows.clear();
}

void MarkdownBuilder::emitAligned(const QList<qsizetype> &widths)
{
    m_code = true;
    openLine();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const QList<Cell> &row = m_rows.at(at);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const Cell &cell = row.at(column);
            const bool last = column == row.size() - 1;
            const qsizetype rest = widths.at(column) - columnsOf(cell.rich.text);
            const qsizetype before = cell.alignment == Qt::AlignRight ? rest
                : cell.alignment == Qt::AlignHCenter                  ? rest / 2
                                                                      : 0;
            m_rich.text += QString(before, u' ');
            append(cell.rich);
            if (!last)
                m_rich.text += QString(rest - before + 2, u' ');
        }
        if (at == 0) {
            m_rich.text += u'\n';
            for (qsizetype column = 0; column < widths.size(); ++column)
                m_rich.text += (column > 0 ? u"  "_s : QString()) + QString(widths.at(column), u'─');
        }
        if (at + 1 < m_rows.size())
            m_rich.text += u'\n';
    }
    endLine();
    m_code = false;
}

void MarkdownBuilder::emitListed()
{
    const QList<Cell> head = m_rows.value(0);
    const bool headOnly = m_rows.size() == 1;
    for (qsizetype at = headOnly ? 0 : 1; at < m_rows.size(); ++at) {
        const QList<Cell> &row = m_rows.at(at);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool named = !headOnly && column < head.size() && !head.at(column).rich.text.isEmpty();
            if (!named && row.at(column).rich.text.isEmpty())
                continue;
            openLine();
            if (named) {
                append(head.at(column).rich);
                m_rich.text += u": "_s;
            }
            append(row.at(column).rich);
            endLine();
            step();
            if (isTooMuch())
                return;
        }
        m_gap = 2;
    }
}

} // namespace Baton::Ui
