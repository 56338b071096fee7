// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/values.h"

#include <QString>

#include <optional>

namespace Baton::Server {

/// What a model said to the question for an answer, read but not yet believed.
struct ModelAnswer
{
    QString answer; ///< empty: it does not know
    QStringList sources; ///< ids
    QList<Reason> reasons; ///< without a turn
};

/// What it said to the question for a briefing.
struct ModelLines
{
    BriefingLine asked;
    BriefingLine answered;
    BriefingLine wants;
};

// Each reads one JSON object, as it is or between the fences of a code block; nothing where it is another.
std::optional<ModelAnswer> readAnswer(const QString &text);
std::optional<ModelLines> readLines(const QString &text);

/// Those reasons with the confidence raised where the model is surer, by at most `most` per cent: it finds none that
/// the judge did not find, and takes none away.
QList<Reason> raised(QList<Reason> reasons, const QList<Reason> &byModel, int most);

} // namespace Baton::Server
