// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/report.h"

#include "domain/match.h"

namespace Baton::Native {

namespace {

void emitReport(Backend &b, const Report &report)
{
    std::visit(Match{
                   [&](const LinkState &r) { Q_EMIT b.linkChanged(r); },
                   [&](const TokenGiven &r) { Q_EMIT b.signedIn(r.token); },
                   [&](const StateReplaced &r) { Q_EMIT b.synced(r.snapshot); },
                   [&](const CaughtUp &) { Q_EMIT b.resumed(); },
                   [&](const HeadsSet &r) { Q_EMIT b.headsChanged(r.heads); },
                   [&](const HeadsLeft &r) { Q_EMIT b.headsGone(r.conversations); },
                   [&](const PeopleSet &r) { Q_EMIT b.peopleChanged(r.workspace, r.agents); },
                   [&](const MessagesCame &r) { Q_EMIT b.messagesAdded(r.conversation, r.messages); },
                   [&](const ThreadPage &r) { Q_EMIT b.threadArrived(r); },
                   [&](const ListPage &r) { Q_EMIT b.listArrived(r); },
                   [&](const SearchPage &r) { Q_EMIT b.found(r); },
                   [&](const SuggestedReply &r) { Q_EMIT b.suggested(r); },
                   [&](const AlertStories &r) { Q_EMIT b.alertsTold(r); },
                   [&](const SavedRulesPage &r) { Q_EMIT b.savedRulesArrived(r); },
                   [&](const DeadLettersPage &r) { Q_EMIT b.deadLettersArrived(r); },
                   [&](const RehearsalPage &r) { Q_EMIT b.rehearsed(r); },
                   [&](const KnowledgePage &r) { Q_EMIT b.knowledgeArrived(r); },
                   [&](const MetricsPage &r) { Q_EMIT b.metricsArrived(r); },
                   [&](const ClockTold &r) { Q_EMIT b.clockTold(r.serverTime); },
                   [&](const Hint &r) { Q_EMIT b.hinted(r); },
                   [&](const Whispered &r) { Q_EMIT b.whispered(r); },
                   [&](const ReachableAgents &r) { Q_EMIT b.reachableTold(r); },
                   [&](const AlertRaised &r) { Q_EMIT b.alertRaised(r); },
                   [&](const CommandAnswered &r) { Q_EMIT b.answered(r.id, r.outcome); },
                   [&](const AuditResult &r) { Q_EMIT b.audited(r.equal, r.seq); },
               },
               report);
}

} // namespace

void emitReports(Backend &backend, const QList<Report> &reports)
{
    for (const Report &report : reports)
        emitReport(backend, report);
}

} // namespace Baton::Native
