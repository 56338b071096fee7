// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data.h"
#include "server/ai/judging.h"

namespace Baton::Testing {

using namespace Baton::Server;

/// What the last of these turns of a visitor is judged to be, between which the AI has answered.
inline Judged judged(const QStringList &visitorTurns, const JudgeRules &rules = {}, const JudgingTools &tools = {})
{
    Turn turn;
    for (const QString &text : visitorTurns) {
        if (!turn.thread.isEmpty())
            say(turn.thread, Speaker::Ai, QStringLiteral("It is under Settings."), QStringLiteral("kb-1"));
        say(turn.thread, Speaker::Visitor, text);
    }
    return judgeTurn(turn, rules, tools);
}

} // namespace Baton::Testing
