// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which page of the board is in front, and what is asked for because of it.
#include "console/board.h"
#include "ui/board/boardcharts.h"
#include "ui/board/boardview.h"
#include "ui/board/figuresview.h"
#include "ui/theme/controls.h"

#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QWidget *BoardView::makeSwitch()
{
    auto *line = new QWidget(this);
    auto *segments = new QFrame(line);
    segments->setProperty("segments", true);
    auto *inner = new QHBoxLayout(segments);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->setSpacing(2);
    m_nowButton = makeButton(m_theme, ButtonKind::Segment, u"boardNow"_s, BoardWords::tr("Now"), {}, segments);
    m_figuresButton =
        makeButton(m_theme, ButtonKind::Segment, u"boardFigures"_s, BoardWords::tr("Figures"), {}, segments);
    for (QPushButton *button : {m_nowButton, m_figuresButton}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        // The one that is on is bold, which its size does not know.
        constexpr int paddings = 24; // the style sheet's
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button->text()) + paddings);
        inner->addWidget(button);
    }
    m_nowButton->setChecked(true);
    setPlainToolTip(*m_nowButton, BoardWords::tr("Who waits, who is there, and how today goes"));
    setPlainToolTip(*m_figuresButton,
                    BoardWords::tr("Handoff rate, replies, conversion and satisfaction over days and weeks"));
    m_chartsButton = makeButton(m_theme, ButtonKind::Quiet, u"boardCharts"_s, BoardWords::tr("Over the day"), {}, line);
    m_chartsButton->setCheckable(true);
    setPlainToolTip(*m_chartsButton, BoardWords::tr("Waits, handoffs and what was missed, hour by hour"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(segments);
    row->addStretch(1);
    row->addWidget(m_chartsButton);
    segments->setVisible(m_place != BoardPlace::BigScreen);
    connect(m_figuresButton, &QPushButton::toggled, this, &BoardView::showFigures);
    connect(m_chartsButton, &QPushButton::toggled, this, &BoardView::showCharts);
    return line;
}

void BoardView::showCharts(bool shown)
{
    if (shown && !m_charts) {
        m_charts = new BoardCharts(m_theme, m_pages);
        m_pages->addWidget(m_charts);
        m_charts->setDay(m_console.board().day(), m_scope);
    }
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_chartsButton->setChecked(shown);
}

bool BoardView::isFiguresShown() const
{
    return m_figures && !m_figures->isHidden();
}

void BoardView::showFigures(bool shown)
{
    if (m_place == BoardPlace::BigScreen || shown == isFiguresShown())
        return;
    if (!m_figures) {
        m_figures = new FiguresView(m_console, m_theme, m_settings, this);
        m_figures->setScope(m_scope);
        m_figures->hide(); // so that showing it is the same each time
        m_column->addWidget(m_figures, 1);
    }
    m_now->setVisible(!shown);
    m_figures->setVisible(shown);
    m_chartsButton->setVisible(!shown); // it is of today
    (shown ? m_figuresButton : m_nowButton)->setChecked(true);
    tellLooked();
}

/// A board on a big screen is there to be looked at, whoever has the keyboard. Who reads figures of last month does not
/// see who waits.
void BoardView::tellLooked()
{
    const bool there = isVisible() && !window()->isMinimized() && !isFiguresShown();
    const bool active = QGuiApplication::applicationState() == Qt::ApplicationActive && window()->isActiveWindow();
    m_console.board().setLooked(this, there && (active || m_place == BoardPlace::BigScreen));
    if (std::exchange(m_asks, there) != there)
        m_console.lookAtBoard(there);
}

bool BoardView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Show:
        refresh();
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
        tellLooked();
        break;
    default:
        break;
    }
    return done;
}

} // namespace Baton::Ui
