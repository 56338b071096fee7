// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "domain/effectivealerts.h"

namespace Baton {

/// What an alert is about: of one conversation each row is a thing of its own, with an end of its own.
struct AlertKey
{
    ConversationId conversation; ///< empty where it is about none
    AlertRow row = AlertRow::Requested;

    friend bool operator==(const AlertKey &, const AlertKey &) = default;
    friend size_t qHash(const AlertKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.conversation, int(key.row));
    }
};

/// How something is brought to the person's notice.
struct Alert
{
    ConversationId conversation;
    int no = 0; ///< of the handoff
    int step = 0;
    bool toast = true;
    bool sound = true;
    bool banner = false; ///< persistent line in the window
    bool trial = false; ///< nobody waits: the person wants to know whether it would be noticed
    AlertRow row = AlertRow::Requested;
    AgentId who = {}; ///< the colleague, where there is one
    bool badge = true;
    bool urgency = true;
    bool onlyBehind = false; ///< toast and sound only while the window is not in front
    AlertTone tone = AlertTone::Bell;
    Millis repeat{20'000}; ///< of the sound; 0 for once
    int cap = 0; ///< sounds at most, 0 for as long as it lasts
    AlertPrivacy privacy = AlertPrivacy::Name;
    QString text = {}; ///< the message it is about, where it is about one

    AlertKey key() const { return {conversation, row}; }
    bool isAnything() const { return toast || sound || badge || urgency; }
};

/// Takes from an alert what the person's settings do not want of its row, and gives it their tone, repeat and privacy.
void applySettings(Alert &alert, const Agent &me, const Workspace &workspace);

/// Whether news of that row are for somebody with that status: who is away still has conversations of their own.
bool isForStatus(AlertRow row, Status status);

/// Whether a handoff that waits is nothing to alert this person for: put off, or they are away by choice and the step
/// is not for everybody.
bool isHeldBack(const AlertRaised &raised, const Conversation &head, Status status);

/// What to raise for a step of the ladder, if anything: not while offline or away by choice unless the step is for
/// everybody, not for a handoff that is no longer waiting, not once acknowledged on this or another device.
std::optional<Alert> alertFor(const AlertRaised &raised, const Conversation *head, const Self &self, Status status,
                              bool acknowledged);

} // namespace Baton
