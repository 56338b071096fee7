// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <functional>

namespace Baton::Server {

/// Who signed in, or why not: Unauthenticated (wrong password or unknown), State (a new password is needed),
/// RateLimited.
using SignInResult = Result<QString>; ///< the token

/// Passwords and tokens of agents. Passwords are verified elsewhere than on the engine's thread, since they are slow on
/// purpose; the answer comes back on the engine's thread.
class Accounts
{
public:
    Accounts() = default;
    Accounts(const Accounts &) = delete;
    Accounts &operator=(const Accounts &) = delete;
    virtual ~Accounts() = default;

    /// `login` has been looked up to `agent` (empty if unknown: takes as long and fails).
    virtual void signIn(const AgentId &agent, const QString &password, const QString &newPassword,
                        const DeviceId &device, std::function<void(SignInResult)> done) = 0;
    /// The agent a token stands for; Unauthenticated or TokenExpired.
    virtual Result<AgentId> agentOf(const QString &token, Instant now) = 0;
    /// Nobody signs in with it any more.
    virtual Result<void> revoke(const QString &token) = 0;
    /// A signed token of a visitor, and back.
    virtual QString visitorToken(const VisitorId &visitor, Instant now) = 0;
    virtual Result<VisitorId> visitorOf(const QString &token, Instant now) = 0;
};

} // namespace Baton::Server
