// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoffrig.h"
#include "server/ai/askwords.h"
#include "server/ai/handoffplan.h"
#include "server/ai/triggers.h"

using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

/// A person who is offered, what is a yes and a no to that, and what is promised while handoffs are off.
class TestHandoffOffers : public HandoffRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void offer_yes_handsOver_data();
    void offer_yes_handsOver();
    void offer_butOrAQuestion_isNoYes_data();
    void offer_butOrAQuestion_isNoYes();
    void offer_no_goesOn_andIsNotRepeated_data();
    void offer_no_goesOn_andIsNotRepeated();
    void offer_besideAnAnswer_saysBoth();
    void off_nothingIsAskedOrPromised();
    void fallback_yes_handsOver();
    void fallback_yes_handsOver_whateverTheRule();
    void fallback_whileOff_offersNobody();
    void promised_isHandedOver_withoutAskingAModel();
};

void TestHandoffOffers::offer_yes_handsOver_data()
{
    QTest::addColumn<QString>("yes");
    for (const char *yes :
         {"Yes", "yes please", "Sure, go ahead", "OK", "That would be great", "Ja, gerne", "Bitte", "Sí, por favor",
          "Oui, volontiers", "نعم من فضلك", "好的，谢谢", "可以", "Yes, when can they call me?", "Ok, yes please",
          "Ja, wann geht das?", "Sure. Thanks!", "需要，什么时候可以？"})
        QTest::newRow(yes) << QString::fromUtf8(yes);
}

void TestHandoffOffers::offer_yes_handsOver()
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

void TestHandoffOffers::offer_butOrAQuestion_isNoYes_data()
{
    QTest::addColumn<QString>("answer");
    for (const char *answer :
         {"Yes, but how much is it first?", "OK. What does it cost?", "Sure, how long does it take?",
          "Ja, aber was kostet es?", "Ok, wie lange dauert das?", "Bitte keinen Menschen", "Sí, pero ¿cuánto cuesta?",
          "Bueno, ¿cuánto cuesta?", "Oui, mais combien ?", "Ok, combien ça coûte ?", "نعم، لكن كم السعر؟",
          "حسنا، كم السعر؟", "好的，那运费多少？", "是的，但是太贵了"})
        QTest::newRow(answer) << QString::fromUtf8(answer);
}

void TestHandoffOffers::offer_butOrAQuestion_isNoYes()
{
    QFETCH(QString, answer);
    rules().reasons[u"policy"_s] = offers();
    visitor(u"Could you make an exception for me?"_s);
    go();
    visitor(answer);
    QVERIFY(!codesOf(judge().reasons).contains(u"policy"_s));
}

void TestHandoffOffers::offer_no_goesOn_andIsNotRepeated_data()
{
    QTest::addColumn<QString>("no");
    for (const char *no : {"No", "No thanks", "Not now", "Nein danke", "Lieber nicht", "No gracias", "Non merci",
                           "لا شكرا", "不用了", "暂时不需要"})
        QTest::newRow(no) << QString::fromUtf8(no);
}

void TestHandoffOffers::offer_no_goesOn_andIsNotRepeated()
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

void TestHandoffOffers::offer_besideAnAnswer_saysBoth()
{
    visitor(u"How can I track my order?"_s);
    const QString answer = judge().answer->text;
    rules().reasons[u"account_specific"_s] = offers();
    const Judgement judgement = judge();
    QVERIFY(judgement.answer->text.startsWith(answer));
    QVERIFY(judgement.answer->text.endsWith(offerWords(u"en"_s)));
}

void TestHandoffOffers::off_nothingIsAskedOrPromised()
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

void TestHandoffOffers::fallback_yes_handsOver()
{
    m_workspace.fallbacks = 3;
    visitor(u"Would you sponsor a robotics contest?"_s);
    QCOMPARE(go().answer->source, QString(fallbackSource));
    visitor(u"Yes please"_s);
    QCOMPARE(codesOf(judge().reasons), QStringList{u"low_confidence"_s});
}

void TestHandoffOffers::fallback_yes_handsOver_whateverTheRule()
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

void TestHandoffOffers::fallback_whileOff_offersNobody()
{
    m_workspace.fallbacks = 3;
    m_workspace.handoffEnabled = false;
    visitor(u"Would you sponsor a robotics contest?"_s);
    QCOMPARE(go().answer->text, unsureWords(u"en"_s));
    visitor(u"OK"_s); // to putting it another way
    QVERIFY(judge().answer->text != m_workspace.templatesFor(u"en"_s).refused);
}

void TestHandoffOffers::promised_isHandedOver_withoutAskingAModel()
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

QTEST_GUILESS_MAIN(TestHandoffOffers)
#include "tst_handoffoffers.moc"
