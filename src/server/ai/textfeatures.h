// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace Baton::Server {

/// What a linear model sees of a text: numbers of features with their values, each feature once, by rising number.
using FeatureRow = std::vector<std::pair<quint32, float>>;

/// A feature before it has a number: the hash of what it is, and how often it occurs in the text.
using HashedFeature = std::pair<quint64, int>;

/// The features of a text as plainWords() gives it, by rising hash: stems of words, pairs of neighbouring stems, and
/// the runs of 2 to 5 letters in each word with its ends marked. A run of Chinese gives its characters and pairs of
/// them. Looks at the first 400 words.
std::vector<HashedFeature> featuresOf(const QString &plain);

/// The same in every process and on every machine (FNV-1a over the UTF-16 code units).
quint64 featureHash(QChar kind, QStringView text);

/// Divides by the Euclidean length; a row without values stays as it is.
void normalize(FeatureRow &row);

} // namespace Baton::Server
