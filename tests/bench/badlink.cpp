// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A console behind a bad link: from a visitor's message to the console that has it, and from a claim to its answer. The
// visitors are beside the server.
#include "bench/crowd.h"
#include "bench/deskagent.h"
#include "bench/echo.h"
#include "bench/figures.h"
#include "bench/slowwire.h"
#include "bench/workspaces.h"

#include <algorithm>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lateMs = 30'000; ///< after which nothing more is waited for

void tellLosses(const SlowWire &wire)
{
    progress(u"%1 segments, %2 losses"_s.arg(wire.segments()).arg(wire.losses()));
}

QList<double> eventSpans(Crowd &crowd, DeskAgent &agent, const MadeWorkspace &made, int times)
{
    QHash<QString, qint64> said;
    QList<double> spans;
    agent.onMessage = [&](const ConversationId &, const Message &message) {
        if (said.contains(message.text))
            spans.append(double(monotonicNs() - said.take(message.text)) / 1e6);
    };
    atRandomMoments(times, [&](int no) {
        const QString text = u"And one more thing, number %1: what about the invoice?"_s.arg(no);
        said.insert(text, monotonicNs());
        crowd.say(no % int(qMin<qsizetype>(tokensMade, made.visitorTokens.size())), text);
    });
    waitUntil([&] { return said.isEmpty(); }, lateMs);
    agent.onMessage = {};
    return spans;
}

QList<double> claimSpans(DeskAgent &agent, const MadeWorkspace &made)
{
    QHash<CommandId, qint64> claimed;
    QList<double> spans;
    agent.onAnswer = [&](const CommandId &id, bool isDone) {
        const qint64 begun = claimed.take(id);
        if (isDone && begun > 0)
            spans.append(double(monotonicNs() - begun) / 1e6);
    };
    atRandomMoments(int(made.conversations.size()), [&](int no) {
        const qint64 begun = monotonicNs();
        claimed.insert(agent.claim(made.conversations[no]), begun);
    });
    waitUntil([&] { return claimed.isEmpty(); }, lateMs);
    agent.onAnswer = {};
    return spans;
}

bool measureOn(quint16 port, const MadeWorkspace &made, const QString &suffix)
{
    const int times = int(made.conversations.size());
    Crowd crowd(port);
    crowd.join(made.visitorTokens.mid(0, tokensMade));
    const int people = int(qMin<qsizetype>(tokensMade, made.visitorTokens.size()));
    SlowWire wire(port, {});
    DeskAgent agent(wire.port(), made.agentToken);
    if (!waitUntil([&] { return crowd.ready() == people && agent.isOnline() && agent.known() >= times; }))
        return false;
    waitUntil([] { return false; }, 1'000); // what the opening leaves behind
    const QList<double> events = eventSpans(crowd, agent, made, times);
    printSpans(u"bad_link_event_"_s, u'_' + suffix, events);
    const QList<double> claims = claimSpans(agent, made);
    printSpans(u"bad_link_claim_"_s, u'_' + suffix, claims);
    tellLosses(wire);
    return events.size() == times && claims.size() == times;
}

/// The link by itself, and whether it is as bad as it should be.
bool measureEcho(int times)
{
    const EchoServer echo;
    const WireQuality quality;
    SlowWire wire(echo.port(), quality);
    const QList<double> spans = echoSpans(wire.port(), times);
    printSpans(u"bad_link_echo_"_s, {}, spans);
    tellLosses(wire);
    return spans.size() == times && *std::min_element(spans.cbegin(), spans.cend()) >= 2 * quality.oneWay;
}

} // namespace

bool measureBadLink(const Extent &extent)
{
    progress(u"bad link, %1 events and claims"_s.arg(extent.claims));
    const bool link = measureEcho(extent.claims);
    return onBothServers(extent.claims, measureOn) && link;
}

} // namespace Baton::Bench
