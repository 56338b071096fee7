// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the moment an agent claims to the moment the visitor's socket has the line that says who has joined.
#include "bench/crowd.h"
#include "bench/deskagent.h"
#include "bench/echo.h"
#include "bench/figures.h"
#include "bench/workspaces.h"
#include "support/serverprocess.h"

#include <QTemporaryDir>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everybody waits on a socket of their own and is claimed once.
bool measureOn(quint16 port, const MadeWorkspace &made, const QString &suffix)
{
    const int people = int(made.visitorTokens.size());
    Crowd crowd(port);
    crowd.join(made.visitorTokens);
    DeskAgent agent(port, made.agentToken);
    if (!waitUntil([&] { return crowd.ready() == people && agent.isOnline() && agent.known() >= people; }))
        return false;
    waitUntil([] { return false; }, 500); // the threads that visitors are sent when they come
    QHash<int, qint64> claimed;
    QList<double> spans;
    crowd.onLine = [&](int who, const QString &text) {
        if (claimed.contains(who) && text.contains(u"has joined"_s))
            spans.append(double(monotonicNs() - claimed.take(who)) / 1e6);
    };
    atRandomMoments(people, [&](int who) {
        claimed.insert(who, monotonicNs());
        agent.claim(made.conversations[who]);
    });
    waitUntil([&] { return claimed.isEmpty(); }, 10'000);
    crowd.onLine = {};
    progress(u"%1 of %2 visitors told"_s.arg(spans.size()).arg(people));
    printSpans(u"claim_to_visitor_"_s, u'_' + suffix, spans);
    return spans.size() == people;
}

bool measureEmbedded(int people)
{
    const QTemporaryDir folder;
    const auto made = makeWaiting(folder.filePath(u"data"_s), people, people);
    if (!made)
        return false;
    Server::Daemon daemon(openSettings(folder.filePath(u"data"_s)));
    const auto endpoint = daemon.start();
    return endpoint && measureOn(endpoint->port, *made, u"embedded"_s);
}

bool measureRemote(int people)
{
    Test::ServerProcess server(builtProgram(u"app/batond/batond"_s));
    const auto made = makeWaiting(server.folder() + u"/data"_s, people, people);
    return made && server.start(openOptions()) && measureOn(server.port(), *made, u"remote"_s);
}

} // namespace

bool measureClaimToVisitor(const Extent &extent)
{
    progress(u"claim to visitor, %1 conversations"_s.arg(extent.claims));
    const EchoServer echo;
    const QList<double> spans = echoSpans(echo.port(), extent.claims);
    printSpans(u"claim_to_visitor_echo_"_s, {}, spans);
    const bool embedded = measureEmbedded(extent.claims);
    return measureRemote(extent.claims) && embedded && spans.size() == extent.claims;
}

} // namespace Baton::Bench
