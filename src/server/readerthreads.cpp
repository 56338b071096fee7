// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/readerthreads.h"

#include "server/sqlitereader.h"

#include <QLoggingCategory>

namespace Baton::Server {

namespace {

constexpr std::size_t waitingReads = 65'536; // each a request of a connection, whose rates are limited

} // namespace

ReaderThreads::ReaderThreads(const QString &path, std::size_t threads, Poster poster)
    : m_worker(threads, waitingReads, [path, poster](const Worker<Read>::Next &next) {
        const auto reader = SqliteReader::open(path);
        if (!reader) {
            qCritical("reader: %ls", qUtf16Printable(reader.error().detail));
            return;
        }
        Read read;
        while (next(read))
            poster(read(**reader));
    })
{}

void ReaderThreads::run(std::function<std::function<void()>(Reader &)> read)
{
    if (!m_worker.post(std::move(read)))
        qWarning("reader: too many reads wait, one was dropped");
}

} // namespace Baton::Server
