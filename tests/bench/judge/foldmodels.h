// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/judge/triggerdata.h"

#include <map>

namespace Baton::Bench {

/// No fold: everything.
inline constexpr int noFold = -1;

/// All that the shipped model may learn from, but for what is in a fold.
std::vector<Server::TalkExample> examplesWithout(const TriggerData &data, int fold);

/// What decides the fold of a labelled utterance: the conversation it is from, or itself.
QString groupOf(const QJsonObject &trigger);

/// What a whole conversation teaches: whether its visitor got annoyed.
Server::TalkExample exampleOfTalk(const QJsonObject &talk);

/// The model that would be shipped had the texts of a fold not been there, one a fold; trained when first asked for.
class FoldModels
{
public:
    explicit FoldModels(const TriggerData &data)
        : m_data(data)
    {}
    const Server::TalkModel &without(int fold);

private:
    const TriggerData &m_data;
    std::map<int, Server::TalkModel> m_models;
};

} // namespace Baton::Bench
