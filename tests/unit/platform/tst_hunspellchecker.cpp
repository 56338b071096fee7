// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/hunspellchecker.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

class TestHunspellChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dictionaryFor_language_takesTheNearest_data();
    void dictionaryFor_language_takesTheNearest();
    void check_ofWords_tellsWrongFromRight();
    void check_inOtherEncoding_readsItsLetters();
    void check_withoutThatDictionary_blamesNothing();
    void suggest_ofWrongWord_offersTheRightOne();
    void learn_isKeptForTheNextTime();
    void systemDictionaries_areFound();

private:
    void write(const QString &name, const QByteArray &content);
    QHash<QString, bool> checked(HunspellChecker &checker, const QString &dictionary, const QStringList &words);

    QTemporaryDir m_folder;
};

void TestHunspellChecker::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestHunspellChecker::initTestCase()
{
    write(u"xx_YY.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzü\n");
    write(u"xx_YY.dic"_s, "3\nhello\ninvoice\nMüller\n");
    write(u"yy_YY.aff"_s, "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkwz\xfc\n");
    write(u"yy_YY.dic"_s, "1\nm\xfc\x64\x65\n");
    write(u"alone.dic"_s, "1\nword\n");
}

QHash<QString, bool> TestHunspellChecker::checked(HunspellChecker &checker, const QString &dictionary,
                                                  const QStringList &words)
{
    QSignalSpy spy(&checker, &SpellChecker::checked);
    checker.check(dictionary, words);
    return spy.wait() ? spy.first().at(1).value<QHash<QString, bool>>() : QHash<QString, bool>();
}

void TestHunspellChecker::dictionaryFor_language_takesTheNearest_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("dictionary");
    QTest::newRow("country named") << u"de-AT"_s << u"de_AT"_s;
    QTest::newRow("usual country") << u"de"_s << u"de_DE"_s;
    QTest::newRow("another country") << u"pt-PT"_s << u"pt_BR"_s;
    QTest::newRow("without a country") << u"eo"_s << u"eo"_s;
    QTest::newRow("none") << u"ar"_s << QString();
    QTest::newRow("no language") << QString() << QString();
}

void TestHunspellChecker::dictionaryFor_language_takesTheNearest()
{
    QFETCH(QString, language);
    QFETCH(QString, dictionary);
    const QStringList all{u"de_AT"_s, u"de_DE"_s, u"eo"_s, u"pt_BR"_s};
    QCOMPARE(dictionaryFor(all, language), dictionary);
}

void TestHunspellChecker::check_ofWords_tellsWrongFromRight()
{
    HunspellChecker checker({m_folder.path()}, m_folder.filePath(u"own1.txt"_s));
    QCOMPARE(checker.dictionaries(), (QStringList{u"xx_YY"_s, u"yy_YY"_s}));
    const auto right =
        checked(checker, u"xx_YY"_s, {u"hello"_s, u"Hello"_s, u"helo"_s, u"Müller"_s, u"x"_s.repeated(5000)});
    QCOMPARE(right.size(), 5);
    QVERIFY(right.value(u"hello"_s) && right.value(u"Hello"_s) && right.value(u"Müller"_s));
    QVERIFY(!right.value(u"helo"_s));
    QVERIFY(right.value(u"x"_s.repeated(5000))); // not worth the time
}

void TestHunspellChecker::check_inOtherEncoding_readsItsLetters()
{
    HunspellChecker checker({m_folder.path()}, m_folder.filePath(u"own2.txt"_s));
    const auto right = checked(checker, u"yy_YY"_s, {u"müde"_s, u"mude"_s, u"灯泡"_s});
    QVERIFY(right.value(u"müde"_s));
    QVERIFY(!right.value(u"mude"_s));
    QVERIFY(right.value(u"灯泡"_s)); // it cannot be asked for
}

void TestHunspellChecker::check_withoutThatDictionary_blamesNothing()
{
    HunspellChecker checker({m_folder.filePath(u"nowhere"_s)}, m_folder.filePath(u"own3.txt"_s));
    QVERIFY(checker.dictionaries().isEmpty());
    QVERIFY(checked(checker, u"de_DE"_s, {u"xyzzy"_s}).value(u"xyzzy"_s));
}

void TestHunspellChecker::suggest_ofWrongWord_offersTheRightOne()
{
    HunspellChecker checker({m_folder.path()}, m_folder.filePath(u"own4.txt"_s));
    QSignalSpy spy(&checker, &SpellChecker::suggested);
    checker.suggest(u"xx_YY"_s, u"invioce"_s);
    QVERIFY(spy.wait());
    QCOMPARE(spy.first().at(1).toString(), u"invioce"_s);
    QVERIFY(spy.first().at(2).toStringList().contains(u"invoice"_s));
}

void TestHunspellChecker::learn_isKeptForTheNextTime()
{
    const QString own = m_folder.filePath(u"new/own.txt"_s);
    {
        HunspellChecker checker({m_folder.path()}, own);
        QVERIFY(!checked(checker, u"xx_YY"_s, {u"Baton"_s}).value(u"Baton"_s));
        QSignalSpy spy(&checker, &SpellChecker::learned);
        checker.learn(u"Baton"_s);
        QVERIFY(spy.wait());
        QVERIFY(checked(checker, u"xx_YY"_s, {u"Baton"_s}).value(u"Baton"_s));
    }
    HunspellChecker later({m_folder.path()}, own);
    QVERIFY(checked(later, u"xx_YY"_s, {u"Baton"_s}).value(u"Baton"_s));
}

void TestHunspellChecker::systemDictionaries_areFound()
{
    HunspellChecker checker(HunspellChecker::systemFolders(), m_folder.filePath(u"own5.txt"_s));
    const QString german = dictionaryFor(checker.dictionaries(), u"de"_s);
    if (german.isEmpty())
        QSKIP("no German dictionary here (hunspell-de-de)");
    const auto right = checked(checker, german, {u"Rechnung"_s, u"Rechnnug"_s, u"müde"_s});
    QVERIFY(right.value(u"Rechnung"_s) && right.value(u"müde"_s));
    QVERIFY(!right.value(u"Rechnnug"_s));
}

QTEST_MAIN(TestHunspellChecker)
#include "tst_hunspellchecker.moc"
