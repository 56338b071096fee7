// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/native/session.h"

#include "domain/match.h"
#include "protocol/codec.h"

#include <algorithm>
#include <utility>

namespace Baton::Native {

using namespace Qt::Literals::StringLiterals;

namespace {

enum CloseCode {
    CloseDead = 4000,
    CloseTokenExpired = 4001,
    CloseBadFrame = 4002,
    CloseForbidden = 4003,
    CloseVersion = 4004,
    CloseSlow = 4008,
    CloseOtherLog = 4010,
    CloseRestart = 4012,
    CloseRevoked = 4013,
    CloseNormal = 1000,
};

bool comesBackAtOnce(int code)
{
    return code == CloseSlow || code == CloseOtherLog || code == CloseRestart;
}

/// Why a close code ends all tries, empty where it does not.
QString finalReason(int code)
{
    switch (code) {
    case CloseForbidden:
        return u"forbidden"_s;
    case CloseVersion:
        return u"version"_s;
    case CloseRevoked:
        return u"revoked"_s;
    default:
        return {};
    }
}

LinkPhase linkPhaseOf(Session::Phase phase)
{
    switch (phase) {
    case Session::Phase::Closed:
        return LinkPhase::Closed;
    case Session::Phase::Waiting:
        return LinkPhase::Waiting;
    case Session::Phase::Connecting:
    case Session::Phase::SigningIn:
        return LinkPhase::Connecting;
    case Session::Phase::Greeting:
    case Session::Phase::Snapshotting:
    case Session::Phase::Replaying:
        return LinkPhase::Syncing;
    case Session::Phase::Online:
        return LinkPhase::Online;
    case Session::Phase::Refused:
        return LinkPhase::Refused;
    }
    return LinkPhase::Closed;
}

} // namespace

Session::Session(SessionSettings settings)
    : m_settings(std::move(settings))
    , m_retry(m_settings.retry, m_settings.random)
{}

// ---- Opening and closing ----

void Session::open(const Credentials &credentials, qint64 now)
{
    close(now);
    m_credentials = credentials;
    m_settings.client.device = credentials.device;
    m_view = {};
    m_self = {};
    m_changes.clear();
    m_fetches.clear();
    m_healing.clear();
    m_distrusted = 0;
    m_retry.reset();
    startConnecting(now);
}

void Session::close(qint64 now)
{
    Q_UNUSED(now)
    if (isUp() || m_phase == Phase::Connecting)
        m_output.close = CloseNormal;
    m_output.connect = false;
    leaveInFlightUnknown();
    m_build.reset();
    enter(Phase::Closed);
}

void Session::signOut(qint64 now)
{
    if (isUp() && m_phase != Phase::SigningIn)
        send(Protocol::SignOut{});
    close(now);
    m_credentials = {};
}

void Session::retryNow(qint64 now)
{
    if (m_phase == Phase::Waiting)
        startConnecting(now);
}

void Session::startConnecting(qint64 now)
{
    m_output.connect = true;
    m_until = now + m_settings.connectMs;
    enter(Phase::Connecting);
}

void Session::connected(qint64 now)
{
    if (m_phase != Phase::Connecting)
        return;
    m_heard = now;
    m_holeUntil.reset();
    m_probeUntil.reset();
    if (!m_credentials.token.isEmpty()) {
        hello(true, now);
        return;
    }
    m_until = now + m_settings.helloMs;
    enter(Phase::SigningIn);
    send(Protocol::SignIn{m_credentials.login, m_credentials.password, m_credentials.newPassword, m_settings.client});
}

void Session::hello(bool resume, qint64 now)
{
    Protocol::Hello hello;
    hello.proto = {Protocol::version, Protocol::version};
    hello.client = m_settings.client;
    hello.token = m_credentials.token;
    if (resume && !m_view.log.isEmpty() && !m_torn)
        hello.want = Protocol::Position{m_view.log, m_view.seq};
    m_build.reset();
    m_holeUntil.reset();
    m_until = now + m_settings.helloMs;
    enter(Phase::Greeting);
    send(hello);
}

void Session::disconnected(qint64 now, int code, const QString &reason)
{
    if (isUp() || m_phase == Phase::Connecting)
        lost(now, code, reason);
}

void Session::drop(qint64 now, int code, const QString &reason)
{
    m_output.close = code;
    lost(now, 0, reason);
}

void Session::refuse(const QString &reason)
{
    leaveInFlightUnknown();
    m_build.reset();
    enter(Phase::Refused, reason);
}

void Session::lost(qint64 now, int code, const QString &reason)
{
    leaveInFlightUnknown();
    m_build.reset();
    m_probeUntil.reset();
    m_holeUntil.reset();
    const auto onlineSince = std::exchange(m_onlineSince, {});
    if (onlineSince && now - *onlineSince >= m_retry.stableMs())
        m_retry.reset();
    if (const QString final = finalReason(code); !final.isEmpty()) {
        refuse(final);
        return;
    }
    if (code == CloseTokenExpired) {
        m_credentials.token.clear();
        if (m_credentials.password.isEmpty()) {
            refuse(u"token_expired"_s);
            return;
        }
    }
    const qint64 wait = m_retry.next(comesBackAtOnce(code));
    m_until = now + wait;
    enter(Phase::Waiting, reason.isEmpty() ? u"unreachable"_s : reason, Millis(wait));
}

void Session::leaveInFlightUnknown()
{
    const QList<CommandId> open = std::exchange(m_inFlight, {}).keys();
    for (const CommandId &id : open)
        m_after.append(CommandAnswered{id, {}});
}

void Session::enter(Phase phase, const QString &reason, Millis retryIn)
{
    m_phase = phase;
    const LinkState link{linkPhaseOf(phase), reason, retryIn, m_link.roundTrip};
    if (link == m_link)
        return;
    m_link = link;
    report(link);
}

void Session::roundTrip(Millis span)
{
    if (m_phase != Phase::Online || m_link.roundTrip == span)
        return;
    m_link.roundTrip = span;
    report(m_link);
}

// ---- Time ----

std::optional<qint64> Session::nextDeadline() const
{
    std::optional<qint64> next;
    const auto at = [&](qint64 when) { next = std::min(next.value_or(when), when); };
    if (m_phase == Phase::Waiting || m_phase == Phase::Connecting || m_phase == Phase::SigningIn
        || m_phase == Phase::Greeting)
        at(m_until);
    if (isUp())
        at(m_heard + m_deadMs);
    if (m_holeUntil)
        at(*m_holeUntil);
    if (m_probeUntil)
        at(*m_probeUntil);
    for (const qint64 due : m_inFlight)
        at(due);
    return next;
}

void Session::tick(qint64 now)
{
    if (m_phase == Phase::Waiting && now >= m_until) {
        startConnecting(now);
        return;
    }
    if (m_phase == Phase::Connecting && now >= m_until) {
        drop(now, CloseNormal, u"unreachable"_s);
        return;
    }
    if (isUp())
        checkTimers(now);
}

void Session::checkTimers(qint64 now)
{
    const bool greeting = m_phase == Phase::SigningIn || m_phase == Phase::Greeting;
    const bool late = (greeting && now >= m_until) || (m_probeUntil && now >= *m_probeUntil);
    if (late || now >= m_heard + m_deadMs) {
        drop(now, CloseDead, u"unreachable"_s);
        return;
    }
    checkHole(now);
    for (auto it = m_inFlight.begin(); it != m_inFlight.end();) {
        if (now >= it.value()) {
            m_after.append(CommandAnswered{it.key(), {}});
            it = m_inFlight.erase(it);
        } else {
            ++it;
        }
    }
}

void Session::checkHole(qint64 now)
{
    if (!m_holeUntil || now < *m_holeUntil)
        return;
    m_holeUntil.reset();
    if (m_phase == Phase::Online && m_view.seq < m_top)
        hello(true, now);
}

void Session::woke(qint64 now)
{
    if (m_phase == Phase::Waiting) {
        startConnecting(now);
    } else if (m_phase == Phase::Online) {
        // Any frame will do as a sign of life; the digest proves the state as well.
        m_probeUntil = now + m_settings.probeMs;
        send(Protocol::Audit{});
    }
}

// ---- What the console asks for ----

void Session::submit(const Command &command, qint64 now)
{
    if (m_phase != Phase::Online) {
        m_after.append(CommandAnswered{command.id, {}});
        return;
    }
    m_inFlight.insert(command.id, now + m_settings.answerMs);
    send(Protocol::CommandFrame{command});
}

void Session::ask(const Protocol::Fetch &fetch)
{
    for (const Protocol::Fetch &known : std::as_const(m_fetches)) {
        if (known.what == fetch.what && known.c == fetch.c && known.before == fetch.before && known.query == fetch.query
            && known.rules == fetch.rules && known.metrics == fetch.metrics)
            return;
    }
    Protocol::Fetch numbered = fetch;
    numbered.id = u"f"_s + QString::number(++m_fetchNo);
    m_fetches.insert(m_fetchNo, numbered);
    if (m_phase == Phase::Online)
        send(numbered);
}

void Session::fetchThread(const ConversationId &conversation, qint64 before, int limit)
{
    ask({{}, Protocol::FetchWhat::Thread, conversation, before, limit});
}

void Session::fetchList(ListKind kind, qint64 offset, int limit)
{
    const auto what = kind == ListKind::AiHeld ? Protocol::FetchWhat::AiHeld : Protocol::FetchWhat::Closed;
    ask({{}, what, {}, offset, limit});
}

void Session::search(const QString &query, qint64 before, int limit)
{
    Protocol::Fetch fetch{{}, Protocol::FetchWhat::Search, {}, before, limit};
    fetch.query = query;
    ask(fetch);
}

void Session::suggest(const ConversationId &conversation)
{
    ask({{}, Protocol::FetchWhat::Suggest, conversation, 0, 1});
}

void Session::fetchAlerts(const ConversationId &conversation)
{
    ask({{}, Protocol::FetchWhat::Alerts, conversation, 0, 1000});
}

void Session::fetchSavedRules(qint64 before, int limit)
{
    ask({{}, Protocol::FetchWhat::Rules, {}, before, limit});
}

void Session::fetchDeadLetters(qint64 before, int limit)
{
    ask({{}, Protocol::FetchWhat::Letters, {}, before, limit});
}

void Session::rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules)
{
    ask({{}, Protocol::FetchWhat::Rehearse, conversation, 0, 1, {}, rules});
}

void Session::fetchKnowledge(KnowledgePage::List list, qint64 before)
{
    const bool questions = list == KnowledgePage::List::Questions;
    ask({{}, questions ? Protocol::FetchWhat::Questions : Protocol::FetchWhat::Answers, {}, before, maxKnownAnswers});
}

void Session::fetchMetrics(const MetricsQuery &query, qint64 before)
{
    Protocol::Fetch fetch;
    fetch.what = Protocol::FetchWhat::Metrics;
    fetch.before = before;
    fetch.metrics = query;
    ask(fetch);
}

void Session::watch(const ConversationId &conversation, bool on)
{
    if (on == m_watched.contains(conversation))
        return;
    m_viaWatch.insert(conversation);
    if (on)
        m_watched.insert(conversation);
    else
        m_watched.remove(conversation);
    if (m_phase == Phase::Online)
        send(Protocol::Watch{conversation, on});
}

void Session::hint(const ConversationId &conversation, HintKind kind, qint64 n)
{
    using Kind = Protocol::EphemeralKind;
    constexpr Kind kinds[] = {Kind::Typing,    Kind::Viewing,      Kind::Gone,  Kind::Seen,
                              Kind::Draft,     Kind::Acknowledged, Kind::Trial, Kind::Letters,
                              Kind::Questions, Kind::Model,        Kind::Erased};
    constexpr int draftMs = 60'000; // told again while it grows
    constexpr int hintMs = 6'000;
    if (m_phase == Phase::Online)
        send(Protocol::Ephemeral{
            conversation, {}, kinds[static_cast<int>(kind)], kind == HintKind::Draft ? draftMs : hintMs, n});
}

void Session::receipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind)
{
    constexpr Protocol::ReceiptState states[] = {
        Protocol::ReceiptState::Attempted,    Protocol::ReceiptState::Handed,  Protocol::ReceiptState::Displayed,
        Protocol::ReceiptState::Acknowledged, Protocol::ReceiptState::Unknown, Protocol::ReceiptState::Withheld};
    if (m_phase == Phase::Online)
        send(Protocol::AlertReceipt{alert.conversation, alert.no, alert.step, channel, states[static_cast<int>(kind)]});
}

void Session::audit()
{
    if (m_phase == Phase::Online)
        send(Protocol::Audit{});
}

// ---- Output ----

void Session::send(const Protocol::AgentClientFrame &frame)
{
    m_output.frames.append(Protocol::encode(frame));
}

void Session::report(Report report)
{
    // What changed before is told before, so that a report never runs ahead of the heads it speaks of.
    if (!m_changes.isEmpty())
        m_output.reports.append(m_view.take(m_changes));
    m_output.reports.append(std::move(report));
}

Output Session::takeOutput()
{
    if (!m_changes.isEmpty())
        m_output.reports.append(m_view.take(m_changes));
    m_output.reports.append(std::exchange(m_after, {}));
    return std::exchange(m_output, {});
}

} // namespace Baton::Native
