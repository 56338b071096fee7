// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"
#include "server/routingdesk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

TeamId teamOf(HubRig &rig)
{
    return rig.engine->agents()[rig.ann].teams.first();
}

/// Ann and Bob are at their consoles, and their team works that way.
void open(HubRig &rig, TeamMode mode, int capacity = 5)
{
    Workspace workspace = rig.engine->workspace();
    workspace.teams[teamOf(rig).toString()].mode = mode;
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    for (const AgentId &who : {rig.ann, rig.bob}) {
        Agent agent = rig.engine->agents()[who];
        agent.capacity = capacity;
        QCOMPARE(rig.tell(rig.admin, SaveAgent{agent}), u"ok"_s);
    }
}

void come(HubRig &rig, const QList<AgentId> &agents)
{
    for (const AgentId &agent : agents) {
        rig.connect(agent);
        QCOMPARE(rig.tell(agent, SetStatus{{}, Status::Available}), u"ok"_s);
    }
}

/// The `no`th visitor asks for a person, in the commit of the next flush.
ConversationId asks(HubRig &rig, int no)
{
    const ConversationId c(u"c_%1"_s.arg(no, 5, 10, QChar(u'0')));
    const VisitorId visitor(u"v_%1"_s.arg(no, 5, 10, QChar(u'0')));
    StartConversation start;
    start.visitor.id = visitor;
    if (!rig.engine->head(c))
        rig.submit(Actor::visitor(visitor), start, c);
    rig.submit(Actor::visitor(visitor), AskHuman{Category::Support}, c);
    return c;
}

AgentId askedFor(HubRig &rig, const ConversationId &c)
{
    const auto &offer = rig.engine->head(c)->handoff->offer;
    return offer ? offer->agent : AgentId();
}

int offersTo(HubRig &rig, const AgentId &agent)
{
    int offers = 0;
    for (const Conversation *head : rig.engine->openHeads())
        offers += head->handoff->offer && head->handoff->offer->agent == agent ? 1 : 0;
    return offers;
}

/// A visitor's page: what it was told of its place.
class Tab final : public Peer
{
public:
    QList<Protocol::VisitorStateFrame> states;
    QList<Protocol::VisitorWelcome> welcomes;
    QList<Protocol::VisitorMsg> messages;

    void send(const QByteArray &frame) override
    {
        const auto decoded = Protocol::decodeVisitorServer(frame);
        if (!decoded)
            qFatal("a frame that no page understands: %s", frame.constData());
        if (const auto *state = std::get_if<Protocol::VisitorStateFrame>(&*decoded))
            states.append(*state);
        if (const auto *welcome = std::get_if<Protocol::VisitorWelcome>(&*decoded))
            welcomes.append(*welcome);
        if (const auto *message = std::get_if<Protocol::VisitorMsg>(&*decoded))
            messages.append(*message);
    }
    void close(int) override {}
    qint64 backlog() const override { return 0; }
    QString address() const override { return {}; }
};

/// Pages of visitors that ask for a person one after another, a second apart, so that each has its place.
class Tabs
{
public:
    Tabs(HubRig &rig, int count)
        : m_rig(rig)
    {
        for (int i = 0; i < count; ++i) {
            pages.append(std::make_shared<Tab>());
            rig.hub->connected(first + i, PeerKind::Visitor, pages.last());
            Protocol::VisitorHello hello;
            hello.proto = {1, 1};
            say(i, hello);
        }
        const auto told = rig.read();
        for (const auto &one : told)
            one();
        for (int i = 0; i < count; ++i) {
            rig.now = rig.now + Millis(1);
            say(i,
                Protocol::CommandFrame{
                    Command{CommandId(makeCommandId(rig.environment())), {}, {}, AskHuman{Category::Support}}});
        }
    }
    void say(int page, const Protocol::VisitorClientFrame &frame)
    {
        m_rig.hub->received(first + page, Protocol::encode(frame));
        m_rig.hub->flush();
    }
    qsizetype frames() const
    {
        qsizetype all = 0;
        for (const auto &page : pages)
            all += page->states.size();
        return all;
    }

    QList<std::shared_ptr<Tab>> pages;

private:
    static constexpr ConnectionId first = 10'000;
    HubRig &m_rig;
};

} // namespace

/// Who is asked, and what those who wait are told.
class TestHubRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_oneAfterAnother_thenOpen();
    void offers_nobodyThere_waitForWhoComes();
    void offers_aStatusOrAClaim_movesThem();
    void offers_overARestart_keepToTheCapacity();
    void offers_movedAll_areMadeAgain();
    void offers_aTeamThatBeginsThem_offersWhatWaits();
    void offers_thousandsWait_anEventLooksAtFew();
    void bounce_goesFirstToWhoHadIt();
    void places_ofMany_aClaimTellsFew();
    void places_ofItsOwn_areToldAtOnce();
    void meeting_byAForm_goesToSalesOnce();
    void ask_whileATeamHasIt_isWhatTheCategoryWants();
    void origin_isKept_andSaysNothingToThePage();
    void wait_isToldOnceEnoughIsKnown_alsoAfterARestart();
};

void TestHubRouting::offers_oneAfterAnother_thenOpen()
{
    HubRig rig;
    open(rig, TeamMode::Offers);
    come(rig, {rig.ann, rig.bob});
    const ConversationId c = asks(rig, 1);
    rig.hub->flush();
    const AgentId first = askedFor(rig, c);
    QVERIFY(first == rig.ann || first == rig.bob);
    const AgentId second = first == rig.ann ? rig.bob : rig.ann;
    QCOMPARE(rig.tell(second, Claim{}, c), u"offered to somebody else"_s);
    QCOMPARE(rig.tell(first, Decline{}, c), u"ok"_s);
    QCOMPARE(askedFor(rig, c), second);
    rig.pass(rig.engine->workspace().offerLasts.count() + 1'000);
    QCOMPARE(askedFor(rig, c), AgentId());
    QCOMPARE(rig.engine->head(c)->handoff->declined, (QList<AgentId>{first, second}));
    QCOMPARE(rig.tell(first, Claim{}, c), u"ok"_s);
}

void TestHubRouting::offers_nobodyThere_waitForWhoComes()
{
    HubRig rig;
    open(rig, TeamMode::Offers, 2);
    for (int no = 1; no <= 4; ++no) {
        asks(rig, no);
        rig.pass(1'000);
    }
    come(rig, {rig.ann});
    rig.hub->flush();
    QCOMPARE(offersTo(rig, rig.ann), 2);
    QCOMPARE(askedFor(rig, ConversationId(u"c_00001"_s)), rig.ann);
    QCOMPARE(askedFor(rig, ConversationId(u"c_00002"_s)), rig.ann);
}

void TestHubRouting::offers_aStatusOrAClaim_movesThem()
{
    HubRig rig;
    open(rig, TeamMode::Offers, 1);
    come(rig, {rig.ann});
    const ConversationId first = asks(rig, 1);
    rig.pass(1'000);
    const ConversationId second = asks(rig, 2);
    rig.hub->flush();
    QCOMPARE(askedFor(rig, second), AgentId());
    come(rig, {rig.bob});
    QCOMPARE(askedFor(rig, second), rig.bob);
    QCOMPARE(rig.tell(rig.ann, Claim{}, first), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, Claim{}, second), u"ok"_s);
    const ConversationId third = asks(rig, 3);
    rig.hub->flush();
    QCOMPARE(askedFor(rig, third), AgentId());
    QCOMPARE(rig.tell(rig.ann, Resolve{}, first), u"ok"_s);
    QCOMPARE(askedFor(rig, third), rig.ann);
}

void TestHubRouting::offers_overARestart_keepToTheCapacity()
{
    HubRig rig;
    open(rig, TeamMode::Offers, 2);
    come(rig, {rig.ann});
    for (int no = 1; no <= 5; ++no)
        asks(rig, no);
    rig.hub->flush();
    QCOMPARE(offersTo(rig, rig.ann), 2);
    rig.restart();
    rig.pass(0);
    come(rig, {rig.ann});
    rig.hub->flush();
    QCOMPARE(offersTo(rig, rig.ann), 2);
    come(rig, {rig.bob});
    rig.hub->flush();
    QCOMPARE(offersTo(rig, rig.ann), 2);
    QCOMPARE(offersTo(rig, rig.bob), 2);
}

void TestHubRouting::offers_aTeamThatBeginsThem_offersWhatWaits()
{
    HubRig rig;
    open(rig, TeamMode::OpenQueue);
    come(rig, {rig.ann});
    const ConversationId c = asks(rig, 1);
    rig.hub->flush();
    QCOMPARE(askedFor(rig, c), AgentId());
    const Workspace &workspace = rig.engine->workspace();
    SaveTeams save{workspace.teams.values(), workspace.defaultTeam, workspace.revision};
    for (Team &team : save.teams)
        team.mode = TeamMode::Offers;
    QCOMPARE(rig.tell(rig.admin, save), u"ok"_s);
    QCOMPARE(askedFor(rig, c), rig.ann);
}

void TestHubRouting::offers_movedAll_areMadeAgain()
{
    HubRig rig;
    open(rig, TeamMode::Offers, 2);
    come(rig, {rig.ann});
    const ConversationId c = asks(rig, 1);
    rig.hub->flush();
    QCOMPARE(askedFor(rig, c), rig.ann);
    int submitted = 0;
    RoutingDesk desk(*rig.engine, [&](const Command &) { ++submitted; }); // what it submits comes to nothing
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.ann, SetStatus{{}, Status::Away}), u"ok"_s);
    asks(rig, 2);
    rig.hub->flush();
    rig.submit(Actor::agent(rig.ann, Role::Agent), SetStatus{{}, Status::Available});
    rig.engine->flush(); // not the hub's: its own desk has not looked yet
    desk.begin();
    desk.makeOffers();
    QCOMPARE(submitted, 1);
    desk.makeOffers();
    QCOMPARE(submitted, 1);
    desk.moveAll();
    desk.makeOffers();
    QCOMPARE(submitted, 2);
}

void TestHubRouting::offers_thousandsWait_anEventLooksAtFew()
{
    HubRig rig;
    open(rig, TeamMode::Offers, 3);
    constexpr int many = 2'000;
    for (int no = 1; no <= many; ++no)
        asks(rig, no);
    rig.hub->flush();
    QCOMPARE(rig.engine->open().size(), many);
    come(rig, {rig.ann, rig.bob});
    rig.hub->flush();
    QCOMPARE(offersTo(rig, rig.ann) + offersTo(rig, rig.bob), 6);
    const qint64 before = rig.hub->offersLookedAt();
    QCOMPARE(before, 6);
    asks(rig, many + 1);
    rig.hub->flush();
    QCOMPARE(rig.hub->offersLookedAt(), before);
    ConversationId c;
    for (const Conversation *head : rig.engine->openHeads()) {
        if (head->handoff->offer && head->handoff->offer->agent == rig.ann)
            c = head->id;
    }
    QCOMPARE(rig.tell(rig.ann, Decline{}, c), u"ok"_s);
    rig.hub->flush();
    QVERIFY(rig.hub->offersLookedAt() - before <= 3);
    QCOMPARE(offersTo(rig, rig.ann), 3);
}

void TestHubRouting::bounce_goesFirstToWhoHadIt()
{
    HubRig rig;
    open(rig, TeamMode::OpenQueue);
    come(rig, {rig.ann, rig.bob});
    const ConversationId c = asks(rig, 1);
    rig.hub->flush();
    QCOMPARE(askedFor(rig, c), AgentId());
    QCOMPARE(rig.tell(rig.bob, Claim{}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, Send{u"It is on its way."_s}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, ReturnToAi{}, c), u"ok"_s);
    rig.pass(60'000);
    asks(rig, 1);
    rig.hub->flush();
    QCOMPARE(askedFor(rig, c), rig.bob);
    QCOMPARE(rig.tell(rig.bob, Decline{}, c), u"ok"_s);
    QCOMPARE(askedFor(rig, c), AgentId());
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
}

void TestHubRouting::places_ofMany_aClaimTellsFew()
{
    HubRig rig;
    open(rig, TeamMode::OpenQueue);
    Agent roomy = rig.engine->agents().value(rig.ann);
    roomy.capacity = 50; // that nobody has room left would be told to all
    QCOMPARE(rig.tell(rig.admin, SaveAgent{roomy}), u"ok"_s);
    come(rig, {rig.ann});
    constexpr int many = 200;
    Tabs all(rig, many);
    for (int i = 0; i < many; ++i)
        QCOMPARE(all.pages[i]->states.last().position, i + 1);
    rig.pass(3'000);
    const qsizetype before = all.frames();
    const auto claimFirst = [&] {
        const Conversation *first = nullptr;
        for (const Conversation *head : rig.engine->openHeads()) {
            if (head->owner == Owner::queue() && (!first || *waitingPlace(*head) < *waitingPlace(*first)))
                first = head;
        }
        QCOMPARE(rig.tell(rig.ann, Claim{}, first->id), u"ok"_s);
    };
    claimFirst();
    rig.pass(3'000);
    QCOMPARE(all.pages[1]->states.last().position, 1);
    QCOMPARE(all.pages[9]->states.last().position, 9);
    QCOMPARE(all.pages[10]->states.last().position, 11); // a step further is not worth a frame back here
    QCOMPARE(all.frames() - before, 10);
    // Many at once are told once.
    for (int i = 0; i < 9; ++i)
        claimFirst();
    rig.pass(3'000);
    QCOMPARE(all.pages[10]->states.last().position, 1);
    QCOMPARE(all.pages[90]->states.last().position, 81);
    QCOMPARE(all.pages[150]->states.last().position, 151);
    QVERIFY(all.frames() - before < 10 + 9 + 100);
}

void TestHubRouting::places_ofItsOwn_areToldAtOnce()
{
    HubRig rig;
    come(rig, {rig.ann});
    Tabs one(rig, 1);
    QCOMPARE(one.pages[0]->states.last().state, Protocol::VisitorState::Waiting);
    QCOMPARE(one.pages[0]->states.last().waitMs, 0); // nothing is known yet, and nothing is made up
    QCOMPARE(rig.tell(rig.ann, Claim{}, rig.engine->openHeads().first()->id), u"ok"_s);
    QCOMPARE(one.pages[0]->states.last().state, Protocol::VisitorState::Agent);
    QCOMPARE(one.pages[0]->states.last().position, 0);
}

void TestHubRouting::meeting_byAForm_goesToSalesOnce()
{
    HubRig rig;
    Tabs one(rig, 1);
    const auto says = [&](const CommandId &id, const CommandBody &body) {
        one.say(0, Protocol::CommandFrame{Command{id, {}, {}, body}});
    };
    says(CommandId(makeCommandId(rig.environment())), CancelHandoff{});
    QCOMPARE(one.pages[0]->states.last().state, Protocol::VisitorState::Ai);
    // As a page does that did not hear the answer.
    const CommandId id(makeCommandId(rig.environment()));
    const SubmitForm wish{u"Vera"_s, {{u"preferred_time"_s, u"Tuesday"_s}}};
    says(id, wish);
    says(id, wish);
    QCOMPARE(one.pages[0]->states.last().state, Protocol::VisitorState::Waiting);
    QVERIFY(one.pages[0]->states.last().known.contains(u"preferred_time"_s));
    QCOMPARE(rig.engine->openHeads().size(), 1);
    const Conversation &head = *rig.engine->openHeads().first();
    QCOMPARE(head.handoffs, 2);
    QCOMPARE(head.handoff->category, Category::Sales);
    QCOMPARE(head.handoff->intent, u"sales/demo"_s);
    QCOMPARE(head.team, TeamId(u"t_sales"_s));
}

void TestHubRouting::ask_whileATeamHasIt_isWhatTheCategoryWants()
{
    HubRig rig;
    HandoffSettings settings = handoffSettings(rig.engine->workspace());
    setCategoryRule(settings.rules, {Category::Support, {u"email"_s, u"order"_s, u"project"_s}, 2});
    QCOMPARE(rig.tell(rig.admin, SaveHandoffRules{settings}), u"ok"_s);
    come(rig, {rig.ann});
    Tabs one(rig, 1);
    const auto says = [&](const CommandBody &body) {
        one.say(0, Protocol::CommandFrame{Command{CommandId(makeCommandId(rig.environment())), {}, {}, body}});
    };
    QCOMPARE(one.pages[0]->states.first().state, Protocol::VisitorState::Ai);
    QCOMPARE(one.pages[0]->states.first().ask, QStringList());
    QCOMPARE(one.pages[0]->states.last().state, Protocol::VisitorState::Waiting); // it waited for no answer
    QCOMPARE(one.pages[0]->states.last().ask, (QStringList{u"email"_s, u"order"_s}));
    says(SubmitForm{{}, {{u"email"_s, u"vera@lind.example"_s}}});
    QCOMPARE(one.pages[0]->states.last().ask, QStringList{u"order"_s}); // and nothing new in its place
    const ConversationId c = one.pages[0]->welcomes.first().c;
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    QCOMPARE(one.pages[0]->states.last().state, Protocol::VisitorState::Agent);
    QCOMPARE(one.pages[0]->states.last().ask, QStringList{u"order"_s});
    QCOMPARE(rig.tell(rig.ann, ReturnToAi{}, c), u"ok"_s);
    QCOMPARE(one.pages[0]->states.last().state, Protocol::VisitorState::Ai);
    QCOMPARE(one.pages[0]->states.last().ask, QStringList());
}

void TestHubRouting::origin_isKept_andSaysNothingToThePage()
{
    HubRig rig;
    const ConnectionId link = 20'000;
    const auto tab = std::make_shared<Tab>();
    const auto says = [&](const Protocol::VisitorClientFrame &frame) {
        rig.hub->received(link, Protocol::encode(frame));
        rig.hub->flush();
        const auto told = rig.read();
        for (const auto &one : told)
            one();
        rig.hub->flush();
    };
    Protocol::VisitorHello hello;
    hello.proto = {1, 1};
    hello.page = Page{u"https://shop.example/pricing"_s, {}, {}, {}, {}};
    hello.origin = Origin::Popup;
    rig.hub->connected(link, PeerKind::Visitor, tab);
    says(hello);
    const ConversationId c = tab->welcomes.first().c;
    QCOMPARE(rig.engine->head(c)->page.origin, Origin::Popup);
    QCOMPARE(rig.engine->head(c)->messages, 1);
    QCOMPARE(tab->welcomes.first().messages, 0);
    says(Protocol::CommandFrame{Command{CommandId(makeCommandId(rig.environment())),
                                        {},
                                        {},
                                        SubmitForm{u"Vera"_s, {{u"email"_s, u"v@shop.example"_s}}}}});
    QCOMPARE(rig.engine->head(c)->messages, 2);
    QVERIFY(tab->messages.isEmpty());
}

void TestHubRouting::wait_isToldOnceEnoughIsKnown_alsoAfterARestart()
{
    HubRig rig;
    open(rig, TeamMode::OpenQueue);
    come(rig, {rig.ann, rig.bob});
    const auto toldAt = [&](int no) {
        const ConversationId c = asks(rig, no);
        rig.hub->flush();
        return rig.engine->head(c)->handoff->queued;
    };
    for (int no = 1; no <= 5; ++no) {
        QCOMPARE(toldAt(no), (QueuedAt{1, 2, 11 - no, {}}));
        rig.pass(70'000);
        QCOMPARE(rig.tell(rig.ann, Claim{}, ConversationId(u"c_%1"_s.arg(no, 5, 10, QChar(u'0')))), u"ok"_s);
    }
    QCOMPARE(toldAt(6), (QueuedAt{1, 2, 5, Millis(120'000)}));
    rig.restart();
    rig.pass(0);
    come(rig, {rig.ann, rig.bob});
    QCOMPARE(toldAt(7), (QueuedAt{2, 2, 5, Millis(120'000)}));
    QCOMPARE(rig.tell(rig.ann, SetStatus{{}, Status::Away}), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, SetStatus{{}, Status::Away}), u"ok"_s);
    QCOMPARE(toldAt(8).told, Millis(0)); // nobody is there: nothing is promised
    // Who comes with the same commit stands in line too.
    const ConversationId ninth = asks(rig, 9);
    const ConversationId tenth = asks(rig, 10);
    rig.hub->flush();
    const int places = rig.engine->head(ninth)->handoff->queued.place + rig.engine->head(tenth)->handoff->queued.place;
    QCOMPARE(places, 4 + 5);
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestHubRouting)
#include "tst_hubrouting.moc"
