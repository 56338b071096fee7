// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/askwords.h"

#include <QMap>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    QString before;
    QString skip;
    QString offer;
    QString declined;
    QString unsure;
    QMap<QString, QString> questions;
};

Words english()
{
    return {u"A person from our team can take this on. So that they can help you at once:"_s,
            u"(If you would rather not say, just write “skip”.)"_s,
            u"Shall I bring in a person from our team?"_s,
            u"All right, we go on here. You can ask for a person at any time."_s,
            u"I am not sure about that one. Could you put it another way?"_s,
            {{u"name"_s, u"What is your name?"_s},
             {u"email"_s, u"What is your email address?"_s},
             {u"phone"_s, u"What is your phone number?"_s},
             {u"company"_s, u"Which company are you with?"_s},
             {u"size"_s, u"How many people work at your company?"_s},
             {u"role"_s, u"What is your role there?"_s},
             {u"order"_s, u"What is your order number?"_s},
             {u"budget"_s, u"What budget do you have in mind?"_s},
             {u"timeline"_s, u"By when do you need it?"_s},
             {u"website"_s, u"Which website is it about?"_s},
             {u"project"_s, u"What is your project about?"_s}}};
}

Words german()
{
    return {u"Das kann ein Mensch aus unserem Team übernehmen. Damit gleich geholfen werden kann:"_s,
            u"(Wenn Sie es lieber nicht sagen, schreiben Sie einfach „überspringen“.)"_s,
            u"Soll ich einen Menschen aus unserem Team holen?"_s,
            u"Gut, wir machen hier weiter. Sie können jederzeit nach einem Menschen fragen."_s,
            u"Da bin ich nicht sicher. Können Sie es anders sagen?"_s,
            {{u"name"_s, u"Wie heißen Sie?"_s},
             {u"email"_s, u"Wie lautet Ihre E-Mail-Adresse?"_s},
             {u"phone"_s, u"Wie lautet Ihre Telefonnummer?"_s},
             {u"company"_s, u"Für welche Firma schreiben Sie?"_s},
             {u"size"_s, u"Wie viele Mitarbeiter haben Sie?"_s},
             {u"role"_s, u"Was ist dort Ihre Rolle?"_s},
             {u"order"_s, u"Wie lautet Ihre Bestellnummer?"_s},
             {u"budget"_s, u"Welches Budget haben Sie im Sinn?"_s},
             {u"timeline"_s, u"Bis wann brauchen Sie es?"_s},
             {u"website"_s, u"Um welche Website geht es?"_s},
             {u"project"_s, u"Was ist Ihr Projekt?"_s}}};
}

Words spanish()
{
    return {u"Una persona de nuestro equipo puede encargarse. Para que le ayude enseguida:"_s,
            u"(Si prefiere no decirlo, escriba «omitir».)"_s,
            u"¿Quiere que avise a una persona de nuestro equipo?"_s,
            u"De acuerdo, seguimos aquí. Puede pedir una persona cuando quiera."_s,
            u"No estoy seguro de eso. ¿Puede decirlo de otra manera?"_s,
            {{u"name"_s, u"¿Cómo se llama?"_s},
             {u"email"_s, u"¿Cuál es su correo electrónico?"_s},
             {u"phone"_s, u"¿Cuál es su número de teléfono?"_s},
             {u"company"_s, u"¿De qué empresa es?"_s},
             {u"size"_s, u"¿Cuántas personas trabajan en su empresa?"_s},
             {u"role"_s, u"¿Cuál es su puesto?"_s},
             {u"order"_s, u"¿Cuál es su número de pedido?"_s},
             {u"budget"_s, u"¿Qué presupuesto tiene previsto?"_s},
             {u"timeline"_s, u"¿Para cuándo lo necesita?"_s},
             {u"website"_s, u"¿De qué sitio web se trata?"_s},
             {u"project"_s, u"¿En qué consiste su proyecto?"_s}}};
}

Words french()
{
    return {u"Une personne de notre équipe peut s’en charger. Pour qu’elle vous aide tout de suite :"_s,
            u"(Si vous préférez ne pas le dire, écrivez « passer ».)"_s,
            u"Voulez-vous que j’appelle une personne de notre équipe ?"_s,
            u"D’accord, nous continuons ici. Vous pouvez demander une personne à tout moment."_s,
            u"Je n’en suis pas sûr. Pouvez-vous le dire autrement ?"_s,
            {{u"name"_s, u"Comment vous appelez-vous ?"_s},
             {u"email"_s, u"Quelle est votre adresse e-mail ?"_s},
             {u"phone"_s, u"Quel est votre numéro de téléphone ?"_s},
             {u"company"_s, u"Pour quelle entreprise écrivez-vous ?"_s},
             {u"size"_s, u"Combien de personnes y travaillent ?"_s},
             {u"role"_s, u"Quel est votre rôle ?"_s},
             {u"order"_s, u"Quel est votre numéro de commande ?"_s},
             {u"budget"_s, u"Quel budget avez-vous en tête ?"_s},
             {u"timeline"_s, u"Pour quand en avez-vous besoin ?"_s},
             {u"website"_s, u"De quel site web s’agit-il ?"_s},
             {u"project"_s, u"En quoi consiste votre projet ?"_s}}};
}

Words arabic()
{
    return {u"يمكن لشخص من فريقنا أن يتولى الأمر. ولكي يساعدك فوراً:"_s,
            u"(إن كنت تفضل عدم الإجابة فاكتب «تخطَّ».)"_s,
            u"هل تريد أن أستدعي شخصاً من فريقنا؟"_s,
            u"حسناً، نتابع هنا. يمكنك طلب شخص في أي وقت."_s,
            u"لست متأكداً من ذلك. هل يمكنك صياغته بطريقة أخرى؟"_s,
            {{u"name"_s, u"ما اسمك؟"_s},
             {u"email"_s, u"ما عنوان بريدك الإلكتروني؟"_s},
             {u"phone"_s, u"ما رقم هاتفك؟"_s},
             {u"company"_s, u"ما اسم شركتك؟"_s},
             {u"size"_s, u"كم عدد العاملين لديكم؟"_s},
             {u"role"_s, u"ما دورك هناك؟"_s},
             {u"order"_s, u"ما رقم طلبك؟"_s},
             {u"budget"_s, u"ما الميزانية التي تفكر فيها؟"_s},
             {u"timeline"_s, u"متى تحتاج إليه؟"_s},
             {u"website"_s, u"ما موقعك على الإنترنت؟"_s},
             {u"project"_s, u"ما مشروعك؟"_s}}};
}

Words chinese()
{
    return {u"我们团队的同事可以来处理。为了能马上帮到您："_s,
            u"（如果不方便说，请回复“跳过”。）"_s,
            u"需要我请我们团队的同事来帮您吗？"_s,
            u"好的，我们继续。您随时可以要求人工服务。"_s,
            u"这个问题我不太确定。您能换一种说法吗？"_s,
            {{u"name"_s, u"请问怎么称呼您？"_s},
             {u"email"_s, u"请问您的电子邮箱是什么？"_s},
             {u"phone"_s, u"请问您的电话号码是多少？"_s},
             {u"company"_s, u"请问您的公司名称是什么？"_s},
             {u"size"_s, u"请问贵公司有多少人？"_s},
             {u"role"_s, u"请问您的职位是什么？"_s},
             {u"order"_s, u"请问您的订单号是多少？"_s},
             {u"budget"_s, u"请问您的预算大概是多少？"_s},
             {u"timeline"_s, u"请问您什么时候需要？"_s},
             {u"website"_s, u"请问是哪个网站？"_s},
             {u"project"_s, u"请问是什么项目？"_s}}};
}

const QMap<QString, Words> &allWords()
{
    static const QMap<QString, Words> all = {{u"en"_s, english()}, {u"de"_s, german()}, {u"es"_s, spanish()},
                                             {u"fr"_s, french()},  {u"ar"_s, arabic()}, {u"zh"_s, chinese()}};
    return all;
}

const Words &askWordsIn(const QString &language)
{
    const auto found = allWords().constFind(language);
    return found == allWords().cend() ? *allWords().constFind(u"en"_s) : *found;
}

} // namespace

QString questionFor(const QString &field, bool isFirst, const QString &language)
{
    const Words &words = askWordsIn(language);
    const QString question = words.questions.value(field) % u' ' % words.skip;
    return isFirst ? QString(words.before % u'\n' % question) : question;
}

QString offerWords(const QString &language)
{
    return askWordsIn(language).offer;
}

QString declinedWords(const QString &language)
{
    return askWordsIn(language).declined;
}

QString unsureWords(const QString &language)
{
    return askWordsIn(language).unsure;
}

bool offersNobody(const QString &text)
{
    return std::any_of(allWords().cbegin(), allWords().cend(),
                       [&text](const Words &words) { return words.unsure == text; });
}

} // namespace Baton::Server
