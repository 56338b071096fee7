// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/peoplewords.h"

#include "domain/text.h"
#include "ui/words/rulewords.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int teamsInARow = 3;

} // namespace

QString PeopleWords::role(Role role)
{
    switch (role) {
    case Role::Agent:
        return tr("Agent");
    case Role::TeamLead:
        return tr("Team lead");
    case Role::Admin:
        return tr("Admin");
    case Role::Visitor:
    case Role::Ai:
    case Role::Bot:
    case Role::System:
        break; // nobody of the team
    }
    return {};
}

QString PeopleWords::row(const Agent &agent, const Workspace &workspace)
{
    QStringList teams;
    for (const TeamId &id : agent.teams) {
        if (const Team *team = workspace.team(id))
            teams.append(team->name);
    }
    std::sort(teams.begin(), teams.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    QStringList parts{role(agent.role)};
    parts.append(teams.isEmpty() ? tr("in no team") : RuleWords::names(teams, teamsInARow));
    if (agent.disabled)
        parts.append(tr("may no longer sign in"));
    return isolated(agent.name) + u'\n' + parts.join(u" · "_s);
}

QString PeopleWords::field(PeopleDraft::Field field)
{
    switch (field) {
    case PeopleDraft::Field::Name:
        return tr("name", "of a person, within a sentence");
    case PeopleDraft::Field::Role:
        return tr("role", "of a person, within a sentence");
    case PeopleDraft::Field::Teams:
        return tr("teams", "of a person, within a sentence");
    case PeopleDraft::Field::Languages:
        return tr("languages", "of a person, within a sentence");
    case PeopleDraft::Field::Skills:
        return tr("skills", "of a person, within a sentence");
    case PeopleDraft::Field::Capacity:
        return tr("conversations at a time", "of a person, within a sentence");
    case PeopleDraft::Field::Disabled:
        return tr("whether they may sign in", "of a person, within a sentence");
    }
    return {};
}

QString PeopleWords::fields(const QList<PeopleDraft::Field> &fields)
{
    QStringList words;
    for (const PeopleDraft::Field one : fields)
        words.append(field(one));
    return Words::listed(words);
}

QString PeopleWords::hold(PeopleDraft::Hold hold)
{
    switch (hold) {
    case PeopleDraft::Hold::None:
        return {};
    case PeopleDraft::Hold::Oneself:
        return tr("This is you: you stay an admin who may sign in. Another admin can change that.");
    case PeopleDraft::Hold::LastAdmin:
        return tr("This is you, and there is no other admin: make somebody else one first.");
    }
    return {};
}

QString PeopleWords::fault(const PeopleDraft::Faulty &faulty, const QString &name)
{
    switch (faulty.fault) {
    case PeopleDraft::Fault::NoName:
        return tr("A person has no name.");
    case PeopleDraft::Fault::NoLanguage:
        //: a name, and what was typed for a language
        return tr("%1: “%2” is no language. Write en, de-AT.").arg(isolated(name), isolated(faulty.what));
    case PeopleDraft::Fault::ManyLanguages:
        return tr("%1: at most %2 languages.").arg(isolated(name), QString::number(maxAgentLanguages));
    case PeopleDraft::Fault::LongSkill:
        //: a name, a skill, and how many letters it may have
        return tr("%1: the skill “%2” has more than %3 letters.")
            .arg(isolated(name), isolated(oneLine(faulty.what, maxSkillCodePoints)),
                 QString::number(maxSkillCodePoints));
    case PeopleDraft::Fault::ManySkills:
        return tr("%1: at most %2 skills.").arg(isolated(name), QString::number(maxSkills));
    }
    return {};
}

} // namespace Baton::Ui
