// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/wire.h"

namespace Baton::Test {

/// Two people and two visitors use every verb of baton.v1 once, frame by frame, so that the run that follows is not the
/// only one whose frames are held against the schemas.
class Tour
{
public:
    /// Signs in with these logins; the first is an admin. False where a step was not as it should be: see problems().
    bool run(quint16 port, const QString &admin, const QString &agent, const QString &password);
    const QStringList &problems() const { return m_problems; }

private:
    void visitorTalks();
    void handoffs();
    void ownership();
    void afterwards();
    void settings();
    void saveTeams();
    void readEverything();

    bool step(const char *what, bool fine);
    /// With the fence of the moment.
    bool does(const char *what, AgentWire &wire, CommandBody body);
    bool says(const char *what, VisitorWire &wire, CommandBody body);
    qint64 fence();

    quint16 m_port = 0;
    AgentWire m_admin;
    AgentWire m_agent;
    VisitorWire m_visitor;
    ConversationId m_conversation;
    AgentId m_adminId;
    QString m_agentLogin;
    QString m_agentPassword;
    AgentId m_agentId;
    QString m_agentToken;
    QString m_visitorToken;
    VisitorId m_visitorId;
    Workspace m_workspace;
    QStringList m_problems;
};

} // namespace Baton::Test
