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
    void collect_asksForWhatIsMissing_oneAtATime_thenHandsOver();
    void collect_answeredInTwoMessages_isKept();
    void collect_nothingMissing_handsOverAtOnce();
    void collect_skipped_isNotAskedAgain_data();
    void collect_skipped_isNotAskedAgain();
    void collect_questionsUsedUp_handsOver();
    void collect_visitorInsists_handsOver();
    void collect_answersAreUnderstood_data();
    void collect_answersAreUnderstood();
    void collect_answers_areNeitherLostNorInvented_data();
    void collect_answers_areNeitherLostNorInvented();
    void afterHours_asksForWhatIsMissing_thenHandsOver();
    void afterHours_whoInsistsIsPassedOn_andADayIsAsEver();
    void deferred_isNotAskedForAgain();
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

void TestHandoffPlan::collect_asksForWhatIsMissing_oneAtATime_thenHandsOver()
{
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"email"_s, u"order"_s}, 3);
    visitor(u"I want to talk to a human. My order is LF-20417."_s);
    Judgement judgement = go();
    QVERIFY(judgement.reasons.isEmpty());
    QCOMPARE(judgement.answer->text, questionFor(u"name"_s, true, u"en"_s));
    visitor(u"Vera Lind"_s);
    judgement = go();
    QCOMPARE(judgement.fields.value(u"name"_s).value, u"Vera Lind"_s);
    QCOMPARE(judgement.answer->text, questionFor(u"email"_s, false, u"en"_s));
    visitor(u"vera@lind.example"_s);
    judgement = judge(); // the order number is known
    QCOMPARE(judgement.fields.value(u"email"_s).value, u"vera@lind.example"_s);
    QVERIFY(!judgement.answer);
    QCOMPARE(judgement.reasons, (QList<Reason>{{u"explicit_request"_s, 95, 1}}));
}

void TestHandoffPlan::collect_answeredInTwoMessages_isKept()
{
    rules().reasons[u"explicit_request"_s] = collects({u"email"_s, u"order"_s});
    rules().reasons[u"frustration"_s].on = false; // three short turns may sound like it
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(go().answer->text, questionFor(u"email"_s, true, u"en"_s));
    visitor(u"vera@lind.example"_s);
    visitor(u"That is the one I use"_s); // judged with the one before, in one go
    const Judgement judgement = go();
    QCOMPARE(judgement.fields.value(u"email"_s).value, u"vera@lind.example"_s);
    QCOMPARE(judgement.answer->text, questionFor(u"order"_s, false, u"en"_s));
    m_turn.head.fields[u"email"_s] = Field{u"ann@lind.example"_s, u"form"_s, 0, 100}; // put right
    visitor(u"LF-20417"_s);
    QCOMPARE(judge().fields.keys(), QStringList{u"order"_s});
}

void TestHandoffPlan::collect_nothingMissing_handsOverAtOnce()
{
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"email"_s});
    m_turn.head.visitor.name = u"Vera"_s;
    m_turn.head.fields.insert(u"email"_s, Field{u"vera@lind.example"_s, u"form"_s, 0, 100});
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffPlan::collect_skipped_isNotAskedAgain_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("skip");
    QTest::newRow("en") << u"en"_s << u"I want to talk to a human"_s << u"Skip"_s;
    QTest::newRow("en no") << u"en"_s << u"I want to talk to a human"_s << u"I'd rather not say"_s;
    QTest::newRow("de") << u"de"_s << u"Ich will mit einem Menschen sprechen"_s << u"Überspringen"_s;
    QTest::newRow("es") << u"es"_s << u"Quiero hablar con una persona"_s << u"omitir"_s;
    QTest::newRow("fr") << u"fr"_s << u"Je voudrais parler à un conseiller"_s << u"passer"_s;
    QTest::newRow("ar") << u"ar"_s << u"أريد التحدث مع موظف"_s << u"تخطَّ"_s;
    QTest::newRow("zh") << u"zh"_s << u"我要转人工"_s << u"跳过"_s;
}

void TestHandoffPlan::collect_skipped_isNotAskedAgain()
{
    QFETCH(QString, language);
    QFETCH(QString, wish);
    QFETCH(QString, skip);
    m_turn.head.visitor.language = language;
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"company"_s});
    visitor(wish);
    QCOMPARE(go().answer->text, questionFor(u"name"_s, true, language));
    visitor(skip);
    const Judgement second = go();
    QVERIFY(!second.fields.contains(u"name"_s));
    QVERIFY(second.answer);
    QCOMPARE(second.answer->text, questionFor(u"company"_s, false, language));
    visitor(skip);
    const Judgement last = judge();
    QVERIFY(!last.fields.contains(u"company"_s));
    QCOMPARE(codesOf(last.reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffPlan::collect_questionsUsedUp_handsOver()
{
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"email"_s}, 1);
    visitor(u"I want to talk to a human"_s);
    QVERIFY(go().reasons.isEmpty());
    visitor(u"Vera"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffPlan::collect_visitorInsists_handsOver()
{
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"email"_s}, maxQuestions);
    visitor(u"I want to talk to a human"_s);
    QVERIFY(go().reasons.isEmpty());
    visitor(u"Just connect me to a person, please"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffPlan::collect_answersAreUnderstood_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "ar", "zh"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHandoffPlan::collect_answersAreUnderstood()
{
    QFETCH(QString, language);
    const QMap<QString, QString> answers = {{u"name"_s, u"Vera Lind"_s},
                                            {u"email"_s, u"vera@lind.example"_s},
                                            {u"phone"_s, u"+49 30 5550 1234"_s},
                                            {u"company"_s, u"Larken"_s},
                                            {u"size"_s, u"120"_s},
                                            {u"role"_s, u"Architect"_s},
                                            {u"order"_s, u"LF-20417"_s},
                                            {u"budget"_s, u"20000"_s},
                                            {u"timeline"_s, u"2027"_s}};
    QCOMPARE(answers.size(), askableFields().size());
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        HandoffPlan plan;
        plan.field = it.key();
        Turn turn;
        say(turn.thread, Speaker::Ai, questionFor(it.key(), true, language), sourceOf(plan));
        say(turn.thread, Speaker::Visitor, *it);
        QCOMPARE(knownFields(turn).value(it.key()).value, *it);
        say(turn.thread, Speaker::Ai, questionFor(it.key(), false, language), sourceOf(plan));
    }
    QVERIFY(questionFor(u"name"_s, true, language) != questionFor(u"name"_s, false, language));
    if (language != u"en"_s)
        QVERIFY(offerWords(language) != offerWords(u"en"_s));
}

void TestHandoffPlan::collect_answers_areNeitherLostNorInvented_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *field, const QString &answer, const QString &value) {
        QTest::addRow("%s: %s", field, qPrintable(answer)) << QString::fromLatin1(field) << answer << value;
    };
    row("email", u"No problem, vera@lind.example"_s, u"vera@lind.example"_s);
    row("email", u"Not sure which one, take vera@lind.example"_s, u"vera@lind.example"_s);
    row("order", u"No, it is LF-20417"_s, u"LF-20417"_s);
    row("name", u"No, my name is Vera"_s, u"Vera"_s);
    row("name", u"María del Carmen Fernández López"_s, u"María del Carmen Fernández López"_s);
    row("name", u"Just connect me to a person, please"_s, {});
    row("name", u"I want to know the delivery time"_s, {});
    row("name", u"I already told you"_s, {});
    row("company", u"How long does the delivery take"_s, {});
}

void TestHandoffPlan::collect_answers_areNeitherLostNorInvented()
{
    QFETCH(QString, field);
    QFETCH(QString, answer);
    QFETCH(QString, value);
    HandoffPlan plan;
    plan.field = field;
    say(m_turn.thread, Speaker::Ai, questionFor(field, true, u"en"_s), sourceOf(plan));
    visitor(answer);
    QCOMPARE(knownFields(m_turn).value(field).value, value);
}

namespace {

/// Support, which is closed and wants to know how to reach the visitor.
Team closedTeam()
{
    Team team;
    team.id = TeamId(u"t_supp"_s);
    team.name = u"Support"_s;
    team.hours = {u"Europe/Berlin"_s, {{{1, 2, 3, 4, 5}, 540, 1020}}};
    team.open = false;
    team.opensAt = Instant{1'778'482'800'000}; // Monday, 2026-05-11, 09:00 in Berlin
    team.afterHours = {true, {u"name"_s, u"email"_s}, 2};
    return team;
}

} // namespace

void TestHandoffPlan::afterHours_asksForWhatIsMissing_thenHandsOver()
{
    m_workspace.teams = {{u"t_supp"_s, closedTeam()}};
    m_workspace.defaultTeam = closedTeam().id;
    visitor(u"I want to talk to a human"_s); // by its rule at once
    Judgement judgement = go();
    QVERIFY(judgement.reasons.isEmpty());
    QCOMPARE(judgement.answer->text, questionFor(u"name"_s, true, u"en"_s));
    visitor(u"Vera Lind"_s);
    QCOMPARE(go().answer->text, questionFor(u"email"_s, false, u"en"_s));
    visitor(u"vera@lind.example"_s);
    judgement = judge();
    QVERIFY(!judgement.answer);
    QCOMPARE(judgement.reasons, (QList<Reason>{{u"explicit_request"_s, 95, 1}}));
    // No more questions than the team wants.
    begin();
    Team few = closedTeam();
    few.afterHours.questions = 1;
    m_workspace.teams = {{u"t_supp"_s, few}};
    m_workspace.defaultTeam = few.id;
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(go().answer->text, questionFor(u"name"_s, true, u"en"_s));
    visitor(u"Vera Lind"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffPlan::afterHours_whoInsistsIsPassedOn_andADayIsAsEver()
{
    m_workspace.teams = {{u"t_supp"_s, closedTeam()}};
    m_workspace.defaultTeam = closedTeam().id;
    visitor(u"I want to talk to a human"_s);
    go();
    visitor(u"I said I want to talk to a human"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
    begin();
    Team open = closedTeam();
    open.open = true;
    open.opensAt.reset();
    m_workspace.teams = {{u"t_supp"_s, open}};
    m_workspace.defaultTeam = open.id;
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffPlan::deferred_isNotAskedForAgain()
{
    m_workspace.teams = {{u"t_supp"_s, closedTeam()}};
    m_workspace.defaultTeam = closedTeam().id;
    m_turn.head.team = closedTeam().id;
    m_turn.head.visitor.zone = u"Asia/Tokyo"_s;
    m_turn.head.handoff.emplace();
    m_turn.head.handoff->overnight = true;
    m_turn.head.handoff->deferredUntil = closedTeam().opensAt;
    visitor(u"I want to talk to a human"_s);
    const Judgement judgement = judge();
    QVERIFY(judgement.reasons.isEmpty()); // it would be refused, and the visitor hear nothing
    QVERIFY(codesOf(judgement.flags).contains(u"explicit_request"_s));
    QVERIFY(judgement.answer);
    QVERIFY2(judgement.answer->text.contains(u"Monday, 11 May at 16:00"_s), qPrintable(judgement.answer->text));
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
