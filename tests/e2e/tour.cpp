// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/tour.h"

#include "support/filewire.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

constexpr qint64 hour = 3'600'000;

Instant soon()
{
    return Instant{QDateTime::currentMSecsSinceEpoch() + hour};
}

} // namespace

bool Tour::run(quint16 port, const QString &admin, const QString &agent, const QString &password)
{
    m_port = port;
    m_agentLogin = agent;
    m_agentPassword = password;
    Protocol::Welcome welcome;
    if (!step("the admin signs in", signIn(m_admin, port, admin, password, &welcome)))
        return false;
    m_adminId = welcome.me.agent;
    if (!step("the agent signs in", signIn(m_agent, port, agent, password, &welcome, &m_agentToken)))
        return false;
    m_agentId = welcome.me.agent;
    step("the admin hears who can be reached",
         m_admin
             .take<Protocol::ReachableFrame>(
                 [this](const Protocol::ReachableFrame &one) { return one.here.contains(m_agentId); })
             .has_value());
    visitorTalks();
    handoffs();
    ownership();
    afterwards();
    settings();
    readEverything();
    m_agent.send(Protocol::SignOut{});
    step("sign_out", m_agent.take<Protocol::Bye>().has_value());
    m_admin.close();
    m_agent.close();
    m_visitor.close();
    m_problems += m_admin.problems + m_agent.problems + m_visitor.problems;
    return m_problems.isEmpty();
}

bool Tour::step(const char *what, bool fine)
{
    if (!fine)
        m_problems.append(QString::fromLatin1(what));
    return fine;
}

bool Tour::does(const char *what, AgentWire &wire, CommandBody body)
{
    const auto ack = wire.ask(m_conversation, fence(), std::move(body));
    if (ack && !ack->ok)
        m_problems.append(u"refused: "_s + Protocol::codeName(ack->code.value_or(Code::Internal)) + u' ' + ack->detail);
    return step(what, ack && ack->ok);
}

bool Tour::says(const char *what, VisitorWire &wire, CommandBody body)
{
    const auto ack = wire.ask({}, {}, std::move(body));
    return step(what, ack && ack->ok);
}

qint64 Tour::fence()
{
    const auto head = headOf(m_admin, m_conversation);
    return head ? head->fence : -1;
}

void Tour::visitorTalks()
{
    Protocol::VisitorHello hello;
    hello.language = u"en"_s;
    hello.name = u"Tour"_s;
    hello.page = Page{u"https://shop.example/prices"_s, u"Prices"_s, u"https://search.example/"_s, u"spring"_s, {}};
    hello.page->at = Instant{QDateTime::currentMSecsSinceEpoch()};
    hello.lead = Lead{40, {{u"pages"_s, 40}}};
    hello.fields = {{u"company"_s, u"Example"_s}};
    const auto welcome = visit(m_visitor, m_port, hello);
    if (!step("the visitor is welcome", welcome.has_value()))
        return;
    m_conversation = welcome->c;
    m_visitorToken = welcome->token;
    m_visitorId = welcome->visitor;
    m_agent.send(Protocol::Watch{m_conversation, true});
    step("a watched conversation enters", m_agent.take<Protocol::Enter>().has_value());
    says("message", m_visitor, VisitorMessage{u"What does the smallest plan cost?"_s});
    const auto picture = giveFile(m_port, m_visitorToken, m_conversation, u"screen.png"_s, "image/png", "no picture");
    if (step("the visitor gives a file", picture.has_value()))
        says("message with a file", m_visitor, VisitorMessage{{}, {*picture}});
    says("page", m_visitor, VisitPage{*hello.page});
    says("form", m_visitor, SubmitForm{u"contact"_s, {{u"email"_s, u"tour@shop.example"_s}}});
    const CommandId claim(u"0190a5d0-0000-7000-8000-00000000c1a1"_s);
    m_visitor.send(Protocol::VisitorIdentify{claim, u"K-1"_s, u"Tour"_s, {}, 1, u"00"_s});
    step("nobody is vouched for without a key",
         m_visitor.take<Protocol::Ack>([&](const Protocol::Ack &one) { return one.id == claim && !one.ok; })
             .has_value());
    m_visitor.send(Protocol::Ephemeral{m_conversation, {}, Protocol::EphemeralKind::Typing});
    step("the agent hears that the visitor types", m_agent.take<Protocol::Ephemeral>().has_value());
    m_visitor.send(Protocol::Ephemeral{m_conversation, {}, Protocol::EphemeralKind::Seen, 0, 1});
    step("the agent hears how far the visitor has read",
         m_agent
             .take<Protocol::Ephemeral>(
                 [](const auto &one) { return one.kind == Protocol::EphemeralKind::Seen && one.n == 1; })
             .has_value());
}

void Tour::handoffs()
{
    says("ask_human", m_visitor, AskHuman{});
    step("the ladder alerts",
         m_agent
             .take<Protocol::EventFrame>(
                 [](const Protocol::EventFrame &one) { return std::holds_alternative<AlertStepped>(one.event.body); })
             .has_value());
    m_agent.send(Protocol::AlertReceipt{m_conversation, 1, 0, u"toast"_s, Protocol::ReceiptState::Displayed});
    says("cancel", m_visitor, CancelHandoff{});
    says("ask_human again", m_visitor, AskHuman{});
    does("request", m_admin, RequestHandoff{{Reason{u"manual_request"_s, 100, 0}}, Category::Support, Urgency::Urgent});
    does("offer", m_admin, MakeOffer{m_agentId});
    does("decline", m_agent, Decline{});
    does("defer", m_admin, Defer{soon()});
    says("ask_human after defer", m_visitor, AskHuman{});
}

void Tour::ownership()
{
    does("assign", m_admin, Assign{m_agentId});
    does("send", m_agent, Send{u"Nine a month."_s});
    const auto file = giveFile(m_port, m_agentToken, m_conversation, u"prices.txt"_s, "text/plain", "nine");
    const auto sheet = giveFile(m_port, m_agentToken, m_conversation, u"costs.txt"_s, "text/plain", "five");
    if (step("the agent gives files", file && sheet)) {
        does("send with a file", m_agent, Send{u"All of them."_s, {*file}});
        does("note with a file", m_agent, AddNote{u"ours"_s, {*sheet}});
        step("the visitor has what was sent", takeFile(m_port, m_visitorToken, file->id) == QByteArray("nine"));
        step("the visitor has not what was noted", !takeFile(m_port, m_visitorToken, sheet->id));
    }
    const auto stolen =
        m_agent.ask(m_conversation, fence(), Send{u"x"_s, {{AttachmentId(u"f_none1"_s), u"x"_s, {}, 1}}});
    step("a file that is not there is refused", stolen && stolen->code == Code::AttachmentRejected);
    does("note", m_agent, AddNote{u"asks for prices"_s});
    does("whisper", m_admin, Whisper{u"Offer the annual plan"_s});
    step("the owner hears the whisper",
         m_agent
             .take<Protocol::WhisperFrame>(
                 [this](const Protocol::WhisperFrame &one) { return one.whisper.owner == m_agentId; })
             .has_value());
    does("reveal", m_admin, Reveal{u"company"_s});
    m_agent.send(Protocol::Ephemeral{m_conversation, {}, Protocol::EphemeralKind::Viewing});
    m_agent.send(Protocol::Ephemeral{m_conversation, {}, Protocol::EphemeralKind::Typing});
    step("the visitor sees that the agent types", m_visitor.take<Protocol::Ephemeral>().has_value());
    AgentWire second;
    step("the agent signs in at another desk", signIn(second, m_port, m_agentLogin, m_agentPassword));
    m_agent.send(Protocol::Ephemeral{m_conversation, {}, Protocol::EphemeralKind::Draft, 60'000, 1});
    step("the other desk hears of the draft",
         second.take<Protocol::Ephemeral>([](const auto &one) { return one.kind == Protocol::EphemeralKind::Draft; })
             .has_value());
    m_agent.send(Protocol::Ephemeral{ConversationId(u"c_trial0001"_s), {}, Protocol::EphemeralKind::Trial, 6'000, 1});
    const auto isTrial = [](const Protocol::Ephemeral &one) { return one.kind == Protocol::EphemeralKind::Trial; };
    step("a trial of the alerts comes back", m_agent.take<Protocol::Ephemeral>(isTrial).has_value());
    step("and reaches the other desk", second.take<Protocol::Ephemeral>(isTrial).has_value());
    second.close();
    does("snooze", m_agent, SetSnooze{soon()});
    does("wake", m_agent, SetSnooze{});
    does("transfer to a person", m_agent, Transfer{m_adminId, {}, u"yours"_s});
    const TeamId team = [this] {
        const auto begin = m_admin.take<Protocol::SnapBegin>();
        m_workspace = begin ? begin->workspace : Workspace{};
        return m_workspace.teams.isEmpty() ? TeamId() : m_workspace.teams.first().id;
    }();
    does("transfer to a team", m_admin, Transfer{{}, team, {}});
    does("claim", m_agent, Claim{});
    does("release", m_agent, Release{});
    does("claim again", m_agent, Claim{});
    does("return", m_agent, ReturnToAi{u"told the price"_s, u"answered"_s});
}

void Tour::afterwards()
{
    does("take_over", m_admin, TakeOver{});
    does("send as admin", m_admin, Send{u"One more thing."_s});
    does("resolve", m_admin, Resolve{u"done"_s});
    says("rate", m_visitor, Rate{5, u"quick"_s});
    says("goal", m_visitor, ReachGoal{u"purchase"_s, u"129.00 EUR"_s});
    says("a message to a closed conversation", m_visitor, VisitorMessage{u"And per year?"_s});
    says("leave", m_visitor, LeavePage{});
}

void Tour::settings()
{
    using What = Protocol::FetchWhat;
    const auto mine = m_admin.take<Protocol::SnapPart>([](const Protocol::SnapPart &p) { return !p.agents.isEmpty(); });
    for (const Agent &one : mine ? mine->agents : QList<Agent>()) {
        if (one.id != m_agentId)
            continue;
        Agent changed = one;
        changed.capacity += 1;
        const auto ack = m_admin.ask({}, {}, SaveAgent{changed});
        step("save_agent", ack && ack->ok);
    }
    Workspace changed = m_workspace;
    changed.fallbacks += 1;
    const auto saved = m_admin.ask({}, {}, SaveWorkspace{changed});
    step("save_workspace", saved && saved->ok);
    const auto back = m_admin.ask({}, {}, SaveWorkspace{m_workspace});
    step("save_workspace back", back && back->ok);
    saveTeams();
    AlertRules rules;
    rules.choices[AlertRow::Requested].privacy = AlertPrivacy::Full;
    const auto ruled = m_admin.ask({}, {}, SaveAlertRules{{}, {}, rules});
    step("save_alert_rules", ruled && ruled->ok);
    HandoffSettings when = handoffSettings(m_workspace);
    when.rules.reasons[u"policy"_s] = {true, 60, RuleAction::Offer};
    when.rules.revision += 2; // the two saves of the workspace changed parts of it
    const auto handing = m_admin.ask({}, {}, SaveHandoffRules{when});
    step("save_handoff_rules", handing && handing->ok);
    AgentAlerts own;
    own.choices[AlertRow::Mention].on[AlertChannel::Sound] = false;
    own.quiet.until = Instant{1};
    const auto set = m_admin.ask({}, {}, SetAlerts{own});
    step("set_alerts", set && set->ok);
    const auto spoken = m_admin.ask({}, {}, SetLanguage{u"de"_s});
    step("set_language", spoken && spoken->ok);
    const auto handled = m_admin.ask({}, {}, HandleLetters{{u"dl_none"_s}, false});
    step("handle_letters", handled && handled->ok);
    const auto taught = m_admin.ask({}, {}, TeachAnswer{{{}, u"May I bring a dog?"_s, u"Yes."_s, {}, {}, 0, {}, {}}});
    step("teach_answer", taught && taught->ok);
    const auto told = m_admin.take<Protocol::EventFrame>(
        [](const auto &one) { return std::holds_alternative<AnswerTaught>(one.event.body); });
    step("answer.taught", told.has_value());
    for (const What what : {What::Questions, What::Answers, What::Metrics}) {
        Protocol::Fetch fetch;
        fetch.id = u"k"_s + QString::number(int(what));
        fetch.what = what;
        m_admin.send(fetch);
        const auto page = m_admin.take<Protocol::PageFrame>([&](const auto &one) { return one.id == fetch.id; });
        step("a page of knowledge or figures", page && !page->code);
    }
    const auto forgotten =
        told ? m_admin.ask({}, {}, ForgetAnswer{std::get<AnswerTaught>(told->event.body).answer.id}) : std::nullopt;
    step("forget_answer", forgotten && forgotten->ok);
    const auto dismissed = m_admin.ask({}, {}, DismissQuestions{{u"q_none"_s}});
    step("dismiss_questions", dismissed && dismissed->ok);
    const auto status = m_agent.ask({}, {}, SetStatus{{}, Status::Available});
    step("status", status && status->ok);
    m_agent.send(Protocol::Audit{});
    step("audit", m_agent.take<Protocol::DigestFrame>().has_value());
}

/// One more team, of which nobody is there today.
void Tour::saveTeams()
{
    Team later;
    later.id = TeamId(u"t_tour0001"_s);
    later.name = u"Tour"_s;
    const int today = QDateTime::currentDateTimeUtc().date().dayOfWeek();
    later.hours = {u"UTC"_s, {OpenSpan{{(today + 2) % 7 + 1}, 9 * 60, 17 * 60}}};
    const auto saved = m_admin.ask(
        {}, {},
        SaveTeams{m_workspace.teams.values() + QList<Team>{later}, m_workspace.defaultTeam, m_workspace.revision + 2});
    step("save_teams", saved && saved->ok);
    step("team.opening",
         m_admin
             .take<Protocol::EventFrame>([&](const auto &one) {
                 const auto *noted = std::get_if<TeamOpeningNoted>(&one.event.body);
                 return noted && noted->team == later.id && !noted->open;
             })
             .has_value());
}

void Tour::readEverything()
{
    using What = Protocol::FetchWhat;
    for (const What what : {What::Thread, What::AiHeld, What::Closed}) {
        Protocol::Fetch fetch;
        fetch.id = u"r"_s + QString::number(int(what));
        fetch.what = what;
        fetch.c = what == What::Thread ? m_conversation : ConversationId();
        fetch.limit = 50;
        m_agent.send(fetch);
        step("a page",
             m_agent.take<Protocol::PageFrame>([&](const auto &one) { return one.id == fetch.id; }).has_value());
    }
    Protocol::Fetch search;
    search.id = u"search"_s;
    search.what = Protocol::FetchWhat::Search;
    search.query = u"smallest plan"_s;
    search.limit = 10;
    m_agent.send(search);
    const auto found = m_agent.take<Protocol::PageFrame>([](const auto &one) { return one.id == "search"_L1; });
    step("what the visitor asked is found", found && !found->found.isEmpty() && !found->heads.isEmpty());
    Protocol::Fetch suggest;
    suggest.id = u"suggest"_s;
    suggest.what = Protocol::FetchWhat::Suggest;
    suggest.c = m_conversation;
    m_agent.send(suggest);
    step("a suggestion is asked for",
         m_agent.take<Protocol::PageFrame>([](const auto &one) { return one.id == "suggest"_L1; }).has_value());
    Protocol::Fetch rehearse;
    rehearse.id = u"rehearse"_s;
    rehearse.what = Protocol::FetchWhat::Rehearse;
    rehearse.c = m_conversation;
    rehearse.rules = HandoffSettings();
    m_admin.send(rehearse);
    const auto played = m_admin.take<Protocol::PageFrame>([](const auto &one) { return one.id == "rehearse"_L1; });
    step("a rehearsal of the rules",
         played && !played->code && !played->rehearsal.isEmpty()
             && played->rehearsal.size() == played->rehearsalWith.size());
    m_agent.send(rehearse);
    const auto refused = m_agent.take<Protocol::PageFrame>([](const auto &one) { return one.id == "rehearse"_L1; });
    step("a rehearsal is for admins", refused && refused->code == Code::Forbidden);
    m_agent.send(Protocol::Watch{m_conversation, false});
    step("what is no longer watched leaves", m_agent.take<Protocol::Leave>().has_value());
    m_admin.send(Protocol::Watch{m_conversation, true});
    does("erase_visitor", m_admin, EraseVisitor{m_visitorId});
    step("the admin sees that it is erased",
         m_admin
             .take<Protocol::EventFrame>([](const Protocol::EventFrame &one) {
                 return std::holds_alternative<ConversationErased>(one.event.body);
             })
             .has_value());
    step("the visitor is told to begin anew", m_visitor.take<Protocol::Bye>().has_value());
}

} // namespace Baton::Test
