// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/signalwatch.h"

#include <QByteArrayView>
#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#endif

namespace Baton {

#ifdef Q_OS_WIN

namespace {

std::function<void()> askedToEnd; // a console handler has nothing else to reach

BOOL WINAPI onConsole(DWORD)
{
    // It comes in a thread of its own, and for a closed console the process ends when it returns.
    if (QCoreApplication::instance())
        QMetaObject::invokeMethod(QCoreApplication::instance(), [] { askedToEnd(); });
    return TRUE;
}

} // namespace

SignalWatch::SignalWatch(std::function<void()> asked, std::function<void()>)
{
    askedToEnd = std::move(asked);
    SetConsoleCtrlHandler(onConsole, TRUE);
}

#else

namespace {

int wakeEnd = -1; // a signal handler has nothing else to reach

void onSignal(int signal)
{
    const char byte = signal == SIGHUP ? 'r' : 'e';
    [[maybe_unused]] const auto written = ::write(wakeEnd, &byte, 1);
}

} // namespace

SignalWatch::SignalWatch(std::function<void()> asked, std::function<void()> reread)
{
    const bool rereads = bool(reread);
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    wakeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [asked = std::move(asked), reread = std::move(reread), fd = ends[0]] {
                         char bytes[8];
                         const auto count = ::read(fd, bytes, sizeof bytes);
                         const QByteArrayView came(bytes, qMax<qsizetype>(count, 0));
                         if (came.contains('e'))
                             asked();
                         else if (came.contains('r') && reread)
                             reread();
                     });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    if (rereads)
        sigaction(SIGHUP, &action, nullptr);
}

#endif

} // namespace Baton
