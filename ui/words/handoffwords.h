// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handoffdiff.h"
#include "domain/rehearsedturn.h"
#include "domain/workspace.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// When the AI hands over, in words.
struct HandoffWords
{
    Q_DECLARE_TR_FUNCTIONS(HandoffWords)

public:
    /// What has to happen for a reason to fire.
    static QString when(const QString &code);
    static QString action(RuleAction action);
    static QString field(const QString &name);
    static QString fields(const QStringList &names);
    /// What a handoff is about: its category, and within it where that is known.
    static QString intent(Category category, const QString &name);
    static QString factor(const QString &name);
    static QString pageKind(PageGroup group);
    static QString page(const PageRule &rule, const Workspace &workspace);
    /// "The visitor asks for a person: Offer a person, from 70 % instead of Hand over at once, from 70 %"
    static QString difference(const HandoffSettingKey &key, const HandoffSettings &before, const HandoffSettings &after,
                              const Workspace &workspace);
    static QString setting(const HandoffSettingKey &key);
    static QString value(const HandoffSettingKey &key, const HandoffSettings &settings, const Workspace &workspace);
    /// What the AI does at a turn.
    static QString step(const RehearsedTurn &turn);
    /// A reason that fired, and why it acts or does not.
    static QString why(const RehearsedReason &reason);
    static QString scores(const RehearsedTurn &turn);

private:
    static QString rule(const ReasonRule &rule);
    static QString percent(int number);
};

} // namespace Baton::Ui
