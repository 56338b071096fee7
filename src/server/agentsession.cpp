// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/agentsession.h"

#include "domain/apply.h"
#include "domain/decide.h"
#include "domain/erase.h"
#include "domain/process.h"
#include "protocol/codec.h"
#include "server/closecode.h"
#include "server/failpoint.h"
#include "server/pages.h"

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;
using Protocol::SnapshotReason;

namespace {

bool speaksOurVersion(const QList<int> &range)
{
    return range.size() == 2 && range[0] <= Protocol::version && range[1] >= Protocol::version;
}

constexpr int maxHits = 50;
constexpr int maxLetters = 100; // in a page, which stays below the size a frame may have
constexpr auto phonePage = "baton-web"_L1; ///< as it names itself

} // namespace

AgentSession::~AgentSession()
{
    if (!m_agent.isEmpty())
        m_hub.agentIsGone(m_agent, this);
}

void AgentSession::received(const QByteArray &bytes)
{
    heard();
    const auto frame = Protocol::decodeAgentClient(bytes, m_hub.settings().limits);
    if (!frame) {
        misunderstood(bytes, frame.error());
        return;
    }
    const bool greets =
        std::holds_alternative<Protocol::SignIn>(*frame) || std::holds_alternative<Protocol::Hello>(*frame);
    if (!greets && !isLive()) {
        sendFrame(Protocol::ErrorFrame{Code::Unauthenticated, u"hello comes first"_s});
        strike();
        return;
    }
    if (isLive())
        m_hub.sawAgent(m_agent);
    std::visit([this](const auto &one) { handle(one); }, *frame);
}

void AgentSession::sendFrame(const Protocol::AgentServerFrame &frame)
{
    send(Protocol::encode(frame));
}

void AgentSession::bye(const QString &code, int closeCode)
{
    sendFrame(Protocol::Bye{code, {}});
    close(closeCode);
}

void AgentSession::handle(const Protocol::SignIn &frame)
{
    // Counted as it is looked up: one login has many spellings.
    const QString login = frame.login.trimmed().toLower();
    if (isLive() || !m_hub.signInAllowed(login)) {
        bye(u"rate"_s, CloseTooMany);
        return;
    }
    AgentId agent;
    for (const Agent &one : m_hub.engine().agents()) {
        if (one.login == login && !one.disabled)
            agent = one.id;
    }
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    m_hub.accounts().signIn(agent, frame.password, frame.newPassword, frame.client.device,
                            [hub, me, agent](const SignInResult &result) {
                                if (result) // a new password makes all tokens before it void
                                    hub->dropRevoked(agent);
                                auto *session = static_cast<AgentSession *>(hub->session(me));
                                if (!session)
                                    return;
                                if (result)
                                    session->sendFrame(Protocol::SignedIn{*result, agent});
                                else if (result.error().code == Code::State)
                                    session->bye(u"password_change"_s, CloseTokenExpired);
                                else
                                    session->bye(u"password"_s, CloseTokenExpired);
                            });
}

void AgentSession::handle(const Protocol::Hello &frame)
{
    if (!speaksOurVersion(frame.proto)) {
        bye(u"version"_s, CloseVersion);
        return;
    }
    const Result<AgentId> who = m_hub.accounts().agentOf(frame.token, m_hub.environment().wallClock());
    if (!who) {
        bye(u"token"_s, CloseTokenExpired);
        return;
    }
    const Agent *agent = m_hub.engine().policy().agent(*who);
    if (!agent || agent->disabled || (isLive() && m_agent != *who)) {
        bye(u"forbidden"_s, CloseForbidden);
        return;
    }
    if (!isLive() && !m_hub.hasRoomFor(*who)) {
        bye(u"connections"_s, CloseTooMany);
        return;
    }
    m_agent = *who;
    m_token = frame.token;
    m_alerts = frame.client.name != phonePage;
    m_known = *agent;
    m_watched.clear();
    goLive();
    m_hub.agentIsHere(m_agent, this);
    QList<const StoredEvent *> missed;
    const SnapshotReason reason = snapshotReason(frame.want, missed);
    welcome(*agent, reason);
    if (reason == SnapshotReason::None)
        replay(frame.want->seq, missed);
    else
        snapshot();
    tellLetters();
    tellQuestions();
    tellModel();
    tellReachable();
    tellWhispers();
}

void AgentSession::welcome(const Agent &agent, SnapshotReason reason)
{
    Protocol::Welcome frame;
    frame.log = m_hub.engine().log();
    frame.seq = m_hub.engine().top();
    frame.mode = reason == SnapshotReason::None ? Protocol::WelcomeMode::Resume : Protocol::WelcomeMode::Snapshot;
    frame.reason = reason;
    frame.serverTime = m_hub.environment().wallClock();
    frame.pingMs = int(m_hub.settings().ping.count());
    frame.deadMs = int(m_hub.settings().dead.count());
    frame.limits = m_hub.settings().limits;
    frame.me = {agent.id, agent.name, agent.role, agent.teams};
    sendFrame(frame);
}

const Agent *AgentSession::self() const
{
    return m_hub.engine().policy().agent(m_agent);
}

void AgentSession::handle(const Protocol::CommandFrame &frame)
{
    BATON_FAILPOINT("after_receipt");
    const Agent *who = self();
    if (!who)
        return;
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    m_hub.engine().submit(frame.command, Actor::agent(m_agent, who->role), [hub, me](const Protocol::Ack &ack) {
        if (auto *session = static_cast<AgentSession *>(hub->session(me)))
            session->sendFrame(ack);
    });
}

bool AgentSession::mayRead(const Conversation *head) const
{
    const Agent *who = self();
    return who && head && mayServe(*who, visibilityOf(*head, m_hub.engine().policy()));
}

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
    m_hub.readers().run([hub, me, fetch, agent = m_agent, maxBytes](Reader &reader) -> std::function<void()> {
        const bool alerts = fetch.what == Protocol::FetchWhat::Alerts;
        const auto page = std::make_shared<Protocol::PageFrame>(
            alerts ? alertsPage(reader, fetch, agent, maxBytes) : readPage(reader, fetch, fetch.limit, maxBytes));
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
            if (head.id == page.c)
                head = *engine.head(page.c);
        }
    }
    page.heads.removeIf([&](const Conversation &head) { return head.id != page.c && engine.hasErased(head.id); });
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

bool AgentSession::hearsAsAdmin() const
{
    const Agent *who = self();
    return isLive() && who && who->role == Role::Admin;
}

void AgentSession::tellCount(Protocol::EphemeralKind kind, const QString &id, qint64 n)
{
    sendFrame(Protocol::Ephemeral{ConversationId(id), {}, kind, 0, n});
}

void AgentSession::tellLetters()
{
    if (m_hub.letters && hearsAsAdmin())
        tellCount(Protocol::EphemeralKind::Letters, u"c_letters"_s, m_hub.letters().size());
}

/// Like letters, these lists change as they please: whoever hears so begins anew.
void AgentSession::knowledge(const Protocol::Fetch &frame)
{
    Protocol::PageFrame page;
    page.id = frame.id;
    page.code.emplace(Code::Disabled);
    sendFrame(m_hub.knowledge ? m_hub.knowledge(frame, m_hub.settings().limits.snapshotPartBytes) : page);
}

void AgentSession::tellQuestions()
{
    if (m_hub.questions && hearsAsAdmin())
        tellCount(Protocol::EphemeralKind::Questions, u"c_questions"_s, m_hub.questions());
}

void AgentSession::tellModel()
{
    if (m_hub.modelTrouble && hearsAsAdmin())
        tellCount(Protocol::EphemeralKind::Model, u"c_model"_s, qint64(m_hub.modelTrouble()));
}

bool AgentSession::leads() const
{
    const Agent *who = self();
    return isLive() && who && (who->role == Role::TeamLead || who->role == Role::Admin);
}

/// Who was here as the others were told last, so that the next change is one of what this console knows as well.
void AgentSession::tellReachable()
{
    if (!leads())
        return;
    const QList<AgentId> all = m_hub.reachable().values();
    const QList<AlertCount> alerts = m_hub.alertCounts();
    qsizetype part = 0;
    do {
        Protocol::ReachableFrame frame{part == 0, {}, {}};
        frame.here = all.mid(part * Protocol::maxReachableAtOnce, Protocol::maxReachableAtOnce);
        frame.alerts = alerts.mid(part * Protocol::maxAlertCountsAtOnce, Protocol::maxAlertCountsAtOnce);
        sendFrame(frame);
        ++part;
    } while (part * Protocol::maxReachableAtOnce < all.size() || part * Protocol::maxAlertCountsAtOnce < alerts.size());
}

void AgentSession::told(const Whispered &whisper)
{
    const bool isFor = isLive() && whisper.owner == m_agent;
    if (isFor || (leads() && mayRead(m_hub.engine().head(whisper.conversation))))
        sendFrame(Protocol::WhisperFrame{whisper});
}

void AgentSession::tellWhispers()
{
    const QHash<ConversationId, QList<Whispered>> all = m_hub.engine().whispers();
    for (const QList<Whispered> &ofOne : all) {
        for (const Whispered &whisper : ofOne)
            told(whisper);
    }
}

void AgentSession::told(const Protocol::ReachableFrame &change)
{
    if (leads())
        sendFrame(change);
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
                    [hub, me, page](const std::optional<Answer> &answer) {
                        auto *session = static_cast<AgentSession *>(hub->session(me));
                        if (!session)
                            return;
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
                     [hub, me, page](const QList<QList<RehearsedTurn>> &answers) {
                         auto *session = static_cast<AgentSession *>(hub->session(me));
                         if (!session)
                             return;
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

void AgentSession::handle(const Protocol::Ephemeral &frame)
{
    const Agent *who = self();
    using Kind = Protocol::EphemeralKind;
    // What only the server, or the visitor's page, can know; and what a later version says.
    if (!who || frame.kind == Kind::Seen || frame.kind == Kind::Letters || frame.kind == Kind::Questions
        || frame.kind == Kind::Model || frame.kind == Kind::Erased || frame.kind == Kind::Other)
        return;
    const bool own =
        frame.kind == Protocol::EphemeralKind::Draft || frame.kind == Protocol::EphemeralKind::Acknowledged;
    if (frame.kind == Kind::Acknowledged)
        m_hub.noticed(frame.c, m_agent, frame.n);
    if (frame.kind == Protocol::EphemeralKind::Trial)
        m_hub.tellDevices(frame, nullptr, m_agent);
    else if (own)
        m_hub.tellDevices(frame, this, m_agent);
    else
        m_hub.relay(frame, this, Actor::agent(m_agent, who->role));
}

void AgentSession::handle(const Protocol::Pong &)
{}

void AgentSession::handle(const Protocol::AlertReceipt &frame)
{
    // It tells of what has happened, and is not told again.
    m_hub.recordReceipt({m_hub.environment().wallClock(), u"receipt"_s, frame.c, m_agent.toString(),
                         Protocol::encode(Protocol::AgentClientFrame(frame))});
}

void AgentSession::hinted(const Protocol::Ephemeral &hint, const Conversation &head)
{
    if (isLive() && !isCrowded() && has(head.id, visibilityOf(head, m_hub.engine().policy())))
        sendFrame(hint);
}

void AgentSession::told(const Protocol::Ephemeral &hint)
{
    if (isLive())
        sendFrame(hint);
}

void AgentSession::ping(qint64 n)
{
    moveTo(m_hub.engine().top());
    sendFrame(Protocol::Ping{n, m_position});
}

void AgentSession::drained()
{
    sendFrame(Protocol::Bye{u"drain"_s, {0, 5000}});
    close(CloseRestart);
}

} // namespace Baton::Server
