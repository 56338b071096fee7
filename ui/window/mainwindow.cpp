// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "console/console.h"
#include "console/queuemodel.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptaccessible.h"
#include "ui/window/actions.h"
#include "ui/window/bannerarea.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/palette.h"
#include "ui/window/startpage.h"
#include "ui/window/topbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(parts.theme)
    , m_settings(parts.settings)
    , m_openUrl(parts.openUrl)
    , m_spelling(parts.spelling)
    , m_actions(new Actions(*this, parts.settings))
    , m_pages(new QStackedWidget(this))
    , m_banners(new BannerArea(parts.theme, this))
    , m_startPage(new StartPage(parts.theme, this))
    , m_palette(new CommandPalette(*m_actions, parts.theme, this))
    , m_shortcuts(new ShortcutsOverlay(*m_actions, parts.theme, this))
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
    m_pages->addWidget(m_startPage);
    setMinimumSize(420, 420);
    // What a window manager draws around it must fit as well.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(8, 40)));
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    connectActions();
    connect(m_startPage, &StartPage::tryWanted, this, &MainWindow::tryWanted);
    connect(m_startPage, &StartPage::connectWanted, this, &MainWindow::connectWanted);
    refreshTitle();
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
    on(Act::SignOut, [this] { Q_EMIT signOutWanted(); });
    on(Act::Quit, [this] {
        saveState();
        Q_EMIT quitWanted();
    });
}

void MainWindow::setConsole(Console *console)
{
    if (m_console == console)
        return;
    saveState();
    if (m_console) {
        m_console->disconnect(this);
        m_console->state().disconnect(this);
        m_banners->drop(u"offline"_s);
        m_banners->drop(u"embedded"_s);
    }
    m_pages->setCurrentWidget(m_startPage);
    delete m_desk;
    m_desk = nullptr;
    m_console = console;
    if (console) {
        m_desk = new Desk(*console, *m_actions, *m_banners, m_theme, m_settings, this);
        m_desk->setUpWriting(m_spelling, *m_actions);
        m_pages->addWidget(m_desk);
        m_pages->setCurrentWidget(m_desk);
        connect(m_desk, &Desk::linkClicked, this, &MainWindow::askLink);
        connect(m_desk, &Desk::retryWanted, this, &MainWindow::retryWanted);
        connect(m_desk->topBar(), &TopBar::demoPauseWanted, this, &MainWindow::demoPauseWanted);
        connect(&console->state(), &ConsoleState::headsChanged, this, &MainWindow::refreshTitle);
        connect(&console->state(), &ConsoleState::reset, this, &MainWindow::refreshTitle);
    }
    refreshTitle();
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

void MainWindow::setDemo(bool shown, bool paused)
{
    if (m_desk)
        m_desk->topBar()->setDemo(shown, paused);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showWaiting()
{
    bringToFront();
    if (m_desk)
        m_desk->showView({ViewKind::Waiting, {}});
}

void MainWindow::showConversation(const ConversationId &conversation)
{
    bringToFront();
    if (m_desk)
        m_desk->open(conversation, true);
}

void MainWindow::claimConversation(const ConversationId &conversation)
{
    bringToFront();
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
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_hidesOnClose) {
        hide();
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT quitWanted();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_palette->hide();
    m_shortcuts->hide();
}

} // namespace Baton::Ui
