// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Baton::Test {

/// A real batond with a data folder of its own that lives as long as this; the program is started, ended, killed and
/// started again on the same folder.
class ServerProcess
{
public:
    /// `program` is the path of batond.
    explicit ServerProcess(QString program);
    ~ServerProcess();

    bool init();
    bool addAgent(const QString &login, const QString &name, const QString &role, const QString &password);
    /// Returns when it listens. On the port of the last time if it is still to be had, else on any.
    bool start(const QStringList &options = {}, const QString &failpoint = {});
    void kill(); ///< SIGKILL, and waits
    bool terminate(); ///< SIGTERM; true if it ended by itself with 0
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    const QString &problem() const { return m_problem; }
    /// Has it died? The event loop has to run for it to be noticed.
    QProcess *process() const { return m_process.get(); }

private:
    bool runOnce(const QStringList &arguments, const QByteArray &input = {});
    bool serve(const QStringList &options, const QString &failpoint, quint16 port);
    bool fail(const QString &why);

    QString m_program;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_problem;
};

} // namespace Baton::Test
