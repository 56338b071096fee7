// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/searchdelegate.h"

#include "console/searchmodel.h"
#include "domain/text.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int hitLines = 2;
constexpr int beforeHit = 30; ///< characters kept in front of the first word found

/// The part of a message around its first word found, on one line.
QString aroundHit(const QString &text, const QString &query)
{
    const QString line = oneLine(text, 2000);
    const auto found = wordsFound(line, query);
    if (found.isEmpty() || found.first().first <= beforeHit * 2)
        return line;
    const qsizetype earliest = found.first().first - beforeHit;
    const qsizetype space = line.indexOf(u' ', earliest);
    // At a word's beginning, unless what stands in front of the hit is one long word, as an address is.
    return u'…' + line.mid(space >= 0 && space < earliest + beforeHit / 2 ? space + 1 : earliest);
}

QString whenSaid(Instant at)
{
    const QDateTime said = QDateTime::fromMSecsSinceEpoch(at.ms);
    return QLocale().toString(said.date(), QLocale::ShortFormat) + u' ' + Words::timeOfDay(at);
}

} // namespace

SearchDelegate::SearchDelegate(const SearchModel &model, const ConsoleState &state, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_state(state)
    , m_theme(theme)
{}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int strong = QFontMetrics(m_theme.font(TextSize::Strong)).height();
    const int small = QFontMetrics(m_theme.font(TextSize::Small)).height();
    if (!m_model.row(index.row()).message)
        return {120, strong + m_theme.space(4)};
    return {120, small * (hitLines + 1) + m_theme.space(5)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchModel::Row &row = m_model.row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (row.message && selected)
        painter->fillRect(option.rect, m_theme.color(ColorRole::AccentSoft));
    if (!row.message)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          m_theme.color(ColorRole::Line));
    const QRect inner = option.rect.adjusted(m_theme.space(4), m_theme.space(2), -m_theme.space(3), -m_theme.space(1));
    if (row.message)
        paintHit(*painter, inner, *row.message, row.head, option.direction);
    else
        paintName(*painter, inner, row.head, option.direction);
    if (row.message && selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.color(ColorRole::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void SearchDelegate::paintName(QPainter &painter, const QRect &rect, const Conversation &head,
                               Qt::LayoutDirection direction) const
{
    const QFontMetrics small(m_theme.font(TextSize::Small));
    const QString whose = Words::owner(head, m_state);
    const int width = qMin(small.horizontalAdvance(whose) + 2, rect.width() / 2);
    const QRect end =
        QStyle::visualRect(direction, rect, QRect(rect.right() + 1 - width, rect.top(), width, rect.height()));
    const QRect begin = QStyle::visualRect(
        direction, rect, QRect(rect.left(), rect.top(), rect.width() - width - m_theme.space(2), rect.height()));
    const int aligned = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int line = int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | aligned | int(Qt::AlignAbsolute);
    painter.setFont(m_theme.font(TextSize::Strong));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(begin, line, painter.fontMetrics().elidedText(displayName(head), Qt::ElideRight, begin.width()));
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    painter.drawText(end, line, small.elidedText(whose, Qt::ElideRight, width));
}

void SearchDelegate::paintHit(QPainter &painter, const QRect &rect, const Message &message, const Conversation &head,
                              Qt::LayoutDirection direction) const
{
    const QFont font = m_theme.font(TextSize::Small);
    const QFontMetrics metrics(font);
    const int aligned = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    const QString said = isolated(Words::speaker(message, &head, m_state)) + u" · "_s + isolated(whenSaid(message.at));
    // A script whose font is taller than the line is not cut at its foot.
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), metrics.height()),
                     aligned | int(Qt::AlignAbsolute) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine)
                         | int(Qt::TextDontClip),
                     metrics.elidedText(said, Qt::ElideRight, rect.width()));
    const QString text = aroundHit(message.text, m_model.query());
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> marks;
    for (const auto &[at, length] : wordsFound(text, m_model.query())) {
        QTextLayout::FormatRange mark;
        mark.start = int(at);
        mark.length = int(length);
        mark.format.setBackground(m_theme.color(ColorRole::Selection));
        mark.format.setFontWeight(QFont::DemiBold);
        marks.append(mark);
    }
    layout.setFormats(marks);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < hitLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, y});
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    painter.setPen(m_theme.color(ColorRole::Text));
    layout.draw(&painter, QPointF(rect.left(), rect.top() + metrics.height() + 2));
}

} // namespace Baton::Ui

#include "moc_searchdelegate.cpp"
