// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/textpool.h"

#include <algorithm>
#include <functional>

namespace Baton::Protocol {

QString TextPool::text(std::string_view utf8)
{
    if (utf8.size() > longest)
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    const std::size_t first = std::hash<std::string_view>()(utf8) % (m_slots.size() - neighbours);
    // The one that was wanted last comes first; the last of the neighbours makes room.
    for (std::size_t i = first; i < first + neighbours; ++i) {
        if (m_slots[i].utf8 == utf8) {
            std::rotate(m_slots.begin() + std::ptrdiff_t(first), m_slots.begin() + std::ptrdiff_t(i),
                        m_slots.begin() + std::ptrdiff_t(i + 1));
            return m_slots[first].text;
        }
    }
    std::rotate(m_slots.begin() + std::ptrdiff_t(first), m_slots.begin() + std::ptrdiff_t(first + neighbours - 1),
                m_slots.begin() + std::ptrdiff_t(first + neighbours));
    m_slots[first] = {std::string(utf8), QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))};
    return m_slots[first].text;
}

} // namespace Baton::Protocol
