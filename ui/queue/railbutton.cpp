// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/railbutton.h"

#include "ui/queue/queuewords.h"
#include "ui/theme/controls.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

RailButton::RailButton(const Theme &theme, QString iconName, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_iconName(std::move(iconName))
    , m_name(name)
{
    setCheckable(true);
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void RailButton::describe()
{
    setAccessibleName(m_what.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_what));
    setPlainToolTip(*this, accessibleName());
}

void RailButton::setCount(int count, bool urgent, const QString &what)
{
    if (m_count == count && m_urgent == urgent && m_what == what)
        return;
    m_count = count;
    m_urgent = urgent;
    m_what = what;
    describe();
    update();
}

void RailButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_theme.space(m_folded ? 13 : 42), m_theme.space(m_folded ? 11 : 9)};
}

void RailButton::paintCount(QPainter &painter, const QRect &area, const QRect &icon) const
{
    if (m_count <= 0)
        return;
    QFont font = m_theme.font(TextSize::Small);
    font.setWeight(QFont::DemiBold);
    if (!m_folded) {
        painter.setFont(font);
        painter.setPen(m_theme.color(m_urgent ? ColorRole::Accent : ColorRole::TextMuted));
        painter.drawText(area.adjusted(m_theme.space(3), 0, -m_theme.space(3), 0), Qt::AlignVCenter | Qt::AlignTrailing,
                         QString::number(m_count));
        return;
    }
    const QString text = QueueWords::badge(m_count);
    font.setPointSizeF(font.pointSizeF() * 0.8);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 1;
    const int width = qMax(height, metrics.horizontalAdvance(text) + m_theme.space(2));
    // Over the corner of the picture, grown outwards, so that a long number hides no more of it than a short one.
    QRect badge(icon.right() - height / 2 + 1, icon.top() - height * 3 / 4, width, height);
    badge.moveRight(qMin(badge.right(), rect().right()));
    if (layoutDirection() == Qt::RightToLeft)
        badge = QStyle::visualRect(Qt::RightToLeft, rect(), badge);
    painter.setFont(font);
    painter.setPen(QPen(m_theme.color(ColorRole::SurfaceSunken), 2));
    painter.setBrush(m_theme.color(m_urgent ? ColorRole::Accent : ColorRole::TextMuted));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(m_theme.color(m_urgent ? ColorRole::OnAccent : ColorRole::Surface));
    painter.drawText(badge, Qt::AlignCenter, text);
}

void RailButton::paintMonogram(QPainter &painter, const QRect &icon) const
{
    const QRect tile = icon.adjusted(-2, -2, 2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isChecked() ? ColorRole::Accent : ColorRole::Chip));
    painter.drawRoundedRect(tile, 6, 6);
    QFont font = m_theme.font(TextSize::Small);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(isChecked() ? ColorRole::OnAccent : ColorRole::TextMuted));
    const QString initials = QueueWords::initials(m_name);
    painter.drawText(tile, Qt::AlignCenter, initials.size() > 1 ? initials : m_name.left(2));
}

void RailButton::paintName(QPainter &painter, const QRect &area, int iconSide) const
{
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.setFont(m_theme.font(isChecked() ? TextSize::Strong : TextSize::Body));
    QRect text = area.adjusted(m_theme.space(5) + iconSide, 0, -m_theme.space(11), 0);
    text = QStyle::visualRect(layoutDirection(), area, text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = m_theme.space(1);
    const QRect area = m_folded ? rect().adjusted(inset + 3, 2, -inset - 3, -2) : rect().adjusted(inset, 1, -inset, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? ColorRole::AccentSoft : ColorRole::Hover));
        painter.drawRoundedRect(area, 8, 8);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 1));
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const int side = m_theme.space(5);
    QRect icon(0, 0, side, side);
    if (m_folded)
        icon.moveCenter(area.center());
    else
        icon = QStyle::visualRect(layoutDirection(), area,
                                  QRect(area.left() + m_theme.space(2), area.center().y() - side / 2, side, side));
    if (m_iconName.isEmpty())
        paintMonogram(painter, icon);
    else
        m_theme.paintIcon(painter, icon, m_iconName,
                          m_theme.color(isChecked() ? ColorRole::Accent : ColorRole::TextMuted));
    if (!m_folded)
        paintName(painter, area, side);
    // In the mirrored rail the badge is placed from the picture's mirror image.
    paintCount(painter, area, QStyle::visualRect(layoutDirection(), rect(), icon));
}

} // namespace Baton::Ui

#include "moc_railbutton.cpp"
