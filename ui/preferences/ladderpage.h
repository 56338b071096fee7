// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"
#include "ui/preferences/generalpage.h"

namespace Baton::Ui {

class DryRunPanel;
class LadderSteps;
class PlaceChoice;

/// Where an admin sets who is alerted when while nobody takes a handoff, and sees what that would do.
class LadderPage final : public SettingsPage
{
    Q_OBJECT

public:
    LadderPage(AlertDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void setPlace(const AlertPlace &place);
    DryRunPanel &dryRun() { return *m_dryRun; }

private:
    void addPlace();
    void refresh();
    TeamId team() const;

    AlertDraft &m_draft;
    PlaceChoice *m_choice;
    QCheckBox *m_own;
    LadderSteps *m_steps;
    DryRunPanel *m_dryRun;
};

} // namespace Baton::Ui
