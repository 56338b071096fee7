// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/hubsink.h"

#include "server/hub.h"

namespace Baton::Server {

HubSink::HubSink(Mailbox &mailbox, std::function<Hub *()> hub)
    : m_mailbox(mailbox)
    , m_hub(std::move(hub))
{}

void HubSink::connected(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer)
{
#ifdef BATON_FAILPOINTS
    if (tap) {
        m_mailbox.post(
            [hub = m_hub, id, kind, peer, tap = tap] { hub()->connected(id, kind, tap->tapped(id, kind, peer)); });
        return;
    }
#endif
    m_mailbox.post([hub = m_hub, id, kind, peer = std::move(peer)] { hub()->connected(id, kind, peer); });
}

bool HubSink::received(ConnectionId id, const QByteArray &frame)
{
#ifdef BATON_FAILPOINTS
    if (tap)
        return m_mailbox.offer([hub = m_hub, id, frame, tap = tap] {
            tap->heard(id, frame);
            hub()->received(id, frame);
        });
#endif
    return m_mailbox.offer([hub = m_hub, id, frame] { hub()->received(id, frame); });
}

void HubSink::disconnected(ConnectionId id)
{
    m_mailbox.post([hub = m_hub, id] { hub()->disconnected(id); });
}

} // namespace Baton::Server
