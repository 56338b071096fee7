// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/channels/channeldesk.h"

#include "server/channels/wanted.h"
#include "server/sqlitereader.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the workspace cannot be read it is sent: told once too often is better than not at all.
Courier::IsWanted lookInto(const QString &file)
{
    auto opened = SqliteReader::open(file);
    if (!opened)
        qWarning("channels: %ls", qUtf16Printable(opened.error().detail));
    const std::shared_ptr<Reader> reader = opened ? std::shared_ptr<Reader>(*std::move(opened)) : nullptr;
    return [reader](const Delivery &delivery) {
        const auto head = reader && delivery.onlyWhileWaiting ? reader->head(delivery.conversation) : std::nullopt;
        return !head || (head->owner == Owner::queue() && head->fence == delivery.fence);
    };
}

/// The person and the stretch of waiting that a mail or push is about; empty where it is for no one person.
QString stretchOf(const Delivery &delivery)
{
    if (delivery.channel == Channel::Webhook || delivery.who == toEverybody)
        return {};
    return QStringList{channelName(delivery.channel), delivery.who, delivery.conversation.toString(),
                       QString::number(delivery.fence)}
        .join(u' ');
}

constexpr qsizetype toldKept = 50'000;

} // namespace

ChannelDesk::ChannelDesk(Engine &engine, Hub &hub, const QString &file, const ChannelSettings &settings,
                         const DeliverySettings &queue, const Environment &environment, const Post &post)
    : m_engine(engine)
    , m_hub(hub)
    , m_plan(settings, recipientsOf(settings), environment)
    , m_queue(queue, environment)
    , m_mails(
          settings, environment, [file] { return lookInto(file); }, finishedBy(post))
    , m_posts(
          settings, environment, [file] { return lookInto(file); }, finishedBy(post))
{
    m_queue.whyNot = [this, settings, environment](const Delivery &delivery) {
        if (m_told.value(stretchOf(delivery), delivery.id) != delivery.id)
            return u"told already"_s;
        const Conversation *head = m_engine.head(delivery.conversation);
        return head ? whyNotNow(delivery, settings, *head, m_engine.policy(), environment.wallClock()) : QString();
    };
    m_queue.start = [this, settings](const Delivery &delivery) {
        noteTold(delivery);
        m_begun.append(delivery);
        m_begun.last().target = addressNow(delivery, settings, m_engine.agents());
    };
    m_queue.changed = [this](const DeliveryChange &change) { m_engine.changeSurely(change); };
    m_queue.receipt = [this](const SideRecord &record) { m_hub.recordReceipt(record); };
    m_engine.deliveriesOf = [this](const Event &event, const Conversation &head, const Policy &policy) {
        QList<Delivery> wanted = m_plan.of(event, head, policy);
        if (more)
            wanted += more(event, head, policy);
        return wanted;
    };
    m_hub.onDeliveries = [this](const QList<Delivery> &deliveries) { m_queue.take(deliveries); };
    m_queue.deadChanged = [this] { m_deadChanged = true; };
    m_hub.onLettersHandled = [this](const LettersHandled &handled) { handle(handled); };
    m_hub.letters = [this] { return letters(); };
}

/// A ladder that is saved anew may take its first step again: nobody gets a second mail for that.
void ChannelDesk::noteTold(const Delivery &delivery)
{
    const QString stretch = stretchOf(delivery);
    if (stretch.isEmpty())
        return;
    if (m_told.size() >= toldKept)
        m_told.clear();
    m_told.insert(stretch, delivery.id);
}

Courier::Ended ChannelDesk::finishedBy(const Post &post)
{
    return [this, post](const QString &id, const AttemptEnd &end) {
        post([this, id, end] { m_queue.finished(id, end); });
    };
}

ChannelDesk::~ChannelDesk()
{
    m_engine.deliveriesOf = {};
    m_hub.onDeliveries = {};
    m_hub.onLettersHandled = {};
    m_hub.letters = {};
}

void ChannelDesk::submit(const Delivery &delivery)
{
    m_engine.changeSurely({DeliveryChange::Kind::Added, delivery});
    m_queue.take({delivery});
}

QList<DeadLetter> ChannelDesk::letters() const
{
    QList<DeadLetter> newestFirst;
    const QList<Delivery> dead = m_queue.dead();
    for (auto it = dead.crbegin(); it != dead.crend(); ++it)
        newestFirst.append(letterOf(*it));
    // After a restart they are in the order in which they were asked for.
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const DeadLetter &a, const DeadLetter &b) { return b.since < a.since; });
    return newestFirst;
}

/// What an admin has said is in the log by then. Where the program ends before the queue's commit, they are dead still,
/// and the admin sees so.
void ChannelDesk::handle(const LettersHandled &handled)
{
    for (const QString &id : handled.ids) {
        if (handled.again)
            m_queue.sendAgain(id);
        else
            m_queue.discard(id);
    }
}

void ChannelDesk::tick()
{
    if (!m_stopped && m_hub.msToNextTick() > 0)
        m_queue.tick();
}

void ChannelDesk::send()
{
    if (!m_engine.isStored())
        return;
    if (std::exchange(m_deadChanged, false))
        m_hub.tellLetters();
    const QList<Delivery> begun = std::exchange(m_begun, {});
    for (const Delivery &delivery : begun)
        (delivery.channel == Channel::Email ? m_mails : m_posts).send(delivery);
}

qint64 ChannelDesk::msToNextTick(qint64 atMost) const
{
    return std::min(atMost, m_queue.msToNextTick().value_or(atMost));
}

void ChannelDesk::stop()
{
    m_stopped = true;
    m_mails.stop();
    m_posts.stop();
}

} // namespace Baton::Server
