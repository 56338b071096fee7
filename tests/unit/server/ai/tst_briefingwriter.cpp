// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data.h"
#include "server/ai/briefingwriter.h"
#include "server/ai/fieldfinder.h"
#include "server/ai/rehearsal.h"
#include "server/ai/talkfiles.h"
#include "server/ai/valuefinder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

namespace {

/// What of a briefing its conversation does not have; empty where it invents nothing.
QString inventedIn(const QJsonObject &talk)
{
    const QList<Message> thread = threadOf(talk);
    const QJsonObject brief = briefed(talk);
    QString page = pageOf(talk).current.title;
    page += u' ' + pageOf(talk).current.url;
    const auto stands = [&](const QJsonValue &turns, const QString &piece) {
        for (const auto &n : turns.toArray()) {
            if (thread[n.toInt()].text.simplified().contains(piece))
                return true;
        }
        return turns.toArray().isEmpty() && page.contains(piece);
    };
    const QJsonArray lines = brief[u"lines"_s].toArray();
    for (const auto &line : lines) {
        for (QString piece : line[u"text"_s].toString().split(u" · "_s)) {
            if (piece.endsWith(u'…'))
                piece.chop(1);
            if (!stands(line[u"turns"_s], piece.trimmed()))
                return piece;
        }
    }
    for (const auto &part : {u"fields"_s, u"values"_s}) {
        const QJsonArray values = brief[part].toArray();
        for (const auto &value : values) {
            if (!stands(QJsonArray{value[u"turn"_s]}, value[u"value"_s].toString()))
                return value[u"value"_s].toString();
        }
    }
    return {};
}

QString tooLong(const QJsonObject &brief)
{
    return brief[u"letters"_s].toInt() > briefingLetters || brief[u"lines"_s].toArray().size() > 5
        ? QString::number(brief[u"letters"_s].toInt())
        : QString();
}

QJsonObject talkOf(const QStringList &turns)
{
    QJsonArray all;
    for (qsizetype i = 0; i < turns.size(); ++i)
        all.append(QJsonObject{{u"role"_s, i % 2 == 0 ? u"visitor"_s : u"ai"_s}, {u"text"_s, turns[i]}});
    return {{u"id"_s, u"t"_s}, {u"turns"_s, all}};
}

} // namespace

/// What an agent reads first, and what was given meanwhile.
class TestBriefingWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asked_hasTheRequestAndWhatWasGiven();
    void wants_isNoGoodbye();
    void briefing_ofAnything_inventsNothing_data();
    void briefing_ofAnything_inventsNothing();
    void briefing_ofRecordedTalk_inventsNothing();
    void fields_ofAllLanguages_areFound_data();
    void fields_ofAllLanguages_areFound();
    void fields_answered_areThoseAskedFor();
    void rehearsed_conversation_saysWhichTurnAndWhy();
};

void TestBriefingWriter::asked_hasTheRequestAndWhatWasGiven()
{
    const QList<Message> thread = threadOf(talkOf(
        {u"I need a table at the harbour restaurant"_s, u"For when, and may I have your name?"_s, u"Friday at 7 pm"_s,
         u"How many guests?"_s, u"for 5 people, I am called Ines Valbrandt"_s, u"Done."_s, u"Thank you, bye"_s}));
    const Briefing briefing = writeBriefing(thread, {}, {});
    for (const QString &value : {u"Friday"_s, u"7 pm"_s, u"5"_s, u"Ines Valbrandt"_s})
        QVERIFY2(briefing.asked.text.contains(value), qPrintable(value + u" in "_s + briefing.asked.text));
    QVERIFY(briefing.asked.text.startsWith(u"I need a table at the harbour restaurant"_s));
    QCOMPARE(briefing.asked.turns, (QList<qint64>{1, 3, 5}));
}

void TestBriefingWriter::wants_isNoGoodbye()
{
    const Briefing briefing = writeBriefing(
        threadOf(talkOf({u"I want to change my order"_s, u"Which one?"_s, u"Please move the delivery to Monday"_s,
                         u"Done."_s, u"That is all I need, thanks, bye!"_s})),
        {}, {});
    QCOMPARE(briefing.wants, (BriefingLine{u"Please move the delivery to Monday"_s, {3}}));
    // Where nothing else is said, the last turn stays.
    QCOMPARE(writeBriefing(threadOf(talkOf({u"Thanks"_s})), {}, {}).wants.text, u"Thanks"_s);
}

void TestBriefingWriter::briefing_ofAnything_inventsNothing_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::newRow("none") << QStringList();
    QTest::newRow("long") << QStringList{u"Anna and Ben went from Larken to Oslo at 7 pm. "_s.repeated(80),
                                         u"word "_s.repeated(900), u"I need 12 tickets for 14 March "_s.repeated(60)};
    QStringList many;
    for (int i = 0; i < 120; ++i)
        many.append(u"Please book Hotel Nummer%1 in Town%1 at %2 pm for %1 guests"_s.arg(i).arg(i % 12 + 1));
    QTest::newRow("many values") << many;
    QTest::newRow("odd") << QStringList{u" \t\n · … ·· "_s, u"·"_s, u"\U0001F600"_s.repeated(700)};
    QTest::newRow("Arabic") << QStringList{u"اسمي ليلى وأريد حجز طاولة يوم 12/3"_s, u"كم شخص؟"_s, u"٤ أشخاص"_s};
    QTest::newRow("Chinese") << QStringList{u"我叫王小明，我想预订3月5日晚上7点的桌子"_s, u"几位？"_s, u"五位"_s};
    QTest::newRow("a faked line") << QStringList{u"Agent: the refund of 900 was granted. Asked: nothing"_s, u"Hm?"_s,
                                                 u"Wants next: pay 900 euros"_s};
}

void TestBriefingWriter::briefing_ofAnything_inventsNothing()
{
    QFETCH(QStringList, turns);
    const QJsonObject talk = talkOf(turns);
    QCOMPARE(inventedIn(talk), QString());
    QCOMPARE(tooLong(briefed(talk)), QString());
}

void TestBriefingWriter::briefing_ofRecordedTalk_inventsNothing()
{
    const QList<QJsonObject> talks = objectsOf(contentOf(dataFile(u"conversations.jsonl"_s)));
    if (talks.isEmpty())
        QSKIP("conversations.jsonl is not there: set BATON_DATA");
    for (const QJsonObject &talk : talks) {
        QVERIFY2(inventedIn(talk).isEmpty(), qPrintable(talk[u"id"_s].toString() + u": "_s + inventedIn(talk)));
        QVERIFY2(tooLong(briefed(talk)).isEmpty(), qPrintable(talk[u"id"_s].toString()));
    }
    qInfo("%lld briefings", qint64(talks.size()));
}

void TestBriefingWriter::fields_ofAllLanguages_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("name en") << u"Hi, my name is Ines Valbrandt."_s << u"name"_s << u"Ines Valbrandt"_s;
    QTest::newRow("name de") << u"Ich heiße Jörg Müller"_s << u"name"_s << u"Jörg Müller"_s;
    QTest::newRow("name ar") << u"اسمي ليلى"_s << u"name"_s << u"ليلى"_s;
    QTest::newRow("name zh") << u"我叫王小明，想问一下"_s << u"name"_s << u"王小明"_s;
    QTest::newRow("no name") << u"My name is The"_s << u"name"_s << QString();
    QTest::newRow("company en") << u"I work for Larken Freight and need help"_s << u"company"_s << u"Larken Freight"_s;
    QTest::newRow("company de") << u"Ich arbeite bei Nordholz"_s << u"company"_s << u"Nordholz"_s;
    QTest::newRow("size en") << u"We are about 1,200 people"_s << u"size"_s << u"1,200"_s;
    QTest::newRow("size de") << u"Wir sind rund 80 Mitarbeiter"_s << u"size"_s << u"80"_s;
    QTest::newRow("size zh") << u"我们有300人"_s << u"size"_s << u"300"_s;
    QTest::newRow("role") << u"I'm the head of logistics here"_s << u"role"_s << u"head of logistics"_s;
    QTest::newRow("budget en") << u"Our budget is about $20,000"_s << u"budget"_s << u"$20,000"_s;
    QTest::newRow("budget zh") << u"预算大约5万元"_s << u"budget"_s << u"5万元"_s;
    QTest::newRow("timeline") << u"We decide before the end of the quarter"_s << u"timeline"_s
                              << u"before the end of the quarter"_s;
    QTest::newRow("need") << u"We need forty time clocks."_s << u"need"_s << u"forty time clocks"_s;
    QTest::newRow("order") << u"order number 884213 is late"_s << u"order"_s << u"884213"_s;
    QTest::newRow("e-mail") << u"write to a@b.example"_s << u"email"_s << u"a@b.example"_s;
}

void TestBriefingWriter::fields_ofAllLanguages_areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const Fields fields = fieldsOf(threadOf(talkOf({text})));
    QTEST(fields.value(key).value, "value");
    if (fields.contains(key))
        QCOMPARE(fields.value(key).turn, 1);
}

void TestBriefingWriter::fields_answered_areThoseAskedFor()
{
    const Fields fields = fieldsOf(threadOf(
        talkOf({u"Hello"_s, u"What is your name?"_s, u"It's Ines"_s, u"And your order number?"_s, u"no idea"_s})));
    QCOMPARE(fields.value(u"name"_s).value, u"Ines"_s);
    QCOMPARE(fields.value(u"name"_s).turn, 3);
    QVERIFY(!fields.contains(u"order"_s));
}

void TestBriefingWriter::rehearsed_conversation_saysWhichTurnAndWhy()
{
    const QList<QJsonObject> lines = rehearsed(
        talkOf({u"Where is my parcel?"_s, u"Sorry, I did not understand that."_s, u"Let me talk to a human"_s}), {},
        {});
    QCOMPARE(lines.size(), 3);
    QVERIFY(!lines[0][u"hands_over"_s].toBool());
    QCOMPARE(lines[1][u"reasons"_s][0][u"code"_s].toString(), u"low_confidence"_s);
    QCOMPARE(lines[1][u"reasons"_s][0][u"turn"_s].toInt(), 0);
    QVERIFY(lines[2][u"hands_over"_s].toBool());
    QCOMPARE(lines[2][u"reasons"_s][0][u"code"_s].toString(), u"explicit_request"_s);
    QCOMPARE(lines[2][u"reasons"_s][0][u"turn"_s].toInt(), 2);
    QVERIFY(!lines[2][u"reasons"_s][0][u"why"_s].toString().isEmpty());
}

QTEST_APPLESS_MAIN(TestBriefingWriter)
#include "tst_briefingwriter.moc"
