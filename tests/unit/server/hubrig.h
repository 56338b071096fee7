// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apply.h"
#include "protocol/codec.h"
#include "server/accounts.h"
#include "server/engine.h"
#include "server/hub.h"
#include "server/provision.h"
#include "server/sqlitereader.h"
#include "server/sqlitestore.h"
#include "serverfixture.h"

#include <deque>

namespace Baton::Server {

/// A console's end of a connection: all it heard, and what it folded from it as a console does.
struct Desk
{
    ConnectionId id = 0;
    QList<Protocol::AgentServerFrame> heard;
    QHash<ConversationId, Conversation> heads;
    Workspace workspace;
    Agents agents;
    qint64 position = 0;
    bool broken = false; ///< a gap, or an event that fits no head
    int closed = 0;

    template<typename Frame>
    QList<Frame> all() const
    {
        QList<Frame> found;
        for (const Protocol::AgentServerFrame &frame : heard) {
            if (const auto *one = std::get_if<Frame>(&frame))
                found.append(*one);
        }
        return found;
    }
    bool sees(const ConversationId &conversation) const { return heads.contains(conversation); }
    bool follows() const { return !broken; }
    void take(const Protocol::AgentServerFrame &frame)
    {
        heard.append(frame);
        if (const auto *begin = std::get_if<Protocol::SnapBegin>(&frame)) {
            heads.clear();
            workspace = begin->workspace;
            position = begin->seq;
        } else if (const auto *part = std::get_if<Protocol::SnapPart>(&frame)) {
            for (const Conversation &head : part->heads)
                heads.insert(head.id, head);
        } else if (const auto *event = std::get_if<Protocol::EventFrame>(&frame)) {
            follow(event->prev, event->event.seq);
            fold(event->event);
        } else if (const auto *mark = std::get_if<Protocol::MarkFrame>(&frame)) {
            follow(mark->prev, mark->seq);
        } else if (const auto *enter = std::get_if<Protocol::Enter>(&frame)) {
            follow(enter->prev, enter->seq);
            heads.insert(enter->head.id, enter->head);
        } else if (const auto *leave = std::get_if<Protocol::Leave>(&frame)) {
            follow(leave->prev, leave->seq);
            heads.remove(leave->c);
        }
    }

private:
    void follow(qint64 prev, qint64 seq)
    {
        broken = broken || prev != position || seq < position;
        position = seq;
    }
    void fold(const Event &event)
    {
        if (!event.conversation.isEmpty()) {
            Conversation &head = heads[event.conversation];
            broken = broken || head.version + 1 != event.version;
            apply(head, event);
            return;
        }
        const Workspace before = workspace;
        apply(workspace, agents, event);
        for (Conversation &head : heads)
            keepPlaceOnLadder(head, before, workspace);
    }
};

/// A hub over a workspace on a disk, without sockets: Ann and Bob of Support, Bill of Billing, and an admin.
class HubRig : public ServerFixture
{
public:
    HubRig()
    {
        auto made = Provisioning::create(folder.path(), QStringLiteral("Shop"), environment());
        const auto add = [&](const char *login, Role role, const QStringList &teams) {
            const QString name = QString::fromLatin1(login);
            return (*made)->addAgent({name, name, role, teams, {}})->agent;
        };
        admin = add("ada", Role::Admin, {});
        ann = add("ann", Role::Agent, {QStringLiteral("support")});
        bob = add("bob", Role::Agent, {QStringLiteral("support")});
        bill = add("bill", Role::Agent, {QStringLiteral("billing")});
        made->reset();
        restart();
    }

    ~HubRig()
    {
        hub.reset();
        engine.reset();
    }

    AgentId admin;
    AgentId ann;
    AgentId bob;
    AgentId bill;
    const VisitorId vera{QStringLiteral("v_vera")};
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Hub> hub;
    QList<AlertStepped> steps; ///< that were taken, of all

    void restart()
    {
        hub.reset();
        engine.reset();
        store = std::move(*SqliteStore::open(workspaceFile(folder.path())));
        engine = std::make_unique<Engine>(*store, EngineSettings{}, environment());
        if (!engine->start())
            qFatal("the workspace cannot be read");
        restartHub();
    }
    /// Over the engine that there is.
    void restartHub()
    {
        hub = std::make_unique<Hub>(*engine, m_accounts, m_readers, HubSettings{}, environment());
        engine->committed = [this, published = engine->committed](const Committed &done) {
            for (const StoredEvent &stored : done.events) {
                if (const auto *step = std::get_if<AlertStepped>(&stored.event.body))
                    steps.append(*step);
            }
            published(done);
        };
    }
    /// A connection that has said nothing yet.
    Desk &knock()
    {
        Desk &desk = m_desks.emplace_back();
        desk.id = ConnectionId(m_desks.size());
        hub->connected(desk.id, PeerKind::Agent, std::make_shared<Wire>(desk));
        return desk;
    }
    Desk &connect(const AgentId &agent, const QString &client = QStringLiteral("baton"),
                  const std::optional<Protocol::Position> &want = {})
    {
        Desk &desk = knock();
        Protocol::Hello hello;
        hello.proto = {1, 1};
        hello.token = m_accounts.issue(agent);
        hello.client.name = client;
        hello.client.device = DeviceId(QStringLiteral("d_0001"));
        hello.want = want;
        say(desk, hello);
        return desk;
    }
    void say(Desk &desk, const Protocol::AgentClientFrame &frame)
    {
        hub->received(desk.id, Protocol::encode(frame));
        hub->flush();
    }
    void disconnect(Desk &desk) { hub->disconnected(desk.id); }
    /// From now on nobody knows what a token is worth.
    void loseAccounts() { m_accounts.isLost = true; }

    QString submit(const Actor &actor, const CommandBody &body, const ConversationId &conversation = {})
    {
        Command command{CommandId(makeCommandId(environment())), conversation, {}, body};
        if (const Conversation *head = engine->head(conversation))
            command.fence = head->fence;
        m_said.clear();
        hub->submit(command, actor,
                    [this](const Protocol::Ack &ack) { m_said = ack.ok ? QStringLiteral("ok") : ack.detail; });
        return m_said;
    }
    /// What became of a command: "ok", or why not.
    QString tell(const AgentId &agent, const CommandBody &body, const ConversationId &conversation = {})
    {
        submit(Actor::agent(agent, engine->agents()[agent].role), body, conversation);
        hub->flush();
        return m_said;
    }
    /// Somebody who asks Support for a person.
    ConversationId waits()
    {
        const ConversationId c(QStringLiteral("c_0001"));
        StartConversation start;
        start.visitor.id = vera;
        submit(Actor::visitor(vera), start, c);
        hub->flush();
        submit(Actor::visitor(vera), AskHuman{Category::Support}, c);
        hub->flush();
        pass(0);
        return c;
    }
    /// Time goes by, with a look at what is due at its end and at each moment at which something is.
    void pass(qint64 ms)
    {
        const Instant end = now + Millis(ms);
        do {
            hub->tick();
            for (const Desk &desk : m_desks)
                hub->received(desk.id, Protocol::encode(Protocol::AgentClientFrame(Protocol::Pong{})));
            now = Instant{qMin(end.ms, now.ms + qMax<qint64>(1, hub->msToNextTick()))};
        } while (now < end);
        hub->tick();
    }
    /// What was asked of the readers is read now; each is told once it is called.
    QList<std::function<void()>> read()
    {
        const std::unique_ptr<SqliteReader> reader = *SqliteReader::open(workspaceFile(folder.path()));
        QList<std::function<void()>> told;
        const auto asked = std::exchange(m_readers.asked, {});
        for (const auto &one : asked)
            told.append(one(*reader));
        return told;
    }
    /// Whether the console's heads are those the server believes it to have.
    bool agrees(Desk &desk)
    {
        if (!desk.follows())
            return false;
        say(desk, Protocol::Audit{});
        QList<const Conversation *> heads;
        for (const Conversation &head : std::as_const(desk.heads))
            heads.append(&head);
        const auto told = desk.all<Protocol::DigestFrame>();
        return !told.isEmpty() && told.last().digest == Protocol::digestOf(heads);
    }

private:
    class Wire final : public Peer
    {
    public:
        explicit Wire(Desk &desk)
            : m_desk(desk)
        {}
        void send(const QByteArray &frame) override
        {
            const auto decoded = Protocol::decodeAgentServer(frame);
            if (!decoded)
                qFatal("a frame that no console understands: %s", frame.constData());
            m_desk.take(*decoded);
        }
        void close(int code) override { m_desk.closed = code; }
        qint64 backlog() const override { return 0; }
        QString address() const override { return {}; }

    private:
        Desk &m_desk;
    };
    /// One token for each agent until it is revoked; the password is "right".
    class Tokens final : public Accounts
    {
    public:
        bool isLost = false; ///< the disk cannot be read

        QString issue(const AgentId &agent)
        {
            const QString token = QStringLiteral("at_") + agent.toString() + QString::number(m_age[agent]);
            m_agents.insert(token, agent);
            return token;
        }
        void signIn(const AgentId &agent, const QString &password, const QString &newPassword, const DeviceId &,
                    std::function<void(SignInResult)> done) override
        {
            if (password != QLatin1String("right")) {
                done(refuse(Code::Unauthenticated));
                return;
            }
            if (!newPassword.isEmpty()) {
                m_agents.removeIf([&](const auto &one) { return one.value() == agent; });
                ++m_age[agent];
            }
            done(issue(agent));
        }
        Result<AgentId> agentOf(const QString &token, Instant) override
        {
            if (isLost)
                return refuse(Code::Internal);
            if (!m_agents.contains(token))
                return refuse(Code::Unauthenticated);
            return m_agents[token];
        }
        Result<void> revoke(const QString &token) override
        {
            m_agents.remove(token);
            return {};
        }
        QString visitorToken(const VisitorId &visitor, Instant) override
        {
            return QStringLiteral("vt_") + visitor.toString();
        }
        Result<VisitorId> visitorOf(const QString &token, Instant) override
        {
            if (!token.startsWith(QLatin1String("vt_")))
                return refuse(Code::Unauthenticated);
            return VisitorId(token.mid(3));
        }

    private:
        QHash<QString, AgentId> m_agents;
        QHash<AgentId, int> m_age;
    };
    class HeldReaders final : public ReaderPool
    {
    public:
        QList<std::function<std::function<void()>(Reader &)>> asked;

        void run(std::function<std::function<void()>(Reader &)> read) override { asked.append(std::move(read)); }
    };

    Tokens m_accounts;
    HeldReaders m_readers;
    QString m_said;
    std::deque<Desk> m_desks;
};

} // namespace Baton::Server
