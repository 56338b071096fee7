// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"
#include "ui/preferences/generalpage.h"

namespace Baton {
class SoundOutput;
}

namespace Baton::Ui {

class AlertMatrixModel;
class PlaceChoice;
class RuleAlerts;

/// Where an admin sets what alerts others, and how: for the workspace, a team or one agent.
class AlertRulesPage final : public SettingsPage
{
    Q_OBJECT

public:
    AlertRulesPage(AlertDraft &draft, Preferences &preferences, SoundOutput *sound, const Theme &theme,
                   QWidget *parent = nullptr);

    void setPlace(const AlertPlace &place);

private:
    void addPlace();
    void addLegend();
    void explain();

    RuleAlerts *m_rules;
    PlaceChoice *m_choice;
    PlainLabel *m_level;
};

} // namespace Baton::Ui
