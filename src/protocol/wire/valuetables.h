// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/agent.h"
#include "domain/conversation.h"
#include "domain/deadletter.h"
#include "domain/knownanswer.h"
#include "domain/message.h"
#include "domain/questiongroup.h"
#include "domain/savedrules.h"
#include "domain/workspace.h"
#include "protocol/wire/alerttables.h"
#include "protocol/wire/handofftables.h"

// Settings whose default is not zero are required, so that a later default never changes the meaning of an old record.

namespace Baton::Protocol::Wire {

constexpr int pageUrlLength = 2048;

template<>
inline constexpr auto fieldsOf<Reason> = table("Reason",
                                               field("code", &Reason::code, required, nonEmpty, longest(64), common),
                                               field("confidence", &Reason::confidence, between(0, 100)),
                                               field("turn", &Reason::turn, atLeast(0)));
template<>
inline constexpr auto
    fieldsOf<Page> = table("Page", field("url", &Page::url, personal, longest(pageUrlLength), common),
                           field("title", &Page::title, personal, common),
                           field("referrer", &Page::referrer, personal, longest(pageUrlLength), common),
                           field("campaign", &Page::campaign, personal, common), field("at", &Page::at));
template<>
inline constexpr auto fieldsOf<PageContext> = table("PageContext", field("current", &PageContext::current),
                                                    field("trail", &PageContext::trail, upTo(20)),
                                                    field("origin", &PageContext::origin));
template<>
inline constexpr auto fieldsOf<LeadFactor> = table("LeadFactor",
                                                   field("name", &LeadFactor::name, required, personal, longest(128),
                                                         common),
                                                   field("points", &LeadFactor::points, between(-1000, 1000)));
template<>
inline constexpr auto fieldsOf<Lead> = table("Lead", field("score", &Lead::score, between(0, 100)),
                                             field("factors", &Lead::factors, upTo(64)));
template<>
inline constexpr auto fieldsOf<Field> = table("Field", field("value", &Field::value, required, personal, longest(1000)),
                                              field("source", &Field::source, longest(32), common),
                                              field("turn", &Field::turn, atLeast(0)),
                                              field("confidence", &Field::confidence, between(0, 100)));
template<>
inline constexpr auto fieldsOf<BriefingLine> = table("BriefingLine",
                                                     field("text", &BriefingLine::text, personal, longest(2000)),
                                                     field("turns", &BriefingLine::turns, upTo(64), atLeast(0)));
template<>
inline constexpr auto fieldsOf<Briefing> = table(
    "Briefing", field("asked", &Briefing::asked), field("answered", &Briefing::answered),
    field("page", &Briefing::page), field("wants", &Briefing::wants), field("questions", &Briefing::questions, upTo(8)),
    field("source", &Briefing::source, longest(32), common), field("at", &Briefing::at),
    field("up_to", &Briefing::upTo, atLeast(0)), field("friction", &Briefing::friction, atLeast(0)));
template<>
inline constexpr auto fieldsOf<VisitorProfile> = table("VisitorProfile", field("id", &VisitorProfile::id),
                                                       field("name", &VisitorProfile::name, personal, longest(64)),
                                                       field("language", &VisitorProfile::language, longest(35),
                                                             common),
                                                       field("zone", &VisitorProfile::zone, longest(64), common));
template<>
inline constexpr auto fieldsOf<Offer> = table("Offer", field("agent", &Offer::agent, required),
                                              field("until", &Offer::until, required));
template<>
inline constexpr auto fieldsOf<QueuedAt> = table("QueuedAt", field("place", &QueuedAt::place, atLeast(0)),
                                                 field("people", &QueuedAt::people, atLeast(0)),
                                                 field("room", &QueuedAt::room, atLeast(0)),
                                                 field("told", &QueuedAt::told));
template<>
inline constexpr auto fieldsOf<Handoff> = table(
    "Handoff", field("no", &Handoff::no, required, atLeast(0)), field("reasons", &Handoff::reasons),
    field("category", &Handoff::category, required), field("urgency", &Handoff::urgency, required),
    field("team", &Handoff::team), field("requested_at", &Handoff::requestedAt),
    field("waiting_since", &Handoff::waitingSince), field("target", &Handoff::target),
    field("ladder_step", &Handoff::ladderStep, atLeast(0)), field("deferred_until", &Handoff::deferredUntil),
    field("offer", &Handoff::offer), field("declined", &Handoff::declined, upTo(1000)),
    field("claimed_at", &Handoff::claimedAt), field("first_human_at", &Handoff::firstHumanAt),
    field("last_human_at", &Handoff::lastHumanAt), field("intent", &Handoff::intent, longest(64), common),
    field("wanted", &Handoff::wanted), field("skills", &Handoff::skills, upTo(maxSkills), longest(maxSkillCodePoints)),
    field("queued", &Handoff::queued), field("overnight", &Handoff::overnight),
    field("ask", &Handoff::ask, upTo(16), longest(32)));
template<>
inline constexpr auto fieldsOf<Snooze> = table("Snooze", field("until", &Snooze::until, required),
                                               field("by", &Snooze::by));
template<>
inline constexpr auto fieldsOf<EarlierHandoff> =
    table("EarlierHandoff", field("no", &EarlierHandoff::no, required, atLeast(0)),
          field("outcome", &EarlierHandoff::outcome, required), field("category", &EarlierHandoff::category, required),
          field("agent", &EarlierHandoff::agent), field("ended_at", &EarlierHandoff::endedAt, required),
          field("detail", &EarlierHandoff::detail, personal, longest(160)));
template<>
inline constexpr auto fieldsOf<Attachment> = table("Attachment", field("id", &Attachment::id, required),
                                                   field("name", &Attachment::name, personal, longest(255)),
                                                   field("type", &Attachment::type, longest(127)),
                                                   field("size", &Attachment::size, required, atLeast(0)));
template<>
inline constexpr auto fieldsOf<LastLine> = table("LastLine", field("n", &LastLine::n, atLeast(0)),
                                                 field("text", &LastLine::text, personal, longest(160)),
                                                 field("at", &LastLine::at));

/// The fields of a message that an event does not have already.
inline constexpr auto messageCore =
    pack(field("n", &Message::n, required, atLeast(0)), field("kind", &Message::kind, required),
         field("speaker", &Message::speaker, required), field("author", &Message::author, longest(44)),
         field("mark", &Message::mark), field("text", &Message::text, personal, talk),
         field("confidence", &Message::confidence, between(-1, 100)), field("source", &Message::source),
         field("attachments", &Message::attachments, upTo(maxAttachments)));
template<>
inline constexpr auto
    fieldsOf<Message> = tableOf("Message",
                                joined(messageCore,
                                       pack(field("at", &Message::at, required), field("cid", &Message::cid),
                                            field("fence", &Message::fence, atLeast(0)))));
template<>
inline constexpr auto fieldsOf<Agent> = table(
    "Agent", field("id", &Agent::id, required), field("name", &Agent::name, required, nonEmpty, longest(64)),
    field("login", &Agent::login, longest(128)), field("role", &Agent::role, required, among(Role::Agent, Role::Admin)),
    field("teams", &Agent::teams, upTo(200)), field("languages", &Agent::languages, longest(35)),
    field("status", &Agent::status, required), field("capacity", &Agent::capacity, required, between(0, 1000)),
    field("disabled", &Agent::disabled), field("alert_rules", &Agent::alertRules), field("alerts", &Agent::alerts),
    field("mail_address", &Agent::hasMailAddress), field("push_address", &Agent::hasPushAddress),
    field("language", &Agent::language, longest(35)),
    field("skills", &Agent::skills, upTo(maxSkills), longest(maxSkillCodePoints)));
template<>
inline constexpr auto
    fieldsOf<TeamPage> = table("TeamPage", field("pattern", &TeamPage::pattern, required, nonEmpty, longest(400)),
                               field("skills", &TeamPage::skills, upTo(maxSkills), longest(maxSkillCodePoints)));
template<>
inline constexpr auto fieldsOf<OpenSpan> = table("OpenSpan", field("days", &OpenSpan::days, upTo(7), between(1, 7)),
                                                 field("from", &OpenSpan::from, required, between(0, 1439)),
                                                 field("to", &OpenSpan::to, required, between(0, 1440)));
template<>
inline constexpr auto fieldsOf<SpecialDay> = table("SpecialDay",
                                                   field("date", &SpecialDay::date, required, nonEmpty, longest(10)),
                                                   field("name", &SpecialDay::name, longest(maxDayNameCodePoints)),
                                                   field("spans", &SpecialDay::spans, upTo(2 * maxSpansADay)));
template<>
inline constexpr auto fieldsOf<OpeningHours> = table("OpeningHours", field("zone", &OpeningHours::zone, longest(64)),
                                                     field("spans", &OpeningHours::spans, upTo(14 * maxSpansADay)),
                                                     field("special_days", &OpeningHours::specialDays,
                                                           upTo(2 * maxSpecialDays)));
template<>
inline constexpr auto fieldsOf<AfterHours> = table("AfterHours", field("answers", &AfterHours::answers, required),
                                                   field("fields", &AfterHours::fields, upTo(16), longest(32)),
                                                   field("questions", &AfterHours::questions, required,
                                                         between(0, 100)));
template<>
inline constexpr auto fieldsOf<Team> = table(
    "Team", field("id", &Team::id, required), field("name", &Team::name, required, nonEmpty, longest(64)),
    field("categories", &Team::categories, upTo(16)), field("languages", &Team::languages, longest(35)),
    field("target", &Team::target, required), field("ladder", &Team::ladder, upTo(32)),
    field("open", &Team::open, required), field("opens_at", &Team::opensAt), field("alert_rules", &Team::alertRules),
    field("mode", &Team::mode), field("pages", &Team::pages, upTo(maxTeamPages)),
    field("skills", &Team::skills, upTo(maxSkills), longest(maxSkillCodePoints)), field("hours", &Team::hours),
    field("after_hours", &Team::afterHours));
template<>
inline constexpr auto fieldsOf<Templates> = table(
    "Templates", field("requested", &Templates::requested, longest(1000)),
    field("claimed", &Templates::claimed, longest(1000)), field("transferred", &Templates::transferred, longest(1000)),
    field("returned", &Templates::returned, longest(1000)), field("resolved", &Templates::resolved, longest(1000)),
    field("cancelled", &Templates::cancelled, longest(1000)), field("missed", &Templates::missed, longest(1000)),
    field("refused", &Templates::refused, longest(1000)), field("deferred", &Templates::deferred, longest(1000)),
    field("released", &Templates::released, longest(1000)), field("fallback", &Templates::fallback, longest(1000)));
template<>
inline constexpr auto
    fieldsOf<Snippet> = table("Snippet", field("shortcut", &Snippet::shortcut, required, nonEmpty, longest(64)),
                              field("title", &Snippet::title, longest(64)),
                              field("text", &Snippet::text, required, nonEmpty, longest(maxSnippetCodePoints)),
                              field("language", &Snippet::language, longest(35)));
template<>
inline constexpr auto
    fieldsOf<Retention> = table("Retention", field("text_days", &Retention::textDays, between(0, longestRetention)),
                                field("file_days", &Retention::fileDays, between(0, longestRetention)),
                                field("record_days", &Retention::recordDays, between(0, longestRetention)),
                                field("log_days", &Retention::logDays, between(0, longestRetention)));
template<>
inline constexpr auto fieldsOf<Workspace> = table(
    "Workspace", field("name", &Workspace::name, longest(64)),
    field("handoff_enabled", &Workspace::handoffEnabled, required),
    field("handoff_disabled_by", &Workspace::handoffDisabledBy), field("teams", &Workspace::teams, upTo(200)),
    field("default_team", &Workspace::defaultTeam), field("lease", &Workspace::lease, required),
    field("offer_lasts", &Workspace::offerLasts, required), field("ladder", &Workspace::ladder, required, upTo(32)),
    field("answer_threshold", &Workspace::answerThreshold, required, between(0, 100)),
    field("fallbacks", &Workspace::fallbacks, required, between(0, 100)), field("templates", &Workspace::templates),
    field("snippets", &Workspace::snippets, upTo(maxSnippets)), field("alert_rules", &Workspace::alertRules),
    field("revision", &Workspace::revision, atLeast(0)), field("handoff_rules", &Workspace::handoffRules),
    field("same_agent_within", &Workspace::sameAgentWithin), field("retention", &Workspace::retention));
template<>
inline constexpr auto fieldsOf<SavedRules> = table("SavedRules", field("n", &SavedRules::n, atLeast(0)),
                                                   field("at", &SavedRules::at, required), field("by", &SavedRules::by),
                                                   field("team", &SavedRules::team), field("agent", &SavedRules::agent),
                                                   field("rules", &SavedRules::rules),
                                                   field("ladder", &SavedRules::ladder, upTo(32)));
template<>
inline constexpr auto fieldsOf<DeadLetter> = table(
    "DeadLetter", field("id", &DeadLetter::id, required, nonEmpty, longest(64)),
    field("channel", &DeadLetter::channel, required), field("who", &DeadLetter::who, longest(64)),
    field("c", &DeadLetter::conversation), field("no", &DeadLetter::no, atLeast(0)), field("asked", &DeadLetter::asked),
    field("since", &DeadLetter::since, required), field("attempts", &DeadLetter::attempts, atLeast(0)),
    field("failure", &DeadLetter::failure), field("status", &DeadLetter::status, atLeast(0)));
template<>
inline constexpr auto fieldsOf<KnownAnswer> =
    table("KnownAnswer", field("id", &KnownAnswer::id, longest(64)),
          field("question", &KnownAnswer::question, required, personal, nonEmpty, longest(maxQuestionLength)),
          field("answer", &KnownAnswer::answer, required, nonEmpty, longest(maxAnswerLength)),
          field("language", &KnownAnswer::language, longest(35)), field("group", &KnownAnswer::group, longest(64)),
          field("revision", &KnownAnswer::revision, atLeast(0)), field("by", &KnownAnswer::by),
          field("at", &KnownAnswer::at));
template<>
inline constexpr auto fieldsOf<AskedTurn> = table("AskedTurn", field("c", &AskedTurn::conversation, required),
                                                  field("n", &AskedTurn::n, required, atLeast(1)),
                                                  field("at", &AskedTurn::at, required),
                                                  field("text", &AskedTurn::text, personal, longest(maxAskedLength)));
template<>
inline constexpr auto
    fieldsOf<QuestionGroup> = table("QuestionGroup", field("id", &QuestionGroup::id, required, nonEmpty, longest(64)),
                                    field("text", &QuestionGroup::text, personal, longest(maxAskedLength)),
                                    field("language", &QuestionGroup::language, longest(35)),
                                    field("count", &QuestionGroup::count, required, atLeast(1)),
                                    field("first", &QuestionGroup::first), field("last", &QuestionGroup::last),
                                    field("examples", &QuestionGroup::examples, upTo(maxExamples)),
                                    field("answer", &QuestionGroup::answer, longest(64)));
template<>
inline constexpr auto fieldsOf<Conversation> = table(
    "Conversation", field("id", &Conversation::id, required), field("visitor", &Conversation::visitor),
    field("ai", &Conversation::ai, longest(64), common), field("owner", &Conversation::owner, required),
    field("fence", &Conversation::fence, required, atLeast(0)),
    field("ver", &Conversation::version, required, atLeast(0)), field("messages", &Conversation::messages, atLeast(0)),
    field("handoffs", &Conversation::handoffs, atLeast(0)), field("team", &Conversation::team),
    field("started_at", &Conversation::startedAt), field("snooze", &Conversation::snooze),
    field("handoff", &Conversation::handoff), field("last_outcome", &Conversation::lastOutcome),
    field("earlier", &Conversation::earlier, upTo(maxEarlier)), field("briefing", &Conversation::briefing),
    field("lead", &Conversation::lead), field("fields", &Conversation::fields), field("page", &Conversation::page),
    field("last", &Conversation::last), field("unanswered_since", &Conversation::unansweredSince),
    field("visitor_left_at", &Conversation::visitorLeftAt), field("rating", &Conversation::rating, between(1, 5)),
    field("chain", &Conversation::chain), field("flags", &Conversation::flags, upTo(16)),
    field("erased_at", &Conversation::erasedAt));

} // namespace Baton::Protocol::Wire
