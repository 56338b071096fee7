// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"

namespace Baton::Server {

/// What people did with a conversation before the AI got it back.
struct HumanStretch
{
    qsizetype from = 0; ///< index in the thread of the first message after the AI's last word before the return
    qsizetype to = 0; ///< index after the message that marks the return; as `from` where nobody returned it
    bool isWhole = true; ///< the thread reaches back to where the stretch began
    QStringList notes; ///< to the AI, oldest first: those of earlier returns in the thread too

    bool isEmpty() const { return from == to; }
};

/// The newest stretch that ended with a return to the AI. `thread` may be the newest part only.
HumanStretch humanStretchOf(const QList<Message> &thread);

} // namespace Baton::Server
