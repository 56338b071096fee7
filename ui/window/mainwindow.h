// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace Baton {
class Console;
class SpellChecker;
} // namespace Baton

namespace Baton::Ui {

class Actions;
class BannerArea;
class CommandPalette;
class Desk;
class ShortcutsOverlay;
class StartPage;
class Theme;

/// What a window is made of; none of it is owned.
struct MainWindowParts
{
    Theme &theme;
    QSettings &settings; ///< where window, panes and keys are kept
    std::function<void(const QUrl &)> openUrl; ///< in the browser; called after the person said yes
    SpellChecker *spelling = nullptr;
};

/// The one window: the start page until a console is given, then the desk.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the desk of an account; null goes back to the start page. The console outlives its use here.
    void setConsole(Console *console);
    StartPage *startPage() const { return m_startPage; }
    Desk *desk() const { return m_desk; }
    Actions *actions() const { return m_actions; }
    /// "The server runs inside this window …", with a way to learn how to go on.
    /// `page` is where a visitor writes; it opens in the browser.
    void showEmbeddedNotice(const QUrl &page);
    void showNotice(const QString &matter, const QString &text);
    void setDemo(bool shown, bool paused);
    /// In front, with the waiting conversations or one of them. Only ever called after the person asked for it.
    void showWaiting();
    void showConversation(const ConversationId &conversation);
    /// Claims it, with the keyboard in the reply as soon as it is ours.
    void claimConversation(const ConversationId &conversation);
    /// Where closing the window only hides it; to be set only while a tray icon can be seen.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }

Q_SIGNALS:
    void tryWanted(bool fresh);
    void connectWanted(const Baton::Credentials &credentials);
    void signOutWanted();
    void quitWanted();
    void retryWanted();
    void howToGoOnWanted();
    void demoPauseWanted(bool paused);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void refreshTitle();
    void askLink(const QUrl &url);
    void saveState();
    void bringToFront();

    Theme &m_theme;
    QSettings &m_settings;
    std::function<void(const QUrl &)> m_openUrl;
    SpellChecker *m_spelling;
    Actions *m_actions;
    QStackedWidget *m_pages;
    BannerArea *m_banners;
    StartPage *m_startPage;
    CommandPalette *m_palette;
    ShortcutsOverlay *m_shortcuts;
    Console *m_console = nullptr;
    Desk *m_desk = nullptr;
    bool m_hidesOnClose = false;
};

} // namespace Baton::Ui
