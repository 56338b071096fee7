// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskrig.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What a search found, when it comes late or goes on.
class TestUiSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskRig> m_rig;

    Test::FakeBackend &backend() { return m_rig->world.backend(); }
    QLineEdit *field() { return m_rig->window.findChild<QLineEdit *>(u"searchEdit"_s); }
    QListView *results() { return m_rig->window.findChild<QListView *>(u"searchResults"_s); }
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
        QTest::keyClick(&m_rig->window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"invoice"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!results()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<DeskRig>();
        QVERIFY(m_rig->isActive());
    }
    void cleanup() { m_rig.reset(); }

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
        m_rig->window.desk()->setFocusPolicy(Qt::StrongFocus);
        m_rig->window.desk()->setFocus();
        Q_EMIT backend().found(page(0, 0, 2, 2));
        QVERIFY(results()->isVisible() && !results()->hasFocus());
        QVERIFY(m_rig->window.desk()->hasFocus());
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
