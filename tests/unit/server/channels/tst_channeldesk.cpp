// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"
#include "sent.h"
#include "server/channels/channeldesk.h"
#include "server/channels/wanted.h"
#include "server/provision.h"
#include "server/sqlitestore.h"
#include "serverfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

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

/// A store on a disk that can be full.
class FullStore final : public Store
{
public:
    explicit FullStore(const QString &file)
        : m_store(std::move(*SqliteStore::open(file)))
    {}
    Result<Loaded> load() override { return m_store->load(); }
    Result<QList<StoredEvent>> events(qint64 after, qint64 upTo) override { return m_store->events(after, upTo); }
    Result<void> commit(const Batch &batch) override
    {
        return isFull ? refuse(Code::Internal, u"database or disk is full"_s) : m_store->commit(batch);
    }
    std::optional<Conversation> head(const ConversationId &conversation) override
    {
        return m_store->head(conversation);
    }
    std::optional<StoredCommand> command(const QString &sender, const CommandId &id) override
    {
        return m_store->command(sender, id);
    }
    ConversationId conversationOf(const VisitorId &visitor) override { return m_store->conversationOf(visitor); }
    QList<Delivery> deliveries() { return *m_store->deliveries(); }

    bool isFull = false;

private:
    std::unique_ptr<SqliteStore> m_store;
};

/// Engine, hub and channels on one thread, with a clock that the test moves and a receiver that is real.
struct Desk : ServerFixture
{
    /// Either a program is told, or Ada's phone.
    explicit Desk(bool pushes = false)
    {
        auto made = Provisioning::create(folder.path(), u"Shop"_s, environment());
        ada = (*made)->addAgent({u"ada"_s, u"Ada"_s, Role::Admin, {u"support"_s}, {}})->agent;
        made->reset();
        settings.publicUrl = u"https://chat.example.com"_s;
        isListening = server.listen();
        if (pushes) {
            settings.push = PushServer{server.url(), {}, {}, true};
            settings.people.insert(u"ada"_s, {{}, u"ada-phone"_s});
        } else {
            settings.webhooks = {
                {u"crm"_s, server.url(), Secret("sixteen characters"), {u"handoff.requested"_s}, true}};
        }
        store = std::make_unique<FullStore>(workspaceFile(folder.path()));
        engine = std::make_unique<Engine>(*store, EngineSettings{}, environment());
        isStarted = engine->start().has_value();
        hub = std::make_unique<Hub>(*engine, accounts, readers, HubSettings{}, environment());
        channels = std::make_unique<ChannelDesk>(
            *engine, *hub, workspaceFile(folder.path()), settings, DeliverySettings{}, environment(),
            [this](std::function<void()> input) { QMetaObject::invokeMethod(&loop, input, Qt::QueuedConnection); });
    }
    void visitorAsks()
    {
        const Actor vera = Actor::visitor(VisitorId(u"v_vera"_s));
        StartConversation start;
        start.visitor.id = VisitorId(u"v_vera"_s);
        for (const CommandBody &body : {CommandBody(start), CommandBody(AskHuman{Category::Support})}) {
            const Conversation *head = engine->head(conversation);
            hub->submit(Command{{}, conversation, head ? std::optional(head->fence) : std::nullopt, body}, vera);
            hub->flush();
        }
        hub->tick(); // the first step
    }
    void adaDoes(const CommandBody &body)
    {
        Command command{{}, {}, {}, body};
        if (!isWorkspaceCommand(body)) {
            command.conversation = conversation;
            command.fence = engine->head(conversation)->fence;
        }
        hub->submit(command, Actor::agent(ada, Role::Admin));
        hub->flush();
    }
    void pass(Millis time)
    {
        now = now + time;
        hub->tick();
        turn();
    }
    /// As the server's loop does it.
    void turn()
    {
        channels->tick();
        hub->flush();
        channels->send();
    }
    QStringList receipts()
    {
        QStringList states;
        const auto file = SqliteFile::open(workspaceFile(folder.path()), SqliteFile::Mode::ReadOnly);
        auto rows = (*file)->run("SELECT json FROM side WHERE kind = 'receipt' ORDER BY id");
        while (rows && rows->next())
            states.append(QJsonDocument::fromJson(rows->value(0).toByteArray()).object()["state"_L1].toString());
        return states;
    }

    const ConversationId conversation{u"c_0001"_s};
    AgentId ada;
    QObject loop;
    ChannelSettings settings;
    HookServer server;
    NoAccounts accounts;
    NoReaders readers;
    std::unique_ptr<FullStore> store;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<ChannelDesk> channels;
    bool isListening = false;
    bool isStarted = false;
};

} // namespace

/// What engine, queue and couriers make of a disk that is full, and of an outage.
class TestChannelDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attempt_waitsForTheCommitThatCountsIt()
    {
        Desk desk;
        QVERIFY(desk.isListening && desk.isStarted);
        desk.visitorAsks();
        desk.store->isFull = true;
        desk.turn();
        desk.turn();
        QCOMPARE(desk.engine->failedCommits(), 2);
        Sent marker; // takes as long as the attempt would
        marker.hookTo(desk.server);
        compare(marker.end(hook()), Kind::HandedOver, {});
        QCOMPARE(desk.server.requests.size(), 1);
        QCOMPARE(desk.store->deliveries().constFirst().attempts, 0);
        desk.store->isFull = false;
        desk.turn();
        QCOMPARE(desk.store->deliveries().constFirst().attempts, 1);
        QTRY_COMPARE(desk.server.requests.size(), 2);
        QCOMPARE(desk.server.requests.constLast().fields.value("baton-attempt"), QByteArray("1"));
    }

    void change_outlivesACommitThatFails()
    {
        Desk desk;
        desk.visitorAsks();
        desk.turn();
        desk.store->isFull = true;
        QTRY_VERIFY(!desk.engine->isStored()); // it was handed over
        desk.turn();
        QVERIFY(!desk.engine->isStored());
        QCOMPARE(desk.receipts(), QStringList{u"attempted"_s});
        QCOMPARE(desk.store->deliveries().size(), 1);
        desk.store->isFull = false;
        desk.turn();
        QVERIFY(desk.engine->isStored());
        QCOMPARE(desk.receipts(), (QStringList{u"attempted"_s, u"handed_over"_s}));
        QVERIFY(desk.store->deliveries().isEmpty());
        QCOMPARE(desk.server.requests.size(), 1);
    }

    void letters_areNewestFirst_alsoAfterARestart()
    {
        Desk desk;
        QList<Delivery> stored; // as they were asked for
        for (const int died : {20, 10, 20, 0}) {
            Delivery one;
            one.id = u"dl_%1"_s.arg(stored.size() + 1);
            one.channel = Channel::Webhook;
            one.target = one.who = u"crm"_s;
            one.isDead = true;
            one.diedAt = desk.now + Millis(died);
            stored.append(one);
        }
        desk.channels->take(stored);
        QStringList ids;
        const QList<DeadLetter> letters = desk.hub->letters();
        for (const DeadLetter &letter : letters)
            ids.append(letter.id);
        QCOMPARE(ids, (QStringList{u"dl_3"_s, u"dl_1"_s, u"dl_2"_s, u"dl_4"_s}));
        desk.channels.reset(); // nobody is asked who is not there any more
        QVERIFY(!desk.hub->letters && !desk.hub->onLettersHandled && !desk.hub->onDeliveries);
    }

    void firstStep_takenAgain_tellsNobodyTwice()
    {
        Desk desk(true);
        QVERIFY(desk.isListening && desk.isStarted);
        desk.visitorAsks();
        QCOMPARE(desk.store->deliveries().size(), 1);
        Workspace workspace = desk.engine->workspace();
        workspace.ladder = {{Millis(30'000), LadderTarget::Available},
                            {Millis(300'000), LadderTarget::Team},
                            {Millis(600'000), LadderTarget::Missed}};
        desk.adaDoes(SaveWorkspace{workspace});
        QCOMPARE(desk.engine->head(desk.conversation)->handoff->ladderStep, 0);
        desk.pass(Millis(30'000));
        QCOMPARE(desk.engine->head(desk.conversation)->handoff->ladderStep, 1);
        QCOMPARE(desk.store->deliveries().size(), 2);
        desk.pass(Millis(31'000)); // a push goes after a minute
        QTRY_VERIFY((desk.turn(), desk.store->deliveries().isEmpty()));
        QCOMPARE(desk.receipts(), (QStringList{u"attempted"_s, u"not_needed"_s, u"handed_over"_s}));
        QCOMPARE(desk.server.requests.size(), 1);
        QCOMPARE(desk.hub->alertCounts(), (QList{AlertCount{desk.ada, 1, 0}})); // nobody knows whether it was seen
        // One who comes back into the queue waits anew.
        desk.adaDoes(Claim{});
        desk.adaDoes(Release{});
        desk.pass(Millis(30'000));
        desk.pass(Millis(31'000));
        QTRY_VERIFY((desk.turn(), desk.store->deliveries().isEmpty()));
        QCOMPARE(desk.server.requests.size(), 2);
    }

    void addresses_thatCouldNotBeNoted_areNotedLater()
    {
        Desk desk(true);
        desk.hub->onAgentsSaved = [&desk] {
            for (const NoteAddresses &change : addressChanges(desk.settings, desk.engine->agents()))
                desk.hub->submit(Command{{}, {}, {}, change}, Actor::system());
        };
        desk.store->isFull = true;
        desk.hub->onAgentsSaved(); // as at the start
        desk.hub->flush();
        QCOMPARE(desk.engine->failedCommits(), 1);
        desk.store->isFull = false;
        QVERIFY(!desk.engine->agents()[desk.ada].hasPushAddress);
        desk.visitorAsks();
        QVERIFY(desk.engine->agents()[desk.ada].hasPushAddress);
    }

    void attempt_waitsForTheLadderToCatchUp()
    {
        Desk desk;
        desk.visitorAsks();
        desk.now = desk.now + Millis(7'200'000); // an outage: every step and the end of the ladder are overdue
        desk.turn();
        QVERIFY(desk.engine->isStored()); // nothing was begun
        QVERIFY(desk.receipts().isEmpty());
        while (desk.hub->msToNextTick() <= 0) {
            QVERIFY(desk.receipts().isEmpty());
            desk.hub->tick();
        }
        QVERIFY(!desk.engine->head(desk.conversation)->handoff);
        desk.turn();
        QCOMPARE(desk.receipts(), QStringList{u"attempted"_s});
        QVERIFY(desk.hub->alertCounts().isEmpty()); // a program was told, nobody alerted
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestChannelDesk)
#include "tst_channeldesk.moc"
