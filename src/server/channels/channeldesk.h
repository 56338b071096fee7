// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/channels/courier.h"
#include "server/channels/deliveryplan.h"
#include "server/channels/deliveryqueue.h"
#include "server/hub.h"

#include <functional>

namespace Baton::Server {

/// Puts plan, queue and courier of a workspace together. On the engine's thread, which never waits for any of them.
class ChannelDesk
{
public:
    using Post = std::function<void(std::function<void()>)>;

    /// `file` is the workspace, looked into before each attempt; `stored` what was left over when it ended last.
    /// Engine and hub outlive it.
    ChannelDesk(Engine &engine, Hub &hub, const QString &file, const ChannelSettings &settings,
                const DeliverySettings &queue, const Environment &environment, const Post &post);
    ~ChannelDesk();
    ChannelDesk(const ChannelDesk &) = delete;
    ChannelDesk &operator=(const ChannelDesk &) = delete;

    void take(const QList<Delivery> &stored) { m_queue.take(stored); }
    /// What an event asks to be sent besides; stored with it. Unset, nothing.
    std::function<QList<Delivery>(const Event &, const Conversation &, const Policy &)> more;
    /// Sends what no event asks for: stored with the next commit.
    void submit(const Delivery &delivery);
    /// Takes what is due; before the turn's commit. Nothing while a timer of the hub is overdue: after an outage the
    /// ladder catches up first, as it decides what is still to be sent.
    void tick();
    /// Sends what a commit has counted; after it. Where it failed, after one that does not. Tells the admins where
    /// other letters are dead than before.
    void send();
    qint64 msToNextTick(qint64 atMost) const;
    /// No further attempts; waits for the couriers' threads.
    void stop();
    /// It was erased.
    void forget(const ConversationId &conversation) { m_queue.forget(conversation); }

private:
    void noteTold(const Delivery &delivery);
    Courier::Ended finishedBy(const Post &post);
    QList<DeadLetter> letters() const;
    void handle(const LettersHandled &handled);

    Engine &m_engine;
    Hub &m_hub;
    DeliveryPlan m_plan;
    DeliveryQueue m_queue;
    QList<Delivery> m_begun;
    QHash<QString, QString> m_told; ///< by stretch: the delivery that tells of it, as far as known since the start
    bool m_deadChanged = false;
    bool m_stopped = false;
    // Last: they end first. libcurl waits for mail servers within its calls, so nothing else may be sent on that
    // thread.
    Courier m_mails;
    Courier m_posts;
};

} // namespace Baton::Server
