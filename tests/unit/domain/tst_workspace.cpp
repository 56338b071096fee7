// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

SaveAgent changed(const AgentId &id, void (*change)(Agent &))
{
    const World world;
    SaveAgent save{world.agents[id]};
    change(save.agent);
    return save;
}

SaveWorkspace changed(void (*change)(Workspace &))
{
    World world;
    change(world.workspace);
    return SaveWorkspace{world.workspace};
}

QString byAdmin(const CommandBody &body)
{
    return World().tell(as(ada), body);
}

} // namespace

/// Agents and settings: the two small folds beside the conversations.
class TstWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saveAgent_knownOrNew_keepsTheStatus();
    void saveAgent_refusals();
    void saveAgent_theLastAdmin_staysOne();
    void saveAgent_basedOnWhatWasSeen_leavesTheRestAsItIs();
    void saveAgent_whatMovedSince_isAConflict();
    void setStatus_ofOneself_ofOthersByLeads();
    void saveWorkspace_isTakenWhole();
    void saveWorkspace_refusals();
    void event_ofTheWorkspace_hasNoConversation();
    void apply_otherEvents_changeNothing();
    void defaults_areThoseOfTheDesign();
    void templates_areThoseOfTheNearestTag();
    void templates_inTraditionalChinese_areReadWhereItIsWritten();
    void snippets_areCleanedAndBounded();
    void letters_areNamed_andChangeNothing();
    void answers_areTaughtPutRightAndForgotten();
    void answers_refusals();
    void answers_areBounded();
    void questions_areNamed_andChangeNothing();
    void addresses_areNotedByTheServerAlone_andKept();
    void language_isOnesOwn_andATag();
};

void TstWorkspace::language_isOnesOwn_andATag()
{
    World world;
    SAYS(world.tell(as(ann), SetLanguage{u"zh-Hans-CN"_s}), "language:zh-Hans-CN");
    QCOMPARE(world.agents[ann].language, u"zh-Hans-CN"_s);
    QVERIFY(world.agents[bob].language.isEmpty());
    for (const QString &wrong : {QString(), u"de DE"_s, u"de\r\nBcc"_s, u"\u0627\u0631"_s, QString(36, u'a')})
        SAYS(world.tell(as(ann), SetLanguage{wrong}), "!bad_schema language");
    QCOMPARE(world.tell(as(ann), SetLanguage{QString(35, u'a')}), QString(u"language:"_s + QString(35, u'a')));
    const Command nobodys{{}, {}, {}, SetLanguage{u"de"_s}};
    QCOMPARE(decideWorkspaceBody(world.policy(), nobodys, Actor::system()).error().code, Code::NotFound);
    SAYS(world.tell(as(ann), SetLanguage{u"ar"_s}), "language:ar");
    SaveAgent save{world.agents[ann]};
    save.agent.language = u"de"_s;
    SAYS(world.tell(as(ada), save), "agent");
    QCOMPARE(world.agents[ann].language, u"ar"_s);
}

void TstWorkspace::addresses_areNotedByTheServerAlone_andKept()
{
    World world;
    SAYS(world.tell(as(ada), NoteAddresses{ann, true, true}), "!forbidden role");
    SAYS(world.tell(Actor::system(), NoteAddresses{AgentId(u"a_none"_s), true, true}), "!not_found agent");
    SAYS(world.tell(Actor::system(), NoteAddresses{ann, true, false}), "addresses");
    QVERIFY(world.agents[ann].hasMailAddress && !world.agents[ann].hasPushAddress);
    QVERIFY(!world.agents[bob].hasMailAddress);
    SaveAgent save{world.agents[ann]};
    save.agent.hasPushAddress = true; // whatever a console says of it
    SAYS(world.tell(as(ada), save), "agent");
    QVERIFY(world.agents[ann].hasMailAddress && !world.agents[ann].hasPushAddress);
    save.agent.id = AgentId(u"a_new001"_s);
    save.agent.login = u"new"_s;
    SAYS(world.tell(as(ada), save), "agent");
    QVERIFY(!world.agents[save.agent.id].hasPushAddress);
    SAYS(world.tell(Actor::system(), NoteAddresses{ann, false, true}), "addresses");
    QVERIFY(!world.agents[ann].hasMailAddress && world.agents[ann].hasPushAddress);
    Event stray;
    stray.body = AgentAddressesNoted{AgentId(u"a_none"_s), true, true};
    const Agents before = world.agents;
    apply(world.workspace, world.agents, stray);
    QVERIFY(world.agents == before);
}

void TstWorkspace::answers_areTaughtPutRightAndForgotten()
{
    World world;
    const World before;
    KnownAnswer answer{
        {}, u"  Can it be\u0000 engraved? "_s, u" Yes.\r\nFor 12 EUR. "_s, u"en"_s, u"q_1"_s, 7, ann, world.now};
    const QString id = u"k_018f000000007000800000000000000000"_s.left(34);
    QCOMPARE(world.tell(as(ada), TeachAnswer{answer}), QString(u"taught:"_s + id + u"/1"_s));
    QCOMPARE(world.answers.size(), 1);
    KnownAnswer stored = world.answers.first();
    QCOMPARE(stored.id, id);
    QVERIFY(stored.question.startsWith(u"Can it be"_s) && stored.question.endsWith(u"engraved?"_s));
    QCOMPARE(stored.answer, u"Yes.\nFor 12 EUR."_s);
    QCOMPARE(stored.group, u"q_1"_s);
    QCOMPARE(stored.by, ada); // and not who the command names
    QCOMPARE(stored.at, world.now);
    QVERIFY(world.workspace == before.workspace && world.agents == before.agents);
    stored.answer = u"Yes, for 14 EUR."_s;
    world.pass(Millis(5));
    QCOMPARE(world.tell(as(ada), TeachAnswer{stored}), QString(u"taught:"_s + id + u"/2"_s));
    QCOMPARE(world.answers.size(), 1);
    QCOMPARE(world.answers.first().answer, u"Yes, for 14 EUR."_s);
    QCOMPARE(world.answers.first().at, world.now);
    QCOMPARE(world.tell(as(ada), ForgetAnswer{id}), QString(u"forgotten:"_s + id));
    QVERIFY(world.answers.isEmpty());
}

void TstWorkspace::answers_refusals()
{
    World world;
    const auto teach = [&](void (*change)(KnownAnswer &)) {
        KnownAnswer answer{{}, u"How?"_s, u"So."_s, {}, {}, 0, {}, {}};
        change(answer);
        return world.tell(as(ada), TeachAnswer{answer});
    };
    const QString needed = u"!bad_schema answer: question and answer are needed"_s;
    QCOMPARE(teach([](KnownAnswer &a) { a.question = u" \n"_s; }), needed);
    QCOMPARE(teach([](KnownAnswer &a) { a.answer = u"\t"_s; }), needed);
    SAYS(teach([](KnownAnswer &a) { a.question = QString(maxQuestionLength + 1, u'q'); }), "!too_large answer");
    SAYS(teach([](KnownAnswer &a) { a.answer = QString(maxAnswerLength + 1, u'a'); }), "!too_large answer");
    SAYS(teach([](KnownAnswer &a) { a.language = u"en US"_s; }), "!bad_schema answer.language");
    SAYS(teach([](KnownAnswer &a) { a.id = u"k_none"_s; }), "!not_found answer");
    QVERIFY(world.answers.isEmpty());
    QVERIFY(teach([](KnownAnswer &a) {
                a.question = QString(maxQuestionLength, u'q');
                a.answer = QString(maxAnswerLength, u'a');
                a.language = u"zh-Hans"_s;
            }).startsWith(u"taught:"_s));
    KnownAnswer other = world.answers.first();
    other.revision = 0; // of an admin who has not seen it
    SAYS(world.tell(as(ada), TeachAnswer{other}), "!conflict answer.revision");
    // Two admins answer the same questions at once: the second is told.
    QVERIFY(teach([](KnownAnswer &a) { a.group = u"q_1"_s; }).startsWith(u"taught:"_s));
    SAYS(teach([](KnownAnswer &a) { a.group = u"q_1"_s; }), "!conflict answer.group");
    KnownAnswer second = *std::find_if(world.answers.cbegin(), world.answers.cend(),
                                       [](const KnownAnswer &one) { return one.group == u"q_1"_s; });
    QVERIFY(teach([](KnownAnswer &a) { a.group = u"q_2"_s; }).startsWith(u"taught:"_s));
    QVERIFY(world.tell(as(ada), TeachAnswer{second}).startsWith(u"taught:"_s)); // put right, not new
    world.answers.removeIf([](const auto &one) { return !one.value().group.isEmpty(); });
    SAYS(world.tell(as(ada), ForgetAnswer{u"k_none"_s}), "!not_found answer");
    SAYS(world.tell(as(lena), TeachAnswer{world.answers.first()}), "!forbidden role");
    SAYS(world.tell(as(lena), ForgetAnswer{other.id}), "!forbidden role");
    QCOMPARE(world.answers.size(), 1);
    // Where nobody keeps answers there is none to change.
    const Policy bare{world.workspace, world.agents, world.load, world.online};
    const Command change{{}, {}, {}, TeachAnswer{world.answers.first()}};
    QCOMPARE(decideWorkspaceBody(bare, change, as(ada)).error().code, Code::NotFound);
}

void TstWorkspace::answers_areBounded()
{
    World world;
    for (int n = 0; n < maxKnownAnswers - 1; ++n)
        world.answers.insert(u"k_%1"_s.arg(n), KnownAnswer{u"k_%1"_s.arg(n), u"How?"_s, u"So."_s, {}, {}, 1, {}, {}});
    const KnownAnswer one{{}, u"Why?"_s, u"So."_s, {}, {}, 0, {}, {}};
    QVERIFY(world.tell(as(ada), TeachAnswer{one}).startsWith(u"taught:"_s));
    QCOMPARE(world.answers.size(), maxKnownAnswers);
    SAYS(world.tell(as(ada), TeachAnswer{one}), "!too_large answers: no more are kept");
    QVERIFY(world.tell(as(ada), TeachAnswer{world.answers.first()}).startsWith(u"taught:"_s)); // is no new one
}

void TstWorkspace::questions_areNamed_andChangeNothing()
{
    World world;
    const World before;
    SAYS(world.tell(as(ada), DismissQuestions{{u"q_1"_s, u"q_2"_s}}), "dismissed:q_1,q_2");
    SAYS(world.tell(as(ada), DismissQuestions{}), "!bad_schema questions: none is named");
    SAYS(world.tell(as(lena), DismissQuestions{{u"q_1"_s}}), "!forbidden role");
    QVERIFY(world.workspace == before.workspace && world.agents == before.agents && world.answers.isEmpty());
}

void TstWorkspace::letters_areNamed_andChangeNothing()
{
    SAYS(byAdmin(HandleLetters{{u"dl_1"_s, u"dl_2"_s}, true}), "again:dl_1,dl_2");
    SAYS(byAdmin(HandleLetters{{u"dl_1"_s}, false}), "discarded:dl_1");
    SAYS(byAdmin(HandleLetters{}), "!bad_schema letters: none is named");
    World world;
    const World before;
    SAYS(world.tell(as(ada), HandleLetters{{u"dl_1"_s}, false}), "discarded:dl_1");
    QVERIFY(world.workspace == before.workspace);
    QVERIFY(world.agents == before.agents);
}

void TstWorkspace::saveAgent_knownOrNew_keepsTheStatus()
{
    World world;
    Agent agent = world.agents[ann];
    agent.name = u" \u202EAnn \n Lee "_s;
    agent.login = u" ANN@Shop "_s;
    agent.status = Status::Away;
    SAYS(world.tell(as(ada), SaveAgent{agent}), "agent");
    QCOMPARE(world.agents[ann].name, u"Ann Lee"_s);
    QCOMPARE(world.agents[ann].login, u"ann@shop"_s);
    QCOMPARE(world.agents[ann].status, Status::Available);
    agent.id = AgentId(u"a_newa"_s);
    agent.login = u"new"_s;
    SAYS(world.tell(as(ada), SaveAgent{agent}), "agent");
    QCOMPARE(world.agents[agent.id].status, Status::Away);
}

void TstWorkspace::saveAgent_refusals()
{
    const QString needed = u"!bad_schema agent: id, name and login are needed"_s;
    QCOMPARE(byAdmin(changed(ann,
                             [](Agent &a) {
                                 a.id = {};
                                 a.login = u"x"_s;
                             })),
             needed);
    QCOMPARE(byAdmin(changed(ann, [](Agent &a) { a.name = u" \u200B"_s; })), needed);
    QCOMPARE(byAdmin(changed(ann, [](Agent &a) { a.login = u" "_s; })), needed);
    for (const Role role : {Role::Visitor, Role::Ai, Role::Bot, Role::System}) {
        SaveAgent save = changed(ann, [](Agent &) {});
        save.agent.role = role;
        SAYS(byAdmin(save), "!bad_schema agent.role");
    }
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.role = Role::TeamLead; })), "agent");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.capacity = 0; })), "!bad_schema agent.capacity");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.capacity = 1; })), "agent");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.capacity = 50; })), "agent");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.capacity = 51; })), "!bad_schema agent.capacity");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.languages = {u"de_AT"_s}; })), "!bad_schema agent.languages");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.languages = QList<QString>(21, u"de"_s); })),
         "!bad_schema agent.languages");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.languages = QList<QString>(20, u"de-AT"_s); })), "agent");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.login = u"BOBB"_s; })), "!conflict agent.login is taken");
    SAYS(byAdmin(changed(ann, [](Agent &a) { a.teams = {support, TeamId(u"t_none"_s)}; })), "!not_found agent.teams");
    SAYS(World().tell(as(lena), changed(ann, [](Agent &) {})), "!forbidden role");
}

void TstWorkspace::saveAgent_theLastAdmin_staysOne()
{
    World world;
    const SaveAgent demoted = changed(ada, [](Agent &a) { a.role = Role::Agent; });
    const SaveAgent disabled = changed(ada, [](Agent &a) { a.disabled = true; });
    SAYS(world.tell(as(ada), demoted), "!state the last admin stays one");
    SAYS(world.tell(as(ada), disabled), "!state the last admin stays one");
    SAYS(world.tell(as(ada), changed(ada, [](Agent &a) { a.name = u"Ada Two"_s; })), "agent");
    world.agents[dora].role = Role::Admin; // disabled, so no help
    SAYS(world.tell(as(ada), demoted), "!state the last admin stays one");
    SAYS(world.tell(as(ada), changed(dora, [](Agent &a) { a.disabled = true; })), "agent");
    SAYS(world.tell(as(ada), changed(ann, [](Agent &a) { a.role = Role::Admin; })), "agent");
    SAYS(world.tell(as(ada), demoted), "agent");
}

void TstWorkspace::saveAgent_basedOnWhatWasSeen_leavesTheRestAsItIs()
{
    World world;
    const Agent seen = world.agents[ann];
    Agent skilled = seen;
    skilled.skills = {u"wiring"_s};
    // Made before the others' and sent again after it, when the link was back.
    Agent out = seen;
    out.name = u"Ann Two"_s;
    out.login = u"ann2"_s;
    out.role = Role::TeamLead;
    out.teams = {sales};
    out.languages = {u"sv"_s};
    out.capacity = 9;
    out.disabled = true;
    SAYS(world.tell(as(ada), SaveAgent{out}), "agent");
    SAYS(world.tell(as(ada), SaveAgent{skilled, seen}), "agent");
    Agent expected = out;
    expected.skills = {u"wiring"_s};
    QCOMPARE(world.agents[ann], expected);
    // The other way round, too.
    World again;
    SAYS(again.tell(as(ada), SaveAgent{skilled}), "agent");
    SAYS(again.tell(as(ada), SaveAgent{out, seen}), "agent");
    QCOMPARE(again.agents[ann], expected);
    // Who names nothing to base it on has the last word, and who is new has none before.
    SAYS(again.tell(as(ada), SaveAgent{seen}), "agent");
    QCOMPARE(again.agents[ann], seen);
    Agent made = seen;
    made.id = AgentId(u"a_newa"_s);
    made.login = u"new"_s;
    SAYS(again.tell(as(ada), SaveAgent{made, seen}), "agent");
    QCOMPARE(again.agents[made.id].name, seen.name);
}

void TstWorkspace::saveAgent_whatMovedSince_isAConflict()
{
    struct Both
    {
        void (*theirs)(Agent &);
        void (*ours)(Agent &);
    };
    const QList<Both> fields{
        {[](Agent &a) { a.name = u"Ann One"_s; }, [](Agent &a) { a.name = u"Ann Two"_s; }},
        {[](Agent &a) { a.login = u"ann1"_s; }, [](Agent &a) { a.login = u"ann2"_s; }},
        {[](Agent &a) { a.role = Role::TeamLead; }, [](Agent &a) { a.role = Role::Admin; }},
        {[](Agent &a) { a.teams = {sales}; },
         [](Agent &a) {
             a.teams = {support, night};
         }},
        {[](Agent &a) { a.languages = {u"sv"_s}; }, [](Agent &a) { a.languages = {u"pl"_s}; }},
        {[](Agent &a) { a.skills = {u"wood"_s}; }, [](Agent &a) { a.skills = {u"wiring"_s}; }},
        {[](Agent &a) { a.capacity = 8; }, [](Agent &a) { a.capacity = 9; }},
    };
    for (const Both &field : fields) {
        World world;
        const Agent seen = world.agents[ann];
        SaveAgent theirs{seen, seen};
        field.theirs(theirs.agent);
        SaveAgent ours{seen, seen};
        field.ours(ours.agent);
        SAYS(world.tell(as(ada), theirs), "agent");
        SAYS(world.tell(as(ada), theirs), "agent"); // they agree
        SAYS(world.tell(as(ada), ours), "!conflict agent: changed meanwhile");
        QCOMPARE(world.agents[ann], theirs.agent);
        ours.base = theirs.agent; // seen, and wanted all the same
        SAYS(world.tell(as(ada), ours), "agent");
        QCOMPARE(world.agents[ann], ours.agent);
    }
}

void TstWorkspace::setStatus_ofOneself_ofOthersByLeads()
{
    World world;
    SAYS(world.tell(as(ann), SetStatus{{}, Status::Busy}), "status");
    QCOMPARE(world.agents[ann].status, Status::Busy);
    SAYS(world.tell(as(ann), SetStatus{ann, Status::Away}), "status");
    QCOMPARE(world.agents[ann].status, Status::Away);
    SAYS(world.tell(as(ann), SetStatus{bob, Status::Away}), "!forbidden agent");
    SAYS(world.tell(as(lena), SetStatus{bob, Status::Away}), "status");
    SAYS(world.tell(as(ada), SetStatus{bob, Status::Busy}), "status");
    SAYS(world.tell(Actor::system(), SetStatus{bob, Status::Offline}), "status");
    QCOMPARE(world.agents[bob].status, Status::Offline);
    SAYS(world.tell(Actor::system(), SetStatus{{}, Status::Offline}), "!not_found agent");
    SAYS(world.tell(as(lena), SetStatus{AgentId(u"a_none"_s), Status::Away}), "!not_found agent");
    SAYS(world.tell(asVisitor(), SetStatus{ann, Status::Away}), "!forbidden role");
}

void TstWorkspace::saveWorkspace_isTakenWhole()
{
    World world;
    Workspace next = world.workspace;
    next.handoffEnabled = false;
    next.handoffDisabledBy = u"Ada"_s;
    SAYS(world.tell(as(ada), SaveWorkspace{next}), "workspace");
    next.revision = 1;
    next.handoffRules.revision = 1; // whether handoffs are on is among what rules are saved with
    QCOMPARE(world.workspace, next);
    SAYS(world.tell(as(lena), SaveWorkspace{next}), "!forbidden role");
    SAYS(byAdmin(changed([](Workspace &w) {
             w.teams.clear();
             w.defaultTeam = {};
         })),
         "workspace");
}

void TstWorkspace::saveWorkspace_refusals()
{
    const QString ladder = u"!bad_schema workspace.ladder"_s;
    QCOMPARE(byAdmin(changed([](Workspace &w) { w.ladder.clear(); })), ladder);
    QCOMPARE(byAdmin(changed([](Workspace &w) { w.ladder.removeLast(); })), ladder);
    QCOMPARE(byAdmin(changed([](Workspace &w) { w.ladder.swapItemsAt(0, 1); })), ladder);
    QCOMPARE(byAdmin(changed([](Workspace &w) { w.ladder[2].target = LadderTarget::Missed; })), ladder);
    const QString teams = u"!bad_schema workspace.teams"_s;
    QCOMPARE(byAdmin(changed([](Workspace &w) { w.teams[sales.toString()].name.clear(); })), teams);
    QCOMPARE(byAdmin(changed([](Workspace &w) {
                 w.teams[sales.toString()].ladder = {{Millis(0), LadderTarget::Team}};
             })),
             teams);
    SAYS(byAdmin(changed([](Workspace &w) {
             w.teams[sales.toString()].ladder = {{Millis(9), LadderTarget::Missed}};
         })),
         "workspace");
    SAYS(byAdmin(changed([](Workspace &w) { w.defaultTeam = TeamId(u"t_none"_s); })),
         "!bad_schema workspace.default_team");
    SAYS(byAdmin(changed([](Workspace &w) { w.lease = Millis(0); })), "!bad_schema workspace.lease");
    SAYS(byAdmin(changed([](Workspace &w) { w.offerLasts = Millis(0); })), "!bad_schema workspace.lease");
}

void TstWorkspace::event_ofTheWorkspace_hasNoConversation()
{
    const World world;
    const auto events = world.attempt(as(ann), SetStatus{{}, Status::Busy});
    QVERIFY(events && events->size() == 1);
    QVERIFY(events->front().conversation.isEmpty());
    QCOMPARE(events->front().version, 0);
    QCOMPARE(events->front().body, EventBody(AgentStatusSet{ann, Status::Busy}));
    QCOMPARE(faultOf(*events, world.head, world.now, as(ann)), QString());
}

void TstWorkspace::apply_otherEvents_changeNothing()
{
    World world = inState(State::Ai);
    const Workspace workspace = world.workspace;
    const Agents agents = world.agents;
    for (const Event &event : world.log)
        apply(world.workspace, world.agents, event);
    Event unknown;
    unknown.body = AgentStatusSet{AgentId(u"a_none"_s), Status::Away};
    apply(world.workspace, world.agents, unknown);
    QCOMPARE(world.workspace, workspace);
    QCOMPARE(world.agents, agents);
    Conversation head = world.head;
    apply(head, unknown);
    head.version = world.head.version;
    head.fence = world.head.fence;
    head.chain = world.head.chain;
    QCOMPARE(head, world.head);
}

void TstWorkspace::defaults_areThoseOfTheDesign()
{
    const Workspace workspace = defaultWorkspace();
    QList<int> seconds;
    for (const LadderStep &step : workspace.ladder)
        seconds.append(static_cast<int>(step.after.count() / 1000));
    QCOMPARE(seconds, (QList<int>{0, 15, 30, 60, 120, 180, 600}));
    QCOMPARE(workspace.lease, Millis(90'000));
    QVERIFY(workspace.handoffEnabled);
    for (const Templates &said : workspace.templates) {
        for (const QString &line :
             {said.requested, said.claimed, said.transferred, said.returned, said.resolved, said.cancelled, said.missed,
              said.refused, said.deferred, said.released, said.fallback})
            QVERIFY(!line.isEmpty());
        QVERIFY(said.claimed.contains(u"{agent}"_s) && said.transferred.contains(u"{team}"_s));
        QVERIFY(said.deferred.contains(u"{opens}"_s));
    }
    QCOMPARE(workspace.templates.keys(), (QList<QString>{u"ar"_s, u"de"_s, u"en"_s, u"zh"_s}));
}

void TstWorkspace::templates_areThoseOfTheNearestTag()
{
    Workspace workspace = defaultWorkspace();
    for (const QString &tag : {u"zh-Hant"_s, u"pt-BR"_s, u"de-AT"_s})
        workspace.templates[tag].requested = tag;
    const auto said = [&](const QString &language) { return workspace.templatesFor(language).requested; };
    QCOMPARE(said(u"zh-Hant"_s), u"zh-Hant"_s);
    QCOMPARE(said(u"zh-hant-TW"_s), u"zh-Hant"_s); // in capitals or not
    QCOMPARE(said(u"DE-at"_s), u"de-AT"_s);
    for (const QString &language : {u"de"_s, u"de-CH"_s})
        QCOMPARE(said(language), workspace.templates.value(u"de"_s).requested);
    for (const QString &language : {u"pt"_s, u"pt-PT"_s}) // nearer than English
        QCOMPARE(said(language), u"pt-BR"_s);
    for (const QString &language : {u"fr-CA"_s, QString()})
        QCOMPARE(said(language), workspace.templates.value(u"en"_s).requested);
}

void TstWorkspace::templates_inTraditionalChinese_areReadWhereItIsWritten()
{
    Workspace workspace = defaultWorkspace();
    const QString simplified = workspace.templates.value(u"zh"_s).requested;
    const auto said = [&](const QString &language) { return workspace.templatesFor(language).requested; };
    QCOMPARE(said(u"zh-TW"_s), simplified); // nearer than English
    workspace.templates[u"zh-HK"_s].requested = u"zh-HK"_s;
    for (const QString &language : {u"zh-TW"_s, u"zh-Hant"_s, u"zh-Hant-TW"_s})
        QCOMPARE(said(language), u"zh-HK"_s);
    workspace.templates[u"zh-Hant"_s].requested = u"zh-Hant"_s;
    QCOMPARE(said(u"zh-HK"_s), u"zh-HK"_s);
    for (const QString &language : {u"zh-TW"_s, u"ZH-tw"_s, u"zh-MO"_s, u"zh-Hant-HK"_s})
        QCOMPARE(said(language), u"zh-Hant"_s);
    for (const QString &language : {u"zh"_s, u"zh-CN"_s, u"zh-Hans"_s, u"zh-Hans-HK"_s, u"zh-SG"_s})
        QCOMPARE(said(language), simplified);
}

void TstWorkspace::snippets_areCleanedAndBounded()
{
    World world;
    const auto save = [&](const QList<Snippet> &snippets) {
        SaveWorkspace body{world.workspace};
        body.workspace.snippets = snippets;
        return world.tell(as(ada), body);
    };
    SAYS(save(defaultWorkspace().snippets), "workspace");
    QVERIFY(world.workspace.snippets.size() >= 20);
    SAYS(save({{u" Hi"_s, u"Hello\n"_s, u" Hello {visitor} "_s, u"EN"_s}}), "workspace");
    QCOMPARE(world.workspace.snippets[0], (Snippet{u"hi"_s, u"Hello"_s, u"Hello {visitor}"_s, u"en"_s}));
    SAYS(save({{u"two words"_s, {}, u"x"_s, {}}}), "!bad_schema workspace.snippets: two words");
    SAYS(save({{u"/x"_s, {}, u"x"_s, {}}}), "!bad_schema workspace.snippets: /x");
    SAYS(save({{QString(), {}, u"x"_s, {}}}), "!bad_schema workspace.snippets: ");
    SAYS(save({{u"x"_s, {}, u"  "_s, {}}}), "!bad_schema workspace.snippets: x");
    SAYS(save({{u"x"_s, {}, u"1"_s, {}}, {u"X"_s, {}, u"2"_s, {}}}), "!bad_schema workspace.snippets: x");
    SAYS(save({{u"x"_s, {}, u"1"_s, u"de"_s}, {u"x"_s, {}, u"2"_s, u"en"_s}}), "workspace");
    SAYS(save({{u"x"_s, {}, QString(1001, u'x'), {}}}), "!too_large workspace.snippets: x");
    QList<Snippet> many;
    for (int i = 0; i < 61; ++i)
        many.append({u"s%1"_s.arg(i), {}, QString(500, u'x'), {}});
    SAYS(save(many), "!too_large workspace.snippets");
    many.removeLast();
    SAYS(save(many), "workspace");
    for (Snippet &one : many)
        one.text = QString(900, u'x');
    SAYS(save(many), "!too_large workspace.snippets: s36");
}

BATON_DOMAIN_TEST(TstWorkspace);

} // namespace Baton::Test

#include "tst_workspace.moc"
