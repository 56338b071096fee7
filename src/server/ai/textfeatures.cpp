// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/textfeatures.h"

#include "server/ai/terms.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype wordsLookedAt = 400;
constexpr qsizetype shortestRun = 2;
constexpr qsizetype longestRun = 5;
constexpr qsizetype longestWord = 40;

/// Without the commonest English endings, as long as three letters stay; rough, but the same on both sides.
QStringView stemmed(QStringView word)
{
    constexpr qsizetype shortest = 3;
    if (word.front().unicode() >= 0x250)
        return word;
    for (const QStringView ending : {u"ing", u"ed", u"es", u"s", u"e", u"ly"}) {
        if (word.size() - ending.size() >= shortest && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

class Collector
{
public:
    void addWord(QStringView word)
    {
        if (word.size() > longestWord)
            word = word.first(longestWord);
        const QStringView stem = stemmed(word);
        addToken(stem);
        const QString marked = u'<' % word.toString() % u'>';
        for (qsizetype n = shortestRun; n <= longestRun; ++n) {
            for (qsizetype i = 0; i + n <= marked.size(); ++i)
                m_hashes.push_back(featureHash(u'c', QStringView(marked).sliced(i, n)));
        }
    }

    void addHan(QStringView run)
    {
        for (qsizetype i = 0; i < run.size(); ++i) {
            m_hashes.push_back(featureHash(u'w', run.sliced(i, 1)));
            if (i + 1 < run.size())
                m_hashes.push_back(featureHash(u'c', run.sliced(i, 2)));
        }
    }

    std::vector<HashedFeature> take()
    {
        addPair(u"$"_s);
        std::sort(m_hashes.begin(), m_hashes.end());
        std::vector<HashedFeature> features;
        for (const quint64 hash : m_hashes) {
            if (!features.empty() && features.back().first == hash)
                ++features.back().second;
            else
                features.emplace_back(hash, 1);
        }
        return features;
    }

private:
    void addToken(QStringView stem)
    {
        m_hashes.push_back(featureHash(u'w', stem));
        addPair(stem.toString());
    }

    void addPair(const QString &next)
    {
        m_hashes.push_back(featureHash(u'b', QString(m_before % u' ' % next)));
        m_before = next;
    }

    std::vector<quint64> m_hashes;
    QString m_before = u"^"_s;
};

} // namespace

quint64 featureHash(QChar kind, QStringView text)
{
    constexpr quint64 offset = 14695981039346656037ULL;
    constexpr quint64 prime = 1099511628211ULL;
    quint64 hash = (offset ^ kind.unicode()) * prime;
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xffU)) * prime;
        hash = (hash ^ (c.unicode() >> 8U)) * prime;
    }
    return hash ^ (hash >> 29U); // so that the low bits, of which buckets are made, depend on all
}

std::vector<HashedFeature> featuresOf(const QString &plain)
{
    Collector collector;
    qsizetype words = 0;
    for (const QStringView word : QStringView(plain).split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"|" || ++words > wordsLookedAt)
            continue;
        for (qsizetype from = 0; from < word.size();) {
            const bool han = isHan(word[from]);
            qsizetype to = from + 1;
            while (to < word.size() && isHan(word[to]) == han)
                ++to;
            if (han)
                collector.addHan(word.sliced(from, to - from));
            else
                collector.addWord(word.sliced(from, to - from));
            from = to;
        }
    }
    return collector.take();
}

void normalize(FeatureRow &row)
{
    double square = 0;
    for (const auto &[number, value] : row)
        square += double(value) * double(value);
    if (square <= 0)
        return;
    const auto scale = static_cast<float>(1 / std::sqrt(square));
    for (auto &[number, value] : row)
        value *= scale;
}

} // namespace Baton::Server
