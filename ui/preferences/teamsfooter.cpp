// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/teamsfooter.h"

#include "domain/text.h"
#include "ui/preferences/teamspage.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/hourwords.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

TeamsFooter::TeamsFooter(TeamsDraft &draft, const TeamsPage &page, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_page(page)
    , m_said(new PlainLabel(theme.font(TextSize::Body), this))
    , m_state(new PlainLabel(theme.font(TextSize::Body), this))
    , m_discard(makeButton(theme, ButtonKind::Normal, u"teamsDiscard"_s, tr("Discard"), {}, this))
    , m_save(makeButton(theme, ButtonKind::Primary, u"teamsSave"_s, tr("Save"), {}, this))
{
    m_state->setMaximumLines(0);
    m_said->setMaximumLines(0);
    setStyleProperty(*m_said, "soon", true);
    m_said->hide();
    m_discard->setAccessibleName(tr("Discard all changes"));
    m_save->setAccessibleName(tr("Save the teams and their hours"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(3), theme.space(2), 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_said);
    column->addLayout(line);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_said->hide();
        m_draft.discard();
        announce(*m_state, m_state->fullText());
    });
    connect(m_save, &QPushButton::clicked, &m_draft, &TeamsDraft::save);
    connect(&draft, &TeamsDraft::changed, this, &TeamsFooter::refresh);
    connect(&page, &TeamsPage::readChanged, this, &TeamsFooter::refresh);
    connect(&draft, &TeamsDraft::saved, this, [this] {
        m_said->hide();
        announce(*m_state, RuleWords::unsaved(0));
    });
    connect(&draft, &TeamsDraft::refused, this, &TeamsFooter::onRefused);
    connect(&draft, &TeamsDraft::overtaken, this,
            [this] { say(tr("Somebody else saved teams meanwhile. Your changes are kept on top of theirs.")); });
    refresh();
}

QString TeamsFooter::stateWords() const
{
    if (m_draft.isSaving())
        return tr("Saving…");
    if (!m_draft.canBeSet())
        return tr("Teams can be saved while the console is connected.");
    if (!m_page.isRead())
        return tr("A time cannot be read. Write 09:00–12:30, 13:30–18:00, or leave it empty.");
    if (const auto faulty = m_draft.isChanged() ? m_draft.faulty() : std::nullopt) {
        const QString fault = HourWords::fault(faulty->hours);
        return fault.isEmpty() ? tr("A team has no name.") : u"%1: %2"_s.arg(isolated(faulty->name), fault);
    }
    if (m_draft.isChanged() && m_draft.isTooLong())
        return tr("The hours and holidays of all teams together are too long.");
    return RuleWords::unsaved(m_draft.changes());
}

void TeamsFooter::refresh()
{
    m_state->setFullText(stateWords());
    const bool isReady = m_draft.isChanged() && !m_draft.isSaving();
    m_state->setMuted(!m_draft.isChanged() && m_page.isRead());
    m_discard->setEnabled(isReady);
    m_save->setEnabled(isReady && m_draft.canBeSet() && m_page.isRead() && !m_draft.faulty() && !m_draft.isTooLong());
}

void TeamsFooter::say(const QString &sentence)
{
    m_said->setFullText(sentence);
    m_said->show();
    announce(*m_said, sentence);
}

void TeamsFooter::onRefused(Code code)
{
    if (code == Code::Conflict)
        say(tr("Not saved: somebody else saved changes at the same moment. Look at them and save again."));
    else if (code == Code::TooLarge)
        say(tr("Not saved: the hours and holidays of all teams together are too long."));
    else if (code == Code::Forbidden)
        say(tr("Not saved: you are not an admin any more."));
    else
        say(tr("Not saved. Your changes are kept; look whether each team is complete, and try again."));
}

} // namespace Baton::Ui
