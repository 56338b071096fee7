// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/ladderpage.h"

#include "ui/preferences/dryrunpanel.h"
#include "ui/preferences/laddersteps.h"
#include "ui/preferences/placechoice.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

LadderPage::LadderPage(AlertDraft &draft, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_draft(draft)
    , m_choice(new PlaceChoice(draft, PlaceChoice::Kind::Ladders, this))
    , m_own(new QCheckBox(tr("The team has a ladder of its own"), this))
    , m_steps(new LadderSteps(theme, this))
    , m_dryRun(new DryRunPanel(draft, theme, this))
{
    setObjectName(u"ladderPage"_s);
    addHeading(tr("Alert ladder"));
    addPlace();
    auto *words = new PlainLabel(theme.font(TextSize::Small), this);
    words->setMaximumLines(0);
    words->setMuted(true);
    words->setFullText(
        tr("Who is alerted when, from the moment somebody asks for a person until somebody takes it. How "
           "each of them notices is set under Alert rules. Times are hours, minutes and seconds."));
    addWhole(words);
    m_own->setObjectName(u"ladderOwn"_s);
    m_own->setAccessibleName(m_own->text());
    addWhole(m_own);
    addWhole(m_steps);
    addHeading(tr("What it would do"));
    addWhole(m_dryRun);
    addEnd();
    connect(m_choice, &PlaceChoice::chosen, this, &LadderPage::refresh);
    connect(m_own, &QCheckBox::clicked, this,
            [this](bool own) { m_draft.setLadder(team(), own ? m_draft.ladder({}) : QList<LadderStep>()); });
    connect(m_steps, &LadderSteps::edited, this,
            [this](const QList<LadderStep> &steps) { m_draft.setLadder(team(), steps); });
    connect(&draft, &AlertDraft::changed, this, &LadderPage::refresh);
    refresh();
}

void LadderPage::addPlace()
{
    m_choice->setObjectName(u"ladderPlace"_s);
    m_choice->setAccessibleName(tr("Ladder of"));
    m_choice->setMinimumWidth(m_theme.space(72));
    auto *words = new PlainLabel(m_theme.font(TextSize::Body), this);
    words->setFullText(tr("Ladder of"));
    words->setBuddy(m_choice);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(4));
    line->addWidget(words);
    line->addWidget(m_choice);
    line->addStretch(1);
    addWhole(row);
}

void LadderPage::setPlace(const AlertPlace &place)
{
    m_choice->setPlace(place);
}

TeamId LadderPage::team() const
{
    return m_choice->place().team;
}

void LadderPage::refresh()
{
    const QList<LadderStep> own = m_draft.ladder(team());
    const bool isTeam = !team().isEmpty();
    m_own->setVisible(isTeam);
    m_own->setEnabled(m_draft.canBeSet());
    m_own->setChecked(!own.isEmpty());
    const bool inherits = isTeam && own.isEmpty();
    m_steps->setSteps(inherits ? m_draft.ladder({}) : own, m_draft.canBeSet() && !inherits);
    m_dryRun->setTeam(team());
}

} // namespace Baton::Ui

#include "moc_ladderpage.cpp"
