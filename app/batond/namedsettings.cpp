// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batond/namedsettings.h"

#include <map>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

using Setter = std::function<void(NamedSettings &, qint64)>;

/// Of the model, where there is one.
template<typename T>
void setLimit(NamedSettings &settings, T Server::ModelLimits::*limit, qint64 value)
{
    if (settings.daemon.model)
        settings.daemon.model->limits.*limit = T(value);
}

const std::map<QString, Setter> &setters()
{
    using S = NamedSettings;
    static const std::map<QString, Setter> table{
        {u"ping_ms"_s, [](S &s, qint64 v) { s.daemon.hub.ping = Millis(v); }},
        {u"dead_ms"_s, [](S &s, qint64 v) { s.daemon.hub.dead = Millis(v); }},
        {u"hello_ms"_s, [](S &s, qint64 v) { s.daemon.hub.helloWithin = Millis(v); }},
        {u"replay_at_most"_s, [](S &s, qint64 v) { s.daemon.hub.replayAtMost = int(v); }},
        {u"connections_per_agent"_s, [](S &s, qint64 v) { s.daemon.hub.connectionsPerAgent = int(v); }},
        {u"strikes"_s, [](S &s, qint64 v) { s.daemon.hub.strikes = int(v); }},
        {u"sign_ins_per_minute"_s, [](S &s, qint64 v) { s.daemon.hub.signInsPerMinute = int(v); }},
        {u"visitor_messages_per_minute"_s, [](S &s, qint64 v) { s.daemon.hub.visitorMessagesPerMinute = int(v); }},
        {u"frame_bytes"_s, [](S &s, qint64 v) { s.daemon.hub.limits.frameBytes = int(v); }},
        {u"text_code_points"_s, [](S &s, qint64 v) { s.daemon.hub.limits.textCodePoints = int(v); }},
        {u"snapshot_part_bytes"_s, [](S &s, qint64 v) { s.daemon.hub.limits.snapshotPartBytes = int(v); }},
        {u"queue_bytes"_s, [](S &s, qint64 v) { s.daemon.hub.limits.queueBytes = int(v); }},
        {u"recent_events"_s, [](S &s, qint64 v) { s.daemon.engine.recentEvents = int(v); }},
        {u"connections"_s, [](S &s, qint64 v) { s.daemon.gateway.connections = int(v); }},
        {u"connections_per_address"_s, [](S &s, qint64 v) { s.daemon.gateway.connectionsPerAddress = int(v); }},
        {u"frames_per_second"_s, [](S &s, qint64 v) { s.daemon.gateway.framesPerSecond = int(v); }},
        {u"frame_burst"_s, [](S &s, qint64 v) { s.daemon.gateway.frameBurst = int(v); }},
        {u"body_bytes"_s, [](S &s, qint64 v) { s.daemon.gateway.bodyBytes = v; }},
        {u"handoff_bytes"_s, [](S &s, qint64 v) { s.daemon.gateway.handoffBytes = v; }},
        {u"handshake_ms"_s, [](S &s, qint64 v) { s.daemon.gateway.handshakeWithin = Millis(v); }},
        {u"message_ms"_s, [](S &s, qint64 v) { s.daemon.gateway.messageWithin = Millis(v); }},
        {u"close_ms"_s, [](S &s, qint64 v) { s.daemon.gateway.closeWithin = Millis(v); }},
        {u"drain_ms"_s, [](S &s, qint64 v) { s.daemon.drainWithin = Millis(v); }},
        {u"token_ms"_s, [](S &s, qint64 v) { s.daemon.accounts.tokenLasts = Millis(v); }},
        {u"visitor_files_mb"_s, [](S &s, qint64 v) { s.daemon.attachments.bytesPerVisitor = v * 1'000'000; }},
        {u"disk_kept_free_mb"_s, [](S &s, qint64 v) { s.daemon.attachments.bytesKeptFree = v * 1'000'000; }},
        {u"send_attempts"_s, [](S &s, qint64 v) { s.daemon.deliveries.attempts = int(v); }},
        {u"send_pause_ms"_s, [](S &s, qint64 v) { s.daemon.deliveries.firstPause = Millis(v); }},
        {u"ai_idle_ms"_s, [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::idle, v); }},
        {u"ai_within_ms"_s, [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::within, v); }},
        {u"ai_attempts"_s, [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::attempts, v); }},
        {u"ai_concurrent"_s, [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::concurrent, v); }},
        {u"ai_rest_ms"_s, [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::rest, v); }},
        {u"ai_answer_tokens"_s, [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::answerTokens, v); }},
        {u"ai_questions_per_conversation"_s,
         [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::questionsPerConversation, v); }},
        {u"ai_tokens_per_conversation"_s,
         [](S &s, qint64 v) { setLimit(s, &Server::ModelLimits::tokensPerConversation, v); }},
        {u"lease_ms"_s, [](S &s, qint64 v) { s.leaseMs = v; }},
        {u"ladder_divisor"_s, [](S &s, qint64 v) { s.ladderDivisor = v; }},
    };
    return table;
}

} // namespace

Result<void> setNamed(NamedSettings &settings, const QString &assignment)
{
    const QString name = assignment.section(u'=', 0, 0);
    const auto setter = setters().find(name);
    if (setter == setters().cend())
        return refuse(Code::BadSchema,
                      u"no such setting: "_s % name % u"; there are "_s % namesOfSettings().join(u' '));
    bool isNumber = false;
    const qint64 value = assignment.section(u'=', 1).toLongLong(&isNumber);
    if (!isNumber || value < 1 || value > 1'000'000'000)
        return refuse(Code::BadSchema, name % u" needs a whole number above zero"_s);
    setter->second(settings, value);
    return {};
}

QStringList namesOfSettings()
{
    QStringList names;
    for (const auto &[name, setter] : setters())
        names.append(name);
    return names;
}

} // namespace Baton
