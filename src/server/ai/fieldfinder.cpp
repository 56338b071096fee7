// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/fieldfinder.h"

#include "server/ai/phrasebook.h"
#include "server/ai/terms.h"
#include "server/ai/valuefinder.h"

#include <QSet>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxRead = 8000;
constexpr qsizetype longestFieldToken = 254;
constexpr int phoneDigitsLeast = 8;
constexpr int phoneDigitsNamed = 7; ///< where "phone" or "call me" stands before it
constexpr int phoneDigitsMost = 15;
constexpr int answered = 75; ///< confidence of a short answer to a question

bool isAddressPart(QStringView part, QStringView alsoAllowed)
{
    return !part.isEmpty() && part.front() != u'.' && part.back() != u'.'
        && std::all_of(part.begin(), part.end(), [alsoAllowed](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || alsoAllowed.contains(c);
           });
}

bool isEmail(QStringView token)
{
    const qsizetype at = token.indexOf(u'@');
    if (at <= 0 || at > 64 || token.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView domain = token.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    return dot > 0 && domain.size() - dot > 2 && isAddressPart(token.first(at), u"._%+-")
        && isAddressPart(domain, u".-")
        && std::all_of(domain.begin() + dot + 1, domain.end(), [](QChar c) { return c.isLetter(); });
}

/// Without the punctuation a sentence puts around it.
QStringView bare(QStringView token)
{
    constexpr QStringView around = u".,;:!?()[]<>{}\"'“”«»，。；：！？（）、؟،";
    while (!token.isEmpty() && around.contains(token.front()))
        token = token.sliced(1);
    while (!token.isEmpty() && around.contains(token.back()))
        token.chop(1);
    return token;
}

int digitsIn(QStringView token)
{
    return static_cast<int>(std::count_if(token.begin(), token.end(), [](QChar c) { return c.isDigit(); }));
}

/// Letters, a hyphen and digits: LF-20417, PO-7731/B.
bool isMarkedOrder(QStringView token)
{
    const qsizetype hyphen = token.indexOf(u'-');
    const bool form = std::all_of(token.begin(), token.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'/';
    });
    return form && hyphen >= 1 && hyphen <= 6 && token.front().isLetter() && token.size() <= 24 && digitsIn(token) >= 3
        && token[hyphen + 1 < token.size() ? hyphen + 1 : hyphen] != u'-';
}

/// The words of a text. Chinese stands without blanks, so what is not Chinese in it is a word of its own.
QList<QStringView> wordsOf(QStringView text)
{
    static constexpr QStringView marks = u"，。；：！？、（）";
    const auto kindOf = [](QChar c) { return c == u' ' || marks.contains(c) ? 0 : isHan(c) ? 1 : 2; };
    QList<QStringView> words;
    for (qsizetype from = 0; from < text.size();) {
        const int kind = kindOf(text[from]);
        qsizetype to = from + 1;
        while (to < text.size() && kindOf(text[to]) == kind)
            ++to;
        if (kind != 0)
            words.append(text.sliced(from, to - from));
        from = to;
    }
    return words;
}

bool hasHanOf(QStringView word, const QStringList &names)
{
    return isHan(word.back())
        && std::any_of(names.cbegin(), names.cend(), [word](const QString &name) { return word.contains(name); });
}

bool namesOrder(QStringView word)
{
    static const QSet<QString> words = {u"order"_s,    u"bestellung"_s, u"bestellnummer"_s, u"auftrag"_s, u"pedido"_s,
                                        u"commande"_s, u"طلب"_s,        u"الطلب"_s,         u"طلبي"_s};
    return words.contains(word.toString().toLower()) || hasHanOf(word, {u"订单"_s});
}

bool namesPhone(QStringView word)
{
    static const QSet<QString> words = {
        u"phone"_s,       u"telephone"_s, u"tel"_s,   u"mobile"_s, u"cell"_s,   u"telefon"_s, u"telefonnummer"_s,
        u"handynummer"_s, u"handy"_s,     u"mobil"_s, u"هاتفي"_s,  u"الهاتف"_s, u"هاتف"_s,    u"جوالي"_s,
        u"الجوال"_s,      u"رقمي"_s,      u"جوال"_s,  u"call"_s,   u"text"_s,   u"rückruf"_s, u"موبايلي"_s};
    return words.contains(word.toString().toLower()) || hasHanOf(word, {u"电话"_s, u"手机"_s});
}

bool leadsOn(QStringView word)
{
    static const QSet<QString> words = {u"number"_s, u"no"_s,  u"nr"_s, u"nummer"_s, u"is"_s,
                                        u"id"_s,     u"رقم"_s, u"#"_s,  u"ist"_s,    u"lautet"_s};
    return words.contains(word.toString().toLower());
}

bool leadsToPhone(QStringView word)
{
    static const QSet<QString> words = {u"me"_s,     u"my"_s,  u"at"_s,    u"on"_s,  u"mich"_s, u"meine"_s,
                                        u"lautet"_s, u"ist"_s, u"unter"_s, u"auf"_s, u"هو"_s,   u"هي"_s};
    return leadsOn(word) || words.contains(word.toString().toLower());
}

bool isPhonePart(QStringView token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](QChar c) {
        return c.isDigit() || QStringView(u"+-()/.").contains(c);
    });
}

/// A word without the mark that ends its clause.
QStringView unended(QStringView token)
{
    while (!token.isEmpty() && QStringView(u",;:!?،؛؟").contains(token.back()))
        token.chop(1);
    return token;
}

void keep(Fields &fields, const QString &key, QStringView value, qint64 turn, int confidence)
{
    const auto known = fields.constFind(key);
    if (known == fields.cend() || known->confidence <= confidence)
        fields.insert(key, {value.toString(), u"ai"_s, turn, confidence});
}

bool isDate(QStringView token)
{
    return token.size() == 10 && (token[4] == u'-' || token[2] == u'.' || token[2] == u'/') && digitsIn(token) == 8;
}

/// A run of tokens made of digits and the marks people put between them, from `from` on; moves past it.
void readPhone(const QList<QStringView> &tokens, qsizetype &from, bool isNamed, Fields &fields, qint64 turn)
{
    QString run;
    bool onlyDate = false;
    bool isEnded = false;
    while (!isEnded && from < tokens.size() && isPhonePart(unended(tokens[from])) && run.size() < longestFieldToken) {
        const QStringView token = unended(tokens[from]);
        isEnded = token.size() < tokens[from].size();
        onlyDate = run.isEmpty() && isDate(bare(token));
        run += (run.isEmpty() ? u""_s : u" "_s) + token;
        ++from;
    }
    const int digits = digitsIn(run);
    const bool start = run.startsWith(u'+') || run.startsWith(u"00") || run.startsWith(u"(+") || run.startsWith(u'0')
        || run.startsWith(u'(');
    const bool isLong = digits >= (isNamed ? phoneDigitsNamed : phoneDigitsLeast);
    if (!isLong || digits > phoneDigitsMost || onlyDate || (!start && !isNamed))
        return;
    while (QStringView(u".-/").contains(run.back()))
        run.chop(1);
    keep(fields, u"phone"_s, run, turn, run.startsWith(u'+') || run.startsWith(u"00") || isNamed ? 90 : 70);
}

/// The field that a question asks for; empty where it is none of ours.
QString keyAskedFor(const QString &question)
{
    static const QList<std::pair<QString, QString>> words = {
        {u"email"_s, u"asks email words"_s},   {u"phone"_s, u"asks phone words"_s},
        {u"order"_s, u"asks order words"_s},   {u"company"_s, u"asks company words"_s},
        {u"size"_s, u"asks size words"_s},     {u"role"_s, u"asks role words"_s},
        {u"budget"_s, u"asks budget words"_s}, {u"timeline"_s, u"asks timeline words"_s},
        {u"name"_s, u"asks name words"_s}};
    const QString plain = plainWords(question);
    for (const auto &[key, section] : words) {
        if (PhraseBook::shipped().count(section, plain) > 0)
            return key;
    }
    return {};
}

/// Whether an answer can be a value of the field at all.
bool fits(const QString &key, const QString &answer)
{
    const int digits = digitsIn(answer);
    if (key == "name"_L1 || key == "company"_L1 || key == "role"_L1)
        return answer.size() > 1 && digits == 0;
    if (key == "size"_L1 || key == "budget"_L1)
        return digits > 0;
    if (key == "order"_L1)
        return digits >= 3 && !answer.contains(u' ');
    if (key == "phone"_L1)
        return digits >= phoneDigitsNamed && digits <= phoneDigitsMost && isPhonePart(QString(answer).remove(u' '));
    return key == "timeline"_L1 && !answer.isEmpty();
}

/// Whoever says what they want says no name by it.
bool wantsSomething(const QString &key, const QString &text)
{
    return (key == "name"_L1 || key == "company"_L1 || key == "role"_L1)
        && PhraseBook::shipped().matches(u"wants"_s, plainWords(text));
}

} // namespace

Fields fieldsIn(const Message &message)
{
    Fields fields;
    const QString text = message.text.left(maxRead).simplified();
    const QList<QStringView> tokens = wordsOf(text);
    bool orderNamed = false;
    bool phoneNamed = false;
    for (qsizetype i = 0; i < tokens.size();) {
        const QStringView token = bare(tokens[i]);
        if (isPhonePart(unended(tokens[i])) && !orderNamed) {
            readPhone(tokens, i, phoneNamed, fields, message.n);
            phoneNamed = false;
            continue;
        }
        ++i;
        if (token.size() > longestFieldToken || token.isEmpty())
            continue;
        const QStringView unmarked = token.startsWith(u'#') ? token.sliced(1) : token;
        if (isEmail(token))
            keep(fields, u"email"_s, token, message.n, 95);
        else if (isMarkedOrder(token))
            keep(fields, u"order"_s, token, message.n, orderNamed ? 95 : 75);
        else if ((orderNamed || unmarked.size() < token.size()) && digitsIn(unmarked) == unmarked.size()
                 && unmarked.size() >= 4 && unmarked.size() <= 14)
            keep(fields, u"order"_s, unmarked, message.n, orderNamed ? 85 : 60);
        orderNamed = namesOrder(token) || (orderNamed && leadsOn(token));
        phoneNamed = namesPhone(token) || (phoneNamed && leadsToPhone(token));
    }
    return fields;
}

Fields fieldsOf(const QList<Message> &thread)
{
    Fields fields;
    QString asked; // the key that the other side asked for last
    for (const Message &message : thread) {
        if (message.kind != MessageKind::Text)
            continue;
        if (message.speaker != Speaker::Visitor) {
            asked = asksForValue(message.text) ? keyAskedFor(message.text) : QString();
            continue;
        }
        Fields found = phrasedFields(message);
        found.insert(fieldsIn(message));
        if (!asked.isEmpty() && !found.contains(asked)) {
            const QString text = message.text.left(maxRead).simplified();
            if (const QString answer = answerIn(text); fits(asked, answer) && !wantsSomething(asked, text))
                found.insert(asked, {answer, u"ai"_s, message.n, answered});
        }
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            if (!fields.contains(it.key()) || fields.value(it.key()).confidence <= it->confidence)
                fields.insert(it.key(), *it);
        }
        asked.clear();
    }
    return fields;
}

int companySizeOf(const QString &size)
{
    constexpr int most = 10'000'000;
    int greatest = 0;
    int number = 0;
    for (qsizetype i = 0; i < size.size(); ++i) {
        const bool parted = (size[i] == u',' || size[i] == u'.') && i + 3 < size.size() && size[i + 1].isDigit()
            && size[i + 2].isDigit() && size[i + 3].isDigit();
        if (size[i].isDigit())
            number = qMin(most, number * 10 + size[i].digitValue());
        else if (!parted || number == 0)
            number = 0;
        greatest = qMax(greatest, number);
    }
    return greatest;
}

} // namespace Baton::Server
