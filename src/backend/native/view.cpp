// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/view.h"

#include "domain/apply.h"
#include "protocol/codec.h"

#include <utility>

namespace Baton::Native {

void Changes::set(const ConversationId &conversation)
{
    m_left.removeOne(conversation);
    if (m_isSet.contains(conversation))
        return;
    m_isSet.insert(conversation);
    m_set.append(conversation);
}

void Changes::left(const ConversationId &conversation)
{
    if (m_isSet.remove(conversation))
        m_set.removeOne(conversation);
    if (!m_left.contains(conversation))
        m_left.append(conversation);
}

void Changes::message(const ConversationId &conversation, const Message &message)
{
    const auto at = m_messagesAt.constFind(conversation);
    if (at != m_messagesAt.constEnd()) {
        m_messages[*at].messages.append(message);
        return;
    }
    m_messagesAt.insert(conversation, m_messages.size());
    m_messages.append({conversation, {message}});
}

void Changes::alert(const AlertRaised &alert)
{
    m_alerts.insert(alert.conversation, alert);
}

bool Changes::isEmpty() const
{
    return m_set.isEmpty() && m_left.isEmpty() && m_messages.isEmpty() && m_alerts.isEmpty() && !m_people;
}

View::Step View::step(qint64 prev, qint64 next) const
{
    if (prev == seq && next >= seq)
        return Step::Next;
    return next <= seq ? Step::Known : Step::Gap;
}

bool View::fold(const Event &event, Changes &changes)
{
    if (event.conversation.isEmpty()) {
        const Workspace before = workspace;
        apply(workspace, agents, event);
        changes.people();
        if (std::holds_alternative<WorkspaceSaved>(event.body))
            keepPlaces(before, changes);
        return true;
    }
    const auto known = heads.find(event.conversation);
    Conversation head = known == heads.end() ? Conversation() : **known;
    if (head.version + 1 != event.version)
        return false;
    apply(head, event);
    const int handoff = head.handoff ? head.handoff->no : 0;
    if (known == heads.end())
        heads.insert(event.conversation, std::move(head));
    else
        *known = std::move(head);
    changes.set(event.conversation);
    tell(event, handoff, changes);
    return true;
}

/// Of most heads nothing changes: those stay the objects that they are.
void View::keepPlaces(const Workspace &before, Changes &changes)
{
    QList<SharedHead> moved;
    for (const Conversation &known : std::as_const(heads)) {
        Conversation head = known;
        if (keepPlaceOnLadder(head, before, workspace))
            moved.append(SharedHead(std::move(head)));
    }
    for (const SharedHead &head : std::as_const(moved)) {
        heads.insert(head->id, head);
        changes.set(head->id);
    }
}

void View::pass(const Event &event, Changes &changes) const
{
    const auto known = heads.constFind(event.conversation);
    const bool hasHandoff = known != heads.constEnd() && (*known)->handoff;
    tell(event, hasHandoff ? (*known)->handoff->no : 0, changes);
}

void View::enter(const SharedHead &head, const std::optional<Event> &because, Changes &changes)
{
    heads.insert(head->id, head);
    changes.set(head->id);
    if (because)
        tell(*because, head->handoff ? head->handoff->no : 0, changes);
}

void View::leave(const ConversationId &conversation, const std::optional<Event> &because, Changes &changes)
{
    heads.remove(conversation);
    changes.left(conversation);
    if (because)
        tell(*because, 0, changes);
}

void View::tell(const Event &event, int handoff, Changes &changes) const
{
    if (const auto *added = std::get_if<MessageAdded>(&event.body)) {
        Message message = added->message;
        message.at = event.at;
        message.cid = event.cid;
        message.fence = event.fence;
        changes.message(event.conversation, message);
    } else if (const auto *stepped = std::get_if<AlertStepped>(&event.body)) {
        changes.alert({event.conversation, handoff, stepped->step, stepped->target, stepped->agents});
    }
}

QByteArray View::digest() const
{
    QList<const Conversation *> all;
    all.reserve(heads.size());
    for (const Conversation &head : heads)
        all.append(&head);
    return Protocol::digestOf(all);
}

QList<Report> View::take(Changes &changes) const
{
    const Changes taken = std::exchange(changes, {});
    QList<Report> reports;
    if (taken.m_people)
        reports.append(PeopleSet{workspace, agents});
    for (const MessagesCame &came : taken.m_messages)
        reports.append(came);
    if (!taken.m_left.isEmpty())
        reports.append(HeadsLeft{taken.m_left});
    HeadsSet set;
    for (const ConversationId &conversation : taken.m_set)
        set.heads.append(heads.value(conversation));
    if (!set.heads.isEmpty())
        reports.append(set);
    for (const AlertRaised &alert : taken.m_alerts)
        reports.append(alert);
    return reports;
}

} // namespace Baton::Native
