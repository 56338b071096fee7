// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/teamcover.h"

#include "domain/text.h"
#include "ui/window/bannerarea.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QString coverMatter = u"cover"_s;

} // namespace

TeamCover::TeamCover(Console &console, BannerArea &banners, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_banners(banners)
{
    connect(&console.state(), &ConsoleState::peopleChanged, this, &TeamCover::look);
    connect(&console.state(), &ConsoleState::reset, this, &TeamCover::look);
    look();
}

bool TeamCover::isCovered(const TeamId &team) const
{
    const Agents &agents = m_console.state().agents();
    return std::any_of(agents.cbegin(), agents.cend(), [&](const Agent &agent) {
        return agent.isIn(team) && agent.status == Status::Available && !agent.disabled;
    });
}

/// Open teams in which nobody is left: the person's own that they have left, and those that they lead.
QList<TeamId> TeamCover::emptyTeams()
{
    const ConsoleState &state = m_console.state();
    const auto self = state.agents().constFind(state.self().id);
    if (self == state.agents().cend())
        return {};
    QList<TeamId> empty;
    for (const Team &team : state.workspace().teams) {
        if (!team.open) {
            m_covered.remove(team.id);
            continue;
        }
        if (isCovered(team.id)) {
            m_covered.insert(team.id);
            continue;
        }
        const bool left = self->isIn(team.id) && self->status != Status::Available;
        const bool leads = self->role == Role::Admin || (self->role == Role::TeamLead && self->isIn(team.id));
        if (left || (leads && m_covered.contains(team.id)))
            empty.append(team.id);
    }
    return empty;
}

QString TeamCover::namesOf(const QList<TeamId> &teams) const
{
    QStringList names;
    for (const TeamId &team : teams)
        names.append(oneLine(cleanText(m_console.state().teamName(team)), 40));
    names.sort(Qt::CaseInsensitive);
    return QLocale().createSeparatedList(names);
}

void TeamCover::look()
{
    const QList<TeamId> teams = emptyTeams();
    if (teams == m_told)
        return;
    m_told = teams;
    if (teams.isEmpty()) {
        m_banners.drop(coverMatter);
        return;
    }
    Banner banner;
    banner.kind = BannerKind::Warn;
    banner.text = tr("Nobody is available now in: %1. Who asks for a person there has to wait.").arg(namesOf(teams));
    const Agent self = m_console.state().agents().value(m_console.state().self().id);
    const bool canHelp =
        std::any_of(teams.cbegin(), teams.cend(), [&self](const TeamId &team) { return self.isIn(team); });
    if (canHelp) {
        banner.actionText = tr("Be available");
        banner.action = [this] { m_console.setStatus(Status::Available); };
    }
    m_banners.raise(coverMatter, banner);
}

} // namespace Baton::Ui

#include "moc_teamcover.cpp"
