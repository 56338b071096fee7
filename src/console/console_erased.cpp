// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"
#include "console/drafts.h"
#include "console/fileshelf.h"
#include "console/outbox.h"
#include "console/transcriptmodel.h"

#include <algorithm>

// A visitor was erased: what this console keeps of the conversation goes as well, here and on the disk.

namespace Baton {

void Console::onErased(const ConversationId &conversation)
{
    if (m_looking.remove(conversation) && !liveTranscript(conversation))
        m_backend.watch(conversation, false);
    if (m_erased.contains(conversation))
        return;
    m_erased.insert(conversation);
    if (const auto transcript = liveTranscript(conversation))
        transcript->forget();
    // What was sent and not yet answered is refused, and then goes as what failed; see onRefusedErased().
    // From the last on: what stands behind one that failed would be sent as soon as that one is gone.
    const QList<OutboxItem> lane = m_outbox->lane(conversation);
    for (auto item = lane.crbegin(); item != lane.crend(); ++item)
        m_outbox->discard(item->id);
    // Nor can what the disk has not answered for go at once; see onLaneErased().
    const QList<OutboxItem> left = m_outbox->lane(conversation);
    for (const OutboxItem &item : left)
        m_dropping[conversation].insert(item.id);
    dropDraft(conversation);
    Q_EMIT erased(conversation);
}

void Console::dropDraft(const ConversationId &conversation)
{
    const QList<ShelfFile> files = m_files->drafts(conversation);
    for (const ShelfFile &file : files)
        m_files->remove(file.file.id.toString());
    m_drafts->set(conversation, {});
    m_drafts->save();
    m_store.scrub();
    Q_EMIT draftChanged(conversation);
}

/// The erasure may have happened while this console was away, and out of its view: so whatever it keeps something of
/// and does not see is looked at once. What is on a list is not erased, as the list was read anew.
void Console::lookForErased()
{
    QSet<ConversationId> kept = m_files->conversations();
    for (const ConversationId &conversation : m_drafts->conversations())
        kept.insert(conversation);
    for (const ConversationId &conversation : m_outbox->conversations())
        kept.insert(conversation);
    for (const ConversationId &conversation : std::as_const(kept)) {
        if (m_state->head(conversation) || liveTranscript(conversation) || m_looking.contains(conversation))
            continue;
        m_looking.insert(conversation);
        m_backend.watch(conversation, true);
    }
}

void Console::watchErased(const ConversationId &conversation)
{
    const Conversation *head = m_state->head(conversation);
    if (!head)
        return;
    if (head->erasedAt)
        onErased(conversation);
    if (m_looking.remove(conversation) && !liveTranscript(conversation))
        m_backend.watch(conversation, false);
}

/// What failed because there is nothing any more to say it to is not kept for another try.
void Console::onRefusedErased(const CommandId &id, const ConversationId &conversation)
{
    if (m_erased.contains(conversation))
        m_outbox->discard(id);
}

/// It has come to where it can be discarded: on the disk, or failed, as for a file that was refused.
void Console::onLaneErased(const ConversationId &conversation)
{
    const QSet<CommandId> dropping = m_dropping.value(conversation);
    if (dropping.isEmpty())
        return;
    const QList<OutboxItem> lane = m_outbox->lane(conversation);
    for (auto item = lane.crbegin(); item != lane.crend(); ++item) {
        if (dropping.contains(item->id))
            m_outbox->discard(item->id);
    }
    const QList<OutboxItem> left = m_outbox->lane(conversation);
    if (std::ranges::none_of(left, [&](const OutboxItem &item) { return dropping.contains(item.id); }))
        m_dropping.remove(conversation);
    // One that was called back, or could not be kept, is a draft again by now and has given its files back.
    dropDraft(conversation);
}

} // namespace Baton
