// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsdoor.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <memory>
#include <utility>

namespace Baton::Test {

namespace {

constexpr char tlsRecord = 0x16; // what a handshake of TLS begins with

} // namespace

Trust::Trust(const Certificate &authority)
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificates(QSslCertificate::fromPath(authority.cert));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

Trust::~Trust()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

TlsDoor::TlsDoor(QObject *parent)
    : QTcpServer(parent)
    , m_configuration(QSslConfiguration::defaultConfiguration())
{
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
}

TlsDoor::~TlsDoor()
{
    close();
    qDeleteAll(findChildren<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly));
}

bool TlsDoor::begin(quint16 target)
{
    m_target = target;
    return listen(QHostAddress::LocalHost);
}

bool TlsDoor::show(const Certificate &certificate)
{
    QFile cert(certificate.cert);
    QFile key(certificate.key);
    if (!cert.open(QFile::ReadOnly) || !key.open(QFile::ReadOnly))
        return false;
    m_configuration.setLocalCertificate(QSslCertificate(&cert));
    m_configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return !m_configuration.localCertificate().isNull() && !m_configuration.privateKey().isNull();
}

void TlsDoor::incomingConnection(qintptr descriptor)
{
    ++m_knocks;
    auto *client = new QSslSocket(this);
    client->setSslConfiguration(m_configuration);
    connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QSslSocket::readyRead, this, [this, client] { look(client); });
    connect(client, &QSslSocket::encrypted, this, [this, client] { passOn(client); });
    if (!client->setSocketDescriptor(descriptor))
        client->deleteLater();
}

/// At the first bytes: is it TLS at all?
void TlsDoor::look(QSslSocket *client)
{
    char first = 0;
    if (client->mode() != QSslSocket::UnencryptedMode)
        return;
    if (client->peek(&first, 1) == 1 && first == tlsRecord)
        client->startServerEncryption();
    else
        m_plain += client->readAll();
}

void TlsDoor::passOn(QSslSocket *client)
{
    auto *server = new QTcpSocket(client);
    const auto forth = [this, client, server, unsent = std::make_shared<QByteArray>()] {
        const QByteArray bytes = client->readAll();
        m_told += bytes;
        *unsent += bytes;
        if (server->state() == QAbstractSocket::ConnectedState)
            server->write(std::exchange(*unsent, {}));
    };
    connect(client, &QSslSocket::readyRead, server, forth);
    connect(server, &QTcpSocket::connected, client, forth);
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QSslSocket::disconnected, server, [server] { server->disconnectFromHost(); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    forth();
}

} // namespace Baton::Test
