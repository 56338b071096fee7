// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/boardday.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableWidget;

// Of Qt Charts, which only boardcharts.cpp knows.
class QChart;
class QChartView;

namespace Baton::Ui {

class PlainLabel;
class Theme;

enum class BoardChart { Waits, Handoffs, Attainment, Missed };

/// Today hour by hour: one chart at a time, each with how many it is made of, and the same as a table.
class BoardCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardCharts(const Theme &theme, QWidget *parent = nullptr);
    ~BoardCharts() override;

    void setDay(const BoardDay &day, const TeamId &scope);
    void choose(BoardChart chart);
    void showTable(bool shown);
    QTableWidget *table() const { return m_table; }

private:
    void refresh();
    void draw();
    void fillTable();
    void saveCsv();
    void savePicture();

    const Theme &m_theme;
    QList<BoardBucket> m_hours;
    bool m_isKnown = false;
    BoardChart m_chosen = BoardChart::Waits;
    QComboBox *m_charts;
    PlainLabel *m_note;
    QStackedWidget *m_pages;
    QChart *m_chart; ///< owned by the view
    QChartView *m_view;
    QTableWidget *m_table;
};

} // namespace Baton::Ui
