// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/retry.h"
#include "backend/native/view.h"
#include "protocol/codec.h"

#include <QByteArray>
#include <QMap>

#include <functional>
#include <future>
#include <optional>
#include <vector>

namespace Baton::Native {

/// What a session is made with. Spans in milliseconds.
struct SessionSettings
{
    Protocol::ClientInfo client; ///< the device comes with the credentials
    std::function<double()> random; ///< evenly in [0, 1)
    qint64 connectMs = 8000;
    qint64 helloMs = 5000;
    qint64 holeMs = 5000; ///< how long the server's top may be ahead of us
    qint64 probeMs = 5000; ///< for an answer after a sleep
    qint64 answerMs = 20'000; ///< for an answer to a command
    Retry::Settings retry;
};

/// What a session wants done: in this order.
struct Output
{
    QList<QByteArray> frames; ///< to send
    std::optional<int> close; ///< code to close the connection with; disconnected() is not to be told of it
    bool connect = false; ///< open a connection now; connected() or disconnected() follows
    QList<Report> reports;
};

/// What some parts of a snapshot say.
struct ReadParts
{
    QList<SharedHead> heads;
    QList<Agent> agents;
    Protocol::ViewDigest digest;
};

/// A snapshot on its way, beside the state in use.
struct SnapshotBuild
{
    View view;
    int heads = 0;
    Protocol::ViewDigest digest;
    QList<QByteArray> unread; ///< parts as they came
    std::future<Result<ReadParts>> aside; ///< parts being read on a thread of its own
};

/// The client side of baton.v1 without sockets, timers or clock: bytes and monotonic milliseconds in, bytes and reports
/// out. It folds events, finds and repairs gaps, answers heartbeats and comes back after a loss. A command is
/// answered exactly once. The owner takes the output after each call and calls tick() at nextDeadline().
class Session
{
public:
    enum class Phase { Closed, Waiting, Connecting, SigningIn, Greeting, Snapshotting, Replaying, Online, Refused };

    explicit Session(SessionSettings settings);

    /// Begins anew with nothing known; connects at once.
    void open(const Credentials &credentials, qint64 now);
    void close(qint64 now);
    /// The same, and the token is worth nothing any more where the server can be told.
    void signOut(qint64 now);
    void retryNow(qint64 now);

    void connected(qint64 now);
    /// The connection ended or could not be made; the code is the WebSocket's, 0 if none. Reason: tls,
    /// no_tls, unreachable, ….
    void disconnected(qint64 now, int code, const QString &reason);
    void frame(QByteArrayView bytes, qint64 now);
    void tick(qint64 now);
    /// Wall clock and monotonic clock have parted: the machine slept. The link must prove itself at once.
    void woke(qint64 now);
    void roundTrip(Millis span);
    std::optional<qint64> nextDeadline() const;

    void submit(const Command &command, qint64 now);
    void fetchThread(const ConversationId &conversation, qint64 before, int limit);
    void fetchList(ListKind kind, qint64 offset, int limit);
    void watch(const ConversationId &conversation, bool on);
    void search(const QString &query, qint64 before, int limit);
    void suggest(const ConversationId &conversation);
    void fetchAlerts(const ConversationId &conversation);
    void fetchSavedRules(qint64 before, int limit);
    void fetchDeadLetters(qint64 before, int limit);
    void rehearse(const ConversationId &conversation, const std::optional<HandoffSettings> &rules);
    void fetchKnowledge(KnowledgePage::List list, qint64 before);
    void fetchMetrics(const MetricsQuery &query, qint64 before);
    void hint(const ConversationId &conversation, HintKind kind, qint64 n = 0);
    void receipt(const AlertRaised &alert, const QString &channel, ReceiptKind kind);
    void audit();

    /// Everything since the last call, changes of heads folded together.
    Output takeOutput();

    /// With the token that a password was exchanged for.
    const Credentials &credentials() const { return m_credentials; }
    Phase phase() const { return m_phase; }
    const View &view() const { return m_view; }
    int commandsInFlight() const { return static_cast<int>(m_inFlight.size()); }

private:
    void on(const Protocol::SignedIn &frame, qint64 now);
    void on(const Protocol::Welcome &frame, qint64 now);
    void on(const Protocol::SnapBegin &frame, qint64 now);
    void on(Protocol::SnapPart &&frame, qint64 now);
    void on(const Protocol::SnapEnd &frame, qint64 now);
    void on(const Protocol::EventFrame &frame, qint64 now);
    void on(const Protocol::MarkFrame &frame, qint64 now);
    void on(const Protocol::Enter &frame, qint64 now);
    void on(const Protocol::Leave &frame, qint64 now);
    void on(const Protocol::Resumed &frame, qint64 now);
    void on(const Protocol::Ack &frame, qint64 now);
    void on(const Protocol::PageFrame &frame, qint64 now);
    void on(const Protocol::Ephemeral &frame, qint64 now);
    void on(const Protocol::Ping &frame, qint64 now);
    void on(const Protocol::DigestFrame &frame, qint64 now);
    void on(const Protocol::Bye &frame, qint64 now);
    void on(const Protocol::ErrorFrame &frame, qint64 now);
    void on(const Protocol::ReachableFrame &frame, qint64 now);
    void on(const Protocol::WhisperFrame &frame, qint64 now);

    void send(const Protocol::AgentClientFrame &frame);
    void report(Report report);
    void enter(Phase phase, const QString &reason = {}, Millis retryIn = Millis(0));
    void startConnecting(qint64 now);
    void hello(bool resume, qint64 now);
    /// Moves the position if the frame is the next one; repairs a gap. True if the frame is to be applied.
    bool follows(qint64 prev, qint64 seq, qint64 now);
    void readSome(qint64 now);
    /// Of what a later version of the server says the place in the log is kept.
    void skip(QByteArrayView bytes, const Protocol::Limits &limits, qint64 now);
    void heal(const ConversationId &conversation, qint64 version);
    bool isHealing(const Event &event);
    void healed(const ConversationId &conversation, const Protocol::PageFrame &page, qint64 now);
    /// False where the link had to be given up, and the snapshot with it.
    bool take(Result<ReadParts> &&read, qint64 now);
    void becomeOnline(qint64 now);
    void distrust(qint64 now);
    void forgetUnwatched();
    void lost(qint64 now, int code, const QString &reason);
    void drop(qint64 now, int code, const QString &reason);
    void refuse(const QString &reason);
    void leaveInFlightUnknown();
    void checkTimers(qint64 now);
    void checkHole(qint64 now);
    void ask(const Protocol::Fetch &fetch);
    bool isUp() const { return m_phase >= Phase::SigningIn && m_phase <= Phase::Online; }
    bool isSynced() const { return m_phase == Phase::Online || m_phase == Phase::Replaying; }
    void setSelf();

    SessionSettings m_settings;
    Protocol::TextPool m_texts;
    Protocol::TextPool m_textsAside; ///< for the thread that reads parts of a snapshot
    Credentials m_credentials;
    Phase m_phase = Phase::Closed;
    Retry m_retry;
    LinkState m_link;
    View m_view;
    std::optional<SnapshotBuild> m_build;
    Self m_self;
    Changes m_changes;
    Output m_output;
    QList<Report> m_after; ///< reports that come after the changes of heads

    QHash<CommandId, qint64> m_inFlight; ///< with the time by which an answer is due
    QMap<qint64, Protocol::Fetch> m_fetches; ///< unanswered, by number
    QSet<ConversationId> m_watched;
    bool m_torn = false; ///< a replay began and did not end: what came in or went out is told at its end only
    QSet<ConversationId> m_viaWatch; ///< heads that may be in the view only because they are or were watched
    qint64 m_fetchNo = 0;
    /// Heads that miss something this version does not understand, with the version they must have come to.
    QHash<ConversationId, qint64> m_healing;

    qint64 m_until = 0; ///< end of the phase's time, for Waiting, Connecting, SigningIn and Greeting
    qint64 m_heard = 0;
    qint64 m_deadMs = 50'000;
    std::optional<qint64> m_holeUntil;
    qint64 m_top = 0;
    std::optional<qint64> m_probeUntil;
    std::optional<qint64> m_onlineSince;
    int m_distrusted = 0;
};

} // namespace Baton::Native
