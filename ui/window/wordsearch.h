// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton::Ui {

/// How well `wanted` names `text`: 0 not at all; more for a beginning than for initials ("cn" of "Claim the next"),
/// and more for those than for something within. Everything fits where nothing is wanted.
int wordsRank(const QString &text, const QString &wanted);
inline bool matchesWords(const QString &text, const QString &wanted)
{
    return wordsRank(text, wanted) > 0;
}

} // namespace Baton::Ui
