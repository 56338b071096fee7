// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framesamples.h"
#include "protocol/codec.h"

#include <rapidcheck.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Protocol;
using namespace Baton::Protocol::Samples;
using namespace Qt::Literals::StringLiterals;

namespace {

Samples::Source drawn()
{
    Samples::Source source;
    source.pick = [](qint64 low, qint64 high) { return *rc::gen::inRange<qint64>(low, high + 1); };
    return source;
}

/// Draws a frame of any kind and any alternative.
template<typename Frames>
Frames drawFrame()
{
    Samples::Source source = drawn();
    const auto index = std::size_t(*rc::gen::inRange<int>(0, int(std::variant_size_v<Frames>)));
    Frames frame;
    std::size_t i = 0;
    eachKind<Frames>([&]<typename Frame>() {
        if (i++ != index)
            return;
        const auto alternatives = alternativesOf<Frames, Frame>();
        source.alternative = alternatives[std::size_t(*rc::gen::inRange<int>(0, int(alternatives.size())))];
        frame = Samples::sample<Frame>(source);
    });
    return frame;
}

template<typename Frames>
bool everyDrawnFrameComesBack()
{
    return rc::check([] { RC_ASSERT(thereAndBack(drawFrame<Frames>()).toStdString() == std::string()); });
}

/// Converts into anything: how many of them initialise a struct tells its number of members.
struct Anything
{
    template<typename T>
    operator T() const;
};
template<typename T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>)
{
    return requires
    {
        T{((void)I, Anything())...};
    };
}
template<typename T, std::size_t n = 0>
constexpr std::size_t memberCount()
{
    if constexpr (takes<T>(std::make_index_sequence<n + 1>()))
        return memberCount<T, n + 1>();
    else
        return n;
}
/// A member without a field in the table would be lost on the way without anybody noticing.
template<typename... T>
constexpr bool tablesAreComplete = ((memberCount<T>() == Wire::fieldCount<T>)&&...);
template<typename... T>
constexpr bool framesAreComplete = ((memberCount<T>() + 1 == Wire::fieldCount<T>)&&...);

static_assert(tablesAreComplete<
              Reason, Page, PageContext, LeadFactor, Field, BriefingLine, Briefing, VisitorProfile, Offer, Snooze,
              LastLine, Message, Agent, LadderStep, Team, Templates, Workspace, AlertRowChoice, AlertRules, QuietSpan,
              QuietHours, AgentAlerts, AlertBook, SavedRules, DeadLetter, ReasonRule, IcpRule, PageRule, CategoryRule,
              HandoffRules, HandoffSettings, RehearsedReason, RehearsedTurn, KnownAnswer, AskedTurn, QuestionGroup,
              TeamPage, QueuedAt, OpenSpan, SpecialDay, OpeningHours, AfterHours, HumanStretch, Excluded, Figure,
              MetricsQuery, MetricsReport, HandoffFacts, ConversationFacts, Retention, Whispered, AlertCount>);
static_assert(tablesAreComplete<Handoff>);
static_assert(memberCount<Conversation>() == Wire::fieldCount<Conversation>);
static_assert(memberCount<Lead>() == Wire::fieldCount<Lead>);
// by and body take two fields each
static_assert(memberCount<Event>() + 2 == Wire::fieldCount<Event>);
static_assert(memberCount<Command>() + 1 == Wire::fieldCount<Command>);
static_assert(tablesAreComplete<
              ConversationStarted, PageVisited, ProfileUpdated, LeadUpdated, BriefingUpdated, HandoffRequested,
              HandoffUpdated, HandoffRouted, HandoffOffered, HandoffDeclined, HandoffDeferred, HandoffResumed,
              AlertStepped, ConversationClaimed, ConversationTransferred, ConversationReleased, HandoffEnded,
              ConversationReopened, ConversationSnoozed, ConversationWoken, VisitorLeft, ConversationRated, AgentSaved,
              AgentStatusSet, WorkspaceSaved, AgentAlertsSet, AlertRulesSaved, LettersHandled, AgentAddressesNoted,
              AgentLanguageSet, ConversationFlagged, HandoffRulesSaved, AnswerTaught, AnswerForgotten,
              QuestionsDismissed, GoalReached, TeamOpeningNoted, TeamsSaved, ConversationErased>);
static_assert(
    tablesAreComplete<StartConversation, VisitorMessage, AskHuman, CancelHandoff, SubmitForm, VisitPage, LeavePage,
                      Rate, Answer, RequestHandoff, Describe, Claim, Assign, MakeOffer, Decline, TakeOver, Release,
                      Transfer, ReturnToAi, Resolve, SetSnooze, Defer, Send, AddNote, Route, Tick, LeaseExpired,
                      RefuseHandoff, SaveAgent, SetStatus, SaveWorkspace, SetAlerts, SaveAlertRules, HandleLetters,
                      NoteAddresses, SetLanguage, SaveHandoffRules, TeachAnswer, ForgetAnswer, DismissQuestions,
                      ReachGoal, NoteOpening, SaveTeams, EraseVisitor, Whisper>);
static_assert(tablesAreComplete<Limits, ClientInfo, Position, Me, Present>);
static_assert(framesAreComplete<SignIn, Hello, Fetch, Watch, Ephemeral, Pong, Audit, SignOut, AlertReceipt, SignedIn,
                                Welcome, SnapBegin, SnapPart, SnapEnd, MarkFrame, Enter, Leave, Resumed, Ack, PageFrame,
                                Ping, DigestFrame, Bye, ErrorFrame, ReachableFrame, WhisperFrame, VisitorHello,
                                VisitorIdentify, VisitorWelcome, VisitorMsg, VisitorStateFrame>);

Event sampleEvent(std::size_t type)
{
    Samples::Source source = Samples::counting();
    source.alternative = type;
    return Samples::sample<Event>(source);
}

bool isSameTree(const Wire::Document &a, const Wire::Node &one, const Wire::Document &b, const Wire::Node &other)
{
    if (one.kind != other.kind || one.truth != other.truth || one.number != other.number || one.count != other.count
        || one.key != other.key || one.text != other.text)
        return false;
    const Wire::Node *child = a.firstOf(one);
    const Wire::Node *twin = b.firstOf(other);
    for (; child && twin; child = a.after(*child), twin = b.after(*twin)) {
        if (!isSameTree(a, *child, b, *twin))
            return false;
    }
    return !child && !twin;
}

Conversation sampleHead(int number)
{
    Samples::Source source = Samples::counting();
    Conversation head = Samples::sample<Conversation>(source);
    head.id = ConversationId(u"c_%1"_s.arg(number, 8, 10, QChar(u'0')));
    return head;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frame_everyFieldSet_comesBack_data();
    void frame_everyFieldSet_comesBack();
    void frame_drawn_comesBack();
    void samples_asked_areWritten();
    void command_everyOperation_comesBackFromTheStore();
    void command_otherId_hasTheSameBody();
    void event_split_joinsToTheSame();
    void event_splitOff_recordHoldsNothingPersonal();
    void event_bodyErased_stillJoins();
    void hash_oneThingChanged_isAnother();
    void questions_areStoredWithoutWhatWasSaid();
    void tags_ofEveryAlternative_areItsOwn();
    void digest_orderOfHeads_isIgnored();
    void digest_headsOneByOne_isTheSame();
    void snapPart_ofEncodedHeads_isTheSameFrame();
    void texts_common_areKeptOnce();
    void parsers_anyText_agree();
    void actor_ofEveryRole_comesBack();
    void snapshot_thousandHeads_isFast();
};

void TestCodec::frame_everyFieldSet_comesBack_data()
{
    QTest::addColumn<QString>("fault");
    for (const Sample &sample : allSamples())
        QTest::newRow(qPrintable(sample.name)) << sample.fault;
}

void TestCodec::frame_everyFieldSet_comesBack()
{
    QFETCH(QString, fault);
    QCOMPARE(fault, QString());
}

void TestCodec::frame_drawn_comesBack()
{
    QVERIFY(everyDrawnFrameComesBack<AgentClientFrame>());
    QVERIFY(everyDrawnFrameComesBack<AgentServerFrame>());
    QVERIFY(everyDrawnFrameComesBack<VisitorClientFrame>());
    QVERIFY(everyDrawnFrameComesBack<VisitorServerFrame>());
}

/// BATON_WRITE_SAMPLES names another folder, to renew the golden frames or to check them against the schemas.
void TestCodec::samples_asked_areWritten()
{
    const QTemporaryDir temporary;
    const QDir folder(qEnvironmentVariable("BATON_WRITE_SAMPLES", temporary.path()));
    const QList<Sample> samples = allSamples();
    for (const Sample &sample : samples) {
        QFile file(folder.filePath(QString(sample.name + u".json"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sample.bytes + '\n');
    }
    QVERIFY(folder.entryList({u"*.json"_s}).size() >= samples.size());
}

void TestCodec::command_everyOperation_comesBackFromTheStore()
{
    for (std::size_t i = 0; i < Wire::tagsOf<CommandBody>.size(); ++i) {
        Samples::Source source = Samples::counting();
        source.alternative = i;
        const Command command = Samples::sample<Command>(source);
        const auto back = decodeCommand(encodeCommand(command));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(*back == command);
    }
}

void TestCodec::command_otherId_hasTheSameBody()
{
    Samples::Source source = Samples::counting();
    Command command = Samples::sample<Command>(source);
    const QByteArray body = encodeCommandBody(command);
    QVERIFY(!body.contains(command.id.toString().toLatin1()));
    command.id = CommandId(u"0193a000-0000-7000-8000-000000000000"_s);
    QCOMPARE(encodeCommandBody(command), body);
    command.fence = *command.fence + 1;
    QVERIFY(encodeCommandBody(command) != body);
}

void TestCodec::event_split_joinsToTheSame()
{
    for (std::size_t i = 0; i < Wire::tagsOf<EventBody>.size(); ++i) {
        const Event event = sampleEvent(i);
        const SplitEvent split = splitEvent(event);
        const auto joined = joinEvent(split.record, split.body);
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().detail));
        QVERIFY2(*joined == event, split.record.constData());
        QVERIFY(*decodeEvent(encodeEvent(event)) == event);
    }
    const bool drawnOnesJoin = rc::check([] {
        Samples::Source source = drawn();
        const Event event = Samples::sample<Event>(source);
        const SplitEvent split = splitEvent(event);
        const auto joined = joinEvent(split.record, split.body);
        RC_ASSERT(joined.has_value());
        RC_ASSERT(*joined == event);
    });
    QVERIFY(drawnOnesJoin);
}

void TestCodec::event_splitOff_recordHoldsNothingPersonal()
{
    const QString secret = u"s3cret"_s;
    Page page{secret, secret, secret, secret, {7}};
    const Fields fields{{u"email"_s, {secret, u"form"_s, 1, 90}}};
    const Lead lead{50, {{secret, 10}, {secret, 20}}};
    const BriefingLine line{secret, {1, 2}};
    const QList<EventBody> bodies{
        ConversationStarted{{VisitorId(u"v_1234"_s), secret, u"en"_s}, u"builtin"_s, {page, {page}}, lead, fields},
        MessageAdded{{.n = 1,
                      .kind = MessageKind::Text,
                      .speaker = Speaker::Visitor,
                      .author = {},
                      .text = secret,
                      .at = {},
                      .cid = {},
                      .source = {}}},
        PageVisited{page},
        ProfileUpdated{{VisitorId(u"v_1234"_s), secret, u"en"_s}, fields},
        LeadUpdated{lead},
        BriefingUpdated{{line, line, line, line, {line}, u"extract"_s, {5}, 3, 1}},
        HandoffEnded{Outcome::Resolved, Owner::nobody(), {}, secret},
        ConversationRated{5, secret},
        GoalReached{u"purchase"_s, secret},
    };
    for (const EventBody &body : bodies) {
        Event event;
        event.body = body;
        const SplitEvent split = splitEvent(event);
        QVERIFY2(!split.record.contains(secret.toUtf8()), split.record.constData());
        QVERIFY2(split.body.contains(secret.toUtf8()), split.body.constData());
        QVERIFY(*joinEvent(split.record, split.body) == event);
    }
    Event claimed;
    claimed.body = ConversationClaimed{AgentId(u"a_1234"_s), Mark::Assigned, Millis(1)};
    QCOMPARE(splitEvent(claimed).body, QByteArray());
}

void TestCodec::event_bodyErased_stillJoins()
{
    for (std::size_t i = 0; i < Wire::tagsOf<EventBody>.size(); ++i) {
        const Event event = sampleEvent(i);
        const auto joined = joinEvent(splitEvent(event).record, {});
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().detail));
        QCOMPARE(joined->seq, event.seq);
        QCOMPARE(joined->body.index(), event.body.index());
    }
}

void TestCodec::hash_oneThingChanged_isAnother()
{
    Event event = sampleEvent(1);
    const QByteArray hash = eventHash(event, "salt");
    QCOMPARE(hash.size(), 32);
    event.hash = hash;
    QCOMPARE(eventHash(event, "salt"), hash);
    QVERIFY(eventHash(event, "salz") != hash);
    Event other = event;
    std::get<MessageAdded>(other.body).message.text += u'!';
    QVERIFY(eventHash(other, "salt") != hash);
    other = event;
    other.seq += 1;
    QVERIFY(eventHash(other, "salt") != hash);
}

void TestCodec::questions_areStoredWithoutWhatWasSaid()
{
    QuestionGroup group{u"q_1"_s, u"Can it be engraved?"_s, u"en"_s, 3, Instant{1}, Instant{9}, {}, u"k_1"_s};
    group.examples = {{ConversationId(u"c_0001"_s), 7, Instant{9}, u"engraving, maria@shop.example"_s},
                      {ConversationId(u"c_0002"_s), 2, Instant{1}, group.text}};
    const QByteArray record = encodeQuestionRecord(group);
    QVERIFY2(!record.contains("ngrav") && !record.contains("maria"), record.constData());
    const auto read = decodeQuestionRecord(record);
    QVERIFY(read);
    for (AskedTurn &turn : group.examples)
        turn.text.clear();
    group.text.clear();
    QCOMPARE(*read, group);
}

void TestCodec::tags_ofEveryAlternative_areItsOwn()
{
    QCOMPARE(opName(StartConversation()), "start"_L1);
    QCOMPARE(opName(Rate()), "rate"_L1);
    QCOMPARE(opName(Describe()), "describe"_L1);
    QCOMPARE(opName(Claim()), "claim"_L1);
    QCOMPARE(opName(MakeOffer()), "offer"_L1);
    QCOMPARE(opName(ReturnToAi()), "return"_L1);
    QCOMPARE(opName(AddNote()), "note"_L1);
    QCOMPARE(opName(LeaseExpired()), "lease_expired"_L1);
    QCOMPARE(opName(SetStatus()), "status"_L1);
    QCOMPARE(opName(SaveWorkspace()), "save_workspace"_L1);
    QCOMPARE(opName(SaveAlertRules()), "save_alert_rules"_L1);
    QCOMPARE(opName(HandleLetters()), "handle_letters"_L1);
    QCOMPARE(opName(SaveHandoffRules()), "save_handoff_rules"_L1);
    QCOMPARE(typeName(MessageAdded()), "message.added"_L1);
    QCOMPARE(typeName(HandoffDeferred()), "handoff.deferred"_L1);
    QCOMPARE(typeName(HandoffResumed()), "handoff.resumed"_L1);
    QCOMPARE(typeName(AlertStepped()), "alert.stepped"_L1);
    QCOMPARE(typeName(ConversationClaimed()), "conversation.claimed"_L1);
    QCOMPARE(typeName(HandoffEnded()), "handoff.ended"_L1);
    QCOMPARE(typeName(ConversationWoken()), "conversation.woken"_L1);
    QCOMPARE(typeName(VisitorLeft()), "visitor.left"_L1);
    QCOMPARE(typeName(AgentStatusSet()), "agent.status"_L1);
    QCOMPARE(typeName(WorkspaceSaved()), "workspace.saved"_L1);
    QCOMPARE(typeName(AgentAlertsSet()), "agent.alerts"_L1);
    QCOMPARE(typeName(AlertRulesSaved()), "alert_rules.saved"_L1);
    QCOMPARE(typeName(LettersHandled()), "letters.handled"_L1);
    QCOMPARE(typeName(ConversationFlagged()), "conversation.flagged"_L1);
    QCOMPARE(typeName(HandoffRulesSaved()), "handoff_rules.saved"_L1);
    QCOMPARE(opName(NoteAddresses()), "note_addresses"_L1);
    QCOMPARE(opName(SetLanguage()), "set_language"_L1);
    QCOMPARE(typeName(AgentLanguageSet()), "agent.language"_L1);
    QCOMPARE(typeName(AgentAddressesNoted()), "agent.addresses"_L1);
    QCOMPARE(opName(TeachAnswer()), "teach_answer"_L1);
    QCOMPARE(opName(ForgetAnswer()), "forget_answer"_L1);
    QCOMPARE(opName(DismissQuestions()), "dismiss_questions"_L1);
    QCOMPARE(opName(ReachGoal()), "goal"_L1);
    QCOMPARE(typeName(GoalReached()), "goal.reached"_L1);
    QCOMPARE(typeName(AnswerTaught()), "answer.taught"_L1);
    QCOMPARE(typeName(AnswerForgotten()), "answer.forgotten"_L1);
    QCOMPARE(typeName(QuestionsDismissed()), "questions.dismissed"_L1);
    QCOMPARE(opName(EraseVisitor()), "erase_visitor"_L1);
    QCOMPARE(typeName(ConversationErased()), "conversation.erased"_L1);
    for (int i = 0; i <= int(Code::Internal); ++i)
        QCOMPARE(codeFromName(QString(codeName(Code(i)))), Code(i));
    QVERIFY(!codeFromName(u"nonsense"));
}

void TestCodec::digest_orderOfHeads_isIgnored()
{
    const Conversation one = sampleHead(1);
    Conversation two = sampleHead(2);
    const QByteArray digest = digestOf({&one, &two});
    QCOMPARE(digestOf({&two, &one}), digest);
    two.chain += 'x';
    QVERIFY(digestOf({&one, &two}) != digest);
    QVERIFY(digestOf({&one}) != digest);
}

void TestCodec::actor_ofEveryRole_comesBack()
{
    const AgentId agent(u"a_1234"_s);
    for (const Actor &actor :
         {Actor::system(), Actor::ai(), Actor::visitor(VisitorId(u"v_1234"_s)), Actor::bot(BotId(u"b_1234"_s)),
          Actor::agent(agent), Actor::agent(agent, Role::TeamLead), Actor::agent(agent, Role::Admin)}) {
        Event event;
        event.by = actor;
        const auto back = decodeEvent(encodeEvent(event));
        QVERIFY(back);
        QVERIFY(back->by == actor);
    }
}

void TestCodec::digest_headsOneByOne_isTheSame()
{
    const Conversation one = sampleHead(1);
    const Conversation two = sampleHead(2);
    ViewDigest digest;
    digest.add(two.id, digestOf(two));
    digest.add(one.id, digestOf(one));
    QCOMPARE(digest.result(), digestOf({&one, &two}));
    QCOMPARE(digestOf(one), QCryptographicHash::hash(encodeHead(one), QCryptographicHash::Sha256));
}

void TestCodec::snapPart_ofEncodedHeads_isTheSameFrame()
{
    const SnapPart part{{sampleHead(1), sampleHead(2)}, {}};
    const QByteArrayList pieces = snapPartOf({encodeHead(part.heads[0]), encodeHead(part.heads[1])});
    QCOMPARE(pieces.join(), encode(AgentServerFrame(part)));
}

void TestCodec::texts_common_areKeptOnce()
{
    TextPool texts;
    const QByteArray bytes = encode(AgentServerFrame(SnapPart{{sampleHead(1), sampleHead(2)}, {}}));
    const auto frame = decodeAgentServer(bytes, wide, texts);
    QVERIFY(frame);
    const QList<Conversation> heads = std::get<SnapPart>(*frame).heads;
    QCOMPARE(heads[0], sampleHead(1));
    QCOMPARE(heads[0].ai.constData(), heads[1].ai.constData());
    QCOMPARE(heads[0].team.toString().constData(), heads[1].team.toString().constData());
    QVERIFY(heads[0].last.text.constData() != heads[1].last.text.constData()); // what a person said is nobody else's
    const QString before = texts.text("team");
    for (int i = 0; i < 10'000; ++i)
        texts.text(std::to_string(i)); // whoever sends new ones without end pushes others out, no more
    QCOMPARE(texts.text("team"), before);
}

void TestCodec::parsers_anyText_agree()
{
    const QByteArray whole = encode(AgentServerFrame(SnapPart{{sampleHead(1)}, {}}));
    QVERIFY(rc::check([&] {
        QByteArray bytes = whole;
        const int changes = *rc::gen::inRange(0, 3);
        for (int i = 0; i < changes; ++i) {
            const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
            const QByteArray with =
                *rc::gen::element<QByteArray>("", "\"", "{", "]", ",", "\\", "\\u0041", "\\ud83d", "0", "-", "1e3",
                                              "\x01", "\xC3", "\xE4\xB8\xAD", "null", " ");
            bytes.replace(at, *rc::gen::inRange<qsizetype>(0, 4), with);
        }
        Wire::Document fast;
        Wire::Document exact;
        const auto fastError = fast.parse(bytes, 1 << 20, 16);
        const auto exactError = exact.parseExactly(bytes, 16);
        RC_ASSERT(fastError.has_value() == exactError.has_value());
        if (!fastError)
            RC_ASSERT(isSameTree(fast, fast.root(), exact, exact.root()));
    }));
}

void TestCodec::snapshot_thousandHeads_isFast()
{
    SnapPart part;
    for (int i = 0; i < 1000; ++i)
        part.heads.append(sampleHead(i));
    qint64 encoding = INT64_MAX;
    qint64 decoding = INT64_MAX;
    QByteArray bytes;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        bytes = encode(AgentServerFrame(part));
        encoding = std::min(encoding, timer.nsecsElapsed());
        timer.restart();
        const auto back = decodeAgentServer(bytes, wide);
        decoding = std::min(decoding, timer.nsecsElapsed());
        QVERIFY(back);
    }
    qInfo("%lld KiB: encoded in %.1f ms, decoded in %.1f ms", qint64(bytes.size()) / 1024, double(encoding) / 1e6,
          double(decoding) / 1e6);
    // A hundred times what a quiet machine needs, as sanitizers are slow: this finds a change of order, benchmarks
    // find the rest.
    QVERIFY(encoding < 2'500'000'000);
    QVERIFY(decoding < 2'500'000'000);
}

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
