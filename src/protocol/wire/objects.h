// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/wire/fields.h"
#include "protocol/wire/formats.h"

namespace Baton::Protocol::Wire {

/// Called when all fields of a struct have been read.
template<typename T>
void finish(T &)
{}
inline void finish(Event &event)
{
    if (auto *added = std::get_if<MessageAdded>(&event.body)) {
        added->message.at = event.at;
        added->message.cid = event.cid;
        added->message.fence = event.fence;
    }
}
inline void finish(EventFrame &frame)
{
    finish(frame.event);
}

template<HasTable T>
bool writeObject(Out &out, const T &value)
{
    static_assert(namesAreUnique<T>());
    static const T standard{};
    return writeFields(out, &value, &standard, fieldOps<T>, sorted<T>);
}

template<HasTable T>
bool readObject(In &in, const Node &node, T &value)
{
    if (!readFields(in, node, &value, fieldOps<T>, sorted<T>))
        return false;
    finish(value);
    return true;
}

} // namespace Baton::Protocol::Wire
