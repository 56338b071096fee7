// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

namespace Baton::Test {

inline QNetworkRequest fileRequest(quint16 port, const QString &token, const QString &path)
{
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/v1/attachments").arg(port) + path));
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    return request;
}

inline int finished(QNetworkReply &reply)
{
    [[maybe_unused]] const bool is = QTest::qWaitFor([&] { return reply.isFinished(); }, 30'000);
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Gives a file to a conversation; none where it was not taken.
inline std::optional<Attachment> giveFile(quint16 port, const QString &token, const ConversationId &conversation,
                                          const QString &name, const QByteArray &type, const QByteArray &bytes)
{
    QNetworkAccessManager network;
    QNetworkRequest request = fileRequest(port, token, QStringLiteral("?c=") + conversation.toString());
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    request.setRawHeader("X-File-Name", name.toUtf8().toPercentEncoding());
    const std::unique_ptr<QNetworkReply> reply(network.post(request, bytes));
    constexpr int created = 201;
    if (finished(*reply) != created)
        return std::nullopt;
    const QJsonDocument told = QJsonDocument::fromJson(reply->readAll());
    return Attachment{AttachmentId(told[QStringLiteral("id")].toString()), told[QStringLiteral("name")].toString(),
                      told[QStringLiteral("type")].toString(), told[QStringLiteral("size")].toInteger()};
}

/// What is in a file; none where it is not given out.
inline std::optional<QByteArray> takeFile(quint16 port, const QString &token, const AttachmentId &id)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(fileRequest(port, token, QStringLiteral("/") + id.toString())));
    constexpr int ok = 200;
    return finished(*reply) == ok ? std::optional(reply->readAll()) : std::nullopt;
}

} // namespace Baton::Test
