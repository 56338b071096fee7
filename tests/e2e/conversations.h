// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Baton::Test {

struct Conversations
{
    QByteArray lines; ///< as baton-replay takes them
    QByteArray source; ///< what they are, for the report
    int count = 0;
};

/// So many conversations to be played: recorded ones from `BATON_DATA` or ../shared/data where they are there, those
/// marked as handed over first; else the demo's, over and over. What a visitor says after a reply and after the return
/// is the demo's in any case: no recording has it.
Conversations conversationsToPlay(int count);

} // namespace Baton::Test
