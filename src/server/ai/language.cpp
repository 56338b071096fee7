// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/language.h"

#include "server/ai/terms.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t languages = 4;
const std::array<QString, languages> names{u"en"_s, u"de"_s, u"fr"_s, u"es"_s};

/// In which of the languages a word, as plainWords() gives it, is a function word: a bit for each.
const QHash<QString, unsigned> &functionWords()
{
    static const QHash<QString, unsigned> words = [] {
        const std::array<QString, languages> lists{
            u"the a an and are is was were be been do does did how what when where which who why can could would "
            "will should my your you i it its we our they this that these those of to in on for with from by at or "
            "not no if but have has had me us am im ive dont cant there any about much many long please"_s,
            u"der die das den dem des ein eine einen einem einer und ist sind war waren sein wie was wann wo warum "
            "welche welcher kann konnen konnte ich sie ihr wir es mein meine meinen ihre ihren nicht kein keine auf "
            "im in zu zum zur mit von vom fur bei nach aus oder wenn aber habe hat haben gibt man mir mich uns bitte "
            "dass als auch noch schon lange viel wird werden muss darf soll"_s,
            u"le la les un une des du et est sont etait comment quand ou pourquoi quel quelle quels puis je vous nous "
            "il elle ils mon ma mes votre vos notre ne pas sur dans pour avec de en au aux ce cette ces que qui quoi "
            "si mais ai avez avons peut peuvent dois combien cest jai"_s,
            u"el la los las un una unos y es son era como cuando donde porque cual cuales que puedo puede yo usted "
            "ustedes nosotros mi mis su sus nuestro no en de del al con por para este esta estos si pero tengo tiene "
            "hay lo se cuanto cuantos cuanta me muy"_s};
        QHash<QString, unsigned> all;
        for (std::size_t i = 0; i < languages; ++i) {
            const QStringList list = lists[i].split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : list)
                all[word] |= 1U << i;
        }
        return all;
    }();
    return words;
}

/// A word counts for each language it belongs to, and more where it belongs to one alone.
QString byFunctionWords(QStringView text)
{
    constexpr int alone = 3;
    std::array<int, languages> points{};
    const QStringList words = plainWords(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const unsigned in = functionWords().value(word);
        const bool isAlone = (in & (in - 1)) == 0;
        for (std::size_t i = 0; i < languages; ++i)
            points[i] += (in >> i & 1U) == 0 ? 0 : isAlone ? alone : 1;
    }
    std::size_t best = 0;
    int second = 0;
    for (std::size_t i = 1; i < languages; ++i) {
        if (points[i] > points[best]) {
            second = points[best];
            best = i;
        } else {
            second = qMax(second, points[i]);
        }
    }
    // One word alone may be part of a name, unless there is hardly another.
    constexpr qsizetype hardly = 3;
    const int lead = points[best] - second;
    return lead > alone || (lead == alone && words.size() - 2 <= hardly) ? names[best] : QString();
}

} // namespace

QString languageTold(QStringView text)
{
    qsizetype han = 0;
    qsizetype arabic = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        han += isHan(c) ? 1 : 0;
        arabic += c.script() == QChar::Script_Arabic ? 1 : 0;
    }
    // A Chinese character says as much as several letters: of "iPhone 充电器坏了" the greater part is Chinese.
    constexpr qsizetype lettersOfOne = 3;
    if (han > 0 && han * lettersOfOne >= letters - han)
        return u"zh"_s;
    if (arabic > 0 && arabic * 2 >= letters)
        return u"ar"_s;
    return byFunctionWords(text);
}

} // namespace Baton::Server
