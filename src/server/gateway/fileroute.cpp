// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/fileroute.h"

#include "server/gateway/httpanswer.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char filesPath[] = "/v1/attachments";
constexpr qsizetype longestToken = 512;
constexpr qsizetype longestType = 127;

QByteArray tokenOf(const QByteArray &authorization)
{
    const bool isBearer = authorization.left(7).toLower() == "bearer ";
    return isBearer ? authorization.mid(7).trimmed().left(longestToken + 1) : QByteArray();
}

/// `f_` and letters or digits: nothing that could be a path.
AttachmentId idOf(const QByteArray &path)
{
    const QByteArray id = path.mid(qsizetype(sizeof filesPath));
    const bool isOne =
        id.startsWith("f_") && id.size() >= 6 && id.size() <= 42 && std::all_of(id.cbegin() + 2, id.cend(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
    return isOne ? AttachmentId(QString::fromLatin1(id)) : AttachmentId();
}

QByteArray lettersFor(const QByteArray &origin)
{
    return "Access-Control-Allow-Origin: " + origin + "\r\nVary: Origin\r\n";
}

UploadRequest uploadOf(const FileRequest &request)
{
    const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
    UploadRequest upload;
    upload.token = tokenOf(request.authorization);
    upload.conversation = ConversationId(query.queryItemValue(u"c"_s, QUrl::FullyDecoded));
    upload.name = QString::fromUtf8(QByteArray::fromPercentEncoding(request.name));
    upload.type = request.type.left(request.type.indexOf(';') < 0 ? longestType : request.type.indexOf(';'))
                      .trimmed()
                      .toLower()
                      .left(longestType);
    upload.size = request.length.toLongLong();
    return upload;
}

} // namespace

bool isFilePath(const QByteArray &path)
{
    return path == filesPath || path.startsWith(QByteArray(filesPath).append('/'));
}

FileRoute fileRoute(const FileRequest &request, const QStringList &origins)
{
    FileRoute route;
    if (!request.origin.isEmpty()) {
        if (!isOwnOrigin(request.origin, request.host, origins)) {
            route.answer = httpProblem(403);
            return route;
        }
        if (!isOwnOrigin(request.origin, request.host, {}))
            route.moreFields = lettersFor(request.origin);
    }
    const bool isUpload = request.path == filesPath;
    if (request.method == "OPTIONS") {
        route.answer = httpAnswer(204, {"text/plain", {}}, false,
                                  route.moreFields
                                      + "Access-Control-Allow-Methods: GET, POST\r\nAccess-Control-Allow-Headers: "
                                        "authorization, content-type, x-file-name\r\nAccess-Control-Max-Age: 600\r\n");
    } else if (isUpload && request.method == "POST") {
        if (request.length.isEmpty())
            route.answer = httpProblem(411, route.moreFields);
        else
            route.upload = uploadOf(request);
    } else if (!isUpload && (request.method == "GET" || request.method == "HEAD")) {
        route.id = idOf(request.path);
        route.token = tokenOf(request.authorization);
        route.withBody = request.method == "GET";
        if (route.id.isEmpty())
            route.answer = codeAnswer(Code::NotFound, route.moreFields);
    } else {
        route.answer = httpProblem(405, isUpload ? "Allow: POST\r\n" : "Allow: GET, HEAD\r\n");
    }
    return route;
}

} // namespace Baton::Server
