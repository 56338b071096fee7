// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/agentsession.h"

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

/// The snapshot in parts below the size a frame may have.
class PartWriter
{
public:
    PartWriter(int limit, std::function<void(const Protocol::SnapPart &)> send)
        : m_limit(limit)
        , m_send(std::move(send))
    {}

    void add(const Conversation &head)
    {
        room(Protocol::encodeHead(head).size());
        m_part.heads.append(head);
    }
    void add(const Agent &agent)
    {
        room(Protocol::encodeAgent(agent).size());
        m_part.agents.append(agent);
    }
    void finish()
    {
        if (m_size > 0)
            m_send(m_part);
        m_part = {};
        m_size = 0;
    }

private:
    void room(qsizetype size)
    {
        if (m_size > 0 && m_size + size > m_limit)
            finish();
        m_size += size + 1;
    }

    int m_limit;
    std::function<void(const Protocol::SnapPart &)> m_send;
    Protocol::SnapPart m_part;
    qsizetype m_size = 0;
};

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
    if (isLive() || !m_hub.signInAllowed(frame.login)) {
        bye(u"rate"_s, CloseTooMany);
        return;
    }
    AgentId agent;
    for (const Agent &one : m_hub.engine().agents()) {
        if (one.login == frame.login.trimmed().toLower() && !one.disabled)
            agent = one.id;
    }
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    m_hub.accounts().signIn(agent, frame.password, frame.newPassword, frame.client.device,
                            [hub, me, agent](const SignInResult &result) {
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
}

SnapshotReason AgentSession::snapshotReason(const std::optional<Protocol::Position> &want,
                                            QList<const StoredEvent *> &missed) const
{
    const Engine &engine = m_hub.engine();
    if (!want)
        return SnapshotReason::First;
    if (want->log != engine.log())
        return SnapshotReason::OtherLog;
    if (want->seq > engine.top())
        return SnapshotReason::Ahead;
    const auto events = engine.since(want->seq);
    if (!events)
        return SnapshotReason::TooOld;
    if (events->size() > m_hub.settings().replayAtMost)
        return SnapshotReason::TooMany;
    const bool moved = std::any_of(events->cbegin(), events->cend(), [this](const StoredEvent *stored) {
        const auto *saved = std::get_if<AgentSaved>(&stored->event.body);
        return saved && saved->agent.id == m_agent;
    });
    if (moved)
        return SnapshotReason::Teams;
    missed = *events;
    return SnapshotReason::None;
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

bool AgentSession::has(const ConversationId &conversation, const Visibility &visibility) const
{
    return m_watched.contains(conversation) || sees(m_known, visibility);
}

QList<const Conversation *> AgentSession::view() const
{
    QList<const Conversation *> heads;
    Engine &engine = m_hub.engine();
    QSet<ConversationId> candidates = engine.open();
    candidates.unite(m_watched);
    for (const ConversationId &conversation : std::as_const(candidates)) {
        const Conversation *head = engine.head(conversation);
        if (head && has(conversation, visibilityOf(*head, engine.policy())))
            heads.append(head);
    }
    std::sort(heads.begin(), heads.end(), [](const Conversation *a, const Conversation *b) { return a->id < b->id; });
    return heads;
}

void AgentSession::snapshot()
{
    const Engine &engine = m_hub.engine();
    m_position = engine.top();
    sendFrame(Protocol::SnapBegin{engine.log(), m_position, engine.workspace()});
    PartWriter parts(m_hub.settings().limits.snapshotPartBytes,
                     [this](const Protocol::SnapPart &part) { sendFrame(part); });
    const QList<const Conversation *> heads = view();
    for (const Agent &agent : engine.agents())
        parts.add(agent);
    for (const Conversation *head : heads)
        parts.add(*head);
    parts.finish();
    sendFrame(Protocol::SnapEnd{int(heads.size()), Protocol::digestOf(heads)});
}

void AgentSession::replay(qint64 from, const QList<const StoredEvent *> &missed)
{
    struct Window
    {
        bool sawBefore = false;
        bool throughout = true;
        bool seesNow = false;
    };
    QHash<ConversationId, Window> windows;
    for (const StoredEvent *stored : missed) {
        const ConversationId &conversation = stored->event.conversation;
        const bool first = !windows.contains(conversation);
        Window &window = windows[conversation];
        if (first)
            window.sawBefore = sees(m_known, stored->before);
        window.seesNow = sees(m_known, stored->after);
        window.throughout = window.throughout && window.seesNow;
    }
    m_position = from;
    int replayed = 0;
    Encoded encoded;
    for (const StoredEvent *stored : missed) {
        const Window window = windows.value(stored->event.conversation);
        if (!stored->event.conversation.isEmpty() && !(window.sawBefore && window.throughout))
            continue;
        encoded.clear();
        sendEvent(*stored, encoded);
        ++replayed;
    }
    const qint64 top = m_hub.engine().top();
    moveTo(top);
    for (auto it = windows.cbegin(); it != windows.cend(); ++it) {
        if (it.key().isEmpty() || (it->sawBefore && it->throughout))
            continue;
        // It came, went or did both while nobody looked: what counts is how it stands.
        if (it->seesNow)
            sendFrame(Protocol::Enter{m_position, top, *m_hub.engine().head(it.key()), std::nullopt});
        else if (it->sawBefore)
            sendFrame(Protocol::Leave{m_position, top, it.key(), std::nullopt});
    }
    sendFrame(Protocol::Resumed{top, replayed});
}

void AgentSession::moveTo(qint64 seq)
{
    if (m_position >= seq)
        return;
    sendFrame(Protocol::MarkFrame{m_position, seq});
    m_position = seq;
}

void AgentSession::sendEvent(const StoredEvent &stored, Encoded &encoded)
{
    QByteArray &bytes = encoded[m_position];
    if (bytes.isEmpty())
        bytes = Protocol::encode(Protocol::AgentServerFrame(Protocol::EventFrame{m_position, stored.event}));
    send(bytes);
    m_position = stored.event.seq;
}

void AgentSession::publish(const StoredEvent &stored, const Committed &committed, Encoded &encoded)
{
    if (!isLive() || stored.event.seq <= m_position)
        return;
    const ConversationId &conversation = stored.event.conversation;
    if (conversation.isEmpty()) {
        sendEvent(stored, encoded);
        const auto *saved = std::get_if<AgentSaved>(&stored.event.body);
        m_refit = m_refit || (saved && saved->agent.id == m_agent);
        return;
    }
    const bool before = has(conversation, stored.before);
    const bool after = has(conversation, stored.after);
    const qint64 seq = stored.event.seq;
    if (before && after) {
        sendEvent(stored, encoded);
    } else if (after) {
        sendFrame(Protocol::Enter{m_position, seq, committed.moved.value(seq), stored.event});
        m_position = seq;
    } else if (before) {
        sendFrame(Protocol::Leave{m_position, seq, conversation, stored.event});
        m_position = seq;
    }
}

void AgentSession::settle()
{
    if (!std::exchange(m_refit, false) || !isLive())
        return;
    const Agent *now = self();
    if (!now || now->disabled) {
        bye(u"revoked"_s, CloseForbidden);
        return;
    }
    Engine &engine = m_hub.engine();
    moveTo(engine.top());
    for (const ConversationId &conversation : engine.open()) {
        const Conversation *head = engine.head(conversation);
        const Visibility visibility = visibilityOf(*head, engine.policy());
        const bool had = has(conversation, visibility);
        const bool hasNow = m_watched.contains(conversation) || sees(*now, visibility);
        if (!had && hasNow)
            sendFrame(Protocol::Enter{m_position, m_position, *head, std::nullopt});
        else if (had && !hasNow)
            sendFrame(Protocol::Leave{m_position, m_position, conversation, std::nullopt});
    }
    m_known = *now;
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

void AgentSession::handle(const Protocol::Fetch &frame)
{
    using What = Protocol::FetchWhat;
    const bool ofOne = frame.what == What::Thread || frame.what == What::Head || frame.what == What::Suggest;
    if (ofOne && !mayRead(m_hub.engine().head(frame.c))) {
        Protocol::PageFrame none;
        none.id = frame.id;
        none.c = frame.c;
        none.code = Code::NotFound;
        sendFrame(none);
        return;
    }
    if (frame.what == What::Suggest)
        suggest(frame);
    else if (frame.what == What::Search)
        search(frame);
    else
        page(frame);
}

void AgentSession::page(const Protocol::Fetch &frame)
{
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    const int limit = qBound(1, frame.limit, m_hub.settings().limits.pageSize);
    const int maxBytes = m_hub.settings().limits.snapshotPartBytes;
    m_hub.readers().run([hub, me, frame, limit, maxBytes](Reader &reader) -> std::function<void()> {
        const auto page = std::make_shared<Protocol::PageFrame>(readPage(reader, frame, limit, maxBytes));
        return [hub, me, page] {
            if (auto *session = static_cast<AgentSession *>(hub->session(me)))
                session->sendFrame(*page);
        };
    });
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
    sendFrame(page);
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
                        session->sendFrame(told);
                    });
}

void AgentSession::handle(const Protocol::Watch &frame)
{
    const Conversation *head = m_hub.engine().head(frame.c);
    if (!mayRead(head))
        return;
    const bool seen = sees(m_known, visibilityOf(*head, m_hub.engine().policy()));
    const bool watched = m_watched.contains(frame.c);
    moveTo(m_hub.engine().top());
    if (frame.on && !watched) {
        m_watched.insert(frame.c);
        if (!seen)
            sendFrame(Protocol::Enter{m_position, m_position, *head, std::nullopt});
        if (const auto upTo = m_hub.seenBy(*head))
            sendFrame(*upTo);
    } else if (!frame.on && watched) {
        m_watched.remove(frame.c);
        if (!seen)
            sendFrame(Protocol::Leave{m_position, m_position, frame.c, std::nullopt});
    }
}

void AgentSession::handle(const Protocol::Ephemeral &frame)
{
    const Agent *who = self();
    if (!who || frame.kind == Protocol::EphemeralKind::Seen)
        return;
    const bool own =
        frame.kind == Protocol::EphemeralKind::Draft || frame.kind == Protocol::EphemeralKind::Acknowledged;
    if (own)
        m_hub.tellDevices(frame, this, m_agent);
    else
        m_hub.relay(frame, this, Actor::agent(m_agent, who->role));
}

void AgentSession::handle(const Protocol::Pong &)
{}

void AgentSession::handle(const Protocol::Audit &)
{
    moveTo(m_hub.engine().top());
    sendFrame(Protocol::DigestFrame{m_position, Protocol::digestOf(view())});
}

void AgentSession::handle(const Protocol::AlertReceipt &frame)
{
    m_hub.engine().record({m_hub.environment().wallClock(), u"receipt"_s, frame.c, m_agent.toString(),
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
