// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/talksigns.h"

#include "server/ai/phrasebook.h"
#include "server/ai/phrases.h"
#include "server/ai/terms.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr float phraseShare = 0.7F; ///< how much a phrase counts beside the n-grams, whose length is 1

/// What tells English from other languages: words so common in each that a sentence hardly does without them, and
/// words in another script, of Chinese the characters.
struct LanguageSigns
{
    explicit LanguageSigns(const QString &plain);
    int english = 0;
    int others = 0;
    int otherScript = 0;
};

LanguageSigns::LanguageSigns(const QString &plain)
{
    static const QSet<QString> englishWords = {
        u"i"_s,  u"the"_s, u"a"_s,    u"to"_s,  u"my"_s,   u"is"_s,   u"of"_s,   u"and"_s, u"you"_s,
        u"it"_s, u"for"_s, u"in"_s,   u"on"_s,  u"that"_s, u"what"_s, u"how"_s,  u"can"_s, u"do"_s,
        u"me"_s, u"not"_s, u"with"_s, u"are"_s, u"this"_s, u"have"_s, u"want"_s, u"was"_s, u"your"_s};
    static const QSet<QString> otherWords = {
        u"ich"_s, u"der"_s, u"die"_s,  u"das"_s, u"und"_s, u"ist"_s,   u"nicht"_s, u"ein"_s,  u"eine"_s, u"mein"_s,
        u"wie"_s, u"mit"_s, u"sie"_s,  u"zu"_s,  u"es"_s,  u"bitte"_s, u"el"_s,    u"la"_s,   u"los"_s,  u"que"_s,
        u"de"_s,  u"un"_s,  u"una"_s,  u"por"_s, u"con"_s, u"mi"_s,    u"le"_s,    u"les"_s,  u"je"_s,   u"vous"_s,
        u"est"_s, u"pas"_s, u"pour"_s, u"du"_s,  u"den"_s, u"auf"_s,   u"habe"_s,  u"kann"_s, u"wir"_s,  u"von"_s};
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().unicode() >= 0x250)
            otherScript += isHan(word.front()) ? static_cast<int>(word.size()) : 1;
        english += englishWords.contains(word) ? 1 : 0;
        others += otherWords.contains(word) ? 1 : 0;
    }
}

/// No word of another script at all: a short text has little else to tell by.
bool soundsEnglish(const QString &plain)
{
    const LanguageSigns signs(plain);
    return signs.otherScript == 0 && signs.english >= signs.others;
}

/// A name or a word in another language does not make a talk another language's.
bool isMostlyEnglish(const QString &plain)
{
    const LanguageSigns signs(plain);
    return signs.english >= signs.others + signs.otherScript;
}

QString saidByVisitor(const QList<Message> &stretch)
{
    QStringList said;
    for (const Message &message : stretch) {
        if (message.kind == MessageKind::Text && message.speaker == Speaker::Visitor)
            said.append(message.text);
    }
    return said.join(u" . "_s);
}

int shoutsIn(const QString &text)
{
    int shouts = 0;
    int capitals = 0;
    for (const QChar c : text) {
        if (c == u'!' || c == u'！')
            ++shouts;
        if (c.isUpper()) {
            ++capitals;
        } else {
            shouts += capitals >= 3 ? 1 : 0;
            capitals = 0;
        }
    }
    return shouts + (capitals >= 3 ? 1 : 0);
}

} // namespace

TextRead::TextRead(const QString &text)
    : plain(plainWords(text))
    , own(ownWords(text))
{
    const PhraseBook &book = PhraseBook::shipped();
    wish = wishForPerson(own);
    wishTakenBack = wish == 0 && namesPerson(plain);
    sensitive = sensitivity(own);
    rejects = rejectsAnswer(own);
    angry = soundsAngry(own);
    abuseWords = book.count(u"abuse words"_s, own);
    angryWords = book.count(u"angry words"_s, own);
    dislikeWords = book.count(u"dislike words"_s, own);
    praiseWords = book.count(u"praise words"_s, own);
    sensitiveWords = book.count(u"sensitive words"_s, own);
    shouts = shoutsIn(text.left(8000));
    isCited = own.size() * 2 < plain.size();
    isEnglish = soundsEnglish(plain);
    addresses = abuseWords > 0 && book.count(u"you words"_s, own) > 0;
}

int abuseWordsIn(const QString &text)
{
    return PhraseBook::shipped().count(u"abuse words"_s, plainWords(text));
}

TextRead::TextRead(const QList<Message> &stretch)
    : TextRead(saidByVisitor(stretch))
{
    const PhraseBook &book = PhraseBook::shipped();
    isEnglish = isMostlyEnglish(plain);
    QStringList saidByAi;
    qsizetype lastFailure = -1;
    for (const Message &message : stretch) {
        if (message.kind != MessageKind::Text)
            continue;
        const QString said = plainWords(message.text);
        if (message.speaker == Speaker::Visitor) {
            ++turns;
            questioned += book.matches(u"questions"_s, said) ? 1 : 0;
            words += static_cast<int>(said.count(u' '));
            toYou += book.count(u"you words"_s, said) > 0 ? 1 : 0;
            denied += book.count(u"not words"_s, said) > 0 ? 1 : 0;
            polite += book.count(u"polite words"_s, said) > 0 ? 1 : 0;
            thanked += book.count(u"thanking words"_s, said) > 0 ? 1 : 0;
            continue;
        }
        if (book.matches(u"gives up"_s, said) || book.matches(u"fails"_s, said)) {
            ++failed;
            lastFailure = saidByAi.size();
        }
        repeated += saidByAi.mid(qMax(qsizetype(0), saidByAi.size() - 3)).contains(said) ? 1 : 0;
        saidByAi.append(said);
    }
    endsFailing = lastFailure >= 0 && lastFailure >= saidByAi.size() - 3;
}

void appendPhraseFeatures(FeatureRow &row, const TextRead &read, quint32 first)
{
    const auto level = [](int count) { return std::log1p(float(count)); };
    const float perTurn = 1.0F / float(std::max(1, read.turns));
    const auto share = [perTurn, &read](int turns) { return read.turns > 0 ? 2 * float(turns) * perTurn : 0; };
    const std::array<float, 42> values = {read.wish >= 90 ? 1.0F : 0,
                                          read.wish == 80 ? 1.0F : 0,
                                          read.wish == 70 ? 1.0F : 0,
                                          read.wishTakenBack ? 1.0F : 0,
                                          read.sensitive > 0 ? 1.0F : 0,
                                          read.rejects ? 1.0F : 0,
                                          read.angry ? 1.0F : 0,
                                          level(read.abuseWords),
                                          read.abuseWords > 0 ? 1.0F : 0,
                                          level(read.angryWords),
                                          read.angryWords > 0 ? 1.0F : 0,
                                          read.angryWords > 1 ? 1.0F : 0,
                                          level(read.dislikeWords),
                                          read.dislikeWords > 0 ? 1.0F : 0,
                                          level(read.praiseWords),
                                          read.praiseWords > 0 ? 1.0F : 0,
                                          level(read.sensitiveWords),
                                          read.sensitiveWords > 0 ? 1.0F : 0,
                                          level(read.shouts),
                                          read.plain.count(u' ') <= 6 ? 1.0F : 0,
                                          read.plain.count(u' ') > 22 ? 1.0F : 0,
                                          read.isCited ? 1.0F : 0,
                                          level(read.turns),
                                          level(read.failed),
                                          float(read.failed) * perTurn,
                                          level(read.repeated),
                                          level(read.questioned),
                                          read.turns > 0 ? 2 * float(read.praiseWords) * perTurn : 0,
                                          read.turns > 0 ? 2 * float(read.angryWords) * perTurn : 0,
                                          read.turns > 0 ? float(read.dislikeWords) * perTurn : 0,
                                          level(read.abuseBefore),
                                          read.abuseBefore > 0 ? 1.0F : 0,
                                          read.endsFailing ? 1.0F : 0,
                                          level(read.words) * (read.turns > 0 ? 0.5F : 0),
                                          read.turns > 0 ? level(static_cast<int>(float(read.words) * perTurn)) : 0,
                                          share(read.toYou),
                                          share(read.denied),
                                          share(read.polite),
                                          share(read.thanked),
                                          read.turns > 0 && read.thanked == 0 ? 1.0F : 0,
                                          read.addresses ? 1.0F : 0,
                                          share(read.questioned)};
    static_assert(values.size() <= phraseFeatures);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != 0)
            row.emplace_back(first + static_cast<quint32>(i), phraseShare * values[i]);
    }
}

} // namespace Baton::Server
