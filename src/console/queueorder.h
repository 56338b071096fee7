// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"

#include <QString>

#include <array>

namespace Baton {

enum class ViewKind { Waiting, Mine, AiHeld, Snoozed, Closed, Team };

/// One list of conversations the person can look at.
struct QueueView
{
    ViewKind kind = ViewKind::Waiting;
    TeamId team; ///< for ViewKind::Team

    friend bool operator==(const QueueView &, const QueueView &) = default;
};

enum class QueueSort {
    Breach, ///< risk of breach (target − wait), urgency, lead score, age
    Urgency,
    Lead,
    Oldest,
    Newest,
    Recent, ///< what happened last comes first: the order of the server's lists
    Due, ///< what comes back from its snooze first
};

enum class LeadBand { Unknown, Low, Medium, High };
LeadBand leadBandOf(const Lead &lead);

struct QueueFilter
{
    QString text; ///< matched in name, last line, page and reason, case folded
    std::optional<Category> category;
    TeamId team; ///< empty for any
    QString language; ///< the part before the hyphen, empty for any
    std::optional<LeadBand> lead;

    bool isEmpty() const;
    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

/// The first part of a BCP 47 tag, in lower case.
QString baseLanguage(const QString &tag);

/// Time until the promised first reply is late, negative once it is; unset where nothing is promised.
std::optional<Millis> timeToBreach(const Conversation &head, Instant now);
/// Since when the visitor waits for a person, or for an answer of the owner; unset where for nobody.
std::optional<Instant> waitingSince(const Conversation &head);
/// How long the visitor has waited for a person, or for an answer of the owner.
Millis waited(const Conversation &head, Instant now);

/// Whether it waits, and was asked for while its team was closed.
bool isOvernight(const Conversation &head);
/// Whether it waits and was offered to this agent.
bool isOfferedTo(const Conversation &head, const AgentId &agent);

bool belongsTo(const Conversation &head, const QueueView &view, const AgentId &self);
bool matches(const Conversation &head, const QueueFilter &filter);
/// The order a view has of itself where it is not the person's to choose.
std::optional<QueueSort> fixedSort(const QueueView &view);
/// What comes first in a view, from the most important on; equal ones follow by id.
using SortPlace = std::array<qint64, 5>;
SortPlace placeOf(const Conversation &head, QueueSort sort);
/// Strict weak order of a view, by id in the end.
bool comesBefore(const Conversation &a, const Conversation &b, QueueSort sort);

} // namespace Baton
