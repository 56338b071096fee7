// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "console/consoleenvironment.h"
#include "domain/alertrow.h"

#include <QHash>
#include <QObject>

namespace Baton {

class ConsoleState;

/// Something a person may be alerted to beside the ladder of a handoff.
struct AlertNews
{
    AlertRow row = AlertRow::VisitorMessage;
    ConversationId conversation; ///< empty where it is about none
    qint64 n = 0; ///< number of the message, or of the handoff: the same twice is no news
    AgentId who = {}; ///< the colleague, where there is one
    QString text = {}; ///< of the message

    friend bool operator==(const AlertNews &, const AlertNews &) = default;
};

/// Tells what happens to a person's conversations and teams, from what changes and from the clock. What had happened
/// before the console was there is no news, but for what still waits for this person.
class AlertWatch final : public QObject
{
    Q_OBJECT

public:
    /// `now` is the server's time.
    AlertWatch(const ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment,
               std::function<Instant()> now, QObject *parent = nullptr);

    /// How long the link may be gone before a person on duty is told.
    static constexpr Millis linkPatience{10'000};
    /// A visitor who asks for a person again so soon after one gave them back was not done.
    static constexpr Millis bounceWithin{1'800'000};

Q_SIGNALS:
    void happened(const Baton::AlertNews &news);
    /// It is no longer so.
    void over(const Baton::AlertNews &news);

private:
    /// A visitor asks for a person.
    struct RequestLine
    {
        qint64 n = 0;
        Instant at;
    };

    void onMessages(const ConversationId &conversation, const QList<Message> &messages);
    void onMessage(const ConversationId &conversation, const Message &message);
    void onReset();
    void onHeads(const QList<ConversationId> &conversations);
    void onLink();
    void onRequested(const Conversation &head, const RequestLine &line);
    std::optional<RequestLine> takeRequest(const ConversationId &conversation);
    void watchOffer(const ConversationId &conversation);
    std::optional<Instant> promised(const Conversation &head) const;
    void lookForLate();
    void armLate(Instant due);
    bool isOnDuty() const;
    bool isForMe(const Message &note, const Conversation &head) const;

    const ConsoleState &m_state;
    const ConsoleEnvironment &m_environment;
    std::function<Instant()> m_now;
    struct Offered
    {
        int no = 0; ///< of the handoff
        Instant until; ///< tells one offer from the next
    };
    QHash<ConversationId, Offered> m_offers; ///< to this person
    QHash<ConversationId, RequestLine> m_requested; ///< whose head is still to come
    Instant m_lateUntil; ///< what was promised for before is told
    std::optional<Instant> m_lateDue;
    bool m_wasOnline = false;
    bool m_losing = false; ///< gone, and not yet for long
    bool m_linkLost = false; ///< and told
    int m_losses = 0; ///< that ended, so that a timer knows its own
};

} // namespace Baton
