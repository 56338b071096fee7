// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the desk uses its width, and the keys that move between its panes.
#include "ui/briefing/briefingpane.h"
#include "ui/composer/access.h"
#include "ui/queue/compactqueue.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/queue/viewspane.h"
#include "ui/theme/controls.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/actions.h"
#include "ui/window/conversationheader.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/topbar.h"

#include <QAction>
#include <QApplication>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

void Desk::connectActions(Actions &actions)
{
    const auto on = [&](Act act, auto &&slot) { connect(actions.action(act), &QAction::triggered, this, slot); };
    on(Act::ClaimTop, [this] { claimTop(); });
    on(Act::NextMine, [this] { goToNextMine(); });
    on(Act::NextRow, [this] { m_queue->list()->step(1); });
    on(Act::PreviousRow, [this] { m_queue->list()->step(-1); });
    on(Act::FocusComposer, [this] { m_conversation->focusBest(); });
    on(Act::FindHere, [this] { m_conversation->find(); });
    on(Act::Search, [this] { m_topBar->focusSearch(); });
    on(Act::Decline, [this] {
        if (!m_conversation->conversation().isEmpty())
            m_console.decline(m_conversation->conversation());
    });
    on(Act::SilenceAlerts, [this] { m_console.acknowledgeAll(); });
    on(Act::WhyAlerted, [this] { showStory(); });
    on(Act::EraseVisitor, [this] { eraseVisitor(); });
    on(Act::KeepData, [this] { keepData(); });
    on(Act::CompactQueue, [this] { showCompactQueue(!m_compact || !m_compact->isVisible()); });
    on(Act::NextPane, [this] { cyclePanes(1); });
    on(Act::PreviousPane, [this] { cyclePanes(-1); });
    on(Act::ToggleNote, [this] {
        Composer *composer = m_conversation->composer();
        if (m_conversation->isWriting())
            composer->setNote(!composer->isNote());
    });
    on(Act::SendAndNext, [this] {
        // What a sheet covers is not sent by a key that was meant for the sheet.
        if (m_conversation->isWriting() && m_conversation->composer()->send())
            goToNextMine();
    });
    on(Act::ReturnToAi, [this] { m_conversation->perform(Deed::ReturnToAi); });
    on(Act::Transfer, [this] { m_conversation->perform(Deed::Transfer); });
    on(Act::Resolve, [this] { m_conversation->perform(Deed::Resolve); });
    on(Act::Snooze, [this] { m_conversation->perform(Deed::Snooze); });
    on(Act::Release, [this] { m_conversation->perform(Deed::Release); });
    on(Act::TakeOver, [this] { m_conversation->perform(Deed::TakeOver); });
    on(Act::CopyBriefing, [this] { m_briefing->copy(); });
    on(Act::StatusMenu, [this] { m_topBar->openStatusMenu(); });
    on(Act::PaneViews, [this] { m_views->setFolded(!m_views->isFolded()); });
    on(Act::PaneQueue, [this] {
        m_queueWanted = !m_queueWanted || m_room == Room::Narrow;
        const bool leaves = m_queue->isAncestorOf(QApplication::focusWidget());
        if (m_room == Room::Narrow)
            m_inConversation = false;
        arrange();
        if (leaves && !m_queue->isVisible())
            m_conversation->focusBest();
    });
    on(Act::PaneConversation, [this] {
        m_inConversation = true;
        arrange();
        notice(m_conversation->conversation());
        m_conversation->focusBest();
    });
    on(Act::PaneBriefing, [this] { toggleBriefing(); });
    connectList(actions);
    actions.setWhyNot([this](Act act) { return whyNot(act); });
}

/// Keys without Ctrl or Alt are heard by the list alone, so that none of them is ever taken from somebody who types.
void Desk::connectList(Actions &actions)
{
    QueueListView *list = m_queue->list();
    for (const ActSpec &spec : Actions::specs()) {
        if (spec.scope == KeyScope::List)
            list->addAction(actions.action(spec.act));
    }
    const auto on = [&](Act act, auto &&slot) { connect(actions.action(act), &QAction::triggered, list, slot); };
    on(Act::ListNext, [list] { list->step(1); });
    on(Act::ListPrevious, [list] { list->step(-1); });
    on(Act::ListOpen, [list] {
        if (!list->current().isEmpty())
            Q_EMIT list->opened(list->current());
    });
    on(Act::ListClaim, [list] {
        if (!list->current().isEmpty())
            Q_EMIT list->claimWanted(list->current());
    });
    on(Act::ListDecline, [list] { list->decline(); });
}

QString Desk::whyNot(Act act) const
{
    const Conversation *head = m_console.state().head(m_conversation->conversation());
    const Access access = accessTo(head, m_console.state());
    switch (act) {
    case Act::ReturnToAi:
    case Act::Transfer:
    case Act::Resolve:
    case Act::Snooze:
    case Act::Release:
        return access.own ? QString() : access.whyNot;
    case Act::SendAndNext:
    case Act::Suggest:
    case Act::Snippets:
    case Act::ToggleNote: {
        const bool allowed = act == Act::ToggleNote ? access.note : access.reply;
        if (allowed && !m_conversation->isWriting())
            return tr("Finish or leave what is open below first");
        return allowed || act == Act::Snippets ? QString() : access.whyNot;
    }
    case Act::TakeOver:
        return !head || access.takeOver ? (head ? QString() : access.whyNot) : tr("The AI does not have this one");
    case Act::CopyBriefing:
    case Act::WhyAlerted:
        return head ? QString() : access.whyNot;
    case Act::KeepData:
        return m_console.state().self().role == Role::Admin ? QString() : tr("Admins alone set this");
    case Act::EraseVisitor:
        if (m_console.state().self().role != Role::Admin)
            return tr("Admins alone erase a visitor");
        return head && !head->erasedAt ? QString() : access.whyNot;
    case Act::ClaimTop:
        return m_console.topOfQueue().isEmpty() ? tr("No one is waiting") : QString();
    case Act::SilenceAlerts:
        return m_console.alerting().isEmpty() ? tr("Nothing alerts you now") : QString();
    case Act::ListOpen:
    case Act::ListClaim:
        return m_queue->list()->current().isEmpty() ? tr("No row is selected") : QString();
    case Act::ListDecline:
        return m_queue->list()->isOffered() ? QString() : tr("The selected row is not offered to you");
    default:
        return {};
    }
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Of the desktop's own pixels, and more where the text is larger.
    const int wide = qMax(1000, m_theme.space(250));
    const int medium = qMax(640, m_theme.space(160));
    const Room room = width() >= wide ? Room::Wide : width() >= medium ? Room::Medium : Room::Narrow;
    if (room != m_room) {
        m_room = room;
        m_drawerOpen = false;
    }
    arrange();
}

void Desk::arrange()
{
    const bool wide = m_room == Room::Wide;
    if (wide && m_briefing->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_briefing);
        m_splitter->setStretchFactor(2, 0);
        nameHandles();
    } else if (!wide && m_briefing->parentWidget() == m_splitter) {
        m_briefing->setParent(this);
    }
    if (m_room == Room::Narrow) {
        m_queue->setVisible(!m_inConversation);
        m_conversation->setVisible(m_inConversation);
    } else {
        m_queue->setVisible(m_queueWanted);
        m_conversation->setVisible(true);
    }
    m_conversation->header()->setBackShown(m_room == Room::Narrow);
    m_conversation->header()->setBriefingShown(!wide || !m_briefingWanted, m_drawerOpen);
    if (wide) {
        setStyleProperty(*m_briefing, "drawer", false);
        m_briefing->setVisible(m_briefingWanted && !m_conversation->conversation().isEmpty());
    }
    if (!wide)
        showDrawer(m_drawerOpen && (m_room == Room::Medium || m_inConversation));
}

void Desk::showDrawer(bool open)
{
    m_drawerOpen = open;
    m_conversation->header()->setBriefingShown(m_room != Room::Wide || !m_briefingWanted, open);
    if (open) {
        // Beside the conversation's header, which keeps the button that closes it.
        const QRect area = m_splitter->geometry();
        const int top = m_conversation->header()->height() + 1;
        const int width = qMin(m_theme.space(76), area.width());
        const int left = layoutDirection() == Qt::LeftToRight ? area.right() + 1 - width : area.left();
        m_briefing->setGeometry(left, area.top() + top, width, area.height() - top);
        m_briefing->raise();
    }
    setStyleProperty(*m_briefing, "drawer", open);
    m_briefing->setVisible(open);
}

void Desk::toggleBriefing()
{
    if (m_room != Room::Wide) {
        showDrawer(!m_drawerOpen);
        return;
    }
    m_briefingWanted = !m_briefingWanted;
    arrange();
}

void Desk::cyclePanes(int step)
{
    const QList<QWidget *> panes{m_views, m_queue, m_conversation->transcript(), m_conversation->composer(),
                                 m_briefing};
    qsizetype at = 1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(QApplication::focusWidget()) || panes.at(i) == QApplication::focusWidget())
            at = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        QWidget *pane = panes.at(at);
        if (!pane->isVisible())
            continue;
        if (pane == m_queue)
            m_queue->list()->setFocus(Qt::ShortcutFocusReason);
        else if (pane == m_conversation->transcript())
            pane->setFocus(Qt::ShortcutFocusReason);
        else if (QWidget *first = pane->nextInFocusChain())
            first->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

Guide::Places Desk::guidePlaces() const
{
    return {m_queue, m_conversation->composer()};
}

void Desk::saveState()
{
    m_settings.setValue(u"desk/splitter"_s, m_splitter->saveState());
    if (m_compact)
        m_compact->savePlace();
    m_settings.setValue(u"desk/viewsFolded"_s, m_views->isFolded());
    m_settings.setValue(u"desk/queue"_s, m_queueWanted);
    m_settings.setValue(u"desk/briefing"_s, m_briefingWanted);
    m_settings.setValue(u"desk/briefingFolded"_s, m_briefing->foldedSections());
    m_settings.setValue(u"desk/view"_s, int(m_view.kind));
    m_settings.setValue(u"desk/team"_s, m_view.team.toString());
    m_settings.setValue(u"desk/conversation"_s, m_conversation->conversation().toString());
}

void Desk::restoreState()
{
    const QList<QueueView> known = ViewsPane::fixedViews();
    QueueView view{ViewKind(m_settings.value(u"desk/view"_s).toInt()), {}};
    if (view.kind == ViewKind::Team)
        view.team = TeamId(m_settings.value(u"desk/team"_s).toString().left(64));
    // A number from a file that was tampered with is no view.
    if (!known.contains(view) && view.kind != ViewKind::Team)
        view = {ViewKind::Waiting, {}};
    showView(view);
    m_views->setFolded(m_settings.value(u"desk/viewsFolded"_s, true).toBool());
    m_queueWanted = m_settings.value(u"desk/queue"_s, true).toBool();
    m_briefingWanted = m_settings.value(u"desk/briefing"_s, true).toBool();
    if (m_settings.contains(u"desk/briefingFolded"_s))
        m_briefing->setFoldedSections(m_settings.value(u"desk/briefingFolded"_s).toStringList());
    m_restoring = ConversationId(m_settings.value(u"desk/conversation"_s).toString().left(64));
    reopen();
}

void Desk::reopen()
{
    if (!m_console.state().isSynced())
        return;
    const ConversationId before = std::exchange(m_restoring, {});
    if (m_conversation->conversation().isEmpty() && m_console.state().head(before))
        bring(before, false);
}

} // namespace Baton::Ui
