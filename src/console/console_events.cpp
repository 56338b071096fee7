// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"
#include "console/listreader.h"
#include "console/outbox.h"
#include "console/queuemodel.h"
#include "console/verbs.h"

#include <algorithm>

// What the console does of its own accord when something is reported: lost ownership, catching up.

namespace Baton {

using namespace Qt::Literals::StringLiterals;

void Console::onLink()
{
    const bool isOnline = m_state->link().phase == LinkPhase::Online;
    const bool wasOnline = std::exchange(m_isOnline, isOnline);
    if (wasOnline && !isOnline)
        m_lostAt = m_environment.monotonicMs();
    if (!isOnline)
        return;
    if (!wasOnline)
        tellNoticed();
    m_asked.clear();
    if (!m_front.isEmpty())
        m_backend.sendHint(m_front, HintKind::Viewing);
    tellLanguage();
}

/// Nobody waits for the answer, so it goes past those who tell what became of a wish.
void Console::tellLanguage()
{
    const QString language = m_environment.language ? m_environment.language() : QString();
    const Agent me = self();
    if (language.isEmpty() || me.id.isEmpty() || me.language == language || m_state->link().phase != LinkPhase::Online)
        return;
    m_backend.submit(Command{m_environment.newCommandId(), {}, {}, SetLanguage{language}});
}

void Console::onReset()
{
    const QSet<ConversationId> before = m_mine;
    for (const ConversationId &conversation : before)
        watchOwnership(conversation);
    for (const Conversation &head : m_state->heads()) {
        if (head.owner.is(m_state->self().id))
            m_mine.insert(head.id);
    }
    m_me = self();
    watchAlerts();
    m_lists->fetchAll();
    lookForErased();
    catchUpAll();
    const auto noticed = std::exchange(m_noticedThere, {});
    for (auto it = noticed.cbegin(); it != noticed.cend(); ++it)
        onAcknowledgedElsewhere(it.key(), it.value());
    alertWaiting();
    armQuietEnd();
}

void Console::onHeads(const QList<ConversationId> &conversations)
{
    for (const ConversationId &conversation : conversations) {
        watchOwnership(conversation);
        watchAlert(conversation);
        watchErased(conversation);
        if (const auto transcript = liveTranscript(conversation); transcript && transcript->lastLoaded() > 0)
            catchUp(*transcript);
    }
}

/// The answer may come before the events that it answers for, and a note that goes with it comes before the owner.
void Console::onGaveAway(const ConversationId &conversation)
{
    const Conversation *head = m_state->head(conversation);
    if (!head || !m_mine.remove(conversation))
        return;
    m_givenAway.insert(conversation, head->fence);
}

void Console::watchOwnership(const ConversationId &conversation)
{
    const Conversation *head = m_state->head(conversation);
    if (head && head->owner.is(m_state->self().id)) {
        if (m_givenAway.value(conversation, -1) != head->fence)
            m_mine.insert(conversation);
        return;
    }
    m_givenAway.remove(conversation);
    if (!m_mine.remove(conversation) || mayEndUnnoticed(conversation))
        return;
    // Gone from the view without a word of who has it: whoever it is, it is not a person we may see.
    Q_EMIT ownershipLost(conversation, head ? head->owner : Owner::nobody());
}

/// We asked for it ourselves, so that it is no loss.
bool Console::mayEndUnnoticed(const ConversationId &conversation) const
{
    return m_verbs->givesAway(conversation) || m_outbox->givesAway(conversation);
}

ConversationId Console::topOfQueue() const
{
    const Conversation *top = nullptr;
    for (const Conversation &head : m_state->heads()) {
        if (belongsTo(head, {ViewKind::Waiting, {}}, m_state->self().id)
            && (!top || comesBefore(head, *top, QueueSort::Breach)))
            top = &head;
    }
    return top ? top->id : ConversationId();
}

} // namespace Baton
