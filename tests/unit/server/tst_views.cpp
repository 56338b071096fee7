// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Server {

namespace {

/// A visitor who talks to the AI.
ConversationId talks(HubRig &rig, int no = 1)
{
    const ConversationId c(u"c_000%1"_s.arg(no));
    StartConversation start;
    start.visitor.id = VisitorId(u"v_000%1"_s.arg(no));
    rig.submit(Actor::visitor(start.visitor.id), start, c);
    rig.hub->flush();
    return c;
}

/// They ask for a person, and that one has them.
void goesTo(HubRig &rig, const ConversationId &c, const AgentId &agent, Category category = Category::Support)
{
    rig.submit(Actor::visitor(rig.engine->head(c)->visitor.id), AskHuman{category}, c);
    rig.hub->flush();
    rig.pass(0);
    QCOMPARE(rig.tell(agent, Claim{}, c), u"ok"_s);
}

/// How often a console was told of a conversation: events, hints, and what brings it into the view or takes it out.
qsizetype toldOf(const Desk &desk, const ConversationId &c)
{
    const auto isOf = [&c](const AgentServerFrame &frame) {
        const auto *event = std::get_if<EventFrame>(&frame);
        const auto *hint = std::get_if<Ephemeral>(&frame);
        const auto *enter = std::get_if<Enter>(&frame);
        const auto *leave = std::get_if<Leave>(&frame);
        return (event && event->event.conversation == c) || (hint && hint->c == c) || (enter && enter->head.id == c)
            || (leave && leave->c == c);
    };
    return std::count_if(desk.heard.cbegin(), desk.heard.cend(), isOf);
}

void movesTo(HubRig &rig, const AgentId &agent, const QList<TeamId> &teams)
{
    Agent moved = rig.engine->agents()[agent];
    moved.teams = teams;
    QCOMPARE(rig.tell(rig.admin, SaveAgent{moved}), u"ok"_s);
}

PageFrame closedFor(HubRig &rig, Desk &desk, int limit = 50)
{
    rig.say(desk, Fetch{u"closed"_s, FetchWhat::Closed, {}, 0, limit});
    for (const std::function<void()> &tell : rig.read())
        tell();
    const QList<PageFrame> pages = desk.all<PageFrame>();
    return pages.isEmpty() ? PageFrame() : pages.last();
}

QStringList idsOf(const PageFrame &page)
{
    QStringList ids;
    for (const Conversation &head : page.heads)
        ids.append(head.id.toString());
    ids.sort();
    return ids;
}

} // namespace

/// What consoles are shown of that which waits, where not the conversation changes but what is set, or who they are.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedLadder_withoutTheStepToAnybody_takesItFromForeignViews();
    void savedLadder_withAnEarlierStepToAnybody_bringsItIntoForeignViews();
    void savedLadder_missed_bringsASnapshot();
    void savedLadder_keepsThePlaceOfWhatWaits_andItsTimer();
    void savedLadder_ofABatch_isToldBeforeWhatFollows();
    void handoff_cutOffBeforeItWasRouted_isRoutedBeforeItsFirstStep();
    void noticed_onOneDevice_isToldToThoseThatComeLater();
    void step_namesWhoCameWithTheSameCommit();
    void thread_thatGoesElsewhereWhileItIsRead_isNotTold();
    void refusedClaim_saysWhoHasIt_andByWhichFence();
    void modelThatIsLeftAlone_isToldToAdmins();
    void whisper_isToldToTheOwnerAndWhoLeads_andIsNoPartOfTheLog();
    void whisper_isThereAgain_whileTheSameAgentHasIt();
    void watched_thatGoesToAnotherTeam_isToldNoMore_untilTheAiHasIt();
    void watched_thatIsLetGoWhileOthersHaveIt_doesNotComeBack();
    void watched_thatIsClosed_followsOnesTeams();
    void closedList_isOfOnesTeams_andWholeForWhoLeads();
    void closedList_readBeforeTheTeamsChanged_isNotTold();
};

void TestViews::refusedClaim_saysWhoHasIt_andByWhichFence()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    const Command late{CommandId(makeCommandId(rig.environment())), c, rig.engine->head(c)->fence, Claim{}};
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    Ack told;
    const auto claims = [&](const AgentId &agent, Role role) {
        rig.hub->submit(late, Actor::agent(agent, role), [&told](const Ack &ack) { told = ack; });
        rig.hub->flush();
    };
    claims(rig.bob, Role::Agent);
    QVERIFY(!told.ok && told.code == Code::Conflict);
    QVERIFY(told.now.has_value());
    QCOMPARE(told.now->owner, Owner::of(rig.ann));
    QCOMPARE(told.now->fence, rig.engine->head(c)->fence);
    claims(rig.bill, Role::Agent); // of another team
    QVERIFY(!told.ok && told.code == Code::Conflict && !told.now);
    claims(rig.admin, Role::Admin);
    QVERIFY(!told.ok && told.now);
}

void TestViews::modelThatIsLeftAlone_isToldToAdmins()
{
    HubRig rig;
    ModelTrouble trouble = ModelTrouble::KeyRefused;
    rig.hub->modelTrouble = [&trouble] { return trouble; };
    Desk &admin = rig.connect(rig.admin);
    Desk &agent = rig.connect(rig.ann);
    const auto told = [](Desk &desk) {
        QList<qint64> all;
        for (const Ephemeral &one : desk.all<Ephemeral>()) {
            if (one.kind == EphemeralKind::Model)
                all.append(one.n);
        }
        return all;
    };
    QCOMPARE(told(admin), QList<qint64>{qint64(ModelTrouble::KeyRefused)});
    trouble = ModelTrouble::None;
    rig.hub->tellModel();
    QCOMPARE(told(admin), (QList<qint64>{qint64(ModelTrouble::KeyRefused), 0}));
    QCOMPARE(told(agent), QList<qint64>());
    // A console cannot say so to others.
    rig.say(agent, Ephemeral{ConversationId(u"c_model"_s), {}, EphemeralKind::Model, 6000, 1});
    QCOMPARE(told(admin).size(), 2);
}

void TestViews::whisper_isToldToTheOwnerAndWhoLeads_andIsNoPartOfTheLog()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    Desk &admin = rig.connect(rig.admin);
    Desk &ann = rig.connect(rig.ann);
    Desk &phone = rig.connect(rig.ann, u"baton-web"_s);
    Desk &bob = rig.connect(rig.bob);
    const qint64 top = rig.engine->top();
    const Conversation before = *rig.engine->head(c);
    QCOMPARE(rig.tell(rig.admin, Whisper{u" Offer the annual plan "_s}, c), u"ok"_s);
    QCOMPARE(rig.engine->top(), top);
    QCOMPARE(*rig.engine->head(c), before);
    for (const Desk *desk : {&admin, &ann, &phone}) {
        const auto told = desk->all<WhisperFrame>();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].whisper.text, u"Offer the annual plan"_s);
        QCOMPARE(told[0].whisper.owner, rig.ann);
        QCOMPARE(told[0].whisper.by, rig.admin);
    }
    QVERIFY(bob.all<WhisperFrame>().isEmpty()); // though he sees the conversation
    QVERIFY(rig.agrees(ann));
}

void TestViews::whisper_isThereAgain_whileTheSameAgentHasIt()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    for (int i = 0; i < maxWhispersKept + 1; ++i)
        QCOMPARE(rig.tell(rig.admin, Whisper{u"No. %1"_s.arg(i)}, c), u"ok"_s);
    const auto heard = [&rig](const AgentId &agent) {
        QStringList texts;
        for (const WhisperFrame &one : rig.connect(agent).all<WhisperFrame>())
            texts.append(one.whisper.text);
        return texts;
    };
    QCOMPARE(heard(rig.ann).size(), maxWhispersKept);
    QCOMPARE(heard(rig.ann).last(), u"No. %1"_s.arg(maxWhispersKept));
    QVERIFY(heard(rig.bob).isEmpty());
    rig.restart();
    QCOMPARE(heard(rig.ann).size(), maxWhispersKept);
    QCOMPARE(heard(rig.ann).first(), u"No. 1"_s);
    // With the ownership they are over, also where the same agent takes it again, and after a start.
    QVERIFY(rig.engine->whispers().contains(c));
    QCOMPARE(rig.tell(rig.ann, Release{}, c), u"ok"_s);
    QVERIFY(!rig.engine->whispers().contains(c));
    QCOMPARE(rig.tell(rig.ann, Claim{}, c), u"ok"_s);
    QVERIFY(heard(rig.ann).isEmpty());
    rig.restart();
    QVERIFY(heard(rig.ann).isEmpty());
}

void TestViews::savedLadder_withoutTheStepToAnybody_takesItFromForeignViews()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    rig.pass(120'000);
    QVERIFY(foreign.sees(c));
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.removeIf([](const LadderStep &step) { return step.target == LadderTarget::AnyOnline; });
    foreign.heard.clear();
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    QCOMPARE(foreign.all<Leave>().size(), 1);
    QCOMPARE(foreign.all<Leave>()[0].c, c);
    QVERIFY(rig.agrees(foreign));
}

void TestViews::savedLadder_withAnEarlierStepToAnybody_bringsItIntoForeignViews()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    Desk &own = rig.connect(rig.ann);
    rig.pass(30'000);
    QVERIFY(!foreign.sees(c));
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.prepend({Millis(0), LadderTarget::AnyOnline});
    own.heard.clear();
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    QCOMPARE(foreign.all<Enter>().size(), 1);
    QCOMPARE(foreign.all<Enter>()[0].head, *rig.engine->head(c));
    QVERIFY(own.all<Enter>().isEmpty() && own.all<Leave>().isEmpty());
    QVERIFY(rig.agrees(foreign));
    QVERIFY(rig.agrees(own));
    rig.pass(1'000);
    QVERIFY(foreign.follows());
}

void TestViews::savedLadder_missed_bringsASnapshot()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    rig.pass(120'000);
    const Position at{rig.engine->log(), rig.engine->top()};
    rig.disconnect(foreign);
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.removeIf([](const LadderStep &step) { return step.target == LadderTarget::AnyOnline; });
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    Desk &back = rig.connect(rig.bill, u"baton"_s, at);
    QCOMPARE(back.all<Welcome>()[0].mode, WelcomeMode::Snapshot);
    QCOMPARE(back.all<Welcome>()[0].reason, SnapshotReason::Teams);
    QVERIFY(!back.sees(c));
    Desk &later = rig.connect(rig.bill, u"baton"_s, Position{rig.engine->log(), rig.engine->top()});
    QCOMPARE(later.all<Welcome>()[0].mode, WelcomeMode::Resume);
}

void TestViews::savedLadder_keepsThePlaceOfWhatWaits_andItsTimer()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.pass(15'000);
    rig.pass(15'000);
    QCOMPARE(rig.engine->head(c)->handoff->ladderStep, 3);
    const qint64 version = rig.engine->head(c)->version;
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.removeFirst();
    workspace.ladder[2].after = Millis(31'000); // the team leads, who would have been told at 60 s
    QCOMPARE(workspace.ladder[2].target, LadderTarget::TeamLeads);
    QCOMPARE(rig.tell(rig.admin, SaveWorkspace{workspace}), u"ok"_s);
    QCOMPARE(rig.engine->head(c)->handoff->ladderStep, 2);
    QCOMPARE(rig.engine->head(c)->version, version);
    rig.pass(0); // the hours are looked at anew, too
    QCOMPARE(rig.hub->msToNextTick(), qint64(1'000));
    rig.pass(1'000);
    QCOMPARE(rig.steps.last().target, LadderTarget::TeamLeads);
    rig.restart();
    QCOMPARE(rig.engine->head(c)->handoff->ladderStep, 3);
}

void TestViews::savedLadder_ofABatch_isToldBeforeWhatFollows()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &foreign = rig.connect(rig.bill);
    rig.pass(30'000);
    Workspace workspace = rig.engine->workspace();
    workspace.ladder.prepend({Millis(0), LadderTarget::AnyOnline});
    rig.submit(Actor::agent(rig.admin, Role::Admin), SaveWorkspace{workspace});
    rig.submit(Actor::visitor(rig.vera), VisitorMessage{u"Is anybody there?"_s}, c);
    rig.hub->flush();
    QCOMPARE(foreign.all<Enter>().size(), 1);
    QCOMPARE(foreign.all<Enter>()[0].head.messages + 1, rig.engine->head(c)->messages);
    QVERIFY(foreign.follows());
    QVERIFY(rig.agrees(foreign));
}

void TestViews::handoff_cutOffBeforeItWasRouted_isRoutedBeforeItsFirstStep()
{
    HubRig rig;
    const ConversationId c(u"c_0001"_s);
    StartConversation start;
    start.visitor.id = rig.vera;
    rig.submit(Actor::visitor(rig.vera), start, c);
    rig.engine->flush();
    rig.submit(Actor::visitor(rig.vera), AskHuman{Category::Support}, c);
    rig.engine->flush();
    QVERIFY(rig.engine->head(c)->team.isEmpty());
    rig.restart();
    for (const AgentId &agent : {rig.ann, rig.bill}) {
        rig.connect(agent);
        rig.tell(agent, SetStatus{{}, Status::Available});
    }
    rig.hub->tick();
    QVERIFY(!rig.engine->head(c)->team.isEmpty());
    QCOMPARE(rig.steps.size(), 1);
    QCOMPARE(rig.steps[0].agents, QList<AgentId>{rig.ann});
}

void TestViews::noticed_onOneDevice_isToldToThoseThatComeLater()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    const auto noticed = [&rig, &c](const AgentId &agent, const std::optional<Position> &want = {}) {
        QList<qint64> numbers;
        for (const Ephemeral &told : rig.connect(agent, u"baton"_s, want).all<Ephemeral>()) {
            if (told.kind == EphemeralKind::Acknowledged && told.c == c)
                numbers.append(told.n);
        }
        return numbers;
    };
    Desk &one = rig.connect(rig.ann);
    rig.say(one, Ephemeral{c, {}, EphemeralKind::Acknowledged, 0, 2}); // no such handoff
    rig.say(one, Ephemeral{ConversationId(u"c_none"_s), {}, EphemeralKind::Acknowledged, 0, 1});
    QVERIFY(noticed(rig.ann).isEmpty());
    rig.say(one, Ephemeral{c, {}, EphemeralKind::Acknowledged, 0, 1});
    QCOMPARE(noticed(rig.ann), QList<qint64>{1});
    QCOMPARE(noticed(rig.ann, Position{rig.engine->log(), rig.engine->top()}), QList<qint64>{1});
    QVERIFY(noticed(rig.bob).isEmpty());
    rig.tell(rig.bob, Claim{}, c);
    rig.tell(rig.bob, Release{}, c);
    QVERIFY(noticed(rig.ann).isEmpty()); // it waits anew
}

void TestViews::step_namesWhoCameWithTheSameCommit()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    rig.connect(rig.ann);
    rig.tell(rig.ann, SetStatus{{}, Status::Away});
    rig.now = rig.now + Millis(15'000);
    const qsizetype before = rig.steps.size();
    rig.submit(Actor::agent(rig.ann, Role::Agent), SetStatus{{}, Status::Available});
    rig.hub->tick();
    QCOMPARE(rig.steps.size(), before + 1);
    QCOMPARE(rig.steps.last().agents, QList<AgentId>{rig.ann});
}

void TestViews::thread_thatGoesElsewhereWhileItIsRead_isNotTold()
{
    HubRig rig;
    const ConversationId c = rig.waits();
    Desk &desk = rig.connect(rig.ann);
    const auto tellAll = [](const QList<std::function<void()>> &read) {
        for (const std::function<void()> &tell : read)
            tell();
    };
    rig.say(desk, Fetch{u"1"_s, FetchWhat::Thread, c, 0, 50});
    tellAll(rig.read());
    QCOMPARE(desk.all<PageFrame>().size(), 1);
    QVERIFY(!desk.all<PageFrame>()[0].code && !desk.all<PageFrame>()[0].messages.isEmpty());
    rig.say(desk, Fetch{u"2"_s, FetchWhat::Thread, c, 0, 50});
    const auto read = rig.read();
    QCOMPARE(rig.tell(rig.bob, Claim{}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, Transfer{{}, TeamId(u"t_billing"_s), {}}, c), u"ok"_s);
    tellAll(read);
    QCOMPARE(desk.all<PageFrame>().size(), 2);
    QCOMPARE(desk.all<PageFrame>()[1].id, u"2"_s);
    QCOMPARE(desk.all<PageFrame>()[1].code, Code::NotFound);
    QVERIFY(desk.all<PageFrame>()[1].messages.isEmpty());
}

void TestViews::watched_thatGoesToAnotherTeam_isToldNoMore_untilTheAiHasIt()
{
    HubRig rig;
    const ConversationId c = talks(rig);
    Desk &bill = rig.connect(rig.bill);
    Desk &ann = rig.connect(rig.ann);
    Desk &bob = rig.connect(rig.bob);
    rig.say(bill, Watch{c, true});
    QVERIFY(bill.sees(c));
    goesTo(rig, c, rig.bob);
    QVERIFY(!bill.sees(c));
    const qsizetype told = toldOf(bill, c);
    const qsizetype toldAnn = toldOf(ann, c);
    QCOMPARE(rig.tell(rig.bob, Send{u"Your card ends in 4242."_s}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, AddNote{u"A chargeback, be careful."_s}, c), u"ok"_s);
    rig.say(bob, Ephemeral{c, {}, EphemeralKind::Viewing});
    QCOMPARE(toldOf(bill, c), told);
    QVERIFY(toldOf(ann, c) >= toldAnn + 3);
    QVERIFY(rig.agrees(bill));
    // What the AI holds everybody may read, and he still has it open.
    QCOMPARE(rig.tell(rig.bob, ReturnToAi{}, c), u"ok"_s);
    QVERIFY(bill.sees(c));
    QVERIFY(rig.agrees(bill));
    rig.say(bill, Watch{c, false});
    QVERIFY(!bill.sees(c));
    QVERIFY(rig.agrees(bill));
}

void TestViews::watched_thatIsLetGoWhileOthersHaveIt_doesNotComeBack()
{
    HubRig rig;
    const ConversationId c = talks(rig);
    Desk &bill = rig.connect(rig.bill);
    rig.say(bill, Watch{c, true});
    goesTo(rig, c, rig.bob);
    rig.say(bill, Watch{c, false});
    const qsizetype told = toldOf(bill, c);
    QCOMPARE(rig.tell(rig.bob, Send{u"Your card ends in 4242."_s}, c), u"ok"_s);
    QCOMPARE(rig.tell(rig.bob, ReturnToAi{}, c), u"ok"_s);
    QCOMPARE(toldOf(bill, c), told);
    QVERIFY(!bill.sees(c));
    QVERIFY(rig.agrees(bill));
}

void TestViews::watched_thatIsClosed_followsOnesTeams()
{
    HubRig rig;
    const ConversationId c = talks(rig);
    Desk &ann = rig.connect(rig.ann);
    goesTo(rig, c, rig.bob);
    QCOMPARE(rig.tell(rig.bob, Resolve{}, c), u"ok"_s);
    QVERIFY(!ann.sees(c));
    rig.say(ann, Watch{c, true});
    QVERIFY(ann.sees(c));
    const QList<TeamId> support = rig.engine->agents()[rig.ann].teams;
    movesTo(rig, rig.ann, rig.engine->agents()[rig.bill].teams);
    QVERIFY(!ann.sees(c));
    QVERIFY(rig.agrees(ann));
    movesTo(rig, rig.ann, support);
    QVERIFY(ann.sees(c));
    QVERIFY(rig.agrees(ann));
}

void TestViews::closedList_isOfOnesTeams_andWholeForWhoLeads()
{
    HubRig rig;
    const ConversationId support = talks(rig, 1);
    const ConversationId billing = talks(rig, 2);
    goesTo(rig, support, rig.bob);
    goesTo(rig, billing, rig.bill, Category::Billing);
    QCOMPARE(rig.tell(rig.bob, Resolve{}, support), u"ok"_s);
    rig.now = rig.now + Millis(1'000);
    QCOMPARE(rig.tell(rig.bill, Resolve{}, billing), u"ok"_s);
    Desk &ann = rig.connect(rig.ann);
    const PageFrame hers = closedFor(rig, ann, 1); // the other one is newer
    QCOMPARE(idsOf(hers), QStringList{support.toString()});
    QCOMPARE(hers.total, 1);
    QVERIFY(!hers.more);
    Desk &bill = rig.connect(rig.bill);
    QCOMPARE(idsOf(closedFor(rig, bill)), QStringList{billing.toString()});
    Desk &admin = rig.connect(rig.admin);
    QCOMPARE(idsOf(closedFor(rig, admin)), (QStringList{support.toString(), billing.toString()}));
    QCOMPARE(closedFor(rig, admin).total, 2);
    Agent lead = rig.engine->agents()[rig.ann];
    lead.role = Role::TeamLead;
    QCOMPARE(rig.tell(rig.admin, SaveAgent{lead}), u"ok"_s);
    QCOMPARE(closedFor(rig, ann).total, 2);
}

void TestViews::closedList_readBeforeTheTeamsChanged_isNotTold()
{
    HubRig rig;
    const ConversationId c = talks(rig);
    goesTo(rig, c, rig.bob);
    QCOMPARE(rig.tell(rig.bob, Resolve{}, c), u"ok"_s);
    Desk &ann = rig.connect(rig.ann);
    rig.say(ann, Fetch{u"closed"_s, FetchWhat::Closed, {}, 0, 50});
    const auto read = rig.read();
    movesTo(rig, rig.ann, rig.engine->agents()[rig.bill].teams);
    for (const std::function<void()> &tell : read)
        tell();
    QCOMPARE(ann.all<PageFrame>().size(), 1);
    QVERIFY(ann.all<PageFrame>()[0].heads.isEmpty());
    QCOMPARE(ann.all<PageFrame>()[0].total, 0);
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestViews)
#include "tst_views.moc"
