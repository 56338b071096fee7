// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/textfeatures.h"

namespace Baton::Server {

/// How a linear model is trained. The same rows and settings give the same model, whatever the machine's load.
struct Training
{
    int epochs = 12;
    float rate = 1.0F;
    float positiveWeight = 1.0F; ///< of a row that is so, where there is one column
    float firstBias = 0.0F;
    quint64 seed = 1;
};

/// Scores columns (classes) of a text by a weighted sum of its features. Two or more columns are classes that exclude
/// each other (softmax); one column is a yes or no (logistic). Trained by stochastic gradient steps over batches of 32,
/// each feature at its own rate (AdaGrad).
class LinearModel
{
public:
    LinearModel() = default;
    /// Without weights; `features` is one more than the highest number of a feature.
    LinearModel(quint32 features, int columns);

    /// `classes` gives the column of each row; with one column, 1 for yes and 0 for no.
    void train(const std::vector<FeatureRow> &rows, const std::vector<int> &classes, const Training &training);

    /// A score for each column, not yet a probability.
    std::vector<float> scores(const FeatureRow &row) const;

    int columns() const { return m_columns; }
    quint32 features() const { return m_features; }
    /// `features` rows of `columns` weights.
    const std::vector<float> &weights() const { return m_weights; }
    const std::vector<float> &biases() const { return m_biases; }
    void setWeights(std::vector<float> weights, std::vector<float> biases);

private:
    quint32 m_features = 0;
    int m_columns = 0;
    std::vector<float> m_weights;
    std::vector<float> m_biases;
};

/// Scores as shares of one.
std::vector<float> softmaxOf(std::vector<float> scores);
/// 0 to 1.
float logisticOf(float score);

} // namespace Baton::Server
