// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/ui/transcriptrig.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Where a thread stands: what is read stays in place, whatever comes or changes.
class TestUiTranscriptPlaces : public TranscriptRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void thread_whenOpened_standsAtItsEnd();
    void older_whenPrepended_leaveWhatIsReadInPlace();
    void newer_whenOneReadsAbove_onlyRaiseThePill();
    void width_whenChanged_keepsWhatIsRead();
    void thread_ofFiftyThousand_opensAndScrollsAtOnce();
    void rows_besideWhatIsSeen_areLaidOutAhead();
    void place_isKeptPerConversation();
    void unread_whileAway_standsBelowALine();
    void unread_moreThanFits_beginsAtTheLine();
    void message_farAbove_isLoadedAndShown();
    void unread_line_standsBeforeTheFirstNew();
};

void TestUiTranscriptPlaces::thread_whenOpened_standsAtItsEnd()
{
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    QCOMPARE(m_view->rowCount(), 15);
    QVERIFY(m_view->isAtEnd());
    const QRect last = m_view->rowRect(14);
    QVERIFY(last.bottom() <= m_view->viewport()->height());
    QVERIFY(last.bottom() >= m_view->viewport()->height() - 2);
}

void TestUiTranscriptPlaces::older_whenPrepended_leaveWhatIsReadInPlace()
{
    makeLong(Test::World::maria, 1000);
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

void TestUiTranscriptPlaces::newer_whenOneReadsAbove_onlyRaiseThePill()
{
    makeLong(Test::World::maria, 200);
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

void TestUiTranscriptPlaces::width_whenChanged_keepsWhatIsRead()
{
    makeLong(Test::World::maria, 200);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    int offset = 0;
    const QString sentence = topSentence(&offset);
    m_view->resize(400, 480);
    QApplication::processEvents();
    int offsetAfter = 0;
    QCOMPARE(topSentence(&offsetAfter), sentence);
}

void TestUiTranscriptPlaces::thread_ofFiftyThousand_opensAndScrollsAtOnce()
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

void TestUiTranscriptPlaces::rows_besideWhatIsSeen_areLaidOutAhead()
{
    // Words whose height no guess from their number meets.
    QList<Message> messages;
    for (int i = 0; i < 50; ++i)
        messages.append(said(Speaker::Visitor, i % 2 == 0 ? u"W"_s.repeated(300) : u"i"_s.repeated(300)));
    openThread(messages);
    constexpr int idleTurns = 100;
    for (int i = 0; i < idleTurns; ++i)
        QCoreApplication::processEvents();
    QScrollBar &bar = *m_view->verticalScrollBar();
    const int height = bar.maximum();
    bar.setValue(bar.value() - m_view->viewport()->height() * 3 / 4);
    QCOMPARE(bar.maximum(), height); // nothing was met that was only guessed
}

void TestUiTranscriptPlaces::place_isKeptPerConversation()
{
    makeLong(Test::World::maria, 300);
    const auto first = m_world->console().openTranscript(Test::World::maria);
    m_view->setTranscript(first);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    QApplication::processEvents();
    int offset = 0;
    const QString sentence = topSentence(&offset);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::jonas));
    QVERIFY(m_view->isAtEnd());
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    int offsetAfter = 0;
    QCOMPARE(topSentence(&offsetAfter), sentence);
    QCOMPARE(offsetAfter, offset);
}

void TestUiTranscriptPlaces::unread_whileAway_standsBelowALine()
{
    makeLong(Test::World::maria, 60);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    QCOMPARE(m_view->readUpTo(), 0);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::jonas));
    m_world->backend().say(Test::World::maria, said(Speaker::Visitor, u"Hello?"_s));
    m_world->backend().say(Test::World::maria, said(Speaker::Visitor, u"Anybody?"_s));
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    QCOMPARE(m_view->readUpTo(), 60);
    QVERIFY(m_view->isAtEnd()); // both fit, so one stands at the end
    // Who answers has read: the line goes.
    QVERIFY(m_world->console().sendReply(Test::World::maria, u"Here I am"_s));
    QCOMPARE(m_view->readUpTo(), 0);
}

void TestUiTranscriptPlaces::unread_moreThanFits_beginsAtTheLine()
{
    makeLong(Test::World::maria, 60);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    m_view->setTranscript(m_world->console().openTranscript(Test::World::jonas));
    for (int i = 0; i < 30; ++i)
        m_world->backend().say(Test::World::maria, said(Speaker::Visitor, u"News %1"_s.arg(i)));
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    QVERIFY(!m_view->isAtEnd());
    const int first = m_view->transcript()->rowOf(61);
    QVERIFY(m_view->rowRect(first).top() >= 0 && m_view->rowRect(first).top() < 60);
    QVERIFY(m_view->findChild<QPushButton *>(u"jumpButton"_s)->text().contains(u"30"_s));
}

void TestUiTranscriptPlaces::message_farAbove_isLoadedAndShown()
{
    makeLong(Test::World::maria, 600);
    m_view->setTranscript(m_world->console().openTranscript(Test::World::maria));
    connect(m_view.get(), &TranscriptView::olderWanted, this,
            [this] { m_world->console().loadOlder(Test::World::maria); });
    QVERIFY(m_view->transcript()->rowOf(7) < 0);
    QVERIFY(!m_view->showMessage(7));
    QTRY_VERIFY(m_view->transcript()->rowOf(7) >= 0);
    QTRY_COMPARE(m_view->currentRow(), m_view->transcript()->rowOf(7));
    QVERIFY(m_view->rowRect(m_view->currentRow()).intersects(m_view->viewport()->rect()));
}

void TestUiTranscriptPlaces::unread_line_standsBeforeTheFirstNew()
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

QTEST_MAIN(TestUiTranscriptPlaces)
#include "tst_ui_transcriptplaces.moc"
