// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/board.h"
#include "console/consolestate.h"

#include <QCoreApplication>

#include <array>

namespace Baton::Ui {

/// How much room there is for words.
enum class BoardRoom { Cell, Sentence };

enum class BoardTileKind { Waiting, Oldest, InProgress, Available, Attainment, Missed };
inline constexpr std::array boardTileKinds{BoardTileKind::Waiting,    BoardTileKind::Oldest,
                                           BoardTileKind::InProgress, BoardTileKind::Available,
                                           BoardTileKind::Attainment, BoardTileKind::Missed};

/// What a team lead reads on the board.
struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)

public:
    static QString tileTitle(BoardTileKind kind);
    static QString tileNumber(BoardTileKind kind, const BoardTiles &tiles, Instant now);
    /// What stands below the number; may be empty.
    static QString tileNote(BoardTileKind kind, const BoardTiles &tiles);
    /// What the number counts.
    static QString tileMeaning(BoardTileKind kind);
    static QString scope(const TeamId &scope, const ConsoleState &state);
    /// "4 requested, 1 waits still", or that nobody knows.
    static QString quarter(const BoardQuarter &quarter);
    static QString quarterTimes(const BoardQuarter &quarter);
    static QString news(const BoardNews &news);
    /// Which step of its ladder a waiting handoff has come to; empty where it does not wait.
    static QString ladderStep(const Conversation &head, const ConsoleState &state, BoardRoom room);
    /// What comes next, and when.
    static QString nextStep(const Conversation &head, const ConsoleState &state, Instant now, BoardRoom room);
    /// How many alerts of the last hour were seen, of those attempted.
    static QString alerts(const std::optional<AlertCount> &alerts, BoardRoom room);
    static QString count(int number); ///< with the digits of the language
    static QString share(int part, int whole); ///< "82 %"
    static QString level(const Conversation &head, Instant now); ///< "longer than promised", empty where it is early
};

} // namespace Baton::Ui
