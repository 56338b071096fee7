// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/questionbox.h"
#include "consolerig.h"

using namespace Baton;

namespace {

using List = KnowledgePage::List;
using Pages = QList<std::pair<List, qint64>>;

QuestionGroup group(const QString &id, const QString &answer = {})
{
    QuestionGroup made;
    made.id = id;
    made.count = 1;
    made.answer = answer;
    return made;
}

KnownAnswer answer(const QString &id)
{
    return {id, u"How?"_s, u"So."_s, {}, {}, 1, {}, {}};
}

/// A console of an admin.
struct Office : ConsoleRig
{
    Office() { sync({}); }
    QuestionBox &box() { return console->questions(); }
    void setRole(Role role)
    {
        Agents agents = console->state().agents();
        agents[ben].role = role;
        Q_EMIT backend.peopleChanged(console->state().workspace(), agents);
    }
    void tell(qint64 count)
    {
        Q_EMIT backend.hinted({ConversationId(u"c_questions"_s), {}, HintKind::Questions, Millis(0), count});
    }
    void give(qint64 before, const QList<QuestionGroup> &groups, qint64 next = 0)
    {
        Q_EMIT backend.knowledgeArrived({List::Questions, before, groups, {}, 0, next, {}});
    }
    void give(qint64 before, const QList<KnownAnswer> &answers, qint64 next = 0)
    {
        Q_EMIT backend.knowledgeArrived({List::Answers, before, {}, answers, 0, next, {}});
    }
    void giveAll(const QList<QuestionGroup> &groups, const QList<KnownAnswer> &answers = {})
    {
        give(0, groups);
        give(0, answers);
    }
};

} // namespace

/// What an admin's console knows of questions that the AI could not answer.
class TestQuestionBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void count_isKnownWithoutAsking_listsOnlyWhileSomebodyLooks()
    {
        Office office;
        office.setRole(Role::Admin);
        office.tell(3);
        QCOMPARE(office.box().count(), 3);
        QVERIFY(office.backend.knowledgePages.isEmpty());
        office.box().look(true);
        office.box().look(true);
        QCOMPARE(office.backend.knowledgePages, (Pages{{List::Questions, 0}}));
        office.give(0, {group(u"q_1"_s), group(u"q_2"_s)}, 2);
        QCOMPARE(office.backend.knowledgePages, (Pages{{List::Questions, 0}, {List::Questions, 2}}));
        office.give(2, {group(u"q_3"_s, u"k_1"_s)});
        QCOMPARE(office.box().known(), QuestionBox::Known::Nothing); // the answers are to come
        QCOMPARE(office.backend.knowledgePages.last(), std::pair(List::Answers, qint64(0)));
        office.give(0, {answer(u"k_1"_s)}, 1);
        office.give(1, {answer(u"k_2"_s)});
        QCOMPARE(office.box().known(), QuestionBox::Known::List);
        QCOMPARE(office.box().questions().size(), 3);
        QCOMPARE(office.box().answers().size(), 2);
        QCOMPARE(office.box().count(), 2); // without the one that has an answer
        QCOMPARE(office.box().group(u"q_3"_s)->answer, u"k_1"_s);
        QVERIFY(!office.box().group(u"q_9"_s) && !office.box().group({}));
        office.box().look(false);
        const auto asked = office.backend.knowledgePages.size();
        office.tell(4);
        QCOMPARE(office.backend.knowledgePages.size(), asked + 1); // one still looks
        office.box().look(false);
        office.tell(5);
        QCOMPARE(office.backend.knowledgePages.size(), asked + 1);
    }

    void lists_thatChangeWhileTheyCome_areShown_thenAskedForAnew()
    {
        Office office;
        office.setRole(Role::Admin);
        office.box().look(true);
        office.giveAll({group(u"q_1"_s)});
        office.tell(2);
        office.tell(3); // sooner than the lists come
        office.tell(4);
        QCOMPARE(office.backend.knowledgePages.count(std::pair(List::Questions, qint64(0))), 2);
        office.giveAll({group(u"q_1"_s), group(u"q_2"_s)});
        QCOMPARE(office.box().questions().size(), 2);
        QCOMPARE(office.backend.knowledgePages.count(std::pair(List::Questions, qint64(0))), 3);
        office.giveAll({group(u"q_3"_s)});
        QCOMPARE(office.box().questions().size(), 1);
        QCOMPARE(office.backend.knowledgePages.count(std::pair(List::Questions, qint64(0))), 3);
        office.give(0, {group(u"q_4"_s)}); // that nobody asked for
        QCOMPARE(office.box().questions().constFirst().id, u"q_3"_s);
    }

    void command_isSentOnce_andItsAnswerTold()
    {
        Office office;
        office.setRole(Role::Admin);
        QSignalSpy acted(&office.box(), &QuestionBox::acted);
        QSignalSpy refused(&office.box(), &QuestionBox::refused);
        office.box().dismiss({});
        QVERIFY(office.sent().isEmpty());
        office.box().teach(answer({}));
        QVERIFY(!office.box().canAct() && office.box().isWaiting());
        office.box().forget(u"k_1"_s); // not while the first is under way
        const QList<Command> sent = office.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(std::get<TeachAnswer>(sent.first().body).answer, answer({}));
        office.backend.answerDone(sent.first().id);
        QCOMPARE(acted.takeFirst().first().value<QuestionBox::Act>(), QuestionBox::Act::Taught);
        office.box().dismiss({u"q_1"_s, u"q_2"_s});
        const Command dismissed = office.sent().first();
        QCOMPARE(std::get<DismissQuestions>(dismissed.body).ids, (QStringList{u"q_1"_s, u"q_2"_s}));
        office.backend.answerDone(dismissed.id);
        QCOMPARE(acted.takeFirst().last().toInt(), 2);
        office.box().forget(u"k_1"_s);
        office.backend.answerRefused(office.sent().first().id, Code::NotFound);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<QuestionBox::Act>(), QuestionBox::Act::Forgotten);
        QCOMPARE(refused.first().last().value<Code>(), Code::NotFound);
        QVERIFY(acted.isEmpty() && office.box().canAct());
    }

    void who_isNoAdmin_actsNot_andForgets()
    {
        Office office;
        office.box().teach(answer({}));
        QVERIFY(office.sent().isEmpty());
        office.setRole(Role::Admin);
        office.box().look(true);
        office.giveAll({group(u"q_1"_s)}, {answer(u"k_1"_s)});
        office.setRole(Role::TeamLead);
        QCOMPARE(office.box().count(), 0);
        QVERIFY(office.box().questions().isEmpty() && office.box().answers().isEmpty());
        QCOMPARE(office.box().known(), QuestionBox::Known::Refused);
    }

    void refusal_saysWhy()
    {
        Office office;
        office.setRole(Role::Admin);
        office.box().look(true);
        Q_EMIT office.backend.knowledgeArrived({List::Questions, 0, {}, {}, 0, 0, Code::Disabled});
        QCOMPARE(office.box().known(), QuestionBox::Known::NoAi);
        office.backend.link(LinkPhase::Waiting);
        QVERIFY(!office.box().canAct());
    }

    void anotherLog_isAskedAnew()
    {
        Office office;
        office.setRole(Role::Admin);
        office.box().look(true);
        office.giveAll({group(u"q_1"_s)});
        office.sync({});
        QCOMPARE(office.box().known(), QuestionBox::Known::Nothing);
        QCOMPARE(office.backend.knowledgePages.last(), std::pair(List::Questions, qint64(0)));
    }
};

QTEST_GUILESS_MAIN(TestQuestionBox)
#include "tst_questionbox.moc"
