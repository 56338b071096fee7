// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "protocol/wire/valuetables.h"

namespace Baton::Protocol::Wire {

template<>
inline constexpr auto fieldsOf<ConversationStarted> = table("ConversationStarted",
                                                            field("visitor", &ConversationStarted::visitor, required),
                                                            field("ai", &ConversationStarted::ai, longest(64)),
                                                            field("page", &ConversationStarted::page),
                                                            field("lead", &ConversationStarted::lead),
                                                            field("fields", &ConversationStarted::fields));
template<>
inline constexpr auto fieldsOf<MessageAdded> = tableOf("MessageAdded", lifted(&MessageAdded::message, messageCore));
template<>
inline constexpr auto fieldsOf<PageVisited> = table("PageVisited", field("page", &PageVisited::page, required));
template<>
inline constexpr auto fieldsOf<ProfileUpdated> = table("ProfileUpdated", field("visitor", &ProfileUpdated::visitor),
                                                       field("fields", &ProfileUpdated::fields));
template<>
inline constexpr auto fieldsOf<LeadUpdated> = table("LeadUpdated", field("lead", &LeadUpdated::lead, required));
template<>
inline constexpr auto fieldsOf<BriefingUpdated> = table("BriefingUpdated",
                                                        field("briefing", &BriefingUpdated::briefing, required));
template<>
inline constexpr auto fieldsOf<HandoffRequested> =
    table("HandoffRequested", field("no", &HandoffRequested::no, required, atLeast(0)),
          field("reasons", &HandoffRequested::reasons), field("category", &HandoffRequested::category, required),
          field("urgency", &HandoffRequested::urgency, required), field("target", &HandoffRequested::target),
          field("intent", &HandoffRequested::intent, longest(64)), field("team", &HandoffRequested::team),
          field("ask", &HandoffRequested::ask, upTo(16), longest(32)));
template<>
inline constexpr auto fieldsOf<HandoffUpdated> = table("HandoffUpdated",
                                                       field("reasons", &HandoffUpdated::reasons, required),
                                                       field("urgency", &HandoffUpdated::urgency, required));
template<>
inline constexpr auto fieldsOf<HandoffRouted> = table("HandoffRouted", field("team", &HandoffRouted::team, required),
                                                      field("target", &HandoffRouted::target),
                                                      field("skills", &HandoffRouted::skills, upTo(maxSkills),
                                                            longest(maxSkillCodePoints)),
                                                      field("queued", &HandoffRouted::queued));
template<>
inline constexpr auto fieldsOf<HandoffOffered> = table("HandoffOffered",
                                                       field("agent", &HandoffOffered::agent, required),
                                                       field("until", &HandoffOffered::until, required));
template<>
inline constexpr auto fieldsOf<HandoffDeclined> = table("HandoffDeclined",
                                                        field("agent", &HandoffDeclined::agent, required),
                                                        field("lapsed", &HandoffDeclined::lapsed));
template<>
inline constexpr auto fieldsOf<HandoffDeferred> = table("HandoffDeferred",
                                                        field("until", &HandoffDeferred::until, required),
                                                        field("overnight", &HandoffDeferred::overnight));
template<>
inline constexpr auto fieldsOf<HandoffResumed> = table("HandoffResumed");
template<>
inline constexpr auto fieldsOf<AlertStepped> = table("AlertStepped",
                                                     field("step", &AlertStepped::step, required, atLeast(0)),
                                                     field("target", &AlertStepped::target, required),
                                                     field("agents", &AlertStepped::agents, upTo(1000)));
template<>
inline constexpr auto fieldsOf<ConversationClaimed> = table("ConversationClaimed",
                                                            field("agent", &ConversationClaimed::agent, required),
                                                            field("how", &ConversationClaimed::how, required,
                                                                  among(Mark::Claimed, Mark::TakenOver)),
                                                            field("lease", &ConversationClaimed::lease));
template<>
inline constexpr auto fieldsOf<ConversationTransferred> = table("ConversationTransferred",
                                                                field("agent", &ConversationTransferred::agent),
                                                                field("team", &ConversationTransferred::team),
                                                                field("target", &ConversationTransferred::target));
template<>
inline constexpr auto fieldsOf<ConversationReleased> = table("ConversationReleased",
                                                             field("agent", &ConversationReleased::agent, required),
                                                             field("lease_lost", &ConversationReleased::leaseLost));
template<>
inline constexpr auto fieldsOf<HandoffEnded> = table("HandoffEnded", field("outcome", &HandoffEnded::outcome, required),
                                                     field("owner", &HandoffEnded::owner, required),
                                                     field("why", &HandoffEnded::why),
                                                     field("detail", &HandoffEnded::detail, personal, longest(2000)));
template<>
inline constexpr auto fieldsOf<ConversationReopened> = table("ConversationReopened");
template<>
inline constexpr auto fieldsOf<ConversationSnoozed> = table("ConversationSnoozed",
                                                            field("until", &ConversationSnoozed::until, required),
                                                            field("by", &ConversationSnoozed::by));
template<>
inline constexpr auto fieldsOf<ConversationWoken> = table("ConversationWoken");
template<>
inline constexpr auto fieldsOf<VisitorLeft> = table("VisitorLeft");
template<>
inline constexpr auto
    fieldsOf<ConversationRated> = table("ConversationRated",
                                        field("score", &ConversationRated::score, required, between(1, 5)),
                                        field("comment", &ConversationRated::comment, personal, longest(2000)));
template<>
inline constexpr auto fieldsOf<ContactRevealed> =
    table("ContactRevealed", field("field", &ContactRevealed::field, required, nonEmpty, longest(64)));
template<>
inline constexpr auto fieldsOf<GoalReached> = table("GoalReached",
                                                    field("goal", &GoalReached::goal, required, nonEmpty, longest(64)),
                                                    field("value", &GoalReached::value, personal, longest(64)));
template<>
inline constexpr auto fieldsOf<AgentSaved> = table("AgentSaved", field("agent", &AgentSaved::agent, required));
template<>
inline constexpr auto fieldsOf<AgentStatusSet> = table("AgentStatusSet",
                                                       field("agent", &AgentStatusSet::agent, required),
                                                       field("status", &AgentStatusSet::status, required));
template<>
inline constexpr auto fieldsOf<WorkspaceSaved> = table("WorkspaceSaved",
                                                       field("workspace", &WorkspaceSaved::workspace, required));
template<>
inline constexpr auto fieldsOf<AgentAlertsSet> = table("AgentAlertsSet",
                                                       field("agent", &AgentAlertsSet::agent, required),
                                                       field("alerts", &AgentAlertsSet::alerts, required));
template<>
inline constexpr auto fieldsOf<AlertRulesSaved> = table("AlertRulesSaved", field("team", &AlertRulesSaved::team),
                                                        field("agent", &AlertRulesSaved::agent),
                                                        field("rules", &AlertRulesSaved::rules, required));
template<>
inline constexpr auto fieldsOf<LettersHandled> = table("LettersHandled",
                                                       field("ids", &LettersHandled::ids, required,
                                                             upTo(maxLettersAtOnce), longest(64)),
                                                       field("again", &LettersHandled::again));
template<>
inline constexpr auto fieldsOf<AgentAddressesNoted> = table("AgentAddressesNoted",
                                                            field("agent", &AgentAddressesNoted::agent, required),
                                                            field("mail", &AgentAddressesNoted::mail),
                                                            field("push", &AgentAddressesNoted::push));
template<>
inline constexpr auto
    fieldsOf<AgentLanguageSet> = table("AgentLanguageSet", field("agent", &AgentLanguageSet::agent, required),
                                       field("language", &AgentLanguageSet::language, required, longest(35)));
template<>
inline constexpr auto fieldsOf<ConversationFlagged> =
    table("ConversationFlagged", field("flags", &ConversationFlagged::flags, required, upTo(16)));
template<>
inline constexpr auto fieldsOf<TeamOpeningNoted> = table("TeamOpeningNoted",
                                                         field("team", &TeamOpeningNoted::team, required),
                                                         field("open", &TeamOpeningNoted::open, required),
                                                         field("opens_at", &TeamOpeningNoted::opensAt));
template<>
inline constexpr auto fieldsOf<TeamsSaved> = table("TeamsSaved",
                                                   field("teams", &TeamsSaved::teams, required, upTo(200)),
                                                   field("default_team", &TeamsSaved::defaultTeam));
template<>
inline constexpr auto
    fieldsOf<HandoffRulesSaved> = table("HandoffRulesSaved", field("settings", &HandoffRulesSaved::settings, required),
                                        field("disabled_by", &HandoffRulesSaved::disabledBy, longest(64)));

template<>
inline constexpr auto fieldsOf<AnswerTaught> = table("AnswerTaught", field("answer", &AnswerTaught::answer, required));
template<>
inline constexpr auto fieldsOf<AnswerForgotten> =
    table("AnswerForgotten", field("id", &AnswerForgotten::id, required, nonEmpty, longest(64)));
template<>
inline constexpr auto fieldsOf<QuestionsDismissed> =
    table("QuestionsDismissed", field("ids", &QuestionsDismissed::ids, required, upTo(maxQuestionGroups), longest(64)));

template<>
inline constexpr auto fieldsOf<ConversationErased> = table("ConversationErased");

/// Actor in one string; the role of a person that is not plain agent stands beside it.
struct ActorId;
struct ActorRole;
/// The alternative of a variant, and what is in it.
template<typename Variant>
struct Tag;
template<typename Variant>
struct Data;

template<>
inline constexpr auto
    fieldsOf<Event> = table("Event", field("seq", &Event::seq, required, atLeast(0)), field("at", &Event::at, required),
                            fieldAs<Tag<EventBody>>("type", &Event::body, required), field("c", &Event::conversation),
                            field("ver", &Event::version, atLeast(0)), field("fence", &Event::fence, atLeast(0)),
                            fieldAs<ActorId>("by", &Event::by, required), fieldAs<ActorRole>("role", &Event::by),
                            field("cid", &Event::cid), field("hash", &Event::hash),
                            fieldAs<Data<EventBody>>("data", &Event::body));

} // namespace Baton::Protocol::Wire
