// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/judge.h"

namespace Baton::Server {

QList<Command> commandsOf(const Turn &turn, const Judgement &judgement)
{
    QList<Command> commands;
    const auto add = [&](CommandBody body) {
        commands.append(Command{{}, turn.head.id, turn.head.fence, std::move(body)});
    };
    // First what is known, so that whoever sees the request also sees its briefing.
    add(Describe{judgement.briefing, judgement.lead, judgement.fields, judgement.flags});
    if (!judgement.reasons.isEmpty())
        add(RequestHandoff{judgement.reasons, judgement.category, judgement.urgency, judgement.intent, judgement.team});
    else if (judgement.answer)
        add(*judgement.answer);
    return commands;
}

} // namespace Baton::Server
