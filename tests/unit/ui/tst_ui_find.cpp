// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/theme/theme.h"
#include "ui/transcript/findbar.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/conversationpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void matches_areCountedFromTheNewest();
    void enter_goesOlder_shiftEnterNewer();
    void markup_isLookedThroughAsShown();
    void form_isFoundByItsLabels();
    void older_pages_areLoadedUntilFound();
    void nothing_isSaid();
    void escape_closes_andGivesTheKeyboardBack();
    void quote_goesIntoTheReply();
    void wrongAnswer_becomesANote();

private:
    void open(const QList<Message> &messages);
    QString state() const;

    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConversationPane> m_pane;
};

void TestUiFind::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_world->start();
    m_pane = std::make_unique<ConversationPane>(m_world->console(), *m_theme);
    m_pane->resize(620, 640);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestUiFind::cleanup()
{
    m_pane.reset();
    m_world.reset();
}

void TestUiFind::open(const QList<Message> &messages)
{
    m_world->setThread(Test::World::maria.toString(), messages);
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.messages = messages.size();
    m_world->backend().setHead(head);
    m_pane->open(Test::World::maria);
    m_pane->find();
}

QString TestUiFind::state() const
{
    return m_pane->findChild<QWidget *>(u"findState"_s)->accessibleName();
}

void TestUiFind::matches_areCountedFromTheNewest()
{
    open({Test::said(Speaker::Visitor, u"A desk, please"_s, m_world->now()),
          Test::said(Speaker::Ai, u"Which Desk? The oak desk?"_s, m_world->now()),
          Test::said(Speaker::Visitor, u"No lamp"_s, m_world->now())});
    auto *edit = m_pane->findChild<QLineEdit *>(u"findEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"desk"_s);
    QTRY_COMPARE(state(), u"1 of 3"_s);
    QCOMPARE(m_pane->transcript()->currentRow(), 1);
}

void TestUiFind::enter_goesOlder_shiftEnterNewer()
{
    open({Test::said(Speaker::Visitor, u"desk one"_s, m_world->now()),
          Test::said(Speaker::Visitor, u"desk two"_s, m_world->now())});
    auto *edit = m_pane->findChild<QLineEdit *>(u"findEdit"_s);
    QTest::keyClicks(edit, u"desk"_s);
    QTRY_COMPARE(state(), u"1 of 2"_s);
    QCOMPARE(m_pane->transcript()->currentRow(), 1);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(state(), u"2 of 2"_s);
    QCOMPARE(m_pane->transcript()->currentRow(), 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(state(), u"1 of 2"_s); // round
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(state(), u"2 of 2"_s);
    // What comes in meanwhile is counted, and one stays where one is.
    m_world->backend().say(Test::World::maria, Test::said(Speaker::Visitor, u"desk three"_s, m_world->now()));
    QTRY_COMPARE(state(), u"3 of 3"_s);
    QCOMPARE(m_pane->transcript()->currentRow(), 0);
}

void TestUiFind::markup_isLookedThroughAsShown()
{
    open({Test::said(Speaker::Ai, u"the **oak** desk"_s, m_world->now()),
          Test::said(Speaker::Visitor, u"the **oak** desk"_s, m_world->now())});
    auto *edit = m_pane->findChild<QLineEdit *>(u"findEdit"_s);
    QTest::keyClicks(edit, u"oak desk"_s);
    QTRY_COMPARE(state(), u"1 of 1"_s);
    QCOMPARE(m_pane->transcript()->currentRow(), 0);
}

void TestUiFind::form_isFoundByItsLabels()
{
    Message form = Test::marked(Mark::FormSent, u"order\npreferred_time"_s, m_world->now());
    form.kind = MessageKind::Mark;
    open({Test::said(Speaker::Visitor, u"Hello"_s, m_world->now()), form});
    auto *edit = m_pane->findChild<QLineEdit *>(u"findEdit"_s);
    QTest::keyClicks(edit, u"time for a meeting"_s);
    QTRY_COMPARE(state(), u"1 of 1"_s);
    QCOMPARE(m_pane->transcript()->currentRow(), 1);
}

void TestUiFind::older_pages_areLoadedUntilFound()
{
    QList<Message> messages;
    for (int i = 0; i < 400; ++i)
        messages.append(Test::said(Speaker::Visitor, i == 20 ? u"needle"_s : u"hay %1"_s.arg(i), m_world->now()));
    open(messages);
    QVERIFY(m_pane->transcript()->transcript()->rowOf(21) < 0);
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"findEdit"_s), u"needle"_s);
    QTRY_VERIFY2(state().startsWith(u"1 of 1"_s), qPrintable(state()));
    QCOMPARE(m_pane->transcript()->currentRow(), m_pane->transcript()->transcript()->rowOf(21));
    QVERIFY(m_pane->transcript()
                ->rowRect(m_pane->transcript()->currentRow())
                .intersects(m_pane->transcript()->viewport()->rect()));
}

void TestUiFind::nothing_isSaid()
{
    open({Test::said(Speaker::Visitor, u"hay"_s, m_world->now())});
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"findEdit"_s), u"needle"_s);
    QTRY_COMPARE(state(), u"Not found"_s);
}

void TestUiFind::escape_closes_andGivesTheKeyboardBack()
{
    open({Test::said(Speaker::Visitor, u"hay"_s, m_world->now())});
    auto *bar = m_pane->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    QTest::keyClick(m_pane->findChild<QLineEdit *>(u"findEdit"_s), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(m_pane->findChild<QPlainTextEdit *>(u"replyEditor"_s)->hasFocus());
    m_pane->find();
    m_pane->open(Test::World::jonas);
    QVERIFY(!bar->isVisible());
}

void TestUiFind::quote_goesIntoTheReply()
{
    open({Test::said(Speaker::Visitor, u"one\ntwo"_s, m_world->now())});
    Q_EMIT m_pane->transcript()->quoteWanted(u"one\ntwo"_s);
    auto *editor = m_pane->findChild<QPlainTextEdit *>(u"replyEditor"_s);
    QCOMPARE(editor->toPlainText(), u"> one\n> two\n\n"_s);
    QTRY_VERIFY(editor->hasFocus());
    Q_EMIT m_pane->transcript()->typed(u"x"_s);
    QVERIFY(editor->toPlainText().endsWith(u"\n\nx"_s));
}

void TestUiFind::wrongAnswer_becomesANote()
{
    open({Test::said(Speaker::Ai, u"It is red."_s, m_world->now())});
    Q_EMIT m_pane->transcript()->wrongAnswerReported(u"It is red."_s);
    QTRY_VERIFY(!m_world->backend().submitted.isEmpty());
    const auto *note = std::get_if<AddNote>(&m_world->backend().submitted.last().body);
    QVERIFY(note);
    QCOMPARE(note->text, u"AI answer wrong: “It is red.”"_s);
}

QTEST_MAIN(TestUiFind)
#include "tst_ui_find.moc"
