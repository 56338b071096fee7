// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertwatch.h"

#include "console/consolestate.h"
#include "console/queueorder.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis lateEvery{1'000}; ///< however many promises end in it

bool takesOver(Mark mark)
{
    return mark == Mark::Claimed || mark == Mark::TakenOver || mark == Mark::Assigned || mark == Mark::Transferred;
}

/// Whether a word stands in a text, and not as the beginning of a longer one.
bool names(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        if (end == text.size() || !text.at(end).isLetterOrNumber())
            return true;
    }
    return false;
}

bool leads(const Self &self)
{
    return self.role == Role::TeamLead || self.role == Role::Admin;
}

} // namespace

AlertWatch::AlertWatch(const ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment,
                       std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_environment(environment)
    , m_now(std::move(now))
{
    connect(&backend, &Backend::messagesAdded, this, &AlertWatch::onMessages);
    connect(&state, &ConsoleState::reset, this, &AlertWatch::onReset);
    connect(&state, &ConsoleState::headsChanged, this, &AlertWatch::onHeads);
    connect(&state, &ConsoleState::linkChanged, this, &AlertWatch::onLink);
}

void AlertWatch::onMessages(const ConversationId &conversation, const QList<Message> &messages)
{
    for (const Message &message : messages)
        onMessage(conversation, message);
}

/// Messages come before the head that counts them, so that the head is as it was when they were written.
void AlertWatch::onMessage(const ConversationId &conversation, const Message &message)
{
    const AgentId me = m_state.self().id;
    const Conversation *head = m_state.head(conversation);
    const bool mine = head && head->owner.is(me);
    if (message.kind == MessageKind::Text && message.speaker == Speaker::Visitor) {
        if (mine)
            Q_EMIT happened({AlertRow::VisitorMessage, conversation, message.n, {}, message.text});
        return;
    }
    const AgentId author(message.author);
    if (message.kind == MessageKind::Note) {
        if (head && author != me && isForMe(message, *head))
            Q_EMIT happened({AlertRow::Mention, conversation, message.n, author, message.text});
        return;
    }
    if (message.kind != MessageKind::System || author.isEmpty() || !takesOver(message.mark)) {
        if (message.mark == Mark::Requested && head)
            onRequested(*head, {message.n, message.at});
        else if (message.mark == Mark::Requested)
            m_requested.insert(conversation, {message.n, message.at}); // whoever gave it back does not see it meanwhile
        return;
    }
    if (author != me)
        Q_EMIT happened({AlertRow::ColleagueTook, conversation, message.n, author});
    else if (message.mark == Mark::Assigned || message.mark == Mark::Transferred)
        Q_EMIT happened({AlertRow::Given, conversation, message.n, {}});
}

void AlertWatch::onRequested(const Conversation &head, const RequestLine &line)
{
    if (head.earlier.isEmpty())
        return;
    const EarlierHandoff &last = head.earlier.constLast();
    if (last.agent == m_state.self().id && last.outcome == Outcome::Returned && line.at - last.endedAt <= bounceWithin)
        Q_EMIT happened({AlertRow::BouncedReturn, head.id, line.n, {}});
}

/// In a conversation of one's own every note of somebody else is; elsewhere one that says one's name after an @.
bool AlertWatch::isForMe(const Message &note, const Conversation &head) const
{
    if (head.owner.is(m_state.self().id))
        return true;
    const QString name = m_state.self().name;
    const auto says = [&](const QString &word) { return !word.isEmpty() && names(note.text, u'@' + word); };
    return says(name) || says(name.section(u' ', 0, 0));
}

void AlertWatch::onReset()
{
    const QList<ConversationId> offered = m_offers.keys();
    for (const ConversationId &conversation : offered)
        watchOffer(conversation);
    m_requested.clear();
    m_lateUntil = m_now();
    m_lateDue.reset();
    std::optional<Instant> next;
    for (const Conversation &head : m_state.heads()) {
        if (head.handoff && head.handoff->offer)
            watchOffer(head.id);
        if (const auto due = promised(head); due && *due > m_lateUntil)
            next = std::min(next.value_or(*due), *due);
    }
    if (next)
        armLate(*next);
}

void AlertWatch::onHeads(const QList<ConversationId> &conversations)
{
    m_lateUntil = std::min(m_lateUntil, m_now()); // a clock that was ahead has told nothing of what is to come
    std::optional<Instant> next;
    for (const ConversationId &conversation : conversations) {
        watchOffer(conversation);
        const Conversation *head = m_state.head(conversation);
        const std::optional<RequestLine> line = takeRequest(conversation);
        if (!head)
            continue;
        if (line && head->owner.kind == Owner::Kind::Queue)
            onRequested(*head, *line);
        if (const auto due = promised(*head); due && *due > m_lateUntil)
            next = std::min(next.value_or(*due), *due);
    }
    if (next)
        armLate(*next);
}

std::optional<AlertWatch::RequestLine> AlertWatch::takeRequest(const ConversationId &conversation)
{
    const auto found = m_requested.constFind(conversation);
    if (found == m_requested.cend())
        return {};
    const RequestLine line = *found;
    m_requested.erase(found);
    return line;
}

void AlertWatch::watchOffer(const ConversationId &conversation)
{
    const Conversation *head = m_state.head(conversation);
    const bool offered = head && head->handoff && head->owner.kind == Owner::Kind::Queue && head->handoff->offer
        && head->handoff->offer->agent == m_state.self().id;
    const auto known = m_offers.constFind(conversation);
    const bool same = offered && known != m_offers.cend() && known->no == head->handoff->no
        && known->until == head->handoff->offer->until;
    if (known != m_offers.cend() && !same) {
        const AlertNews gone{AlertRow::Offered, conversation, known->no, {}};
        m_offers.erase(known);
        Q_EMIT over(gone);
    }
    if (offered && !same) {
        m_offers.insert(conversation, {head->handoff->no, head->handoff->offer->until});
        Q_EMIT happened({AlertRow::Offered, conversation, head->handoff->no, {}});
    }
}

/// By when the first word of a person was promised; nothing where that is no affair of this person's.
std::optional<Instant> AlertWatch::promised(const Conversation &head) const
{
    if (!head.handoff || head.handoff->firstHumanAt || head.handoff->target.count() <= 0 || head.snooze
        || head.handoff->deferredUntil)
        return {};
    const Self &self = m_state.self();
    const bool waits = head.owner.kind == Owner::Kind::Queue;
    const bool ours = head.team.isEmpty() || self.teams.contains(head.team) || self.role == Role::Admin;
    if (!head.owner.is(self.id) && !(waits && ours) && !(leads(self) && ours && head.owner.isAgent()))
        return {};
    return head.handoff->waitingSince + head.handoff->target;
}

void AlertWatch::armLate(Instant due)
{
    if (m_lateDue && *m_lateDue <= due)
        return;
    m_lateDue = due;
    const Millis wait = std::max(lateEvery, due - m_now());
    m_environment.later(wait, this, [this, due] {
        if (m_lateDue == due)
            lookForLate();
    });
}

void AlertWatch::lookForLate()
{
    m_lateDue.reset();
    const Instant now = m_now();
    const Instant since = std::min(std::exchange(m_lateUntil, now), now);
    QList<AlertNews> late;
    std::optional<Instant> next;
    for (const Conversation &head : m_state.heads()) {
        const auto due = promised(head);
        if (!due || *due <= since)
            continue;
        if (*due > now) {
            next = std::min(next.value_or(*due), *due);
            continue;
        }
        const bool ofOthers = !head.owner.is(m_state.self().id) && leads(m_state.self());
        late.append({ofOthers ? AlertRow::LeadBreach : AlertRow::OverTarget, head.id, head.handoff->no, {}});
    }
    if (next)
        armLate(*next);
    for (const AlertNews &news : std::as_const(late))
        Q_EMIT happened(news);
}

bool AlertWatch::isOnDuty() const
{
    const auto me = m_state.agents().constFind(m_state.self().id);
    return me != m_state.agents().cend() && (me->status == Status::Available || me->status == Status::Busy);
}

void AlertWatch::onLink()
{
    const LinkPhase phase = m_state.link().phase;
    if (phase == LinkPhase::Online || phase == LinkPhase::Closed) {
        // Who closes it themselves has not lost it.
        m_wasOnline = phase == LinkPhase::Online;
        m_losing = false;
        ++m_losses;
        if (std::exchange(m_linkLost, false))
            Q_EMIT over({AlertRow::Connection, {}, 0, {}});
        return;
    }
    if (!m_wasOnline || std::exchange(m_losing, true))
        return;
    m_environment.later(linkPatience, this, [this, loss = m_losses] {
        if (loss != m_losses || !isOnDuty())
            return;
        m_linkLost = true;
        Q_EMIT happened({AlertRow::Connection, {}, 0, {}});
    });
}

} // namespace Baton

#include "moc_alertwatch.cpp"
