// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/fileshelf.h"
#include "console/transcriptmodel.h"
#include "consolerig.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace Baton {

namespace {

Conversation erasedHead(int i)
{
    Conversation head = headOf(i, Owner::nobody(), 2);
    head.visitor = {VisitorId(u"v_erased"_s), {}, {}};
    head.erasedAt = Instant{1'700'000'000'000};
    return head;
}

/// A head that is in no view: closed, and known from a list.
Conversation listedHead(int i)
{
    Conversation head = headOf(i, Owner::nobody(), 2);
    head.visitor.name = u"Sara Secret"_s;
    return head;
}

ListPage closedList(const QList<Conversation> &heads)
{
    ListPage page;
    page.kind = ListKind::Closed;
    page.heads = heads;
    page.total = heads.size() + 10;
    return page;
}

/// A page of a list that has the conversations `first` to `last`.
ListPage pageOf(int first, int last, qint64 offset, qint64 total)
{
    ListPage page;
    page.kind = ListKind::Closed;
    page.offset = offset;
    page.total = total;
    for (int i = first; i <= last; ++i)
        page.heads.append(listedHead(i));
    return page;
}

Hint erasedHint(int i)
{
    Hint hint;
    hint.conversation = conversationId(i);
    hint.kind = HintKind::Erased;
    return hint;
}

} // namespace

/// What a console keeps of a conversation goes when its visitor is erased, whether it is told at once or later.
class TestErased : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hint_takesTranscriptAndDraft()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben)), headOf(2, Owner::of(ben))});
        const auto transcript = rig.console->openTranscript(conversationId(1));
        rig.arrive(1, 1, u"my secret"_s);
        rig.console->setDraft(conversationId(1), Draft{u"about the secret"_s});
        rig.console->setDraft(conversationId(2), Draft{u"another"_s});
        QSignalSpy told(rig.console.get(), &Console::draftChanged);
        QCOMPARE(rig.store.scrubs(), 0);
        Q_EMIT rig.backend.hinted(erasedHint(1));
        QCOMPARE(transcript->entry(0).message.text, u"Erased"_s);
        QVERIFY(rig.store.scrubs() > 0);
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        QVERIFY(!rig.console->draft(conversationId(2)).isEmpty());
        QVERIFY(!told.isEmpty());
        rig.time.pass(5'000);
        QVERIFY(!rig.store.load(u"acc"_s).drafts.contains(conversationId(1)));
        QVERIFY(rig.store.load(u"acc"_s).drafts.contains(conversationId(2)));
    }

    void head_thatIsErased_takesTheSame()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.console->setDraft(conversationId(1), Draft{u"about the secret"_s});
        rig.head(erasedHead(1));
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
    }

    /// The head is set back so that what is still kept would be seen.
    void whispers_goWithTheOwnership_andWithTheVisitor()
    {
        ConsoleRig rig;
        const ConsoleState &state = rig.console->state();
        const Conversation owned = headOf(1, Owner::of(ben), 3);
        const Whispered whisper{CommandId(u"w_1"_s), owned.id, 3, ben, mia, Instant{1}, u"They are a big customer"_s};
        rig.sync({owned});
        Q_EMIT rig.backend.whispered(whisper);
        QCOMPARE(state.whispers(owned.id), QList<Whispered>{whisper});
        rig.head(owned);
        rig.sync({owned}); // as after a link that was lost
        QCOMPARE(state.whispers(owned.id), QList<Whispered>{whisper});
        rig.head(erasedHead(1));
        rig.head(owned);
        QVERIFY(state.whispers(owned.id).isEmpty());
        Q_EMIT rig.backend.whispered(whisper);
        QCOMPARE(state.whispers(owned.id).size(), 1);
        rig.head(headOf(1, Owner::of(mia), 4));
        rig.head(owned);
        QVERIFY(state.whispers(owned.id).isEmpty());
        // A snapshot says it as well.
        Q_EMIT rig.backend.whispered(whisper);
        rig.sync({headOf(1, Owner::of(mia), 4)});
        rig.sync({owned});
        QVERIFY(state.whispers(owned.id).isEmpty());
    }

    void reply_thatWaits_isNotKeptForAnotherTry()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        QVERIFY(rig.console->sendReply(conversationId(1), u"about the secret"_s));
        const QList<Command> sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        Q_EMIT rig.backend.hinted(erasedHint(1));
        rig.backend.answerRefused(sent.constFirst().id, Code::State);
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
    }

    void reply_thatTheDiskHasNotAnsweredFor_goesWhenItHas()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.store.holdAnswers();
        QVERIFY(rig.console->sendReply(conversationId(1), u"about the secret"_s));
        QCOMPARE(rig.store.load(u"acc"_s).items.size(), 1);
        Q_EMIT rig.backend.hinted(erasedHint(1));
        rig.store.release();
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
        QVERIFY(rig.sent().isEmpty());
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
    }

    void reply_thatIsCalledBackMeanwhile_isNoDraft()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.console->setSendDelay(Millis(5'000));
        const auto reply = rig.console->sendReply(conversationId(1), u"about the secret"_s);
        QVERIFY(reply);
        rig.store.holdAnswers();
        QVERIFY(rig.console->unsend(*reply));
        Q_EMIT rig.backend.hinted(erasedHint(1));
        rig.store.release();
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        rig.time.pass(10'000);
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
        QVERIFY(rig.store.load(u"acc"_s).drafts.isEmpty());
        QVERIFY(rig.sent().isEmpty());
    }

    void draft_ofWhatIsNotInView_isLookedAt()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.console->setDraft(conversationId(1), Draft{u"about the secret"_s});
        rig.time.pass(5'000);
        rig.sync({headOf(2, Owner::of(ben))}); // it was away meanwhile
        QCOMPARE(rig.backend.watched.value(conversationId(1)), true);
        rig.head(erasedHead(1));
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        QCOMPARE(rig.backend.watched.value(conversationId(1), true), false);
    }

    void file_withoutText_ofWhatIsNotInView_isLookedAt()
    {
        QTemporaryDir folder;
        MemoryMineStore disk;
        disk.setFilesFolder(folder.filePath(u"files"_s));
        ConsoleRig rig(disk);
        rig.sync({headOf(1, Owner::of(ben))});
        QVERIFY(rig.console->files().addBytes(conversationId(1), u"screen.png"_s, "a picture of the secret"));
        QTRY_VERIFY(!rig.backend.uploads.isEmpty());
        const QDir files(folder.filePath(u"files"_s));
        QVERIFY(!files.entryList(QDir::Files).isEmpty());
        rig.sync({headOf(2, Owner::of(ben))}); // it was away meanwhile
        QCOMPARE(rig.backend.watched.value(conversationId(1)), true);
        rig.head(erasedHead(1));
        QVERIFY(rig.console->files().drafts(conversationId(1)).isEmpty());
        rig.console->files().flush();
        QVERIFY(files.entryList(QDir::Files).isEmpty());
    }

    void draft_ofWhatTheListHasNoMore_isLookedAt()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.console->refreshList(ListKind::Closed);
        Q_EMIT rig.backend.listArrived(closedList({listedHead(2), listedHead(3)}));
        rig.console->setDraft(conversationId(2), Draft{u"about the secret"_s});
        rig.console->setDraft(conversationId(3), Draft{u"another"_s});
        Q_EMIT rig.backend.resumed(); // the link was lost for a moment
        Q_EMIT rig.backend.listArrived(pageOf(9, 9, 50, 51)); // asked for before it was lost
        QVERIFY(rig.console->isRelisting(ListKind::Closed));
        QVERIFY(!rig.backend.watched.contains(conversationId(2)));
        Q_EMIT rig.backend.listArrived(pageOf(3, 3, 0, 1));
        QVERIFY(!rig.console->isRelisting(ListKind::Closed));
        QCOMPARE(rig.backend.watched.value(conversationId(2)), true);
        QVERIFY(!rig.backend.watched.contains(conversationId(3)));
        // One that is no longer this person's to read is told of by the hint alone.
        Q_EMIT rig.backend.hinted(erasedHint(2));
        QVERIFY(rig.console->draft(conversationId(2)).isEmpty());
        QVERIFY(!rig.console->draft(conversationId(3)).isEmpty());
        QCOMPARE(rig.backend.watched.value(conversationId(2), true), false);
    }

    void hint_takesWhatIsOnlyListed()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        Q_EMIT rig.backend.listArrived(closedList({listedHead(2), listedHead(3)}));
        QVERIFY(rig.console->state().head(conversationId(2)));
        QList<ConversationId> changed;
        connect(&rig.console->state(), &ConsoleState::headsChanged, this,
                [&changed](const QList<ConversationId> &conversations) { changed += conversations; });
        Q_EMIT rig.backend.hinted(erasedHint(2));
        QVERIFY(!rig.console->state().head(conversationId(2)));
        QVERIFY(rig.console->state().head(conversationId(3)));
        QCOMPARE(changed, QList<ConversationId>{conversationId(2)});
        // As the server counts now.
        QCOMPARE(rig.console->state().listTotal(ListKind::Closed), 11);
        QCOMPARE(rig.console->state().listLoaded(ListKind::Closed), 1);
        // What is in view goes by its event.
        Q_EMIT rig.backend.hinted(erasedHint(1));
        QVERIFY(rig.console->state().head(conversationId(1)));
        QCOMPARE(changed.size(), 1);
    }

    void list_isReadAnew_afterTheLinkWasLost()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        rig.console->refreshList(ListKind::Closed);
        Q_EMIT rig.backend.listArrived(closedList({listedHead(2)}));
        rig.backend.lists.clear();
        Q_EMIT rig.backend.resumed();
        QCOMPARE(rig.backend.lists, QList<ListKind>{ListKind::Closed});
        Q_EMIT rig.backend.listArrived(closedList({}));
        QVERIFY(!rig.console->state().head(conversationId(2)));
    }

    void longList_isReadAnew_asFarAsItWas()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        const ConsoleState &state = rig.console->state();
        rig.console->refreshList(ListKind::Closed);
        Q_EMIT rig.backend.listArrived(pageOf(1001, 1100, 0, 300));
        Q_EMIT rig.backend.listArrived(pageOf(1101, 1200, 100, 300));
        Q_EMIT rig.backend.listArrived(pageOf(1201, 1250, 200, 300));
        QCOMPARE(state.heads().size(), 251);
        rig.backend.listOffsets.clear();
        Q_EMIT rig.backend.resumed();
        // One is gone, and all behind it move up by one.
        Q_EMIT rig.backend.listArrived(pageOf(1002, 1101, 0, 299));
        QCOMPARE(state.heads().size(), 251); // rows stay where they are meanwhile
        rig.console->refreshList(ListKind::Closed, 100); // as for whoever scrolls
        Q_EMIT rig.backend.listArrived(pageOf(1201, 1250, 200, 300)); // asked for before the link was lost
        Q_EMIT rig.backend.listArrived(pageOf(1102, 1201, 100, 299));
        Q_EMIT rig.backend.listArrived(pageOf(1202, 1301, 200, 299));
        QVERIFY(rig.console->isRelisting(ListKind::Closed)); // what has moved to the top is looked for there
        QCOMPARE(rig.backend.listOffsets, (QList<qint64>{0, 100, 200, 0}));
        Q_EMIT rig.backend.listArrived(pageOf(1002, 1101, 0, 299));
        QVERIFY(!rig.console->isRelisting(ListKind::Closed));
        QVERIFY(!state.head(conversationId(1001)));
        QVERIFY(state.head(conversationId(1002)) && state.head(conversationId(1250)));
        QCOMPARE(state.heads().size(), 301);
        QCOMPARE(state.listLoaded(ListKind::Closed), 300);
    }

    void whatMovedToTheTop_betweenTwoPages_isKept()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        const ConsoleState &state = rig.console->state();
        rig.console->refreshList(ListKind::Closed);
        Q_EMIT rig.backend.listArrived(pageOf(1001, 1100, 0, 200));
        Q_EMIT rig.backend.listArrived(pageOf(1101, 1200, 100, 200));
        Q_EMIT rig.backend.resumed();
        Q_EMIT rig.backend.listArrived(pageOf(1001, 1100, 0, 200));
        // 1150 was of the second page.
        ListPage second = pageOf(1100, 1200, 100, 200);
        second.heads.removeIf([](const Conversation &head) { return head.id == conversationId(1150); });
        Q_EMIT rig.backend.listArrived(second);
        ListPage first = pageOf(1001, 1099, 0, 200);
        first.heads.prepend(listedHead(1150));
        Q_EMIT rig.backend.listArrived(first);
        QVERIFY(!rig.console->isRelisting(ListKind::Closed));
        QVERIFY(state.head(conversationId(1150)));
        QCOMPARE(state.listLoaded(ListKind::Closed), 200);
    }

    void whatMovedToAnotherList_isKept()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        const ConsoleState &state = rig.console->state();
        rig.console->refreshList(ListKind::AiHeld);
        rig.console->refreshList(ListKind::Closed);
        ListPage held = pageOf(2, 2, 0, 1);
        held.kind = ListKind::AiHeld;
        Q_EMIT rig.backend.listArrived(held);
        Q_EMIT rig.backend.listArrived(pageOf(3, 3, 0, 1));
        Q_EMIT rig.backend.resumed();
        Q_EMIT rig.backend.listArrived(pageOf(2, 3, 0, 2)); // it was closed meanwhile
        held.heads.clear();
        held.total = 0;
        Q_EMIT rig.backend.listArrived(held);
        QVERIFY(!rig.console->isRelisting(ListKind::AiHeld));
        QVERIFY(state.head(conversationId(2)));
        QVERIFY(state.head(conversationId(3)));
    }

    void whatIsOutOfViewAgain_staysInItsList()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        const ConsoleState &state = rig.console->state();
        Q_EMIT rig.backend.listArrived(closedList({listedHead(2), listedHead(3)}));
        rig.head(listedHead(2)); // somebody opens it
        Q_EMIT rig.backend.headsGone({conversationId(2)}); // and closes it
        QVERIFY(state.head(conversationId(2)));
        // One that went to a person meanwhile is of no such list any more.
        rig.head(headOf(3, Owner::of(mia)));
        Q_EMIT rig.backend.headsGone({conversationId(3)});
        QVERIFY(!state.head(conversationId(3)));
        Q_EMIT rig.backend.hinted(erasedHint(2));
        QVERIFY(!state.head(conversationId(2)));
        // A list that begins anew says what is of it.
        Q_EMIT rig.backend.listArrived(closedList({listedHead(4)}));
        rig.head(listedHead(4));
        Q_EMIT rig.backend.listArrived(closedList({}));
        Q_EMIT rig.backend.headsGone({conversationId(4)});
        QVERIFY(!state.head(conversationId(4)));
    }

    void whatTheDiskBringsLate_isLookedAt()
    {
        ConsoleRig rig;
        rig.sync({headOf(3, Owner::of(ben))});
        Q_EMIT rig.backend.hinted(erasedHint(1));
        MineContents late;
        late.drafts = {{conversationId(1), Draft{u"about the secret"_s}}, {conversationId(2), Draft{u"another"_s}}};
        OutboxItem failed;
        failed.id = CommandId(u"01930000-0000-7000-8000-00000000f001"_s);
        failed.conversation = conversationId(1);
        failed.order = 1;
        failed.body = Send{u"about the secret, too"_s, {}};
        failed.state = OutboxItem::State::Failed;
        late.items = {failed};
        late.lastOrder = 1;
        rig.console->takeUp(late);
        QVERIFY(rig.console->draft(conversationId(1)).isEmpty());
        QCOMPARE(rig.console->openTranscript(conversationId(1))->rowCount(), 0);
        QVERIFY(!rig.console->draft(conversationId(2)).isEmpty());
        QCOMPARE(rig.backend.watched.value(conversationId(2)), true);
    }

    void whatStandsBehindAFailedOne_isNotSent()
    {
        ConsoleRig rig;
        rig.sync({headOf(1, Owner::of(ben))});
        QVERIFY(rig.console->sendReply(conversationId(1), u"first"_s));
        QVERIFY(rig.console->sendReply(conversationId(1), u"second"_s));
        const QList<Command> sent = rig.sent();
        QCOMPARE(sent.size(), 1);
        rig.backend.answerRefused(sent.constFirst().id, Code::TextRejected);
        QVERIFY(rig.sent().isEmpty());
        Q_EMIT rig.backend.hinted(erasedHint(1));
        QVERIFY(rig.sent().isEmpty());
        QVERIFY(rig.store.load(u"acc"_s).items.isEmpty());
    }

    void page_withoutWords_saysSo()
    {
        TranscriptModel transcript(conversationId(1));
        Message message;
        message.n = 1;
        message.kind = MessageKind::Text;
        Message mark = message;
        mark.n = 2;
        mark.kind = MessageKind::Mark;
        transcript.addLive({message, mark});
        QCOMPARE(transcript.entry(0).message.text, u"Erased"_s);
        QVERIFY(transcript.entry(1).message.text.isEmpty());
    }
};

} // namespace Baton

QTEST_GUILESS_MAIN(Baton::TestErased)
#include "tst_erased.moc"
