// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"

namespace Baton {

/// A file of ours that goes with a draft, or with a message the server has not yet answered.
struct ShelfFile
{
    enum class State {
        Copying, ///< not yet safe with us
        Waiting, ///< ours, to be given to the server
        Uploading,
        Ready, ///< the server has it
        Failed,
    };

    Attachment file; ///< under an id of our own, `u_…`
    ConversationId conversation;
    State state = State::Copying;
    qint64 sent = 0; ///< bytes
    QString failure; ///< sentence, for State::Failed
    Attachment given; ///< as the server has it
    bool outgoing = false; ///< with a message in the outbox; else with the draft
};

} // namespace Baton
