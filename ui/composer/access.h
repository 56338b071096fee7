// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

namespace Baton::Ui {

/// What the person may do in a conversation as it stands, and why not where they may not.
struct Access
{
    bool reply = false;
    bool note = false;
    bool claim = false;
    bool takeOver = false;
    bool own = false; ///< return, transfer, resolve, release, snooze
    QString whyNot; ///< why no reply can be written

    friend bool operator==(const Access &, const Access &) = default;
};

Access accessTo(const Conversation *head, const ConsoleState &state);

} // namespace Baton::Ui
