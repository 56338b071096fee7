// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snippets, spelling and letters, typed into the composer of the whole window.
#include "console/snippetbook.h"
#include "platform/spellchecker.h"
#include "screenshots/world.h"
#include "ui/composer/composerstrip.h"
#include "ui/composer/replyedit.h"
#include "ui/composer/snippetpopup.h"
#include "ui/composer/spellwords.h"
#include "ui/dialogs/snippetdialog.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Knows a few words, answers when asked to.
class FakeSpellChecker final : public SpellChecker
{
public:
    QStringList dictionaries() const override { return found; }
    void check(const QString &dictionary, const QStringList &words) override
    {
        asked.append(words);
        QHash<QString, bool> right;
        for (const QString &word : words)
            right.insert(word, !wrong.contains(word));
        Q_EMIT checked(dictionary, right);
    }
    void suggest(const QString &dictionary, const QString &word) override
    {
        Q_EMIT suggested(dictionary, word, {u"invoice"_s, u"voice"_s});
    }
    void learn(const QString &word) override
    {
        wrong.removeAll(word);
        Q_EMIT learned(word);
    }

    QStringList found{u"de_DE"_s, u"en_GB"_s, u"pt_PT"_s};
    QStringList wrong{u"invioce"_s};
    QStringList asked;
};

} // namespace

class TestUiWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void spelling_marksWrongWordsBehindTheCaret();
    void spelling_menu_mendsAndLearns();
    void spelling_withoutDictionary_saysSoInTheMenu();
    void spelling_canBeSwitchedOff();
    void spelling_languageIsTheVisitors();
    void spellableWords_leaveOutWhatIsNoProse();
    void claimFromOutside_bringsTheKeyboardToTheReply();
    void lettersOfAltGr_arriveAndTriggerNothing_data();
    void lettersOfAltGr_arriveAndTriggerNothing();

private:
    void addSnippet(const QString &shortcut, const QString &text);
    QString strip() const { return m_window->findChild<ComposerStrip *>()->text(); }
    SnippetPopup *popup() const { return m_window->findChild<SnippetPopup *>(); }
    bool isListOpen() const { return popup() && popup()->isVisible(); }
    int sent() const { return int(m_world->backend().submitted.size()); }
    QString waved() const;
    QMenu *menuAt(int position);
    QStringList texts(const QMenu &menu) const;

    QTemporaryDir m_folder;
    FakeSpellChecker *m_checker = nullptr;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ReplyEdit *m_edit = nullptr;
};

void TestUiWriting::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_world = std::make_unique<Test::World>();
    m_world->backend().snapshot.workspace.snippets.clear(); // those every workspace begins with
    m_theme = std::make_unique<Theme>();
    m_checker = new FakeSpellChecker;
    m_checker->setParent(this);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_theme, *m_settings, {}, m_checker});
    m_window->resize(1280, 720);
    m_window->setConsole(&m_world->console());
    m_world->start();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->desk()->open(Test::World::maria, true);
    m_edit = m_window->findChild<ReplyEdit *>(u"replyEditor"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestUiWriting::cleanup()
{
    m_window.reset();
    m_world.reset();
    delete m_checker;
}

void TestUiWriting::addSnippet(const QString &shortcut, const QString &text)
{
    QCOMPARE(m_window->findChild<SnippetBook *>()->save({{}, shortcut, text}), SnippetBook::Trouble::None);
}

void TestUiWriting::slash_atLineStart_opensTheList()
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

void TestUiWriting::slash_inTheMiddle_isASlash()
{
    addSnippet(u"or"_s, u"x"_s);
    QTest::keyClicks(m_edit, u"and/or"_s);
    QVERIFY(!isListOpen());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(sent(), 1);
}

void TestUiWriting::snippet_isPutInWithItsVariables()
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

void TestUiWriting::snippet_withTab_inNoteAndByMouse()
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

void TestUiWriting::teamSnippets_areInTheLanguageOfTheVisitor()
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

void TestUiWriting::escape_closesTheListAndKeepsTheText()
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

void TestUiWriting::enter_whereNothingFits_sends()
{
    addSnippet(u"hi"_s, u"Hello"_s);
    QTest::keyClicks(m_edit, u"/usr/share"_s);
    QVERIFY(!isListOpen());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(sent(), 1);
}

void TestUiWriting::snippetKeys_anywhere_openTheList()
{
    addSnippet(u"price"_s, u"489"_s);
    QTest::keyClicks(m_edit, u"It costs "_s);
    QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(isListOpen());
    QTest::keyClicks(m_edit, u"pri"_s);
    QVERIFY(isListOpen());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"It costs 489"_s);
}

void TestUiWriting::gaps_blockSending_andTabGoesThrough()
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

void TestUiWriting::manager_addsEditsAndDeletes()
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

void TestUiWriting::manager_refusesATakenShortcut()
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

void TestUiWriting::makeSnippet_beginsWithTheText()
{
    m_window->desk()->editSnippets(u"Assembly is 39 € per desk."_s);
    auto *dialog = m_window->findChild<SnippetDialog *>();
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"snippetTextEdit"_s)->toPlainText(), u"Assembly is 39 € per desk."_s);
    QVERIFY(dialog->findChild<QLineEdit *>(u"snippetShortcutEdit"_s)->text().isEmpty());
}

QString TestUiWriting::waved() const
{
    QStringList words;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words.join(u' ');
}

QMenu *TestUiWriting::menuAt(int position)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(position);
    m_edit->setTextCursor(cursor);
    auto *menu = new QMenu(m_edit);
    menu->addAction(u"Cut"_s);
    Q_EMIT m_edit->menuWanted(menu, position);
    return menu;
}

QStringList TestUiWriting::texts(const QMenu &menu) const
{
    QStringList all;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            all.append(action->text());
        if (action->menu())
            all.append(texts(*action->menu()));
    }
    return all;
}

void TestUiWriting::spelling_marksWrongWordsBehindTheCaret()
{
    QTest::keyClicks(m_edit, u"Your invioce"_s);
    QTest::qWait(0);
    QCOMPARE(waved(), QString()); // still being typed
    QTest::keyClicks(m_edit, u" is"_s);
    QTRY_COMPARE(waved(), u"invioce"_s);
    // Each word is asked for once.
    QCOMPARE(m_checker->asked.count(u"Your"_s), 1);
}

void TestUiWriting::spelling_menu_mendsAndLearns()
{
    m_edit->setPlainText(u"Your invioce is here"_s);
    QTRY_COMPARE(waved(), u"invioce"_s);
    QMenu *menu = menuAt(7);
    QCOMPARE(texts(*menu).first(), u"invoice"_s);
    QVERIFY(texts(*menu).contains(u"Cut"_s));
    menu->actions().first()->trigger();
    QCOMPARE(m_edit->toPlainText(), u"Your invoice is here"_s);
    m_edit->undo();
    m_edit->moveCursor(QTextCursor::Start);
    QTRY_COMPARE(waved(), u"invioce"_s);
    menu = menuAt(7);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"dictionary"_s))
            action->trigger();
    }
    QTRY_COMPARE(waved(), QString());
}

void TestUiWriting::spelling_withoutDictionary_saysSoInTheMenu()
{
    m_checker->found.clear();
    QVERIFY(texts(*menuAt(0)).contains(u"No dictionary is installed"_s));
}

void TestUiWriting::spelling_canBeSwitchedOff()
{
    m_edit->setPlainText(u"Your invioce is here"_s);
    QTRY_COMPARE(waved(), u"invioce"_s);
    const auto toggle = [this] {
        const QMenu *menu = menuAt(0);
        for (const QAction *action : menu->actions()) {
            if (action->menu())
                action->menu()->actions().first()->trigger();
        }
    };
    toggle();
    QCOMPARE(waved(), QString());
    QCOMPARE(m_settings->value(u"composer/spelling"_s).toString(), u"off"_s);
    toggle();
    QTRY_COMPARE(waved(), u"invioce"_s);
}

void TestUiWriting::spelling_languageIsTheVisitors()
{
    QSignalSpy asked(m_checker, &SpellChecker::checked);
    m_edit->setPlainText(u"palavra"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.last().first().toString(), u"pt_PT"_s); // Maria's
    m_checker->found = QStringList{u"de_DE"_s, u"en_GB"_s};
    m_window->desk()->open(Test::World::layla, true); // Arabic: none, so the interface's
    m_edit->setPlainText(u"word"_s);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toString(), u"en_GB"_s);
}

void TestUiWriting::spellableWords_leaveOutWhatIsNoProse()
{
    const QString line = u"Hi Olga’s VAT desk-top x https://a.example/b me@a.example 40112 {date} слово /tmp"_s;
    QStringList words;
    for (const WordSpan &span : spellableWords(line, scriptOf(u"en_US"_s)))
        words.append(line.mid(span.start, span.length));
    QCOMPARE(words, (QStringList{u"Hi"_s, u"Olga’s"_s, u"desk"_s, u"top"_s}));
    QCOMPARE(spellableWords(u"слово word"_s, scriptOf(u"ru_RU"_s)), (QList<WordSpan>{{0, 5}}));
}

void TestUiWriting::claimFromOutside_bringsTheKeyboardToTheReply()
{
    // As from a toast: the claim is answered a while after the window has come to the front.
    m_window->findChild<QWidget *>(u"queueList"_s)->setFocus();
    m_world->backend().answers = false;
    m_window->claimConversation(Test::World::jonas);
    QVERIFY(!m_edit->hasFocus());
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::jonas);
    Conversation head = *m_world->console().state().head(Test::World::jonas);
    head.owner = Owner::of(m_world->console().state().self().id);
    ++head.fence;
    m_world->backend().setHead(head);
    QVERIFY(m_edit->hasFocus());
    QTest::keyClicks(m_edit, u"Hello"_s);
    QCOMPARE(m_edit->toPlainText(), u"Hello"_s);
}

void TestUiWriting::lettersOfAltGr_arriveAndTriggerNothing_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("modifiers");
    const QList<QPair<QByteArray, QString>> layouts{
        {"de", u"²³{[]}\\@€~|µ"_s},           {"es", u"\\|@#~€¬[]{}"_s},
        {"pl", u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ€"_s},     {"cs", u"~ˇ^˘°˛`˙´˝¨¸\\|€[]łŁ$ß¤#&@{}<>*đĐ×÷"_s},
        {"tr", u"<>£#$½{[]}\\|@€₺æßé´`¨~"_s},
    };
    for (const auto &[name, letters] : layouts) {
        // Windows reports AltGr as Ctrl+Alt, X11 as a third level or not at all.
        QTest::newRow(QByteArray(name + " as Ctrl+Alt").constData())
            << letters << int(Qt::ControlModifier | Qt::AltModifier);
        QTest::newRow(QByteArray(name + " as group switch").constData()) << letters << int(Qt::GroupSwitchModifier);
        QTest::newRow(QByteArray(name + " as plain text").constData()) << letters << int(Qt::NoModifier);
    }
}

void TestUiWriting::lettersOfAltGr_arriveAndTriggerNothing()
{
    QFETCH(QString, letters);
    QFETCH(int, modifiers);
    int triggered = 0;
    for (QAction *action : m_window->actions()->all())
        connect(action, &QAction::triggered, this, [&triggered] { ++triggered; });
    // A key that another program's settings, or an earlier version, may have left behind.
    QAction *taken = m_window->actions()->action(Act::Palette);
    taken->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Q));
    // The letter keys they are printed on, and every other key a letter may be on.
    for (const QChar letter : letters) {
        for (const int key : {int(letter.toUpper().unicode()), int(Qt::Key_Q), int(Qt::Key_H), int(Qt::Key_7)}) {
            m_edit->clear();
            const auto held =
                Qt::KeyboardModifiers(modifiers) | (letter.isUpper() ? Qt::ShiftModifier : Qt::KeyboardModifiers());
            QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key(key), QString(letter), held);
            QVERIFY2(m_edit->toPlainText() == QString(letter),
                     qPrintable(u"%1 on key %2 became '%3'"_s.arg(letter).arg(key).arg(m_edit->toPlainText())));
        }
    }
    QCOMPARE(triggered, 0);
    QVERIFY(!isListOpen());
}

QTEST_MAIN(TestUiWriting)
#include "tst_ui_writing.moc"
