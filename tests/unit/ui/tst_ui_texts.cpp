// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/wordingdraft.h"
#include "screenshots/world.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/textsfooter.h"
#include "ui/preferences/textspage.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/words/translations.h"
#include "ui/words/wordingwords.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Where an admin sets what visitors read.
class TestUiTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();
    void page_showsWhatIsStored_asTheVisitorReadsIt();
    void vague_isSaid_andCanBeSaved();
    void whatNothingFillsIn_isSaid_andNotSaved();
    void tooLong_isNotSaved();
    void empty_isSaid();
    void placeholder_isInserted();
    void builtIn_isBack_andCanBeUndone();
    void language_isChosen_andReadInItsDirection();
    void text_isWrittenFromTheEdgeOfItsLanguage();
    void language_isAdded_withTheBuiltInTexts();
    void language_isRemoved_butNotTheDefault();
    void language_thatCannotBeAdded_isSaid();
    void languageChangedByAnother_isNamed();
    void waitingWords_areThoseOfTheVisitorsPage();
    void typing_keepsTheCursor();
    void savedByAnother_isSaid_andMineAreKept();
    void sameLineSavedByAnother_isNamed_withTheirs();
    void ownSave_isNotSomebodyElses();
    void sameAgain_savedByAnother_isTheirs();
    void refused_saysWhy_andKeepsTheChanges();
    void discard_isBack();
    void controls_haveNames();
    void agent_whoIsNoAdmin_hasNoSuchPage();

private:
    TextsPage *page() const { return m_window->findChild<TextsPage *>(); }
    TextsFooter *footer() const { return page()->window()->findChild<TextsFooter *>(); }
    WordingDraft &draft() const { return m_world->console().wordingDraft(); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    Templates stored(const QString &language) const { return backend().snapshot.workspace.templates.value(language); }
    template<typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        return page()->window()->findChild<Widget *>(name);
    }
    QPushButton *saveButton() const { return named<QPushButton>(u"textsSave"_s); }
    QPlainTextEdit *edit(const QString &line) const { return named<QPlainTextEdit>(u"text%1Edit"_s.arg(line)); }
    void type(const QString &line, const QString &text) const
    {
        edit(line)->selectAll();
        edit(line)->insertPlainText(text);
    }
    void press(const QString &name) const { named<QPushButton>(name)->click(); }
    QString said(const QString &name) const
    {
        const auto *label = named<PlainLabel>(name);
        return label ? plain(label->fullText()) : QString();
    }
    QString footerText() const
    {
        QStringList lines;
        for (const PlainLabel *label : footer()->findChildren<PlainLabel *>()) {
            if (label->isVisibleTo(footer()))
                lines.append(plain(label->fullText()));
        }
        return lines.join(u'\n');
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QComboBox *choice() const { return named<QComboBox>(u"textsLanguage"_s); }
    void addLanguage(const QString &typed) const
    {
        named<QComboBox>(u"textsNewLanguage"_s)->setEditText(typed);
        press(u"textsAddLanguage"_s);
    }
    /// As another admin saves it.
    void othersSave(TemplateLine line, const QString &text, const QString &language = u"en"_s) const
    {
        Workspace theirs = backend().snapshot.workspace;
        theirs.templates[language].*line = text;
        backend().setWorkspace(theirs);
    }
    const SaveWorkspace *sent() const { return std::get_if<SaveWorkspace>(&backend().submitted.constLast().body); }

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiTexts::init()
{
    m_world = std::make_unique<Test::World>();
    auto &snapshot = backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    snapshot.workspace.defaultTeam = TeamId(u"t_sales01"_s);
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Texts);
    QVERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(page()->window()));
    page()->showLanguage(u"en"_s);
}

void TestUiTexts::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiTexts::page_showsWhatIsStored_asTheVisitorReadsIt()
{
    for (const TemplateLine line : templateLines) {
        QString name = templateName(line);
        name[0] = name.at(0).toUpper();
        QVERIFY2(edit(name), qPrintable(name));
        QCOMPARE(edit(name)->toPlainText(), stored(u"en"_s).*line);
        QVERIFY2(!named(u"text%1Note1"_s.arg(name)), qPrintable(name)); // nothing is wrong with what Baton comes with
    }
    QCOMPARE(said(u"textClaimedSaid"_s), u"Ana Torres has joined the conversation."_s);
    QVERIFY(said(u"textTransferredSaid"_s).contains(u"handed on to Sales."_s));
    QVERIFY2(said(u"textDeferredSaid"_s).contains(u"Monday, 23 November at 09:00"_s),
             qPrintable(said(u"textDeferredSaid"_s)));
    for (const QString &line : {u"Requested"_s, u"Released"_s, u"Transferred"_s}) {
        const QString waiting = u"text%1Waiting"_s.arg(line);
        QCOMPARE(said(waiting), WordingWords::waiting(u"en"_s)); // place and wait, from then on
        QVERIFY(named(waiting)->isVisibleTo(page()));
        QVERIFY(named(waiting)->accessibleName().contains(u"still waiting"_s));
    }
    QVERIFY(!named(u"textClaimedWaiting"_s) && !named(u"textDeferredWaiting"_s)); // nobody waits in the queue then
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(footerText().contains(u"Everything is saved."_s));
}

void TestUiTexts::vague_isSaid_andCanBeSaved()
{
    type(u"Requested"_s, u"Please wait, it takes 2 minutes."_s);
    QVERIFY(said(u"textRequestedNote1"_s).contains(u"“Please wait” is vague"_s));
    QVERIFY(said(u"textRequestedNote2"_s).contains(u"“2 minutes” was not measured"_s));
    QVERIFY(edit(u"Requested"_s)->accessibleDescription().contains(u"is vague"_s)); // heard as well
    QCOMPARE(edit(u"Requested"_s)->extraSelections().size(), 2);
    QCOMPARE(edit(u"Requested"_s)->extraSelections().at(1).cursor.selectedText(), u"2 minutes"_s);
    QCOMPARE(said(u"textRequestedSaid"_s), u"Please wait, it takes 2 minutes."_s);
    QVERIFY(saveButton()->isEnabled());
    const Workspace before = backend().snapshot.workspace;
    press(u"textsSave"_s);
    QVERIFY(sent());
    QCOMPARE(sent()->revision, std::optional(before.revision)); // the one that was seen
    Workspace wanted = before;
    wanted.templates[u"en"_s].requested = u"Please wait, it takes 2 minutes."_s;
    QCOMPARE(sent()->workspace, wanted); // and nothing else of it
    QVERIFY(!draft().isChanged());
    QVERIFY(!saveButton()->isEnabled());
    type(u"Requested"_s, u"A person from our team reads this now."_s);
    QVERIFY(!named(u"textRequestedNote1"_s));
    QVERIFY(edit(u"Requested"_s)->accessibleDescription().isEmpty());
}

void TestUiTexts::whatNothingFillsIn_isSaid_andNotSaved()
{
    type(u"Claimed"_s, u"{agent} {foo} is here, from {team}."_s);
    QVERIFY(said(u"textClaimedNote1"_s).contains(u"Nothing fills in {foo}"_s));
    QVERIFY(said(u"textClaimedNote2"_s).contains(u"{team} has no value here"_s));
    QCOMPARE(said(u"textClaimedSaid"_s), u"Ana Torres {foo} is here, from ."_s);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY2(footerText().contains(u"English, A person comes: Nothing fills in {foo}."_s), qPrintable(footerText()));
    const auto before = backend().submitted.size();
    draft().save();
    QCOMPARE(backend().submitted.size(), before);
    type(u"Claimed"_s, u"{agent is here."_s);
    QVERIFY(said(u"textClaimedNote1"_s).contains(u"{ has no other half"_s));
    QCOMPARE(edit(u"Claimed"_s)->extraSelections().size(), 1);
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY2(footerText().contains(u"English, A person comes: { has no other half."_s), qPrintable(footerText()));
    type(u"Claimed"_s, u"{agent} is here."_s);
    QVERIFY(saveButton()->isEnabled());
}

void TestUiTexts::tooLong_isNotSaved()
{
    type(u"Resolved"_s, QString(301, u'x'));
    QVERIFY(said(u"textResolvedNote1"_s).contains(u"Longer than 300 characters"_s));
    QVERIFY(saveButton()->isEnabled());
    type(u"Resolved"_s, QString(1001, u'x'));
    QVERIFY(!saveButton()->isEnabled());
    QVERIFY(footerText().contains(u"at most"_s));
}

void TestUiTexts::empty_isSaid()
{
    for (const auto &[line, words] :
         {std::pair(u"Claimed"_s, u"a few words of its own"_s), std::pair(u"Released"_s, u"gets an empty line"_s),
          std::pair(u"Fallback"_s, u"gives no answer"_s)}) {
        type(line, {});
        const QString note = said(u"text%1Note1"_s.arg(line));
        QVERIFY2(note.contains(words), qPrintable(note));
    }
    QVERIFY(saveButton()->isEnabled());
}

void TestUiTexts::placeholder_isInserted()
{
    type(u"Deferred"_s, u"Back on ."_s);
    QTextCursor cursor = edit(u"Deferred"_s)->textCursor();
    cursor.setPosition(8);
    edit(u"Deferred"_s)->setTextCursor(cursor);
    press(u"textDeferredInsert_opens"_s);
    QCOMPARE(edit(u"Deferred"_s)->toPlainText(), u"Back on {opens}."_s);
    QCOMPARE(said(u"textDeferredSaid"_s), u"Back on Monday, 23 November at 09:00."_s);
    QVERIFY(!named(u"textRequestedInsert_agent"_s)); // nobody is known by name then
}

void TestUiTexts::builtIn_isBack_andCanBeUndone()
{
    const auto *button = named<QPushButton>(u"textMissedBuiltIn"_s);
    QVERIFY(!button->isVisibleTo(page())); // it would change nothing
    type(u"Missed"_s, u"Nobody could come."_s);
    QCOMPARE(draft().changes(), 1);
    QVERIFY(button->isVisibleTo(page()));
    press(u"textMissedBuiltIn"_s);
    QVERIFY(!button->isVisibleTo(page()));
    QVERIFY(edit(u"Missed"_s)->hasFocus());
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), stored(u"en"_s).missed);
    QVERIFY(!draft().isChanged());
    edit(u"Missed"_s)->undo();
    QCOMPARE(draft().text({u"en"_s, &Templates::missed}), u"Nobody could come."_s);
}

void TestUiTexts::language_isChosen_andReadInItsDirection()
{
    auto *choice = named<QComboBox>(u"textsLanguage"_s);
    QCOMPARE(choice->count(), 4);
    QCOMPARE(named(u"textClaimedPreview"_s)->layoutDirection(), Qt::LeftToRight);
    choice->setCurrentIndex(choice->findData(u"ar"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(edit(u"Claimed"_s)->toPlainText(), stored(u"ar"_s).claimed);
    QCOMPARE(named(u"textClaimedPreview"_s)->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(page()->layoutDirection(), Qt::LeftToRight);
    type(u"Claimed"_s, u"وصل {agent}. يرجى الانتظار."_s);
    QVERIFY(said(u"textClaimedNote1"_s).contains(u"يرجى الانتظار"_s));
    QCOMPARE(draft().text({u"en"_s, &Templates::claimed}), stored(u"en"_s).claimed);
    press(u"textsSave"_s);
    QCOMPARE(stored(u"ar"_s).claimed, u"وصل {agent}. يرجى الانتظار."_s);
}

void TestUiTexts::text_isWrittenFromTheEdgeOfItsLanguage()
{
    const QPlainTextEdit *claimed = edit(u"Claimed"_s);
    const auto isAtTheLeft = [claimed] {
        return claimed->cursorRect(QTextCursor(claimed->document())).center().x() < claimed->viewport()->width() / 2;
    };
    QVERIFY(isAtTheLeft());
    auto *choice = named<QComboBox>(u"textsLanguage"_s);
    choice->setCurrentIndex(choice->findData(u"ar"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QVERIFY(!isAtTheLeft());
    type(u"Claimed"_s, u"{agent} معك الآن."_s); // what is filled in is written in Latin letters
    QVERIFY(!isAtTheLeft());
    type(u"Claimed"_s, u""_s);
    QVERIFY(!isAtTheLeft());
    choice->setCurrentIndex(choice->findData(u"en"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QVERIFY(isAtTheLeft());
}

void TestUiTexts::language_isAdded_withTheBuiltInTexts()
{
    QCOMPARE(named<QComboBox>(u"textsNewLanguage"_s)->count(), 0); // all that Baton comes with are there
    addLanguage(u" pt_br "_s);
    QCOMPARE(choice()->currentData().toString(), u"pt-BR"_s);
    QCOMPARE(plain(choice()->currentText()), u"Português (pt-BR)"_s);
    QVERIFY(named<QComboBox>(u"textsNewLanguage"_s)->currentText().isEmpty());
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), stored(u"en"_s).missed);
    QCOMPARE(draft().changes(), 1);
    type(u"Claimed"_s, u"{agent} {foo}"_s);
    QVERIFY(!named(u"textClaimedBuiltIn"_s)->isVisibleTo(page())); // Baton has none in it
    QVERIFY2(footerText().contains(u"Português (pt-BR), A person comes: Nothing fills in {foo}."_s),
             qPrintable(footerText()));
    QVERIFY(!saveButton()->isEnabled());
    type(u"Claimed"_s, u"{agent} chegou."_s);
    press(u"textsSave"_s);
    QVERIFY(!draft().isChanged());
    QCOMPARE(stored(u"pt-BR"_s).claimed, u"{agent} chegou."_s);
    QCOMPARE(stored(u"pt-BR"_s).missed, stored(u"en"_s).missed);
    addLanguage(u"de-at"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), stored(u"de"_s).missed);
    type(u"Missed"_s, u"Es war niemand da."_s);
    press(u"textMissedBuiltIn"_s);
    QCOMPARE(draft().text({u"de-AT"_s, &Templates::missed}), stored(u"de"_s).missed);
}

void TestUiTexts::language_isRemoved_butNotTheDefault()
{
    const auto *button = named<QPushButton>(u"textsRemoveLanguage"_s);
    auto *addable = named<QComboBox>(u"textsNewLanguage"_s);
    QVERIFY(!button->isVisibleTo(page())); // English is shown
    draft().removeLanguage(u"en"_s);
    QVERIFY(!draft().isChanged());
    page()->showLanguage(u"ar"_s);
    type(u"Missed"_s, u"لم يأت أحد."_s);
    press(u"textsSave"_s);
    press(u"textsRemoveLanguage"_s);
    QCOMPARE(draft().changes(), 1);
    addLanguage(u"ar"_s); // with what is stored
    QVERIFY(!draft().isChanged());
    page()->showLanguage(u"de"_s);
    QVERIFY(button->isVisibleTo(page()));
    press(u"textsRemoveLanguage"_s);
    QCOMPARE(choice()->count(), 3);
    QCOMPARE(choice()->currentData().toString(), u"en"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), stored(u"en"_s).missed);
    press(u"textsSave"_s);
    QVERIFY(!draft().isChanged());
    QVERIFY(!backend().snapshot.workspace.templates.contains(u"de"_s));
    QCOMPARE(addable->count(), 1);
    addLanguage(addable->itemText(0));
    QCOMPARE(choice()->currentData().toString(), u"de"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), defaultWorkspace().templates.value(u"de"_s).missed);
}

void TestUiTexts::language_thatCannotBeAdded_isSaid()
{
    const auto *fault = named(u"textsNewFault"_s);
    for (const auto &[typed, words] :
         {std::pair(u"German"_s, u"“German” is no language tag"_s), std::pair(u"de-"_s, u"is no language tag"_s),
          std::pair(u"DE"_s, u"already"_s)}) {
        addLanguage(typed);
        QVERIFY2(said(u"textsNewFault"_s).contains(words), qPrintable(said(u"textsNewFault"_s)));
        QVERIFY(fault->isVisibleTo(page()));
        QVERIFY(!draft().isChanged());
    }
    named<QComboBox>(u"textsNewLanguage"_s)->setEditText(u"f"_s);
    QVERIFY(!fault->isVisibleTo(page()));
    for (char16_t last = u'a'; draft().languages().size() < WordingDraft::maxLanguages; ++last)
        QVERIFY(!draft().addLanguage(u"x"_s + QChar(last)).isEmpty());
    addLanguage(u"fr"_s);
    QVERIFY(said(u"textsNewFault"_s).contains(u"16 languages at most"_s));
    QVERIFY(!draft().languages().contains(u"fr"_s));
}

void TestUiTexts::languageChangedByAnother_isNamed()
{
    page()->showLanguage(u"de"_s);
    type(u"Missed"_s, u"Es war niemand da."_s);
    Workspace theirs = backend().snapshot.workspace;
    const Templates german = theirs.templates.take(u"de"_s);
    backend().setWorkspace(theirs);
    QVERIFY2(footerText().contains(u"Deutsch was removed by somebody else."_s), qPrintable(footerText()));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Es war niemand da."_s);
    press(u"textsSave"_s);
    QVERIFY(!draft().isChanged());
    QCOMPARE(stored(u"de"_s).missed, u"Es war niemand da."_s);
    QCOMPARE(stored(u"de"_s).claimed, german.claimed); // and is whole
    page()->showLanguage(u"ar"_s);
    press(u"textsRemoveLanguage"_s);
    othersSave(&Templates::missed, u"لم يأت أحد."_s, u"ar"_s);
    QVERIFY2(footerText().contains(u"somebody else changed texts, and you remove the language"_s),
             qPrintable(footerText()));
    press(u"textsDiscard"_s);
    page()->showLanguage(u"ar"_s);
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"لم يأت أحد."_s);
    addLanguage(u"fr"_s);
    othersSave(&Templates::missed, u"Personne."_s, u"fr"_s);
    QVERIFY2(footerText().contains(u"Français was added by somebody else, too."_s), qPrintable(footerText()));
    QCOMPARE(stored(u"fr"_s).missed, u"Personne."_s);
    QCOMPARE(draft().text({u"fr"_s, &Templates::missed}), stored(u"en"_s).missed);
}

/// The preview is of a page that is written elsewhere.
void TestUiTexts::waitingWords_areThoseOfTheVisitorsPage()
{
    struct Page
    {
        QString language;
        QString file;
        QString form; ///< of four
    };
    for (const Page &page : {Page{u"en"_s, u"texts.js"_s, u"other"_s}, Page{u"de"_s, u"words-de.js"_s, u"other"_s},
                             Page{u"ar"_s, u"words-ar.js"_s, u"few"_s}, Page{u"zh"_s, u"words-zh.js"_s, u"other"_s}}) {
        const QString path = QStringLiteral(BATON_SOURCE_DIR) + u"/resources/visitor/"_s + page.file;
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page.file));
        const QString source = QString::fromUtf8(file.readAll());
        const auto wordsOf = [&source](const QString &pattern) {
            return QRegularExpression(pattern).match(source).captured(1);
        };
        const QString place = wordsOf(u" queue: '([^']*)'"_s).replace(u"{n}"_s, u"3"_s);
        const QString wait =
            wordsOf(u"usually: \\{[^\\n]*\\b"_s + page.form + u": '([^']*)'"_s).replace(u"{n}"_s, u"4"_s);
        QVERIFY(!place.isEmpty() && !wait.isEmpty());
        QCOMPARE(WordingWords::waiting(page.language), u"%1 · %2"_s.arg(place, wait));
    }
}

void TestUiTexts::typing_keepsTheCursor()
{
    auto *field = edit(u"Resolved"_s);
    field->setFocus();
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(4);
    field->setTextCursor(cursor);
    QTest::keyClicks(field, u"abc"_s);
    QCOMPARE(field->textCursor().position(), 7);
    QVERIFY(field->toPlainText().startsWith(QString(stored(u"en"_s).resolved.left(4) + u"abc"_s)));
}

void TestUiTexts::savedByAnother_isSaid_andMineAreKept()
{
    type(u"Resolved"_s, u"Closed. Write whenever you like."_s);
    Workspace theirs = backend().snapshot.workspace;
    theirs.templates[u"en"_s].missed = u"Nobody was free."_s;
    theirs.name = u"Renamed"_s;
    backend().setWorkspace(theirs);
    QVERIFY(footerText().contains(u"Somebody else saved texts meanwhile"_s));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Nobody was free."_s);
    press(u"textsSave"_s);
    QVERIFY(sent());
    QCOMPARE(sent()->revision, std::optional(theirs.revision + 1)); // the one that was seen
    QCOMPARE(backend().snapshot.workspace.name, u"Renamed"_s);
    QCOMPARE(stored(u"en"_s).missed, u"Nobody was free."_s);
    QCOMPARE(stored(u"en"_s).resolved, u"Closed. Write whenever you like."_s);
}

void TestUiTexts::sameLineSavedByAnother_isNamed_withTheirs()
{
    using Places = QList<WordingDraft::Place>;
    type(u"Missed"_s, u"Nobody was free."_s);
    type(u"Resolved"_s, u"Closed."_s);
    othersSave(&Templates::missed, u"We all were\nin a talk: %1 <b>sorry</b>."_s);
    const WordingDraft::Place missed{u"en"_s, &Templates::missed};
    QCOMPARE(draft().disputed(), Places{missed});
    QVERIFY2(footerText().contains(u"English, Nobody came was changed by somebody else, too: "
                                   "“We all were in a talk: %1 <b>sorry</b>.”"_s),
             qPrintable(footerText()));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Nobody was free."_s); // not lost
    othersSave(&Templates::refused, u"Nobody can come."_s);
    QCOMPARE(draft().disputed(), Places{missed}); // still so
    othersSave(&Templates::resolved, u"Closed."_s); // as it is wanted here
    QCOMPARE(draft().disputed(), Places{missed});
    othersSave(&Templates::missed, {});
    QVERIFY2(footerText().contains(u"Nobody came was emptied by somebody else"_s), qPrintable(footerText()));
    type(u"Missed"_s, {});
    QVERIFY(draft().disputed().isEmpty() && !draft().isChanged());
    QVERIFY2(!footerText().contains(u"somebody else"_s), qPrintable(footerText()));
    type(u"Missed"_s, u"Nobody was free."_s);
    othersSave(&Templates::missed, u"Theirs."_s);
    press(u"textsDiscard"_s);
    QVERIFY(draft().disputed().isEmpty());
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Theirs."_s);
}

void TestUiTexts::ownSave_isNotSomebodyElses()
{
    backend().answers = false; // for a while
    type(u"Missed"_s, u"Nobody was free."_s);
    press(u"textsSave"_s);
    QVERIFY(sent());
    const Workspace saved = sent()->workspace;
    type(u"Missed"_s, u"Nobody was free today."_s);
    backend().setWorkspace(saved);
    QVERIFY(draft().isChanged() && draft().disputed().isEmpty());
    QVERIFY2(!footerText().contains(u"omebody else"_s), qPrintable(footerText()));
    QCOMPARE(edit(u"Missed"_s)->toPlainText(), u"Nobody was free today."_s);
}

void TestUiTexts::sameAgain_savedByAnother_isTheirs()
{
    type(u"Missed"_s, u"Nobody was free."_s);
    press(u"textsSave"_s);
    othersSave(&Templates::missed, u"Theirs."_s);
    type(u"Missed"_s, u"Mine."_s);
    othersSave(&Templates::missed, u"Nobody was free."_s); // as it was saved here once
    QCOMPARE(draft().disputed().size(), 1);
}

void TestUiTexts::refused_saysWhy_andKeepsTheChanges()
{
    type(u"Resolved"_s, u"Closed."_s);
    for (const auto &[code, words] :
         {std::pair(Code::Conflict, u"at the same moment"_s), std::pair(Code::Forbidden, u"not an admin"_s),
          std::pair(Code::BadSchema, u"Your changes are kept; try again."_s)}) {
        backend().answer = [code = code](const Command &) {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = code;
            return outcome;
        };
        press(u"textsSave"_s);
        QVERIFY2(footerText().contains(words), qPrintable(footerText()));
        QVERIFY(draft().isChanged());
    }
}

void TestUiTexts::discard_isBack()
{
    type(u"Resolved"_s, u"Closed."_s);
    press(u"textsDiscard"_s);
    QVERIFY(!draft().isChanged());
    QCOMPARE(edit(u"Resolved"_s)->toPlainText(), stored(u"en"_s).resolved);
}

void TestUiTexts::controls_haveNames()
{
    for (const QWidget *control : page()->findChildren<QWidget *>()) {
        if (!qobject_cast<const QPlainTextEdit *>(control) && !qobject_cast<const QPushButton *>(control))
            continue;
        QVERIFY(!control->objectName().isEmpty());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
}

void TestUiTexts::agent_whoIsNoAdmin_hasNoSuchPage()
{
    m_window.reset();
    auto &snapshot = backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Agent;
    m_world->start();
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Texts);
    QVERIFY(!page());
}

QTEST_MAIN(TestUiTexts)
#include "tst_ui_texts.moc"
