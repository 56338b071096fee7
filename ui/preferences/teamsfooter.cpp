// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/teamsfooter.h"

#include "domain/text.h"
#include "ui/preferences/teamspage.h"
#include "ui/theme/controls.h"
#include "ui/words/hourwords.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

TeamsFooter::TeamsFooter(TeamsDraft &draft, const TeamsPage &page, const Theme &theme, QWidget *parent)
    : ChangesFooter(draft, Way::Save, u"teams"_s, theme, parent)
    , m_draft(draft)
    , m_page(page)
{
    m_save->setAccessibleName(tr("Save the teams and their hours"));
    connect(&page, &TeamsPage::readChanged, this, &TeamsFooter::refresh);
    connect(&draft, &TeamsDraft::refused, this, &TeamsFooter::onRefused);
    connect(&draft, &TeamsDraft::overtaken, this,
            [this] { say(tr("Somebody else saved teams meanwhile. Your changes are kept on top of theirs.")); });
    refresh();
}

QString TeamsFooter::offlineWords() const
{
    return tr("Teams can be saved while the console is connected.");
}

QString TeamsFooter::faultWords() const
{
    if (!m_page.isRead())
        return tr("A time cannot be read. Write 09:00–12:30, 13:30–18:00, or leave it empty.");
    if (const auto faulty = m_draft.isChanged() ? m_draft.faulty() : std::nullopt) {
        const QString fault = HourWords::fault(faulty->hours);
        return fault.isEmpty() ? tr("A team has no name.") : u"%1: %2"_s.arg(isolated(faulty->name), fault);
    }
    if (m_draft.isChanged() && m_draft.isTooLong())
        return tr("The hours and holidays of all teams together are too long.");
    return {};
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

#include "moc_teamsfooter.cpp"
