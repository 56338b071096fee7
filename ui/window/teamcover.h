// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QSet>

namespace Baton::Ui {

class BannerArea;

/// Tells the person who goes, and who leads the team, that nobody of an open team is left to answer.
class TeamCover final : public QObject
{
    Q_OBJECT

public:
    TeamCover(Console &console, BannerArea &banners, QObject *parent = nullptr);

private:
    void look();
    QList<TeamId> emptyTeams();
    bool isCovered(const TeamId &team) const;
    QString namesOf(const QList<TeamId> &teams) const;

    Console &m_console;
    BannerArea &m_banners;
    QSet<TeamId> m_covered; ///< in which somebody was available while they were open
    QList<TeamId> m_told; ///< teams of which it was said, so that what was closed stays closed
};

} // namespace Baton::Ui
