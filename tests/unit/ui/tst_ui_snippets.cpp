// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/snippetbook.h"
#include "ui/composer/snippetpopup.h"
#include "ui/dialogs/snippetdialog.h"
#include "ui/window/actions.h"
#include "unit/ui/replyrig.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Snippets, listed, put in and kept by keys in the reply.
class TestUiSnippets : public ReplyRig
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void slash_atLineStart_opensTheList();
    void slash_inTheMiddle_isASlash();
    void snippet_isPutInWithItsVariables();
    void snippet_withTab_inNoteAndByMouse();
    void teamSnippets_areInTheLanguageOfTheVisitor();
    void escape_closesTheListAndKeepsTheText();
    void enter_whereNothingFits_sends();
    void snippetKeys_anywhere_openTheList();
    void gaps_blockSending_andTabGoesThrough();
    void manager_addsEditsAndDeletes();
    void manager_refusesATakenShortcut();
    void makeSnippet_beginsWithTheText();
    void text_beginsAtTheEdgeOfItsLetters();

private:
    void addSnippet(const QString &shortcut, const QString &text);
    SnippetPopup *popup() const { return m_window->findChild<SnippetPopup *>(); }
    bool isListOpen() const { return popup() && popup()->isVisible(); }
};

void TestUiSnippets::init()
{
    // Without those every workspace begins with.
    begin(nullptr, [](Test::World &world) { world.backend().snapshot.workspace.snippets.clear(); });
}

void TestUiSnippets::addSnippet(const QString &shortcut, const QString &text)
{
    QCOMPARE(m_window->findChild<SnippetBook *>()->save({{}, shortcut, text}), SnippetBook::Trouble::None);
}

void TestUiSnippets::slash_atLineStart_opensTheList()
{
    addSnippet(u"hi"_s, u"Hello {visitor}"_s);
    addSnippet(u"price"_s, u"Our desks cost 489"_s);
    QTest::keyClicks(m_edit, u"/"_s);
    QVERIFY(isListOpen());
    QCOMPARE(popup()->count(), 2);
    QVERIFY(m_edit->hasFocus());
    QTest::keyClicks(m_edit, u"pr"_s);
    QCOMPARE(popup()->count(), 1);
    QCOMPARE(popup()->findChild<QLabel *>(u"snippetPreview"_s)->text(), u"Our desks cost 489"_s);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QVERIFY(!isListOpen());
    // On a later line as well, and inside the window whatever its size.
    m_edit->setPlainText(u"first"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"/h"_s);
    QVERIFY(isListOpen());
    QVERIFY(m_window->rect().contains(popup()->geometry()));
}

void TestUiSnippets::slash_inTheMiddle_isASlash()
{
    addSnippet(u"or"_s, u"x"_s);
    QTest::keyClicks(m_edit, u"and/or"_s);
    QVERIFY(!isListOpen());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(sent(), 1);
}

void TestUiSnippets::snippet_isPutInWithItsVariables()
{
    addSnippet(u"hi"_s, u"Hello {visitor}, {agent} of {team} here. You look at {page}?"_s);
    QTest::keyClicks(m_edit, u"/hi"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(!isListOpen());
    QCOMPARE(m_edit->toPlainText(),
             u"Hello Maria Santos, Ana Torres of Sales here. You look at Pricing – Standing desks?"_s);
    QCOMPARE(sent(), 0);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"/hi"_s);
}

void TestUiSnippets::snippet_withTab_inNoteAndByMouse()
{
    addSnippet(u"a"_s, u"First"_s);
    addSnippet(u"b"_s, u"Second"_s);
    m_window->actions()->action(Act::ToggleNote)->trigger();
    QTest::keyClicks(m_edit, u"/"_s);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"Second"_s);
    m_edit->clear();
    QTest::keyClicks(m_edit, u"/"_s);
    auto *list = popup()->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(m_edit->toPlainText(), u"First"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestUiSnippets::teamSnippets_areInTheLanguageOfTheVisitor()
{
    auto &snapshot = m_world->backend().snapshot;
    snapshot.workspace.snippets = {{u"hi"_s, {}, u"Hello"_s, {}},
                                   {u"hi"_s, {}, u"Olá"_s, u"pt"_s},
                                   {u"hi"_s, {}, u"Guten Tag"_s, u"de"_s},
                                   {u"bye"_s, {}, u"Tschüss"_s, u"de"_s}};
    Q_EMIT m_world->backend().synced(snapshot);
    QTest::keyClicks(m_edit, u"/"_s);
    QCOMPARE(popup()->count(), 2); // Maria writes Portuguese; what is said in one language only is better than nothing
    QTest::keyClicks(m_edit, u"hi"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"Olá"_s);
    m_window->actions()->action(Act::EditSnippets)->trigger();
    auto *dialog = m_window->findChild<SnippetDialog *>();
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"snippetTextEdit"_s)->isReadOnly());
    QVERIFY(!dialog->findChild<QPushButton *>(u"deleteSnippetButton"_s)->isEnabled());
}

void TestUiSnippets::escape_closesTheListAndKeepsTheText()
{
    addSnippet(u"hi"_s, u"Hello"_s);
    QTest::keyClicks(m_edit, u"/h"_s);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!isListOpen());
    QTest::keyClicks(m_edit, u"i"_s);
    QVERIFY(!isListOpen());
    QCOMPARE(m_edit->toPlainText(), u"/hi"_s);
    m_edit->clear();
    QTest::keyClicks(m_edit, u"/"_s);
    QVERIFY(isListOpen());
}

void TestUiSnippets::enter_whereNothingFits_sends()
{
    addSnippet(u"hi"_s, u"Hello"_s);
    QTest::keyClicks(m_edit, u"/usr/share"_s);
    QVERIFY(!isListOpen());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(sent(), 1);
}

void TestUiSnippets::snippetKeys_anywhere_openTheList()
{
    addSnippet(u"price"_s, u"489"_s);
    QTest::keyClicks(m_edit, u"It costs "_s);
    QTest::keyClick(m_window, Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(isListOpen());
    QTest::keyClicks(m_edit, u"pri"_s);
    QVERIFY(isListOpen());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"It costs 489"_s);
}

void TestUiSnippets::gaps_blockSending_andTabGoesThrough()
{
    addSnippet(u"when"_s, u"We come on {date} at {time}."_s);
    QTest::keyClicks(m_edit, u"/when"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->textCursor().selectedText(), u"{date}"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent(), 0);
    QVERIFY2(strip().contains(u"{date}"_s), qPrintable(strip()));
    QTest::keyClicks(m_edit, u"Monday"_s);
    QVERIFY(strip().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->textCursor().selectedText(), u"{time}"_s);
    QVERIFY(m_edit->hasFocus());
    // From the last one Tab leaves the field as ever.
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(!m_edit->hasFocus());
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"nine"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(sent(), 1);
    QCOMPARE(std::get<Send>(m_world->backend().submitted.last().body).text, u"We come on Monday at nine."_s);
}

void TestUiSnippets::manager_addsEditsAndDeletes()
{
    QTest::keyClicks(m_edit, u"/"_s);
    QTest::keyClick(m_edit, Qt::Key_Return); // there is none yet: the one entry writes the first
    auto *dialog = m_window->findChild<SnippetDialog *>();
    QVERIFY(dialog);
    auto *shortcut = dialog->findChild<QLineEdit *>(u"snippetShortcutEdit"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"snippetTextEdit"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveSnippetButton"_s)->isEnabled());
    QTest::keyClicks(shortcut, u"/bye"_s);
    text->setPlainText(u"Good bye {visitor}"_s);
    QTest::keyClick(shortcut, Qt::Key_Return);
    auto *book = m_window->findChild<SnippetBook *>();
    QCOMPARE(book->all().size(), 1);
    QCOMPARE(book->all().first().shortcut, u"bye"_s);
    text->setPlainText(u"Bye {visitor}"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSnippetButton"_s), Qt::LeftButton);
    QCOMPARE(book->all().size(), 1);
    QCOMPARE(book->all().first().text, u"Bye {visitor}"_s);
    auto *remove = dialog->findChild<QPushButton *>(u"deleteSnippetButton"_s);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(book->all().isEmpty());
    QTest::mouseClick(remove, Qt::LeftButton); // take back
    QCOMPARE(book->all().size(), 1);
    QCOMPARE(book->all().first().text, u"Bye {visitor}"_s);
}

void TestUiSnippets::manager_refusesATakenShortcut()
{
    addSnippet(u"hi"_s, u"Hello"_s);
    m_window->actions()->action(Act::EditSnippets)->trigger();
    auto *dialog = m_window->findChild<SnippetDialog *>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"newSnippetButton"_s), Qt::LeftButton);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"snippetShortcutEdit"_s), u"Hi"_s);
    dialog->findChild<QPlainTextEdit *>(u"snippetTextEdit"_s)->setPlainText(u"Other"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"snippetTrouble"_s)->text().contains(u"taken"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveSnippetButton"_s), Qt::LeftButton);
    QCOMPARE(m_window->findChild<SnippetBook *>()->all().size(), 1);
}

void TestUiSnippets::makeSnippet_beginsWithTheText()
{
    m_window->desk()->editSnippets(u"Assembly is 39 € per desk."_s);
    auto *dialog = m_window->findChild<SnippetDialog *>();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"snippetTextEdit"_s)->toPlainText(), u"Assembly is 39 € per desk."_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"snippetShortcutEdit"_s)->text().isEmpty());
}

void TestUiSnippets::text_beginsAtTheEdgeOfItsLetters()
{
    m_window->desk()->editSnippets(u"Hello"_s);
    auto *text = m_window->findChild<SnippetDialog *>()->findChild<QPlainTextEdit *>(u"snippetTextEdit"_s);
    const auto isAtTheLeft = [text] {
        return text->cursorRect(QTextCursor(text->document())).center().x() < text->viewport()->width() / 2;
    };
    QVERIFY(isAtTheLeft());
    text->setPlainText(u"مرحبا"_s);
    QVERIFY(!isAtTheLeft());
    text->clear();
    QVERIFY(isAtTheLeft());
}

QTEST_MAIN(TestUiSnippets)
#include "tst_ui_snippets.moc"
