// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/judgefigures.h"
#include "bench/judge/measures.h"
#include "server/ai/rehearsal.h"
#include "server/ai/talkfiles.h"
#include "server/ai/terms.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Server;

namespace {

constexpr qsizetype mostLetters = 600;
constexpr qsizetype mostLines = 5;

/// A value or a text as it is compared: words, small numbers in digits, "7pm" as "7 pm", no endings of ordinals.
QString comparable(const QString &text)
{
    static const QHash<QString, QString> same = {{u"one"_s, u"1"_s},   {u"two"_s, u"2"_s},        {u"three"_s, u"3"_s},
                                                 {u"four"_s, u"4"_s},  {u"five"_s, u"5"_s},       {u"six"_s, u"6"_s},
                                                 {u"seven"_s, u"7"_s}, {u"eight"_s, u"8"_s},      {u"nine"_s, u"9"_s},
                                                 {u"ten"_s, u"10"_s},  {u"center"_s, u"centre"_s}};
    static const QRegularExpression hour(u"(\\d)([ap])\\.?m\\b"_s);
    static const QRegularExpression ordinal(u"(?<=\\d)(?:st|nd|rd|th)\\b"_s);
    QString plain = text.toLower().replace(u'&', u" and "_s);
    plain.replace(hour, u"\\1 \\2m"_s).remove(ordinal);
    plain = plainWords(plain).remove(u'|');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = same.value(word, word);
    return words.join(u' ');
}

bool has(const QString &text, const QString &value)
{
    return QString(u' ' % text % u' ').contains(QString(u' ' % value % u' '));
}

QStringList factsOf(const QJsonObject &talk)
{
    QStringList facts;
    const QJsonObject given = talk[u"labels"_s][u"facts"_s].toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QString fact = comparable(it.value().toVariant().toString());
        if (!fact.isEmpty() && !facts.contains(fact))
            facts.append(fact);
    }
    return facts;
}

/// Values against facts; one that says more or less of the same thing is right.
struct FieldCounts
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    qsizetype missed = 0;

    void add(const QStringList &values, const QStringList &facts)
    {
        const auto fits = [](const QString &a, const QString &b) { return has(a, b) || has(b, a); };
        for (const QString &value : values)
            ++(std::any_of(facts.cbegin(), facts.cend(), [&](const QString &fact) { return fits(value, fact); })
                   ? right
                   : wrong);
        missed += std::count_if(facts.cbegin(), facts.cend(), [&](const QString &fact) {
            return std::none_of(values.cbegin(), values.cend(),
                                [&](const QString &value) { return fits(value, fact); });
        });
    }
    double f1() const { return 2.0 * double(right) / std::max(1.0, double(2 * right + wrong + missed)); }
};

QStringList valuesOfBrief(const QJsonObject &brief)
{
    QStringList values;
    for (const auto &part : {u"fields"_s, u"values"_s}) {
        const QJsonArray all = brief[part].toArray();
        for (const auto &one : all) {
            const QString value = comparable(one[u"value"_s].toString());
            if (one[u"key"_s] != "need"_L1 && !value.isEmpty() && !values.contains(value))
                values.append(value);
        }
    }
    return values;
}

/// The baseline: mail addresses, times, numbers, and capitalised words inside a sentence.
QStringList baselineValues(const QList<Message> &thread)
{
    static const QRegularExpression pattern(
        u"[\\w.]+@[\\w.]+|\\d{1,2}(?::\\d\\d)? ?[ap]m|\\d[\\d:/-]*|(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*"_s);
    QStringList values;
    for (const Message &message : thread) {
        if (message.speaker != Speaker::Visitor)
            continue;
        for (auto matches = pattern.globalMatch(message.text); matches.hasNext();) {
            const QString value = comparable(matches.next().captured());
            if (!value.isEmpty() && !values.contains(value))
                values.append(value);
        }
    }
    return values;
}

/// The baseline of a summary: the four longest turns, as much of them as fits.
QString longestTurns(const QList<Message> &thread)
{
    QStringList texts;
    for (const Message &message : thread)
        texts.append(message.text);
    std::stable_sort(texts.begin(), texts.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return texts.mid(0, 4).join(u' ').left(mostLetters);
}

double shareKept(const QString &text, const QStringList &facts)
{
    const QString plain = comparable(text);
    const auto kept =
        std::count_if(facts.cbegin(), facts.cend(), [&](const QString &fact) { return has(plain, fact); });
    return double(kept) / double(facts.size());
}

/// Whether a line speaks of the goal: half of the words of it that are worth looking up, and two at least.
bool speaksOf(const QString &line, const QString &goal)
{
    const QStringList asked = termsOf(plainWords(line));
    const QStringList wanted = termsOf(plainWords(goal), 400);
    const auto common =
        std::count_if(asked.cbegin(), asked.cend(), [&](const QString &term) { return wanted.contains(term); });
    return common >= 2 && common * 2 >= asked.size();
}

QString lastOfVisitor(const QList<Message> &thread)
{
    const auto last = std::find_if(thread.crbegin(), thread.crend(),
                                   [](const Message &message) { return message.speaker == Speaker::Visitor; });
    return last == thread.crend() ? QString() : last->text;
}

} // namespace

void measureBriefings(const TriggerData &data, const TakeFigure &take)
{
    FieldCounts fields;
    FieldCounts fieldsBaseline;
    double kept = 0;
    double keptBaseline = 0;
    qsizetype withFacts = 0;
    qsizetype hits = 0;
    qsizetype baselineHits = 0;
    qsizetype withGoal = 0;
    for (const QJsonObject &talk : data.conversations) {
        const QJsonObject brief = briefed(talk);
        const QList<Message> thread = threadOf(talk);
        const QStringList facts = factsOf(talk);
        QString text;
        QString wants;
        const QJsonArray lines = brief[u"lines"_s].toArray();
        for (const auto &line : lines) {
            text += line[u"text"_s].toString() + u" | "_s;
            if (line[u"line"_s] == "Wants next"_L1)
                wants = line[u"text"_s].toString();
        }
        if (!facts.isEmpty()) {
            ++withFacts;
            fields.add(valuesOfBrief(brief), facts);
            fieldsBaseline.add(baselineValues(thread), facts);
            const bool fits = brief[u"letters"_s].toInt() <= mostLetters && lines.size() <= mostLines;
            kept += fits ? shareKept(text, facts) : 0;
            keptBaseline += shareKept(longestTurns(thread), facts);
        }
        if (const QString goal = talk[u"labels"_s][u"goal"_s].toString(); !goal.isEmpty()) {
            ++withGoal;
            hits += speaksOf(wants, goal) ? 1 : 0;
            baselineHits += speaksOf(lastOfVisitor(thread), goal) ? 1 : 0;
        }
    }
    take(u"field_f1"_s, fields.f1(), u"F1"_s, withFacts);
    take(u"field_f1_baseline"_s, fieldsBaseline.f1(), u"F1, one pattern"_s, withFacts);
    take(u"facts_kept"_s, kept / double(std::max<qsizetype>(1, withFacts)), u"share"_s, withFacts);
    take(u"facts_kept_baseline"_s, keptBaseline / double(std::max<qsizetype>(1, withFacts)),
         u"share, the four longest turns"_s, withFacts);
    take(u"wants_next_hit"_s, double(hits) / double(std::max<qsizetype>(1, withGoal)), u"share"_s, withGoal);
    take(u"wants_next_hit_baseline"_s, double(baselineHits) / double(std::max<qsizetype>(1, withGoal)),
         u"share, the last turn"_s, withGoal);
}

} // namespace Baton::Bench
