// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "domain/routing.h"
#include "unit/domain/world.h"

#include <rapidcheck.h>

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

// Without the expression taken apart: values of ours do not print, and the seed is what one needs.
#define HOLD(...) RC_ASSERT((__VA_ARGS__))

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Many conversations at one desk, with the counts an engine keeps, and with what was tried.
class Fleet
{
public:
    explicit Fleet(int size)
    {
        m_world.workspace.teams[support.toString()].mode = TeamMode::Offers;
        m_world.workspace.teams[sales.toString()].mode = TeamMode::Offers;
        m_world.agents[bob].teams.append(sales);
        for (const AgentId &agent : {ann, bob, cleo, lena})
            m_world.agents[agent].capacity = 1 + int(agent.toString().size() + agent.toString().back().unicode()) % 3;
        for (int i = 0; i < size; ++i) {
            World one;
            StartConversation start;
            start.visitor.id = vera;
            one.tell(asVisitor(), start);
            one.head.id = ConversationId(u"c_%1"_s.arg(i, 4, 10, QChar(u'0')));
            m_heads.append(one.head);
        }
    }

    /// One thing that somebody does, or that time does.
    void step(int what, int who, int which)
    {
        Conversation &head = m_heads[which % m_heads.size()];
        const AgentId agent = QList<AgentId>{ann, bob, cleo, lena}[who % 4];
        switch (what % 12) {
        case 0:
        case 1:
        case 2:
            tell(head, asVisitor(), AskHuman{which % 2 ? Category::Sales : Category::Support});
            if (const auto route = routeOf(head, policy()))
                tell(head, Actor::system(), *route);
            break;
        case 3:
            tell(head, as(agent), Claim{});
            break;
        case 4:
            if (head.handoff && head.handoff->offer)
                tell(head, as(head.handoff->offer->agent), who % 2 ? CommandBody(Claim{}) : CommandBody(Decline{}));
            break;
        case 5:
            if (head.owner.isAgent())
                tell(head, as(head.owner.agent), who % 2 ? CommandBody(Release{}) : CommandBody(ReturnToAi{}));
            break;
        case 6:
            if (head.owner.isAgent())
                tell(head, as(head.owner.agent), Transfer{{}, which % 2 ? sales : support, {}});
            break;
        case 7:
            tell(head, asVisitor(), CancelHandoff{});
            break;
        case 8:
            m_world.agents[agent].status = which % 3 ? Status::Available : Status::Away;
            break;
        case 9:
            if (!m_world.online.remove(agent))
                m_world.online.insert(agent);
            break;
        case 10:
            m_world.pass(Millis(7'000));
            takeDue();
            break;
        default:
            if (head.owner.isAgent())
                tell(head, Actor::system(), LeaseExpired{head.owner.agent});
            break;
        }
        offer();
        check();
    }

    int offers() const { return m_offers; }

private:
    Policy policy()
    {
        m_load.clear();
        m_offered.clear();
        for (const Conversation &head : std::as_const(m_heads)) {
            if (head.owner.isAgent())
                ++m_load[head.owner.agent];
            if (head.handoff && head.handoff->offer)
                ++m_offered[head.handoff->offer->agent];
        }
        return {m_world.workspace, m_world.agents, m_load, m_world.online, nullptr, nullptr, &m_offered};
    }
    bool tell(Conversation &head, const Actor &actor, const CommandBody &body)
    {
        const Command command{CommandId(u"018f0000-0000-7000-8000-000000000001"_s), head.id, head.fence, body};
        const auto events = decide(head, policy(), command, actor, m_world.now);
        if (!events)
            return false;
        for (const Event &event : *events)
            apply(head, event);
        return true;
    }
    void takeDue()
    {
        for (Conversation &head : m_heads) {
            for (auto due = nextDue(head, policy()); due && due->at <= m_world.now; due = nextDue(head, policy())) {
                const qint64 version = head.version;
                tell(head, Actor::system(), due->tick);
                HOLD(head.version > version); // a timer that is due does something, or it would be due for ever
            }
        }
    }
    /// What the server does after each commit; each offer holds by itself, and decide() has nothing against it.
    void offer()
    {
        QList<const Conversation *> heads;
        for (const Conversation &head : std::as_const(m_heads))
            heads.append(&head);
        const QList<Command> commands = offersFor(heads, policy(), {});
        std::map<ConversationId, int> times;
        for (const Command &command : commands) {
            HOLD(++times[command.conversation] == 1);
            const AgentId agent = std::get<MakeOffer>(command.body).agent;
            const auto head = std::find_if(m_heads.begin(), m_heads.end(),
                                           [&](const Conversation &one) { return one.id == command.conversation; });
            HOLD(!head->handoff->offer);
            HOLD(!head->handoff->declined.contains(agent));
            HOLD(policy().isReachable(agent));
            HOLD(m_load.value(agent) + m_offered.value(agent) < m_world.agents[agent].capacity);
            HOLD(tell(*head, Actor::system(), command.body));
            ++m_offers;
        }
        // Nothing is left that could be offered.
        HOLD(offersFor(heads, policy(), {}).isEmpty());
    }
    void check()
    {
        const Policy now = policy();
        for (const Conversation &head : std::as_const(m_heads)) {
            if (head.owner != Owner::queue())
                continue;
            HOLD(nextDue(head, now).has_value());
            HOLD(!head.handoff->offer || nextDueAt(head, now) <= head.handoff->offer->until);
        }
    }

    World m_world;
    QList<Conversation> m_heads;
    QHash<AgentId, int> m_load;
    QHash<AgentId, int> m_offered;
    int m_offers = 0;
};

} // namespace

/// What holds of offers, whoever declines, lets lapse, comes and goes in whatever order.
class TstOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequence_keepsToCapacity_andLosesNobody();
};

void TstOffers::anySequence_keepsToCapacity_andLosesNobody()
{
    QVERIFY(rc::check("offers keep to the capacity", [] {
        Fleet fleet(*rc::gen::inRange(1, 9));
        const int steps = *rc::gen::inRange(1, 80);
        for (int i = 0; i < steps; ++i)
            fleet.step(*rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000));
    }));
    // The same over long lives, which are the same each time: it does not hold for want of trying.
    std::mt19937 chance(4711);
    int offers = 0;
    for (int life = 0; life < 20; ++life) {
        Fleet fleet(8);
        for (int i = 0; i < 200; ++i)
            fleet.step(int(chance() % 1000), int(chance() % 1000), int(chance() % 1000));
        offers += fleet.offers();
    }
    QVERIFY2(offers > 200, qPrintable(QString::number(offers)));
}

BATON_DOMAIN_TEST(TstOffers);

} // namespace Baton::Test

#include "tst_offers.moc"
