// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoffrig.h"
#include "server/ai/askwords.h"
#include "server/ai/handoffplan.h"
#include "server/ai/triggers.h"

using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

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

/// What the AI asks for before it hands over: by a rule, or of a team that is closed.
class TestHandoffQuestions : public HandoffRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
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
    void category_asksForWhatIsMissing_thenHandsOver();
    void category_chosenByTheVisitor_countsBeforeTheWords();
    void category_besideAReason_hasQuestionsOfItsOwn();
    void category_keepsNobodyInNeedWaiting();
    void category_leavesAClosedTeamItsQuestions();
    void category_losesNobodyWhoWasPromisedAPerson();
    void category_isNotChangedByAnAnswer();

private:
    /// What is about a bill asks for the order, what is about sales for the website and the project.
    void setCategories()
    {
        rules().categories = QList<CategoryRule>{CategoryRule{Category::Sales, {u"website"_s, u"project"_s}, 1},
                                                 CategoryRule{Category::Billing, {u"email"_s, u"order"_s}, 2}};
        rules().reasons[u"frustration"_s].on = false; // three short turns may sound like it
    }
};

void TestHandoffQuestions::collect_asksForWhatIsMissing_oneAtATime_thenHandsOver()
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

void TestHandoffQuestions::collect_answeredInTwoMessages_isKept()
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

void TestHandoffQuestions::collect_nothingMissing_handsOverAtOnce()
{
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"email"_s});
    m_turn.head.visitor.name = u"Vera"_s;
    m_turn.head.fields.insert(u"email"_s, Field{u"vera@lind.example"_s, u"form"_s, 0, 100});
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffQuestions::collect_skipped_isNotAskedAgain_data()
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

void TestHandoffQuestions::collect_skipped_isNotAskedAgain()
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

void TestHandoffQuestions::collect_questionsUsedUp_handsOver()
{
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"email"_s}, 1);
    visitor(u"I want to talk to a human"_s);
    QVERIFY(go().reasons.isEmpty());
    visitor(u"Vera"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffQuestions::collect_visitorInsists_handsOver()
{
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s, u"email"_s}, maxQuestions);
    visitor(u"I want to talk to a human"_s);
    QVERIFY(go().reasons.isEmpty());
    visitor(u"Just connect me to a person, please"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffQuestions::collect_answersAreUnderstood_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "ar", "zh"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHandoffQuestions::collect_answersAreUnderstood()
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
                                            {u"timeline"_s, u"2027"_s},
                                            {u"website"_s, u"lind.example"_s},
                                            {u"project"_s, u"New web shop"_s}};
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

void TestHandoffQuestions::collect_answers_areNeitherLostNorInvented_data()
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
    row("website", u"It is lind.example/shop"_s, u"It is lind.example/shop"_s);
    row("website", u"We are still choosing one"_s, {});
    row("website", u"https://shop.example/item?id=7"_s, u"https://shop.example/item?id=7"_s);
    row("website", u"Is it not lind.example?"_s, {});
    row("website", u"Do you mean shop.example/item?id=7?"_s, {});
    const QString copied = u"https://shop.example/item?id=7&from="_s + QString(80, u'x');
    row("website", copied, copied);
    const QString told = u"A portal where our customers see what they have ordered, when it comes and what is still"
                         " to be paid, with an entrance for each of their branches."_s;
    row("project", told, told);
    const QString atLength = told + u' ' + told + u' ' + told;
    row("project", atLength, atLength.first(299) + u'…');
    row("project", u"Why would you like to know that?"_s, {});
    row("company", told, {});
}

void TestHandoffQuestions::collect_answers_areNeitherLostNorInvented()
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

void TestHandoffQuestions::afterHours_asksForWhatIsMissing_thenHandsOver()
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

void TestHandoffQuestions::afterHours_whoInsistsIsPassedOn_andADayIsAsEver()
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

void TestHandoffQuestions::deferred_isNotAskedForAgain()
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

void TestHandoffQuestions::category_asksForWhatIsMissing_thenHandsOver()
{
    setCategories();
    visitor(u"I want to talk to a human about my invoice. My email is vera@lind.example."_s);
    Judgement judgement = go();
    QVERIFY(judgement.reasons.isEmpty());
    QVERIFY(judgement.answer);
    QCOMPARE(judgement.answer->text, questionFor(u"order"_s, true, u"en"_s)); // the address is known
    visitor(u"Skip"_s);
    judgement = judge();
    QVERIFY(!judgement.answer);
    QVERIFY(codesOf(judgement.reasons).contains(u"explicit_request"_s));
    QCOMPARE(judgement.category, Category::Billing);
    begin();
    setCategories();
    visitor(u"I want to talk to a human"_s); // of another category nothing is asked
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffQuestions::category_chosenByTheVisitor_countsBeforeTheWords()
{
    setCategories();
    m_turn.head.fields.insert(u"topic"_s, Field{u"sales"_s, u"form"_s, 0, 100});
    visitor(u"I want to talk to a human about my invoice"_s);
    Judgement judgement = go();
    QVERIFY(judgement.answer);
    QCOMPARE(judgement.answer->text, questionFor(u"website"_s, true, u"en"_s));
    visitor(u"lind.example"_s);
    judgement = judge(); // one question at most
    QCOMPARE(judgement.fields.value(u"website"_s).value, u"lind.example"_s);
    QVERIFY(!judgement.answer);
    QCOMPARE(judgement.category, Category::Sales);
    // It was for that request: what comes after it in the same thread may be about something else.
    begin();
    setCategories();
    m_turn.head.handoffs = 1;
    m_turn.head.fields.insert(u"topic"_s, Field{u"sales"_s, u"form"_s, 0, 100});
    visitor(u"I want to talk to a human about my invoice"_s);
    QCOMPARE(go().answer->text, questionFor(u"email"_s, true, u"en"_s));
    // "Any topic" is no choice, and what a bot calls the topic is none of the visitor's.
    for (const Field &topic : {Field{u"general"_s, u"form"_s, 0, 100}, Field{u"sales"_s, u"bot"_s, 0, 100}}) {
        begin();
        setCategories();
        m_turn.head.fields.insert(u"topic"_s, topic);
        visitor(u"I want to talk to a human about my invoice"_s);
        QCOMPARE(go().answer->text, questionFor(u"email"_s, true, u"en"_s));
    }
}

void TestHandoffQuestions::category_besideAReason_hasQuestionsOfItsOwn()
{
    setCategories();
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s}, 1);
    visitor(u"I want to talk to a human about my invoice"_s);
    QCOMPARE(go().answer->text, questionFor(u"name"_s, true, u"en"_s));
    visitor(u"Vera Lind"_s);
    QCOMPARE(go().answer->text, questionFor(u"email"_s, false, u"en"_s));
    visitor(u"vera@lind.example"_s);
    QCOMPARE(go().answer->text, questionFor(u"order"_s, false, u"en"_s));
    visitor(u"LF-20417"_s);
    QVERIFY(codesOf(judge().reasons).contains(u"explicit_request"_s));
}

void TestHandoffQuestions::category_keepsNobodyInNeedWaiting()
{
    setCategories();
    visitor(u"My card was stolen yesterday and there is an invoice"_s);
    QVERIFY(codesOf(judge().reasons).contains(u"sensitive"_s));
    begin();
    setCategories();
    visitor(u"It is urgent. I want to talk to a human about my invoice"_s);
    QVERIFY(codesOf(judge().reasons).contains(u"explicit_request"_s));
    begin();
    setCategories();
    rules().reasons[u"explicit_request"_s] = {true, 70, RuleAction::HandOff, {}, 2, true};
    visitor(u"I want to talk to a human about my invoice"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
    begin();
    setCategories();
    visitor(u"I want to talk to a human about my invoice"_s);
    QVERIFY(go().reasons.isEmpty());
    visitor(u"I said I want to talk to a human"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"explicit_request"_s});
}

void TestHandoffQuestions::category_leavesAClosedTeamItsQuestions()
{
    setCategories();
    m_workspace.teams = {{u"t_supp"_s, closedTeam()}};
    m_workspace.defaultTeam = closedTeam().id;
    visitor(u"I want to talk to a human about my invoice"_s);
    QCOMPARE(go().answer->text, questionFor(u"email"_s, true, u"en"_s));
    visitor(u"Skip"_s);
    QCOMPARE(go().answer->text, questionFor(u"order"_s, false, u"en"_s));
    visitor(u"LF-20417"_s);
    QCOMPARE(go().answer->text, questionFor(u"name"_s, false, u"en"_s)); // who is to be answered tomorrow
    visitor(u"Vera Lind"_s);
    QVERIFY(codesOf(judge().reasons).contains(u"explicit_request"_s));
}

/// The fallback's yes is a yes whatever the rule says: a question of a category must not bring them back to the rule.
void TestHandoffQuestions::category_losesNobodyWhoWasPromisedAPerson()
{
    setCategories();
    rules().reasons[u"low_confidence"_s] = ReasonRule();
    m_turn.head.fields.insert(u"topic"_s, Field{u"billing"_s, u"form"_s, 0, 100});
    visitor(u"Would you sponsor a robotics contest?"_s);
    QCOMPARE(go().answer->source, QString(fallbackSource));
    visitor(u"Yes please"_s);
    QVERIFY(codesOf(judge().reasons).contains(u"low_confidence"_s));
}

/// What is answered to a question of ours is what was asked for, and not what the request is about.
void TestHandoffQuestions::category_isNotChangedByAnAnswer()
{
    setCategories();
    rules().categories[0] = CategoryRule{Category::Sales, {u"project"_s}, 1};
    visitor(u"I want to talk to a human about a quote"_s);
    QCOMPARE(go().answer->text, questionFor(u"project"_s, true, u"en"_s));
    visitor(u"A portal for invoices"_s);
    Judgement judgement = judge();
    QVERIFY2(!judgement.answer, qPrintable(judgement.answer ? judgement.answer->text : QString()));
    QVERIFY(codesOf(judgement.reasons).contains(u"explicit_request"_s));
    QCOMPARE(judgement.category, Category::Sales);
    // Where nothing else tells, an answer does.
    begin();
    rules().reasons[u"explicit_request"_s] = collects({u"name"_s}, 1);
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(go().answer->text, questionFor(u"name"_s, true, u"en"_s));
    visitor(u"Vera Lind, it is about an invoice"_s);
    judgement = judge();
    QVERIFY(codesOf(judgement.reasons).contains(u"explicit_request"_s));
    QCOMPARE(judgement.category, Category::Billing);
}

QTEST_GUILESS_MAIN(TestHandoffQuestions)
#include "tst_handoffquestions.moc"
