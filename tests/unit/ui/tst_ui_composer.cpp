// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/composer/composer.h"
#include "ui/composer/composerstrip.h"
#include "ui/composer/replyedit.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enter_inOwnConversation_sendsOnce();
    void shiftEnter_breaksTheLine();
    void reply_whenNotOwner_isDisabledWithReason_data();
    void reply_whenNotOwner_isDisabledWithReason();
    void offline_keepsTheFieldAndSaysSo();
    void note_isSaidByWordAndKeptApart();
    void note_isNeverSentToTheVisitor();
    void noteMode_withoutText_isNotKeptForLater();
    void ownershipLost_whileTyping_keepsTextAndOffersNote();
    void ownershipLost_andTextDeleted_closesTheField();
    void caret_ofEmptyField_standsWhereReadingBegins_data();
    void caret_ofEmptyField_standsWhereReadingBegins();
    void text_thatCameBack_isShownAgain();
    void visitorLeaving_isSaid_untilTheyType();
    void filesAndPictures_areOfferedWhereTheyAreTaken();
    void draft_ofConversation_comesBack();
    void text_whenStoreFails_staysInTheField();
    void paste_ofHtml_isPlainAndCut();
    void letters_ofAltGr_reachTheText();
    void whisper_isSaidAboveTheText_untilItIsDismissed();
    void whisper_thatIsLong_isReadWhole();

private:
    template<typename Body>
    int submitted() const
    {
        int number = 0;
        for (const Command &command : m_world->backend().submitted)
            number += std::holds_alternative<Body>(command.body) ? 1 : 0;
        return number;
    }
    QPushButton *button(const char *name) const
    {
        return m_composer->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    QString strip() const { return m_composer->findChild<ComposerStrip *>()->text(); }

    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Composer> m_composer;
    ReplyEdit *m_edit = nullptr;
};

void TestUiComposer::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_world->start();
    m_composer = std::make_unique<Composer>(m_world->console(), *m_theme);
    m_composer->setConversation(Test::World::maria);
    m_composer->resize(620, 160);
    m_composer->show();
    m_edit = m_composer->findChild<ReplyEdit *>(u"replyEditor"_s);
    QVERIFY(m_edit);
}

void TestUiComposer::cleanup()
{
    m_composer.reset();
    m_world.reset();
}

void TestUiComposer::enter_inOwnConversation_sendsOnce()
{
    QVERIFY(!button("sendButton")->isEnabled());
    QTest::keyClicks(m_edit, u"Hello"_s);
    QVERIFY(button("sendButton")->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(submitted<Send>(), 1);
    QVERIFY(m_edit->toPlainText().isEmpty());
}

void TestUiComposer::shiftEnter_breaksTheLine()
{
    const int before = m_edit->height();
    QTest::keyClicks(m_edit, u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"b"_s);
    QCOMPARE(m_edit->toPlainText(), u"a\nb"_s);
    QCOMPARE(submitted<Send>(), 0);
    QVERIFY(m_edit->height() > before);
    m_edit->setPlainText(u"x\n"_s.repeated(40));
    QVERIFY(m_edit->height() < 12 * m_edit->fontMetrics().lineSpacing());
}

void TestUiComposer::reply_whenNotOwner_isDisabledWithReason_data()
{
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<QString>("reason");
    QTest::newRow("waiting") << Test::World::jonas.toString() << u"Claim to reply"_s;
    QTest::newRow("a colleague's") << u"c_felix0001"_s << u"Ben Okafor owns this. Ask them to hand it over."_s;
}

void TestUiComposer::reply_whenNotOwner_isDisabledWithReason()
{
    QFETCH(QString, conversation);
    QFETCH(QString, reason);
    m_composer->setConversation(ConversationId(conversation));
    QVERIFY(!m_edit->isEnabled());
    QCOMPARE(m_edit->placeholderText(), reason);
    QVERIFY(m_edit->accessibleDescription().contains(reason));
    QVERIFY(!button("sendButton")->isEnabled());
    QVERIFY(button("sendButton")->toolTip().contains(reason));
    QVERIFY(!button("returnButton")->isEnabled());
    QVERIFY(button("returnButton")->toolTip().contains(reason));
    m_composer->send();
    QCOMPARE(submitted<Send>(), 0);
}

void TestUiComposer::offline_keepsTheFieldAndSaysSo()
{
    m_world->backend().setLink(LinkPhase::Waiting);
    m_composer->refresh();
    QVERIFY(m_edit->isEnabled());
    QVERIFY(m_composer->findChild<QLabel *>(u"composerHint"_s)->text().contains(u"kept and sent on reconnect"_s));
    QVERIFY(button("returnButton")->isEnabled());
    QVERIFY(!button("transferButton")->isEnabled());
    QVERIFY(button("transferButton")->toolTip().contains(u"offline"_s));
}

void TestUiComposer::note_isSaidByWordAndKeptApart()
{
    QCOMPARE(m_edit->accessibleName(), u"Reply"_s);
    m_composer->setNote(true);
    QCOMPARE(m_edit->accessibleName(), u"Note"_s);
    QVERIFY(m_edit->placeholderText().contains(u"only your team"_s));
    QCOMPARE(button("sendButton")->text(), u"Add note"_s);
    QTest::keyClicks(m_edit, u"internal"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(submitted<AddNote>(), 1);
    QCOMPARE(submitted<Send>(), 0);
}

void TestUiComposer::note_isNeverSentToTheVisitor()
{
    m_composer->setNote(true);
    QTest::keyClicks(m_edit, u"first"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    // Whoever writes a second one does not look at the switch again.
    QTest::keyClicks(m_edit, u"second"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(submitted<AddNote>(), 2);
    QTest::keyClicks(m_edit, u"third"_s);
    m_composer->setConversation(Test::World::layla);
    m_composer->setConversation(Test::World::maria);
    QVERIFY(m_composer->isNote());
    // A claim, an owner's change and a lost link leave the mode as it is.
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.owner = Owner::of(AgentId(u"a_ben00001"_s));
    m_world->backend().setHead(head);
    m_composer->refresh();
    head.owner = Owner::of(m_world->console().state().self().id);
    m_world->backend().setHead(head);
    m_composer->refresh();
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(submitted<AddNote>(), 3);
    QCOMPARE(submitted<Send>(), 0);
}

void TestUiComposer::noteMode_withoutText_isNotKeptForLater()
{
    m_composer->setNote(true);
    m_composer->setConversation(Test::World::layla);
    m_composer->setConversation(Test::World::maria);
    QVERIFY(!m_composer->isNote());
}

void TestUiComposer::ownershipLost_whileTyping_keepsTextAndOffersNote()
{
    m_composer->activateWindow();
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"The quote is"_s);
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.owner = Owner::of(AgentId(u"a_ben00001"_s));
    m_world->backend().setHead(head);
    m_composer->refresh();
    // The keys one is just pressing still go into the text, and Enter sends nothing.
    QVERIFY(m_edit->isEnabled());
    QTest::keyClicks(m_edit, u" ready"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"The quote is ready"_s);
    QCOMPARE(submitted<Send>(), 0);
    QVERIFY2(strip().contains(u"Ben Okafor owns this"_s) && strip().contains(u"kept"_s), qPrintable(strip()));
    QTest::mouseClick(button("composerStripButton"), Qt::LeftButton);
    QVERIFY(m_composer->isNote());
    QVERIFY(strip().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_COMPARE(submitted<AddNote>(), 1);
    QCOMPARE(submitted<Send>(), 0);
}

void TestUiComposer::ownershipLost_andTextDeleted_closesTheField()
{
    m_edit->setPlainText(u"a"_s);
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.owner = Owner::ai();
    m_world->backend().setHead(head);
    m_composer->refresh();
    QVERIFY(m_edit->isEnabled());
    m_edit->clear();
    QVERIFY(!m_edit->isEnabled());
    QVERIFY(strip().isEmpty());
}

void TestUiComposer::caret_ofEmptyField_standsWhereReadingBegins_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestUiComposer::caret_ofEmptyField_standsWhereReadingBegins()
{
    QFETCH(bool, rightToLeft);
    m_composer->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto atLeft = [this] { return m_edit->cursorRect().center().x() < m_edit->viewport()->width() / 2; };
    QCOMPARE(atLeft(), !rightToLeft);
    // Words bring their own direction, and an emptied field goes back.
    m_edit->setPlainText(u"مرحبا"_s);
    m_edit->moveCursor(QTextCursor::Start);
    QVERIFY(!atLeft());
    m_edit->setPlainText(u"Hello"_s);
    m_edit->moveCursor(QTextCursor::Start);
    QVERIFY(atLeft());
    m_edit->clear();
    QCOMPARE(atLeft(), !rightToLeft);
}

void TestUiComposer::text_thatCameBack_isShownAgain()
{
    m_composer->setNote(true);
    m_edit->setPlainText(u"for the team"_s);
    m_world->console().setDraft(Test::World::maria, {u"other device"_s, true});
    Q_EMIT m_world->console().draftChanged(Test::World::maria);
    QCOMPARE(m_edit->toPlainText(), u"other device"_s);
    QVERIFY(m_composer->isNote());
}

void TestUiComposer::visitorLeaving_isSaid_untilTheyType()
{
    const auto hint = [this] { return m_composer->findChild<QLabel *>(u"composerHint"_s)->text(); };
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.visitorLeftAt = m_world->now() - Millis(120'000);
    m_world->backend().setHead(head);
    m_composer->refresh();
    QVERIFY2(hint().contains(u"left the page 2 min"_s), qPrintable(hint()));
    Q_EMIT m_world->backend().hinted({Test::World::maria, head.visitor.id.toString(), HintKind::Typing});
    m_composer->refresh();
    QVERIFY2(hint().isEmpty(), qPrintable(hint()));
}

void TestUiComposer::filesAndPictures_areOfferedWhereTheyAreTaken()
{
    QSignalSpy pictures(m_edit, &ReplyEdit::imageOffered);
    QSignalSpy files(m_edit, &ReplyEdit::filesOffered);
    const auto paste = [this](QMimeData *data) {
        QApplication::clipboard()->setMimeData(data);
        m_edit->paste();
    };
    const auto picture = [] {
        auto *data = new QMimeData;
        data->setImageData(QImage(4, 4, QImage::Format_RGB32));
        return data;
    };
    m_edit->setTakesFiles(false);
    paste(picture());
    QCOMPARE(pictures.size(), 0);
    m_edit->setTakesFiles(true);
    paste(picture());
    QCOMPARE(pictures.size(), 1);
    auto *file = new QMimeData;
    file->setUrls({QUrl::fromLocalFile(u"/tmp/a.pdf"_s), QUrl(u"https://x.example/b.pdf"_s)});
    file->setText(u"file:///tmp/a.pdf"_s);
    paste(file);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().first().value<QList<QUrl>>(), QList<QUrl>{QUrl::fromLocalFile(u"/tmp/a.pdf"_s)});
    QVERIFY(m_edit->toPlainText().isEmpty());
}

void TestUiComposer::draft_ofConversation_comesBack()
{
    QTest::keyClicks(m_edit, u"half a sent"_s);
    m_composer->setConversation(Test::World::layla);
    QVERIFY(m_edit->toPlainText().isEmpty());
    m_composer->setNote(true);
    QTest::keyClicks(m_edit, u"note"_s);
    m_composer->setConversation(Test::World::maria);
    QCOMPARE(m_edit->toPlainText(), u"half a sent"_s);
    QVERIFY(!m_composer->isNote());
    m_composer->setConversation(Test::World::layla);
    QCOMPARE(m_edit->toPlainText(), u"note"_s);
    QVERIFY(m_composer->isNote());
}

void TestUiComposer::text_whenStoreFails_staysInTheField()
{
    m_edit->setPlainText(u"x"_s.repeated(8001));
    m_composer->send();
    QCOMPARE(m_edit->toPlainText().size(), 8001);
    QVERIFY2(strip().contains(u"too long"_s), qPrintable(strip()));
}

void TestUiComposer::paste_ofHtml_isPlainAndCut()
{
    const auto paste = [this](QMimeData *data) {
        QApplication::clipboard()->setMimeData(data);
        m_edit->clear();
        m_edit->paste();
        return m_edit->toPlainText();
    };
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>bold</b><img src='file:///etc/passwd'>"_s);
    rich->setText(u"bold"_s);
    QCOMPARE(paste(rich), u"bold"_s);
    auto *picture = new QMimeData;
    picture->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QCOMPARE(paste(picture), QString());
    auto *huge = new QMimeData;
    huge->setText(u"y"_s.repeated(100'000));
    QCOMPARE(paste(huge).size(), 8000);
}

void TestUiComposer::whisper_isSaidAboveTheText_untilItIsDismissed()
{
    auto *strip = m_composer->findChild<ComposerStrip *>(u"whisperStrip"_s);
    QVERIFY(strip && strip->text().isEmpty());
    const auto &known = m_world->backend().snapshot;
    Whispered said{CommandId(u"w1"_s),
                   Test::World::maria,
                   m_world->head(Test::World::maria.toString()).fence,
                   known.self.id,
                   AgentId(u"a_ben00001"_s),
                   Instant{1},
                   u"<b>Offer</b> the annual plan"_s};
    m_composer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_edit->setFocus();
    Q_EMIT m_world->backend().whispered(said);
    QVERIFY(strip->text().startsWith(u"Whisper from"_s) && strip->text().contains(u"Ben Okafor"_s));
    QVERIFY(strip->text().contains(u"only you see it"_s) && strip->text().contains(said.text));
    QVERIFY(m_edit->hasFocus()); // it takes no keyboard
    Whispered next = said;
    next.id = CommandId(u"w2"_s);
    next.text = u"And soon"_s;
    Q_EMIT m_world->backend().whispered(next);
    QVERIFY(strip->text().contains(said.text)); // none is passed over
    auto *dismiss = strip->findChild<QPushButton *>();
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(strip->text().contains(next.text));
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(strip->text().isEmpty());
    // Elsewhere nothing of it is seen.
    next.id = CommandId(u"w3"_s);
    Q_EMIT m_world->backend().whispered(next);
    m_composer->setConversation(Test::World::jonas);
    QVERIFY(strip->text().isEmpty());
}

void TestUiComposer::whisper_thatIsLong_isReadWhole()
{
    auto *strip = m_composer->findChild<ComposerStrip *>(u"whisperStrip"_s);
    m_composer->resize(480, m_composer->height());
    Q_EMIT m_world->backend().whispered({CommandId(u"w1"_s), Test::World::maria,
                                         m_world->head(Test::World::maria.toString()).fence,
                                         m_world->backend().snapshot.self.id, AgentId(u"a_ben00001"_s), Instant{1},
                                         u"word "_s.repeated(maxWhisperCodePoints / 5)});
    const auto *label = strip->findChild<PlainLabel *>(u"composerStripText"_s);
    QTRY_VERIFY(label->width() > 100 && label->width() < 600); // laid out
    QVERIFY(!label->isCutAt(label->width()));
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    QVERIFY(strip->height() >= label->height());
}

void TestUiComposer::letters_ofAltGr_reachTheText()
{
    // AltGr comes as Ctrl+Alt on some systems and as a group switch on others; the letter must arrive in both.
    const QString letters = u"@€{}[]\\~|ąćęłńóśźżđß"_s;
    for (const QChar letter : letters) {
        QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::GroupSwitchModifier, QString(letter));
        QApplication::sendEvent(m_edit, &press);
    }
    QCOMPARE(m_edit->toPlainText(), letters);
}

QTEST_MAIN(TestUiComposer)
#include "tst_ui_composer.moc"
