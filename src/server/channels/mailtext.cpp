// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/mailtext.h"

#include "server/channels/alertphrases.h"
#include "server/channels/wording.h"

#include <QDateTime>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype lineOfBase64 = 76;

QByteArray quotedName(const QString &name)
{
    const QByteArray value = headerValue(name);
    if (value.startsWith("=?"))
        return value;
    QByteArray quoted = value;
    quoted.replace('\\', ' ').replace('"', ' ');
    return '"' + quoted + '"';
}

/// Encoded words are folded, each to a line of its own.
QByteArray folded(QByteArray value)
{
    return value.startsWith("=?") ? value.replace("?= =?", "?=\r\n =?") : value;
}

} // namespace

QByteArray mailText(const Delivery &delivery, const MailServer &server, Instant now)
{
    const QByteArray domain = server.from.section(u'@', 1).toLatin1();
    const QByteArray date = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(Qt::RFC2822Date).toLatin1();
    const AlertPhrases &phrases = alertPhrases(delivery.language);
    QByteArray mail = "Date: " + date + "\r\nFrom: " + folded(quotedName(server.fromName)) + "\r\n <"
        + server.from.toLatin1() + ">\r\nTo: <" + delivery.target.toLatin1() + ">\r\nSubject: "
        + folded(headerValue(delivery.subject)) + "\r\nMessage-ID: <" + delivery.id.toLatin1() + '@' + domain
        + ">\r\nAuto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\nMIME-Version: 1.0"
          "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Language: "
        + phrases.language.toLatin1() + "\r\n";
    if (delivery.isUrgent)
        mail += "Importance: high\r\n";
    const QString text =
        delivery.text % u'\n' % linkLine(phrases, delivery.link) % u"\n\n"_s % marked(phrases, phrases.why) % u'\n';
    const QByteArray encoded = QString(text).replace(u'\n', "\r\n"_L1).toUtf8().toBase64();
    mail += "\r\n";
    for (qsizetype at = 0; at < encoded.size(); at += lineOfBase64)
        mail += encoded.mid(at, lineOfBase64) + "\r\n";
    return mail;
}

} // namespace Baton::Server
