// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace Baton {

/// Calls back in the event loop when the program is asked to end (SIGTERM, SIGINT). One a program.
class SignalWatch
{
public:
    explicit SignalWatch(std::function<void()> asked);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Baton
