// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "server/secret.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Baton::Server {

struct MailServer
{
    enum class Tls {
        StartTls, ///< without it nothing is sent
        Implicit,
        NoneOnLoopback, ///< a relay on this very machine
    };
    QString host;
    quint16 port = 587;
    Tls tls = Tls::StartTls;
    QString user; ///< empty: without signing in
    Secret password;
    QString from; ///< address
    QString fromName;
    bool mayBePrivate = false; ///< its address may be one of a private network or of this machine
};

/// A server that takes pushes as ntfy does: POST to its URL and a topic.
struct PushServer
{
    QString url; ///< without the topic
    QString topic; ///< of everybody; empty for none
    Secret token;
    bool mayBePrivate = false;
};

struct Webhook
{
    QString name;
    QString url;
    Secret secret;
    QStringList events; ///< see webhookEvents()
    bool mayBePrivate = false;
};

/// Where a person is reached who asked for it.
struct Person
{
    QString email;
    QString topic;
};

struct TransferLimits
{
    Millis connectWithin{10'000};
    Millis within{30'000}; ///< the whole attempt
    qint64 answerBytes = 64 * 1024;
};

/// How people and programs beyond the consoles are reached, as the operator wrote it down.
struct ChannelSettings
{
    QString publicUrl; ///< where agents' browsers find this server; no slash at the end
    std::optional<MailServer> mail;
    std::optional<PushServer> push;
    QList<Webhook> webhooks;
    QMap<QString, Person> people; ///< by login
    QString language = QStringLiteral("en"); ///< of mails and pushes to those whose console has told none that we write
    bool tellsName = true; ///< the visitor's, in e-mail, push and webhooks
    bool tellsText = false; ///< what the visitor wrote last, in e-mail and push
    QString caFile; ///< certificates to trust instead of the system's
    TransferLimits limits;

    const Webhook *webhook(const QString &name) const;
};

QStringList webhookEvents();

/// Reads the JSON file that `batond serve --channels FILE` names. Files of secrets are beside it, a line each, and not
/// readable by everybody. What is not understood is refused by name: a setting with a typo would alert nobody.
Result<ChannelSettings> readChannelSettings(const QString &file);

bool isMailAddress(const QString &text);
/// https, or http where `mayBePrivate`; a host, nobody's name in it, no fragment, nothing a browser reads otherwise.
bool isEndpointUrl(const QString &text, bool mayBePrivate);

} // namespace Baton::Server
