// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/connectionsink.h"
#include "server/frametap.h"
#include "server/mailbox.h"

namespace Baton::Server {

class Hub;

/// Carries what the gateway tells to the hub, on the engine's thread.
class HubSink final : public ConnectionSink
{
public:
    /// `hub` is asked for on the engine's thread only.
    HubSink(Mailbox &mailbox, std::function<Hub *()> hub);

    void connected(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer) override;
    bool received(ConnectionId id, const QByteArray &frame) override;
    void disconnected(ConnectionId id) override;
#ifdef BATON_FAILPOINTS
    /// To be set before the gateway listens.
    std::shared_ptr<FrameTap> tap;
#endif

private:
    Mailbox &m_mailbox;
    std::function<Hub *()> m_hub;
};

} // namespace Baton::Server
