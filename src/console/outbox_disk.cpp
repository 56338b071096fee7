// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox has on the disk, and what becomes of it where the disk fails.
#include "console/consolestate.h"
#include "console/fileshelf.h"
#include "console/outbox.h"

#include <QPointer>

#include <algorithm>

namespace Baton {

/// What was said before they were read is younger than all of them.
void Outbox::load(const QList<OutboxItem> &items, qint64 lastOrder)
{
    const QHash<ConversationId, Lane> younger = std::exchange(m_lanes, {});
    for (const OutboxItem &item : items) {
        Entry entry{item};
        entry.stored = item;
        m_lanes[item.conversation].append(entry);
        m_laneOf.insert(item.id, item.conversation);
    }
    for (auto lane = younger.cbegin(); lane != younger.cend(); ++lane) {
        for (Entry entry : lane.value()) {
            entry.item.order += lastOrder;
            if (entry.stored)
                entry.stored->order += lastOrder;
            m_lanes[lane.key()].append(entry);
        }
    }
    m_order += lastOrder;
    const QList<ConversationId> conversations = m_lanes.keys();
    for (const ConversationId &conversation : conversations)
        Q_EMIT laneChanged(conversation);
    pumpAll();
}

void Outbox::onSaved(const CommandId &id, const QString &trouble)
{
    Entry *entry = find(id);
    if (!entry || entry->item.state != OutboxItem::State::Saving)
        return;
    if (!trouble.isEmpty()) {
        if (!entry->calledBack) // else the answer to that follows
            onNotSaved(*entry, trouble);
        return;
    }
    entry->item.state = OutboxItem::State::Queued;
    entry->stored = entry->item;
    const ConversationId conversation = entry->item.conversation;
    if (m_files)
        m_files->keep(entry->item.body);
    Q_EMIT laneChanged(conversation);
    pump(conversation);
}

/// What is on the disk stays ours until the person decides, as it is there: given back as a draft besides, it would be
/// said twice after the next start.
void Outbox::onNotSaved(Entry &entry, const QString &trouble)
{
    const CommandId id = entry.item.id;
    const ConversationId conversation = entry.item.conversation;
    if (entry.stored) {
        m_laneOf.remove(id);
        entry.item = *entry.stored;
        entry.item.state = OutboxItem::State::Failed;
        entry.item.failure = FileShelf::tr("It could not be kept on this computer.");
        entry.calledBack = false;
        m_laneOf.insert(entry.item.id, conversation);
        Q_EMIT laneChanged(conversation);
        Q_EMIT storeTrouble(trouble);
        return;
    }
    const OutboxItem item = take(id).item;
    if (m_files)
        m_files->giveBack(item.body);
    if (const auto *send = std::get_if<Send>(&item.body))
        Q_EMIT givenBack(conversation, Draft{send->text, false});
    else if (const auto *note = std::get_if<AddNote>(&item.body))
        Q_EMIT givenBack(conversation, Draft{note->text, true});
    Q_EMIT laneChanged(conversation);
    Q_EMIT storeTrouble(trouble);
    Q_EMIT refused(id, conversation, Code::Internal, {});
}

/// Stopped first, then a draft, deleted last: whatever happens in between it is neither sent nor lost.
bool Outbox::takeBack(const CommandId &id)
{
    Entry *entry = find(id);
    if (!entry || entry->sent || entry->calledBack || entry->item.state == OutboxItem::State::Failed || !isHeld(*entry)
        || !std::holds_alternative<Send>(entry->item.body))
        return false;
    entry->calledBack = true;
    OutboxItem item = entry->item;
    item.state = OutboxItem::State::Failed;
    item.failure = tr("Called back before it was sent.");
    m_store.replace(m_state.account(), id, item, [self = QPointer(this), id](const QString &trouble) {
        if (self)
            self->onStopped(id, trouble);
    });
    return true;
}

void Outbox::onStopped(const CommandId &id, const QString &trouble)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    if (!trouble.isEmpty()) {
        onNotSaved(*entry, trouble);
        return;
    }
    const OutboxItem item = take(id).item;
    Q_EMIT calledBack(item.conversation, Draft{std::get<Send>(item.body).text, false});
    m_store.remove(m_state.account(), id, reportTrouble());
    if (m_files)
        m_files->giveBack(item.body);
    Q_EMIT laneChanged(item.conversation);
    pump(item.conversation);
}

/// Stores a changed item in the place of the old one and sends it once it is on disk.
void Outbox::put(const CommandId &old, Entry &entry)
{
    entry.sent = false;
    entry.attempts = 0;
    entry.notBefore = 0;
    entry.item.answered = false;
    entry.item.failure.clear();
    OutboxItem item = entry.item;
    item.state = OutboxItem::State::Queued;
    entry.item.state = OutboxItem::State::Saving;
    m_laneOf.remove(old);
    m_laneOf.insert(item.id, item.conversation);
    Q_EMIT laneChanged(item.conversation);
    m_store.replace(m_state.account(), old, item, [self = QPointer(this), id = item.id](const QString &trouble) {
        if (self)
            self->onSaved(id, trouble);
    });
}

/// Its files go after it: a message that is still there at the next start finds them.
void Outbox::remove(const OutboxItem &item)
{
    m_store.remove(m_state.account(), item.id, [self = QPointer(this), body = item.body](const QString &trouble) {
        if (!self)
            return;
        if (!trouble.isEmpty())
            Q_EMIT self->storeTrouble(trouble);
        else if (self->m_files)
            self->m_files->release(body);
    });
}

MineStore::Done Outbox::reportTrouble()
{
    return [self = QPointer(this)](const QString &trouble) {
        if (self && !trouble.isEmpty())
            Q_EMIT self->storeTrouble(trouble);
    };
}

} // namespace Baton
