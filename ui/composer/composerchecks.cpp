// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands between a reply and the visitor: the moment in which it can be called back, the question for what is
// known already, and what the AI would answer.
#include "domain/asks.h"
#include "domain/text.h"
#include "ui/composer/composer.h"
#include "ui/composer/composerstrip.h"
#include "ui/composer/replyedit.h"
#include "ui/composer/suggestioncard.h"
#include "ui/theme/controls.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

void Composer::buildChecks()
{
    m_suggestion = new SuggestionCard(m_theme, this);
    addAbove(m_suggestion);
    connect(m_suggestion, &SuggestionCard::used, this, [this](const QString &text) {
        closeSuggestion();
        insertText(text);
    });
    connect(m_suggestion, &SuggestionCard::dismissed, this, [this] {
        closeSuggestion();
        focusEditor();
    });
    connect(m_edit, &ReplyEdit::escaped, this, &Composer::closeSuggestion);
    connect(&m_console, &Console::suggested, this, &Composer::showSuggestion);
    auto *suggest = makeButton(m_theme, ButtonKind::Quiet, u"suggestButton"_s, {}, u"ai"_s, this);
    suggest->setAccessibleName(tr("Suggest a reply"));
    setPlainToolTip(*suggest, tr("Suggest a reply: what the AI would answer"), u"Ctrl+Shift+G"_s);
    suggest->setFocusPolicy(Qt::TabFocus);
    connect(suggest, &QPushButton::clicked, this, &Composer::suggest);
    addTool(suggest);
    m_heldTick = new QTimer(this);
    m_heldTick->setInterval(250);
    connect(m_heldTick, &QTimer::timeout, this, [this] {
        if (m_console.now() >= m_heldUntil)
            m_heldTick->stop();
        refreshStrip();
    });
    connect(m_edit, &ReplyEdit::undoneBeyondText, this, [this] {
        if (isHeld() && !hasText())
            unsend();
    });
}

// ---- A reply that waits ----

void Composer::hold(const CommandId &command)
{
    if (m_console.sendDelay().count() <= 0)
        return;
    m_held = command;
    m_heldIn = m_conversation;
    m_heldUntil = m_console.now() + m_console.sendDelay();
    m_heldTick->start();
}

bool Composer::isHeld() const
{
    return !m_held.isEmpty() && m_heldIn == m_conversation && m_console.now() < m_heldUntil;
}

void Composer::unsend()
{
    const CommandId held = m_held;
    m_held = {};
    m_heldTick->stop();
    if (!m_console.unsend(held))
        m_trouble = tr("Too late to undo: the reply has been sent.");
    refreshMode();
    focusEditor();
}

void Composer::addHeld(StripContent &content)
{
    const qint64 left = (m_heldUntil - m_console.now()).count();
    content.text = tr("Sending in %1 s").arg((left + 999) / 1000);
    content.actionText = tr("Undo");
    content.actionKeys = u"Ctrl+Z"_s;
    content.action = [this] { unsend(); };
}

// ---- What is known already ----

/// Once for each thing: who sends again means it.
bool Composer::asksForKnownThing()
{
    const Conversation *head = m_console.state().head(m_conversation);
    const auto key = m_note || !head ? std::nullopt : asksForKnown(*head, m_edit->toPlainText());
    m_known.clear();
    if (!key || m_asksAnyway.contains(*key))
        return false;
    m_asksAnyway.insert(*key);
    m_known = *key;
    refreshMode();
    focusEditor();
    return true;
}

void Composer::addKnown(StripContent &content)
{
    const Conversation *head = m_console.state().head(m_conversation);
    if (!head)
        return;
    Field field = head->fields.value(m_known);
    if (field.value.isEmpty())
        field = {head->visitor.name, u"page"_s, 0, 100};
    const QString value = oneLine(cleanText(field.value), 80);
    const QString source = Words::fieldSource(field);
    const QString name = Words::fieldName(m_known);
    content.text = source.isEmpty()
        ? tr("You already know this – %1: %2. Press %3 again to send.").arg(name, value, sendKey())
        : tr("You already know this – %1: %2 (%3). Press %4 again to send.").arg(name, value, source, sendKey());
    content.warns = true;
    content.actionText = tr("Insert");
    content.action = [this, value] { insertText(value); };
}

void Composer::insertText(const QString &text)
{
    QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool apart = !before.isEmpty() && !before.back().isSpace();
    cursor.insertText((apart ? u" "_s : QString()) + text);
    m_edit->setTextCursor(cursor);
    focusEditor();
}

// ---- What the AI would answer ----

void Composer::suggest()
{
    if (!canWrite() || m_note) {
        Q_EMIT troubled(m_note ? tr("The AI suggests replies, not notes.") : m_access.whyNot);
        return;
    }
    if (m_console.state().link().phase != LinkPhase::Online) {
        Q_EMIT troubled(tr("The AI cannot be asked while you are offline."));
        return;
    }
    m_suggestion->showAsking();
    m_console.suggest(m_conversation);
}

void Composer::showSuggestion(const SuggestedReply &reply)
{
    // Asked for here and still wanted: closing the card means no.
    if (reply.conversation == m_conversation && !m_suggestion->isHidden())
        m_suggestion->showSuggestion(reply.text, reply.source, reply.confidence);
}

void Composer::closeSuggestion()
{
    m_suggestion->hide();
}

} // namespace Baton::Ui
