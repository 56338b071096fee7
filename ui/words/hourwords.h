// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// The words of opening hours.
struct HourWords
{
    Q_DECLARE_TR_FUNCTIONS(Hours)

public:
    static QString day(int day); ///< "Monday", 1 to 7
    /// "Monday 09:00", by the clock of a zone.
    static QString moment(Instant at, const QString &zone);
    /// "Now closed. Opens Monday 09:00, which is Monday 16:00 for a visitor in Asia/Tokyo."
    static QString state(const OpeningHours &hours, Instant now, const QString &visitorZone);
    /// What faultOf() says, in words; empty for nothing.
    static QString fault(const OpeningHours &hours);
};

} // namespace Baton::Ui
