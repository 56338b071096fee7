// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simagent.h"

#include "domain/ladder.h"
#include "protocol/codec.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

SimAgent::SimAgent(World &world, Network &network, FaultCount &count, Settings settings)
    : SimConsole(world, network, count, std::move(settings))
{
    boot();
}

void SimAgent::submit(const ConversationId &conversation, std::optional<qint64> fence, CommandBody body)
{
    const Command command{newId(), conversation, fence, std::move(body)};
    ++verbs[QString(Protocol::opName(command.body))];
    m_sent.append(command);
    backend().submit(command);
}

void SimAgent::act()
{
    if (!isUp())
        return;
    const Heads &heads = console().state().heads();
    if (m_world.chance(0.05)) {
        ++verbs[u"status"_s];
        console().setStatus(Status(m_world.pick(0, 3)));
    }
    if (heads.isEmpty())
        return;
    QList<ConversationId> ids = heads.keys();
    std::sort(ids.begin(), ids.end());
    const Conversation head = heads.value(ids[m_world.pick(0, ids.size() - 1)]);
    if (m_world.chance(0.06))
        misbehave(head);
    else if (settings().role != Role::Agent && m_world.chance(0.3))
        actAsLead(head);
    else if (head.owner.is(settings().id))
        actOnOwn(head);
    else
        actOn(head);
}

void SimAgent::actOn(const Conversation &head)
{
    const QString text = settings().id.toString() + u' ' + QString::number(++m_said);
    if (head.owner == Owner::queue() && head.handoff && head.handoff->offer && m_world.chance(0.3)) {
        ++verbs[u"decline"_s];
        console().decline(head.id);
    } else if (head.owner == Owner::queue() && m_world.chance(0.8)) {
        ++verbs[u"claim"_s];
        console().claim(head.id);
    } else if (!head.fields.isEmpty() && m_world.chance(0.3)) {
        ++verbs[u"reveal"_s];
        console().reveal(head.id, head.fields.firstKey());
    } else if (head.owner == Owner::ai() || settings().role != Role::Agent) {
        ++verbs[u"take_over"_s];
        console().takeOver(head.id);
    } else if (const auto note = console().addNote(head.id, u"note "_s + text); note) {
        ++verbs[u"note"_s];
        m_accepted.insert(*note);
    }
}

void SimAgent::actOnOwn(const Conversation &head)
{
    const QString text = settings().id.toString() + u' ' + QString::number(++m_said);
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
        keep(console().sendReply(head.id, u"reply "_s + text));
        break;
    case 4:
        ++verbs[u"note"_s];
        keep(console().addNote(head.id, u"note "_s + text));
        break;
    case 5:
        ++verbs[u"return"_s];
        console().returnToAi(head.id, m_world.chance(0.5) ? u"go on, "_s + text : QString(), {});
        break;
    case 6:
        ++verbs[u"resolve"_s];
        console().resolve(head.id, u"done"_s);
        break;
    case 7:
        ++verbs[u"release"_s];
        console().release(head.id);
        break;
    case 8:
        ++verbs[u"transfer"_s];
        if (m_world.chance(0.5))
            console().transferToTeam(head.id, TeamId(m_world.chance(0.5) ? u"t_sales"_s : u"t_help"_s), text);
        else
            console().transferToAgent(head.id, AgentId(u"a_agent%1"_s.arg(m_world.pick(0, 2))), {});
        break;
    default:
        ++verbs[u"snooze"_s];
        console().snooze(head.id, Instant{m_world.wall() + m_world.pick(-500, 8000)});
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
    case 2:
        if (head.owner.isAgent()) {
            submit(head.id, head.fence, Whisper{u"ask for the order"_s});
            break;
        }
        [[fallthrough]];
    case 1:
        submit(head.id, head.fence, MakeOffer{other});
        break;
    case 3:
        submit(head.id, head.fence, Defer{Instant{m_world.wall() + m_world.pick(500, 6000)}});
        break;
    case 4: {
        Workspace workspace = console().state().workspace();
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
        Agent agent = console().state().agents().value(other);
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
    const Workspace &workspace = console().state().workspace();
    const Agents &agents = console().state().agents();
    switch (m_world.pick(0, 4)) {
    case 4: // there are none: said and done, and it changes nothing
        submit({}, std::nullopt, HandleLetters{{u"dl_none"_s}, m_world.chance(0.5)});
        submit({}, std::nullopt, TeachAnswer{{{}, u"How?"_s, u"So."_s, {}, {}, 0, {}, {}}});
        submit({}, std::nullopt, DismissQuestions{{u"q_none"_s}});
        break;
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
        AgentAlerts own = agents.value(settings().id).alerts;
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
            backend().submit(again);
        }
        break;
    default:
        submit(head.id, head.fence, Assign{settings().id});
        break;
    }
}

} // namespace Baton::Sim
