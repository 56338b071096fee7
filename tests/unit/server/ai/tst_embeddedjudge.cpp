// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoffrig.h"
#include "server/ai/triggers.h"

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

/// The order in which the built-in AI makes up its mind.
class TestEmbeddedJudge : public HandoffRig
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_turn.head.fence = 4;
    }
    void judge_knownQuestion_isAnsweredWithItsSource();
    void judge_requestForPerson_comesBeforeTheAnswer();
    void judge_unknownQuestions_getOneFallbackThenAHuman();
    void judge_thresholdChanged_isInForceAtOnce();
    void judge_handoffOff_saysSo();
    void judge_visitorsLanguage_isSpoken();
    void judge_afterReturn_recallsWhatTheHumanSaid();
    void judge_fields_areNewOnesOnlyAndFit();
    void judge_knownField_isNotAskedFor();
    void suggest_lastUnansweredQuestion_isAnsweredWithItsSource();
    void suggest_nothingToSay_saysNothing();
    void commands_reasons_describeThenRequest();
    void commands_answer_describeThenAnswer();
};

void TestEmbeddedJudge::judge_knownQuestion_isAnsweredWithItsSource()
{
    say(m_turn.thread, Speaker::Visitor, u"How can I track my order?"_s);
    const Judgement judgement = judge();
    QVERIFY(judgement.reasons.isEmpty());
    QVERIFY(judgement.answer);
    QCOMPARE(judgement.answer->source, u"kb-en-track-order"_s);
    QVERIFY(judgement.answer->confidence >= 90);
    QCOMPARE(judgement.category, Category::Support);
    QCOMPARE(judgement.briefing.asked.turns, QList<qint64>{1});
}

void TestEmbeddedJudge::judge_knownField_isNotAskedFor()
{
    auto knowledge = std::make_unique<KnowledgeBase>();
    knowledge->add({u"late"_s, u"en"_s, Category::Support, u"Where is my late parcel from the harbour?"_s,
                    u"We look it up. What is your order number? It takes an hour."_s});
    knowledge->add({u"ask"_s, u"en"_s, Category::Support, u"Can you change the colour of my bicycle?"_s,
                    u"What is your order number?"_s});
    EmbeddedJudge curious(std::move(knowledge));
    say(m_turn.thread, Speaker::Visitor, u"Where is my late parcel from the harbour?"_s);
    QCOMPARE(curious.judge(m_turn, m_workspace, Instant{1000}).answer.value_or(Answer()).text,
             u"We look it up. What is your order number? It takes an hour."_s);
    m_turn.head.fields.insert(u"order"_s, {u"LF-20417"_s, u"ai"_s, 1, 90});
    QCOMPARE(curious.judge(m_turn, m_workspace, Instant{1000}).answer.value_or(Answer()).text,
             u"We look it up. It takes an hour."_s);
    m_turn.thread.last().text = u"Can you change the colour of my bicycle?"_s;
    QVERIFY(curious.judge(m_turn, m_workspace, Instant{1000}).answer.value_or(Answer()).source != u"ask"_s);
}

void TestEmbeddedJudge::suggest_lastUnansweredQuestion_isAnsweredWithItsSource()
{
    say(m_turn.thread, Speaker::Visitor, u"I want to talk to a human."_s);
    say(m_turn.thread, Speaker::Visitor, u"How can I track my order?"_s);
    say(m_turn.thread, Speaker::Visitor, u"Hello?"_s);
    const auto suggested = m_judge->suggest(m_turn, m_workspace);
    QVERIFY(suggested);
    QCOMPARE(suggested->source, u"kb-en-track-order"_s);
    QVERIFY(suggested->confidence >= m_workspace.answerThreshold);
    m_workspace.answerThreshold = 100;
    if (suggested->confidence < 100)
        QVERIFY(!m_judge->suggest(m_turn, m_workspace));
}

void TestEmbeddedJudge::suggest_nothingToSay_saysNothing()
{
    QVERIFY(!m_judge->suggest(m_turn, m_workspace));
    say(m_turn.thread, Speaker::Visitor, u"How can I track my order?"_s);
    say(m_turn.thread, Speaker::Agent, u"By the link in your mail."_s);
    QVERIFY(!m_judge->suggest(m_turn, m_workspace)); // answered
    say(m_turn.thread, Speaker::Visitor, u"My grandmother's parrot sings opera"_s);
    QVERIFY(!m_judge->suggest(m_turn, m_workspace));
}

void TestEmbeddedJudge::judge_requestForPerson_comesBeforeTheAnswer()
{
    say(m_turn.thread, Speaker::Visitor, u"How can I track my order? I want to talk to a human, it is urgent."_s);
    const Judgement judgement = judge();
    QVERIFY(!judgement.answer);
    QCOMPARE(judgement.reasons, (QList<Reason>{{u"explicit_request"_s, 95, 1}}));
    QCOMPARE(judgement.urgency, Urgency::Urgent);
}

void TestEmbeddedJudge::judge_unknownQuestions_getOneFallbackThenAHuman()
{
    say(m_turn.thread, Speaker::Visitor, u"Would you sponsor a robotics contest?"_s);
    const Judgement first = judge();
    QVERIFY(first.reasons.isEmpty());
    QCOMPARE(first.answer->text, m_workspace.templatesFor(u"en"_s).fallback);
    say(m_turn.thread, Speaker::Ai, first.answer->text, first.answer->source);
    say(m_turn.thread, Speaker::Visitor, u"Might an engineer judge the final?"_s);
    const Judgement second = judge();
    QVERIFY(!second.answer);
    QCOMPARE(second.reasons.size(), 1);
    QCOMPARE(second.reasons[0].code, u"low_confidence"_s);
    QCOMPARE(second.reasons[0].turn, 3);
}

void TestEmbeddedJudge::judge_thresholdChanged_isInForceAtOnce()
{
    say(m_turn.thread, Speaker::Visitor, u"How can I track my order?"_s);
    const int confidence = judge().answer->confidence;
    m_workspace.answerThreshold = confidence;
    QCOMPARE(judge().answer->source, u"kb-en-track-order"_s);
    m_workspace.answerThreshold = confidence + 1;
    QCOMPARE(judge().answer->source, QString(fallbackSource));
}

void TestEmbeddedJudge::judge_handoffOff_saysSo()
{
    m_workspace.handoffEnabled = false;
    say(m_turn.thread, Speaker::Visitor, u"I want to talk to a human"_s);
    const Judgement judgement = judge();
    QVERIFY(judgement.reasons.isEmpty());
    QCOMPARE(judgement.answer->text, m_workspace.templatesFor(u"en"_s).refused);
}

void TestEmbeddedJudge::judge_visitorsLanguage_isSpoken()
{
    m_turn.head.visitor.language = u"de-AT"_s;
    say(m_turn.thread, Speaker::Visitor, u"Wie setze ich mein Passwort zurück?"_s);
    QCOMPARE(judge().answer->source, u"kb-de-passwort"_s);
    say(m_turn.thread, Speaker::Visitor, u"Verträgt sie Ammoniak?"_s);
    QCOMPARE(judge().answer->text, m_workspace.templatesFor(u"de"_s).fallback);
    m_turn.head.visitor.language.clear();
    say(m_turn.thread, Speaker::Visitor, u"忘记密码怎么重置？"_s);
    QCOMPARE(judge().answer->source, u"kb-zh-password"_s);
}

void TestEmbeddedJudge::judge_afterReturn_recallsWhatTheHumanSaid()
{
    say(m_turn.thread, Speaker::Visitor, u"Does the varnish contain toluene?"_s);
    say(m_turn.thread, Speaker::Agent, u"The varnish contains no toluene at all."_s);
    Message returned;
    returned.n = 3;
    returned.kind = MessageKind::System;
    returned.mark = Mark::Returned;
    m_turn.thread.append(returned);
    say(m_turn.thread, Speaker::Visitor, u"So toluene in the varnish?"_s);
    const Judgement judgement = judge();
    QVERIFY(judgement.answer);
    QCOMPARE(judgement.answer->source, u"thread:2"_s);
    QVERIFY(judgement.answer->text.contains(u"The varnish contains no toluene at all."_s));
}

void TestEmbeddedJudge::judge_fields_areNewOnesOnlyAndFit()
{
    say(m_turn.thread, Speaker::Visitor, u"It is order LF-20417, write to a@b.example"_s);
    QCOMPARE(judge().fields.keys(), (QStringList{u"email"_s, u"order"_s}));
    m_turn.head.fields.insert(u"email"_s, Field{u"a@b.example"_s, u"form"_s, 0, 100});
    QCOMPARE(judge().fields.keys(), QStringList{u"order"_s});
    for (int i = 0; i < 19; ++i)
        m_turn.head.fields.insert(u"f%1"_s.arg(i), Field{});
    QVERIFY(judge().fields.isEmpty());
}

void TestEmbeddedJudge::commands_reasons_describeThenRequest()
{
    say(m_turn.thread, Speaker::Visitor, u"agent please"_s);
    const QList<Command> commands = commandsOf(m_turn, judge());
    QCOMPARE(commands.size(), 2);
    QVERIFY(std::holds_alternative<Describe>(commands[0].body));
    QVERIFY(std::holds_alternative<RequestHandoff>(commands[1].body));
    for (const Command &command : commands) {
        QCOMPARE(command.conversation, m_turn.head.id);
        QCOMPARE(command.fence.value_or(0), 4);
        QVERIFY(command.id.isEmpty());
    }
}

void TestEmbeddedJudge::commands_answer_describeThenAnswer()
{
    say(m_turn.thread, Speaker::Visitor, u"How can I track my order?"_s);
    const QList<Command> commands = commandsOf(m_turn, judge());
    QCOMPARE(commands.size(), 2);
    QVERIFY(std::holds_alternative<Answer>(commands[1].body));
}

QTEST_GUILESS_MAIN(TestEmbeddedJudge)
#include "tst_embeddedjudge.moc"
