// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "protocol/wire/eventtables.h"

namespace Baton::Protocol::Wire {

template<>
inline constexpr auto fieldsOf<StartConversation> = table("StartConversation",
                                                          field("visitor", &StartConversation::visitor, required),
                                                          field("page", &StartConversation::page),
                                                          field("lead", &StartConversation::lead),
                                                          field("fields", &StartConversation::fields),
                                                          field("ai", &StartConversation::ai, longest(64)));
template<>
inline constexpr auto
    fieldsOf<VisitorMessage> = table("VisitorMessage", field("text", &VisitorMessage::text, required, talk),
                                     field("attachments", &VisitorMessage::attachments, upTo(maxAttachments)));
template<>
inline constexpr auto fieldsOf<AskHuman> = table("AskHuman", field("category", &AskHuman::category));
template<>
inline constexpr auto fieldsOf<CancelHandoff> = table("CancelHandoff");
template<>
inline constexpr auto fieldsOf<SubmitForm> = table("SubmitForm", field("name", &SubmitForm::name, longest(64)),
                                                   field("values", &SubmitForm::values, required, longest(1000)),
                                                   field("by_site", &SubmitForm::bySite));
template<>
inline constexpr auto fieldsOf<VisitPage> = table("VisitPage", field("page", &VisitPage::page, required),
                                                  field("zone", &VisitPage::zone, longest(64)));
template<>
inline constexpr auto fieldsOf<LeavePage> = table("LeavePage");
template<>
inline constexpr auto fieldsOf<Rate> = table("Rate", field("score", &Rate::score, required, between(1, 5)),
                                             field("comment", &Rate::comment, longest(2000)));
template<>
inline constexpr auto fieldsOf<ReachGoal> = table("ReachGoal",
                                                  field("goal", &ReachGoal::goal, required, nonEmpty, longest(64)),
                                                  field("value", &ReachGoal::value, longest(64)));
template<>
inline constexpr auto fieldsOf<Answer> = table("Answer", field("text", &Answer::text, required, nonEmpty, talk),
                                               field("confidence", &Answer::confidence, between(0, 100)),
                                               field("source", &Answer::source));
template<>
inline constexpr auto fieldsOf<RequestHandoff> = table("RequestHandoff", field("reasons", &RequestHandoff::reasons),
                                                       field("category", &RequestHandoff::category, required),
                                                       field("urgency", &RequestHandoff::urgency, required),
                                                       field("intent", &RequestHandoff::intent, longest(64)),
                                                       field("team", &RequestHandoff::team));
template<>
inline constexpr auto fieldsOf<Describe> = table("Describe", field("briefing", &Describe::briefing),
                                                 field("lead", &Describe::lead), field("fields", &Describe::fields),
                                                 field("flags", &Describe::flags, upTo(16)));
template<>
inline constexpr auto fieldsOf<Claim> = table("Claim");
template<>
inline constexpr auto fieldsOf<Assign> = table("Assign", field("agent", &Assign::agent, required));
template<>
inline constexpr auto fieldsOf<MakeOffer> = table("MakeOffer", field("agent", &MakeOffer::agent, required));
template<>
inline constexpr auto fieldsOf<Decline> = table("Decline");
template<>
inline constexpr auto fieldsOf<TakeOver> = table("TakeOver");
template<>
inline constexpr auto fieldsOf<Release> = table("Release");
template<>
inline constexpr auto fieldsOf<Transfer> = table("Transfer", field("agent", &Transfer::agent),
                                                 field("team", &Transfer::team), field("note", &Transfer::note, talk));
template<>
inline constexpr auto fieldsOf<ReturnToAi> = table("ReturnToAi", field("note", &ReturnToAi::note, talk),
                                                   field("outcome", &ReturnToAi::outcome, longest(2000)));
template<>
inline constexpr auto fieldsOf<Resolve> = table("Resolve", field("outcome", &Resolve::outcome, longest(2000)));
template<>
inline constexpr auto fieldsOf<SetSnooze> = table("SetSnooze", field("until", &SetSnooze::until, required));
template<>
inline constexpr auto fieldsOf<Defer> = table("Defer", field("until", &Defer::until, required));
template<>
inline constexpr auto fieldsOf<Send> = table("Send", field("text", &Send::text, required, talk),
                                             field("attachments", &Send::attachments, upTo(maxAttachments)));
template<>
inline constexpr auto fieldsOf<AddNote> = table("AddNote", field("text", &AddNote::text, required, talk),
                                                field("attachments", &AddNote::attachments, upTo(maxAttachments)));
template<>
inline constexpr auto fieldsOf<Whisper> = table("Whisper", field("text", &Whisper::text, required, talk));
template<>
inline constexpr auto fieldsOf<Reveal> = table("Reveal",
                                               field("field", &Reveal::field, required, nonEmpty, longest(64)));
template<>
inline constexpr auto fieldsOf<Route> = table("Route", field("team", &Route::team, required),
                                              field("queued", &Route::queued));
template<>
inline constexpr auto
    fieldsOf<Tick> = table("Tick", field("kind", &Tick::kind, required), field("step", &Tick::step, atLeast(0)),
                           field("reached", &Tick::reached, upTo(1000)), field("hidden", &Tick::hidden, atLeast(0)));
template<>
inline constexpr auto fieldsOf<LeaseExpired> = table("LeaseExpired", field("agent", &LeaseExpired::agent, required));
template<>
inline constexpr auto fieldsOf<RefuseHandoff> = table("RefuseHandoff",
                                                      field("reason", &RefuseHandoff::reason, longest(2000)));
template<>
inline constexpr auto fieldsOf<SaveAgent> = table("SaveAgent", field("agent", &SaveAgent::agent, required),
                                                  field("base", &SaveAgent::base));
template<>
inline constexpr auto fieldsOf<SetStatus> = table("SetStatus", field("agent", &SetStatus::agent),
                                                  field("status", &SetStatus::status, required));
template<>
inline constexpr auto fieldsOf<SaveWorkspace> = table("SaveWorkspace",
                                                      field("workspace", &SaveWorkspace::workspace, required),
                                                      field("revision", &SaveWorkspace::revision, atLeast(0)));
template<>
inline constexpr auto fieldsOf<SetAlerts> = table("SetAlerts", field("alerts", &SetAlerts::alerts, required));
template<>
inline constexpr auto fieldsOf<SaveAlertRules> = table("SaveAlertRules", field("team", &SaveAlertRules::team),
                                                       field("agent", &SaveAlertRules::agent),
                                                       field("rules", &SaveAlertRules::rules, required));
template<>
inline constexpr auto fieldsOf<HandleLetters> = table("HandleLetters",
                                                      field("ids", &HandleLetters::ids, required,
                                                            upTo(maxLettersAtOnce), longest(64)),
                                                      field("again", &HandleLetters::again));
template<>
inline constexpr auto fieldsOf<NoteOpening> = table("NoteOpening", field("team", &NoteOpening::team, required),
                                                    field("open", &NoteOpening::open, required),
                                                    field("opens_at", &NoteOpening::opensAt));
template<>
inline constexpr auto fieldsOf<SaveTeams> = table("SaveTeams", field("teams", &SaveTeams::teams, required, upTo(200)),
                                                  field("default_team", &SaveTeams::defaultTeam),
                                                  field("revision", &SaveTeams::revision, required, atLeast(0)));
template<>
inline constexpr auto fieldsOf<NoteAddresses> = table("NoteAddresses", field("agent", &NoteAddresses::agent, required),
                                                      field("mail", &NoteAddresses::mail),
                                                      field("push", &NoteAddresses::push));
template<>
inline constexpr auto fieldsOf<SetLanguage> = table("SetLanguage",
                                                    field("language", &SetLanguage::language, required, longest(35)));
template<>
inline constexpr auto fieldsOf<SaveHandoffRules> = table("SaveHandoffRules",
                                                         field("settings", &SaveHandoffRules::settings, required));

template<>
inline constexpr auto fieldsOf<TeachAnswer> = table("TeachAnswer", field("answer", &TeachAnswer::answer, required));
template<>
inline constexpr auto fieldsOf<ForgetAnswer> = table("ForgetAnswer",
                                                     field("id", &ForgetAnswer::id, required, nonEmpty, longest(64)));
template<>
inline constexpr auto fieldsOf<DismissQuestions> =
    table("DismissQuestions", field("ids", &DismissQuestions::ids, required, upTo(maxQuestionGroups), longest(64)));

template<>
inline constexpr auto fieldsOf<EraseVisitor> = table("EraseVisitor",
                                                     field("visitor", &EraseVisitor::visitor, required));

template<>
inline constexpr auto fieldsOf<Command> = table("Command", field("id", &Command::id, required),
                                                fieldAs<Tag<CommandBody>>("op", &Command::body, required),
                                                field("c", &Command::conversation),
                                                field("fence", &Command::fence, atLeast(0)),
                                                fieldAs<Data<CommandBody>>("data", &Command::body));

} // namespace Baton::Protocol::Wire
