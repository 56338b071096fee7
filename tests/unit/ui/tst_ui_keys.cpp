// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "support/standardkeys.h"
#include "ui/preferences/keyfield.h"
#include "ui/preferences/keyspage.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/queue/queuelistview.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/wordsearch.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Keys and what they do: defaults that clash with nobody, keys that can be changed, and the lists that show them.
class TestUiKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void defaults_ofEachPlatform_clashWithNoStandardKey_data();
    void defaults_ofEachPlatform_clashWithNoStandardKey();
    void defaults_byOurOwnRules_haveNoProblem();
    void key_thatTypesOrBelongsToOthers_isRefused_data();
    void key_thatTypesOrBelongsToOthers_isRefused();
    void key_changed_countsAtOnceAndAfterAStart();
    void key_taken_leavesItsUserWithout();
    void keys_tamperedWith_areTheDefaults();
    void letters_inTheComposer_areWritten();
    void letter_remapped_countsInTheListOnly();
    void field_pressed_recordsWithoutRunning();
    void field_escape_keepsTheKey();
    void page_conflict_namesTheOtherAction();
    void page_search_findsByWordInitialsAndKey();
    void words_ranked_beginningBeforeInitialsBeforeWithin();
    void palette_listsEveryActionWithItsKeyAndWhyNot();
    void palette_initials_runTheAction();
    void overlay_afterAChange_showsTheLiveMap();

private:
    Actions &actions() { return *m_window->actions(); }
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void makeWindow();

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiKeys::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    makeWindow();
    m_world->start();
}

void TestUiKeys::makeWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_theme, *m_settings, {}});
    m_window->resize(1280, 720);
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUiKeys::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiKeys::defaults_ofEachPlatform_clashWithNoStandardKey_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("mac");
    for (const Test::StandardKeys &platform : Test::standardKeys())
        QTest::newRow(platform.platform) << platform.keys << (qstrcmp(platform.platform, "macOS") == 0);
    // And what the toolkit itself hears in text fields here.
    QStringList ours;
    for (const auto standard :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo, QKeySequence::Redo,
          QKeySequence::SelectAll, QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord,
          QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument, QKeySequence::SelectNextWord,
          QKeySequence::SelectPreviousWord, QKeySequence::SelectStartOfDocument, QKeySequence::SelectEndOfDocument,
          QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord, QKeySequence::Deselect}) {
        for (const QKeySequence &key : QKeySequence::keyBindings(standard))
            ours.append(key.toString(QKeySequence::PortableText));
    }
    QTest::newRow("toolkit") << ours << false;
}

void TestUiKeys::defaults_ofEachPlatform_clashWithNoStandardKey()
{
    QFETCH(QStringList, keys);
    QFETCH(bool, mac);
    QVERIFY(keys.size() > 10);
    for (const ActSpec &spec : Actions::specs()) {
        const auto key = QKeySequence::fromString(QLatin1StringView(mac && spec.macKey ? spec.macKey : spec.key));
        // In a list nothing is typed: there Enter opens, as in every list.
        if (key.isEmpty() || (spec.scope == KeyScope::List && key == QKeySequence(Qt::Key_Return)))
            continue;
        for (const QString &standard : keys)
            QVERIFY2(key != QKeySequence::fromString(standard),
                     qPrintable(QLatin1StringView(spec.id) + u" has "_s + standard));
    }
}

void TestUiKeys::defaults_byOurOwnRules_haveNoProblem()
{
    QSet<QString> used;
    for (const ActSpec &spec : Actions::specs()) {
        const QKeySequence key = Actions::defaultKey(spec);
        QCOMPARE(keyProblem(key, spec.scope), KeyProblem::None);
        QVERIFY2(key.isEmpty() || !used.contains(key.toString()), spec.id);
        used.insert(key.toString());
        QCOMPARE(actions().key(spec.act), key);
    }
}

void TestUiKeys::key_thatTypesOrBelongsToOthers_isRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("inList");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *key, bool inList, KeyProblem problem) {
        QTest::addRow("%s %s", key, inList ? "in the list" : "anywhere")
            << QString::fromLatin1(key) << inList << int(problem);
    };
    row("G", false, KeyProblem::NotAlone);
    row("Shift+G", false, KeyProblem::NotAlone);
    row("G", true, KeyProblem::None);
    row("Down", true, KeyProblem::ListMoves);
    row("Ctrl+Alt+E", false, KeyProblem::AltGr);
    row("Ctrl+Alt+Q", true, KeyProblem::AltGr);
    row("Ctrl+C", false, KeyProblem::TextEditing);
    row("Ctrl+Return", false, KeyProblem::TextEditing);
    row("Ctrl+Shift+Z", false, KeyProblem::TextEditing);
    row("Ctrl+Space", false, KeyProblem::InputMethod);
    row("Ctrl+.", false, KeyProblem::InputMethod);
    row("Ctrl+Shift+U", false, KeyProblem::InputMethod);
    row("Esc", false, KeyProblem::Desktop);
    row("F7", false, KeyProblem::None);
    row("Ctrl+G", false, KeyProblem::None);
    row("Alt+Right", false, KeyProblem::None);
}

void TestUiKeys::key_thatTypesOrBelongsToOthers_isRefused()
{
    QFETCH(QString, key);
    QFETCH(bool, inList);
    QFETCH(int, problem);
    const KeyProblem found = keyProblem(QKeySequence::fromString(key), inList ? KeyScope::List : KeyScope::Anywhere);
    QCOMPARE(int(found), problem);
    QCOMPARE(keyProblemText(found).isEmpty(), found == KeyProblem::None);
    const QKeySequence before = actions().key(Act::Release);
    if (!inList && found != KeyProblem::None) {
        actions().setKey(Act::Release, QKeySequence::fromString(key));
        QCOMPARE(actions().key(Act::Release), before);
    }
}

void TestUiKeys::key_changed_countsAtOnceAndAfterAStart()
{
    actions().setKey(Act::Search, QKeySequence(u"Ctrl+G"_s));
    named<QPlainTextEdit>("replyEditor")->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!named<QLineEdit>("searchEdit")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(named<QLineEdit>("searchEdit")->hasFocus());
    makeWindow();
    QCOMPARE(actions().keyText(Act::Search), u"Ctrl+G"_s);
    actions().resetKey(Act::Search);
    QCOMPARE(actions().keyText(Act::Search), u"Ctrl+Shift+F"_s);
    QVERIFY(!m_settings->contains(u"keys/search"_s));
}

void TestUiKeys::key_taken_leavesItsUserWithout()
{
    QCOMPARE(actions().userOf(QKeySequence(u"Ctrl+J"_s), Act::Search), Act::NextMine);
    actions().setKey(Act::Search, QKeySequence(u"Ctrl+J"_s));
    QVERIFY(actions().key(Act::NextMine).isEmpty());
    makeWindow();
    QVERIFY(actions().key(Act::NextMine).isEmpty());
    QCOMPARE(actions().keyText(Act::Search), u"Ctrl+J"_s);
    actions().resetAllKeys();
    QCOMPARE(actions().keyText(Act::NextMine), u"Ctrl+J"_s);
    QCOMPARE(actions().keyText(Act::Search), u"Ctrl+Shift+F"_s);
}

void TestUiKeys::keys_tamperedWith_areTheDefaults()
{
    m_settings->setValue(u"keys/claim_top"_s, u"A"_s);
    m_settings->setValue(u"keys/search"_s, u"Ctrl+C"_s);
    m_settings->setValue(u"keys/quit"_s, QString(100000, u'x'));
    m_settings->setValue(u"keys/list_next"_s, u"Ctrl+Alt+Q"_s);
    makeWindow();
    for (const Act act : {Act::ClaimTop, Act::Search, Act::ListNext}) {
        const QKeySequence key = actions().key(act);
        QVERIFY(key.isEmpty() || actions().isDefault(act));
    }
    QVERIFY(keyProblem(actions().key(Act::Quit), KeyScope::Anywhere) == KeyProblem::None);
}

void TestUiKeys::letters_inTheComposer_areWritten()
{
    m_window->desk()->open(Test::World::maria, true);
    auto *editor = named<QPlainTextEdit>("replyEditor");
    editor->clear();
    editor->setFocus();
    QTest::keyClicks(editor, u"jk ?/"_s);
    QCOMPARE(editor->toPlainText(), u"jk ?/"_s);
}

void TestUiKeys::letter_remapped_countsInTheListOnly()
{
    auto *list = named<QueueListView>("queueList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_J);
    const ConversationId first = list->current();
    actions().setKey(Act::ListNext, QKeySequence(u"G"_s));
    QTest::keyClick(list, Qt::Key_G);
    QVERIFY(list->current() != first);
    auto *editor = named<QPlainTextEdit>("replyEditor");
    m_window->desk()->open(Test::World::maria, true);
    editor->clear();
    editor->setFocus();
    QTest::keyClicks(editor, u"g"_s);
    QCOMPARE(editor->toPlainText(), u"g"_s);
}

void TestUiKeys::field_pressed_recordsWithoutRunning()
{
    actions().action(Act::Preferences)->trigger();
    m_window->showPreferences()->setCurrentPage(1);
    QVERIFY(QTest::qWaitForWindowActive(m_window->showPreferences()));
    auto *field = named<KeyField>("key_release");
    QVERIFY(field);
    field->click();
    QVERIFY(field->isRecording());
    QSignalSpy triggered(actions().action(Act::NextPane), &QAction::triggered);
    // F8 is free; Tab and F6 would move elsewhere if the field did not listen.
    QTest::keyClick(field, Qt::Key_F8);
    QCOMPARE(actions().keyText(Act::Release), u"F8"_s);
    QVERIFY(!field->isRecording());
    field->click();
    QTest::keyClick(field, Qt::Key_F6);
    QCOMPARE(triggered.count(), 0);
}

void TestUiKeys::field_escape_keepsTheKey()
{
    PreferencesWindow *window = m_window->showPreferences();
    window->setCurrentPage(1);
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *field = named<KeyField>("key_search");
    field->click();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isRecording());
    QVERIFY(window->isVisible());
    QCOMPARE(actions().keyText(Act::Search), u"Ctrl+Shift+F"_s);
}

void TestUiKeys::page_conflict_namesTheOtherAction()
{
    PreferencesWindow *window = m_window->showPreferences();
    window->setCurrentPage(1);
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *field = named<KeyField>("key_release");
    auto *warning = named<QWidget>("keyWarning");
    QVERIFY(!warning->isVisible());
    field->click();
    QTest::keyClick(field, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->accessibleName().contains(actions().action(Act::NextMine)->text()));
    QVERIFY(actions().key(Act::Release).isEmpty());
    QTest::mouseClick(named<QPushButton>("keyTake"), Qt::LeftButton);
    QCOMPARE(actions().keyText(Act::Release), u"Ctrl+J"_s);
    QVERIFY(actions().key(Act::NextMine).isEmpty());
    QVERIFY(!warning->isVisible());
    // A key that writes text is never given, and there is nothing to take.
    field->click();
    QTest::keyClick(field, Qt::Key_A);
    QVERIFY(warning->isVisible());
    QVERIFY(!named<QPushButton>("keyTake")->isVisible());
    QTest::mouseClick(named<QPushButton>("keysResetAll"), Qt::LeftButton);
    QCOMPARE(actions().keyText(Act::NextMine), u"Ctrl+J"_s);
}

void TestUiKeys::page_search_findsByWordInitialsAndKey()
{
    m_window->showPreferences()->setCurrentPage(1);
    auto *search = named<QLineEdit>("keysSearch");
    const auto shown = [this](const char *id) { return named<KeyField>(id)->isVisible(); };
    search->setText(u"snooze"_s);
    QVERIFY(shown("key_snooze") && !shown("key_search"));
    search->setText(u"cnwc"_s);
    QVERIFY(shown("key_claim_top") && !shown("key_snooze"));
    search->setText(u"ctrl+j"_s);
    QVERIFY(shown("key_next_mine") && !shown("key_claim_top"));
    search->clear();
    QVERIFY(shown("key_snooze") && shown("key_claim_top"));
}

void TestUiKeys::words_ranked_beginningBeforeInitialsBeforeWithin()
{
    const QString claim = u"Claim the next waiting conversation"_s;
    QVERIFY(wordsRank(claim, u"cla"_s) > wordsRank(claim, u"next wai"_s));
    QVERIFY(wordsRank(claim, u"next wai"_s) > wordsRank(claim, u"cnw"_s));
    QVERIFY(wordsRank(claim, u"cnw"_s) > wordsRank(claim, u"aiting"_s));
    QVERIFY(wordsRank(claim, u"aiting"_s) > 0);
    QCOMPARE(wordsRank(claim, u"resolve"_s), 0);
    QVERIFY(matchesWords(u"Über Übergabe"_s, u"uber"_s));
    QVERIFY(matchesWords(claim, {}));
}

void TestUiKeys::palette_listsEveryActionWithItsKeyAndWhyNot()
{
    m_window->desk()->open(Test::World::jonas, true);
    actions().action(Act::Palette)->trigger();
    auto *palette = named<QListWidget>("paletteList");
    QStringList rows;
    for (int row = 0; row < palette->count(); ++row)
        rows.append(palette->item(row)->data(Qt::AccessibleTextRole).toString());
    for (const ActSpec &spec : Actions::specs()) {
        if (spec.scope == KeyScope::List || spec.act == Act::Palette || !actions().isOffered(spec.act))
            continue;
        const QString start = actions().action(spec.act)->text();
        const QStringList found = rows.filter(start);
        QVERIFY2(!found.isEmpty(), spec.id);
        QVERIFY2(found.first().contains(actions().keyText(spec.act)), spec.id);
    }
    QVERIFY(rows.filter(u"Resolve"_s).first().contains(actions().whyNot(Act::Resolve)));
    QVERIFY(!actions().whyNot(Act::Resolve).isEmpty());
    QVERIFY(actions().whyNot(Act::ClaimTop).isEmpty());
    named<QLineEdit>("paletteFilter")->setText(u"resolve"_s);
    QTest::keyClick(named<QLineEdit>("paletteFilter"), Qt::Key_Return);
    QVERIFY(named<QLineEdit>("paletteFilter")->isVisible());
}

void TestUiKeys::palette_initials_runTheAction()
{
    actions().action(Act::Palette)->trigger();
    auto *filter = named<QLineEdit>("paletteFilter");
    QTest::keyClicks(filter, u"cnwc"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    bool claimed = false;
    for (const Command &command : m_world->backend().submitted)
        claimed = claimed || std::holds_alternative<Claim>(command.body);
    QVERIFY(claimed);
}

void TestUiKeys::overlay_afterAChange_showsTheLiveMap()
{
    const auto map = [this] { return named<QWidget>("shortcutsOverlay")->accessibleDescription(); };
    actions().action(Act::Shortcuts)->trigger();
    QVERIFY(map().contains(u"Ctrl+J"_s));
    actions().setKey(Act::NextMine, QKeySequence(u"Ctrl+Shift+F7"_s));
    m_window->preferences().setEnterSends(false);
    actions().action(Act::Shortcuts)->trigger();
    QVERIFY(map().contains(u"Ctrl+Shift+F7"_s));
    QVERIFY(!map().contains(u"Ctrl+J"_s));
    actions().setKey(Act::Transfer, QKeySequence(u"Ctrl+Shift+F9"_s));
    QVERIFY(named<QPushButton>("transferButton")->toolTip().contains(u"Ctrl+Shift+F9"_s));
    QVERIFY(map().contains(u"Ctrl+Enter"_s));
}

QTEST_MAIN(TestUiKeys)
#include "tst_ui_keys.moc"
