// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/linearmodel.h"

#include <QHash>
#include <QStringList>

namespace Baton::Server {

/// What a knowledge base makes of a text.
struct Scope
{
    QString label; ///< of the class that fits best: a label of the base, or an answer; empty where nothing is known
    double score = 0; ///< 0 to 1: below scopeBorder the text is rather not what the base is about
    double nearest = 0; ///< cosine of the most similar question
    double margin = 0; ///< probability of the class minus that of the second, 0 to 1
};

inline constexpr double scopeBorder = 0.5;

/// Tells which of the things a knowledge base knows a text is about, and whether it is about any of them. Trained on
/// the base itself when it is made: n-gram features weighted by rarity, a softmax over the classes, and the nearest
/// neighbour. How the score is put together stands in docs/judging.md. Never changes after; any thread may ask.
class ScopeModel
{
public:
    ScopeModel() = default;
    /// `questions` with the class of each, of the same length.
    ScopeModel(const QStringList &questions, const QStringList &classes);

    /// `plain` as plainWords() gives it.
    Scope judge(const QString &plain) const;
    bool isEmpty() const { return m_classes.isEmpty(); }

private:
    void number(const std::vector<std::vector<HashedFeature>> &features);
    /// `known` is the share of the text, 0 to 1, that any question has something of.
    FeatureRow rowOf(const std::vector<HashedFeature> &features, double *known = nullptr) const;
    void train(const std::vector<FeatureRow> &rows);
    double similarityOf(const FeatureRow &row, int *nearest) const;

    QStringList m_classes;
    std::vector<int> m_classOf; ///< of each question
    QHash<quint64, quint32> m_numbers;
    std::vector<float> m_rarity; ///< by number of the feature
    std::vector<std::vector<std::pair<quint32, float>>> m_questionsWith; ///< by number of the feature
    LinearModel m_model;
    double m_spread = 1; ///< standard deviation of the winning score over the questions
    bool m_hasClassifier = false;
};

} // namespace Baton::Server
