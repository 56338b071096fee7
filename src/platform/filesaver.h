// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Baton {

/// Writes what came from a stranger. The name it got, which is another where that one is taken: nothing is ever
/// overwritten. It is marked as coming from elsewhere, and never executable. Blocks.
Result<QString> saveDownloaded(const QString &path, const QByteArray &bytes, const QString &origin);

} // namespace Baton
