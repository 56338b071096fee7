// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/model/modelcall.h"

#include "server/channels/reach.h"

#include <algorithm>

#ifndef _WIN32
#include <sys/socket.h>
#endif

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestStream = 64 * 1024;

ModelFault faultOfStatus(int status)
{
    if (status >= 300 && status < 400)
        return ModelFault::Redirected;
    if (status == 401 || status == 403)
        return ModelFault::Unauthorized;
    if (status == 404)
        return ModelFault::NotFound;
    if (status == 429)
        return ModelFault::RateLimited;
    if (status == 408)
        return ModelFault::TimedOut;
    return status >= 500 ? ModelFault::ServerError : ModelFault::Refused;
}

ModelFault faultOfCode(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return ModelFault::HostUnknown;
    case CURLE_OPERATION_TIMEDOUT:
        return ModelFault::TimedOut;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return ModelFault::NotTrusted;
    case CURLE_COULDNT_CONNECT:
    case CURLE_SEND_ERROR:
        return ModelFault::NotConnected;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL: // what came is no HTTP
    case CURLE_HTTP2:
        return ModelFault::Broken;
    default:
        return ModelFault::CutOff;
    }
}

} // namespace

ModelCall::ModelCall(const ModelSettings &settings, const QByteArray &body)
    : m_easy(curl_easy_init())
    , m_mostBytes(settings.limits.answerBytes)
    , m_isPlain(settings.url.startsWith("http://"_L1))
    , m_stream(std::min<qsizetype>(longestStream, settings.limits.answerBytes))
{
    prepare(settings, body);
}

ModelCall::~ModelCall()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_fields);
}

/// Certificates checked, no redirect followed, no proxy of the environment, what is not encrypted stays on this
/// machine.
void ModelCall::prepare(const ModelSettings &settings, const QByteArray &body)
{
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L);
#endif
    curl_easy_setopt(m_easy, CURLOPT_PROXY, "");
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long(settings.limits.connectWithin.count()));
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, settings.caFile.toLocal8Bit().constData());
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, m_isPlain ? "http" : "https");
    curl_easy_setopt(m_easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    const QByteArray url = settings.url.toLatin1() + "/chat/completions";
    curl_easy_setopt(m_easy, CURLOPT_URL, url.constData());
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
    curl_easy_setopt(m_easy, CURLOPT_COPYPOSTFIELDS, body.constData());
    addField("Content-Type: application/json");
    addField("Accept: text/event-stream");
    addField("Expect:"); // an empty one takes away what libcurl adds
    addField("User-Agent: Baton/" BATON_VERSION);
    if (!settings.key.isEmpty())
        addField("Authorization: Bearer " + settings.key.reveal());
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_fields);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &ModelCall::opened);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &ModelCall::came);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &ModelCall::headCame);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
}

void ModelCall::addField(const QByteArray &line)
{
    m_fields = curl_slist_append(m_fields, line.constData());
}

bool ModelCall::counted(qint64 more)
{
    m_bytes += more;
    if (m_bytes > m_mostBytes && m_fault == ModelFault::None)
        m_fault = ModelFault::TooLarge;
    return m_fault == ModelFault::None;
}

bool ModelCall::isStream() const
{
    char *type = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_CONTENT_TYPE, &type);
    return QByteArray(type).toLower().split(';').constFirst().trimmed() == "text/event-stream";
}

std::size_t ModelCall::came(char *bytes, std::size_t size, std::size_t count, void *self)
{
    auto *call = static_cast<ModelCall *>(self);
    const std::size_t length = size * count;
    if (!call->counted(qint64(length)))
        return 0;
    if (call->status() != 200)
        return length; // its status says enough; what it says beside is not read
    if (!call->isStream()) {
        call->m_fault = ModelFault::WrongType;
        return 0;
    }
    call->m_stream.take({bytes, qsizetype(length)});
    return length;
}

std::size_t ModelCall::headCame(char *, std::size_t size, std::size_t count, void *self)
{
    return static_cast<ModelCall *>(self)->counted(qint64(size * count)) ? size * count : 0;
}

curl_socket_t ModelCall::opened(void *self, curlsocktype, curl_sockaddr *address)
{
    auto *call = static_cast<ModelCall *>(self);
    if (!mayConnect(&address->addr, call->m_isPlain ? Reach::Loopback : Reach::Anywhere)) {
        call->m_fault = ModelFault::NotAllowed;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype, address->protocol);
}

int ModelCall::status() const
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return int(status);
}

Millis ModelCall::retryAfter() const
{
    constexpr curl_off_t longestWish = 86'400;
    curl_off_t seconds = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RETRY_AFTER, &seconds);
    return std::chrono::seconds(std::clamp<curl_off_t>(seconds, 0, longestWish));
}

ModelFault ModelCall::faultAfter(CURLcode code) const
{
    if (m_fault != ModelFault::None)
        return m_fault;
    const int answered = status();
    if (answered != 0 && answered != 200)
        return faultOfStatus(answered);
    if (m_stream.fault() == ModelFault::None)
        return ModelFault::None; // it has ended, whatever becomes of the connection
    if (code != CURLE_OK)
        return faultOfCode(code);
    return m_bytes > 0 && !isStream() ? ModelFault::WrongType : m_stream.fault();
}

} // namespace Baton::Server
