// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"
#include "console/listreader.h"
#include "console/queueorder.h"
#include "domain/process.h"

#include <algorithm>

// The ladder on this console: its steps as they come, and once more for whoever was not there when they were taken.

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int toastsAtOnce = 3;
constexpr Millis afterTeams{1'000};
constexpr Millis afterQuiet{100};
constexpr Millis lookAgain{60'000}; ///< at clocks that may have been set, or stood still

} // namespace

/// Brings a step of the ladder to notice, if it is for this person. True where a toast is shown of it.
bool Console::raise(const AlertRaised &raised, bool mayToast)
{
    const AlertKey key{raised.conversation, AlertRow::Requested};
    const Conversation *head = m_state->head(raised.conversation);
    const Instant since = head && head->handoff ? head->handoff->waitingSince : Instant();
    Raised &known = m_alerts[key];
    // One that came back to the queue waits since then. Steps tell nothing: a ladder that is saved anew counts its own.
    const bool same = known.raised.no == raised.no && known.since == since;
    const bool ends = known.shown && !same;
    known.raised = raised;
    known.since = since;
    const bool named = raised.agents.contains(m_state->self().id);
    known.named = named || (same && known.named);
    known.pierces = named || (same && known.pierces);
    known.noticedAt = same ? known.noticedAt : -1;
    known.acknowledged = same && known.acknowledged;
    known.shown = same && known.shown;
    known.toasted = known.shown && known.toasted;
    known.held = head && head->handoff && isHeldBack(raised, *head, ownStatus());
    const std::optional<Alert> wanted = alertFor(raised, head, m_state->self(), ownStatus(), known.acknowledged);
    Alert due = wanted.value_or(Alert());
    // Whom the server names it names in spite of their quiet hours.
    bool isDue = wanted.has_value() && !(raised.agents.isEmpty() && isQuietFor(AlertRow::Requested));
    // A more exact word about it is there already.
    const bool standsIn =
        isShown({raised.conversation, AlertRow::Offered}) || isShown({raised.conversation, AlertRow::BouncedReturn});
    if (isDue) {
        // Some steps only sound again, for whom has seen it.
        due.toast = due.toast || !known.toasted;
        applySettings(due, self(), m_state->workspace());
        if (due.onlyBehind && m_inFront)
            due.toast = due.sound = false;
        if (standsIn || (!mayToast && due.sound))
            due.toast = false;
        isDue = due.isAnything();
    }
    const bool toasts = isDue && due.toast;
    const bool noticed = isDue && (due.toast || due.sound);
    known.shown = known.shown || noticed;
    known.toasted = known.toasted || toasts;
    if (!noticed && !known.acknowledged && raised.agents.contains(m_state->self().id))
        m_backend.sendReceipt(raised, u"console"_s, standsIn ? ReceiptKind::Attempted : ReceiptKind::Withheld);
    if (ends)
        Q_EMIT alertOver(key);
    if (isDue)
        Q_EMIT alert(due);
    return toasts;
}

/// Whether what is known of a handoff is of the stretch in which it waits now, and of its last step.
bool Console::isCurrent(const Raised &known, const Conversation &head) const
{
    return known.raised.no == head.handoff->no && known.since == head.handoff->waitingSince
        && known.raised.step + 1 >= head.handoff->ladderStep;
}

/// The last step that was taken (-1 before the first), as one that names nobody: this console was not told whom it
/// named.
AlertRaised Console::lastStepOf(const Conversation &head) const
{
    const int last = head.handoff->ladderStep - 1;
    const Policy policy{m_state->workspace(), m_state->agents(), {}, {}};
    const QList<LadderStep> &ladder = ladderOf(head, policy);
    const bool isKnown = last >= 0 && last < ladder.size();
    const LadderTarget target = isKnown ? ladder[last].target : LadderTarget::Available;
    return {head.id, head.handoff->no, last, target, {}};
}

/// Steps of the ladder that were taken while nobody listened, or for others because this person was not there: of each
/// handoff that waits the last. What comes first is shown, as many as can be read; the others are heard.
void Console::alertWaiting()
{
    QList<SharedHead> waiting;
    for (const SharedHead &head : m_state->heads()) {
        if (head->handoff && head->owner.kind == Owner::Kind::Queue && head->handoff->ladderStep > 0)
            waiting.append(head);
    }
    std::sort(waiting.begin(), waiting.end(),
              [](const SharedHead &a, const SharedHead &b) { return comesBefore(*a, *b, QueueSort::Breach); });
    int toasts = 0;
    for (const SharedHead &head : std::as_const(waiting)) {
        const auto known = m_alerts.constFind({head->id, AlertRow::Requested});
        const bool current = known != m_alerts.cend() && isCurrent(*known, *head);
        if (current && (known->acknowledged || known->shown))
            continue;
        const AlertRaised last = current ? forThisPerson(known->raised, *known) : lastStepOf(*head);
        toasts += raise(last.agents.isEmpty() ? lastStepOf(*head) : last, toasts < toastsAtOnce) ? 1 : 0;
    }
}

/// Who becomes available, joins a team or ends their quiet hours is told what waits.
void Console::onPeople()
{
    watchAlerts();
    const Agent before = std::exchange(m_me, self());
    const bool seesOther = before.teams != m_me.teams || before.role != m_me.role;
    // Of what is only listed no event tells that it may be read now, or no longer.
    if (seesOther)
        m_lists->readAnew();
    if (!seesOther && before.status == m_me.status && before.alerts == m_me.alerts)
        return;
    // Who has set them since means those they set.
    if (before.alerts.quiet != m_me.alerts.quiet) {
        for (Raised &known : m_alerts)
            known.pierces = false;
    }
    alertWaiting();
    armQuietEnd();
    // What a new team brings into sight comes after the word of it.
    if (before.teams != m_me.teams)
        m_environment.later(afterTeams, this, [this] { alertWaiting(); });
}

/// Quiet hours that end by themselves end like those that a person ends.
void Console::armQuietEnd()
{
    const std::optional<Instant> end = quietUntil(self().alerts.quiet, now(), AlertRow::Requested);
    if (!end || m_quietEnd == end)
        return;
    m_quietEnd = end;
    const Millis wait = std::clamp(*end - now() + afterQuiet, afterQuiet, lookAgain);
    m_environment.later(wait, this, [this, due = *end] {
        if (m_quietEnd != due)
            return;
        m_quietEnd.reset();
        if (!isQuietFor(AlertRow::Requested))
            alertWaiting();
        armQuietEnd();
    });
}

/// Who goes away is not rung for any more; who comes back is told what still waits.
void Console::watchLadder(const AlertKey &key)
{
    Raised &known = m_alerts[key];
    if (isHeldBack(known.raised, *m_state->head(key.conversation), ownStatus())) {
        known.held = true;
        if (std::exchange(known.shown, false))
            Q_EMIT alertOver(key);
    } else if (std::exchange(known.held, false)) {
        raiseAgain(key.conversation);
    }
}

/// What is known of a handoff, said once more to this person as they are now.
void Console::raiseAgain(const ConversationId &conversation, bool mayToast)
{
    const auto known = m_alerts.constFind({conversation, AlertRow::Requested});
    if (known == m_alerts.cend() || known->acknowledged || known->trial)
        return;
    raise(forThisPerson(known->raised, *known), mayToast);
}

/// A step as it is said again. Whom any step of the stretch has named stays named, whomever the last one named instead;
/// for all others it names nobody: those it named were named while this person was away.
AlertRaised Console::forThisPerson(const AlertRaised &raised, const Raised &known) const
{
    AlertRaised again = raised;
    again.agents.clear();
    if (known.pierces || (known.named && !isQuietFor(AlertRow::Requested)))
        again.agents.append(m_state->self().id);
    return again;
}

} // namespace Baton
