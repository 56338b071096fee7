// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/wishes.h"

#include "domain/process.h"

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<TeamId> teams{support, sales, night, TeamId(u"t_none"_s), TeamId()};

QString textFor(int n)
{
    static const QStringList texts{u"Hello"_s, u" "_s, u"a\u0000\U0001F600 b"_s, QString(9000, u'x'),
                                   u"Where is it?"_s};
    return n % 4 ? texts.first() : texts[n % texts.size()];
}

Actor person(const Trial &, int n)
{
    return as(pick(people(), n));
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
    return trial.world.head.owner.isAgent() ? as(trial.world.head.owner.agent) : as(pick(people(), n));
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
    return handoff && handoff->offer ? as(handoff->offer->agent) : as(pick(people(), n));
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

} // namespace

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

const QList<AgentId> &people()
{
    static const QList<AgentId> all{ann, bob, cleo, lena, ada, dora, AgentId(u"a_none"_s)};
    return all;
}

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
             return ReachGoal{n % 5 ? u"purchase"_s : QString(), {}};
         },
         visitor},
        {[](const Trial &, int n) -> CommandBody {
             return Answer{textFor(n), n % 120, {}};
         },
         machine},
        {requestFor, machine},
        {describeFor, machine},
        {[](const Trial &, int) -> CommandBody { return Claim{}; }, person},
        {[](const Trial &, int n) -> CommandBody { return Assign{pick(people(), n)}; }, leads},
        {[](const Trial &, int n) -> CommandBody { return MakeOffer{pick(people(), n)}; }, system},
        {[](const Trial &, int) -> CommandBody { return Decline{}; }, offered},
        {[](const Trial &, int) -> CommandBody { return TakeOver{}; }, person},
        {[](const Trial &, int) -> CommandBody { return Release{}; }, ownerOf},
        {[](const Trial &, int n) -> CommandBody {
             return n % 2 ? Transfer{pick(people(), n), {}, {}} : Transfer{{}, pick(teams, n), textFor(n)};
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
        {[](const Trial &, int n) -> CommandBody { return Whisper{textFor(n)}; }, person},
        {[](const Trial &, int n) -> CommandBody { return Route{pick(teams, n)}; }, system},
        {tickFor, system},
        {[](const Trial &t, int n) -> CommandBody {
             return LeaseExpired{n % 2 ? t.world.head.owner.agent : pick(people(), n)};
         },
         system},
        {[](const Trial &, int) -> CommandBody { return RefuseHandoff{}; }, system},
    };
    return all;
}

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
        world.load[pick(people(), n)] = n % 6;
        break;
    default:
        world.agents[ann].status = static_cast<Status>(n % 4);
        break;
    }
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

} // namespace Baton::Test
