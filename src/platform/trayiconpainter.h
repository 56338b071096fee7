// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace Baton {

enum class TrayState { Offline, Idle, Waiting, Breach, DoNotDisturb };

/// The tray icon of a state: a baton, hollow when offline, with the number that waits, on a filled tile when a target
/// is breached, with a bar across under do not disturb, which then holds the number. States differ in shape, not in
/// colour alone. `count` is shown as 1 to 9, then "9+", never when offline or idle; `dark` is the panel it lies on;
/// the image is square, `sizePx` a side.
QImage paintTrayIcon(TrayState state, int count, bool dark, int sizePx);

} // namespace Baton
