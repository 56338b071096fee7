// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/certificate.h"

#include <QSslConfiguration>
#include <QTcpServer>

class QSslSocket;

namespace Baton::Test {

/// As long as it lives, this program trusts whom that certificate vouches for, as if the machine did.
class Trust
{
public:
    explicit Trust(const Certificate &authority);
    ~Trust();
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

/// The TLS proxy before a server on loopback: it ends TLS and passes on what comes, which is kept for the test to see.
class TlsDoor : public QTcpServer
{
public:
    explicit TlsDoor(QObject *parent = nullptr);
    ~TlsDoor() override;

    /// Listens on 127.0.0.1 and passes on to that port there.
    bool begin(quint16 target);
    /// What whoever comes from now on is shown; false where it cannot be read.
    bool show(const Certificate &certificate);

    int knocks() const { return m_knocks; } ///< connections, whatever became of them
    const QByteArray &told() const { return m_told; } ///< all that came out of TLS
    const QByteArray &plain() const { return m_plain; } ///< all from those who did not begin with TLS

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void look(QSslSocket *client);
    void passOn(QSslSocket *client);

    QSslConfiguration m_configuration;
    quint16 m_target = 0;
    int m_knocks = 0;
    QByteArray m_told;
    QByteArray m_plain;
};

} // namespace Baton::Test
