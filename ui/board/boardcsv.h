// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Baton::Ui {

/// A line of CSV (RFC 4180) with its end. No cell is a formula to the program that opens it: one that would begin as
/// one begins with an apostrophe.
QString csvLine(const QStringList &cells);
/// The file is whole or, where false comes back, as it was.
bool writeCsv(const QString &path, const QList<QStringList> &lines);

} // namespace Baton::Ui
