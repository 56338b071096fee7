// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <variant>

namespace Baton::Native {

// What a Session has to say, one for each signal of Backend.

struct TokenGiven
{
    QString token;
};
struct StateReplaced
{
    Snapshot snapshot;
};
struct CaughtUp
{};
struct HeadsSet
{
    QList<SharedHead> heads;
};
struct HeadsLeft
{
    QList<ConversationId> conversations;
};
struct PeopleSet
{
    Workspace workspace;
    Agents agents;
};
struct MessagesCame
{
    ConversationId conversation;
    QList<Message> messages;
};
struct CommandAnswered
{
    CommandId id;
    CommandOutcome outcome;
};
struct ClockTold
{
    Instant serverTime;
};
struct AuditResult
{
    bool equal = false;
    qint64 seq = 0;
};

using Report = std::variant<LinkState, TokenGiven, StateReplaced, CaughtUp, HeadsSet, HeadsLeft, PeopleSet,
                            MessagesCame, ThreadPage, ListPage, SearchPage, SuggestedReply, AlertStories,
                            SavedRulesPage, DeadLettersPage, RehearsalPage, KnowledgePage, MetricsPage, Hint,
                            ReachableAgents, Whispered, ClockTold, AlertRaised, CommandAnswered, AuditResult>;

/// Says the reports on a backend's signals, in order.
void emitReports(Backend &backend, const QList<Report> &reports);

} // namespace Baton::Native
