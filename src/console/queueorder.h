// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"

#include <QString>

namespace Baton {

enum class ViewKind { Waiting, Mine, AiHeld, Snoozed, Closed, Team };

/// One list of conversations the person can look at.
struct QueueView
{
    ViewKind kind = ViewKind::Waiting;
    TeamId team; ///< for ViewKind::Team

    friend bool operator==(const QueueView &, const QueueView &) = default;
};

enum class QueueSort { Breach, Lead, Oldest, Newest };

struct QueueFilter
{
    QString text; ///< matched in name, last line, page and reason, case folded
    std::optional<Category> category;
    int minimumLead = 0;

    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// Time until the promised first reply is late, negative once it is; unset where nothing is promised.
std::optional<Millis> timeToBreach(const Conversation &head, Instant now);
/// How long the visitor has waited for a person, or for an answer of the owner.
Millis waited(const Conversation &head, Instant now);

bool belongsTo(const Conversation &head, const QueueView &view, const AgentId &self);
bool matches(const Conversation &head, const QueueFilter &filter);
/// Strict weak order of a view: risk of breach (target − wait), urgency, lead score, age; then id.
bool comesBefore(const Conversation &a, const Conversation &b, QueueSort sort);

} // namespace Baton
