// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/judge/measures.h"

#include "server/ai/terms.h"
#include "server/ai/textfeatures.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words = Server::plainWords(text).split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"|"_s);
    return words;
}

} // namespace

int foldOf(const QString &id)
{
    return static_cast<int>((Server::featureHash(u'f', id) >> 17U) % folds);
}

double auroc(QList<Rated> rated)
{
    std::sort(rated.begin(), rated.end(), [](const Rated &a, const Rated &b) { return a.score < b.score; });
    double ranks = 0;
    double yes = 0;
    for (qsizetype i = 0; i < rated.size();) {
        qsizetype j = i;
        while (j < rated.size() && rated[j].score == rated[i].score)
            ++j;
        const double rank = double(i + j + 1) / 2;
        for (; i < j; ++i) {
            ranks += rated[i].is ? rank : 0;
            yes += rated[i].is ? 1 : 0;
        }
    }
    const double no = double(rated.size()) - yes;
    return yes > 0 && no > 0 ? (ranks - yes * (yes + 1) / 2) / (yes * no) : 0;
}

double scoreBelowWhich(const QList<Rated> &rated, double share)
{
    QList<double> scores;
    for (const Rated &one : rated) {
        if (one.is)
            scores.append(one.score);
    }
    std::sort(scores.begin(), scores.end());
    return scores.isEmpty() ? 0 : scores[qMin(scores.size() - 1, qsizetype(share * double(scores.size())))];
}

void Counts::add(bool said, bool is)
{
    ++(said ? (is ? right : wrong) : (is ? missed : quiet));
}

double Counts::precision() const
{
    return double(right) / std::max(1.0, double(right + wrong));
}

double Counts::recall() const
{
    return double(right) / std::max(1.0, double(right + missed));
}

double Counts::f1() const
{
    return 2.0 * double(right) / std::max(1.0, double(2 * right + wrong + missed));
}

double mcc(const QStringList &is, const QStringList &said)
{
    QHash<QString, double> trueCount;
    QHash<QString, double> saidCount;
    double right = 0;
    for (qsizetype i = 0; i < is.size(); ++i) {
        trueCount[is[i]] += 1;
        saidCount[said[i]] += 1;
        right += is[i] == said[i] ? 1 : 0;
    }
    const auto all = double(is.size());
    double both = 0;
    double trueSquares = 0;
    double saidSquares = 0;
    for (auto it = trueCount.cbegin(); it != trueCount.cend(); ++it) {
        both += it.value() * saidCount.value(it.key());
        trueSquares += it.value() * it.value();
    }
    for (const double count : std::as_const(saidCount))
        saidSquares += count * count;
    const double below = std::sqrt((all * all - saidSquares) * (all * all - trueSquares));
    return below > 0 ? (right * all - both) / below : 0;
}

double accuracy(const QStringList &is, const QStringList &said)
{
    qsizetype right = 0;
    for (qsizetype i = 0; i < is.size(); ++i)
        right += is[i] == said[i] ? 1 : 0;
    return double(right) / std::max(1.0, double(is.size()));
}

double macroF1(const QStringList &is, const QStringList &said)
{
    QHash<QString, Counts> counts;
    for (qsizetype i = 0; i < is.size(); ++i) {
        ++(is[i] == said[i] ? counts[is[i]].right : counts[is[i]].missed);
        if (is[i] != said[i])
            ++counts[said[i]].wrong;
    }
    double sum = 0;
    for (const Counts &count : std::as_const(counts))
        sum += count.f1();
    return sum / std::max(1.0, double(counts.size()));
}

double mccWithBorder(const QStringList &is, const QStringList &said, const QList<double> &scores)
{
    const auto decided = [&](qsizetype i, double border) { return scores[i] >= border ? said[i] : u"out of scope"_s; };
    QStringList all;
    QStringList allIs;
    for (int fold = 0; fold < folds; ++fold) {
        QList<double> seen;
        for (qsizetype i = fold == 0 ? 1 : 0; i < scores.size(); ++i) {
            if (i % folds != fold)
                seen.append(scores[i]);
        }
        std::sort(seen.begin(), seen.end());
        double best = -2;
        double border = 0;
        constexpr int steps = 40;
        for (int step = 0; step < steps; ++step) {
            const double tried = seen[seen.size() * step / steps];
            QStringList partIs;
            QStringList part;
            for (qsizetype i = 0; i < scores.size(); ++i) {
                if (i % folds != fold) {
                    partIs.append(is[i]);
                    part.append(decided(i, tried));
                }
            }
            if (const double value = mcc(partIs, part); value > best) {
                best = value;
                border = tried;
            }
        }
        for (qsizetype i = fold; i < scores.size(); i += folds) {
            allIs.append(is[i]);
            all.append(decided(i, border));
        }
    }
    return mcc(allIs, all);
}

WordIndex::WordIndex(const QStringList &texts)
{
    double sum = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QStringList words = wordsOf(texts[i]);
        QHash<QString, int> counts;
        for (const QString &word : words)
            ++counts[word];
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            m_with[it.key()].append({i, it.value()});
        m_lengths.append(words.size());
        sum += double(words.size());
    }
    m_meanLength = sum / std::max(1.0, double(texts.size()));
}

QList<std::pair<qsizetype, double>> WordIndex::best(const QString &text, int limit) const
{
    constexpr double k1 = 1.2;
    constexpr double b = 0.75;
    QHash<qsizetype, double> scores;
    const auto all = double(m_lengths.size());
    for (const QString &word : wordsOf(text)) {
        const auto found = m_with.constFind(word);
        if (found == m_with.cend())
            continue;
        const auto with = double(found->size());
        const double rarity = std::log(1 + (all - with + 0.5) / (with + 0.5));
        for (const auto &[place, count] : *found) {
            const double length = double(m_lengths[place]) / m_meanLength;
            scores[place] += rarity * count * (k1 + 1) / (count + k1 * (1 - b + b * length));
        }
    }
    QList<std::pair<qsizetype, double>> sorted;
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        sorted.append({it.key(), it.value()});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &other) {
        return a.second > other.second || (a.second == other.second && a.first < other.first);
    });
    return sorted.mid(0, limit);
}

void NaiveBayes::learn(const QString &text, const QString &label)
{
    ++m_texts[label];
    for (const QString &word : wordsOf(text)) {
        ++m_words[label][word];
        ++m_allWords[label];
        m_vocabulary.insert(word);
    }
}

QString NaiveBayes::guess(const QString &text) const
{
    QString best;
    double most = 0;
    const QStringList words = wordsOf(text);
    QStringList labels = m_texts.keys();
    labels.sort();
    for (const QString &label : std::as_const(labels)) {
        double sum = std::log(double(m_texts[label]));
        const QHash<QString, int> &of = *m_words.constFind(label);
        for (const QString &word : words)
            sum += std::log((of.value(word) + 1.0) / (m_allWords[label] + double(m_vocabulary.size())));
        if (best.isEmpty() || sum > most) {
            best = label;
            most = sum;
        }
    }
    return best;
}

} // namespace Baton::Bench
