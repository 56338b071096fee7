// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/spellchecker.h"
#include "ui/composer/spellwords.h"
#include "unit/ui/replyrig.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
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

/// Wrong words in the reply: which are marked, in which language, and what is done about them.
class TestUiSpelling : public ReplyRig
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void spelling_marksWrongWordsBehindTheCaret();
    void spelling_menu_mendsAndLearns();
    void spelling_withoutDictionary_saysSoInTheMenu();
    void spelling_canBeSwitchedOff();
    void spelling_languageIsTheVisitors();
    void spellableWords_leaveOutWhatIsNoProse();

private:
    QString waved() const;
    QMenu *menuAt(int position);
    QStringList texts(const QMenu &menu) const;

    std::unique_ptr<FakeSpellChecker> m_checker;
};

void TestUiSpelling::init()
{
    m_checker = std::make_unique<FakeSpellChecker>();
    begin(m_checker.get());
}

void TestUiSpelling::cleanup()
{
    end();
    m_checker.reset();
}

QString TestUiSpelling::waved() const
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

QMenu *TestUiSpelling::menuAt(int position)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(position);
    m_edit->setTextCursor(cursor);
    auto *menu = new QMenu(m_edit);
    menu->addAction(u"Cut"_s);
    Q_EMIT m_edit->menuWanted(menu, position);
    return menu;
}

QStringList TestUiSpelling::texts(const QMenu &menu) const
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

void TestUiSpelling::spelling_marksWrongWordsBehindTheCaret()
{
    QTest::keyClicks(m_edit, u"Your invioce"_s);
    QTest::qWait(0);
    QCOMPARE(waved(), QString()); // still being typed
    QTest::keyClicks(m_edit, u" is"_s);
    QTRY_COMPARE(waved(), u"invioce"_s);
    // Each word is asked for once.
    QCOMPARE(m_checker->asked.count(u"Your"_s), 1);
}

void TestUiSpelling::spelling_menu_mendsAndLearns()
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

void TestUiSpelling::spelling_withoutDictionary_saysSoInTheMenu()
{
    m_checker->found.clear();
    QVERIFY(texts(*menuAt(0)).contains(u"No dictionary is installed"_s));
}

void TestUiSpelling::spelling_canBeSwitchedOff()
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
    QCOMPARE(m_rig->settings.value(u"composer/spelling"_s).toString(), u"off"_s);
    toggle();
    QTRY_COMPARE(waved(), u"invioce"_s);
}

void TestUiSpelling::spelling_languageIsTheVisitors()
{
    QSignalSpy asked(m_checker.get(), &SpellChecker::checked);
    m_edit->setPlainText(u"palavra"_s);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.last().first().toString(), u"pt_PT"_s); // Maria's
    m_checker->found = QStringList{u"de_DE"_s, u"en_GB"_s};
    m_window->desk()->open(Test::World::layla, true); // Arabic: none, so the interface's
    m_edit->setPlainText(u"word"_s);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toString(), u"en_GB"_s);
}

void TestUiSpelling::spellableWords_leaveOutWhatIsNoProse()
{
    const QString line = u"Hi Olga’s VAT desk-top x https://a.example/b me@a.example 40112 {date} слово /tmp"_s;
    QStringList words;
    for (const WordSpan &span : spellableWords(line, scriptOf(u"en_US"_s)))
        words.append(line.mid(span.start, span.length));
    QCOMPARE(words, (QStringList{u"Hi"_s, u"Olga’s"_s, u"desk"_s, u"top"_s}));
    QCOMPARE(spellableWords(u"слово word"_s, scriptOf(u"ru_RU"_s)), (QList<WordSpan>{{0, 5}}));
}

QTEST_MAIN(TestUiSpelling)
#include "tst_ui_spelling.moc"
