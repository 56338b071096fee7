// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/model/chatstream.h"
#include "server/model/modelsettings.h"

#include <curl/curl.h>

namespace Baton::Server {

/// One attempt at a question as a handle of libcurl: made, run by the client, judged.
class ModelCall
{
public:
    ModelCall(const ModelSettings &settings, const QByteArray &body);
    ~ModelCall();
    ModelCall(const ModelCall &) = delete;
    ModelCall &operator=(const ModelCall &) = delete;

    CURL *easy() const { return m_easy; }
    qint64 bytes() const { return m_bytes; } ///< that came so far
    /// Whether there is nothing to wait for, though the connection may still be open.
    bool isOver() const { return m_fault != ModelFault::None || m_stream.isOver(); }
    /// What came of it, libcurl having ended with `code`, or not yet.
    ModelFault faultAfter(CURLcode code) const;
    const ChatStream &stream() const { return m_stream; }
    int status() const;
    Millis retryAfter() const;

private:
    void prepare(const ModelSettings &settings, const QByteArray &body);
    void addField(const QByteArray &line);
    static std::size_t came(char *bytes, std::size_t size, std::size_t count, void *self);
    static std::size_t headCame(char *bytes, std::size_t size, std::size_t count, void *self);
    static curl_socket_t opened(void *self, curlsocktype purpose, curl_sockaddr *address);
    bool counted(qint64 more);
    bool isStream() const;

    CURL *m_easy;
    curl_slist *m_fields = nullptr;
    qint64 m_bytes = 0;
    qint64 m_mostBytes;
    bool m_isPlain;
    ChatStream m_stream;
    ModelFault m_fault = ModelFault::None;
};

} // namespace Baton::Server
