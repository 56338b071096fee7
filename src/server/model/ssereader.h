// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Baton::Server {

/// Takes the data of server-sent events out of bytes as they come, in pieces of any size. Lines end with LF, CR LF or
/// CR; fields other than `data` are read over.
class SseReader
{
public:
    explicit SseReader(qsizetype longestEvent)
        : m_longest(longestEvent)
    {}

    /// The data of each event that is complete by now.
    QList<QByteArray> take(QByteArrayView bytes);
    /// Whether a line or an event has grown beyond the limit; nothing is taken any more.
    bool isTooLarge() const { return m_isTooLarge; }

private:
    void endLine(QList<QByteArray> &events);

    qsizetype m_longest;
    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_endedByCr = false;
    bool m_isFirstLine = true;
    bool m_isTooLarge = false;
};

} // namespace Baton::Server
