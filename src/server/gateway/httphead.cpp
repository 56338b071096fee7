// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/gateway/httphead.h"

#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace Baton::Server {

namespace {

constexpr int badRequest = 400;
constexpr int uriTooLong = 414;
constexpr int headTooLarge = 431;

constexpr qsizetype longestTarget = 4 * 1024;
constexpr int mostFields = 100;

bool isControl(char c)
{
    const auto value = static_cast<unsigned char>(c);
    return (value < 0x20 && c != '\t') || value == 0x7f;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Digits alone, and few enough for any number type.
bool isLength(const QByteArray &value)
{
    constexpr qsizetype mostDigits = 15;
    return !value.isEmpty() && value.size() <= mostDigits
        && std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Every per cent sign stands for a byte, and the bytes are text.
bool isSoundlyEncoded(QByteArrayView target)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        const auto value = static_cast<unsigned char>(target[i]);
        if (value <= 0x20 || value >= 0x7f)
            return false;
        if (target[i] == '%' && (i + 2 >= target.size() || !isHexDigit(target[i + 1]) || !isHexDigit(target[i + 2])))
            return false;
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(target.toByteArray());
    if (std::any_of(bytes.cbegin(), bytes.cend(), isControl))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(QChar::ReplacementCharacter));
}

std::optional<int> requestLineProblem(QByteArrayView line)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || parts.at(0).isEmpty())
        return line.size() > longestTarget ? uriTooLong : badRequest;
    const QByteArray &target = parts.at(1);
    if (target.size() > longestTarget)
        return uriTooLong;
    if (!target.startsWith('/') || target.startsWith("//") || !isSoundlyEncoded(target))
        return badRequest;
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return badRequest;
    return std::nullopt;
}

} // namespace

HeadEnd findHeadEnd(QByteArrayView received, qsizetype from, qsizetype &end)
{
    for (qsizetype i = from; i < received.size(); ++i) {
        if (received[i] != '\n')
            continue;
        if (i == 0 || received[i - 1] != '\r')
            return HeadEnd::Malformed;
        if (i >= 3 && received[i - 2] == '\n') {
            end = i + 1;
            return HeadEnd::Found;
        }
    }
    return HeadEnd::NotYet;
}

std::optional<int> headProblem(QByteArrayView head)
{
    const QList<QByteArray> lines = head.chopped(4).toByteArray().split('\n');
    if (const auto problem = requestLineProblem(QByteArrayView(lines.constFirst()).chopped(lines.size() > 1 ? 1 : 0)))
        return problem;
    if (lines.size() > mostFields + 1)
        return headTooLarge;
    const QByteArray &first = lines.constFirst();
    const bool mayHaveBody = first.startsWith("POST /v1/attachments?") || first.startsWith("POST /v1/bot/");
    int hosts = 0;
    int lengths = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QByteArray line = lines.at(i);
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || line.startsWith(' ') || line.startsWith('\t')
            || std::any_of(line.cbegin(), line.cend(), isControl))
            return badRequest;
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "host")
            ++hosts;
        if (name == "host" && value.isEmpty())
            return badRequest;
        // Nothing but a file and what a bot posts has a body, so that a length needs no reading elsewhere.
        if (name == "transfer-encoding"
            || (name == "content-length" && (++lengths > 1 || (value != "0" && !(mayHaveBody && isLength(value))))))
            return badRequest;
    }
    return hosts == 1 ? std::nullopt : std::optional(badRequest);
}

} // namespace Baton::Server
