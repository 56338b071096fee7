// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/metrics.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace Baton {

using HandoffKey = std::pair<ConversationId, int>;

/// What is kept already, asked for when an event needs it.
class KeptFacts
{
public:
    KeptFacts() = default;
    KeptFacts(const KeptFacts &) = delete;
    KeptFacts &operator=(const KeptFacts &) = delete;
    virtual ~KeptFacts() = default;
    virtual std::optional<ConversationFacts> conversation(const ConversationId &id) = 0;
    virtual std::optional<HandoffFacts> handoff(const HandoffKey &key) = 0;
    virtual bool knows(const AgentId &agent) = 0; ///< there is a status of them
};

/// What some events changed.
struct ChangedFacts
{
    QHash<ConversationId, ConversationFacts> conversations;
    QHash<HandoffKey, HandoffFacts> handoffs;
    QList<GoalFact> goals; ///< those that were reached before are among them
    QList<std::pair<qint64, StatusFact>> statuses; ///< by seq
    QList<std::pair<qint64, Instant>> corrections; ///< by seq
};

/// Folds the log into facts. Holds no more than what it has changed since take(), so whoever takes often needs little
/// memory, however long the log is.
class FactsFold
{
public:
    explicit FactsFold(KeptFacts &kept)
        : m_kept(kept)
    {}

    void fold(const Event &event);
    ChangedFacts take() { return std::exchange(m_changed, {}); }

private:
    ConversationFacts &conversation(const ConversationId &id);
    HandoffFacts *handoff(const ConversationId &id, int no);
    HandoffFacts *open(const Event &event);
    void foldTalk(const Event &event);
    void foldMessage(const Event &event, const Message &message);
    void foldOwner(const Event &event);
    void foldPeople(const Event &event);
    void begin(const Event &event, const HandoffRequested &requested);
    void end(const Event &event, const HandoffEnded &ended);
    void rate(const Event &event, int score);
    void markTest(const Event &event);
    void status(const Event &event, const AgentId &agent, Status status);

    KeptFacts &m_kept;
    ChangedFacts m_changed;
};

} // namespace Baton
