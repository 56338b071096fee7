// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/conversationpane.h"
#include "unit/ui/queuerig.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// A search everywhere: how one asks and walks, and what was found when it comes late or goes on.
class TestUiSearch : public QueueRig
{
    Q_OBJECT

private:
    Test::FakeBackend &backend() { return m_world->backend(); }
    QLineEdit *field() { return m_window->findChild<QLineEdit *>(u"searchEdit"_s); }
    QListView *results() { return m_window->findChild<QListView *>(u"searchResults"_s); }
    QString textOf(int row) { return results()->model()->index(row, 0).data().toString(); }
    /// So many hits for each of these conversations, the newest first.
    static SearchPage page(qint64 before, qint64 next, int conversations, int each)
    {
        SearchPage page;
        page.query = u"invoice"_s;
        page.before = before;
        page.next = next;
        for (int c = 0; c < conversations; ++c) {
            Conversation head;
            head.id = ConversationId(u"c_found%1"_s.arg(c));
            head.visitor.name = u"Visitor %1"_s.arg(c);
            page.heads.append(head);
            for (int i = 0; i < each; ++i) {
                Message message = Test::said(Speaker::Visitor, u"invoice %1.%2.%3"_s.arg(c).arg(before).arg(i), {});
                message.n = 10'000 - before - i;
                page.hits.append({head.id, message});
            }
        }
        return page;
    }
    void ask()
    {
        backend().answers = false;
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"invoice"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!results()->isVisible());
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void searchEverywhere_isWalkedAndOpened()
    {
        QLineEdit *search = field();
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"charged"_s);
        QCOMPARE(model().rowCount(), 1); // the list is narrowed while one types
        QTest::keyClick(search, Qt::Key_Return);
        QListView *found = results();
        QTRY_VERIFY(found->isVisible() && found->hasFocus());
        QVERIFY(!list()->isVisible());
        QCOMPARE(found->model()->rowCount(), 3); // Jonas, and two of what he wrote
        QCOMPARE(found->currentIndex().row(), 1);
        QTest::keyClick(found, Qt::Key_J);
        QCOMPARE(found->currentIndex().row(), 2);
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(m_window->desk()->conversation()->conversation(), World::jonas);
        QVERIFY(found->hasFocus()); // one goes on walking
        QVERIFY(!m_rig->lastOf<Claim>());
        QTest::keyClick(found, Qt::Key_Escape);
        QVERIFY(list()->isVisible() && list()->hasFocus());
        QVERIFY(search->text().isEmpty());
    }

    void search_thatRanOutOfTime_goesOn()
    {
        m_world->backend().searchEndsAt = 500;
        QLineEdit *search = field();
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(search, u"charged"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QListView *found = results();
        QTRY_VERIFY(found->isVisible());
        QCOMPARE(found->model()->rowCount(), 3);
    }

    void results_whileOneStillLooks_haveTheKeyboard()
    {
        ask();
        Q_EMIT backend().found(page(0, 0, 2, 2));
        QVERIFY(results()->isVisible() && results()->hasFocus());
        QCOMPARE(results()->currentIndex().row(), 1);
    }

    void results_thatComeLate_leaveTheKeyboardWhereItIs()
    {
        ask();
        m_window->desk()->setFocusPolicy(Qt::StrongFocus);
        m_window->desk()->setFocus();
        Q_EMIT backend().found(page(0, 0, 2, 2));
        QVERIFY(results()->isVisible() && !results()->hasFocus());
        QVERIFY(m_window->desk()->hasFocus());
    }

    void nextPage_movesNothingUnderThePointer()
    {
        ask();
        Q_EMIT backend().found(page(0, 100, 6, 6));
        QListView *list = results();
        QScrollBar *bar = list->verticalScrollBar();
        list->setCurrentIndex(list->model()->index(30, 0));
        const QString current = textOf(30);
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() - 3);
        const QModelIndex top = list->indexAt(QPoint(5, 1));
        const int at = list->visualRect(top).top();
        const QString text = textOf(top.row());
        Q_EMIT backend().found(page(100, 0, 7, 3));
        QCoreApplication::processEvents();
        QCOMPARE(textOf(list->currentIndex().row()), current);
        const QModelIndex after = list->indexAt(QPoint(5, 1));
        QCOMPARE(textOf(after.row()), text);
        QCOMPARE(list->visualRect(after).top(), at);
    }
};

QTEST_MAIN(TestUiSearch)
#include "tst_ui_search.moc"
