// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertdraft.h"
#include "console/alertwatch.h"
#include "console/console.h"
#include "console/handoffdraft.h"
#include "console/peopledraft.h"
#include "console/teamsdraft.h"
#include "console/wordingdraft.h"

#include <algorithm>

// What is brought to the person's notice, until it is noticed or over: of each conversation the ladder, and beside it
// each row of news.

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Handoffs are counted from 1, so that no other row's number is taken for one of them.
constexpr int rowShift = 32;
constexpr qint64 numberMask = (qint64(1) << rowShift) - 1;

/// By which one's devices know what was noticed.
qint64 numberOf(AlertRow row, qint64 n)
{
    return row == AlertRow::Requested ? n : ((qint64(row) + 1) << rowShift) + n;
}

QList<AlertKey> keysOf(const ConversationId &conversation)
{
    QList<AlertKey> keys;
    for (int row = 0; row <= int(AlertRow::LeadQueueLong); ++row)
        keys.append({conversation, AlertRow(row)});
    return keys;
}

constexpr int savedRulesAtOnce = 30;
constexpr Millis tookLasts{60'000}; ///< nothing can be done about it, so it is no news for long
constexpr qint64 mayBeLost = 60'000; ///< ms after which a link that died without a word would have been found dead

} // namespace

AlertDraft &Console::alertDraft()
{
    if (!m_alertDraft)
        m_alertDraft = std::make_unique<AlertDraft>(*this);
    return *m_alertDraft;
}

HandoffDraft &Console::handoffDraft()
{
    if (!m_handoffDraft)
        m_handoffDraft = std::make_unique<HandoffDraft>(*this);
    return *m_handoffDraft;
}

TeamsDraft &Console::teamsDraft()
{
    if (!m_teamsDraft)
        m_teamsDraft = std::make_unique<TeamsDraft>(*this);
    return *m_teamsDraft;
}

PeopleDraft &Console::peopleDraft()
{
    if (!m_peopleDraft)
        m_peopleDraft = std::make_unique<PeopleDraft>(*this);
    return *m_peopleDraft;
}

CommandId Console::saveAgent(const Agent &agent, const Agent &base)
{
    SaveAgent save{agent, base};
    save.base->alertRules = {}; // long, and not compared
    save.base->alerts = {};
    return submitNow({}, save);
}

WordingDraft &Console::wordingDraft()
{
    if (!m_wordingDraft)
        m_wordingDraft = std::make_unique<WordingDraft>(*this);
    return *m_wordingDraft;
}

CommandId Console::saveTeams(const SaveTeams &teams)
{
    return submitNow({}, teams);
}

CommandId Console::saveHandoffRules(const SaveHandoffRules &rules)
{
    return submitNow({}, rules);
}

void Console::rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules)
{
    m_backend.rehearse(conversation, rules);
}

CommandId Console::setAlerts(const AgentAlerts &alerts)
{
    return submitNow({}, SetAlerts{alerts});
}

CommandId Console::saveAlertRules(const SaveAlertRules &rules)
{
    return submitNow({}, rules);
}

void Console::fetchSavedRules(qint64 before)
{
    m_backend.fetchSavedRules(before, savedRulesAtOnce);
}

/// Like a note that is for this person; its number is none that a message has.
void Console::onWhisper(const Whispered &whisper)
{
    const qint64 n = (whisper.at.ms & (numberMask >> 1)) | (qint64(1) << (rowShift - 1));
    onNews({AlertRow::Mention, whisper.conversation, n, whisper.by, whisper.text});
}

void Console::onNews(const AlertNews &news)
{
    const AlertKey key{news.conversation, news.row};
    const auto known = m_alerts.constFind(key);
    if (known != m_alerts.cend() && known->n == news.n)
        return;
    if (news.row == AlertRow::ColleagueTook) {
        // Only of what was brought to this person's notice.
        const AlertKey ladder{news.conversation, AlertRow::Requested};
        const Raised noticed = m_alerts.value(ladder);
        if (noticed.trial || !(noticed.shown || noticed.acknowledged))
            return;
        end(ladder);
    }
    if (!isForStatus(news.row, ownStatus()) || isQuietFor(news.row))
        return;
    Alert due;
    due.conversation = news.conversation;
    due.row = news.row;
    due.who = news.who;
    due.text = news.text;
    applySettings(due, self(), m_state->workspace());
    if (due.onlyBehind && m_inFront) {
        due.toast = due.sound = false;
        // This person reads it here, and need not be told at their other desks.
        if (!news.conversation.isEmpty() && news.conversation == m_front)
            m_backend.sendHint(news.conversation, HintKind::Acknowledged, numberOf(news.row, news.n));
    }
    if (news.row == AlertRow::ColleagueTook)
        due.repeat = Millis(0); // there is nothing to be done about it
    if (!due.isAnything())
        return;
    Raised &raised = m_alerts[key];
    raised.n = news.n;
    if (news.row == AlertRow::ColleagueTook) {
        raised.acknowledged = true; // there is nothing to be noticed
        endInTime(key, news.n);
    } else {
        raised.acknowledged = false;
        raised.shown = raised.shown || due.toast || due.sound; // what sounds already goes on
        setBadge(raised, due.badge && !(m_inFront && news.conversation == m_front));
    }
    Q_EMIT alert(due);
}

/// Where notices are held up, none comes that is long out of date.
void Console::endInTime(const AlertKey &key, qint64 n)
{
    m_environment.later(tookLasts, this, [this, key, n] {
        if (m_alerts.value(key).n != n)
            return;
        m_alerts.remove(key);
        Q_EMIT alertOver(key);
    });
}

void Console::onNewsOver(const AlertNews &news)
{
    end({news.conversation, news.row});
    const Conversation *head = m_state->head(news.conversation);
    const bool waits = head && head->handoff && head->owner.kind == Owner::Kind::Queue;
    // The ladder's toast stood back for it.
    if (news.row == AlertRow::Offered && waits && !m_alerts.value({news.conversation, AlertRow::Requested}).toasted)
        raiseAgain(news.conversation);
}

void Console::end(const AlertKey &key)
{
    Raised over = m_alerts.take(key);
    setBadge(over, false);
    if (over.shown)
        Q_EMIT alertOver(key);
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

void Console::watchAlerts()
{
    QSet<ConversationId> alerted;
    for (auto known = m_alerts.cbegin(); known != m_alerts.cend(); ++known)
        alerted.insert(known.key().conversation);
    for (const ConversationId &conversation : std::as_const(alerted))
        watchAlert(conversation);
}

void Console::watchAlert(const ConversationId &conversation)
{
    for (const AlertKey &key : keysOf(conversation)) {
        const auto known = m_alerts.find(key);
        if (known == m_alerts.end() || known->trial)
            continue;
        if (!stillStands(key.row, *known, m_state->head(conversation)))
            end(key);
        else if (key.row == AlertRow::Requested)
            watchLadder(key);
    }
}

bool Console::stillStands(AlertRow row, Raised &known, const Conversation *head) const
{
    const bool waits = head && head->handoff && head->owner.kind == Owner::Kind::Queue;
    const bool mine = head && head->owner.is(m_state->self().id);
    const bool unanswered = head && head->handoff && head->handoff->no == known.n && !head->handoff->firstHumanAt;
    switch (row) {
    case AlertRow::Requested:
        return waits && head->handoff->no == known.raised.no;
    case AlertRow::Offered:
    case AlertRow::BouncedReturn:
        return waits;
    case AlertRow::Given:
        known.mine = known.mine || mine; // it comes before the head that says so
        return head && (mine || !known.mine);
    case AlertRow::VisitorMessage:
        return mine;
    case AlertRow::OverTarget:
        return unanswered && (waits || mine);
    case AlertRow::LeadBreach:
        return unanswered;
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

/// Who notices any of the alerts to a conversation that waits has noticed that it waits: also where no step of its
/// ladder was said here.
void Console::noticeLadder(const ConversationId &conversation)
{
    const AlertKey ladder{conversation, AlertRow::Requested};
    const Conversation *head = m_state->head(conversation);
    const QList<AlertKey> keys = keysOf(conversation);
    const bool alerts =
        std::any_of(keys.cbegin(), keys.cend(), [this](const AlertKey &key) { return m_alerts.contains(key); });
    if (!alerts || m_alerts.contains(ladder) || !head || !head->handoff || head->owner.kind != Owner::Kind::Queue)
        return;
    Raised &known = m_alerts[ladder];
    known.raised = lastStepOf(*head);
    known.since = head->handoff->waitingSince;
}

void Console::acknowledge(const ConversationId &conversation)
{
    noticeLadder(conversation);
    QList<AlertKey> unnoticed = keysOf(conversation);
    unnoticed.removeIf([this](const AlertKey &key) {
        const auto known = m_alerts.constFind(key);
        return known == m_alerts.cend() || (known->acknowledged && !known->shown);
    });
    if (!unnoticed.isEmpty())
        Q_EMIT alertReported(conversation, u"console"_s, ReceiptKind::Acknowledged);
    for (const AlertKey &key : std::as_const(unnoticed))
        acknowledge(key, m_alerts[key]);
}

/// What is about no conversation is noticed by itself.
void Console::acknowledge(const AlertKey &key)
{
    if (!key.conversation.isEmpty()) {
        acknowledge(key.conversation);
        return;
    }
    const auto known = m_alerts.find(key);
    if (known != m_alerts.end() && (!known->acknowledged || known->shown))
        acknowledge(key, *known);
}

void Console::acknowledge(const AlertKey &key, Raised &known)
{
    const bool ofLadder = key.row == AlertRow::Requested;
    const bool first = !std::exchange(known.acknowledged, true);
    const bool shown = std::exchange(known.shown, false);
    setBadge(known, false);
    known.noticedAt = m_environment.monotonicMs();
    if (first && ofLadder && known.raised.step >= 0)
        m_backend.sendReceipt(known.raised, u"console"_s, ReceiptKind::Acknowledged);
    if (!key.conversation.isEmpty())
        m_backend.sendHint(key.conversation, HintKind::Acknowledged,
                           numberOf(key.row, ofLadder ? known.raised.no : known.n));
    if (shown)
        Q_EMIT alertOver(key);
}

/// What was noticed while the link was down, or so shortly before that the word of it may have been lost with it: at
/// the other desks it alerts still.
void Console::tellNoticed()
{
    for (auto known = m_alerts.cbegin(); known != m_alerts.cend(); ++known) {
        if (known->noticedAt < 0 || known->noticedAt < m_lostAt - mayBeLost || known.key().conversation.isEmpty())
            continue;
        const bool ofLadder = known.key().row == AlertRow::Requested;
        if (ofLadder && known->raised.step >= 0)
            m_backend.sendReceipt(known->raised, u"console"_s, ReceiptKind::Acknowledged);
        m_backend.sendHint(known.key().conversation, HintKind::Acknowledged,
                           numberOf(known.key().row, ofLadder ? known->raised.no : known->n));
    }
}

/// What waits and was noticed at another desk while this one was away is not raised here.
void Console::noticedThere(const ConversationId &conversation, qint64 no)
{
    const Conversation *head = m_state->head(conversation);
    if (m_state->link().phase == LinkPhase::Syncing) // what is known may be long out of date
        m_noticedThere.insert(conversation, no);
    if (!head || !head->handoff || head->owner.kind != Owner::Kind::Queue || head->handoff->no != no)
        return;
    const AlertKey ladder{conversation, AlertRow::Requested};
    const auto known = m_alerts.constFind(ladder);
    if (known != m_alerts.cend() && known->raised.no == no && known->since == head->handoff->waitingSince)
        return;
    end(ladder);
    Raised &waits = m_alerts[ladder];
    waits.raised = lastStepOf(*head);
    waits.since = head->handoff->waitingSince;
}

/// The person has noticed it at another desk: here it need not sound any more. No receipt: that device has sent one.
void Console::onAcknowledgedElsewhere(const ConversationId &conversation, qint64 number)
{
    const qint64 row = number > numberMask ? (number >> rowShift) - 1 : 0;
    if (number < 0 || row > qint64(AlertRow::LeadQueueLong))
        return;
    const AlertKey key{conversation, AlertRow(row)};
    if (key.row == AlertRow::Requested)
        noticedThere(conversation, number);
    const auto known = m_alerts.find(key);
    if (known == m_alerts.end() || (known->acknowledged && !known->shown))
        return;
    if ((key.row == AlertRow::Requested ? known->raised.no : known->n) != (number & numberMask))
        return;
    known->acknowledged = true;
    setBadge(*known, false);
    if (std::exchange(known->shown, false))
        Q_EMIT alertOver(key);
}

void Console::acknowledgeAll()
{
    for (const ConversationId &conversation : alerting())
        acknowledge(conversation);
}

/// Who comes back to the window sees the conversation that is open there.
void Console::setInFront(bool inFront)
{
    const bool comes = inFront && !std::exchange(m_inFront, inFront);
    m_inFront = inFront;
    if (comes && !m_front.isEmpty())
        acknowledge(m_front);
}

QList<ConversationId> Console::alerting() const
{
    QSet<ConversationId> found;
    for (auto known = m_alerts.cbegin(); known != m_alerts.cend(); ++known) {
        if (known->shown)
            found.insert(known.key().conversation);
    }
    return found.values();
}

QSet<ConversationId> Console::badges() const
{
    QSet<ConversationId> found;
    for (auto known = m_alerts.cbegin(); known != m_alerts.cend(); ++known) {
        if (known->badge && !known.key().conversation.isEmpty())
            found.insert(known.key().conversation);
    }
    return found;
}

void Console::setBadge(Raised &raised, bool on)
{
    if (std::exchange(raised.badge, on) != on)
        Q_EMIT badgesChanged();
}

bool Console::countsWaiting() const
{
    return effective(AlertRow::Requested, AlertChannel::Badge, self(), m_state->workspace()).on.value;
}

void Console::reportAlert(const AlertKey &key, const QString &channel, ReceiptKind kind)
{
    const auto known = m_alerts.constFind(key);
    if (known == m_alerts.constEnd())
        return;
    if (key.row == AlertRow::Requested)
        m_backend.sendReceipt(known->raised, channel, kind);
    Q_EMIT alertReported(key.conversation, channel, kind);
}

} // namespace Baton
