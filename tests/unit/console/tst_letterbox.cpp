// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/letterbox.h"
#include "consolerig.h"

using namespace Baton;

namespace {

DeadLetter letter(const QString &id)
{
    DeadLetter made;
    made.id = id;
    return made;
}

/// A console of an admin.
struct Office : ConsoleRig
{
    Office() { sync({}); }
    LetterBox &box() { return console->letters(); }
    void setRole(Role role)
    {
        Agents agents = console->state().agents();
        agents[ben].role = role;
        Q_EMIT backend.peopleChanged(console->state().workspace(), agents);
    }
    void tell(qint64 count)
    {
        Q_EMIT backend.hinted({ConversationId(u"c_letters"_s), {}, HintKind::Letters, Millis(0), count});
    }
    void answer(qint64 before, const QList<DeadLetter> &letters, qint64 next = 0)
    {
        Q_EMIT backend.deadLettersArrived({before, letters, 0, next, {}});
    }
    QStringList ids()
    {
        QStringList ids;
        for (const DeadLetter &one : box().letters())
            ids.append(one.id);
        return ids;
    }
};

} // namespace

/// What an admin's console knows of messages that were given up.
class TestLetterBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void count_isKnownWithoutAsking_listOnlyWhileSomebodyLooks()
    {
        Office office;
        office.setRole(Role::Admin);
        office.tell(3);
        QCOMPARE(office.box().count(), 3);
        QVERIFY(office.backend.letterPages.isEmpty());
        QCOMPARE(office.box().known(), LetterBox::Known::Nothing);
        office.box().look(true);
        office.box().look(true);
        QCOMPARE(office.backend.letterPages, QList<qint64>{0});
        office.answer(0, {letter(u"dl_3"_s), letter(u"dl_2"_s)}, 2);
        QVERIFY(office.box().letters().isEmpty()); // not whole yet
        QCOMPARE(office.backend.letterPages, (QList<qint64>{0, 2}));
        office.answer(2, {letter(u"dl_1"_s)});
        QCOMPARE(office.ids(), (QStringList{u"dl_3"_s, u"dl_2"_s, u"dl_1"_s}));
        QCOMPARE(office.box().known(), LetterBox::Known::List);
        office.box().look(false);
        office.tell(4);
        QCOMPARE(office.backend.letterPages.size(), 3); // one still looks
        office.box().look(false);
        office.tell(5);
        QCOMPARE(office.backend.letterPages.size(), 3);
    }

    void list_thatChangesWhileItComes_isAskedForAnew()
    {
        Office office;
        office.setRole(Role::Admin);
        office.box().look(true);
        office.answer(0, {letter(u"dl_3"_s), letter(u"dl_2"_s)}, 2);
        office.tell(2);
        office.answer(2, {letter(u"dl_1"_s)}); // of the list before
        QVERIFY(office.box().letters().isEmpty());
        office.answer(0, {letter(u"dl_2"_s), letter(u"dl_1"_s)});
        QCOMPARE(office.ids(), (QStringList{u"dl_2"_s, u"dl_1"_s}));
    }

    void page_thatPointsToItself_endsTheList()
    {
        Office office;
        office.setRole(Role::Admin);
        office.box().look(true);
        office.answer(0, {letter(u"dl_1"_s)}, 1);
        office.answer(1, {letter(u"dl_0"_s)}, 1);
        QCOMPARE(office.box().letters().size(), 2);
        QCOMPARE(office.backend.letterPages, (QList<qint64>{0, 1}));
    }

    void command_isSentOnce_andItsAnswerTold()
    {
        Office office;
        office.setRole(Role::Admin);
        QSignalSpy acted(&office.box(), &LetterBox::acted);
        QSignalSpy refused(&office.box(), &LetterBox::refused);
        office.box().tryAgain({});
        QVERIFY(office.sent().isEmpty());
        office.box().tryAgain({u"dl_1"_s, u"dl_2"_s});
        QVERIFY(!office.box().canAct());
        office.box().discard({u"dl_1"_s}); // not while the first is under way
        const QList<Command> sent = office.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(std::get<HandleLetters>(sent.first().body), (HandleLetters{{u"dl_1"_s, u"dl_2"_s}, true}));
        office.backend.answerDone(sent.first().id);
        QCOMPARE(acted.takeFirst(), (QVariantList{2, true}));
        QVERIFY(office.box().canAct());
        office.box().discard({u"dl_1"_s});
        const CommandId second = office.sent().first().id;
        office.backend.answerRefused(second, Code::Forbidden);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Code>(), Code::Forbidden);
        QVERIFY(acted.isEmpty());
    }

    void who_isNoAdmin_actsNot_andForgets()
    {
        Office office;
        QVERIFY(!office.box().canAct());
        office.box().discard({u"dl_1"_s});
        QVERIFY(office.sent().isEmpty());
        office.setRole(Role::Admin);
        office.tell(2);
        office.box().look(true);
        office.answer(0, {letter(u"dl_1"_s)});
        QCOMPARE(office.box().count(), 1);
        office.setRole(Role::TeamLead);
        QCOMPARE(office.box().count(), 0);
        QVERIFY(office.box().letters().isEmpty());
        QCOMPARE(office.box().known(), LetterBox::Known::Refused);
    }

    void refusal_saysWhy()
    {
        Office office;
        office.setRole(Role::Admin);
        office.box().look(true);
        Q_EMIT office.backend.deadLettersArrived({0, {}, 0, 0, Code::Disabled});
        QCOMPARE(office.box().known(), LetterBox::Known::SendsNone);
        office.backend.link(LinkPhase::Waiting);
        QVERIFY(!office.box().canAct());
    }

    void anotherLog_isAskedAnew()
    {
        Office office;
        office.setRole(Role::Admin);
        office.tell(2);
        office.sync({});
        QCOMPARE(office.box().count(), 0);
        QVERIFY(office.backend.letterPages.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLetterBox)
#include "tst_letterbox.moc"
