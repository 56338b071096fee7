// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/boardday.h"
#include "console/metricsbox.h"

namespace Baton {

class BoardState;

/// Asks the server what it counted today while somebody looks at the board, and gives it to the board once all of it
/// is there: by team for the tiles, by quarter for the grid, by hour for the charts. What is not told is not known.
class BoardDayBox final : public QObject
{
    Q_OBJECT

public:
    BoardDayBox(const ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment, BoardState &board,
                QObject *parent = nullptr);

    void look(bool on); ///< calls of on and off are counted

private:
    void fill();

    ConsoleEnvironment m_environment;
    BoardState &m_board;
    MetricsBox m_teams;
    MetricsBox m_quarters;
    MetricsBox m_hours;
    bool m_hasTold = false; ///< what the board knows of the day came from here
};

} // namespace Baton
