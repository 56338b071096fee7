// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/effectivealerts.h"

#include <QCoreApplication>

namespace Baton::Ui {

/// What the person reads for the settings of alerts.
struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)

public:
    static QString row(AlertRow row);
    static QString channel(AlertChannel channel); ///< one short word, as the head of a column
    static QString privacy(AlertPrivacy privacy);
    /// Who chose a value: "Baton’s default", "by the workspace", …
    static QString from(AlertLevel level, const QString &team);
    /// Who holds a value, and why.
    static QString lock(const AlertLock &lock, const QString &team);
    /// When something ends, by this computer's clock: "15:42", "tomorrow, 08:00", "Monday, 08:00".
    static QString moment(Instant at, Instant now);
};

} // namespace Baton::Ui
