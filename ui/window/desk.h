// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "ui/composer/composer.h"
#include "ui/window/guide.h"

#include <QWidget>

#include <memory>

class QSettings;
class QSplitter;

namespace Baton {
class SnippetBook;
class SpellChecker;
} // namespace Baton

namespace Baton::Ui {

class Actions;
enum class Act;
class BannerArea;
class BriefingPane;
class CompactQueue;
class ConversationPane;
class QueuePane;
class StatusUntil;
class Theme;
class TopBar;
class ViewsPane;

/// Where an agent works: views, queue, conversation and briefing side by side, as many as the width allows.
class Desk final : public QWidget
{
    Q_OBJECT

public:
    Desk(Console &console, Actions &actions, BannerArea &banners, const Theme &theme, QSettings &settings,
         QWidget *parent = nullptr);
    ~Desk() override;

    TopBar *topBar() const { return m_topBar; }
    ConversationPane *conversation() const { return m_conversation; }
    void open(const ConversationId &conversation, bool focus);
    void claim(const ConversationId &conversation);
    void claimTop();
    void setCompactRows(bool compact);
    void showView(const Baton::QueueView &view);
    void saveState();
    /// Snippets and spelling for the composer, with their actions; once.
    void setUpWriting(SpellChecker *spelling, Actions &actions);
    /// Opens the editor of snippets; a text begins a new one.
    void editSnippets(const QString &text = {});
    void showStory();
    /// Asks first: it cannot be taken back.
    void eraseVisitor();
    void keepData();
    Guide::Places guidePlaces() const;

Q_SIGNALS:
    void linkClicked(const QUrl &url);
    void retryWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Room { Wide, Medium, Narrow };

    void buildPanes();
    void connectActions(Actions &actions);
    void connectPanes();
    void connectConsole();
    void tellHandoff();
    void connectQueue();
    void showCompactQueue(bool shown);
    void nameHandles();
    void arrange();
    void showDrawer(bool open);
    void toggleBriefing();
    void cyclePanes(int step);
    void goToNextMine();
    void connectList(Actions &actions);
    QString whyNot(Act act) const;
    void restoreState();
    void reopen();
    void bring(const ConversationId &conversation, bool focus);
    void notice(const ConversationId &conversation);
    void onRefused(const CommandId &command, const ConversationId &conversation, Code code, const Owner &owner);
    void onStatusRefused(Status status, Code code);
    void onLinkChanged();
    void sayOffline();
    void refreshBriefing();
    void onHeads(const QList<ConversationId> &changed);

    Console &m_console;
    BannerArea &m_banners;
    const Theme &m_theme;
    QSettings &m_settings;
    TopBar *m_topBar;
    ViewsPane *m_views;
    QSplitter *m_splitter;
    QueuePane *m_queue;
    ConversationPane *m_conversation;
    BriefingPane *m_briefing;
    QTimer *m_linkPatience;
    SnippetBook *m_snippets = nullptr;
    Actions &m_actions;
    StatusUntil *m_statusUntil;
    QMetaObject::Connection m_statusTold; ///< while it is said that a status was refused
    ConversationId m_restoring; ///< was in front when the program ended; opened when it is known again
    std::unique_ptr<CompactQueue> m_compact; ///< a window of its own, made when it is first wanted
    Room m_room = Room::Wide;
    QueueView m_view;
    bool m_queueWanted = true;
    bool m_briefingWanted = true;
    bool m_drawerOpen = false;
    bool m_inConversation = false; ///< which of the two a narrow window shows
    ConversationId m_claiming; ///< asked for and not yet answered
    QString m_offlineWhy; ///< as a sentence, where there is something to be done about it
};

} // namespace Baton::Ui
