// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Baton::Server {

/// Letters and digits alone, case and accents folded: what is left when a text is spelled, spaced or decorated.
QString lettersOf(QStringView text);

/// Whether both have `length` letters in a row in common.
bool sharesRun(const QString &a, const QString &b, qsizetype length);

/// Whether a text gives away `secret` or one of the `codes`, as it is, spelled out, turned round, shifted by any number
/// of letters, or in hexadecimal or base 64.
bool leaks(const QString &text, const QString &secret, const QStringList &codes);

} // namespace Baton::Server
