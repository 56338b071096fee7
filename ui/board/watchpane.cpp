// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/watchpane.h"

#include "console/board.h"
#include "domain/text.h"
#include "ui/board/boardchooser.h"
#include "ui/board/boardwords.h"
#include "ui/dialogs/storydialog.h"
#include "ui/theme/controls.h"
#include "ui/transcript/transcriptview.h"
#include "ui/words/announcement.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

WatchPane::WatchPane(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
    , m_name(new PlainLabel(theme.font(TextSize::Strong), this))
    , m_owner(new PlainLabel(theme.font(TextSize::Small), this))
    , m_assign(makeButton(theme, ButtonKind::Normal, u"watchAssign"_s, BoardWords::tr("Assign …"), u"person"_s, this))
    , m_takeOver(makeButton(theme, ButtonKind::Normal, u"watchTakeOver"_s, BoardWords::tr("Take over …"), {}, this))
    , m_transfer(
          makeButton(theme, ButtonKind::Normal, u"watchTransfer"_s, BoardWords::tr("To a team …"), u"transfer"_s, this))
    , m_history(
          makeButton(theme, ButtonKind::Quiet, u"watchHistory"_s, BoardWords::tr("Alerts of it"), u"bell"_s, this))
    , m_close(makeButton(theme, ButtonKind::Quiet, u"watchClose"_s, {}, u"close"_s, this))
    , m_whisperLabel(new PlainLabel(theme.font(TextSize::Small), this))
    , m_whisper(new QLineEdit(this))
    , m_sendWhisper(makeButton(theme, ButtonKind::Normal, u"watchWhisper"_s, BoardWords::tr("Whisper"), {}, this))
    , m_said(new PlainLabel(theme.font(TextSize::Small), this))
    , m_transcript(new TranscriptView(
          console.state(), theme, [&console] { return console.now(); }, this))
{
    setObjectName(u"watchPane"_s);
    setProperty("pane", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_owner->setObjectName(u"watchOwner"_s);
    m_owner->setMuted(true);
    m_owner->setMaximumLines(2);
    m_said->setObjectName(u"watchSaid"_s);
    m_said->setMaximumLines(0);
    setStyleProperty(*m_said, "soon", true);
    m_said->hide();
    m_close->setAccessibleName(BoardWords::tr("Stop watching"));
    setPlainToolTip(*m_close, BoardWords::tr("Stop watching"));
    m_transcript->setObjectName(u"watchTranscript"_s);
    m_transcript->setAccessibleName(BoardWords::tr("The conversation that is watched"));
    m_transcript->setMinimumHeight(theme.space(40));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, theme.space(2), 0, 0);
    grid->setSpacing(theme.space(2));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_close, 0, 1, Qt::AlignTop);
    grid->addWidget(m_owner, 1, 0, 1, 2);
    auto *verbs = new QGridLayout;
    verbs->setSpacing(theme.space(2));
    verbs->addWidget(m_assign, 0, 0);
    verbs->addWidget(m_takeOver, 0, 1);
    verbs->addWidget(m_transfer, 1, 0);
    verbs->addWidget(m_history, 1, 1);
    grid->addWidget(m_said, 2, 0, 1, 2);
    grid->addLayout(verbs, 3, 0, 1, 2);
    grid->addWidget(m_transcript, 4, 0, 1, 2);
    grid->setRowStretch(4, 1);
    m_whisperLabel->setMaximumLines(2);
    m_whisper->setObjectName(u"watchWhisperText"_s);
    m_whisper->setMaxLength(maxWhisperCodePoints);
    grid->addWidget(m_whisperLabel, 5, 0, 1, 2);
    grid->addWidget(m_whisper, 6, 0);
    grid->addWidget(m_sendWhisper, 6, 1);
    connect(m_whisper, &QLineEdit::returnPressed, this, &WatchPane::whisper);
    connect(m_whisper, &QLineEdit::textChanged, this, &WatchPane::onWritten);
    connect(m_sendWhisper, &QPushButton::clicked, this, &WatchPane::whisper);
    connect(&console, &Console::done, this, &WatchPane::onDone);
    connect(m_close, &QPushButton::clicked, this, &WatchPane::closed);
    connect(m_assign, &QPushButton::clicked, this, &WatchPane::assign);
    connect(m_takeOver, &QPushButton::clicked, this, &WatchPane::takeOver);
    connect(m_transfer, &QPushButton::clicked, this, &WatchPane::transfer);
    connect(m_history, &QPushButton::clicked, this, &WatchPane::showHistory);
    connect(m_transcript, &TranscriptView::olderWanted, this, [this] { m_console.loadOlder(m_conversation); });
    connect(m_transcript, &TranscriptView::linkClicked, this, &WatchPane::linkClicked);
    connect(&console, &Console::refused, this, &WatchPane::onRefused);
    const ConsoleState &state = console.state();
    connect(&state, &ConsoleState::reset, this, &WatchPane::refresh);
    connect(&state, &ConsoleState::linkChanged, this, &WatchPane::refresh);
    connect(&state, &ConsoleState::peopleChanged, this, &WatchPane::refresh);
    connect(&state, &ConsoleState::headsChanged, this, [this](const QList<ConversationId> &changed) {
        if (changed.contains(m_conversation))
            refresh();
    });
}

const Conversation *WatchPane::head() const
{
    return m_console.state().head(m_conversation);
}

void WatchPane::watch(const ConversationId &conversation)
{
    if (m_conversation != conversation) {
        m_conversation = conversation;
        m_whispered = {};
        m_whisper->clear(); // it was for somebody else
        say({});
    }
    m_transcript->setTranscript(conversation.isEmpty() ? nullptr : m_console.openTranscript(conversation));
    refresh();
}

void WatchPane::allow(QPushButton &button, const QString &whyNot, const QString &tip)
{
    button.setEnabled(whyNot.isEmpty());
    setPlainToolTip(button, whyNot.isEmpty() ? tip : whyNot);
}

void WatchPane::refresh()
{
    const ConsoleState &state = m_console.state();
    const Conversation *watched = head();
    m_name->setFullText(watched ? oneLine(cleanText(displayName(*watched)), 64) : QString());
    m_owner->setFullText(watched ? Words::owner(*watched, state)
                                 : BoardWords::tr("This conversation is over, or with the AI again."));
    const bool online = state.link().phase == LinkPhase::Online;
    const QString offline = online ? QString() : BoardWords::tr("Not connected: this needs the server.");
    const QString gone = watched ? offline : BoardWords::tr("It is in nobody’s hands any more.");
    const bool waits = watched && watched->owner.kind == Owner::Kind::Queue;
    const bool owned = watched && watched->owner.isAgent();
    const bool mine = owned && watched->owner.is(state.self().id);
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    allow(*m_assign,
          first(gone, waits || owned ? QString() : BoardWords::tr("The AI has this one: take it over first.")),
          BoardWords::tr("Give it to an agent"));
    m_takeOver->setText(waits ? BoardWords::tr("Claim") : BoardWords::tr("Take over …"));
    m_takeOver->setAccessibleName(m_takeOver->text());
    allow(*m_takeOver, first(gone, mine ? BoardWords::tr("It is yours already.") : QString()),
          waits ? BoardWords::tr("Take it yourself") : BoardWords::tr("Take it from who has it; asked once more"));
    allow(*m_transfer, first(gone, owned ? QString() : BoardWords::tr("Only what an agent owns goes to another team.")),
          BoardWords::tr("Give it to a team’s queue"));
    allow(*m_history, first(gone, QString()), BoardWords::tr("Whom the alerts of this handoff reached, step by step"));
    const QString noOwner = owned ? QString() : BoardWords::tr("Nobody has it to whom you could whisper.");
    refreshWhisper(first(gone, mine ? BoardWords::tr("It is yours already.") : noOwner));
}

void WatchPane::refreshWhisper(const QString &whyNot)
{
    const Conversation *watched = head();
    const QString owner =
        watched && watched->owner.isAgent() ? m_console.state().agentName(watched->owner.agent) : QString();
    m_whisperLabel->setFullText(owner.isEmpty()
                                    ? BoardWords::tr("Whisper to the owner: the visitor never sees it")
                                    : BoardWords::tr("Whisper to %1: the visitor never sees it").arg(isolated(owner)));
    m_whisper->setAccessibleName(m_whisperLabel->fullText());
    m_whisper->setEnabled(whyNot.isEmpty() && m_whispered.isEmpty());
    const bool written = !m_whisper->text().trimmed().isEmpty();
    allow(*m_sendWhisper, !whyNot.isEmpty() || written ? whyNot : BoardWords::tr("Write something first"),
          BoardWords::tr("Only the owner sees it, above their reply"));
    if (!m_whispered.isEmpty())
        m_sendWhisper->setEnabled(false);
}

/// It stands until something else is asked for: what comes in meanwhile draws the rest anew.
void WatchPane::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

void WatchPane::ask(const CommandId &command)
{
    say({});
    m_asked = command;
}

/// A whisper is for whoever had the conversation when it was begun.
void WatchPane::onWritten()
{
    if (m_whisper->text().isEmpty())
        m_writtenFor = {};
    else if (const Conversation *watched = head(); watched && m_writtenFor.isEmpty())
        m_writtenFor = watched->owner.agent;
    refresh();
}

void WatchPane::whisper()
{
    const Conversation *watched = head();
    if (!watched || !m_sendWhisper->isEnabled())
        return;
    const AgentId owner = watched->owner.agent;
    if (const AgentId meant = std::exchange(m_writtenFor, owner); meant != owner) {
        const ConsoleState &state = m_console.state();
        say(BoardWords::tr("%1 has it now, and you wrote this for %2. Press Whisper once more if %1 is to read it.")
                .arg(isolated(state.agentName(owner)), isolated(state.agentName(meant))));
        return;
    }
    ask(m_console.whisper(m_conversation, m_whisper->text()));
    m_whispered = m_asked;
    if (m_done == m_whispered)
        onDone(m_done);
    refresh();
}

void WatchPane::onDone(const CommandId &command)
{
    m_done = command;
    if (m_whispered.isEmpty() || command != m_whispered)
        return;
    m_whispered = {};
    m_whisper->clear();
    refresh();
}

void WatchPane::assign()
{
    const Conversation *watched = head();
    if (!watched || !m_assign->isEnabled())
        return;
    const auto choices = BoardChooser::agents(m_console.board().agents({}), watched->owner.agent);
    auto *dialog = new BoardChooser(BoardWords::tr("Assign to"),
                                    BoardWords::tr("Available agents come first, of these who has most room."), choices,
                                    m_theme, this);
    connect(dialog, &BoardChooser::chosen, this, [this](const QString &id) { give(AgentId(id)); });
    dialog->open();
}

/// What waits is assigned; what somebody owns is transferred, as if they had done it.
void WatchPane::give(const AgentId &agent)
{
    const Conversation *watched = head();
    if (!watched)
        return;
    ask(watched->owner.isAgent() ? m_console.transferToAgent(m_conversation, agent, {})
                                 : m_console.assign(m_conversation, agent));
}

void WatchPane::takeOver()
{
    const Conversation *watched = head();
    if (!watched || !m_takeOver->isEnabled())
        return;
    if (watched->owner.kind == Owner::Kind::Queue) {
        Q_EMIT claimWanted(m_conversation);
        return;
    }
    const QString loses = watched->owner.isAgent()
        ? BoardWords::tr(
              "%1 loses this conversation and is told so. What they were writing stays with them as a draft.")
              .arg(isolated(m_console.state().agentName(watched->owner.agent)))
        : BoardWords::tr("The AI stops answering this visitor; you go on.");
    auto *dialog =
        new BoardQuestion(BoardWords::tr("Take over %1?").arg(isolated(oneLine(cleanText(displayName(*watched)), 64))),
                          loses, BoardWords::tr("Take over"), m_theme, this);
    connect(dialog, &QDialog::accepted, this, [this, conversation = m_conversation] {
        ask(m_console.takeOver(conversation));
        Q_EMIT deskWanted(conversation);
    });
    dialog->open();
}

void WatchPane::transfer()
{
    const Conversation *watched = head();
    if (!watched || !m_transfer->isEnabled())
        return;
    QList<BoardChooser::Choice> choices;
    for (const Team &team : m_console.state().workspace().teams) {
        const QString name = BoardWords::scope(team.id, m_console.state());
        choices.append({team.id.toString(), team.open ? name : BoardWords::tr("%1 – closed now").arg(name), u"team"_s});
    }
    auto *dialog = new BoardChooser(BoardWords::tr("Transfer to a team"),
                                    BoardWords::tr("%1 loses this conversation; it waits in the team’s queue.")
                                        .arg(isolated(m_console.state().agentName(watched->owner.agent))),
                                    choices, m_theme, this);
    connect(dialog, &BoardChooser::chosen, this, [this, conversation = m_conversation](const QString &id) {
        ask(m_console.transferToTeam(conversation, TeamId(id), {}));
    });
    dialog->open();
}

void WatchPane::showHistory()
{
    if (head())
        (new StoryDialog(m_console, m_conversation, m_theme, this))->open();
}

void WatchPane::onRefused(const CommandId &command, const ConversationId &conversation, Code code, const Owner &owner)
{
    if (!m_whispered.isEmpty() && command == m_whispered) { // the text stays
        m_whispered = {};
        refresh();
    }
    if (command != m_asked || conversation != m_conversation)
        return;
    say(Words::refusal(code, owner, m_console.state()));
}

void WatchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baton::Ui

#include "moc_watchpane.cpp"
