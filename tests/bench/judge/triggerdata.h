// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ai/talkmodel.h"

#include <QJsonObject>

namespace Baton::Bench {

/// The labelled talk of other people that judging is measured on; see README.md of the data.
struct TriggerData
{
    QList<QJsonObject> triggers;
    QList<QJsonObject> clinc; ///< what the bot of CLINC150 knows
    QList<QJsonObject> clincOut; ///< what it does not
    QList<QJsonObject> conversations;
    QList<QJsonObject> annoyed; ///< more conversations whose visitor got annoyed

    bool isThere() const { return !triggers.isEmpty(); }
};

/// From `BATON_DATA`, or from beside the project; empty where it is not there.
TriggerData readTriggerData();

/// What a labelled utterance teaches: a sign for each kind of trigger, and the intent where it has one.
Server::TalkExample exampleOf(const QJsonObject &trigger);
/// The intents of what the bot of CLINC150 knows.
std::vector<Server::TalkExample> clincExamples(const TriggerData &data);

/// Whether the licence of its source lets weights that were trained on it be shipped under ours (docs/judging.md).
bool mayTrainShipped(const QJsonObject &trigger);

} // namespace Baton::Bench
