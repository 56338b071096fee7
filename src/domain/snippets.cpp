// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/snippets.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Snippet> englishSnippets()
{
    const QString en = u"en"_s;
    return {
        {u"hello"_s, u"First word"_s,
         u"Hello {visitor}, this is {agent}. I have read what you wrote, so you need not repeat anything. Let me look into it."_s,
         en},
        {u"moment"_s, u"Looking it up"_s, u"Let me look that up for you. I will be back within two minutes."_s, en},
        {u"thanks"_s, u"Thank you for waiting"_s, u"Thank you for waiting, {visitor}. Here is what I found:"_s, en},
        {u"order"_s, u"Ask for the order number"_s,
         u"Could you send me your order number? It is in the subject of the confirmation e-mail."_s, en},
        {u"email"_s, u"Ask for an e-mail address"_s,
         u"At which e-mail address can I reach you in case we are cut off?"_s, en},
        {u"details"_s, u"Ask what happened"_s,
         u"So that I can find the cause: what did you do last, and what did you see on the screen? The exact wording of the message helps most."_s,
         en},
        {u"page"_s, u"About the page they are on"_s,
         u"I see that you are on {page}. Is your question about what you see there?"_s, en},
        {u"refund"_s, u"Refund has been started"_s,
         u"I have started your refund. Depending on your bank it arrives within three to five working days."_s, en},
        {u"sorry"_s, u"Sorry for the trouble"_s,
         u"I am sorry for the trouble this has caused you, {visitor}. I will stay with it until it is solved."_s, en},
        {u"team"_s, u"Before handing on to a team"_s,
         u"My colleagues of {team} know this best. I am handing you over now; they can read everything we have written."_s,
         en},
        {u"still"_s, u"Are you still there?"_s,
         u"Are you still there, {visitor}? I keep this conversation open; write whenever it suits you."_s, en},
        {u"solved"_s, u"Did that help?"_s,
         u"Did that answer your question, or is there anything else I can do for you?"_s, en},
        {u"bye"_s, u"Goodbye"_s,
         u"I am glad we could sort that out. Write here at any time, the conversation goes on where we left it. All the best, {agent}"_s,
         en},
    };
}

QList<Snippet> germanSnippets()
{
    const QString de = u"de"_s;
    return {
        {u"hallo"_s, u"Begrüßung"_s,
         u"Guten Tag {visitor}, hier ist {agent}. Ich habe Ihre Nachrichten gelesen, Sie müssen nichts wiederholen. Ich sehe mir das gleich an."_s,
         de},
        {u"moment"_s, u"Kurz nachsehen"_s,
         u"Das sehe ich für Sie nach. In spätestens zwei Minuten melde ich mich wieder."_s, de},
        {u"bestellung"_s, u"Nach der Bestellnummer fragen"_s,
         u"Nennen Sie mir bitte Ihre Bestellnummer? Sie steht im Betreff der Bestätigung."_s, de},
        {u"geholfen"_s, u"Hat das geholfen?"_s,
         u"Konnte ich Ihre Frage damit beantworten, oder kann ich noch etwas für Sie tun?"_s, de},
    };
}

QList<Snippet> arabicSnippets()
{
    const QString ar = u"ar"_s;
    return {
        {u"مرحبا"_s, u"ترحيب"_s,
         u"مرحباً {visitor}، معك {agent}. قرأت كل ما كتبته ولا حاجة إلى تكراره. سأنظر في الأمر الآن."_s, ar},
        {u"لحظة"_s, u"أتحقق من الأمر"_s, u"سأتحقق من ذلك وأعود إليك خلال دقيقتين."_s, ar},
        {u"طلب"_s, u"السؤال عن رقم الطلب"_s, u"هل يمكنك تزويدي برقم الطلب؟ تجده في عنوان رسالة التأكيد."_s, ar},
    };
}

QList<Snippet> chineseSnippets()
{
    const QString zh = u"zh"_s;
    return {
        {u"您好"_s, u"问候"_s, u"{visitor}，您好！我是{agent}。之前的对话我都看过了，您无需重复，我这就为您处理。"_s,
         zh},
        {u"稍等"_s, u"正在查询"_s, u"我帮您查一下，两分钟内回复您。"_s, zh},
        {u"订单"_s, u"询问订单号"_s, u"请问您的订单号是多少？确认邮件的标题里可以找到。"_s, zh},
    };
}

} // namespace

QList<Snippet> defaultSnippets()
{
    return englishSnippets() + germanSnippets() + arabicSnippets() + chineseSnippets();
}

} // namespace Baton
