// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/serverprocess.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr int patience = 60'000;

} // namespace

ServerProcess::ServerProcess(QString program)
    : m_program(std::move(program))
{
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("BATON_KEEP"));
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::fail(const QString &why)
{
    m_problem = why;
    return false;
}

bool ServerProcess::runOnce(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(arguments.join(u' ') + u": "_s + QString::fromUtf8(process.readAll()) + process.errorString());
    return true;
}

bool ServerProcess::init()
{
    return runOnce({u"init"_s, u"--data"_s, m_folder.filePath(u"data"_s)});
}

bool ServerProcess::addAgent(const QString &login, const QString &name, const QString &role, const QString &password)
{
    return runOnce({u"agent"_s, u"add"_s, u"--data"_s, m_folder.filePath(u"data"_s), login, name, u"--role"_s, role,
                    u"--team"_s, u"Sales"_s, u"--team"_s, u"Support"_s, u"--team"_s, u"Billing"_s,
                    u"--password-stdin"_s},
                   password.toUtf8() + '\n');
}

bool ServerProcess::start(const QStringList &options, const QString &failpoint)
{
    // Somebody else may have been given the port in the meantime.
    return (m_port != 0 && serve(options, failpoint, m_port)) || serve(options, failpoint, 0);
}

bool ServerProcess::serve(const QStringList &options, const QString &failpoint, quint16 port)
{
    kill();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"BATON_FAILPOINT"_s);
    if (!failpoint.isEmpty())
        environment.insert(u"BATON_FAILPOINT"_s, failpoint);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString listen = u"127.0.0.1:"_s + QString::number(port);
    m_process->start(
        m_program, QStringList{u"serve"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--listen"_s, listen} + options);
    const QDeadlineTimer deadline(patience);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(int(deadline.remainingTime())))
            return fail(u"batond does not listen: "_s + m_process->errorString());
    }
    const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
    m_port = line.section(u':', -1).toUShort();
    return m_port != 0 || fail(u"batond said "_s + line);
}

void ServerProcess::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished(patience);
}

bool ServerProcess::terminate()
{
    if (!isRunning())
        return fail(u"batond does not run"_s);
    m_process->terminate();
    if (!m_process->waitForFinished(patience))
        return fail(u"batond does not end on SIGTERM"_s);
    return (m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0)
        || fail(u"batond ended with "_s + QString::number(m_process->exitCode()));
}

} // namespace Baton::Test
