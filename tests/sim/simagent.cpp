// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simagent.h"

#include "domain/ladder.h"
#include "protocol/codec.h"
#include "server/environment.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

/// Forwards to the disk until the process is doomed: what it writes from then on never happened.
class SimAgent::Store final : public MineStore
{
public:
    explicit Store(SimAgent &agent)
        : m_agent(agent)
    {}
    MineContents load(const QString &account) override { return m_agent.m_disk.load(account); }
    void enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done) override
    {
        if (diesBefore())
            return;
        m_agent.m_disk.enqueue(account, item, clearDraft, diesAfter() ? Done() : done);
    }
    void replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done) override
    {
        if (diesBefore())
            return;
        m_agent.m_disk.replace(account, old, item, diesAfter() ? Done() : done);
    }
    void remove(const QString &account, const CommandId &id, Done done) override
    {
        if (diesBefore())
            return;
        m_agent.m_disk.remove(account, id, diesAfter() ? Done() : done);
    }
    void saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft, Done done) override
    {
        if (!m_agent.m_doomed)
            m_agent.m_disk.saveDraft(account, conversation, draft, std::move(done));
    }
    void flush() override {}

private:
    bool diesBefore()
    {
        if (!m_agent.m_doomed && m_agent.m_world.chance(m_agent.m_settings.dies))
            m_agent.doom();
        return m_agent.m_doomed;
    }
    bool diesAfter()
    {
        if (m_agent.m_world.chance(m_agent.m_settings.dies))
            m_agent.doom();
        return m_agent.m_doomed;
    }

    SimAgent &m_agent;
};

/// The Backend of a simulated console: calls the session at once, on the virtual clock.
class SimBackend final : public Backend
{
public:
    explicit SimBackend(SimAgent &agent)
        : m_agent(agent)
    {}
    void open(const Credentials &credentials) override
    {
        with([&](Native::Session &s, qint64 now) { s.open(credentials, now); });
    }
    void close() override
    {
        with([](Native::Session &s, qint64 now) { s.close(now); });
    }
    void retryNow() override
    {
        with([](Native::Session &s, qint64 now) { s.retryNow(now); });
    }
    void submit(const Command &command) override
    {
        with([&](Native::Session &s, qint64 now) { s.submit(command, now); });
    }
    void fetchThread(const ConversationId &conversation, qint64 before, int limit) override
    {
        with([&](Native::Session &s, qint64) { s.fetchThread(conversation, before, limit); });
    }
    void fetchList(ListKind kind, qint64 offset, int limit) override
    {
        with([&](Native::Session &s, qint64) { s.fetchList(kind, offset, limit); });
    }
    void watch(const ConversationId &conversation, bool on) override
    {
        with([&](Native::Session &s, qint64) { s.watch(conversation, on); });
    }
    void search(const QString &query, qint64 before, int limit) override
    {
        with([&](Native::Session &s, qint64) { s.search(query, before, limit); });
    }
    void fetchAlerts(const ConversationId &conversation) override
    {
        with([&](Native::Session &s, qint64) { s.fetchAlerts(conversation); });
    }
    void suggest(const ConversationId &conversation) override
    {
        with([&](Native::Session &s, qint64) { s.suggest(conversation); });
    }
    void sendHint(const ConversationId &conversation, HintKind kind, qint64 n) override
    {
        with([&](Native::Session &s, qint64) { s.hint(conversation, kind, n); });
    }
    void sendReceipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind) override
    {
        with([&](Native::Session &s, qint64) { s.receipt(alert, channel, kind); });
    }
    void audit() override
    {
        with([](Native::Session &s, qint64) { s.audit(); });
    }

private:
    template<typename Call>
    void with(Call call)
    {
        call(*m_agent.m_session, m_agent.m_world.now());
        m_agent.pump();
    }
    SimAgent &m_agent;
};

SimAgent::SimAgent(World &world, Network &network, FaultCount &count, Settings settings)
    : m_world(world)
    , m_network(network)
    , m_count(count)
    , m_settings(std::move(settings))
{
    boot();
}

SimAgent::~SimAgent() = default;

CommandId SimAgent::newId()
{
    return CommandId(
        Server::makeCommandId({[this] { return Instant{m_world.wall()}; }, [this] { return m_world.now(); },
                               [this](int count) { return m_world.bytes(count); }}));
}

void SimAgent::boot()
{
    ++m_life;
    m_doomed = false;
    m_armed = -1;
    const int life = m_life;
    Native::SessionSettings settings;
    settings.client = {u"sim"_s, u"1"_s, u"sim"_s, DeviceId(u"d_sim0"_s)};
    settings.random = [this] { return double(m_world.pick(0, 999)) / 1000; };
    m_session = std::make_unique<Native::Session>(settings);
    m_backend = std::make_unique<SimBackend>(*this);
    m_store = std::make_unique<Store>(*this);
    ConsoleEnvironment environment;
    environment.wallClock = [this] { return Instant{m_world.wall()}; };
    environment.monotonicMs = [this] { return m_world.now(); };
    environment.newCommandId = [this] { return newId(); };
    environment.later = [this, life](Millis delay, QObject *, const std::function<void()> &call) {
        m_world.after(delay.count(), [this, life, call] {
            if (life == m_life && m_console)
                call();
        });
    };
    m_console = std::make_unique<Console>(u"sim"_s, *m_backend, *m_store, environment);
    QObject::connect(m_console.get(), &Console::done, m_console.get(),
                     [this](const CommandId &id, const ConversationId &) { m_done.insert(id); });
    QObject::connect(m_console.get(), &Console::refused, m_console.get(),
                     [this](const CommandId &, const ConversationId &, Code code, const Owner &) {
                         ++refusals[QString(Protocol::codeName(code))];
                     });
    QObject::connect(m_backend.get(), &Backend::answered, m_console.get(),
                     [this](const CommandId &, const CommandOutcome &outcome) {
                         if (outcome.code)
                             ++refusals[QString(Protocol::codeName(*outcome.code))];
                     });
    QObject::connect(m_backend.get(), &Backend::audited, m_console.get(), [this](bool equal, qint64) {
        ++m_audits;
        m_unequal += equal ? 0 : 1;
    });
    Credentials credentials;
    credentials.token = u"at_"_s + m_settings.id.toString();
    credentials.device = DeviceId(u"d_sim0"_s);
    m_backend->open(credentials);
}

void SimAgent::kill()
{
    m_count.add(u"console restart"_s);
    m_world.note(m_settings.id.toString() + u" dies"_s);
    ++m_life;
    m_doomed = true;
    m_network.forget(this);
    m_console.reset();
    m_backend.reset();
    m_session.reset();
    m_store.reset();
    // Killed once more before it is up again, it must not come up twice.
    m_world.after(m_world.pick(10, 4000), [this, life = m_life] {
        if (life == m_life)
            boot();
    });
}

const Native::View *SimAgent::view() const
{
    return m_session ? &m_session->view() : nullptr;
}

bool SimAgent::isOnline() const
{
    return m_session && m_session->phase() == Native::Session::Phase::Online;
}

bool SimAgent::outboxSettled() const
{
    const MineContents contents = const_cast<MemoryMineStore &>(m_disk).load(u"sim"_s);
    return std::all_of(contents.items.cbegin(), contents.items.cend(), [&](const OutboxItem &item) {
        // Behind a failed one the lane waits for the person.
        return std::any_of(contents.items.cbegin(), contents.items.cend(), [&](const OutboxItem &one) {
            return one.conversation == item.conversation && one.order <= item.order
                && one.state == OutboxItem::State::Failed;
        });
    });
}

void SimAgent::onConnected()
{
    if (!m_session)
        return;
    m_session->connected(m_world.now());
    pump();
}

void SimAgent::onFrame(const QByteArray &frame)
{
    if (!m_session)
        return;
    m_session->frame(frame, m_world.now());
    pump();
}

void SimAgent::onDisconnected(int closeCode)
{
    if (!m_session)
        return;
    m_connection = 0;
    m_session->disconnected(m_world.now(), closeCode, closeCode ? QString() : u"unreachable"_s);
    pump();
}

void SimAgent::pump()
{
    // Reports make the console act, which comes back here: the outermost call carries on.
    if (m_pumping)
        return;
    m_pumping = true;
    for (;;) {
        const Native::Output output = m_session->takeOutput();
        if (m_doomed)
            break;
        for (const QByteArray &frame : output.frames) {
            if (m_connection)
                m_network.send(m_connection, frame);
        }
        if (output.close && m_connection)
            m_network.drop(std::exchange(m_connection, 0));
        if (output.connect)
            m_connection = m_network.connect(Server::PeerKind::Agent, this);
        if (output.frames.isEmpty() && !output.close && !output.connect && output.reports.isEmpty())
            break;
        Native::emitReports(*m_backend, output.reports);
    }
    m_pumping = false;
    if (m_doomed) {
        const int life = m_life;
        m_world.after(0, [this, life] {
            if (life == m_life)
                kill();
        });
        return;
    }
    arm();
}

void SimAgent::arm()
{
    const auto deadline = m_session->nextDeadline();
    if (!deadline || (m_armed >= m_world.now() && m_armed <= *deadline))
        return;
    m_armed = qMax(*deadline, m_world.now());
    const int life = m_life;
    m_world.at(m_armed, [this, life] {
        if (life != m_life || !m_session)
            return;
        m_armed = -1;
        m_session->tick(m_world.now());
        pump();
    });
}

void SimAgent::audit()
{
    if (m_backend)
        m_backend->audit();
}

void SimAgent::submit(const ConversationId &conversation, std::optional<qint64> fence, CommandBody body)
{
    const Command command{newId(), conversation, fence, std::move(body)};
    ++verbs[QString(Protocol::opName(command.body))];
    m_sent.append(command);
    m_backend->submit(command);
}

void SimAgent::act()
{
    if (!m_console || m_doomed)
        return;
    const Heads &heads = m_console->state().heads();
    if (m_world.chance(0.05)) {
        ++verbs[u"status"_s];
        m_console->setStatus(Status(m_world.pick(0, 3)));
    }
    if (heads.isEmpty())
        return;
    QList<ConversationId> ids = heads.keys();
    std::sort(ids.begin(), ids.end());
    const Conversation head = heads.value(ids[m_world.pick(0, ids.size() - 1)]);
    if (m_world.chance(0.06))
        misbehave(head);
    else if (m_settings.role != Role::Agent && m_world.chance(0.3))
        actAsLead(head);
    else if (head.owner.is(m_settings.id))
        actOnOwn(head);
    else
        actOn(head);
}

void SimAgent::actOn(const Conversation &head)
{
    const QString text = m_settings.id.toString() + u' ' + QString::number(++m_said);
    if (head.owner == Owner::queue() && head.handoff && head.handoff->offer && m_world.chance(0.3)) {
        ++verbs[u"decline"_s];
        m_console->decline(head.id);
    } else if (head.owner == Owner::queue() && m_world.chance(0.8)) {
        ++verbs[u"claim"_s];
        m_console->claim(head.id);
    } else if (!head.fields.isEmpty() && m_world.chance(0.3)) {
        ++verbs[u"reveal"_s];
        m_console->reveal(head.id, head.fields.firstKey());
    } else if (head.owner == Owner::ai() || m_settings.role != Role::Agent) {
        ++verbs[u"take_over"_s];
        m_console->takeOver(head.id);
    } else if (const auto note = m_console->addNote(head.id, u"note "_s + text); note) {
        ++verbs[u"note"_s];
        m_accepted.insert(*note);
    }
}

void SimAgent::actOnOwn(const Conversation &head)
{
    const QString text = m_settings.id.toString() + u' ' + QString::number(++m_said);
    const auto keep = [this](const Result<CommandId> &id) {
        if (id)
            m_accepted.insert(*id);
    };
    switch (m_world.pick(0, 9)) {
    case 0:
    case 1:
    case 2:
    case 3:
        ++verbs[u"send"_s];
        keep(m_console->sendReply(head.id, u"reply "_s + text));
        break;
    case 4:
        ++verbs[u"note"_s];
        keep(m_console->addNote(head.id, u"note "_s + text));
        break;
    case 5:
        ++verbs[u"return"_s];
        m_console->returnToAi(head.id, m_world.chance(0.5) ? u"go on, "_s + text : QString(), {});
        break;
    case 6:
        ++verbs[u"resolve"_s];
        m_console->resolve(head.id, u"done"_s);
        break;
    case 7:
        ++verbs[u"release"_s];
        m_console->release(head.id);
        break;
    case 8:
        ++verbs[u"transfer"_s];
        if (m_world.chance(0.5))
            m_console->transferToTeam(head.id, TeamId(m_world.chance(0.5) ? u"t_sales"_s : u"t_help"_s), text);
        else
            m_console->transferToAgent(head.id, AgentId(u"a_agent%1"_s.arg(m_world.pick(0, 2))), {});
        break;
    default:
        ++verbs[u"snooze"_s];
        m_console->snooze(head.id, Instant{m_world.wall() + m_world.pick(-500, 8000)});
        break;
    }
}

void SimAgent::actAsLead(const Conversation &head)
{
    const AgentId other(u"a_agent%1"_s.arg(m_world.pick(0, 2)));
    switch (m_world.pick(0, 7)) {
    case 0:
        submit(head.id, head.fence, Assign{other});
        break;
    case 1:
    case 2:
        submit(head.id, head.fence, MakeOffer{other});
        break;
    case 3:
        submit(head.id, head.fence, Defer{Instant{m_world.wall() + m_world.pick(500, 6000)}});
        break;
    case 4: {
        Workspace workspace = m_console->state().workspace();
        workspace.handoffEnabled = m_world.chance(0.8);
        for (Team &team : workspace.teams) {
            team.open = m_world.chance(0.8);
            team.opensAt = team.open ? std::nullopt : std::optional(Instant{m_world.wall() + m_world.pick(1000, 9000)});
        }
        // Another ladder under those who wait.
        if (m_world.chance(0.5)) {
            QList<LadderStep> steps = workspace.ladder;
            if (steps.size() > 4 && m_world.chance(0.5))
                steps.remove(m_world.pick(0, steps.size() - 2));
            else
                steps.append({Millis(m_world.pick(0, 12'000)), LadderTarget(m_world.pick(0, 5))});
            workspace.ladder = asLadder(steps);
        }
        submit({}, std::nullopt, SaveWorkspace{workspace});
        break;
    }
    case 5: {
        Agent agent = m_console->state().agents().value(other);
        agent.teams =
            m_world.chance(0.5) ? QList{TeamId(u"t_sales"_s)} : QList{TeamId(u"t_sales"_s), TeamId(u"t_help"_s)};
        submit({}, std::nullopt, SaveAgent{agent});
        break;
    }
    case 6:
        setAlerts(other);
        break;
    default:
        submit(head.id, head.fence,
               RequestHandoff{{Reason{u"policy"_s, 100, head.last.n}}, Category::Sales, Urgency::Urgent});
        break;
    }
}

/// One's own quiet hours, or rules that silence somebody, based on what this console has seen of them.
void SimAgent::setAlerts(const AgentId &other)
{
    const auto silence = [this](AlertChoices &choices) {
        choices[AlertRow::Requested].on[AlertChannel::Sound] = m_world.chance(0.5);
    };
    const Workspace &workspace = m_console->state().workspace();
    const Agents &agents = m_console->state().agents();
    switch (m_world.pick(0, 3)) {
    case 0: {
        AlertRules rules = workspace.alertRules;
        silence(rules.choices);
        submit({}, std::nullopt, SaveAlertRules{{}, {}, rules});
        break;
    }
    case 1: {
        AlertRules rules = agents.value(other).alertRules;
        silence(rules.choices);
        submit({}, std::nullopt, SaveAlertRules{{}, other, rules});
        break;
    }
    default: {
        AgentAlerts own = agents.value(m_settings.id).alerts;
        own.quiet.until = Instant{m_world.wall() + m_world.pick(-500, 60'000)};
        silence(own.choices);
        submit({}, std::nullopt, SetAlerts{own});
        break;
    }
    }
}

void SimAgent::misbehave(const Conversation &head)
{
    switch (m_world.pick(0, 7)) {
    case 6:
        submit(head.id, head.fence, Send{u"a file"_s, {Attachment{AttachmentId(u"f_nowhere"_s), u"a.png"_s, {}, 1}}});
        break;
    case 0:
        submit(head.id, head.fence - 1, Claim{});
        break;
    case 1:
        submit(head.id, head.fence - 1, Send{u"stale"_s});
        break;
    case 2:
        submit(head.id, head.fence, Send{u"  "_s});
        break;
    case 3:
        submit(ConversationId(u"c_nowhere"_s), 1, Claim{});
        break;
    case 4:
        submit(head.id, head.fence, Resolve{});
        break;
    case 5:
        if (!m_sent.isEmpty()) {
            Command again = m_sent[m_world.pick(0, m_sent.size() - 1)];
            if (m_world.chance(0.5))
                again.body = AddNote{u"another body"_s};
            m_backend->submit(again);
        }
        break;
    default:
        submit(head.id, head.fence, Assign{m_settings.id});
        break;
    }
}

} // namespace Baton::Sim
