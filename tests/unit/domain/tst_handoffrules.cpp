// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/handoffdiff.h"
#include "domain/handoffrules.h"
#include "domain/process.h"
#include "domain/routing.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

HandoffSettings with(const std::function<void(HandoffRules &)> &change)
{
    HandoffSettings settings;
    change(settings.rules);
    return settings;
}

/// What a new workspace says to it.
QString saying(const HandoffSettings &settings)
{
    return World().tell(as(ada), SaveHandoffRules{settings});
}

QString refusal(const char *detail)
{
    return u"!bad_schema handoff_rules."_s + QString::fromLatin1(detail);
}

ReasonRule collects(const QStringList &fields, int questions = 2)
{
    return {true, 50, RuleAction::Collect, fields, questions};
}

void start(World &world)
{
    world.tell(asVisitor(), StartConversation{{vera, {}, {}}, {}, {}, {}, {}});
}

PageRule pageOf(const QString &pattern)
{
    PageRule rule;
    rule.pattern = pattern;
    return rule;
}

} // namespace

/// When the AI hands over: who sets it, what is refused, what holds where nothing is set.
class TstHandoffrules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void save_isKept_andRaisesRevisions();
    void save_basedOnAnOldRevision_conflicts();
    void save_switchedOff_saysByWhom();
    void save_outOfRange_isRefused_data();
    void save_outOfRange_isRefused();
    void save_refusals();
    void save_tooMuchForOneFrame_isRefused();
    void save_words_areCleaned();
    void saveWorkspace_andRules_leaveEachOtherAlone();
    void builtIn_isLikeBefore();
    void page_fits_data();
    void page_fits();
    void request_carriesIntentAndTeam();
    void flags_areNotedOnce_theSurest();
    void differences_areOfWhatMeansSomethingElse();
    void rebased_keepsBoth_settingBySetting();
    void categories_areChecked_andKeptInOrder();
    void categories_ofTwoAdmins_areBothKept();
};

void TstHandoffrules::save_isKept_andRaisesRevisions()
{
    World world;
    HandoffSettings settings = with([](HandoffRules &rules) {
        rules.reasons[u"policy"_s] = collects({u"email"_s, u"order"_s}, maxQuestions);
        rules.reasons[u"sensitive"_s] = builtInRule(u"sensitive"_s); // as it is anyway
        rules.leadWeights = {{u"budget"_s, 30}, {u"page"_s, builtInWeight(u"page"_s)}};
        rules.complexity = 100;
        rules.pages = {pageOf(u"/pricing/*"_s)};
        rules.pages[0].team = sales;
    });
    settings.fallbacks = 2;
    settings.answerThreshold = 0;
    const qint64 revision = world.workspace.revision;
    SAYS(world.tell(as(ada), SaveHandoffRules{settings}), "handoff_rules");
    settings.rules.reasons.remove(u"sensitive"_s);
    settings.rules.leadWeights.remove(u"page"_s);
    settings.rules.revision = 1;
    QCOMPARE(handoffSettings(world.workspace), settings);
    QCOMPARE(world.workspace.revision, revision + 1);
    SAYS(world.tell(as(lena), SaveHandoffRules{settings}), "!forbidden role");
    SAYS(world.tell(as(ann), SaveHandoffRules{settings}), "!forbidden role");
    SAYS(world.tell(asVisitor(), SaveHandoffRules{settings}), "!forbidden role");
}

void TstHandoffrules::save_basedOnAnOldRevision_conflicts()
{
    World world;
    SAYS(world.tell(as(ada), SaveHandoffRules{}), "handoff_rules");
    SAYS(world.tell(as(ada), SaveHandoffRules{}), "!conflict handoff_rules: changed meanwhile");
    SAYS(world.tell(as(ada), SaveHandoffRules{handoffSettings(world.workspace)}), "handoff_rules");
}

void TstHandoffrules::save_switchedOff_saysByWhom()
{
    World world;
    HandoffSettings settings;
    settings.enabled = false;
    SAYS(world.tell(as(ada), SaveHandoffRules{settings}), "handoff_rules");
    QVERIFY(!world.workspace.handoffEnabled);
    QCOMPARE(world.workspace.handoffDisabledBy, world.agents[ada].name);
    world.workspace.handoffDisabledBy = u"Somebody"_s; // who edits the rest did not switch it off
    settings = handoffSettings(world.workspace);
    settings.fallbacks = 3;
    SAYS(world.tell(as(ada), SaveHandoffRules{settings}), "handoff_rules");
    QCOMPARE(world.workspace.handoffDisabledBy, u"Somebody"_s);
    settings = handoffSettings(world.workspace);
    settings.enabled = true;
    SAYS(world.tell(as(ada), SaveHandoffRules{settings}), "handoff_rules");
    QVERIFY(world.workspace.handoffEnabled && world.workspace.handoffDisabledBy.isEmpty());
}

void TstHandoffrules::save_outOfRange_isRefused_data()
{
    using Set = std::function<void(HandoffSettings &, int)>;
    QTest::addColumn<Set>("set");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, int low, int high, const Set &set) {
        QTest::newRow(name) << set << low << high << QString::fromLatin1(name);
    };
    row("friction", 1, 20, [](HandoffSettings &s, int n) { s.rules.friction = n; });
    row("frustration", 1, 20, [](HandoffSettings &s, int n) { s.rules.frustration = n; });
    row("talk_turns", 1, 50, [](HandoffSettings &s, int n) { s.rules.talkTurns = n; });
    row("complexity", 0, 100, [](HandoffSettings &s, int n) { s.rules.complexity = n; });
    row("lead_score", 0, 100, [](HandoffSettings &s, int n) { s.rules.leadScore = n; });
    row("icp.company_size", 0, 10'000'000, [](HandoffSettings &s, int n) { s.rules.icp.companySize = n; });
    row("icp.needed", 1, 3, [](HandoffSettings &s, int n) { s.rules.icp.needed = n; });
    row("fallbacks", 0, 100, [](HandoffSettings &s, int n) { s.fallbacks = n; });
    row("answer_threshold", 0, 100, [](HandoffSettings &s, int n) { s.answerThreshold = n; });
    row("lead_weights.quote", 0, 100, [](HandoffSettings &s, int n) { s.rules.leadWeights[u"quote"_s] = n; });
    row("reasons.policy.from", 0, 100, [](HandoffSettings &s, int n) { s.rules.reasons[u"policy"_s].from = n; });
    row("reasons.policy.questions", 1, maxQuestions,
        [](HandoffSettings &s, int n) { s.rules.reasons[u"policy"_s] = collects({u"email"_s}, n); });
    row("pages.questions", 1, maxQuestions, [](HandoffSettings &s, int n) { s.rules.pages[0].questions = n; });
}

void TstHandoffrules::save_outOfRange_isRefused()
{
    using Set = std::function<void(HandoffSettings &, int)>;
    QFETCH(Set, set);
    QFETCH(int, low);
    QFETCH(int, high);
    QFETCH(QString, name);
    const auto said = [&](int n) {
        HandoffSettings settings;
        set(settings, n);
        return saying(settings);
    };
    const QString refused = u"!bad_schema handoff_rules.%1: %2 to %3"_s.arg(name).arg(low).arg(high);
    QCOMPARE(said(low - 1), refused);
    QCOMPARE(said(low), u"handoff_rules"_s);
    QCOMPARE(said(high), u"handoff_rules"_s);
    QCOMPARE(said(high + 1), refused);
}

void TstHandoffrules::save_refusals()
{
    const auto reason = [](const QString &code, const ReasonRule &rule) {
        return saying(with([&](HandoffRules &rules) { rules.reasons[code] = rule; }));
    };
    QCOMPARE(reason(u"whim"_s, {}), refusal("reasons: whim is no reason"));
    QCOMPARE(reason(u"policy"_s, collects({})), refusal("reasons.policy: what to ask for is needed"));
    QCOMPARE(reason(u"policy"_s, collects({u"shoe"_s})), refusal("reasons.policy: the AI cannot ask for shoe"));
    QCOMPARE(reason(u"policy"_s, collects({u"name"_s, u"name"_s})), refusal("reasons.policy: each field once"));
    QCOMPARE(reason(u"policy"_s, collects({u"name"_s, u"email"_s})), u"handoff_rules"_s);
    QCOMPARE(saying(with([](HandoffRules &rules) { rules.leadWeights[u"smile"_s] = 5; })),
             refusal("lead_weights: smile is no factor"));
    const auto page = [](const PageRule &rule) {
        return saying(with([&](HandoffRules &rules) { rules.pages = {rule}; }));
    };
    QCOMPARE(page(pageOf(u" "_s)), refusal("pages: an address or a kind of page is needed"));
    QCOMPARE(page(pageOf(u"/my page"_s)), refusal("pages: no blanks in /my page"));
    QCOMPARE(page(pageOf(u'/' + QString(199, u'a'))), u"handoff_rules"_s);
    QCOMPARE(page(pageOf(u'/' + QString(200, u'a'))), u"!too_large handoff_rules.pages: at most 200 letters"_s);
    PageRule rule = pageOf(u"/a"_s);
    rule.team = TeamId(u"t_none"_s);
    QCOMPARE(page(rule), u"!not_found handoff_rules.pages: team"_s);
    rule.team = sales;
    QCOMPARE(page(rule), u"handoff_rules"_s);
    rule.action = RuleAction::Collect;
    QCOMPARE(page(rule), refusal("pages: what to ask for is needed"));
    const auto pages = [](qsizetype n) {
        return saying(with([n](HandoffRules &rules) { rules.pages = QList<PageRule>(n, pageOf(u"/"_s)); }));
    };
    QVERIFY(!pages(maxPageRules).contains(u"pages: at most"_s));
    QCOMPARE(pages(maxPageRules + 1), u"!too_large handoff_rules.pages: at most 30"_s);
}

void TstHandoffrules::save_tooMuchForOneFrame_isRefused()
{
    const auto wordy = [](qsizetype letters) {
        return saying(with([letters](HandoffRules &rules) {
            rules.pages = QList<PageRule>(20, pageOf(u'/' + QString(letters, u'a')));
        }));
    };
    QCOMPARE(wordy(40), u"handoff_rules"_s);
    QCOMPARE(wordy(150), u"!too_large handoff_rules: too many rules and words"_s);
}

void TstHandoffrules::save_words_areCleaned()
{
    World world;
    HandoffSettings settings = with([](HandoffRules &rules) {
        rules.icp.roles = {u"  Head  of IT "_s, u""_s, u"head of it"_s};
        rules.icp.keywords = {u"health\ncare"_s, QString(maxIcpWordCodePoints, u'w')};
    });
    SAYS(world.tell(as(ada), SaveHandoffRules{settings}), "handoff_rules");
    QCOMPARE(world.workspace.handoffRules.icp.roles, QStringList{u"Head of IT"_s});
    QCOMPARE(world.workspace.handoffRules.icp.keywords[0], u"health care"_s);
    for (QStringList IcpRule::*words : {&IcpRule::roles, &IcpRule::keywords}) {
        const QString name = words == &IcpRule::roles ? u"roles"_s : u"keywords"_s;
        const auto said = [words](const QStringList &given) {
            return saying(with([&](HandoffRules &rules) { rules.icp.*words = given; }));
        };
        QCOMPARE(said({QString(maxIcpWordCodePoints + 1, u'w')}),
                 u"!too_large handoff_rules.icp.%1: at most 40 letters"_s.arg(name));
        QStringList many;
        for (int i = 0; i < maxIcpWords; ++i)
            many.append(u"w%1"_s.arg(i));
        QCOMPARE(said(many), u"handoff_rules"_s);
        QCOMPARE(said(many + QStringList{u"one more"_s}), u"!too_large handoff_rules.icp.%1: at most 40"_s.arg(name));
    }
}

void TstHandoffrules::saveWorkspace_andRules_leaveEachOtherAlone()
{
    World world;
    SAYS(world.tell(as(ada), SaveHandoffRules{with([](HandoffRules &rules) { rules.complexity = 40; })}),
         "handoff_rules");
    Workspace next = world.workspace;
    next.handoffRules.complexity = 999; // unchecked ones do not come in this way
    next.name = u"Other"_s;
    SAYS(world.tell(as(ada), SaveWorkspace{next}), "workspace");
    QCOMPARE(world.workspace.handoffRules.complexity, 40);
    QCOMPARE(world.workspace.handoffRules.revision, 1);
    QCOMPARE(world.lastOf<WorkspaceSaved>().workspace.handoffRules, HandoffRules());
    next.fallbacks += 1; // part of what rules are saved with
    SAYS(world.tell(as(ada), SaveWorkspace{next}), "workspace");
    QCOMPARE(world.workspace.handoffRules.revision, 2);
}

void TstHandoffrules::builtIn_isLikeBefore()
{
    const QMap<QString, int> before = {{u"explicit_request"_s, 70}, {u"sensitive"_s, 85},    {u"frustration"_s, 60},
                                       {u"low_confidence"_s, 0},    {u"custom_quote"_s, 80}, {u"complex"_s, 0},
                                       {u"lead_score"_s, 0}};
    for (const QString &code : ruledReasons()) {
        const ReasonRule rule = ruleOf({}, code);
        QVERIFY(rule.on && !rule.urgent);
        QCOMPARE(rule.action, before.contains(code) ? RuleAction::HandOff : RuleAction::Flag);
        QCOMPARE(rule.from, before.value(code));
    }
    QCOMPARE(ruleOf({}, u"of_a_bot"_s).action, RuleAction::Flag);
    int sum = 0;
    for (const QString &factor : leadFactors())
        sum += leadWeight({}, factor);
    QCOMPARE(sum, 110);
    HandoffRules rules;
    rules.leadWeights[u"page"_s] = 0;
    QCOMPARE(leadWeight(rules, u"page"_s), 0);
    QCOMPARE(leadWeight(rules, u"smile"_s), 0);
    QCOMPARE(handoffSettings(Workspace()), HandoffSettings());
}

void TstHandoffrules::page_fits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QString &pattern, const QString &url, bool yes) {
        QTest::newRow(name) << pattern << url << yes;
    };
    row("path", u"/pricing"_s, u"https://shop.example/pricing?a=1#b"_s, true);
    row("path with slash", u"/pricing/"_s, u"https://shop.example/Pricing/"_s, true);
    row("path is whole", u"/pricing"_s, u"https://shop.example/pricing/teams"_s, false);
    row("below", u"/pricing/*"_s, u"https://shop.example/pricing/teams"_s, true);
    row("in the middle", u"/*/checkout/*"_s, u"https://shop.example/de/checkout/step-2"_s, true);
    row("the last star", u"*/b*c"_s, u"https://shop.example/a/bb/bcbc"_s, true);
    row("host and path", u"shop.example/pricing"_s, u"https://www.shop.example/pricing"_s, true);
    row("with scheme", u"https://www.shop.example/*"_s, u"http://shop.example/x"_s, true);
    row("another host", u"shop.example/*"_s, u"https://evil.example/shop.example/"_s, false);
    row("start page", u"/"_s, u"https://shop.example"_s, true);
    row("query is not looked at", u"*pricing*"_s, u"https://shop.example/?pricing"_s, false);
    row("none", u"/*"_s, QString(), false);
    row("no address", u"/*"_s, u"https://[shop"_s, false);
    row("letters the standard forbids", u"/checkout"_s, u"https://shop.example/checkout?filter=a|b&off=50%"_s, true);
    row("and not the start page", u"/"_s, u"https://shop.example/checkout?filter=a|b"_s, false);
    row("cut in a letter", u"/a"_s, u"https://shop.example/a?"_s + QString(1973, u'b') + u"%C3%BC"_s, true);
    row("copied", u"https://shop.example/B%C3%BCcher?plan=2#top"_s, u"https://shop.example/b%C3%BCcher"_s, true);
    row("copied, of letters", u"/bücher"_s, u"https://shop.example/b%C3%BCcher?plan=3"_s, true);
}

void TstHandoffrules::page_fits()
{
    QFETCH(QString, pattern);
    QFETCH(QString, url);
    QFETCH(bool, fits);
    PageRule rule = pageOf(pattern);
    QCOMPARE(Baton::fits(rule, url), fits);
    rule.on = false;
    QVERIFY(!Baton::fits(rule, url));
    rule = {};
    rule.group = PageGroup::Checkout;
    QVERIFY(Baton::fits(rule, u"https://shop.example/cart"_s) && !Baton::fits(rule, u"https://shop.example/help"_s));
    rule.group = PageGroup::Other;
    QVERIFY(!Baton::fits(rule, u"https://shop.example/x"_s));
}

void TstHandoffrules::request_carriesIntentAndTeam()
{
    World world;
    start(world);
    world.tell(asVisitor(), said(u"I want a demonstration"_s));
    RequestHandoff request{{Reason{u"page"_s, 100, 1}}, Category::Support, Urgency::Normal, u"sales/demo"_s, sales};
    SAYS(world.tell(Actor::ai(), request), "requested^ line:requested");
    QCOMPARE(world.head.handoff->intent, u"sales/demo"_s);
    QCOMPARE(world.head.handoff->wanted, sales);
    QCOMPARE(routeOf(world.head, world.policy()).value_or(Route{}).team, sales);
    world.head.handoff->wanted = TeamId(u"t_gone"_s); // then whoever serves the category
    QVERIFY(routeOf(world.head, world.policy()).value_or(Route{}).team != sales);
}

void TstHandoffrules::flags_areNotedOnce_theSurest()
{
    World world;
    start(world);
    world.tell(asVisitor(), said(u"What is your policy?"_s));
    const auto flag = [&](const QList<Reason> &flags) {
        return world.tell(Actor::ai(), Describe{std::nullopt, std::nullopt, {}, flags});
    };
    SAYS(flag({{u"policy"_s, 65, 1}}), "flagged");
    SAYS(flag({{u"policy"_s, 65, 2}}), "-");
    SAYS(flag({{u"abuse"_s, 70, 2}, {u"policy"_s, 66, 2}}), "flagged");
    QCOMPARE(world.head.flags, (QList<Reason>{{u"abuse"_s, 70, 2}, {u"policy"_s, 66, 2}}));
    for (int i = 0; i < 15; ++i)
        flag({{u"code%1"_s.arg(i), 50, 3}});
    QCOMPARE(world.head.flags.size(), 16);
    QCOMPARE(world.head.flags.constFirst().code, u"policy"_s);
}

void TstHandoffrules::differences_areOfWhatMeansSomethingElse()
{
    using What = HandoffSettingKey::What;
    HandoffSettings same = with([](HandoffRules &rules) {
        rules.reasons[u"policy"_s] = builtInRule(u"policy"_s);
        rules.leadWeights[u"page"_s] = builtInWeight(u"page"_s);
    });
    QVERIFY(differences({}, same).isEmpty());
    same.rules.reasons[u"policy"_s] = {true, 60, RuleAction::Flag, {u"email"_s}, 4, true}; // asked for nowhere
    same.rules.reasons[u"sensitive"_s] = {true, 85, RuleAction::HandOff, {u"email"_s}, 4};
    same.rules.pages[0] = {{},    PageGroup::Checkout, true, RuleAction::Flag, {u"name"_s}, 3,
                           sales, Category::Sales,     true};
    QVERIFY(differences({}, same).isEmpty());
    HandoffSettings off = with([](HandoffRules &rules) { rules.reasons[u"policy"_s] = {false}; });
    const HandoffSettings alsoOff =
        with([](HandoffRules &rules) { rules.reasons[u"policy"_s] = {false, 60, RuleAction::Offer, {}, 2, true}; });
    QVERIFY(differences(off, alsoOff).isEmpty());
    QCOMPARE(differences({}, off), (QList<HandoffSettingKey>{{What::Reason, u"policy"_s}}));
    off.rules.reasons[u"policy"_s] = {true, 60, RuleAction::Offer};
    QCOMPARE(differences(off, alsoOff).size(), 1);
    HandoffSettings other = with([](HandoffRules &rules) {
        rules = {{{u"policy"_s, collects({u"email"_s})}}, 3,  4, 5, 60, 61, {{u"page"_s, 0}},
                 {10, {u"CTO"_s}, {u"health"_s}, 2},      {}, 0};
    });
    other.enabled = false;
    other.fallbacks = 2;
    other.answerThreshold = 36;
    const QList<HandoffSettingKey> all{
        {What::Enabled, {}},         {What::Reason, u"policy"_s}, {What::Complexity, {}}, {What::LeadScore, {}},
        {What::Friction, {}},        {What::Frustration, {}},     {What::TalkTurns, {}},  {What::Fallbacks, {}},
        {What::AnswerThreshold, {}}, {What::Weight, u"page"_s},   {What::IcpSize, {}},    {What::IcpRoles, {}},
        {What::IcpKeywords, {}},     {What::IcpNeeded, {}},       {What::Pages, {}}};
    QCOMPARE(differences({}, other), all);
    QCOMPARE(differences(other, {}), all);
    QCOMPARE(rebased({}, other, {}), other);
}

void TstHandoffrules::rebased_keepsBoth_settingBySetting()
{
    const HandoffSettings mine = with([](HandoffRules &rules) {
        rules.complexity = 50;
        rules.reasons[u"policy"_s] = collects({u"email"_s});
    });
    const HandoffSettings now = with([](HandoffRules &rules) {
        rules.complexity = 40;
        rules.leadScore = 30;
        rules.reasons[u"abuse"_s] = collects({u"name"_s});
        rules.revision = 7;
    });
    const HandoffSettings both = rebased({}, mine, now);
    QCOMPARE(both.rules.complexity, 50);
    QCOMPARE(both.rules.leadScore, 30);
    QCOMPARE(both.rules.reasons.keys(), (QStringList{u"abuse"_s, u"policy"_s}));
    QCOMPARE(both.rules.revision, 7);
}

void TstHandoffrules::categories_areChecked_andKeptInOrder()
{
    const auto said = [](const QList<CategoryRule> &categories) {
        return saying(with([&](HandoffRules &rules) { rules.categories = categories; }));
    };
    const CategoryRule billing{Category::Billing, {u"order"_s}, 2};
    QCOMPARE(said({billing, billing}), refusal("categories: each category once"));
    QCOMPARE(said({CategoryRule{Category::Sales, {u"shoe"_s}, 2}}), refusal("categories: the AI cannot ask for shoe"));
    QCOMPARE(said({CategoryRule{Category::Sales, {u"order"_s, u"order"_s}, 2}}),
             refusal("categories: each field once"));
    QCOMPARE(said({CategoryRule{Category::Sales, {u"order"_s}, 0}}), refusal("categories.questions: 1 to 5"));
    QCOMPARE(said({CategoryRule{Category::Sales, {u"order"_s}, maxQuestions + 1}}),
             refusal("categories.questions: 1 to 5"));
    World world;
    const CategoryRule selling{Category::Sales, {u"website"_s, u"project"_s}, 3};
    const CategoryRule none{Category::Support, {}, 2};
    const HandoffSettings settings = with([&](HandoffRules &rules) {
        rules.categories = QList<CategoryRule>{none, billing, selling};
    });
    SAYS(world.tell(as(ada), SaveHandoffRules{settings}), "handoff_rules");
    const HandoffRules &kept = world.workspace.handoffRules;
    QCOMPARE(kept.categories, (QList<CategoryRule>{selling, billing}));
    QCOMPARE(categoryRuleOf(kept, Category::Billing), billing);
    QVERIFY(categoryRuleOf(kept, Category::Other).fields.isEmpty());
    QVERIFY(handoffRuleBytes(kept) > handoffRuleBytes(HandoffRules()) + 40);
}

void TstHandoffrules::categories_ofTwoAdmins_areBothKept()
{
    const CategoryRule billing{Category::Billing, {u"order"_s}, 2};
    const CategoryRule selling{Category::Sales, {u"website"_s}, 2};
    const HandoffSettings mine = with([&](HandoffRules &rules) { setCategoryRule(rules, billing); });
    const HandoffSettings theirs = with([&](HandoffRules &rules) { setCategoryRule(rules, selling); });
    QCOMPARE(differences({}, mine),
             (QList<HandoffSettingKey>{{HandoffSettingKey::What::Category, {}, Category::Billing}}));
    QCOMPARE(rebased({}, mine, theirs).rules.categories, (QList<CategoryRule>{selling, billing}));
    QCOMPARE(rebased(mine, {}, mine).rules.categories, QList<CategoryRule>()); // taken back
}

BATON_DOMAIN_TEST(TstHandoffrules);

} // namespace Baton::Test

#include "tst_handoffrules.moc"
