// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data.h"
#include "server/ai/askwords.h"
#include "server/ai/embeddedjudge.h"
#include "server/ai/handoffplan.h"
#include "server/ai/intents.h"
#include "server/ai/rehearsal.h"
#include "server/ai/triggers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

namespace {

ReasonRule collects(const QStringList &fields, int questions = 2)
{
    return {true, 0, RuleAction::Collect, fields, questions};
}

ReasonRule offers()
{
    return {true, 0, RuleAction::Offer};
}

QStringList codesOf(const QList<Reason> &reasons)
{
    QStringList codes;
    for (const Reason &reason : reasons)
        codes.append(reason.code);
    return codes;
}

} // namespace

/// What the AI does where a rule says hand over, collect, offer or flag.
class TestHandoffPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void offer_yes_handsOver_data();
    void offer_yes_handsOver();
    void offer_butOrAQuestion_isNoYes_data();
    void offer_butOrAQuestion_isNoYes();
    void offer_no_goesOn_andIsNotRepeated_data();
    void offer_no_goesOn_andIsNotRepeated();
    void offer_besideAnAnswer_saysBoth();
    void flag_isOnlyNoted();
    void off_nothingIsAskedOrPromised();
    void fallback_yes_handsOver();
    void fallback_yes_handsOver_whateverTheRule();
    void fallback_whileOff_offersNobody();
    void promised_isHandedOver_withoutAskingAModel();
    void lowConfidence_byItsRule();
    void page_handsOverOnce_toItsTeam();
    void page_itsQuestionsGoOn_whereverTheVisitorGoes();
    void icp_fitsFromWhatIsNeededOn();
    void leadWeights_countAsSet();
    void urgent_asTheRuleSays();
    void intents_data();
    void intents();
    void rehearsal_saysWhatWouldHaveFired();
    void rehearsal_ofALongAnswer_fitsTheFrame();
    void rehearsal_knowsNoPageOfLater();
    void rehearsal_ofTheEndOfAThread_judgesNothingSaidToPeople();
    void rehearsal_recallsWhatAColleagueSaid_likeTheAi();
    void source_comesBack();

private:
    Judgement judge() { return m_judge->judge(m_turn, m_workspace, Instant{1000}); }
    void visitor(const QString &text) { say(m_turn.thread, Speaker::Visitor, text); }
    /// Judges, and lets the AI say what comes of it.
    Judgement go()
    {
        const Judgement judgement = judge();
        if (judgement.answer) {
            say(m_turn.thread, Speaker::Ai, judgement.answer->text, judgement.answer->source);
            m_turn.thread.last().confidence = judgement.answer->confidence;
        }
        m_turn.head.fields.insert(judgement.fields);
        return judgement;
    }
    HandoffRules &rules() { return m_workspace.handoffRules; }

    std::unique_ptr<EmbeddedJudge> m_judge;
    Workspace m_workspace;
    Turn m_turn;
};

void TestHandoffPlan::init()
{
    if (!m_judge) {
        auto knowledge = std::make_unique<KnowledgeBase>();
        knowledge->importJsonLines(contentOf(demoFile(u"knowledge.jsonl"_s)));
        m_judge = std::make_unique<EmbeddedJudge>(std::move(knowledge));
    }
    m_workspace = defaultWorkspace();
    m_turn = Turn();
    m_turn.head.id = ConversationId(u"c_0001"_s);
    m_turn.head.visitor.language = u"en"_s;
}

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

void TestHandoffPlan::offer_yes_handsOver_data()
{
    QTest::addColumn<QString>("yes");
    for (const char *yes :
         {"Yes", "yes please", "Sure, go ahead", "OK", "That would be great", "Ja, gerne", "Bitte", "Sí, por favor",
          "Oui, volontiers", "نعم من فضلك", "好的，谢谢", "可以", "Yes, when can they call me?", "Ok, yes please",
          "Ja, wann geht das?", "Sure. Thanks!", "需要，什么时候可以？"})
        QTest::newRow(yes) << QString::fromUtf8(yes);
}

void TestHandoffPlan::offer_yes_handsOver()
{
    QFETCH(QString, yes);
    rules().reasons[u"policy"_s] = offers();
    visitor(u"Could you make an exception for me?"_s);
    const Judgement first = go();
    QVERIFY(first.reasons.isEmpty());
    QVERIFY(first.answer->text.endsWith(offerWords(u"en"_s)));
    visitor(yes);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"policy"_s});
}

void TestHandoffPlan::offer_butOrAQuestion_isNoYes_data()
{
    QTest::addColumn<QString>("answer");
    for (const char *answer :
         {"Yes, but how much is it first?", "OK. What does it cost?", "Sure, how long does it take?",
          "Ja, aber was kostet es?", "Ok, wie lange dauert das?", "Bitte keinen Menschen", "Sí, pero ¿cuánto cuesta?",
          "Bueno, ¿cuánto cuesta?", "Oui, mais combien ?", "Ok, combien ça coûte ?", "نعم، لكن كم السعر؟",
          "حسنا، كم السعر؟", "好的，那运费多少？", "是的，但是太贵了"})
        QTest::newRow(answer) << QString::fromUtf8(answer);
}

void TestHandoffPlan::offer_butOrAQuestion_isNoYes()
{
    QFETCH(QString, answer);
    rules().reasons[u"policy"_s] = offers();
    visitor(u"Could you make an exception for me?"_s);
    go();
    visitor(answer);
    QVERIFY(!codesOf(judge().reasons).contains(u"policy"_s));
}

void TestHandoffPlan::offer_no_goesOn_andIsNotRepeated_data()
{
    QTest::addColumn<QString>("no");
    for (const char *no : {"No", "No thanks", "Not now", "Nein danke", "Lieber nicht", "No gracias", "Non merci",
                           "لا شكرا", "不用了", "暂时不需要"})
        QTest::newRow(no) << QString::fromUtf8(no);
}

void TestHandoffPlan::offer_no_goesOn_andIsNotRepeated()
{
    QFETCH(QString, no);
    rules().reasons[u"policy"_s] = offers();
    rules().reasons[u"frustration"_s].on = false; // three short turns may sound like it
    visitor(u"Could you make an exception for me?"_s);
    go();
    visitor(no);
    const Judgement second = go();
    QVERIFY(second.reasons.isEmpty());
    QCOMPARE(second.answer->source, declinedSource);
    const QStringList said{declinedWords(u"en"_s), declinedWords(u"de"_s), declinedWords(u"es"_s),
                           declinedWords(u"fr"_s), declinedWords(u"ar"_s), declinedWords(u"zh"_s)};
    QVERIFY(said.contains(second.answer->text)); // in the language of the no, where that is known
    visitor(u"So what is your policy?"_s);
    const Judgement third = go();
    QVERIFY(!third.answer || !third.answer->text.contains(offerWords(u"en"_s)));
    QVERIFY(codesOf(third.flags).contains(u"policy"_s));
}

void TestHandoffPlan::offer_besideAnAnswer_saysBoth()
{
    visitor(u"How can I track my order?"_s);
    const QString answer = judge().answer->text;
    rules().reasons[u"account_specific"_s] = offers();
    const Judgement judgement = judge();
    QVERIFY(judgement.answer->text.startsWith(answer));
    QVERIFY(judgement.answer->text.endsWith(offerWords(u"en"_s)));
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

void TestHandoffPlan::off_nothingIsAskedOrPromised()
{
    m_workspace.handoffEnabled = false;
    visitor(u"I want to talk to a human"_s);
    QCOMPARE(judge().answer->text, m_workspace.templatesFor(u"en"_s).refused);
    QVERIFY(codesOf(judge().flags).contains(u"explicit_request"_s));
    for (const ReasonRule &rule : {collects({u"name"_s}), offers()}) {
        rules().reasons[u"explicit_request"_s] = rule;
        const QString text = judge().answer->text;
        QVERIFY(text != questionFor(u"name"_s, true, u"en"_s) && !text.contains(offerWords(u"en"_s)));
        QVERIFY(codesOf(judge().flags).contains(u"explicit_request"_s));
    }
    rules().reasons[u"explicit_request"_s] = {true, 0, RuleAction::Collect, {u"name"_s}, 2, true};
    QCOMPARE(judge().urgency, Urgency::Normal);
    QCOMPARE(m_judge->rehearse(m_turn, m_workspace).constFirst().field, QString());
    m_turn.thread.clear();
    visitor(u"Would you sponsor a robotics contest?"_s);
    QCOMPARE(judge().answer->text, unsureWords(u"en"_s));
}

void TestHandoffPlan::fallback_yes_handsOver()
{
    m_workspace.fallbacks = 3;
    visitor(u"Would you sponsor a robotics contest?"_s);
    QCOMPARE(go().answer->source, QString(fallbackSource));
    visitor(u"Yes please"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"low_confidence"_s});
}

void TestHandoffPlan::fallback_yes_handsOver_whateverTheRule()
{
    m_workspace.fallbacks = 3;
    visitor(u"Would you sponsor a robotics contest?"_s);
    go();
    visitor(u"Yes please"_s);
    for (const ReasonRule &rule :
         {ReasonRule{false}, ReasonRule{true, 0, RuleAction::Flag}, ReasonRule{true, 100, RuleAction::HandOff}}) {
        rules().reasons[u"low_confidence"_s] = rule;
        QCOMPARE(codesOf(judge().reasons), QStringList{u"low_confidence"_s});
    }
}

void TestHandoffPlan::fallback_whileOff_offersNobody()
{
    m_workspace.fallbacks = 3;
    m_workspace.handoffEnabled = false;
    visitor(u"Would you sponsor a robotics contest?"_s);
    QCOMPARE(go().answer->text, unsureWords(u"en"_s));
    visitor(u"OK"_s); // to putting it another way
    QVERIFY(judge().answer->text != m_workspace.templatesFor(u"en"_s).refused);
}

void TestHandoffPlan::promised_isHandedOver_withoutAskingAModel()
{
    m_workspace.fallbacks = 0;
    visitor(u"Would you sponsor a robotics contest?"_s);
    Judgement judgement = judge();
    QCOMPARE(codesOf(judgement.reasons), QStringList{u"low_confidence"_s});
    QVERIFY(!judgement.isFixed); // a model may know what the knowledge does not
    rules().reasons[u"low_confidence"_s] = collects({u"email"_s});
    QVERIFY(go().isFixed);
    visitor(u"vera@lind.example"_s);
    judgement = judge();
    QCOMPARE(codesOf(judgement.reasons), QStringList{u"low_confidence"_s});
    QVERIFY(judgement.isFixed);
    m_turn.thread.clear();
    m_workspace.fallbacks = 3;
    visitor(u"Would you sponsor a robotics contest?"_s);
    QVERIFY(!go().isFixed);
    visitor(u"Yes please"_s);
    judgement = judge();
    QCOMPARE(codesOf(judgement.reasons), QStringList{u"low_confidence"_s});
    QVERIFY(judgement.isFixed);
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

void TestHandoffPlan::rehearsal_saysWhatWouldHaveFired()
{
    visitor(u"How can I track my order?"_s);
    go();
    visitor(u"I want to talk to a human"_s);
    Message requested;
    requested.n = m_turn.thread.constLast().n + 1;
    requested.kind = MessageKind::System;
    requested.mark = Mark::Requested;
    m_turn.thread.append(requested);
    visitor(u"Hello? A human please!"_s); // nobody judges what is said while a person is waited for
    m_turn.head.fields.insert(u"email"_s, Field{u"a@b.example"_s, u"ai"_s, 99, 90});
    QList<RehearsedTurn> turns = m_judge->rehearse(m_turn, m_workspace);
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns[0].step, TurnStep::Answer);
    QVERIFY(turns[0].known >= m_workspace.answerThreshold);
    QCOMPARE(turns[1].step, TurnStep::HandOver);
    QCOMPARE(turns[1].n, 3);
    QCOMPARE(turns[1].text, u"I want to talk to a human"_s);
    const RehearsedReason reason = turns[1].reasons.constFirst();
    QCOMPARE(reason.code, u"explicit_request"_s);
    QVERIFY(reason.acts && reason.from == 70 && reason.action == RuleAction::HandOff);
    rules().reasons[u"explicit_request"_s] = collects({u"email"_s});
    turns = m_judge->rehearse(m_turn, m_workspace);
    QCOMPARE(turns[1].step, TurnStep::Ask); // learnt only later
    QCOMPARE(turns[1].field, u"email"_s);
    rules().friction = 1;
    rules().reasons.clear();
    m_turn.thread.clear();
    visitor(u"That is the wrong answer"_s);
    RehearsedReason friction;
    for (const RehearsedReason &one : m_judge->rehearse(m_turn, m_workspace).constFirst().reasons) {
        if (one.code == u"friction")
            friction = one;
    }
    QCOMPARE(friction.value.value_or(-1), 1);
    QCOMPARE(friction.threshold.value_or(-1), 1);
    QVERIFY(!friction.acts);
}

void TestHandoffPlan::rehearsal_ofALongAnswer_fitsTheFrame()
{
    auto knowledge = std::make_unique<KnowledgeBase>();
    const QString answer = QString(u"Our parcels leave on every day of the week. "_s).repeated(40);
    const QJsonObject entry{{u"question"_s, u"When do parcels leave?"_s}, {u"answer"_s, answer}};
    knowledge->importJsonLines(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    EmbeddedJudge judge(std::move(knowledge));
    visitor(u"When will your company sponsor international robotics championships somewhere abroad?"_s);
    qsizetype longest = 0;
    for (const RehearsedReason &reason : judge.rehearse(m_turn, m_workspace).constFirst().reasons)
        longest = qMax(longest, reason.detail.size());
    QVERIFY(longest > 0);
    QVERIFY(longest <= 400); // what the wire takes
}

void TestHandoffPlan::rehearsal_knowsNoPageOfLater()
{
    PageRule page;
    page.pattern = u"/enterprise"_s;
    page.action = RuleAction::HandOff;
    rules().pages = {page};
    m_turn.head.page.current = {u"https://shop.example/enterprise"_s, {}, {}, {}, Instant{5000}};
    m_turn.head.page.trail = {m_turn.head.page.current}; // those before it are forgotten
    for (const qint64 at : {1000, 2000, 6000}) {
        visitor(u"Good morning"_s);
        m_turn.thread.last().at = Instant{at};
    }
    const QList<RehearsedTurn> turns = m_judge->rehearse(m_turn, m_workspace);
    QCOMPARE(turns.size(), 3);
    QVERIFY(turns[0].step != TurnStep::HandOver && turns[1].step != TurnStep::HandOver);
    QCOMPARE(turns[2].step, TurnStep::HandOver);
}

void TestHandoffPlan::rehearsal_recallsWhatAColleagueSaid_likeTheAi()
{
    m_workspace.fallbacks = 0;
    visitor(u"Would you sponsor a robotics contest?"_s);
    say(m_turn.thread, Speaker::Agent, u"We sponsor a robotics contest every spring."_s);
    Message returned;
    returned.n = m_turn.thread.constLast().n + 1;
    returned.kind = MessageKind::System;
    returned.speaker = Speaker::System;
    returned.mark = Mark::Returned;
    m_turn.thread.append(returned);
    visitor(u"Would you sponsor a robotics contest?"_s);
    const Judgement live = judge();
    QVERIFY(live.reasons.isEmpty());
    QVERIFY(live.answer && live.answer->source.startsWith(u"thread:"_s));
    const QList<RehearsedTurn> turns = m_judge->rehearse(m_turn, m_workspace);
    QCOMPARE(turns.constFirst().step, TurnStep::HandOver); // nobody had said it yet
    QCOMPARE(turns.constLast().step, TurnStep::Answer);
}

void TestHandoffPlan::rehearsal_ofTheEndOfAThread_judgesNothingSaidToPeople()
{
    visitor(u"I want to talk to a human"_s); // to Ann, who has it since long before
    say(m_turn.thread, Speaker::Agent, u"I am one."_s);
    Message returned;
    returned.n = 3;
    returned.kind = MessageKind::System;
    returned.mark = Mark::Returned;
    m_turn.thread.append(returned);
    visitor(u"How can I track my order?"_s);
    visitor(u"And where is it?"_s);
    QCOMPARE(m_judge->rehearse(m_turn, m_workspace).size(), 3); // a whole thread begins with the AI
    for (Message &message : m_turn.thread)
        message.n += 200;
    QList<RehearsedTurn> turns = m_judge->rehearse(m_turn, m_workspace);
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns[0].n, 204);
    turns = m_judge->rehearse(m_turn, m_workspace, 205);
    QCOMPARE(turns.size(), 1);
    QCOMPARE(turns[0].n, 205);
    m_turn.thread = {m_turn.thread[0]};
    m_turn.head.owner = Owner::ai();
    QCOMPARE(m_judge->rehearse(m_turn, m_workspace).size(), 1);
    m_turn.head.owner = Owner::of(AgentId(u"ann"_s));
    QVERIFY(m_judge->rehearse(m_turn, m_workspace).isEmpty());
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
