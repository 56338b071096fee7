// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/daemon.h"
#include "shop.h"
#include "talk.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

const QString question = u"How can I track my order?"_s;
const QString other = u"Is there a free trial and do I need a credit card for it?"_s;

QStringList logged; // a message handler has nothing else to reach
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    logged.append(text);
}

/// The first sentence of what the server was told the company knows.
QString knownSentence(const StrictRequest &request)
{
    const QString known = request.system.section(u"\nKNOWLEDGE\n"_s, 1).section(u'\n', 0, 0);
    return QJsonDocument::fromJson(known.toUtf8())[u"answer"_s].toString().section(u'.', 0, 0) + u'.';
}

Play honest(const StrictRequest &request)
{
    return StrictModel::saying(knownSentence(request));
}

} // namespace

/// Turns of visitors through engine, AI's thread and provider, with a model that is well, slow, broken or hostile.
class TestModelTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_ofTheModel_isSaidOnce()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy(honest);
        Shop shop;
        shop.useModel(server);
        shop.open();
        const ConversationId c = shop.visitor(u"ann"_s);
        shop.says(c, question);
        QVERIFY(shop.until([&] { return !shop.answers(c).isEmpty(); }));
        shop.rest(300);
        QCOMPARE(shop.answers(c).size(), 1);
        QVERIFY(server.requests().size() == 1);
        QCOMPARE(server.requests().constFirst().wrong, QString());
        QCOMPARE(shop.answers(c).constFirst(), knownSentence(server.requests().constFirst()));
        QVERIFY(shop.answers(c).constFirst() != Shop::embeddedAnswer(question));
        QCOMPARE(shop.health->answered.load(), 1);
    }

    void afterReturn_bothProvidersHaveTheWholeHumanStretch_andTheNote_data()
    {
        QTest::addColumn<bool>("isModel");
        QTest::newRow("embedded") << false;
        QTest::newRow("model") << true;
    }
    void afterReturn_bothProvidersHaveTheWholeHumanStretch_andTheNote()
    {
        QFETCH(bool, isModel);
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &) { return StrictModel::saying({}); });
        Shop shop;
        if (isModel)
            shop.useModel(server);
        shop.open();
        const ConversationId c = shop.visitor(u"ann"_s);
        shop.says(c, question);
        QVERIFY(shop.until([&] { return !shop.answers(c).isEmpty(); }));
        shop.submit(Actor::visitor(shop.engine->head(c)->visitor.id), AskHuman{Category::Support}, c);
        shop.hub->flush();
        QCOMPARE(shop.tell(shop.ann, Claim{}, c), u"ok"_s);
        QStringList stretch; // longer than what is read of a thread otherwise
        for (int i = 0; i < 45; ++i) {
            stretch += {u"The visitor tells detail %1 of it"_s.arg(i), u"A person answers to detail %1"_s.arg(i)};
            shop.says(c, stretch.at(2 * i));
            QCOMPARE(shop.tell(shop.ann, Send{stretch.at(2 * i + 1)}, c), u"ok"_s);
        }
        QCOMPARE(shop.tell(shop.ann, AddNote{u"Among us: a difficult one"_s}, c), u"ok"_s);
        const QString note = u"The parcel was sent again today, tell him so."_s;
        QCOMPARE(shop.tell(shop.ann, ReturnToAi{note, {}}, c), u"ok"_s);
        const qsizetype before = shop.answers(c).size();
        shop.says(c, u"And where is my order now?"_s);
        const qint64 newest = shop.engine->head(c)->messages;
        QVERIFY(shop.until([&] { return shop.answers(c).size() > before || shop.engine->head(c)->handoff; }));

        const auto given = [&] {
            const std::scoped_lock lock(shop.given->mutex);
            return *std::find_if(shop.given->turns.crbegin(), shop.given->turns.crend(),
                                 [&](const Turn &turn) { return turn.head.messages == newest; });
        }();
        QStringList texts;
        for (const Message &message : given.thread)
            texts.append(message.text);
        for (const QString &text : std::as_const(stretch))
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(texts.contains(note));
        if (!isModel)
            return;
        const QList<StrictRequest> requests = server.requests();
        const auto asked = std::find_if(requests.crbegin(), requests.crend(), [](const StrictRequest &request) {
            return request.newest(u"visitor"_s) == "And where is my order now?"_L1;
        });
        QVERIFY(asked != requests.crend());
        QCOMPARE(asked->wrong, QString());
        QStringList said;
        for (const QJsonObject &record : asked->records)
            if (stretch.contains(record[u"text"_s].toString()))
                said.append(record[u"from"_s].toString() + u' ' + record[u"text"_s].toString());
        QStringList wanted;
        for (int i = 0; i < stretch.size(); ++i)
            wanted.append((i % 2 == 0 ? u"visitor "_s : u"agent "_s) + stretch.at(i));
        QCOMPARE(said, wanted);
        QVERIFY(asked->system.contains(note));
        QVERIFY(!asked->system.contains(u"Among us"_s) && !asked->talk.contains(u"Among us"_s));
    }

    void badServer_costsTheVisitorNothing_data()
    {
        QTest::addColumn<Play>("play");
        QTest::addColumn<bool>("isSlow");
        const auto row = [](const char *name, const Play &play, bool isSlow = false) {
            QTest::newRow(name) << play << isSlow;
        };
        const auto stream = [](const QByteArray &bytes) { return StrictModel::raw(StrictModel::streamHead() + bytes); };
        const Play good = StrictModel::saying(u"Something else."_s);
        row("401", StrictModel::status(401));
        row("429", StrictModel::status(429));
        row("429 for an hour", StrictModel::status(429, "Retry-After: 3600\r\n"));
        row("500", StrictModel::status(500));
        row("503", StrictModel::status(503));
        row("redirect", StrictModel::status(302, "Location: http://127.0.0.1:1/\r\n"));
        row("wrong type", StrictModel::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Hello</p>"));
        row("broken events", stream("data: {\n\n"));
        row("broken UTF-8", stream("data: {\"choices\":[{\"delta\":{\"content\":\"\xff\"}}]}\n\n"));
        row("no object", StrictModel::streamed(u"Of course! Your order is on its way."_s));
        row("huge", stream(QByteArray(2'000'000, '\n')));
        row("a huge answer", StrictModel::saying(QString(30'000, u'x')));
        row("closes early", Play{{{StrictModel::streamHead() + "data: {"}}, true, false});
        row("resets", Play{{{StrictModel::streamHead()}}, false, true});
        row("silence", StrictModel::silence(), true);
        row("stalls", Play{{{good.steps.constFirst()}}, false, false}, true);
        row("drips", StrictModel::dripping(good, 1, 100), true);
        row("another language", StrictModel::saying(u"Votre commande est en route et arrive demain."_s));
        row("another script", StrictModel::saying(u"您的订单正在路上。"_s));
        row("a colleague's line", StrictModel::saying(u"Agent Anna: I refund it."_s));
        row("a link", StrictModel::saying(u"Track it at https://evil.example/track"_s));
        row("says that it does not know", StrictModel::saying({}));
    }
    void badServer_costsTheVisitorNothing()
    {
        QFETCH(Play, play);
        QFETCH(bool, isSlow);
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([play](const StrictRequest &) { return play; });
        Shop shop;
        shop.useModel(server);
        shop.model.limits.idle = Millis(1'500);
        shop.model.limits.within = Millis(2'500);
        shop.open();
        const ConversationId a = shop.visitor(u"ann"_s);
        const ConversationId b = shop.visitor(u"ben"_s);
        QElapsedTimer time;
        time.start();
        shop.says(a, question);
        QVERIFY(shop.until([&] { return !server.requests().isEmpty(); }));
        // Somebody else is served meanwhile.
        shop.says(b, u"I want to talk to a human"_s);
        QVERIFY(shop.until([&] { return shop.engine->head(b)->handoff.has_value(); }));
        if (isSlow)
            QCOMPARE(shop.answers(a).size(), 0);
        QVERIFY(shop.until([&] { return !shop.answers(a).isEmpty(); }));
        QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed()))); // a slow machine's 2,500
        QCOMPARE(shop.answers(a), QStringList{Shop::embeddedAnswer(question)});
        shop.rest(400);
        QCOMPARE(shop.answers(a).size(), 1);
        QCOMPARE(shop.health->answered.load(), 0);
        shop.close();
        shop.work();
        QCOMPARE(shop.answers(a).size(), 1);
    }

    void turnsInARow_eachGetTheirAnswerOnce_whileTheModelIsSilent()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &) { return StrictModel::silence(); });
        Shop shop;
        shop.useModel(server);
        shop.model.limits.within = Millis(1'500);
        shop.model.limits.attempts = 1;
        shop.open();
        const ConversationId c = shop.visitor(u"ann"_s);
        shop.says(c, question);
        QVERIFY(shop.until([&] { return server.requests().size() == 1; }));
        shop.says(c, other);
        QVERIFY(shop.until([&] { return shop.answers(c).size() == 2; }));
        shop.rest(500);
        QCOMPARE(shop.answers(c), (QStringList{Shop::embeddedAnswer(question), Shop::embeddedAnswer(other)}));
    }

    void turnsInARow_areAnsweredTogether_byAModelThatIsWell()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &request) {
            Play play = honest(request);
            play.steps.first().afterMs = request.newest(u"visitor"_s) == question ? 3'000 : 0;
            return play;
        });
        Shop shop;
        shop.useModel(server);
        shop.open();
        const ConversationId c = shop.visitor(u"ann"_s);
        shop.says(c, question);
        QVERIFY(shop.until([&] { return server.requests().size() == 1; }));
        shop.says(c, other);
        QVERIFY(shop.until([&] { return !shop.answers(c).isEmpty(); }));
        shop.rest(500);
        QCOMPARE(shop.answers(c).size(), 1);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().constLast().records.size(), 2); // both of the visitor's
    }

    void humanAskedFor_isNotKeptWaitingByTheModel_andItsAnswerComesTooLate()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &request) {
            Play play = honest(request);
            play.steps.first().afterMs = 1'000;
            return play;
        });
        Shop shop;
        shop.useModel(server);
        shop.open();
        const ConversationId c = shop.visitor(u"ann"_s);
        shop.says(c, question);
        QVERIFY(shop.until([&] { return server.requests().size() == 1; }));
        shop.submit(Actor::visitor(shop.engine->head(c)->visitor.id), AskHuman{Category::Support}, c);
        shop.hub->flush();
        QVERIFY(shop.engine->head(c)->handoff);
        shop.rest(2'000);
        QCOMPARE(shop.answers(c).size(), 0); // the AI is silent from the request on
    }

    void briefing_isTheModels_whereItIsCutOut_orSaysThatItIsNot()
    {
        const auto briefed = [](const QString &asked, qint64 turn) {
            StrictModel server;
            if (!server.listen())
                return Briefing();
            const QJsonObject none{{u"text"_s, QString()}, {u"turns"_s, QJsonArray()}};
            const QJsonObject lines{{u"asked"_s, QJsonObject{{u"text"_s, asked}, {u"turns"_s, QJsonArray{turn}}}},
                                    {u"answered"_s, none},
                                    {u"wants"_s, none}};
            server.answerBy([lines](const StrictRequest &) {
                return StrictModel::streamed(QString::fromUtf8(QJsonDocument(lines).toJson()));
            });
            Shop shop;
            shop.useModel(server);
            shop.open();
            const ConversationId c = shop.visitor(u"ann"_s);
            shop.says(c, u"My parcel 4711 is lost and I am sad. I want to talk to a human"_s);
            shop.until([&] {
                const QString source = shop.engine->head(c)->briefing.source;
                return source == "model"_L1 || source == "fallback"_L1;
            });
            return shop.engine->head(c)->briefing;
        };
        const Briefing cut = briefed(u"My parcel 4711 is lost · I want to talk to a human"_s, 1);
        QCOMPARE(cut.source, u"model"_s);
        QCOMPARE(cut.asked.text, u"My parcel 4711 is lost · I want to talk to a human"_s);
        QCOMPARE(cut.asked.turns, QList<qint64>{1});
        QVERIFY(cut.upTo >= 1);
        const Briefing invented = briefed(u"The parcel 4711 was paid back"_s, 1);
        QCOMPARE(invented.source, u"fallback"_s);
        QVERIFY(invented.asked.text.contains(u"4711"_s) && !invented.asked.text.contains(u"paid back"_s));
        QCOMPARE(briefed(u"My parcel 4711 is lost"_s, 2).source, u"fallback"_s);
    }

    void suggestedReply_isTheModels_orTheEmbedded()
    {
        StrictModel server;
        QVERIFY(server.listen());
        auto isWell = std::make_shared<std::atomic<bool>>(true);
        server.answerBy(
            [isWell](const StrictRequest &request) { return *isWell ? honest(request) : StrictModel::status(500); });
        Shop shop;
        shop.useModel(server);
        shop.model.limits.attempts = 1;
        shop.open();
        const ConversationId c = shop.visitor(u"ann"_s);
        shop.submit(Actor::visitor(shop.engine->head(c)->visitor.id), AskHuman{Category::Support}, c);
        shop.hub->flush();
        QCOMPARE(shop.tell(shop.ann, Claim{}, c), u"ok"_s);
        shop.says(c, question);
        const auto suggested = [&] {
            auto answer = std::make_shared<std::promise<std::optional<Answer>>>();
            auto future = answer->get_future();
            shop.ai->suggest({*shop.engine->head(c), shop.engine->workspace()},
                             [answer](const std::optional<Answer> &one) { answer->set_value(one); });
            return future.wait_for(std::chrono::seconds(20)) == std::future_status::ready ? future.get() : std::nullopt;
        };
        const auto byModel = suggested();
        QVERIFY(byModel);
        const QList<StrictRequest> requests = server.requests(); // those for the briefing among them
        QVERIFY(std::any_of(requests.cbegin(), requests.cend(), [&](const StrictRequest &request) {
            return request.system.contains(u"\nKNOWLEDGE\n"_s) && byModel->text == knownSentence(request);
        }));
        *isWell = false;
        const auto byEmbedded = suggested();
        QVERIFY(byEmbedded);
        QCOMPARE(byEmbedded->text, Shop::embeddedAnswer(question));
        QCOMPARE(shop.answers(c).size(), 0); // nothing of it was said
    }

    void suggestedReply_isToldToBeNone_whereTheAiCannotReadTheThread()
    {
        const QTemporaryDir folder;
        AiWorker ai(
            folder.filePath(u"nowhere.db"_s), [](const ProviderHands &) { return std::unique_ptr<Provider>(); },
            systemEnvironment(), [](const QList<Command> &) {});
        auto told = std::make_shared<std::promise<bool>>();
        auto future = told->get_future();
        ai.suggest({{}, defaultWorkspace()}, [told](const std::optional<Answer> &one) { told->set_value(bool(one)); });
        QCOMPARE(future.wait_for(std::chrono::seconds(10)), std::future_status::ready);
        QVERIFY(!future.get());
    }

    void budget_isOfEachConversation()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy(honest);
        Shop shop;
        shop.useModel(server);
        shop.model.limits.questionsPerConversation = 1;
        shop.open();
        const ConversationId a = shop.visitor(u"ann"_s);
        shop.says(a, question);
        QVERIFY(shop.until([&] { return shop.answers(a).size() == 1; }));
        shop.says(a, other);
        QVERIFY(shop.until([&] { return shop.answers(a).size() == 2; }));
        QCOMPARE(shop.answers(a).constLast(), Shop::embeddedAnswer(other));
        QCOMPARE(server.requests().size(), 1);
        const ConversationId b = shop.visitor(u"ben"_s);
        shop.says(b, question);
        QVERIFY(shop.until([&] { return shop.answers(b).size() == 1; }));
        QCOMPARE(server.requests().size(), 2);
    }

    void daemon_answersWithoutTheModel_saysWhy_andKeepsTheKeyToItself()
    {
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &request) {
            return StrictModel::status(401, {}, "wrong key: " + request.head + request.talk.toUtf8());
        });
        QTemporaryDir folder;
        {
            auto made = Provisioning::create(folder.filePath(u"data"_s), u"Shop"_s, systemEnvironment());
            QVERIFY(made);
            QVERIFY((*made)->addAgent({u"boss"_s, u"Boss"_s, Role::Admin, {}, u"a password of the test"_s}));
        }
        DaemonSettings settings;
        settings.dataDir = folder.filePath(u"data"_s);
        settings.drainWithin = Millis(500);
        settings.knowledgeFile = QStringLiteral(BATON_SOURCE_DIR "/resources/demo/knowledge.jsonl");
        settings.model.emplace();
        settings.model->url = server.url();
        settings.model->model = u"test-1"_s;
        settings.model->key = Secret("sk-test-4711");
        Daemon daemon(settings);
        const auto endpoint = daemon.start();
        QVERIFY(endpoint);
        const auto health = [&] {
            RawClient client(endpoint->port);
            client.write("GET /healthz HTTP/1.1\r\nHost: shop.example\r\n\r\n");
            return client.readAll();
        };
        QVERIFY(health().contains(R"("model":{"answered":0,"fell_back":0,"used":true,"why":""})"));
        RawClient admin(endpoint->port);
        admin.upgrade("/v1/agent");
        const Protocol::ClientInfo client{u"test"_s, u"1"_s, u"test"_s, DeviceId(u"d_test0001"_s)};
        Protocol::SignIn signIn;
        signIn.login = u"boss"_s;
        signIn.password = u"a password of the test"_s;
        signIn.client = client;
        say(admin, signIn);
        const auto signedIn = agentHears<Protocol::SignedIn>(admin);
        QVERIFY(signedIn);
        Protocol::Hello back;
        back.proto = {1, 1};
        back.token = signedIn->token;
        back.client = client;
        say(admin, back);
        const auto troubleTold = [&admin] {
            for (;;) {
                const auto told = agentHears<Protocol::Ephemeral>(admin);
                if (!told || told->kind == Protocol::EphemeralKind::Model)
                    return told ? told->n : -1;
            }
        };
        QCOMPARE(troubleTold(), 0);
        RawClient visitor(endpoint->port);
        visitor.upgrade("/v1/visitor", "Origin: http://shop.example\r\n");
        Protocol::VisitorHello hello;
        hello.proto = {1, 1};
        hello.language = u"en"_s;
        sayAsVisitor(visitor, hello);
        const auto welcome = visitorHears<Protocol::VisitorWelcome>(visitor);
        QVERIFY(welcome);
        sayAsVisitor(visitor,
                     Protocol::CommandFrame{
                         {CommandId(makeCommandId(systemEnvironment())), welcome->c, {}, VisitorMessage{question}}});
        QVERIFY(visitorHears<Protocol::Ack>(visitor));
        QString heard = question;
        while (heard == question) {
            const auto message = visitorHears<Protocol::VisitorMsg>(visitor);
            heard = message ? message->text : QString();
        }
        QCOMPARE(heard, Shop::embeddedAnswer(question));
        QCOMPARE(troubleTold(), qint64(ModelTrouble::KeyRefused));
        const QByteArray told = health();
        daemon.stop();
        qInstallMessageHandler(before);
        QVERIFY2(told.startsWith("HTTP/1.1 200"), told.constData());
        QVERIFY2(told.contains(R"("model":{"answered":0,"fell_back":1,"used":false,"why":"unauthorized"})"),
                 told.constData());
        const QString log = logged.join(u'\n');
        QVERIFY2(log.contains(u"the model is not used"_s) && log.contains(u"unauthorized"_s), qPrintable(log));
        for (const QString &secret : {u"sk-test"_s, question, u"wrong key"_s})
            QVERIFY2(!log.contains(secret) && !QString::fromUtf8(told).contains(secret), qPrintable(log));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestModelTurns)
#include "tst_modelturns.moc"
