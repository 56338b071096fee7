// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/peopledraft.h"
#include "domain/workspace.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// What an admin reads of the people of the team.
struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)

public:
    static QString role(Role role);
    /// The name, and below it role, teams, and whether they may sign in no longer.
    static QString row(const Agent &agent, const Workspace &workspace);
    /// "teams, skills"
    static QString fields(const QList<PeopleDraft::Field> &fields);
    /// Why somebody stays an admin; empty where nothing holds them.
    static QString hold(PeopleDraft::Hold hold);
    static QString fault(const PeopleDraft::Faulty &faulty, const QString &name);

private:
    static QString field(PeopleDraft::Field field);
};

} // namespace Baton::Ui
