// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queueorder.h"

#include "domain/text.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Baton {

namespace {

/// Conversations that run late within the same half minute are equally at risk; urgency and lead score part them.
constexpr qint64 riskBandMs = 30'000;

std::optional<Instant> promisedUntil(const Conversation &head)
{
    if (!head.handoff || head.handoff->firstHumanAt || head.handoff->target <= Millis(0))
        return {};
    return head.handoff->waitingSince + head.handoff->target;
}

qint64 riskBand(const Conversation &head)
{
    const std::optional<Instant> until = promisedUntil(head);
    return until ? until->ms / riskBandMs : std::numeric_limits<qint64>::max();
}

int calm(const Conversation &head)
{
    return head.handoff && head.handoff->urgency == Urgency::Urgent ? 0 : 1;
}

int coldness(const Conversation &head)
{
    return -head.lead.score.value_or(-1);
}

/// Since when somebody waits; those who wait for nothing come last.
qint64 age(const Conversation &head)
{
    if (head.handoff && head.owner.kind == Owner::Kind::Queue)
        return head.handoff->waitingSince.ms;
    if (head.unansweredSince)
        return head.unansweredSince->ms;
    return std::numeric_limits<qint64>::max();
}

qint64 began(const Conversation &head)
{
    return head.handoff ? head.handoff->requestedAt.ms : head.startedAt.ms;
}

bool contains(const QString &text, const QString &needle)
{
    return text.contains(needle, Qt::CaseInsensitive);
}

} // namespace

std::optional<Millis> timeToBreach(const Conversation &head, Instant now)
{
    const std::optional<Instant> until = promisedUntil(head);
    if (!until)
        return {};
    return *until - now;
}

Millis waited(const Conversation &head, Instant now)
{
    std::optional<Instant> since;
    if (head.handoff && !head.handoff->firstHumanAt)
        since = head.handoff->waitingSince;
    else if (head.owner.isAgent() || head.owner.kind == Owner::Kind::Queue)
        since = head.unansweredSince;
    return since ? std::max(Millis(0), now - *since) : Millis(0);
}

bool belongsTo(const Conversation &head, const QueueView &view, const AgentId &self)
{
    const bool snoozed = head.snooze.has_value();
    switch (view.kind) {
    case ViewKind::Waiting:
        return !snoozed && head.owner.kind == Owner::Kind::Queue;
    case ViewKind::Mine:
        return !snoozed && !self.isEmpty() && head.owner.is(self);
    case ViewKind::AiHeld:
        return !snoozed && head.owner.kind == Owner::Kind::Ai;
    case ViewKind::Snoozed:
        return snoozed;
    case ViewKind::Closed:
        return !snoozed && head.owner.kind == Owner::Kind::Nobody;
    case ViewKind::Team:
        return head.team == view.team && (head.owner.kind == Owner::Kind::Queue || head.owner.isAgent());
    }
    return false;
}

bool matches(const Conversation &head, const QueueFilter &filter)
{
    if (filter.category && (!head.handoff || head.handoff->category != *filter.category))
        return false;
    if (filter.minimumLead > 0 && head.lead.score.value_or(0) < filter.minimumLead)
        return false;
    const QString needle = filter.text.trimmed();
    if (needle.isEmpty() || contains(displayName(head), needle) || contains(head.last.text, needle)
        || contains(head.page.current.url, needle) || contains(head.page.current.title, needle))
        return true;
    if (!head.handoff)
        return false;
    return std::any_of(head.handoff->reasons.cbegin(), head.handoff->reasons.cend(), [&](const Reason &reason) {
        QString words = reason.code;
        return contains(reason.code, needle) || contains(words.replace(u'_', u' '), needle);
    });
}

bool comesBefore(const Conversation &a, const Conversation &b, QueueSort sort)
{
    switch (sort) {
    case QueueSort::Breach:
        return std::tuple(riskBand(a), calm(a), coldness(a), age(a), began(a), a.id)
            < std::tuple(riskBand(b), calm(b), coldness(b), age(b), began(b), b.id);
    case QueueSort::Lead:
        return std::tuple(coldness(a), riskBand(a), calm(a), began(a), a.id)
            < std::tuple(coldness(b), riskBand(b), calm(b), began(b), b.id);
    case QueueSort::Oldest:
        return std::tuple(began(a), a.id) < std::tuple(began(b), b.id);
    case QueueSort::Newest:
        return std::tuple(-began(a), a.id) < std::tuple(-began(b), b.id);
    }
    return a.id < b.id;
}

} // namespace Baton
