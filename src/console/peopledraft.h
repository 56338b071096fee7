// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workspacedraft.h"
#include "domain/agent.h"
#include "domain/workspace.h"

#include <QHash>
#include <QMap>

namespace Baton {

/// What an admin changed of people: name, role, teams, languages, skills, capacity, and whether they may sign in, over
/// what others save field by field. Each person is saved as the newest that is known of them with the changed fields
/// alone put in.
class PeopleDraft final : public WorkspaceDraft
{
    Q_OBJECT

public:
    enum class Field { Name, Role, Teams, Languages, Skills, Capacity, Disabled };
    /// Why somebody stays an admin who may sign in, whatever is wanted.
    enum class Hold {
        None,
        Oneself, ///< another admin may change it
        LastAdmin,
    };
    enum class Fault { NoName, NoLanguage, ManyLanguages, LongSkill, ManySkills };
    struct Faulty
    {
        AgentId person;
        Fault fault = Fault::NoName;
        QString what; ///< the language or the skill
    };

    explicit PeopleDraft(Console &console);

    const Workspace &workspace() const;
    bool isChanged() const override { return !m_changes.isEmpty(); }
    bool isSaving() const override { return isAsking() || !m_asked.isEmpty(); }
    int changes() const { return int(m_changes.size()); } ///< people
    /// With what is changed, in the order of their stored names.
    QList<Agent> people() const;
    std::optional<Agent> person(const AgentId &id) const;
    Hold holdOf(const AgentId &id) const;
    /// What of the changes somebody else has changed since, too: saving puts ours over theirs.
    QList<Field> disputed(const AgentId &id) const { return m_changes.value(id).disputed; }
    QList<AgentId> disputedPeople() const;
    /// The first change that cannot be saved as it is.
    std::optional<Faulty> faulty() const;
    /// Wanted by a team or one of its pages, and had by nobody who may sign in.
    QStringList skillsNobodyHas() const;

    /// Takes the fields that are set here; what is held stays as it is.
    void setPerson(const Agent &edited);
    void discard() override;
    /// A command for each person. saved() follows once all are, or refused() for each who is not; overtaken() where
    /// that is because somebody else saved the same field first.
    void save() override;

Q_SIGNALS:
    void refused(const Baton::AgentId &person, Baton::Code code);
    /// Somebody else saved this person; the changes are now on top of that, see disputed().
    void overtaken(const Baton::AgentId &person);

private:
    struct Change
    {
        Agent base; ///< as stored when it was last looked at
        Agent mine;
        QList<Field> disputed = {};
    };
    struct Sent
    {
        Agent base;
        Agent mine;
    };

    bool takeIn(const AgentId &id, const Agent &now);
    void onPeople() override;
    void onAnswer(const CommandId &command, std::optional<Code> code) override;

    QMap<AgentId, Change> m_changes;
    QMap<AgentId, Sent> m_sent;
    QHash<CommandId, AgentId> m_asked;
    bool m_isRefused = false; ///< somebody of those who were sent together
};

} // namespace Baton
