// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefchecks.h"
#include "data.h"
#include "server/ai/fieldfinder.h"
#include "server/ai/valuefinder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

namespace {

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
    void fields_ofAllLanguages_areFound_data();
    void fields_ofAllLanguages_areFound();
    void fields_answered_areThoseAskedFor();
    void values_ofTalk_areThoseGiven_data();
    void values_ofTalk_areThoseGiven();
    void wants_isTheNewestGoodWish_data();
    void wants_isTheNewestGoodWish();
    void line_tooLong_endsWithAWord();
    void asked_partOfANumber_isNotKnown();
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
    QCOMPARE(inventedIn(talk, briefed(talk)), QString());
    QCOMPARE(tooLong(briefed(talk)), QString());
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

void TestBriefingWriter::values_ofTalk_areThoseGiven_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGiven");
    const auto row = [](const char *name, const QStringList &turns, const QString &value, bool isGiven) {
        QTest::newRow(name) << turns << value << isGiven;
    };
    row("a word that is none in a name", {u"Bring it to Forbes and Murray Street, please"_s},
        u"Forbes and Murray Street"_s, true);
    row("nothing but such words", {u"Hm"_s, u"Which one?"_s, u"the one"_s}, u"one"_s, false);
    row("an answer", {u"Hello"_s, u"What kind of room?"_s, u"sea view"_s}, u"sea view"_s, true);
    row("an answer to yes or no", {u"Hello"_s, u"Would you like to go on?"_s, u"later maybe soon"_s},
        u"later maybe soon"_s, false);
    row("no idea", {u"Hello"_s, u"What is your number?"_s, u"forgot it"_s}, u"forgot it"_s, false);
    const QString back = u"You want the boat of 8:45 am to Larkenhaven, is that correct?"_s;
    row("said back and confirmed", {u"I need a boat"_s, back, u"Yes, please"_s}, u"Larkenhaven"_s, true);
    row("said back and refused", {u"I need a boat"_s, back, u"No, another"_s}, u"Larkenhaven"_s, false);
    row("said and not confirmed", {u"I need a boat"_s, back, u"How long does it take"_s}, u"Larkenhaven"_s, false);
    const QStringList righted{u"A table at 7 pm"_s, u"Is that fine?"_s, u"Actually, make it 9 pm"_s};
    row("put right", righted, u"9 pm"_s, true);
    row("before it was put right", righted, u"7 pm"_s, false);
    row("a second one", {u"A table at 7 pm"_s, u"And?"_s, u"The taxi at 9 pm"_s}, u"7 pm"_s, true);
    row("put right in German", {u"Ein Tisch um 19 Uhr"_s, u"Gern."_s, u"Doch lieber 20 Uhr"_s}, u"19 Uhr"_s, false);
}

void TestBriefingWriter::values_ofTalk_areThoseGiven()
{
    QFETCH(QStringList, turns);
    QFETCH(QString, value);
    QStringList values;
    for (const GivenValue &given : valuesOf(threadOf(talkOf(turns))))
        values.append(given.value);
    QTEST(values.contains(value), "isGiven");
}

void TestBriefingWriter::wants_isTheNewestGoodWish_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::addColumn<QString>("wants");
    const QString first = u"I need a new time clock for the depot"_s;
    const QString second = u"I also want to move the old clock to the harbour"_s;
    QTest::newRow("the newest") << QStringList{first,           u"Which time clock for the depot?"_s,
                                               u"LF2"_s,        u"The LF2 is on its way."_s,
                                               second,          u"The old clock, done."_s,
                                               u"Thanks, bye"_s}
                                << second;
    QTest::newRow("no small talk") << QStringList{
        first, u"A new clock for the depot is on its way."_s, u"I want to see whales, sharks and turtles some day"_s,
        u"Good luck."_s} << first;
    QTest::newRow("not the wish for a person")
        << QStringList{first, u"Sorry, I do not know that."_s, u"I want to talk to a human agent immediately"_s}
        << first;
    QTest::newRow("unanswered") << QStringList{u"Hello"_s, u"Hello."_s, first} << first;
    QTest::newRow("German") << QStringList{u"Hallo"_s, u"Hallo!"_s, u"Ich brauche eine Stempeluhr für das Lager"_s,
                                           u"Eine Stempeluhr für das Lager, gern."_s, u"Danke, tschüss"_s}
                            << u"Ich brauche eine Stempeluhr für das Lager"_s;
    QTest::newRow("Chinese") << QStringList{u"您好"_s, u"您好！"_s, u"我需要一台新的考勤机"_s, u"好的，新的考勤机。"_s,
                                            u"谢谢，再见"_s}
                             << u"我需要一台新的考勤机"_s;
    QTest::newRow("Arabic") << QStringList{u"مرحبا"_s, u"أهلا"_s, u"أحتاج ساعة دوام جديدة للمستودع"_s,
                                           u"ساعة دوام جديدة للمستودع، تم."_s, u"شكرا، مع السلامة"_s}
                            << u"أحتاج ساعة دوام جديدة للمستودع"_s;
}

void TestBriefingWriter::wants_isTheNewestGoodWish()
{
    QFETCH(QStringList, turns);
    QTEST(writeBriefing(threadOf(talkOf(turns)), {}, {}).wants.text, "wants");
}

void TestBriefingWriter::line_tooLong_endsWithAWord()
{
    const QString chatter =
        u"My neighbour has been talking about the weather on the hills for the whole of the day. "_s;
    const QString wish = u"I need twelve notebooks for the school on the hill, each with a red cover and lined paper "
                         "inside, by the end of the summer holidays"_s;
    const Briefing briefing = writeBriefing(threadOf(talkOf({QString(chatter + wish)})), {}, {});
    QVERIFY2(briefing.wants.text.startsWith(u"I need twelve notebooks"_s), qPrintable(briefing.wants.text));
    QVERIFY(briefing.wants.text.endsWith(u'…'));
    QVERIFY2(wish.contains(QString(briefing.wants.text.chopped(1) + u' ')), qPrintable(briefing.wants.text));
}

void TestBriefingWriter::asked_partOfANumber_isNotKnown()
{
    const Briefing briefing =
        writeBriefing(threadOf(talkOf({u"I need a room from 15 March"_s, u"For how many guests?"_s,
                                       u"there will be 5 guests with us, all from the choir of the town"_s,
                                       u"A room from 15 March, gladly."_s, u"ok"_s})),
                      {}, {});
    QVERIFY2(briefing.asked.text.endsWith(u" · 5"_s) || briefing.asked.text.contains(u" · 5 "_s),
             qPrintable(briefing.asked.text));
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
