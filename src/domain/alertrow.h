// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace Baton {

/// What a person can be alerted to.
enum class AlertRow {
    Requested, ///< a handoff of one's teams waits
    Offered, ///< a handoff is offered to this person
    Given, ///< a conversation was assigned or transferred to this person
    VisitorMessage, ///< in a conversation one owns
    OverTarget, ///< a visitor waits longer than was promised
    Mention, ///< a note or whisper is for this person
    ColleagueTook, ///< a colleague claimed what one was alerted to
    Connection, ///< the link to the server is lost or back
    BouncedReturn, ///< what one gave back to the AI asks for a person again
    LeadBreach, ///< for team leads: a promised time was not kept
    LeadNobodyReachable, ///< for team leads: nobody of a team can be alerted
    LeadQueueLong, ///< for team leads: many wait
};

/// How an alert comes to notice.
enum class AlertChannel { Toast, Sound, Badge, Urgency, Email, Push };

inline constexpr std::array alertRows{AlertRow::Requested,
                                      AlertRow::Offered,
                                      AlertRow::Given,
                                      AlertRow::VisitorMessage,
                                      AlertRow::OverTarget,
                                      AlertRow::Mention,
                                      AlertRow::ColleagueTook,
                                      AlertRow::Connection,
                                      AlertRow::BouncedReturn,
                                      AlertRow::LeadBreach,
                                      AlertRow::LeadNobodyReachable,
                                      AlertRow::LeadQueueLong};
inline constexpr std::array alertChannels{AlertChannel::Toast,   AlertChannel::Sound, AlertChannel::Badge,
                                          AlertChannel::Urgency, AlertChannel::Email, AlertChannel::Push};

} // namespace Baton
