// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "unit/domain/admins.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

/// Answers that are taught, and the letters and questions that an admin goes through.
class TstAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_areNamed_andChangeNothing();
    void answers_areTaughtPutRightAndForgotten();
    void answers_refusals();
    void answers_areBounded();
    void questions_areNamed_andChangeNothing();
};

void TstAnswers::answers_areTaughtPutRightAndForgotten()
{
    World world;
    const World before;
    KnownAnswer answer{
        {}, u"  Can it be\u0000 engraved? "_s, u" Yes.\r\nFor 12 EUR. "_s, u"en"_s, u"q_1"_s, 7, ann, world.now};
    const QString id = u"k_018f000000007000800000000000000000"_s.left(34);
    QCOMPARE(world.tell(as(ada), TeachAnswer{answer}), QString(u"taught:"_s + id + u"/1"_s));
    QCOMPARE(world.answers.size(), 1);
    KnownAnswer stored = world.answers.first();
    QCOMPARE(stored.id, id);
    QVERIFY(stored.question.startsWith(u"Can it be"_s) && stored.question.endsWith(u"engraved?"_s));
    QCOMPARE(stored.answer, u"Yes.\nFor 12 EUR."_s);
    QCOMPARE(stored.group, u"q_1"_s);
    QCOMPARE(stored.by, ada); // and not who the command names
    QCOMPARE(stored.at, world.now);
    QVERIFY(world.workspace == before.workspace && world.agents == before.agents);
    stored.answer = u"Yes, for 14 EUR."_s;
    world.pass(Millis(5));
    QCOMPARE(world.tell(as(ada), TeachAnswer{stored}), QString(u"taught:"_s + id + u"/2"_s));
    QCOMPARE(world.answers.size(), 1);
    QCOMPARE(world.answers.first().answer, u"Yes, for 14 EUR."_s);
    QCOMPARE(world.answers.first().at, world.now);
    QCOMPARE(world.tell(as(ada), ForgetAnswer{id}), QString(u"forgotten:"_s + id));
    QVERIFY(world.answers.isEmpty());
}

void TstAnswers::answers_refusals()
{
    World world;
    const auto teach = [&](void (*change)(KnownAnswer &)) {
        KnownAnswer answer{{}, u"How?"_s, u"So."_s, {}, {}, 0, {}, {}};
        change(answer);
        return world.tell(as(ada), TeachAnswer{answer});
    };
    const QString needed = u"!bad_schema answer: question and answer are needed"_s;
    QCOMPARE(teach([](KnownAnswer &a) { a.question = u" \n"_s; }), needed);
    QCOMPARE(teach([](KnownAnswer &a) { a.answer = u"\t"_s; }), needed);
    SAYS(teach([](KnownAnswer &a) { a.question = QString(maxQuestionLength + 1, u'q'); }), "!too_large answer");
    SAYS(teach([](KnownAnswer &a) { a.answer = QString(maxAnswerLength + 1, u'a'); }), "!too_large answer");
    SAYS(teach([](KnownAnswer &a) { a.language = u"en US"_s; }), "!bad_schema answer.language");
    SAYS(teach([](KnownAnswer &a) { a.id = u"k_none"_s; }), "!not_found answer");
    QVERIFY(world.answers.isEmpty());
    QVERIFY(teach([](KnownAnswer &a) {
                a.question = QString(maxQuestionLength, u'q');
                a.answer = QString(maxAnswerLength, u'a');
                a.language = u"zh-Hans"_s;
            }).startsWith(u"taught:"_s));
    KnownAnswer other = world.answers.first();
    other.revision = 0; // of an admin who has not seen it
    SAYS(world.tell(as(ada), TeachAnswer{other}), "!conflict answer.revision");
    // Two admins answer the same questions at once: the second is told.
    QVERIFY(teach([](KnownAnswer &a) { a.group = u"q_1"_s; }).startsWith(u"taught:"_s));
    SAYS(teach([](KnownAnswer &a) { a.group = u"q_1"_s; }), "!conflict answer.group");
    KnownAnswer second = *std::find_if(world.answers.cbegin(), world.answers.cend(),
                                       [](const KnownAnswer &one) { return one.group == u"q_1"_s; });
    QVERIFY(teach([](KnownAnswer &a) { a.group = u"q_2"_s; }).startsWith(u"taught:"_s));
    QVERIFY(world.tell(as(ada), TeachAnswer{second}).startsWith(u"taught:"_s)); // put right, not new
    world.answers.removeIf([](const auto &one) { return !one.value().group.isEmpty(); });
    SAYS(world.tell(as(ada), ForgetAnswer{u"k_none"_s}), "!not_found answer");
    SAYS(world.tell(as(lena), TeachAnswer{world.answers.first()}), "!forbidden role");
    SAYS(world.tell(as(lena), ForgetAnswer{other.id}), "!forbidden role");
    QCOMPARE(world.answers.size(), 1);
    // Where nobody keeps answers there is none to change.
    const Policy bare{world.workspace, world.agents, world.load, world.online};
    const Command change{{}, {}, {}, TeachAnswer{world.answers.first()}};
    QCOMPARE(decideWorkspaceBody(bare, change, as(ada)).error().code, Code::NotFound);
}

void TstAnswers::answers_areBounded()
{
    World world;
    for (int n = 0; n < maxKnownAnswers - 1; ++n)
        world.answers.insert(u"k_%1"_s.arg(n), KnownAnswer{u"k_%1"_s.arg(n), u"How?"_s, u"So."_s, {}, {}, 1, {}, {}});
    const KnownAnswer one{{}, u"Why?"_s, u"So."_s, {}, {}, 0, {}, {}};
    QVERIFY(world.tell(as(ada), TeachAnswer{one}).startsWith(u"taught:"_s));
    QCOMPARE(world.answers.size(), maxKnownAnswers);
    SAYS(world.tell(as(ada), TeachAnswer{one}), "!too_large answers: no more are kept");
    QVERIFY(world.tell(as(ada), TeachAnswer{world.answers.first()}).startsWith(u"taught:"_s)); // is no new one
}

void TstAnswers::questions_areNamed_andChangeNothing()
{
    World world;
    const World before;
    SAYS(world.tell(as(ada), DismissQuestions{{u"q_1"_s, u"q_2"_s}}), "dismissed:q_1,q_2");
    SAYS(world.tell(as(ada), DismissQuestions{}), "!bad_schema questions: none is named");
    SAYS(world.tell(as(lena), DismissQuestions{{u"q_1"_s}}), "!forbidden role");
    QVERIFY(world.workspace == before.workspace && world.agents == before.agents && world.answers.isEmpty());
}

void TstAnswers::letters_areNamed_andChangeNothing()
{
    SAYS(byAdmin(HandleLetters{{u"dl_1"_s, u"dl_2"_s}, true}), "again:dl_1,dl_2");
    SAYS(byAdmin(HandleLetters{{u"dl_1"_s}, false}), "discarded:dl_1");
    SAYS(byAdmin(HandleLetters{}), "!bad_schema letters: none is named");
    World world;
    const World before;
    SAYS(world.tell(as(ada), HandleLetters{{u"dl_1"_s}, false}), "discarded:dl_1");
    QVERIFY(world.workspace == before.workspace);
    QVERIFY(world.agents == before.agents);
}

BATON_DOMAIN_TEST(TstAnswers);

} // namespace Baton::Test

#include "tst_answers.moc"
