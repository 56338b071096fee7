// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/desk.h"

#include "console/queuemodel.h"
#include "console/transcriptmodel.h"
#include "domain/text.h"
#include "ui/briefing/briefingpane.h"
#include "ui/queue/compactqueue.h"
#include "ui/queue/queuelistview.h"
#include "ui/queue/queuepane.h"
#include "ui/queue/viewspane.h"
#include "ui/theme/controls.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/actions.h"
#include "ui/window/announcer.h"
#include "ui/window/bannerarea.h"
#include "ui/window/conversationheader.h"
#include "ui/window/conversationpane.h"
#include "ui/window/modelnotice.h"
#include "ui/window/statusuntil.h"
#include "ui/window/teamcover.h"
#include "ui/window/topbar.h"
#include "ui/words/announcement.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Desk::Desk(Console &console, Actions &actions, BannerArea &banners, const Theme &theme, QSettings &settings,
           QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_banners(banners)
    , m_theme(theme)
    , m_settings(settings)
    , m_topBar(new TopBar(console.state(), actions, theme, this))
    , m_views(new ViewsPane(console.state(), theme, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_queue(new QueuePane(console, theme, m_splitter))
    , m_conversation(new ConversationPane(console, theme, m_splitter))
    , m_briefing(new BriefingPane(console.state(), theme, m_splitter))
    , m_linkPatience(new QTimer(this))
    , m_actions(actions)
    , m_statusUntil(new StatusUntil(console, settings, this))
{
    setObjectName(u"desk"_s);
    buildPanes();
    connectActions(actions);
    connectPanes();
    connectConsole();
    connectQueue();
    new Announcer(
        console, [this] { return m_conversation->conversation(); }, *this);
    restoreState();
    new TeamCover(console, banners, this);
    new ModelNotice(console.state(), banners, this);
    connect(&console.state(), &ConsoleState::peopleChanged, this, &Desk::tellHandoff);
    connect(&console.state(), &ConsoleState::reset, this, &Desk::tellHandoff);
    tellHandoff();
}

/// While handoffs are off nobody comes into the queue, and everybody should know why.
void Desk::tellHandoff()
{
    const Workspace &workspace = m_console.state().workspace();
    const bool off = m_console.state().isSynced() && !workspace.handoffEnabled;
    if (!off)
        m_banners.drop(u"handoff"_s);
    else if (!m_banners.has(u"handoff"_s))
        m_banners.raise(u"handoff"_s,
                        {BannerKind::Warn,
                         workspace.handoffDisabledBy.isEmpty()
                             ? tr("Handing over to people is switched off: visitors reach the AI only.")
                             : tr("Handing over to people is switched off by %1: visitors reach the AI only.")
                                   .arg(isolated(workspace.handoffDisabledBy)),
                         {},
                         {},
                         true,
                         0});
}

Desk::~Desk()
{
    m_actions.setWhyNot({});
}

void Desk::buildPanes()
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_conversation);
    m_splitter->addWidget(m_briefing);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({m_theme.space(80), m_theme.space(150), m_theme.space(74)});
    m_splitter->restoreState(m_settings.value(u"desk/splitter"_s).toByteArray());
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_views);
    panes->addWidget(makeLine(Qt::Vertical, this));
    panes->addWidget(m_splitter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addLayout(panes, 1);
    QWidget::setTabOrder(m_topBar, m_views);
    QWidget::setTabOrder(m_views, m_queue);
    QWidget::setTabOrder(m_queue, m_conversation);
    QWidget::setTabOrder(m_conversation, m_briefing);
}

void Desk::connectPanes()
{
    connect(m_views, &ViewsPane::chosen, this, [this](const QueueView &view) {
        showView(view);
        m_inConversation = false;
        arrange();
    });
    connect(m_conversation, &ConversationPane::claimWanted, this, &Desk::claim);
    connect(m_conversation, &ConversationPane::linkClicked, this, &Desk::linkClicked);
    connect(m_conversation, &ConversationPane::told, this, [this](const QString &sentence) {
        m_banners.raise(u"told"_s, {BannerKind::Info, sentence, {}, {}, true, 8000});
    });
    connect(m_conversation, &ConversationPane::troubled, this, [this](const QString &sentence) {
        m_banners.raise(u"trouble"_s, {BannerKind::Warn, sentence, {}, {}, true, 8000});
    });
    connect(m_conversation->header(), &ConversationHeader::backWanted, this, [this] {
        m_inConversation = false;
        arrange();
        m_queue->list()->setFocus();
    });
    connect(m_conversation->header(), &ConversationHeader::briefingWanted, this, &Desk::toggleBriefing);
    connect(m_briefing, &BriefingPane::turnWanted, this, [this](qint64 n) {
        if (m_room != Room::Wide)
            showDrawer(false);
        m_conversation->transcript()->showMessage(n); // loads as far as it takes
    });
    connect(m_briefing, &BriefingPane::revealWanted, &m_console, &Console::reveal);
    connect(m_topBar, &TopBar::statusChosen, m_statusUntil, &StatusUntil::choose);
    connect(m_statusUntil, &StatusUntil::changed, this, [this] { m_topBar->setStatusEnd(m_statusUntil->end()); });
    m_topBar->setStatusEnd(m_statusUntil->end());
}

void Desk::connectConsole()
{
    connect(&m_console, &Console::refused, this, &Desk::onRefused);
    connect(&m_console, &Console::ownershipLost, this, [this](const ConversationId &conversation, const Owner &owner) {
        const Conversation *head = m_console.state().head(conversation);
        const QString name = head ? displayName(*head) : tr("A conversation");
        const QString who = owner.isAgent() ? m_console.state().agentName(owner.agent)
            : owner.kind == Owner::Kind::Ai ? tr("the AI")
                                            : tr("the queue");
        m_banners.raise(u"lost"_s,
                        {BannerKind::Warn,
                         tr("%1 is now with %2. What you wrote is kept as a draft.").arg(name, who),
                         {},
                         {},
                         true,
                         0});
    });
    connect(&m_console, &Console::statusRefused, this, &Desk::onStatusRefused);
    const auto showAlerting = [this] { m_topBar->setAlerting(!m_console.alerting().isEmpty()); };
    connect(&m_console, &Console::alert, this, showAlerting);
    connect(&m_console, &Console::alertOver, this, showAlerting);
    showAlerting();
    connect(&m_console, &Console::storeTrouble, this, [this](const QString &sentence) {
        m_banners.raise(u"store"_s, {BannerKind::Danger, sentence, {}, {}, true, 0});
    });
    const ConsoleState &state = m_console.state();
    connect(&state, &ConsoleState::headsChanged, this, &Desk::onHeads);
    connect(&state, &ConsoleState::reset, this, [this] {
        refreshBriefing();
        reopen();
    });
    m_linkPatience->setSingleShot(true);
    m_linkPatience->setInterval(TopBar::linkPatienceMs);
    connect(m_linkPatience, &QTimer::timeout, this, &Desk::sayOffline);
    connect(&state, &ConsoleState::linkChanged, this, &Desk::onLinkChanged);
    onLinkChanged();
}

void Desk::onLinkChanged()
{
    const LinkState &link = m_console.state().link();
    if (link.phase == LinkPhase::Online) {
        m_linkPatience->stop();
        m_offlineWhy.clear();
        if (m_banners.has(u"offline"_s))
            announce(*this, tr("You are connected again."));
        m_banners.drop(u"offline"_s);
        return;
    }
    // A try that is under way does not take back why the one before failed.
    const QString why = link.phase == LinkPhase::Waiting ? Words::encryptionTrouble(link) : m_offlineWhy;
    const bool isNews = std::exchange(m_offlineWhy, why) != why;
    if (m_banners.has(u"offline"_s)) {
        if (isNews)
            sayOffline();
    } else if (!m_linkPatience->isActive() && m_console.state().isSynced()) {
        m_linkPatience->start();
    }
}

void Desk::sayOffline()
{
    const QString kept = tr("You are offline. Replies and notes are kept and sent on reconnect; claiming has to wait. "
                            "New visitors go to your colleagues.");
    m_banners.raise(u"offline"_s,
                    {BannerKind::Warn, m_offlineWhy.isEmpty() ? kept : QString(m_offlineWhy + u' ' + kept),
                     tr("Try now"), [this] { Q_EMIT retryWanted(); }, false, 0});
}

void Desk::onRefused(const CommandId &command, const ConversationId &conversation, Code code, const Owner &owner)
{
    // Whoever asked for something that belongs to no conversation says what became of it.
    const bool ofAConversation = !conversation.isEmpty();
    if (!ofAConversation)
        return;
    if (conversation == m_claiming)
        m_claiming = {};
    // A reply that failed says so where it stands; nothing is said twice.
    if (const TranscriptModel *transcript = m_conversation->transcript()->transcript()) {
        for (int row = transcript->rowCount() - 1; row >= 0 && transcript->entry(row).message.n == 0; --row) {
            if (transcript->entry(row).message.cid == command)
                return;
        }
    }
    const Conversation *head = m_console.state().head(conversation);
    const bool known = owner.kind != Owner::Kind::Ai || !head;
    const Owner &has = known ? owner : head->owner;
    const QString sentence = Words::refusal(code, has, m_console.state());
    if (has.isAgent() && !has.is(m_console.state().self().id))
        m_queue->list()->tell(conversation, sentence);
    m_banners.raise(u"refused"_s,
                    {BannerKind::Warn, head ? displayName(*head) + u": "_s + sentence : sentence, {}, {}, true, 8000});
}

/// Stays until it is closed or the status has changed after all: who has left the desk reads it when they are back.
void Desk::onStatusRefused(Status, Code code)
{
    const ConsoleState &state = m_console.state();
    const auto own = [&state] { return state.agents().value(state.self().id).status; };
    m_banners.raise(u"status"_s, {BannerKind::Warn, Words::statusRefusal(code, state), {}, {}, true, 0});
    disconnect(m_statusTold);
    m_statusTold = connect(&state, &ConsoleState::peopleChanged, this, [this, own, told = own()] {
        if (own() == told)
            return;
        m_banners.drop(u"status"_s);
        disconnect(m_statusTold);
    });
}

void Desk::setCompactRows(bool compact)
{
    m_queue->list()->setRowStyle(compact ? RowStyle::Compact : RowStyle::Full);
}

void Desk::showView(const QueueView &view)
{
    m_view = view;
    m_views->setCurrent(view);
    m_queue->showView(view);
}

void Desk::open(const ConversationId &conversation, bool focus)
{
    notice(conversation);
    bring(conversation, focus);
}

/// Who opens it has noticed it: its sound, its toasts and its count end here and on the person's other devices.
void Desk::notice(const ConversationId &conversation)
{
    if (m_console.alerting().contains(conversation) || m_console.badges().contains(conversation))
        m_console.acknowledge(conversation);
}

void Desk::bring(const ConversationId &conversation, bool focus)
{
    m_conversation->open(conversation);
    m_queue->list()->select(conversation);
    refreshBriefing();
    if (focus || m_room != Room::Narrow) {
        m_inConversation = m_inConversation || focus;
        arrange();
    } else {
        m_inConversation = true;
        arrange();
    }
    if (focus)
        m_conversation->focusBest();
}

void Desk::onHeads(const QList<ConversationId> &changed)
{
    if (changed.contains(m_conversation->conversation()) || changed.contains(m_claiming))
        refreshBriefing();
}

void Desk::refreshBriefing()
{
    // The keyboard goes to the reply as soon as the claim has come back, by whichever report comes first.
    const Conversation *claimed = m_console.state().head(m_claiming);
    if (claimed && claimed->owner.is(m_console.state().self().id)) {
        const bool inFront = m_claiming == m_conversation->conversation();
        m_claiming = {};
        // Who looks for something meanwhile goes on typing there.
        const bool searches = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (inFront && !searches)
            m_conversation->focusBest();
    }
    m_briefing->setHead(m_console.state().head(m_conversation->conversation()));
}

void Desk::claim(const ConversationId &conversation)
{
    if (conversation.isEmpty())
        return;
    open(conversation, true);
    m_claiming = conversation;
    m_console.claim(conversation);
}

void Desk::claimTop()
{
    const ConversationId top = m_console.topOfQueue();
    if (top.isEmpty())
        m_banners.raise(u"trouble"_s, {BannerKind::Info, tr("No one is waiting."), {}, {}, true, 4000});
    else
        claim(top);
}

void Desk::goToNextMine()
{
    const Conversation *next = nullptr;
    for (const Conversation &head : m_console.state().heads()) {
        if (!head.owner.is(m_console.state().self().id) || !head.unansweredSince
            || head.id == m_conversation->conversation())
            continue;
        if (!next || *head.unansweredSince < *next->unansweredSince)
            next = &head;
    }
    if (!next) {
        m_banners.raise(u"trouble"_s, {BannerKind::Info, tr("Nobody else waits for your answer."), {}, {}, true, 4000});
        return;
    }
    const ConversationId id = next->id;
    showView({ViewKind::Mine, {}});
    open(id, true);
}

} // namespace Baton::Ui

#include "moc_desk.cpp"
