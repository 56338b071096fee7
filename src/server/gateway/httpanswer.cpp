// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/httpanswer.h"

#include "protocol/codec.h"
#include "server/filetype.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char contentPolicy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; ";

constexpr char metricsType[] = "text/plain; version=0.0.4; charset=utf-8";

/// Takes as long for any text of the same length.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    const auto hashOf = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    };
    return hashOf(one) == hashOf(other);
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
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
    return content.type.startsWith("text/html") || content.type == "application/json" || content.type == metricsType;
}

/// Whether a list of codings has "deflate" and does not weigh it with nothing.
bool takesDeflate(const QByteArray &codings)
{
    const QList<QByteArray> all = codings.toLower().split(',');
    return std::any_of(all.cbegin(), all.cend(), [](const QByteArray &one) {
        const QList<QByteArray> parts = one.split(';');
        const QByteArray weight = parts.value(1).trimmed();
        return parts.constFirst().trimmed() == "deflate"
            && (!weight.startsWith("q=") || weight.mid(2).trimmed().toDouble() > 0);
    });
}

} // namespace

QByteArray httpAnswer(int status, const Asset &content, bool withBody, const QByteArray &moreFields)
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
        + "\r\nDate: " + date.toLatin1() + "\r\nContent-Type: " + content.type
        + "\r\nContent-Length: " + QByteArray::number(content.bytes.size())
        + "\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer"
        + "\r\nContent-Security-Policy: " + contentPolicy + (content.hasChat ? "frame-src 'self'; " : "")
        + "frame-ancestors " + (content.mayBeFramed ? "'self'" + content.framers : QByteArray("'none'"))
        + (content.isForSites ? "\r\nCross-Origin-Resource-Policy: cross-origin\r\nAccess-Control-Allow-Origin: *" : "")
        + "\r\nCache-Control: " + (isFresh(content) || status != 200 ? "no-store" : "no-cache") + "\r\n" + moreFields
        + "\r\n";
    if (withBody)
        answer += content.bytes;
    return answer;
}

QByteArray assetAnswer(Asset asset, const QByteArray &codings, bool withBody)
{
    QByteArray moreFields = "Vary: Accept-Encoding\r\n";
    if (!asset.deflated.isEmpty() && takesDeflate(codings)) {
        asset.bytes = asset.deflated;
        moreFields += "Content-Encoding: deflate\r\n";
    }
    return httpAnswer(200, asset, withBody, moreFields);
}

QByteArray httpProblem(int status, const QByteArray &moreFields)
{
    return httpAnswer(status, {"text/plain; charset=utf-8", reasonPhrase(status) + '\n'}, true, moreFields);
}

QByteArray healthAnswer(const Health &health, int connections, bool withBody)
{
    QJsonObject told{{u"ok"_s, health.ok},
                     {u"log"_s, QString::fromLatin1(health.log)},
                     {u"top"_s, health.top},
                     {u"connections"_s, connections}};
    // A model that rests costs visitors nothing, so the server is well without it.
    if (health.model)
        told.insert(u"model"_s,
                    QJsonObject{{u"used"_s, health.model->resting.isEmpty()},
                                {u"why"_s, QString::fromLatin1(health.model->resting)},
                                {u"answered"_s, health.model->answered},
                                {u"fell_back"_s, health.model->fellBack}});
    return httpAnswer(health.ok ? 200 : 503, {"application/json", QJsonDocument(told).toJson(QJsonDocument::Compact)},
                      withBody);
}

bool isLoopback(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1 || address.startsWith("::ffff:127."_L1);
}

QByteArray metricsAnswer(const GatewaySettings &settings, const QByteArray &authorization, bool isLocal, bool withBody)
{
    if (!settings.metricsToken.isEmpty()) {
        if (!isSame(authorization, "Bearer " + settings.metricsToken))
            return httpProblem(401, "WWW-Authenticate: Bearer\r\n");
    } else if (!isLocal) {
        return httpProblem(403);
    }
    const QByteArray text = settings.metrics();
    return text.isEmpty() ? httpProblem(503, "Retry-After: 1\r\n") : httpAnswer(200, {metricsType, text}, withBody);
}

QByteArray codeAnswer(Code code, const QByteArray &moreFields)
{
    const auto status = [code] {
        switch (code) {
        case Code::TooLarge:
            return 413;
        case Code::Unauthenticated:
        case Code::TokenExpired:
            return 401;
        case Code::Forbidden:
            return 403;
        case Code::NotFound:
            return 404;
        case Code::RateLimited:
            return 429;
        case Code::Overloaded:
            return 503;
        case Code::Internal:
            return 500;
        default:
            return 400;
        }
    };
    const QJsonObject told{{u"code"_s, QString(Protocol::codeName(code))}};
    return httpAnswer(status(), {"application/json", QJsonDocument(told).toJson(QJsonDocument::Compact)}, true,
                      moreFields);
}

QByteArray storedAnswer(const Attachment &stored, const QByteArray &moreFields)
{
    const QJsonObject told{
        {u"id"_s, stored.id.toString()}, {u"name"_s, stored.name}, {u"type"_s, stored.type}, {u"size"_s, stored.size}};
    return httpAnswer(201, {"application/json", QJsonDocument(told).toJson(QJsonDocument::Compact)}, true, moreFields);
}

QByteArray fileHead(const Attachment &file, const QByteArray &moreFields)
{
    // The name in plain ASCII for old readers, then as it is; quotes and backslashes were never let in.
    QByteArray plain;
    for (const QChar c : file.name)
        plain += c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' ? char(c.unicode()) : '_';
    const QByteArray type = isPicture(file.type) ? file.type.toLatin1() : QByteArray("application/octet-stream");
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(file.size)
        + "\r\nContent-Disposition: attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
        + QUrl::toPercentEncoding(file.name)
        + "\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer"
          "\r\nContent-Security-Policy: default-src 'none'; sandbox\r\nCross-Origin-Resource-Policy: "
        + (moreFields.isEmpty() ? "same-origin" : "cross-origin") + "\r\nCache-Control: no-store\r\n" + moreFields
        + "\r\n";
}

bool isOwnOrigin(const QByteArray &origin, const QByteArray &host, const QStringList &others)
{
    const QByteArray lower = origin.toLower();
    if (lower == "http://" + host.toLower() || lower == "https://" + host.toLower())
        return true;
    return others.contains(QString::fromLatin1(lower), Qt::CaseInsensitive);
}

} // namespace Baton::Server
