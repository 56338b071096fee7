// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

namespace Baton::Ui {

class BannerArea;

/// Tells the person who goes that nobody of their team is left to answer.
class TeamCover final : public QObject
{
    Q_OBJECT

public:
    TeamCover(Console &console, BannerArea &banners, QObject *parent = nullptr);

private:
    void look();
    QStringList emptyTeams() const;

    Console &m_console;
    BannerArea &m_banners;
    QStringList m_told; ///< teams of which it was said, so that what was closed stays closed
};

} // namespace Baton::Ui
