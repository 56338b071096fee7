// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/httpanswer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char contentPolicy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'";

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 414:
        return "URI Too Long";
    case 426:
        return "Upgrade Required";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

/// What must not be kept: it names the files that belong to it, or how things stand now.
bool isFresh(const Asset &content)
{
    return content.type.startsWith("text/html") || content.type == "application/json";
}

} // namespace

QByteArray httpAnswer(int status, const Asset &content, bool withBody, const QByteArray &moreFields)
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
        + "\r\nDate: " + date.toLatin1() + "\r\nContent-Type: " + content.type
        + "\r\nContent-Length: " + QByteArray::number(content.bytes.size())
        + "\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer"
        + "\r\nContent-Security-Policy: " + contentPolicy + "\r\nCache-Control: "
        + (isFresh(content) || status != 200 ? "no-store" : "no-cache") + "\r\n" + moreFields + "\r\n";
    if (withBody)
        answer += content.bytes;
    return answer;
}

QByteArray httpProblem(int status, const QByteArray &moreFields)
{
    return httpAnswer(status, {"text/plain; charset=utf-8", reasonPhrase(status) + '\n'}, true, moreFields);
}

QByteArray healthAnswer(const Health &health, int connections, bool withBody)
{
    const QJsonObject told{{u"ok"_s, health.ok},
                           {u"log"_s, QString::fromLatin1(health.log)},
                           {u"top"_s, health.top},
                           {u"connections"_s, connections}};
    return httpAnswer(health.ok ? 200 : 503, {"application/json", QJsonDocument(told).toJson(QJsonDocument::Compact)},
                      withBody);
}

bool isOwnOrigin(const QByteArray &origin, const QByteArray &host, const QStringList &others)
{
    const QByteArray lower = origin.toLower();
    if (lower == "http://" + host.toLower() || lower == "https://" + host.toLower())
        return true;
    return others.contains(QString::fromLatin1(lower), Qt::CaseInsensitive);
}

} // namespace Baton::Server
