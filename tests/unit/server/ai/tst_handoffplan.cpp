// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoffrig.h"
#include "server/ai/askwords.h"
#include "server/ai/handoffplan.h"
#include "server/ai/intents.h"
#include "server/ai/triggers.h"

using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

/// What the AI does where a rule says hand over, collect or flag.
class TestHandoffPlan : public HandoffRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void rule_thresholdOfConfidence_actsFromItOn();
    void rule_complexity_actsFromItOn();
    void rule_off_isNotEvenNoted();
    void rule_savedBetweenTwoTurns_isInForceAtTheNext();
    void flag_isOnlyNoted();
    void lowConfidence_byItsRule();
    void page_handsOverOnce_toItsTeam();
    void page_itsQuestionsGoOn_whereverTheVisitorGoes();
    void icp_fitsFromWhatIsNeededOn();
    void leadWeights_countAsSet();
    void urgent_asTheRuleSays();
    void intents_data();
    void intents();
    void source_comesBack();
};

void TestHandoffPlan::rule_thresholdOfConfidence_actsFromItOn()
{
    visitor(u"I want to talk to a human"_s); // 95
    for (const int from : {94, 95, 96}) {
        rules().reasons[u"explicit_request"_s] = {true, from, RuleAction::HandOff};
        const Judgement judgement = judge();
        QCOMPARE(judgement.reasons.isEmpty(), from > 95);
        QCOMPARE(codesOf(judgement.flags).contains(u"explicit_request"_s), from > 95);
    }
}

void TestHandoffPlan::rule_complexity_actsFromItOn()
{
    visitor(u"Does the scanner firmware 4.2 support badges from Lindholm?"_s);
    visitor(u"And can we migrate 300 employee records before 15 March?"_s);
    const int score = judgeTurn(m_turn, rules(), {}).complexity;
    QVERIFY(score > 0);
    for (const int threshold : {score - 1, score, score + 1}) {
        rules().complexity = threshold;
        QCOMPARE(codesOf(judge().reasons).contains(u"complex"_s), threshold <= score);
    }
}

void TestHandoffPlan::rule_off_isNotEvenNoted()
{
    visitor(u"I want to talk to a human"_s);
    rules().reasons[u"explicit_request"_s].on = false;
    const Judgement judgement = judge();
    QVERIFY(judgement.reasons.isEmpty());
    QVERIFY(!codesOf(judgement.flags).contains(u"explicit_request"_s));
}

void TestHandoffPlan::rule_savedBetweenTwoTurns_isInForceAtTheNext()
{
    rules().reasons[u"policy"_s] = offers();
    visitor(u"What is your policy on that?"_s);
    QVERIFY(go().answer->text.endsWith(offerWords(u"en"_s)));
    rules().reasons[u"policy"_s] = {}; // a flag again: the yes belongs to no rule any more
    visitor(u"Yes please"_s);
    QVERIFY(!codesOf(judge().reasons).contains(u"policy"_s));
}

void TestHandoffPlan::flag_isOnlyNoted()
{
    visitor(u"How can I track my order?"_s);
    const Judgement judgement = judge();
    QVERIFY(judgement.reasons.isEmpty());
    QVERIFY(codesOf(judgement.flags).contains(u"account_specific"_s));
    const QList<Command> commands = commandsOf(m_turn, judgement);
    QCOMPARE(std::get<Describe>(commands[0].body).flags, judgement.flags);
}

void TestHandoffPlan::lowConfidence_byItsRule()
{
    m_workspace.fallbacks = 0;
    visitor(u"Would you sponsor a robotics contest?"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"low_confidence"_s});
    rules().reasons[u"low_confidence"_s] = offers();
    QCOMPARE(judge().answer->text, offerWords(u"en"_s));
    rules().reasons[u"low_confidence"_s] = collects({u"email"_s});
    QCOMPARE(judge().answer->text, questionFor(u"email"_s, true, u"en"_s));
    rules().reasons[u"low_confidence"_s].on = false;
    QCOMPARE(judge().answer->source, QString(fallbackSource));
    QVERIFY(!codesOf(judge().flags).contains(u"low_confidence"_s));
}

void TestHandoffPlan::page_handsOverOnce_toItsTeam()
{
    PageRule page;
    page.pattern = u"/enterprise*"_s;
    page.action = RuleAction::HandOff;
    page.team = TeamId(u"t_0001"_s);
    page.category = Category::Billing;
    rules().pages = {page};
    m_turn.head.page.current.url = u"https://shop.example/enterprise"_s;
    visitor(u"Good morning"_s);
    const Judgement judgement = judge();
    QCOMPARE(codesOf(judgement.reasons), QStringList{u"page"_s});
    QCOMPARE(judgement.team, page.team);
    QCOMPARE(judgement.category, Category::Billing);
    const RequestHandoff request = std::get<RequestHandoff>(commandsOf(m_turn, judgement).constLast().body);
    QCOMPARE(request.team, page.team);
    visitor(u"How can I track my order?"_s); // after a return it is not the first turn there
    QVERIFY(judge().reasons.isEmpty());
    m_turn.head.page.current.at = Instant{5000}; // back on the page
    QCOMPARE(codesOf(judge().reasons), QStringList{u"page"_s});
    rules().pages[0].on = false;
    QVERIFY(judge().reasons.isEmpty());
}

void TestHandoffPlan::page_itsQuestionsGoOn_whereverTheVisitorGoes()
{
    PageRule page;
    page.pattern = u"/enterprise"_s;
    page.action = RuleAction::Collect;
    page.fields = QStringList{u"name"_s, u"email"_s};
    page.team = TeamId(u"t_0001"_s);
    page.urgent = true;
    rules().pages = {page};
    const auto visit = [this](const QString &path, qint64 at) {
        m_turn.head.page.current = {u"https://shop.example"_s + path, {}, {}, {}, Instant{at}};
        m_turn.head.page.trail.append(m_turn.head.page.current);
    };
    const auto says = [this](const QString &text, qint64 at) {
        visitor(text);
        m_turn.thread.last().at = Instant{at};
    };
    visit(u"/enterprise"_s, 1000);
    says(u"Good morning"_s, 2000);
    QCOMPARE(go().answer->text, questionFor(u"name"_s, true, u"en"_s));
    visit(u"/about"_s, 3000);
    says(u"Vera Lind"_s, 4000);
    const HandoffRules before = rules();
    rules().pages[0].action = RuleAction::Flag; // taken back, and its question with it
    QVERIFY(!codesOf(judge().reasons).contains(u"page"_s));
    rules() = before;
    QCOMPARE(go().answer->text, questionFor(u"email"_s, false, u"en"_s));
    says(u"vera@lind.example"_s, 5000);
    const Judgement judgement = judge();
    QCOMPARE(codesOf(judgement.reasons), QStringList{u"page"_s});
    QCOMPARE(judgement.team, page.team);
    QCOMPARE(judgement.urgency, Urgency::Urgent);
}

void TestHandoffPlan::icp_fitsFromWhatIsNeededOn()
{
    rules().icp = {50, {u"Head of IT"_s}, {u"healthcare"_s, u"医疗"_s}, 2};
    const auto fires = [this] { return codesOf(judgeTurn(m_turn, rules(), {}).reasons).contains(u"icp_match"_s); };
    visitor(u"We are 120 people"_s);
    QVERIFY(!fires()); // one of three
    visitor(u"We work in healthcare."_s);
    QVERIFY(fires());
    visitor(u"And we like it."_s);
    QVERIFY(!fires()); // it came true before
    const Fields role{{u"role"_s, Field{u"head of IT"_s, u"ai"_s, 1, 90}}};
    QCOMPARE(icpFits(rules().icp, m_turn.thread, role), 2);
    m_turn.thread.clear();
    visitor(u"我们是医疗公司"_s);
    QCOMPARE(icpFits(rules().icp, m_turn.thread, {}), 1);
    visitor(u"healthcareless"_s);
    QCOMPARE(icpFits({0, {}, {u"care"_s}, 1}, m_turn.thread, {}), 0);
}

void TestHandoffPlan::leadWeights_countAsSet()
{
    visitor(u"My email is ann@larken.example, I want a demo of the large plan"_s);
    QCOMPARE(judgeTurn(m_turn, rules(), {}).lead.score.value_or(-1), 15 + 10 + 15);
    rules().leadWeights = {{u"contact"_s, 0}, {u"quote"_s, 60}};
    const Lead lead = judgeTurn(m_turn, rules(), {}).lead;
    QCOMPARE(lead.score.value_or(-1), 10 + 60);
    QCOMPARE(lead.factors.size(), 2);
}

void TestHandoffPlan::urgent_asTheRuleSays()
{
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(judge().urgency, Urgency::Normal);
    rules().reasons[u"explicit_request"_s] = {true, 70, RuleAction::HandOff, {}, 2, true};
    QCOMPARE(judge().urgency, Urgency::Urgent);
}

void TestHandoffPlan::intents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Category>("category");
    QTest::addColumn<QString>("intent");
    const auto row = [](const char *name, const QString &text, Category category, const char *intent) {
        QTest::newRow(name) << text << category << QString::fromLatin1(intent);
    };
    row("pricing", u"How much is it per seat?"_s, Category::Sales, "sales/pricing");
    row("pricing de", u"Was kostet das?"_s, Category::Sales, "sales/pricing");
    row("integration", u"Does it integrate by an API?"_s, Category::Sales, "sales/integration");
    row("integration zh", u"可以和我们的系统对接吗？"_s, Category::Sales, "sales/integration");
    row("implementation", u"Who does the onboarding and the rollout?"_s, Category::Sales, "sales/implementation");
    row("migration", u"We are switching from another tool"_s, Category::Sales, "sales/migration");
    row("migration ar", u"نريد الانتقال من نظام آخر"_s, Category::Sales, "sales/migration");
    row("fit", u"Is it suitable for a school, compared to others?"_s, Category::Sales, "sales/fit");
    row("demo", u"Can we book a call for a demonstration?"_s, Category::Sales, "sales/demo");
    row("demo fr", u"Montrez nous une démonstration"_s, Category::Sales, "sales/demo");
    row("objection", u"That is too expensive, your competitor is cheaper"_s, Category::Sales, "sales/objection");
    row("enterprise", u"Our procurement needs your SOC 2 and an SLA"_s, Category::Sales, "sales/enterprise");
    row("custom quote", u"Please send us a quotation, a bespoke one"_s, Category::Sales, "sales/custom_quote");
    row("custom quote es", u"Quiero un presupuesto"_s, Category::Sales, "sales/custom_quote");
    row("account", u"I am locked out of my account"_s, Category::Support, "support/account");
    row("private", u"Who can see my personal data?"_s, Category::Support, "support/private");
    row("private de", u"Wie lösche ich meine Daten nach DSGVO?"_s, Category::Support, "support/private");
    row("policy", u"Would you waive the cancellation fee?"_s, Category::Support, "support/policy");
    row("unsolved", u"It still does not work, I tried everything"_s, Category::Support, "support/unsolved");
    row("nothing tells", u"Good morning"_s, Category::Sales, "");
    row("another field", u"How much is it per seat?"_s, Category::Billing, "");
}

void TestHandoffPlan::intents()
{
    QFETCH(QString, text);
    QFETCH(Category, category);
    QFETCH(QString, intent);
    visitor(text);
    QCOMPARE(intentOf(m_turn, category, {}), intent);
    if (!intent.isEmpty())
        QVERIFY(intentNames().contains(intent));
    if (intent.isEmpty()) {
        QCOMPARE(intentOf(m_turn, Category::Support, {{u"low_confidence"_s, 80, 1}}), u"support/unsolved"_s);
        QCOMPARE(intentOf(m_turn, Category::Support, {{u"policy"_s, 80, 1}}), u"support/policy"_s);
    }
}

void TestHandoffPlan::source_comesBack()
{
    HandoffPlan plan;
    for (int i = 0; i < 20; ++i)
        plan.reasons.append({u"a_rather_long_code_%1"_s.arg(i), 80 + i, 1234 + i});
    Message message;
    message.speaker = Speaker::Ai;
    message.kind = MessageKind::Text;
    for (const QString &field : {QString(), u"email"_s}) {
        plan.field = field;
        message.source = sourceOf(plan);
        QVERIFY(message.source.size() <= 256);
        const auto opened = openedBy(message);
        QVERIFY(opened);
        QCOMPARE(opened->isOffer, field.isEmpty());
        QCOMPARE(opened->field, field);
        QVERIFY(opened->reasons.size() >= 5);
        QCOMPARE(opened->reasons, plan.reasons.first(opened->reasons.size()));
    }
    message.source = u"kb-en-track-order"_s;
    QVERIFY(!openedBy(message));
    message.source = u"ask:email:x=999@-4"_s;
    QCOMPARE(openedBy(message)->reasons, (QList<Reason>{{u"x"_s, 100, 0}}));
    message.speaker = Speaker::Visitor;
    QVERIFY(!openedBy(message));
}

QTEST_GUILESS_MAIN(TestHandoffPlan)
#include "tst_handoffplan.moc"
