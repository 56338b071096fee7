// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/agentsession.h"

#include "domain/process.h"
#include "protocol/codec.h"
#include "server/closecode.h"
#include "server/failpoint.h"

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;
using Protocol::SnapshotReason;

namespace {

bool speaksOurVersion(const QList<int> &range)
{
    return range.size() == 2 && range[0] <= Protocol::version && range[1] >= Protocol::version;
}

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
