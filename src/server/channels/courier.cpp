// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/courier.h"

#include "server/channels/transfer.h"

#include <QLoggingCategory>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestNap = 1'000; // ms

/// libcurl wants to be begun once in a program, before any thread uses it.
void beginCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

class Courier::Private
{
public:
    void run(const std::function<IsWanted()> &makeIsWanted);
    void begin(const Delivery &delivery, const IsWanted &isWanted);
    void collect();

    ChannelSettings settings;
    Environment environment;
    Ended ended;
    CURLM *multi = nullptr;
    std::map<CURL *, std::unique_ptr<Transfer>> transfers;
    std::mutex mutex;
    QList<Delivery> given;
    std::atomic<bool> stopping{false};
    std::thread thread;
};

void Courier::Private::run(const std::function<IsWanted()> &makeIsWanted)
{
    const IsWanted isWanted = makeIsWanted();
    while (!stopping) {
        QList<Delivery> taken;
        {
            const std::scoped_lock lock(mutex);
            taken = std::exchange(given, {});
        }
        for (const Delivery &delivery : std::as_const(taken))
            begin(delivery, isWanted);
        int running = 0;
        curl_multi_perform(multi, &running);
        collect();
        curl_multi_poll(multi, nullptr, 0, longestNap, nullptr);
    }
    for (const auto &[easy, transfer] : transfers)
        curl_multi_remove_handle(multi, easy);
    transfers.clear();
}

void Courier::Private::begin(const Delivery &delivery, const IsWanted &isWanted)
{
    if (!isWanted(delivery)) {
        ended(delivery.id, {AttemptEnd::Kind::NotNeeded, {}, {}});
        return;
    }
    auto transfer = Transfer::make(delivery, settings, environment.wallClock(), stopping);
    if (!transfer) {
        ended(delivery.id, {AttemptEnd::Kind::Refused, transfer.error().detail, {}, {LetterFailure::NotSetUp, 0}});
        return;
    }
    CURL *easy = (*transfer)->easy();
    curl_multi_add_handle(multi, easy);
    transfers.emplace(easy, *std::move(transfer));
}

void Courier::Private::collect()
{
    int left = 0;
    while (CURLMsg *message = curl_multi_info_read(multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result;
        curl_multi_remove_handle(multi, easy);
        const auto found = transfers.find(easy);
        const AttemptEnd end = found->second->endOf(code);
        const QString id = found->second->id();
        transfers.erase(found);
        if (!stopping || end.kind == AttemptEnd::Kind::HandedOver)
            ended(id, end);
    }
}

Courier::Courier(ChannelSettings settings, Environment environment, std::function<IsWanted()> makeIsWanted, Ended ended)
    : d(std::make_unique<Private>())
{
    beginCurl();
    d->settings = std::move(settings);
    d->environment = std::move(environment);
    d->ended = std::move(ended);
    d->multi = curl_multi_init();
    d->thread = std::thread([this, makeIsWanted = std::move(makeIsWanted)] { d->run(makeIsWanted); });
}

Courier::~Courier()
{
    stop();
    curl_multi_cleanup(d->multi);
}

void Courier::send(const Delivery &delivery)
{
    {
        const std::scoped_lock lock(d->mutex);
        d->given.append(delivery);
    }
    curl_multi_wakeup(d->multi);
}

void Courier::stop()
{
    if (!d->thread.joinable())
        return;
    d->stopping = true;
    curl_multi_wakeup(d->multi);
    d->thread.join();
}

} // namespace Baton::Server
