// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"
#include "domain/deadletter.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// What an admin reads of messages beyond the consoles that were given up.
struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)

public:
    /// "E-mail to Ben Okafor – conversation with Maria Silva"
    static QString title(const DeadLetter &letter, const ConsoleState &state);
    /// A sentence.
    static QString why(const DeadLetter &letter);
    /// When it was to be told of and given up, by this computer's clock, and after how many attempts.
    static QString when(const DeadLetter &letter);
    /// "3 messages could not be delivered."
    static QString count(int letters);

private:
    static QString target(const DeadLetter &letter, const ConsoleState &state);
    static QString answer(const DeadLetter &letter);
};

} // namespace Baton::Ui
