// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"

#include <algorithm>

// What passes and is never stored: who types and looks; and whose clock counts.

namespace Baton {

namespace {

constexpr qint64 typingEveryMs = 3000;
constexpr qint64 draftEveryMs = 5000;

} // namespace

Instant Console::now() const
{
    return m_environment.wallClock() + m_serverAhead;
}

void Console::onClock(Instant serverTime)
{
    m_serverAhead = serverTime - m_environment.wallClock();
}

void Console::typing(const ConversationId &conversation)
{
    const qint64 now = m_environment.monotonicMs();
    const auto last = m_typedAt.constFind(conversation);
    if (last != m_typedAt.constEnd() && now - *last < typingEveryMs)
        return;
    m_typedAt.insert(conversation, now);
    m_backend.sendHint(conversation, HintKind::Typing);
}

/// Lets one's other devices know, so that two of them do not answer the same.
void Console::tellDraft(const ConversationId &conversation, bool writes)
{
    const qint64 now = m_environment.monotonicMs();
    const auto told = m_draftTold.constFind(conversation);
    if (!writes && told == m_draftTold.constEnd())
        return;
    if (writes && told != m_draftTold.constEnd() && now - *told < draftEveryMs)
        return;
    if (writes)
        m_draftTold.insert(conversation, now);
    else
        m_draftTold.remove(conversation);
    m_backend.sendHint(conversation, HintKind::Draft, writes ? 1 : 0);
}

void Console::viewing(const ConversationId &conversation)
{
    if (!m_front.isEmpty() && m_front != conversation)
        m_backend.sendHint(m_front, HintKind::Gone);
    m_front = conversation;
    if (!conversation.isEmpty())
        m_backend.sendHint(conversation, HintKind::Viewing);
}

void Console::armHints()
{
    const std::optional<qint64> end = m_state->nextHintEnd();
    if (!end || (m_hintsDue && *m_hintsDue <= *end))
        return;
    m_hintsDue = end;
    const qint64 wait = std::max<qint64>(1, *end - m_environment.monotonicMs());
    m_environment.later(Millis(wait), this, [this, due = *end] {
        if (m_hintsDue == due)
            m_hintsDue.reset();
        m_state->expireHints();
        armHints();
    });
}

} // namespace Baton
