// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "server/accounts.h"
#include "server/engine.h"
#include "server/hub.h"
#include "server/provision.h"
#include "server/sqlitereader.h"
#include "server/sqlitestore.h"
#include "serverfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

class NoAccounts final : public Accounts
{
public:
    void signIn(const AgentId &, const QString &, const QString &, const DeviceId &,
                std::function<void(SignInResult)> done) override
    {
        done(refuse(Code::Unauthenticated));
    }
    Result<AgentId> agentOf(const QString &, Instant) override { return refuse(Code::Unauthenticated); }
    Result<void> revoke(const QString &) override { return {}; }
    QString visitorToken(const VisitorId &, Instant) override { return {}; }
    Result<VisitorId> visitorOf(const QString &, Instant) override { return refuse(Code::Unauthenticated); }
};

class NoReaders final : public ReaderPool
{
public:
    void run(std::function<std::function<void()>(Reader &)>) override {}
};

/// A workspace on a disk with an admin and two agents of Support, all connected.
struct Shop : ServerFixture
{
    Shop()
    {
        const auto made = Provisioning::create(folder.path(), u"Shop"_s, environment());
        admin = (*made)->addAgent({u"ada"_s, u"Ada"_s, Role::Admin, {}, {}})->agent;
        ann = (*made)->addAgent({u"ann"_s, u"Ann"_s, Role::Agent, {u"support"_s}, {}})->agent;
        bob = (*made)->addAgent({u"bob"_s, u"Bob"_s, Role::Agent, {u"support"_s}, {}})->agent;
    }
    void start()
    {
        hub.reset();
        engine.reset();
        store = std::move(*SqliteStore::open(workspaceFile(folder.path())));
        engine = std::make_unique<Engine>(*store, EngineSettings{}, environment());
        started = engine->start().has_value();
        hub = std::make_unique<Hub>(*engine, accounts, readers, HubSettings{}, environment());
        engine->online() = {admin, ann, bob};
    }
    /// What became of a command: "ok", or its code.
    QString tell(const Actor &actor, const CommandBody &body, const ConversationId &conversation = {})
    {
        Command command{CommandId(makeCommandId(environment())), conversation, {}, body};
        if (const Conversation *head = engine->head(conversation))
            command.fence = head->fence;
        QString said;
        hub->submit(command, actor, [&](const Protocol::Ack &ack) { said = ack.ok ? u"ok"_s : ack.detail; });
        hub->flush();
        return said;
    }

    AgentId admin;
    AgentId ann;
    AgentId bob;
    NoAccounts accounts;
    NoReaders readers;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Hub> hub;
    bool started = false;
};

AlertChoices withoutSound()
{
    AlertChoices choices;
    choices[AlertRow::Requested].on[AlertChannel::Sound] = false;
    return choices;
}

} // namespace

/// What is set about alerts on its way through engine, store and the timers of the ladder.
class TestAlertEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alerts_set_areThereAfterARestart();
    void alerts_ofTwoAdmins_theSecondIsTold();
    void handoffRules_set_areThereAfterARestart();
    void ladder_quietAgent_isLeftOut();
    void story_ofEachStep_saysWhoWasAlertedAndWhoNot_andWhy();
    void story_ofWhoCameBackToTheQueue_hasItsReceiptsByItsOwnRound();
    void saves_areKnownAfterwards_newestFirst();
    void ladder_savedAnew_movesTheTimersOfWhatWaits();
};

void TestAlertEngine::alerts_set_areThereAfterARestart()
{
    Shop shop;
    shop.start();
    QVERIFY(shop.started);
    const Actor admin = Actor::agent(shop.admin, Role::Admin);
    const TeamId support = shop.engine->workspace().defaultTeam;
    const AlertRules rules{withoutSound(), {{AlertRow::Offered, {{AlertChannel::Toast, u"Policy"_s}}}}, 0};
    const AgentAlerts own{withoutSound(), {u"Europe/Berlin"_s, {{{1}, 0, 60}}, Instant{5}, {AlertRow::Mention}}, 0};
    QCOMPARE(shop.tell(admin, SaveAlertRules{{}, {}, rules}), u"ok"_s);
    QCOMPARE(shop.tell(admin, SaveAlertRules{support, {}, rules}), u"ok"_s);
    QCOMPARE(shop.tell(admin, SaveAlertRules{{}, shop.ann, rules}), u"ok"_s);
    QCOMPARE(shop.tell(Actor::agent(shop.ann), SetAlerts{own}), u"ok"_s);
    QCOMPARE(shop.tell(Actor::agent(shop.ann), SetLanguage{u"de"_s}), u"ok"_s);
    QCOMPARE(shop.tell(Actor::system(), NoteAddresses{shop.bob, true, false}), u"ok"_s);
    const Workspace workspace = shop.engine->workspace();
    const Agents agents = shop.engine->agents();
    QCOMPARE(agents[shop.ann].alerts.quiet, own.quiet);
    shop.start();
    QVERIFY(shop.started);
    QVERIFY(shop.engine->workspace() == workspace);
    QVERIFY(shop.engine->agents() == agents);
    QCOMPARE(workspace.teams[support.toString()].alertRules.locks, rules.locks);
    QCOMPARE(agents[shop.ann].alertRules.revision, 1);
}

void TestAlertEngine::alerts_ofTwoAdmins_theSecondIsTold()
{
    Shop shop;
    shop.start();
    const Actor admin = Actor::agent(shop.admin, Role::Admin);
    QCOMPARE(shop.tell(admin, SaveAlertRules{{}, {}, {withoutSound(), {}, 0}}), u"ok"_s);
    QCOMPARE(shop.tell(admin, SaveAlertRules{{}, {}, {{}, {}, 0}}), u"alert_rules: changed meanwhile"_s);
    QCOMPARE(shop.engine->workspace().alertRules.choices, withoutSound());
}

void TestAlertEngine::handoffRules_set_areThereAfterARestart()
{
    Shop shop;
    shop.start();
    HandoffSettings settings;
    settings.rules.complexity = 40;
    settings.rules.reasons[u"policy"_s] = {true, 60, RuleAction::Offer};
    settings.rules.categories.append(CategoryRule{Category::Billing, {u"order"_s}, 1});
    settings.fallbacks = 2;
    QCOMPARE(shop.tell(Actor::agent(shop.admin, Role::Admin), SaveHandoffRules{settings}), u"ok"_s);
    settings.rules.revision = 1;
    shop.start();
    QVERIFY(shop.started);
    QVERIFY(handoffSettings(shop.engine->workspace()) == settings);
}

void TestAlertEngine::ladder_quietAgent_isLeftOut()
{
    Shop shop;
    shop.start();
    const VisitorId vera(u"v_vera"_s);
    const ConversationId c(u"c_0001"_s);
    for (const AgentId &agent : {shop.ann, shop.bob})
        shop.tell(Actor::agent(agent), SetStatus{{}, Status::Available});
    AgentAlerts quiet;
    quiet.quiet.until = shop.now + Millis(20'000);
    QCOMPARE(shop.tell(Actor::agent(shop.ann), SetAlerts{quiet}), u"ok"_s);
    StartConversation start;
    start.visitor.id = vera;
    shop.tell(Actor::visitor(vera), start, c);
    QList<QList<AgentId>> alerted;
    const auto published = shop.engine->committed;
    shop.engine->committed = [&](const Committed &done) {
        for (const StoredEvent &stored : done.events) {
            if (const auto *step = std::get_if<AlertStepped>(&stored.event.body))
                alerted.append(step->agents);
        }
        published(done);
    };
    QCOMPARE(shop.tell(Actor::visitor(vera), AskHuman{Category::Support}, c), u"ok"_s);
    for (const int wait : {0, 15'000, 15'000}) {
        shop.now = shop.now + Millis(wait);
        shop.hub->tick();
        shop.hub->flush();
    }
    QList<AgentId> both{shop.ann, shop.bob};
    std::sort(both.begin(), both.end());
    QCOMPARE(alerted, (QList<QList<AgentId>>{{shop.bob}, {shop.bob}, both}));
}

void TestAlertEngine::story_ofEachStep_saysWhoWasAlertedAndWhoNot_andWhy()
{
    Shop shop;
    shop.start();
    const VisitorId vera(u"v_vera"_s);
    const ConversationId c(u"c_0001"_s);
    shop.tell(Actor::agent(shop.ann), SetStatus{{}, Status::Available});
    shop.tell(Actor::agent(shop.bob), SetStatus{{}, Status::Available});
    AgentAlerts quiet;
    quiet.quiet.until = shop.now + Millis(20'000);
    QCOMPARE(shop.tell(Actor::agent(shop.ann), SetAlerts{quiet}), u"ok"_s);
    StartConversation start;
    start.visitor.id = vera;
    shop.tell(Actor::visitor(vera), start, c);
    shop.tell(Actor::visitor(vera), AskHuman{Category::Support}, c);
    const Instant asked = shop.now;
    for (const int wait : {0, 15'000, 15'000}) {
        shop.now = shop.now + Millis(wait);
        if (wait > 0)
            shop.engine->online() = {shop.admin, shop.ann};
        shop.hub->tick();
        shop.hub->flush();
    }
    const auto says = [&](const AgentId &who, int step, const char *channel, Protocol::ReceiptState state) {
        const Protocol::AlertReceipt receipt{c, 1, step, QString::fromLatin1(channel), state};
        shop.engine->record(
            {shop.now, u"receipt"_s, c, who.toString(), Protocol::encode(Protocol::AgentClientFrame(receipt))});
    };
    says(shop.bob, 0, "desktop", Protocol::ReceiptState::Attempted);
    says(shop.ann, 2, "desktop", Protocol::ReceiptState::Handed);
    says(shop.bob, 0, "desktop", Protocol::ReceiptState::Handed);
    shop.engine->flush();
    const auto reader = SqliteReader::open(workspaceFile(shop.folder.path()));
    QVERIFY(reader);
    const auto storyOf = [&](const AgentId &who) { return (*reader)->alerts(c, who, 100); };
    const QList<AlertStory> bobs = storyOf(shop.bob);
    QCOMPARE(bobs.size(), 3);
    QVERIFY(bobs[0].alerted && !bobs[0].why);
    QCOMPARE(bobs[0].no, 1);
    QCOMPARE(bobs[0].people, 1);
    QCOMPARE(bobs[0].at, asked);
    QCOMPARE(bobs[0].words.size(), 2);
    QCOMPARE(bobs[0].words[1].fate, AlertFate::Handed);
    QVERIFY(!bobs[2].alerted && bobs[2].words.isEmpty());
    QCOMPARE(bobs[2].why, std::optional(LeftOut::NotConnected)); // by then his console was gone
    const QList<AlertStory> anns = storyOf(shop.ann);
    QCOMPARE(anns[0].why, std::optional(LeftOut::Quiet));
    QCOMPARE(anns[0].until, quiet.quiet.until);
    QVERIFY(anns[2].alerted);
    QCOMPARE(anns[2].words, (QList<AlertWord>{{u"desktop"_s, AlertFate::Handed, shop.now}}));
    const QList<AlertStory> admins = storyOf(shop.admin);
    QVERIFY(!admins[0].alerted && !admins[0].why); // of no team
    QCOMPARE((*reader)->alerts(c, shop.bob, 2).constFirst().step, 1); // of more than that the last
    QVERIFY((*reader)->alerts(ConversationId(u"c_0002"_s), shop.bob, 100).isEmpty());
}

void TestAlertEngine::story_ofWhoCameBackToTheQueue_hasItsReceiptsByItsOwnRound()
{
    Shop shop;
    shop.start();
    const VisitorId vera(u"v_vera"_s);
    const ConversationId c(u"c_0001"_s);
    shop.tell(Actor::agent(shop.bob), SetStatus{{}, Status::Available});
    StartConversation start;
    start.visitor.id = vera;
    shop.tell(Actor::visitor(vera), start, c);
    shop.tell(Actor::visitor(vera), AskHuman{Category::Support}, c);
    const auto says = [&](Protocol::ReceiptState state) {
        const Protocol::AlertReceipt receipt{c, 1, 0, u"toast"_s, state};
        shop.engine->record(
            {shop.now, u"receipt"_s, c, shop.bob.toString(), Protocol::encode(Protocol::AgentClientFrame(receipt))});
        shop.engine->flush();
    };
    shop.hub->tick();
    shop.now = shop.now + Millis(1'000);
    says(Protocol::ReceiptState::Handed);
    QCOMPARE(shop.tell(Actor::agent(shop.ann), Claim{}, c), u"ok"_s);
    QCOMPARE(shop.tell(Actor::agent(shop.ann), Release{}, c), u"ok"_s);
    shop.now = shop.now + Millis(-500); // a clock that was set back
    shop.hub->tick();
    shop.now = shop.now + Millis(500);
    shop.hub->tick();
    says(Protocol::ReceiptState::Acknowledged);
    const auto reader = std::move(*SqliteReader::open(workspaceFile(shop.folder.path())));
    const QList<AlertStory> stories = reader->alerts(c, shop.bob, 100);
    QCOMPARE(stories.size(), 2);
    QCOMPARE(stories[1].step, stories[0].step);
    QCOMPARE(stories[0].words.size(), 1);
    QCOMPARE(stories[0].words[0].fate, AlertFate::Handed);
    QCOMPARE(stories[1].words.size(), 1);
    QCOMPARE(stories[1].words[0].fate, AlertFate::Acknowledged);
}

void TestAlertEngine::ladder_savedAnew_movesTheTimersOfWhatWaits()
{
    Shop shop;
    shop.start();
    const VisitorId vera(u"v_vera"_s);
    const ConversationId c(u"c_0001"_s);
    StartConversation start;
    start.visitor.id = vera;
    shop.tell(Actor::visitor(vera), start, c);
    shop.tell(Actor::visitor(vera), AskHuman{Category::Support}, c);
    shop.hub->tick();
    QCOMPARE(shop.engine->head(c)->handoff->ladderStep, 1);
    SaveWorkspace sooner{shop.engine->workspace(), shop.engine->workspace().revision};
    sooner.workspace.ladder = {{Millis(0), LadderTarget::Available},
                               {Millis(2'000), LadderTarget::Team},
                               {Millis(600'000), LadderTarget::Missed}};
    QCOMPARE(shop.tell(Actor::agent(shop.admin, Role::Admin), sooner), u"ok"_s);
    shop.now = shop.now + Millis(2'500);
    QCOMPARE(shop.hub->msToNextTick(), qint64(0));
    shop.hub->tick();
    QCOMPARE(shop.engine->head(c)->handoff->ladderStep, 2);
}

void TestAlertEngine::saves_areKnownAfterwards_newestFirst()
{
    Shop shop;
    shop.start();
    const Actor admin = Actor::agent(shop.admin, Role::Admin);
    const TeamId support = shop.engine->workspace().defaultTeam;
    QCOMPARE(shop.tell(admin, SaveAlertRules{{}, {}, {withoutSound(), {}, 0}}), u"ok"_s);
    QCOMPARE(shop.tell(admin, SaveAlertRules{{}, {}, {withoutSound(), {}, 0}}), u"alert_rules: changed meanwhile"_s);
    QCOMPARE(shop.tell(admin, SaveAlertRules{{}, shop.ann, {withoutSound(), {}, 0}}), u"ok"_s);
    SaveWorkspace ladder{shop.engine->workspace(), shop.engine->workspace().revision};
    ladder.workspace.teams[support.toString()].ladder = {{Millis(9000), LadderTarget::Missed}};
    QCOMPARE(shop.tell(admin, ladder), u"ok"_s);
    QCOMPARE(shop.tell(admin, ladder), u"workspace: changed meanwhile"_s);
    const auto reader = std::move(*SqliteReader::open(workspaceFile(shop.folder.path())));
    const QList<SavedRules> all = reader->savedRules(0, 10);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].team, support);
    QCOMPARE(all[0].ladder, ladder.workspace.teams[support.toString()].ladder);
    QCOMPARE(all[0].by, shop.admin);
    QCOMPARE(all[1].agent, shop.ann);
    QCOMPARE(all[2].rules->choices, withoutSound());
    QVERIFY(all[0].n > all[1].n && all[1].n > all[2].n);
    QCOMPARE(reader->savedRules(all[0].n, 1), QList<SavedRules>{all[1]});
}

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestAlertEngine)
#include "tst_alertengine.moc"
