// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "console/figures.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QSettings;

namespace Baton::Ui {

class FigureCard;
class FigureTable;
class FigureTrend;
class PlainLabel;
class Theme;

/// Six figures of a longer time: what each comes to and how it stands to the time before; of the chosen one how it went
/// and what it is made of. Nobody is compared with a colleague here.
class FiguresView final : public QWidget
{
    Q_OBJECT

public:
    FiguresView(Console &console, const Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~FiguresView() override;

    void setScope(const TeamId &scope);
    void setPeriod(FiguresPeriod period);
    void setBreakdown(FigureGroup by);
    void choose(FigureKind kind);
    FigureKind chosen() const { return m_chosen; }
    QList<FigureCard *> cards() const { return m_cards; }
    FigureTrend *trend() const { return m_trend; }
    FigureTable *table() const { return m_table; }
    FiguresState *figures() const { return m_figures; }
    void focusBest();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeBreakdown();
    void refresh();
    void refreshChosen();
    void followBreakdown();
    void tellLooked();
    void place();
    void saveCsv();
    void savePicture();

    Console &m_console;
    const Theme &m_theme;
    QSettings &m_settings;
    QPointer<FiguresState> m_figures; ///< it goes with the console, before a window that is closed late
    FigureKind m_chosen = FigureKind::HandoffRate;
    FigureGroup m_by = FigureGroup::Team; ///< as the person wants it where the figure has it
    bool m_looks = false;
    QComboBox *m_periods = nullptr;
    PlainLabel *m_state = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FigureCard *> m_cards;
    int m_columns = 0;
    PlainLabel *m_meaning = nullptr;
    QBoxLayout *m_below = nullptr;
    FigureTrend *m_trend = nullptr;
    QComboBox *m_breakdowns = nullptr;
    PlainLabel *m_breakdownNote = nullptr;
    FigureTable *m_table = nullptr;
};

} // namespace Baton::Ui
