// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "server/metrics/factsfile.h"

#include <algorithm>
#include <limits>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

Instant windowEnd(const MetricsQuery &query, Instant now)
{
    return query.to.ms > 0 ? std::min(query.to, now) : now;
}

Error tooLarge()
{
    return {Code::TooLarge, u"the window holds too much; ask for a shorter one"_s};
}

/// Decoded values of the first column.
template<typename T, typename Decode>
Result<QList<T>> valuesOf(Result<SqliteFile::Rows> rows, Decode decode)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<T> values;
    while (rows->next()) {
        if (values.size() == FactsFile::mostRows)
            return tl::unexpected(tooLarge());
        auto value = decode(rows->value(0).toByteArray());
        if (!value)
            return tl::unexpected(value.error());
        values.append(*std::move(value));
    }
    return values;
}

bool isAskedFor(const HandoffFacts &facts, const MetricsQuery &query)
{
    return (query.teams.isEmpty() || query.teams.contains(facts.team))
        && (!query.category || facts.category == *query.category);
}

} // namespace

Result<Workspace> FactsFile::workspace()
{
    auto rows = m_log->run("SELECT json FROM workspace WHERE id = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return refuse(Code::Internal, u"no workspace in the file"_s);
    return Protocol::decodeWorkspace(rows->value(0).toByteArray());
}

/// Alerts lie beside, as receipts come in no order with events.
Result<void> FactsFile::addAlerts(QList<HandoffFacts> &handoffs, Instant from)
{
    QHash<HandoffKey, HandoffFacts *> byKey;
    for (HandoffFacts &facts : handoffs)
        byKey.insert({facts.conversation, facts.no}, &facts);
    auto rows = m_facts->run("SELECT conversation, no, sum(attempted), sum(attempted AND seen), min(acknowledged)"
                             " FROM alert JOIN handoff USING(conversation, no) WHERE over >= ?"
                             " GROUP BY conversation, no",
                             {from.ms});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto its = byKey.constFind({ConversationId(rows->value(0).toString()), rows->value(1).toInt()});
        if (its == byKey.cend())
            continue;
        (*its)->alertsAttempted = rows->value(2).toInt();
        (*its)->alertsSeen = rows->value(3).toInt();
        const qint64 acknowledged = rows->value(4).toLongLong();
        if (acknowledged != std::numeric_limits<qint64>::max())
            (*its)->acknowledged = Instant{acknowledged};
    }
    return {};
}

/// Later than this no visitor comes again, and reaches no goal, that counts for a handoff of the window: what came
/// since is not read, or a week of last year would rest on the whole year. While one of them is open there is no such
/// time.
Result<qint64> FactsFile::lastThatCounts(const MetricsQuery &query, Instant to)
{
    auto rows =
        m_facts->run("SELECT max(over) FROM handoff WHERE requested >= ? AND requested < ?", {query.from.ms, to.ms});
    if (!rows)
        return tl::unexpected(rows.error());
    const qint64 over = rows->next() ? rows->value(0).toLongLong() : 0;
    const MetricsSettings settings;
    const qint64 afterwards = std::max({settings.attribution, settings.repeatWithin, settings.bounceWithin}).count();
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    return over > never - afterwards ? never : std::max(to.ms, over + afterwards);
}

Result<void> FactsFile::readPeople(Facts &facts, const MetricsQuery &query, Instant to, qint64 lastGoal)
{
    auto goals = m_facts->run("SELECT visitor, goal, at, test FROM goal WHERE at >= ? AND at <= ? ORDER BY at",
                              {query.from.ms, lastGoal});
    if (!goals)
        return tl::unexpected(goals.error());
    while (goals->next()) {
        if (facts.goals.size() == mostRows)
            return tl::unexpected(tooLarge());
        facts.goals.append({VisitorId(goals->value(0).toString()), goals->value(1).toString(),
                            Instant{goals->value(2).toLongLong()}, goals->value(3).toBool()});
    }
    auto statuses = m_facts->run("SELECT agent, at, status FROM status WHERE (at >= ? AND at < ?) OR seq IN"
                                 " (SELECT max(seq) FROM status WHERE at < ? GROUP BY agent) ORDER BY seq",
                                 {query.from.ms, to.ms, query.from.ms});
    if (!statuses)
        return tl::unexpected(statuses.error());
    while (statuses->next()) {
        if (facts.statuses.size() == mostRows)
            return tl::unexpected(tooLarge());
        facts.statuses.append({AgentId(statuses->value(0).toString()), Instant{statuses->value(1).toLongLong()},
                               static_cast<Status>(statuses->value(2).toInt())});
    }
    auto corrections =
        m_facts->run("SELECT at FROM correction WHERE at >= ? AND at < ? ORDER BY seq", {query.from.ms, to.ms});
    if (!corrections)
        return tl::unexpected(corrections.error());
    while (corrections->next())
        facts.corrections.append(Instant{corrections->value(0).toLongLong()});
    return {};
}

Result<Facts> FactsFile::facts(const MetricsQuery &query, Instant now)
{
    Facts facts;
    const Instant to = windowEnd(query, now);
    const auto last = lastThatCounts(query, to);
    if (!last)
        return tl::unexpected(last.error());
    auto handoffs = valuesOf<HandoffFacts>(m_facts->run("SELECT json FROM handoff WHERE over >= ? AND requested <= ?"
                                                        " ORDER BY requested, conversation, no",
                                                        {query.from.ms, *last}),
                                           Protocol::decodeHandoffFacts);
    if (!handoffs)
        return tl::unexpected(handoffs.error());
    facts.handoffs = *std::move(handoffs);
    if (auto added = addAlerts(facts.handoffs, query.from); !added)
        return tl::unexpected(added.error());
    auto conversations = this->conversations(query, now);
    if (!conversations)
        return tl::unexpected(conversations.error());
    facts.conversations = *std::move(conversations);
    if (auto read = readPeople(facts, query, to, *last); !read)
        return tl::unexpected(read.error());
    return facts;
}

Result<MetricsReport> FactsFile::report(const MetricsQuery &query, Instant now)
{
    MetricsReport report;
    report.query = query;
    report.query.to = windowEnd(query, now);
    const auto hours = workspace();
    if (!hours)
        return tl::unexpected(hours.error());
    // One state of the facts, whoever folds meanwhile.
    if (auto begun = m_facts->run("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    const auto seq = upTo();
    const auto read = facts(report.query, now);
    m_facts->run("COMMIT");
    if (!seq)
        return tl::unexpected(seq.error());
    if (!read)
        return tl::unexpected(read.error());
    report.upTo = *seq;
    report.figures = figuresOf(*read, report.query, now, businessTimeOf(*hours));
    return report;
}

Result<QList<HandoffFacts>> FactsFile::handoffs(const MetricsQuery &query, Instant now)
{
    auto found = valuesOf<HandoffFacts>(m_facts->run("SELECT json FROM handoff WHERE requested >= ? AND requested < ?"
                                                     " ORDER BY requested, conversation, no",
                                                     {query.from.ms, windowEnd(query, now).ms}),
                                        Protocol::decodeHandoffFacts);
    if (!found)
        return found;
    if (auto added = addAlerts(*found, query.from); !added)
        return tl::unexpected(added.error());
    found->removeIf([&](const HandoffFacts &facts) { return !isAskedFor(facts, query); });
    return found;
}

Result<QList<ConversationFacts>> FactsFile::conversations(const MetricsQuery &query, Instant now)
{
    return valuesOf<ConversationFacts>(m_facts->run("SELECT json FROM conversation WHERE started >= ? AND started < ?"
                                                    " ORDER BY started, id",
                                                    {query.from.ms, windowEnd(query, now).ms}),
                                       Protocol::decodeConversationFacts);
}

} // namespace Baton::Server
