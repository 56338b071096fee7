// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace Baton::Test {

/// A wire between clients and a server on loopback that a test cuts, in the middle of what is being sent. The server
/// behind it may come back on another port; the clients' stays.
class CutProxy : public QObject
{
    Q_OBJECT

public:
    explicit CutProxy(QObject *parent = nullptr);
    ~CutProxy() override;

    quint16 port() const { return m_listener.serverPort(); }
    void setTarget(quint16 port) { m_target = port; }
    /// Marks one open connection whose first line holds `path` (any if empty): half of what it sends next goes through,
    /// then both ends are reset.
    void cutOne(const QByteArray &path = {});
    int cuts() const { return m_cuts; } ///< done, not only marked
    int connections() const { return int(m_wires.size()); }

private:
    struct Wire
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray firstLine;
        bool cutNext = false;
    };

    void accept();
    void pass(Wire &wire, QTcpSocket *from, QTcpSocket *to);
    void drop(Wire *wire, bool reset);

    QTcpServer m_listener;
    quint16 m_target = 0;
    std::vector<std::unique_ptr<Wire>> m_wires;
    int m_cuts = 0;
};

} // namespace Baton::Test
