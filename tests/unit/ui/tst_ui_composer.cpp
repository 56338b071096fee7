// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/composer/composer.h"
#include "ui/composer/replyedit.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
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
    void draft_ofConversation_comesBack();
    void text_whenStoreFails_staysInTheField();
    void paste_ofHtml_isPlainAndCut();
    void letters_ofAltGr_reachTheText();

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
    QTest::newRow("a colleague's") << u"c_felix0001"_s << u"Ben Okafor owns this"_s;
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
    QVERIFY(!m_composer->isNote());
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
    QVERIFY(m_composer->findChild<QLabel *>(u"composerHint"_s)->text().contains(u"too long"_s));
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
