// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqliteaccounts.h"

#include "server/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tokenLetters = 43; // 256 bits

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
}

void runJobs(const Worker<std::function<void()>>::Next &next)
{
    std::function<void()> job;
    while (next(job))
        job();
}

} // namespace

SqliteAccounts::SqliteAccounts(std::unique_ptr<SqliteFile> file, QByteArray secret, AccountSettings settings,
                               Environment environment, Poster poster)
    : m_file(std::move(file))
    , m_secret(std::move(secret))
    , m_settings(settings)
    , m_environment(std::move(environment))
    , m_poster(std::move(poster))
    , m_worker(1, settings.waitingSignIns, runJobs)
{}

SqliteAccounts::~SqliteAccounts()
{
    *m_alive = false;
    m_worker.stop();
}

Result<std::unique_ptr<SqliteAccounts>> SqliteAccounts::open(const QString &path, AccountSettings settings,
                                                             Environment environment, Poster poster)
{
    auto file = SqliteFile::open(path, SqliteFile::Mode::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    QByteArray secret;
    {
        auto rows = (*file)->run("SELECT secret FROM workspace WHERE id = 1");
        if (!rows)
            return tl::unexpected(rows.error());
        secret = rows->next() ? rows->value(0).toByteArray() : QByteArray();
    }
    if (secret.isEmpty())
        return refuse(Code::Internal, u"no workspace in the file"_s);
    return std::unique_ptr<SqliteAccounts>(
        new SqliteAccounts(*std::move(file), secret, settings, std::move(environment), std::move(poster)));
}

QByteArray SqliteAccounts::salt() const
{
    constexpr int saltBytes = 16;
    return m_environment.randomBytes(saltBytes);
}

bool SqliteAccounts::isLongEnough(const QString &password) const
{
    return password.toUcs4().size() >= m_settings.passwordLength;
}

SqliteAccounts::Credential SqliteAccounts::credential(const AgentId &agent)
{
    auto rows = m_file->run("SELECT encoded, must_change FROM credential WHERE agent = ?", {agent.toString()});
    if (agent.isEmpty() || !rows || !rows->next())
        return {};
    return {rows->value(0).toString().toLatin1(), rows->value(1).toBool()};
}

void SqliteAccounts::signIn(const AgentId &agent, const QString &password, const QString &newPassword,
                            const DeviceId &device, std::function<void(SignInResult)> done)
{
    const Credential before = credential(agent);
    const bool changes = isLongEnough(newPassword) && newPassword != password;
    auto job = [this, alive = m_alive, agent, password, newPassword, changes, device, before, newSalt = salt(),
                cost = m_settings.cost, poster = m_poster, done] {
        const bool isKnown = !before.encoded.isEmpty();
        if (!isKnown)
            hashPassword(password, newSalt, cost); // so that it takes as long as for somebody we know
        const bool holds = isKnown && verifyPassword(before.encoded, password);
        const QByteArray newEncoded = holds && changes ? hashPassword(newPassword, newSalt, cost) : QByteArray();
        poster([this, alive, agent, before, holds, newEncoded, device, done] {
            if (*alive)
                done(verified(agent, before, holds, newEncoded, device));
        });
    };
    if (!m_worker.post(std::move(job)))
        done(refuse(Code::RateLimited, u"too many sign in at once"_s));
}

SignInResult SqliteAccounts::verified(const AgentId &agent, const Credential &before, bool holds,
                                      const QByteArray &newEncoded, const DeviceId &device)
{
    if (!holds || credential(agent).encoded != before.encoded) // changed meanwhile
        return refuse(Code::Unauthenticated);
    if (before.mustChange && newEncoded.isEmpty())
        return refuse(Code::State, u"a new password is needed"_s);
    if (!newEncoded.isEmpty()) {
        if (auto stored = store(agent, newEncoded, false); !stored)
            return tl::unexpected(stored.error());
        if (auto revoked = revokeAll(agent); !revoked)
            return tl::unexpected(revoked.error());
    }
    return issueToken(agent, device);
}

Result<void> SqliteAccounts::store(const AgentId &agent, const QByteArray &encoded, bool mustChange)
{
    if (encoded.isEmpty())
        return refuse(Code::Internal, u"the password could not be hashed"_s);
    auto stored =
        m_file->run("INSERT INTO credential(agent, encoded, must_change, changed) VALUES(?, ?, ?, ?)"
                    " ON CONFLICT(agent) DO UPDATE SET encoded = excluded.encoded,"
                    " must_change = excluded.must_change, changed = excluded.changed",
                    {agent.toString(), QString::fromLatin1(encoded), mustChange ? 1 : 0, m_environment.wallClock().ms});
    if (!stored)
        return tl::unexpected(stored.error());
    return {};
}

Result<void> SqliteAccounts::setPassword(const AgentId &agent, const QString &password, bool mustChange)
{
    if (!isLongEnough(password))
        return refuse(Code::BadSchema, u"a password needs at least %1 characters"_s.arg(m_settings.passwordLength));
    if (auto stored = store(agent, hashPassword(password, salt(), m_settings.cost), mustChange); !stored)
        return stored;
    return revokeAll(agent);
}

Result<QString> SqliteAccounts::issueToken(const AgentId &agent, const DeviceId &device)
{
    const QString token = "at_"_L1 % randomLetters(tokenLetters, m_environment);
    const Instant now = m_environment.wallClock();
    m_file->run("DELETE FROM token WHERE expires < ?", {now.ms});
    auto stored =
        m_file->run("INSERT INTO token(hash, agent, device, created, expires) VALUES(?, ?, ?, ?, ?)",
                    {tokenHash(token), agent.toString(), device.toString(), now.ms, (now + m_settings.tokenLasts).ms});
    if (!stored)
        return tl::unexpected(stored.error());
    return token;
}

Result<AgentId> SqliteAccounts::agentOf(const QString &token, Instant now)
{
    auto rows = m_file->run("SELECT agent, expires FROM token WHERE hash = ?", {tokenHash(token)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return refuse(Code::Unauthenticated);
    if (rows->value(1).toLongLong() <= now.ms)
        return refuse(Code::TokenExpired);
    return AgentId(rows->value(0).toString());
}

Result<void> SqliteAccounts::revoke(const QString &token)
{
    auto done = m_file->run("DELETE FROM token WHERE hash = ?", {tokenHash(token)});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> SqliteAccounts::revokeAll(const AgentId &agent)
{
    auto done = m_file->run("DELETE FROM token WHERE agent = ?", {agent.toString()});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

QByteArray SqliteAccounts::sign(const QString &text) const
{
    return QMessageAuthenticationCode::hash(text.toUtf8(), m_secret, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString SqliteAccounts::visitorToken(const VisitorId &visitor, Instant now)
{
    const QString signedPart = visitor.toString() % u'.' % QString::number(now.ms);
    return signedPart % u'.' % QString::fromLatin1(sign(signedPart));
}

Result<VisitorId> SqliteAccounts::visitorOf(const QString &token, Instant now)
{
    constexpr qsizetype longest = 256;
    const QStringList parts = token.size() <= longest ? token.split(u'.') : QStringList();
    if (parts.size() != 3)
        return refuse(Code::Unauthenticated);
    const QByteArray wanted = sign(parts.at(0) % u'.' % parts.at(1));
    if (!isSameSecret(parts.at(2).toLatin1(), wanted))
        return refuse(Code::Unauthenticated);
    const Instant issued{parts.at(1).toLongLong()};
    if (now - issued > m_settings.visitorTokenLasts)
        return refuse(Code::TokenExpired);
    return VisitorId(parts.at(0));
}

} // namespace Baton::Server
