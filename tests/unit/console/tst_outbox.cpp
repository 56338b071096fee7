// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerig.h"

#include <QSignalSpy>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// What becomes of a reply between Enter and the log.
class TestOutbox : public QObject
{
    Q_OBJECT

private:
    static QList<Conversation> mine(int count = 1)
    {
        QList<Conversation> heads;
        for (int i = 1; i <= count; ++i)
            heads.append(headOf(i, Owner::of(ben), 5));
        return heads;
    }
    static QString textOf(const Command &command)
    {
        const auto *send = std::get_if<Send>(&command.body);
        const auto *note = std::get_if<AddNote>(&command.body);
        return send ? send->text : note ? note->text : QString();
    }

private Q_SLOTS:
    void reply_isSavedThenSentThenGone()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto transcript = rig.console->openTranscript(conversationId(1));
        rig.console->setDraft(conversationId(1), {u"hello"_s, false});
        rig.time.pass(400);
        QCOMPARE(rig.store.load(u"acc"_s).drafts.size(), 1);
        rig.store.holdAnswers();
        const auto id = rig.console->sendReply(conversationId(1), u"hello"_s);
        QVERIFY(id);
        QCOMPARE(transcript->entry(0).delivery, Delivery::Saving);
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        QVERIFY(rig.sent().isEmpty()); // nothing leaves before it is on disk
        rig.store.release();
        QCOMPARE(transcript->entry(0).delivery, Delivery::Queued);
        QCOMPARE(rig.store.load(u"acc"_s).items.size(), 1);
        QCOMPARE(rig.store.load(u"acc"_s).drafts.size(), 0);
        const QList<Command> sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, *id);
        QCOMPARE(sent[0].fence, 5);
        QSignalSpy done(rig.console.get(), &Console::done);
        rig.backend.answerDone(*id);
        QCOMPARE(done.size(), 1);
        QCOMPARE(transcript->rowCount(), 0);
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
    }
    void storeFails_textComesBack()
    {
        ConsoleRig rig;
        rig.sync(mine());
        QSignalSpy trouble(rig.console.get(), &Console::storeTrouble);
        QSignalSpy changed(rig.console.get(), &Console::draftChanged);
        rig.store.holdAnswers();
        rig.store.failWith(u"disk full"_s);
        QVERIFY(rig.console->sendReply(conversationId(1), u"precious"_s));
        rig.console->setDraft(conversationId(1), {u"next"_s, false});
        rig.store.release();
        QCOMPARE(rig.console->draft(conversationId(1)).text, u"precious\nnext"_s);
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(rig.sent().isEmpty());
    }
    void storeFails_whileANoteIsWritten_keepsAllOfItForTheTeam()
    {
        ConsoleRig rig;
        rig.sync(mine());
        rig.store.holdAnswers();
        rig.store.failWith(u"disk full"_s);
        QVERIFY(rig.console->sendReply(conversationId(1), u"reply"_s));
        rig.console->setDraft(conversationId(1), {u"between us"_s, true});
        rig.store.release();
        QCOMPARE(rig.console->draft(conversationId(1)), (Draft{u"reply\nbetween us"_s, true}));
    }
    void reply_withDelay_waitsAndCanBeCalledBack()
    {
        ConsoleRig rig;
        rig.sync(mine());
        rig.console->setSendDelay(Millis(5000));
        const auto transcript = rig.console->openTranscript(conversationId(1));
        const auto first = rig.console->sendReply(conversationId(1), u"too fast"_s);
        QVERIFY(first);
        QCOMPARE(transcript->entry(0).heldUntil, Instant{rig.time.wall + 5000});
        rig.time.pass(4900);
        QVERIFY(rig.sent().isEmpty());
        rig.console->setDraft(conversationId(1), {u"for us"_s, true});
        QVERIFY(rig.console->unsend(*first));
        QVERIFY(!rig.console->unsend(*first));
        QCOMPARE(rig.console->draft(conversationId(1)), (Draft{u"too fast\nfor us"_s, true}));
        QCOMPARE(transcript->rowCount(), 0);
        rig.time.pass(60'000);
        QVERIFY(rig.sent().isEmpty());
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
        QCOMPARE(rig.store.load(u"acc"_s).drafts.value(conversationId(1)).text, u"too fast\nfor us"_s);
        const auto second = rig.console->sendReply(conversationId(1), u"well thought"_s);
        rig.time.pass(5001);
        QCOMPARE(rig.sent().size(), 1);
        QVERIFY(!rig.console->unsend(*second));
    }
    void calledBack_isADraftOnceTheDiskKnows()
    {
        ConsoleRig rig;
        rig.sync(mine());
        rig.console->setSendDelay(Millis(5000));
        rig.store.holdAnswers();
        const auto id = rig.console->sendReply(conversationId(1), u"too fast"_s);
        QVERIFY(rig.console->unsend(*id));
        QVERIFY(!rig.console->unsend(*id));
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        rig.time.pass(6000);
        QVERIFY(rig.sent().isEmpty());
        rig.store.release();
        QCOMPARE(rig.console->draft(conversationId(1)).text, u"too fast"_s);
        QVERIFY(rig.sent().isEmpty());
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
    }
    void calledBack_whenTheDiskFails_isNotADraftBesides()
    {
        ConsoleRig rig;
        rig.sync(mine());
        rig.console->setSendDelay(Millis(5000));
        const auto transcript = rig.console->openTranscript(conversationId(1));
        QSignalSpy trouble(rig.console.get(), &Console::storeTrouble);
        const auto id = rig.console->sendReply(conversationId(1), u"too fast"_s);
        rig.store.failWith(u"disk full"_s);
        QVERIFY(rig.console->unsend(*id));
        QCOMPARE(trouble.size(), 1);
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        QCOMPARE(transcript->entry(0).delivery, Delivery::Failed);
        rig.time.pass(60'000);
        QVERIFY(rig.sent().isEmpty());
        rig.store.failWith({});
        rig.console->discard(*id);
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
    }
    void changeThatIsNotStored_leavesTheReplyAsItWas()
    {
        ConsoleRig rig;
        const auto transcript = rig.console->openTranscript(conversationId(1));
        QSignalSpy trouble(rig.console.get(), &Console::storeTrouble);
        const auto id = rig.console->sendReply(conversationId(1), u"early"_s);
        rig.store.failWith(u"disk full"_s);
        rig.sync(mine()); // its fence is known now
        QVERIFY(rig.sent().isEmpty());
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        QCOMPARE(transcript->entry(0).delivery, Delivery::Failed);
        QVERIFY(!transcript->entry(0).failure.isEmpty());
        QCOMPARE(trouble.size(), 1);
        rig.store.failWith({});
        rig.console->resend(*id);
        const auto sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, *id);
        QCOMPARE(sent[0].fence, 5);
        QCOMPARE(rig.store.load(u"acc"_s).items.size(), 1);
    }
    void keepAsNote_thatIsNotStored_isStillTheReply()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto transcript = rig.console->openTranscript(conversationId(1));
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.sent();
        rig.backend.answerRefused(*id, Code::Fenced, false, Owner::of(mia));
        rig.store.failWith(u"disk full"_s);
        QVERIFY(rig.console->keepAsNote(*id));
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        QCOMPARE(transcript->entry(0).delivery, Delivery::Failed);
        rig.store.failWith({});
        const auto note = rig.console->keepAsNote(*id);
        QVERIFY(note);
        QCOMPARE(rig.sent().size(), 1);
        const QList<OutboxItem> stored = rig.store.load(u"acc"_s).items;
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored[0].id, *note);
    }
    void reply_withDelay_survivesARestart()
    {
        ConsoleRig rig;
        rig.sync(mine());
        rig.console->setSendDelay(Millis(5000));
        rig.console->sendReply(conversationId(1), u"a"_s);
        rig.console->addNote(conversationId(1), u"notes wait for nobody, but their turn"_s);
        rig.time.pass(1000);
        ConsoleRig again(rig.store);
        again.time.wall = rig.time.wall;
        again.sync(mine());
        QVERIFY(again.sent().isEmpty());
        again.time.pass(4001);
        QCOMPARE(textOf(again.sent().value(0)), u"a"_s);
        ConsoleRig late(rig.store);
        late.time.wall = rig.time.wall - 3'600'000; // a clock that was set back holds nothing for an hour
        late.sync(mine());
        QCOMPARE(late.sent().size(), 1);
    }
    void reply_writtenBeforeTheFirstSync_getsTheFenceThatIsKnownLater()
    {
        ConsoleRig rig;
        const auto id = rig.console->sendReply(conversationId(1), u"early"_s);
        QVERIFY(rig.sent().isEmpty());
        rig.sync(mine());
        const QList<Command> sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, *id);
        QCOMPARE(sent[0].fence, 5);
        QCOMPARE(rig.store.load(u"acc"_s).items.value(0).fence, 5);
    }
    void lane_isInOrder_othersAreIndependent()
    {
        ConsoleRig rig;
        rig.sync(mine(2));
        const auto a = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.console->sendReply(conversationId(1), u"b"_s);
        rig.console->returnToAi(conversationId(1), u"done"_s, u"helped"_s);
        rig.console->sendReply(conversationId(2), u"other"_s);
        QList<Command> sent = rig.sent();
        QCOMPARE(sent.size(), 2);
        QCOMPARE(textOf(sent[0]), u"a"_s);
        QCOMPARE(textOf(sent[1]), u"other"_s);
        rig.backend.answerDone(*a);
        sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(textOf(sent[0]), u"b"_s);
        rig.backend.answerDone(sent[0].id);
        sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QVERIFY(std::holds_alternative<ReturnToAi>(sent[0].body));
        QCOMPARE(sent[0].fence, 5);
    }
    void unknown_isSentAgainWithSameId_onceBack()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.sent();
        rig.backend.link(LinkPhase::Waiting);
        rig.backend.answerUnknown(*id);
        rig.time.pass(60'000);
        QVERIFY(rig.sent().isEmpty());
        rig.backend.link(LinkPhase::Syncing);
        QVERIFY(rig.sent().isEmpty());
        rig.backend.link(LinkPhase::Online);
        const auto sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, *id);
    }
    void seenInLog_isNotSentAgain()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.sent();
        rig.backend.link(LinkPhase::Waiting);
        rig.backend.answerUnknown(*id);
        rig.arrive(1, 3, u"a"_s, *id); // replayed
        rig.backend.link(LinkPhase::Online);
        QVERIFY(rig.sent().isEmpty());
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
    }
    void retryable_backsOff()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        qint64 wait = 1000;
        for (int i = 0; i < 4; ++i, wait *= 2) {
            QCOMPARE(rig.sent().size(), 1);
            rig.backend.answerRefused(*id, Code::RateLimited, true);
            rig.time.pass(wait - 1);
            QVERIFY(rig.sent().isEmpty());
            rig.time.pass(1);
        }
        QCOMPARE(rig.sent().size(), 1);
    }
    void fenced_bySomebodyUnknown_saysNothingOfTheAi()
    {
        ConsoleRig rig;
        rig.sync(mine());
        QSignalSpy refused(rig.console.get(), &Console::refused);
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.sent();
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Fenced;
        Q_EMIT rig.backend.answered(*id, outcome);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][3].value<Owner>(), Owner::nobody());
    }
    void fenced_stopsTheLane_andSaysWhoHasIt()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto transcript = rig.console->openTranscript(conversationId(1));
        QSignalSpy refused(rig.console.get(), &Console::refused);
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.console->sendReply(conversationId(1), u"b"_s);
        rig.sent();
        rig.backend.answerRefused(*id, Code::Fenced, false, Owner::of(mia));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(transcript->entry(0).delivery, Delivery::Failed);
        QCOMPARE(transcript->entry(0).failure, u"This conversation moved to Mia."_s);
        rig.backend.link(LinkPhase::Online);
        rig.time.pass(100'000);
        QVERIFY(rig.sent().isEmpty()); // b never overtakes a
        rig.console->discard(*id);
        QCOMPARE(textOf(rig.sent().at(0)), u"b"_s);
    }
    void resend_afterFinalRefusal_hasNewIdAndFence()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.sent();
        rig.backend.answerRefused(*id, Code::Fenced, false, Owner::of(mia));
        rig.head(headOf(1, Owner::of(mia), 6));
        rig.console->resend(*id); // not ours: stays
        QVERIFY(rig.sent().isEmpty());
        rig.head(headOf(1, Owner::of(ben), 7));
        rig.console->resend(*id);
        const auto sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QVERIFY(sent[0].id != *id);
        QCOMPARE(sent[0].fence, 7);
        QCOMPARE(rig.store.load(u"acc"_s).items.size(), 1);
    }
    void keepAsNote_sendsANote()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        QVERIFY(!rig.console->keepAsNote(*id)); // still on its way
        rig.sent();
        rig.backend.answerRefused(*id, Code::Fenced, false, Owner::of(mia));
        const auto note = rig.console->keepAsNote(*id);
        QVERIFY(note);
        const auto sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, *note);
        QVERIFY(std::holds_alternative<AddNote>(sent[0].body));
        QCOMPARE(textOf(sent[0]), u"a"_s);
    }
    void olderThanADay_isNotSentWithoutAsking()
    {
        ConsoleRig rig;
        rig.sync(mine());
        rig.backend.link(LinkPhase::Waiting);
        const auto transcript = rig.console->openTranscript(conversationId(1));
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.time.wall += 24 * 3600 * 1000 + 1;
        rig.backend.link(LinkPhase::Online);
        QVERIFY(rig.sent().isEmpty());
        QCOMPARE(transcript->entry(0).delivery, Delivery::Failed);
        QVERIFY(!transcript->entry(0).failure.isEmpty());
        rig.console->resend(*id);
        const auto sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, *id); // it may have arrived: the server knows by the id
    }
    void killed_afterCommit_isSentAfterRestart()
    {
        MemoryMineStore disk;
        CommandId id;
        {
            ConsoleRig rig;
            rig.sync(mine());
            rig.backend.link(LinkPhase::Waiting);
            id = *rig.console->sendReply(conversationId(1), u"a"_s);
            rig.console->sendReply(conversationId(1), u"b"_s);
            disk = rig.store;
        }
        ConsoleRig rig(disk);
        QVERIFY(rig.sent().isEmpty());
        rig.sync(mine());
        auto sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, id);
        rig.backend.answerDone(id);
        sent = rig.sent();
        QCOMPARE(textOf(sent.at(0)), u"b"_s);
    }
    void killed_beforeCommit_keepsTheDraft()
    {
        ConsoleRig rig;
        rig.sync(mine());
        rig.console->setDraft(conversationId(1), {u"half"_s, true});
        rig.time.pass(300);
        const MemoryMineStore disk = rig.store;
        ConsoleRig again(disk);
        QCOMPARE(again.console->draft(conversationId(1)), (Draft{u"half"_s, true}));
    }
    void killed_afterSendBeforeAnswer_isSentAgainWithSameId()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        QCOMPARE(rig.sent().size(), 1);
        ConsoleRig again(rig.store);
        again.sync(mine());
        const auto sent = again.sent();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].id, *id);
    }
    void killed_afterRefusal_staysFailed()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto id = rig.console->sendReply(conversationId(1), u"a"_s);
        rig.backend.answerRefused(*id, Code::Fenced);
        ConsoleRig again(rig.store);
        again.sync(mine());
        QVERIFY(again.sent().isEmpty());
        QCOMPARE(again.console->openTranscript(conversationId(1))->entry(0).delivery, Delivery::Failed);
    }
    void draft_isOnDisk300msAfterLastKey_atMostASecondBehind()
    {
        ConsoleRig rig;
        rig.sync(mine());
        const auto onDisk = [&] { return rig.store.load(u"acc"_s).drafts.value(conversationId(1)).text; };
        rig.console->setDraft(conversationId(1), {u"a"_s, false});
        rig.time.pass(299);
        QVERIFY(onDisk().isEmpty());
        rig.time.pass(1);
        QCOMPARE(onDisk(), u"a"_s);
        for (int i = 0; i < 20; ++i) {
            rig.console->setDraft(conversationId(1), {QString(i + 2, u'a'), false});
            rig.time.pass(100);
        }
        QVERIFY(onDisk().size() > 10);
        rig.console->setDraft(conversationId(1), {u"last"_s, false});
        rig.console->flush();
        QCOMPARE(onDisk(), u"last"_s);
        rig.console->setDraft(conversationId(1), {});
        rig.console->flush();
        QVERIFY(onDisk().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
