// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/railbutton.h"

#include "ui/theme/controls.h"

#include <QPainter>

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
    setAccessibleName(m_count > 0 ? u"%1 %2"_s.arg(m_name).arg(m_count) : m_name);
    setPlainToolTip(*this, accessibleName());
}

void RailButton::setCount(int count, bool urgent)
{
    if (m_count == count && m_urgent == urgent)
        return;
    m_count = count;
    m_urgent = urgent;
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
    return {m_theme.space(m_folded ? 11 : 40), m_theme.space(9)};
}

void RailButton::paintCount(QPainter &painter, const QRect &area) const
{
    if (m_count <= 0)
        return;
    const QString text = m_count > 999 ? u"999+"_s : QString::number(m_count);
    QFont font = m_theme.font(TextSize::Small);
    if (m_folded)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    if (m_folded) {
        const int height = metrics.height() + 1;
        const int width = qMax(height, metrics.horizontalAdvance(text) + m_theme.space(2));
        const QPoint center(area.center().x() + m_theme.space(2) + 2, area.center().y() - m_theme.space(2));
        const QRect badge(center.x() - width / 2 + 1, center.y() - height / 2, width, height);
        painter.setPen(QPen(m_theme.color(ColorRole::SurfaceSunken), 2));
        painter.setBrush(m_theme.color(m_urgent ? ColorRole::Accent : ColorRole::TextMuted));
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(m_theme.color(m_urgent ? ColorRole::OnAccent : ColorRole::Surface));
        painter.drawText(badge, Qt::AlignCenter, text);
        return;
    }
    painter.setPen(m_theme.color(m_urgent ? ColorRole::Accent : ColorRole::TextMuted));
    painter.drawText(area.adjusted(m_theme.space(3), 0, -m_theme.space(3), 0), Qt::AlignVCenter | Qt::AlignTrailing,
                     text);
}

void RailButton::paintInitials(QPainter &painter, const QRect &rect, const QColor &tint) const
{
    QFont font = m_theme.font(TextSize::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tint);
    painter.drawText(rect.adjusted(-7, 0, 1, 4), Qt::AlignCenter, m_name.left(2));
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(m_theme.space(1) + 1, 1, -m_theme.space(1) - 1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? ColorRole::AccentSoft : ColorRole::Hover));
        painter.drawRoundedRect(area, 7, 7);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 1));
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    const int side = m_theme.space(5) - 2;
    QRect iconRect(0, 0, side, side);
    if (m_folded)
        iconRect.moveCenter(area.center());
    else
        iconRect.moveTo(area.left() + m_theme.space(2), area.center().y() - side / 2);
    iconRect = m_folded ? iconRect : QStyle::visualRect(layoutDirection(), area, iconRect);
    const QColor tint = m_theme.color(isChecked() ? ColorRole::Accent : ColorRole::TextMuted);
    if (m_iconName.isEmpty())
        paintInitials(painter, iconRect, tint);
    else
        m_theme.paintIcon(painter, iconRect, m_iconName, tint);
    if (!m_folded) {
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.setFont(m_theme.font(isChecked() ? TextSize::Strong : TextSize::Body));
        QRect text = area.adjusted(m_theme.space(4) + side, 0, -m_theme.space(10), 0);
        text = QStyle::visualRect(layoutDirection(), area, text);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
    }
    paintCount(painter, area);
}

} // namespace Baton::Ui
