// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/conversation.h"
#include "server/channels/deliveryplan.h"
#include "server/channels/wanted.h"
#include "server/channels/wording.h"
#include "serverfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

Agent agentOf(const QString &login, Role role, const QString &team)
{
    Agent agent;
    agent.id = AgentId(u"a_"_s + login);
    agent.login = login;
    agent.role = role;
    agent.teams = {TeamId(team)};
    return agent;
}

/// A visitor who waits for Sales, four people, and every channel.
struct Waiting
{
    ServerFixture fixture;
    ChannelSettings settings;
    Workspace workspace = defaultWorkspace();
    Agents agents;
    QHash<AgentId, int> load;
    QSet<AgentId> online;
    Conversation head;

    Waiting()
    {
        settings.publicUrl = u"https://chat.example.com"_s;
        settings.mail.emplace();
        settings.push = PushServer{u"https://push.example.com"_s, u"shop"_s, {}, false};
        settings.webhooks = {{u"crm"_s, u"https://crm.example.com"_s, {}, {u"handoff.alerted"_s}, false},
                             {u"log"_s, u"https://log.example.com"_s, {}, webhookEvents(), false}};
        for (const QString &login : {u"ada"_s, u"ben"_s, u"cleo"_s, u"dora"_s})
            settings.people.insert(login, {login + u"@example.com"_s, login});
        settings.people.remove(u"ben"_s); // did not opt in
        for (const Agent &agent :
             {agentOf(u"ada"_s, Role::Agent, u"t_sales"_s), agentOf(u"ben"_s, Role::Agent, u"t_sales"_s),
              agentOf(u"cleo"_s, Role::TeamLead, u"t_sales"_s), agentOf(u"dora"_s, Role::Agent, u"t_billing"_s)})
            agents.insert(agent.id, agent);
        Team sales;
        sales.id = TeamId(u"t_sales"_s);
        sales.name = u"Sales"_s;
        workspace.teams.insert(u"t_sales"_s, sales);
        head.id = ConversationId(u"c_0001"_s);
        head.visitor.name = u"Zoë"_s;
        head.owner = Owner::queue();
        head.fence = 3;
        head.handoffs = 2;
        head.team = sales.id;
        head.last.text = u"my card is 4111"_s;
        head.handoff.emplace();
        head.handoff->no = 2;
        head.handoff->waitingSince = Instant{1'700'000'000'000};
    }
    Policy policy() const { return {workspace, agents, load, online}; }
    QList<Delivery> of(const EventBody &body)
    {
        Event event;
        event.conversation = head.id;
        event.at = Instant{1'700'000'180'000};
        event.body = body;
        return DeliveryPlan(settings, recipientsOf(settings), fixture.environment()).of(event, head, policy());
    }
    /// As "email ada@example.com".
    QStringList told(const EventBody &body)
    {
        QStringList told;
        for (const Delivery &delivery : of(body))
            told.append(channelName(delivery.channel) + u' ' + delivery.target);
        return told;
    }
};

EventBody step(LadderTarget target)
{
    return AlertStepped{3, target, {}};
}

/// The one with which a handoff begins to wait.
EventBody firstStep()
{
    return AlertStepped{0, LadderTarget::Available, {}};
}

void want(Agent &agent, AlertChannel channel, bool on, Millis after)
{
    AlertRowChoice &choice = agent.alerts.choices[AlertRow::Requested];
    choice.on[channel] = on;
    choice.after[channel] = after;
}

} // namespace

class TestDeliveryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void step_tellsWhoItIsFor()
    {
        Waiting waiting;
        const auto people = [&](const EventBody &body) {
            return waiting.told(body).filter(QRegularExpression(u"^(email|push)"_s));
        };
        QVERIFY(people(step(LadderTarget::Team)).isEmpty());
        QCOMPARE(waiting.told(step(LadderTarget::TeamLeads)),
                 (QStringList{u"push shop"_s, u"webhook crm"_s, u"webhook log"_s}));
        // As Baton comes: the phone after a minute, no mail.
        QCOMPARE(people(firstStep()), (QStringList{u"push ada"_s, u"push cleo"_s}));
        want(waiting.agents[AgentId(u"a_ada"_s)], AlertChannel::Email, true, Millis(150'000));
        want(waiting.agents[AgentId(u"a_ada"_s)], AlertChannel::Push, false, Millis(0));
        QCOMPARE(people(firstStep()), (QStringList{u"email ada@example.com"_s, u"push cleo"_s}));
        for (const Delivery &delivery : waiting.of(firstStep())) {
            if (delivery.who == "a_ada"_L1)
                QVERIFY(delivery.due == Instant{1'700'000'150'000}); // from when it waits, not from the step
        }
        QVERIFY(people(step(LadderTarget::Missed)).isEmpty());
    }

    void delay_longerThanTheLadder_endsWithItsLastStep()
    {
        Waiting waiting;
        const Instant since = waiting.head.handoff->waitingSince;
        Agent &ada = waiting.agents[AgentId(u"a_ada"_s)];
        want(ada, AlertChannel::Push, false, Millis(0));
        const auto dueAfter = [&](Millis delay) {
            want(ada, AlertChannel::Email, true, delay);
            const QList<Delivery> deliveries = waiting.of(firstStep());
            return deliveries.constFirst().channel == Channel::Email ? deliveries.constFirst().due - since : Millis(-1);
        };
        constexpr Millis day{86'400'000};
        QCOMPARE(dueAfter(Millis(180'000)), Millis(180'000));
        QCOMPARE(dueAfter(day), Millis(180'000)); // the target; the end is after ten minutes
        waiting.workspace.teams[u"t_sales"_s].ladder = {{Millis(0), LadderTarget::Available},
                                                        {Millis(40'000), LadderTarget::Team},
                                                        {Millis(90'000), LadderTarget::Missed}};
        QCOMPARE(dueAfter(Millis(180'000)), Millis(40'000));
        QCOMPARE(dueAfter(Millis(30'000)), Millis(30'000));
    }

    void delay_ofAClockPutBack_isNoLonger()
    {
        Waiting waiting;
        waiting.workspace.ladder.first().after = Millis(10'000);
        const auto dueOf = [&] { return waiting.of(firstStep()).constFirst().due; };
        const Instant at{1'700'000'180'000}; // of the step
        waiting.head.handoff->waitingSince = at - Millis(10'000);
        QCOMPARE(dueOf(), at + Millis(50'000)); // the push, a minute after the request
        waiting.head.handoff->waitingSince = at - Millis(10'000) + Millis(3'600'000);
        QCOMPARE(dueOf(), at + Millis(50'000));
        waiting.head.handoff->waitingSince = at - Millis(25'000); // the step is late
        QCOMPARE(dueOf(), at + Millis(35'000));
    }

    void address_isTheOneOfToday()
    {
        Waiting waiting;
        Delivery mail;
        mail.channel = Channel::Email;
        mail.who = u"a_ada"_s;
        mail.target = u"ada@old.example.com"_s;
        want(waiting.agents[AgentId(u"a_ada"_s)], AlertChannel::Email, true, Millis(0));
        const auto now = [&](const Delivery &one) { return addressNow(one, waiting.settings, waiting.agents); };
        const auto why = [&](const Delivery &one) {
            return whyNotNow(one, waiting.settings, waiting.head, waiting.policy(), Instant{1'700'000'180'000});
        };
        QCOMPARE(now(mail), u"ada@example.com"_s);
        QVERIFY(why(mail).isEmpty());
        Delivery push = mail;
        push.channel = Channel::Push;
        QCOMPARE(now(push), u"ada"_s);
        waiting.agents[AgentId(u"a_ada"_s)].login = u"eve"_s; // the address was that login's
        QVERIFY(now(mail).isEmpty() && now(push).isEmpty());
        QCOMPARE(why(mail), u"there is no address any more"_s);
        Delivery all = push;
        all.who = toEverybody;
        all.target = u"old"_s;
        QCOMPARE(now(all), u"shop"_s);
        QVERIFY(why(all).isEmpty());
        waiting.settings.push->topic.clear();
        QCOMPARE(why(all), u"there is no address any more"_s);
        waiting.settings.push.reset(); // that is said of each attempt
        QCOMPARE(now(all), u"old"_s);
        Delivery hook;
        hook.channel = Channel::Webhook;
        hook.who = hook.target = u"a_ada"_s; // what an operator may call it
        QCOMPARE(now(hook), u"a_ada"_s);
    }

    void push_asksWhenItIsDue()
    {
        Waiting waiting;
        Agent &ada = waiting.agents[AgentId(u"a_ada"_s)];
        want(ada, AlertChannel::Email, true, Millis(0));
        const Instant evening{1'700'000'180'000};
        const auto why = [&](const QString &what, Instant at) {
            for (const Delivery &delivery : waiting.of(firstStep())) {
                if (QString(channelName(delivery.channel) + u' ' + delivery.target) == what)
                    return whyNotNow(delivery, waiting.settings, waiting.head, waiting.policy(), at);
            }
            return u"not planned"_s;
        };
        QCOMPARE(why(u"push ada"_s, evening), QString());
        ada.alerts.quiet.until = evening + Millis(30'000);
        QCOMPARE(why(u"push ada"_s, evening), u"quiet hours"_s);
        QCOMPARE(why(u"push ada"_s, evening + Millis(30'000)), QString());
        QCOMPARE(why(u"email ada@example.com"_s, evening), QString()); // makes no noise
        ada.alerts.quiet.onCall = {AlertRow::Requested};
        QCOMPARE(why(u"push ada"_s, evening), QString());
    }

    void push_inQuietHours_comesWhereNobodyElseWouldNotice()
    {
        Waiting waiting;
        const Instant evening{1'700'000'180'000};
        for (Agent &agent : waiting.agents) {
            if (agent.login != "dora"_L1) // who is awake, but of another team
                agent.alerts.quiet.until = evening + Millis(30'000);
        }
        waiting.online = {AgentId(u"a_ben"_s), AgentId(u"a_dora"_s)};
        const Delivery push = waiting.of(firstStep()).constFirst();
        QCOMPARE(push.target, u"ada"_s);
        const auto why = [&] { return whyNotNow(push, waiting.settings, waiting.head, waiting.policy(), evening); };
        QCOMPARE(why(), QString());
        Agent &ben = waiting.agents[AgentId(u"a_ben"_s)]; // has a console and no phone
        ben.alerts.quiet = {};
        ben.status = Status::Away;
        QCOMPARE(why(), QString());
        ben.status = Status::Busy;
        QCOMPARE(why(), u"quiet hours"_s);
        waiting.online.clear();
        QCOMPARE(why(), QString());
        waiting.agents[AgentId(u"a_cleo"_s)].alerts.quiet = {}; // has a phone and no console
        QCOMPARE(why(), u"quiet hours"_s);
        want(waiting.agents[AgentId(u"a_cleo"_s)], AlertChannel::Push, false, Millis(0));
        QCOMPARE(why(), QString());
    }

    void delivery_thatIsNotTheirsAnyMore_isNotNeeded()
    {
        Waiting waiting;
        const Instant now{1'700'000'180'000};
        Agent &ada = waiting.agents[AgentId(u"a_ada"_s)];
        want(ada, AlertChannel::Email, true, Millis(0));
        const QList<Delivery> deliveries = waiting.of(firstStep());
        const auto kept = [&] {
            QStringList names;
            for (const Delivery &delivery : deliveries) {
                if (whyNotNow(delivery, waiting.settings, waiting.head, waiting.policy(), now).isEmpty())
                    names.append(channelName(delivery.channel) + u' ' + delivery.target);
            }
            return names;
        };
        const QStringList all{u"email ada@example.com"_s, u"push ada"_s, u"push cleo"_s};
        QCOMPARE(kept(), all);
        want(ada, AlertChannel::Email, false, Millis(0));
        QCOMPARE(kept(), all.mid(1));
        want(ada, AlertChannel::Push, false, Millis(0));
        QCOMPARE(kept(), all.mid(2));
        ada.alerts = {};
        ada.disabled = true;
        QCOMPARE(kept(), all.mid(2));
        waiting.agents[AgentId(u"a_cleo"_s)].teams = {};
        QVERIFY(kept().isEmpty());
    }

    void channel_thatIsNotSetUp_tellsNobody()
    {
        Waiting waiting;
        waiting.settings.mail.reset();
        waiting.settings.push.reset();
        waiting.settings.webhooks.clear();
        QVERIFY(waiting.told(step(LadderTarget::TeamLeads)).isEmpty());
        QVERIFY(waiting.told(firstStep()).isEmpty());
    }

    void disabledAgent_isNotTold()
    {
        Waiting waiting;
        QVERIFY(waiting.told(firstStep()).contains(u"push ada"_s));
        waiting.agents[AgentId(u"a_ada"_s)].disabled = true;
        QVERIFY(!waiting.told(firstStep()).contains(u"push ada"_s));
    }

    void address_thatDoesNothing_isSaid()
    {
        Waiting waiting;
        waiting.settings.people.insert(u"zoe"_s, {u"zoe@example.com"_s, {}});
        waiting.agents[AgentId(u"a_dora"_s)].disabled = true;
        const auto idle = [&] { return idleAddresses(waiting.settings, waiting.agents, waiting.workspace); };
        const auto has = [&](const QString &start) { return !idle().filter(QRegularExpression(start)).isEmpty(); };
        QVERIFY(has(u"^ada .*mail is off"_s) && has(u"^cleo .*mail is off"_s));
        QVERIFY(has(u"login dora$"_s) && has(u"login zoe$"_s));
        QCOMPARE(idle().size(), 4); // push is on as Baton comes, and Ben is not in the file
        want(waiting.agents[AgentId(u"a_ada"_s)], AlertChannel::Email, true, Millis(0));
        want(waiting.agents[AgentId(u"a_cleo"_s)], AlertChannel::Push, false, Millis(0));
        QVERIFY(!has(u"^ada "_s) && has(u"^cleo .*push is off"_s));
        waiting.settings.mail.reset();
        waiting.settings.push.reset();
        QCOMPARE(idle().size(), 2); // the logins
    }

    void webhook_hearsTheEventsItWants()
    {
        Waiting waiting;
        QCOMPARE(waiting.told(HandoffRequested{}), QStringList{u"webhook log"_s});
        QCOMPARE(waiting.told(ConversationClaimed{AgentId(u"a_ada"_s), Mark::Claimed, {}}),
                 QStringList{u"webhook log"_s});
        waiting.head.handoff.reset();
        const QList<Delivery> ended = waiting.of(HandoffEnded{Baton::Outcome::Missed, Owner::ai(), {}, u"secret"_s});
        QCOMPARE(ended.size(), 1);
        QVERIFY(!ended.constFirst().onlyWhileWaiting);
        const QJsonObject body = QJsonDocument::fromJson(ended.constFirst().body).object();
        QCOMPARE(body.value("type"_L1), u"handoff.ended"_s);
        QCOMPARE(body.value("outcome"_L1), u"missed"_s);
        QCOMPARE(body.value("handoff"_L1), 2);
        QCOMPARE(body.value("id"_L1), ended.constFirst().id);
        QVERIFY(!ended.constFirst().body.contains("secret"));
    }

    void text_namesTheVisitor_andSaysNothingElseOfTheirs()
    {
        Waiting waiting;
        for (const Delivery &delivery : waiting.of(firstStep())) {
            QVERIFY(!delivery.text.contains("4111"_L1));
            QVERIFY(!delivery.body.contains("4111"));
            QCOMPARE(delivery.fence, 3);
            QVERIFY(delivery.onlyWhileWaiting);
            if (delivery.channel == Channel::Webhook) {
                QVERIFY(delivery.due == Instant{1'700'000'180'000});
                continue;
            }
            QCOMPARE(delivery.subject, u"Zoë is waiting for a person (Sales)"_s);
            QCOMPARE(delivery.link, u"https://chat.example.com/agent/c/c_0001"_s);
        }
    }

    void text_tellsMoreOrLess_asSet()
    {
        Waiting waiting;
        waiting.settings.tellsName = false;
        for (const Delivery &delivery : waiting.of(firstStep()))
            QVERIFY(!delivery.subject.contains("Zo"_L1) && !delivery.body.contains("visitor_name"));
        waiting.settings.tellsText = true;
        QVERIFY(waiting.of(firstStep()).constFirst().text.contains("Last message: my card is 4111"_L1));
    }

    void recipients_areTheOnesGiven_andSentWhenTheyWish()
    {
        Waiting waiting;
        const Recipients wishes = [](const AlertStepped &, const Conversation &, const Policy &, Instant) {
            return QList<Recipient>{{u"a_eve"_s, Channel::Email, u"eve@example.com"_s, Instant{1'700'000'240'000}}};
        };
        Event event;
        event.at = Instant{1'700'000'180'000};
        event.body = step(LadderTarget::Available);
        const QList<Delivery> deliveries =
            DeliveryPlan(waiting.settings, wishes, waiting.fixture.environment())
                .of(event, waiting.head, {waiting.workspace, waiting.agents, waiting.load, waiting.online});
        QCOMPARE(deliveries.size(), 1);
        QCOMPARE(deliveries.constFirst().who, u"a_eve"_s);
        QVERIFY(deliveries.constFirst().due == Instant{1'700'000'240'000});
    }

    void name_ofAStranger_isMadeHarmless_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("plain");
        QTest::newRow("usual") << u"Dr. Ana-María O'Neill"_s << u"Dr. Ana-María O'Neill"_s;
        QTest::newRow("other scripts") << u"李小龙 محمد"_s << u"李小龙 محمد"_s;
        QTest::newRow("link") << u"see https://evil.example/x"_s << u"see https evil example x"_s;
        QTest::newRow("host") << u"evil.example"_s << u"evil example"_s;
        QTest::newRow("line break") << u"Ana\r\nBcc: all@example.com"_s << u"Ana Bcc all example com"_s;
        QTest::newRow("direction") << u"Ana\u202Egnp"_s << u"Ana gnp"_s;
        QTest::newRow("empty") << u" \u200B\t"_s << QString();
        QTest::newRow("long") << QString(100'000, u'x') << QString(QString(60, u'x') + u'…');
    }
    void name_ofAStranger_isMadeHarmless()
    {
        QFETCH(QString, given);
        QTEST(plainName(given), "plain");
    }

    void header_holdsNoLineOfItsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << u"Ana is waiting"_s << QByteArray("Ana is waiting");
        QTest::newRow("break") << u"a\r\nBcc: b@c"_s << QByteArray("a Bcc: b@c");
        QTest::newRow("encoded") << u"Zoë"_s << QByteArray("=?UTF-8?B?Wm/Dqw==?=");
        QTest::newRow("looks encoded") << u"=?UTF-8?B?Wg==?="_s << QByteArray("=?UTF-8?B?PT9VVEYtOD9CP1dnPT0/PQ==?=");
    }
    void header_holdsNoLineOfItsOwn()
    {
        QFETCH(QString, text);
        QTEST(headerValue(text), "value");
    }

    void header_splitsBetweenCharacters()
    {
        const QByteArray value = headerValue(QString(u"语"_s).repeated(100));
        for (const QByteArray &word : value.split(' ')) {
            QVERIFY(word.size() <= 75);
            const QByteArray bytes = QByteArray::fromBase64(word.mid(10, word.size() - 12));
            QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        }
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestDeliveryPlan)
#include "tst_deliveryplan.moc"
