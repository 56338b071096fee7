// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "ui/board/boardtile.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;
class QSettings;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace Baton {
class QueueModel;
}

namespace Baton::Ui {

class BoardAgentsModel;
class BoardCharts;
class BoardQueueModel;
class BoardTable;
class FiguresView;
class HeatGrid;
class WatchPane;

/// Where a board stands: it decides what it offers.
enum class BoardPlace {
    Desk, ///< in the main window, beside the desk
    Window, ///< in one of its own
    BigScreen, ///< for a room to see: larger, no names of visitors, nothing to press
};

/// What a team lead looks at: numbers, the day, who waits, who is there. Looking never changes anything.
class BoardView final : public QWidget
{
    Q_OBJECT

public:
    BoardView(Console &console, const Theme &theme, QSettings &settings, BoardPlace place, QWidget *parent = nullptr);
    ~BoardView() override;

    const TeamId &scope() const { return m_scope; }
    void setScope(const TeamId &scope);
    void watch(const ConversationId &conversation);
    WatchPane *watchPane() const { return m_watch; }
    BoardTable *queueTable() const { return m_queueTable; }
    BoardTable *agentsTable() const { return m_agentsTable; }
    QList<BoardTile *> tiles() const { return m_tiles; }
    void showCharts(bool shown);
    /// The figures of a longer time in place of what happens now; not on a big screen.
    void showFigures(bool shown);
    bool isFiguresShown() const;
    FiguresView *figures() const { return m_figures; } ///< once they were wanted
    void focusBest();
    void saveState();

Q_SIGNALS:
    void deskWanted(); ///< back to it
    void conversationWanted(const Baton::ConversationId &conversation); ///< at the desk
    void claimWanted(const Baton::ConversationId &conversation);
    void windowWanted();
    void bigScreenWanted();
    void linkClicked(const QUrl &url);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSwitch();
    QWidget *makeNow();
    QWidget *makeNews();
    QWidget *makeLists();
    void fillScopes();
    void refresh();
    void refreshNews();
    void refreshEmpty();
    void tick();
    void tellLooked();
    void placeTiles();
    void placeVerbs();
    void stopWatching();

    Console &m_console;
    QPointer<BoardState> m_looked; ///< it may be gone before a window that was closed late
    bool m_asks = false; ///< the server is asked for the figures of today
    const Theme &m_theme;
    QSettings &m_settings;
    BoardPlace m_place;
    TeamId m_scope;
    std::unique_ptr<QueueModel> m_rows;
    BoardQueueModel *m_queue;
    BoardAgentsModel *m_agents;
    QComboBox *m_scopes = nullptr;
    PlainLabel *m_state = nullptr; ///< that it is not connected
    QWidget *m_news = nullptr;
    PlainLabel *m_newsText = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_nowButton = nullptr;
    QPushButton *m_figuresButton = nullptr;
    QPushButton *m_chartsButton = nullptr;
    QWidget *m_now = nullptr; ///< who waits, who is there, and today
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_head = nullptr;
    QWidget *m_verbs = nullptr;
    QList<BoardTile *> m_tiles;
    int m_tileColumns = 0;
    HeatGrid *m_heat = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    PlainLabel *m_queueTitle = nullptr;
    BoardTable *m_queueTable = nullptr;
    BoardTable *m_agentsTable = nullptr;
    WatchPane *m_watch = nullptr;
    BoardCharts *m_charts = nullptr;
    FiguresView *m_figures = nullptr;
};

} // namespace Baton::Ui
