// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the moment an agent claims to the moment the visitor's socket has the line that says who has joined.
#include "bench/crowd.h"
#include "bench/deskagent.h"
#include "bench/echo.h"
#include "bench/figures.h"
#include "bench/workspaces.h"

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

} // namespace

bool measureClaimToVisitor(const Extent &extent)
{
    progress(u"claim to visitor, %1 conversations"_s.arg(extent.claims));
    const EchoServer echo;
    const QList<double> spans = echoSpans(echo.port(), extent.claims);
    printSpans(u"claim_to_visitor_echo_"_s, {}, spans);
    return onBothServers(extent.claims, measureOn) && spans.size() == extent.claims;
}

} // namespace Baton::Bench
