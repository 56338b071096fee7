// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "protocol/codec.h"
#include "server/agentsession.h"
#include "server/closecode.h"

#include <algorithm>

// What a console sees of the log: snapshot, replay, and the frames that keep its view current.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;
using Protocol::SnapshotReason;

namespace {

/// The heads of a snapshot in parts below the size a frame may have, each sent as soon as it is full.
class PartWriter
{
public:
    PartWriter(int limit, std::function<void(const QList<QByteArray> &)> send)
        : m_limit(limit)
        , m_send(std::move(send))
    {}

    void add(const QByteArray &encodedHead)
    {
        if (m_size > 0 && m_size + encodedHead.size() > m_limit)
            finish();
        m_size += encodedHead.size() + 1;
        m_heads.append(encodedHead);
    }
    void finish()
    {
        if (!m_heads.isEmpty())
            m_send(Protocol::snapPartOf(m_heads));
        m_heads.clear();
        m_size = 0;
    }

private:
    int m_limit;
    std::function<void(const QList<QByteArray> &)> m_send;
    QList<QByteArray> m_heads;
    qsizetype m_size = 0;
};

} // namespace

SnapshotReason AgentSession::snapshotReason(const std::optional<Protocol::Position> &want,
                                            QList<const StoredEvent *> &missed) const
{
    Engine &engine = m_hub.engine();
    if (!want)
        return SnapshotReason::First;
    if (want->log != engine.log())
        return SnapshotReason::OtherLog;
    if (want->seq > engine.top())
        return SnapshotReason::Ahead;
    const qint64 behind = engine.top() - want->seq;
    if (behind > m_hub.settings().replayAtMost)
        return behind > engine.recentEvents() ? SnapshotReason::TooOld : SnapshotReason::TooMany;
    const auto events = engine.since(want->seq);
    if (!events)
        return SnapshotReason::TooOld;
    // Who sees what is no longer as it was: by one's own teams, or by how far a ladder had come.
    const bool moved = std::any_of(events->cbegin(), events->cend(), [this](const StoredEvent *stored) {
        const auto *saved = std::get_if<AgentSaved>(&stored->event.body);
        return (saved && saved->agent.id == m_agent) || std::holds_alternative<WorkspaceSaved>(stored->event.body);
    });
    if (moved)
        return SnapshotReason::Teams;
    missed = *events;
    return SnapshotReason::None;
}

bool AgentSession::has(const ConversationId &conversation, const Visibility &visibility) const
{
    return isInView(m_known, conversation, visibility);
}

/// What is watched is in it only as long as that person may read it, whoever has it by then.
bool AgentSession::isInView(const Agent &agent, const ConversationId &conversation, const Visibility &visibility) const
{
    return sees(agent, visibility) || (m_watched.contains(conversation) && mayServe(agent, visibility));
}

QList<const Conversation *> AgentSession::view() const
{
    QList<const Conversation *> heads;
    Engine &engine = m_hub.engine();
    heads.reserve(engine.open().size());
    const Policy policy = engine.policy();
    const auto look = [&](const Conversation *head) {
        if (head && has(head->id, visibilityOf(*head, policy)))
            heads.append(head);
    };
    for (const ConversationId &conversation : m_watched)
        engine.head(conversation); // one that has to be loaded moves the others
    for (const Conversation *head : engine.openHeads())
        look(head);
    for (const ConversationId &conversation : m_watched) {
        if (!engine.open().contains(conversation))
            look(engine.head(conversation));
    }
    return heads;
}

QByteArray AgentSession::digest() const
{
    Protocol::ViewDigest digest;
    for (const Conversation *head : view())
        digest.add(head->id, m_hub.engine().encoded(*head).digest);
    return digest.result();
}

void AgentSession::snapshot()
{
    Engine &engine = m_hub.engine();
    m_position = engine.top();
    sendFrame(Protocol::SnapBegin{engine.log(), m_position, engine.workspace()});
    sendAgents();
    QList<const Conversation *> heads = view();
    std::sort(heads.begin(), heads.end(), [](const Conversation *a, const Conversation *b) { return a->id < b->id; });
    // A console reads the first parts while the others are made.
    PartWriter parts(m_hub.settings().limits.snapshotPartBytes,
                     [this](const QList<QByteArray> &pieces) { sendPieces(pieces); });
    Protocol::ViewDigest digest;
    digest.reserve(heads.size());
    for (const Conversation *head : std::as_const(heads)) {
        const EncodedHead &encoded = engine.encoded(*head);
        digest.add(head->id, encoded.digest);
        parts.add(encoded.json);
    }
    parts.finish();
    sendNoticed();
    sendFrame(Protocol::SnapEnd{int(heads.size()), digest.result()});
}

void AgentSession::sendAgents()
{
    Protocol::SnapPart part;
    qsizetype size = 0;
    for (const Agent &agent : m_hub.engine().agents()) {
        const qsizetype more = Protocol::encodeAgent(agent).size() + 1;
        if (size > 0 && size + more > m_hub.settings().limits.snapshotPartBytes) {
            sendFrame(std::exchange(part, {}));
            size = 0;
        }
        part.agents.append(agent);
        size += more;
    }
    if (size > 0)
        sendFrame(part);
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
        if (!isTold(stored->event))
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
    sendNoticed();
    sendFrame(Protocol::Resumed{top, replayed});
}

/// What its agent noticed on another device while this one was not there.
void AgentSession::sendNoticed()
{
    for (const Protocol::Ephemeral &noticed : m_hub.noticedBy(m_agent))
        sendFrame(noticed);
}

void AgentSession::moveTo(qint64 seq)
{
    if (m_position >= seq)
        return;
    sendFrame(Protocol::MarkFrame{m_position, seq});
    m_position = seq;
}

/// What admins teach the AI, and in which words it was asked for, is told to admins alone.
bool AgentSession::isTold(const Event &event) const
{
    const bool isKnowledge = std::holds_alternative<AnswerTaught>(event.body)
        || std::holds_alternative<AnswerForgotten>(event.body)
        || std::holds_alternative<QuestionsDismissed>(event.body);
    const Agent *who = isKnowledge ? self() : nullptr;
    return !isKnowledge || (who && who->role == Role::Admin);
}

Instant AgentSession::now() const
{
    return m_hub.environment().wallClock();
}

/// The sessions that share it have it at the same moment, of one commit.
void AgentSession::sendEvent(const StoredEvent &stored, Encoded &encoded)
{
    QByteArray &bytes = encoded[m_position];
    if (bytes.isEmpty())
        bytes = Protocol::encode(Protocol::AgentServerFrame(Protocol::EventFrame{m_position, stored.event, now()}));
    send(bytes);
    m_position = stored.event.seq;
}

void AgentSession::publish(const StoredEvent &stored, const Committed &committed, Encoded &encoded)
{
    if (!isLive() || stored.event.seq <= m_position || !isTold(stored.event))
        return;
    const ConversationId &conversation = stored.event.conversation;
    if (conversation.isEmpty()) {
        sendEvent(stored, encoded);
        const auto *saved = std::get_if<AgentSaved>(&stored.event.body);
        m_refit = m_refit || (saved && saved->agent.id == m_agent);
        const QList<Reseen> reseen = committed.reseen.value(stored.event.seq);
        for (const Reseen &one : reseen)
            show(one);
        return;
    }
    const bool before = has(conversation, stored.before);
    const bool after = has(conversation, stored.after);
    const qint64 seq = stored.event.seq;
    if (before && after) {
        sendEvent(stored, encoded);
    } else if (after) {
        sendFrame(Protocol::Enter{m_position, seq, committed.moved.value(seq), stored.event, now()});
        m_position = seq;
    } else if (before) {
        sendFrame(Protocol::Leave{m_position, seq, conversation, stored.event, now()});
        m_position = seq;
    }
}

/// What a saved ladder brings into the view or takes out of it.
void AgentSession::show(const Reseen &one)
{
    const bool before = has(one.head.id, one.before);
    const bool after = has(one.head.id, one.after);
    if (!before && after)
        sendFrame(Protocol::Enter{m_position, m_position, one.head, std::nullopt});
    else if (before && !after)
        sendFrame(Protocol::Leave{m_position, m_position, one.head.id, std::nullopt});
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
    const QSet<ConversationId> all = engine.open() + m_watched;
    for (const ConversationId &conversation : all) {
        const Conversation *head = engine.head(conversation);
        if (!head)
            continue;
        const Visibility visibility = visibilityOf(*head, engine.policy());
        const bool had = has(conversation, visibility);
        const bool hasNow = isInView(*now, conversation, visibility);
        if (!had && hasNow)
            sendFrame(Protocol::Enter{m_position, m_position, *head, std::nullopt});
        else if (had && !hasNow)
            sendFrame(Protocol::Leave{m_position, m_position, conversation, std::nullopt});
    }
    const bool becameAdmin = now->role == Role::Admin && m_known.role != Role::Admin;
    const bool led = m_known.role == Role::TeamLead || m_known.role == Role::Admin;
    m_known = *now;
    if (becameAdmin) {
        tellLetters();
        tellQuestions();
        tellModel();
    }
    if (!led)
        tellReachable();
}

void AgentSession::handle(const Protocol::Watch &frame)
{
    const Conversation *head = m_hub.engine().head(frame.c);
    if (!mayRead(head)) {
        // It has left the view already, and does not come back into it by having been watched once.
        if (!frame.on)
            m_watched.remove(frame.c);
        // Who was away may keep something of it; that it is erased is told to everybody anyway.
        if (head && head->erasedAt && frame.on)
            told(Protocol::Ephemeral{frame.c, {}, Protocol::EphemeralKind::Erased, 0, 0});
        return;
    }
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

void AgentSession::handle(const Protocol::Audit &)
{
    moveTo(m_hub.engine().top());
    sendFrame(Protocol::DigestFrame{m_position, digest()});
}

void AgentSession::handle(const Protocol::SignOut &)
{
    const bool done = m_hub.accounts().revoke(m_token).has_value();
    bye(done ? u"signed_out"_s : u"internal"_s, CloseForbidden);
    m_hub.dropRevoked(m_agent);
}

void AgentSession::leaveIfRevoked()
{
    const Result<AgentId> who = m_hub.accounts().agentOf(m_token, m_hub.environment().wallClock());
    if (!who && (who.error().code == Code::Unauthenticated || who.error().code == Code::TokenExpired))
        bye(u"token"_s, CloseTokenExpired);
}

} // namespace Baton::Server
