// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace Baton::Protocol {

/// Makes one string of what comes again and again: ids of teams, languages, titles of pages. It remembers so many and
/// forgets the others, so that whoever sends new ones without end fills nothing.
class TextPool
{
public:
    static constexpr std::size_t longest = 128; ///< bytes of UTF-8 that are looked up at all

    QString text(std::string_view utf8);

private:
    struct Slot
    {
        std::string utf8;
        QString text;
    };
    static constexpr std::size_t neighbours = 4; ///< where one text may stand
    std::array<Slot, 512> m_slots;
};

} // namespace Baton::Protocol
