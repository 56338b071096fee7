// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "domain/routing.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outlook = OfferRound::Outlook;

constexpr auto minute = Millis(60'000);

/// Somebody on a page who asked for a person, not yet routed.
World asking(const QString &url, Category category = Category::General, const QString &language = u"en"_s)
{
    World world = inState(State::Ai);
    world.head.visitor.language = language;
    world.head.page.current.url = url;
    world.tell(asVisitor(), AskHuman{category});
    return world;
}

TeamId routed(const World &world)
{
    return routeOf(world.head, world.policy()).value_or(Route{}).team;
}

/// Waits in Support, which works by offers; Ann, Bob and Lena are there.
World offering()
{
    World world = inState(State::Routed);
    world.workspace.teams[support.toString()].mode = TeamMode::Offers;
    return world;
}

OfferRound::Answer asked(const World &world, const GivenAt &given = {})
{
    const Policy policy = world.policy();
    return OfferRound(support, policy, given).ask(world.head);
}

/// Bob had it, gave it back to the AI, and the visitor asks again after that time.
World bounced(Millis after)
{
    World world = inState(State::Active);
    world.tell(as(bob), ReturnToAi{{}, u"answered"_s});
    world.pass(after);
    world.tell(asVisitor(), AskHuman{Category::Support});
    world.tell(Actor::system(), Route{support});
    return world;
}

SaveWorkspace saving(const World &world, std::function<void(Team &)> change)
{
    SaveWorkspace save{world.workspace};
    change(save.workspace.teams[support.toString()]);
    return save;
}

} // namespace

/// Which team gets a handoff, and which of its people is asked.
class TstRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routeOf_aPageOfATeam_comesBeforeItsCategory();
    void routeOf_ofSeveralPages_theLongestPattern();
    void routeOf_aPageOfATeamWithoutTheLanguage_isPassedOver();
    void routeOf_ofSeveralThatServe_whoNamesTheCategory();
    void route_thePagesSkills_areKept();
    void transfer_toAnotherTeam_forgetsThePagesSkills();
    void ask_mostRoom_thenLongestIdle_thenId();
    void ask_languageAndSkills_areFirst_andNobodyWaitsForThem();
    void ask_nobodyWithoutRoomOrUnreachable();
    void ask_nobodyWhoDeclined_thenItIsOpen();
    void ask_whoGaveItBack_isNotAskedAgain();
    void ask_anOpenQueue_asksNobody();
    void ask_severalInOneRound_keepToTheCapacity();
    void offer_anOfferKeepsAPlace();
    void claim_byHand_mayGoAboveTheCapacity();
    void offersFor_urgentFirst_thenTheOldest();
    void offersFor_somebodyOfTwoTeams_hasOneCapacity();
    void bounce_soon_goesFirstToWhoHadIt();
    void bounce_late_orSwitchedOff_isLikeAnyOther();
    void bounce_whoHadItIsFullGoneOrDeclined_isLikeAnyOther();
    void save_pagesAndSkills_areCleanedAndBounded();
    void save_bounceTime_isBounded();
    void save_skillsOfAnAgent_areCleanedAndBounded();
};

void TstRouting::routeOf_aPageOfATeam_comesBeforeItsCategory()
{
    World world = asking(u"https://www.nortada.example/Pricing/?x=1"_s, Category::Support);
    QCOMPARE(routed(world), support);
    world.workspace.teams[sales.toString()].pages = {{u"/pricing"_s}};
    QCOMPARE(routed(world), sales);
    world.head.handoff->wanted = night; // a rule's word is above it
    QCOMPARE(routed(world), night);
    World elsewhere = asking(u"https://www.nortada.example/help"_s, Category::Support);
    elsewhere.workspace.teams[sales.toString()].pages = {{u"/pricing"_s}};
    QCOMPARE(routed(elsewhere), support);
}

void TstRouting::routeOf_ofSeveralPages_theLongestPattern()
{
    World world = asking(u"https://nortada.example/shop/desks/oak"_s);
    world.workspace.teams[night.toString()].languages = {};
    world.workspace.teams[night.toString()].pages = {{u"/shop/*"_s}};
    world.workspace.teams[sales.toString()].pages = {{u"/about"_s}, {u"/shop/desks/*"_s}};
    QCOMPARE(routed(world), sales);
    world.workspace.teams[night.toString()].pages.append({u"nortada.example/shop/desks/*"_s});
    QCOMPARE(routed(world), night);
}

void TstRouting::routeOf_aPageOfATeamWithoutTheLanguage_isPassedOver()
{
    World world = asking(u"https://nortada.example/pricing"_s);
    world.workspace.teams[night.toString()].pages = {{u"/pricing"_s}};
    QCOMPARE(routed(world), support);
    World other = asking(u"https://nortada.example/pricing"_s, Category::General, u"EO-xx"_s);
    other.workspace.teams[night.toString()].pages = {{u"/pricing"_s}};
    QCOMPARE(routed(other), night);
}

void TstRouting::routeOf_ofSeveralThatServe_whoNamesTheCategory()
{
    World world = asking({}, Category::Sales, u"eo"_s);
    QCOMPARE(routed(world), sales); // Night speaks the language, Sales is there for the matter
    world.workspace.teams[night.toString()].categories = {Category::Sales};
    QCOMPARE(routed(world), night); // and who does both is the one
}

void TstRouting::route_thePagesSkills_areKept()
{
    World world = asking(u"https://nortada.example/shop/desks"_s);
    world.workspace.teams[support.toString()].pages = {
        {u"/shop/*"_s, {u"desks"_s, u"wood"_s}}, {u"/shop/desks"_s, {u"Desks"_s}}, {u"/help"_s, {u"help"_s}}};
    SAYS(world.tell(Actor::system(), Route{support}), "routed:t_supp");
    QCOMPARE(world.head.handoff->skills, (QStringList{u"desks"_s, u"wood"_s}));
    QCOMPARE(world.lastOf<HandoffRouted>().skills, world.head.handoff->skills);
}

void TstRouting::transfer_toAnotherTeam_forgetsThePagesSkills()
{
    World world = inState(State::Active);
    world.head.handoff->skills = {u"desks"_s};
    world.tell(as(bob), Transfer{{}, sales, {}});
    QCOMPARE(world.head.handoff->skills, QStringList());
}

void TstRouting::ask_mostRoom_thenLongestIdle_thenId()
{
    World world = offering();
    QCOMPARE(asked(world), (OfferRound::Answer{Outlook::Offered, ann}));
    const GivenAt given{{ann, world.now}, {bob, world.now - minute}, {lena, world.now}};
    QCOMPARE(asked(world, given).agent, bob);
    world.load = {{bob, 1}, {ann, 2}, {lena, 2}};
    QCOMPARE(asked(world, {{bob, world.now}}).agent, bob);
    world.agents[lena].capacity = 7;
    QCOMPARE(asked(world).agent, lena);
}

void TstRouting::ask_languageAndSkills_areFirst_andNobodyWaitsForThem()
{
    World world = offering();
    world.workspace.teams[support.toString()].skills = {u"Returns"_s};
    world.head.handoff->skills = {u"desks"_s};
    world.agents[bob].skills = {u"returns"_s};
    QCOMPARE(asked(world).agent, bob);
    world.agents[lena].skills = {u"returns"_s, u"desks"_s};
    world.load = {{lena, 4}};
    QCOMPARE(asked(world).agent, lena);
    world.agents[lena].languages = {u"de"_s};
    QCOMPARE(asked(world).agent, bob);
    world.agents[bob].languages = {u"de"_s};
    QCOMPARE(asked(world).agent, ann);
    world.agents[ann].languages = {u"en-GB"_s};
    QCOMPARE(asked(world).agent, ann);
    world.load = {{lena, 5}, {ann, 5}};
    QCOMPARE(asked(world).agent, bob);
}

void TstRouting::ask_nobodyWithoutRoomOrUnreachable()
{
    World world = offering();
    world.agents[ann].status = Status::Busy;
    world.online.remove(bob);
    QCOMPARE(asked(world).agent, lena);
    world.load = {{lena, 5}};
    QCOMPARE(asked(world), (OfferRound::Answer{Outlook::Later, {}}));
    world.agents[lena].status = Status::Away;
    QCOMPARE(asked(world), (OfferRound::Answer{Outlook::Nobody, {}}));
}

void TstRouting::ask_nobodyWhoDeclined_thenItIsOpen()
{
    World world = offering();
    world.load = {{bob, 5}};
    for (const AgentId &agent : {ann, lena}) {
        QCOMPARE(asked(world).agent, agent);
        world.tell(Actor::system(), MakeOffer{agent});
        QCOMPARE(asked(world), (OfferRound::Answer{})); // who is asked is asked alone
        SAYS(world.tell(as(bob), Claim{}), "!conflict offered to somebody else");
        world.tell(as(agent), Decline{});
    }
    QCOMPARE(asked(world).outlook, Outlook::Later); // Bob has not said no
    world.load.clear();
    QCOMPARE(asked(world).agent, bob);
    world.tell(Actor::system(), MakeOffer{bob});
    world.pass(world.workspace.offerLasts);
    world.tell(Actor::system(), Tick{TickKind::OfferLapsed, 0, {}});
    QCOMPARE(asked(world).outlook, Outlook::Nobody);
    QVERIFY(nextDue(world.head, world.policy()));
    SAYS(world.tell(as(ann), Claim{}), "claimed:a_annn^ line:claimed");
}

void TstRouting::ask_whoGaveItBack_isNotAskedAgain()
{
    World world = inState(State::Active);
    world.workspace.teams[support.toString()].mode = TeamMode::Offers;
    world.tell(as(bob), Release{});
    QCOMPARE(world.head.handoff->declined, (QList<AgentId>{bob}));
    world.load = {{ann, 4}, {lena, 4}};
    QCOMPARE(asked(world).agent, ann);
    SAYS(world.tell(as(bob), Claim{}), "claimed:a_bobb^ line:claimed"); // by hand, why not
}

void TstRouting::ask_anOpenQueue_asksNobody()
{
    const World world = inState(State::Routed);
    QVERIFY(!asksForOffer(world.head, world.workspace));
    QCOMPARE(asked(world), OfferRound::Answer());
    const World unrouted = inState(State::Unrouted);
    QVERIFY(!asksForOffer(unrouted.head, unrouted.workspace));
    World owned = inState(State::Active);
    owned.workspace.teams[support.toString()].mode = TeamMode::Offers;
    QVERIFY(!asksForOffer(owned.head, owned.workspace));
}

void TstRouting::ask_severalInOneRound_keepToTheCapacity()
{
    World world = offering();
    world.online = {ann, bob};
    world.agents[ann].capacity = 2;
    world.agents[bob].capacity = 3;
    world.load = {{bob, 1}};
    const Policy policy = world.policy();
    OfferRound round(support, policy, {});
    QCOMPARE(round.room(), 4);
    QHash<AgentId, int> given;
    for (int i = 0; i < 4; ++i)
        ++given[round.ask(world.head).agent];
    QCOMPARE(given, (QHash<AgentId, int>{{ann, 2}, {bob, 2}}));
    QVERIFY(!round.hasRoom());
    QCOMPARE(round.ask(world.head), (OfferRound::Answer{Outlook::Later, {}}));
}

void TstRouting::offer_anOfferKeepsAPlace()
{
    World world = offering();
    world.load = {{ann, 4}};
    const QHash<AgentId, int> offers{{ann, 1}};
    const Policy policy{world.workspace, world.agents, world.load, world.online, nullptr, nullptr, &offers};
    const Command offer{CommandId(u"018f0000-0000-7000-8000-000000000001"_s), world.head.id, world.head.fence,
                        MakeOffer{ann}};
    const auto refused = decide(world.head, policy, offer, Actor::system(), world.now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"agent is at capacity"_s);
    QCOMPARE(OfferRound(support, policy, {}).ask(world.head).agent, bob);
}

void TstRouting::claim_byHand_mayGoAboveTheCapacity()
{
    World world = offering();
    world.load = {{ann, 5}};
    SAYS(world.tell(Actor::system(), MakeOffer{ann}), "!state agent is at capacity");
    SAYS(world.tell(as(ann), Claim{}), "claimed:a_annn^ line:claimed");
}

void TstRouting::offersFor_urgentFirst_thenTheOldest()
{
    World world = offering();
    world.online = {ann};
    world.agents[ann].capacity = 2;
    Conversation oldest = world.head;
    oldest.id = ConversationId(u"c_0003"_s);
    Conversation urgent = world.head;
    urgent.id = ConversationId(u"c_0002"_s);
    urgent.handoff->urgency = Urgency::Urgent;
    urgent.handoff->waitingSince = oldest.handoff->waitingSince + minute;
    Conversation newest = world.head;
    newest.handoff->waitingSince = oldest.handoff->waitingSince + Millis(1);
    const QList<Command> offers = offersFor({&newest, &oldest, &urgent}, world.policy(), {});
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers[0], (Command{{}, urgent.id, urgent.fence, MakeOffer{ann}}));
    QCOMPARE(offers[1].conversation, oldest.id);
}

void TstRouting::offersFor_somebodyOfTwoTeams_hasOneCapacity()
{
    World world = offering();
    world.workspace.teams[sales.toString()].mode = TeamMode::Offers;
    world.agents[ann].teams.append(sales);
    world.agents[ann].capacity = 1;
    world.online = {ann};
    Conversation other = world.head;
    other.id = ConversationId(u"c_0002"_s);
    other.handoff->team = sales;
    other.team = sales;
    QCOMPARE(offersFor({&world.head, &other}, world.policy(), {}).size(), 1);
}

void TstRouting::bounce_soon_goesFirstToWhoHadIt()
{
    World world = bounced(builtInBounce);
    QCOMPARE(sameAgent(world.head, world.workspace), bob);
    QCOMPARE(asked(world), (OfferRound::Answer{Outlook::Offered, bob})); // also in an open queue
    world.workspace.teams[support.toString()].mode = TeamMode::Offers;
    world.load = {{bob, 4}};
    QCOMPARE(asked(world).agent, bob);
}

void TstRouting::bounce_late_orSwitchedOff_isLikeAnyOther()
{
    World world = bounced(builtInBounce + Millis(1));
    QVERIFY(!sameAgent(world.head, world.workspace));
    world.workspace.sameAgentWithin = builtInBounce + Millis(1);
    QCOMPARE(sameAgent(world.head, world.workspace), bob);
    world.workspace.sameAgentWithin = Millis(0);
    QVERIFY(!sameAgent(world.head, world.workspace));
    QCOMPARE(asked(world), OfferRound::Answer());
    World resolved = inState(State::Active);
    resolved.tell(as(bob), Resolve{});
    resolved.tell(asVisitor(), said(u"One more thing"_s));
    resolved.tell(asVisitor(), AskHuman{Category::Support});
    QCOMPARE(resolved.head.earlier.last().outcome, Outcome::Resolved);
    QVERIFY(!sameAgent(resolved.head, resolved.workspace));
}

void TstRouting::bounce_whoHadItIsFullGoneOrDeclined_isLikeAnyOther()
{
    World world = bounced(minute);
    world.load = {{bob, 5}};
    QCOMPARE(asked(world), (OfferRound::Answer{Outlook::Later, {}}));
    world.online.remove(bob);
    QCOMPARE(asked(world), OfferRound::Answer());
    SAYS(World(world).tell(as(ann), Claim{}), "claimed:a_annn^ line:claimed");
    world.workspace.teams[support.toString()].mode = TeamMode::Offers;
    QCOMPARE(asked(world).agent, ann);
    World declined = bounced(minute);
    declined.tell(Actor::system(), MakeOffer{bob});
    declined.tell(as(bob), Decline{});
    QVERIFY(!asksForOffer(declined.head, declined.workspace));
}

void TstRouting::save_pagesAndSkills_areCleanedAndBounded()
{
    World world;
    SAYS(world.tell(as(ada),
                    saving(world,
                           [](Team &team) {
                               team.mode = TeamMode::Offers;
                               team.pages = {{u" /help/* "_s, {u" wood "_s, u"Wood"_s, {}}}};
                               team.skills = {u"returns"_s};
                           })),
         "workspace");
    const Team &saved = world.workspace.teams[support.toString()];
    QCOMPARE(saved.pages, (QList<TeamPage>{{u"/help/*"_s, {u"wood"_s}}}));
    QCOMPARE(saved.mode, TeamMode::Offers);
    const auto tells = [&](std::function<void(Team &)> change) { return World().tell(as(ada), saving(world, change)); };
    const QString noAddress = u"!bad_schema workspace.teams.pages: an address without blanks is needed"_s;
    QCOMPARE(tells([](Team &team) { team.pages = {{u" "_s}}; }), noAddress);
    QCOMPARE(tells([](Team &team) { team.pages = {{u"/a b"_s}}; }), noAddress);
    QCOMPARE(tells([](Team &team) { team.pages = {{QString(201, u'a')}}; }),
             u"!too_large workspace.teams.pages: at most 200 letters"_s);
    QCOMPARE(tells([](Team &team) {
                 team.pages = {{u"/a"_s, {QString(41, u'a')}}};
             }),
             u"!too_large workspace.teams.pages.skills: at most 40 letters"_s);
    QCOMPARE(tells([](Team &team) { team.pages = QList<TeamPage>(21, TeamPage{u"/a"_s}); }),
             u"!too_large workspace.teams.pages: at most 20"_s);
    QCOMPARE(tells([](Team &team) {
                 for (int i = 0; i < 21; ++i)
                     team.skills.append(QString::number(i));
             }),
             u"!too_large workspace.teams.skills: at most 20"_s);
    QCOMPARE(tells([](Team &team) {
                 team.skills.clear();
                 for (int i = 0; i < 20; ++i)
                     team.skills.append(QString::number(i).rightJustified(40, u'k'));
                 team.pages = QList<TeamPage>(20, TeamPage{QString(200, u'p'), team.skills});
             }),
             u"!too_large workspace.teams: too many pages and skills"_s);
}

void TstRouting::save_bounceTime_isBounded()
{
    World world;
    const auto tells = [&](std::optional<Millis> within) {
        SaveWorkspace save{world.workspace};
        save.workspace.sameAgentWithin = within;
        return World().tell(as(ada), save);
    };
    QCOMPARE(tells(std::nullopt), u"workspace"_s);
    QCOMPARE(tells(Millis(0)), u"workspace"_s);
    QCOMPARE(tells(longestBounce), u"workspace"_s);
    QCOMPARE(tells(Millis(-1)), u"!bad_schema workspace.same_agent_within"_s);
    QCOMPARE(tells(longestBounce + Millis(1)), u"!bad_schema workspace.same_agent_within"_s);
}

void TstRouting::save_skillsOfAnAgent_areCleanedAndBounded()
{
    World world;
    Agent agent = world.agents[ann];
    agent.skills = {u"  returns "_s, u"RETURNS"_s, u"wood"_s};
    SAYS(world.tell(as(ada), SaveAgent{agent}), "agent");
    QCOMPARE(world.agents[ann].skills, (QStringList{u"returns"_s, u"wood"_s}));
    agent.skills = {QString(41, u'x')};
    SAYS(world.tell(as(ada), SaveAgent{agent}), "!too_large agent.skills: at most 40 letters");
}

BATON_DOMAIN_TEST(TstRouting);

} // namespace Baton::Test

#include "tst_routing.moc"
