// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"
#include "console/figures.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// What a team lead reads of figures.
struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    static QString title(FigureKind kind);
    /// What is counted, of what, and what is left out.
    static QString meaning(FigureKind kind);
    /// The same with how many were left out of this one.
    static QString definition(FigureKind kind, const FigureTile &tile);
    static QString period(FiguresPeriod period);
    static QString breakdown(FigureGroup by);
    /// "82 %" or "3:10"; "–" where there is none.
    static QString value(const std::optional<Figure> &figure);
    /// "41 of 50", or why there is no value.
    static QString basis(const FigureTile &tile);
    /// How it stands to the period before, with an arrow; empty where that is not known.
    static QString comparison(const FigureTile &tile);
    /// Of when the figures are, or why there are none.
    static QString state(const FiguresState &figures, Instant now);
    static QString noFigures(MetricsBox::Known known);
    /// A team, category, reason or hour as it is read.
    static QString group(FigureGroup by, const QString &group, const ConsoleState &state);
    /// What has to be known to read the rows; may be empty.
    static QString breakdownNote(FigureKind kind, FigureGroup by);
    static QString numeratorTitle(FigureKind kind);
    static QString denominatorTitle(FigureKind kind);
    static QString valueTitle(FigureKind kind);
    static QString numerator(const Figure &figure); ///< a number, or of spans their sum
    static QString excluded(const Figure &figure); ///< "still open: 3, not answered: 5"; may be empty
    static QString point(const FigurePoint &point, FiguresPeriod period); ///< "9:00" or "20 Nov"
};

} // namespace Baton::Ui
