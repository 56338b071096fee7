// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/terms.h"

#include <QSet>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxLookedAt = 8000;

const QSet<QString> &stopWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u" a an and are as at be been but by can could did do does dont for from had has have he her "
            "hi hello how i id if im in into is isnt it its ive just like may me might more my no not of "
            "on one or our please she should so some than thank thanks that the their them then there "
            "these they this those to too up us want was we well were what when where which who whom why "
            "will with would yes you your yours also again any about after all get got here out over say "
            "tell need know only really very still now said see go while since other first second wont "
            " aber als am an auch auf aus bei bin bis bitte da das dass dem den der des die dies doch du "
            "ein eine einem einen einer es fur gibt gut habe haben hat hier hallo ich ihm ihn ihr ihre "
            "ihren im in ist ja kann kein keine konnen man mein meine mich mir mit muss nach nicht noch nur "
            "oder sehr sein sich sie sind so uber um und uns unser unsere vom von vor war was wann warum "
            "welche wenn wer werden wie wieder wir wird wo zu zum zur lange danke mochte dazu "
            " de la el los las un una y o que en es por para con no si se su me mi como le les des du "
            "et une est pour dans que qui je vous nous il elle ce cette mon ma au aux pas puis quel "
            " في من علي الي عن ما هل كم كيف اين متي لا نعم هذا هذه هو هي مع ان او و كل انا نحن لي لنا "
            "ماذا اي قد ثم كان بعد قبل من فضلكم فضلك اريد يمكن يمكنني لكل اجد لهذا مرحبا شكرا "_s;
        const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

const QSet<QString> &stopPairs()
{
    static const QSet<QString> pairs = [] {
        const QStringList list =
            u"怎么 么办 可以 什么 我们 你们 在哪 哪里 哪儿 多少 请问 如果 怎样 以吗 能不 不能 您好 你好 "
            "谢谢 一下 这个 那个 是否 之后 已经 可是 还是 我想 的时 时候 我要 是什 么时 了吗 的吗"_s.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return pairs;
}

/// One spelling for the letters Arabic writers use interchangeably.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
        return QChar(0x0627);
    case 0x0649:
        return QChar(0x064A);
    case 0x0629:
        return QChar(0x0647);
    default:
        return c;
    }
}

bool isSilent(QChar c)
{
    return c.isMark() || c == QChar(0x0640) || c == u'\'' || c == u'’' || c == u'`'
        || c.category() == QChar::Other_Format;
}

bool isBorder(QChar c)
{
    return QStringView(u".,;:!?\n()\"…。，；：！？、؟،؛“”«»").contains(c);
}

/// Cuts the endings that English and German put on a word of this length; rough, but the same for question and query.
QString stemOf(QString word)
{
    constexpr qsizetype shortest = 4;
    if (word.front().unicode() >= 0x250 || word.front().isDigit())
        return word;
    if (word.endsWith(u"ies"_s) && word.size() > shortest + 1)
        return word.first(word.size() - 3) + u'y';
    if (word.endsWith(u"ungen"_s) && word.size() >= shortest + 5)
        return word.first(word.size() - 5);
    for (const auto &ending : {u"ing"_s, u"ung"_s, u"ed"_s, u"en"_s, u"er"_s, u"es"_s, u"e"_s, u"n"_s, u"s"_s}) {
        if (word.size() - ending.size() >= shortest && word.endsWith(ending)) {
            word.chop(ending.size());
            break;
        }
    }
    return word;
}

class TermCollector
{
public:
    explicit TermCollector(qsizetype limit)
        : m_limit(limit)
    {}

    void addWord(const QString &word)
    {
        if (!stopWords().contains(word) && (word.size() > 1 || word.front().isDigit()))
            add(stemOf(word));
    }

    void addHan(QStringView run)
    {
        if (run.size() == 1)
            return;
        for (qsizetype i = 0; i + 1 < run.size(); ++i) {
            const QString pair = run.sliced(i, 2).toString();
            if (!stopPairs().contains(pair))
                add(pair);
        }
    }

    QStringList take() { return std::move(m_terms); }

private:
    void add(const QString &term)
    {
        if (m_terms.size() < m_limit && !m_seen.contains(term)) {
            m_seen.insert(term);
            m_terms.append(term);
        }
    }

    qsizetype m_limit;
    QSet<QString> m_seen;
    QStringList m_terms;
};

} // namespace

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

QString baseLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

QString plainWords(QStringView text)
{
    const QString folded = text.first(qMin(text.size(), maxLookedAt))
                               .toString()
                               .normalized(QString::NormalizationForm_KD)
                               .toLower()
                               .replace(u'ß', u"ss"_s);
    QString plain = u"| "_s;
    plain.reserve(folded.size() + 8);
    for (const QChar c : folded) {
        if (isSilent(c))
            continue;
        if (c.isLetterOrNumber()) {
            plain.append(plainLetter(c));
        } else if (isBorder(c)) {
            if (!plain.endsWith(u"| "_s))
                plain.append(plain.endsWith(u' ') ? u"| "_s : u" | "_s);
        } else if (!plain.endsWith(u' ')) {
            plain.append(u' ');
        }
    }
    if (!plain.endsWith(u"| "_s))
        plain.append(plain.endsWith(u' ') ? u"| "_s : u" | "_s);
    return plain;
}

QStringList clausesOf(const QString &plain)
{
    QStringList clauses;
    for (const QString &clause : plain.split(u'|', Qt::SkipEmptyParts)) {
        if (const QString words = clause.trimmed(); !words.isEmpty())
            clauses.append(words);
    }
    return clauses;
}

QStringList termsOf(const QString &plain, qsizetype limit)
{
    TermCollector terms(limit);
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"|")
            continue;
        for (qsizetype from = 0; from < word.size();) {
            const bool han = isHan(word[from]);
            qsizetype to = from + 1;
            while (to < word.size() && isHan(word[to]) == han)
                ++to;
            if (han)
                terms.addHan(QStringView(word).sliced(from, to - from));
            else
                terms.addWord(word.sliced(from, to - from));
            from = to;
        }
    }
    return terms.take();
}

} // namespace Baton::Server
