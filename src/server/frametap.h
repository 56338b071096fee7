// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef BATON_FAILPOINTS

#include "domain/result.h"
#include "server/peer.h"

#include <QFile>
#include <QHash>

namespace Baton::Server {

/// Writes every frame that the hub hears or says into a file, one JSON object a line, so that a test can hold them
/// against the schemas. They hold what visitors wrote: only in builds for tests.
class FrameTap
{
public:
    static Result<std::shared_ptr<FrameTap>> open(const QString &path);

    /// Notes what is sent to that peer, and sends it on.
    std::shared_ptr<Peer> tapped(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer);
    void heard(ConnectionId id, const QByteArray &frame);
    void said(PeerKind kind, const QByteArray &frame);

private:
    void write(const char *direction, const QByteArray &frame);

    QFile m_file;
    QHash<ConnectionId, PeerKind> m_kinds;
};

} // namespace Baton::Server

#endif
