// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/certificate.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Baton::Server {

using Baton::Test::Certificate;

/// A real mail server as a process of its own, and what it took.
class MailProcess
{
public:
    ~MailProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// False where Debian's python3-aiosmtpd is not here.
    bool start(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        QStringList{QStringLiteral("-B"), QStringLiteral(BATON_MAIL_SERVER)} + options);
        const QByteArray line = readLine();
        port = line.startsWith("port ") ? line.mid(5).trimmed().toUShort() : quint16(0);
        return port != 0;
    }
    /// The next mail; empty where none comes for a long time.
    QJsonObject next() { return QJsonDocument::fromJson(readLine()).object(); }
    /// Whether one is here already, without waiting.
    bool hasMore()
    {
        m_process.waitForReadyRead(0);
        return m_process.canReadLine();
    }

    quint16 port = 0;

private:
    QByteArray readLine()
    {
        const QDeadlineTimer patience(20'000);
        while (!m_process.canReadLine() && !patience.hasExpired() && m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(100);
        return m_process.readLine();
    }
    QProcess m_process;
};

} // namespace Baton::Server
