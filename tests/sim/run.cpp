// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"

#include "oracle.h"
#include "protocol/codec.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int agents = 3;
constexpr int visitors = 10;
constexpr qint64 stormEnds = 60'000;
constexpr qint64 calmEnds = stormEnds + 150'000;

Disk freshDisk()
{
    Disk disk;
    disk.log = LogId(u"l_sim1"_s);
    disk.workspace = defaultWorkspace();
    Team sales;
    sales.id = TeamId(u"t_sales"_s);
    sales.name = u"Sales"_s;
    sales.categories = {Category::Sales};
    Team help;
    help.id = TeamId(u"t_help"_s);
    help.name = u"Help"_s;
    disk.workspace.teams = {{sales.id.toString(), sales}, {help.id.toString(), help}};
    disk.workspace.defaultTeam = help.id;
    // The whole ladder fits into a run.
    disk.workspace.ladder = {{Millis(0), LadderTarget::Available},     {Millis(1'000), LadderTarget::AgentsAgain},
                             {Millis(2'000), LadderTarget::Team},      {Millis(3'500), LadderTarget::TeamLeads},
                             {Millis(5'000), LadderTarget::AnyOnline}, {Millis(8'000), LadderTarget::Target},
                             {Millis(16'000), LadderTarget::Missed}};
    disk.workspace.offerLasts = Millis(2'000);
    disk.workspace.lease = Millis(25'000);
    for (int i = 0; i < agents; ++i) {
        Agent agent;
        agent.id = AgentId(u"a_agent%1"_s.arg(i));
        agent.name = u"Agent %1"_s.arg(i);
        agent.login = u"agent%1"_s.arg(i);
        agent.role = i == 0 ? Role::Agent : i == 1 ? Role::TeamLead : Role::Admin;
        agent.teams = i == 0 ? QList{sales.id} : QList{sales.id, help.id};
        agent.status = Status::Available;
        disk.agents[agent.id.toString()] = agent;
    }
    return disk;
}

Faults weather(World &world)
{
    Faults faults;
    faults.cutPerFrame = double(world.pick(0, 20)) / 1000;
    faults.duplicate = double(world.pick(0, 20)) / 1000;
    faults.lateAfterCut = 0.5;
    faults.serverDies = double(world.pick(0, 8)) / 1000;
    faults.commitFails = double(world.pick(0, 20)) / 1000;
    faults.slowest = world.pick(1, 400);
    faults.halfOpen = world.chance(0.5) ? 40'000 : 500;
    return faults;
}

/// One run with all its parts; they go in the opposite order.
struct Stage
{
    Stage(quint64 seed, Plant plant)
        : world(seed)
        , disk(freshDisk())
        , faults(weather(world))
        , network(world, faults, oracle.tally().faults)
        , server(world, disk, network, faults, oracle.tally().faults, settings(plant),
                 [this](const Server::Batch &batch) { oracle.committed(batch); })
    {
        network.attach(server);
        server.start();
        for (int i = 0; i < agents; ++i) {
            SimAgent::Settings one;
            one.id = AgentId(u"a_agent%1"_s.arg(i));
            one.role = i == 0 ? Role::Agent : i == 1 ? Role::TeamLead : Role::Admin;
            one.dies = double(world.pick(0, 15)) / 1000;
            people.push_back(std::make_unique<SimAgent>(world, network, oracle.tally().faults, one));
            keepActing(*people.back());
        }
        for (int i = 0; i < visitors; ++i) {
            guests.push_back(std::make_unique<SimVisitor>(world, network, u"V%1"_s.arg(i)));
            keepActing(*guests.back());
        }
    }

    static Server::EngineSettings settings(Plant plant)
    {
        Server::EngineSettings engine;
        engine.recentEvents = 400;
        engine.plantEarlyAck = plant == Plant::EarlyAck;
        engine.plantNoCompare = plant == Plant::NoCompare;
        engine.plantNoFence = plant == Plant::NoFence;
        return engine;
    }

    template<typename Actor>
    void keepActing(Actor &actor)
    {
        world.after(world.pick(100, 2500), [this, &actor] {
            if (world.now() > stormEnds)
                return;
            actor.act();
            keepActing(actor);
        });
    }

    void disturb()
    {
        for (qint64 at = 0; at < stormEnds; at += 10'000) {
            world.at(at + world.pick(0, 9'999), [this] {
                switch (world.pick(0, 3)) {
                case 0:
                    network.cutAll();
                    break;
                case 1:
                    oracle.tally().faults.add(u"clock step"_s);
                    world.stepClock(world.pick(-3000, 3000));
                    break;
                case 2:
                    people[size_t(world.pick(0, agents - 1))]->kill();
                    break;
                default:
                    server.die();
                    break;
                }
            });
        }
    }

    /// A rule of the program turns a waiting handoff down now and then.
    void refuseSome()
    {
        for (qint64 at = 5'000; at < stormEnds; at += 12'000) {
            world.at(at + world.pick(0, 9'999), [this] {
                for (const auto &[id, head] : disk.heads) {
                    if (head.owner != Owner::queue())
                        continue;
                    const Command command{{}, head.id, head.fence, RefuseHandoff{u"sim"_s}};
                    server.run([&command](Server::Hub &hub) { hub.submit(command, Actor::system()); });
                    return;
                }
            });
        }
    }

    void calm()
    {
        const qint64 slow = faults.slowest;
        faults = {};
        faults.slowest = qMin(slow, qint64(50));
        for (const auto &person : people)
            person->setMortal(0);
        server.die();
    }

    World world;
    Oracle oracle;
    Disk disk;
    Faults faults;
    Network network;
    SimServer server;
    std::vector<std::unique_ptr<SimAgent>> people;
    std::vector<std::unique_ptr<SimVisitor>> guests;
};

QString checkVisitors(const Stage &stage)
{
    for (const auto &guest : stage.guests) {
        if (!guest->fault.isEmpty())
            return guest->fault;
        if (!guest->isSettled())
            return u"a visitor has no answer in the end: "_s + guest->standing();
        QList<qint64> expected;
        for (const Message &message : stage.disk.threads.value(guest->conversation().toString())) {
            if (isPublic(message))
                expected.append(message.n);
        }
        if (guest->seen() != expected)
            return u"%1 saw %2 of %3 messages"_s.arg(guest->conversation().toString())
                .arg(guest->seen().size())
                .arg(expected.size());
        for (const CommandId &id : guest->acked()) {
            if (stage.oracle.messagesOf().value(id) != 1)
                return u"an acknowledged message of a visitor is not there once: "_s + id.toString();
        }
    }
    return {};
}

QString checkView(const Stage &stage, const SimAgent &person, const Policy &policy)
{
    const QString name = person.settings().id.toString();
    if (!person.isOnline())
        return name + u" is not online in the end"_s;
    if (person.view()->workspace != stage.disk.workspace || person.view()->agents != policy.agents)
        return name + u" knows other settings or people"_s;
    const Agent *self = policy.agent(person.settings().id);
    QHash<ConversationId, Conversation> expected;
    for (const auto &[id, head] : stage.disk.heads) {
        if (sees(*self, visibilityOf(head, policy)))
            expected.insert(head.id, head);
    }
    const Heads actual = person.view()->heads;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!actual.contains(it.key()))
            return name + u" does not see "_s + it.key().toString();
        if (Protocol::digestOf(*actual.value(it.key())) != Protocol::digestOf(*it))
            return name + u" has another head of "_s + it.key().toString();
    }
    for (auto it = actual.cbegin(); it != actual.cend(); ++it) {
        if (!expected.contains(it.key()))
            return name + u" still has "_s + it.key().toString();
        const auto stored = stage.disk.heads.find(it.key().toString());
        if (stored == stage.disk.heads.end() || Protocol::digestOf(stored->second) != Protocol::digestOf(**it))
            return name + u" has a head that is not so: "_s + it.key().toString();
    }
    return {};
}

QString checkAgent(const Stage &stage, const SimAgent &person, const Policy &policy)
{
    const QString name = person.settings().id.toString();
    if (const QString fault = checkView(stage, person, policy); !fault.isEmpty())
        return fault;
    if (!person.outboxSettled())
        return name + u" has an unanswered item in the outbox"_s;
    if (person.unequalAudits() > 0)
        return name + u" was told another digest"_s;
    for (const CommandId &id : person.done() & person.accepted()) {
        if (stage.oracle.messagesOf().value(id) != 1)
            return name + u": an acknowledged reply is not there once: "_s + id.toString();
    }
    return {};
}

/// The people of a stage as a decision would see them, all online.
struct People
{
    explicit People(const Stage &stage)
    {
        for (const auto &[id, agent] : stage.disk.agents) {
            agents.insert(agent.id, agent);
            online.insert(agent.id);
        }
    }
    Policy policy(const Stage &stage) const { return {stage.disk.workspace, agents, load, online}; }

    Agents agents;
    QHash<AgentId, int> load;
    QSet<AgentId> online;
};

QString checkViews(const Stage &stage)
{
    const People people(stage);
    for (const auto &person : stage.people) {
        if (const QString fault = checkView(stage, *person, people.policy(stage)); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString checkAll(const Stage &stage)
{
    if (!stage.oracle.fault.isEmpty())
        return stage.oracle.fault;
    if (const QString fault = checkVisitors(stage); !fault.isEmpty())
        return fault;
    if (!stage.server.isUp())
        return u"the server is not up in the end"_s;
    const People people(stage);
    const Policy policy = people.policy(stage);
    for (const auto &person : stage.people) {
        if (const QString fault = checkAgent(stage, *person, policy); !fault.isEmpty())
            return fault;
    }
    for (const auto &[id, head] : stage.disk.heads) {
        const bool waits = head.handoff && (head.owner == Owner::queue() || head.owner == Owner::ai());
        if (waits && !nextDue(head, policy))
            return id + u" waits without a next step"_s;
    }
    return {};
}

} // namespace

void Tally::add(const Tally &other)
{
    const auto sum = [](QMap<QString, int> &to, const QMap<QString, int> &from) {
        for (auto it = from.cbegin(); it != from.cend(); ++it)
            to[it.key()] += it.value();
    };
    sum(faults.count, other.faults.count);
    sum(verbs, other.verbs);
    sum(refusals, other.refusals);
    sum(states, other.states);
    events += other.events;
}

Verdict runSeed(quint64 seed, Plant plant, bool frames)
{
    Stage stage(seed, plant);
    if (frames)
        stage.network.tap = [&stage](quint64 connection, bool toServer, const QByteArray &frame) {
            stage.world.note(u"%1 %2 %3"_s.arg(connection).arg(toServer ? u"->"_s : u"<-"_s, QString::fromUtf8(frame)));
        };
    stage.disturb();
    stage.refuseSome();
    stage.world.at(stormEnds + 1, [&stage] { stage.calm(); });
    QString early;
    stage.world.at(calmEnds - 5'000, [&stage, &early] {
        // Before the audit: a console that is told of a difference mends it at once.
        early = checkViews(stage);
        for (const auto &person : stage.people)
            person->audit();
    });
    stage.world.run(calmEnds);
    Verdict verdict;
    verdict.fault = early.isEmpty() ? checkAll(stage) : early;
    verdict.history = stage.world.history();
    if (!verdict.fault.isEmpty()) {
        for (const Server::StoredEvent &stored : std::as_const(stage.disk.events))
            verdict.history.append(QString::fromUtf8(Protocol::encodeEvent(stored.event)));
    }
    verdict.tally = stage.oracle.tally();
    for (const auto &person : stage.people) {
        Tally own;
        own.verbs = person->verbs;
        own.refusals = person->refusals;
        verdict.tally.add(own);
    }
    for (const auto &guest : stage.guests) {
        Tally own;
        own.verbs = guest->verbs;
        own.refusals = guest->refusals;
        verdict.tally.add(own);
    }
    return verdict;
}

} // namespace Baton::Sim
