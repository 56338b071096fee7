// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frames.h"

#include <array>
#include <optional>
#include <string_view>

namespace Baton::Protocol::Wire {

/// The names of an enum on the wire, in the order of its enumerators.
template<typename Enum>
inline constexpr auto namesOf = std::array<std::string_view, 0>{};

/// A list of names that does not compile when it is not as long as the enum.
template<auto last, typename... Names>
constexpr auto names(Names... list)
{
    static_assert(sizeof...(Names) == static_cast<std::size_t>(last) + 1, "one name for each enumerator");
    return std::array<std::string_view, sizeof...(Names)>{list...};
}

template<>
inline constexpr auto
    namesOf<Code> = names<Code::Internal>("bad_json", "bad_schema", "too_large", "too_deep", "unsupported_version",
                                          "unauthenticated", "token_expired", "forbidden", "not_found", "conflict",
                                          "fenced", "state", "idempotency_mismatch", "rate_limited", "text_rejected",
                                          "attachment_rejected", "team_closed", "disabled", "overloaded", "internal");
template<>
inline constexpr auto namesOf<Role> = names<Role::System>("visitor", "ai", "bot", "agent", "team_lead", "admin",
                                                          "system");
template<>
inline constexpr auto namesOf<Status> = names<Status::Offline>("available", "busy", "away", "offline");
template<>
inline constexpr auto namesOf<Category> = names<Category::Other>("sales", "support", "billing", "technical", "general",
                                                                 "other");
template<>
inline constexpr auto namesOf<Urgency> = names<Urgency::Urgent>("normal", "urgent");
template<>
inline constexpr auto namesOf<Outcome> = names<Outcome::Dropped>("returned", "resolved", "cancelled", "refused",
                                                                 "missed", "dropped");
template<>
inline constexpr auto namesOf<MissedWhy> = names<MissedWhy::Closed>("left", "timeout", "closed");
template<>
inline constexpr auto namesOf<MessageKind> = names<MessageKind::Mark>("text", "note", "system", "mark");
template<>
inline constexpr auto namesOf<Speaker> = names<Speaker::System>("visitor", "ai", "bot", "agent", "system");
template<>
inline constexpr auto namesOf<Mark> = names<Mark::FromButton>("none", "requested", "claimed", "assigned", "taken_over",
                                                              "released", "lease_lost", "transferred", "returned",
                                                              "resolved", "cancelled", "refused", "missed", "deferred",
                                                              "snoozed", "reopened", "form_sent", "from_popup",
                                                              "from_button");
template<>
inline constexpr auto namesOf<Origin> = names<Origin::Button>("self", "popup", "button");
template<>
inline constexpr auto namesOf<TeamMode> = names<TeamMode::Offers>("open_queue", "offers");
template<>
inline constexpr auto namesOf<LadderTarget> = names<LadderTarget::Missed>("available", "agents_again", "team",
                                                                          "team_leads", "any_online", "target",
                                                                          "missed");
template<>
inline constexpr auto namesOf<AlertRow> = names<AlertRow::LeadQueueLong>("requested", "offered", "given",
                                                                         "visitor_message", "over_target", "mention",
                                                                         "colleague_took", "connection",
                                                                         "bounced_return", "lead_breach",
                                                                         "lead_nobody_reachable", "lead_queue_long");
template<>
inline constexpr auto namesOf<AlertChannel> = names<AlertChannel::Push>("toast", "sound", "badge", "urgency", "email",
                                                                        "push");
template<>
inline constexpr auto namesOf<AlertTone> = names<AlertTone::Deep>("bell", "knock", "chime", "pulse", "deep");
template<>
inline constexpr auto namesOf<AlertPrivacy> = names<AlertPrivacy::Generic>("full", "name", "generic");
template<>
inline constexpr auto namesOf<LeftOut> = names<LeftOut::Quiet>("disabled", "other_team", "no_team_lead",
                                                               "not_connected", "not_available", "signed_off", "quiet");
template<>
inline constexpr auto namesOf<AlertFate> = names<AlertFate::Withheld>("attempted", "handed", "displayed",
                                                                      "acknowledged", "unknown", "failed", "dead",
                                                                      "not_needed", "withheld");
template<>
inline constexpr auto namesOf<LetterChannel> = names<LetterChannel::Webhook>("email", "push", "webhook");
template<>
inline constexpr auto namesOf<LetterFailure> = names<LetterFailure::TooMany>("other", "timed_out", "host_unknown",
                                                                             "not_connected", "not_trusted",
                                                                             "not_allowed", "answered", "redirected",
                                                                             "not_set_up", "too_many");
template<>
inline constexpr auto namesOf<TickKind> = names<TickKind::Opening>("ladder", "offer_lapsed", "snooze_over", "opening");
template<>
inline constexpr auto namesOf<FetchWhat> = names<FetchWhat::Metrics>("thread", "head", "ai_held", "closed", "search",
                                                                     "suggest", "alerts", "rules", "letters",
                                                                     "rehearse", "questions", "answers", "metrics");
template<>
inline constexpr auto namesOf<RuleAction> = names<RuleAction::Flag>("hand_off", "collect", "offer", "flag");
template<>
inline constexpr auto namesOf<PageGroup> = names<PageGroup::Support>("other", "pricing", "product", "checkout",
                                                                     "support");
template<>
inline constexpr auto namesOf<FigureUnit> = names<FigureUnit::Ratio>("count", "percent", "span", "ratio");
template<>
inline constexpr auto namesOf<FigureGroup> = names<FigureGroup::Quarter>("none", "team", "category", "reason", "hour",
                                                                         "day", "quarter");
template<>
inline constexpr auto namesOf<TurnStep> = names<TurnStep::Refuse>("answer", "ask", "offer", "hand_over", "refuse");
template<>
inline constexpr auto namesOf<EphemeralKind> = names<EphemeralKind::Erased>("typing", "viewing", "gone", "seen",
                                                                            "draft", "acknowledged", "trial", "letters",
                                                                            "questions", "model", "erased");
template<>
inline constexpr auto namesOf<ReceiptState> = names<ReceiptState::Withheld>("attempted", "handed", "displayed",
                                                                            "acknowledged", "unknown", "withheld");
template<>
inline constexpr auto namesOf<WelcomeMode> = names<WelcomeMode::Snapshot>("resume", "snapshot");
template<>
inline constexpr auto namesOf<SnapshotReason> = names<SnapshotReason::Teams>("none", "first", "other_log", "too_old",
                                                                             "too_many", "ahead", "teams");
template<>
inline constexpr auto namesOf<Availability> = names<Availability::Off>("online", "busy", "away", "closed", "off");
template<>
inline constexpr auto namesOf<VisitorState> = names<VisitorState::Closed>("ai", "waiting", "agent", "closed");

/// Enums that later versions add to. A name of such a version is left out, with what it is the key of, where it comes
/// from the server or from a store; who sends a command, or a file to import, is told instead.
template<typename Enum>
inline constexpr bool isOpen = false;
template<>
inline constexpr bool isOpen<AlertRow> = true;
template<>
inline constexpr bool isOpen<AlertChannel> = true;
template<>
inline constexpr bool isOpen<AlertTone> = true;
template<>
inline constexpr bool isOpen<AlertPrivacy> = true;

/// What a name of a later version is read as, where it is to be read over.
template<typename Enum>
inline constexpr std::optional<Enum> otherOf = std::nullopt;
template<>
inline constexpr std::optional<EphemeralKind> otherOf<EphemeralKind> = EphemeralKind::Other; // has no name of its own
template<>
inline constexpr std::optional<Origin> otherOf<Origin> = Origin::Self;
template<> // what it says is told by other events, too, or decides nothing
inline constexpr std::optional<Mark> otherOf<Mark> = Mark::None;

/// The names of the alternatives of a variant, in their order.
template<typename Variant>
inline constexpr auto tagsOf = std::array<std::string_view, 0>{};
template<>
inline constexpr auto tagsOf<EventBody> = names<std::variant_size_v<EventBody> - 1>(
    "conversation.started", "message.added", "page.visited", "profile.updated", "lead.updated", "briefing.updated",
    "handoff.requested", "handoff.updated", "handoff.routed", "handoff.offered", "handoff.declined", "handoff.deferred",
    "handoff.resumed", "alert.stepped", "conversation.claimed", "conversation.transferred", "conversation.released",
    "handoff.ended", "conversation.reopened", "conversation.snoozed", "conversation.woken", "visitor.left",
    "conversation.rated", "contact.revealed", "agent.saved", "agent.status", "workspace.saved", "agent.alerts",
    "alert_rules.saved", "letters.handled", "agent.addresses", "agent.language", "conversation.flagged",
    "handoff_rules.saved", "answer.taught", "answer.forgotten", "questions.dismissed", "goal.reached", "team.opening",
    "teams.saved", "conversation.erased");
template<>
inline constexpr auto tagsOf<CommandBody> = names<std::variant_size_v<CommandBody> - 1>(
    "start", "message", "ask_human", "cancel", "form", "page", "leave", "rate", "answer", "request", "describe",
    "claim", "assign", "offer", "decline", "take_over", "release", "transfer", "return", "resolve", "snooze", "defer",
    "send", "note", "reveal", "route", "tick", "lease_expired", "refuse", "save_agent", "status", "save_workspace",
    "set_alerts", "save_alert_rules", "handle_letters", "note_addresses", "set_language", "save_handoff_rules",
    "teach_answer", "forget_answer", "dismiss_questions", "goal", "note_opening", "save_teams", "erase_visitor",
    "whisper");

/// Who may say an operation over a socket.
enum class Voice { Visitor, Person, Inside };
template<>
inline constexpr auto namesOf<Voice> = names<Voice::Inside>("visitor", "person", "inside");
/// A conversation is started by the server upon `hello`, hence `start` is said by nobody over a socket.
constexpr Voice voiceOf(std::size_t op)
{
    const std::string_view name = tagsOf<CommandBody>[op];
    for (const std::string_view visitor : {"message", "ask_human", "cancel", "form", "page", "leave", "rate", "goal"})
        if (name == visitor)
            return Voice::Visitor;
    for (const std::string_view inside :
         {"start", "answer", "describe", "route", "tick", "lease_expired", "refuse", "note_addresses", "note_opening"})
        if (name == inside)
            return Voice::Inside;
    return Voice::Person;
}

} // namespace Baton::Protocol::Wire
