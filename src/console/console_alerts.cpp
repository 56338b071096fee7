// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertwatch.h"
#include "console/console.h"

#include <algorithm>

// What is brought to the person's notice, until it is noticed or over. Of one conversation it is one thing at a time.

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Handoffs are counted from 1, so that no other row's number is taken for one of them.
constexpr int rowShift = 32;

} // namespace

qint64 Console::Raised::number() const
{
    return isOfLadder() ? raised.no : ((qint64(row) + 1) << rowShift) + news;
}

void Console::onAlert(const AlertRaised &raised)
{
    Raised &known = m_alerts[raised.conversation];
    const bool same = known.raised.no == raised.no;
    const bool ends = known.shown && !same;
    known.raised = raised;
    known.acknowledged = same && known.acknowledged;
    known.shown = same && known.shown;
    std::optional<Alert> due =
        alertFor(raised, m_state->head(raised.conversation), m_state->self(), ownStatus(), known.acknowledged);
    // Whom the server names it names in spite of their quiet hours.
    if (due && raised.agents.isEmpty() && isQuietFor(AlertRow::Requested))
        due.reset();
    if (due)
        applySettings(*due, self(), m_state->workspace());
    if (due && due->onlyBehind && m_inFront)
        due->toast = due->sound = false;
    if (due && !due->isAnything())
        due.reset();
    if (due)
        known.row = AlertRow::Requested;
    known.shown = known.shown || due;
    if (ends)
        Q_EMIT alertOver(raised.conversation);
    if (due)
        Q_EMIT alert(*due);
}

void Console::onNews(const AlertNews &news)
{
    const auto known = m_alerts.constFind(news.conversation);
    const bool isKnown = known != m_alerts.cend();
    if (isKnown && known->row == news.row && known->news == news.n)
        return;
    if (news.row == AlertRow::ColleagueTook) {
        // Only of what was brought to this person's notice.
        if (!isKnown || known->trial || !(known->shown || known->acknowledged))
            return;
        end(news.conversation);
    }
    if (!isForStatus(news.row, ownStatus()) || isQuietFor(news.row))
        return;
    Alert due;
    due.conversation = news.conversation;
    due.row = news.row;
    due.who = news.who;
    applySettings(due, self(), m_state->workspace());
    if (due.onlyBehind && m_inFront)
        due.toast = due.sound = false;
    if (!due.isAnything())
        return;
    if (news.row != AlertRow::ColleagueTook && (due.toast || due.sound)) {
        Raised &raised = m_alerts[news.conversation];
        raised.raised.conversation = news.conversation;
        raised.row = news.row;
        raised.news = news.n;
        raised.shown = true;
    }
    Q_EMIT alert(due);
}

void Console::onNewsOver(const AlertNews &news)
{
    const auto known = m_alerts.constFind(news.conversation);
    if (known != m_alerts.cend() && known->row == news.row)
        end(news.conversation);
}

void Console::end(const ConversationId &conversation)
{
    if (m_alerts.take(conversation).shown)
        Q_EMIT alertOver(conversation);
}

Agent Console::self() const
{
    return m_state->agents().value(m_state->self().id);
}

Status Console::ownStatus() const
{
    const auto me = m_state->agents().constFind(m_state->self().id);
    return me == m_state->agents().constEnd() ? Status::Offline : me->status;
}

bool Console::isQuietFor(AlertRow row) const
{
    return isQuiet(self().alerts.quiet, now(), row);
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
    if (!stillStands(*known, head)) {
        end(conversation);
        return;
    }
    const bool heldBack = known->isOfLadder() && isHeldBack(known->raised, *head, ownStatus());
    if (heldBack && std::exchange(known->shown, false))
        Q_EMIT alertOver(conversation);
}

bool Console::stillStands(const Raised &raised, const Conversation *head) const
{
    const bool waits = head && head->handoff && head->owner.kind == Owner::Kind::Queue;
    switch (raised.row) {
    case AlertRow::Requested:
        return waits && head->handoff->no == raised.raised.no;
    case AlertRow::Offered:
    case AlertRow::BouncedReturn:
        return waits;
    case AlertRow::Given:
    case AlertRow::VisitorMessage:
        // Given comes before the head that says so.
        return head && (head->owner.is(m_state->self().id) || raised.row == AlertRow::Given);
    case AlertRow::OverTarget:
    case AlertRow::LeadBreach:
        return head && head->handoff && !head->handoff->firstHumanAt;
    case AlertRow::Mention:
        return head;
    case AlertRow::ColleagueTook:
    case AlertRow::Connection:
    case AlertRow::LeadNobodyReachable:
    case AlertRow::LeadQueueLong:
        break;
    }
    return true;
}

void Console::acknowledge(const ConversationId &conversation)
{
    const auto known = m_alerts.find(conversation);
    if (known == m_alerts.end() || (known->acknowledged && !known->shown))
        return;
    const bool first = !std::exchange(known->acknowledged, true);
    const bool shown = std::exchange(known->shown, false);
    const AlertRaised raised = known->raised;
    const qint64 number = known->number();
    if (first && known->isOfLadder())
        m_backend.sendReceipt(raised, u"console"_s, ReceiptKind::Acknowledged);
    Q_EMIT alertReported(conversation, u"console"_s, ReceiptKind::Acknowledged);
    if (!conversation.isEmpty())
        m_backend.sendHint(conversation, HintKind::Acknowledged, number);
    if (shown)
        Q_EMIT alertOver(conversation);
}

/// The person has noticed it at another desk: here it need not sound any more. No receipt: that device has sent one.
void Console::onAcknowledgedElsewhere(const ConversationId &conversation, qint64 number)
{
    const auto known = m_alerts.find(conversation);
    if (known == m_alerts.end() || known->number() != number || (known->acknowledged && !known->shown))
        return;
    known->acknowledged = true;
    if (std::exchange(known->shown, false))
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
    if (known->isOfLadder())
        m_backend.sendReceipt(known->raised, channel, kind);
    Q_EMIT alertReported(conversation, channel, kind);
}

} // namespace Baton
