// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/snippetbook.h"
#include "console/snippetfill.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

using Trouble = SnippetBook::Trouble;

class TestSnippetBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void save_isKeptForThisAccountOnly();
    void save_withBadOrTakenShortcut_isRefused_data();
    void save_withBadOrTakenShortcut_isRefused();
    void save_ofKnownId_changesIt();
    void remove_takesItAway();
    void matching_putsTheNearestFirst();
    void fill_putsInWhatIsKnownOnce();
    void values_ofConversation_areOneLineAndCallNobodyByOurName();
    void gaps_areOfKnownNamesOnly();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    ConsoleState m_state{u"https://a.example/ ana"_s};
};

void TestSnippetBook::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

void TestSnippetBook::save_isKeptForThisAccountOnly()
{
    {
        SnippetBook book(m_state, *m_settings);
        QSignalSpy changed(&book, &SnippetBook::changed);
        QCOMPARE(book.save({{}, u"hi"_s, u"Hello {visitor},\nthis is {agent}."_s}), Trouble::None);
        QCOMPARE(changed.size(), 1);
    }
    QSettings again(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const SnippetBook book(m_state, again);
    QCOMPARE(book.all().size(), 1);
    QCOMPARE(book.all().first().shortcut, u"hi"_s);
    QCOMPARE(book.all().first().text, u"Hello {visitor},\nthis is {agent}."_s);
    QVERIFY(!book.all().first().id.isEmpty());
    const ConsoleState other(u"https://a.example/ ben"_s);
    QVERIFY(SnippetBook(other, again).all().isEmpty());
}

void TestSnippetBook::save_withBadOrTakenShortcut_isRefused_data()
{
    QTest::addColumn<QString>("shortcut");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("trouble");
    QTest::newRow("none") << QString() << u"x"_s << int(Trouble::NoShortcut);
    QTest::newRow("blank inside") << u"two words"_s << u"x"_s << int(Trouble::BadShortcut);
    QTest::newRow("slash") << u"a/b"_s << u"x"_s << int(Trouble::BadShortcut);
    QTest::newRow("too long") << u"a"_s.repeated(33) << u"x"_s << int(Trouble::BadShortcut);
    QTest::newRow("taken") << u"hi"_s << u"x"_s << int(Trouble::ShortcutTaken);
    QTest::newRow("taken in capitals") << u"HI"_s << u"x"_s << int(Trouble::ShortcutTaken);
    QTest::newRow("no text") << u"new"_s << u" \n"_s << int(Trouble::NoText);
    QTest::newRow("too much") << u"new"_s << u"x"_s.repeated(8001) << int(Trouble::TooLong);
    QTest::newRow("good") << u"größe"_s << u"x"_s << int(Trouble::None);
}

void TestSnippetBook::save_withBadOrTakenShortcut_isRefused()
{
    QFETCH(QString, shortcut);
    QFETCH(QString, text);
    QFETCH(int, trouble);
    SnippetBook book(m_state, *m_settings);
    QCOMPARE(book.save({{}, u"hi"_s, u"Hello"_s}), Trouble::None);
    QCOMPARE(int(book.save({{}, shortcut, text})), trouble);
    QCOMPARE(book.all().size(), trouble == int(Trouble::None) ? 2 : 1);
}

void TestSnippetBook::save_ofKnownId_changesIt()
{
    SnippetBook book(m_state, *m_settings);
    book.save({{}, u"hi"_s, u"Hello"_s});
    SnippetEntry entry = book.all().first();
    entry.text = u"Hello there"_s;
    QCOMPARE(book.save(entry), Trouble::None);
    QCOMPARE(book.all().size(), 1);
    QCOMPARE(book.all().first().text, u"Hello there"_s);
}

void TestSnippetBook::remove_takesItAway()
{
    SnippetBook book(m_state, *m_settings);
    book.save({{}, u"hi"_s, u"Hello"_s});
    book.save({{}, u"bye"_s, u"Good bye"_s});
    book.remove(book.all().last().id);
    QCOMPARE(book.all().size(), 1);
    QCOMPARE(SnippetBook(m_state, *m_settings).all().first().shortcut, u"bye"_s);
    QCOMPARE(book.save({{}, u"third"_s, u"x"_s}), Trouble::None);
    QVERIFY(book.all().first().id != book.all().last().id);
}

void TestSnippetBook::matching_putsTheNearestFirst()
{
    SnippetBook book(m_state, *m_settings);
    book.save({{}, u"price"_s, u"Our desks cost 489"_s});
    book.save({{}, u"pr"_s, u"x"_s});
    book.save({{}, u"offer"_s, u"The price for 60"_s});
    book.save({{}, u"reprint"_s, u"y"_s});
    const auto shortcuts = [&](const QString &typed) {
        QStringList found;
        for (const SnippetEntry &entry : book.matching(typed))
            found.append(entry.shortcut);
        return found;
    };
    QCOMPARE(shortcuts(u"PR"_s), (QStringList{u"pr"_s, u"price"_s, u"reprint"_s, u"offer"_s}));
    QCOMPARE(shortcuts({}).size(), 4);
    QVERIFY(shortcuts(u"nothing"_s).isEmpty());
}

void TestSnippetBook::fill_putsInWhatIsKnownOnce()
{
    const SnippetValues values{u"Maria {agent}"_s, u"Ana"_s, {}, u"Pricing"_s};
    QCOMPARE(fillSnippet(u"Hi {visitor}, {Agent} here for {team} on {page}. {date} {}"_s, values),
             u"Hi Maria {agent}, Ana here for {team} on Pricing. {date} {}"_s);
    QCOMPARE(fillSnippet(u"{ \"a\": 1 }"_s, values), u"{ \"a\": 1 }"_s);
}

void TestSnippetBook::values_ofConversation_areOneLineAndCallNobodyByOurName()
{
    Conversation head;
    head.page.current.title = u"Pricing\n<b>"_s;
    SnippetValues values = snippetValues(&head, m_state);
    QVERIFY(values.visitor.isEmpty());
    QCOMPARE(values.page, u"Pricing <b>"_s);
    head.visitor.name = u"Maria\u202e Santos"_s;
    head.page.current.title.clear();
    head.page.current.url = u"https://shop.example/pricing"_s;
    values = snippetValues(&head, m_state);
    QCOMPARE(values.visitor, u"Maria Santos"_s);
    QCOMPARE(values.page, u"https://shop.example/pricing"_s);
    QVERIFY(snippetValues(nullptr, m_state).page.isEmpty());
}

void TestSnippetBook::gaps_areOfKnownNamesOnly()
{
    SnippetBook book(m_state, *m_settings);
    book.save({{}, u"when"_s, u"We come on {delivery date}."_s});
    const QString text = u"Hi {visitor}, on {Delivery Date}; body {color} {"_s;
    QCOMPARE(gapsIn(text, book.variables()), (QList<TextGap>{{3, 9}, {17, 15}}));
    QVERIFY(gapsIn(u"no braces"_s, book.variables()).isEmpty());
}

QTEST_MAIN(TestSnippetBook)
#include "tst_snippetbook.moc"
