// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcriptaccessible.h"
#include "ui/transcript/transcriptview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thread_whenOpened_standsAtItsEnd();
    void older_whenPrepended_leaveWhatIsReadInPlace();
    void newer_whenOneReadsAbove_onlyRaiseThePill();
    void width_whenChanged_keepsWhatIsRead();
    void thread_ofFiftyThousand_opensAndScrollsAtOnce();
    void screenReader_meetsEachMessageAsSentence();
    void selection_overMessages_isCopiedWithNames();
    void failed_message_offersWhatToDo();
    void unread_line_standsBeforeTheFirstNew();

private:
    QList<Message> many(int number) const;
    QString topSentence(int *offset) const;

    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TranscriptView> m_view;
};

void TestUiTranscriptView::init()
{
    installTranscriptAccessibility();
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_world->start();
    m_view = std::make_unique<TranscriptView>(m_world->console().state(), *m_theme, [this] { return m_world->now(); });
    m_view->resize(560, 480);
    m_view->show();
}

void TestUiTranscriptView::cleanup()
{
    m_view.reset();
    m_world.reset();
}

QList<Message> TestUiTranscriptView::many(int number) const
{
    QList<Message> messages;
    for (int i = 0; i < number; ++i) {
        const QString text = u"Message %1. "_s.arg(i) + u"Some words to wrap around. "_s.repeated(i % 7);
        messages.append(Test::said(i % 3 == 0 ? Speaker::Ai : Speaker::Visitor, text,
                                   m_world->now() - Millis((number - i) * 1000)));
    }
    return messages;
}

QString TestUiTranscriptView::topSentence(int *offset) const
{
    for (int row = 0; row < m_view->rowCount(); ++row) {
        const QRect rect = m_view->rowRect(row);
        if (rect.bottom() >= 0) {
            *offset = rect.top();
            return m_view->sentenceOf(row);
        }
    }
    return {};
}

void TestUiTranscriptView::thread_whenOpened_standsAtItsEnd()
{
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    QCOMPARE(m_view->rowCount(), 15);
    QVERIFY(m_view->isAtEnd());
    const QRect last = m_view->rowRect(14);
    QVERIFY(last.bottom() <= m_view->viewport()->height());
    QVERIFY(last.bottom() >= m_view->viewport()->height() - 2);
}

void TestUiTranscriptView::older_whenPrepended_leaveWhatIsReadInPlace()
{
    m_world->setThread(Test::World::maria.toString(), many(1000));
    m_world->backend().setHead([&] {
        Conversation head = *m_world->console().state().head(Test::World::maria);
        head.messages = 1000;
        return head;
    }());
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    const int before = m_view->rowCount();
    QVERIFY(before < 1000);
    connect(m_view.get(), &TranscriptView::olderWanted, this, [] {});
    m_view->verticalScrollBar()->setValue(40);
    int offset = 0;
    const QString sentence = topSentence(&offset);
    m_world->console().loadOlder(Test::World::maria);
    QVERIFY(m_view->rowCount() > before);
    int offsetAfter = 0;
    QCOMPARE(topSentence(&offsetAfter), sentence);
    QCOMPARE(offsetAfter, offset);
    m_view->grab();
    QCOMPARE(topSentence(&offsetAfter), sentence);
    QCOMPARE(offsetAfter, offset);
}

void TestUiTranscriptView::newer_whenOneReadsAbove_onlyRaiseThePill()
{
    m_world->setThread(Test::World::maria.toString(), many(200));
    m_world->backend().setHead([&] {
        Conversation head = *m_world->console().state().head(Test::World::maria);
        head.messages = 200;
        return head;
    }());
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    auto *pill = m_view->findChild<QPushButton *>(u"jumpButton"_s);
    QVERIFY(!pill->isVisible());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    QVERIFY(pill->isVisible());
    int offset = 0;
    const QString sentence = topSentence(&offset);
    m_world->backend().say(Test::World::maria, Test::said(Speaker::Visitor, u"Hello?"_s, m_world->now()));
    int offsetAfter = 0;
    QCOMPARE(topSentence(&offsetAfter), sentence);
    QCOMPARE(offsetAfter, offset);
    QVERIFY(pill->text().contains(u'1'));
    pill->click();
    QVERIFY(m_view->isAtEnd());
    QVERIFY(!pill->isVisible());
    m_world->backend().say(Test::World::maria, Test::said(Speaker::Visitor, u"Still there?"_s, m_world->now()));
    QVERIFY(m_view->isAtEnd());
}

void TestUiTranscriptView::width_whenChanged_keepsWhatIsRead()
{
    m_world->setThread(Test::World::maria.toString(), many(200));
    m_world->backend().setHead([&] {
        Conversation head = *m_world->console().state().head(Test::World::maria);
        head.messages = 200;
        return head;
    }());
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    int offset = 0;
    const QString sentence = topSentence(&offset);
    m_view->resize(400, 480);
    QApplication::processEvents();
    int offsetAfter = 0;
    QCOMPARE(topSentence(&offsetAfter), sentence);
}

void TestUiTranscriptView::thread_ofFiftyThousand_opensAndScrollsAtOnce()
{
    auto transcript = std::make_shared<TranscriptModel>(Test::World::maria);
    ThreadPage page;
    page.conversation = Test::World::maria;
    page.messages = many(50'000);
    qint64 n = 0;
    for (Message &message : page.messages)
        message.n = ++n;
    page.total = n;
    transcript->addPage(page);
    QElapsedTimer timer;
    timer.start();
    m_view->setTranscript(transcript);
    m_view->grab();
    const qint64 opened = timer.elapsed();
    QVERIFY2(opened < 1000, qPrintable(QString::number(opened)));
    QScrollBar *bar = m_view->verticalScrollBar();
    QList<qint64> frames;
    for (int step = 0; step < 60; ++step) {
        timer.restart();
        bar->setValue(step % 2 == 0 ? bar->maximum() / 61 * step : bar->value() - 300);
        m_view->grab();
        frames.append(timer.elapsed());
    }
    std::sort(frames.begin(), frames.end());
    qInfo() << "50,000 messages: open" << opened << "ms, frame median" << frames.at(30) << "ms, worst" << frames.last()
            << "ms";
    QVERIFY2(frames.at(30) < 60, qPrintable(QString::number(frames.at(30))));
}

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

void TestUiTranscriptView::selection_overMessages_isCopiedWithNames()
{
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 15);
    QVERIFY(lines.first().contains(u"Maria Santos: Hi! What would 60 standing desks cost?"_s));
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

void TestUiTranscriptView::unread_line_standsBeforeTheFirstNew()
{
    Message before;
    before.n = 4;
    before.at = m_world->now();
    Message after = before;
    after.n = 5;
    QVERIFY(!surroundingsOf(&before, after, 0).unread);
    QVERIFY(surroundingsOf(&before, after, 4).unread);
    QVERIFY(!surroundingsOf(&before, after, 5).unread);
}

QTEST_MAIN(TestUiTranscriptView)
#include "tst_ui_transcriptview.moc"
