// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/richtext.h"

namespace Baton::Ui {

/// Puts a RichText together from what a parser of Markdown reports. Counts its steps: input made to multiply itself is
/// found out before it costs anything.
class MarkdownBuilder final
{
public:
    explicit MarkdownBuilder(qsizetype size);

    void beginQuote();
    void endQuote();
    /// `first` is the number of the first item, -1 where items have the mark alone.
    void beginList(qint64 first, QChar mark);
    void endList();
    void beginItem(const QString &task);
    void endItem();
    void beginBlock();
    void addRule();
    void beginCode(const QString &info);
    void endCode();
    void beginTable();
    void beginRow();
    void beginCell(Qt::Alignment alignment);
    void endCell();
    void endTable();
    void beginStyle(quint8 style);
    void endStyle(quint8 style);
    void beginLink(const QString &href, const QString &title);
    void endLink();
    void beginImage(const QString &source);
    void endImage();
    void addText(const QString &text);
    void breakLine();
    void endLine();

    bool isTooMuch() const { return m_steps > m_allowed || m_rich.text.size() > m_allowed; }
    RichText take();

    /// What an entity stands for; itself where that is unknown, a control or a mark of direction.
    static QString entity(const QString &entity);

private:
    struct Level
    {
        bool quote = false;
        bool literal = false; ///< too deep: its marks stay in the text
        qint64 next = -1;
        QChar mark;
        QString waiting; ///< marker of an item whose first line has not come
    };
    struct Cell
    {
        RichText rich;
        Qt::Alignment alignment;
    };

    bool step() { return ++m_steps <= m_allowed; }
    void push(const Level &level);
    void pop();
    int depth() const;
    void openLine();
    quint8 style() const;
    void emitAligned(const QList<qsizetype> &widths);
    void emitListed();
    void append(const RichText &part);
    void addFoundLinks();

    RichText m_rich;
    RichText *m_sink = &m_rich;
    qsizetype m_allowed;
    qsizetype m_steps = 0;
    QList<Level> m_levels;
    QString m_prefix; ///< marks of levels that are too deep, for the next line
    TextParagraph m_line;
    bool m_open = false;
    bool m_code = false;
    bool m_itemBegins = false;
    int m_gap = 0;
    int m_styles[4] = {};
    QList<QList<Cell>> m_rows;
    std::optional<QUrl> m_link;
    QString m_href, m_title, m_image;
    qsizetype m_linkStart = 0, m_imageStart = 0;
    QList<qsizetype> m_codeSpans; ///< pairs of start and end that hold no links
};

} // namespace Baton::Ui
