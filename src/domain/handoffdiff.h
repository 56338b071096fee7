// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handoffrules.h"

namespace Baton {

/// One setting of when the AI hands over.
struct HandoffSettingKey
{
    enum class What {
        Enabled,
        Reason, ///< `name` is its code
        Complexity,
        LeadScore,
        Friction,
        Frustration,
        TalkTurns,
        Fallbacks,
        AnswerThreshold,
        Weight, ///< `name` is the factor
        IcpSize,
        IcpRoles,
        IcpKeywords,
        IcpNeeded,
        Pages, ///< all of them
        Category, ///< `category` is the one
    };

    What what = What::Enabled;
    QString name = {};
    Baton::Category category = Baton::Category::General;

    friend bool operator==(const HandoffSettingKey &, const HandoffSettingKey &) = default;
};

/// The rule without what means nothing where it does what it does: details that are not asked for, the urgency of what
/// is only noted.
ReasonRule meant(ReasonRule rule);
PageRule meant(PageRule rule);

/// The settings that mean something else, in the order they are shown.
QList<HandoffSettingKey> differences(const HandoffSettings &before, const HandoffSettings &after);

/// What was changed from `base` to `mine`, setting by setting, on top of `now`.
HandoffSettings rebased(const HandoffSettings &base, const HandoffSettings &mine, const HandoffSettings &now);

} // namespace Baton
