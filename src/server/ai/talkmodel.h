// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"
#include "server/ai/linearmodel.h"
#include "server/ai/talksigns.h"

#include <map>
#include <optional>

namespace Baton::Server {

/// A labelled text to train on.
struct TalkExample
{
    QString text;
    std::map<Sign, bool> signs; ///< those that are known
    std::optional<Category> intent;
    QStringList before = {}; ///< what was said before a single text, oldest first
    QList<Message> talk = {}; ///< where it is not empty, this is what is read, and not the text
    bool setsBorder = true; ///< of talk as it comes: where a sign begins is found on it
};

/// What the trained model makes of a text.
struct TalkVerdict
{
    std::map<Sign, double> signs; ///< 0 to 1, at signBorder as likely as not
    Category intent = Category::General;
    double intentConfidence = 0; ///< 0 to 1
};

inline constexpr double signBorder = 0.5;

/// A linear model of single texts: a yes or no for each sign, and the intent. The shipped one was trained on English
/// talk only (docs/judging.md says on which); ask it about English texts only.
class TalkModel
{
public:
    /// What the program was built with; read at the first call. Without it nothing is ever a sign.
    static const TalkModel &shipped();

    static TalkModel trained(const std::vector<TalkExample> &examples);
    /// None where the bytes are not such a model.
    static std::optional<TalkModel> read(const QByteArray &bytes);
    QByteArray written() const;

    TalkVerdict judge(const TextRead &read) const;
    bool isEmpty() const { return m_rarity.empty(); }

private:
    FeatureRow rowOf(const TextRead &read) const;
    void measureRarity(const std::vector<TextRead> &texts);
    void trainSign(Sign sign, const std::vector<FeatureRow> &rows, const std::vector<TalkExample> &examples);
    void trainIntent(const std::vector<FeatureRow> &rows, const std::vector<TalkExample> &examples);

    std::vector<quint8> m_rarity; ///< sixteenths, by bucket
    std::map<Sign, LinearModel> m_signs; ///< their bias puts signBorder where F1 was best
    LinearModel m_intent;
};

} // namespace Baton::Server
