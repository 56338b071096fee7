// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/autostart.h"
#include "platform/colorscheme.h"
#include "platform/trayhost.h"

#include <optional>

namespace Baton::Test {

/// A tray that comes and goes as the test likes.
class FakeTrayHost : public TrayHost
{
public:
    using TrayHost::setPresent;
    using TrayHost::TrayHost;
};

/// A desktop whose light is switched by the test.
class FakeColorScheme : public ColorScheme
{
public:
    using ColorScheme::ColorScheme;
    using ColorScheme::setDesktopContrast;
    using ColorScheme::setDesktopScheme;
};

/// An autostart that lives in memory and can be made to refuse.
class FakeAutostart : public Autostart
{
public:
    bool isEnabled() const override { return enabled; }
    Result<void> setEnabled(bool wanted) override
    {
        if (refusal)
            return tl::unexpected(*refusal);
        enabled = wanted;
        return {};
    }

    bool enabled = false;
    std::optional<Error> refusal;
};

} // namespace Baton::Test
