// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/ui/transcriptrig.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What is said of a message, and what one can do with it.
class TestUiTranscriptView : public TranscriptRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void screenReader_meetsEachMessageAsSentence();
    void stretches_areMarked_withTheWordsTheVisitorSaw();
    void beginningAndForms_areMarkedInPlace();
    void selection_overMessages_isCopiedWithNames();
    void selection_byKeyboard_growsByMessageAndLetter();
    void focus_byKeyboard_ringsAMessage();
    void menu_byKeyboard_offersWhatFits();
    void menu_meansItsMessage_whereverThatIsByNow();
    void letter_typedHere_isHandedOn();
    void typing_isSaid_andMovesNothing();
    void progress_isSaidOfEachMessageOfOurs();
    void progress_isSaidOfWhatTheVisitorWasTold();
    void newMessage_isAnnounced();
    void failed_message_offersWhatToDo();
};

void TestUiTranscriptView::screenReader_meetsEachMessageAsSentence()
{
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Conversation"_s);
    QCOMPARE(list->childCount(), 15);
    QAccessibleInterface *first = list->child(0);
    QCOMPARE(first->role(), QAccessible::ListItem);
    QVERIFY2(first->text(QAccessible::Name).startsWith(u"Maria Santos, visitor, "_s),
             qPrintable(first->text(QAccessible::Name)));
    QVERIFY(first->text(QAccessible::Name).endsWith(u"Hi! What would 60 standing desks cost?"_s));
    QCOMPARE(list->indexOfChild(list->child(7)), 7);
    QVERIFY(list->child(7)->text(QAccessible::Name).startsWith(u"Handed off"_s));
    QVERIFY(list->child(11)->text(QAccessible::Name).contains(u"note"_s, Qt::CaseInsensitive));
}

void TestUiTranscriptView::stretches_areMarked_withTheWordsTheVisitorSaw()
{
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    const QString requested = m_view->sentenceOf(7);
    const QString claimed = m_view->sentenceOf(8);
    QVERIFY2(
        requested.contains(u"I am bringing in a colleague from Sales. Usually somebody answers within 3 minutes."_s),
        qPrintable(requested));
    QVERIFY2(claimed.startsWith(u"Claimed by you"_s) && claimed.contains(u"Ana from Sales has joined."_s),
             qPrintable(claimed));
    // One thread: what came before the stretch stands above it, what came after below.
    QVERIFY(m_view->sentenceOf(6).contains(u"talk to a person"_s));
    QVERIFY(m_view->sentenceOf(9).contains(u"Hello Maria"_s));
}

void TestUiTranscriptView::beginningAndForms_areMarkedInPlace()
{
    const auto marked = [this](Mark mark, const QString &text) {
        Message message = Test::marked(mark, text, m_world->now());
        message.kind = MessageKind::Mark;
        return message;
    };
    openThread({marked(Mark::FromPopup, u"https://shop.example/pricing?plan=2"_s), said(Speaker::Visitor, u"Hi"_s),
                marked(Mark::FormSent, u"name\nemail\nroom_number"_s), marked(Mark::FormSent, {}),
                marked(Mark::FromButton, u"https://shop.example/"_s)});
    const auto sentence = [this](int row) { return m_view->sentenceOf(row); };
    QVERIFY2(sentence(0).startsWith(u"Began from a popup, "_s) && sentence(0).endsWith(u": /pricing"_s),
             qPrintable(sentence(0)));
    QVERIFY2(sentence(2).startsWith(u"The visitor filled in a form, "_s)
                 && sentence(2).endsWith(u": Name, E-mail, Room number"_s),
             qPrintable(sentence(2)));
    // What was written may be erased; that there was a form is not.
    QVERIFY2(sentence(3).startsWith(u"The visitor filled in a form, "_s), qPrintable(sentence(3)));
    QVERIFY2(sentence(4).startsWith(u"Began from a button of the website, "_s), qPrintable(sentence(4)));
    // As it is read, so it is shown, selected and copied.
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY2(m_view->selectedText().contains(u"Name, E-mail, Room number"_s), qPrintable(m_view->selectedText()));
    QVERIFY(!m_view->selectedText().contains(u"room_number"_s));
    QVERIFY(!m_view->selectedText().contains(u"plan=2"_s));
}

void TestUiTranscriptView::selection_overMessages_isCopiedWithNames()
{
    openThread({said(Speaker::Visitor, u"**Hi**"_s), said(Speaker::Ai, u"**Hello** `you`"_s)});
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    // Who and when stand above each text; what a visitor wrote is literal, what the AI wrote reads plain.
    QVERIFY2(QRegularExpression(u"^Maria Santos, [^\n]+\n\\*\\*Hi\\*\\*\n\nAI, [^\n]+\nHello you$"_s)
                 .match(copied)
                 .hasMatch(),
             qPrintable(copied));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestUiTranscriptView::selection_byKeyboard_growsByMessageAndLetter()
{
    openThread(
        {said(Speaker::Visitor, u"One"_s), said(Speaker::Visitor, u"Two words"_s), said(Speaker::Ai, u"Three"_s)});
    m_view->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_view->currentRow(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"Tw"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"Two"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"Two words"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_view->selectedText().endsWith(u"Three"_s));
    QVERIFY(m_view->isSelected(1) && m_view->isSelected(2) && !m_view->isSelected(0));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"Two words"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(m_view->selectedText().contains(u"One"_s));
}

void TestUiTranscriptView::focus_byKeyboard_ringsAMessage()
{
    openThread({said(Speaker::Visitor, u"One"_s), said(Speaker::Ai, u"Two"_s)});
    const QImage before = m_view->grab().toImage();
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentRow(), 1);
    const QImage ringed = m_view->grab().toImage();
    QVERIFY2(ringed != before, "focus shows");
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentRow(), 0);
    QVERIFY(m_view->grab().toImage() != ringed);
}

void TestUiTranscriptView::menu_byKeyboard_offersWhatFits()
{
    openThread({said(Speaker::Visitor, u"Is it *blue*?"_s), said(Speaker::Ai, u"It is **red**."_s)});
    m_view->setFocus(Qt::TabFocusReason);
    QSignalSpy wrong(m_view.get(), &TranscriptView::wrongAnswerReported);
    QSignalSpy quoted(m_view.get(), &TranscriptView::quoteWanted);
    const auto menu = [this] { return m_view->findChild<QMenu *>(u"messageMenu"_s); };
    const auto action = [&](const QString &text) -> QAction * {
        for (QAction *one : menu()->actions()) {
            if (one->text().remove(u'&').startsWith(text))
                return one;
        }
        return nullptr;
    };
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(menu());
    QVERIFY(!action(u"Save as snippet"_s)); // nobody listens
    QVERIFY(action(u"Report"_s));
    action(u"Report"_s)->trigger();
    QCOMPARE(wrong.value(0).value(0).toString(), u"It is red."_s);
    menu()->close();
    QTRY_VERIFY(!menu());
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(!action(u"Report"_s));
    action(u"Quote"_s)->trigger();
    QCOMPARE(quoted.value(0).value(0).toString(), u"Is it *blue*?"_s);
    menu()->close();
}

void TestUiTranscriptView::menu_meansItsMessage_whereverThatIsByNow()
{
    makeLong(Test::World::maria, 300);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    m_view->setFocus(Qt::TabFocusReason);
    const QString text = m_view->shownTextOf(m_view->currentRow());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    auto *menu = m_view->findChild<QMenu *>(u"messageMenu"_s);
    QVERIFY(menu);
    const auto trigger = [menu](const QString &name) {
        for (QAction *one : menu->actions()) {
            if (one->text().remove(u'&').startsWith(name))
                one->trigger();
        }
    };
    QSignalSpy quoted(m_view.get(), &TranscriptView::quoteWanted);
    const int rows = m_view->rowCount();
    m_world->console().loadOlder(Test::World::maria);
    QVERIFY(m_view->rowCount() > rows);
    trigger(u"Quote"_s);
    QCOMPARE(quoted.size(), 1);
    QVERIFY2(text.startsWith(quoted.at(0).at(0).toString().left(20)), qPrintable(text));
    // Another conversation has come in front meanwhile.
    QApplication::clipboard()->clear();
    m_view->setTranscript(m_world->console().openTranscript(Test::World::jonas));
    trigger(u"Quote"_s);
    trigger(u"Copy message"_s);
    QCOMPARE(quoted.size(), 1);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    menu->close();
}

void TestUiTranscriptView::letter_typedHere_isHandedOn()
{
    openThread({said(Speaker::Visitor, u"One"_s)});
    QSignalSpy typed(m_view.get(), &TranscriptView::typed);
    QTest::keyClick(m_view.get(), Qt::Key_H);
    QCOMPARE(typed.value(0).value(0).toString(), u"h"_s);
}

void TestUiTranscriptView::typing_isSaid_andMovesNothing()
{
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    const QRect last = m_view->rowRect(m_view->rowCount() - 1);
    QVERIFY(m_view->typingText().isEmpty());
    const QImage before = m_view->grab().toImage();
    Hint hint;
    hint.conversation = Test::World::maria;
    hint.who = m_world->console().state().head(Test::World::maria)->visitor.id.toString();
    hint.kind = HintKind::Typing;
    Q_EMIT m_world->backend().hinted(hint);
    QVERIFY2(m_view->typingText().contains(u"Maria Santos"_s), qPrintable(m_view->typingText()));
    QCOMPARE(m_view->rowRect(m_view->rowCount() - 1), last);
    QVERIFY(m_view->grab().toImage() != before);
}

void TestUiTranscriptView::progress_isSaidOfEachMessageOfOurs()
{
    m_world->backend().answers = false;
    openThread({said(Speaker::Visitor, u"Hi"_s), said(Speaker::Agent, u"First"_s), said(Speaker::Agent, u"Second"_s)});
    QVERIFY(!m_view->sentenceOf(0).contains(u"sent"_s));
    QVERIFY(m_view->sentenceOf(1).endsWith(u", sent"_s));
    QVERIFY(m_view->sentenceOf(2).endsWith(u", sent"_s));
    Hint seen;
    seen.conversation = Test::World::maria;
    seen.kind = HintKind::Seen;
    seen.n = 2;
    Q_EMIT m_world->backend().hinted(seen);
    QVERIFY(m_view->sentenceOf(1).endsWith(u", seen"_s));
    QVERIFY(m_view->sentenceOf(2).endsWith(u", sent"_s));
    QVERIFY(m_world->console().sendReply(Test::World::maria, u"Third"_s));
    QTRY_COMPARE(m_view->rowCount(), 4);
    QTRY_VERIFY(m_view->sentenceOf(3).endsWith(u", sending"_s));
    m_world->backend().setLink(LinkPhase::Waiting);
    QTRY_VERIFY2(m_view->sentenceOf(3).contains(u"queued"_s), qPrintable(m_view->sentenceOf(3)));
}

void TestUiTranscriptView::progress_isSaidOfWhatTheVisitorWasTold()
{
    const auto lane = [this](MessageKind kind, Mark mark, const QString &text) {
        Message message = Test::marked(mark, text, m_world->now());
        message.kind = kind;
        return message;
    };
    openThread({said(Speaker::Visitor, u"Hi"_s), lane(MessageKind::System, Mark::Claimed, u"Ana has joined."_s),
                lane(MessageKind::Mark, Mark::Snoozed, {})});
    QVERIFY2(m_view->sentenceOf(1).endsWith(u", sent"_s), qPrintable(m_view->sentenceOf(1)));
    QVERIFY(!m_view->sentenceOf(2).contains(u"sent"_s)); // the team's alone
    const QImage sent = m_view->grab().toImage();
    Hint seen;
    seen.conversation = Test::World::maria;
    seen.kind = HintKind::Seen;
    seen.n = 1;
    Q_EMIT m_world->backend().hinted(seen);
    QVERIFY(m_view->sentenceOf(1).endsWith(u", sent"_s));
    seen.n = 2;
    Q_EMIT m_world->backend().hinted(seen);
    QVERIFY2(m_view->sentenceOf(1).endsWith(u", seen"_s), qPrintable(m_view->sentenceOf(1)));
    QVERIFY(m_view->grab().toImage() != sent);
    QVERIFY(!m_view->sentenceOf(2).contains(u"seen"_s));
    // When it comes, a screen reader hears the words alone.
    QSignalSpy announced(m_view.get(), &TranscriptView::announced);
    m_world->backend().say(Test::World::maria, lane(MessageKind::System, Mark::Released, u"One moment."_s));
    QCOMPARE(announced.size(), 1);
    QVERIFY2(announced.first().first().toString().endsWith(u"One moment."_s),
             qPrintable(announced.first().first().toString()));
}

void TestUiTranscriptView::newMessage_isAnnounced()
{
    QSignalSpy announced(m_view.get(), &TranscriptView::announced);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    QVERIFY(announced.isEmpty());
    m_world->backend().say(Test::World::maria, Test::said(Speaker::Visitor, u"Hello there?"_s, m_world->now()));
    QCOMPARE(announced.size(), 1);
    const QString sentence = announced.first().first().toString();
    QVERIFY2(sentence.startsWith(u"Maria Santos, visitor"_s) && sentence.endsWith(u"Hello there?"_s),
             qPrintable(sentence));
    // One's own are not read back.
    QVERIFY(m_world->console().sendReply(Test::World::maria, u"Yes"_s));
    QCOMPARE(announced.size(), 1);
    QAccessible::installUpdateHandler(nullptr);
}

void TestUiTranscriptView::failed_message_offersWhatToDo()
{
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    m_world->backend().answer = [](const Command &) {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Fenced;
        return outcome;
    };
    QVERIFY(m_world->console().sendReply(Test::World::maria, u"Too late"_s));
    QTRY_COMPARE(m_view->rowCount(), 16);
    QTRY_VERIFY(m_view->sentenceOf(15).contains(u"Not sent"_s));
    QSignalSpy discarded(m_view.get(), &TranscriptView::discardWanted);
    const QRect row = m_view->rowRect(15);
    // The offers stand in the last line of the row, "Discard" at the trailing edge.
    for (int y = row.bottom(); y > row.top() && discarded.isEmpty(); y -= 3)
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {row.width() - 45, y});
    QCOMPARE(discarded.size(), 1);
}

QTEST_MAIN(TestUiTranscriptView)
#include "tst_ui_transcriptview.moc"
