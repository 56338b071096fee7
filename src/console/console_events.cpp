// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"
#include "console/outbox.h"
#include "console/queuemodel.h"
#include "console/verbs.h"

#include <algorithm>

// What the console does of its own accord when something is reported: alerts, lost ownership, catching up.

namespace Baton {

using namespace Qt::Literals::StringLiterals;

void Console::onLink()
{
    if (m_state->link().phase != LinkPhase::Online)
        return;
    m_asked.clear();
    if (!m_front.isEmpty())
        m_backend.sendHint(m_front, HintKind::Viewing);
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
    watchAlerts();
    for (const ListKind kind : std::as_const(m_lists))
        refreshList(kind);
    catchUpAll();
    alertMissed();
}

void Console::onHeads(const QList<ConversationId> &conversations)
{
    for (const ConversationId &conversation : conversations) {
        watchOwnership(conversation);
        watchAlert(conversation);
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

void Console::onAlert(const AlertRaised &raised)
{
    Raised &known = m_alerts[raised.conversation];
    const bool same = known.raised.no == raised.no;
    const bool ends = known.shown && !same;
    known.raised = raised;
    known.acknowledged = same && known.acknowledged;
    known.shown = same && known.shown;
    const std::optional<Alert> due =
        alertFor(raised, m_state->head(raised.conversation), m_state->self(), ownStatus(), known.acknowledged);
    known.shown = known.shown || due;
    if (ends)
        Q_EMIT alertOver(raised.conversation);
    if (due)
        Q_EMIT alert(*due);
}

Status Console::ownStatus() const
{
    const auto me = m_state->agents().constFind(m_state->self().id);
    return me == m_state->agents().constEnd() ? Status::Offline : me->status;
}

/// Steps of the ladder taken while nobody listened are not told again: the conversation that comes first stands for
/// all.
void Console::alertMissed()
{
    const ConversationId top = topOfQueue();
    const Conversation *head = m_state->head(top);
    if (!head || !head->handoff || head->handoff->ladderStep == 0)
        return;
    const auto known = m_alerts.constFind(top);
    if (known == m_alerts.constEnd() || known->raised.no != head->handoff->no)
        onAlert({top, head->handoff->no, head->handoff->ladderStep - 1, LadderTarget::Available, {}});
}

void Console::watchAlerts()
{
    const QList<ConversationId> alerted = m_alerts.keys();
    for (const ConversationId &conversation : alerted)
        watchAlert(conversation);
}

void Console::watchAlert(const ConversationId &conversation)
{
    const auto known = m_alerts.find(conversation);
    if (known == m_alerts.end() || known->trial)
        return;
    const Conversation *head = m_state->head(conversation);
    const bool waits =
        head && head->handoff && head->handoff->no == known->raised.no && head->owner.kind == Owner::Kind::Queue;
    if (waits && !isHeldBack(known->raised, *head, ownStatus()))
        return;
    const bool shown = std::exchange(known->shown, false);
    if (!waits)
        m_alerts.erase(known);
    if (shown)
        Q_EMIT alertOver(conversation);
}

void Console::acknowledge(const ConversationId &conversation)
{
    const auto known = m_alerts.find(conversation);
    if (known == m_alerts.end() || known->acknowledged)
        return;
    known->acknowledged = true;
    const AlertRaised raised = known->raised;
    const bool shown = std::exchange(known->shown, false);
    m_backend.sendReceipt(raised, u"console"_s, ReceiptKind::Acknowledged);
    Q_EMIT alertReported(conversation, u"console"_s, ReceiptKind::Acknowledged);
    m_backend.sendHint(conversation, HintKind::Acknowledged, raised.no);
    if (shown)
        Q_EMIT alertOver(conversation);
}

void Console::acknowledgeAll()
{
    for (const ConversationId &conversation : alerting())
        acknowledge(conversation);
}

QList<ConversationId> Console::alerting() const
{
    QList<ConversationId> found;
    for (auto known = m_alerts.cbegin(); known != m_alerts.cend(); ++known) {
        if (known->shown)
            found.append(known.key());
    }
    return found;
}

void Console::reportAlert(const ConversationId &conversation, const QString &channel, ReceiptKind kind)
{
    const auto known = m_alerts.constFind(conversation);
    if (known == m_alerts.constEnd())
        return;
    m_backend.sendReceipt(known->raised, channel, kind);
    Q_EMIT alertReported(conversation, channel, kind);
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
