// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadletter.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Baton::Server {

using Channel = LetterChannel;
constexpr int channelCount = 3;
QString channelName(Channel channel);

/// Why an attempt failed, so that a console can say it in its own language.
struct AttemptFault
{
    LetterFailure failure = LetterFailure::Other;
    int status = 0; ///< of an answer

    friend bool operator==(const AttemptFault &, const AttemptFault &) = default;
};

/// One message on its way out: what is sent, to whom, and how far it came. Kept until it is handed over or dead.
struct Delivery
{
    QString id; ///< `dl_…`, the same at every attempt: who gets it twice can tell
    Channel channel = Channel::Email;
    QString target; ///< address, topic, or name of the webhook; never a secret
    QString who; ///< agent, or name of the endpoint: what receipts and logs say
    ConversationId conversation;
    int handoff = 0; ///< its number
    int step = 0; ///< of the ladder
    qint64 fence = 0; ///< under which it was asked for
    bool onlyWhileWaiting = true; ///< of no use once the owner has changed since
    Instant due; ///< not sent before
    QString subject;
    QString text; ///< of an e-mail or a push
    QString link;
    bool isUrgent = false;
    QString event; ///< kind of event a webhook is told
    QByteArray body; ///< of a webhook, as signed

    int attempts = 0; ///< begun
    bool isDead = false;
    QString reason; ///< of the last failure
    AttemptFault fault = {}; ///< the same
    Instant asked = {}; ///< when the event came that it tells of
    Instant diedAt = {}; ///< when it was given up
    QString language = {}; ///< one of alertLanguages(); of a mail or a push

    /// What has the same lane goes out one after another; without one nothing waits for anything.
    QString lane() const;
    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// A change of what is kept of a delivery; stored with the commit it is part of.
struct DeliveryChange
{
    enum class Kind { Added, Changed, Gone };
    Kind kind = Kind::Added;
    Delivery delivery;
};

/// How one attempt ended.
struct AttemptEnd
{
    enum class Kind {
        HandedOver,
        Failed, ///< may work later
        Refused, ///< will never work as it is
        NotNeeded, ///< somebody has the conversation by now
    };
    Kind kind = Kind::HandedOver;
    QString reason; ///< for people; no secret, nothing a visitor wrote
    Millis retryAfter{0}; ///< the other side asked for it
    AttemptFault fault = {}; ///< where it failed or was refused

    friend bool operator==(const AttemptEnd &, const AttemptEnd &) = default;
};

/// As an admin's console is told of it.
DeadLetter letterOf(const Delivery &delivery);

QByteArray encodeDelivery(const Delivery &delivery);
Result<Delivery> decodeDelivery(const QByteArray &json);

/// What became of an attempt, as a side record tells it.
QByteArray encodeReceipt(const Delivery &delivery, const QString &state, const QString &reason);

} // namespace Baton::Server
