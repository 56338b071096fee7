// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// What an admin reads of the rules for others.
struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)

public:
    static QString setHere();
    /// Who chose a value, seen from a level below.
    static QString from(AlertLevel level, const QString &team);
    static QString lock(const AlertLock &lock, const QString &team);
    static QString place(const AlertPlace &place, const Workspace &workspace, const Agents &agents);
    /// "Somebody asks for a person, Sound: off instead of on"
    static QString difference(const AlertDifference &difference);
    /// Why a team's handoffs would be noticed by nobody.
    static QString silent(const SilentTeam &team, const Workspace &workspace);
    /// When a team would be woken, by this computer's clock.
    static QString brokenQuiet(const QString &team, const QList<BrokenQuiet> &spans);
    /// At most some names, and how many more there are.
    static QString names(const QStringList &names, int most);
    static QString unsaved(int changes);
    /// What a setting is set to; different values are different words.
    static QString value(const AlertSettingKey &key, const std::optional<qint64> &value, const QString &reason);

private:
    static QString setting(const AlertSettingKey &key);
};

} // namespace Baton::Ui
