// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/frametap.h"

#ifdef BATON_FAILPOINTS

namespace Baton::Server {

namespace {

/// The other end of one connection, with an ear on it.
class TappedPeer final : public Peer
{
public:
    TappedPeer(FrameTap &tap, PeerKind kind, std::shared_ptr<Peer> peer)
        : m_tap(tap)
        , m_kind(kind)
        , m_peer(std::move(peer))
    {}

    void send(const QByteArray &frame) override
    {
        m_tap.said(m_kind, frame);
        m_peer->send(frame);
    }
    void close(int code) override { m_peer->close(code); }
    qint64 backlog() const override { return m_peer->backlog(); }
    QString address() const override { return m_peer->address(); }

private:
    FrameTap &m_tap;
    PeerKind m_kind;
    std::shared_ptr<Peer> m_peer;
};

} // namespace

Result<std::shared_ptr<FrameTap>> FrameTap::open(const QString &path)
{
    auto tap = std::make_shared<FrameTap>();
    tap->m_file.setFileName(path);
    // Unbuffered: a program that is killed has written all it said.
    if (!tap->m_file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered))
        return refuse(Code::Internal, path % u": " % tap->m_file.errorString());
    return tap;
}

std::shared_ptr<Peer> FrameTap::tapped(ConnectionId id, PeerKind kind, std::shared_ptr<Peer> peer)
{
    m_kinds.insert(id, kind);
    return std::make_shared<TappedPeer>(*this, kind, std::move(peer));
}

void FrameTap::heard(ConnectionId id, const QByteArray &frame)
{
    write(m_kinds.value(id) == PeerKind::Agent ? "agent-client" : "visitor-client", frame);
}

void FrameTap::said(PeerKind kind, const QByteArray &frame)
{
    write(kind == PeerKind::Agent ? "agent-server" : "visitor-server", frame);
}

void FrameTap::write(const char *direction, const QByteArray &frame)
{
    m_file.write(QByteArray("{\"dir\":\"") + direction + "\",\"frame\":" + frame + "}\n");
}

} // namespace Baton::Server

#endif
