// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/linearmodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Baton::Server {

namespace {

constexpr std::size_t batchSize = 32;
constexpr float biasRate = 0.1F;
constexpr float firstSquares = 1e-3F;

/// The same order everywhere, which std::shuffle does not promise.
void shuffle(std::vector<std::size_t> &order, quint64 &state)
{
    for (std::size_t i = order.size(); i > 1; --i) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        std::swap(order[i - 1], order[state % i]);
    }
}

/// The gradient of one batch, kept for the features that occur in it only.
class Gradient
{
public:
    Gradient(quint32 features, int columns)
        : m_place(features, 0)
        , m_columns(std::size_t(columns))
    {}

    void add(const FeatureRow &row, const std::vector<float> &errors)
    {
        for (const auto &[feature, value] : row) {
            float *sums = of(feature);
            for (std::size_t k = 0; k < m_columns; ++k)
                sums[k] += value * errors[k];
        }
    }

    const std::vector<quint32> &touched() const { return m_touched; }
    const float *at(std::size_t i) const { return m_sums.data() + i * m_columns; }

    void clear()
    {
        for (const quint32 feature : m_touched)
            m_place[feature] = 0;
        m_touched.clear();
        m_sums.clear();
    }

private:
    float *of(quint32 feature)
    {
        if (m_place[feature] == 0) {
            m_touched.push_back(feature);
            m_place[feature] = m_touched.size();
            m_sums.resize(m_touched.size() * m_columns, 0.0F);
        }
        return m_sums.data() + (m_place[feature] - 1) * m_columns;
    }

    std::vector<std::size_t> m_place; ///< one more than its place in m_touched
    std::vector<quint32> m_touched;
    std::vector<float> m_sums;
    std::size_t m_columns;
};

} // namespace

LinearModel::LinearModel(quint32 features, int columns)
    : m_features(features)
    , m_columns(columns)
    , m_weights(std::size_t(features) * std::size_t(columns), 0.0F)
    , m_biases(std::size_t(columns), 0.0F)
{}

void LinearModel::setWeights(std::vector<float> weights, std::vector<float> biases)
{
    m_weights = std::move(weights);
    m_biases = std::move(biases);
}

std::vector<float> LinearModel::scores(const FeatureRow &row) const
{
    std::vector<float> sums = m_biases;
    const auto columns = std::size_t(m_columns);
    for (const auto &[feature, value] : row) {
        const float *weights = m_weights.data() + std::size_t(feature) * columns;
        for (std::size_t k = 0; k < columns; ++k)
            sums[k] += value * weights[k];
    }
    return sums;
}

void LinearModel::train(const std::vector<FeatureRow> &rows, const std::vector<int> &classes, const Training &training)
{
    const auto columns = std::size_t(m_columns);
    std::vector<float> squares(m_features, firstSquares);
    std::fill(m_biases.begin(), m_biases.end(), training.firstBias);
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    quint64 state = training.seed * 0x9e3779b97f4a7c15ULL + 1;
    Gradient gradient(m_features, m_columns);
    for (int epoch = 0; epoch < training.epochs; ++epoch) {
        shuffle(order, state);
        for (std::size_t from = 0; from < order.size(); from += batchSize) {
            const std::size_t to = std::min(order.size(), from + batchSize);
            std::vector<float> biasErrors(columns, 0.0F);
            for (std::size_t i = from; i < to; ++i) {
                const FeatureRow &row = rows[order[i]];
                const int is = classes[order[i]];
                std::vector<float> errors = scores(row);
                if (m_columns == 1) {
                    errors[0] = (logisticOf(errors[0]) - float(is)) * (is != 0 ? training.positiveWeight : 1.0F);
                } else {
                    errors = softmaxOf(std::move(errors));
                    errors[std::size_t(is)] -= 1;
                }
                gradient.add(row, errors);
                for (std::size_t k = 0; k < columns; ++k)
                    biasErrors[k] += errors[k];
            }
            const float share = 1.0F / float(to - from);
            for (std::size_t t = 0; t < gradient.touched().size(); ++t) {
                const quint32 feature = gradient.touched()[t];
                const float *sums = gradient.at(t);
                float square = 0;
                for (std::size_t k = 0; k < columns; ++k)
                    square += sums[k] * sums[k];
                squares[feature] += square * share * share;
                const float step = training.rate * share / std::sqrt(squares[feature]);
                float *weights = m_weights.data() + std::size_t(feature) * columns;
                for (std::size_t k = 0; k < columns; ++k)
                    weights[k] -= step * sums[k];
            }
            for (std::size_t k = 0; k < columns; ++k)
                m_biases[k] -= training.rate * biasRate * share * biasErrors[k];
            gradient.clear();
        }
    }
}

std::vector<float> softmaxOf(std::vector<float> scores)
{
    const float most = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    float sum = 0;
    for (float &score : scores) {
        score = std::exp(score - most);
        sum += score;
    }
    for (float &score : scores)
        score /= sum;
    return scores;
}

float logisticOf(float score)
{
    return 1.0F / (1.0F + std::exp(-score));
}

} // namespace Baton::Server
