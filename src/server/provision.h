// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/environment.h"
#include "server/sqliteaccounts.h"
#include "server/sqlitestore.h"

#include <QLockFile>

namespace Baton::Server {

/// The file of the workspace in a data folder.
QString workspaceFile(const QString &dataDir);
/// Where its attachments are.
QString attachmentFolder(const QString &dataDir);
/// Holds the data folder for this program; Conflict while another has it.
Result<std::unique_ptr<QLockFile>> lockData(const QString &dataDir);

struct NewAgent
{
    QString login;
    QString name;
    Role role = Role::Agent;
    QStringList teams; ///< names or ids
    QString password; ///< empty: a one-time one is made
    QStringList languages = {}; ///< BCP 47
    QStringList skills = {};
};

struct Provisioned
{
    AgentId agent;
    QString oneTimePassword; ///< empty where one was given
};

/// Changes a workspace while no server runs on it: the operator's own hand, with the rules of decide but for the role.
class Provisioning
{
public:
    /// Makes folder and workspace with the teams Sales, Support (the default) and Billing.
    static Result<std::unique_ptr<Provisioning>> create(const QString &dataDir, const QString &name,
                                                        const Environment &environment);
    static Result<std::unique_ptr<Provisioning>> open(const QString &dataDir, const Environment &environment);

    const Workspace &workspace() const { return m_workspace; }
    const Agents &agents() const { return m_agents; }
    /// The agent with that login; empty if none.
    AgentId agentOf(const QString &login) const;
    Result<Provisioned> addAgent(const NewAgent &wanted);
    /// A new one-time password; ends all sessions of the agent.
    Result<QString> resetPassword(const AgentId &agent);
    Result<void> saveWorkspace(const Workspace &workspace);
    /// Messages beyond the consoles that were given up, oldest first.
    Result<QList<Delivery>> deadLetters() const;
    /// It is tried again when the server runs. NotFound where there is no such dead letter.
    Result<void> sendAgain(const QString &id);

private:
    Provisioning(std::unique_ptr<QLockFile> lock, std::unique_ptr<SqliteStore> store, QString file,
                 Environment environment);
    Result<void> load();
    Result<void> append(const CommandBody &wanted);
    Result<QList<TeamId>> teamsNamed(const QStringList &names) const;
    Result<std::unique_ptr<SqliteAccounts>> accounts() const;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SqliteStore> m_store;
    QString m_file;
    Environment m_environment;
    QByteArray m_salt;
    qint64 m_top = 0;
    Workspace m_workspace;
    Agents m_agents;
};

} // namespace Baton::Server
