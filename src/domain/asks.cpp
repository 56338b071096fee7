// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/asks.h"

#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxAskedIn = 4000;

/// How one thing is called in each language, as parts of regular expressions, and under which keys it is known.
struct Askable
{
    QStringList keys;
    QString en;
    QString de;
    QString ar;
    QString zh;
    QString idioms; ///< whole questions that do not name it
};

const QList<Askable> &askables()
{
    static const QList<Askable> all{
        {{u"email"_s, u"e-mail"_s, u"mail"_s},
         u"(?:e-?mail(?: addresse?s?)?|mail address)"_s,
         u"(?:e-?mail(?:-?adresse)?|mail-?adresse)"_s,
         u"(?:عنوان )?(?:بريدك|بريدكم|ايميلك|البريد|الايميل)(?: الالكتروني)?"_s,
         u"(?:电子)?(?:邮箱|邮件)(?:地址)?"_s,
         {}},
        {{u"phone"_s, u"tel"_s, u"mobile"_s},
         u"(?:(?:tele)?phone|mobile|cell|call-?back)(?: phone)?(?: number)?"_s,
         u"(?:telefon|handy|mobil|rückruf|ruf)-?nummer"_s,
         u"رقم (?:ال)?(?:هاتف|جوال|موبايل|تليفون)(?:ك|كم)?"_s,
         u"(?:联系)?(?:电话|手机)(?:号码|号)?"_s,
         {}},
        {{u"order"_s, u"order_number"_s, u"order_id"_s},
         u"order (?:number|no|id|code)"_s,
         u"(?:bestell|auftrags)-?(?:nummer|nr)"_s,
         u"رقم (?:الطلب|طلبك|طلبكم|الطلبيه|طلبيتك)"_s,
         u"订单(?:号码|编号|号)"_s,
         {}},
        {{u"name"_s},
         u"(?:(?:full|first|last|family|whole) )?name"_s,
         u"(?:vollständigen? |vollen |ganzen )?(?:vor|nach)?namen?"_s,
         u"اسم(?:ك|كم)(?: الكامل| الكريم)?"_s,
         u"(?:姓名|名字)"_s,
         u"who am i (?:speaking|talking|chatting) (?:to|with)|\\bwie heißen sie|\\bwie heißt du|mit wem (?:spreche|"
         "schreibe|chatte) ich|怎么称呼|贵姓|您叫什么|你叫什么|مع من اتحدث"_s},
        {{u"company"_s, u"organization"_s},
         u"(?:company|organi[sz]ation|firm|business)(?: name)?"_s,
         u"(?:firmennamen?|firma|unternehmens?(?:namen?)?)"_s,
         u"(?:اسم )?(?:شركتك|شركتكم|الشركه)"_s,
         u"(?:公司|单位)(?:名称|名字)?"_s,
         u"(?:which|what) (?:company|firm|organi[sz]ation) (?:are you|do you work)|für welche firma arbeiten"_s},
    };
    return all;
}

QString englishAsks(const QString &noun)
{
    // Between "your" and the thing may stand a word, but none that makes it another thing.
    const QString your =
        u"(?:your|the|an?) (?:(?!new|other|another|different|second|alternative|company|user|login|product|file)\\w+ ){0,2}?"_s
        % noun % u"\\b"_s;
    return u"\\b(?:what|which)(?:'s| is| was) "_s % your // What is your …
        % u"|\\b(?:what|which) "_s % noun
        % u"\\b(?! (?:is|was) (?:wrong|shown))"_s // Which … did you use?
        // Give me your …, but not "I will give you the …" nor "sent to your …".
        % u"|(?<!i will )(?<!i'll )(?<!we will )(?<!we'll )(?<!i can )(?<!we can )(?<!i could )(?<!let me )(?<!to )"
          "\\b(?:send|tell|give|share|provide|confirm|repeat|verify|state|leave)"
          "(?: (?:me|us|again|please|once|more|with|over|just|also|here))* "_s
        % your // May I have your …
        % u"|\\b(?:can|could|may|might) (?:i|we)(?: please| also| just| quickly)* (?:have|get|ask(?: you)?(?: for)?|take|know) "_s
        % your // I need your …
        % u"|\\b(?:i|we)(?:'ll| will| would|'d| just| only| also| still)* (?:need|require) "_s % your
        % u"|\\b(?:do|did) you have "_s % your // E-mail, please?
        % u"|^(?:and )?(?:your )?"_s % noun % u",?(?: please)?\\?$"_s;
}

QString germanAsks(const QString &noun)
{
    const QString your =
        u"(?:ihr|dein|die|der|den|eine?)(?:en?|er)? (?:(?!neue|andere|zweite|weitere)\\w+ )?"_s % noun % u"\\b"_s;
    const QString giving =
        u"(?:nennen|nennst|sagen|sagst|schicken|schickst|senden|sendest|geben|gibst|mitteilen|durchgeben|verraten|"
        "bestätigen|schreiben|hinterlassen|haben|bekommen|erfahren|wissen|bitten|wiederholen|angeben)"_s;
    return u"\\b(?:wie|was) (?:lautet|ist|war|heißt) (?:denn |bitte |noch einmal |nochmal )?"_s
        % your // Nennen Sie mir Ihre …
        % u"|(?<!wir )\\b"_s % giving % u" (?:sie|du) (?:(?:mir|uns|bitte|noch|kurz|einmal|mal|doch|ihn) )*"_s % your
        % u"|\\bteilen sie (?:mir|uns) (?:bitte )?"_s % your // Können Sie mir Ihre … nennen?
        % u"|\\b(?:können|könnten|kannst|könntest|würden|würdest|dürfte|darf|kann) (?:sie|du|ich|wir) (?:\\w+ ){0,3}?(?:um )?"_s
        % your % u"(?: \\w+){0,3} "_s % giving % u"\\b"_s // Ich brauche Ihre …
        % u"|\\b(?:ich|wir) (?:brauchen?|benötigen?|bräuchten?) (?:\\w+ ){0,3}?"_s % your
        % u"|\\b(?:brauche|benötige|bräuchte) ich (?:\\w+ ){0,3}?"_s % your // Unter welcher …?
        % u"|\\bwelche[rnms]? "_s % noun % u"|^(?:und )?(?:ihre?n? )?"_s % noun % u",?(?: bitte)?\\?$"_s;
}

QString arabicAsks(const QString &noun)
{
    return u"\\b(?:ما|ما هو|ما هي|ماهو|ماهي|ارسل|ارسلي|زودني|زودنا|تزويدي|تزويدنا|اعطني|اعطني|اعطيني|اخبرني|اخبرنا|"
           "اذكر|ذكر|اكتب|كتابه|ارسال|اعطائي|تاكيد|معرفه|احتاج|نحتاج|احتاج الي|نحتاج الي)"
           "(?: (?:لي|لنا|لو سمحت|من فضلك|رجاء))? (?:ب)?"_s
        % noun % u"\\b"_s;
}

QString chineseAsks(const QString &noun)
{
    const QString other = u"(?!新|另|其他|别的)"_s;
    return u"(?:请问|请提供|请再?告诉|请发|请给|请留|提供一下|告诉我|告知|发给我|发一下|给我|留一下|留个|确认一下|麻烦["
           u"您你]?)"
           "(?:我|一下|我们|[您你]的?|下|再|提供|的){0,4}"_s
        % other % noun % u"|需要[您你]的?(?:提供)?"_s % noun % u"|"_s % noun
        % u"(?:是什么|是多少|是哪个|多少|发给我|发我|告诉我|提供给|提供一下|发一下|给我)|[您你]的"_s % noun
        % u"(?:是|呢)?[?]"_s;
}

QRegularExpression patternOf(const Askable &thing)
{
    QString all = englishAsks(thing.en) % u'|' % germanAsks(thing.de) % u'|' % arabicAsks(thing.ar) % u'|'
        % chineseAsks(thing.zh);
    if (!thing.idioms.isEmpty())
        all += u'|' % thing.idioms;
    return QRegularExpression(all, QRegularExpression::UseUnicodePropertiesOption);
}

/// One spelling: lower case, and as plainSpelling() has it.
QString plainAsk(const QString &text)
{
    QString plain;
    for (const QChar c : text.first(qMin(text.size(), maxAskedIn)).toLower()) {
        if (const QChar spelled = plainSpelling(c); !spelled.isNull())
            plain += spelled;
    }
    return plain;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression sentence(u"[^.!?\\n。！;；:：]+\\??"_s);
    QStringList sentences;
    auto found = sentence.globalMatch(plainAsk(text));
    while (found.hasNext())
        sentences.append(found.next().captured().simplified());
    return sentences;
}

} // namespace

std::optional<QString> asksForKnown(const Fields &fields, const QString &text)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const Askable &thing : askables())
            made.append(patternOf(thing));
        return made;
    }();
    const QStringList sentences = sentencesOf(text);
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const QStringList &keys = askables()[i].keys;
        const auto key = std::find_if(keys.cbegin(), keys.cend(), [&](const QString &one) {
            const auto field = fields.constFind(one);
            return field != fields.cend() && !field->value.isEmpty();
        });
        if (key == keys.cend())
            continue;
        const bool asked = std::any_of(sentences.cbegin(), sentences.cend(),
                                       [&](const QString &sentence) { return patterns[i].match(sentence).hasMatch(); });
        if (asked)
            return *key;
    }
    return std::nullopt;
}

std::optional<QString> asksForKnown(const Conversation &head, const QString &text)
{
    Fields known = head.fields;
    if (!head.visitor.name.isEmpty() && !known.contains(u"name"_s))
        known.insert(u"name"_s, Field{head.visitor.name, u"page"_s, 0, 100});
    return asksForKnown(known, text);
}

} // namespace Baton
