// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/questionbox.h"
#include "screenshots/world.h"
#include "ui/preferences/answereditor.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/questionspage.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/words/translations.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What the AI could not answer, as an admin sees it and teaches it.
class TestUiQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); } // forms of the plural
    void init();
    void cleanup();
    void row_saysWhatWasAsked_howOftenAndWhen();
    void title_countsWhatWaits();
    void question_isAnsweredByKeysAlone();
    void answer_isPutRight_andRemovedAfterAQuestion();
    void example_isOpenedInTheMainWindow();
    void draft_isKept_untilItIsSaved();
    void answer_beginsAtTheEdgeOfItsLetters();
    void refusal_keepsTheWords_andTheSecondTrySaves();
    void secondAnswerToTheSame_replacesTheFirst_onlyWhenSavedAgain();
    void tooLong_isSaid_andNotSent();
    void many_areDismissedAfterAQuestion();
    void empty_isSaidInWords();
    void offline_nothingCanBeDone();
    void fiveHundred_areShownAtOnce_andKeepTheirPlace();
    void hostileText_staysText();
    void notAnAdmin_hasNoSuchPage();

private:
    static QuestionGroup group(int n, qint64 count = 1, const QString &text = {});
    void setQuestions(int count);
    QuestionsPage *page() const { return preferences()->findChild<QuestionsPage *>(); }
    PreferencesWindow *preferences() const { return m_window->findChild<PreferencesWindow *>(); }
    QListWidget *list(const QString &name = u"questionsList"_s) const { return page()->findChild<QListWidget *>(name); }
    QListWidget *answers() const { return list(u"answersList"_s); }
    QListWidget *titles() const { return preferences()->findChild<QListWidget *>(u"preferencesPages"_s); }
    QPushButton *button(const QString &name) const { return page()->findChild<QPushButton *>(name); }
    QLineEdit *question() const { return page()->findChild<QLineEdit *>(u"answerQuestion"_s); }
    QPlainTextEdit *text() const { return page()->findChild<QPlainTextEdit *>(u"answerText"_s); }
    AnswerEditor *editor() const { return page()->findChild<AnswerEditor *>(); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    template<typename Body>
    QList<Body> told() const
    {
        QList<Body> all;
        for (const Command &command : backend().submitted) {
            if (const auto *body = std::get_if<Body>(&command.body))
                all.append(*body);
        }
        return all;
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QString shown() const
    {
        QStringList lines;
        for (const PlainLabel *label : page()->findChildren<PlainLabel *>()) {
            if (label->isVisible())
                lines.append(plain(label->fullText()));
        }
        return lines.join(u'\n');
    }
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QuestionGroup TestUiQuestions::group(int n, qint64 count, const QString &text)
{
    QuestionGroup made;
    made.id = u"q_%1"_s.arg(n);
    made.text = text.isEmpty() ? u"Question number %1?"_s.arg(n) : text;
    made.language = u"en"_s;
    made.count = count;
    made.first = Instant{1'795'100'000'000};
    made.last = Instant{1'795'183'900'000};
    made.examples = {{Test::World::maria, 3, made.last, made.text},
                     {ConversationId(u"c_unknown01"_s), 1, made.first, u"in other words"_s}};
    return made;
}

void TestUiQuestions::setQuestions(int count)
{
    QList<QuestionGroup> groups;
    for (int n = 1; n <= count; ++n)
        groups.append(group(n, count - n + 1));
    backend().setQuestions(groups);
}

void TestUiQuestions::init()
{
    m_world = std::make_unique<Test::World>();
    auto &snapshot = backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
}

void TestUiQuestions::open()
{
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Questions);
    QVERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(page()->window()));
}

void TestUiQuestions::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiQuestions::row_saysWhatWasAsked_howOftenAndWhen()
{
    KnownAnswer known{u"k_1"_s, u"Is there parking?"_s,     u"Behind the house."_s,    {}, u"q_3"_s,
                      1,        backend().snapshot.self.id, Instant{1'795'183'900'000}};
    QuestionGroup done = group(3, 7);
    done.answer = known.id;
    backend().taught = {known};
    backend().setQuestions({group(1, 12), group(2, 1), done});
    open();
    QCOMPARE(list()->count(), 2);
    const QString first = plain(list()->item(0)->text());
    QVERIFY2(first.startsWith(u"Question number 1?\nAsked 12 times, last on "_s), qPrintable(first));
    QVERIFY(list()->item(1)->text().contains(u"Asked 1 time,"_s));
    QCOMPARE(answers()->count(), 1);
    const QString given = plain(answers()->item(0)->text());
    QVERIFY2(given.startsWith(u"Is there parking?\nBehind the house.\nAnswered by "_s + backend().snapshot.self.name),
             qPrintable(given));
    QVERIFY2(given.endsWith(u", after it had been asked 7 times"_s), qPrintable(given));
    QVERIFY(shown().contains(u"Without an answer (2)"_s) && shown().contains(u"Answered here (1)"_s));
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(heard->text(QAccessible::Name), u"What the AI could not answer, the most frequent first"_s);
    QVERIFY(heard->child(0)->text(QAccessible::Name).contains(u"Asked 12 times"_s));
}

void TestUiQuestions::title_countsWhatWaits()
{
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::General);
    QCOMPARE(titles()->item(PreferencesWindow::Questions)->text(), u"Questions"_s);
    setQuestions(3);
    QCOMPARE(titles()->item(PreferencesWindow::Questions)->text(), u"Questions (3)"_s);
    setQuestions(0);
    QCOMPARE(titles()->item(PreferencesWindow::Questions)->text(), u"Questions"_s);
}

void TestUiQuestions::question_isAnsweredByKeysAlone()
{
    setQuestions(3);
    open();
    list()->setFocus();
    list()->setCurrentRow(1);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(preferences()->isVisible());
    QVERIFY(editor()->isVisible());
    QVERIFY(text()->hasFocus());
    QCOMPARE(question()->text(), u"Question number 2?"_s);
    QVERIFY(!button(u"answerSave"_s)->isEnabled());
    QTest::keyClicks(text(), u"Behind the house."_s);
    QVERIFY(button(u"answerSave"_s)->isEnabled());
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(told<TeachAnswer>().size(), 1);
    const KnownAnswer sent = told<TeachAnswer>().first().answer;
    QCOMPARE(sent.question, u"Question number 2?"_s);
    QCOMPARE(sent.answer, u"Behind the house."_s);
    QCOMPARE(sent.group, u"q_2"_s);
    QVERIFY(sent.id.isEmpty());
    QTRY_VERIFY(!editor()->isVisible());
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->count(), 2);
    QCOMPARE(answers()->count(), 1);
    QVERIFY2(shown().contains(u"Saved. The AI answers so from the next question on."_s), qPrintable(shown()));
}

void TestUiQuestions::answer_isPutRight_andRemovedAfterAQuestion()
{
    backend().taught = {{u"k_1"_s,
                         u"Is there parking?"_s,
                         u"Behind the house."_s,
                         u"en"_s,
                         {},
                         4,
                         backend().snapshot.self.id,
                         Instant{1}}};
    backend().setQuestions({});
    open();
    QVERIFY(!list()->isVisible());
    QVERIFY(shown().contains(u"Every question has an answer."_s));
    answers()->setFocus();
    answers()->setCurrentRow(0);
    QTest::keyClick(answers(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), u"Behind the house."_s);
    QVERIFY(!page()->findChild<QListWidget *>(u"answerExamples"_s)->isVisible());
    text()->setPlainText(u"In front of it."_s);
    QTest::mouseClick(button(u"answerSave"_s), Qt::LeftButton);
    const KnownAnswer sent = told<TeachAnswer>().first().answer;
    QCOMPARE(sent.id, u"k_1"_s);
    QCOMPARE(sent.revision, 4);
    QCOMPARE(sent.language, u"en"_s);
    QTRY_VERIFY(answers()->hasFocus());
    QTest::keyClick(answers(), Qt::Key_Delete);
    QVERIFY(told<ForgetAnswer>().isEmpty());
    QVERIFY2(shown().contains(u"Remove this answer? The AI will not know it any more."_s), qPrintable(shown()));
    QVERIFY(button(u"questionsKeep"_s)->hasFocus());
    QTest::keyClick(button(u"questionsKeep"_s), Qt::Key_Escape);
    QVERIFY(preferences()->isVisible());
    QVERIFY(answers()->hasFocus());
    QTest::mouseClick(button(u"answersRemove"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"questionsYes"_s), Qt::LeftButton);
    QCOMPARE(told<ForgetAnswer>().first().id, u"k_1"_s);
    QTRY_VERIFY(shown().contains(u"Removed. The AI does not know this answer any more."_s));
}

void TestUiQuestions::example_isOpenedInTheMainWindow()
{
    setQuestions(1);
    open();
    list()->setCurrentRow(0);
    QTest::mouseClick(button(u"questionsAnswer"_s), Qt::LeftButton);
    auto *examples = page()->findChild<QListWidget *>(u"answerExamples"_s);
    QCOMPARE(examples->count(), 2);
    QVERIFY2(plain(examples->item(0)->text()).startsWith(u"Maria"_s), qPrintable(examples->item(0)->text()));
    QVERIFY(plain(examples->item(1)->text()).startsWith(u"An earlier visitor"_s));
    QSignalSpy wanted(preferences(), &PreferencesWindow::conversationWanted);
    examples->setFocus();
    QTest::keyClick(examples, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ConversationId>(), Test::World::maria);
    QVERIFY(preferences()->isVisible());
    QVERIFY(editor()->isVisible());
}

void TestUiQuestions::draft_isKept_untilItIsSaved()
{
    setQuestions(2);
    open();
    list()->setFocus();
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClicks(text(), u"half a sent"_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(preferences()->isVisible());
    QVERIFY(!editor()->isVisible());
    list()->setCurrentRow(1);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QString());
    QTest::keyClick(text(), Qt::Key_Escape);
    setQuestions(2); // the list comes anew
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), u"half a sent"_s);
}

void TestUiQuestions::answer_beginsAtTheEdgeOfItsLetters()
{
    setQuestions(1);
    open();
    list()->setFocus();
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    const auto isAtTheLeft = [this] {
        return text()->cursorRect(QTextCursor(text()->document())).center().x() < text()->viewport()->width() / 2;
    };
    QVERIFY(isAtTheLeft());
    text()->setPlainText(u"نعم، خلال يومين."_s);
    QVERIFY(!isAtTheLeft());
}

void TestUiQuestions::refusal_keepsTheWords_andTheSecondTrySaves()
{
    backend().taught = {{u"k_1"_s, u"Is there parking?"_s, u"Behind."_s, {}, {}, 4, {}, Instant{1}}};
    backend().setQuestions({});
    open();
    answers()->setCurrentRow(0);
    QTest::mouseClick(button(u"answersEdit"_s), Qt::LeftButton);
    text()->setPlainText(u"In front."_s);
    backend().refuseAll(Code::Conflict);
    backend().taught.first().revision = 5;
    backend().setQuestions({});
    QTest::mouseClick(button(u"answerSave"_s), Qt::LeftButton);
    QTRY_VERIFY2(shown().contains(u"Saving again replaces theirs."_s), qPrintable(shown()));
    QCOMPARE(text()->toPlainText(), u"In front."_s);
    backend().answer = {};
    QTest::mouseClick(button(u"answerSave"_s), Qt::LeftButton);
    QCOMPARE(told<TeachAnswer>().last().answer.revision, 5);
    QTRY_VERIFY(!editor()->isVisible());
}

void TestUiQuestions::secondAnswerToTheSame_replacesTheFirst_onlyWhenSavedAgain()
{
    setQuestions(1);
    open();
    list()->setCurrentRow(0);
    const QuestionGroup group = backend().questions.first();
    QTest::mouseClick(button(u"questionsAnswer"_s), Qt::LeftButton);
    text()->setPlainText(u"Mine."_s);
    backend().refuseAll(Code::Conflict);
    // Another admin was faster.
    backend().taught = {{u"k_9"_s, group.text, u"Theirs."_s, {}, group.id, 1, {}, Instant{1}}};
    QuestionGroup answered = group;
    answered.answer = u"k_9"_s;
    backend().setQuestions({answered});
    QTest::mouseClick(button(u"answerSave"_s), Qt::LeftButton);
    QTRY_VERIFY2(shown().contains(u"Saving again replaces theirs."_s), qPrintable(shown()));
    QCOMPARE(text()->toPlainText(), u"Mine."_s);
    backend().answer = {};
    QTest::mouseClick(button(u"answerSave"_s), Qt::LeftButton);
    QCOMPARE(told<TeachAnswer>().last().answer.id, u"k_9"_s);
    QCOMPARE(told<TeachAnswer>().last().answer.revision, 1);
    QTRY_VERIFY(!editor()->isVisible());
}

void TestUiQuestions::tooLong_isSaid_andNotSent()
{
    setQuestions(1);
    open();
    list()->setCurrentRow(0);
    QTest::mouseClick(button(u"questionsAnswer"_s), Qt::LeftButton);
    text()->setPlainText(QString(maxAnswerLength + 2, u'a'));
    QVERIFY2(shown().contains(u"The answer is 2 characters too long"_s), qPrintable(shown()));
    QVERIFY(!button(u"answerSave"_s)->isEnabled());
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(told<TeachAnswer>().isEmpty());
    text()->setPlainText(QString(maxAnswerLength, u'a'));
    QVERIFY(!shown().contains(u"too long"_s));
    QVERIFY(button(u"answerSave"_s)->isEnabled());
}

void TestUiQuestions::many_areDismissedAfterAQuestion()
{
    setQuestions(4);
    open();
    list()->setFocus();
    list()->setCurrentRow(3);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(told<DismissQuestions>(), (QList<DismissQuestions>{{{u"q_4"_s}}}));
    QTRY_VERIFY(shown().contains(u"1 question dismissed."_s));
    list()->selectAll();
    QTest::mouseClick(button(u"questionsDismiss"_s), Qt::LeftButton);
    QVERIFY2(shown().contains(u"Dismiss 3 questions? Asked again, they come back."_s), qPrintable(shown()));
    QCOMPARE(told<DismissQuestions>().size(), 1);
    QTest::mouseClick(button(u"questionsYes"_s), Qt::LeftButton);
    QCOMPARE(told<DismissQuestions>().last().ids.size(), 3);
    QTRY_VERIFY(shown().contains(u"The AI had an answer to everything"_s));
}

void TestUiQuestions::empty_isSaidInWords()
{
    open();
    QVERIFY2(shown().contains(u"The AI had an answer to everything"_s), qPrintable(shown()));
    backend().hasAi = false;
    preferences()->setCurrentPage(PreferencesWindow::General);
    preferences()->setCurrentPage(PreferencesWindow::Questions);
    QVERIFY2(shown().contains(u"On this server no AI answers"_s), qPrintable(shown()));
}

void TestUiQuestions::offline_nothingCanBeDone()
{
    setQuestions(2);
    open();
    list()->setFocus();
    list()->setCurrentRow(0);
    QVERIFY(button(u"questionsDismiss"_s)->isEnabled());
    backend().setLink(LinkPhase::Waiting);
    QVERIFY(!button(u"questionsDismiss"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(told<DismissQuestions>().isEmpty());
    QTest::keyClick(list(), Qt::Key_Return); // writing can be begun
    text()->setPlainText(u"Behind."_s);
    QVERIFY(!button(u"answerSave"_s)->isEnabled());
    QVERIFY(button(u"answerSave"_s)->accessibleDescription().contains(u"cannot be asked"_s));
    backend().setLink(LinkPhase::Online);
    QVERIFY(button(u"answerSave"_s)->isEnabled());
}

void TestUiQuestions::fiveHundred_areShownAtOnce_andKeepTheirPlace()
{
    open();
    QElapsedTimer timer;
    timer.start();
    setQuestions(500);
    QCoreApplication::processEvents();
    QCOMPARE(list()->count(), 500);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    list()->setCurrentRow(300);
    const QString id = list()->item(300)->data(Qt::UserRole).toString();
    QList<QuestionGroup> groups = backend().questions;
    groups.prepend(group(900, 999));
    backend().setQuestions(groups);
    QCOMPARE(list()->count(), 501);
    QCOMPARE(list()->currentRow(), 301);
    QCOMPARE(list()->currentItem()->data(Qt::UserRole).toString(), id);
    QVERIFY(list()->currentItem()->isSelected());
}

void TestUiQuestions::hostileText_staysText()
{
    backend().setQuestions({group(1, 1, u"<img src=x onerror=evil()><b>bold?</b> \u202Egnp.exe"_s)});
    open();
    QVERIFY(list()->item(0)->text().contains(u"<b>bold?</b>"_s));
    QVERIFY(list()->item(0)->toolTip().isEmpty());
    list()->setCurrentRow(0);
    QTest::mouseClick(button(u"questionsAnswer"_s), Qt::LeftButton);
    QVERIFY(question()->text().contains(u"<b>bold?</b>"_s));
}

void TestUiQuestions::notAnAdmin_hasNoSuchPage()
{
    auto &snapshot = backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::TeamLead;
    Q_EMIT backend().peopleChanged(snapshot.workspace, snapshot.agents);
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Questions);
    QVERIFY(!page());
}

QTEST_MAIN(TestUiQuestions)
#include "tst_ui_questions.moc"
