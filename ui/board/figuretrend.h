// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/figures.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

// Of Qt Charts, which figuretrend.cpp knows.
class QChart;
class QChartView;

namespace Baton::Ui {

class FigureTable;
class PlainLabel;
class Theme;

/// How a figure went from day to day, with how many it is made of, and the same as a table. Where there was nothing to
/// count the line has a gap: nothing is not zero.
class FigureTrend final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTrend(const Theme &theme, QWidget *parent = nullptr);
    ~FigureTrend() override;

    /// `points` are empty where nobody counted.
    void setTrend(FigureKind kind, FiguresPeriod period, const QList<FigurePoint> &points);
    void showTable(bool shown);
    FigureTable *table() const { return m_table; }
    int lineCount() const; ///< unbroken pieces that are drawn

private:
    void refresh();
    void draw();
    void drawAxes(double most, bool isSpan);
    void fillTable();

    const Theme &m_theme;
    FigureKind m_kind = FigureKind::HandoffRate;
    FiguresPeriod m_period = FiguresPeriod::Month;
    QList<FigurePoint> m_points;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPushButton *m_asTable;
    QStackedWidget *m_pages;
    QChart *m_chart; ///< owned by the view
    QChartView *m_view;
    FigureTable *m_table;
};

} // namespace Baton::Ui
