// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/chartlook.h"

#include "ui/theme/theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QLegend>

namespace Baton::Ui {

void paintChart(QChart &chart, QChartView &view, const Theme &theme)
{
    const QBrush text(theme.color(ColorRole::Text));
    const QPen line(theme.color(ColorRole::Line));
    chart.setBackgroundBrush(theme.color(ColorRole::SurfaceRaised));
    chart.setBackgroundRoundness(0);
    chart.setFont(theme.font(TextSize::Small));
    chart.legend()->setLabelBrush(text);
    chart.legend()->setFont(theme.font(TextSize::Small));
    chart.legend()->setBackgroundVisible(false);
    view.setBackgroundBrush(theme.color(ColorRole::SurfaceRaised));
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsBrush(text);
        axis->setLabelsFont(theme.font(TextSize::Small));
        axis->setLinePen(line);
        axis->setGridLinePen(line);
    }
}

} // namespace Baton::Ui
