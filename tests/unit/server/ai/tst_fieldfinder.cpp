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

QTEST_APPLESS_MAIN(TestFieldFinder)
#include "tst_fieldfinder.moc"
