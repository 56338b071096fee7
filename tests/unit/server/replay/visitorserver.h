// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "protocol/frames.h"

#include <QHash>
#include <QSet>
#include <QWebSocketServer>

class QWebSocket;

namespace Baton::Testing {

/// A visitor's server of few words: answers each message, hands "person" to an agent who replies and returns it. Its
/// faults are those a visitor must notice.
class VisitorServer : public QObject
{
    Q_OBJECT

public:
    enum class Fault { None, SaysTwice, AnswersWhileHandedOff, LosesMessage, RefusesOnce };

    explicit VisitorServer(Fault fault = Fault::None);

    QUrl url() const;
    int conversations() const { return int(m_threads.size()); }
    /// Texts of visitors that came in, each command once.
    QStringList said() const { return m_said; }
    QSet<QString> origins() const { return m_origins; }

private:
    struct Thread
    {
        QList<Protocol::VisitorMsg> messages;
        QHash<QString, bool> commands;
        Protocol::VisitorState state = Protocol::VisitorState::Ai;
        QWebSocket *socket = nullptr;
    };

    void received(QWebSocket *socket, const QByteArray &bytes);
    void greet(QWebSocket *socket, const Protocol::VisitorHello &hello);
    void obey(Thread &thread, const Command &command);
    void converse(Thread &thread, const QString &text);
    void say(Thread &thread, Speaker speaker, const QString &text, Mark mark = Mark::None, const CommandId &cid = {});
    void tell(Thread &thread, Protocol::VisitorState state);
    static void send(QWebSocket *socket, const Protocol::VisitorServerFrame &frame);

    Fault m_fault;
    QHash<QString, Thread> m_threads; ///< by token
    QHash<QWebSocket *, QString> m_tokens;
    QStringList m_said;
    QSet<QString> m_origins;
    bool m_refused = false;
    QWebSocketServer m_server; ///< last: its sockets say goodbye to what stands above
};

} // namespace Baton::Testing
