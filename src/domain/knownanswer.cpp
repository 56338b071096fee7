// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/knownanswer.h"

#include "domain/event.h"

namespace Baton {

void apply(KnownAnswers &answers, const Event &event)
{
    if (const auto *taught = std::get_if<AnswerTaught>(&event.body)) {
        KnownAnswer answer = taught->answer;
        answer.by = event.by.agentId();
        answer.at = event.at;
        answers.insert(answer.id, answer);
    } else if (const auto *forgotten = std::get_if<AnswerForgotten>(&event.body)) {
        answers.remove(forgotten->id);
    }
}

} // namespace Baton
