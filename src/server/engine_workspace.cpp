// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apply.h"
#include "domain/match.h"
#include "domain/process.h"
#include "domain/savedrules.h"
#include "protocol/codec.h"
#include "server/engine.h"

#include <algorithm>

// What an event of no conversation changes: agents, the workspace, and by its ladders what waits.

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

void Engine::stageBeside(const StoredEvent &stored)
{
    const Workspace before = m_staged.workspace;
    apply(m_staged.workspace, m_staged.agents, stored.event);
    for (const SavedRules &saved : savedBy(stored.event, before, m_staged.workspace))
        record({saved.at, u"rules"_s, {}, saved.by.toString(), Protocol::encodeSavedRules(saved)});
    const auto changed = [this](const AgentId &agent) { m_staged.batch.agents.append(m_staged.agents.value(agent)); };
    const auto teach = [&](const QString &id) {
        apply(m_staged.answers, stored.event);
        const auto known = m_staged.answers.constFind(id);
        m_staged.batch.answers.insert(
            id, known == m_staged.answers.cend() ? std::nullopt : std::optional<KnownAnswer>(*known));
    };
    std::visit(Match{
                   [&](const AgentSaved &e) { changed(e.agent.id); },
                   [&](const AgentStatusSet &e) { changed(e.agent); },
                   [&](const AgentAlertsSet &e) { changed(e.agent); },
                   [&](const AgentLanguageSet &e) { changed(e.agent); },
                   [&](const AgentAddressesNoted &e) { changed(e.agent); },
                   [&](const WorkspaceSaved &) {
                       m_staged.batch.workspace = m_staged.workspace;
                       stageLadders(before, stored.event.seq);
                   },
                   [&](const TeamsSaved &) { m_staged.batch.workspace = m_staged.workspace; },
                   [&](const TeamOpeningNoted &) { m_staged.batch.workspace = m_staged.workspace; },
                   [&](const HandoffRulesSaved &) { m_staged.batch.workspace = m_staged.workspace; },
                   [&](const AlertRulesSaved &e) {
                       if (e.agent.isEmpty())
                           m_staged.batch.workspace = m_staged.workspace;
                       else
                           changed(e.agent);
                   },
                   [&](const AnswerTaught &e) { teach(e.answer.id); },
                   [&](const AnswerForgotten &e) { teach(e.id); },
                   [](const auto &) {},
               },
               stored.event.body);
}

void Engine::stageLadders(const Workspace &before, qint64 seq)
{
    QSet<ConversationId> open = m_open;
    for (const Conversation &head : std::as_const(m_staged.heads)) {
        if (head.handoff)
            open.insert(head.id);
        else
            open.remove(head.id);
    }
    const Policy then{before, m_staged.agents, m_staged.load, m_online};
    QList<Reseen> reseen;
    for (const ConversationId &id : std::as_const(open)) {
        Conversation head = stagedHead(id);
        const Visibility was = visibilityOf(head, then);
        const bool moved = keepPlaceOnLadder(head, before, m_staged.workspace);
        if (const Visibility is = visibilityOf(head, stagedPolicy()); is != was)
            reseen.append({was, is, head});
        if (moved)
            m_staged.heads.insert(id, head);
    }
    if (reseen.isEmpty())
        return;
    // The same history tells the same things in the same order.
    std::sort(reseen.begin(), reseen.end(), [](const Reseen &a, const Reseen &b) { return a.head.id < b.head.id; });
    m_staged.reseen.insert(seq, reseen);
}

} // namespace Baton::Server
