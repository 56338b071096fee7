// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuedelegate.h"

#include "console/queuemodel.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr qsizetype mostPictures = 100; ///< more than fit on any screen

} // namespace

bool QueueDelegate::Picture::shows(const Picture &other) const
{
    const bool sameState = selected == other.selected && focused == other.focused && hovered == other.hovered
        && withClaim == other.withClaim;
    const bool sameLook = size == other.size && direction == other.direction && scheme == other.scheme
        && qFuzzyCompare(ratio, other.ratio) && font == other.font;
    return sameState && sameLook && content == other.content;
}

QueueDelegate::QueueDelegate(QueueModel &model, const ConsoleState &state, const Theme &theme,
                             std::function<Instant()> now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_state(state)
    , m_theme(theme)
    , m_now(std::move(now))
{}

bool QueueDelegate::claimable(int row) const
{
    return row >= 0 && row < m_model.rowCount() && m_model.head(row).owner.kind == Owner::Kind::Queue;
}

void QueueDelegate::setNotice(const ConversationId &conversation, const QString &text)
{
    if (text.isEmpty())
        m_notices.remove(conversation);
    else
        m_notices.insert(conversation, text);
}

RowContent QueueDelegate::contentOf(int row) const
{
    const Conversation &head = m_model.head(row);
    RowContent content = rowContent(head, m_state, m_now());
    content.notice = m_notices.value(head.id);
    return content;
}

QRect QueueDelegate::claimRect(const QStyleOptionViewItem &option, int row, bool selected) const
{
    if (!claimable(row) || (!selected && row != m_hovered))
        return {};
    return layoutRow(contentOf(row), option.rect, m_theme, true, option.direction, m_style).claim;
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight(m_theme, m_style)};
}

void QueueDelegate::paintChip(QPainter &painter, const QRect &rect, const QString &text, ColorRole back,
                              ColorRole fore) const
{
    if (rect.isNull())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(back));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(m_theme.color(fore));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void QueueDelegate::paintChips(QPainter &painter, const RowContent &content, const RowLayout &layout,
                               bool selected) const
{
    const ColorRole chip = selected ? ColorRole::Surface : ColorRole::Chip;
    painter.setFont(m_theme.font(TextSize::Small));
    paintChip(painter, layout.offer, content.offer, content.offeredToMe ? ColorRole::Accent : chip,
              content.offeredToMe ? ColorRole::OnAccent : ColorRole::TextMuted);
    paintChip(painter, layout.category, content.category, chip, ColorRole::Text);
    paintChip(painter, layout.lead, content.lead, content.leadHigh && !selected ? ColorRole::AccentSoft : chip,
              content.leadHigh ? ColorRole::Accent : ColorRole::TextMuted);
    paintChip(painter, layout.urgent, Words::tr("Urgent"), ColorRole::DangerSoft, ColorRole::WaitLate);
    paintChip(painter, layout.language, content.language, chip, ColorRole::TextMuted);
}

void QueueDelegate::paintAvatars(QPainter &painter, const RowContent &content, const RowLayout &layout,
                                 bool selected) const
{
    QFont font = m_theme.font(TextSize::Small);
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (qsizetype i = 0; i < layout.avatars.size(); ++i) {
        const QRect &circle = layout.avatars.at(i);
        painter.setPen(QPen(m_theme.color(ColorRole::LineStrong), 1));
        painter.setBrush(m_theme.color(selected ? ColorRole::Surface : ColorRole::Chip));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(circle, Qt::AlignCenter | Qt::TextSingleLine, content.viewers.value(i));
    }
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A row is shaped and drawn when what it shows has changed; a repaint for its neighbour's sake is a copy.
    Picture now;
    now.content = contentOf(index.row());
    now.size = option.rect.size();
    now.selected = option.state.testFlag(QStyle::State_Selected);
    now.focused = now.selected && option.state.testFlag(QStyle::State_HasFocus);
    now.hovered = index.row() == m_hovered;
    now.withClaim = claimable(index.row()) && (now.selected || now.hovered);
    now.direction = option.direction;
    now.scheme = m_theme.scheme();
    now.font = m_theme.font(TextSize::Body);
    now.ratio = painter->device()->devicePixelRatioF();
    Picture &kept = m_pictures[m_model.head(index.row()).id];
    if (kept.pixmap.isNull() || !kept.shows(now)) {
        now.pixmap = QPixmap(now.size * now.ratio);
        now.pixmap.setDevicePixelRatio(now.ratio);
        now.pixmap.fill(Qt::transparent);
        QPainter draws(&now.pixmap);
        draws.setLayoutDirection(now.direction); // a picture has none of its own
        paintRow(draws, now);
        draws.end();
        kept = now;
    }
    painter->drawPixmap(option.rect.topLeft(), kept.pixmap);
    if (m_pictures.size() > mostPictures)
        m_pictures.clear();
}

void QueueDelegate::paintRow(QPainter &painter, const Picture &row) const
{
    const RowContent &content = row.content;
    const QRect rect(QPoint(0, 0), row.size);
    const RowLayout layout = layoutRow(content, rect, m_theme, row.withClaim, row.direction, m_style);

    painter.setRenderHint(QPainter::Antialiasing);
    if (row.selected)
        painter.fillRect(rect, m_theme.color(ColorRole::AccentSoft));
    else if (row.hovered)
        painter.fillRect(rect, m_theme.color(ColorRole::Hover));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(ColorRole::Line));
    if (content.level >= WaitLevel::Half) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(waitColor(content.level)));
        painter.drawRoundedRect(layout.bar, 1.5, 1.5);
    }
    paintTexts(painter, row, layout);
    paintAvatars(painter, content, layout, row.selected);
    paintChips(painter, content, layout, row.selected);
    if (row.withClaim) {
        painter.setFont(m_theme.font(TextSize::Strong));
        paintChip(painter, layout.claim, Words::tr("Claim"), ColorRole::Accent, ColorRole::OnAccent);
    }
    if (row.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 1));
        painter.drawRect(rect.adjusted(0, 0, -1, -2));
    }
}

void QueueDelegate::paintTexts(QPainter &painter, const Picture &row, const RowLayout &layout) const
{
    const RowContent &content = row.content;
    const int aligned = row.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int line = int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | aligned | int(Qt::AlignAbsolute);
    const QColor waitTint = m_theme.color(waitColor(content.level));
    const ColorRole news = content.notice.isEmpty() ? ColorRole::Text : ColorRole::WaitSoon;
    const bool compact = m_style == RowStyle::Compact;
    painter.setPen(m_theme.color(compact ? news : ColorRole::Text));
    painter.setFont(m_theme.font(TextSize::Strong));
    painter.drawText(layout.name, line, layout.elidedName);
    if (!layout.waitIcon.isNull())
        m_theme.paintIcon(painter, layout.waitIcon, waitIconName(content.level), waitTint);
    if (content.level == WaitLevel::None)
        painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(waitTint);
    painter.drawText(layout.wait, Qt::AlignCenter | Qt::TextSingleLine, content.wait);
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(m_theme.color(news));
    painter.drawText(layout.reason, line, layout.elidedReason);
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    painter.drawText(layout.line, line, layout.elidedLine);
}

} // namespace Baton::Ui

#include "moc_queuedelegate.cpp"
