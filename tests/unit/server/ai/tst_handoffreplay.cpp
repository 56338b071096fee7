// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoffrig.h"
#include "server/ai/askwords.h"
#include "server/ai/handoffplan.h"
#include "server/ai/rehearsal.h"
#include "server/ai/triggers.h"

using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

/// A replay says what the AI would have done at each turn as it was then.
class TestHandoffReplay : public HandoffRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void rehearsal_saysWhatWouldHaveFired();
    void rehearsal_ofALongAnswer_fitsTheFrame();
    void rehearsal_knowsNoPageOfLater();
    void rehearsal_ofTheEndOfAThread_judgesNothingSaidToPeople();
    void rehearsal_recallsWhatAColleagueSaid_likeTheAi();
};

void TestHandoffReplay::rehearsal_saysWhatWouldHaveFired()
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

void TestHandoffReplay::rehearsal_ofALongAnswer_fitsTheFrame()
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

void TestHandoffReplay::rehearsal_knowsNoPageOfLater()
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

void TestHandoffReplay::rehearsal_recallsWhatAColleagueSaid_likeTheAi()
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

void TestHandoffReplay::rehearsal_ofTheEndOfAThread_judgesNothingSaidToPeople()
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

QTEST_GUILESS_MAIN(TestHandoffReplay)
#include "tst_handoffreplay.moc"
