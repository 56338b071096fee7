// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bots.h"
#include "protocol/wire/formats.h"

// What bots post and hear. Included where these are encoded or described, and nowhere else.

namespace Baton::Protocol::Wire {

constexpr int looseLength = 1000;

template<>
inline constexpr auto namesOf<BotSpeaker> = names<BotSpeaker::Bot>("visitor", "bot");
template<>
inline constexpr auto namesOf<BotPhase> = names<BotPhase::Closed>("bot", "waiting", "deferred", "agent", "closed");
template<>
inline constexpr auto namesOf<HandoffStep> = names<HandoffStep::Failed>("accepted", "waiting", "claimed", "deferred",
                                                                        "completed", "failed");
template<>
inline constexpr auto namesOf<HandoffFailure> = names<HandoffFailure::Closed>("cancelled", "refused", "left", "timeout",
                                                                              "closed");
template<>
inline constexpr auto
    tagsOf<BotHookBody> = names<std::variant_size_v<BotHookBody> - 1>("handoff.status", "message.created",
                                                                      "conversation.owner", "conversation.rated",
                                                                      "goal.reached", "conversation.closed");

template<>
struct Format<LooseValue> : PlainFormat<LooseValue>
{
    static bool write(Out &out, const LooseValue &value, const Rules &)
    {
        out.string(value.text);
        return true;
    }
    static bool read(In &in, const Node &node, LooseValue &value, const Rules &rules)
    {
        switch (node.kind) {
        case Node::Kind::Integer:
            value.text = QString::number(node.number);
            return true;
        case Node::Kind::Bool:
            value.text = node.truth ? QStringLiteral("true") : QStringLiteral("false");
            return true;
        case Node::Kind::Null:
            value.text.clear();
            return true;
        default:
            return readString(in, node, rules, value.text);
        }
    }
};

// Bot to server.

template<>
inline constexpr auto fieldsOf<BotVisitor> = table("BotVisitor", field("name", &BotVisitor::name, longest(200)),
                                                   field("email", &BotVisitor::email, longest(254)),
                                                   field("language", &BotVisitor::language, longest(35)));
template<>
inline constexpr auto fieldsOf<BotLine> = table("BotLine", field("id", &BotLine::id, longest(128)),
                                                field("from", &BotLine::from, required),
                                                field("text", &BotLine::text, required, talk));
template<>
inline constexpr auto fieldsOf<BotReason> = table("BotReason",
                                                  field("code", &BotReason::code, required, nonEmpty, longest(64)),
                                                  field("confidence", &BotReason::confidence, between(0, 100)));
template<>
inline constexpr auto fieldsOf<BotHandoff> = table(
    "BotHandoff", field("conversation", &BotHandoff::conversation, required, nonEmpty, longest(maxExternalLength)),
    field("visitor", &BotHandoff::visitor), field("page", &BotHandoff::page),
    field("transcript", &BotHandoff::transcript, upTo(maxTranscript)), field("reasons", &BotHandoff::reasons, upTo(10)),
    field("category", &BotHandoff::category), field("urgency", &BotHandoff::urgency),
    field("intent", &BotHandoff::intent, longest(64)), field("topic", &BotHandoff::topic, longest(200)),
    field("summary", &BotHandoff::summary, longest(2000)), field("team", &BotHandoff::team, longest(64)),
    field("lead", &BotHandoff::lead), field("form", &BotHandoff::form, upTo(maxBotFields), longest(looseLength)),
    field("answers", &BotHandoff::answers, upTo(maxBotFields), longest(looseLength)),
    field("context", &BotHandoff::context, upTo(maxBotFields), longest(looseLength)));
template<>
inline constexpr auto fieldsOf<BotLines> = table("BotLines",
                                                 field("messages", &BotLines::messages, required, upTo(maxLinesAtOnce)),
                                                 field("fence", &BotLines::fence, atLeast(0)),
                                                 field("visitor", &BotLines::visitor), field("page", &BotLines::page));
template<>
inline constexpr auto fieldsOf<BotGoal> = table("BotGoal",
                                                field("goal", &BotGoal::goal, required, nonEmpty, longest(64)),
                                                field("value", &BotGoal::value, longest(64)));
template<>
inline constexpr auto fieldsOf<BotRating> = table("BotRating",
                                                  field("score", &BotRating::score, required, between(1, 5)),
                                                  field("comment", &BotRating::comment, longest(2000)));

// Server to bot.

template<>
inline constexpr auto fieldsOf<BotState> = table(
    "BotState", field("conversation", &BotState::conversation, required),
    field("external", &BotState::external, longest(maxExternalLength)), field("state", &BotState::state, required),
    field("owner", &BotState::owner, required), field("fence", &BotState::fence, required, atLeast(0)),
    field("handoff", &BotState::handoff, atLeast(0)), field("place", &BotState::place, atLeast(0)),
    field("agent", &BotState::agent, longest(64)), field("messages", &BotState::messages, required, atLeast(0)),
    field("skipped", &BotState::skipped, atLeast(0)));
template<>
inline constexpr auto fieldsOf<BotMessage> =
    table("BotMessage", field("n", &BotMessage::n, required, atLeast(1)), field("from", &BotMessage::from, required),
          field("name", &BotMessage::name, longest(64)), field("text", &BotMessage::text, required, talk),
          field("at", &BotMessage::at, required), field("mark", &BotMessage::mark),
          field("attachments", &BotMessage::attachments, upTo(maxAttachments)), field("note", &BotMessage::note));
template<>
inline constexpr auto fieldsOf<BotThread> = tableOf("BotThread",
                                                    joined(lifted(&BotThread::state, fieldsOf<BotState>.entries),
                                                           pack(field("lines", &BotThread::lines, required, upTo(1000)),
                                                                field("more", &BotThread::more))));
template<>
inline constexpr auto
    fieldsOf<BotProblem> = table("BotProblem", field("type", &BotProblem::type, required, nonEmpty, longest(64)),
                                 field("title", &BotProblem::title, required, longest(128)),
                                 field("status", &BotProblem::status, required, between(400, 599)),
                                 field("detail", &BotProblem::detail, longest(1000)), field("now", &BotProblem::now));

// Told by webhook.

template<>
inline constexpr auto fieldsOf<HandoffStatus> =
    table("HandoffStatus", field("status", &HandoffStatus::status, required),
          field("handoff", &HandoffStatus::handoff, required, atLeast(0)),
          field("place", &HandoffStatus::place, atLeast(0)), field("agent", &HandoffStatus::agent, longest(64)),
          field("outcome", &HandoffStatus::outcome), field("why", &HandoffStatus::why),
          field("detail", &HandoffStatus::detail, longest(1000)), field("until", &HandoffStatus::until));
template<>
inline constexpr auto fieldsOf<MessageCreated> = table("MessageCreated",
                                                       field("message", &MessageCreated::message, required));
template<>
inline constexpr auto fieldsOf<OwnerChanged> = table("OwnerChanged", field("owner", &OwnerChanged::owner, required),
                                                     field("fence", &OwnerChanged::fence, required, atLeast(0)),
                                                     field("agent", &OwnerChanged::agent, longest(64)));
template<>
inline constexpr auto fieldsOf<ConversationClosed> =
    table("ConversationClosed", field("outcome", &ConversationClosed::outcome, required),
          field("detail", &ConversationClosed::detail, longest(1000)),
          field("category", &ConversationClosed::category, required), field("team", &ConversationClosed::team),
          field("visitor", &ConversationClosed::visitor), field("briefing", &ConversationClosed::briefing),
          field("lead", &ConversationClosed::lead), field("fields", &ConversationClosed::fields),
          field("page", &ConversationClosed::page), field("rating", &ConversationClosed::rating, between(1, 5)),
          field("messages", &ConversationClosed::messages, required, atLeast(0)));
template<>
inline constexpr auto fieldsOf<BotHook> = table("BotHook", field("id", &BotHook::id, required, nonEmpty, longest(64)),
                                                field("at", &BotHook::at, required),
                                                field("seq", &BotHook::seq, required, atLeast(0)),
                                                field("part", &BotHook::part, required, between(0, 9)),
                                                field("integration", &BotHook::integration, required, longest(64)),
                                                field("conversation", &BotHook::conversation, required),
                                                field("external", &BotHook::external, longest(maxExternalLength)),
                                                fieldAs<Tag<BotHookBody>>("type", &BotHook::body, required),
                                                fieldAs<Data<BotHookBody>>("data", &BotHook::body));

} // namespace Baton::Protocol::Wire
