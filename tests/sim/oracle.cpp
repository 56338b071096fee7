// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oracle.h"

#include "domain/match.h"
#include "protocol/codec.h"

namespace Baton::Sim {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Owner &owner)
{
    switch (owner.kind) {
    case Owner::Kind::Ai:
        return u"ai"_s;
    case Owner::Kind::Queue:
        return u"queue"_s;
    case Owner::Kind::Agent:
        return owner.agent.toString();
    case Owner::Kind::Nobody:
        return u"nobody"_s;
    }
    return {};
}

QString nameOf(Outcome outcome)
{
    static const QStringList names{u"returned"_s, u"resolved"_s, u"cancelled"_s,
                                   u"refused"_s,  u"missed"_s,   u"dropped"_s};
    return names[int(outcome)];
}

} // namespace

void Oracle::wrong(const Event &event, const QString &what)
{
    if (fault.isEmpty())
        fault = u"seq %1, %2: %3"_s.arg(event.seq).arg(event.conversation.toString(), what);
}

/// Verbs of machines and timers are seen by what they leave in the log.
QString Oracle::verbOf(const EventBody &body)
{
    return std::visit(
        Match{
            [](const ConversationStarted &) { return u"start"_s; },
            [](const HandoffRouted &) { return u"route"_s; },
            [](const AlertStepped &) { return u"tick"_s; },
            [](const BriefingUpdated &) { return u"describe"_s; },
            [](const ConversationReleased &e) { return e.leaseLost ? u"lease_expired"_s : QString(); },
            [](const HandoffEnded &e) { return e.outcome == Outcome::Refused ? u"refuse"_s : QString(); },
            [](const MessageAdded &e) { return e.message.speaker == Speaker::Ai ? u"answer"_s : QString(); },
            [](const auto &) { return QString(); },
        },
        body);
}

void Oracle::committed(const Server::Batch &batch)
{
    for (const Server::StoredEvent &stored : batch.events)
        check(stored.event);
    for (const Conversation &head : batch.heads) {
        const Known &known = m_known[head.id];
        if (nameOf(head.owner) != known.owner || head.fence != known.fence || head.messages != known.n)
            fault = u"%1: the stored head is not what its events say"_s.arg(head.id.toString());
        ++m_tally.states[u"phase "_s + QString::number(int(phaseOf(head)))];
    }
}

void Oracle::check(const Event &event)
{
    ++m_tally.events;
    ++m_tally.states[QString(Protocol::typeName(event.body))];
    if (const QString verb = verbOf(event.body); !verb.isEmpty())
        ++m_tally.verbs[verb];
    if (event.conversation.isEmpty())
        return;
    Known &known = m_known[event.conversation];
    if (event.version != known.version + 1)
        wrong(event, u"version does not follow"_s);
    known.version = event.version;
    const qint64 fence = known.fence;
    const QString owner = known.owner;
    checkOwner(known, event);
    if (owner != known.owner && known.fence == fence)
        wrong(event, u"the owner changed below the same fence"_s);
    if (known.fence < fence || known.fence > fence + 1)
        wrong(event, u"the fence jumped"_s);
    ++m_tally.states[u"owner "_s + (known.owner.startsWith(u"a_") ? u"agent"_s : known.owner)];
}

void Oracle::checkOwner(Known &known, const Event &event)
{
    const auto closeHandoff = [&](Outcome outcome) {
        if (!known.open)
            wrong(event, u"a handoff ended twice"_s);
        known.open = false;
        ++m_tally.states[u"outcome "_s + nameOf(outcome)];
    };
    std::visit(Match{
                   [&](const HandoffRequested &e) {
                       if (known.open || e.no != known.handoff + 1)
                           wrong(event, u"a second handoff beside an open one"_s);
                       known.handoff = e.no;
                       known.open = true;
                       known.owner = u"queue"_s;
                   },
                   [&](const HandoffDeferred &) { known.owner = u"ai"_s; },
                   [&](const HandoffResumed &) { known.owner = u"queue"_s; },
                   [&](const ConversationClaimed &e) {
                       const bool fromQueue = known.owner == "queue"_L1;
                       if (e.how != Mark::TakenOver && !fromQueue)
                           wrong(event, u"claimed from "_s + known.owner);
                       known.owner = e.agent.toString();
                   },
                   [&](const ConversationTransferred &e) {
                       if (!known.owner.startsWith("a_"_L1))
                           wrong(event, u"transferred from "_s + known.owner);
                       known.owner = e.agent.isEmpty() ? u"queue"_s : e.agent.toString();
                   },
                   [&](const ConversationReleased &e) {
                       if (known.owner != e.agent.toString())
                           wrong(event, u"released by who did not have it"_s);
                       known.owner = u"queue"_s;
                   },
                   [&](const HandoffEnded &e) {
                       closeHandoff(e.outcome);
                       known.owner = nameOf(e.owner);
                   },
                   [&](const ConversationReopened &) {
                       if (known.owner != "nobody"_L1)
                           wrong(event, u"reopened though not closed"_s);
                       known.owner = u"ai"_s;
                   },
                   [&](const MessageAdded &e) { checkMessage(known, event, e.message); },
                   [](const auto &) {},
               },
               event.body);
    known.fence = event.fence;
}

void Oracle::checkMessage(Known &known, const Event &event, const Message &message)
{
    if (message.n != ++known.n)
        wrong(event, u"message numbers have a gap"_s);
    if (message.kind == MessageKind::Text) {
        if (message.speaker == Speaker::Ai && known.owner != "ai"_L1)
            wrong(event, u"the AI spoke while the owner was "_s + known.owner);
        if (message.speaker == Speaker::Agent && known.owner != message.author)
            wrong(event, message.author + u" wrote while the owner was "_s + known.owner);
    }
    const bool said =
        message.kind == MessageKind::Text || (message.kind == MessageKind::Note && message.mark == Mark::None);
    if (said && ++m_messagesOf[message.cid] > 1)
        wrong(event, u"a message is there twice"_s);
}

} // namespace Baton::Sim
