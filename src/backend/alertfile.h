// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertbook.h"

#include <QByteArray>

namespace Baton {

/// All alert rules and ladders as a file that people may read and keep.
QByteArray writeAlertFile(const AlertBook &book);
/// What is not understood in a file is an error that says where.
Result<AlertBook> readAlertFile(QByteArrayView bytes);

} // namespace Baton
