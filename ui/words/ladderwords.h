// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dryrun.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Baton::Ui {

/// What an admin reads of the ladder and of what it would do.
struct LadderWords
{
    Q_DECLARE_TR_FUNCTIONS(LadderWords)

public:
    static QString target(LadderTarget target);
    static QString after(Millis after);
    /// "30 seconds: everybody of the team who is connected"
    static QString step(const LadderStep &step);
    /// Who is alerted when, in one sentence.
    static QString dryStep(const DryStep &step, const QDateTime &asked, const Policy &policy);
    /// Why others are not, with those who could have been; may be empty.
    static QString leftOut(const DryStep &step, const Policy &policy);

private:
    static QString at(Instant at, const QDateTime &asked);
    static QString why(LeftOut why);
};

} // namespace Baton::Ui
