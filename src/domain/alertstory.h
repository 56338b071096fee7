// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dryrun.h"
#include "domain/event.h"

namespace Baton {

/// A step of the ladder that was taken, with whom it left out and why. It is kept beside the log, because who was
/// connected at that moment is known at no other.
struct StepRecord
{
    int no = 0; ///< of the handoff
    int step = 0; ///< index in the ladder, from 0
    LadderTarget target = LadderTarget::Available;
    Instant at;
    QList<AgentId> alerted;
    QList<DryLeftOut> others; ///< those of the team, or of all where the step is for anyone
    QList<AgentId> inSpite; ///< of the alerted those who had quiet hours

    friend bool operator==(const StepRecord &, const StepRecord &) = default;
};

/// What an event of the ladder means for everybody, by the policy it was decided with.
StepRecord stepRecordOf(const AlertStepped &event, const Conversation &conversation, const Policy &policy, Instant at);

/// What became of an alert on its way to one person.
enum class AlertFate {
    Attempted,
    Handed, ///< the desktop, the mail server or the push service has taken it
    Displayed,
    Acknowledged,
    Unknown, ///< whether it was handed over is not known
    Failed, ///< it will be tried again
    Dead, ///< given up
    NotNeeded, ///< somebody had claimed before
    Withheld, ///< the console kept it back, as the person has set
};

/// One word of a device or a channel about an alert for one person.
struct AlertWord
{
    QString channel; ///< as in receipts: toast, sound, badge, banner, console, email, push
    AlertFate fate = AlertFate::Attempted;
    Instant at;

    friend bool operator==(const AlertWord &, const AlertWord &) = default;
};

/// A step of the ladder as one person met it.
struct AlertStory
{
    int no = 0; ///< of the handoff
    int step = 0; ///< index in the ladder, from 0
    LadderTarget target = LadderTarget::Available;
    Instant at;
    int people = 0; ///< how many the step alerted
    bool alerted = false; ///< whether this person was one of them
    std::optional<LeftOut> why = std::nullopt; ///< why not; none where the step was for another team
    std::optional<Instant> until = std::nullopt; ///< end of their quiet hours
    bool despiteQuiet = false;
    QList<AlertWord> words = {}; ///< ascending at

    friend bool operator==(const AlertStory &, const AlertStory &) = default;
};

AlertStory storyOf(const StepRecord &record, const AgentId &agent);

} // namespace Baton
