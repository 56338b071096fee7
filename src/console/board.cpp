// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/board.h"

#include "console/consolestate.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Baton {

BoardState::BoardState(const ConsoleState &state, const ConsoleEnvironment &environment, std::function<Instant()> now,
                       QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_environment(environment)
    , m_now(std::move(now))
    , m_awaySince(m_now())
{
    connect(&state, &ConsoleState::reset, this, &BoardState::onReset);
    connect(&state, &ConsoleState::headsChanged, this, &BoardState::onHeads);
    connect(&state, &ConsoleState::peopleChanged, this, [this] {
        m_peopleKnown = false;
        tellSoon();
    });
    connect(&state, &ConsoleState::reachableChanged, this, [this] {
        m_peopleKnown = false;
        tellSoon();
    });
    connect(&state, &ConsoleState::alertCountsChanged, this, &BoardState::tellSoon);
    connect(&state, &ConsoleState::linkChanged, this, &BoardState::tellSoon);
    beginDay();
    onReset();
}

BoardState::Kept BoardState::keptOf(const Conversation &head)
{
    Kept kept;
    kept.team = head.team;
    kept.isSnoozed = head.snooze.has_value();
    if (head.owner.isAgent()) {
        kept.owner = head.owner.agent;
        kept.unanswered = head.unansweredSince;
    }
    if (!head.handoff)
        return kept;
    const Handoff &handoff = *head.handoff;
    kept.no = handoff.no;
    kept.requestedAt = handoff.requestedAt;
    kept.isWaiting = head.owner.kind == Owner::Kind::Queue && !head.snooze && !handoff.deferredUntil;
    kept.since = handoff.waitingSince;
    if (!handoff.firstHumanAt && handoff.target > Millis(0))
        kept.promised = handoff.waitingSince + handoff.target;
    return kept;
}

/// What was known before is compared with what is known now, so that a new connection counts nobody twice.
void BoardState::onReset()
{
    m_sawFrom = m_now();
    m_peopleKnown = false;
    QSet<ConversationId> all;
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
        all.insert(kept.key());
    for (auto head = m_state.heads().cbegin(); head != m_state.heads().cend(); ++head)
        all.insert(head.key());
    for (const ConversationId &conversation : std::as_const(all))
        take(conversation);
    tellSoon();
}

void BoardState::onHeads(const QList<ConversationId> &conversations)
{
    for (const ConversationId &conversation : conversations)
        take(conversation);
    tellSoon();
}

void BoardState::take(const ConversationId &conversation)
{
    const Conversation *head = m_state.head(conversation);
    const auto before = m_kept.constFind(conversation);
    const bool was = before != m_kept.cend();
    const Kept old = was ? *before : Kept();
    if (was) {
        count(conversation, old, -1);
        m_kept.erase(before);
    }
    // What the AI holds and what is closed is listed for whoever asks, and counted nowhere.
    if (!head || (!head->handoff && !head->owner.isAgent()))
        return;
    const Kept kept = keptOf(*head);
    m_kept.insert(conversation, kept);
    count(conversation, kept, 1);
    if (kept.no > 0)
        noteRequest(conversation, kept);
    if (old.isWaiting && !kept.owner.isEmpty())
        note(kept.team, &Gone::claimed);
}

void BoardState::count(const ConversationId &id, const Kept &kept, int by)
{
    countIn({}, id, kept, by);
    if (!kept.team.isEmpty())
        countIn(kept.team, id, kept, by);
    if (kept.owner.isEmpty())
        return;
    Own &own = m_own[kept.owner];
    own.owned += by;
    if (kept.unanswered && by > 0)
        own.unanswered.insert({kept.unanswered->ms, id});
    else if (kept.unanswered)
        own.unanswered.erase({kept.unanswered->ms, id});
}

void BoardState::countIn(const TeamId &scope, const ConversationId &id, const Kept &kept, int by)
{
    Count &count = m_counts[scope];
    if (!kept.owner.isEmpty() && !kept.isSnoozed)
        count.inProgress += by;
    if (!kept.isWaiting)
        return;
    count.waiting[quarterOf(kept.requestedAt)] += by;
    if (by > 0) {
        count.since.insert({kept.since.ms, id});
        if (kept.promised)
            count.promised.insert({kept.promised->ms, id});
        return;
    }
    count.since.erase({kept.since.ms, id});
    if (kept.promised) {
        count.promised.erase({kept.promised->ms, id});
        count.late.erase({kept.promised->ms, id});
    }
}

/// A handoff counts once, for the team that it belongs to now.
void BoardState::noteRequest(const ConversationId &id, const Kept &kept)
{
    if (m_now() >= m_dayEnd)
        beginDay();
    if (kept.requestedAt < m_dayBegin)
        return;
    const std::pair key(id, kept.no);
    const auto known = m_requests.find(key);
    if (known == m_requests.end()) {
        const Request request{kept.team, kept.requestedAt};
        m_requests.insert(key, request);
        countRequest(request, 1);
        if (m_views.isEmpty() && kept.requestedAt >= m_awaySince)
            note(kept.team, &Gone::came);
    } else if (known->team != kept.team) {
        countRequest(*known, -1);
        known->team = kept.team;
        countRequest(*known, 1);
    }
}

void BoardState::countRequest(const Request &request, int by)
{
    const bool isTold = request.at < m_day.upTo; // the server has it
    if (!isTold)
        m_requested[{}][quarterOf(request.at)] += by;
    if (!request.team.isEmpty() && !(isTold && tellsQuarters(request.team)))
        m_requested[request.team][quarterOf(request.at)] += by;
}

/// Of a team alone the server may have said less than of all together.
bool BoardState::tellsQuarters(const TeamId &scope) const
{
    return scope.isEmpty() || !m_day.scopes.value(scope).quarters.isEmpty();
}

void BoardState::note(const TeamId &team, int Gone::*what)
{
    if (!m_views.isEmpty())
        return;
    ++(m_away[{}].*what);
    if (!team.isEmpty())
        ++(m_away[team].*what);
}

void BoardState::beginDay()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_now().ms).date();
    m_dayBegin = {today.startOfDay().toMSecsSinceEpoch()};
    m_dayEnd = {today.addDays(1).startOfDay().toMSecsSinceEpoch()};
    m_requests.removeIf([this](auto request) { return request->at < m_dayBegin; });
    for (auto &[team, quarters] : m_requested)
        quarters.erase(quarters.begin(), quarters.lower_bound(quarterOf(m_dayBegin)));
    // A day ends though nothing happens in the night.
    m_environment.later(std::max(Millis(1'000), m_dayEnd - m_now()), this, [this, end = m_dayEnd] {
        if (end != m_dayEnd) // somebody who came at midnight has begun it
            return;
        beginDay();
        tellSoon();
    });
}

void BoardState::setDay(const BoardDay &day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_requested.clear();
    for (const Request &request : std::as_const(m_requests))
        countRequest(request, 1);
    tellSoon();
}

void BoardState::tellSoon()
{
    if (std::exchange(m_willTell, true))
        return;
    m_environment.later(atMostEvery, this, [this] {
        m_willTell = false;
        Q_EMIT changed();
    });
}

const BoardState::Count &BoardState::of(const TeamId &scope) const
{
    static const Count none;
    const auto found = m_counts.find(scope);
    return found == m_counts.end() ? none : found->second;
}

/// Each goes over once from what is promised to what is late, so that nobody is looked at each second.
void BoardState::follow(const Count &count) const
{
    const qint64 now = m_now().ms;
    while (!count.promised.empty() && count.promised.begin()->first < now)
        count.late.insert(count.promised.extract(count.promised.begin()));
}

void BoardState::countPeople() const
{
    if (std::exchange(m_peopleKnown, true))
        return;
    m_people.clear();
    QList<const Agent *> order;
    for (const Agent &agent : m_state.agents()) {
        if (agent.disabled)
            continue;
        order.append(&agent);
        QList<TeamId> scopes = agent.teams;
        scopes.append(TeamId());
        for (const TeamId &team : std::as_const(scopes)) {
            People &people = m_people[team];
            const int one = agent.status == Status::Available ? 1 : 0;
            ++people.agents;
            people.available += one;
            if (const std::optional<bool> isReachable = m_state.isReachable(agent.id))
                people.reachable = people.reachable.value_or(0) + (*isReachable ? one : 0);
        }
    }
    std::sort(order.begin(), order.end(), [](const Agent *a, const Agent *b) {
        const int difference = a->name.localeAwareCompare(b->name);
        return difference != 0 ? difference < 0 : a->id < b->id;
    });
    m_byName.clear();
    for (const Agent *agent : std::as_const(order))
        m_byName.append(agent->id);
}

BoardState::People BoardState::people(const TeamId &scope) const
{
    countPeople();
    const auto found = m_people.find(scope);
    return found == m_people.end() ? People() : found->second;
}

BoardTiles BoardState::tiles(const TeamId &scope) const
{
    const Count &counted = of(scope);
    follow(counted);
    BoardTiles tiles;
    tiles.waiting = int(counted.since.size());
    tiles.late = int(counted.late.size());
    if (!counted.since.empty())
        tiles.oldest = Instant{counted.since.begin()->first};
    tiles.inProgress = counted.inProgress;
    const People there = people(scope);
    tiles.agents = there.agents;
    tiles.available = there.available;
    tiles.reachable = there.reachable;
    // What the server counted yesterday says nothing of today.
    if (m_day.isKnown() && m_day.from >= m_dayBegin && m_now() < m_dayEnd) {
        const BoardFigures figures = m_day.scopes.value(scope);
        tiles.inTime = figures.inTime;
        tiles.due = figures.due;
        tiles.missed = figures.missed;
        tiles.queued = figures.queued;
    }
    return tiles;
}

QList<BoardAgent> BoardState::agents(const TeamId &scope) const
{
    countPeople();
    QList<BoardAgent> agents;
    for (const AgentId &id : std::as_const(m_byName)) {
        const auto found = m_state.agents().constFind(id);
        if (found == m_state.agents().cend() || (!scope.isEmpty() && !found->isIn(scope)))
            continue;
        BoardAgent shown{id,
                         found->name,
                         found->status,
                         found->teams,
                         0,
                         found->capacity,
                         std::nullopt,
                         m_state.isReachable(id),
                         m_state.alertsOf(id)};
        if (const auto own = m_own.find(id); own != m_own.end()) {
            shown.owned = own->second.owned;
            if (!own->second.unanswered.empty())
                shown.oldest = Instant{own->second.unanswered.begin()->first};
        }
        agents.append(shown);
    }
    return agents;
}

QList<BoardQuarter> BoardState::quarters(const TeamId &scope) const
{
    const auto found = m_requested.find(scope);
    static const std::map<qint64, int> none;
    const std::map<qint64, int> &seen = found == m_requested.end() ? none : found->second;
    const Count &counted = of(scope);
    QHash<qint64, int> told;
    const bool isToday = m_day.isKnown() && tellsQuarters(scope) && m_day.from >= m_dayBegin && m_day.from < m_dayEnd;
    for (const BoardBucket &bucket : m_day.scopes.value(scope).quarters)
        told.insert(quarterOf(bucket.from), bucket.requested);
    // Between what the server counted and what the console saw nobody knows.
    const Instant gapFrom = isToday ? std::max(m_day.upTo, m_dayBegin) : m_dayBegin;
    const Instant now = m_now();
    const auto valueOr0 = [](const auto &map, qint64 key) {
        const auto one = map.find(key);
        return one == map.end() ? 0 : one->second;
    };
    QList<BoardQuarter> quarters;
    for (Instant from{quarterOf(m_dayBegin)}; from < m_dayEnd; from = from + quarter) {
        BoardQuarter cell;
        cell.from = from;
        cell.isOver = from + quarter <= now;
        cell.waiting = valueOr0(counted.waiting, from.ms);
        const bool isInGap = from < m_sawFrom && from + quarter > gapFrom && gapFrom < m_sawFrom;
        if (!isInGap && from <= now)
            cell.requested = (isToday ? told.value(from.ms) : 0) + valueOr0(seen, from.ms);
        quarters.append(cell);
    }
    return quarters;
}

void BoardState::setLooked(const void *view, bool looked)
{
    const bool was = !m_views.isEmpty();
    if (looked)
        m_views.insert(view);
    else
        m_views.remove(view);
    const bool is = !m_views.isEmpty();
    if (was == is)
        return;
    if (!is) {
        m_awaySince = m_now();
        m_away.clear();
        m_missedBefore.clear();
        for (auto figures = m_day.scopes.cbegin(); figures != m_day.scopes.cend(); ++figures) {
            if (figures->missed)
                m_missedBefore.insert(figures.key(), *figures->missed);
        }
        return;
    }
    if (m_now() - m_awaySince < awayAfter)
        return;
    m_newsSince = m_awaySince;
    m_news = std::exchange(m_away, {});
    tellSoon();
}

std::optional<BoardNews> BoardState::news(const TeamId &scope) const
{
    if (!m_newsSince)
        return std::nullopt;
    const Gone gone = m_news.value(scope);
    BoardNews news{*m_newsSince, gone.came, gone.claimed, std::nullopt};
    const std::optional<int> missed = m_day.scopes.value(scope).missed;
    // A count that fell is of another day.
    if (missed && m_missedBefore.contains(scope) && *missed >= m_missedBefore.value(scope))
        news.missed = *missed - m_missedBefore.value(scope);
    return news;
}

bool BoardState::isNew(const Conversation &head) const
{
    return m_newsSince && head.handoff && head.handoff->requestedAt >= *m_newsSince;
}

void BoardState::dismissNews()
{
    m_newsSince.reset();
    m_news.clear();
    tellSoon();
}

} // namespace Baton

#include "moc_board.cpp"
