// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/workspaces.h"

#include "bench/figures.h"
#include "domain/process.h"
#include "domain/routing.h"
#include "server/provision.h"
#include "support/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 aSecond = 1'000;
constexpr int anyNumber = 100'000;
const DeviceId device{u"d_bench0001"_s};

Result<AgentId> makeEmpty(const QString &folder)
{
    auto made = Server::Provisioning::create(folder, u"Larkenfold"_s, Server::systemEnvironment());
    if (!made)
        return tl::unexpected(made.error());
    Workspace workspace = (*made)->workspace();
    for (LadderStep &step : workspace.ladder)
        step.after += std::chrono::hours(24);
    if (auto saved = (*made)->saveWorkspace(workspace); !saved)
        return tl::unexpected(saved.error());
    auto added = (*made)->addAgent({u"you"_s,
                                    u"Alex Rivera"_s,
                                    Role::Admin,
                                    {u"Sales"_s, u"Support"_s, u"Billing"_s},
                                    u"only for this machine"_s});
    if (!added)
        return tl::unexpected(added.error());
    return added->agent;
}

StartConversation arrival(const VisitorId &visitor, int no, Instant now)
{
    StartConversation start;
    start.visitor = {visitor, u"Visitor %1"_s.arg(no + 1), u"en"_s};
    start.page.current = {u"https://larkenfold.example/pricing?from=%1"_s.arg(no), u"Pricing"_s,
                          u"https://search.example/"_s, u"spring"_s, now};
    start.lead.score = no % 100;
    return start;
}

Result<void> route(Server::Engine &engine, const Server::Environment &environment,
                   const QList<ConversationId> &conversations)
{
    for (const ConversationId &conversation : conversations) {
        const Conversation *head = engine.head(conversation);
        if (!head || head->owner != Owner::queue())
            return refuse(Code::State, u"a visitor does not wait"_s);
        const auto wanted = routeOf(*head, engine.policy());
        if (wanted)
            engine.submit({CommandId(Server::makeCommandId(environment)), conversation, head->fence, *wanted},
                          Actor::system(), {});
    }
    engine.flush();
    return {};
}

} // namespace

Result<MadeWorkspace> makeWaiting(const QString &folder, int waiting, int told)
{
    const auto agent = makeEmpty(folder);
    if (!agent)
        return tl::unexpected(agent.error());
    auto store = Server::SqliteStore::open(Server::workspaceFile(folder));
    if (!store)
        return tl::unexpected(store.error());
    Server::Environment environment = Server::systemEnvironment();
    Instant now = environment.wallClock();
    now.ms -= waiting * aSecond;
    environment.wallClock = [&now] { return now; };
    Server::Engine engine(**store, {}, environment);
    if (auto started = engine.start(); !started)
        return tl::unexpected(started.error());
    auto accounts = Server::SqliteAccounts::open(Server::workspaceFile(folder), {}, Server::systemEnvironment(),
                                                 [](const std::function<void()> &input) { input(); });
    if (!accounts)
        return tl::unexpected(accounts.error());
    MadeWorkspace made;
    QList<ConversationId> conversations;
    for (int no = 0; no < waiting; ++no) {
        const VisitorId visitor(Server::makeId(u"v"_s, environment));
        const ConversationId conversation(Server::makeId(u"c"_s, environment));
        const auto submit = [&](CommandBody body) {
            engine.submit({CommandId(Server::makeCommandId(environment)), conversation, std::nullopt, std::move(body)},
                          Actor::visitor(visitor), {});
        };
        submit(arrival(visitor, no, now));
        submit(VisitorMessage{u"Is the annual plan of %1 seats cheaper, and can I change it later?"_s.arg(no)});
        submit(AskHuman{Category::Sales});
        conversations.append(conversation);
        if (no < told)
            made.visitorTokens.append((*accounts)->visitorToken(visitor, Server::systemEnvironment().wallClock()));
        now.ms += aSecond;
    }
    engine.flush();
    if (auto routed = route(engine, environment, conversations); !routed)
        return tl::unexpected(routed.error());
    made.conversations = conversations.mid(0, told);
    const auto token = (*accounts)->issueToken(*agent, device);
    if (!token)
        return tl::unexpected(token.error());
    made.agentToken = *token;
    return made;
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    const QStringList files = QDir(from).entryList(QDir::Files);
    return std::all_of(files.cbegin(), files.cend(), [&](const QString &name) {
        return name == "lock"_L1 || QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    });
}

Server::DaemonSettings openSettings(const QString &folder)
{
    Server::DaemonSettings settings;
    settings.dataDir = folder;
    settings.hub.visitorMessagesPerMinute = anyNumber;
    settings.gateway.framesPerSecond = anyNumber;
    settings.gateway.frameBurst = anyNumber;
    return settings;
}

QStringList openOptions()
{
    const QString any = QString::number(anyNumber);
    return {u"--set"_s, u"visitor_messages_per_minute="_s + any,
            u"--set"_s, u"frames_per_second="_s + any,
            u"--set"_s, u"frame_burst="_s + any};
}

bool onBothServers(int waiting, const MeasureOn &measure)
{
    const QTemporaryDir folder;
    const auto inside = makeWaiting(folder.filePath(u"data"_s), waiting, waiting);
    if (!inside)
        return false;
    bool isWhole = false;
    {
        Server::Daemon daemon(openSettings(folder.filePath(u"data"_s)));
        const auto endpoint = daemon.start();
        isWhole = endpoint && measure(endpoint->port, *inside, u"embedded"_s);
    }
    Test::ServerProcess server(builtProgram(u"app/batond/batond"_s));
    const auto beside = makeWaiting(server.folder() + u"/data"_s, waiting, waiting);
    return beside && server.start(openOptions()) && measure(server.port(), *beside, u"remote"_s) && isWhole;
}

} // namespace Baton::Bench
