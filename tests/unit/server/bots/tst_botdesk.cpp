// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "botrig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

const QByteArray handoff =
    "{'conversation':'room-1','visitor':{'name':'Ana','email':'ana@example.com','language':'en'},"
    "'page':{'url':'https://shop.example/pricing','title':'Pricing'},"
    "'transcript':[{'id':'1','from':'visitor','text':'I want a refund'},{'id':'2','from':'bot','text':'Which order?'},"
    "{'id':'3','from':'visitor','text':'Number 17'}],'reasons':[{'code':'frustration','confidence':80}],"
    "'category':'support','urgency':'urgent','intent':'support/refund','topic':'Orders','summary':'Refund of order 17',"
    "'form':{'order':17},'answers':{'Which order?':'17'},'context':{'vip':true}}";

} // namespace

/// What a bot posts, and what becomes of it.
class TestBotDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handoff_beginsTheConversation_andAsksForAHuman()
    {
        BotRig rig;
        const BotReply reply = rig.post("handoffs", handoff);
        QCOMPARE(reply.status, 201);
        QCOMPARE(bodyOf(reply)["state"_L1].toString(), u"waiting"_s);
        QCOMPARE(bodyOf(reply)["handoff"_L1].toInt(), 1);
        QCOMPARE(bodyOf(reply)["place"_L1].toInt(), 1);
        QCOMPARE(bodyOf(reply)["external"_L1].toString(), u"room-1"_s);
        const Conversation head = *rig.room();
        QCOMPARE(head.id.toString(), bodyOf(reply)["conversation"_L1].toString());
        QCOMPARE(head.ai, u"b_shop"_s);
        QCOMPARE(head.visitor.name, u"Ana"_s);
        QCOMPARE(head.page.current.title, u"Pricing"_s);
        QCOMPARE(head.fields.value(u"email"_s).value, u"ana@example.com"_s);
        QCOMPARE(head.fields.value(u"topic"_s).value, u"Orders"_s);
        QCOMPARE(head.fields.value(u"order"_s).source, u"form"_s);
        QCOMPARE(head.fields.value(u"Which order?"_s).value, u"17"_s);
        QCOMPARE(head.fields.value(u"vip"_s).value, u"true"_s);
        QCOMPARE(head.briefing.asked.text, u"Refund of order 17"_s);
        QVERIFY(head.handoff->urgency == Urgency::Urgent);
        QCOMPARE(head.handoff->intent, u"support/refund"_s);
        QCOMPARE(head.handoff->reasons.constFirst().code, u"frustration"_s);
        QVERIFY(!head.team.isEmpty());
        QCOMPARE(rig.texts(),
                 (QStringList{u"visitor: I want a refund"_s, u"bot: Which order?"_s, u"visitor: Number 17"_s}));
    }

    void handoff_withoutAnyOneOfTheEight_asksForAHumanAllTheSame_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"visitor.name", "visitor.email", "page.url", "summary", "intent", "topic", "form", "answers"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }
    void handoff_withoutAnyOneOfTheEight_asksForAHumanAllTheSame()
    {
        QFETCH(QString, value);
        QJsonObject wish = QJsonDocument::fromJson(QByteArray(handoff).replace('\'', '"')).object();
        const QString outer = value.section(u'.', 0, 0);
        if (value.contains(u'.')) {
            QJsonObject inner = wish[outer].toObject();
            inner.remove(value.section(u'.', 1));
            wish.insert(outer, inner);
        } else {
            wish.remove(outer);
        }
        BotRig rig;
        const BotReply reply = rig.post("handoffs", QJsonDocument(wish).toJson(QJsonDocument::Compact));
        QCOMPARE(reply.status, 201);
        QCOMPARE(bodyOf(reply)["state"_L1].toString(), u"waiting"_s);
        QCOMPARE(rig.texts().size(), 3);
    }

    void transcript_thatIsThereAlready_isNotTakenAgain()
    {
        BotRig rig;
        rig.post("handoffs", handoff);
        QByteArray more = handoff;
        more.replace("{'id':'3','from':'visitor','text':'Number 17'}",
                     "{'id':'3','from':'visitor','text':'Number 17'},{'id':'4','from':'visitor','text':'Hello?'},"
                     "{'id':'5','from':'bot','text':'One moment'}");
        const BotReply reply = rig.post("handoffs", more);
        QCOMPARE(reply.status, 200);
        QCOMPARE(bodyOf(reply)["handoff"_L1].toInt(), 1);
        QCOMPARE(bodyOf(reply)["skipped"_L1].toInt(), 1); // the bot is silent by now
        QCOMPARE(rig.texts().size(), 4);
        QCOMPARE(rig.texts().constLast(), u"visitor: Hello?"_s);
        // Also by a program that was started anew, and without ids by what was said.
        rig.startAnew();
        rig.post("handoffs", more);
        QCOMPARE(rig.texts().size(), 4);
        const QByteArray plain = "{'conversation':'room-2','transcript':[{'from':'visitor','text':'yes'},"
                                 "{'from':'visitor','text':'yes'}]}";
        rig.post("handoffs", plain);
        rig.post("handoffs", plain);
        QCOMPARE(rig.texts("room-2").size(), 2);
    }

    void nameToldLater_isNoFormOfTheVisitors()
    {
        BotRig rig;
        rig.post("handoffs", handoff);
        const qint64 before = rig.room()->messages;
        rig.post("conversations/room-1/messages",
                 "{'visitor':{'name':'Anna'},'messages':[{'from':'visitor','text':'Hello?'}]}");
        QCOMPARE(rig.room()->visitor.name, u"Anna"_s);
        QCOMPARE(rig.room()->messages, before + 1);
    }

    void sameKey_hasOneEffectAndOneAnswer()
    {
        BotRig rig;
        const BotReply first = rig.post("handoffs", handoff, "key-1");
        rig.tell(rig.ann, Claim{}, rig.room()->id);
        rig.startAnew();
        const BotReply again = rig.post("handoffs", handoff, "key-1");
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body); // though a person has it by now
        const BotReply other = rig.post("handoffs", "{'conversation':'room-9'}", "key-1");
        QCOMPARE(other.status, 422);
        QCOMPARE(typeOf(other), u"key_mismatch"_s);
        QVERIFY(!rig.get("conversations/room-9").contains("state"_L1));
    }

    void botLine_isRefusedWhileAHumanIsAskedForOrThere()
    {
        BotRig rig;
        const auto botSays = [&] {
            return rig.post("conversations/room-1/messages", "{'messages':[{'from':'bot','text':'Anything else?'}]}");
        };
        QCOMPARE(botSays().status, 201);
        rig.post("handoffs", "{'conversation':'room-1'}");
        QCOMPARE(botSays().status, 409);
        rig.tell(rig.ann, Claim{}, rig.room()->id);
        const BotReply refused = botSays();
        QCOMPARE(refused.status, 409);
        QCOMPARE(typeOf(refused), u"fenced"_s);
        QCOMPARE(bodyOf(refused)["now"_L1]["agent"_L1].toString(), u"ann"_s);
        const qint64 stale = rig.room()->fence;
        QCOMPARE(rig.post("conversations/room-1/messages", "{'messages':[{'from':'visitor','text':'Hi Ann'}]}").status,
                 200);
        rig.tell(rig.ann, ReturnToAi{u"Refund approved"_s, {}}, rig.room()->id);
        QCOMPARE(botSays().status, 200);
        const BotReply late =
            rig.post("conversations/room-1/messages",
                     "{'fence':" + QByteArray::number(stale) + ",'messages':[{'from':'bot','text':'late'}]}");
        QCOMPARE(typeOf(late), u"fenced"_s);
        QCOMPARE(rig.texts(), (QStringList{u"bot: Anything else?"_s, u"visitor: Hi Ann"_s, u"bot: Anything else?"_s}));
    }

    void botLine_isRefusedWhole_whereTheTeamWantsNoAnswersOvernight()
    {
        BotRig rig;
        const Workspace &workspace = rig.engine->workspace();
        SaveTeams save{workspace.teams.values(), workspace.defaultTeam, workspace.revision};
        for (Team &team : save.teams) {
            team.hours = {u"Europe/Berlin"_s, {{{1, 2, 3, 4, 5}, 540, 1020}}}; // the rig begins on a Tuesday night
            team.afterHours.answers = false;
        }
        QCOMPARE(rig.tell(rig.admin, save), u"ok"_s);
        rig.pass(0);
        QCOMPARE(bodyOf(rig.post("handoffs", handoff))["state"_L1].toString(), u"deferred"_s);
        const BotReply refused = rig.post("conversations/room-1/messages",
                                          "{'messages':[{'from':'visitor','text':'Hello?'},"
                                          "{'from':'bot','text':'We are closed'}]}");
        QCOMPARE(refused.status, 409);
        QCOMPARE(typeOf(refused), u"team_closed"_s);
        QCOMPARE(bodyOf(refused)["now"_L1]["state"_L1].toString(), u"deferred"_s);
        QCOMPARE(rig.texts().size(), 3); // nor is the visitor's line taken, which would come twice
        QCOMPARE(rig.post("conversations/room-1/messages", "{'messages':[{'from':'visitor','text':'Hello?'}]}").status,
                 200);
    }

    void closedConversation_isOpenedAgainByTheVisitor()
    {
        BotRig rig;
        rig.post("handoffs", handoff);
        rig.tell(rig.ann, Claim{}, rig.room()->id);
        rig.tell(rig.ann, Resolve{}, rig.room()->id);
        QCOMPARE(rig.get("conversations/room-1")["state"_L1].toString(), u"closed"_s);
        QCOMPARE(rig.post("conversations/room-1/messages",
                          "{'messages':[{'from':'visitor','text':'Me again'},{'from':'bot','text':'Welcome back'}]}")
                     .status,
                 200);
        QCOMPARE(rig.get("conversations/room-1")["state"_L1].toString(), u"bot"_s);
        rig.tell(rig.ann, TakeOver{}, rig.room()->id);
        rig.tell(rig.ann, Resolve{}, rig.room()->id);
        QCOMPARE(
            rig.post("handoffs", "{'conversation':'room-1','urgency':'urgent','team':'support','intent':'order/late'}")
                .status,
            200);
        QCOMPARE(rig.get("conversations/room-1")["state"_L1].toString(), u"waiting"_s);
        const Handoff &asked = *rig.room()->handoff;
        QVERIFY(asked.urgency == Urgency::Urgent);
        // All that the bot said, and nothing that its visitor did not ask.
        QCOMPARE(asked.wanted, TeamId(u"t_support"_s));
        QCOMPARE(asked.intent, u"order/late"_s);
        QCOMPARE(asked.reasons.size(), 1);
        QCOMPARE(asked.reasons.constFirst().code, u"bot_request"_s);
    }

    void cancel_goal_rating_doWhatTheySay()
    {
        BotRig rig;
        QCOMPARE(rig.post("conversations/room-1/cancel", "{}").status, 404);
        rig.post("handoffs", handoff);
        QCOMPARE(rig.post("conversations/room-1/cancel", "").status, 200);
        QCOMPARE(rig.get("conversations/room-1")["owner"_L1].toString(), u"ai"_s);
        QCOMPARE(typeOf(rig.post("conversations/room-1/cancel", "")), u"state"_s);
        rig.told();
        QCOMPARE(rig.post("conversations/room-1/goals", "{'goal':'order','value':'12 EUR'}").status, 200);
        QCOMPARE(rig.post("conversations/room-1/rating", "{'score':4}").status, 200);
        QCOMPARE(rig.told(), (QStringList{u"goal.reached order"_s, u"conversation.rated 4"_s}));
        QCOMPARE(rig.post("conversations/room-1/rating", "{'score':6}").status, 400);
    }

    void context_beyondTheBound_isRefusedWhole()
    {
        BotRig rig;
        QByteArray context;
        for (int i = 0; i < 20; ++i)
            context += (i > 0 ? ",'k" : "'k") + QByteArray::number(i) + "':1";
        const BotReply tooMany = rig.post("handoffs", "{'conversation':'room-1','context':{" + context + "}}");
        QCOMPARE(tooMany.status, 413);
        QCOMPARE(typeOf(tooMany), u"too_large"_s);
        QVERIFY(bodyOf(tooMany)["detail"_L1].toString().startsWith("form, answers and context: "_L1));
        QVERIFY(!rig.room());
        context.truncate(context.lastIndexOf(','));
        QCOMPARE(rig.post("handoffs", "{'conversation':'room-1','context':{" + context + "}}").status, 201);
        QCOMPARE(rig.room()->fields.size(), 20);
        QCOMPARE(typeOf(rig.post("handoffs", "{'conversation':'room-1','context':{'external_id':'other'}}")),
                 u"bad_schema"_s);
    }

    void team_isOneThatTheIntegrationMayName()
    {
        BotRig rig;
        QCOMPARE(rig.post("handoffs", "{'conversation':'room-1','team':'Billing'}").status, 403);
        QCOMPARE(rig.post("handoffs", "{'conversation':'room-1','team':'Nobody'}").status, 400);
        QCOMPARE(rig.post("handoffs", "{'conversation':'room-1','team':'support','category':'billing'}").status, 201);
        QCOMPARE(rig.engine->workspace().team(rig.room()->team)->name, u"Support"_s);
    }

    void anotherBot_seesNothingOfIt()
    {
        BotRig rig;
        rig.post("handoffs", handoff);
        QCOMPARE(rig.ask("GET", "/v1/bot/conversations/room-1", {}, {}, 1).status, 404);
        QCOMPARE(rig.ask("POST", "/v1/bot/conversations/room-1/cancel", {}, {}, 1).status, 404);
        QVERIFY(rig.room()->handoff.has_value());
    }

    void wrongPaths_areProblems()
    {
        BotRig rig;
        QCOMPARE(rig.ask("GET", "/v1/bot/nothing").status, 404);
        QCOMPARE(rig.ask("GET", "/v1/bot/handoffs").status, 405);
        QCOMPARE(rig.ask("POST", "/v1/bot/conversations/room-1").status, 405);
        QCOMPARE(rig.ask("GET", "/v1/bot/conversations/a%0Ab").status, 404);
        QCOMPARE(rig.post("handoffs", "{'conversation':'a\\nb'}").status, 400);
        QCOMPARE(rig.post("handoffs", "{").status, 400);
        QCOMPARE(rig.post("conversations/room-1/messages", "{'messages':[]}").status, 400);
        QCOMPARE(rig.post("conversations/room-1/messages", "{'messages':[{'from':'bot','text':' '}]}").status, 422);
    }

    void page_beginsAfterTheNumberAskedFor()
    {
        BotRig rig;
        rig.post("handoffs", handoff);
        const QJsonArray lines = rig.get("conversations/room-1?after=2")["lines"_L1].toArray();
        QCOMPARE(lines.first()["n"_L1].toInt(), 3);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestBotDesk)
#include "tst_botdesk.moc"
