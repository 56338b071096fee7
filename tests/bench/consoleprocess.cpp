// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/consoleprocess.h"

#include "bench/figures.h"
#include "bench/workspaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double nsInMs = 1e6;

/// In a process of its own: the keychain's library ends the process whose session bus goes away.
bool keepTokenOutside(const QProcessEnvironment &environment, const QString &key, const QString &token)
{
    QProcess keeper;
    keeper.setProcessEnvironment(environment);
    keeper.setProcessChannelMode(QProcess::ForwardedChannels);
    keeper.start(QCoreApplication::applicationFilePath(), {u"--inside"_s, u"keep-token"_s, u"--key"_s, key});
    keeper.write(token.toUtf8() + '\n');
    return waitUntil([&] { return keeper.state() == QProcess::NotRunning; }, 20'000) && keeper.exitCode() == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Memory memoryOf(qint64 process)
{
    constexpr double kibInMib = 1024;
    Memory memory;
    const QList<QByteArray> lines = contentOf(u"/proc/%1/smaps_rollup"_s.arg(process)).split('\n');
    for (const QByteArray &line : lines) {
        const double mib = line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toDouble() / kibInMib;
        if (line.startsWith("Pss:"))
            memory.pss = mib;
        else if (line.startsWith("Rss:"))
            memory.rss = mib;
        else if (line.startsWith("Private_"))
            memory.own += mib;
    }
    return memory;
}

Activity activityOf(qint64 process)
{
    Activity activity;
    const QString tasks = u"/proc/%1/task"_s.arg(process);
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QString task = tasks + u'/' + thread;
        activity.busyNs += contentOf(task + u"/schedstat"_s).split(' ').value(0).toLongLong();
        const QList<QByteArray> lines = contentOf(task + u"/status"_s).split('\n');
        for (const QByteArray &line : lines) {
            // A thread that slept of its own will has been woken for it.
            if (line.startsWith("voluntary_ctxt_switches:"))
                activity.wakeups += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return activity;
}

bool ConsoleProcess::start(const QProcessEnvironment &environment, const QStringList &arguments, int rows)
{
    QProcessEnvironment own = environment;
    own.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_process.setProcessEnvironment(own);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 before = monotonicNs();
    m_process.start(builtProgram(u"app/baton/baton"_s), QStringList{u"--report-start"_s} + arguments);
    if (!waitUntil([&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; })
        || !m_process.canReadLine()) {
        progress(u"the console painted no queue"_s);
        end();
        return false;
    }
    // painted ROWS rows at NANOSECONDS
    const QStringList words = QString::fromUtf8(m_process.readLine()).trimmed().split(u' ');
    m_ms = double(words.value(4).toLongLong() - before) / nsInMs;
    if (words.value(1).toInt() >= rows)
        return true;
    progress(u"the console painted %1 rows only"_s.arg(words.value(1)));
    return false;
}

void ConsoleProcess::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!waitUntil([&] { return m_process.state() == QProcess::NotRunning; }, 10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

RemoteDesk::RemoteDesk()
    : m_server(builtProgram(u"app/batond/batond"_s))
{}

bool RemoteDesk::make(const Test::PrivateDesktop &desktop, int rows)
{
    const auto made = makeWaiting(m_server.folder() + u"/data"_s, rows);
    if (!made || !m_server.start(openOptions()))
        return false;
    m_address = u"http://127.0.0.1:%1"_s.arg(m_server.port());
    return keepTokenOutside(desktop.environment(), m_address + u" you"_s, made->agentToken);
}

QStringList RemoteDesk::consoleArguments(const QString &folder) const
{
    QSettings settings(folder + u"/baton.ini"_s, QSettings::IniFormat);
    settings.setValue(u"account/server"_s, m_address);
    settings.setValue(u"account/login"_s, u"you"_s);
    settings.setValue(u"device"_s, u"d_bench0001"_s);
    return {u"--data"_s, folder};
}

std::unique_ptr<Test::PrivateDesktop> startDesktop(bool withWindowManager)
{
    const QString missing = Test::PrivateDesktop::missing({u"Xvfb"_s, u"dbus-daemon"_s, u"gnome-keyring-daemon"_s});
    if (!missing.isEmpty()) {
        progress(u"the console cannot be measured, "_s + missing);
        return nullptr;
    }
    auto desktop = std::make_unique<Test::PrivateDesktop>();
    if (desktop->startX() && desktop->startBus() && desktop->startKeyring()
        && (!withWindowManager || desktop->startWindowManager()))
        return desktop;
    progress(desktop->problem());
    return nullptr;
}

} // namespace Baton::Bench
