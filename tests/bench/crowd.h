// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QStringList>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <vector>

namespace Baton::Bench {

/// Visitors on real WebSockets, in the thread it lives in. What is heard is told through functions on that thread.
class Crowd final : public QObject
{
    Q_OBJECT

public:
    explicit Crowd(quint16 port)
        : m_port(port)
    {}

    std::function<void(int who, const QString &command, bool ok, qint64 seq)> onAck;
    std::function<void(int who, const QString &command, qint64 n)> onOwnMessage;
    /// A line of the system.
    std::function<void(int who, const QString &text)> onLine;

    /// One visitor for each token; an empty one makes a new visitor, who then asks for a human.
    void join(const QStringList &tokens);
    int ready() const { return m_ready; } ///< visitors whose first commands are answered
    int gone() const { return m_gone; } ///< connections that ended by themselves
    /// Sends a message and returns the id of its command.
    QString say(int who, const QString &text);

private:
    struct Visitor
    {
        std::unique_ptr<QWebSocket> socket;
        bool asks = false;
        int unanswered = 0; ///< of the commands before it is ready
        bool isReady = false;
    };

    void onText(int who, const QString &text);
    void greet(int who, const QString &token);
    void beReady(Visitor &visitor);
    QString command(int who, const char *op, const QString &data);

    quint16 m_port;
    std::vector<Visitor> m_visitors;
    int m_ready = 0;
    int m_gone = 0;
};

} // namespace Baton::Bench
