// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/peopledraft.h"
#include "ui/preferences/changesfooter.h"

namespace Baton::Ui {

/// Below the page of people.
class PeopleFooter final : public ChangesFooter
{
    Q_OBJECT

public:
    PeopleFooter(PeopleDraft &draft, const Theme &theme, QWidget *parent = nullptr);

private:
    int count() const override { return m_draft.changes(); }
    QString offlineWords() const override;
    QString faultWords() const override;
    QString disputeWords() const override;
    void proceed() override;
    void onSaved() override;
    void onOvertaken(const AgentId &person);
    void onRefused(const AgentId &person, Code code);
    QString nameOf(const AgentId &person) const;

    PeopleDraft &m_draft;
};

} // namespace Baton::Ui
