// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/knowledgefile.h"
#include "server/ai/language.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;

/// What becomes of files that an operator has the AI know.
class TestKnowledgeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void markdown_headingsAreQuestions_withWhatStandsBelow();
    void markdown_settingsInFront_andBoldQuestions();
    void textWithoutHeading_answersTheNameOfTheFile();
    void markdown_htmlInIt_isLeftOut();
    void html_textAndHeadings_withoutScriptsStylesAndMenus();
    void html_hostileMarkup_isText_orNothing_data();
    void html_hostileMarkup_isText_orNothing();
    void html_tooDeep_isRefused_inTime();
    void html_whatThePageSaysOfItself_keepsNoFileOut();
    void csv_asTheStandardHasIt();
    void csv_faults_areNamedByLine_data();
    void csv_faults_areNamedByLine();
    void json_listOrLines_areTheSame();
    void json_faults_areNamedByLine_data();
    void json_faults_areNamedByLine();
    void file_thatIsNoText_isNotTaken_data();
    void file_thatIsNoText_isNotTaken();
    void entry_outOfBounds_keepsTheWholeFileOut();
    void limits_holdForFilesAndFolders();
    void folder_isReadByName_andTellsOfDuplicates();
    void folder_linksOutOfIt_areNotFollowed();
    void language_isToldByWordsAndScript_data();
    void language_isToldByWordsAndScript();
    void measure_tenThousand();

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }
    KnowledgeFile read(const QString &name, const QByteArray &bytes, const KnowledgeLimits &limits = {}) const
    {
        const QList<KnowledgeFile> files = readKnowledge(put(name, bytes), limits);
        return files.size() == 1 ? files.constFirst() : KnowledgeFile();
    }
    static QStringList pairs(const KnowledgeFile &file)
    {
        QStringList all;
        for (const KnowledgeEntry &entry : file.entries)
            all.append(entry.question % u" = "_s % entry.answer);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKnowledgeFile::markdown_headingsAreQuestions_withWhatStandsBelow()
{
    const KnowledgeFile file = read(u"shop.md"_s, R"(# Delivery

We send *by post*.

## How long does it take?

Two days.
Often one.

- to **France** three
- see [the list](https://shop.example/list)

## Abroad

1. Fill in the form
2. Wait &amp; see

| land | days |
|------|------|
| Norway | 4 |

# Returns
## Costs
    none at all
)");
    QCOMPARE(file.errors, QStringList());
    QCOMPARE(pairs(file),
             (QStringList{u"Delivery = We send by post."_s,
                          u"How long does it take? = Two days. Often one.\n• to France three\n"
                          "• see the list (https://shop.example/list)"_s,
                          u"Delivery › Abroad = 1. Fill in the form\n2. Wait & see\nland | days\nNorway | 4"_s,
                          u"Returns › Costs = none at all"_s}));
    QCOMPARE(file.entries[1].line, 5);
    QCOMPARE(file.entries[2].line, 13);
    QCOMPARE(file.entries[2].id, u"shop.md:13"_s);
    QCOMPARE(file.entries[2].source(), u"shop.md:13"_s);
    QCOMPARE(file.entries[0].lang, u"en"_s);
}

void TestKnowledgeFile::markdown_settingsInFront_andBoldQuestions()
{
    const KnowledgeFile file = read(u"faq.md"_s, R"(---
title: "Versand"
language: de-AT
url: https://shop.example/versand
---
Kommt per Post.

**Was kostet das?**

Nichts.
)");
    QCOMPARE(file.errors, QStringList());
    QCOMPARE(pairs(file), (QStringList{u"Versand = Kommt per Post."_s, u"Was kostet das? = Nichts."_s}));
    QCOMPARE(file.entries[1].lang, u"de"_s);
    QCOMPARE(file.entries[1].source(), u"https://shop.example/versand"_s);
    QCOMPARE(file.entries[0].line, 6);
    QCOMPARE(file.entries[1].line, 8);
}

void TestKnowledgeFile::textWithoutHeading_answersTheNameOfTheFile()
{
    QCOMPARE(pairs(read(u"gift-cards_2026.md"_s, "***\nThey are valid for three years.\n")),
             QStringList{u"gift cards 2026 = They are valid for three years."_s});
}

void TestKnowledgeFile::markdown_htmlInIt_isLeftOut()
{
    const KnowledgeFile file = read(u"a.md"_s,
                                    "# Where?\n\nLeft <script>alert(1)</script> of <b>it</b>.\n\n"
                                    "<iframe src=\"https://evil.example\"></iframe>\n");
    QCOMPARE(file.entries.size(), 1);
    QVERIFY2(!file.entries[0].answer.contains(u'<'), qPrintable(file.entries[0].answer));
    QVERIFY(!file.entries[0].answer.contains(u"evil"_s));
}

void TestKnowledgeFile::html_textAndHeadings_withoutScriptsStylesAndMenus()
{
    const KnowledgeFile file = read(u"help.html"_s, R"(<!DOCTYPE html>
<html lang="de"><head><title>Hilfe</title><style>h1 { color: red }</style>
<link rel="canonical" href="https://shop.example/hilfe">
<script>document.write("<h1>Nein</h1>")</script></head>
<body><nav><a href="/">Start</a><h2>Men&uuml;</h2></nav>
<p>Wir   helfen
gern.</p>
<h1 id="versand">Versand</h1>
<p>Zwei Tage.<br>Oft einer.</p><ul><li>Frankreich: drei</li><li>Norwegen: vier</li></ul>
<p hidden>geheim</p><div aria-hidden="true">auch <p>das</p> geheim</div>
<dl><dt>Was kostet das?</dt><dd>Nichts &mdash; wirklich.</dd></dl>
<details><summary>Und zur&uuml;ck?</summary>Auch nichts.</details>
<table><tr><th>Land</th><th>Tage</th></tr><tr><td>NO</td><td>4</td></tr></table>
<form><h2>Schreiben Sie uns</h2><input value="x"><button>Los</button></form>
<footer><h2>Impressum</h2>Larkenfold</footer></body></html>
)");
    QCOMPARE(file.errors, QStringList());
    QCOMPARE(
        pairs(file),
        (QStringList{u"Hilfe = Wir helfen gern."_s,
                     u"Versand = Zwei Tage.\nOft einer.\n• Frankreich: drei\n• Norwegen: vier"_s,
                     u"Was kostet das? = Nichts — wirklich."_s, u"Und zurück? = Auch nichts.\nLand | Tage\nNO | 4"_s}));
    QCOMPARE(file.entries[1].lang, u"de"_s);
    QCOMPARE(file.entries[1].source(), u"https://shop.example/hilfe#versand"_s);
    QCOMPARE(file.entries[2].source(), u"https://shop.example/hilfe"_s);
    QCOMPARE(file.entries[1].line, 8);
}

void TestKnowledgeFile::html_hostileMarkup_isText_orNothing_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("never closed") << QByteArray("<h1>Q?</h1><p>safe <b><i><u>");
    QTest::newRow("closed twice") << QByteArray("</div></p></h1><h1>Q?</h1></h1></p>safe</body></body></html>");
    QTest::newRow("script in a heading") << QByteArray("<h1>Q?<script>evil()</script></h1>safe");
    QTest::newRow("script never closed") << QByteArray("<h1>Q?</h1>safe<script>evil()<h1>evil?</h1>evil");
    QTest::newRow("handlers") << QByteArray(
        "<h1 onclick=evil()>Q?</h1><p onload='evil()'>safe<img src=x onerror=evil()>");
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><h1>Q?</h1>safe");
    QTest::newRow("deep") << "<h1>Q?</h1>" + QByteArray("<div>").repeated(900) + "safe";
    QTest::newRow("comment") << QByteArray("<!-- <h1>evil?</h1> evil --><h1>Q?</h1>safe");
    QTest::newRow("data") << QByteArray("<h1>Q?</h1>safe<![CDATA[ ]]>");
    QTest::newRow("menu in a menu") << QByteArray("<nav><nav>evil</nav><h1>evil?</h1></nav><h1>Q?</h1>safe");
    QTest::newRow("menu with empty elements") << QByteArray(
        "<form><input name=a>evil<br>evil<img src=x>evil</form><nav hidden><hr>evil</nav><h1>Q?</h1>safe");
    QTest::newRow("empty elements left out") << QByteArray("<h1>Q?</h1><img hidden><br hidden>safe");
}

void TestKnowledgeFile::html_hostileMarkup_isText_orNothing()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const KnowledgeFile file = read(u"a.html"_s, html);
    QVERIFY(timer.elapsed() < 2'000);
    QVERIFY2(file.entries.size() == 1, qPrintable(pairs(file).join(u'\n') + file.errors.join(u'\n')));
    QVERIFY2(!pairs(file).constFirst().contains(u"evil"_s), qPrintable(pairs(file).constFirst()));
    QVERIFY(!pairs(file).constFirst().contains(u"root:"_s));
    QCOMPARE(file.entries[0].question, u"Q?"_s);
    QVERIFY2(file.entries[0].answer.startsWith(u"safe"_s), qPrintable(file.entries[0].answer));
}

void TestKnowledgeFile::html_tooDeep_isRefused_inTime()
{
    QElapsedTimer timer;
    timer.start();
    const KnowledgeFile file = read(
        u"a.html"_s, "<h1>Q?</h1>safe" + QByteArray("<i>").repeated(400'000) + QByteArray("</b>").repeated(400'000));
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(!file.isTaken());
    QCOMPARE(file.errors, QStringList{u"a.html:1: more than 1000 elements in one another"_s});
}

void TestKnowledgeFile::html_whatThePageSaysOfItself_keepsNoFileOut()
{
    const KnowledgeFile file =
        read(u"a.html"_s, "<html lang=en_US><link rel=canonical href=/faq><h1 id=q>Q?</h1>Yes, that is so.");
    QCOMPARE(file.errors, QStringList());
    QCOMPARE(file.entries.value(0).lang, u"en"_s);
    QCOMPARE(file.entries.value(0).url, QString());
}

void TestKnowledgeFile::csv_asTheStandardHasIt()
{
    const KnowledgeFile file =
        read(u"faq.csv"_s,
             "\xef\xbb\xbfQuestion,Answer,language,label,url,category\r\n"
             "\"Where, exactly?\",\"Left, he said: \"\"here\"\"\r\nor there.\",en,where,,support\r\n"
             "\r\n"
             "Wo genau?,Links.,de,where,https://shop.example/wo,nonsense\r\n");
    QCOMPARE(file.errors, QStringList());
    QCOMPARE(pairs(file),
             (QStringList{u"Where, exactly? = Left, he said: \"here\"\nor there."_s, u"Wo genau? = Links."_s}));
    QCOMPARE(file.entries[0].label, u"where"_s);
    QCOMPARE(file.entries[0].category, Category::Support);
    QCOMPARE(file.entries[0].line, 2);
    QCOMPARE(file.entries[1].lang, u"de"_s);
    QCOMPARE(file.entries[1].line, 5);
    QCOMPARE(file.entries[1].source(), u"https://shop.example/wo"_s);
    QCOMPARE(read(u"b.csv"_s, "question;answer\nWhere?;Left, here\n").entries.value(0).answer, u"Left, here"_s);
    QCOMPARE(read(u"c.csv"_s, "answer,question\nLeft,Where?").entries.value(0).question, u"Where?"_s);
}

void TestKnowledgeFile::csv_faults_areNamedByLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("error");
    QTest::newRow("no header") << QByteArray("Where?,Left\n") << u"a.csv:1: the first line has to name the columns"_s;
    QTest::newRow("too few") << QByteArray("question,answer\nWhere?\n")
                             << u"a.csv:2: 1 fields, but the first line has 2"_s;
    QTest::newRow("too many") << QByteArray("question,answer\n\nA?,b,c\n") << u"a.csv:3: 3 fields"_s;
    QTest::newRow("never closed") << QByteArray("question,answer\nA?,\"b\nc\nd")
                                  << u"a.csv:2: a quotation mark is never closed"_s;
    QTest::newRow("mark inside") << QByteArray("question,answer\nA?,b \"c\"\n")
                                 << u"a.csv:2: a quotation mark inside"_s;
    QTest::newRow("behind mark") << QByteArray("question,answer\n\"A?\" x,b\n") << u"a.csv:2: text after the closing"_s;
    QTest::newRow("no answer") << QByteArray("question,answer\nA?,\nB?,b\n") << u"a.csv:2: answer: missing"_s;
    QTest::newRow("no question") << QByteArray("question,answer\n ,b\n") << u"a.csv:2: question: missing"_s;
    QTest::newRow("twice") << QByteArray("question,answer\nA b?,b\n a  B ?,c\n") << u"a.csv:3: duplicate of line 2"_s;
    QTest::newRow("language") << QByteArray("question,answer,lang\nA?,b,de AT\n") << u"a.csv:2: language"_s;
    QTest::newRow("url") << QByteArray("question,answer,url\nA?,b,javascript:evil()\n") << u"a.csv:2: url"_s;
    QTest::newRow("url of a kind that no browser opens safely")
        << QByteArray("question,answer,url\nA?,b,ftp://shop.example/a\n") << u"a.csv:2: url"_s;
    QTest::newRow("nothing") << QByteArray("question,answer\n") << u"a.csv: no question with an answer in it"_s;
}

void TestKnowledgeFile::csv_faults_areNamedByLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, error);
    const KnowledgeFile file = read(u"a.csv"_s, csv);
    QCOMPARE(file.entries.size(), 0);
    QVERIFY2(file.errors.value(0).startsWith(error), qPrintable(file.errors.join(u'\n')));
    QCOMPARE(file.errors.size(), 1);
}

void TestKnowledgeFile::json_listOrLines_areTheSame()
{
    const QByteArray first = R"({"question":"Where [exactly]?","answer":"Left, \"here\" }","id":"one"})";
    const QByteArray second = R"({"text":"my card was declined","label":"card_declined","lang":"en"})";
    const QList<KnowledgeEntry> lines = read(u"a.jsonl"_s, first + "\n\n" + second + "\r\n").entries;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].answer, u"Left, \"here\" }"_s);
    QCOMPARE(lines[0].id, u"one"_s);
    QCOMPARE(lines[1].answer, u"card_declined"_s);
    QCOMPARE(lines[1].id, u"a.jsonl:3"_s);
    for (const QByteArray &json : {QByteArray("[\n" + first + ",\n" + second + "\n]\n"),
                                   QByteArray("{\"entries\":\n[" + first + ",\n" + second + "]\n}")}) {
        const KnowledgeFile file = read(u"a.json"_s, json);
        QCOMPARE(file.errors, QStringList());
        QCOMPARE(file.entries.size(), 2);
        QCOMPARE(file.entries[0].question, lines[0].question);
        QCOMPARE(file.entries[1].answer, lines[1].answer);
        QCOMPARE(file.entries[1].line, 3);
    }
}

void TestKnowledgeFile::json_faults_areNamedByLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("no list") << QByteArray("{\"question\":\"A?\",\"answer\":\"b\"}") << u"a.json:1: not a list"_s;
    QTest::newRow("text") << QByteArray("hello") << u"a.json:1: not a list"_s;
    QTest::newRow("not an object") << QByteArray("[\n1]") << u"a.json:2: not an object"_s;
    QTest::newRow("broken value") << QByteArray("[\n{\"question\":\n\"A?\",,}]") << u"a.json:3: "_s;
    QTest::newRow("not a text") << QByteArray("[{\"question\":7,\"answer\":\"b\"}]")
                                << u"a.json:1: question: not a text"_s;
    QTest::newRow("never closed") << QByteArray("[{\"question\":\"A?\",\"answer\":\"b\"}\n\n")
                                  << u"a.json:3: a comma is missing"_s;
    QTest::newRow("comma") << QByteArray("[{\"question\":\"A?\",\"answer\":\"b\"},]")
                           << u"a.json:1: a value is missing"_s;
    QTest::newRow("behind") << QByteArray("[{\"question\":\"A?\",\"answer\":\"b\"}]\n]")
                            << u"a.json:1: something stands behind"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"a.json:1: "_s;
    QTest::newRow("id twice") << QByteArray("[{\"id\":\"x\",\"question\":\"A?\",\"answer\":\"b\"},\n"
                                            "{\"id\":\"x\",\"question\":\"B?\",\"answer\":\"b\"}]")
                              << u"a.json:2: id: that of line 1"_s;
}

void TestKnowledgeFile::json_faults_areNamedByLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const KnowledgeFile file = read(u"a.json"_s, json);
    QCOMPARE(file.entries.size(), 0);
    QVERIFY2(file.errors.value(0).startsWith(error), qPrintable(file.errors.join(u'\n')));
}

void TestKnowledgeFile::file_thatIsNoText_isNotTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("latin") << u"a.md"_s << QByteArray("# A?\nb\nL\xf6sung\n") << u"a.md:3: not UTF-8"_s;
    QTest::newRow("utf-16") << u"a.csv"_s << QByteArray("\xff\xfeq\0,\0", 6) << u"a.csv:1: not UTF-8 but UTF-16"_s;
    QTest::newRow("nul") << u"a.jsonl"_s << QByteArray("{}\n\0", 4) << u"a.jsonl:2: a NUL byte"_s;
    QTest::newRow("empty") << u"a.html"_s << QByteArray(" \n") << u"a.html: empty"_s;
    QTest::newRow("picture") << u"a.png"_s << QByteArray("x") << u"a.png: not one of .md"_s;
}

void TestKnowledgeFile::file_thatIsNoText_isNotTaken()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const KnowledgeFile file = read(name, bytes);
    QCOMPARE(file.entries.size(), 0);
    QVERIFY2(file.errors.value(0).startsWith(error), qPrintable(file.errors.join(u'\n')));
}

void TestKnowledgeFile::entry_outOfBounds_keepsTheWholeFileOut()
{
    KnowledgeLimits limits;
    limits.question = 10;
    limits.answer = 20;
    const auto lines = [](int question, int answer) -> QByteArray {
        return QByteArray("{\"question\":\"Good?\",\"answer\":\"yes\"}\n{\"question\":\"") + QByteArray(question, 'q')
            + "\",\"answer\":\"" + QByteArray(answer, 'a') + "\"}\n";
    };
    QCOMPARE(read(u"a.jsonl"_s, lines(10, 20), limits).entries.size(), 2);
    const KnowledgeFile longQuestion = read(u"a.jsonl"_s, lines(11, 20), limits);
    QCOMPARE(longQuestion.errors, QStringList{u"a.jsonl:2: question: 11 characters, at most 10"_s});
    QVERIFY(longQuestion.entries.isEmpty());
    QCOMPARE(read(u"a.jsonl"_s, lines(10, 21), limits).errors,
             QStringList{u"a.jsonl:2: answer: 21 characters, at most 20"_s});
}

void TestKnowledgeFile::limits_holdForFilesAndFolders()
{
    const QByteArray line = "{\"question\":\"A%1?\",\"answer\":\"b\"}\n";
    QByteArray four;
    for (int i = 0; i < 4; ++i)
        four += QByteArray(line).replace("%1", QByteArray::number(i));
    KnowledgeLimits few;
    few.entries = 3;
    QCOMPARE(read(u"a.jsonl"_s, four, few).errors, QStringList{u"a.jsonl:4: more than 3 entries"_s});
    KnowledgeLimits small;
    small.fileBytes = four.size();
    QCOMPARE(read(u"a.jsonl"_s, four, small).entries.size(), 4);
    QCOMPARE(read(u"a.jsonl"_s, four + ' ', small).errors,
             QStringList{u"a.jsonl: larger than %1 bytes"_s.arg(four.size())});
    put(u"f/a.jsonl"_s, four);
    put(u"f/b.jsonl"_s, QByteArray(four).replace("A", "B"));
    KnowledgeLimits together;
    together.entries = 7;
    const auto files = readKnowledge(m_folder->filePath(u"f"_s), together);
    QCOMPARE(files.size(), 2);
    QVERIFY(files[0].isTaken());
    QCOMPARE(files[1].errors, QStringList{u"b.jsonl: more than 7 entries altogether"_s});
    KnowledgeLimits bytes;
    bytes.allBytes = four.size() * 2 - 1;
    QVERIFY(!readKnowledge(m_folder->filePath(u"f"_s), bytes)[1].isTaken());
    KnowledgeLimits one;
    one.files = 1;
    QCOMPARE(readKnowledge(m_folder->filePath(u"f"_s), one).size(), 1);
    QVERIFY(!readKnowledge(m_folder->filePath(u"f"_s), one)[0].isTaken());
}

void TestKnowledgeFile::folder_isReadByName_andTellsOfDuplicates()
{
    put(u"b/deep/z.md"_s, "# Where?\nLeft.\n");
    put(u"a.csv"_s, "question,answer\nWhere?,Right.\nWhen?,Now.\n");
    put(u"c.md"_s, "# Who?\nWe.\n");
    put(u".hidden/x.md"_s, "# What?\nNo.\n");
    put(u"picture.png"_s, "x");
    const auto files = readKnowledge(m_folder->path());
    QStringList names;
    for (const KnowledgeFile &file : files)
        names.append(file.name);
    QCOMPARE(names, (QStringList{u"a.csv"_s, u"b/deep/z.md"_s, u"c.md"_s}));
    QVERIFY(files[0].isTaken() && files[2].isTaken());
    QCOMPARE(files[1].errors, QStringList{u"b/deep/z.md:1: duplicate of a.csv:2"_s});
    QVERIFY(files[1].entries.isEmpty());
    QCOMPARE(files[2].entries[0].id, u"c.md:1"_s);
    QVERIFY(readKnowledge(m_folder->filePath(u"nowhere.md"_s))[0].errors[0].startsWith(u"nowhere.md: "_s));
}

void TestKnowledgeFile::folder_linksOutOfIt_areNotFollowed()
{
#ifdef Q_OS_WIN
    QSKIP("links are shortcuts there");
#endif
    put(u"secret.md"_s, "# Where is the key?\nUnder the mat.\n");
    put(u"f/real/a.txt"_s, "# Where?\nLeft.\n");
    QVERIFY(QFile::link(m_folder->filePath(u"secret.md"_s), m_folder->filePath(u"f/b.md"_s)));
    QVERIFY(QFile::link(u"real/a.txt"_s, m_folder->filePath(u"f/a.md"_s))); // stays in it
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"f/up"_s)));
    const auto files = readKnowledge(m_folder->filePath(u"f"_s));
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].name, u"a.md"_s);
    QVERIFY2(files[0].isTaken(), qPrintable(files[0].errors.join(u'\n')));
    QCOMPARE(files[1].errors, QStringList{u"b.md: a link that leads out of the folder"_s});
    QVERIFY(files[1].entries.isEmpty());
}

void TestKnowledgeFile::language_isToldByWordsAndScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"How long does the delivery take?"_s << u"en"_s;
    QTest::newRow("de") << u"Wie lange dauert der Versand?"_s << u"de"_s;
    QTest::newRow("de with was") << u"Was ist das?"_s << u"de"_s;
    QTest::newRow("fr") << u"Combien coûte la livraison de ce produit ?"_s << u"fr"_s;
    QTest::newRow("es") << u"¿Cuánto cuesta el envío?"_s << u"es"_s;
    QTest::newRow("ar") << u"كم تكلفة الشحن؟"_s << u"ar"_s;
    QTest::newRow("zh") << u"iPhone 充电器坏了怎么办"_s << u"zh"_s;
    QTest::newRow("name") << u"Router offline"_s << QString();
    QTest::newRow("number") << u"4711"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one word of another") << u"My battery seems to die quickly these days"_s << u"en"_s;
}

void TestKnowledgeFile::language_isToldByWordsAndScript()
{
    QFETCH(QString, text);
    QTEST(languageTold(text), "language");
}

void TestKnowledgeFile::measure_tenThousand()
{
    QByteArray csv = "question,answer\n";
    for (int i = 0; i < 10'000; ++i)
        csv += "How do I set up part " + QByteArray::number(i) + " of the box?,Turn screw " + QByteArray::number(i * 7)
            + " and wait.\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(u"big.csv"_s, csv).entries.size(), 10'000);
    qInfo("10,000 entries of CSV read in %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestKnowledgeFile)
#include "tst_knowledgefile.moc"
