// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "domain/text.h"
#include "unit/domain/world.h"

#include <rapidcheck.h>

#include <QtTest>

#include <map>
#include <set>

// Without the expression taken apart: values of ours do not print, and the seed is what one needs.
#define HOLD(...) RC_ASSERT((__VA_ARGS__))

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One random wish: numbers that dice() makes into a command, an actor, a fence and a passing of time.
struct Step
{
    int op = 0;
    int who = 0;
    int fence = 0;
    int detail = 0;
    int wait = 0;
};

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << '{' << step.op << ' ' << step.who << ' ' << step.fence << ' ' << step.detail << ' ' << step.wait
               << '}';
}

rc::Gen<std::vector<Step>> steps()
{
    const auto number = rc::gen::inRange(0, 1000);
    return rc::gen::container<std::vector<Step>>(rc::gen::map(
        rc::gen::tuple(number, number, number, number, number), [](const std::tuple<int, int, int, int, int> &t) {
            return std::apply([](auto... n) { return Step{n...}; }, t);
        }));
}

const QList<AgentId> people{ann, bob, cleo, lena, ada, dora, AgentId(u"a_none"_s)};
const QList<TeamId> teams{support, sales, night, TeamId(u"t_none"_s), TeamId()};

const QList<Actor> &actors()
{
    static const QList<Actor> all{asVisitor(),    Actor::visitor(VisitorId(u"v_otto"_s)),
                                  Actor::ai(),    Actor::bot(bert),
                                  as(ann),        as(bob),
                                  as(cleo),       as(lena),
                                  as(ada),        as(dora),
                                  Actor::system()};
    return all;
}

template<typename T>
const T &pick(const QList<T> &from, int n)
{
    return from[n % from.size()];
}

QString textFor(int n)
{
    static const QStringList texts{u"Hello"_s, u" "_s, u"a\u0000\U0001F600 b"_s, QString(9000, u'x'),
                                   u"Where is it?"_s};
    return n % 4 ? texts.first() : texts[n % texts.size()];
}

/// The world under test with a second, independent book of what must hold.
struct Trial
{
    World world;
    bool machineSilent = false; ///< between a request and its end
    int openNo = 0; ///< number of the open handoff, 0 for none
    int ended = 0;
    std::set<QString> keys;
};

/// What was reached over all trials; asserted at the end, so that the properties do not hold for want of trying.
struct Coverage
{
    std::map<std::size_t, std::pair<int, int>> ops; ///< accepted, refused
    std::set<Phase> phases;
    std::set<Owner::Kind> owners;
    std::set<Outcome> outcomes;
    std::set<MissedWhy> whys;
    std::set<std::size_t> events;
};

Coverage &coverage()
{
    static Coverage all;
    return all;
}

using Maker = std::function<CommandBody(const Trial &, int n)>;
struct Verb
{
    Maker make;
    std::function<Actor(const Trial &, int n)> rightActor;
};

Actor person(const Trial &, int n)
{
    return as(pick(people, n));
}
Actor visitor(const Trial &, int)
{
    return asVisitor();
}
Actor machine(const Trial &trial, int)
{
    return trial.world.head.ai == bert.toString() ? Actor::bot(bert) : Actor::ai();
}
Actor ownerOf(const Trial &trial, int n)
{
    return trial.world.head.owner.isAgent() ? as(trial.world.head.owner.agent) : as(pick(people, n));
}
Actor leads(const Trial &, int n)
{
    return as(n % 2 ? lena : ada);
}
Actor system(const Trial &, int)
{
    return Actor::system();
}
Actor offered(const Trial &trial, int n)
{
    const auto &handoff = trial.world.head.handoff;
    return handoff && handoff->offer ? as(handoff->offer->agent) : as(pick(people, n));
}

CommandBody startFor(const Trial &, int n)
{
    StartConversation start;
    start.visitor = {vera, textFor(n), u"de"_s};
    for (int i = 0; i < n % 25; ++i) {
        start.page.trail.append(Page{u"https://shop.example/"_s, {}, {}, {}, {}});
        start.fields.insert(u"start"_s + QString::number(i), Field{u"x"_s, u"page"_s, 0, 100});
    }
    if (n % 2)
        start.page.current.url = u"https://shop.example/now"_s;
    return start;
}

CommandBody describeFor(const Trial &, int n)
{
    Describe describe;
    if (n % 2)
        describe.lead = Lead{n % 101, {}};
    if (n % 3)
        describe.briefing = Briefing{{u"asked"_s, {n}}, {}, {}, {}, {}, u"extract"_s, {}, n, 0};
    for (int i = 0; i < n % 7; ++i)
        describe.fields.insert(u"key"_s + QString::number((n + i) % 30), Field{QString::number(n), u"ai"_s, 1, 50});
    return describe;
}

CommandBody requestFor(const Trial &, int n)
{
    RequestHandoff request;
    for (int i = 0; i < n % 12; ++i)
        request.reasons.append(Reason{QString(u"reason_"_s + QString::number((n + i) % 25)), 50, 1});
    request.category = static_cast<Category>(n % 6);
    request.urgency = n % 5 ? Urgency::Normal : Urgency::Urgent;
    return request;
}

CommandBody formFor(const Trial &, int n)
{
    QMap<QString, QString> values;
    for (int i = 0; i < n % 4; ++i)
        values.insert(u"form"_s + QString::number((n + i) % 25), u"x"_s);
    return SubmitForm{n % 3 ? QString() : textFor(n), values};
}

QList<Attachment> filesFor(int n)
{
    QList<Attachment> files;
    for (int i = 0; i < n % 13; ++i)
        files.append({AttachmentId(u"f_file%1"_s.arg(n % 11 ? i : 0)), u"../a\u202Eb.png"_s, u"image/png"_s, i});
    return files;
}

/// The timer that is due next, or one that nobody set.
CommandBody tickFor(const Trial &trial, int n)
{
    if (const auto due = nextDue(trial.world.head, trial.world.policy()); due && n % 4)
        return due->tick;
    return Tick{static_cast<TickKind>(n % 4), n % 8 - 1, {ann}};
}

const std::vector<Verb> &verbs()
{
    const auto in = [](const Trial &t, int n) { return t.world.now + Millis((n % 50 - 5) * 10'000); };
    static const std::vector<Verb> all{
        {startFor, visitor},
        {[](const Trial &, int n) -> CommandBody { return VisitorMessage{textFor(n)}; }, visitor},
        {[](const Trial &, int n) -> CommandBody { return AskHuman{static_cast<Category>(n % 6)}; }, visitor},
        {[](const Trial &, int) -> CommandBody { return CancelHandoff{}; }, visitor},
        {formFor, visitor},
        {[](const Trial &, int n) -> CommandBody {
             return VisitPage{{n % 5 ? u"https://shop.example/"_s : QString(), {}, {}, {}, {}}};
         },
         visitor},
        {[](const Trial &, int) -> CommandBody { return LeavePage{}; }, visitor},
        {[](const Trial &, int n) -> CommandBody {
             return Rate{n % 8, {}};
         },
         visitor},
        {[](const Trial &, int n) -> CommandBody {
             return Answer{textFor(n), n % 120, {}};
         },
         machine},
        {requestFor, machine},
        {describeFor, machine},
        {[](const Trial &, int) -> CommandBody { return Claim{}; }, person},
        {[](const Trial &, int n) -> CommandBody { return Assign{pick(people, n)}; }, leads},
        {[](const Trial &, int n) -> CommandBody { return MakeOffer{pick(people, n)}; }, system},
        {[](const Trial &, int) -> CommandBody { return Decline{}; }, offered},
        {[](const Trial &, int) -> CommandBody { return TakeOver{}; }, person},
        {[](const Trial &, int) -> CommandBody { return Release{}; }, ownerOf},
        {[](const Trial &, int n) -> CommandBody {
             return n % 2 ? Transfer{pick(people, n), {}, {}} : Transfer{{}, pick(teams, n), textFor(n)};
         },
         ownerOf},
        {[](const Trial &, int n) -> CommandBody {
             return ReturnToAi{n % 3 ? QString() : textFor(n), {}};
         },
         ownerOf},
        {[](const Trial &, int) -> CommandBody { return Resolve{}; }, ownerOf},
        {[in](const Trial &t, int n) -> CommandBody { return SetSnooze{n % 4 ? in(t, n) : Instant{}}; }, ownerOf},
        {[in](const Trial &t, int n) -> CommandBody { return Defer{in(t, n)}; }, system},
        {[](const Trial &, int n) -> CommandBody { return Send{textFor(n)}; }, ownerOf},
        {[](const Trial &, int n) -> CommandBody {
             return AddNote{n % 7 ? textFor(n) : QString(), filesFor(n)};
         },
         person},
        {[](const Trial &t, int n) -> CommandBody {
             const Fields &known = t.world.head.fields;
             return Reveal{n % 5 && !known.isEmpty() ? known.firstKey() : u"email"_s};
         },
         person},
        {[](const Trial &, int n) -> CommandBody { return Route{pick(teams, n)}; }, system},
        {tickFor, system},
        {[](const Trial &t, int n) -> CommandBody {
             return LeaseExpired{n % 2 ? t.world.head.owner.agent : pick(people, n)};
         },
         system},
        {[](const Trial &, int) -> CommandBody { return RefuseHandoff{}; }, system},
    };
    return all;
}

/// What an admin may change while conversations go on.
void changeSettings(World &world, int n)
{
    Team &team = world.workspace.teams[pick(teams, n % 3).toString()];
    switch (n % 7) {
    case 0:
        world.workspace.handoffEnabled = n % 5 != 0;
        break;
    case 1:
        team.open = !team.open;
        break;
    case 2:
        team.opensAt = world.now + Millis(n * 1000);
        break;
    case 3:
        team.ladder = {{Millis(n * 100), LadderTarget::Missed}};
        break;
    case 4:
        team.ladder.clear();
        break;
    case 5:
        world.load[pick(people, n)] = n % 6;
        break;
    default:
        world.agents[ann].status = static_cast<Status>(n % 4);
        break;
    }
}

void checkHead(const Trial &trial)
{
    const Conversation &head = trial.world.head;
    HOLD(head.owner.isAgent() == !head.owner.agent.isEmpty());
    HOLD(head.handoff.has_value() == (trial.openNo > 0));
    if (head.owner.isAgent() || head.owner == Owner::queue())
        HOLD(head.handoff.has_value());
    if (head.owner == Owner::nobody())
        HOLD(!head.handoff);
    HOLD(!head.snooze || head.owner.isAgent());
    HOLD(head.page.trail.size() <= 21);
    HOLD(head.fields.size() <= 20);
    HOLD(head.earlier.size() == qMin(qsizetype(3), qsizetype(head.handoffs - (head.handoff ? 1 : 0))));
    HOLD(head.earlier.isEmpty() || head.earlier.constLast().outcome == head.lastOutcome);
    if (head.handoff) {
        HOLD(head.handoff->reasons.size() <= 10);
        HOLD(head.handoff->no == trial.openNo);
        HOLD(head.handoff->deferredUntil.has_value() == (head.owner == Owner::ai()));
        HOLD(!head.handoff->offer || head.owner == Owner::queue());
    }
    if (head.handoff && !head.owner.isAgent())
        HOLD(nextDue(head, trial.world.policy()).has_value());
    for (const QString &key : trial.keys)
        HOLD(head.fields.contains(key));
    coverage().phases.insert(phaseOf(head));
    coverage().owners.insert(head.owner.kind);
}

void checkMessage(const Trial &trial, const Conversation &before, const Message &message)
{
    HOLD(message.n == before.messages + 1);
    if (message.kind != MessageKind::Text)
        return;
    HOLD(!message.text.isEmpty());
    const bool machineSpeaks = message.speaker == Speaker::Ai || message.speaker == Speaker::Bot;
    HOLD(!machineSpeaks || (before.owner == Owner::ai() && !trial.machineSilent));
    if (message.speaker == Speaker::Agent)
        HOLD(before.owner.is(AgentId(message.author)));
}

void bookHandoff(Trial &trial, const EventBody &body)
{
    if (const auto *requested = std::get_if<HandoffRequested>(&body)) {
        HOLD(trial.openNo == 0);
        HOLD(requested->no == trial.ended + 1);
        trial.openNo = requested->no;
        trial.machineSilent = true;
    } else if (const auto *over = std::get_if<HandoffEnded>(&body)) {
        HOLD(trial.openNo == trial.ended + 1);
        HOLD(over->owner == Owner::ai() || over->owner == Owner::nobody());
        HOLD(over->why.has_value() == (over->outcome == Outcome::Missed));
        trial.ended = trial.openNo;
        trial.openNo = 0;
        trial.machineSilent = false;
        coverage().outcomes.insert(over->outcome);
        if (over->why)
            coverage().whys.insert(*over->why);
    } else if (std::holds_alternative<HandoffDeferred>(body)) {
        trial.machineSilent = false;
    } else if (std::holds_alternative<HandoffResumed>(body) || std::holds_alternative<ConversationClaimed>(body)) {
        trial.machineSilent = true;
    }
}

void foldAndCheck(Trial &trial, const Events &events)
{
    for (const Event &event : events) {
        const Conversation before = trial.world.head;
        if (const auto *added = std::get_if<MessageAdded>(&event.body))
            checkMessage(trial, before, added->message);
        bookHandoff(trial, event.body);
        trial.world.fold({event});
        const Conversation &after = trial.world.head;
        HOLD(after.version == before.version + 1);
        HOLD(after.fence == before.fence + (after.owner == before.owner ? 0 : 1));
        HOLD(before.version == 0 || after.id == before.id);
        for (const QString &key : after.fields.keys())
            trial.keys.insert(key);
        coverage().events.insert(event.body.index());
    }
}

void run(Trial &trial, const Step &step)
{
    static const std::array waits{0, 0, 0, 1'000, 16'000, 100'000, 650'000};
    World &world = trial.world;
    world.pass(Millis(waits[static_cast<std::size_t>(step.wait) % waits.size()]));
    if (step.op % 20 == 0)
        changeSettings(world, step.detail);
    const Verb &verb = verbs()[static_cast<std::size_t>(step.op) % verbs().size()];
    const CommandBody body = verb.make(trial, step.detail);
    const Actor actor = step.who % 10 < 7 ? verb.rightActor(trial, step.who) : pick(actors(), step.who);
    const int lot = step.fence % 10;
    const std::optional<qint64> fence = lot < 7 ? std::optional(world.head.fence)
        : lot == 7                              ? std::optional(world.head.fence - 1)
        : lot == 8                              ? std::optional(world.head.fence + 1)
                                                : std::nullopt;
    if (const auto *tick = std::get_if<Tick>(&body); tick && step.detail % 4 && nextDue(world.head, world.policy()))
        world.now = qMax(world.now, nextDue(world.head, world.policy())->at);
    const Conversation before = world.head;
    const auto result = world.attempt(actor, body, fence);
    HOLD(result == world.attempt(actor, body, fence));
    HOLD(world.head == before);
    auto &[accepted, refused] = coverage().ops[body.index()];
    ++(result ? accepted : refused);
    if (!result)
        return;
    HOLD(faultOf(*result, before, world.now, actor).toStdString() == "");
    foldAndCheck(trial, *result);
    checkHead(trial);
}

void checkFold(const Trial &trial)
{
    Conversation fresh;
    for (const Event &event : trial.world.log)
        apply(fresh, event);
    HOLD(fresh == trial.world.head);
}

Trial started(bool ofBot)
{
    Trial trial;
    StartConversation start;
    start.visitor.id = vera;
    foldAndCheck(trial, trial.world.attempt(ofBot ? Actor::bot(bert) : asVisitor(), start).value());
    ++coverage().ops[CommandBody(start).index()].first;
    return trial;
}

/// Claims of all people with one fence, in the order of the numbers: whoever may, exactly one has it.
void raceOnce(Trial &trial, const std::vector<Step> &order)
{
    const qint64 fence = trial.world.head.fence;
    const bool waiting = trial.world.head.owner == Owner::queue();
    int won = 0;
    for (const Step &step : order) {
        const auto result = trial.world.attempt(as(pick(people, step.who)), Claim{}, fence);
        won += result.has_value();
        if (result)
            foldAndCheck(trial, *result);
    }
    HOLD(won <= (waiting ? 1 : 0));
    const auto last = trial.world.attempt(as(ada), Claim{}, fence);
    HOLD(last.has_value() == (waiting && won == 0));
}

QString anyText()
{
    static const QList<char32_t> spice{0,      0x1B,   0x7F,  0x9F,  0xD800, 0xDC00,  0xFFFE, 0xFEFF, 0x202E,
                                       0x0301, 0x200D, U'\r', U'\n', U' ',   0x1F600, U'a',   0xFDD0, 0x20DD};
    const auto codes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40));
    QString text;
    for (const int code : codes) {
        const char32_t c = spice[code % spice.size()];
        if (c > 0xFFFF)
            text += QString::fromUcs4(&c, 1);
        else
            text += QChar(static_cast<char16_t>(c));
    }
    return text;
}

bool isFit(const QString &text)
{
    int marks = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool mark = QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
        marks = mark ? marks + 1 : QChar::category(c) == QChar::Other_Format ? marks : 0;
        if (marks > 8 || (c < 0x20 && c != U'\n') || (c >= 0x7F && c <= 0x9F) || (c >= 0xD800 && c <= 0xDFFF)
            || c == 0xFFFE || c == 0xFEFF || c == 0xFDD0)
            return false;
    }
    return true;
}

} // namespace

/// What holds whatever anybody does in whatever order.
class TstProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequence_keepsTheInvariants();
    void anySequence_reachedEverything();
    void claims_withOneFence_haveOneWinner();
    void anyText_isMadeFitOnce();
};

void TstProperties::anySequence_keepsTheInvariants()
{
    QVERIFY(rc::check("commands keep the invariants", [] {
        Trial trial = started(*rc::gen::inRange(0, 3) == 0);
        for (const Step &step : *rc::gen::scale(3.0, steps()))
            run(trial, step);
        checkFold(trial);
    }));
    // The same once more over long lives: what only happens late must hold as well.
    std::srand(4711);
    for (int life = 0; life < 100; ++life) {
        Trial trial = started(life % 3 == 0);
        for (int i = 0; i < 400; ++i)
            run(trial,
                Step{std::rand() % 1000, std::rand() % 1000, std::rand() % 1000, std::rand() % 1000,
                     std::rand() % 1000});
        checkFold(trial);
    }
}

void TstProperties::anySequence_reachedEverything()
{
    const Coverage &all = coverage();
    // No rule of its own refuses a description, a page or a leaving but role and form; each was refused at least once.
    for (std::size_t op = 0; op < verbs().size(); ++op) {
        const auto found = all.ops.find(op);
        QVERIFY2(found != all.ops.end() && found->second.first > 0,
                 qPrintable(u"never accepted: "_s + QString::number(op)));
        QVERIFY2(found->second.second > 0, qPrintable(u"never refused: "_s + QString::number(op)));
    }
    QCOMPARE(all.phases.size(), 5);
    QCOMPARE(all.owners.size(), 4);
    QCOMPARE(all.outcomes.size(), 6);
    QCOMPARE(all.whys.size(), 3);
    QCOMPARE(all.events.size(), 24);
}

void TstProperties::claims_withOneFence_haveOneWinner()
{
    QVERIFY(rc::check("one claim wins", [] {
        Trial trial = started(false);
        for (const Step &step : *steps())
            run(trial, step);
        raceOnce(trial, *steps());
        checkFold(trial);
    }));
}

void TstProperties::anyText_isMadeFitOnce()
{
    QVERIFY(rc::check("text is made fit", [] {
        const QString text = anyText();
        const QString clean = cleanText(text);
        HOLD(isFit(clean));
        HOLD(cleanText(clean) == clean);
        HOLD(codePoints(clean) <= codePoints(text));
        const QString name = cleanName(text);
        HOLD(codePoints(name) <= maxNameCodePoints);
        HOLD(!name.contains(u'\n') && !name.contains(QChar(0x202E)) && isFit(name));
        const int length = *rc::gen::inRange(2, 40);
        const QString line = oneLine(clean, length);
        HOLD(line.size() <= length);
        HOLD(!line.contains(u'\n') && isFit(line));
    }));
}

BATON_DOMAIN_TEST(TstProperties);

} // namespace Baton::Test

#include "tst_properties.moc"
