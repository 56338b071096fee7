// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/questionbox.h"

#include <QCoreApplication>

namespace Baton {
class ConsoleState;
}

namespace Baton::Ui {

/// What an admin reads of questions that the AI could not answer, and of the answers it was taught.
struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)

public:
    /// A row: the question, how often and when it was asked.
    static QString row(const QuestionGroup &group);
    /// A row: question, answer, who gave it and when, and how often it had been asked.
    static QString row(const KnownAnswer &answer, const QuestionGroup *group, const ConsoleState &state);
    /// A row: what was said, by whom and when.
    static QString row(const AskedTurn &turn, const ConsoleState &state);
    static QString acted(QuestionBox::Act act, int count);
    static QString refused(QuestionBox::Act act, Code code);
};

} // namespace Baton::Ui
