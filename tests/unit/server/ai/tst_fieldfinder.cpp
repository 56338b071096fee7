// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/fieldfinder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;

/// What is taken from a text about the visitor.
class TestFieldFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_givenText_areFound_data();
    void fields_givenText_areFound();
    void fields_found_nameTheirTurn();
    void fields_ofALead_areFoundInFourLanguages_data();
    void fields_ofALead_areFoundInFourLanguages();
    void fields_ofNoLead_areNotFound_data();
    void fields_ofNoLead_areNotFound();
};

void TestFieldFinder::fields_givenText_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("mail in a sentence") << u"Write to (ann.b+x@mail.example.org), please."_s << u"email"_s
                                        << u"ann.b+x@mail.example.org"_s;
    QTest::newRow("no mail: two signs") << u"a@b@c.example"_s << u"email"_s << QString();
    QTest::newRow("no mail: no domain") << u"me@here"_s << u"email"_s << QString();
    QTest::newRow("no mail: handle") << u"@larken"_s << u"email"_s << QString();
    QTest::newRow("phone abroad") << u"Call +43 660 123 45 67 after five"_s << u"phone"_s << u"+43 660 123 45 67"_s;
    QTest::newRow("phone with marks") << u"(0660) 123-4567"_s << u"phone"_s << u"(0660) 123-4567"_s;
    QTest::newRow("no phone: date") << u"on 2026-11-20 we"_s << u"phone"_s << QString();
    QTest::newRow("no phone: amount") << u"132000000 euros"_s << u"phone"_s << QString();
    QTest::newRow("no phone: too long") << u"+123456789012345678901234"_s << u"phone"_s << QString();
    QTest::newRow("order by mark") << u"order LF-20417 has not come"_s << u"order"_s << u"LF-20417"_s;
    QTest::newRow("order by word") << u"my order number is 884213."_s << u"order"_s << u"884213"_s;
    QTest::newRow("order by sign") << u"it is #884213"_s << u"order"_s << u"884213"_s;
    QTest::newRow("order in German") << u"Bestellung Nr. 5512 fehlt"_s << u"order"_s << u"5512"_s;
    QTest::newRow("order in Arabic") << u"طلبي رقم LF-20644 ناقص"_s << u"order"_s << u"LF-20644"_s;
    QTest::newRow("no order: bare number") << u"we are 2600 people"_s << u"order"_s << QString();
    QTest::newRow("no order: standard") << u"with SHA-256 or WPA-2"_s << u"phone"_s << QString();
    QTest::newRow("nothing in 8,000 signs") << QString(8000, u'@') << u"email"_s << QString();
}

void TestFieldFinder::fields_givenText_areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    Message message;
    message.text = text;
    QTEST(fieldsIn(message).value(key).value, "value");
}

void TestFieldFinder::fields_found_nameTheirTurn()
{
    Message message;
    message.n = 7;
    message.text = u"order LF-20417"_s;
    const Field field = fieldsIn(message).value(u"order"_s);
    QCOMPARE(field.turn, 7);
    QCOMPARE(field.source, u"ai"_s);
    QVERIFY(field.confidence > 80);
}

void TestFieldFinder::fields_ofALead_areFoundInFourLanguages_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &key, const QString &text, const QString &value) {
        QTest::newRow(name) << key << text << value;
    };
    row("name en", u"name"_s, u"Hello, my name is Ines Valbrandt."_s, u"Ines Valbrandt"_s);
    row("name de", u"name"_s, u"Guten Tag, mein Name ist Jörg Hallwanger!"_s, u"Jörg Hallwanger"_s);
    row("name ar", u"name"_s, u"مرحبا، اسمي ليلى"_s, u"ليلى"_s);
    row("name zh", u"name"_s, u"您好，我叫王小明，想咨询一下"_s, u"王小明"_s);
    row("email en", u"email"_s, u"Mail me at ines@larken.example, please"_s, u"ines@larken.example"_s);
    row("email de", u"email"_s, u"Meine Adresse lautet joerg@nordholz.example."_s, u"joerg@nordholz.example"_s);
    row("email ar", u"email"_s, u"بريدي هو layla@larken.example، شكرا"_s, u"layla@larken.example"_s);
    row("email zh", u"email"_s, u"我的邮箱是wang@larken.example，谢谢"_s, u"wang@larken.example"_s);
    row("phone en", u"phone"_s, u"Call me on 555 014 2277, please"_s, u"555 014 2277"_s);
    row("phone de", u"phone"_s, u"Meine Telefonnummer ist 0660 1234567."_s, u"0660 1234567"_s);
    row("phone ar", u"phone"_s, u"رقم هاتفي 0501234567"_s, u"0501234567"_s);
    row("phone ar, own digits", u"phone"_s, u"هاتفي ٠٥٠١٢٣٤٥٦٧"_s, u"٠٥٠١٢٣٤٥٦٧"_s);
    row("phone zh", u"phone"_s, u"我的手机号是13800138000，请联系我"_s, u"13800138000"_s);
    row("order en", u"order"_s, u"My order number is LF-20417"_s, u"LF-20417"_s);
    row("order de", u"order"_s, u"Meine Bestellnummer ist 884213"_s, u"884213"_s);
    row("order ar", u"order"_s, u"طلبي رقم 884213 لم يصل"_s, u"884213"_s);
    row("order zh", u"order"_s, u"我的订单号是884213，还没收到"_s, u"884213"_s);
    row("company en", u"company"_s, u"I work for Larken Freight and have a question"_s, u"Larken Freight"_s);
    row("company de", u"company"_s, u"Ich arbeite bei Nordholz Logistik und frage mich"_s, u"Nordholz Logistik"_s);
    row("company ar", u"company"_s, u"أعمل في شركة لاركن"_s, u"لاركن"_s);
    row("company zh", u"company"_s, u"我们公司是蓝湾科技"_s, u"蓝湾科技"_s);
    row("size en", u"size"_s, u"We are about 1,200 people"_s, u"1,200"_s);
    row("size de", u"size"_s, u"Wir sind rund 80 Mitarbeiter"_s, u"80"_s);
    row("size ar", u"size"_s, u"لدينا 150 موظف"_s, u"150"_s);
    row("size zh", u"size"_s, u"我们有300人"_s, u"300"_s);
    row("role en", u"role"_s, u"I'm the head of logistics here"_s, u"head of logistics"_s);
    row("role de", u"role"_s, u"Ich bin die Geschäftsführerin"_s, u"Geschäftsführerin"_s);
    row("role ar", u"role"_s, u"أنا مدير المشتريات"_s, u"مدير المشتريات"_s);
    row("role zh", u"role"_s, u"我是采购经理，想了解价格"_s, u"采购经理"_s);
    row("budget en", u"budget"_s, u"Our budget is about $20,000"_s, u"$20,000"_s);
    row("budget de", u"budget"_s, u"Unser Budget liegt bei 5.000 Euro"_s, u"5.000 Euro"_s);
    row("budget ar", u"budget"_s, u"ميزانيتنا حوالي 5000 دولار"_s, u"5000 دولار"_s);
    row("budget zh", u"budget"_s, u"预算大约5万元"_s, u"5万元"_s);
    row("timeline en", u"timeline"_s, u"We decide before the end of the quarter"_s, u"before the end of the quarter"_s);
    row("timeline de", u"timeline"_s, u"Wir brauchen das bis Ende des Monats"_s, u"bis Ende des Monats"_s);
    row("timeline ar", u"timeline"_s, u"نريد البدء قبل نهاية الشهر"_s, u"قبل نهاية الشهر"_s);
    row("timeline zh", u"timeline"_s, u"我们希望下个月底前上线"_s, u"下个月底前"_s);
    row("need en", u"need"_s, u"We need forty time clocks."_s, u"forty time clocks"_s);
    row("need of a person", u"need"_s, u"I need a person to look at my delivery of 40 chairs"_s,
        u"a person to look at my delivery of 40 chairs"_s);
    row("need de", u"need"_s, u"Wir brauchen vierzig Stempeluhren."_s, u"vierzig Stempeluhren"_s);
    row("need ar", u"need"_s, u"نحتاج أربعين ساعة دوام"_s, u"أربعين ساعة دوام"_s);
    row("need zh", u"need"_s, u"我们需要四十台考勤机。"_s, u"四十台考勤机"_s);
}

void TestFieldFinder::fields_ofALead_areFoundInFourLanguages()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    Message hello;
    hello.n = 4;
    hello.speaker = Speaker::Visitor;
    hello.text = u"Hm"_s;
    Message message;
    message.n = 6;
    message.speaker = Speaker::Visitor;
    message.text = text;
    const Field field = fieldsOf({hello, message}).value(key);
    QTEST(field.value, "value");
    QCOMPARE(field.turn, 6);
    QVERIFY(field.confidence >= 60 && field.confidence <= 100);
}

void TestFieldFinder::fields_ofNoLead_areNotFound_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u"name"_s << u"My name is The"_s;
    QTest::newRow("no phone: a price after a word") << u"phone"_s << u"The phone costs 199 euros"_s;
    QTest::newRow("no phone: a plain number") << u"phone"_s << u"我们去年卖了13800138"_s;
    QTest::newRow("no order: an amount") << u"order"_s << u"We order at 5000 euros"_s;
    QTest::newRow("no size: money") << u"size"_s << u"Wir haben 500 Euro"_s;
    QTest::newRow("no role: a mood") << u"role"_s << u"I am the angriest"_s;
    QTest::newRow("no need: a person") << u"need"_s << u"I would like to talk to somebody"_s;
    QTest::newRow("no need: a person, shorter") << u"need"_s << u"I want a person"_s;
    QTest::newRow("no need: a person, ar") << u"need"_s << u"أحتاج إلى التحدث مع موظف"_s;
    QTest::newRow("no need: a person, zh") << u"need"_s << u"我需要人工客服"_s;
}

void TestFieldFinder::fields_ofNoLead_areNotFound()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    Message message;
    message.n = 1;
    message.speaker = Speaker::Visitor;
    message.text = text;
    QCOMPARE(fieldsOf({message}).value(key).value, QString());
}

QTEST_APPLESS_MAIN(TestFieldFinder)
#include "tst_fieldfinder.moc"
