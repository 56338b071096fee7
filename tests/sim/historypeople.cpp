// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypeople.h"

#include "historycast.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

HistoryPerson::HistoryPerson(World &world, Network &network, FaultCount &faults, const Agent &agent, int devices)
    : m_world(world)
    , m_id(agent.id)
    , m_role(agent.role)
    , m_diligence(world.chance(0.2) ? 0 : double(world.pick(3, 10)) / 10)
{
    for (int i = 0; i < devices; ++i) {
        SimConsole::Settings settings;
        settings.id = agent.id;
        settings.role = agent.role;
        settings.dies = world.chance(0.3) ? double(world.pick(0, 5)) / 1000 : 0;
        settings.device = DeviceId(u"d_%1x%2"_s.arg(agent.id.toString().mid(2)).arg(i));
        m_devices.push_back(std::make_unique<HistoryDevice>(world, network, faults, settings));
    }
}

HistoryDevice &HistoryPerson::anyDevice()
{
    return *m_devices[size_t(m_world.pick(0, qint64(m_devices.size()) - 1))];
}

void HistoryPerson::settleDown()
{
    for (const auto &device : m_devices) {
        device->setMortal(0);
        device->setDaemon(Daemon::Well);
        device->comeBack();
    }
}

void HistoryPerson::act()
{
    HistoryDevice &device = anyDevice();
    if (!device.isUp() || device.isAsleep())
        return;
    if (m_world.chance(0.08)) {
        ofOneself(device);
        return;
    }
    if (m_role != Role::Agent && m_world.chance(0.12)) {
        asLead(device);
        return;
    }
    QList<ConversationId> alerting = device.console().alerting();
    std::sort(alerting.begin(), alerting.end());
    if (!alerting.isEmpty() && m_world.chance(m_diligence)) {
        onAlerted(device, alerting[m_world.pick(0, alerting.size() - 1)]);
        return;
    }
    QList<Conversation> own;
    for (const Conversation &head : device.console().state().heads()) {
        if (head.owner.is(m_id))
            own.append(head);
    }
    std::sort(own.begin(), own.end(), [](const Conversation &a, const Conversation &b) { return a.id < b.id; });
    if (!own.isEmpty() && m_world.chance(0.6))
        onOwn(device, own[m_world.pick(0, own.size() - 1)]);
}

void HistoryPerson::onAlerted(HistoryDevice &device, const ConversationId &conversation)
{
    Console &console = device.console();
    const Conversation *head = console.state().head(conversation);
    if (!head) {
        console.acknowledge(conversation);
        return;
    }
    const bool waits = head->owner == Owner::queue();
    const bool offered = waits && head->handoff && head->handoff->offer && head->handoff->offer->agent == m_id;
    if (offered && m_world.chance(0.4)) {
        count(u"decline"_s);
        console.acknowledge(conversation);
        console.decline(conversation);
    } else if (m_world.chance(0.35)) {
        count(u"acknowledge"_s);
        console.acknowledge(conversation);
    } else if (waits && m_world.chance(0.8)) {
        count(u"claim"_s);
        console.acknowledge(conversation);
        console.claim(conversation);
    }
}

void HistoryPerson::onOwn(HistoryDevice &device, const Conversation &head)
{
    Console &console = device.console();
    const QString text = u"I say %1"_s.arg(++m_said);
    switch (m_world.pick(0, 9)) {
    case 0:
    case 1:
        count(u"reply"_s);
        static_cast<void>(console.sendReply(head.id, text));
        break;
    case 2:
        count(u"return"_s);
        console.returnToAi(head.id, {}, {});
        break;
    case 3:
    case 4:
        count(u"resolve"_s);
        console.resolve(head.id, u"done"_s);
        break;
    case 5:
        count(u"release"_s);
        console.release(head.id);
        break;
    case 6:
        count(u"transfer to a team"_s);
        console.transferToTeam(head.id, TeamId(u"t_team%1"_s.arg(m_world.pick(0, 1))), {});
        break;
    case 7:
        count(u"transfer to a person"_s);
        console.transferToAgent(head.id, AgentId(u"a_agent%1"_s.arg(m_world.pick(0, 3))), {});
        break;
    case 8:
        count(u"snooze"_s);
        console.snooze(head.id, Instant{m_world.wall() + m_world.pick(3'000, longestDelay)});
        break;
    default:
        break;
    }
}

void HistoryPerson::ofOneself(HistoryDevice &device)
{
    Console &console = device.console();
    if (m_world.chance(0.6)) {
        count(u"status"_s);
        console.setStatus(m_world.chance(0.5) ? Status::Available : Status(m_world.pick(0, 3)));
        return;
    }
    count(u"alerts of one's own"_s);
    console.setAlerts(randomAlerts(m_world, console.state().agents().value(m_id).alerts));
}

void HistoryPerson::asLead(HistoryDevice &device)
{
    Console &console = device.console();
    const auto submit = [&](const Conversation &head, CommandBody body) {
        const Command command{device.newId(), head.id, head.fence, std::move(body)};
        device.backend().submit(command);
    };
    if (m_role == Role::Admin && m_world.chance(0.1)) {
        count(u"ladder"_s);
        Workspace workspace = console.state().workspace();
        workspace.ladder = randomLadder(m_world);
        console.saveWorkspace(workspace);
        return;
    }
    QList<Conversation> waiting;
    for (const Conversation &head : console.state().heads()) {
        if (head.owner == Owner::queue())
            waiting.append(head);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Conversation &a, const Conversation &b) { return a.id < b.id; });
    if (waiting.isEmpty())
        return;
    const Conversation &head = waiting[m_world.pick(0, waiting.size() - 1)];
    const AgentId other(u"a_agent%1"_s.arg(m_world.pick(0, 3)));
    if (m_world.chance(0.75)) {
        count(u"offer"_s);
        submit(head, MakeOffer{other});
    } else if (m_world.chance(0.5)) {
        count(u"assign"_s);
        submit(head, Assign{other});
    } else {
        count(u"defer"_s);
        submit(head, Defer{Instant{m_world.wall() + m_world.pick(2'000, longestDelay)}});
    }
}

// ---- Visitors ----

HistoryGuest::HistoryGuest(World &world, SimServer &server, int number)
    : m_world(world)
    , m_server(server)
    , m_conversation(u"c_guest%1"_s.arg(number))
    , m_visitor(u"v_guest%1"_s.arg(number))
{}

void HistoryGuest::submit(const QString &deed, CommandBody body, int tries)
{
    const Command command{{}, m_conversation, std::nullopt, body};
    const auto again = [this, deed, body, tries] {
        if (tries > 0)
            m_world.after(2'000, [this, deed, body, tries] { submit(deed, body, tries - 1); });
    };
    if (!m_server.isUp()) {
        again();
        return;
    }
    const bool starts = std::holds_alternative<StartConversation>(body);
    m_server.run([&](Server::Hub &hub) {
        hub.submit(command, Actor::visitor(m_visitor), [this, deed, again, starts](const Protocol::Ack &ack) {
            if (ack.retry)
                again();
            else if (ack.ok)
                ++deeds[deed];
            m_started = m_started || (starts && ack.ok);
        });
    });
}

void HistoryGuest::act()
{
    if (!m_started) {
        StartConversation start;
        start.visitor = {m_visitor, u"Guest"_s, u"en"_s};
        submit(u"start"_s, start, 0);
        return;
    }
    const QString text = u"I ask %1"_s.arg(++m_said);
    switch (m_world.pick(0, 11)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        submit(u"ask for a person"_s, AskHuman{Category(m_world.pick(0, 3))});
        break;
    case 5:
        submit(u"cancel"_s, CancelHandoff{});
        break;
    case 6:
        submit(u"leave"_s, LeavePage{});
        break;
    case 7:
    case 8:
    case 9:
        submit(u"write"_s, VisitorMessage{text});
        break;
    default:
        break;
    }
}

} // namespace Baton::Sim
