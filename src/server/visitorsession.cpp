// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/visitorsession.h"

#include "protocol/codec.h"
#include "server/closecode.h"
#include "server/failpoint.h"
#include "server/identity.h"

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageOfMessages = 200;
constexpr qint64 writesWindow = 60'000;

/// Of the first ten each hears of each step, who stands further back of each tenth of the way; and what changes of the
/// time alone is told the less often the further back. So of 10,000 who wait some seventy hear of one who is claimed.
bool isWorthTelling(const Protocol::VisitorStateFrame &told, const Protocol::VisitorStateFrame &now, qint64 sinceMs)
{
    constexpr int tenth = 10;
    constexpr qint64 soonest = 15'000;
    constexpr qint64 perPlace = 1'000;
    constexpr qint64 latest = 300'000;
    if (told.state != now.state || told.agent != now.agent)
        return true;
    const int moved = qAbs(told.position - now.position);
    if (moved > 0 && moved * tenth >= told.position)
        return true;
    return told.waitMs != now.waitMs && sinceMs >= qMin(latest, soonest + now.position * perPlace);
}

StartConversation startOf(const Protocol::VisitorHello &hello, const VisitorId &visitor)
{
    StartConversation start;
    start.visitor = {visitor, hello.name, hello.language, hello.zone};
    if (hello.page)
        start.page.current = *hello.page;
    start.page.trail = hello.trail;
    start.page.origin = hello.origin;
    start.lead = hello.lead.value_or(Lead{});
    for (auto it = hello.fields.cbegin(); it != hello.fields.cend(); ++it)
        start.fields.insert(it.key(), Field{it.value(), u"page"_s, 0, 100});
    return start;
}

} // namespace

void VisitorSession::received(const QByteArray &bytes)
{
    heard();
    const auto frame = Protocol::decodeVisitorClient(bytes, m_hub.settings().limits);
    if (!frame) {
        misunderstood(bytes, frame.error());
        return;
    }
    const bool greets = std::holds_alternative<Protocol::VisitorHello>(*frame);
    if (greets == isLive() || (greets && !m_visitor.isEmpty())) {
        sendFrame(Protocol::ErrorFrame{Code::Unauthenticated, u"hello comes first, and once"_s});
        strike();
        return;
    }
    std::visit([this](const auto &one) { handle(one); }, *frame);
}

void VisitorSession::sendFrame(const Protocol::VisitorServerFrame &frame)
{
    send(Protocol::encode(frame));
}

CommandId VisitorSession::newId() const
{
    return CommandId(makeCommandId(m_hub.environment()));
}

void VisitorSession::handle(const Protocol::VisitorHello &frame)
{
    if (frame.proto.size() != 2 || frame.proto[0] > Protocol::version || frame.proto[1] < Protocol::version) {
        sendFrame(Protocol::Bye{u"version"_s, {}});
        close(CloseVersion);
        return;
    }
    const Environment &environment = m_hub.environment();
    if (!frame.token.isEmpty()) {
        const Result<VisitorId> known = m_hub.accounts().visitorOf(frame.token, environment.wallClock());
        // Whoever was erased comes back as another: the figures keep the old id, which must mean nobody from then on.
        // The page lets go of the token first, so that all its tabs come back as the same one; no token is told before
        // its conversation has begun.
        // So does whose conversation cannot be read any more: all that they say would be refused.
        if (!known || !m_hub.engine().head(m_hub.engine().conversationOf(*known))) {
            // What is not read just now may be the next time: the token is all that leads back to it.
            if (known && !m_hub.engine().isLost(*known)) {
                close(CloseRestart);
                return;
            }
            sendFrame(Protocol::Bye{u"token"_s, {}});
            close(CloseTokenExpired);
            return;
        }
        m_visitor = *known;
        m_token = frame.token;
    } else {
        m_visitor = VisitorId(makeId(u"v"_s, environment));
        m_token = m_hub.accounts().visitorToken(m_visitor, environment.wallClock());
    }
    begin(frame);
}

void VisitorSession::begin(const Protocol::VisitorHello &hello)
{
    Engine &engine = m_hub.engine();
    m_conversation = engine.conversationOf(m_visitor);
    const bool starts = m_conversation.isEmpty();
    if (starts)
        m_conversation = ConversationId(makeId(u"c"_s, m_hub.environment()));
    m_hub.visits(m_conversation, this);
    if (!starts && !hello.page) {
        welcome(hello.after);
        return;
    }
    CommandBody body =
        starts ? CommandBody(startOf(hello, m_visitor)) : CommandBody(VisitPage{*hello.page, hello.zone});
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    const qint64 after = starts ? 0 : hello.after; // of a thread that is erased nothing counts
    const auto ready = [hub, me, after](const Protocol::Ack &ack) {
        auto *session = static_cast<VisitorSession *>(hub->session(me));
        if (!session)
            return;
        if (ack.ok)
            session->welcome(after);
        else
            session->close(CloseRestart);
    };
    engine.submit(Command{newId(), m_conversation, std::nullopt, std::move(body)}, Actor::visitor(m_visitor), ready);
}

void VisitorSession::welcome(qint64 after)
{
    goLive();
    Protocol::VisitorWelcome frame;
    frame.visitor = m_visitor;
    frame.token = m_token;
    frame.c = m_conversation;
    const Conversation *head = m_hub.engine().head(m_conversation);
    // Who came by a popup or a button has said nothing by that.
    const bool hasBegun = head && (head->messages > 1 || head->page.origin == Origin::Self);
    frame.messages = hasBegun ? head->messages : 0;
    frame.handoff = m_hub.engine().workspace().handoffEnabled;
    frame.pingMs = int(m_hub.settings().ping.count());
    frame.deadMs = int(m_hub.settings().dead.count());
    sendFrame(frame);
    load(after);
}

void VisitorSession::load(qint64 after)
{
    m_position = qMax(m_position, after);
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    const ConversationId conversation = m_conversation;
    m_hub.readers().run([hub, me, conversation, after](Reader &reader) -> std::function<void()> {
        const QList<Message> messages = reader.publicAfter(conversation, after, pageOfMessages);
        return [hub, me, messages] {
            if (auto *session = static_cast<VisitorSession *>(hub->session(me)))
                session->loaded(messages);
        };
    });
}

void VisitorSession::loaded(const QList<Message> &messages)
{
    for (const Message &message : messages)
        deliver(message);
    if (messages.size() >= pageOfMessages) {
        load(m_position);
        return;
    }
    m_loading = false;
    for (const Message &message : std::as_const(m_held))
        deliver(message);
    m_held.clear();
    tellState();
}

void VisitorSession::deliver(const Message &message)
{
    if (message.n <= m_position || !isPublic(message))
        return;
    m_position = message.n;
    Protocol::VisitorMsg frame;
    frame.n = message.n;
    frame.speaker = message.speaker;
    if (message.speaker == Speaker::Agent) {
        if (const Agent *agent = m_hub.engine().policy().agent(AgentId(message.author)))
            frame.name = agent->name;
    }
    frame.mark = message.mark;
    frame.text = message.text;
    frame.attachments = message.attachments;
    frame.at = message.at;
    frame.cid = message.speaker == Speaker::Visitor ? message.cid : CommandId();
    sendFrame(frame);
}

void VisitorSession::publish(const StoredEvent &stored)
{
    if (std::holds_alternative<ProfileUpdated>(stored.event.body))
        tellState(); // more is known than was
    const auto *added = std::get_if<MessageAdded>(&stored.event.body);
    if (!added)
        return;
    if (m_loading)
        m_held.append(added->message);
    else
        deliver(added->message);
}

Protocol::VisitorStateFrame VisitorSession::state() const
{
    Protocol::VisitorStateFrame frame;
    const Conversation *head = m_hub.engine().head(m_conversation);
    if (!head)
        return frame;
    frame.known = knownFields(*head);
    const TeamAvailability there = m_hub.availability(*head);
    frame.availability = there.state;
    frame.opensAt = there.opensAt;
    if (head->handoff && head->owner != Owner::ai()) {
        for (const QString &field : head->handoff->ask) {
            if (!isKnown(*head, field))
                frame.ask.append(field);
        }
    }
    switch (head->owner.kind) {
    case Owner::Kind::Ai:
        frame.state = Protocol::VisitorState::Ai;
        break;
    case Owner::Kind::Queue: {
        frame.state = Protocol::VisitorState::Waiting;
        const QueuedAt now = m_hub.waitOf(*head);
        frame.position = now.place;
        frame.waitMs = now.told.count();
        break;
    }
    case Owner::Kind::Agent:
        frame.state = Protocol::VisitorState::Agent;
        if (const Agent *agent = m_hub.engine().policy().agent(head->owner.agent))
            frame.agent = agent->name;
        break;
    case Owner::Kind::Nobody:
        frame.state = Protocol::VisitorState::Closed;
        break;
    }
    return frame;
}

void VisitorSession::tellState()
{
    if (!isLive() || m_loading)
        return;
    const Protocol::VisitorStateFrame now = state();
    if (m_told == now)
        return;
    m_told = now;
    m_toldAt = m_hub.environment().monotonicMs();
    sendFrame(now);
}

void VisitorSession::refreshPlace(qint64 nowMono)
{
    if (m_told && m_told->state == Protocol::VisitorState::Waiting
        && isWorthTelling(*m_told, state(), nowMono - m_toldAt))
        tellState();
}

void VisitorSession::refreshAvailability()
{
    const Protocol::VisitorStateFrame now = state();
    if (m_told && (now.availability != m_told->availability || now.opensAt != m_told->opensAt))
        tellState();
}

bool VisitorSession::mayWrite()
{
    const qint64 now = m_hub.environment().monotonicMs();
    m_writes.removeIf([now](qint64 at) { return now - at >= writesWindow; });
    if (m_writes.size() >= m_hub.settings().visitorMessagesPerMinute)
        return false;
    m_writes.append(now);
    return true;
}

void VisitorSession::handle(const Protocol::CommandFrame &frame)
{
    BATON_FAILPOINT("after_receipt");
    Command command = frame.command;
    command.conversation = m_conversation;
    if (!mayWrite()) {
        Protocol::Ack slow;
        slow.id = command.id;
        slow.code = Code::RateLimited;
        slow.retry = true;
        sendFrame(slow);
        return;
    }
    submit(command, Actor::visitor(m_visitor));
}

void VisitorSession::submit(const Command &command, const Actor &actor)
{
    Hub *hub = &m_hub;
    const ConnectionId me = id();
    m_hub.engine().submit(command, actor, [hub, me](Protocol::Ack ack) {
        // Who owns it is the team's business.
        ack.now.reset();
        if (auto *session = static_cast<VisitorSession *>(hub->session(me)))
            session->sendFrame(ack);
    });
}

void VisitorSession::handle(const Protocol::Ephemeral &frame)
{
    using Kind = Protocol::EphemeralKind;
    if (frame.kind != Kind::Typing && frame.kind != Kind::Gone && frame.kind != Kind::Seen)
        return;
    Protocol::Ephemeral hint = frame;
    hint.c = m_conversation;
    m_hub.relay(hint, this, Actor::visitor(m_visitor));
}

void VisitorSession::handle(const Protocol::VisitorIdentify &frame)
{
    const auto refused = [&](Code code, bool retry) {
        Protocol::Ack ack;
        ack.id = frame.id;
        ack.code = code;
        ack.retry = retry;
        sendFrame(ack);
    };
    if (!mayWrite())
        return refused(Code::RateLimited, true);
    const Conversation *head = m_hub.engine().head(m_conversation);
    const Field told = head ? head->fields.value(u"account"_s) : Field();
    // What one person has written is not another's to take over.
    if (told.source == "verified"_L1 && told.value != frame.account)
        return refused(Code::Conflict, false);
    if (const auto held = checkIdentity(frame, m_hub.settings().identityKey, m_hub.environment().wallClock()); !held)
        return refused(held.error().code, false);
    SubmitForm form{frame.name, {{u"account"_s, frame.account}}};
    if (!frame.email.isEmpty())
        form.values.insert(u"email"_s, frame.email);
    if (!frame.name.isEmpty())
        form.values.insert(u"name"_s, frame.name);
    submit(Command{frame.id, m_conversation, std::nullopt, std::move(form)}, Actor::system());
}

QStringList VisitorSession::knownFields(const Conversation &head) const
{
    constexpr qsizetype most = 32;
    QStringList known;
    for (auto it = head.fields.cbegin(); it != head.fields.cend() && known.size() < most - 1; ++it)
        if (!it->value.isEmpty())
            known.append(it.key());
    if (!head.visitor.name.isEmpty() && !known.contains(u"name"_s))
        known.append(u"name"_s);
    return known;
}

void VisitorSession::handle(const Protocol::Pong &)
{}

void VisitorSession::hinted(const Protocol::Ephemeral &hint, const Conversation &head)
{
    const bool theirs = head.id == m_conversation && hint.kind == Protocol::EphemeralKind::Typing;
    if (isLive() && theirs && head.owner.is(AgentId(hint.who)) && !isCrowded())
        sendFrame(hint);
}

void VisitorSession::ping(qint64 n)
{
    sendFrame(Protocol::Ping{n, m_position});
}

/// Whoever comes back under the same token is to let go of it, and begins anew under another id.
void VisitorSession::erased()
{
    sendFrame(Protocol::Bye{u"erased"_s, {}});
    close(CloseRestart);
}

void VisitorSession::drained()
{
    sendFrame(Protocol::Bye{u"drain"_s, {0, 5000}});
    close(CloseRestart);
}

} // namespace Baton::Server
