// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/daemon.h"

#include <QUrl>

#include <future>

namespace Baton::App {

/// The handoff server inside this program, on loopback with a port of its own; ends with the object.
class EmbeddedServer
{
public:
    /// The workspace lives in `folder`; made with a few teams and colleagues where it is not there yet.
    using Started = Result<std::unique_ptr<EmbeddedServer>>;
    static Started start(const QString &folder);
    /// Starts it beside what else there is to do; the future waits for it.
    static std::future<Started> begin(const QString &folder);
    ~EmbeddedServer();

    QUrl address() const { return m_address; } ///< http://127.0.0.1:port, also the visitor's page
    const QString &token() const { return m_token; } ///< of the person at this machine; only ever in memory

private:
    explicit EmbeddedServer(Server::DaemonSettings settings);

    Server::Daemon m_daemon;
    QUrl m_address;
    QString m_token;
};

} // namespace Baton::App
