// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/privatedesktop.h"
#include "support/serverprocess.h"

#include <QProcess>

#include <memory>
#include <optional>

namespace Baton::Bench {

/// Mebibytes of a process.
struct Memory
{
    double pss = 0;
    double rss = 0;
    double own = 0; ///< that no other process shares
};

Memory memoryOf(qint64 process);

/// How often a process has been woken and what it has worked, all its threads together.
struct Activity
{
    qint64 wakeups = 0;
    qint64 busyNs = 0;
};

Activity activityOf(qint64 process);

/// The console as a program of its own, from its start to its painted queue.
class ConsoleProcess
{
public:
    ~ConsoleProcess() { end(); }

    /// False where no queue of at least so many rows was painted.
    bool start(const QProcessEnvironment &environment, const QStringList &arguments, int rows);
    void end();
    qint64 processId() const { return m_process.processId(); }
    double startMs() const { return m_ms; } ///< from before fork to the painted queue

private:
    QProcess m_process;
    double m_ms = 0;
};

/// A server with people who wait, and consoles that find the token for it in the desktop's keychain.
class RemoteDesk
{
public:
    RemoteDesk();

    bool make(const Test::PrivateDesktop &desktop, int rows);
    /// Arguments of a console with settings of its own in this folder.
    QStringList consoleArguments(const QString &folder) const;

private:
    Test::ServerProcess m_server;
    QString m_address;
};

/// An X server, a bus and a keyring; null with a word on standard error where that cannot be had.
std::unique_ptr<Test::PrivateDesktop> startDesktop(bool withWindowManager);

} // namespace Baton::Bench
