// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/alertrulespage.h"

#include "ui/preferences/alertdetails.h"
#include "ui/preferences/alertmatrix.h"
#include "ui/preferences/placechoice.h"
#include "ui/preferences/rulealerts.h"
#include "ui/preferences/rulecellpanel.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

AlertRulesPage::AlertRulesPage(AlertDraft &draft, Preferences &preferences, SoundOutput *sound, const Theme &theme,
                               QWidget *parent)
    : SettingsPage(theme, parent)
    , m_rules(new RuleAlerts(draft, this))
    , m_choice(new PlaceChoice(draft, PlaceChoice::Kind::Rules, this))
    , m_level(new PlainLabel(theme.font(TextSize::Small), this))
{
    setObjectName(u"alertRulesPage"_s);
    addHeading(tr("Alert rules"));
    addPlace();
    auto *model = new AlertMatrixModel(*m_rules, this);
    auto *matrix = new AlertMatrix(*model, theme, this);
    matrix->setObjectName(u"ruleMatrix"_s);
    matrix->setAccessibleName(tr("What alerts others, and how"));
    addWhole(matrix);
    addLegend();
    auto *cell = new RuleCellPanel(*m_rules, *model, theme, this);
    addWhole(cell);
    auto *details = new AlertDetails(*m_rules, *model, preferences, sound, theme, this);
    details->setObjectName(u"ruleDetails"_s);
    addWhole(details);
    addEnd();
    connect(matrix, &AlertMatrix::currentMoved, cell, &RuleCellPanel::setCell);
    connect(matrix, &AlertMatrix::currentMoved, details, &AlertDetails::setCell);
    cell->setCell(matrix->currentIndex());
    details->setCell(matrix->currentIndex());
    connect(m_choice, &PlaceChoice::chosen, m_rules, &RuleAlerts::setPlace);
    connect(m_rules, &RuleAlerts::changed, this, &AlertRulesPage::explain);
    explain();
}

void AlertRulesPage::addPlace()
{
    m_choice->setObjectName(u"rulePlace"_s);
    m_choice->setAccessibleName(tr("Rules for"));
    m_choice->setMinimumWidth(m_theme.space(72));
    auto *words = new PlainLabel(m_theme.font(TextSize::Body), this);
    words->setFullText(tr("Rules for"));
    words->setBuddy(m_choice);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(4));
    line->addWidget(words);
    line->addWidget(m_choice);
    line->addStretch(1);
    addWhole(row);
    m_level->setMaximumLines(0);
    m_level->setMuted(true);
    addWhole(m_level);
}

void AlertRulesPage::addLegend()
{
    auto *legend = new PlainLabel(m_theme.font(TextSize::Small), this);
    legend->setMaximumLines(0);
    legend->setMuted(true);
    legend->setFullText(tr("A box with a solid edge is set here; one with a dotted edge comes from above. Space "
                           "switches, Delete leaves it to what is above."));
    addWhole(legend);
}

void AlertRulesPage::explain()
{
    switch (m_rules->level()) {
    case AlertLevel::Override:
        m_level->setFullText(
            tr("What is set here wins over team and workspace, locks included. What is not locked here "
               "the agent may still change."));
        return;
    case AlertLevel::Team:
        m_level->setFullText(
            tr("What is set here counts for everybody in the team, unless the workspace has it locked. "
               "Who is in several teams has the more alerting of them."));
        return;
    case AlertLevel::Workspace:
    case AlertLevel::BuiltIn:
    case AlertLevel::Own:
        break;
    }
    m_level->setFullText(
        tr("What is set here counts for everybody, until a team, a rule for one agent or the agent says "
           "otherwise. Lock what has to stay."));
}

void AlertRulesPage::setPlace(const AlertPlace &place)
{
    m_choice->setPlace(place);
}

} // namespace Baton::Ui

#include "moc_alertrulespage.cpp"
