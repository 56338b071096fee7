// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"
#include "domain/event.h"
#include "domain/policy.h"
#include "server/channels/alertphrases.h"
#include "server/channels/channelsettings.h"
#include "server/channels/delivery.h"
#include "server/environment.h"

#include <functional>

namespace Baton::Server {

/// One person to be told of a waiting handoff, and how.
struct Recipient
{
    QString who; ///< agent, or name of the endpoint
    Channel channel = Channel::Email;
    QString target;
    Instant due; ///< sent then, if nobody has claimed before
};

/// Whom a step of the ladder, taken at `at`, tells by e-mail and push.
using Recipients = std::function<QList<Recipient>(const AlertStepped &step, const Conversation &head,
                                                  const Policy &policy, Instant at)>;

/// Everybody of the team who has an address in the settings and whose alerts have the channel on, asked for with the
/// first step and sent after the delay of each, but no later than the last step before the handoff is given up, if
/// nobody has come by then; people who are offline too: these channels are for those who are not at their desk. Quiet
/// hours are asked for when it is due, see whyNotNow(). The topic of everybody hears of it when the team leads do.
Recipients recipientsOf(const ChannelSettings &settings);

/// What an event of a conversation asks to be sent beyond the consoles, worded and addressed. On the engine's thread.
class DeliveryPlan
{
public:
    DeliveryPlan(ChannelSettings settings, Recipients recipients, Environment environment);

    QList<Delivery> of(const Event &event, const Conversation &head, const Policy &policy) const;

private:
    struct Occasion;
    Delivery begun(const Occasion &occasion) const;
    void tellPeople(const Occasion &occasion, const AlertStepped &step, QList<Delivery> &deliveries) const;
    void tellPrograms(const Occasion &occasion, const QString &event, QList<Delivery> &deliveries) const;
    QByteArray bodyOf(const Occasion &occasion, const QString &id, const QString &event) const;
    QString subjectOf(const Occasion &occasion, const AlertPhrases &phrases) const;
    QString textOf(const Occasion &occasion, const AlertPhrases &phrases) const;
    QString nameOf(const Conversation &head, const AlertPhrases &phrases) const;
    QString linkTo(const ConversationId &conversation) const;

    ChannelSettings m_settings;
    Recipients m_recipients;
    Environment m_environment;
};

} // namespace Baton::Server
