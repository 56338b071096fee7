// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/humanstretch.h"

#include <algorithm>

namespace Baton::Server {

HumanStretch humanStretchOf(const QList<Message> &thread)
{
    HumanStretch stretch;
    for (const Message &message : thread)
        if (message.mark == Mark::Returned && message.kind == MessageKind::Note)
            stretch.notes.append(message.text);
    const auto returned = std::find_if(thread.crbegin(), thread.crend(),
                                       [](const Message &message) { return message.mark == Mark::Returned; });
    if (returned == thread.crend())
        return stretch;
    const auto spoke = std::find_if(returned, thread.crend(), [](const Message &message) {
        return message.kind == MessageKind::Text && message.speaker == Speaker::Ai;
    });
    stretch.to = thread.crend() - returned;
    stretch.from = thread.crend() - spoke;
    stretch.isWhole = spoke != thread.crend() || thread.constFirst().n <= 1;
    return stretch;
}

} // namespace Baton::Server
