// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/channels/channelsettings.h"
#include "server/channels/delivery.h"
#include "server/channels/reach.h"

#include <curl/curl.h>

#include <QDeadlineTimer>

#include <atomic>
#include <memory>

namespace Baton::Server {

/// One attempt as a handle of libcurl: made, run by the courier, judged.
class Transfer
{
public:
    /// Refused where the settings have no such server or endpoint any more, with why. Ends soon after `isOver` is set.
    static Result<std::unique_ptr<Transfer>> make(const Delivery &delivery, const ChannelSettings &settings,
                                                  Instant now, const std::atomic<bool> &isOver);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *easy() const { return m_easy; }
    const QString &id() const { return m_delivery.id; }
    AttemptEnd endOf(CURLcode code) const;

private:
    Transfer(const Delivery &delivery, const ChannelSettings &settings, const std::atomic<bool> &isOver);
    void prepareAny(const TransferLimits &limits, const QString &caFile);
    void prepareMail(const MailServer &server, Instant now);
    void preparePush(const PushServer &server);
    void prepareWebhook(const Webhook &webhook, Instant now);
    void preparePost(const QString &url, bool mayBePrivate);
    void addField(const QByteArray &name, const QByteArray &value);
    AttemptEnd endOfMail(CURLcode code, long status) const;
    AttemptEnd endOfPost(CURLcode code, long status) const;
    QString wordsFor(CURLcode code) const;
    LetterFailure failureOf(CURLcode code) const;

    static std::size_t answered(char *bytes, std::size_t size, std::size_t count, void *self);
    static curl_socket_t opened(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int looked(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static std::size_t asked(char *room, std::size_t size, std::size_t count, void *self);

    Delivery m_delivery;
    const std::atomic<bool> &m_isOver;
    QDeadlineTimer m_deadline;
    CURL *m_easy = nullptr;
    curl_slist *m_fields = nullptr;
    curl_slist *m_recipients = nullptr;
    QByteArray m_body;
    qsizetype m_sent = 0;
    qint64 m_answerBytes = 0;
    qint64 m_answerLimit = 0;
    Reach m_reach = Reach::Public;
    bool m_wasOutOfReach = false;
    QByteArray m_problem; ///< libcurl writes into it
};

} // namespace Baton::Server
