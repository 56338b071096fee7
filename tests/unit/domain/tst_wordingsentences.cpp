// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wordinglint.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentence
{
    QString text;
    QStringList noted; ///< what is said to be vague, or a time that nobody measured, in the order of their places
};

QList<Sentence> englishSentences()
{
    return {{u"You can return anything within 30 days."_s, {}},
            {u"We are open 24 hours a day, 7 days a week."_s, {}},
            {u"We stand by our products."_s, {}},
            {u"Please hold your order number ready."_s, {}},
            {u"We do not hold on to card details."_s, {}},
            {u"Our guide explains this in a bit more detail."_s, {}},
            {u"Your trial lasts two days longer."_s, {}},
            {u"Have a nice day!"_s, {}},
            {u"Write again any time."_s, {}},
            {u"We never ask for your password."_s, {}},
            {u"The warranty is valid for 90 days after delivery."_s, {}},
            {u"The shop is open 24 hours."_s, {}},
            {u"You wrote to us 3 hours ago."_s, {}},
            {u"The counter closes shortly before noon on Sundays."_s, {}},
            {u"See you very soon!"_s, {}},
            {u"Come back soon."_s, {}},
            {u"Your privacy is important to us."_s, {}},
            {u"One of our agents will never ask for your card number."_s, {}},
            {u"Do you have one moment to rate this conversation?"_s, {}},
            {u"Refunds are paid within 5 working days."_s, {}},
            {u"We work five days a week."_s, {}},
            {u"Your parcel was shipped and arrives in 2 days."_s, {}},
            {u"Two items are in your cart, and 30 days have passed since then."_s, {}},
            {u"If someone will pick it up for you, tell us their name."_s, {}},
            {u"You can cancel free of charge within 24 hours."_s, {}},
            {u"The chat is deleted after 90 days, and an invoice is to be paid within 30 days."_s, {}},
            {u"Our office is five minutes from the station."_s, {}},
            {u"Somebody answers within an hour from now."_s, {u"within an hour"_s}},
            {u"Reply times vary, usually one day."_s, {u"one day"_s}},
            {u"We answer within 3 days."_s, {u"3 days"_s}},
            {u"An answer takes two to three working days."_s, {u"two to three working days"_s}},
            {u"Expect an answer in about 24 hours."_s, {u"24 hours"_s}},
            {u"Please hold while I look that up."_s, {u"Please hold"_s}},
            {u"Please hold."_s, {u"Please hold"_s}},
            {u"Hold on, I am reading."_s, {u"Hold on"_s}},
            {u"Stand by for a person."_s, {u"Stand by"_s}},
            {u"A person joins in a bit."_s, {u"in a bit"_s}},
            {u"We are back soon."_s, {u"back soon"_s}},
            {u"Somebody will call you very soon."_s, {u"Somebody will"_s, u"very soon"_s}},
            {u"It is your turn in ten minutes."_s, {u"ten minutes"_s}},
            {u"Give us two days, please."_s, {u"two days"_s}},
            {u"One moment, please."_s, {u"One moment"_s}},
            {u"You are called back in the next 2 hours."_s, {u"2 hours"_s}},
            {u"Refunds are simple. We answer within 2 days."_s, {u"2 days"_s}},
            {u"We return to you within 4 days."_s, {u"4 days"_s}},
            {u"A person reads this within the hour, or in 3 or 4 days."_s, {u"within the hour"_s, u"3 or 4 days"_s}},
            {u"Would you take one minute to rate us?"_s, {}},
            {u"The code is valid for 10 minutes."_s, {}},
            {u"We answer in a second language too."_s, {}},
            {u"We are available 24 hours."_s, {}},
            {u"Please book at least 2 days in advance."_s, {}},
            {u"The survey takes 2 minutes."_s, {}},
            {u"This link expires in 15 minutes."_s, {}},
            {u"Your session ends after 30 minutes."_s, {}},
            {u"Please rate us, it takes ten seconds."_s, {}},
            {u"It takes two minutes to rate us."_s, {}},
            {u"Write at least 2 hours before your flight."_s, {}},
            {u"The hotline is staffed 12 hours on weekdays."_s, {}},
            {u"The chat is there 24 hours, every day."_s, {}},
            {u"You get back your money within 14 days."_s, {}},
            {u"We guarantee an answer within 24 hours."_s, {u"24 hours"_s}},
            {u"Our team returns in 3 hours."_s, {u"3 hours"_s}},
            {u"Your message is delivered, and we answer in 2 hours."_s, {u"2 hours"_s}},
            {u"We answer within 24 hours from your message."_s, {u"24 hours"_s}},
            {u"You get an answer within 2 hours from now."_s, {u"2 hours"_s}},
            {u"You will hear from us within 1 business day."_s, {u"1 business day"_s}},
            {u"Expect a reply within one working day."_s, {u"one working day"_s}},
            {u"A colleague has your code and answers in 5 minutes."_s, {u"5 minutes"_s}},
            {u"We call you back in a second."_s, {u"in a second"_s}},
            {u"We are available in 24 hours."_s, {u"24 hours"_s}},
            {u"A person is available within 2 hours."_s, {u"2 hours"_s}},
            {u"A person is back in 10 minutes."_s, {u"10 minutes"_s}},
            {u"We get back to you inside 2 days."_s, {u"2 days"_s}},
            {u"The wait is 2 days."_s, {u"2 days"_s}},
            {u"Our team answers in 5 minutes, and the link stays valid."_s, {u"5 minutes"_s}},
            {u"We will be with you in 2 minutes."_s, {u"2 minutes"_s}}};
}

QList<Sentence> germanSentences()
{
    return {{u"Bis bald!"_s, {}},
            {u"Haben Sie einen Moment für eine Bewertung?"_s, {}},
            {u"Sie haben 30 Tage Rückgaberecht."_s, {}},
            {u"30 Tage Rückgabe sind bei uns möglich."_s, {}},
            {u"Wir sind an fünf Tagen der Woche da."_s, {}},
            {u"Rufen Sie im Notfall umgehend die 112."_s, {}},
            {u"Bitte warten Sie nicht auf uns: Schreiben Sie einfach weiter."_s, {}},
            {u"Wir haben 24 Stunden am Tag offen."_s, {}},
            {u"Schönen Tag noch!"_s, {}},
            {u"Sobald jemand da ist, steht es hier."_s, {}},
            {u"Sie können jederzeit weiterschreiben."_s, {}},
            {u"Das Testkonto läuft nach 14 Tagen aus."_s, {}},
            {u"Unser Laden ist 24 Stunden geöffnet."_s, {}},
            {u"Sie haben uns vor drei Stunden geschrieben."_s, {}},
            {u"Bis ganz bald, und gute Reise."_s, {}},
            {u"Datenschutz ist uns wichtig."_s, {}},
            {u"Innerhalb von 14 Tagen können Sie vom Kauf zurücktreten; das Widerrufsrecht gilt auch online."_s, {}},
            {u"Das Widerrufsrecht gilt innerhalb von 14 Tagen."_s, {}},
            {u"Die Lieferung kommt in 2 Tagen."_s, {}},
            {u"Ändern Sie umgehend Ihr Passwort."_s, {}},
            {u"Haben Sie einen Augenblick Zeit für drei Fragen?"_s, {}},
            {u"Der Kurs geht über drei Tage."_s, {}},
            {u"Wir arbeiten 5 Tage die Woche."_s, {}},
            {u"Die Garantie gilt mehr als 700 Tage."_s, {}},
            {u"Wir haben rund um die Uhr geöffnet, auch am Tag der Arbeit."_s, {}},
            {u"Warten Sie bitte nicht: Wir rufen an."_s, {}},
            {u"Den Verlauf löschen wir nach 90 Tagen."_s, {}},
            {u"Unsere Antwortzeit beträgt 2 Tage."_s, {u"2 Tage"_s}},
            {u"Wir antworten innerhalb von 3 Tagen."_s, {u"3 Tagen"_s}},
            {u"Die Antwort kommt in zwei bis drei Werktagen."_s, {u"zwei bis drei Werktagen"_s}},
            {u"Es dauert etwa einen Tag, höchstens zwei Tage."_s, {u"zwei Tage"_s}},
            {u"Bitte warten!"_s, {u"Bitte warten"_s}},
            {u"Einen Moment, bitte."_s, {u"Einen Moment"_s}},
            {u"Einen Augenblick Geduld."_s, {u"Einen Augenblick"_s}},
            {u"Wir sind bald wieder da."_s, {u"bald"_s}},
            {u"Wir melden uns umgehend."_s, {u"umgehend"_s}},
            {u"Ihre Zufriedenheit ist uns wichtig."_s, {u"ist uns wichtig"_s}},
            {u"Jemand meldet sich in den nächsten 24 Stunden."_s, {u"Jemand meldet sich"_s, u"24 Stunden"_s}},
            {u"Sie sind in fünf bis zehn Minuten an der Reihe."_s, {u"fünf bis zehn Minuten"_s}},
            {u"Wir rufen Sie in einer Stunde zurück."_s, {u"einer Stunde"_s}},
            {u"Wir rufen in 3 Tagen zurück."_s, {u"3 Tagen"_s}},
            {u"Rechnen Sie mit vier Arbeitstagen."_s, {u"vier Arbeitstagen"_s}},
            {u"Die Rückgabe ist einfach. Wir antworten nach spätestens 2 Tagen."_s, {u"2 Tagen"_s}},
            {u"Wir sind 24 Stunden für Sie da."_s, {}},
            {u"Die Bewertung dauert eine Minute."_s, {}},
            {u"Nehmen Sie sich eine Minute für die Bewertung?"_s, {}},
            {u"Die Umfrage dauert zwei Minuten."_s, {}},
            {u"Der Code ist 10 Minuten gültig."_s, {}},
            {u"Der Code gilt 10 Minuten."_s, {}},
            {u"Buchen Sie mindestens 2 Tage vorher."_s, {}},
            {u"Buchen Sie mindestens zwei Tage im Voraus."_s, {}},
            {u"Bitte kommen Sie mindestens zwei Stunden vor dem Abflug."_s, {}},
            {u"Kommen Sie bald wieder!"_s, {}},
            {u"Wir freuen uns auf ein Wiedersehen und hoffen, bald wieder von Ihnen zu hören."_s, {}},
            {u"Bitte ändern Sie Ihr Passwort umgehend."_s, {}},
            {u"Kommen Sie gern bald wieder!"_s, {}},
            {u"Kommen Sie gerne bald wieder!"_s, {}},
            {u"Wir hoffen, Sie bald wiederzusehen."_s, {}},
            {u"Melden Sie die Rücksendung innerhalb von 14 Tagen an."_s, {}},
            {u"Wir sind in 2 Stunden für Sie da."_s, {u"2 Stunden"_s}},
            {u"Sie hören in 5 Minuten von uns."_s, {u"5 Minuten"_s}},
            {u"Sie bekommen innerhalb von 24 Stunden von uns eine Antwort."_s, {u"24 Stunden"_s}},
            {u"Wir garantieren eine Antwort innerhalb von 24 Stunden."_s, {u"24 Stunden"_s}},
            {u"Wir sind in zehn Minuten erreichbar."_s, {u"zehn Minuten"_s}},
            {u"Wir ändern Ihr Passwort und antworten umgehend."_s, {u"umgehend"_s}},
            {u"Wir melden uns bald wieder!"_s, {u"bald"_s}},
            {u"Wir antworten in zwei Minuten auf Ihre Bewertung."_s, {u"zwei Minuten"_s}},
            {u"Wir ändern Ihr Passwort umgehend."_s, {u"umgehend"_s}}};
}

QList<Sentence> arabicSentences()
{
    return {{u"نعمل على مدار 24 ساعة."_s, {}},
            {u"نعمل 5 أيام في الأسبوع."_s, {}},
            {u"هل فرعنا قريباً منك؟"_s, {}},
            {u"نراك قريباً!"_s, {}},
            {u"يمكنك إرجاع المنتج خلال 14 يوماً."_s, {}},
            {u"يومك سعيد."_s, {}},
            {u"اكتب متى شئت."_s, {}},
            {u"لا نطلب كلمة المرور أبداً."_s, {}},
            {u"يرجى ذكر رقم الطلب."_s, {}},
            {u"إلى اللقاء قريباً."_s, {}},
            {u"الضمان صالح بعد الشراء مدة 90 يوماً."_s, {}},
            {u"كتبت إلينا قبل ساعتين."_s, {}},
            {u"خدمتنا متاحة طوال 24 ساعة."_s, {}},
            {u"لن يطلب أحد موظفينا رقم بطاقتك."_s, {}},
            {u"تنتهي الفترة التجريبية بعد ثلاثين يوماً."_s, {}},
            {u"فرعنا مفتوح 24 ساعة في اليوم."_s, {}},
            {u"يصل الشحن خلال ثلاثة أيام."_s, {}},
            {u"يوم الجمعة عطلة."_s, {}},
            {u"نفتح سبعة أيام في الأسبوع."_s, {}},
            {u"نتمنى لك يوماً جميلاً."_s, {}},
            {u"كانت رسالتك الأخيرة منذ ثلاثة أيام."_s, {}},
            {u"يُحذف سجل المحادثة بعد 90 يوماً."_s, {}},
            {u"يأتي الرد عادةً بعد يوم واحد."_s, {u"يوم واحد"_s}},
            {u"نرد خلال ثلاثة أيام."_s, {u"ثلاثة أيام"_s}},
            {u"نرد خلال 14 يوماً."_s, {u"14 يوماً"_s}},
            {u"يستغرق الرد أربعة عشر يوماً."_s, {u"أربعة عشر يوماً"_s}},
            {u"نعود إليك بعد خمس دقائق."_s, {u"خمس دقائق"_s}},
            {u"نعود إليك بعد خمسة وعشرين دقيقةً."_s, {u"خمسة وعشرين دقيقةً"_s}},
            {u"سيصلك الرد خلال يومين."_s, {u"يومين"_s}},
            {u"ينتظر الزوار عشر دقائق أو ساعةً واحدة."_s, {u"عشر دقائق"_s, u"ساعةً واحدة"_s}},
            {u"نرد في غضون 24 ساعة."_s, {u"24 ساعة"_s}},
            {u"سنعود قريباً."_s, {u"قريباً"_s}},
            {u"وقريباً نرد عليك."_s, {u"قريباً"_s}},
            {u"لحظة من فضلك."_s, {u"لحظة من فضلك"_s}},
            {u"سيرد عليك أحد موظفينا بعد قليل."_s, {u"سيرد عليك أحد"_s, u"أحد موظفينا"_s, u"بعد قليل"_s}},
            {u"الإرجاع سهل. نرد خلال عشرة أيام."_s, {u"عشرة أيام"_s}},
            {u"نرد خلال بضعة أيام."_s, {u"بضعة أيام"_s}},
            {u"مدة الرد من 3 إلى 5 أيام."_s, {u"3 إلى 5 أيام"_s}},
            {u"خدمة العملاء متاحة 24 ساعة طوال أيام الأسبوع."_s, {}},
            {u"نحن متاحون 24 ساعة كل يوم."_s, {}},
            {u"نحن متاحون 24 ساعة."_s, {}},
            {u"متاحة 24 ساعة طوال أيام الأسبوع."_s, {}},
            {u"التقييم يستغرق دقيقة واحدة."_s, {}},
            {u"يستغرق الاستبيان دقيقتين."_s, {}},
            {u"الرمز صالح لمدة 10 دقائق."_s, {}},
            {u"نضمن لك الرد خلال 24 ساعة."_s, {u"24 ساعة"_s}},
            {u"نحن متاحون خلال 24 ساعة."_s, {u"24 ساعة"_s}},
            {u"نرد على تقييمك خلال 5 دقائق."_s, {u"5 دقائق"_s}}};
}

QList<Sentence> chineseSentences()
{
    return {{u"祝您有美好的一天！"_s, {}},
            {u"我们支持7天无理由退货。"_s, {}},
            {u"我们提供24小时服务。"_s, {}},
            {u"网络繁忙，请稍后再试。"_s, {}},
            {u"没有人会看到您的密码。"_s, {}},
            {u"不久前您咨询过这个问题。"_s, {}},
            {u"紧急情况请立即拨打110。"_s, {}},
            {u"请尽快修改密码。"_s, {}},
            {u"祝您生活愉快。"_s, {}},
            {u"您可以随时继续留言。"_s, {}},
            {u"全天24小时在线。"_s, {}},
            {u"收到商品后30天内可以退换。"_s, {}},
            {u"试用期还有三天。"_s, {}},
            {u"所有人会收到同样的邮件。"_s, {}},
            {u"您在3小时前来过。"_s, {}},
            {u"我们每周工作五天。"_s, {}},
            {u"祝您节日很快乐。"_s, {}},
            {u"您的隐私对我们很重要。"_s, {}},
            {u"建议您尽早更新软件。"_s, {}},
            {u"订单将在48小时内发货。"_s, {}},
            {u"今天天气很好。"_s, {}},
            {u"提交失败，请稍候重试。"_s, {}},
            {u"优惠券有效期为7天左右。"_s, {}},
            {u"点击立即购买。"_s, {}},
            {u"我们的服务热线每天都有人接听。"_s, {}},
            {u"这是您最近三天的订单。"_s, {}},
            {u"请在30分钟前来取。"_s, {}},
            {u"对话会在90天后删除。"_s, {}},
            {u"我们会在3天内回复。"_s, {u"3天"_s}},
            {u"最多需要两天。"_s, {u"两天"_s}},
            {u"24小时内给您答复。"_s, {u"24小时"_s}},
            {u"大概一天后有结果。"_s, {u"一天"_s}},
            {u"请等待3-5个工作日。"_s, {u"请等待"_s, u"3-5个工作日"_s}},
            {u"同事稍后回复您。"_s, {u"稍后"_s}},
            {u"稍后会为您接入。"_s, {u"稍后"_s}},
            {u"请稍后。"_s, {u"请稍后"_s}},
            {u"很快就有同事接待您。"_s, {u"很快"_s}},
            {u"我们不久就回来。"_s, {u"不久"_s}},
            {u"会有人会联系您。"_s, {u"有人会"_s}},
            {u"我们马上为您处理，约十分钟。"_s, {u"马上"_s, u"十分钟"_s}},
            {u"我们立即处理。"_s, {u"立即"_s}},
            {u"我们会尽快回复。"_s, {u"尽快"_s}},
            {u"退货很简单。我们两天之内回复。"_s, {u"两天"_s}},
            {u"等一会儿，半小时左右轮到您。"_s, {u"一会儿"_s, u"半小时"_s}},
            {u"您可以稍后联系我们。"_s, {}},
            {u"您可以稍后回复。"_s, {}},
            {u"请您稍后处理。"_s, {}},
            {u"请稍后联系我们。"_s, {}},
            {u"您可以稍后再联系我们。"_s, {}},
            {u"验证码10分钟内有效。"_s, {}},
            {u"评价只需1分钟。"_s, {}},
            {u"只需两分钟即可完成评价。"_s, {}},
            {u"链接将在30分钟后失效。"_s, {}},
            {u"希望很快再见到您。"_s, {}},
            {u"期待很快再次见到您。"_s, {}},
            {u"请至少提前2天预约。"_s, {}},
            {u"稍后您可以再联系我们。"_s, {}},
            {u"退款会在3天内退给您。"_s, {}},
            {u"未收到您的回复，对话将在3天后删除。"_s, {}},
            {u"您的请求已保留，我们将在24小时内答复。"_s, {u"24小时"_s}},
            {u"您的消息已送达，我们会在3天内回复。"_s, {u"3天"_s}},
            {u"稍后客服会联系您。"_s, {u"稍后"_s}},
            {u"稍后我们会与您联系。"_s, {u"稍后"_s}},
            {u"稍后会有人联系您。"_s, {u"稍后"_s}},
            {u"我们稍后会与您联系。"_s, {u"稍后"_s}},
            {u"验证码已发送，客服5分钟内联系您。"_s, {u"5分钟"_s}},
            {u"请稍后片刻。"_s, {u"请稍后"_s}},
            {u"客服稍后就来。"_s, {u"稍后"_s}},
            {u"工作人员稍后联系您。"_s, {u"稍后"_s}}};
}

} // namespace

/// What is said of sentences as they are written every day: those that promise nothing and those that promise a wait.
class TstWordingsentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_isNoted_orNot_data();
    void sentence_isNoted_orNot();
};

void TstWordingsentences::sentence_isNoted_orNot_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("noted");
    const auto add = [](const QString &language, const QList<Sentence> &sentences) {
        int number = 0;
        for (const Sentence &one : sentences) {
            const QString name = u"%1 %2 %3"_s.arg(language).arg(++number).arg(one.text);
            QTest::newRow(qUtf8Printable(name)) << language << one.text << one.noted;
        }
    };
    add(u"en"_s, englishSentences());
    add(u"de"_s, germanSentences());
    add(u"ar"_s, arabicSentences());
    add(u"zh"_s, chineseSentences());
}

void TstWordingsentences::sentence_isNoted_orNot()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, noted);
    QStringList found;
    for (const WordingFinding &one : lintWording(text, &Templates::resolved, language))
        found.append(text.sliced(one.start, one.length));
    QCOMPARE(found, noted);
}

BATON_DOMAIN_TEST(TstWordingsentences);

} // namespace Baton::Test

#include "tst_wordingsentences.moc"
