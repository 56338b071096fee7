// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/transcriptmodel.h"
#include "consolerig.h"

#include <QSignalSpy>

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
