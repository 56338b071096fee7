// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertwatch.h"
#include "console/console.h"

namespace Baton::Ui {

class BannerArea;

/// Says across the window of a team lead what does not go well: a wait beyond what was promised, a team of which nobody
/// can be reached, a long queue. Once for each time it happens; over when it is over, whether or not it was closed.
class BoardAlerts final : public QObject
{
    Q_OBJECT

public:
    BoardAlerts(Console &console, BannerArea &banners, std::function<void()> showBoard, QObject *parent = nullptr);
    ~BoardAlerts() override;

private:
    void look();
    void say(const QString &matter, const QString &text);
    void onTeams(const AlertNews &news, bool over);

    Console &m_console;
    BannerArea &m_banners;
    std::function<void()> m_showBoard;
    int m_late = 0; ///< as said
};

} // namespace Baton::Ui
