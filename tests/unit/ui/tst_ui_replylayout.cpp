// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyedit.h"
#include "ui/composer/replyhighlighter.h"
#include "ui/theme/theme.h"
#include "ui/words/pictograms.h"

#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// A reply that takes long to lay out: whole in its text at once, in its lines a little later.
class TestUiReplyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void emoji_inThousands_getTheirLinesInTurns();
    void keys_whileLinesAreMade_areWrittenInOrder();
    void caret_setWhereNoLineIs_getsOne();
    void width_changedWhileLinesAreMade_makesThemAnew();
    void text_replacedWhileLinesAreMade_isShown();
    void undo_ofAPaste_leavesNothing();
    void letters_areLaidOutAtOnce();
    void directions_turningOften_getTheirLinesInTurns();
    void cuts_neverPartWhatIsDrawnAsOne_data();
    void cuts_neverPartWhatIsDrawnAsOne();

private:
    QTextBlock block() const { return m_edit->document()->begin(); }
    int lines() const { return block().layout()->lineCount(); }
    bool isWhole() const
    {
        const QTextLine last = block().layout()->lineAt(lines() - 1);
        return last.textStart() + last.textLength() == block().length() - 1;
    }

    const QString m_family = u"\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
    const QString m_many = m_family.repeated(400);
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    ReplyEdit *m_edit = nullptr;
};

void TestUiReplyLayout::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new ReplyEdit(m_window.get());
    m_edit->setFont(m_theme.font(TextSize::Body));
    new ReplyHighlighter(*m_edit, m_theme);
    auto *column = new QVBoxLayout(m_window.get());
    column->addStretch(1);
    column->addWidget(m_edit);
    m_window->resize(620, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestUiReplyLayout::emoji_inThousands_getTheirLinesInTurns()
{
    m_edit->insertPlainText(m_many);
    QCOMPARE(m_edit->toPlainText(), m_many);
    QVERIFY(!isWhole());
    QTRY_VERIFY(isWhole());
    QTRY_VERIFY(m_edit->viewport()->rect().contains(m_edit->cursorRect().center()));
}

void TestUiReplyLayout::keys_whileLinesAreMade_areWrittenInOrder()
{
    m_edit->insertPlainText(m_many);
    QTest::keyClicks(m_edit, u"one"_s);
    QCoreApplication::processEvents();
    QTest::keyClicks(m_edit, u"two"_s);
    QVERIFY(!isWhole());
    QTRY_VERIFY(isWhole());
    QCOMPARE(m_edit->toPlainText(), m_many + u"onetwo"_s);
}

void TestUiReplyLayout::caret_setWhereNoLineIs_getsOne()
{
    m_edit->insertPlainText(m_many);
    QVERIFY(!isWhole());
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(m_many.size() / 2));
    m_edit->setTextCursor(cursor);
    QVERIFY(block().layout()->lineForTextPosition(cursor.position()).isValid());
    QTRY_VERIFY(isWhole());
    m_edit->ensureCursorVisible();
    QVERIFY(m_edit->viewport()->rect().contains(m_edit->cursorRect().center()));
}

void TestUiReplyLayout::width_changedWhileLinesAreMade_makesThemAnew()
{
    m_edit->insertPlainText(m_many);
    QCoreApplication::processEvents();
    QVERIFY(!isWhole());
    m_window->resize(420, 400);
    QTRY_VERIFY(isWhole());
    for (int i = 0; i < lines(); ++i)
        QVERIFY(block().layout()->lineAt(i).naturalTextWidth() <= m_edit->viewport()->width());
}

void TestUiReplyLayout::text_replacedWhileLinesAreMade_isShown()
{
    m_edit->insertPlainText(m_many);
    m_edit->setPlainText(u"short"_s);
    QCoreApplication::processEvents();
    QCOMPARE(lines(), 1);
    QVERIFY(isWhole());
    m_edit->setPlainText(m_many + u'\n' + m_many);
    m_edit->setPlainText(u"a\nb"_s);
    QCoreApplication::processEvents();
    QCOMPARE(lines(), 1);
    const int one = m_edit->fontMetrics().lineSpacing();
    QVERIFY(m_edit->height() > 2 * one && m_edit->height() < 4 * one);
}

void TestUiReplyLayout::undo_ofAPaste_leavesNothing()
{
    m_edit->insertPlainText(m_many);
    QCoreApplication::processEvents();
    m_edit->undo();
    QVERIFY(m_edit->toPlainText().isEmpty());
    m_edit->redo();
    QCOMPARE(m_edit->toPlainText(), m_many);
    QTRY_VERIFY(isWhole());
}

void TestUiReplyLayout::letters_areLaidOutAtOnce()
{
    m_edit->insertPlainText(u"W"_s.repeated(8'000));
    QVERIFY(isWhole());
}

void TestUiReplyLayout::directions_turningOften_getTheirLinesInTurns()
{
    const QString turning = u"a\u05D0"_s.repeated(4'000);
    m_edit->insertPlainText(turning);
    QVERIFY(!isWhole());
    QTRY_VERIFY(isWhole());
    QCOMPARE(m_edit->toPlainText(), turning);
    m_edit->setPlainText(u"Order \u05D0\u05D1 of 12 "_s.repeated(100));
    QVERIFY(isWhole());
}

void TestUiReplyLayout::cuts_neverPartWhatIsDrawnAsOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::newRow("family") << m_family;
    QTest::newRow("flag") << u"\U0001F1E9\U0001F1EA"_s;
    QTest::newRow("tone") << u"\U0001F44D\U0001F3FD"_s;
    QTest::newRow("with words") << u"so \U0001F642 "_s;
}

void TestUiReplyLayout::cuts_neverPartWhatIsDrawnAsOne()
{
    QFETCH(QString, one);
    constexpr int inAPart = 10;
    const QString text = one.repeated(100);
    QVERIFY(isSlowToShape(text));
    QVERIFY(!isSlowToShape(one.repeated(90)));
    const QList<qsizetype> cuts = shapingCuts(text, inAPart);
    QCOMPARE(cuts.size(), 9);
    for (qsizetype i = 0; i < cuts.size(); ++i)
        QCOMPARE(cuts.at(i), (i + 1) * inAPart * one.size() + (one.startsWith(u's') ? 3 : 0));
}

QTEST_MAIN(TestUiReplyLayout)
#include "tst_ui_replylayout.moc"
