// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/signalwatch.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace Baton {

namespace {

int wakeEnd = -1; // a signal handler has nothing else to reach

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeEnd, &byte, 1);
}

} // namespace

SignalWatch::SignalWatch(std::function<void()> asked)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    wakeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [asked = std::move(asked), fd = ends[0]] {
                         char bytes[8];
                         [[maybe_unused]] const auto count = ::read(fd, bytes, sizeof bytes);
                         asked();
                     });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace Baton
