// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QSettings;
class QStackedWidget;

namespace Baton {
class Autostart;
class Console;
class SoundOutput;
class SpellChecker;
} // namespace Baton

namespace Baton::Ui {

class Actions;
class BannerArea;
class BoardAlerts;
class BoardView;
class BoardWindow;
class CommandPalette;
class Desk;
class Guide;
class Preferences;
class PreferencesWindow;
class Reachability;
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
    Autostart *autostart = nullptr; ///< null where this desktop has none
    SoundOutput *sound = nullptr;
    Reachability *reachability = nullptr; ///< null where nobody asks
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
    /// Builds the desk of a console that is not signed in yet, behind the start page, so that setConsole() only has to
    /// show it. One that never signs in is let go by setConsole(nullptr).
    void prepare(Console *console);
    StartPage *startPage() const { return m_startPage; }
    Desk *desk() const { return m_desk; }
    Actions *actions() const { return m_actions; }
    Preferences &preferences() const { return *m_preferences; }
    PreferencesWindow *showPreferences();
    /// The team lead's board in place of the desk, which stays as it is behind it. Nothing for who leads nobody.
    void showBoard();
    void showDeskAgain();
    bool isBoardShown() const;
    BoardView *board() const { return m_board; }
    BoardWindow *boardWindow() const { return m_boardWindow.get(); }
    void openBoardWindow(bool isBig);
    /// The guide to the first minute, unless it has been gone through or skipped before.
    void offerGuide();
    void startGuide();
    /// Makes everything in the window anew, in the language and text size of now. Drafts, view and conversation stay.
    void rebuild();
    /// "The server runs inside this window …", with a way to learn how to go on.
    /// `page` is where a visitor writes; it opens in the browser.
    void showEmbeddedNotice(const QUrl &page);
    void showNotice(const QString &matter, const QString &text);
    /// A question with two answers that stays until it is answered; both leave it to the caller to take it down.
    void ask(const QString &matter, const QString &question, const QString &yesText, std::function<void()> yes,
             const QString &noText, std::function<void()> no);
    /// A quiet line in the status menu; empty for none.
    void setRemark(const QString &remark);
    void setDemo(bool shown, bool paused);
    /// In front, with the waiting conversations or one of them. Only ever called after the person asked for it.
    void showWaiting();
    void showConversation(const ConversationId &conversation);
    /// Claims it, with the keyboard in the reply as soon as it is ours.
    void claimConversation(const ConversationId &conversation);
    /// Where closing the window only hides it; to be set only while a tray icon can be seen.
    /// A window that is hidden when the icon goes comes back.
    void setHidesOnClose(bool hides);
    /// Moves the window where its title can be reached, should no screen show it.
    void fitOnScreen();

Q_SIGNALS:
    void tryWanted(bool fresh);
    void connectWanted(const Baton::Credentials &credentials);
    void signOutWanted();
    void forgetDeviceWanted();
    void quitWanted();
    void retryWanted();
    void howToGoOnWanted();
    void demoPauseWanted(bool paused);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildParts();
    void buildStartPage();
    Desk *makeDesk(Console &console);
    void showDesk(Desk *desk);
    void dropPrepared();
    bool isLead() const;
    void followRole();
    void dropBoard();
    void connectBoard(BoardView &board);
    void tellInFront();
    void connectActions();
    void applySending();
    void refreshTitle();
    void askLink(const QUrl &url);
    void saveState();
    void bringToFront();

    Theme &m_theme;
    QSettings &m_settings;
    std::function<void(const QUrl &)> m_openUrl;
    SpellChecker *m_spelling;
    Autostart *m_autostart;
    SoundOutput *m_sound;
    Reachability *m_reachability;
    Preferences *m_preferences;
    Actions *m_actions;
    QStackedWidget *m_pages;
    BannerArea *m_banners;
    StartPage *m_startPage = nullptr;
    CommandPalette *m_palette = nullptr;
    ShortcutsOverlay *m_shortcuts = nullptr;
    QPointer<Guide> m_guide;
    QPointer<PreferencesWindow> m_preferencesWindow;
    Console *m_console = nullptr;
    Desk *m_desk = nullptr;
    Console *m_preparedFor = nullptr;
    Desk *m_prepared = nullptr; ///< not shown yet; nothing of it is saved
    BoardView *m_board = nullptr; ///< once it was wanted
    QPointer<QWidget> m_beforeBoard; ///< where the keyboard was at the desk
    std::unique_ptr<BoardWindow> m_boardWindow;
    std::unique_ptr<BoardAlerts> m_boardAlerts; ///< of a team lead
    QString m_remark;
    ConversationId m_link; ///< opened by a link and not yet known
    bool m_hidesOnClose = false;
    bool m_hidden = false; ///< in the tray
    std::optional<bool> m_demoPaused; ///< while there is a demo
};

} // namespace Baton::Ui
