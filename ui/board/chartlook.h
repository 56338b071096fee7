// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QChart;
class QChartView;

namespace Baton::Ui {

class Theme;

/// Colours and type of a chart as it stands, axes and legend with it; to be called again for new ones.
void paintChart(QChart &chart, QChartView &view, const Theme &theme);

} // namespace Baton::Ui
