// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QList>
#include <QString>

namespace Baton::Ui {

struct WordSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};

/// The words of a line that a dictionary of that script can judge: no addresses, numbers, paths, variables or
/// abbreviations, and none in another script.
QList<WordSpan> spellableWords(const QString &line, QChar::Script script);

/// The script a dictionary ("ru_RU") is written in; Latin where nothing else is known.
QChar::Script scriptOf(const QString &dictionary);

} // namespace Baton::Ui
