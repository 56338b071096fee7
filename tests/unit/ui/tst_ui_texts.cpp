// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/translations.h"
#include "ui/words/wordingwords.h"
#include "unit/ui/textscase.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Where an admin sets what visitors read.
class TestUiTexts : public TextsCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void init() { begin(); }
    void cleanup() { end(); }
    void page_showsWhatIsStored_asTheVisitorReadsIt();
    void vague_isSaid_andCanBeSaved();
    void whatNothingFillsIn_isSaid_andNotSaved();
    void tooLong_isNotSaved();
    void empty_isSaid();
    void placeholder_isInserted();
    void builtIn_isBack_andCanBeUndone();
    void text_isWrittenFromTheEdgeOfItsLanguage();
    void waitingWords_areThoseOfTheVisitorsPage();
    void typing_keepsTheCursor();
    void controls_haveNames();
    void agent_whoIsNoAdmin_hasNoSuchPage();
};

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
