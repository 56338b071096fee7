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

/// Names of the person's teams in which they were the last who could be reached.
QStringList TeamCover::emptyTeams() const
{
    const ConsoleState &state = m_console.state();
    const Agents &agents = state.agents();
    const auto self = agents.constFind(state.self().id);
    if (self == agents.cend() || self->status == Status::Available)
        return {};
    QStringList names;
    for (const TeamId &team : self->teams) {
        const bool covered = std::any_of(agents.cbegin(), agents.cend(), [&](const Agent &agent) {
            return agent.isIn(team) && agent.status == Status::Available && !agent.disabled;
        });
        if (!covered)
            names.append(oneLine(cleanText(state.teamName(team)), 40));
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

void TeamCover::look()
{
    const QStringList teams = emptyTeams();
    if (teams == m_told)
        return;
    m_told = teams;
    if (teams.isEmpty()) {
        m_banners.drop(coverMatter);
        return;
    }
    Banner banner;
    banner.kind = BannerKind::Warn;
    banner.text = tr("Nobody is available now in: %1. Who asks for a person there has to wait.")
                      .arg(QLocale().createSeparatedList(teams));
    banner.actionText = tr("Be available");
    banner.action = [this] { m_console.setStatus(Status::Available); };
    m_banners.raise(coverMatter, banner);
}

} // namespace Baton::Ui
