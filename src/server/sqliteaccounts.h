// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/accounts.h"
#include "server/environment.h"
#include "server/passwords.h"
#include "server/sqlitefile.h"
#include "server/worker.h"

namespace Baton::Server {

struct AccountSettings
{
    PasswordCost cost;
    Millis tokenLasts = std::chrono::hours(24 * 30);
    Millis visitorTokenLasts = std::chrono::hours(24 * 365);
    int passwordLength = 10; ///< code points, at least
    std::size_t waitingSignIns = 32; ///< beyond, RateLimited
};

/// Runs a function on the engine's thread, soon.
using Poster = std::function<void(std::function<void()>)>;

/// Passwords (argon2id) and tokens (stored as hashes) in the file of the workspace.
/// Used on the engine's thread; only the hashing is done on a thread of its own.
class SqliteAccounts final : public Accounts
{
public:
    static Result<std::unique_ptr<SqliteAccounts>> open(const QString &path, AccountSettings settings,
                                                        Environment environment, Poster poster);
    ~SqliteAccounts() override;

    void signIn(const AgentId &agent, const QString &password, const QString &newPassword, const DeviceId &device,
                std::function<void(SignInResult)> done) override;
    Result<AgentId> agentOf(const QString &token, Instant now) override;
    Result<void> revoke(const QString &token) override;
    QString visitorToken(const VisitorId &visitor, Instant now) override;
    Result<VisitorId> visitorOf(const QString &token, Instant now) override;

    /// Sets a password; blocks while it is hashed. With `mustChange` it signs in once, to set another.
    Result<void> setPassword(const AgentId &agent, const QString &password, bool mustChange);
    /// A new token without a password, for the person at this machine.
    Result<QString> issueToken(const AgentId &agent, const DeviceId &device);
    bool isLongEnough(const QString &password) const;
    Result<void> revokeAll(const AgentId &agent);

private:
    struct Credential
    {
        QByteArray encoded;
        bool mustChange = false;
    };
    SqliteAccounts(std::unique_ptr<SqliteFile> file, QByteArray secret, AccountSettings settings,
                   Environment environment, Poster poster);
    Credential credential(const AgentId &agent);
    SignInResult verified(const AgentId &agent, const Credential &before, bool holds, const QByteArray &newEncoded,
                          const DeviceId &device);
    Result<void> store(const AgentId &agent, const QByteArray &encoded, bool mustChange);
    QByteArray sign(const QString &text) const;
    QByteArray salt() const;

    std::unique_ptr<SqliteFile> m_file;
    QByteArray m_secret;
    AccountSettings m_settings;
    Environment m_environment;
    Poster m_poster;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< of use on the engine's thread only
    Worker<std::function<void()>> m_worker;
};

} // namespace Baton::Server
