// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Baton::Bench {

/// One kind of what a stranger, a page or a model may send. Whatever would be fetched or opened carries `hostile-bait`
/// in its path or host, so that a trace of system calls shows it.
struct HostileRow
{
    QString id; ///< number in the corpus of bad inputs, with its channel, as T4
    QStringList texts; ///< said, answered, in notes, as name, title, address, field and factor
};

QList<HostileRow> hostileRows();

} // namespace Baton::Bench
