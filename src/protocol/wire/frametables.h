// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frames.h"
#include "protocol/wire/commandtables.h"
#include "protocol/wire/metrictables.h"

namespace Baton::Protocol::Wire {

constexpr Constant kind(std::string_view name)
{
    return {"t", name};
}

template<>
inline constexpr auto
    fieldsOf<Limits> = table("Limits", field("frame_bytes", &Limits::frameBytes, required, atLeast(1)),
                             field("text_code_points", &Limits::textCodePoints, required, atLeast(1)),
                             field("json_depth", &Limits::jsonDepth, required, atLeast(1)),
                             field("snapshot_part_bytes", &Limits::snapshotPartBytes, required, atLeast(1)),
                             field("queue_bytes", &Limits::queueBytes, required, atLeast(1)),
                             field("page_size", &Limits::pageSize, required, atLeast(1)));
template<>
inline constexpr auto fieldsOf<ClientInfo> = table("ClientInfo", field("name", &ClientInfo::name, longest(64)),
                                                   field("ver", &ClientInfo::ver, longest(32)),
                                                   field("os", &ClientInfo::os, longest(64)),
                                                   field("device", &ClientInfo::device));
template<>
inline constexpr auto fieldsOf<Position> = table("Position", field("log", &Position::log, required),
                                                 field("seq", &Position::seq, required, atLeast(0)));

// Agent to server.

template<>
inline constexpr auto fieldsOf<SignIn> = table("SignIn", kind("sign_in"),
                                               field("login", &SignIn::login, required, nonEmpty, longest(128)),
                                               field("password", &SignIn::password, required, nonEmpty, longest(1024)),
                                               field("new_password", &SignIn::newPassword, longest(1024)),
                                               field("client", &SignIn::client));
template<>
inline constexpr auto fieldsOf<Hello> = table("Hello", kind("hello"),
                                              field("proto", &Hello::proto, required, upTo(2), between(0, 1000)),
                                              field("client", &Hello::client),
                                              field("token", &Hello::token, required, nonEmpty, longest(512)),
                                              field("want", &Hello::want));
template<>
inline constexpr auto fieldsOf<CommandFrame> =
    tableOf("CommandFrame", joined(pack(kind("cmd")), lifted(&CommandFrame::command, fieldsOf<Command>.entries)));
template<>
inline constexpr auto
    fieldsOf<Fetch> = table("Fetch", kind("fetch"), field("id", &Fetch::id, required, nonEmpty, longest(64)),
                            field("what", &Fetch::what, required), field("c", &Fetch::c),
                            field("before", &Fetch::before, atLeast(0)), field("limit", &Fetch::limit, atLeast(0)),
                            field("query", &Fetch::query, longest(maxQueryCodePoints)), field("rules", &Fetch::rules),
                            field("metrics", &Fetch::metrics));
template<>
inline constexpr auto fieldsOf<Watch> = table("Watch", kind("watch"), field("c", &Watch::c, required),
                                              field("on", &Watch::on, required));
template<>
inline constexpr auto fieldsOf<Ephemeral> = table("Ephemeral", kind("eph"), field("c", &Ephemeral::c, required),
                                                  field("who", &Ephemeral::who, longest(44)),
                                                  field("kind", &Ephemeral::kind, required),
                                                  field("ttl", &Ephemeral::ttl, between(0, 60'000)),
                                                  field("n", &Ephemeral::n, atLeast(0)));
template<>
inline constexpr auto fieldsOf<Pong> = table("Pong", kind("pong"), field("n", &Pong::n, required, atLeast(0)),
                                             field("pos", &Pong::pos, atLeast(0)));
template<>
inline constexpr auto fieldsOf<Audit> = table("Audit", kind("audit"));
template<>
inline constexpr auto fieldsOf<SignOut> = table("SignOut", kind("sign_out"));
template<>
inline constexpr auto
    fieldsOf<AlertReceipt> = table("AlertReceipt", kind("alert_receipt"), field("c", &AlertReceipt::c, required),
                                   field("no", &AlertReceipt::no, required, atLeast(0)),
                                   field("step", &AlertReceipt::step, atLeast(0)),
                                   field("channel", &AlertReceipt::channel, required, nonEmpty, longest(32)),
                                   field("state", &AlertReceipt::state, required));

// Server to agent.

template<>
inline constexpr auto fieldsOf<SignedIn> = table("SignedIn", kind("signed_in"),
                                                 field("token", &SignedIn::token, required, nonEmpty, longest(512)),
                                                 field("agent", &SignedIn::agent, required));
template<>
inline constexpr auto fieldsOf<Me> = table("Me", field("agent", &Me::agent, required),
                                           field("name", &Me::name, longest(64)),
                                           field("role", &Me::role, required, among(Role::Agent, Role::Admin)),
                                           field("teams", &Me::teams, upTo(200)));
template<>
inline constexpr auto
    fieldsOf<Welcome> = table("Welcome", kind("welcome"), field("proto", &Welcome::proto, required, between(1, 1000)),
                              field("log", &Welcome::log, required), field("seq", &Welcome::seq, required, atLeast(0)),
                              field("mode", &Welcome::mode, required), field("reason", &Welcome::reason),
                              field("server_time", &Welcome::serverTime, required),
                              field("ping_ms", &Welcome::pingMs, required, atLeast(1)),
                              field("dead_ms", &Welcome::deadMs, required, atLeast(1)),
                              field("limits", &Welcome::limits, required), field("me", &Welcome::me, required));
template<>
inline constexpr auto fieldsOf<SnapBegin> = table("SnapBegin", kind("snap.begin"),
                                                  field("log", &SnapBegin::log, required),
                                                  field("seq", &SnapBegin::seq, required, atLeast(0)),
                                                  field("workspace", &SnapBegin::workspace, required));
template<>
inline constexpr auto fieldsOf<SnapPart> = table("SnapPart", kind("snap.part"),
                                                 field("heads", &SnapPart::heads, upTo(5000)),
                                                 field("agents", &SnapPart::agents, upTo(5000)));
template<>
inline constexpr auto fieldsOf<SnapEnd> = table("SnapEnd", kind("snap.end"),
                                                field("count", &SnapEnd::count, required, atLeast(0)),
                                                field("digest", &SnapEnd::digest, required));
template<>
inline constexpr auto fieldsOf<EventFrame> = tableOf(
    "EventFrame",
    joined(pack(kind("ev"), field("prev", &EventFrame::prev, required, atLeast(0)), field("sent", &EventFrame::sent)),
           lifted(&EventFrame::event, fieldsOf<Event>.entries)));
template<>
inline constexpr auto fieldsOf<MarkFrame> = table("MarkFrame", kind("mark"),
                                                  field("prev", &MarkFrame::prev, required, atLeast(0)),
                                                  field("seq", &MarkFrame::seq, required, atLeast(0)));
template<>
inline constexpr auto fieldsOf<Enter> = table("Enter", kind("enter"), field("prev", &Enter::prev, required, atLeast(0)),
                                              field("seq", &Enter::seq, required, atLeast(0)),
                                              field("head", &Enter::head, required), field("because", &Enter::because),
                                              field("sent", &Enter::sent));
template<>
inline constexpr auto fieldsOf<Leave> = table("Leave", kind("leave"), field("prev", &Leave::prev, required, atLeast(0)),
                                              field("seq", &Leave::seq, required, atLeast(0)),
                                              field("c", &Leave::c, required), field("because", &Leave::because),
                                              field("sent", &Leave::sent));
template<>
inline constexpr auto fieldsOf<Resumed> = table("Resumed", kind("resumed"),
                                                field("seq", &Resumed::seq, required, atLeast(0)),
                                                field("replayed", &Resumed::replayed, required, atLeast(0)));
template<>
inline constexpr auto fieldsOf<Present> = table("Present", field("owner", &Present::owner, required),
                                                field("fence", &Present::fence, required, atLeast(0)));
template<>
inline constexpr auto fieldsOf<Ack> = table("Ack", kind("ack"), field("id", &Ack::id, required),
                                            field("ok", &Ack::ok, required), field("dup", &Ack::dup),
                                            field("seq", &Ack::seq, atLeast(0)),
                                            field("fence", &Ack::fence, atLeast(0)), field("code", &Ack::code),
                                            field("detail", &Ack::detail, longest(1000)), field("now", &Ack::now),
                                            field("retry", &Ack::retry));
template<>
inline constexpr auto fieldsOf<FoundMessage> = table("FoundMessage", field("c", &FoundMessage::c, required),
                                                     field("message", &FoundMessage::message, required));
template<>
inline constexpr auto fieldsOf<Suggestion> = table("Suggestion",
                                                   field("text", &Suggestion::text, required, nonEmpty, talk),
                                                   field("source", &Suggestion::source),
                                                   field("confidence", &Suggestion::confidence, between(0, 100)));
template<>
inline constexpr auto fieldsOf<PageFrame> =
    table("PageFrame", kind("page"), field("id", &PageFrame::id, required, nonEmpty, longest(64)),
          field("c", &PageFrame::c), field("total", &PageFrame::total, atLeast(0)), field("more", &PageFrame::more),
          field("messages", &PageFrame::messages, upTo(1000)), field("heads", &PageFrame::heads, upTo(1000)),
          field("found", &PageFrame::found, upTo(1000)), field("next", &PageFrame::next, atLeast(0)),
          field("saved", &PageFrame::saved, upTo(1000)), field("suggestion", &PageFrame::suggestion),
          field("alerts", &PageFrame::alerts, upTo(1000)), field("code", &PageFrame::code),
          field("letters", &PageFrame::letters, upTo(maxLettersAtOnce)),
          field("rehearsal", &PageFrame::rehearsal, upTo(1000)),
          field("rehearsal_with", &PageFrame::rehearsalWith, upTo(1000)),
          field("questions", &PageFrame::questions, upTo(maxQuestionGroups)),
          field("answers", &PageFrame::answers, upTo(maxKnownAnswers)), field("metrics", &PageFrame::metrics));
template<>
inline constexpr auto fieldsOf<Ping> = table("Ping", kind("ping"), field("n", &Ping::n, required, atLeast(0)),
                                             field("top", &Ping::top, atLeast(0)));
template<>
inline constexpr auto fieldsOf<DigestFrame> = table("DigestFrame", kind("digest"),
                                                    field("seq", &DigestFrame::seq, required, atLeast(0)),
                                                    field("digest", &DigestFrame::digest, required));
template<>
inline constexpr auto
    fieldsOf<ReachableFrame> = table("ReachableFrame", kind("reachable"), field("whole", &ReachableFrame::whole),
                                     field("here", &ReachableFrame::here, upTo(maxReachableAtOnce)),
                                     field("gone", &ReachableFrame::gone, upTo(maxReachableAtOnce)),
                                     field("alerts", &ReachableFrame::alerts, upTo(maxAlertCountsAtOnce)));
template<>
inline constexpr auto fieldsOf<WhisperFrame> = table("WhisperFrame", kind("whisper"),
                                                     field("whisper", &WhisperFrame::whisper, required));
template<>
inline constexpr auto fieldsOf<Bye> = table("Bye", kind("bye"),
                                            field("code", &Bye::code, required, nonEmpty, longest(64)),
                                            field("after_ms", &Bye::afterMs, upTo(2), atLeast(0)));
template<>
inline constexpr auto fieldsOf<ErrorFrame> = table("ErrorFrame", kind("error"),
                                                   field("code", &ErrorFrame::code, required),
                                                   field("field", &ErrorFrame::field, longest(1000)));

// Visitor to server.

template<>
inline constexpr auto fieldsOf<VisitorHello> =
    table("VisitorHello", kind("hello"), field("proto", &VisitorHello::proto, required, upTo(2), between(0, 1000)),
          field("token", &VisitorHello::token, longest(512)), field("after", &VisitorHello::after, atLeast(0)),
          field("language", &VisitorHello::language, longest(35)), field("name", &VisitorHello::name, longest(64)),
          field("page", &VisitorHello::page), field("trail", &VisitorHello::trail, upTo(20)),
          field("lead", &VisitorHello::lead), field("fields", &VisitorHello::fields, longest(1000)),
          field("zone", &VisitorHello::zone, longest(64)), field("origin", &VisitorHello::origin));

template<>
inline constexpr auto
    fieldsOf<VisitorIdentify> = table("VisitorIdentify", kind("identify"), field("id", &VisitorIdentify::id, required),
                                      field("account", &VisitorIdentify::account, required, nonEmpty, longest(128)),
                                      field("name", &VisitorIdentify::name, longest(64)),
                                      field("email", &VisitorIdentify::email, longest(254)),
                                      field("expires", &VisitorIdentify::expires, required, atLeast(0)),
                                      field("signature", &VisitorIdentify::signature, required, nonEmpty, longest(64)));

// Server to visitor.

template<>
inline constexpr auto fieldsOf<VisitorWelcome> = table(
    "VisitorWelcome", kind("welcome"), field("proto", &VisitorWelcome::proto, required, between(1, 1000)),
    field("visitor", &VisitorWelcome::visitor, required),
    field("token", &VisitorWelcome::token, required, longest(512)), field("c", &VisitorWelcome::c),
    field("messages", &VisitorWelcome::messages, atLeast(0)), field("handoff", &VisitorWelcome::handoff, required),
    field("ping_ms", &VisitorWelcome::pingMs, required, atLeast(1)),
    field("dead_ms", &VisitorWelcome::deadMs, required, atLeast(1)));
template<>
inline constexpr auto
    fieldsOf<VisitorMsg> = table("VisitorMsg", kind("msg"), field("n", &VisitorMsg::n, required, atLeast(0)),
                                 field("speaker", &VisitorMsg::speaker, required),
                                 field("name", &VisitorMsg::name, longest(64)), field("mark", &VisitorMsg::mark),
                                 field("text", &VisitorMsg::text, required, talk),
                                 field("attachments", &VisitorMsg::attachments, upTo(maxAttachments)),
                                 field("at", &VisitorMsg::at, required), field("cid", &VisitorMsg::cid));
template<>
inline constexpr auto fieldsOf<VisitorStateFrame> = table(
    "VisitorStateFrame", kind("state"), field("state", &VisitorStateFrame::state, required),
    field("agent", &VisitorStateFrame::agent, longest(64)), field("position", &VisitorStateFrame::position, atLeast(0)),
    field("wait_ms", &VisitorStateFrame::waitMs, atLeast(0)), field("known", &VisitorStateFrame::known, upTo(32)),
    field("availability", &VisitorStateFrame::availability), field("opens_at", &VisitorStateFrame::opensAt),
    field("ask", &VisitorStateFrame::ask, upTo(16), longest(32)));

} // namespace Baton::Protocol::Wire
