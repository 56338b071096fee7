// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/asks.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

Fields everything()
{
    Fields fields;
    for (const QString &key : {u"email"_s, u"phone"_s, u"order"_s, u"name"_s, u"company"_s})
        fields.insert(key, Field{u"known"_s, u"ai"_s, 1, 90});
    return fields;
}

} // namespace

/// A reply that asks for what is known already is found; one that does not is left alone.
class TstAsks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reply_asksForKnown_isFound_data();
    void reply_asksForKnown_isFound();
    void reply_asksNothing_isLeftAlone_data();
    void reply_asksNothing_isLeftAlone();
    void reply_asksForUnknown_isLeftAlone();
    void name_ofTheVisitor_isKnown();
    void key_underAnotherName_isFound();
};

void TstAsks::reply_asksForKnown_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *field, const QString &text) {
        QTest::newRow(text.toUtf8().constData()) << text << QString::fromLatin1(field);
    };
    row("email", u"What's your e-mail?"_s);
    row("email", u"Hello! What is your email address?"_s);
    row("email", u"Could you please send me your e-mail address?"_s);
    row("email", u"Sure. Please tell me your email again."_s);
    row("email", u"May I have your email address so I can follow up?"_s);
    row("email", u"I need your e-mail address for that"_s);
    row("email", u"Which email did you use when you signed up?"_s);
    row("email", u"Your e-mail, please?"_s);
    row("email", u"Can you confirm the email address on your account?"_s);
    row("phone", u"Could I get your phone number?"_s);
    row("phone", u"What’s your mobile number?"_s);
    row("order", u"Could you send me your order number? It is in the subject of the confirmation e-mail."_s);
    row("order", u"I would need the order number."_s);
    row("order", u"Do you have the order number at hand?"_s);
    row("order", u"Order number?"_s);
    row("name", u"What is your full name?"_s);
    row("name", u"May I ask for your name?"_s);
    row("name", u"Who am I speaking to?"_s);
    row("company", u"What is your company name?"_s);
    row("company", u"Which company do you work for?"_s);
    row("email", u"Wie lautet Ihre E-Mail-Adresse?"_s);
    row("email", u"Können Sie mir bitte Ihre E-Mail-Adresse nennen?"_s);
    row("email", u"Ich brauche noch Ihre Mailadresse."_s);
    row("email", u"Darf ich Ihre E-Mail haben?"_s);
    row("phone", u"Unter welcher Telefonnummer erreiche ich Sie?"_s);
    row("phone", u"Geben Sie mir bitte Ihre Handynummer."_s);
    row("order", u"Nennen Sie mir bitte Ihre Bestellnummer?"_s);
    row("order", u"Ihre Bestellnummer bitte?"_s);
    row("name", u"Wie ist Ihr Name?"_s);
    row("name", u"Mit wem spreche ich?"_s);
    row("name", u"Wie heißen Sie?"_s);
    row("company", u"Wie lautet der Firmenname?"_s);
    row("email", u"ما هو بريدك الإلكتروني؟"_s);
    row("email", u"هل يمكنك تزويدي ببريدك الإلكتروني؟"_s);
    row("email", u"أرسل لي بريدك الإلكتروني من فضلك"_s);
    row("phone", u"ما هو رقم هاتفك؟"_s);
    row("order", u"هل يمكنك تزويدي برقم الطلب؟"_s);
    row("order", u"أحتاج إلى رقم طلبك"_s);
    row("name", u"ما اسمك الكريم؟"_s);
    row("email", u"请问您的邮箱是什么？"_s);
    row("email", u"麻烦您提供一下电子邮箱地址。"_s);
    row("phone", u"请告诉我您的手机号。"_s);
    row("phone", u"您的电话号码是多少？"_s);
    row("order", u"请问您的订单号是多少？"_s);
    row("order", u"请把订单号发给我。"_s);
    row("name", u"请问怎么称呼？"_s);
    row("company", u"请问您的公司名称？"_s);
}

void TstAsks::reply_asksForKnown_isFound()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const auto found = asksForKnown(everything(), text);
    QVERIFY(found.has_value());
    QCOMPARE(*found, field);
    Fields without = everything();
    without.remove(field);
    QVERIFY(asksForKnown(without, text) != field);
}

void TstAsks::reply_asksNothing_isLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {
             u"I have sent the invoice to your e-mail address."_s,
             u"Please check your e-mail."_s,
             u"We will send your order number by e-mail."_s,
             u"I'll send the order number to your phone."_s,
             u"I can see your order number 4711 here. Is that right?"_s,
             u"Is your new e-mail address already in use?"_s,
             u"Could you tell me your new e-mail address?"_s,
             u"I do not need your e-mail, thank you."_s,
             u"What happened after you entered your e-mail address?"_s,
             u"Your name is on the list."_s,
             u"In the name of our team: thank you!"_s,
             u"What is the file name?"_s,
             u"Could you tell me your user name?"_s,
             u"The company has ordered it."_s,
             u"What else can I do for you?"_s,
             u"Give me a moment, I am looking it up."_s,
             u"Ich habe Ihnen die Rechnung an Ihre E-Mail-Adresse geschickt."_s,
             u"Bitte sehen Sie in Ihrem E-Mail-Postfach nach."_s,
             u"Wir schicken Ihnen die Bestellnummer."_s,
             u"Kann ich Ihre E-Mail-Adresse ändern?"_s,
             u"Wie lautet Ihre neue E-Mail-Adresse?"_s,
             u"Im Namen des ganzen Teams vielen Dank."_s,
             u"Was ist passiert?"_s,
             u"أرسلت الفاتورة إلى بريدك الإلكتروني."_s,
             u"تحقق من بريدك الإلكتروني من فضلك."_s,
             u"ما المشكلة التي تواجهها؟"_s,
             u"已经发送到您的邮箱。"_s,
             u"请查收您的邮件。"_s,
             u"我会把订单号发给您。"_s,
             u"请问还有什么可以帮您？"_s,
             QString(),
             u"?"_s,
             QString(20'000, u'%'),
             QString(u"e-mail "_s).repeated(2000),
         })
        QTest::newRow(text.left(80).toUtf8().constData()) << text;
}

void TstAsks::reply_asksNothing_isLeftAlone()
{
    QFETCH(QString, text);
    const auto found = asksForKnown(everything(), text);
    QVERIFY2(!found, qPrintable(found.value_or(QString())));
}

void TstAsks::reply_asksForUnknown_isLeftAlone()
{
    QVERIFY(!asksForKnown(Fields{}, u"What is your e-mail?"_s));
    QVERIFY(!asksForKnown(Fields{{u"email"_s, Field{}}}, u"What is your e-mail?"_s));
}

void TstAsks::name_ofTheVisitor_isKnown()
{
    Conversation head;
    QVERIFY(!asksForKnown(head, u"What is your name?"_s));
    head.visitor.name = u"Vera"_s;
    QCOMPARE(asksForKnown(head, u"What is your name?"_s), u"name"_s);
}

void TstAsks::key_underAnotherName_isFound()
{
    const Fields fields{{u"order_id"_s, Field{u"4711"_s, u"page"_s, 0, 100}}};
    QCOMPARE(asksForKnown(fields, u"What is your order number?"_s), u"order_id"_s);
}

BATON_DOMAIN_TEST(TstAsks);

} // namespace Baton::Test

#include "tst_asks.moc"
