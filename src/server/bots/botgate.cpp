// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bots/botgate.h"

#include "server/bots/botdesk.h"
#include "server/bots/botproblem.h"

#include <openssl/crypto.h>

#include <QCryptographicHash>

namespace Baton::Server {

namespace {

constexpr int atOnceOverSecond = 4;

QByteArray digestOfToken(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

BotGate::BotGate(Mailbox &mailbox, const QList<BotIntegration> &bots, std::function<BotDesk *()> desk)
    : m_mailbox(mailbox)
    , m_desk(std::move(desk))
{
    for (const BotIntegration &bot : bots)
        m_known.push_back(
            {digestOfToken(bot.token.reveal()), TokenBucket(bot.perSecond, atOnceOverSecond * bot.perSecond)});
}

/// Every token is looked at, each to its end: how long it takes tells nothing.
Result<int> BotGate::admit(const QByteArray &token)
{
    const QByteArray digest = digestOfToken(token);
    int found = -1;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (CRYPTO_memcmp(m_known[i].digest.constData(), digest.constData(), std::size_t(digest.size())) == 0)
            found = int(i);
    }
    if (found < 0)
        return refuse(Code::Unauthenticated);
    if (!m_known[std::size_t(found)].requests.take(std::chrono::steady_clock::now()))
        return refuse(Code::RateLimited);
    return found;
}

void BotGate::take(const BotCall &call, std::function<void(const BotReply &)> done)
{
    const bool isOffered = m_mailbox.offer([desk = m_desk, call, done] {
        if (BotDesk *one = desk())
            one->take(call, done);
        else
            done(botProblem(BotFault::Overloaded));
    });
    if (!isOffered)
        done(botProblem(BotFault::Overloaded));
}

} // namespace Baton::Server
