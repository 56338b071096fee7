// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"
#include "domain/text.h"
#include "unit/domain/wishes.h"

#include <rapidcheck.h>

#include <QtTest>

#include <map>
#include <set>

// Without the expression taken apart: values of ours do not print, and the seed is what one needs.
#define HOLD(...) RC_ASSERT((__VA_ARGS__))

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

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
        const auto result = trial.world.attempt(as(pick(people(), step.who)), Claim{}, fence);
        won += result.has_value();
        if (result)
            foldAndCheck(trial, *result);
    }
    HOLD(won <= (waiting ? 1 : 0));
    const auto last = trial.world.attempt(as(ada), Claim{}, fence);
    HOLD(last.has_value() == (waiting && won == 0));
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
    for (int life = 0; life < 200; ++life) {
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
    std::vector<std::size_t> places; // among all commands: those of a conversation come first, but for a late one
    for (std::size_t op = 0; op <= CommandBody(RefuseHandoff()).index(); ++op)
        places.push_back(op);
    places.push_back(CommandBody(ReachGoal()).index());
    places.push_back(CommandBody(Whisper()).index());
    for (const std::size_t op : places) {
        const auto found = all.ops.find(op);
        QVERIFY2(found != all.ops.end() && found->second.first > 0,
                 qPrintable(u"never accepted: "_s + QString::number(op)));
        QVERIFY2(found->second.second > 0, qPrintable(u"never refused: "_s + QString::number(op)));
    }
    QCOMPARE(all.phases.size(), 5);
    QCOMPARE(all.owners.size(), 4);
    QCOMPARE(all.outcomes.size(), 6);
    QCOMPARE(all.whys.size(), 3);
    QCOMPARE(all.events.size(), 25);
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
