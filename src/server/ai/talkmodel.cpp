// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/talkmodel.h"

#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 buckets = 1U << 16U;
constexpr quint32 allFeatures = buckets + phraseFeatures;
constexpr float raritySteps = 16;
constexpr quint32 magic = 0x42544d32; // BTM2
constexpr int intents = 5;
constexpr int innerFolds = 4;
constexpr qsizetype messagesBefore = 3;
constexpr float weightSteps = 127;

struct Scored
{
    float score = 0;
    bool is = false;
};

/// The score from which on "yes" gives the best F1.
float bestBorder(std::vector<Scored> scored)
{
    std::sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    const auto all =
        static_cast<double>(std::count_if(scored.begin(), scored.end(), [](const Scored &s) { return s.is; }));
    double best = -1;
    float border = 0;
    double right = 0;
    for (std::size_t i = 0; i < scored.size(); ++i) {
        right += scored[i].is ? 1 : 0;
        const double f1 = 2 * right / (double(i + 1) + all);
        if (f1 > best && right > 0) {
            best = f1;
            border = i + 1 < scored.size() ? (scored[i].score + scored[i + 1].score) / 2 : scored[i].score - 1;
        }
    }
    return border;
}

Training signTraining(Sign sign)
{
    Training training;
    training.epochs =
        sign == Sign::Frustration ? 4 : 12; // the fewest and noisiest examples are learnt by heart soonest
    training.firstBias = -2;
    training.positiveWeight = 2;
    if (sign == Sign::Frustration)
        training.rate = 0.2F;
    if (sign == Sign::Annoyed) { // a few dense features, each in nearly every row, want many small steps
        training.epochs = 60;
        training.rate = 0.1F;
    }
    return training;
}

void writeModel(QDataStream &out, const LinearModel &model)
{
    out << quint32(model.columns());
    for (int k = 0; k < model.columns(); ++k) {
        float most = 1e-6F;
        for (quint32 f = 0; f < model.features(); ++f)
            most = std::max(most, std::abs(model.weights()[std::size_t(f) * model.columns() + k]));
        QByteArray column(model.features(), '\0');
        for (quint32 f = 0; f < model.features(); ++f)
            column[f] = static_cast<char>(
                std::lround(model.weights()[std::size_t(f) * model.columns() + k] / most * weightSteps));
        out << most << model.biases()[k] << column;
    }
}

std::optional<LinearModel> readModel(QDataStream &in, quint32 columnsWanted)
{
    quint32 columns = 0;
    in >> columns;
    if (columns != columnsWanted)
        return std::nullopt;
    LinearModel model(allFeatures, static_cast<int>(columns));
    std::vector<float> weights(std::size_t(allFeatures) * columns);
    std::vector<float> biases(columns);
    for (quint32 k = 0; k < columns; ++k) {
        float most = 0;
        QByteArray column;
        in >> most >> biases[k] >> column;
        if (in.status() != QDataStream::Ok || column.size() != qsizetype(allFeatures))
            return std::nullopt;
        for (quint32 f = 0; f < allFeatures; ++f)
            weights[std::size_t(f) * columns + k] = float(static_cast<signed char>(column[f])) * most / weightSteps;
    }
    model.setWeights(std::move(weights), std::move(biases));
    return model;
}

TalkModel readShippedModel()
{
    QFile file(u":/judge/talk.model"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return TalkModel::read(file.readAll()).value_or(TalkModel());
}

} // namespace

const TalkModel &TalkModel::shipped()
{
    static const TalkModel model = readShippedModel();
    return model;
}

FeatureRow TalkModel::rowOf(const TextRead &read) const
{
    FeatureRow row;
    for (const auto &[hash, count] : featuresOf(read.own)) {
        const auto bucket = static_cast<quint32>(hash & (buckets - 1));
        row.emplace_back(bucket, (1 + std::log(float(count))) * float(m_rarity[bucket]) / raritySteps);
    }
    std::sort(row.begin(), row.end());
    // Two features in one bucket count as one.
    FeatureRow merged;
    for (const auto &feature : row) {
        if (!merged.empty() && merged.back().first == feature.first)
            merged.back().second += feature.second;
        else
            merged.push_back(feature);
    }
    normalize(merged);
    appendPhraseFeatures(merged, read, buckets);
    return merged;
}

void TalkModel::measureRarity(const std::vector<TextRead> &texts)
{
    std::vector<int> textsWith(buckets, 0);
    std::vector<int> lastSeen(buckets, -1);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (const auto &[hash, count] : featuresOf(texts[i].own)) {
            const auto bucket = std::size_t(hash & (buckets - 1));
            if (lastSeen[bucket] != int(i))
                ++textsWith[bucket];
            lastSeen[bucket] = int(i);
        }
    }
    m_rarity.clear();
    const auto all = static_cast<double>(texts.size());
    for (const int with : textsWith)
        m_rarity.push_back(
            static_cast<quint8>(std::lround((std::log((1 + all) / (1 + with)) + 1) * double(raritySteps))));
}

TalkModel TalkModel::trained(const std::vector<TalkExample> &examples)
{
    TalkModel model;
    std::vector<TextRead> texts;
    texts.reserve(examples.size());
    for (const TalkExample &example : examples) {
        if (example.talk.isEmpty())
            texts.emplace_back(example.text);
        else
            texts.emplace_back(example.talk);
        for (const QString &before : example.before.mid(qMax(qsizetype(0), example.before.size() - messagesBefore)))
            texts.back().abuseBefore += abuseWordsIn(before);
    }
    model.measureRarity(texts);
    std::vector<FeatureRow> rows;
    rows.reserve(texts.size());
    for (const TextRead &text : texts)
        rows.push_back(model.rowOf(text));
    for (const Sign sign : allSigns)
        model.trainSign(sign, rows, examples);
    model.trainIntent(rows, examples);
    return model;
}

void TalkModel::trainSign(Sign sign, const std::vector<FeatureRow> &rows, const std::vector<TalkExample> &examples)
{
    std::vector<FeatureRow> known;
    std::vector<int> is;
    std::vector<bool> setsBorder;
    // Of the few whole talks the words themselves would be learnt by heart.
    const quint32 from = sign == Sign::Annoyed ? buckets : 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto label = examples[i].signs.find(sign);
        if (label == examples[i].signs.end())
            continue;
        const FeatureRow &row = rows[i];
        const auto first = std::lower_bound(row.begin(), row.end(), std::pair(from, -1e9F));
        known.emplace_back(first, row.end());
        is.push_back(label->second ? 1 : 0);
        setsBorder.push_back(examples[i].setsBorder);
    }
    // Where the border lies is found on texts the model has not seen.
    std::vector<Scored> scored;
    for (int fold = 0; fold < innerFolds; ++fold) {
        std::vector<FeatureRow> seen;
        std::vector<int> seenIs;
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (int(i % innerFolds) != fold) {
                seen.push_back(known[i]);
                seenIs.push_back(is[i]);
            }
        }
        LinearModel part(allFeatures, 1);
        part.train(seen, seenIs, signTraining(sign));
        for (std::size_t i = std::size_t(fold); i < known.size(); i += innerFolds) {
            if (setsBorder[i])
                scored.push_back({part.scores(known[i])[0], is[i] != 0});
        }
    }
    LinearModel whole(allFeatures, 1);
    whole.train(known, is, signTraining(sign));
    whole.setWeights(whole.weights(), {whole.biases()[0] - bestBorder(std::move(scored))});
    m_signs.insert_or_assign(sign, std::move(whole));
}

void TalkModel::trainIntent(const std::vector<FeatureRow> &rows, const std::vector<TalkExample> &examples)
{
    std::vector<FeatureRow> known;
    std::vector<int> is;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (!examples[i].intent || int(*examples[i].intent) >= intents)
            continue;
        known.push_back(rows[i]);
        is.push_back(int(*examples[i].intent));
    }
    m_intent = LinearModel(allFeatures, intents);
    m_intent.train(known, is, Training());
}

TalkVerdict TalkModel::judge(const TextRead &read) const
{
    TalkVerdict verdict;
    if (isEmpty())
        return verdict;
    const FeatureRow row = rowOf(read);
    for (const auto &[sign, model] : m_signs)
        verdict.signs[sign] = double(logisticOf(model.scores(row)[0]));
    const std::vector<float> shares = softmaxOf(m_intent.scores(row));
    const auto best = std::max_element(shares.begin(), shares.end());
    verdict.intent = Category(best - shares.begin());
    verdict.intentConfidence = double(*best);
    return verdict;
}

QByteArray TalkModel::written() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << magic << QByteArray(reinterpret_cast<const char *>(m_rarity.data()), qsizetype(m_rarity.size()));
    for (const Sign sign : allSigns)
        writeModel(out, m_signs.at(sign));
    writeModel(out, m_intent);
    return qCompress(bytes, 9);
}

std::optional<TalkModel> TalkModel::read(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 form = 0;
    QByteArray rarity;
    in >> form >> rarity;
    if (form != magic || rarity.size() != qsizetype(buckets))
        return std::nullopt;
    TalkModel model;
    model.m_rarity.resize(buckets);
    std::memcpy(model.m_rarity.data(), rarity.constData(), buckets);
    for (const Sign sign : allSigns) {
        auto read = readModel(in, 1);
        if (!read)
            return std::nullopt;
        model.m_signs.insert_or_assign(sign, std::move(*read));
    }
    auto intent = readModel(in, quint32(intents));
    if (!intent)
        return std::nullopt;
    model.m_intent = std::move(*intent);
    return model;
}

} // namespace Baton::Server
