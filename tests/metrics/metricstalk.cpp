// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricstalk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

bool PlannedTime::next()
{
    if (m_steps.empty())
        return false;
    const auto first = m_steps.begin();
    now = Instant{first->first};
    const std::function<void()> step = std::move(first->second);
    m_steps.erase(first);
    step();
    return true;
}

Environment PlannedTime::environment()
{
    return {[this] { return now; }, [this] { return now.ms; },
            [this](int count) {
                QByteArray bytes(count, 0);
                for (char &byte : bytes)
                    byte = char(m_bytes() & 0xff);
                return bytes;
            }};
}

MetricsTalk::MetricsTalk(Engine &engine, PlannedTime &time, quint64 seed)
    : m_engine(engine)
    , m_time(time)
    , m_random(seed)
{
    for (const Agent &agent : engine.agents()) {
        if (agent.role == Role::Admin)
            m_admin = Actor::agent(agent.id, Role::Admin);
        else
            m_agents.append(agent.id);
    }
    std::sort(m_agents.begin(), m_agents.end());
    for (const Team &team : engine.workspace().teams)
        m_teams.append(team.id);
}

/// Of the same seed the same on every system, which the standard's distributions are not.
qint64 MetricsTalk::pick(qint64 low, qint64 high)
{
    return low + qint64(m_random() % quint64(high - low + 1));
}

bool MetricsTalk::say(const Actor &actor, const CommandBody &body, const ConversationId &c)
{
    Command command;
    command.id = CommandId(u"01950000-0000-7000-8000-%1"_s.arg(++m_commands, 12, 10, QLatin1Char('0')));
    command.conversation = c;
    if (!c.isEmpty())
        command.fence = head(c).fence;
    command.body = body;
    bool ok = false;
    m_engine.submit(command, actor, [&ok](const Protocol::Ack &ack) { ok = ack.ok; });
    m_engine.flush();
    m_refusals += ok ? 0 : 1;
    return ok;
}

const Conversation &MetricsTalk::head(const ConversationId &c)
{
    static const Conversation none;
    const Conversation *known = m_engine.head(c);
    return known ? *known : none;
}

AgentId MetricsTalk::anyAgent()
{
    return m_agents.at(pick(0, m_agents.size() - 1));
}

void MetricsTalk::shifts()
{
    for (const AgentId &agent : std::as_const(m_agents)) {
        for (int i = 0; i < 60; ++i) {
            const auto status = static_cast<Status>(pick(0, 3));
            m_time.after(std::chrono::minutes(pick(1, 60 * 24 * 40)), [this, agent, status] {
                say(Actor::agent(agent), SetStatus{{}, status});
            });
        }
    }
}

void MetricsTalk::teach(int corrections)
{
    say(m_admin, TeachAnswer{{{}, u"Do you deliver on Sundays?"_s, u"No."_s, {}, {}, 0, {}, {}}});
    for (int i = 0; i < corrections; ++i)
        m_time.after(std::chrono::hours(pick(1, 24 * 35)), [this] {
            if (m_engine.answers().isEmpty())
                return;
            KnownAnswer answer = m_engine.answers().first();
            answer.answer = u"Not yet, at %1."_s.arg(m_time.now.ms);
            say(m_admin, TeachAnswer{answer});
        });
}

void MetricsTalk::visitor(int i)
{
    const VisitorId v(u"v_%1"_s.arg(i, 6, 10, QLatin1Char('0')));
    const ConversationId c(u"c_%1"_s.arg(i, 6, 10, QLatin1Char('0')));
    StartConversation start;
    start.visitor = {v, u"Vera"_s, u"en"_s};
    if (chance(3))
        start.fields.insert(u"test"_s, Field{u"yes"_s, u"page"_s, 0, 100});
    say(Actor::visitor(v), start, c);
    if (chance(95))
        m_time.after(soon(60), [this, c, v] { word(c, v, int(pick(0, 4))); });
    if (chance(10))
        m_time.after(std::chrono::hours(pick(1, 200)), [this, c, v] {
            say(Actor::visitor(v), ReachGoal{u"visit"_s, {}}, c);
        });
}

/// The visitor writes, and the AI mostly answers.
void MetricsTalk::word(const ConversationId &c, const VisitorId &v, int left)
{
    say(Actor::visitor(v), VisitorMessage{u"And what about order %1?"_s.arg(pick(1, 9'999))}, c);
    if (head(c).owner == Owner::ai() && chance(90))
        m_time.after(Millis(pick(20, 4'000)), [this, c] {
            if (head(c).owner == Owner::ai())
                say(Actor::ai(), Answer{u"It is on its way."_s, 80, u"k_1"_s}, c);
        });
    if (left > 0)
        m_time.after(soon(90), [this, c, v, left] { word(c, v, left - 1); });
    else if (chance(60))
        m_time.after(soon(60), [this, c, v] { askForPerson(c, v); });
    else if (chance(15))
        m_time.after(soon(60), [this, c, v] {
            if (say(Actor::agent(anyAgent()), TakeOver{}, c))
                owned(c, v, int(pick(0, 3)));
        });
    else
        afterwards(c, v);
}

void MetricsTalk::askForPerson(const ConversationId &c, const VisitorId &v)
{
    if (head(c).owner != Owner::ai())
        return;
    if (chance(6)) { // handoffs are off: the AI notes that a person was wanted
        Describe wanted;
        wanted.flags = {Reason{u"explicit_request"_s, 90, head(c).messages}};
        say(Actor::ai(), wanted, c);
        return afterwards(c, v);
    }
    if (chance(40)) {
        say(Actor::visitor(v), AskHuman{static_cast<Category>(pick(0, 5))}, c);
    } else {
        static const QStringList codes{u"frustration"_s, u"low_confidence"_s, u"sensitive_topic"_s, u"lead_score"_s};
        RequestHandoff request;
        for (int i = 0; i < int(pick(1, 2)); ++i)
            request.reasons.append({codes.at(pick(0, codes.size() - 1)), int(pick(50, 100)), head(c).messages});
        request.category = static_cast<Category>(pick(0, 5));
        say(Actor::ai(), request, c);
    }
    if (head(c).owner == Owner::queue())
        waiting(c, v);
}

void MetricsTalk::waiting(const ConversationId &c, const VisitorId &v)
{
    if (chance(4)) {
        say(Actor::system(), RefuseHandoff{u"nobody"_s}, c);
        return afterwards(c, v);
    }
    if (chance(97))
        say(Actor::system(), Route{m_teams.at(pick(0, m_teams.size() - 1))}, c);
    receipts(c);
    const int fate = int(pick(1, 100));
    if (fate <= 10) {
        const Millis span = std::chrono::minutes(pick(10, 900));
        // Some at the very moment of the request, as where a team is closed; others by somebody who sees it later.
        m_time.after(chance(50) ? Millis(0) : soon(60), [this, c, v, span] {
            if (!say(Actor::system(), Defer{m_time.now + span}, c))
                return;
            m_time.after(span, [this, c, v] {
                say(Actor::system(), Tick{TickKind::Opening, 0, {}}, c);
                if (head(c).owner == Owner::queue())
                    m_time.after(soon(300), [this, c, v] { nobodyComes(c, v); });
            });
        });
    } else if (fate <= 16) {
        m_time.after(soon(120), [this, c, v] {
            say(Actor::visitor(v), CancelHandoff{}, c);
            afterwards(c, v);
        });
    } else if (fate <= 34) {
        nobodyComes(c, v);
    } else {
        if (chance(30))
            m_time.after(soon(5), [this, c] { say(Actor::system(), MakeOffer{anyAgent()}, c); });
        m_time.after(Millis(pick(0, 240'000)), [this, c, v] {
            const AgentId agent = anyAgent();
            if (say(Actor::agent(agent), Claim{}, c) || say(m_admin, Assign{agent}, c))
                owned(c, v, int(pick(0, 5)));
        });
    }
}

/// The visitor leaves or stays; then the ladder runs out.
void MetricsTalk::nobodyComes(const ConversationId &c, const VisitorId &v)
{
    if (chance(60))
        m_time.after(chance(30) ? Millis(pick(100, 4'999)) : soon(300),
                     [this, c, v] { say(Actor::visitor(v), LeavePage{}, c); });
    if (chance(20))
        m_time.after(soon(400), [this, c, v] {
            say(Actor::visitor(v), VisitPage{{u"https://shop.example/"_s, {}, {}, {}, {}}}, c);
        });
    const QList<LadderStep> ladder = m_engine.workspace().ladder;
    for (int step = 0; step < ladder.size(); ++step)
        m_time.after(ladder.at(step).after, [this, c, step] {
            if (head(c).handoff && head(c).owner == Owner::queue())
                say(Actor::system(), Tick{TickKind::Ladder, step, {}}, c);
        });
    m_time.after(ladder.constLast().after + Millis(60'000), [this, c, v] { afterwards(c, v); });
}

void MetricsTalk::owned(const ConversationId &c, const VisitorId &v, int turns)
{
    if (!head(c).owner.isAgent())
        return;
    const Actor owner = Actor::agent(head(c).owner.agent, m_engine.agents().value(head(c).owner.agent).role);
    if (turns == 0) {
        m_time.after(soon(120), [this, c, v] { ending(c, v); });
        return;
    }
    m_time.after(soon(240), [this, c, v, owner, turns] {
        const int deed = int(pick(1, 100));
        if (deed <= 8) {
            const Millis span = std::chrono::minutes(pick(1, 50));
            say(owner, SetSnooze{m_time.now + span}, c);
            m_time.after(span, [this, c] { say(Actor::system(), Tick{TickKind::SnoozeOver, 0, {}}, c); });
        } else if (deed <= 14) {
            say(owner, Transfer{anyAgent(), {}, {}}, c);
        } else if (deed <= 20) {
            say(owner, chance(50) ? CommandBody(Release{}) : CommandBody(Transfer{{}, m_teams.constFirst(), {}}), c);
            const AgentId next = anyAgent();
            m_time.after(soon(200), [this, c, v, next] {
                if (say(m_admin, Assign{next}, c))
                    owned(c, v, 1);
            });
            return;
        } else if (deed <= 28) {
            say(owner, AddNote{u"A regular."_s}, c);
        } else {
            say(owner, Send{u"Let me look."_s}, c);
        }
        if (chance(70))
            m_time.after(soon(60),
                         [this, c, v] { say(Actor::visitor(v), VisitorMessage{u"Thank you, and then?"_s}, c); });
        m_time.after(soon(200), [this, c, v, turns] { owned(c, v, turns - 1); });
    });
}

void MetricsTalk::ending(const ConversationId &c, const VisitorId &v)
{
    if (!head(c).owner.isAgent() || chance(2))
        return; // it stays open
    const Actor owner = Actor::agent(head(c).owner.agent, m_engine.agents().value(head(c).owner.agent).role);
    say(owner, chance(50) ? CommandBody(Resolve{u"done"_s}) : CommandBody(ReturnToAi{{}, u"told"_s}), c);
    afterwards(c, v);
}

/// Ratings, goals, and visitors who come again.
void MetricsTalk::afterwards(const ConversationId &c, const VisitorId &v)
{
    if (chance(35))
        m_time.after(soon(600), [this, c, v] { say(Actor::visitor(v), Rate{int(pick(1, 5)), {}}, c); });
    if (chance(25))
        m_time.after(std::chrono::hours(pick(0, 240)), [this, c, v] {
            say(chance(50) ? Actor::visitor(v) : Actor::system(),
                ReachGoal{chance(70) ? u"purchase"_s : u"signup"_s, u"9 EUR"_s}, c);
        });
    if (chance(25))
        m_time.after(chance(40) ? soon(1'200) : Millis(std::chrono::hours(pick(1, 300))),
                     [this, c, v] { word(c, v, int(pick(0, 2))); });
}

/// What consoles say of the alerts of the first step.
void MetricsTalk::receipts(const ConversationId &c)
{
    if (!head(c).handoff)
        return;
    static const QStringList fates{u"handed"_s, u"displayed"_s, u"unknown"_s, u"withheld"_s};
    const int no = head(c).handoff->no;
    const auto tell = [this, c, no](const AgentId &agent, int step, const QString &state) {
        QJsonObject told{{u"t"_s, u"alert_receipt"_s},
                         {u"c"_s, c.toString()},
                         {u"no"_s, no},
                         {u"channel"_s, u"toast"_s},
                         {u"state"_s, state}};
        if (step > 0)
            told.insert(u"step"_s, step);
        m_engine.recordSurely(
            {m_time.now, u"receipt"_s, c, agent.toString(), QJsonDocument(told).toJson(QJsonDocument::Compact)});
    };
    for (int i = 0; i < int(pick(0, 3)); ++i) {
        const AgentId agent = anyAgent();
        const int step = int(pick(0, 1));
        m_time.after(Millis(pick(0, 2'000)), [=, this] { tell(agent, step, u"attempted"_s); });
        m_time.after(Millis(pick(2'000, 4'000)), [=, this] { tell(agent, step, fates.at(pick(0, fates.size() - 1))); });
        if (chance(30))
            m_time.after(Millis(pick(4'000, 90'000)), [=, this] { tell(agent, step, u"acknowledged"_s); });
    }
}

} // namespace Baton::Server
