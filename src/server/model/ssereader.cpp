// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/model/ssereader.h"

namespace Baton::Server {

QList<QByteArray> SseReader::take(QByteArrayView bytes)
{
    QList<QByteArray> events;
    for (const char c : bytes) {
        if (m_isTooLarge)
            break;
        if (c == '\n' && m_endedByCr) {
            m_endedByCr = false;
            continue;
        }
        m_endedByCr = c == '\r';
        if (c == '\n' || c == '\r')
            endLine(events);
        else
            m_line += c;
        m_isTooLarge = m_line.size() + m_data.size() > m_longest;
    }
    return events;
}

void SseReader::endLine(QList<QByteArray> &events)
{
    const QByteArray byteOrderMark = "\xef\xbb\xbf";
    if (std::exchange(m_isFirstLine, false) && m_line.startsWith(byteOrderMark))
        m_line.remove(0, byteOrderMark.size());
    if (m_line.isEmpty()) {
        if (m_hasData)
            events.append(m_data);
        m_data.clear();
        m_hasData = false;
    } else if (m_line == "data" || m_line.startsWith("data:")) {
        QByteArray value = m_line.mid(5);
        if (value.startsWith(' '))
            value.remove(0, 1);
        m_data += m_hasData ? '\n' + value : value;
        m_hasData = true;
    }
    m_line.clear();
}

} // namespace Baton::Server
