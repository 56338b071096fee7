// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "console/console.h"
#include "console/queuemodel.h"
#include "ui/board/boardalerts.h"
#include "ui/board/boardview.h"
#include "ui/board/boardwindow.h"
#include "ui/composer/replyedit.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptaccessible.h"
#include "ui/window/actions.h"
#include "ui/window/bannerarea.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/guide.h"
#include "ui/window/palette.h"
#include "ui/window/reachwarning.h"
#include "ui/window/startpage.h"
#include "ui/window/topbar.h"

#include <QAction>
#include <QApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(parts.theme)
    , m_settings(parts.settings)
    , m_openUrl(parts.openUrl)
    , m_spelling(parts.spelling)
    , m_autostart(parts.autostart)
    , m_sound(parts.sound)
    , m_reachability(parts.reachability)
    , m_preferences(new Preferences(parts.settings, this))
    , m_actions(new Actions(*this, parts.settings))
    , m_pages(new QStackedWidget(this))
    , m_banners(new BannerArea(parts.theme, this))
{
    installTranscriptAccessibility();
    setObjectName(u"mainWindow"_s);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    setMinimumSize(420, 420);
    // What a window manager draws around it must fit as well.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(8, 40)));
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    fitOnScreen();
    connect(qApp, &QGuiApplication::screenRemoved, this, &MainWindow::fitOnScreen, Qt::QueuedConnection);
    qApp->installEventFilter(this);
    connectActions();
    connect(m_preferences, &Preferences::changed, this, [this](Preferences::What what) {
        if (what == Preferences::What::Sending)
            applySending();
        else if (what == Preferences::What::Queue && m_desk)
            m_desk->setCompactRows(m_preferences->compactQueue());
    });
    buildParts();
    connect(m_actions, &Actions::keysChanged, this, [this] { setChangedKeys(*this, m_actions->changedKeys()); });
    if (m_reachability) {
        new ReachWarning(
            *m_reachability, *m_banners, [this] { m_actions->action(Act::Reachable)->trigger(); },
            std::chrono::seconds(3), this);
    }
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &MainWindow::tellInFront);
    followRole();
    refreshTitle();
}

void MainWindow::buildParts()
{
    buildStartPage();
    m_palette = new CommandPalette(*m_actions, m_theme, this);
    m_shortcuts = new ShortcutsOverlay(*m_actions, *m_preferences, m_theme, this);
}

void MainWindow::buildStartPage()
{
    m_startPage = new StartPage(m_theme, this);
    m_pages->addWidget(m_startPage);
    connect(m_startPage, &StartPage::tryWanted, this, &MainWindow::tryWanted);
    connect(m_startPage, &StartPage::connectWanted, this, &MainWindow::connectWanted);
}

void MainWindow::rebuild()
{
    saveState();
    const bool guided = m_guide;
    const bool atBoard = isBoardShown();
    const bool hadBoardWindow = m_boardWindow && m_boardWindow->isVisible();
    const bool wasBig = hadBoardWindow && m_boardWindow->isBig();
    dropBoard();
    const auto field = [this](const QString &name) { return m_startPage->findChild<QLineEdit *>(name)->text(); };
    const QString server = field(u"serverEdit"_s);
    const QString login = field(u"loginEdit"_s);
    const int preferencesPage = m_preferencesWindow ? m_preferencesWindow->currentPage() : -1;
    const QByteArray preferencesPlace = m_preferencesWindow ? m_preferencesWindow->saveGeometry() : QByteArray();
    delete m_preferencesWindow;
    m_banners->drop(u"offline"_s); // its button is the desk's; the new one raises it again
    delete m_desk;
    m_desk = nullptr;
    dropPrepared();
    delete m_palette;
    delete m_shortcuts;
    delete m_startPage;
    m_actions->retranslate();
    m_banners->remake();
    buildParts();
    m_startPage->setServer(server, login);
    if (m_console)
        showDesk(makeDesk(*m_console));
    followRole();
    if (atBoard)
        showBoard();
    if (hadBoardWindow)
        openBoardWindow(wasBig);
    if (guided)
        startGuide();
    if (m_desk && m_demoPaused)
        m_desk->topBar()->setDemo(true, *m_demoPaused);
    refreshTitle();
    if (preferencesPage >= 0) {
        PreferencesWindow *window = showPreferences();
        window->setCurrentPage(preferencesPage);
        window->restoreGeometry(preferencesPlace);
    }
}

void MainWindow::offerGuide()
{
    if (!m_settings.value(u"guide/done"_s).toBool())
        startGuide();
}

void MainWindow::startGuide()
{
    if (!m_desk)
        return;
    delete m_guide;
    m_guide = new Guide(*m_console, *m_actions, *m_preferences, m_desk->guidePlaces(), m_theme, m_desk);
    connect(m_guide, &Guide::ended, this, [this] {
        m_settings.setValue(u"guide/done"_s, true);
        m_guide->deleteLater();
    });
}

PreferencesWindow *MainWindow::showPreferences()
{
    if (!m_preferencesWindow) {
        m_preferencesWindow = new PreferencesWindow(*m_preferences, *m_actions,
                                                    {m_autostart, m_sound, m_reachability, m_console}, m_theme, this);
        connect(m_preferencesWindow, &PreferencesWindow::conversationWanted, this,
                [this](const ConversationId &conversation) {
                    showDeskAgain();
                    if (m_desk)
                        m_desk->open(conversation, false);
                });
    }
    m_preferencesWindow->show();
    m_preferencesWindow->raise();
    m_preferencesWindow->activateWindow();
    return m_preferencesWindow;
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto &&slot) { connect(m_actions->action(act), &QAction::triggered, this, slot); };
    on(Act::Palette, [this] {
        if (m_desk)
            m_palette->open();
    });
    on(Act::Shortcuts, [this] { m_shortcuts->open(); });
    on(Act::ListHelp, [this] { m_shortcuts->open(); });
    on(Act::Preferences, [this] { showPreferences(); });
    on(Act::Reachable, [this] { showPreferences()->setCurrentPage(PreferencesWindow::Alerts); });
    on(Act::Guide, [this] { startGuide(); });
    on(Act::Board, [this] {
        if (isBoardShown())
            showDeskAgain();
        else
            showBoard();
    });
    on(Act::BoardWindow, [this] { openBoardWindow(false); });
    on(Act::BoardBigScreen, [this] { openBoardWindow(true); });
    // Made before the desk's, so that it is there when these are carried out.
    on(Act::ClaimTop, [this] { showDeskAgain(); });
    on(Act::NextMine, [this] { showDeskAgain(); });
    on(Act::SignOut, [this] { Q_EMIT signOutWanted(); });
    on(Act::ForgetDevice, [this] { Q_EMIT forgetDeviceWanted(); });
    on(Act::Quit, [this] {
        saveState();
        Q_EMIT quitWanted();
    });
}

void MainWindow::prepare(Console *console)
{
    dropPrepared();
    if (m_console)
        return;
    m_preparedFor = console;
    m_prepared = makeDesk(*console);
}

void MainWindow::dropPrepared()
{
    delete std::exchange(m_prepared, nullptr);
    m_preparedFor = nullptr;
}

void MainWindow::setConsole(Console *console)
{
    if (m_preparedFor != console)
        dropPrepared();
    if (m_console == console)
        return;
    saveState();
    if (m_console) {
        m_console->disconnect(this);
        m_console->state().disconnect(this);
        // What was said of one account says nothing of the next, and may name its visitors.
        for (const QString &matter : {u"offline"_s, u"embedded"_s, u"cover"_s, u"lost"_s, u"refused"_s, u"trouble"_s,
                                      u"store"_s, u"told"_s, u"status"_s})
            m_banners->drop(matter);
    }
    if (m_preferencesWindow)
        m_preferencesWindow->close(); // it shows what the account has set
    dropBoard();
    m_pages->setCurrentWidget(m_startPage);
    delete m_desk;
    m_desk = nullptr;
    m_console = console;
    if (console) {
        m_preparedFor = nullptr;
        showDesk(m_prepared ? std::exchange(m_prepared, nullptr) : makeDesk(*console));
        connect(&console->state(), &ConsoleState::headsChanged, this, &MainWindow::refreshTitle);
        connect(&console->state(), &ConsoleState::reset, this, &MainWindow::refreshTitle);
        connect(&console->state(), &ConsoleState::reset, this, &MainWindow::followRole);
        connect(&console->state(), &ConsoleState::peopleChanged, this, &MainWindow::followRole);
        tellInFront();
    }
    followRole();
    refreshTitle();
}

Desk *MainWindow::makeDesk(Console &console)
{
    // Where it will stand: a change of parent styles everything within once more.
    auto *desk = new Desk(console, *m_actions, *m_banners, m_theme, m_settings, m_pages);
    desk->setUpWriting(m_spelling, *m_actions);
    m_pages->addWidget(desk);
    desk->setCompactRows(m_preferences->compactQueue());
    connect(desk, &Desk::linkClicked, this, &MainWindow::askLink);
    connect(desk, &Desk::retryWanted, this, &MainWindow::retryWanted);
    connect(desk->topBar(), &TopBar::demoPauseWanted, this, &MainWindow::demoPauseWanted);
    return desk;
}

void MainWindow::showDesk(Desk *desk)
{
    m_desk = desk;
    m_pages->setCurrentWidget(desk);
    desk->topBar()->setRemark(m_remark);
    applySending();
    setChangedKeys(*this, m_actions->changedKeys());
}

void MainWindow::applySending()
{
    if (m_console)
        m_console->setSendDelay(std::chrono::seconds(m_preferences->sendDelay()));
    if (m_desk)
        m_desk->conversation()->setEnterSends(m_preferences->enterSends());
}

void MainWindow::refreshTitle()
{
    const int waiting = m_console ? m_console->state().count({ViewKind::Waiting, {}}) : 0;
    setWindowTitle(waiting > 0 ? tr("(%1) Baton").arg(waiting) : tr("Baton"));
}

void MainWindow::showEmbeddedNotice(const QUrl &page)
{
    Banner banner;
    banner.text = tr("Trying Baton: the server runs inside this window and ends with it. Visitors write at %1")
                      .arg(page.toString(QUrl::RemovePath | QUrl::StripTrailingSlash));
    banner.actionText = tr("Be a visitor");
    banner.action = [this, page] {
        if (m_openUrl)
            m_openUrl(page);
    };
    banner.secondText = tr("How to go on");
    banner.second = [this] { Q_EMIT howToGoOnWanted(); };
    m_banners->raise(u"embedded"_s, banner);
}

void MainWindow::showNotice(const QString &matter, const QString &text)
{
    if (text.isEmpty())
        m_banners->drop(matter);
    else
        m_banners->raise(matter, {BannerKind::Warn, text, {}, {}, true, 0});
}

void MainWindow::ask(const QString &matter, const QString &question, const QString &yesText, std::function<void()> yes,
                     const QString &noText, std::function<void()> no)
{
    m_banners->raise(matter, {BannerKind::Warn, question, yesText, std::move(yes), false, 0, noText, std::move(no)});
}

void MainWindow::setRemark(const QString &remark)
{
    m_remark = remark;
    if (m_desk)
        m_desk->topBar()->setRemark(remark);
}

void MainWindow::setDemo(bool shown, bool paused)
{
    m_demoPaused = shown ? std::optional(paused) : std::nullopt;
    if (m_desk)
        m_desk->topBar()->setDemo(shown, paused);
}

void MainWindow::showWaiting()
{
    bringToFront();
    showDeskAgain();
    if (m_desk)
        m_desk->showView({ViewKind::Waiting, {}});
}

void MainWindow::showConversation(const ConversationId &conversation)
{
    bringToFront();
    if (!m_desk || conversation.isEmpty()) // an alert that is about none
        return;
    showDeskAgain();
    m_desk->open(conversation, true);
    m_banners->drop(u"link"_s);
    if (m_console->state().head(conversation))
        return;
    // It may be an old one whose head comes with its thread. One notice, however many links were clicked.
    m_link = conversation;
    QTimer::singleShot(2000, m_desk, [this, conversation] {
        if (m_link == conversation && m_console && !m_console->state().head(conversation))
            m_banners->raise(u"link"_s,
                             {BannerKind::Info,
                              tr("This link leads to a conversation that is not there or not yours to see."),
                              {},
                              {},
                              true,
                              0});
    });
}

void MainWindow::claimConversation(const ConversationId &conversation)
{
    bringToFront();
    showDeskAgain();
    if (m_desk)
        m_desk->claim(conversation);
}

void MainWindow::askLink(const QUrl &url)
{
    auto *dialog = new LinkDialog(url, m_theme, this);
    connect(dialog, &LinkDialog::openWanted, this, [this](const QUrl &wanted) {
        if (m_openUrl)
            m_openUrl(wanted);
    });
    m_actions->reachThrough(*dialog);
    dialog->open();
}

void MainWindow::saveState()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_desk) {
        m_desk->conversation()->composer()->keepDraft();
        m_desk->saveState();
    }
    if (m_board)
        m_board->saveState();
    if (m_boardWindow)
        m_boardWindow->savePlace();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_palette)
        m_palette->hide();
    if (m_shortcuts)
        m_shortcuts->hide();
}

} // namespace Baton::Ui

#include "moc_mainwindow.cpp"
