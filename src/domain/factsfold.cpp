// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/factsfold.h"

#include "domain/erase.h"
#include "domain/match.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

void endSnooze(HumanStretch &stretch, Instant at)
{
    if (stretch.snoozedSince)
        stretch.snoozed += qMax(Millis(0), at - *stretch.snoozedSince);
    stretch.snoozedSince.reset();
}

void endStretch(HandoffFacts &facts, Instant at)
{
    if (facts.stretches.isEmpty() || facts.stretches.constLast().to)
        return;
    endSnooze(facts.stretches.last(), at);
    facts.stretches.last().to = at;
}

void beginStretch(HandoffFacts &facts, const AgentId &agent, Instant at)
{
    endStretch(facts, at);
    facts.stretches.append({agent, at, {}, {}, {}});
}

void addReasons(HandoffFacts &facts, const QList<Reason> &reasons)
{
    for (const Reason &reason : reasons)
        if (!facts.reasons.contains(reason.code))
            facts.reasons.append(reason.code);
}

bool isTest(const Fields &fields)
{
    return fields.contains(u"test"_s);
}

} // namespace

ConversationFacts &FactsFold::conversation(const ConversationId &id)
{
    if (const auto known = m_changed.conversations.find(id); known != m_changed.conversations.end())
        return *known;
    ConversationFacts facts = m_kept.conversation(id).value_or(ConversationFacts());
    facts.conversation = id;
    return *m_changed.conversations.insert(id, facts);
}

HandoffFacts *FactsFold::handoff(const ConversationId &id, int no)
{
    if (no == 0)
        return nullptr;
    const HandoffKey key{id, no};
    if (const auto known = m_changed.handoffs.find(key); known != m_changed.handoffs.end())
        return &*known;
    const auto kept = m_kept.handoff(key);
    return kept ? &*m_changed.handoffs.insert(key, *kept) : nullptr;
}

HandoffFacts *FactsFold::open(const Event &event)
{
    return handoff(event.conversation, conversation(event.conversation).open);
}

void FactsFold::fold(const Event &event)
{
    if (event.conversation.isEmpty()) {
        foldPeople(event);
        return;
    }
    foldTalk(event);
    foldOwner(event);
}

void FactsFold::foldTalk(const Event &event)
{
    std::visit(Match{
                   [&](const ConversationStarted &e) {
                       ConversationFacts &facts = conversation(event.conversation);
                       // Those who were erased before anything was counted are not one and the same.
                       const bool isErased = e.visitor.id == erasedVisitor();
                       facts.visitor = isErased ? VisitorId(event.conversation.toString()) : e.visitor.id;
                       facts.started = event.at;
                       if (isTest(e.fields))
                           markTest(event);
                   },
                   [&](const MessageAdded &e) { foldMessage(event, e.message); },
                   [&](const ProfileUpdated &e) {
                       if (isTest(e.fields))
                           markTest(event);
                   },
                   [&](const ConversationFlagged &e) {
                       ConversationFacts &facts = conversation(event.conversation);
                       for (const Reason &flag : e.flags) {
                           if (flag.code == "explicit_request"_L1 && facts.open == 0)
                               facts.wantedHuman = true;
                           if (flag.code == "spam"_L1 || flag.code == "test"_L1)
                               markTest(event);
                       }
                   },
                   [&](const PageVisited &) {
                       if (HandoffFacts *facts = open(event); facts && facts->visitorLeft && !facts->visitorBack)
                           facts->visitorBack = event.at;
                   },
                   [&](const VisitorLeft &) {
                       if (HandoffFacts *facts = open(event)) {
                           facts->visitorLeft = event.at;
                           facts->visitorBack.reset();
                       }
                   },
                   [&](const ConversationRated &e) { rate(event, e.score); },
                   [&](const GoalReached &e) {
                       const ConversationFacts &facts = conversation(event.conversation);
                       m_changed.goals.append({facts.visitor, e.goal, event.at, facts.test});
                   },
                   [](const auto &) {},
               },
               event.body);
}

void FactsFold::foldMessage(const Event &event, const Message &message)
{
    if (message.kind != MessageKind::Text)
        return;
    ConversationFacts &talk = conversation(event.conversation);
    HandoffFacts *facts = open(event);
    switch (message.speaker) {
    case Speaker::Visitor:
        if (!talk.firstVisitor)
            talk.firstVisitor = event.at;
        if (!facts)
            return;
        if (facts->visitorLeft && !facts->visitorBack)
            facts->visitorBack = event.at;
        if (!facts->unanswered)
            facts->unanswered = event.at;
        return;
    case Speaker::Ai:
    case Speaker::Bot:
        ++talk.aiMessages;
        if (talk.firstVisitor && !talk.firstAi)
            talk.firstAi = event.at;
        return;
    case Speaker::Agent:
        if (!facts)
            return;
        if (facts->firstHuman && facts->unanswered)
            facts->replies.append(qMax(Millis(0), event.at - *facts->unanswered));
        if (!facts->firstHuman)
            facts->firstHuman = event.at;
        facts->lastHuman = event.at;
        facts->unanswered.reset();
        talk.lastServed = facts->no;
        return;
    case Speaker::System:
        return;
    }
}

void FactsFold::begin(const Event &event, const HandoffRequested &requested)
{
    ConversationFacts &talk = conversation(event.conversation);
    HandoffFacts facts;
    facts.conversation = event.conversation;
    facts.no = requested.no;
    facts.visitor = talk.visitor;
    facts.requested = event.at;
    addReasons(facts, requested.reasons);
    facts.takeover = facts.reasons == QStringList{u"manual_takeover"_s};
    facts.category = requested.category;
    facts.intent = requested.intent;
    facts.test = talk.test;
    m_changed.handoffs.insert({event.conversation, requested.no}, facts);
    talk.open = requested.no;
    talk.lastHandoff = requested.no;
    ++(facts.takeover ? talk.takeovers : talk.handoffs);
}

void FactsFold::end(const Event &event, const HandoffEnded &ended)
{
    HandoffFacts *facts = open(event);
    conversation(event.conversation).open = 0;
    if (!facts)
        return;
    endStretch(*facts, event.at);
    facts->ended = event.at;
    facts->outcome = ended.outcome;
    facts->why = ended.why;
    // The route itself found the team closed, and nobody knew until when.
    if (ended.outcome == Outcome::Refused && facts->routed == event.at)
        facts->inHours = false;
    if (ended.owner == Owner::nobody())
        facts->surveySent = event.at; // the visitor's page asks when the conversation is closed
}

void FactsFold::foldOwner(const Event &event)
{
    const auto onOpen = [&](auto change) {
        if (HandoffFacts *facts = open(event))
            change(*facts);
    };
    std::visit(Match{
                   [&](const HandoffRequested &e) { begin(event, e); },
                   [&](const HandoffUpdated &e) { onOpen([&](HandoffFacts &f) { addReasons(f, e.reasons); }); },
                   [&](const HandoffRouted &e) {
                       onOpen([&](HandoffFacts &f) {
                           f.team = e.team;
                           if (!f.routed)
                               f.target = e.target;
                           if (!f.routed)
                               f.routed = event.at;
                       });
                   },
                   [&](const HandoffOffered &) { onOpen([&](HandoffFacts &f) { f.offered.append(event.at); }); },
                   [&](const HandoffDeferred &) {
                       onOpen([&](HandoffFacts &f) {
                           f.deferred = true;
                           if (f.routed == event.at) // the route itself found the team closed
                               f.inHours = false;
                       });
                   },
                   [&](const ConversationClaimed &e) {
                       onOpen([&](HandoffFacts &f) {
                           if (!f.claimed)
                               f.claimed = event.at;
                           beginStretch(f, e.agent, event.at);
                       });
                   },
                   [&](const ConversationTransferred &e) {
                       onOpen([&](HandoffFacts &f) {
                           if (!e.team.isEmpty())
                               f.team = e.team;
                           if (e.agent.isEmpty())
                               endStretch(f, event.at);
                           else
                               beginStretch(f, e.agent, event.at);
                       });
                   },
                   [&](const ConversationReleased &) { onOpen([&](HandoffFacts &f) { endStretch(f, event.at); }); },
                   [&](const HandoffEnded &e) { end(event, e); },
                   [&](const ConversationSnoozed &) {
                       onOpen([&](HandoffFacts &f) {
                           if (!f.stretches.isEmpty() && !f.stretches.constLast().snoozedSince)
                               f.stretches.last().snoozedSince = event.at;
                       });
                   },
                   [&](const ConversationWoken &) {
                       onOpen([&](HandoffFacts &f) {
                           if (!f.stretches.isEmpty())
                               endSnooze(f.stretches.last(), event.at);
                       });
                   },
                   [](const auto &) {},
               },
               event.body);
}

/// It is that of whoever had the conversation last, where anybody had; the AI's else.
void FactsFold::rate(const Event &event, int score)
{
    ConversationFacts &talk = conversation(event.conversation);
    if (HandoffFacts *facts = handoff(event.conversation, talk.lastServed))
        facts->rating = score;
    else
        talk.rating = score;
}

void FactsFold::markTest(const Event &event)
{
    ConversationFacts &talk = conversation(event.conversation);
    talk.test = true;
    for (int no = 1; no <= talk.lastHandoff; ++no)
        if (HandoffFacts *facts = handoff(event.conversation, no))
            facts->test = true;
}

void FactsFold::status(const Event &event, const AgentId &agent, Status status)
{
    m_changed.statuses.append({event.seq, StatusFact{agent, event.at, status}});
}

void FactsFold::foldPeople(const Event &event)
{
    const auto isNew = [&](const AgentId &agent) {
        return !m_kept.knows(agent)
            && std::none_of(m_changed.statuses.cbegin(), m_changed.statuses.cend(),
                            [&](const auto &one) { return one.second.agent == agent; });
    };
    std::visit(Match{
                   [&](const AgentSaved &e) {
                       if (e.agent.disabled)
                           status(event, e.agent.id, Status::Offline);
                       else if (isNew(e.agent.id))
                           status(event, e.agent.id, e.agent.status);
                   },
                   [&](const AgentStatusSet &e) { status(event, e.agent, e.status); },
                   [&](const AnswerTaught &e) {
                       if (e.answer.revision > 1)
                           m_changed.corrections.append({event.seq, event.at});
                   },
                   [&](const AnswerForgotten &) {
                       m_changed.corrections.append({event.seq, event.at});
                   },
                   [](const auto &) {},
               },
               event.body);
}

} // namespace Baton
