// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data.h"
#include "server/ai/knowledgebase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

constexpr int threshold = 35;

/// Finding answers, and how sure the finding is.
class TestKnowledgeBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void import_badLines_areNamedAndTheRestIsTaken();
    void import_sameIdAgain_replaces();
    void find_hostileText_findsNothingAndFailsNot_data();
    void find_hostileText_findsNothingAndFailsNot();
    void find_questionInTwoLanguages_answersInTheVisitors();
    void find_demoQuestions_areAnsweredAndOthersNot();
    void find_ownQuestions_findTheirEntry();
    void measure_faq();
    void measure_outOfScope();

private:
    static int confidenceOf(KnowledgeBase &base, const QString &text, const QString &language);
};

int TestKnowledgeBase::confidenceOf(KnowledgeBase &base, const QString &text, const QString &language)
{
    const auto found = base.find(text, language, 1);
    return found && !found->isEmpty() ? found->constFirst().confidence : 0;
}

void TestKnowledgeBase::import_badLines_areNamedAndTheRestIsTaken()
{
    KnowledgeBase base;
    const KnowledgeImport report = base.importJsonLines(R"({"question":"Where is the door?","answer":"Left."}

not json
{"question":"No answer"}
[1]
{"text":"my card was declined","label":"card_declined"}
)");
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.errors.size(), 3);
    QVERIFY(report.errors[0].startsWith(u"line 3: "_s));
    QCOMPARE(report.errors[1], u"line 4: answer: missing"_s);
    QCOMPARE(report.errors[2], u"line 5: not an object"_s);
    const auto found = base.find(u"was my card declined"_s, u"en"_s);
    QVERIFY(found);
    QCOMPARE(found->constFirst().entry->answer, u"card_declined"_s);
}

void TestKnowledgeBase::import_sameIdAgain_replaces()
{
    KnowledgeBase base;
    base.add({u"a"_s, u"en"_s, Category::General, u"Where is the door?"_s, u"Left."_s});
    QCOMPARE(base.find(u"the door"_s, u"en"_s)->constFirst().entry->answer, u"Left."_s);
    base.add({u"a"_s, u"en"_s, Category::General, u"Where is the door?"_s, u"Right."_s});
    QCOMPARE(base.size(), 1);
    QCOMPARE(base.find(u"the door"_s, u"en"_s)->constFirst().entry->answer, u"Right."_s);
}

void TestKnowledgeBase::find_hostileText_findsNothingAndFailsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"\"\" OR question : NEAR(\""_s;
    QTest::newRow("operators") << u"NOT AND OR * ^ - ( ) { } :"_s;
    QTest::newRow("sql") << u"'; DROP TABLE knowledge; --"_s;
    QTest::newRow("nul") << QString(u"abc"_s + QChar(0) + u"def"_s);
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D));
    QTest::newRow("marks") << QString(8000, QChar(0x0301));
    QTest::newRow("long") << QString(8000, u'x');
}

void TestKnowledgeBase::find_hostileText_findsNothingAndFailsNot()
{
    QFETCH(QString, text);
    KnowledgeBase base;
    base.add({u"a"_s, u"en"_s, Category::General, u"Where is the door?"_s, u"Left."_s});
    const auto found = base.find(text, u"en"_s);
    QVERIFY(found);
    QVERIFY(found->isEmpty());
}

void TestKnowledgeBase::find_questionInTwoLanguages_answersInTheVisitors()
{
    KnowledgeBase base;
    base.add({u"en"_s, u"en"_s, Category::General, u"Router offline"_s, u"Unplug it."_s});
    base.add({u"de"_s, u"de"_s, Category::General, u"Router offline"_s, u"Stecker ziehen."_s});
    QCOMPARE(base.find(u"router offline"_s, u"de-AT"_s)->constFirst().entry->id, u"de"_s);
    QCOMPARE(base.find(u"router offline"_s, u"en"_s)->constFirst().entry->id, u"en"_s);
}

void TestKnowledgeBase::find_ownQuestions_findTheirEntry()
{
    KnowledgeBase base;
    const QByteArray lines = contentOf(demoFile(u"knowledge.jsonl"_s));
    QVERIFY(base.importJsonLines(lines).errors.isEmpty());
    for (const QJsonObject &entry : objectsOf(lines)) {
        const auto found = base.find(entry[u"question"_s].toString(), entry[u"lang"_s].toString(), 1);
        QVERIFY(found && !found->isEmpty());
        QCOMPARE(found->constFirst().entry->id, entry[u"id"_s].toString());
        QVERIFY2(found->constFirst().confidence >= 90, qPrintable(entry[u"id"_s].toString()));
    }
}

void TestKnowledgeBase::find_demoQuestions_areAnsweredAndOthersNot()
{
    KnowledgeBase base;
    base.importJsonLines(contentOf(demoFile(u"knowledge.jsonl"_s)));
    int first = 0;
    int firstAnswered = 0;
    int after = 0;
    int afterAnswered = 0;
    int off = 0;
    int offAnswered = 0;
    for (const QJsonObject &demo : objectsOf(contentOf(demoFile(u"conversations.jsonl"_s)))) {
        const QString language = demo[u"language"_s].toString();
        const QJsonArray turns = demo[u"turns"_s].toArray();
        const auto textAt = [&](qsizetype i) { return turns[i].toObject()[u"text"_s].toString(); };
        const auto ask = [&](const QString &text, int &asked, int &answered, bool expected) {
            const int confidence = confidenceOf(base, text, language);
            ++asked;
            answered += confidence >= threshold ? 1 : 0;
            if ((confidence >= threshold) != expected)
                qInfo("%s %d %s", qPrintable(demo[u"id"_s].toString()), confidence, qPrintable(text.left(90)));
        };
        ask(textAt(0), first, firstAnswered, true);
        const QJsonArray later = demo[u"after_return"_s].toArray();
        for (const auto &question : later)
            ask(question.toString(), after, afterAnswered, true);
        if (demo[u"trigger"_s].toString() == u"low_confidence") {
            ask(textAt(turns.size() - 2), off, offAnswered, false);
            ask(textAt(turns.size() - 1), off, offAnswered, false);
        }
    }
    qInfo("first %d/%d, after return %d/%d, off topic %d/%d answered", firstAnswered, first, afterAnswered, after,
          offAnswered, off);
    QCOMPARE(firstAnswered, first);
    QVERIFY(afterAnswered >= after - 1);
    QCOMPARE(offAnswered, 0);
}

void TestKnowledgeBase::measure_faq()
{
    const QByteArray lines = contentOf(dataFile(u"faq.jsonl"_s));
    if (lines.isEmpty())
        QSKIP("faq.jsonl is not there: set BATON_DATA");
    KnowledgeBase base;
    const KnowledgeImport report = base.importJsonLines(lines);
    QVERIFY(report.imported > 600);
    int offAnswered = 0;
    const auto others = objectsOf(contentOf(dataFile(u"clinc150-oos-train.jsonl"_s)));
    for (const QJsonObject &other : others)
        offAnswered += confidenceOf(base, other[u"text"_s].toString(), u"en"_s) >= threshold ? 1 : 0;
    qInfo("imported %lld, out of scope answered %d of %lld", qint64(report.imported), offAnswered,
          qint64(others.size()));
}

void TestKnowledgeBase::measure_outOfScope()
{
    const QByteArray lines = contentOf(dataFile(u"clinc150-train.jsonl"_s));
    if (lines.isEmpty())
        QSKIP("clinc150-train.jsonl is not there: set BATON_DATA");
    // Every fifth example is asked, the others are known.
    KnowledgeBase base;
    QList<QJsonObject> asked;
    QByteArray known;
    int i = 0;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        if (i++ % 5 == 0)
            asked.append(QJsonDocument::fromJson(line).object());
        else
            known += line + '\n';
    }
    base.importJsonLines(known);
    QList<int> in;
    int right = 0;
    for (qsizetype at = 0; at < asked.size(); at += 3) {
        const auto found = base.find(asked[at][u"text"_s].toString(), u"en"_s, 1);
        in.append(found && !found->isEmpty() ? found->constFirst().confidence : 0);
        right += found && !found->isEmpty() && found->constFirst().entry->answer == asked[at][u"label"_s].toString();
    }
    QList<int> out;
    for (const QJsonObject &other : objectsOf(contentOf(dataFile(u"clinc150-oos-train.jsonl"_s))))
        out.append(confidenceOf(base, other[u"text"_s].toString(), u"en"_s));
    double above = 0;
    for (const int a : std::as_const(in)) {
        for (const int b : std::as_const(out))
            above += a > b ? 1 : a == b ? 0.5 : 0;
    }
    std::sort(in.begin(), in.end());
    const int cut = in[in.size() / 10];
    const auto rejected = std::count_if(out.cbegin(), out.cend(), [cut](int c) { return c < cut; });
    qInfo("clinc: label right %.3f, AUROC %.3f, at 10 %% in scope rejected (confidence < %d) out-of-scope recall %.2f",
          right / double(in.size()), above / double(in.size() * out.size()), cut,
          double(rejected) / double(out.size()));
}

QTEST_GUILESS_MAIN(TestKnowledgeBase)
#include "tst_knowledgebase.moc"
