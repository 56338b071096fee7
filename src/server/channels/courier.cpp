// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/courier.h"

#include "server/channels/transfer.h"
#include "server/channels/transferthread.h"

#include <QLoggingCategory>

#include <map>
#include <mutex>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestNap = 1'000; // ms

} // namespace

class Courier::Private
{
public:
    void run(const std::function<IsWanted()> &makeIsWanted);
    void begin(const Delivery &delivery, const IsWanted &isWanted);
    void ended(CURL *easy, CURLcode code);

    ChannelSettings settings;
    Environment environment;
    Ended tell;
    std::map<CURL *, std::unique_ptr<Transfer>> transfers;
    std::mutex mutex;
    QList<Delivery> given;
    TransferThread thread; ///< last: what it works on is above
};

void Courier::Private::run(const std::function<IsWanted()> &makeIsWanted)
{
    const IsWanted isWanted = makeIsWanted();
    while (!thread.isStopping()) {
        QList<Delivery> taken;
        {
            const std::scoped_lock lock(mutex);
            taken = std::exchange(given, {});
        }
        for (const Delivery &delivery : std::as_const(taken))
            begin(delivery, isWanted);
        const auto over = thread.perform();
        for (const auto &[easy, code] : over)
            ended(easy, code);
        thread.rest(longestNap);
    }
    for (const auto &[easy, transfer] : transfers)
        thread.remove(easy);
    transfers.clear();
}

void Courier::Private::begin(const Delivery &delivery, const IsWanted &isWanted)
{
    if (!isWanted(delivery)) {
        tell(delivery.id, {AttemptEnd::Kind::NotNeeded, {}, {}});
        return;
    }
    auto transfer = Transfer::make(delivery, settings, environment.wallClock(), thread.isStopping());
    if (!transfer) {
        tell(delivery.id, {AttemptEnd::Kind::Refused, transfer.error().detail, {}, {LetterFailure::NotSetUp, 0}});
        return;
    }
    CURL *easy = (*transfer)->easy();
    thread.add(easy);
    transfers.emplace(easy, *std::move(transfer));
}

void Courier::Private::ended(CURL *easy, CURLcode code)
{
    thread.remove(easy);
    const auto found = transfers.find(easy);
    const AttemptEnd end = found->second->endOf(code);
    const QString id = found->second->id();
    transfers.erase(found);
    if (!thread.isStopping() || end.kind == AttemptEnd::Kind::HandedOver)
        tell(id, end);
}

Courier::Courier(ChannelSettings settings, Environment environment, std::function<IsWanted()> makeIsWanted, Ended ended)
    : d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
    d->environment = std::move(environment);
    d->tell = std::move(ended);
    d->thread.start([this, makeIsWanted = std::move(makeIsWanted)] { d->run(makeIsWanted); });
}

Courier::~Courier()
{
    stop();
}

void Courier::send(const Delivery &delivery)
{
    {
        const std::scoped_lock lock(d->mutex);
        d->given.append(delivery);
    }
    d->thread.wake();
}

void Courier::stop()
{
    d->thread.stop();
}

} // namespace Baton::Server
