// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqliteaccounts.h"
#include "server/sqlitestore.h"
#include "serverfixture.h"

#include <QTest>

#include <condition_variable>
#include <deque>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

const AgentId ben{u"a_0001"_s};
const DeviceId desk{u"d_0001"_s};
const QString password = u"correct horse"_s;

/// The engine's thread is the test's: what is posted runs when the test waits for it.
struct Desk
{
    ServerFixture f;
    std::mutex mutex;
    std::condition_variable ready;
    std::deque<std::function<void()>> posted;
    std::unique_ptr<SqliteAccounts> accounts;

    explicit Desk(AccountSettings settings = {.cost = {64, 1, 1}})
    {
        auto store = SqliteStore::create(f.file(), u"Shop"_s, f.environment());
        auto opened = SqliteAccounts::open(f.file(), settings, f.environment(), [this](std::function<void()> input) {
            const std::scoped_lock lock(mutex);
            posted.push_back(std::move(input));
            ready.notify_one();
        });
        if (opened)
            accounts = *std::move(opened);
    }
    void runOne()
    {
        std::function<void()> input;
        {
            std::unique_lock lock(mutex);
            ready.wait_for(lock, std::chrono::seconds(30), [this] { return !posted.empty(); });
            input = std::move(posted.front());
            posted.pop_front();
        }
        input();
    }
    SignInResult signIn(const AgentId &agent, const QString &with, const QString &newOne = {})
    {
        SignInResult result = refuse(Code::Internal, u"no answer"_s);
        accounts->signIn(agent, with, newOne, desk, [&](const SignInResult &answer) { result = answer; });
        runOne();
        return result;
    }
};

Code codeOf(const SignInResult &result)
{
    return result ? Code::Internal : result.error().code;
}

} // namespace

/// Who gets in and who does not.
class TestSqliteAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightPassword_givesATokenForTheAgent()
    {
        Desk d;
        QVERIFY(d.accounts->setPassword(ben, password, false));
        const auto token = d.signIn(ben, password);
        QVERIFY(token);
        QVERIFY(token->startsWith(u"at_"_s));
        QCOMPARE(token->size(), 46);
        QCOMPARE(*d.accounts->agentOf(*token, d.f.now), ben);
        QVERIFY(*d.signIn(ben, password) != *token);
    }

    void wrongPassword_orUnknownAgent_isUnauthenticated()
    {
        Desk d;
        QVERIFY(d.accounts->setPassword(ben, password, false));
        QCOMPARE(codeOf(d.signIn(ben, u"correct horsf"_s)), Code::Unauthenticated);
        QCOMPARE(codeOf(d.signIn(ben, {})), Code::Unauthenticated);
        QCOMPARE(codeOf(d.signIn({}, password)), Code::Unauthenticated);
        QCOMPARE(codeOf(d.signIn({}, u"nobody has this one"_s)), Code::Unauthenticated);
        QCOMPARE(codeOf(d.signIn(AgentId(u"a_0002"_s), password)), Code::Unauthenticated);
    }

    void oneTimePassword_needsANewOne()
    {
        Desk d;
        QVERIFY(d.accounts->setPassword(ben, password, true));
        QCOMPARE(codeOf(d.signIn(ben, password)), Code::State);
        QCOMPARE(codeOf(d.signIn(ben, password, u"short"_s)), Code::State);
        QCOMPARE(codeOf(d.signIn(ben, password, password)), Code::State);
        QCOMPARE(codeOf(d.signIn(ben, u"wrong wrong"_s, u"something longer"_s)), Code::Unauthenticated);
        QVERIFY(d.signIn(ben, password, u"something longer"_s));
        QCOMPARE(codeOf(d.signIn(ben, password)), Code::Unauthenticated);
        QVERIFY(d.signIn(ben, u"something longer"_s));
    }

    void newPassword_hasAtLeastTenCharacters()
    {
        Desk d;
        QVERIFY(!d.accounts->setPassword(ben, u"123456789"_s, false));
        QVERIFY(d.accounts->setPassword(ben, u"1234567890"_s, false));
    }

    void changedPassword_endsOldSessions()
    {
        Desk d;
        QVERIFY(d.accounts->setPassword(ben, password, false));
        const auto old = d.signIn(ben, password);
        QVERIFY(old);
        QVERIFY(d.signIn(ben, password, u"something longer"_s));
        QCOMPARE(d.accounts->agentOf(*old, d.f.now).error().code, Code::Unauthenticated);
    }

    void token_expires_andIsRevoked()
    {
        Desk d;
        const auto token = d.accounts->issueToken(ben, desk);
        QVERIFY(token);
        const Instant end = d.f.now + std::chrono::hours(24 * 30);
        QVERIFY(d.accounts->agentOf(*token, end - Millis(1)));
        QCOMPARE(d.accounts->agentOf(*token, end).error().code, Code::TokenExpired);
        QVERIFY(d.accounts->revoke(*token));
        QCOMPARE(d.accounts->agentOf(*token, d.f.now).error().code, Code::Unauthenticated);
        QCOMPARE(d.accounts->agentOf(u"at_' OR 1=1--"_s, d.f.now).error().code, Code::Unauthenticated);
    }

    void file_holdsNeitherTokenNorPassword()
    {
        Desk d;
        QVERIFY(d.accounts->setPassword(ben, password, false));
        const auto token = d.signIn(ben, password);
        QVERIFY(token);
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(d.f.file() + suffix);
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(token->toLatin1()));
            QVERIFY(!bytes.contains(password.toLatin1()));
        }
    }

    void signIns_beyondWhatMayWait_areRateLimited()
    {
        Desk d({.cost = {64, 1, 1}, .waitingSignIns = 0});
        Code code = Code::Internal;
        d.accounts->signIn(ben, password, {}, desk, [&](const SignInResult &answer) { code = codeOf(answer); });
        QCOMPARE(code, Code::RateLimited);
    }

    void visitorToken_standsForItsVisitorOnly()
    {
        Desk d;
        const VisitorId ana(u"v_0001"_s);
        const QString token = d.accounts->visitorToken(ana, d.f.now);
        QCOMPARE(*d.accounts->visitorOf(token, d.f.now), ana);
        const Instant end = d.f.now + std::chrono::hours(24 * 365);
        QVERIFY(d.accounts->visitorOf(token, end));
        QCOMPARE(d.accounts->visitorOf(token, end + Millis(1)).error().code, Code::TokenExpired);
        QString other = token;
        QVERIFY(!d.accounts->visitorOf(other.replace(u"v_0001"_s, u"v_0002"_s), d.f.now));
        for (qsizetype i = 0; i < token.size(); ++i) {
            QString bent = token;
            bent[i] = bent.at(i) == u'x' ? u'y' : u'x';
            QVERIFY2(!d.accounts->visitorOf(bent, d.f.now), qPrintable(bent));
        }
        const QStringList bads{u""_s, u".."_s, u"v_0001"_s, token + u".x"_s, token.left(20), QString(100'000, u'.')};
        for (const QString &bad : bads)
            QVERIFY(!d.accounts->visitorOf(bad, d.f.now));
    }

    void visitorToken_ofAnotherWorkspace_isWorthNothing()
    {
        Desk one;
        Desk other;
        const QString token = one.accounts->visitorToken(VisitorId(u"v_0001"_s), one.f.now);
        QCOMPARE(other.accounts->visitorOf(token, other.f.now).error().code, Code::Unauthenticated);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestSqliteAccounts)
#include "tst_sqliteaccounts.moc"
