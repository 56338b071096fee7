// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hookserver.h"
#include "mailserver.h"
#include "server/daemon.h"
#include "server/provision.h"
#include "server/sqlitereader.h"
#include "talk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Server {

namespace {

const QByteArray ownOrigin = "Origin: http://shop.example\r\n";
constexpr Millis soon{20};
constexpr Millis never{3'600'000};

/// A whole server with people who are not at their desks, and a visitor who asks for one.
struct Shop
{
    QTemporaryDir folder;
    ChannelSettings channels;
    DeliverySettings deliveries;
    std::unique_ptr<Daemon> daemon;
    quint16 port = 0;
    ConversationId conversation;
    AgentId ada;
    AgentId boss;
    int mailRevision = 0;
    bool isMade = false;

    /// After the first step, which alerts consoles, the ladder has this one alone.
    explicit Shop(LadderTarget step, Millis after = soon)
    {
        auto made = Provisioning::create(data(), u"Shop"_s, systemEnvironment());
        ada = (*made)->addAgent({u"ada"_s, u"Ada"_s, Role::Agent, {u"support"_s}, u"long enough 1"_s})->agent;
        boss = (*made)->addAgent({u"boss"_s, u"Boss"_s, Role::Admin, {}, u"long enough 1"_s})->agent;
        Workspace workspace = (*made)->workspace();
        workspace.ladder = {{Millis(0), LadderTarget::Available}, {after, step}, {never, LadderTarget::Missed}};
        isMade = (*made)->saveWorkspace(workspace).has_value();
        channels.publicUrl = u"https://chat.example.com"_s;
        channels.people.insert(u"ada"_s, {u"ada@shop.example"_s, u"ada-phone"_s});
        deliveries.firstPause = soon;
        deliveries.longestPause = soon;
    }
    QString data() const { return folder.filePath(u"data"_s); }
    void hookTo(const HookServer &server, const QStringList &events)
    {
        channels.webhooks = {{u"crm"_s, server.url(), Secret("sixteen characters"), events, true}};
    }
    bool start()
    {
        DaemonSettings settings;
        settings.dataDir = data();
        settings.ai = false;
        settings.accounts.cost = {64, 1, 1};
        settings.drainWithin = Millis(500);
        settings.channels = channels;
        settings.deliveries = deliveries;
        daemon = std::make_unique<Daemon>(settings);
        const auto endpoint = daemon->start();
        port = endpoint ? endpoint->port : quint16(0);
        return isMade && endpoint.has_value();
    }
    bool visitorAsks()
    {
        RawClient visitor(port);
        visitor.upgrade("/v1/visitor", ownOrigin);
        VisitorHello hello;
        hello.proto = {1, 1};
        hello.language = u"en"_s;
        sayAsVisitor(visitor, hello);
        const auto welcome = visitorHears<VisitorWelcome>(visitor);
        conversation = welcome ? welcome->c : ConversationId();
        sayAsVisitor(visitor, commandOf(VisitorMessage{u"my card is 4111"_s}));
        sayAsVisitor(visitor, commandOf(AskHuman{}));
        const auto said = visitorHears<Ack>(visitor);
        const auto asked = visitorHears<Ack>(visitor);
        return said && asked && asked->ok;
    }
    bool adaClaims()
    {
        RawClient agent(port);
        agent.upgrade("/v1/agent");
        say(agent, helloWith(*daemon->localToken(ada)));
        agentHears<SnapEnd>(agent);
        say(agent, commandOf(Claim{}, (*SqliteReader::open(workspaceFile(data())))->head(conversation)->fence));
        const auto ack = agentHears<Ack>(agent);
        return ack && ack->ok;
    }
    /// By default nobody gets mail.
    bool adaWantsMail(Millis after)
    {
        RawClient agent(port);
        agent.upgrade("/v1/agent");
        say(agent, helloWith(*daemon->localToken(ada)));
        agentHears<SnapEnd>(agent);
        SetAlerts set;
        set.alerts.choices[AlertRow::Requested].on[AlertChannel::Email] = true;
        set.alerts.choices[AlertRow::Requested].after[AlertChannel::Email] = after;
        set.alerts.revision = mailRevision++;
        CommandFrame frame = commandOf(set);
        frame.command.conversation = {};
        say(agent, frame);
        const auto ack = agentHears<Ack>(agent);
        return ack && ack->ok;
    }
    CommandFrame commandOf(CommandBody body, std::optional<qint64> fence = {}) const
    {
        return {{CommandId(makeCommandId(systemEnvironment())), conversation, fence, std::move(body)}};
    }
    /// States of the receipts of a channel so far, in order.
    QStringList receipts(const QString &channel) const
    {
        QStringList states;
        const auto file = SqliteFile::open(workspaceFile(data()), SqliteFile::Mode::ReadOnly);
        auto rows = (*file)->run("SELECT json FROM side WHERE kind = 'receipt' ORDER BY id");
        while (rows && rows->next()) {
            const QJsonObject receipt = QJsonDocument::fromJson(rows->value(0).toByteArray()).object();
            if (receipt["channel"_L1].toString() == channel)
                states.append(receipt["state"_L1].toString());
        }
        return states;
    }
};

QByteArrayList valuesOf(const HookServer &server, const QByteArray &field)
{
    QByteArrayList values;
    for (const HookServer::Request &request : server.requests)
        values.append(request.fields.value(field));
    return values;
}

constexpr int patience = 20'000;

} // namespace

/// From the visitor's wish to what people and programs get, with a server, a mail server and a receiver that are real.
class TestChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mail_comesWhenNobodyClaims_andOnlyThen()
    {
        Certificate certificate;
        MailProcess mails;
        if (!certificate.make() || !mails.start({u"--cert"_s, certificate.cert, u"--key"_s, certificate.key}))
            QSKIP("python3-aiosmtpd or openssl is not here");
        constexpr Millis aMoment{1'500};
        Shop shop(LadderTarget::Target, aMoment);
        shop.channels.caFile = certificate.cert;
        shop.channels.mail.emplace();
        shop.channels.mail->host = u"localhost"_s;
        shop.channels.mail->port = mails.port;
        shop.channels.mail->from = u"baton@shop.example"_s;
        shop.channels.mail->mayBePrivate = true;
        QVERIFY(shop.start());
        QVERIFY(shop.adaWantsMail(soon));
        QVERIFY(shop.visitorAsks());
        const QJsonObject mail = mails.next();
        QCOMPARE(mail["to"_L1].toVariant().toStringList(), QStringList{u"ada@shop.example"_s});
        QVERIFY(mail["tls"_L1].toBool());
        QCOMPARE(mail["headers"_L1]["Subject"_L1].toString(), u"A visitor is waiting for a person (Support)"_s);
        const QString text = mail["text"_L1].toString();
        QVERIFY(text.contains(u"https://chat.example.com/agent/c/"_s + shop.conversation.toString()));
        QVERIFY(!text.contains("4111"_L1));
        QTRY_COMPARE_WITH_TIMEOUT(shop.receipts(u"email"_s), (QStringList{u"attempted"_s, u"handed_over"_s}), patience);
        QVERIFY(shop.adaWantsMail(aMoment));
        QVERIFY(shop.visitorAsks());
        QVERIFY(shop.adaClaims());
        QTRY_COMPARE_WITH_TIMEOUT(shop.receipts(u"email"_s),
                                  (QStringList{u"attempted"_s, u"handed_over"_s, u"attempted"_s, u"not_needed"_s}),
                                  patience);
        QVERIFY(!mails.hasMore());
    }

    void webhook_isTriedAgain_signedAndInOrder()
    {
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {HookServer::answer(500), HookServer::close(), HookServer::answer(503)};
        Shop shop(LadderTarget::TeamLeads);
        shop.hookTo(server, {u"handoff.requested"_s, u"handoff.alerted"_s});
        QVERIFY(shop.start());
        QVERIFY(shop.visitorAsks());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 5, patience);
        QCOMPARE(valuesOf(server, "baton-event"),
                 (QByteArrayList{"handoff.requested", "handoff.requested", "handoff.requested", "handoff.requested",
                                 "handoff.alerted"}));
        QCOMPARE(valuesOf(server, "baton-attempt"), (QByteArrayList{"1", "2", "3", "4", "1"}));
        const QByteArrayList ids = valuesOf(server, "baton-event-id");
        QCOMPARE(ids.count(ids.constFirst()), 4);
        for (const HookServer::Request &request : std::as_const(server.requests))
            QVERIFY(HookServer::isSigned(request, "sixteen characters"));
        QTRY_COMPARE_WITH_TIMEOUT(shop.receipts(u"webhook"_s).count(u"handed_over"_s), 2, patience);
        QCOMPARE(shop.receipts(u"webhook"_s).count(u"failed"_s), 3);
    }

    void alert_isNotTriedAgain_onceSomebodyHasClaimed()
    {
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {HookServer::hold()};
        Shop shop(LadderTarget::TeamLeads);
        shop.hookTo(server, {u"handoff.alerted"_s});
        QVERIFY(shop.start());
        QVERIFY(shop.visitorAsks());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patience);
        QVERIFY(shop.adaClaims()); // while an attempt hangs
        server.release(HookServer::answer(500));
        QTRY_VERIFY_WITH_TIMEOUT(shop.receipts(u"webhook"_s).contains(u"not_needed"_s), patience);
        QCOMPARE(shop.receipts(u"webhook"_s),
                 (QStringList{u"attempted"_s, u"failed"_s, u"attempted"_s, u"not_needed"_s}));
        QCOMPARE(server.requests.size(), 1);
    }

    void delivery_survivesARestart()
    {
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {HookServer::hold()};
        Shop shop(LadderTarget::TeamLeads);
        shop.hookTo(server, {u"handoff.alerted"_s});
        QVERIFY(shop.start());
        QVERIFY(shop.visitorAsks());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patience);
        shop.daemon->stop();
        QVERIFY(shop.start());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, patience);
        QCOMPARE(valuesOf(server, "baton-attempt"), (QByteArrayList{"1", "2"}));
        QCOMPARE(server.requests.at(0).body, server.requests.at(1).body);
        QTRY_COMPARE_WITH_TIMEOUT(shop.receipts(u"webhook"_s).count(u"handed_over"_s), 1, patience);
        shop.daemon->stop();
        QVERIFY(shop.start());
        QVERIFY(shop.visitorAsks()); // another visitor: the one before is not told of again
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 3, patience);
        QVERIFY(server.requests.at(2).body.contains(shop.conversation.toString().toLatin1()));
    }

    void deadLetter_isSentAgain_whenTheOperatorSaysSo()
    {
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {HookServer::answer(410)};
        Shop shop(LadderTarget::TeamLeads);
        shop.hookTo(server, {u"handoff.requested"_s});
        QVERIFY(shop.start());
        QVERIFY(shop.visitorAsks());
        QTRY_COMPARE_WITH_TIMEOUT(shop.receipts(u"webhook"_s), (QStringList{u"attempted"_s, u"dead"_s}), patience);
        shop.daemon->stop();
        {
            auto opened = Provisioning::open(shop.data(), systemEnvironment());
            const auto letters = (*opened)->deadLetters();
            QCOMPARE(letters->size(), 1);
            QCOMPARE(letters->constFirst().reason, u"HTTP 410"_s);
            QCOMPARE((*opened)->sendAgain(u"dl_other"_s).error().code, Code::NotFound);
            QVERIFY((*opened)->sendAgain(letters->constFirst().id));
            QVERIFY((*opened)->deadLetters()->isEmpty());
        }
        QVERIFY(shop.start());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, patience);
        QCOMPARE(server.requests.at(0).body, server.requests.at(1).body);
    }

    void deadLetter_isSeenAndHandledByAnAdmin_andByNobodyElse()
    {
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {HookServer::answer(410), HookServer::answer(404), HookServer::answer(410)};
        Shop shop(LadderTarget::TeamLeads);
        shop.hookTo(server, {u"handoff.requested"_s});
        QVERIFY(shop.start());
        RawClient boss(shop.port);
        const auto count = [&boss] {
            const auto told = agentHears<Ephemeral>(boss);
            return told && told->kind == EphemeralKind::Letters ? told->n : qint64(-1);
        };
        boss.upgrade("/v1/agent");
        say(boss, helloWith(*shop.daemon->localToken(shop.boss)));
        QCOMPARE(count(), 0);
        QVERIFY(shop.visitorAsks());
        const auto died = [&shop] { return shop.receipts(u"webhook"_s).count(u"dead"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(died(), 1, patience); // the receiver answers in this thread
        QCOMPARE(count(), 1); // told without being asked
        const auto letters = [](RawClient &client) {
            say(client, Fetch{u"l"_s, FetchWhat::Letters, {}, 0, 50});
            return agentHears<PageFrame>(client).value_or(PageFrame{});
        };
        const PageFrame page = letters(boss);
        QCOMPARE(page.letters.size(), 1);
        const DeadLetter letter = page.letters.constFirst();
        QCOMPARE(letter.who, u"crm"_s);
        QCOMPARE(letter.conversation, shop.conversation);
        QCOMPARE(letter.failure, LetterFailure::Answered);
        QCOMPARE(letter.status, 410);
        QCOMPARE(letter.attempts, 1);
        QVERIFY(letter.asked.ms > 0 && letter.asked <= letter.since);
        // The name of the endpoint, never where it is.
        const QByteArray bytes = encode(AgentServerFrame(page));
        QVERIFY(!bytes.contains("127.0.0.1") && !bytes.contains("/hook"));

        RawClient agent(shop.port);
        agent.upgrade("/v1/agent");
        say(agent, helloWith(*shop.daemon->localToken(shop.ada)));
        agentHears<SnapEnd>(agent);
        QCOMPARE(letters(agent).code, std::optional(Code::Forbidden));
        const auto tell = [&shop](RawClient &client, bool again, const QString &id) {
            CommandFrame frame = shop.commandOf(HandleLetters{{id}, again});
            frame.command.conversation = {};
            say(client, frame);
            return agentHears<Ack>(client).value_or(Ack{});
        };
        QCOMPARE(tell(agent, false, letter.id).code, std::optional(Code::Forbidden));
        // What an agent says of it nobody hears.
        say(agent, Ephemeral{shop.conversation, {}, EphemeralKind::Letters, 0, 77});

        QVERIFY(tell(boss, true, letter.id).ok);
        QCOMPARE(count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, patience);
        QCOMPARE(server.requests.at(0).body, server.requests.at(1).body);
        QTRY_COMPARE_WITH_TIMEOUT(died(), 2, patience);
        QCOMPARE(count(), 1);
        QCOMPARE(letters(boss).letters.constFirst().status, 404);
        QVERIFY(tell(boss, false, letter.id).ok);
        QCOMPARE(count(), 0);
        QVERIFY(letters(boss).letters.isEmpty());
        shop.daemon->stop();
        QVERIFY((*Provisioning::open(shop.data(), systemEnvironment()))->deadLetters()->isEmpty());
        QVERIFY(shop.start());
        QTest::qWait(200);
        QCOMPARE(server.requests.size(), 2); // discarded is discarded
    }

    void letter_triedAgain_goesToTheAddressOfToday()
    {
        HookServer server;
        QVERIFY(server.listen());
        server.answers = {HookServer::answer(404)};
        Shop shop(LadderTarget::TeamLeads);
        shop.channels.people.clear();
        shop.channels.push = PushServer{server.url(), u"shpo"_s, {}, true};
        QVERIFY(shop.start());
        QVERIFY(shop.visitorAsks());
        QTRY_COMPARE_WITH_TIMEOUT(shop.receipts(u"push"_s).count(u"dead"_s), 1, patience);
        shop.daemon->stop();
        shop.channels.push->topic = u"shop"_s; // what the operator does about it
        QVERIFY(shop.start());
        RawClient boss(shop.port);
        boss.upgrade("/v1/agent");
        say(boss, helloWith(*shop.daemon->localToken(shop.boss)));
        agentHears<SnapEnd>(boss);
        say(boss, Fetch{u"l"_s, FetchWhat::Letters, {}, 0, 50});
        const auto page = agentHears<PageFrame>(boss);
        QVERIFY(page && page->letters.size() == 1);
        CommandFrame frame = shop.commandOf(HandleLetters{{page->letters.constFirst().id}, true});
        frame.command.conversation = {};
        say(boss, frame);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, patience);
        QVERIFY(server.requests.at(0).line.contains("/shpo "));
        QVERIFY(server.requests.at(1).line.contains("/shop "));
    }

    void letters_whereNothingIsSent_areRefusedAsDisabled()
    {
        Shop shop(LadderTarget::TeamLeads);
        DaemonSettings settings;
        settings.dataDir = shop.data();
        settings.ai = false;
        shop.daemon = std::make_unique<Daemon>(settings);
        const auto endpoint = shop.daemon->start();
        QVERIFY(endpoint);
        RawClient boss(endpoint->port);
        boss.upgrade("/v1/agent");
        say(boss, helloWith(*shop.daemon->localToken(shop.boss)));
        agentHears<SnapEnd>(boss);
        say(boss, Fetch{u"l"_s, FetchWhat::Letters, {}, 0, 50});
        const auto page = agentHears<PageFrame>(boss);
        QVERIFY(page && page->code == Code::Disabled);
    }

    void addresses_areKnownToConsoles_asYesOrNo()
    {
        Shop shop(LadderTarget::TeamLeads);
        shop.channels.push = PushServer{u"https://push.example.com"_s, {}, {}, false};
        QVERIFY(shop.start());
        const auto people = [&shop] {
            RawClient boss(shop.port);
            boss.upgrade("/v1/agent");
            say(boss, helloWith(*shop.daemon->localToken(shop.boss)));
            const auto part = agentHears<SnapPart>(boss);
            Agents agents;
            for (const Agent &agent : part ? part->agents : QList<Agent>())
                agents.insert(agent.id, agent);
            return agents;
        };
        QTRY_VERIFY_WITH_TIMEOUT(people()[shop.ada].hasPushAddress, patience);
        QVERIFY(!people()[shop.ada].hasMailAddress); // has an address, but there is no mail server
        QVERIFY(!people()[shop.boss].hasPushAddress);
        // Another login, and the address is not theirs.
        RawClient boss(shop.port);
        boss.upgrade("/v1/agent");
        say(boss, helloWith(*shop.daemon->localToken(shop.boss)));
        agentHears<SnapEnd>(boss);
        Agent eve = people()[shop.ada];
        eve.id = AgentId(u"a_eve00001"_s);
        eve.login = u"ada2"_s;
        CommandFrame save = shop.commandOf(SaveAgent{eve});
        say(boss, save);
        QVERIFY(agentHears<Ack>(boss).value_or(Ack{}).ok);
        QVERIFY(!people()[eve.id].hasPushAddress);
        shop.daemon->stop();
        shop.channels.mail.emplace();
        shop.channels.push.reset();
        QVERIFY(shop.start());
        QTRY_VERIFY_WITH_TIMEOUT(people()[shop.ada].hasMailAddress, patience);
        QVERIFY(!people()[shop.ada].hasPushAddress);
        const QByteArray bytes = encode(AgentServerFrame(SnapPart{{}, people().values()}));
        QVERIFY(!bytes.contains("ada@shop.example") && !bytes.contains("ada-phone"));
    }

    void addresses_followTheLogin()
    {
        Shop shop(LadderTarget::TeamLeads);
        shop.channels.push = PushServer{u"https://push.example.com"_s, {}, {}, false};
        shop.channels.people.insert(u"eve"_s, {{}, u"eve-phone"_s});
        QVERIFY(shop.start());
        RawClient boss(shop.port);
        boss.upgrade("/v1/agent");
        say(boss, helloWith(*shop.daemon->localToken(shop.boss)));
        const auto part = agentHears<SnapPart>(boss);
        QVERIFY(part && !part->agents.isEmpty());
        agentHears<SnapEnd>(boss);
        Agent eve = part->agents.first();
        eve.id = AgentId(u"a_eve00001"_s);
        eve.login = u"eve"_s;
        say(boss, shop.commandOf(SaveAgent{eve}));
        for (;;) {
            const auto told = agentHears<EventFrame>(boss);
            QVERIFY(told);
            const auto *noted = std::get_if<AgentAddressesNoted>(&told->event.body);
            if (!noted || noted->agent != eve.id)
                continue;
            QVERIFY(noted->push && !noted->mail);
            break;
        }
    }

    void channels_thatAreNotSetUp_changeNothing()
    {
        Shop shop(LadderTarget::Target);
        QVERIFY(shop.start());
        QVERIFY(shop.visitorAsks());
        QVERIFY(shop.adaClaims());
        QVERIFY(shop.receipts(u"email"_s).isEmpty());
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestChannels)
#include "tst_channels.moc"
