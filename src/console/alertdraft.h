// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workspacedraft.h"
#include "domain/alertbook.h"
#include "domain/alertdiff.h"
#include "domain/brokenquiet.h"
#include "domain/effectivealerts.h"
#include "domain/ladder.h"

#include <QMap>
#include <QSet>

namespace Baton {

/// Where rules are set: for the workspace, a team or one agent.
struct AlertPlace
{
    TeamId team; ///< at most one of the two
    AgentId agent;

    bool isWorkspace() const { return team.isEmpty() && agent.isEmpty(); }
    friend bool operator==(const AlertPlace &, const AlertPlace &) = default;
    friend bool operator<(const AlertPlace &a, const AlertPlace &b)
    {
        return a.team == b.team ? a.agent < b.agent : a.team < b.team;
    }
};

/// What an admin changed of the alert rules and ladders, in any number of places, over what others save setting by
/// setting.
class AlertDraft final : public WorkspaceDraft
{
    Q_OBJECT

public:
    explicit AlertDraft(Console &console);

    bool isChanged() const override { return !m_changes.isEmpty() || !m_ladders.isEmpty(); }
    bool isSaving() const override { return !m_asked.isEmpty() || !m_ladderAsked.isEmpty(); }
    QList<AlertPlace> changedPlaces() const { return m_changes.keys(); }
    bool isKnown(const AlertPlace &place) const;
    AlertRules stored(const AlertPlace &place) const;
    AlertRules rules(const AlertPlace &place) const;
    /// Whose ladders were changed; an empty id for the workspace's.
    QList<TeamId> changedLadders() const { return m_ladders.keys(); }
    /// A team's own is empty where it has the workspace's.
    QList<LadderStep> storedLadder(const TeamId &team) const;
    QList<LadderStep> ladder(const TeamId &team) const;
    /// How many settings differ from what is stored, in all places.
    int changeCount() const;

    /// Everything as it would be with the changes.
    const Workspace &workspace() const { return m_workspace; }
    const Agents &agents() const { return m_agents; }
    QList<AffectedAgent> whoIsAffected() const;
    QList<SilentTeam> whoIsLost() const;
    /// For whom the ladder would be another one.
    QList<AgentId> whoseStepsChange() const;
    /// Hours of the coming week in which teams would be woken, and would not be without the changes.
    QMap<TeamId, QList<BrokenQuiet>> newlyBrokenQuiet() const;
    /// What would become of a handoff with the changes; the agents as they are supposed to be there.
    DryRun dryRun(const TeamId &team, Instant at, const Presence &there) const;

    void setRules(const AlertPlace &place, const AlertRules &rules);
    void setLadder(const TeamId &team, const QList<LadderStep> &ladder);
    /// The rules and ladders that are stored, as a file.
    QByteArray exported() const;
    /// All rules as a file has them, and all ladders where it has any; nothing changes where it is not understood or
    /// does not fit this workspace.
    Result<void> importFile(QByteArrayView file);
    Result<void> setBook(const AlertBook &book);
    void discard() override;
    bool canRestore() const override
    {
        return !isChanged() && !(m_discarded.isEmpty() && m_discardedLadders.isEmpty());
    }
    void restore() override;
    /// Each place by a command of its own; saved() follows when all are in, refused() for each that is not.
    void save() override;

Q_SIGNALS:
    void refused(const Baton::AlertPlace &place, Baton::Code code);
    /// Somebody else saved rules in a place where there are changes; these are now on top of theirs.
    void overtaken(const Baton::AlertPlace &place);

private:
    struct Change
    {
        AlertRules base;
        AlertRules mine;
    };

    struct LadderChange
    {
        QList<LadderStep> base;
        QList<LadderStep> mine;
    };

    void onPeople() override;
    void onAnswer(const CommandId &command, std::optional<Code> code) override;
    bool catchUp(const AlertPlace &place, Change &change);
    QList<AlertPlace> catchUpRules();
    QList<AlertPlace> catchUpLadders();
    void saveLadders();
    Result<void> wouldBeTaken(const QList<SaveAlertRules> &commands) const;
    void forgetDiscarded();
    void rebuild();

    QMap<AlertPlace, Change> m_changes;
    QMap<TeamId, LadderChange> m_ladders;
    QMap<AlertPlace, Change> m_discarded;
    QMap<TeamId, LadderChange> m_discardedLadders;
    QHash<CommandId, SaveAlertRules> m_asked;
    CommandId m_ladderAsked;
    bool m_hasRefusals = false;
    Workspace m_workspace;
    Agents m_agents;
};

} // namespace Baton
