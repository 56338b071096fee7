// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QMap>
#include <QString>

namespace Baton {

struct Event;

/// An answer that an admin gave at the console: part of what the AI knows.
struct KnownAnswer
{
    QString id; ///< `k_…`; empty in a command for one that is new
    QString question;
    QString answer;
    QString language; ///< BCP 47 of question and answer; empty where nobody said
    QString group; ///< the questions it was given to, `q_…`; empty for none
    qint64 revision = 0; ///< counted from 1; in a command the one the sender saw, 0 for a new answer
    AgentId by; ///< who said it so last
    Instant at;

    friend bool operator==(const KnownAnswer &, const KnownAnswer &) = default;
};
using KnownAnswers = QMap<QString, KnownAnswer>; ///< by id

constexpr int maxKnownAnswers = 1000;
constexpr int maxQuestionLength = 500; ///< code points
constexpr int maxAnswerLength = 4000; ///< code points

/// Folds what was taught and forgotten; events of anything else change nothing.
void apply(KnownAnswers &answers, const Event &event);

} // namespace Baton
