// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composer.h"

#include "console/snippetbook.h"
#include "console/snippetfill.h"
#include "domain/text.h"
#include "ui/composer/composerstrip.h"
#include "ui/composer/replyedit.h"
#include "ui/composer/replyhighlighter.h"
#include "ui/composer/snippetcompleter.h"
#include "ui/composer/spelling.h"
#include "ui/files/attachmentbar.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

Composer::Composer(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
    , m_edit(new ReplyEdit(this))
    , m_strip(new ComposerStrip(theme, this))
    , m_highlighter(new ReplyHighlighter(*m_edit, theme))
    , m_spelling(new Spelling(*m_edit, *m_highlighter, this))
    , m_completer(new SnippetCompleter(*m_edit, theme, this))
{
    setObjectName(u"composer"_s);
    auto *modes = new QWidget(this);
    auto *deeds = new QWidget(this);
    buildModes(modes);
    m_edit->setObjectName(u"replyEditor"_s);
    m_edit->setFont(theme.font(TextSize::Body));
    m_edit->installEventFilter(this);
    buildDeeds(deeds);
    m_above = new QVBoxLayout;
    m_above->setSpacing(theme.space(2));
    m_whisper = new ComposerStrip(theme, this);
    m_whisper->setObjectName(u"whisperStrip"_s);
    m_above->addWidget(m_whisper);
    m_above->addWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(modes);
    column->addLayout(m_above);
    column->addWidget(m_edit);
    column->addWidget(deeds);
    buildTools();
    buildFiles();
    buildChecks();
    connect(m_edit, &ReplyEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_edit, &ReplyEdit::pasteCut, this, [this] {
        m_trouble = tr("What you pasted was cut at 8,000 characters.");
        refreshMode();
    });
    connect(&console.state(), &ConsoleState::whispersChanged, this, [this](const ConversationId &conversation) {
        if (conversation == m_conversation)
            refreshWhisper();
    });
    connect(m_completer, &SnippetCompleter::manageWanted, this, &Composer::editSnippetsWanted);
    m_completer->setValues([this] { return snippetValues(m_console.state().head(m_conversation), m_console.state()); });
    // A text that could not be stored comes back into the draft.
    connect(&console, &Console::draftChanged, this, [this](const ConversationId &conversation) {
        if (conversation == m_conversation)
            loadDraft();
    });
    setConversation({});
}

void Composer::setTools(const WritingTools &tools)
{
    m_snippets = tools.snippets;
    m_completer->setBook(tools.snippets);
    m_spelling->setChecker(tools.spelling, tools.settings);
    if (tools.snippets) {
        connect(tools.snippets, &SnippetBook::changed, this,
                [this] { m_highlighter->setNames(m_snippets->variables()); });
        m_highlighter->setNames(tools.snippets->variables());
    }
}

void Composer::setConversation(const ConversationId &conversation)
{
    m_completer->close();
    if (!m_conversation.isEmpty() && m_conversation != conversation) {
        // Who comes back to a conversation begins with a reply, unless a note was begun.
        if (!hasText())
            m_note = false;
        keepDraft();
    }
    if (m_conversation != conversation) {
        closeSuggestion();
        m_asksAnyway.clear();
    }
    m_conversation = conversation;
    m_files->setConversation(conversation);
    m_trouble.clear();
    m_known.clear();
    loadDraft();
}

void Composer::loadDraft()
{
    const QScopedValueRollback loading(m_loading, true);
    const Draft draft = m_conversation.isEmpty() ? Draft{} : m_console.draft(m_conversation);
    if (m_edit->toPlainText() != draft.text)
        m_edit->setPlainText(draft.text);
    m_edit->moveCursor(QTextCursor::End);
    m_note = draft.note;
    refresh();
}

void Composer::refresh()
{
    const Conversation *head = m_console.state().head(m_conversation);
    m_access = accessTo(head, m_console.state());
    m_spelling->setLanguage(head ? head->visitor.language : QString());
    refreshMode();
    refreshDeeds();
}

bool Composer::hasText() const
{
    return !m_edit->toPlainText().trimmed().isEmpty();
}

bool Composer::isStranded() const
{
    return !m_note && !m_access.reply && m_access.note && hasText();
}

bool Composer::canType() const
{
    return m_edit->isEnabled();
}

bool Composer::canWrite() const
{
    return m_note ? m_access.note : m_access.reply;
}

QString Composer::hint() const
{
    if (!canWrite())
        return m_access.whyNot;
    const LinkPhase phase = m_console.state().link().phase;
    if (phase != LinkPhase::Online && phase != LinkPhase::Syncing)
        return tr("You are offline – kept and sent on reconnect");
    const Conversation *head = m_console.state().head(m_conversation);
    if (m_note)
        return tr("Only your team sees this");
    // Who types is back; that they type stands in the thread, where their words will.
    if (head && head->visitorLeftAt && !m_console.state().visitorTypes(m_conversation))
        return tr("The visitor left the page %1 ago").arg(Words::spanInWords(m_console.now() - *head->visitorLeftAt));
    return {};
}

void Composer::refreshMode()
{
    m_reply->setChecked(!m_note);
    m_noteButton->setChecked(m_note);
    m_noteButton->setEnabled(m_access.note);
    refreshEditor();
    refreshFiles();
    refreshSend();
    refreshStrip();
    refreshWhisper();
}

void Composer::refreshEditor()
{
    setStyleProperty(*m_edit, "note", m_note && m_access.note);
    const bool hadKeyboard = m_edit->hasFocus();
    const bool open = canWrite() || isStranded();
    m_edit->setEnabled(open);
    m_edit->setAccessibleName(m_note ? tr("Note") : tr("Reply"));
    const QString shownHint = hint();
    m_edit->setAccessibleDescription(shownHint);
    QString placeholder = m_access.whyNot;
    if (canWrite())
        placeholder = m_note ? tr("Note – only your team") : tr("Reply to the visitor");
    if (m_edit->placeholderText() != placeholder) {
        m_edit->setPlaceholderText(placeholder);
        m_edit->viewport()->update(); // Qt 6.4 draws another text only where there was none
    }
    // Where the field itself already says it, it is not said twice.
    m_hint->setFullText(canWrite() ? shownHint : QString());
    if (hadKeyboard && !open)
        Q_EMIT closed();
}

void Composer::refreshSend()
{
    m_send->setText(m_note ? tr("Add note") : tr("Send"));
    if (m_send->property("note").toBool() != m_note) {
        setStyleProperty(*m_send, "note", m_note);
        m_send->setIcon(m_note ? m_theme.icon(u"note"_s, ColorRole::Text)
                               : m_theme.icon(u"send"_s, ColorRole::OnAccent));
    }
    m_send->setAccessibleName(m_send->text());
    const bool written = hasText() || hasFiles();
    m_send->setEnabled(canWrite() && written);
    if (!canWrite())
        setPlainToolTip(*m_send, m_access.whyNot);
    else
        setPlainToolTip(*m_send, written ? m_send->text() : tr("Write something first"), sendKey());
}

QString Composer::sendKey() const
{
    return m_edit->enterSends() ? tr("Enter") : tr("Ctrl+Enter");
}

void Composer::setEnterSends(bool sends)
{
    m_edit->setEnterSends(sends);
    refreshMode();
}

StripContent Composer::stripContent()
{
    StripContent content;
    if (isStranded()) {
        content.text = tr("%1. Your text is kept here.").arg(m_access.whyNot.section(u'.', 0, 0));
        content.warns = true;
        content.actionText = tr("Make it a note");
        content.actionKeys = u"Ctrl+Shift+N"_s;
        content.action = [this] { setNote(true); };
    } else if (!m_trouble.isEmpty()) {
        content.text = m_trouble;
        content.warns = true;
    } else if (!m_known.isEmpty()) {
        addKnown(content);
    } else if (isHeld()) {
        addHeld(content);
    }
    return content;
}

/// One at a time, the oldest first: none is passed over.
void Composer::refreshWhisper()
{
    const QList<Whispered> whispers = m_console.state().whispers(m_conversation);
    StripContent content;
    if (!whispers.isEmpty()) {
        const Whispered first = whispers.constFirst();
        //: %1 is a team lead, %2 what they say to the agent
        content.text = tr("Whisper from %1 – only you see it: %2")
                           .arg(isolated(m_console.state().agentName(first.by)), isolated(cleanText(first.text)));
        content.actionText = tr("Dismiss");
        content.action = [this, first] { m_console.dismissWhisper(first); };
    }
    const CommandId shown = whispers.isEmpty() ? CommandId() : whispers.constFirst().id;
    if (shown == m_whisperShown)
        return;
    m_whisperShown = shown;
    m_whisper->showContent({}); // so that the next one is said as well
    m_whisper->showContent(content);
}

void Composer::refreshStrip()
{
    m_strip->showContent(stripContent());
}

void Composer::setNote(bool note)
{
    if (m_note != note) {
        m_note = note;
        m_trouble.clear();
        m_known.clear();
        keepDraft();
        refreshMode();
    }
    focusEditor();
}

void Composer::focusEditor()
{
    if (m_edit->isEnabled())
        m_edit->setFocus();
}

void Composer::keepDraft()
{
    if (!m_conversation.isEmpty())
        m_console.setDraft(m_conversation, {m_edit->toPlainText(), m_note});
}

void Composer::onTextChanged()
{
    if (m_loading)
        return;
    m_trouble.clear();
    m_known.clear();
    keepDraft();
    refreshMode();
    m_completer->follow();
    constexpr qint64 typingEveryMs = 3000;
    const qint64 now = m_console.now().ms;
    if (!m_note && m_access.reply && now - m_lastTyping >= typingEveryMs && !m_edit->toPlainText().isEmpty()) {
        m_lastTyping = now;
        m_console.typing(m_conversation);
    }
}

bool Composer::isReady()
{
    if (!m_completer->hasGaps())
        return !asksForKnownThing();
    m_trouble = tr("Not sent yet: fill in %1 first. Tab goes to what is left.").arg(m_completer->firstGap());
    m_edit->moveCursor(QTextCursor::Start);
    m_completer->selectGap(true);
    refreshMode();
    focusEditor();
    return false;
}

void Composer::openSnippets()
{
    m_completer->open();
}

bool Composer::send()
{
    const QString text = m_edit->toPlainText();
    if (!canWrite() || (text.trimmed().isEmpty() && !hasFiles()))
        return true;
    if (!isReady())
        return false;
    const auto sent = m_note ? m_console.addNote(m_conversation, text) : m_console.sendReply(m_conversation, text);
    if (!sent) {
        // Of a file it is said in full what keeps it back.
        const bool ofFile = sent.error().code == Code::AttachmentRejected && !sent.error().detail.isEmpty();
        m_trouble = tr("Not sent: %1")
                        .arg(ofFile ? sent.error().detail : Words::refusal(sent.error().code, {}, m_console.state()));
        refreshMode();
        Q_EMIT troubled(m_trouble);
        return false;
    }
    // It stays a note: the next words must not reach the visitor because somebody did not look.
    const QScopedValueRollback loading(m_loading, true);
    m_edit->clear();
    m_trouble.clear();
    m_known.clear();
    m_asksAnyway.clear();
    closeSuggestion();
    if (!m_note)
        hold(*sent);
    refreshMode();
    return true;
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_conversation.isEmpty())
        keepDraft();
    return QWidget::eventFilter(watched, event);
}

} // namespace Baton::Ui

#include "moc_composer.cpp"
