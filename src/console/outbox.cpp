// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/outbox.h"

#include "backend/failpoint.h"
#include "console/consolestate.h"
#include "console/fileshelf.h"
#include "console/words.h"

#include <QPointer>

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis outboxMaxAge{24 * 3600 * 1000};
/// The server remembers ids for 7 days; after that the same id would be new to it.
constexpr Millis idRemembered{6 * 24 * 3600 * 1000};
constexpr Millis longestHold{10'000};
constexpr qint64 backOffFirstMs = 1000;
constexpr qint64 backOffMostMs = 30'000;

bool isHandback(const CommandBody &body)
{
    return std::holds_alternative<ReturnToAi>(body) || std::holds_alternative<Resolve>(body);
}

} // namespace

Outbox::Outbox(ConsoleState &state, Backend &backend, MineStore &store, const ConsoleEnvironment &environment,
               FileShelf *files, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
    , m_store(store)
    , m_environment(environment)
    , m_files(files)
{
    connect(&backend, &Backend::answered, this, &Outbox::onAnswered);
    connect(&backend, &Backend::messagesAdded, this,
            [this](const ConversationId &, const QList<Message> &messages) { onSeen(messages); });
    connect(&backend, &Backend::threadArrived, this, [this](const ThreadPage &page) { onSeen(page.messages); });
    connect(&state, &ConsoleState::linkChanged, this, &Outbox::pumpAll);
    if (files)
        connect(files, &FileShelf::settled, this, &Outbox::pump);
}

CommandId Outbox::add(const ConversationId &conversation, CommandBody body, bool clearDraft, Millis hold)
{
    const Conversation *head = m_state.head(conversation);
    Entry entry;
    entry.item.id = m_environment.newCommandId();
    entry.item.conversation = conversation;
    entry.item.order = ++m_order;
    entry.item.body = std::move(body);
    entry.item.fence = head ? head->fence : 0;
    entry.item.written = m_environment.wallClock();
    if (hold.count() > 0)
        entry.item.holdUntil = entry.item.written + std::min(hold, longestHold);
    entry.item.state = OutboxItem::State::Saving;
    const OutboxItem item = entry.item;
    m_lanes[conversation].append(std::move(entry));
    m_laneOf.insert(item.id, conversation);
    Q_EMIT laneChanged(conversation);
    m_store.enqueue(m_state.account(), item, clearDraft, [self = QPointer(this), id = item.id](const QString &trouble) {
        if (self)
            self->onSaved(id, trouble);
    });
    return item.id;
}

bool Outbox::canSend() const
{
    return m_state.isSynced() && m_state.link().phase == LinkPhase::Online;
}

void Outbox::pumpAll()
{
    if (!canSend())
        return;
    const QList<ConversationId> conversations = m_lanes.keys();
    for (const ConversationId &conversation : conversations)
        pump(conversation);
}

void Outbox::pump(const ConversationId &conversation)
{
    const auto lane = m_lanes.find(conversation);
    if (lane == m_lanes.end() || !canSend())
        return;
    Entry &entry = lane->first();
    if (entry.calledBack)
        return; // the disk's answer comes
    if (entry.item.state == OutboxItem::State::Queued && isHeld(entry)) {
        const Millis wait = entry.item.holdUntil - m_environment.wallClock();
        m_environment.later(wait, this, [this, conversation] { pump(conversation); });
        return;
    }
    if (lacksFence(entry)) {
        entry.item.fence = m_state.head(conversation)->fence;
        put(entry.item.id, entry);
        return;
    }
    if (entry.sent || entry.item.state != OutboxItem::State::Queued || m_environment.monotonicMs() < entry.notBefore)
        return;
    if (m_environment.wallClock() - entry.item.written > outboxMaxAge) {
        fail(entry, tr("This was written more than a day ago and has not been sent."), false);
        return;
    }
    OutboxItem item = entry.item;
    QString failure;
    const auto files = m_files ? m_files->prepare(item.body, failure) : FileShelf::Readiness::Ready;
    if (files == FileShelf::Readiness::Waiting)
        return; // settled() comes
    if (files == FileShelf::Readiness::Failed) {
        fail(entry, failure, false);
        return;
    }
    entry.sent = true;
    m_backend.submit({item.id, item.conversation, item.fence, item.body});
}

/// Where the clock was set back meanwhile nothing waits longer than it ever may.
bool Outbox::isHeld(const Entry &entry) const
{
    const Millis left = entry.item.holdUntil - m_environment.wallClock();
    return left.count() > 0 && left <= longestHold;
}

/// Written before anything was known of the conversation: it goes under the fence of the first state that is. On disk
/// first, since the same id must always mean the same. Whoever owns a conversation has a fence; a note needs none.
bool Outbox::lacksFence(const Entry &entry) const
{
    const Conversation *head = m_state.head(entry.item.conversation);
    return entry.item.fence == 0 && head && head->fence > 0 && !entry.sent
        && entry.item.state == OutboxItem::State::Queued && !std::holds_alternative<AddNote>(entry.item.body);
}

void Outbox::onAnswered(const CommandId &id, const CommandOutcome &outcome)
{
    Entry *entry = find(id);
    if (!entry || !entry->sent)
        return;
    entry->sent = false;
    if (outcome.kind == CommandOutcome::Kind::Done) {
        BATON_CLIENT_FAILPOINT("answer_received");
        finish(id);
    } else if (outcome.kind == CommandOutcome::Kind::Unknown || outcome.retry) {
        // Without a link the next one pumps the lane; with it the server is asked again later.
        backOff(*entry);
    } else {
        const Owner owner = outcome.owner.value_or(Owner::nobody()); // who has it is not ours to know
        const QString name = owner.isAgent() ? m_state.agentName(owner.agent) : QString();
        const Code code = outcome.code.value_or(Code::Internal);
        const ConversationId conversation = entry->item.conversation;
        if (code == Code::AttachmentRejected && m_files)
            m_files->giveAgain(entry->item.body);
        fail(*entry, Words::refusal(code, name), true);
        Q_EMIT refused(id, conversation, code, owner);
    }
}

void Outbox::backOff(Entry &entry)
{
    if (!canSend())
        return;
    const qint64 wait = std::min(backOffMostMs, backOffFirstMs << std::min(entry.attempts, 5));
    ++entry.attempts;
    entry.notBefore = m_environment.monotonicMs() + wait;
    m_environment.later(Millis(wait), this, [this, c = entry.item.conversation] { pump(c); });
}

void Outbox::onSeen(const QList<Message> &messages)
{
    if (m_laneOf.isEmpty())
        return;
    for (const Message &message : messages) {
        if (!message.cid.isEmpty() && m_laneOf.contains(message.cid))
            finish(message.cid);
    }
}

void Outbox::finish(const CommandId &id)
{
    const OutboxItem item = take(id).item;
    remove(item);
    if (isHandback(item.body))
        Q_EMIT gaveAway(item.conversation);
    Q_EMIT laneChanged(item.conversation);
    Q_EMIT done(id, item.conversation);
    pump(item.conversation);
}

void Outbox::fail(Entry &entry, const QString &sentence, bool answered)
{
    entry.item.state = OutboxItem::State::Failed;
    entry.item.failure = sentence;
    entry.item.answered = answered;
    entry.stored = entry.item;
    const OutboxItem item = entry.item;
    m_store.replace(m_state.account(), item.id, item, reportTrouble());
    Q_EMIT laneChanged(item.conversation);
}

void Outbox::resend(const CommandId &id)
{
    Entry *entry = find(id);
    if (!entry || entry->item.state != OutboxItem::State::Failed)
        return;
    const Conversation *head = m_state.head(entry->item.conversation);
    const bool isNote = std::holds_alternative<AddNote>(entry->item.body);
    if (head && !isNote && !head->owner.is(m_state.self().id)) {
        const QString name = head->owner.isAgent() ? m_state.agentName(head->owner.agent) : QString();
        fail(*entry, Words::refusal(Code::Fenced, name), entry->item.answered);
        return;
    }
    if (m_files)
        m_files->retryFailed(entry->item.body);
    const Instant now = m_environment.wallClock();
    if (entry->item.answered || now - entry->item.written > idRemembered)
        entry->item.id = m_environment.newCommandId();
    if (head)
        entry->item.fence = head->fence;
    entry->item.written = now;
    put(id, *entry);
}

Result<CommandId> Outbox::keepAsNote(const CommandId &id)
{
    Entry *entry = find(id);
    if (!entry || entry->item.state != OutboxItem::State::Failed)
        return refuse(Code::NotFound);
    const auto *send = std::get_if<Send>(&entry->item.body);
    if (!send)
        return refuse(Code::State);
    entry->item.body = AddNote{send->text, send->attachments};
    entry->item.id = m_environment.newCommandId();
    if (const Conversation *head = m_state.head(entry->item.conversation))
        entry->item.fence = head->fence;
    entry->item.written = m_environment.wallClock();
    const CommandId now = entry->item.id;
    put(id, *entry);
    return now;
}

void Outbox::discard(const CommandId &id)
{
    const Entry *entry = find(id);
    if (!entry || entry->sent || entry->calledBack || entry->item.state == OutboxItem::State::Saving)
        return;
    const OutboxItem item = take(id).item;
    const ConversationId conversation = item.conversation;
    remove(item);
    Q_EMIT laneChanged(conversation);
    pump(conversation);
}

QList<OutboxItem> Outbox::lane(const ConversationId &conversation) const
{
    QList<OutboxItem> items;
    const Lane lane = m_lanes.value(conversation);
    for (const Entry &entry : lane)
        items.append(entry.item);
    return items;
}

bool Outbox::givesAway(const ConversationId &conversation) const
{
    const Lane lane = m_lanes.value(conversation);
    return std::any_of(lane.cbegin(), lane.cend(), [](const Entry &entry) {
        return isHandback(entry.item.body) && entry.item.state != OutboxItem::State::Failed;
    });
}

Outbox::Entry *Outbox::find(const CommandId &id)
{
    const auto conversation = m_laneOf.constFind(id);
    if (conversation == m_laneOf.constEnd())
        return nullptr;
    Lane &lane = m_lanes[*conversation];
    const auto entry = std::find_if(lane.begin(), lane.end(), [&](const Entry &e) { return e.item.id == id; });
    return entry == lane.end() ? nullptr : &*entry;
}

Outbox::Entry Outbox::take(const CommandId &id)
{
    const ConversationId conversation = m_laneOf.take(id);
    Lane &lane = m_lanes[conversation];
    const auto found = std::find_if(lane.begin(), lane.end(), [&](const Entry &e) { return e.item.id == id; });
    Entry entry;
    if (found != lane.end()) {
        entry = *found;
        lane.erase(found);
    }
    if (lane.isEmpty())
        m_lanes.remove(conversation);
    return entry;
}

} // namespace Baton

#include "moc_outbox.cpp"
