// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/erase.h"
#include "domain/factsfold.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A talk in which everything a visitor can say was said, and left to the queue.
World talkedTo()
{
    World world;
    StartConversation start;
    start.visitor = {vera, u"Vera Kanari"_s, u"en"_s, u"Pacific/Chatham"_s};
    start.page.current = {u"https://shop.example/kanari"_s, u"Kanari"_s, u"https://kanari.example/"_s, u"kanari"_s, {}};
    start.lead = {40, {{u"kanari"_s, 40}}};
    start.fields.insert(u"kanari"_s, Field{u"kanari"_s, u"page"_s, 0, 100});
    world.tell(asVisitor(), start);
    world.pass(Millis(1000));
    world.tell(asVisitor(),
               VisitorMessage{u"Where is my kanari?"_s, {{AttachmentId(u"f_0001"_s), u"kanari.png"_s, {}, 3}}});
    world.tell(asVisitor(), SubmitForm{u"Kanari"_s, {{u"kanari_key"_s, u"kanari"_s}}});
    world.tell(asVisitor(), VisitPage{{u"https://shop.example/kanari/2"_s, u"Kanari"_s, {}, {}, {}}});
    Describe describe;
    describe.briefing.emplace().asked = {u"kanari"_s, {1}};
    describe.lead = Lead{50, {{u"kanari"_s, 50}}};
    world.tell(Actor::ai(), describe);
    world.tell(Actor::system(), SubmitForm{{}, {{u"account"_s, u"kanari"_s}}});
    world.tell(asVisitor(), ReachGoal{u"purchase"_s, u"kanari"_s});
    world.tell(asVisitor(), AskHuman{Category::Support});
    world.tell(Actor::system(), Route{support});
    world.tell(as(bob), Claim{});
    world.tell(as(ann), Reveal{u"kanari"_s});
    world.tell(as(bob), AddNote{u"Wants the kanari"_s});
    world.tell(as(bob), ReturnToAi{u"kanari"_s, u"kanari was found"_s});
    world.tell(asVisitor(), Rate{5, u"kanari"_s});
    world.tell(asVisitor(), AskHuman{Category::Support});
    return world;
}

Conversation folded(const std::vector<Event> &events)
{
    Conversation head;
    for (const Event &event : events) {
        if (event.version > 0)
            apply(head, event);
    }
    return head;
}

} // namespace

/// Erasing a visitor: who may, what is left of the head, and that the log without its words folds to the same.
class TstErase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void erase_byAdminOrSystem_wipesTheHeadAndEndsTheHandoff();
    void erase_anotherVisitor_isRefused();
    void erase_twice_isVoid();
    void anythingElse_onceErased_isRefused();
    void erase_heldByTheMachine_closesIt();
    void scrubbedEvents_foldToTheSameHead();
    void scrubbedEvents_tellNothingOfThePerson();
    void factsOfScrubbedEvents_keepVisitorsApart();
};

void TstErase::erase_byAdminOrSystem_wipesTheHeadAndEndsTheHandoff()
{
    for (const Actor &actor : {as(ada), Actor::system()}) {
        World world = talkedTo();
        const qint64 messages = world.head.messages;
        QCOMPARE(world.tell(actor, EraseVisitor{vera}), u"erased ended:dropped:nobody^"_s);
        const Conversation &head = world.head;
        QCOMPARE(head.erasedAt, std::optional(world.now));
        QCOMPARE(head.visitor, (VisitorProfile{erasedVisitor(), {}, {}}));
        QVERIFY(head.fields.isEmpty() && head.last.text.isEmpty() && head.earlier.constLast().detail.isEmpty());
        QCOMPARE(head.briefing, Briefing());
        QCOMPARE(head.lead, Lead());
        QCOMPARE(head.page, PageContext());
        QCOMPARE(head.owner, Owner::nobody());
        QVERIFY(!head.handoff);
        // What was counted stays.
        QCOMPARE(head.messages, messages);
        QCOMPARE(head.rating, std::optional(5));
        QCOMPARE(head.handoffs, 2);
    }
    for (const Actor &actor : {asVisitor(), Actor::ai(), as(ann), as(lena)})
        QCOMPARE(talkedTo().tell(actor, EraseVisitor{vera}), u"!forbidden role"_s);
}

void TstErase::erase_anotherVisitor_isRefused()
{
    QCOMPARE(talkedTo().tell(as(ada), EraseVisitor{VisitorId(u"v_otto"_s)}), u"!conflict visitor"_s);
}

void TstErase::erase_twice_isVoid()
{
    World world = talkedTo();
    world.tell(as(ada), EraseVisitor{vera});
    QCOMPARE(world.tell(as(ada), EraseVisitor{vera}), u"-"_s);
}

void TstErase::anythingElse_onceErased_isRefused()
{
    World world = talkedTo();
    world.tell(as(ada), EraseVisitor{vera});
    QCOMPARE(world.tell(as(ann), AddNote{u"Vera Kanari said so"_s}), u"!state erased"_s);
    QCOMPARE(world.tell(as(bob), TakeOver{}), u"!state erased"_s);
    QCOMPARE(world.tell(Actor::ai(), Answer{u"On Monday."_s, 90, {}}), u"!state erased"_s);
    QCOMPARE(world.tell(asVisitor(), said(u"Hello"_s)), u"!not_found conversation"_s);
}

void TstErase::erase_heldByTheMachine_closesIt()
{
    World world = inState(State::Ai);
    QCOMPARE(world.tell(as(ada), EraseVisitor{vera}), u"erased^"_s);
    QCOMPARE(world.head.owner, Owner::nobody());
    QVERIFY(!world.head.unansweredSince);
}

void TstErase::scrubbedEvents_foldToTheSameHead()
{
    World world = talkedTo();
    world.tell(as(ada), EraseVisitor{vera});
    std::vector<Event> events = world.log;
    const Conversation whole = folded(events);
    QCOMPARE(whole, world.head);
    for (Event &event : events) {
        scrub(event);
        QVERIFY(event.by.role != Role::Visitor || event.by.id == erasedVisitor().toString());
    }
    QVERIFY(events != world.log);
    QCOMPARE(folded(events), whole);
}

void TstErase::scrubbedEvents_tellNothingOfThePerson()
{
    World world = talkedTo();
    QCOMPARE(world.head.visitor.zone, u"Pacific/Chatham"_s);
    const VisitorProfile nobody{erasedVisitor(), {}, {}};
    Event routed;
    routed.body = HandoffRouted{support, Millis(1), {u"kanari"_s}, {1, 2, 3, Millis(4)}};
    world.log.push_back(routed);
    Event line;
    line.by = Actor::bot(BotId(u"b_0001"_s));
    line.cid = CommandId(u"018f0000-0000-7000-8000-000000000001"_s); // a hash of what the bot said
    line.body = MessageAdded{};
    world.log.push_back(line);
    int goals = 0;
    for (Event &event : world.log) {
        scrub(event);
        QVERIFY(event.by.role != Role::Bot || event.cid.isEmpty());
        if (const auto *started = std::get_if<ConversationStarted>(&event.body))
            QCOMPARE(started->visitor, nobody);
        if (const auto *updated = std::get_if<ProfileUpdated>(&event.body))
            QVERIFY(updated->visitor == nobody && updated->fields.isEmpty());
        if (const auto *route = std::get_if<HandoffRouted>(&event.body))
            QVERIFY(route->skills.isEmpty());
        if (const auto *goal = std::get_if<GoalReached>(&event.body)) {
            QCOMPARE(*goal, (GoalReached{u"purchase"_s, {}}));
            ++goals;
        }
    }
    QCOMPARE(goals, 1);
    QCOMPARE(std::get<HandoffRouted>(world.log.at(world.log.size() - 2).body).queued.people, 2);
}

/// Where the facts are counted anew, everybody who was erased has the same name in the log.
void TstErase::factsOfScrubbedEvents_keepVisitorsApart()
{
    class None final : public KeptFacts
    {
        std::optional<ConversationFacts> conversation(const ConversationId &) override { return std::nullopt; }
        std::optional<HandoffFacts> handoff(const HandoffKey &) override { return std::nullopt; }
        bool knows(const AgentId &) override { return false; }
    } none;
    FactsFold fold(none);
    for (const char *id : {"c_0001", "c_0002"}) {
        Event started;
        started.conversation = ConversationId(QString::fromLatin1(id));
        started.body = ConversationStarted{};
        scrub(started);
        fold.fold(started);
    }
    const auto facts = fold.take().conversations;
    QCOMPARE(facts.size(), 2);
    QVERIFY(facts.value(ConversationId(u"c_0001"_s)).visitor != facts.value(ConversationId(u"c_0002"_s)).visitor);
}

BATON_DOMAIN_TEST(TstErase);

} // namespace Baton::Test

#include "tst_erase.moc"
