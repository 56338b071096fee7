// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/hub.h"
#include "server/sqliteaccounts.h"
#include "server/worker.h"

namespace Baton::Server {

/// Reads on a few threads beside the engine, each with a connection of its own.
class ReaderThreads final : public ReaderPool
{
public:
    ReaderThreads(const QString &path, std::size_t threads, Poster poster);

    void run(std::function<std::function<void()>(Reader &)> read) override;
    void stop() { m_worker.stop(); }

private:
    using Read = std::function<std::function<void()>(Reader &)>;
    Worker<Read> m_worker;
};

} // namespace Baton::Server
