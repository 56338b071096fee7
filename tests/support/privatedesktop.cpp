// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatedesktop.h"

#include <signal.h>
#include <sys/prctl.h>

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr int desktopPatienceMs = 10000;

QString findProgram(const QString &name)
{
    // The accessibility bus lives beside the libraries.
    return name.startsWith(u'/') ? (QFile::exists(name) ? name : QString()) : QStandardPaths::findExecutable(name);
}

} // namespace

PrivateDesktop::PrivateDesktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
    , m_before(m_environment)
{
    for (const QString &name : {u"home"_s, u"run"_s}) {
        QDir().mkpath(m_folder.filePath(name));
        QFile::setPermissions(m_folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_DATA_DIRS"_s,
                                u"XAUTHORITY"_s, u"AT_SPI_BUS_ADDRESS"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, runtimeFolder());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, home() + u"/.config"_s);
    m_environment.insert(u"XDG_DATA_HOME"_s, home() + u"/.local/share"_s);
    m_environment.insert(u"XDG_CACHE_HOME"_s, home() + u"/.cache"_s);
    m_environment.insert(u"XDG_STATE_HOME"_s, home() + u"/.local/state"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"NO_AT_BRIDGE"_s, u"1"_s);
}

PrivateDesktop::~PrivateDesktop()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    while (!m_children.empty())
        end(m_children.back().name);
    if (m_entered) {
        const QStringList names = m_environment.keys();
        for (const QString &name : names) {
            if (m_before.contains(name))
                qputenv(name.toLocal8Bit().constData(), m_before.value(name).toLocal8Bit());
            else
                qunsetenv(name.toLocal8Bit().constData());
        }
    }
}

QString PrivateDesktop::missing(const QStringList &programs)
{
    QStringList absent;
    for (const QString &program : programs) {
        if (findProgram(program).isEmpty())
            absent << program;
    }
    return absent.isEmpty() ? QString() : u"not installed: "_s + absent.join(u", "_s);
}

void PrivateDesktop::enter()
{
    m_entered = true;
    // QtKeychain, GLib and the like read these whenever they please.
    for (const QString &name : {u"DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s}) {
        if (!m_environment.contains(name))
            qunsetenv(name.toLocal8Bit().constData());
    }
    const QStringList names = m_environment.keys();
    for (const QString &name : names)
        qputenv(name.toLocal8Bit().constData(), m_environment.value(name).toLocal8Bit());
}

QProcess *PrivateDesktop::spawn(const QString &name, const QString &program, const QStringList &arguments,
                                const QByteArray &input)
{
    end(name);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(home());
    process->setStandardErrorFile(m_folder.filePath(name + u".log"_s));
    // A test that is killed cannot clean up: the kernel then does.
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(findProgram(program), arguments);
    if (!process->waitForStarted(desktopPatienceMs)) {
        fail(u"cannot start "_s + program + u": "_s + process->errorString());
        return nullptr;
    }
    process->write(input);
    process->closeWriteChannel();
    m_children.push_back({name, std::move(process)});
    return m_children.back().process.get();
}

QByteArray PrivateDesktop::firstLine(const QString &name)
{
    QProcess *process = nullptr;
    for (const Child &child : m_children) {
        if (child.name == name)
            process = child.process.get();
    }
    QElapsedTimer time;
    time.start();
    while (process && !process->canReadLine() && process->state() != QProcess::NotRunning
           && time.elapsed() < desktopPatienceMs)
        process->waitForReadyRead(100);
    return process ? process->readLine().trimmed() : QByteArray();
}

bool PrivateDesktop::startX(const QString &geometry)
{
    // Xvfb finds a free display by itself and says which when clients may come.
    if (!spawn(u"x"_s, u"Xvfb"_s,
               {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, geometry, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s}))
        return false;
    const QByteArray display = firstLine(u"x"_s);
    if (display.isEmpty())
        return fail(u"Xvfb gave no display: "_s + log(u"x"_s));
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display));
    return true;
}

bool PrivateDesktop::startBus()
{
    writeFile(u"bus.conf"_s,
              u"<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
              "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
              "<busconfig><type>session</type><keep_umask/><listen>unix:dir="_s
                  + runtimeFolder()
                  + u"</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
                    "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n"_s);
    if (!spawn(u"bus"_s, u"dbus-daemon"_s,
               {u"--config-file="_s + m_folder.filePath(u"bus.conf"_s), u"--nofork"_s, u"--print-address=1"_s}))
        return false;
    m_busAddress = QString::fromLatin1(firstLine(u"bus"_s));
    if (m_busAddress.isEmpty())
        return fail(u"dbus-daemon gave no address: "_s + log(u"bus"_s));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
    return true;
}

bool PrivateDesktop::startWindowManager()
{
    const QString ready = m_folder.filePath(u"openbox-ready"_s);
    if (!spawn(u"openbox"_s, u"openbox"_s, {u"--sm-disable"_s, u"--startup"_s, u"touch "_s + ready}))
        return false;
    QElapsedTimer time;
    time.start();
    while (!QFile::exists(ready) && time.elapsed() < desktopPatienceMs)
        QThread::msleep(20);
    return QFile::exists(ready) || fail(u"openbox did not come up: "_s + log(u"openbox"_s));
}

bool PrivateDesktop::startDunst(const QString &menuScript)
{
    const QString script = m_folder.filePath(u"menu.sh"_s);
    writeFile(u"menu.sh"_s, u"#!/bin/sh\n"_s + (menuScript.isEmpty() ? u"head -n 1\n"_s : menuScript));
    QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    writeFile(u"dunstrc"_s,
              u"[global]\n    dmenu = "_s + script
                  + u"\n    font = Sans 10\n    markup = full\n    follow = none\n    show_indicators = no\n"
                    "    history_length = 50\n"_s);
    return spawn(u"dunst"_s, u"dunst"_s, {u"-conf"_s, m_folder.filePath(u"dunstrc"_s)})
        && waitForName(u"org.freedesktop.Notifications"_s, u"dunst"_s);
}

bool PrivateDesktop::startKeyring()
{
    return spawn(u"keyring"_s, u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s, u"--foreground"_s},
                 "\n")
        && waitForName(u"org.freedesktop.secrets"_s, u"keyring"_s);
}

bool PrivateDesktop::startAccessibility()
{
    m_environment.remove(u"NO_AT_BRIDGE"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return spawn(u"a11y"_s, u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s})
        && waitForName(u"org.a11y.Bus"_s, u"a11y"_s);
}

bool PrivateDesktop::startProgram(const QString &name, const QString &program, const QStringList &arguments)
{
    return spawn(name, program, arguments) != nullptr;
}

bool PrivateDesktop::waitForName(const QString &busName, const QString &child)
{
    QDBusConnection bus = connectToBus();
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < desktopPatienceMs && processId(child) != 0) {
        if (bus.interface() && bus.interface()->isServiceRegistered(busName).value())
            return true;
        QThread::msleep(20);
    }
    return fail(busName + u" did not appear: "_s + log(child));
}

void PrivateDesktop::end(const QString &name, bool hard)
{
    for (auto it = m_children.begin(); it != m_children.end(); ++it) {
        if (it->name != name)
            continue;
        QProcess &process = *it->process;
        if (hard)
            process.kill();
        else
            process.terminate();
        if (!process.waitForFinished(3000)) {
            process.kill();
            process.waitForFinished(3000);
        }
        m_children.erase(it);
        return;
    }
}

qint64 PrivateDesktop::processId(const QString &name) const
{
    for (const Child &child : m_children) {
        if (child.name == name) {
            // Without an event loop QProcess learns of the end only when asked.
            child.process->waitForFinished(0);
            return child.process->processId();
        }
    }
    return 0;
}

PrivateDesktop::Output PrivateDesktop::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(findProgram(program), arguments);
    if (!process.waitForFinished(desktopPatienceMs)) {
        process.kill();
        process.waitForFinished(1000);
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QDBusConnection PrivateDesktop::connectToBus()
{
    static int number = 0;
    m_connections << u"private-desktop-"_s + QString::number(++number);
    return QDBusConnection::connectToBus(m_busAddress, m_connections.constLast());
}

QString PrivateDesktop::log(const QString &name) const
{
    QFile file(m_folder.filePath(name + u".log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(2000)) : QString();
}

bool PrivateDesktop::fail(const QString &why)
{
    m_problem = why;
    return false;
}

void PrivateDesktop::writeFile(const QString &name, const QString &text) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text.toUtf8());
}

} // namespace Baton::Test
