// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/domain/world.h"

#include <QFile>
#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Party
{
    QString name;
    Actor actor;
    AgentId me; ///< who gets the offer of "offered to me"
    bool ofBot = false;
};

struct Op
{
    QString name;
    std::function<CommandBody(const World &)> body;
    Millis later{0}; ///< passes before it is sent
};

const QList<Party> &parties()
{
    static const QList<Party> all{
        {u"visitor, own"_s, asVisitor(), ann},
        {u"visitor, other"_s, Actor::visitor(VisitorId(u"v_otto"_s)), ann},
        {u"AI"_s, Actor::ai(), ann},
        {u"bot, own"_s, Actor::bot(bert), ann, true},
        {u"bot, other"_s, Actor::bot(BotId(u"b_else"_s)), ann, true},
        {u"agent of the team"_s, as(ann), ann},
        {u"agent of another team"_s, as(cleo), cleo},
        {u"agent who owns it"_s, as(bob), bob},
        {u"team lead"_s, as(lena), lena},
        {u"admin"_s, as(ada), ada},
        {u"system"_s, Actor::system(), ann},
    };
    return all;
}

template<typename Body>
std::function<CommandBody(const World &)> always(Body body)
{
    return [body](const World &) -> CommandBody { return body; };
}

Op tickOp(const QString &name, TickKind kind)
{
    return {name, always(Tick{kind, 0, {}}), Millis(700'000)};
}

QList<Op> visitorOps()
{
    return {
        {u"start"_s, always(StartConversation{{vera, {}, {}}, {}, {}, {}, {}})},
        {u"message"_s, always(VisitorMessage{u"Hello"_s})},
        {u"ask_human"_s, always(AskHuman{})},
        {u"cancel"_s, always(CancelHandoff{})},
        {u"form"_s, always(SubmitForm{u"Vera"_s, {}})},
        {u"page"_s, always(VisitPage{{u"https://shop.example/"_s, {}, {}, {}, {}}})},
        {u"leave"_s, always(LeavePage{})},
        {u"rate"_s, always(Rate{5, {}})},
        {u"goal"_s, always(ReachGoal{u"purchase"_s, {}})},
        {u"answer"_s, always(Answer{u"On Monday."_s, 90, {}})},
        {u"request"_s, always(RequestHandoff{{Reason{u"policy"_s, 90, 1}}, Category::Support, Urgency::Normal})},
        {u"describe"_s, always(Describe{std::nullopt, Lead{70, {}}, {}})},
    };
}

QList<Op> teamOps()
{
    return {
        {u"claim"_s, always(Claim{})},
        {u"assign (to an agent of the team)"_s, always(Assign{ann})},
        {u"offer (to an agent of the team)"_s, always(MakeOffer{ann})},
        {u"decline"_s, always(Decline{})},
        {u"take_over"_s, always(TakeOver{})},
        {u"release"_s, always(Release{})},
        {u"transfer (to another agent)"_s, always(Transfer{cleo, {}, {}})},
        {u"transfer (to another team)"_s, always(Transfer{{}, sales, {}})},
        {u"return"_s, always(ReturnToAi{})},
        {u"resolve"_s, always(Resolve{})},
        {u"snooze"_s, [](const World &world) -> CommandBody { return SetSnooze{world.now + Millis(1)}; }},
        {u"defer"_s, [](const World &world) -> CommandBody { return Defer{world.now + Millis(1)}; }},
        {u"send"_s, always(Send{u"Hello"_s})},
        {u"note"_s, always(AddNote{u"A friend of the house"_s})},
        {u"reveal"_s, always(Reveal{u"email"_s})},
        {u"erase_visitor"_s, always(EraseVisitor{vera})},
        {u"whisper"_s, always(Whisper{u"Offer them the annual plan"_s})},
    };
}

QList<Op> systemOps()
{
    return {
        {u"route"_s, always(Route{sales})},
        tickOp(u"tick (ladder)"_s, TickKind::Ladder),
        tickOp(u"tick (offer lapsed)"_s, TickKind::OfferLapsed),
        tickOp(u"tick (snooze over)"_s, TickKind::SnoozeOver),
        tickOp(u"tick (opening)"_s, TickKind::Opening),
        {u"lease_expired (of the owner)"_s, always(LeaseExpired{bob})},
        {u"refuse"_s, always(RefuseHandoff{})},
    };
}

const KnownAnswer answerKnown{u"k_1"_s, u"How?"_s, u"So."_s, {}, {}, 1, {}, {}};

const QList<Op> &workspaceOps()
{
    static const QList<Op> all{
        {u"save_agent"_s, [](const World &world) -> CommandBody { return SaveAgent{world.agents.value(ann)}; }},
        {u"status (own)"_s, always(SetStatus{{}, Status::Away})},
        {u"status (of another)"_s, always(SetStatus{dora, Status::Away})},
        {u"save_workspace"_s, [](const World &world) -> CommandBody { return SaveWorkspace{world.workspace}; }},
        {u"set_alerts (own; there is no other)"_s, always(SetAlerts{})},
        {u"save_alert_rules"_s, always(SaveAlertRules{})},
        {u"save_handoff_rules"_s, always(SaveHandoffRules{})},
        {u"handle_letters"_s, always(HandleLetters{{u"dl_1"_s}, true})},
        {u"note_addresses"_s, always(NoteAddresses{ann, true, false})},
        {u"set_language (own; there is no other)"_s, always(SetLanguage{u"de"_s})},
        {u"teach_answer"_s, always(TeachAnswer{answerKnown})},
        {u"forget_answer"_s, always(ForgetAnswer{answerKnown.id})},
        {u"dismiss_questions"_s, always(DismissQuestions{{u"q_1"_s}})},
        {u"note_opening"_s, always(NoteOpening{support, true, {}})},
        {u"save_teams"_s,
         [](const World &world) -> CommandBody {
             return SaveTeams{world.workspace.teams.values(), support, world.workspace.revision};
         }},
    };
    return all;
}

QString cell(const Result<Events> &result)
{
    if (!result)
        return codeName(result.error().code);
    return result->empty() ? u"–"_s : u"✓"_s;
}

QString cellOf(const Op &op, const Party &party, State state)
{
    World world = inState(state, party.me, bob, party.ofBot);
    world.head.fields.insert(u"email"_s, Field{u"vera@shop.example"_s, u"page"_s, 0, 100});
    world.pass(op.later);
    const CommandBody body = op.body(world);
    const Result<Events> result = world.attempt(party.actor, body);
    // What is kept beside the log causes no event.
    const bool isBeside = std::holds_alternative<Whisper>(body);
    return result && isBeside ? u"✓"_s : cell(result);
}

/// Parties whose cells are the same share a line.
QString lines(const QList<std::pair<QString, QString>> &rows)
{
    QList<std::pair<QStringList, QString>> merged;
    for (const auto &[name, cells] : rows) {
        const auto same =
            std::find_if(merged.begin(), merged.end(), [&](const auto &row) { return row.second == cells; });
        if (same == merged.end())
            merged.append({{name}, cells});
        else
            same->first.append(name);
    }
    QString text;
    for (const auto &[names, cells] : merged)
        text += u"| "_s + names.join(u"; "_s) + u" | "_s + cells + u" |\n"_s;
    return text;
}

QString header(const QStringList &columns)
{
    return u"| | "_s + columns.join(u" | "_s) + u" |\n|"_s + u" --- |"_s.repeated(columns.size() + 1) + u"\n"_s;
}

QString tableOf(const Op &op)
{
    QStringList columns;
    for (int i = 0; i < states; ++i)
        columns.append(stateName(static_cast<State>(i)));
    QList<std::pair<QString, QString>> rows;
    for (const Party &party : parties()) {
        QStringList cells;
        for (int i = 0; i < states; ++i)
            cells.append(cellOf(op, party, static_cast<State>(i)));
        rows.append({party.name, cells.join(u" | "_s)});
    }
    return u"\n### "_s + op.name + u"\n\n"_s + header(columns) + lines(rows);
}

QString workspaceTable()
{
    QStringList columns;
    for (const Op &op : workspaceOps())
        columns.append(op.name);
    QList<std::pair<QString, QString>> rows;
    for (const Party &party : parties()) {
        QStringList cells;
        for (const Op &op : workspaceOps()) {
            World world;
            world.answers.insert(answerKnown.id, answerKnown);
            cells.append(cell(world.attempt(party.actor, op.body(world))));
        }
        rows.append({party.name, cells.join(u" | "_s)});
    }
    return header(columns) + lines(rows);
}

QString startTable()
{
    QList<std::pair<QString, QString>> rows;
    for (const Party &party : parties())
        rows.append({party.name, cell(World().attempt(party.actor, visitorOps().first().body(World())))});
    return header({u"start in the name of the visitor"_s}) + lines(rows);
}

QString document()
{
    QString text = uR"(<!-- SPDX-FileCopyrightText: Baton contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# Who may do what

Every operation by every role in every state of a conversation, asked of `decide` itself. `tst_domain_who` fails when
this page is not what the rules say; `BATON_UPDATE_DOCS=1 ctest -R tst_domain_who` writes it anew.

Each command carries the right fence; with another one every write and every verb of ownership is refused as `fenced`
or `conflict`, and a tick is void. ✓ is done, – is void (nothing happens and nothing is wrong), a word is the code of the
refusal. The conversation is of the team Support; "agent who owns it" owns it in the three states of an agent and is a
colleague of the same team otherwise; "bot, other" is a bot that another machine's conversation is none of.
)"_s;
    text += u"\n## The visitor and the machine\n"_s;
    for (const Op &op : visitorOps())
        text += tableOf(op);
    text += u"\n## The team\n"_s;
    for (const Op &op : teamOps())
        text += tableOf(op);
    text += u"\n## The system\n"_s;
    for (const Op &op : systemOps())
        text += tableOf(op);
    text += u"\n## Before there is a conversation\n\n"_s + startTable();
    text += u"\n## Agents and the workspace\n\n"_s + workspaceTable();
    return text;
}

} // namespace

/// The table of who may do what is asked of the rules and compared with the page that is committed.
class TstWho : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_areWhatTheyAreCalled();
    void document_committed_isWhatTheRulesSay();
    void everyCell_isDecidedByARule();
};

void TstWho::states_areWhatTheyAreCalled()
{
    for (const Party &party : parties()) {
        for (int i = 0; i < states; ++i) {
            const auto state = static_cast<State>(i);
            const Conversation head = inState(state, party.me, bob, party.ofBot).head;
            using Kind = Owner::Kind;
            const Kind owner = state <= State::Deferred ? Kind::Ai
                : state <= State::OfferedToOther        ? Kind::Queue
                : state == State::Nobody                ? Kind::Nobody
                                                        : Kind::Agent;
            QCOMPARE(head.owner.kind, owner);
            QCOMPARE(head.handoff.has_value(), state != State::Ai && state != State::Nobody);
            QCOMPARE(head.snooze.has_value(), state == State::Snoozed);
            if (!head.handoff)
                continue;
            QCOMPARE(head.handoff->deferredUntil.has_value(), state == State::Deferred);
            QCOMPARE(head.handoff->team.isEmpty(), state == State::Unrouted);
            QCOMPARE(head.handoff->offer && head.handoff->offer->agent == party.me, state == State::OfferedToMe);
            QCOMPARE(head.handoff->offer && head.handoff->offer->agent != party.me, state == State::OfferedToOther);
        }
    }
}

void TstWho::document_committed_isWhatTheRulesSay()
{
    QFile file(QStringLiteral(BATON_DOCS "/who-may-do-what.md"));
    const QByteArray said = document().toUtf8();
    if (qEnvironmentVariableIsSet("BATON_UPDATE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(said), said.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QList<QByteArray> committed = file.readAll().split('\n');
    const QList<QByteArray> now = said.split('\n');
    for (qsizetype i = 0; i < qMin(committed.size(), now.size()); ++i)
        QCOMPARE(committed[i], now[i]);
    QCOMPARE(committed.size(), now.size());
}

void TstWho::everyCell_isDecidedByARule()
{
    // A body that is refused for its shape would hide the rule that is meant.
    const QString text = document();
    for (const Code code : {Code::Internal, Code::BadSchema, Code::TooLarge, Code::TextRejected})
        QVERIFY2(!text.contains(codeName(code)), qPrintable(codeName(code)));
    QVERIFY(text.contains(codeName(Code::Fenced)) && text.contains(codeName(Code::State)));
}

BATON_DOMAIN_TEST(TstWho);

} // namespace Baton::Test

#include "tst_who.moc"
