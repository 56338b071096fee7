// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apply.h"
#include "domain/decide.h"
#include "domain/erase.h"
#include "server/agentsession.h"
#include "server/pages.h"

#include <algorithm>

// What a console asks for: who may have what, pages of it, and what the AI would say.

namespace Baton::Server {

namespace {

constexpr int maxHits = 50;
constexpr int maxLetters = 100; // in a page, which stays below the size a frame may have
} // namespace

/// Why this agent is not told what they ask for, if so.
std::optional<Code> AgentSession::whyNotTold(const Protocol::Fetch &frame) const
{
    using What = Protocol::FetchWhat;
    const bool ofOne = frame.what == What::Thread || frame.what == What::Head || frame.what == What::Suggest
        || frame.what == What::Alerts || frame.what == What::Rehearse;
    const bool isKnowledge = frame.what == What::Questions || frame.what == What::Answers;
    const bool forAdmins = frame.what == What::Rules || frame.what == What::Letters;
    if ((forAdmins || isKnowledge || frame.what == What::Rehearse) && !hearsAsAdmin())
        return Code::Forbidden;
    if (ofOne && !mayRead(m_hub.engine().head(frame.c)))
        return Code::NotFound;
    if (frame.what == What::Metrics && !queryOf(frame))
        return Code::Forbidden;
    return std::nullopt;
}

void AgentSession::handle(const Protocol::Fetch &frame)
{
    using What = Protocol::FetchWhat;
    if (const auto code = whyNotTold(frame)) {
        tellNothing(frame, *code);
        return;
    }
    if (frame.what == What::Suggest)
        suggest(frame);
    else if (frame.what == What::Search)
        search(frame);
    else if (frame.what == What::Letters)
        letters(frame);
    else if (frame.what == What::Rehearse)
        rehearse(frame);
    else if (frame.what == What::Questions || frame.what == What::Answers)
        knowledge(frame);
    else if (frame.what == What::Metrics)
        metrics(frame);
    else
        page(frame);
}

void AgentSession::tellNothing(const Protocol::Fetch &frame, Code why)
{
    Protocol::PageFrame none;
    none.id = frame.id;
    none.c = frame.c;
    none.code = why;
    sendFrame(none);
}

void AgentSession::page(const Protocol::Fetch &frame)
{
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    Protocol::Fetch fetch = frame;
    fetch.limit = qBound(1, frame.limit, m_hub.settings().limits.pageSize);
    const int maxBytes = m_hub.settings().limits.snapshotPartBytes;
    m_hub.readers().run([hub, me, fetch, agent = *self(), maxBytes](Reader &reader) -> std::function<void()> {
        const bool alerts = fetch.what == Protocol::FetchWhat::Alerts;
        const auto page =
            std::make_shared<Protocol::PageFrame>(alerts ? alertsPage(reader, fetch, agent.id, maxBytes)
                                                         : readPage(reader, fetch, agent, fetch.limit, maxBytes));
        return [hub, me, fetch, page] {
            if (auto *session = static_cast<AgentSession *>(hub->session(me)))
                session->wasRead(fetch, *page);
        };
    });
}

void AgentSession::wasRead(const Protocol::Fetch &frame, Protocol::PageFrame page)
{
    // Between reading and telling it may have gone where this agent must not follow.
    if (const auto code = whyNotTold(frame)) {
        tellNothing(frame, *code);
        return;
    }
    const qsizetype before = page.heads.size();
    page.heads.removeIf([this](const Conversation &head) {
        const Conversation *known = m_hub.engine().known(head.id);
        return !mayRead(known ? known : &head);
    });
    leaveOutErased(page);
    page.total -= before - page.heads.size();
    sendFrame(page);
}

/// What was erased between reading and telling: consoles have dropped what they had of it, and would not do so again.
void AgentSession::leaveOutErased(Protocol::PageFrame &page)
{
    Engine &engine = m_hub.engine();
    if (engine.hasErased(page.c)) {
        for (Message &message : page.messages)
            scrub(message);
        page.suggestion.reset();
        page.rehearsal.clear();
        page.rehearsalWith.clear();
        for (Conversation &head : page.heads) {
            // None where it was let go of meanwhile and cannot be read any more.
            if (const Conversation *now = head.id == page.c ? engine.head(page.c) : nullptr)
                head = *now;
        }
    }
    page.heads.removeIf(
        [&](const Conversation &head) { return engine.hasErased(head.id) && !(head.id == page.c && head.erasedAt); });
    page.found.removeIf([&](const Protocol::FoundMessage &one) { return engine.hasErased(one.c); });
}

void AgentSession::search(const Protocol::Fetch &frame)
{
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    const int maxBytes = m_hub.settings().limits.snapshotPartBytes;
    const std::function<qint64()> clock = m_hub.environment().monotonicMs;
    SearchRequest request{
        frame.query, frame.before, qBound(1, frame.limit, maxHits), *self(), m_hub.engine().workspace(), {}};
    const qint64 within = m_hub.settings().searchWithin.count();
    m_hub.readers().run([=](Reader &reader) -> std::function<void()> {
        // It counts from when a reader has time for it.
        SearchRequest timed = request;
        timed.isOver = [clock, until = clock() + within] { return clock() > until; };
        const auto page = std::make_shared<Protocol::PageFrame>(searchPage(reader, frame, timed, maxBytes));
        return [hub, me, page] {
            if (auto *session = static_cast<AgentSession *>(hub->session(me)))
                session->found(*page);
        };
    });
}

void AgentSession::found(Protocol::PageFrame page)
{
    // Between reading and telling it may have gone where this agent must not follow.
    page.found.removeIf([this](const Protocol::FoundMessage &one) { return !mayRead(m_hub.engine().head(one.c)); });
    page.heads.removeIf([this](const Conversation &head) { return !mayRead(m_hub.engine().head(head.id)); });
    leaveOutErased(page);
    sendFrame(page);
}

/// Offsets count from the newest: whoever hears that others are dead now begins anew.
void AgentSession::letters(const Protocol::Fetch &frame)
{
    Protocol::PageFrame page;
    page.id = frame.id;
    if (!m_hub.letters) {
        page.code = Code::Disabled;
        sendFrame(page);
        return;
    }
    const QList<DeadLetter> all = m_hub.letters();
    page.total = all.size();
    page.letters = all.mid(frame.before, qBound(1, frame.limit, maxLetters));
    const qint64 end = frame.before + page.letters.size();
    page.next = end < all.size() ? end : 0;
    sendFrame(page);
}

/// Like letters, these lists change as they please: whoever hears so begins anew.
void AgentSession::knowledge(const Protocol::Fetch &frame)
{
    Protocol::PageFrame page;
    page.id = frame.id;
    page.code.emplace(Code::Disabled);
    sendFrame(m_hub.knowledge ? m_hub.knowledge(frame, m_hub.settings().limits.snapshotPartBytes) : page);
}

void AgentSession::suggest(const Protocol::Fetch &frame)
{
    Protocol::PageFrame page;
    page.id = frame.id;
    page.c = frame.c;
    if (!m_hub.onSuggest) {
        sendFrame(page);
        return;
    }
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    m_hub.onSuggest({*m_hub.engine().head(frame.c), m_hub.engine().workspace()},
                    [hub, me, page, frame](const std::optional<Answer> &answer) {
                        auto *session = static_cast<AgentSession *>(hub->session(me));
                        if (!session)
                            return;
                        // As with a page: it may have gone where this agent must not follow.
                        if (const auto refused = session->whyNotTold(frame)) {
                            session->tellNothing(frame, *refused);
                            return;
                        }
                        Protocol::PageFrame told = page;
                        if (answer)
                            told.suggestion = Protocol::Suggestion{answer->text, answer->source, answer->confidence};
                        session->leaveOutErased(told);
                        session->sendFrame(told);
                    });
}

/// Rules that could not be saved are not rehearsed either: the code says why not.
void AgentSession::rehearse(const Protocol::Fetch &frame)
{
    Protocol::PageFrame page;
    page.id = frame.id;
    page.c = frame.c;
    QList<Workspace> workspaces{m_hub.engine().workspace()};
    if (frame.rules) {
        SaveHandoffRules wish{*frame.rules};
        wish.settings.rules.revision = workspaces.constFirst().handoffRules.revision;
        const auto saved = decideWorkspace(m_hub.engine().policy(), Command{{}, {}, {}, wish},
                                           Actor::agent(m_agent, Role::Admin), m_hub.environment().wallClock());
        if (saved) {
            Agents agents;
            workspaces.append(workspaces.constFirst());
            apply(workspaces.last(), agents, saved->front());
        } else {
            page.code = saved.error().code;
        }
    }
    if (!page.code && !m_hub.onRehearse)
        page.code.emplace(Code::Disabled);
    if (page.code) {
        sendFrame(page);
        return;
    }
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    m_hub.onRehearse(*m_hub.engine().head(frame.c), workspaces,
                     [hub, me, page, frame](const QList<QList<RehearsedTurn>> &answers) {
                         auto *session = static_cast<AgentSession *>(hub->session(me));
                         if (!session)
                             return;
                         // As with a suggestion; and they may be no admin any more.
                         if (const auto code = session->whyNotTold(frame)) {
                             session->tellNothing(frame, *code);
                             return;
                         }
                         Protocol::PageFrame told = page;
                         if (answers.isEmpty())
                             told.code = Code::Overloaded;
                         told.rehearsal = answers.value(0);
                         told.rehearsalWith = answers.value(1);
                         session->leaveOutErased(told);
                         session->sendFrame(told);
                     });
}

/// What a person may ask: admins all, team leads of their teams; none for anybody else.
std::optional<MetricsQuery> AgentSession::queryOf(const Protocol::Fetch &frame) const
{
    const Agent *who = self();
    if (!who || (who->role != Role::Admin && who->role != Role::TeamLead))
        return std::nullopt;
    MetricsQuery query = frame.metrics.value_or(MetricsQuery());
    if (who->role == Role::Admin)
        return query;
    const auto isTheirs = [who](const TeamId &team) { return who->teams.contains(team); };
    if (who->teams.isEmpty() || !std::all_of(query.teams.cbegin(), query.teams.cend(), isTheirs))
        return std::nullopt;
    if (query.teams.isEmpty())
        query.teams = who->teams;
    return query;
}

void AgentSession::metrics(const Protocol::Fetch &frame)
{
    if (!m_hub.onMetrics) {
        tellNothing(frame, Code::Disabled);
        return;
    }
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    const bool isTaken = m_hub.onMetrics(*queryOf(frame), [hub, me, frame](const Result<MetricsReport> &report) {
        if (auto *session = static_cast<AgentSession *>(hub->session(me)))
            session->measured(frame, report);
    });
    if (!isTaken)
        tellNothing(frame, Code::Overloaded);
}

void AgentSession::measured(const Protocol::Fetch &frame, const Result<MetricsReport> &report)
{
    // Meanwhile they may be of another team, or no team lead any more.
    const auto query = queryOf(frame);
    if (!query || !report || report->query.teams != query->teams) {
        tellNothing(frame, report ? Code::Forbidden : report.error().code);
        return;
    }
    Protocol::PageFrame page;
    page.id = frame.id;
    page.metrics = *report;
    page.total = report->figures.size();
    page.metrics->figures = report->figures.mid(frame.before);
    fitFigures(page, m_hub.settings().limits.snapshotPartBytes);
    const qint64 end = frame.before + page.metrics->figures.size();
    page.more = end < page.total;
    page.next = page.more ? end : 0;
    sendFrame(page);
}

} // namespace Baton::Server
