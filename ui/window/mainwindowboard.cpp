// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The team lead's board beside the desk: whose it is, where it stands, and what keys mean while it is in front.
#include "console/console.h"
#include "ui/board/boardalerts.h"
#include "ui/board/boardview.h"
#include "ui/board/boardwindow.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/guide.h"
#include "ui/window/mainwindow.h"

#include <QStackedWidget>

namespace Baton::Ui {

namespace {

/// What belongs to a conversation or a pane that stands behind the board: no key reaches what one does not see.
const QList<Act> &deskActs()
{
    static const QList<Act> acts{Act::NextRow,          Act::PreviousRow,  Act::FocusComposer, Act::FindHere,
                                 Act::Search,           Act::NextPane,     Act::PreviousPane,  Act::ToggleNote,
                                 Act::SendAndNext,      Act::Snippets,     Act::EditSnippets,  Act::Suggest,
                                 Act::ReturnToAi,       Act::Transfer,     Act::Resolve,       Act::Snooze,
                                 Act::Release,          Act::TakeOver,     Act::Decline,       Act::WhyAlerted,
                                 Act::CopyBriefing,     Act::StatusMenu,   Act::PaneViews,     Act::PaneQueue,
                                 Act::PaneConversation, Act::PaneBriefing, Act::Guide};
    return acts;
}

} // namespace

bool MainWindow::isLead() const
{
    if (!m_console)
        return false;
    const Role role = m_console->state().self().role;
    return role == Role::TeamLead || role == Role::Admin;
}

void MainWindow::followRole()
{
    const bool leads = isLead();
    for (const Act act : {Act::Board, Act::BoardWindow, Act::BoardBigScreen})
        m_actions->setOffered(act, leads);
    if (!leads)
        dropBoard();
    else if (!m_boardAlerts)
        m_boardAlerts = std::make_unique<BoardAlerts>(*m_console, *m_banners, [this] {
            showBoard();
            if (!m_board)
                return;
            m_board->showFigures(false); // it is about who waits now
            m_board->focusBest();
        });
}

void MainWindow::dropBoard()
{
    showDeskAgain();
    m_boardAlerts.reset();
    m_boardWindow.reset();
    delete std::exchange(m_board, nullptr);
}

bool MainWindow::isBoardShown() const
{
    return m_board && m_pages->currentWidget() == m_board;
}

void MainWindow::connectBoard(BoardView &board)
{
    connect(&board, &BoardView::deskWanted, this, &MainWindow::showDeskAgain);
    connect(&board, &BoardView::conversationWanted, this, &MainWindow::showConversation);
    connect(&board, &BoardView::claimWanted, this, &MainWindow::claimConversation);
    connect(&board, &BoardView::windowWanted, this, [this] { openBoardWindow(false); });
    connect(&board, &BoardView::bigScreenWanted, this, [this] { openBoardWindow(true); });
    connect(&board, &BoardView::linkClicked, this, &MainWindow::askLink);
}

void MainWindow::showBoard()
{
    if (!isLead() || !m_desk)
        return;
    if (!m_board) {
        m_board = new BoardView(*m_console, m_theme, m_settings, BoardPlace::Desk, m_pages);
        m_pages->addWidget(m_board);
        connectBoard(*m_board);
    }
    delete m_guide; // it points at what is behind the board
    if (!isBoardShown())
        m_beforeBoard = focusWidget();
    m_pages->setCurrentWidget(m_board);
    m_actions->block(deskActs(), tr("You are at the board. Go back to the desk first"));
    m_board->focusBest();
}

void MainWindow::showDeskAgain()
{
    if (!isBoardShown())
        return;
    m_actions->block({}, {});
    m_pages->setCurrentWidget(m_desk);
    if (m_beforeBoard && m_desk->isAncestorOf(m_beforeBoard))
        m_beforeBoard->setFocus();
}

void MainWindow::openBoardWindow(bool isBig)
{
    if (!isLead())
        return;
    // One at a time: two that say the same would only need room.
    if (!m_boardWindow || m_boardWindow->isBig() != isBig) {
        if (m_boardWindow) {
            // It may be the one that asks for it.
            m_boardWindow->hide();
            m_boardWindow.release()->deleteLater();
        }
        m_boardWindow = std::make_unique<BoardWindow>(*m_console, m_theme, m_settings, isBig);
        connectBoard(*m_boardWindow->view());
    }
    m_boardWindow->open(*this);
}

} // namespace Baton::Ui
