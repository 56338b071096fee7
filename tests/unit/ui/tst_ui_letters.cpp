// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/letterbox.h"
#include "screenshots/world.h"
#include "ui/preferences/letterspage.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/words/alertwords.h"
#include "ui/words/letterwords.h"
#include "ui/words/translations.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// What could not be delivered beyond the consoles, as an admin sees and handles it.
class TestUiLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); } // forms of the plural
    void init();
    void cleanup();
    void letter_saysWhatFailed_forWhom_whyAndSinceWhen();
    void time_isNeverBroken_withinIt();
    void reason_ofEachFailure_isASentenceOfItsOwn();
    void sign_isBesideTheTitle_andAboveTheRules();
    void one_isDiscardedAtOnce();
    void many_areAskedAbout_andEscapeKeepsThem();
    void again_fewAtOnce_manyAfterAQuestion();
    void list_thatChanges_keepsSelectionAndPlace();
    void list_thatComesLater_getsTheKeyboardThatWentThere();
    void keyboard_staysOnThePage_afterAButton();
    void word_ofWhatWasDone_isGoneWhenThePageIsOpenedAgain();
    void empty_isSaidInWords();
    void offline_nothingCanBeDone();
    void notAnAdmin_hasNoSuchPage();

private:
    static DeadLetter letter(int n, LetterFailure failure = LetterFailure::TimedOut, int status = 0);
    void setLetters(int count);
    LettersPage *page() const { return preferences()->findChild<LettersPage *>(); }
    PreferencesWindow *preferences() const { return m_window->findChild<PreferencesWindow *>(); }
    QListWidget *list() const { return page()->findChild<QListWidget *>(u"lettersList"_s); }
    QListWidget *titles() const { return preferences()->findChild<QListWidget *>(u"preferencesPages"_s); }
    QPushButton *button(const QString &name) const { return page()->findChild<QPushButton *>(name); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    QList<HandleLetters> told() const
    {
        QList<HandleLetters> all;
        for (const Command &command : backend().submitted) {
            if (const auto *handled = std::get_if<HandleLetters>(&command.body))
                all.append(*handled);
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

DeadLetter TestUiLetters::letter(int n, LetterFailure failure, int status)
{
    DeadLetter made;
    made.id = u"dl_%1"_s.arg(n);
    made.channel = LetterChannel::Webhook;
    made.who = u"crm"_s;
    made.conversation = Test::World::maria;
    made.no = 1;
    made.asked = Instant{1'795'183'000'000};
    made.since = Instant{1'795'183'900'000};
    made.attempts = 8;
    made.failure = failure;
    made.status = status;
    return made;
}

void TestUiLetters::setLetters(int count)
{
    QList<DeadLetter> letters;
    for (int n = count; n > 0; --n)
        letters.append(letter(n));
    backend().setLetters(letters);
}

void TestUiLetters::init()
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

void TestUiLetters::open()
{
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Letters);
    QVERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(page()->window()));
}

void TestUiLetters::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiLetters::letter_saysWhatFailed_forWhom_whyAndSinceWhen()
{
    DeadLetter mail = letter(1, LetterFailure::Answered, 550);
    mail.channel = LetterChannel::Email;
    mail.who = backend().snapshot.self.id.toString();
    mail.attempts = 1;
    DeadLetter push = letter(2, LetterFailure::NotConnected);
    push.channel = LetterChannel::Push;
    push.who = u"everybody"_s;
    push.conversation = ConversationId(u"c_unknown01"_s);
    push.attempts = 0;
    backend().setLetters({letter(3, LetterFailure::Answered, 503), push, mail});
    open();
    QCOMPARE(list()->count(), 3);
    const QString hook = plain(list()->item(0)->text());
    QVERIFY2(hook.startsWith(u"Webhook crm – conversation with Maria"_s), qPrintable(hook));
    QVERIFY2(hook.contains(u"The other server failed (HTTP 503)."_s), qPrintable(hook));
    QVERIFY2(hook.contains(u"given up on"_s) && hook.contains(u"after 8 attempts"_s), qPrintable(hook));
    const QString everybody = plain(list()->item(1)->text());
    QVERIFY2(everybody.startsWith(u"Push message to everybody – an earlier conversation"_s), qPrintable(everybody));
    QVERIFY2(everybody.contains(u"without an attempt"_s), qPrintable(everybody));
    const QString own = plain(list()->item(2)->text());
    QVERIFY2(own.startsWith(u"E-mail to "_s + backend().snapshot.self.name), qPrintable(own));
    QVERIFY2(own.contains(u"refused it (answer 550)"_s), qPrintable(own));
    QVERIFY2(own.contains(u"after 1 attempt"_s) && !own.contains(u"1 attempts"_s), qPrintable(own));
    // A screen reader hears the same.
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(heard->text(QAccessible::Name), u"What could not be delivered, newest first"_s);
    QVERIFY(heard->child(0)->text(QAccessible::Name).contains(u"HTTP 503"_s));
}

/// "2:08" at the end of a line and "PM" alone on the next.
void TestUiLetters::time_isNeverBroken_withinIt()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const DeadLetter one = letter(1);
    const QStringList said{Words::timeOfDay(one.asked), AlertWords::moment(one.asked, one.asked),
                           LetterWords::when(one)};
    QLocale::setDefault(before);
    for (const QString &words : said) {
        QVERIFY2(words.contains(u"\u00A0PM"_s) || words.contains(u"\u00A0AM"_s), qPrintable(words));
        QVERIFY2(!words.contains(u" PM"_s) && !words.contains(u" AM"_s), qPrintable(words));
    }
}

void TestUiLetters::reason_ofEachFailure_isASentenceOfItsOwn()
{
    QList<DeadLetter> letters;
    for (int failure = 0; failure <= int(LetterFailure::TooMany); ++failure)
        letters.append(letter(failure, LetterFailure(failure), failure == int(LetterFailure::Answered) ? 400 : 301));
    int n = 100;
    for (const int status : {401, 404, 429, 500})
        letters.append(letter(++n, LetterFailure::Answered, status));
    backend().setLetters(letters);
    open();
    QSet<QString> sentences;
    for (int row = 0; row < list()->count(); ++row)
        sentences.insert(list()->item(row)->text().section(u'\n', 1, 1).remove(QRegularExpression(u"\\d+"_s)));
    QCOMPARE(sentences.size(), letters.size());
    QVERIFY(!sentences.contains(QString()));
}

void TestUiLetters::sign_isBesideTheTitle_andAboveTheRules()
{
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Rules);
    QVERIFY(QTest::qWaitForWindowActive(preferences()));
    const auto note = [this]() -> QWidget * {
        for (QWidget *one : preferences()->findChildren<QWidget *>(u"lettersNote"_s)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    QVERIFY(!note());
    QCOMPARE(titles()->item(PreferencesWindow::Letters)->text(), u"Not delivered"_s);
    setLetters(2);
    QVERIFY(note());
    QCOMPARE(note()->findChild<PlainLabel *>()->fullText(), u"2 messages could not be delivered."_s);
    QCOMPARE(titles()->item(PreferencesWindow::Letters)->text(), u"Not delivered (2)"_s);
    QTest::mouseClick(note()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(preferences()->currentPage(), int(PreferencesWindow::Letters));
    QVERIFY(list()->hasFocus());
    setLetters(0);
    QCOMPARE(titles()->item(PreferencesWindow::Letters)->text(), u"Not delivered"_s);
    preferences()->setCurrentPage(PreferencesWindow::Ladder);
    QVERIFY(!note());
}

void TestUiLetters::one_isDiscardedAtOnce()
{
    setLetters(3);
    open();
    QVERIFY(!button(u"lettersAgain"_s)->isEnabled()); // nothing is selected
    QVERIFY(!button(u"lettersDiscard"_s)->isEnabled());
    list()->setFocus();
    list()->setCurrentRow(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(told(), (QList<HandleLetters>{{{u"dl_2"_s}, false}}));
    QCOMPARE(list()->count(), 2);
    QVERIFY(list()->hasFocus());
    QVERIFY(shown().contains(u"1 message discarded."_s));
}

void TestUiLetters::many_areAskedAbout_andEscapeKeepsThem()
{
    setLetters(3);
    open();
    QTest::mouseClick(button(u"lettersAll"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"lettersDiscard"_s), Qt::LeftButton);
    QVERIFY(told().isEmpty());
    QVERIFY2(shown().contains(u"Discard 3 messages? They cannot be had back."_s), qPrintable(shown()));
    QVERIFY(button(u"lettersKeep"_s)->hasFocus()); // Enter and Space do no harm
    QTest::keyClick(button(u"lettersKeep"_s), Qt::Key_Escape);
    QVERIFY(preferences()->isVisible());
    QVERIFY(!button(u"lettersYes"_s)->isVisible());
    QVERIFY(list()->hasFocus());
    QVERIFY(told().isEmpty());
    QTest::mouseClick(button(u"lettersDiscard"_s), Qt::LeftButton);
    backend().setLetters({letter(4), letter(3), letter(2), letter(1)}); // one comes while the question stands
    QTest::mouseClick(button(u"lettersYes"_s), Qt::LeftButton);
    QCOMPARE(told(), (QList<HandleLetters>{{{u"dl_3"_s, u"dl_2"_s, u"dl_1"_s}, false}}));
    QCOMPARE(list()->count(), 1);
    QVERIFY(shown().contains(u"3 messages discarded."_s));
}

void TestUiLetters::again_fewAtOnce_manyAfterAQuestion()
{
    setLetters(11);
    open();
    list()->item(0)->setSelected(true);
    list()->item(2)->setSelected(true);
    QTest::mouseClick(button(u"lettersAgain"_s), Qt::LeftButton);
    QCOMPARE(told(), (QList<HandleLetters>{{{u"dl_11"_s, u"dl_9"_s}, true}}));
    QVERIFY(shown().contains(u"2 messages will be tried again."_s));
    setLetters(11);
    QTest::mouseClick(button(u"lettersAll"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"lettersAgain"_s), Qt::LeftButton);
    QCOMPARE(told().size(), 1);
    QVERIFY(shown().contains(u"Try to deliver 11 messages again?"_s));
    QTest::mouseClick(button(u"lettersYes"_s), Qt::LeftButton);
    QCOMPARE(told().last().ids.size(), 11);
    QVERIFY(told().last().again);
}

void TestUiLetters::list_thatChanges_keepsSelectionAndPlace()
{
    setLetters(4);
    open();
    list()->setCurrentRow(2); // dl_2
    list()->item(0)->setSelected(true); // and dl_4
    setLetters(6);
    QCOMPARE(list()->count(), 6);
    QCOMPARE(list()->currentRow(), 4);
    QVERIFY(list()->item(2)->isSelected() && list()->item(4)->isSelected());
    QCOMPARE(list()->selectedItems().size(), 2);
    backend().setLetters({letter(6), letter(5)});
    QCOMPARE(list()->selectedItems().size(), 0);
    QVERIFY(!button(u"lettersAgain"_s)->isEnabled());
}

/// As with a real server: the count comes by itself, the list after a question.
void TestUiLetters::list_thatComesLater_getsTheKeyboardThatWentThere()
{
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Rules);
    QVERIFY(QTest::qWaitForWindowActive(preferences()));
    setLetters(2);
    backend().holdsLetters = true;
    auto *look = preferences()->findChild<QPushButton *>(u"lettersLook"_s);
    look->setFocus();
    QTest::keyClick(look, Qt::Key_Space);
    QCOMPARE(preferences()->currentPage(), int(PreferencesWindow::Letters));
    QVERIFY(shown().contains(u"Asking the server"_s));
    backend().holdsLetters = false;
    setLetters(2);
    QVERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
    // Who is elsewhere meanwhile stays there.
    setLetters(0);
    titles()->setFocus();
    setLetters(2);
    QVERIFY(titles()->hasFocus());
}

void TestUiLetters::keyboard_staysOnThePage_afterAButton()
{
    setLetters(3);
    open();
    for (const QString &name : {u"lettersAgain"_s, u"lettersDiscard"_s}) {
        list()->item(0)->setSelected(true);
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
        QVERIFY2(list()->hasFocus(), qPrintable(name));
    }
    QCOMPARE(told().size(), 2);
}

void TestUiLetters::word_ofWhatWasDone_isGoneWhenThePageIsOpenedAgain()
{
    setLetters(3);
    open();
    list()->item(0)->setSelected(true);
    QTest::mouseClick(button(u"lettersAgain"_s), Qt::LeftButton);
    QVERIFY(shown().contains(u"1 message will be tried again."_s));
    preferences()->setCurrentPage(PreferencesWindow::General);
    preferences()->setCurrentPage(PreferencesWindow::Letters);
    QVERIFY2(!shown().contains(u"tried again"_s), qPrintable(shown()));
}

void TestUiLetters::empty_isSaidInWords()
{
    open();
    QVERIFY2(shown().contains(u"Everything was delivered"_s), qPrintable(shown()));
    QVERIFY(!list()->isVisible());
    backend().sendsLetters = false;
    preferences()->setCurrentPage(PreferencesWindow::General);
    preferences()->setCurrentPage(PreferencesWindow::Letters);
    QVERIFY2(shown().contains(u"This server sends nothing beyond the consoles"_s), qPrintable(shown()));
}

void TestUiLetters::offline_nothingCanBeDone()
{
    setLetters(2);
    open();
    list()->selectAll();
    QVERIFY(button(u"lettersAgain"_s)->isEnabled());
    backend().setLink(LinkPhase::Waiting);
    QVERIFY(!button(u"lettersAgain"_s)->isEnabled());
    QVERIFY(!button(u"lettersDiscard"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(told().isEmpty());
    backend().setLink(LinkPhase::Online);
    QVERIFY(button(u"lettersAgain"_s)->isEnabled());
}

void TestUiLetters::notAnAdmin_hasNoSuchPage()
{
    auto &snapshot = backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::TeamLead;
    Q_EMIT backend().peopleChanged(snapshot.workspace, snapshot.agents);
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Letters);
    QVERIFY(!page());
}

QTEST_MAIN(TestUiLetters)
#include "tst_ui_letters.moc"
