// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QProcess;

namespace Baton::Test {

/// A desktop of our own: X server, session bus, notification daemon and the like, with a home and a runtime folder
/// that exist for one test. Everything is started here and ended by its process id, also if the test is killed.
class PrivateDesktop
{
public:
    struct Output
    {
        int exitCode = -1;
        QString text; ///< standard output
        QString errors;
    };

    /// A home, a runtime folder (0700), and nothing running.
    PrivateDesktop();
    ~PrivateDesktop();
    PrivateDesktop(const PrivateDesktop &) = delete;
    PrivateDesktop &operator=(const PrivateDesktop &) = delete;

    /// Empty if all these programs are installed, otherwise a sentence for QSKIP.
    static QString missing(const QStringList &programs);

    /// Each `start…` waits until the thing can be used and says whether it can; `problem` has the reason.
    bool startX(const QString &geometry = QStringLiteral("1280x800x24"));
    /// A bus that starts no services by itself, so that what is absent stays absent.
    bool startBus();
    bool startWindowManager(); ///< openbox; needs X
    /// dunst; needs X and bus. `menuScript` is a shell script that gets the menu on standard input and prints the
    /// chosen line.
    bool startDunst(const QString &menuScript = {});
    bool startKeyring(); ///< gnome-keyring with an empty password, unlocked; needs the bus
    bool startAccessibility(); ///< the AT-SPI bus; needs the bus
    /// Any other program on this desktop, under a name for `end`.
    bool startProgram(const QString &name, const QString &program, const QStringList &arguments);

    /// Ends what was started under this name ("dunst", "keyring", "bus", "x", …); `hard` with SIGKILL.
    void end(const QString &name, bool hard = false);
    qint64 processId(const QString &name) const;

    /// Runs a program to its end (10 s at most) on this desktop.
    Output run(const QString &program, const QStringList &arguments = {}) const;

    const QProcessEnvironment &environment() const { return m_environment; }
    /// Puts the environment into this process, for libraries that read it by themselves; undone by the destructor.
    void enter();
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString runtimeFolder() const { return m_folder.filePath(QStringLiteral("run")); }
    QString busAddress() const { return m_busAddress; }
    /// A connection of its own each time, closed by the destructor.
    QDBusConnection connectToBus();
    const QString &problem() const { return m_problem; }
    /// What a started program wrote, for the message of a failing test.
    QString log(const QString &name) const;

private:
    struct Child
    {
        QString name;
        std::unique_ptr<QProcess> process;
    };

    QProcess *spawn(const QString &name, const QString &program, const QStringList &arguments,
                    const QByteArray &input = {});
    /// First line that the program writes to standard output; empty after ten seconds.
    QByteArray firstLine(const QString &name);
    bool waitForName(const QString &busName, const QString &child);
    bool fail(const QString &why);
    void writeFile(const QString &name, const QString &text) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcessEnvironment m_before;
    bool m_entered = false;
    QString m_busAddress;
    QString m_problem;
    QStringList m_connections;
    std::vector<Child> m_children;
};

} // namespace Baton::Test
