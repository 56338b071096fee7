// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"
#include "ui/preferences/alertsource.h"

namespace Baton::Ui {

/// The rules an admin writes, of one place at a time: they come out as for somebody who chose nothing.
class RuleAlerts final : public AlertSource
{
    Q_OBJECT

public:
    explicit RuleAlerts(AlertDraft &draft, QObject *parent = nullptr);

    AlertDraft &draft() const { return m_draft; }
    const AlertPlace &place() const { return m_place; }
    void setPlace(const AlertPlace &place);

    bool canBeSet() const override { return m_draft.canBeSet() && m_draft.isKnown(m_place); }
    Agent subject() const override { return subjectWith(m_draft.agents()); }
    const Workspace &workspace() const override { return m_draft.workspace(); }
    AlertLevel level() const override;
    bool isHeld(const std::optional<AlertLock> &lock) const override;
    AlertRowChoice choice(AlertRow row) const override { return m_draft.rules(m_place).choices.value(row); }
    void setChoice(AlertRow row, const AlertRowChoice &choice) override;
    QString teamName(const TeamId &team) const override;
    QString from(AlertLevel level, const TeamId &team) const override;
    QString lockWords(const AlertLock &lock) const override;

    /// The cell as it would be if nothing were set for it here.
    EffectiveCell above(AlertRow row, AlertChannel channel) const;
    /// The reason, where the cell is locked here.
    std::optional<QString> lock(AlertRow row, AlertChannel channel) const;
    void setLock(AlertRow row, AlertChannel channel, const std::optional<QString> &reason);

private:
    Agent subjectWith(const Agents &agents) const;

    AlertDraft &m_draft;
    AlertPlace m_place;
};

} // namespace Baton::Ui
