// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/transfer.h"

#include "server/channels/alertphrases.h"
#include "server/channels/mailtext.h"
#include "server/channels/signature.h"
#include "server/channels/wording.h"

#include <algorithm>
#include <cstring>

#ifndef _WIN32
#include <sys/socket.h>
#endif

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto urgentPriority = "5";
constexpr auto usualPriority = "4";
constexpr qsizetype longestAction = 4096; // with a link of 2,048 in it

std::size_t rest(qsizetype have, qsizetype sent, std::size_t room)
{
    return std::min(room, std::size_t(have - sent));
}

QByteArray inAngles(const QString &address)
{
    return '<' + address.toLatin1() + '>';
}

} // namespace

Transfer::Transfer(const Delivery &delivery, const ChannelSettings &settings, const std::atomic<bool> &isOver)
    : m_delivery(delivery)
    , m_isOver(isOver)
    , m_deadline(settings.limits.within)
    , m_easy(curl_easy_init())
    , m_answerLimit(settings.limits.answerBytes)
    , m_problem(CURL_ERROR_SIZE, '\0')
{
    prepareAny(settings.limits, settings.caFile);
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_fields);
    curl_slist_free_all(m_recipients);
}

Result<std::unique_ptr<Transfer>> Transfer::make(const Delivery &delivery, const ChannelSettings &settings, Instant now,
                                                 const std::atomic<bool> &isOver)
{
    std::unique_ptr<Transfer> transfer(new Transfer(delivery, settings, isOver));
    switch (delivery.channel) {
    case Channel::Email:
        if (!settings.mail || !isMailAddress(delivery.target))
            return refuse(Code::NotFound, u"no mail server, or no address"_s);
        transfer->prepareMail(*settings.mail, now);
        break;
    case Channel::Push:
        if (!settings.push)
            return refuse(Code::NotFound, u"no push server"_s);
        transfer->preparePush(*settings.push);
        break;
    case Channel::Webhook:
        const Webhook *webhook = settings.webhook(delivery.target);
        if (!webhook)
            return refuse(Code::NotFound, u"no webhook of that name"_s);
        transfer->prepareWebhook(*webhook, now);
        break;
    }
    return transfer;
}

/// What no attempt is without: limits, certificates checked, no proxy of the environment, every address looked at.
void Transfer::prepareAny(const TransferLimits &limits, const QString &caFile)
{
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_problem.data());
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
    // A name service that hangs is left to itself: without it the end of an attempt, and of the program, waits for it.
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L);
#endif
    curl_easy_setopt(m_easy, CURLOPT_PROXY, "");
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long(limits.connectWithin.count()));
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, long(limits.within.count()));
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!caFile.isEmpty())
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, caFile.toLocal8Bit().constData());
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &Transfer::opened);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_easy, CURLOPT_XFERINFOFUNCTION, &Transfer::looked);
    curl_easy_setopt(m_easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &Transfer::answered);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &Transfer::answered);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
}

void Transfer::prepareMail(const MailServer &server, Instant now)
{
    const bool isImplicit = server.tls == MailServer::Tls::Implicit;
    const bool isPlain = server.tls == MailServer::Tls::NoneOnLoopback;
    m_reach = isPlain ? Reach::Loopback : server.mayBePrivate ? Reach::Anywhere : Reach::Public;
    const QString host = server.host.contains(u':') ? QString(u'[' % server.host % u']') : server.host;
    const QString url = (isImplicit ? u"smtps://"_s : u"smtp://"_s) % host % u':' % QString::number(server.port);
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, isImplicit ? "smtps" : "smtp");
    curl_easy_setopt(m_easy, CURLOPT_URL, url.toLatin1().constData());
    curl_easy_setopt(m_easy, CURLOPT_USE_SSL, long(isPlain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!server.user.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(m_easy, CURLOPT_PASSWORD, server.password.reveal().constData());
    }
    curl_easy_setopt(m_easy, CURLOPT_MAIL_FROM, inAngles(server.from).constData());
    m_recipients = curl_slist_append(m_recipients, inAngles(m_delivery.target).constData());
    curl_easy_setopt(m_easy, CURLOPT_MAIL_RCPT, m_recipients);
    m_body = mailText(m_delivery, server, now);
    curl_easy_setopt(m_easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &Transfer::asked);
    curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(m_body.size()));
}

void Transfer::preparePush(const PushServer &server)
{
    preparePost(server.url % u'/' % m_delivery.target, server.mayBePrivate);
    m_body = m_delivery.text.toUtf8();
    addField("Content-Type", "text/plain; charset=utf-8");
    addField("Title", headerValue(m_delivery.subject));
    addField("Priority", m_delivery.isUrgent ? urgentPriority : usualPriority);
    addField("Tags", "bell");
    addField("Click", m_delivery.link.toLatin1());
    const QString action = alertPhrases(m_delivery.language).action;
    addField("Actions",
             headerValue(u"view, "_s % action % u", "_s % m_delivery.link % u", clear=true"_s, longestAction));
    addField("X-Baton-Delivery", m_delivery.id.toLatin1());
    if (!server.token.isEmpty())
        addField("Authorization", "Bearer " + server.token.reveal());
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_fields);
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_body.size()));
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_body.constData());
}

void Transfer::prepareWebhook(const Webhook &webhook, Instant now)
{
    preparePost(webhook.url, webhook.mayBePrivate);
    m_body = m_delivery.body;
    addField("Content-Type", "application/json");
    addField("Baton-Event-Id", m_delivery.id.toLatin1());
    addField("Baton-Event", m_delivery.event.toLatin1());
    addField("Baton-Attempt", QByteArray::number(m_delivery.attempts));
    addField("Baton-Signature", signature(m_body, webhook.secret, now));
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_fields);
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_body.size()));
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_body.constData());
}

void Transfer::preparePost(const QString &url, bool mayBePrivate)
{
    const bool isPlain = url.startsWith("http://"_L1);
    m_reach = isPlain ? Reach::Private : mayBePrivate ? Reach::Anywhere : Reach::Public;
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, isPlain ? "http" : "https");
    curl_easy_setopt(m_easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_URL, url.toLatin1().constData());
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
    addField("Expect", {}); // an empty one takes away what libcurl adds
    addField("User-Agent", "Baton/" BATON_VERSION);
}

/// What is no printable ASCII has no place in a field: a line of one's own cannot be smuggled in.
void Transfer::addField(const QByteArray &name, const QByteArray &value)
{
    QByteArray line = name + ':';
    if (!value.isEmpty())
        line += ' ';
    for (const char c : value)
        line += c >= ' ' && c < 0x7f ? c : ' ';
    m_fields = curl_slist_append(m_fields, line.constData());
}

std::size_t Transfer::answered(char *, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    transfer->m_answerBytes += qint64(size * count);
    return transfer->m_answerBytes > transfer->m_answerLimit ? 0 : size * count;
}

std::size_t Transfer::asked(char *room, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const std::size_t given = rest(transfer->m_body.size(), transfer->m_sent, size * count);
    std::memcpy(room, transfer->m_body.constData() + transfer->m_sent, given);
    transfer->m_sent += qsizetype(given);
    return given;
}

/// libcurl waits for a mail server's last word, and then for its answer to QUIT, in a call that only this ends.
int Transfer::looked(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *transfer = static_cast<const Transfer *>(self);
    return transfer->m_isOver || transfer->m_deadline.hasExpired() ? 1 : 0;
}

curl_socket_t Transfer::opened(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *transfer = static_cast<Transfer *>(self);
    if (!mayConnect(&address->addr, transfer->m_reach)) {
        transfer->m_wasOutOfReach = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype, address->protocol);
}

AttemptEnd Transfer::endOf(CURLcode code) const
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return m_delivery.channel == Channel::Email ? endOfMail(code, status) : endOfPost(code, status);
}

AttemptEnd Transfer::endOfMail(CURLcode code, long status) const
{
    using Kind = AttemptEnd::Kind;
    if (code == CURLE_OK)
        return {Kind::HandedOver, {}, {}};
    const bool isAnswer = code == CURLE_SEND_ERROR || code == CURLE_LOGIN_DENIED || code == CURLE_WEIRD_SERVER_REPLY
        || code == CURLE_RECV_ERROR;
    if (isAnswer && status >= 400 && status < 600)
        return {status >= 500 ? Kind::Refused : Kind::Failed,
                u"the mail server says "_s % QString::number(status),
                {},
                {LetterFailure::Answered, int(status)}};
    return {Kind::Failed, wordsFor(code), {}, {failureOf(code), 0}};
}

AttemptEnd Transfer::endOfPost(CURLcode code, long status) const
{
    using Kind = AttemptEnd::Kind;
    // Whatever is wrong with the rest of the answer: its status says that it was taken.
    if (status >= 200 && status < 300)
        return {Kind::HandedOver, {}, {}};
    if (status < 300)
        return {Kind::Failed, code == CURLE_OK ? u"no answer"_s : wordsFor(code), {}, {failureOf(code), 0}};
    if (status < 400)
        return {Kind::Refused,
                u"HTTP "_s % QString::number(status) % u": redirects are not followed"_s,
                {},
                {LetterFailure::Redirected, int(status)}};
    const bool mayPass = status >= 500 || status == 408 || status == 425 || status == 429;
    constexpr curl_off_t longestWish = 86'400;
    curl_off_t seconds = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RETRY_AFTER, &seconds);
    return {mayPass ? Kind::Failed : Kind::Refused,
            u"HTTP "_s % QString::number(status),
            std::chrono::seconds(std::min(seconds, longestWish)),
            {LetterFailure::Answered, int(status)}};
}

LetterFailure Transfer::failureOf(CURLcode code) const
{
    if (m_wasOutOfReach)
        return LetterFailure::NotAllowed;
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_ABORTED_BY_CALLBACK:
        return LetterFailure::TimedOut;
    case CURLE_COULDNT_RESOLVE_HOST:
        return LetterFailure::HostUnknown;
    case CURLE_COULDNT_CONNECT:
    case CURLE_OK: // it hung up before it answered
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return LetterFailure::NotConnected;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
        return LetterFailure::NotTrusted;
    default: // of libcurl's hundred codes those that tell a person nothing
        return LetterFailure::Other;
    }
}

/// libcurl's own words name hosts and certificates, never what was sent.
QString Transfer::wordsFor(CURLcode code) const
{
    constexpr qsizetype longest = 200;
    if (m_wasOutOfReach)
        return u"its address is not one that may be connected to"_s;
    if (code == CURLE_OPERATION_TIMEDOUT || code == CURLE_ABORTED_BY_CALLBACK)
        return u"timed out"_s;
    const QString more = lineWithoutControls(QString::fromUtf8(m_problem.constData()), longest);
    return more.isEmpty() ? QString::fromLatin1(curl_easy_strerror(code)) : more;
}

} // namespace Baton::Server
