// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/phrases.h"

#include <QRegularExpression>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wantsPerson = 95;
constexpr int wantsNoMachine = 80;
constexpr int wantsNumber = 70;
constexpr qsizetype wordsOfShortText = 8;

QRegularExpression compiledPhrase(QString pattern)
{
    static const QMap<QString, QString> parts = {
        // Who is asked for; not what merely has such a word in its name.
        {u"{PERSON}"_s,
         u"(?:humans?|persons?|someone|somebody|anyone|anybody|people|agents?|representatives?|reps?|operators?|"
         "advis[eo]rs?|employees?|colleagues?|supervisors?|managers?|staff|team|specialists?|experts?|technicians?|"
         "engineers?|executives?|sales ?persons?|salesman|sales|support|consultants?|clerks?|workers?|cleaners?|"
         "reception|restaurant|department|customer (?:care|service))(?! (?:readable|resources?|errors?|rights|names?|"
         "types?|licen[cs]es?|strings?|skills?|ids?|counts?|plans?|prices?|desktop|software|headers?|seats?|versions?|"
         "settings?|chat (?:feature|widget)|accounts?|apps?)\\b)\\b"_s},
        {u"{SOLE}"_s,
         u"(?:human|person|agent|representative|rep|operator|human being|supervisor|manager|specialist|technician|"
         "engineer|advisor|adviser|consultant|sales ?person)(?! (?:readable|resources?|errors?|rights|names?|types?|"
         "licen[cs]es?|strings?|skills?|ids?|counts?|plans?|prices?|seats?|versions?|settings?|accounts?|apps?)\\b)\\b"_s},
        {u"{GAP}"_s,
         u"(?: (?!(?:about|on|regarding|for|that|my|our|estate|user|travel|insurance|you|and|or|if|than)\\b)[^ |]+)"_s},
        {u"{ANY}"_s, u"(?: [^ |]+)"_s},
        {u"{OF}"_s,
         u"(?: (?:a|an|the|your|some|any|one|of|real|live|actual|human|proper|true|other|another|customer|"
         "service|support|sales|damn|fucking))"_s},
    };
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        pattern.replace(it.key(), it.value());
    QRegularExpression expression(pattern);
    expression.optimize();
    return expression;
}

/// The wish, its first group starting at the verb or noun that a negation would stand before.
const QList<QRegularExpression> &wishes()
{
    static const QList<QRegularExpression> list = {
        compiledPhrase(
            u"(?:\\||\\b(?:i|we|me|us|just|please|rather|and|directly|prefer|wanna|actually|instead|mind|"
            "(?<!customers |visitors |employees |users |clients |people )to)) "
            "((?<! am i )(?:talk|talking|took|speak|speaking|chat|caht|chatting)|connect|discuss|explain|forward "
            "me|negotiate|communicate|"
            "get in touch|get in contact){ANY}{0,3}? (?:to|with){GAP}{0,4} {PERSON}"_s),
        compiledPhrase(
            u"\\b(connect|transfer|pass|hand|forward|refer|redirect|switch|escalate|put|get|connected|transferred|"
            "forwarded|passed)(?: me| us| this| it)?(?: over| through| on| back)? (?:to|with){GAP}{0,4} {PERSON}"_s),
        compiledPhrase(
            u"\\b((?:put|pass|connect|transfer|hand) (?:me|us) (?:through|over|on to|to (?:room|customer|the))\\b"
            "(?! (?:wifi|internet|network|server|api|vpn)))"_s),
        compiledPhrase(u"\\b((?:give|get|gimme|find|bring|send|fetch)(?: me| us)?(?: to)?{OF}{0,4} (?:{SOLE}|(?<!find "
                       u")(?:someone|somebody)))"
                       "(?! (?:to|is|was|has|s)\\b)"_s),
        compiledPhrase(u"\\b((?:get|bring) (?:me |us )?(?:someone|somebody)(?: else)?(?: to| on| from| in))"_s),
        compiledPhrase(u"(?:i|we|id|would|just|really) ((?:need|want|prefer|like|require){OF}{0,4} {SOLE})"_s),
        compiledPhrase(
            u"\\b((?:need|want|like)(?: help from| assistance from)? (?:someone|somebody|a person|a human)"
            "(?: else)?(?: (?:in|from|at|of|on|who|with|to (?:help|assist|talk|speak|call|go|look|explain))\\b|(?: now| please)? \\|))"_s),
        compiledPhrase(u"\\b((?:need|want|like) (?:some )?(?:help|assistance|support) from{OF}{0,3} {SOLE})"_s),
        compiledPhrase(u"\\b((?:have|start|get|book|schedule)(?: a| an| quick| short| brief| live){1,3} "
                       "(?:chat|call|talk|word|conversation|meeting) with{GAP}{0,4} {PERSON})"_s),
        compiledPhrase(
            u"\\| (?:please )?((?:can|could|may|would|will) (?:(?:a|an|another)(?: real| human| live)? {SOLE}|"
            "(?:someone|somebody) else|(?:someone|somebody) from)){ANY}{0,4} (?:help|look|call|contact|prepare|"
            "assist|take|explain|go|check|talk|speak|please|reply|answer)\\b"_s),
        compiledPhrase(
            u"\\b((?:is|are) there (?:also )?(?:a|an|any|some|someone|somebody|anyone)?(?: real| live| human)?"
            "(?: {SOLE}| humans| people)?(?: available)?(?: here| there)?(?: who can| that can| i can| i could| to) "
            "(?:talk|speak|chat|decide|help|assist|call|explain))"_s),
        compiledPhrase(
            u"\\b((?:someone|anyone|anybody|somebody)(?: available| there)? to (?:talk|speak|assist|chat))\\b"_s),
        compiledPhrase(u"\\b((?:talk|speak|chat)(?:ing)? (?:to|with) (?:someone|somebody|anyone) (?:else|real))\\b"_s),
        compiledPhrase(u"\\b((?:live|real|actual|human) (?:agent|person|human|support|operator|representative|advisor) "
                       "(?:please|now|available|to (?:talk|chat|answer)|\\?))"_s),
        compiledPhrase(u"\\b(do you have (?:any )?(?:human|live) (?:support|agents?|people|staff))\\b"_s),
        compiledPhrase(u"\\b(human (?:hand ?off|hand ?over|take ?over|assistance|help|support))\\b"_s),
        // German
        compiledPhrase(
            u"\\b(mit (?!der stempel)(?:[^ |]+ "
            u"){0,3}?(?:menschen|person|mitarbeiter(?:in|innen|n)?|kolleg(?:e|en|in)|berater"
            "(?:in)?|sachbearbeiter(?:in)?|jemande?[mn]?|agenten|kundendienst|kundenservice|ansprechpartner(?:in)?|"
            "techniker(?:in)?|vertrieb|support|chef|vorgesetzten|ihnen personlich|personal)(?: [^ |]+){0,5}? "
            "(?:sprechen|reden|chatten|telefonieren|verbinden|verbunden|besprechen|klaren|unterhalten|schreiben))"_s),
        compiledPhrase(
            u"\\b((?:sprechen|reden|chatten|telefonieren|verbinden sie mich|verbinde mich)(?: [^ |]+){0,2} mit "
            "(?:[^ |]+ ){0,3}?(?:menschen|person|mitarbeiter(?:in)?|kollegen|berater(?:in)?|jemande?m?|techniker))"_s),
        compiledPhrase(
            u"\\b((?:geben|gib|holen|hol|schicken|bringen)(?: sie)?(?: mir| uns)?(?: [^ |]+){0,3}? (?:menschen|"
            "person|mitarbeiter(?:in)?|berater(?:in)?|jemanden|chef|vorgesetzten|techniker))\\b"_s),
        compiledPhrase(
            u"\\b((?:will|mochte|brauche|wunsche|hatte|wurde)(?: ich)?(?: [^ |]+){0,3}? (?:einen|eine) (?:[^ |]+ )?"
            "(?:menschen|mitarbeiter(?:in)?|person|berater(?:in)?|ansprechpartner(?:in)?)(?: sprechen)?)\\b"_s),
        compiledPhrase(u"\\b((?:echten?|richtigen?|lebendigen?|reale?n?) (?:menschen?|person|mitarbeiter(?:in)?)"
                       "(?: sprechen| bitte| erreichen))\\b"_s),
        compiledPhrase(u"\\b(stellen sie mich (?:[^ |]+ ){0,3}durch|leiten sie mich (?:[^ |]+ ){0,3}weiter)\\b"_s),
        // Spanish, French
        compiledPhrase(
            u"\\b((?:hablar|chatear|comunicarme|contactar|pasame|transfierame|conectame|conecteme|paseme) "
            "(?:con|a)(?: [^ |]+){0,3} (?:persona|humano|agente|alguien|representante|operador|asesor|empleado))\\b"_s),
        compiledPhrase(u"\\b((?:quiero|necesito|deme) (?:un|una) (?:persona|humano|agente|operador|asesor))\\b"_s),
        compiledPhrase(
            u"\\b((?:parler|discuter|echanger|transferer|passer|mettre en relation)(?: [^ |]+){0,2} (?:a|avec) "
            "(?:[^ |]+ ){0,3}?(?:personne|humain|agent|quelquun|conseiller|conseillere|operateur|responsable))\\b"_s),
        compiledPhrase(
            u"\\b((?:veux|voudrais|passez moi|besoin dun|besoin dune) (?:un |une )?(?:humain|conseiller|agent|"
            "vraie personne|etre humain))\\b"_s),
        // Arabic, as plainWords() spells it
        compiledPhrase(
            u"((?:اتحدث|اتكلم|التحدث|التكلم|احكي|اكلم|تكليم|الحديث|التواصل|اتواصل|تحويلي|حولني|حولوني|حولي|توصيلي|"
            "وصلني|اوصلني|تحدثني)(?: [^ |]+){0,3}? "
            "(?:ال|لل|ل|ب)?(?:موظف|شخص|انسان|بشر|بشري|ممثل|مندوب|احد|احدهم|مسوول|مدير|"
            "خدمه العملاء|دعم|مبيعات|مختص|مهندس|فني|زميل)(?![^ |]{3}))"_s),
        compiledPhrase(
            u"((?:اريد|ابغي|ابي|عايز|عاوز|بدي|احتاج|محتاج|اعطني|اعطوني)(?: الي)? (?:موظف|انسان|شخص|مندوب|مسوول|"
            "ممثل)[اه]?(?: حقيقي| بشري)?)(?![^ |])"_s),
        // Chinese
        compiledPhrase(u"((?:转|找|叫|换|接)[^|]{0,4}(?:人工(?!智能)|真人|客服))"_s),
        compiledPhrase(u"((?:人工|真人)(?:客服|服务|坐席))"_s),
        compiledPhrase(
            u"((?:和|跟|与|同|让|请|找|叫|要)(?!的)[^|]{0,6}(?:真人|人工客服|客服|工作人员|员工|销售人员|经理|专员|"
            "技术人员|同事|负责人)[^|]{0,4}(?:谈|说|聊|沟通|联系|对话|讲|帮|处理|回复|接待|\\|))"_s),
    };
    return list;
}

const QRegularExpression &takenBack()
{
    static const QRegularExpression expression = compiledPhrase(
        u"(?:\\b(?:dont|do not|doesnt|not|never|no need|neednt|without|didnt|wont|rather not|no longer|no)(?: "
        u"(?:want|need|"
        "have|wish|like|wanna|really|actually|just|you|to|me|us|please|think|i|even|ever|for|be|being|a|an|any|the|"
        "your|"
        "ask|asking|asked|necessarily|yet|get|go|would|prefer|be able))*"
        "|(?<!kann ich )(?<!konnte ich )(?<!warum )(?:\\bnicht|\\bkeinesfalls|\\bohne|\\bkein)(?: [^ |]+){0,1}"
        "|\\b(?:customers|visitors|users|employees|clients|people|buyers)(?: [^ |]+){0,3}"
        "|\\bno (?:quiero|necesito|hace falta|deseo)(?: que me| hablar)?|\\b(?:ne|pas|sans)(?: "
        "(?:veux|souhaite|pas|besoin|"
        "de|desire))*"
        "|(?:^|[ |])(?:لا|لست|ما|مش|لن|لم|بدون|دون)(?: (?:اريد|احتاج|ابغي|داعي|حاجه|ل|الي|ان|بحاجه|عايز|يلزم|تقم|ب))*"
        "|(?:不要|不用|不需要|别|无需|不想|不必|不是)[^|]{0,3})\\s*$"_s);
    return expression;
}

const QRegularExpression &noMachine()
{
    static const QRegularExpression expression = compiledPhrase(
        u"\\b(?:dont|do not|hate|stop|tired of|sick of|enough of|stupid|fed up with)(?: "
        u"(?:want|wanna|like|really|to|feel|"
        "comfortable|talk|talking|speak|speaking|chat|chatting|deal|dealing|with|sharing|my|personal|details|a|an|the|"
        "this|these|stupid|dumb|you)){0,10} (?:bots?|machines?|robots?|chatbots?|computers?|virtual agents?)\\b"
        "|\\b(?:talking|speaking|chatting) (?:to|with) a (?:bot|machine|robot) (?:is|makes)"
        "|\\b(?:dont|do not) want to (?:talk|speak) (?:to|with) you\\b"
        "|\\b(?:nicht|keinem|keinen|keine lust)(?: [^ |]+){0,3} (?:bot|roboter|maschine|automaten|computer)\\b"
        "|(?:不想|不要)[^|]{0,3}(?:和|跟|与)[^|]{0,3}(?:机器人|机器)"_s);
    return expression;
}

const QRegularExpression &numberWanted()
{
    static const QRegularExpression expression = compiledPhrase(
        u"\\b(?:contact|contect|customer care|consumer care|customer service|support|helpline|toll free|hotline) "
        "(?:number|no|details|phone)\\b(?! not)|\\bcall me back\\b|\\| call ?back \\||\\bcall "
        "cent(?:er|re)\\b|\\b(?:want|need|like)(?: to)? (?:raise a |make a |file a )?complain(?:t)?\\b"
        "|\\bneed (?:customer|human) (?:support|care|service)\\b|\\bwant to get in touch \\||\\| contact me \\|"
        "|\\b(?:need|want|give me|share|have)(?: to know| to have)? your (?:phone |telephone )?number\\b|\\bwant to "
        "call "
        "your\\b|\\bwhere (?:do|can) i call you\\b|\\bhow (?:do|can) i (?:reach|call) (?:you guys|you by phone)\\b"
        "|\\b(?:contact|reach|call)(?: your)? (?:call cent(?:er|re)|customer (?:care|service|support)|support|other "
        "agent)\\b"
        "|\\brufen sie mich (?:[^ |]+ ){0,2}(?:an|zuruck)\\b|\\bruckruf\\b|(?:客服|联系)电话"_s);
    return expression;
}

const QRegularExpression &shortWish()
{
    static const QRegularExpression expression = compiledPhrase(
        u"\\| (?!(?:support|service|team|care|manager|person|staff|people|sales) \\|)(?:please )?(?:need |want )?(?:to "
        u")?"
        "(?:(?:chat|talk|speak|connect|contact) )?(?:(?:to|with|someone from) )?"
        "(?:(?:a|an|the|your|real|live|human|customer|service|support|sales) )*"
        "(?:human|agent|person|operator|representative|rep|someone|somebody|supervisor|manager|care|support|service|"
        "team)"
        "(?: to (?:talk|chat)| available)?(?: please| now| pls)? \\|"
        "|\\| (?:echter |ein |bitte )*(?:mensch|mitarbeiter)(?: bitte)? \\||\\| (?:转)?人工 \\||\\| (?:موظف|انسان)(?: [^ |]+)? \\|"_s);
    return expression;
}

bool wishStands(const QString &plain)
{
    constexpr qsizetype maxBefore = 120;
    for (const QRegularExpression &wish : wishes()) {
        for (auto matches = wish.globalMatch(plain); matches.hasNext();) {
            const qsizetype at = matches.next().capturedStart(1);
            const qsizetype border = plain.lastIndexOf(u'|', at) + 1;
            const qsizetype from = qMax(border, at - maxBefore);
            if (!takenBack().match(plain.sliced(from, at - from)).hasMatch())
                return true;
        }
    }
    return false;
}

} // namespace

int wishForPerson(const QString &plain)
{
    if (wishStands(plain))
        return wantsPerson;
    if (plain.count(u' ') <= wordsOfShortText && shortWish().match(plain).hasMatch())
        return wantsPerson;
    if (noMachine().match(plain).hasMatch())
        return wantsNoMachine;
    return numberWanted().match(plain).hasMatch() ? wantsNumber : 0;
}

} // namespace Baton::Server
