// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/baton-replay/visitorscript.h"
#include "protocol/frames.h"

#include <QObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace Baton::Replay {

/// How the visitors of a run behave.
struct VisitorPlan
{
    enum class Ask { AsScripted, AtTurn, Never };

    QUrl server; ///< ws://host:port/v1/visitor
    double pace = 0; ///< times faster than real; 0 for without pauses
    Ask ask = Ask::AsScripted;
    int askAtTurn = 0; ///< for Ask::AtTurn
    Millis timeout{120'000}; ///< without progress a visitor gives up; 0 for never
    int cutEvery = 0; ///< drops its own connection after so many frames; 0 for never
    bool verify = true; ///< reads the thread again at the end and compares
};

/// What a visitor did and saw. A run has failed where `errors` is not empty.
struct VisitorOutcome
{
    int said = 0; ///< commands acknowledged that put a message into the thread
    int seen = 0; ///< messages, each once
    int requested = 0;
    int claimed = 0;
    int replies = 0; ///< of agents
    int returned = 0;
    int resolved = 0;
    int missed = 0; ///< handoffs that ended without a person
    int answers = 0; ///< of the AI
    int answersAfterReturn = 0;
    int answersWhileHandedOff = 0; ///< of the AI between request and return: must be none
    int reconnects = 0;
    QStringList errors;

    VisitorOutcome &operator+=(const VisitorOutcome &other);
};

/// A visitor who follows a script over the visitor's WebSocket, keeps every promise the page keeps (same id until
/// acknowledged, resume by number), and checks the server's: each message once, in order, the AI silent while handed
/// off.
class ReplayVisitor : public QObject
{
    Q_OBJECT

public:
    /// `seed` makes ids and jitter; equal seeds make equal runs apart from time.
    ReplayVisitor(VisitorScript script, VisitorPlan plan, quint64 seed, QObject *parent = nullptr);
    ~ReplayVisitor() override;

    void start();
    const VisitorScript &script() const { return m_script; }
    const VisitorOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void finished();

private:
    enum class Step { Talking, AwaitingReply, Thanking, AwaitingReturn, AskingAgain, Leaving, Verifying, Done };
    struct Seen
    {
        qint64 n = 0;
        Speaker speaker = Speaker::System;
        QString text;
        friend bool operator==(const Seen &, const Seen &) = default;
    };

    void connectToServer();
    void lostConnection();
    void received(const QString &bytes);
    void cutSometimes();
    void handle(const Protocol::VisitorWelcome &frame);
    void handle(const Protocol::VisitorMsg &frame);
    void handle(const Protocol::VisitorStateFrame &frame);
    void handle(const Protocol::Ack &frame);
    void handle(const Protocol::Ephemeral &frame);
    void handle(const Protocol::Ping &frame);
    void handle(const Protocol::Bye &frame);
    void handle(const Protocol::ErrorFrame &frame);
    Protocol::VisitorHello hello() const;
    void send(const Protocol::VisitorClientFrame &frame);
    void submit(CommandBody body);
    void resend();
    void say(const QString &text);
    void sayLater(const QString &text);

    void count(const Protocol::VisitorMsg &frame);
    void countMark(Mark mark);
    void advance();
    void talk();
    void nextTurn();
    void askHuman();
    void thank();
    void askAgain();
    void leave();
    void verify();
    void compare();
    void finish();
    void fail(const QString &what);
    void progressed();

    VisitorScript m_script;
    VisitorPlan m_plan;
    QRandomGenerator m_random;
    QTimer m_timeout;
    QTimer m_pause; ///< before the next thing is said
    QPointer<QWebSocket> m_socket;
    VisitorOutcome m_outcome;
    Step m_step = Step::Talking;
    QString m_token;
    QString m_trouble; ///< of the last connection
    bool m_live = false;
    int m_attempts = 0;
    int m_framesSinceCut = 0;
    QList<Command> m_unacknowledged;
    QSet<QString> m_ownSeen; ///< ids of own messages that came back
    QList<Seen> m_seen;
    QList<Seen> m_again; ///< read for comparison
    qsizetype m_turn = 0; ///< next to be said
    qsizetype m_line = 0; ///< of afterReply or afterReturn
    QString m_next; ///< about to be said
    bool m_awaitsAnswer = false;
    bool m_asked = false;
    bool m_handedOff = false; ///< between request and end of the handoff
    bool m_wasReturned = false;
    bool m_isClosed = false;
    int m_answersAtQuestion = 0;
};

/// A UUIDv7 of the moment with random bits of `random`.
CommandId replayCommandId(qint64 nowMs, QRandomGenerator &random);

} // namespace Baton::Replay
