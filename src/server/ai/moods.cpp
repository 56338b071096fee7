// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/phrases.h"
#include "server/ai/terms.h"

#include <QRegularExpression>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int surelySensitive = 85;

struct FieldWords
{
    Category category;
    QString words; ///< beginnings of words, as plainWords() spells them; Chinese anywhere
};

const QList<FieldWords> &fieldWords()
{
    static const QList<FieldWords> list = {
        {Category::Sales,
         u"price pricing cost plan plans trial demo discount quote offer buy purchase enterprise integrat migrat "
         u"implement "
         "onboarding sales volume models rent lease preis tarif kosten angebot kaufen testen vertrieb rabatt umstellen "
         "precio comprar prix acheter سعر خطه خطط تجربه عرض شراء المبيعات 套餐 多少钱 试用 报价 购买 销售 价格"_s},
        {Category::Billing,
         u"invoice bill billing charge charged payment refund subscription vat seats iban debit overdue annual "
         u"statement "
         "rechnung abo abgebucht abrechnung zahlung erstatt kundig lastschrift mwst factura pago reembolso facture "
         "paiement "
         "rembours فاتوره فواتير الفواتير دفع الدفع استرداد اشتراك 发票 付费 账单 退款 付款 扣款"_s},
        {Category::Technical,
         u"error offline api webhook firmware wifi firewall port sso saml sync export import csv bug crash connect "
         u"reader "
         "router fehler wlan verbind absturz schnittstelle synchron router stempeluhr offline leucht خطا متصل شبكه "
         "الموجه "
         "离线 红灯 错误 网络 接口 固件 同步 路由器"_s},
        {Category::Support,
         u"password login order delivery track tracking return warranty account invite vacation fob clock-in parcel "
         u"passwort "
         "liefer bestell konto garantie zuruck anmeld contrasena pedido entrega commande livraison كلمه المرور توصيل "
         "طلب "
         "الطلب حساب 密码 订单 送到 退货 保修 账号 登录"_s},
    };
    return list;
}

bool hasWord(const QString &plain, const QString &beginning)
{
    if (isHan(beginning.front()))
        return plain.contains(beginning);
    return plain.contains(QString(u' ' + beginning)) || plain.contains(QString(u" ال"_s + beginning));
}

bool phraseMatches(const QRegularExpression &expression, const QString &plain)
{
    return expression.match(plain).hasMatch();
}

} // namespace

bool rejectsAnswer(const QString &plain)
{
    static const QRegularExpression expression(
        u"\\b(?:wrong answer|not what i (?:asked|meant|want)|same (?:answer|thing|reply|result)|(?:does|did|do) "
        u"?(?:not|nt) "
        "help|doesnt help|didnt help|not help(?:ing|ful)|already (?:told|said|tried|did)|you keep|you dont understand|"
        "not answering|time i get this|not (?:solved|working)|that is wrong|thats wrong|no use)\\b"
        "|\\b(?:falsche antwort|hilft (?:mir )?nicht|dieselbe antwort|gleiche antwort|schon gesagt|verstehen sie "
        "nicht)\\b"
        "|نفس الجواب|نفس الاجابه|لم يساعد|لا يساعد|اجابه خاطيه|同样的回答|没有用|没用|不对|答非所问"_s);
    return phraseMatches(expression, plain);
}

bool soundsAngry(const QString &plain)
{
    static const QRegularExpression expression(
        u"\\b(?:frustrat(?:ed|ing)|useless|pathetic|ridiculous|unacceptable|wast(?:e|ing) (?:of )?my time|worst|fed "
        u"up|sick of|"
        "terrible|horrible|awful|angry|furious|annoy(?:ed|ing)|disgrace|joke of|scam|never again|wtf|this is insane|"
        "nobody answers|enough of|poor service|bad service)\\b"
        "|\\b(?:unverschamt|frech(?:heit)?|lacherlich|unmoglich von|zeitverschwendung|so geht man "
        "nicht|unfassbar|wutend|"
        "es reicht)\\b|سيء جدا|غير مقبول|محبط|太差|垃圾|生气|浪费时间|投诉"_s);
    return phraseMatches(expression, plain);
}

int sensitivity(const QString &plain)
{
    static const QRegularExpression expression(
        u"\\b(?:kill myself|suicid\\w{0,3}|end my life|self harm|hurt myself|want to "
        u"die|(?:husband|wife|mother|father|son|"
        "daughter|partner|brother|sister|he|she) (?:has )?(?:died|passed away)|(?:was|been|being) "
        "(?:raped|assaulted|stalked|"
        "harassed|abused|threatened)|harassment|sexual(?:ly)? (?:abuse|assault|harass)|identity theft|(?:this "
        "is|report|"
        "victim of|committed) (?:a )?fraud|stole my|my (?:card|wallet|account|identity) (?:was|has been|is|got) "
        "(?:stolen|"
        "hacked|broken)|account was broken into|(?:my|our) lawyer|sue you|legal action|(?:data|privacy) breach|afraid "
        "to lose "
        "my job|domestic violence|overdose|heart attack)\\b"
        "|\\b(?:selbstmord|umbringen|verstorben|gestorben|anwalt|belastig\\w{1,4}|betrug|gestohlen|gesundheitsdaten|"
        "betriebsrat\\w{0,2}|vertraulich|suicidio|murio|fallecio|est decede|harcelement)\\b"
        "|انتحار|توفي|احتيال|محامي|تحرش|自杀|去世|诈骗|被盗|骚扰|律师"_s);
    return phraseMatches(expression, plain) ? surelySensitive : 0;
}

bool soundsUrgent(const QString &plain)
{
    static const QRegularExpression expression(
        u"\\b(?:urgent(?:ly)?|immediate(?:ly)?|asap|emergency|right now|right away|at once|as soon as possible|within "
        u"the "
        "hour|cannot wait|cant wait)\\b|\\b(?:dringend|sofort|eilt|umgehend|notfall|so schnell wie moglich|urgente|"
        "inmediatamente|urgence|immediatement|tout de suite)\\b|عاجل|فورا|طاري|حالا|紧急|马上|立刻|尽快|急用"_s);
    return phraseMatches(expression, plain);
}

QMap<Category, int> categoryPoints(const QString &plain)
{
    QMap<Category, int> points;
    for (const FieldWords &field : fieldWords()) {
        int found = 0;
        for (const QString &word : field.words.split(u' ', Qt::SkipEmptyParts))
            found += hasWord(plain, word) ? 1 : 0;
        if (found > 0)
            points.insert(field.category, found);
    }
    return points;
}

} // namespace Baton::Server
