// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Baton {

/// The desktop's permission to come to the front, as given with a click or a start; used by the next activation of a
/// window and worth nothing after it. Empty where this start had none.
QString takeActivationToken();
void useActivationToken(const QString &token);

} // namespace Baton
