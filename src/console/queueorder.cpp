// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queueorder.h"

#include "console/displayname.h"
#include "console/words.h"
#include "domain/text.h"

#include <algorithm>
#include <limits>

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

qint64 calm(const Conversation &head)
{
    return head.handoff && head.handoff->urgency == Urgency::Urgent ? 0 : 1;
}

qint64 coldness(const Conversation &head)
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

/// What was asked for while the team was closed comes first among those equally at risk, the oldest request first,
/// whoever asked.
SortPlace byRisk(const Conversation &head)
{
    constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();
    if (isOvernight(head))
        return {riskBand(head), beforeAll, beforeAll, beforeAll, began(head)};
    return {riskBand(head), calm(head), coldness(head), age(head), began(head)};
}

/// Negative, so that the last that happened comes first.
qint64 quiet(const Conversation &head)
{
    return -std::max(head.last.at.ms, head.startedAt.ms);
}

qint64 due(const Conversation &head)
{
    return head.snooze ? head.snooze->until.ms : std::numeric_limits<qint64>::max();
}

bool contains(const QString &text, const QString &needle)
{
    return text.contains(needle, Qt::CaseInsensitive);
}

} // namespace

LeadBand leadBandOf(const Lead &lead)
{
    if (!lead.score)
        return LeadBand::Unknown;
    if (*lead.score >= 70)
        return LeadBand::High;
    return *lead.score >= 40 ? LeadBand::Medium : LeadBand::Low;
}

QString baseLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

bool QueueFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && !category && team.isEmpty() && language.isEmpty() && !lead;
}

std::optional<Millis> timeToBreach(const Conversation &head, Instant now)
{
    const std::optional<Instant> until = promisedUntil(head);
    if (!until)
        return {};
    return *until - now;
}

std::optional<Instant> waitingSince(const Conversation &head)
{
    if (head.handoff && !head.handoff->firstHumanAt)
        return head.handoff->waitingSince;
    if (head.owner.isAgent() || head.owner.kind == Owner::Kind::Queue)
        return head.unansweredSince;
    return {};
}

Millis waited(const Conversation &head, Instant now)
{
    const std::optional<Instant> since = waitingSince(head);
    return since ? std::max(Millis(0), now - *since) : Millis(0);
}

bool isOvernight(const Conversation &head)
{
    return head.owner.kind == Owner::Kind::Queue && head.handoff && head.handoff->overnight;
}

bool isOfferedTo(const Conversation &head, const AgentId &agent)
{
    return head.owner.kind == Owner::Kind::Queue && head.handoff && head.handoff->offer
        && head.handoff->offer->agent == agent;
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
    if (!filter.team.isEmpty() && head.team != filter.team)
        return false;
    if (!filter.language.isEmpty() && baseLanguage(head.visitor.language) != filter.language)
        return false;
    if (filter.lead && leadBandOf(head.lead) != *filter.lead)
        return false;
    const QString needle = filter.text.trimmed();
    if (needle.isEmpty() || contains(displayName(head), needle) || contains(head.last.text, needle)
        || contains(head.page.current.url, needle) || contains(head.page.current.title, needle))
        return true;
    if (!head.handoff)
        return false;
    return std::any_of(head.handoff->reasons.cbegin(), head.handoff->reasons.cend(), [&](const Reason &reason) {
        QString words = reason.code;
        return contains(reason.code, needle) || contains(words.replace(u'_', u' '), needle)
            || contains(Words::reason(reason.code), needle);
    });
}

std::optional<QueueSort> fixedSort(const QueueView &view)
{
    switch (view.kind) {
    case ViewKind::AiHeld:
    case ViewKind::Closed:
        return QueueSort::Recent;
    case ViewKind::Snoozed:
        return QueueSort::Due;
    case ViewKind::Waiting:
    case ViewKind::Mine:
    case ViewKind::Team:
        break;
    }
    return std::nullopt;
}

SortPlace placeOf(const Conversation &head, QueueSort sort)
{
    switch (sort) {
    case QueueSort::Breach:
        return byRisk(head);
    case QueueSort::Urgency:
        return {calm(head), riskBand(head), coldness(head), age(head), began(head)};
    case QueueSort::Lead:
        return {coldness(head), riskBand(head), calm(head), began(head)};
    case QueueSort::Oldest:
        return {began(head)};
    case QueueSort::Newest:
        return {-began(head)};
    case QueueSort::Recent:
        return {quiet(head)};
    case QueueSort::Due:
        return {due(head)};
    }
    return {};
}

bool comesBefore(const Conversation &a, const Conversation &b, QueueSort sort)
{
    const SortPlace placeA = placeOf(a, sort);
    const SortPlace placeB = placeOf(b, sort);
    return placeA != placeB ? placeA < placeB : a.id < b.id;
}

} // namespace Baton
