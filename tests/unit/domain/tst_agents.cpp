// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "unit/domain/admins.h"

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

} // namespace

/// What is saved of agents, and what each sets for themselves.
class TstAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saveAgent_knownOrNew_keepsTheStatus();
    void saveAgent_refusals();
    void saveAgent_theLastAdmin_staysOne();
    void saveAgent_basedOnWhatWasSeen_leavesTheRestAsItIs();
    void saveAgent_whatMovedSince_isAConflict();
    void setStatus_ofOneself_ofOthersByLeads();
    void addresses_areNotedByTheServerAlone_andKept();
    void language_isOnesOwn_andATag();
};

void TstAgents::language_isOnesOwn_andATag()
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

void TstAgents::addresses_areNotedByTheServerAlone_andKept()
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

void TstAgents::saveAgent_knownOrNew_keepsTheStatus()
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

void TstAgents::saveAgent_refusals()
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

void TstAgents::saveAgent_theLastAdmin_staysOne()
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

void TstAgents::saveAgent_basedOnWhatWasSeen_leavesTheRestAsItIs()
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

void TstAgents::saveAgent_whatMovedSince_isAConflict()
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

void TstAgents::setStatus_ofOneself_ofOthersByLeads()
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

BATON_DOMAIN_TEST(TstAgents);

} // namespace Baton::Test

#include "tst_agents.moc"
