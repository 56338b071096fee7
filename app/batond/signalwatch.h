// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace Baton {

/// Calls back in the event loop when the program is asked to end (SIGTERM, SIGINT), or to read its files anew (SIGHUP);
/// where that means nothing to it, SIGHUP stays what it is. One a program.
class SignalWatch
{
public:
    explicit SignalWatch(std::function<void()> asked, std::function<void()> reread = {});

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Baton
