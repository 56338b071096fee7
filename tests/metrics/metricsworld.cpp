// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricstalk.h"
#include "server/provision.h"
#include "server/sqlitestore.h"

#include <QCoreApplication>

#include <cstdio>

// baton-metricsworld DIR CONVERSATIONS SEED: makes a workspace in DIR in which so many visitors came within a month, in
// virtual time, through the engine and the store as they are shipped. Prints the end of that time in milliseconds.

using namespace Baton;
using namespace Baton::Server;
using namespace Qt::Literals::StringLiterals;

namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "baton-metricsworld: %s\n", qPrintable(error.detail));
    return 1;
}

Result<void> makePeople(const QString &folder, const Environment &environment)
{
    auto made = Provisioning::create(folder, u"Shop"_s, environment);
    if (!made)
        return tl::unexpected(made.error());
    // No passwords are made: nobody signs in, and each costs a while.
    const auto add = [&](const QString &login, Role role, const QStringList &teams) -> Result<void> {
        const auto added = (*made)->addAgent({login, login, role, teams, u"not a password, by far"_s});
        if (!added)
            return tl::unexpected(added.error());
        return {};
    };
    if (auto added = add(u"ada"_s, Role::Admin, {}); !added)
        return added;
    for (const QString &login : {u"ann"_s, u"bob"_s, u"cleo"_s, u"dan"_s, u"eve"_s})
        if (auto added =
                add(login, login == "eve"_L1 ? Role::TeamLead : Role::Agent, {u"Sales"_s, u"Support"_s, u"Billing"_s});
            !added)
            return added;
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("baton-metricsworld DIR CONVERSATIONS SEED\n", stderr);
        return 2;
    }
    PlannedTime time;
    const Environment environment = time.environment();
    if (auto made = makePeople(words.at(1), environment); !made)
        return failed(made.error());
    auto store = SqliteStore::open(workspaceFile(words.at(1)));
    if (!store)
        return failed(store.error());
    Engine engine(**store, EngineSettings{}, environment);
    if (auto started = engine.start(); !started)
        return failed(started.error());
    MetricsTalk talk(engine, time, words.at(3).toULongLong());
    const int conversations = words.at(2).toInt();
    std::mt19937_64 arrivals(words.at(3).toULongLong() + 1);
    constexpr quint64 month = 30ULL * 24 * 3'600'000;
    for (int i = 0; i < conversations; ++i)
        time.after(Millis(qint64(arrivals() % month)), [&talk, i] { talk.visitor(i); });
    talk.shifts();
    talk.teach(5);
    while (time.next())
        engine.flush();
    std::printf("%lld\n", static_cast<long long>(time.now.ms));
    return 0;
}
