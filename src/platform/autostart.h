// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QString>

namespace Baton {

/// Whether the console starts with the desktop.
class Autostart
{
public:
    Autostart() = default;
    virtual ~Autostart() = default;
    Autostart(const Autostart &) = delete;
    Autostart &operator=(const Autostart &) = delete;

    virtual bool isEnabled() const = 0;
    /// Internal with the system's words if it could not be written or removed.
    virtual Result<void> setEnabled(bool enabled) = 0;
};

} // namespace Baton
