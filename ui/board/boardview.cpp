// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardview.h"

#include "console/board.h"
#include "console/queuemodel.h"
#include "ui/board/boardagentsmodel.h"
#include "ui/board/boardcharts.h"
#include "ui/board/boardqueuemodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/figuresview.h"
#include "ui/board/heatgrid.h"
#include "ui/board/watchpane.h"
#include "ui/queue/secondtick.h"
#include "ui/theme/controls.h"
#include "ui/transcript/transcriptview.h"
#include "ui/words/announcement.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BoardView::BoardView(Console &console, const Theme &theme, QSettings &settings, BoardPlace place, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_looked(&console.board())
    , m_theme(theme)
    , m_settings(settings)
    , m_place(place)
    , m_rows(std::make_unique<QueueModel>(console.state()))
    , m_queue(new BoardQueueModel(
          *m_rows, console.state(), console.board(), theme, [&console] { return console.now(); }, this))
    , m_agents(new BoardAgentsModel(
          console.state(), theme, [&console] { return console.now(); }, this))
{
    setObjectName(u"boardView"_s);
    setProperty("pane", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_rows->setClock([&console] { return console.now(); });
    m_queue->setPublic(place == BoardPlace::BigScreen);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    column->setSpacing(theme.space(3));
    column->addWidget(makeHead());
    column->addWidget(makeSwitch());
    column->addWidget(makeNow(), 1);
    m_column = column;
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    placeTiles();
    fillScopes();
    setScope(TeamId(settings.value(u"board/team"_s).toString().left(64)));
    const ConsoleState &state = console.state();
    connect(&console.board(), &BoardState::changed, this, &BoardView::refresh);
    connect(&state, &ConsoleState::peopleChanged, this, &BoardView::fillScopes);
    connect(&state, &ConsoleState::reset, this, &BoardView::fillScopes);
    auto *second = new SecondTick(*this);
    connect(second, &SecondTick::ticked, this, &BoardView::tick);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &BoardView::tellLooked);
    connect(&theme, &Theme::changed, this, &BoardView::refresh);
}

/// Its widgets go first: they say that they are hidden, and show what the models have.
BoardView::~BoardView()
{
    for (QObject *teller :
         QObjectList{m_queueTable, m_agentsTable, m_rows.get(), m_watch, m_chartsButton, m_figuresButton})
        teller->disconnect(this);
    delete m_scroll;
    if (!m_looked)
        return;
    m_looked->setLooked(this, false);
    if (m_asks)
        m_console.lookAtBoard(false);
}

QWidget *BoardView::makeHead()
{
    auto *head = new QWidget(this);
    m_head = new QGridLayout(head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(m_theme.space(2));
    m_verbs = new QWidget(head);
    auto *row = new QHBoxLayout(m_verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(2));
    auto *title = new PlainLabel(m_theme.font(TextSize::Title), head);
    title->setFullText(BoardWords::tr("Board"));
    m_scopes = new QComboBox(head);
    m_scopes->setObjectName(u"boardScope"_s);
    m_scopes->setFont(m_theme.font(TextSize::Body));
    m_scopes->setAccessibleName(BoardWords::tr("Which teams the board counts"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_scopes, &QComboBox::activated, this,
            [this](int at) { setScope(TeamId(m_scopes->itemData(at).toString())); });
    m_state = new PlainLabel(m_theme.font(TextSize::Small), head);
    m_state->setObjectName(u"boardState"_s);
    setStyleProperty(*m_state, "soon", true);
    auto *window = makeButton(m_theme, ButtonKind::Quiet, u"boardWindow"_s, BoardWords::tr("Own window"), {}, head);
    auto *big = makeButton(m_theme, ButtonKind::Quiet, u"boardBig"_s, BoardWords::tr("Big screen"), {}, head);
    setPlainToolTip(*big, BoardWords::tr("All of a screen, larger, without names of visitors; Escape leaves it"));
    auto *desk = makeButton(m_theme, ButtonKind::Normal, u"boardBack"_s, BoardWords::tr("Back to the desk"), {}, head);
    m_head->addWidget(title, 0, 0);
    m_head->addWidget(m_scopes, 0, 1);
    m_head->addWidget(m_state, 0, 2);
    m_head->setColumnStretch(2, 1);
    row->addWidget(window);
    row->addWidget(big);
    row->addWidget(desk);
    window->setVisible(m_place == BoardPlace::Desk);
    big->setVisible(m_place != BoardPlace::BigScreen);
    desk->setVisible(m_place == BoardPlace::Desk);
    connect(window, &QPushButton::clicked, this, &BoardView::windowWanted);
    connect(big, &QPushButton::clicked, this, &BoardView::bigScreenWanted);
    connect(desk, &QPushButton::clicked, this, &BoardView::deskWanted);
    return head;
}

QWidget *BoardView::makeNow()
{
    m_now = new QWidget(this);
    auto *column = new QVBoxLayout(m_now);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(3));
    column->addWidget(makeNews());
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(m_theme.space(3));
    for (const BoardTileKind kind : boardTileKinds)
        m_tiles.append(new BoardTile(kind, m_theme, m_now));
    column->addLayout(m_tileGrid);
    m_heat = new HeatGrid(m_theme, m_now);
    column->addWidget(m_heat);
    m_pages = new QStackedWidget(m_now);
    m_pages->addWidget(makeLists());
    column->addWidget(m_pages, 1);
    return m_now;
}

QWidget *BoardView::makeNews()
{
    auto *strip = new QFrame(this);
    strip->setObjectName(u"boardNews"_s);
    strip->setProperty("strip", u"info"_s);
    m_newsText = new PlainLabel(m_theme.font(TextSize::Body), strip);
    m_newsText->setObjectName(u"boardNewsText"_s);
    m_newsText->setMaximumLines(2);
    auto *seen = makeButton(m_theme, ButtonKind::Link, u"boardSeen"_s, BoardWords::tr("Seen"), {}, strip);
    setPlainToolTip(*seen, BoardWords::tr("Takes the marks of what is new away"));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(m_theme.space(3), m_theme.space(1), m_theme.space(2), m_theme.space(1));
    row->addWidget(m_newsText, 1);
    row->addWidget(seen);
    connect(seen, &QPushButton::clicked, this, [this] { m_console.board().dismissNews(); });
    strip->hide();
    m_news = strip;
    return strip;
}

QWidget *BoardView::makeLists()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"boardSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(2 * m_theme.space(2) + 1); // room on both sides of its line, in any direction
    const auto titled = [this](PlainLabel *title, QWidget *table) {
        auto *whole = new QWidget(m_splitter);
        auto *column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(m_theme.space(1));
        column->addWidget(title);
        column->addWidget(table, 1);
        m_splitter->addWidget(whole);
    };
    m_queueTitle = new PlainLabel(m_theme.font(TextSize::Strong), this);
    m_queueTable = new BoardTable(m_theme, u"boardQueue"_s, BoardWords::tr("Who waits"), this);
    m_queueTable->setModel(m_queue);
    m_queueTable->setWholeColumns({BoardQueueModel::Wait});
    m_queueTable->setIconSize(QSize(m_theme.space(4), m_theme.space(4)));
    titled(m_queueTitle, m_queueTable);
    auto *agentsTitle = new PlainLabel(m_theme.font(TextSize::Strong), this);
    agentsTitle->setFullText(BoardWords::tr("Agents"));
    m_agentsTable = new BoardTable(m_theme, u"boardAgents"_s, BoardWords::tr("Agents"), this);
    m_agentsTable->setModel(m_agents);
    m_agentsTable->setNameColumn(BoardAgentsModel::Name);
    m_agentsTable->setWholeColumns({BoardAgentsModel::Load, BoardAgentsModel::Oldest, BoardAgentsModel::Alerts});
    m_agentsTable->setIconSize(QSize(m_theme.space(4), m_theme.space(4)));
    m_agentsTable->setSortingEnabled(true);
    m_agentsTable->sortByColumn(BoardAgentsModel::Name, Qt::AscendingOrder);
    titled(agentsTitle, m_agentsTable);
    m_watch = new WatchPane(m_console, m_theme, m_splitter);
    m_splitter->addWidget(m_watch);
    m_watch->hide();
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 4);
    m_splitter->restoreState(m_settings.value(u"board/splitter"_s).toByteArray());
    m_watch->hide(); // whatever was remembered
    connect(m_queueTable, &BoardTable::frozen, this, [this](bool frozen) { m_rows->setFrozen(frozen); });
    connect(m_agentsTable, &BoardTable::frozen, this, [this](bool frozen) {
        m_agents->setFrozen(frozen);
        refresh();
    });
    connect(m_queueTable, &BoardTable::wanted, this, [this](int row) { watch(m_queue->conversation(row)); });
    connect(m_watch, &WatchPane::closed, this, &BoardView::stopWatching);
    connect(m_watch, &WatchPane::claimWanted, this, &BoardView::claimWanted);
    connect(m_watch, &WatchPane::deskWanted, this, &BoardView::conversationWanted);
    connect(m_watch, &WatchPane::linkClicked, this, &BoardView::linkClicked);
    const auto count = [this] { refreshEmpty(); };
    connect(m_rows.get(), &QueueModel::countChanged, this, count);
    connect(m_rows.get(), &QueueModel::heldBackChanged, this, count);
    return m_splitter;
}

/// How many there are; nobody waiting is said in words, and where rows stand still those that are kept back.
void BoardView::refreshEmpty()
{
    const int rows = m_rows->rowCount();
    const int held = m_rows->heldBack();
    QString text = rows > 0 ? BoardWords::tr("%Ln wait(s)", nullptr, rows) : BoardWords::tr("No one is waiting");
    if (held > 0)
        text += u" – "_s + BoardWords::tr("%Ln more when you leave the list", nullptr, held);
    m_queueTitle->setFullText(text);
}

/// Each status of an agent comes as a change of people: whoever has the list open keeps their place in it.
void BoardView::fillScopes()
{
    QList<std::pair<QString, QString>> scopes{{BoardWords::scope({}, m_console.state()), QString()}};
    for (const Team &team : m_console.state().workspace().teams)
        scopes.append({BoardWords::scope(team.id, m_console.state()), team.id.toString()});
    setChoices(*m_scopes, scopes);
    // Before the teams are known the one that was remembered is kept for them.
    const int at = m_scopes->findData(m_scope.toString());
    if (at < 0 && m_console.state().isSynced())
        setScope({});
    else
        m_scopes->setCurrentIndex(qMax(0, at));
}

void BoardView::setScope(const TeamId &scope)
{
    m_scope = scope;
    m_settings.setValue(u"board/team"_s, scope.toString());
    m_scopes->setCurrentIndex(qMax(0, m_scopes->findData(scope.toString())));
    QueueFilter filter;
    filter.team = scope;
    m_rows->setFilter(filter);
    if (m_figures)
        m_figures->setScope(scope);
    refresh();
}

/// What nobody sees is drawn when it is shown again.
void BoardView::refresh()
{
    if (!isVisible())
        return;
    BoardState &board = m_console.board();
    const Instant now = m_console.now();
    const BoardTiles tiles = board.tiles(m_scope);
    const QString scope = BoardWords::scope(m_scope, m_console.state());
    for (BoardTile *tile : std::as_const(m_tiles))
        tile->show(tiles, scope, now);
    m_heat->setQuarters(board.quarters(m_scope), now);
    m_agents->setAgents(board.agents(m_scope));
    if (m_charts)
        m_charts->setDay(board.day(), m_scope);
    const bool online = m_console.state().link().phase == LinkPhase::Online;
    m_state->setFullText(online ? QString() : BoardWords::tr("Not connected: this is how it was."));
    refreshNews();
    refreshEmpty();
    m_queueTable->fit();
    m_agentsTable->fit();
}

void BoardView::refreshNews()
{
    const std::optional<BoardNews> news = m_console.board().news(m_scope);
    const QString text = news ? BoardWords::news(*news) : QString();
    if (m_newsText->fullText() == text)
        return;
    m_newsText->setFullText(text);
    m_news->setVisible(news.has_value());
    const auto [first, last] = m_queueTable->seenRows();
    m_queue->tick(first, last);
    if (news && m_news->isVisible())
        announce(*m_news, text);
}

/// A second has gone by: what counts in seconds is told anew, where it is seen.
void BoardView::tick()
{
    const BoardTiles tiles = m_console.board().tiles(m_scope);
    const QString scope = BoardWords::scope(m_scope, m_console.state());
    for (BoardTile *tile : std::as_const(m_tiles))
        tile->show(tiles, scope, m_console.now());
    const auto [first, last] = m_queueTable->seenRows();
    m_queue->tick(first, last);
    const auto [firstAgent, lastAgent] = m_agentsTable->seenRows();
    m_agents->tick(firstAgent, lastAgent);
}

void BoardView::watch(const ConversationId &conversation)
{
    if (conversation.isEmpty() || m_place == BoardPlace::BigScreen)
        return;
    showFigures(false);
    m_watch->watch(conversation);
    m_watch->show();
    m_watch->transcript()->setFocus(Qt::OtherFocusReason);
}

void BoardView::stopWatching()
{
    m_watch->hide();
    m_watch->watch({});
    m_queueTable->setFocus(Qt::OtherFocusReason);
}

void BoardView::focusBest()
{
    if (isFiguresShown()) {
        m_figures->focusBest();
        return;
    }
    if (m_queue->rowCount() > 0 && !m_queueTable->currentIndex().isValid())
        m_queueTable->setCurrentIndex(m_queue->index(0, 0));
    m_queueTable->setFocus(Qt::OtherFocusReason);
}

void BoardView::saveState()
{
    m_settings.setValue(u"board/splitter"_s, m_splitter->saveState());
}

void BoardView::placeTiles()
{
    const int wide = m_theme.space(36);
    const int columns = width() >= 6 * wide ? 6 : width() >= 3 * wide ? 3 : 2;
    if (columns == m_tileColumns)
        return;
    m_tileColumns = columns;
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_tileGrid->addWidget(m_tiles.at(i), i / columns, i % columns);
    for (int column = 0; column < int(m_tiles.size()); ++column)
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
    // Side by side where there is room, else one above the other.
    m_splitter->setOrientation(columns == 6 ? Qt::Horizontal : Qt::Vertical);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeVerbs();
    placeTiles();
}

/// Beside the title where there is room for all of it, below it otherwise.
void BoardView::placeVerbs()
{
    int wanted = m_verbs->sizeHint().width() + 3 * m_head->spacing();
    for (int column = 0; column < 2; ++column)
        wanted += m_head->itemAtPosition(0, column)->sizeHint().width();
    m_head->removeWidget(m_verbs);
    if (wanted <= width() - 2 * m_theme.space(5))
        m_head->addWidget(m_verbs, 0, 3);
    else
        m_head->addWidget(m_verbs, 1, 0, 1, 4, Qt::AlignLeading);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_place == BoardPlace::Desk)
        Q_EMIT deskWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baton::Ui

#include "moc_boardview.cpp"
