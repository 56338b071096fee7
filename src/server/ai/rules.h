// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pagegroup.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Baton::Server {

/// When a reason fires, and which of those that fire hand the conversation over; the rest are flags. Each threshold
/// fires from its value on. In force from the next turn, since nothing of an earlier judgement is kept.
struct JudgeRules
{
    int friction = 2; ///< `friction`; see frictionOf()
    int frustration = 3; ///< friction from which on the visitor is taken to be frustrated, in whatever words
    int talkTurns = 3; ///< of the visitor, from which on the talk as a whole may tell `frustration`
    int complexity = 70; ///< `complex`; 0 to 100, see complexityOf()
    int leadScore = 70; ///< `lead_score`; 0 to 100, see leadOf()
    int companySize = 50; ///< `icp_match`: people in the visitor's company, 0 for no such rule
    QList<PageGroup> pages = {PageGroup::Checkout}; ///< `page`
    /// The confidence, per cent, from which on a reason hands over; what is not here never does.
    QMap<QString, int> handOver = {{QStringLiteral("explicit_request"), 70}, {QStringLiteral("sensitive"), 85},
                                   {QStringLiteral("frustration"), 60},      {QStringLiteral("low_confidence"), 0},
                                   {QStringLiteral("custom_quote"), 80},     {QStringLiteral("complex"), 70},
                                   {QStringLiteral("lead_score"), 70}};
};

} // namespace Baton::Server
