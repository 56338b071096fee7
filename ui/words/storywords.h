// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertstory.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// Why one was alerted to a handoff, or was not, in words.
struct StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(StoryWords)

public:
    /// Whom the step was for, and how many it alerted.
    static QString step(const AlertStory &story);
    /// What it meant for this person, sentence by sentence.
    static QStringList forMe(const AlertStory &story);

private:
    static QString target(LadderTarget target);
    static QString whyNot(const AlertStory &story);
    static QString word(const AlertWord &word);
    static QString consoleWord(const AlertWord &word, const QString &at);
    static QString noticeWord(AlertFate fate, const QString &at);
    static QString messageWord(const AlertWord &word, const QString &at);
};

} // namespace Baton::Ui
