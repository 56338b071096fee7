// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/admins.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

SaveWorkspace changed(void (*change)(Workspace &))
{
    World world;
    change(world.workspace);
    return SaveWorkspace{world.workspace};
}

} // namespace

/// The settings: taken whole, cleaned and bounded; and what their events are.
class TstWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saveWorkspace_isTakenWhole();
    void saveWorkspace_refusals();
    void event_ofTheWorkspace_hasNoConversation();
    void apply_otherEvents_changeNothing();
    void defaults_areThoseOfTheDesign();
    void templates_areThoseOfTheNearestTag();
    void templates_inTraditionalChinese_areReadWhereItIsWritten();
    void snippets_areCleanedAndBounded();
};

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
