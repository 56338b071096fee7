// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/scorebar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Baton::Ui {

ScoreBar::ScoreBar(const Theme &theme, int score, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_score(qBound(0, score, 100))
{
    setFixedHeight(theme.space(2) - 2);
    setAccessibleName(tr("Lead score %1 of 100").arg(m_score));
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(m_theme.color(ColorRole::Chip));
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(m_theme.color(m_score >= 70 ? ColorRole::Accent : ColorRole::TextMuted));
    const QRect filled(0, 0, qMax(height(), width() * m_score / 100), height());
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), filled), radius, radius);
}

} // namespace Baton::Ui

#include "moc_scorebar.cpp"
