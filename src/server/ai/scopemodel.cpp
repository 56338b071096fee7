// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/scopemodel.h"

#include "server/ai/terms.h"

#include <algorithm>
#include <cmath>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double perQuestionAtLeast = 2; ///< questions per class, below which there is nothing to learn
constexpr std::size_t weightsAtMost = 40'000'000;
constexpr double scoreShare = 1.0;
constexpr double nearestShare = 4.5;
constexpr double knownShare = 2.5;
constexpr double centre = 7.9;
constexpr double steepness = 1.0;
constexpr double nearestCentre = 0.32;
constexpr double nearestSteepness = 12;

} // namespace

ScopeModel::ScopeModel(const QStringList &questions, const QStringList &classes)
{
    QHash<QString, int> columnOf;
    std::vector<std::vector<HashedFeature>> features;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const auto known = columnOf.constFind(classes[i]);
        const int column = known == columnOf.cend() ? static_cast<int>(m_classes.size()) : *known;
        if (known == columnOf.cend()) {
            columnOf.insert(classes[i], column);
            m_classes.append(classes[i]);
        }
        m_classOf.push_back(column);
        features.push_back(featuresOf(plainWords(questions[i])));
    }
    number(features);
    std::vector<FeatureRow> rows;
    rows.reserve(features.size());
    for (const auto &of : features)
        rows.push_back(rowOf(of));
    m_questionsWith.resize(m_rarity.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto &[feature, value] : rows[i])
            m_questionsWith[feature].emplace_back(static_cast<quint32>(i), value);
    }
    const double perClass = m_classes.isEmpty() ? 0 : double(questions.size()) / double(m_classes.size());
    m_hasClassifier = m_classes.size() > 1 && perClass >= perQuestionAtLeast
        && m_rarity.size() * std::size_t(m_classes.size()) <= weightsAtMost;
    if (m_hasClassifier)
        train(rows);
}

void ScopeModel::number(const std::vector<std::vector<HashedFeature>> &features)
{
    std::vector<int> questionsWith;
    for (const auto &of : features) {
        for (const auto &[hash, count] : of) {
            const auto known = m_numbers.constFind(hash);
            if (known == m_numbers.cend()) {
                m_numbers.insert(hash, static_cast<quint32>(questionsWith.size()));
                questionsWith.push_back(1);
            } else {
                ++questionsWith[*known];
            }
        }
    }
    const auto all = static_cast<double>(features.size());
    for (const int with : questionsWith)
        m_rarity.push_back(static_cast<float>(std::log((1 + all) / (1 + with)) + 1));
}

FeatureRow ScopeModel::rowOf(const std::vector<HashedFeature> &features, double *known) const
{
    FeatureRow row;
    row.reserve(features.size());
    const double rarest = std::log(1 + double(m_classOf.size())) + 1;
    double seen = 0;
    double all = 0;
    for (const auto &[hash, count] : features) {
        const auto number = m_numbers.constFind(hash);
        const double times = 1 + std::log(double(count));
        const double value = times * (number != m_numbers.cend() ? double(m_rarity[*number]) : rarest);
        all += value * value;
        if (number == m_numbers.cend())
            continue;
        seen += value * value;
        row.emplace_back(*number, static_cast<float>(value));
    }
    if (known != nullptr)
        *known = all > 0 ? std::sqrt(seen / all) : 0;
    std::sort(row.begin(), row.end());
    normalize(row);
    return row;
}

void ScopeModel::train(const std::vector<FeatureRow> &rows)
{
    m_model = LinearModel(static_cast<quint32>(m_rarity.size()), static_cast<int>(m_classes.size()));
    m_model.train(rows, m_classOf, Training());
    double sum = 0;
    double squares = 0;
    for (const FeatureRow &row : rows) {
        const std::vector<float> scores = m_model.scores(row);
        const double most = *std::max_element(scores.begin(), scores.end());
        sum += most;
        squares += most * most;
    }
    const auto all = static_cast<double>(rows.size());
    m_spread = std::sqrt(std::max(1e-6, squares / all - sum / all * (sum / all)));
}

double ScopeModel::similarityOf(const FeatureRow &row, int *nearest) const
{
    std::vector<float> similarity(m_classOf.size(), 0.0F);
    for (const auto &[feature, value] : row) {
        for (const auto &[question, other] : m_questionsWith[feature])
            similarity[question] += value * other;
    }
    const auto most = std::max_element(similarity.begin(), similarity.end());
    if (most == similarity.end())
        return 0;
    *nearest = static_cast<int>(most - similarity.begin());
    return std::min(1.0, double(*most));
}

Scope ScopeModel::judge(const QString &plain) const
{
    Scope scope;
    double known = 0;
    const FeatureRow row = rowOf(featuresOf(plain), &known);
    if (m_classes.isEmpty() || row.empty())
        return scope;
    int nearest = 0;
    scope.nearest = similarityOf(row, &nearest);
    scope.label = m_classes[m_classOf[std::size_t(nearest)]];
    if (!m_hasClassifier) {
        // With so little to learn from, what the base has no word for has to count against it.
        scope.score = 1 / (1 + std::exp(-nearestSteepness * (scope.nearest * known - nearestCentre)));
        scope.margin = scope.nearest;
        return scope;
    }
    const std::vector<float> scores = m_model.scores(row);
    const auto best = std::max_element(scores.begin(), scores.end());
    scope.label = m_classes[best - scores.begin()];
    std::vector<float> shares = softmaxOf(scores);
    std::nth_element(shares.begin(), shares.begin() + 1, shares.end(), std::greater<>());
    scope.margin = double(shares[0]) - double(shares[1]);
    const double evidence = scoreShare * double(*best) / m_spread + nearestShare * scope.nearest + knownShare * known;
    scope.score = 1 / (1 + std::exp(-steepness * (evidence - centre)));
    return scope;
}

} // namespace Baton::Server
