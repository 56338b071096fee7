// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/talkers.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString tooLong(8001, u'x');

Attachment file(const QString &id, const QString &name = u"a.png"_s)
{
    return {AttachmentId(id), name, u"image/png"_s, 12};
}

} // namespace

/// What is said: by the visitor, the machine and the agents; files, notes and whispers.
class TstTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyCommand_ofAWrongRole_isForbidden();
    void anyCommand_ofADisabledOrUnknownAgent_isForbidden();
    void anyCommand_toWhatIsNotTheirs_findsNothing();
    void message_inEachState_isAddedAndReopensAClosedThread();
    void message_text_isCleanedAndLimited();
    void message_firstUnanswered_isRemembered();
    void answer_onlyWhileTheMachineOwns_isFenced();
    void answer_message_hasConfidenceSourceAndSpeaker();
    void describe_onlyWhatChanges_isSaid();
    void send_onlyByTheOwner_isFenced();
    void note_byThoseWhoServe_isSeenByTheTeamOnly();
    void whisper_byWhoLeads_toTheOwnerAlone_changesNothing();
    void send_wakesASnoozedConversation();
    void files_withoutText_areAMessage();
    void files_thatDoNotFit_areRefused();
    void reveal_byWhoDoesNotOwnIt_isWrittenDown();
};

void TstTalk::files_withoutText_areAMessage()
{
    World world = inState(State::Active, ann, bob);
    const auto sent = world.attempt(as(bob), Send{u" "_s, {file(u"f_aaaa"_s, u"../x\u202Ey.png"_s)}});
    QVERIFY(sent.has_value());
    const Message &message = std::get<MessageAdded>(sent->back().body).message;
    QVERIFY(message.text.isEmpty());
    QCOMPARE(message.attachments.size(), 1);
    QCOMPARE(message.attachments[0].name, u"xy.png"_s);
    QCOMPARE(message.author, bob.toString());
    Attachment odd = file(u"f_bbbb"_s);
    odd.type = u"text/html\r\nX-Evil: 1"_s;
    const auto told = world.attempt(asVisitor(), VisitorMessage{{}, {odd}});
    QVERIFY(told.has_value());
    QCOMPARE(std::get<MessageAdded>(told->back().body).message.attachments[0].type, u"application/octet-stream"_s);
    world.fold(*told);
    QCOMPARE(world.head.last.text, u"a.png"_s);
}

void TstTalk::files_thatDoNotFit_areRefused()
{
    SAYS(right(State::Active, as(bob), Send{{}, {}}), "!text_rejected empty");
    SAYS(right(State::Active, as(bob), Send{u"x"_s, {file({})}}), "!attachment_rejected attachment");
    SAYS(right(State::Active, as(bob), Send{u"x"_s, {file(u"f_aaaa"_s), file(u"f_aaaa"_s)}}),
         "!attachment_rejected attachment");
    Attachment less = file(u"f_aaaa"_s);
    less.size = -1;
    SAYS(right(State::Active, as(bob), AddNote{u"x"_s, {less}}), "!attachment_rejected attachment");
    QList<Attachment> many;
    for (int i = 0; i < 11; ++i)
        many.append(file(u"f_file%1"_s.arg(i)));
    SAYS(right(State::Active, asVisitor(), VisitorMessage{u"x"_s, many}), "!attachment_rejected too many");
    many.removeLast();
    QVERIFY(inState(State::Active, ann, bob).attempt(asVisitor(), VisitorMessage{u"x"_s, many}).has_value());
}

void TstTalk::reveal_byWhoDoesNotOwnIt_isWrittenDown()
{
    World world = inState(State::Active, ann, bob);
    world.head.fields.insert(u"email"_s, Field{u"vera@shop.example"_s, u"page"_s, 0, 100});
    const Conversation before = world.head;
    SAYS(world.tell(as(ann), Reveal{u"phone"_s}), "!not_found field");
    SAYS(world.tell(as(bob), Reveal{u"email"_s}), "-");
    SAYS(world.tell(as(ann), Reveal{u"email"_s}), "revealed");
    QCOMPARE(world.head.version, before.version + 1);
    Conversation same = world.head;
    same.version = before.version;
    same.chain = before.chain;
    QCOMPARE(same, before);
}

void TstTalk::anyCommand_ofAWrongRole_isForbidden()
{
    SAYS(right(State::Ai, as(ann), said(u"x"_s)), "!forbidden role");
    SAYS(right(State::Routed, asVisitor(), Claim{}), "!forbidden role");
    SAYS(right(State::Ai, asVisitor(), Answer{u"x"_s, 1, {}}), "!forbidden role");
    SAYS(right(State::Routed, as(ann), Assign{bob}), "!forbidden role");
    SAYS(right(State::Routed, as(ada), Route{sales}), "!forbidden role");
    SAYS(right(State::Ai, Actor::system(), Send{u"x"_s}), "!forbidden role");
    SAYS(right(State::Ai, Actor{static_cast<Role>(99), {}}, said(u"x"_s)), "!forbidden role");
}

void TstTalk::anyCommand_ofADisabledOrUnknownAgent_isForbidden()
{
    SAYS(right(State::Routed, as(dora), Claim{}), "!forbidden agent");
    SAYS(right(State::Routed, as(AgentId(u"a_nobody"_s)), Claim{}), "!forbidden agent");
    SAYS(right(State::Ai, as(dora), SetStatus{{}, Status::Away}), "!forbidden agent");
    SAYS(right(State::Ai, as(AgentId(u"a_nobody"_s)), SetStatus{{}, Status::Away}), "!forbidden agent");
}

void TstTalk::anyCommand_toWhatIsNotTheirs_findsNothing()
{
    World empty;
    SAYS(empty.tell(asVisitor(), said(u"x"_s)), "!not_found conversation");
    SAYS(empty.tell(Actor::system(), Route{support}), "!not_found conversation");
    SAYS(right(State::Ai, other, said(u"x"_s)), "!not_found conversation");
    SAYS(right(State::Ai, Actor::bot(bert), Describe{}), "!not_found conversation");
    World ofBot = inState(State::Ai, ann, bob, true);
    SAYS(ofBot.tell(Actor::ai(), Answer{u"x"_s, 50, {}}), "!not_found conversation");
    SAYS(ofBot.tell(Actor::bot(BotId(u"b_other"_s)), Answer{u"x"_s, 50, {}}), "!not_found conversation");
    SAYS(ofBot.tell(Actor::bot(bert), Answer{u"x"_s, 50, {}}), "bot");
    const auto wrong =
        decide(ofBot.head, ofBot.policy(), Command{{}, ofBot.head.id, 0, SaveWorkspace{}}, as(ada), ofBot.now);
    SAYS(inShort(wrong, 0), "!internal not of a conversation");
    const auto wrongToo = decideWorkspace(ofBot.policy(), Command{{}, {}, 0, Claim{}}, as(ann), ofBot.now);
    SAYS(inShort(wrongToo, 0), "!internal not of the workspace");
}

void TstTalk::message_inEachState_isAddedAndReopensAClosedThread()
{
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        const QString expected = state == State::Nobody ? u"reopened^ mark:reopened visitor"_s
            : state == State::Snoozed                   ? u"woken visitor"_s
                                                        : u"visitor"_s;
        QCOMPARE(absent(state, asVisitor(), said(u"Hello?"_s)), expected);
    }
    World world = inState(State::Nobody);
    const qint64 before = world.head.messages;
    world.tell(asVisitor(), said(u"One more thing"_s));
    QCOMPARE(world.head.owner, Owner::ai());
    QCOMPARE(world.head.id.toString(), u"c_0001"_s);
    QCOMPARE(world.head.messages, before + 2);
    QVERIFY(!world.head.handoff);
    QCOMPARE(world.head.lastOutcome, Outcome::Resolved);
    SAYS(world.tell(Actor::ai(), Answer{u"Of course."_s, 80, {}}), "ai");
    SAYS(world.tell(asVisitor(), AskHuman{}), "requested^ line:requested");
    QCOMPARE(world.head.handoff->no, 2);
}

void TstTalk::message_text_isCleanedAndLimited()
{
    World world = inState(State::Ai);
    SAYS(world.tell(asVisitor(), said(tooLong)), "!too_large text");
    SAYS(world.tell(asVisitor(), said(u" \r\n\t"_s)), "!text_rejected empty");
    SAYS(world.tell(asVisitor(), said(u"\U0001F600"_s.repeated(8000))), "visitor");
    SAYS(world.tell(asVisitor(), said(u" a\x07 \r\nb "_s)), "visitor");
    QCOMPARE(world.last().text, u"a\uFFFD \nb"_s);
    QCOMPARE(world.last().kind, MessageKind::Text);
    QCOMPARE(world.last().n, 3);
    QVERIFY(isPublic(world.last()));
    QVERIFY(world.last().author.isEmpty());
    QCOMPARE(world.head.last, (LastLine{3, u"a\uFFFD b"_s, world.now}));
    world.tell(asVisitor(), said(QString(500, u'x')));
    QCOMPARE(world.head.last.text.size(), 160);
}

void TstTalk::message_firstUnanswered_isRemembered()
{
    World world = inState(State::Ai);
    const Instant first = world.now;
    QCOMPARE(world.head.unansweredSince, first);
    world.pass(Millis(5000));
    world.tell(asVisitor(), said(u"Hello?"_s));
    QCOMPARE(world.head.unansweredSince, first);
    world.tell(asVisitor(), AskHuman{});
    QCOMPARE(world.head.unansweredSince, first);
    world.tell(as(ann), Claim{});
    world.tell(as(ann), AddNote{u"looking"_s});
    QCOMPARE(world.head.unansweredSince, first);
    QVERIFY(!world.head.handoff->firstHumanAt);
    QCOMPARE(phaseOf(world.head), Phase::Claimed);
    world.pass(Millis(5000));
    world.tell(as(ann), Send{u"Here I am"_s});
    QVERIFY(!world.head.unansweredSince);
    const Instant reply = world.now;
    world.pass(Millis(5000));
    world.tell(as(ann), Send{u"And more"_s});
    QCOMPARE(world.head.handoff->firstHumanAt, reply);
    QCOMPARE(world.head.handoff->lastHumanAt, world.now);
    QCOMPARE(phaseOf(world.head), Phase::Active);
}

void TstTalk::answer_onlyWhileTheMachineOwns_isFenced()
{
    const CommandBody answer = Answer{u"On Monday."_s, 80, u"k1"_s};
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        const bool speaks = state == State::Ai || state == State::Deferred;
        QCOMPARE(right(state, Actor::ai(), answer), speaks ? u"ai"_s : u"!fenced owner"_s);
    }
    SAYS(stale(State::Deferred, Actor::ai(), answer), "!fenced fence");
    SAYS(absent(State::Ai, Actor::ai(), answer), "!fenced fence");
    SAYS(right(State::Ai, Actor::ai(), Answer{tooLong, 80, {}}), "!too_large text");
    SAYS(right(State::Ai, Actor::ai(), Answer{u" "_s, 80, {}}), "!text_rejected empty");
    // What was computed before the request is late even when the machine has the conversation again.
    World world = inState(State::Ai);
    const qint64 seen = world.head.fence;
    world.tell(asVisitor(), AskHuman{});
    world.tell(asVisitor(), CancelHandoff{});
    QCOMPARE(world.head.owner, Owner::ai());
    SAYS(world.tell(Actor::ai(), answer, seen), "!fenced fence");
}

void TstTalk::answer_message_hasConfidenceSourceAndSpeaker()
{
    World world = inState(State::Ai);
    world.tell(Actor::ai(), Answer{u"On Monday."_s, 130, u"k1"_s});
    QCOMPARE(world.last().speaker, Speaker::Ai);
    QCOMPARE(world.last().confidence, 100);
    QCOMPARE(world.last().source, u"k1"_s);
    QVERIFY(!world.head.unansweredSince);
    world.tell(Actor::ai(), Answer{u"Or later."_s, -3, {}});
    QCOMPARE(world.last().confidence, 0);
    World ofBot = inState(State::Ai, ann, bob, true);
    ofBot.tell(Actor::bot(bert), Answer{u"On Monday."_s, 80, {}});
    QCOMPARE(ofBot.last().speaker, Speaker::Bot);
    QCOMPARE(ofBot.last().author, bert.toString());
    SAYS(ofBot.tell(Actor::bot(bert), said(u"Said to the bot"_s)), "visitor");
    QCOMPARE(ofBot.last().author, QString());
}

void TstTalk::describe_onlyWhatChanges_isSaid()
{
    World world = inState(State::Claimed);
    SAYS(world.tell(Actor::ai(), Describe{}, std::nullopt), "-");
    Describe all;
    all.briefing = Briefing{{u"Order 4711"_s, {1}}, {}, {}, {}, {}, u"extract"_s, world.now, 1, 0};
    all.lead = Lead{80, {{u"budget"_s, 80}}};
    all.fields = fields(20);
    SAYS(world.tell(Actor::ai(), all), "briefing lead profile");
    QCOMPARE(world.head.briefing, *all.briefing);
    QCOMPARE(world.head.lead, *all.lead);
    QCOMPARE(world.head.fields, all.fields);
    QCOMPARE(world.head.visitor.name, u"Vera"_s);
    all.fields[u"key1"_s].value = u"better known"_s;
    SAYS(world.tell(Actor::ai(), all), "profile");
    QCOMPARE(world.head.fields.value(u"key1"_s).value, u"better known"_s);
    Describe more;
    more.fields = fields(1, u"more"_s);
    SAYS(world.tell(Actor::ai(), more), "!too_large fields");
}

void TstTalk::send_onlyByTheOwner_isFenced()
{
    const CommandBody reply = Send{u"Hello"_s};
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        const bool owned = state == State::Claimed || state == State::Active || state == State::Snoozed;
        QCOMPARE(right(state, as(ann), reply), u"!fenced owner"_s);
        QCOMPARE(right(state, as(bob), reply).startsWith(u"!fenced owner"_s), !owned);
    }
    SAYS(right(State::Active, as(lena), reply), "!fenced owner");
    SAYS(right(State::Active, as(bob), reply), "agent");
    SAYS(stale(State::Active, as(bob), reply), "!fenced fence");
    SAYS(absent(State::Active, as(bob), reply), "!fenced fence");
    SAYS(right(State::Active, as(bob), Send{tooLong}), "!too_large text");
    SAYS(right(State::Active, as(bob), Send{u"\n"_s}), "!text_rejected empty");
    World world = inState(State::Active);
    QCOMPARE(world.last().author, bob.toString());
    QCOMPARE(world.last().speaker, Speaker::Agent);
    QCOMPARE(world.last().fence, world.head.fence);
}

void TstTalk::note_byThoseWhoServe_isSeenByTheTeamOnly()
{
    const CommandBody note = AddNote{u" A friend of the house "_s};
    for (const AgentId &who : {ann, bob, lena, ada})
        SAYS(absent(State::Active, as(who), note), "note");
    SAYS(absent(State::Active, as(cleo), note), "!forbidden team");
    SAYS(absent(State::Ai, as(cleo), note), "note");
    SAYS(absent(State::Active, as(ann), AddNote{tooLong}), "!too_large text");
    SAYS(absent(State::Active, as(ann), AddNote{u" "_s}), "!text_rejected empty");
    World world = inState(State::Active);
    world.tell(as(ann), note);
    QVERIFY(!isPublic(world.last()));
    QCOMPARE(world.last().author, ann.toString());
    QCOMPARE(world.last().text, u"A friend of the house"_s);
}

void TstTalk::whisper_byWhoLeads_toTheOwnerAlone_changesNothing()
{
    const CommandBody whisper = Whisper{u" Offer the annual plan \n"_s};
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        const bool owned = state == State::Claimed || state == State::Active || state == State::Snoozed;
        for (const AgentId &who : {lena, ada})
            QCOMPARE(right(state, as(who), whisper).startsWith(u"!fenced owner"_s), !owned);
    }
    for (const AgentId &who : {ann, bob, cleo})
        SAYS(right(State::Active, as(who), whisper), "!forbidden role");
    for (const Actor &actor : {asVisitor(), Actor::ai(), Actor::system()})
        SAYS(right(State::Active, actor, whisper), "!forbidden role");
    SAYS(stale(State::Active, as(lena), whisper), "!fenced fence");
    SAYS(absent(State::Active, as(lena), whisper), "!fenced fence");
    SAYS(right(State::Active, as(lena), Whisper{QString(maxWhisperCodePoints + 1, u'x')}), "!too_large text");
    SAYS(right(State::Active, as(lena), Whisper{u" \n"_s}), "!text_rejected empty");
    World world = inState(State::Active);
    const Conversation before = world.head;
    const auto decided = world.attempt(as(lena), whisper);
    QVERIFY(decided && decided->empty());
    QCOMPARE(world.head, before);
    const Command command{CommandId(u"0190a5d0-0000-7000-8000-00000000c1a1"_s), before.id, before.fence, whisper};
    const Whispered said = whisperedBy(before, command, as(lena), world.now);
    QCOMPARE(said, (Whispered{command.id, before.id, before.fence, bob, lena, world.now, u"Offer the annual plan"_s}));
    world = inState(State::Active, ann, lena);
    SAYS(world.tell(as(lena), whisper), "!forbidden own");
    world = inState(State::Active);
    world.agents[lena].teams = {sales}; // who leads, leads all teams
    SAYS(world.tell(as(lena), whisper), "-");
}

void TstTalk::send_wakesASnoozedConversation()
{
    World world = inState(State::Snoozed);
    QVERIFY(world.head.snooze);
    SAYS(world.tell(as(bob), Send{u"Here again"_s}), "woken agent");
    QVERIFY(!world.head.snooze);
}

BATON_DOMAIN_TEST(TstTalk);

} // namespace Baton::Test

#include "tst_talk.moc"
