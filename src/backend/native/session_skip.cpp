// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/session.h"
#include "protocol/codec.h"

// What a later version of the server says and this one does not understand: it is passed over, and the head that misses
// it is asked for whole.

namespace Baton::Native {

void Session::skip(QByteArrayView bytes, const Protocol::Limits &limits, qint64 now)
{
    const auto skipped = Protocol::skipOf(bytes, limits);
    if (!skipped || !follows(skipped->mark.prev, skipped->mark.seq, now))
        return;
    const auto known = m_view.heads.constFind(skipped->conversation);
    if (known == m_view.heads.constEnd())
        return;
    // Where it does not say the version, the head as it is now has it in any case: the question comes after it.
    if (skipped->version == 0 || skipped->version > (*known)->version)
        heal(skipped->conversation, skipped->version);
}

void Session::heal(const ConversationId &conversation, qint64 version)
{
    qint64 &needed = m_healing[conversation];
    needed = qMax(needed, version);
    Protocol::Fetch fetch;
    fetch.what = Protocol::FetchWhat::Head;
    fetch.c = conversation;
    fetch.limit = 1;
    ask(fetch);
}

/// Whether the event does not fit because the head misses one before it. Then it will be in the head that was asked
/// for; what it says is told now.
bool Session::isHealing(const Event &event)
{
    const auto needed = m_healing.find(event.conversation);
    if (needed == m_healing.end())
        return false;
    *needed = qMax(*needed, event.version);
    m_view.pass(event, m_changes);
    return true;
}

void Session::healed(const ConversationId &conversation, const Protocol::PageFrame &page, qint64 now)
{
    const auto needed = m_healing.constFind(conversation);
    if (needed == m_healing.constEnd())
        return;
    const bool isHere = m_view.heads.contains(conversation);
    if (isHere && !page.code && !page.heads.isEmpty() && page.heads.constFirst().version < *needed) {
        heal(conversation, *needed);
        return;
    }
    m_healing.erase(needed);
    if (!isHere)
        return;
    if (page.code || page.heads.isEmpty())
        hello(false, now);
    else
        m_view.enter(page.heads.constFirst(), std::nullopt, m_changes);
}

} // namespace Baton::Native
