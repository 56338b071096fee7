// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/transferthread.h"

#include <mutex>

namespace Baton::Server {

namespace {

/// libcurl wants to be begun once in a program, before any thread uses it.
CURLM *makeMulti()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    return curl_multi_init();
}

} // namespace

TransferThread::TransferThread()
    : m_multi(makeMulti())
{}

TransferThread::~TransferThread()
{
    stop();
    curl_multi_cleanup(m_multi);
}

void TransferThread::start(std::function<void()> threadMain)
{
    m_thread = std::thread(std::move(threadMain));
}

void TransferThread::wake()
{
    curl_multi_wakeup(m_multi);
}

void TransferThread::stop()
{
    if (!m_thread.joinable())
        return;
    m_isStopping = true;
    wake();
    m_thread.join();
}

void TransferThread::add(CURL *easy)
{
    curl_multi_add_handle(m_multi, easy);
}

void TransferThread::remove(CURL *easy)
{
    curl_multi_remove_handle(m_multi, easy);
}

QList<std::pair<CURL *, CURLcode>> TransferThread::perform()
{
    int running = 0;
    curl_multi_perform(m_multi, &running);
    QList<std::pair<CURL *, CURLcode>> over;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left))
        if (message->msg == CURLMSG_DONE)
            over.append({message->easy_handle, message->data.result});
    return over;
}

void TransferThread::rest(int ms)
{
    curl_multi_poll(m_multi, nullptr, 0, ms, nullptr);
}

} // namespace Baton::Server
