// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "channels/mailserver.h"
#include "server/model/modelclient.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

/// A client, and how its questions ended.
class Asking
{
public:
    ModelSettings settings;
    std::shared_ptr<ModelHealth> health = std::make_shared<ModelHealth>();
    std::unique_ptr<ModelClient> client;
    std::mutex mutex;
    QList<ModelEnd> ends;

    explicit Asking(const QString &url)
    {
        settings.url = url;
        settings.model = u"test-1"_s;
        settings.key = Secret("sk-test-4711");
        settings.limits.firstPause = Millis(20);
        settings.limits.attempts = 1;
    }
    ~Asking() { client.reset(); }

    void ask()
    {
        if (!client)
            client = std::make_unique<ModelClient>(settings, systemEnvironment(), health);
        ModelPrompt prompt;
        const QString marks = u"by the mark 0123456789abcdef01234567. the code 0123456789abcdef01234568."_s;
        prompt.system = marks;
        prompt.talk = recordOf(spoken(1, Speaker::Visitor, u"Hello"_s), u"0123456789abcdef01234567"_s);
        client->ask(chatRequest(u"test-1"_s, prompt, 100), [this](const ModelEnd &end) {
            const std::scoped_lock lock(mutex);
            ends.append(end);
        });
    }
    qsizetype count()
    {
        const std::scoped_lock lock(mutex);
        return ends.size();
    }
    bool until(qsizetype wanted)
    {
        return QTest::qWaitFor([&] { return count() >= wanted; }, 30'000);
    }
    ModelEnd end()
    {
        const qsizetype before = count();
        ask();
        return until(before + 1) ? ends.constLast() : ModelEnd{ModelFault::Spent, u"never ended"_s, 0};
    }
};

} // namespace

/// Questions over real sockets, to a server that misbehaves in each way there is.
class TestModelClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_isPutTogether_andAsksAsTheApiWants()
    {
        StrictModel model;
        QVERIFY(model.listen());
        model.answerBy([](const StrictRequest &) { return StrictModel::streamed(u"Grüße, 你好!"_s, 5); });
        Asking asking(model.url());
        const ModelEnd end = asking.end();
        QCOMPARE(end.fault, ModelFault::None);
        QCOMPARE(end.text, u"Grüße, 你好!"_s);
        QCOMPARE(model.requests().size(), 1);
        QCOMPARE(model.requests().constFirst().wrong, QString());
        QVERIFY(!model.requests().constFirst().head.contains("Expect"));
    }

    void badServer_isToldByItsKind_inTime_data()
    {
        QTest::addColumn<Play>("play");
        QTest::addColumn<ModelFault>("fault");
        const auto row = [](const char *name, const Play &play, ModelFault fault) {
            QTest::newRow(name) << play << fault;
        };
        const Play good = StrictModel::streamed(u"Hello"_s);
        QByteArray whole;
        for (const Play::Step &step : good.steps)
            whole += step.bytes;
        const auto half = [&](bool closes, bool resets) {
            return Play{{{whole.first(whole.size() / 2)}}, closes, resets};
        };
        const auto stream = [](const QByteArray &bytes) { return StrictModel::raw(StrictModel::streamHead() + bytes); };
        row("401", StrictModel::status(401), ModelFault::Unauthorized);
        row("403", StrictModel::status(403), ModelFault::Unauthorized);
        row("404", StrictModel::status(404), ModelFault::NotFound);
        row("400", StrictModel::status(400), ModelFault::Refused);
        row("429", StrictModel::status(429, "Retry-After: 60\r\n"), ModelFault::RateLimited);
        row("500", StrictModel::status(500), ModelFault::ServerError);
        row("503", StrictModel::status(503), ModelFault::ServerError);
        row("529", StrictModel::status(529), ModelFault::ServerError);
        row("redirect", StrictModel::status(307, "Location: /v1/chat/completions\r\n"), ModelFault::Redirected);
        row("JSON and no stream", StrictModel::status(200), ModelFault::WrongType);
        row("HTML", StrictModel::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Sign in</p>"),
            ModelFault::WrongType);
        row("no HTTP", StrictModel::raw("220 mail.example ESMTP\r\n"), ModelFault::Broken);
        row("closes early", half(true, false), ModelFault::CutOff);
        row("resets", half(false, true), ModelFault::CutOff);
        row("closes at once", Play{{}, true, false}, ModelFault::CutOff);
        row("says nothing", StrictModel::silence(), ModelFault::TimedOut);
        row("stalls in the stream", half(false, false), ModelFault::TimedOut);
        row("drips for ever",
            StrictModel::dripping(StrictModel::raw(StrictModel::streamHead() + QByteArray(10'000, '\n')), 1, 50),
            ModelFault::TimedOut);
        row("broken events", stream("data: {\"choices\"\n\n"), ModelFault::Broken);
        row("broken UTF-8", stream("data: {\"choices\":[{\"delta\":{\"content\":\"\xff\"}}]}\n\n"), ModelFault::Broken);
        row("without an end", stream(QByteArray(400'000, '\n')), ModelFault::TooLarge);
        row("a line without an end", stream("data: " + QByteArray(400'000, 'x')), ModelFault::TooLarge);
        row("a head without an end", StrictModel::raw("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(60'000)),
            ModelFault::TooLarge);
        row("drips an answer", StrictModel::dripping(good, 20, 10), ModelFault::None);
        row("done twice", stream(whole.mid(whole.indexOf("\r\n\r\n") + 4) + StrictModel::done()), ModelFault::None);
        row("stays open after the end", Play{good.steps, false, false}, ModelFault::None);
        row("stays open after the end without done", Play{{{whole.chopped(StrictModel::done().size())}}, false, false},
            ModelFault::None);
        row("401 that stays open",
            Play{{{"HTTP/1.1 401 Status\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"}},
                 false,
                 false},
            ModelFault::Unauthorized);
    }
    void badServer_isToldByItsKind_inTime()
    {
        QFETCH(Play, play);
        QFETCH(ModelFault, fault);
        StrictModel model;
        QVERIFY(model.listen());
        model.answerBy([play](const StrictRequest &) { return play; });
        Asking asking(model.url());
        asking.settings.limits.idle = Millis(400);
        asking.settings.limits.within = Millis(1'500);
        QElapsedTimer time;
        time.start();
        const ModelEnd end = asking.end();
        QCOMPARE(faultName(end.fault), faultName(fault));
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed()))); // a slow machine's 1,500
        if (fault == ModelFault::None)
            QCOMPARE(end.text, u"Hello"_s);
        QCOMPARE(model.connections(), 1); // no redirect is followed
    }

    void whatMayPass_isTriedAgain_withPauses_andTheServersWish()
    {
        StrictModel model;
        QVERIFY(model.listen());
        auto times = std::make_shared<QList<qint64>>();
        const auto now = systemEnvironment().monotonicMs;
        model.answerBy([times, now](const StrictRequest &) {
            times->append(now());
            return times->size() == 1 ? StrictModel::status(503)
                : times->size() == 2  ? StrictModel::status(429, "Retry-After: 1\r\n")
                                      : StrictModel::streamed(u"Hello"_s);
        });
        Asking asking(model.url());
        asking.settings.limits.attempts = 3;
        QCOMPARE(asking.end().text, u"Hello"_s);
        QCOMPARE(times->size(), 3);
        QVERIFY(times->at(1) - times->at(0) >= 10);
        QVERIFY(times->at(2) - times->at(1) >= 1'000);
        QCOMPARE(asking.health->resting.load(), ModelFault::None);
    }

    void wishBeyondTheTime_endsTheQuestion_andIsKept()
    {
        StrictModel model;
        QVERIFY(model.listen());
        model.answerBy([](const StrictRequest &) { return StrictModel::status(429, "Retry-After: 120\r\n"); });
        Asking asking(model.url());
        asking.settings.limits.attempts = 3;
        QElapsedTimer time;
        time.start();
        QCOMPARE(asking.end().fault, ModelFault::RateLimited);
        QVERIFY(time.elapsed() < 10'000); // and not when the time of 15 s is up
        QCOMPARE(asking.end().fault, ModelFault::Resting);
        QCOMPARE(model.requests().size(), 1);
        QCOMPARE(asking.health->resting.load(), ModelFault::RateLimited);
    }

    void failures_makeItRest_andOneTryEndsTheRest()
    {
        StrictModel model;
        QVERIFY(model.listen());
        auto isWell = std::make_shared<std::atomic<bool>>(false);
        model.answerBy([isWell](const StrictRequest &) {
            return *isWell ? StrictModel::streamed(u"Hello"_s) : StrictModel::status(500);
        });
        Asking asking(model.url());
        asking.settings.limits.failures = 2;
        asking.settings.limits.rest = Millis(700);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not used for 1 s: server_error"_s));
        QCOMPARE(asking.end().fault, ModelFault::ServerError);
        QCOMPARE(asking.end().fault, ModelFault::ServerError);
        QCOMPARE(asking.end().fault, ModelFault::Resting);
        QCOMPARE(model.requests().size(), 2);
        *isWell = true;
        QTest::qWait(800);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"used again"_s));
        QCOMPARE(asking.end().fault, ModelFault::None);
        QCOMPARE(asking.health->resting.load(), ModelFault::None);
    }

    void rest_holdsForThoseWhoWaitToo()
    {
        StrictModel model;
        QVERIFY(model.listen());
        model.answerBy([](const StrictRequest &) { return StrictModel::status(429, "Retry-After: 120\r\n"); });
        Asking asking(model.url());
        asking.settings.limits.concurrent = 1;
        for (int i = 0; i < 5; ++i)
            asking.ask();
        QVERIFY(asking.until(5));
        QCOMPARE(model.requests().size(), 1);
        const auto resting = std::count_if(asking.ends.cbegin(), asking.ends.cend(),
                                           [](const ModelEnd &end) { return end.fault == ModelFault::Resting; });
        QCOMPARE(resting, 4);
    }

    void rest_isNotEndedByAnAnswerThatWasUnderWay()
    {
        StrictModel model;
        QVERIFY(model.listen());
        auto asked = std::make_shared<std::atomic<int>>(0);
        model.answerBy([asked](const StrictRequest &) {
            if (++*asked > 1)
                return StrictModel::status(429, "Retry-After: 120\r\n");
            Play slow = StrictModel::streamed(u"Hello"_s);
            slow.steps.first().afterMs = 1'500;
            return slow;
        });
        Asking asking(model.url());
        asking.ask();
        QTRY_COMPARE(model.requests().size(), 1);
        asking.ask();
        QVERIFY(asking.until(2));
        QVERIFY(std::any_of(asking.ends.cbegin(), asking.ends.cend(),
                            [](const ModelEnd &end) { return end.text == "Hello"_L1; }));
        QCOMPARE(asking.health->resting.load(), ModelFault::RateLimited);
        QCOMPARE(asking.end().fault, ModelFault::Resting);
        QCOMPARE(model.requests().size(), 2);
    }

    void questions_areSoManyAtATime_andEndInTimeThoughNoneGetsItsTurn()
    {
        StrictModel model;
        QVERIFY(model.listen());
        model.answerBy([](const StrictRequest &) { return StrictModel::silence(); });
        Asking asking(model.url());
        asking.settings.limits.concurrent = 2;
        asking.settings.limits.waiting = 3;
        asking.settings.limits.within = Millis(1'000);
        asking.settings.limits.failures = 100;
        for (int i = 0; i < 8; ++i)
            asking.ask();
        QVERIFY(asking.until(8));
        QCOMPARE(model.connections(), 2);
        const auto busy = std::count_if(asking.ends.cbegin(), asking.ends.cend(),
                                        [](const ModelEnd &end) { return end.fault == ModelFault::Busy; });
        QCOMPARE(busy, 6);
    }

    void question_beginsAsSoonAsThereIsAPlace()
    {
        StrictModel model;
        QVERIFY(model.listen());
        model.answerBy([](const StrictRequest &) { return StrictModel::streamed(u"Hello"_s); });
        Asking asking(model.url());
        asking.settings.limits.concurrent = 1;
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 8; ++i)
            asking.ask();
        QVERIFY(asking.until(8));
        QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed()))); // not a second for each
        QVERIFY(std::all_of(asking.ends.cbegin(), asking.ends.cend(),
                            [](const ModelEnd &end) { return end.fault == ModelFault::None; }));
    }

    void certificate_isChecked()
    {
        Certificate certificate;
        if (!certificate.make())
            QSKIP("openssl makes no certificate here");
        StrictModel model;
        QVERIFY(model.listen(certificate.cert, certificate.key));
        model.answerBy([](const StrictRequest &) { return StrictModel::streamed(u"Hello"_s); });
        {
            Asking asking(model.url(u"https"_s));
            QCOMPARE(asking.end().fault, ModelFault::NotTrusted);
            QCOMPARE(asking.end().fault, ModelFault::Resting); // trying again is of no use
        }
        QCOMPARE(model.requests().size(), 0);
        Asking asking(model.url(u"https"_s));
        asking.settings.caFile = certificate.cert;
        QCOMPARE(asking.end().text, u"Hello"_s);
        Certificate other;
        QVERIFY(other.make(u"subjectAltName=DNS:other.example"_s));
        StrictModel elsewhere;
        QVERIFY(elsewhere.listen(other.cert, other.key));
        Asking wrongHost(elsewhere.url(u"https"_s));
        wrongHost.settings.caFile = other.cert;
        QCOMPARE(wrongHost.end().fault, ModelFault::NotTrusted);
    }

    /// Whatever a name stands for: what is not encrypted does not leave this machine.
    void plainHttp_staysOnThisMachine()
    {
        Asking asking(u"http://192.0.2.1:9/v1"_s);
        QCOMPARE(asking.end().fault, ModelFault::NotAllowed);
    }

    void stop_dropsWhatIsUnderWay()
    {
        StrictModel model;
        QVERIFY(model.listen());
        model.answerBy([](const StrictRequest &) { return StrictModel::silence(); });
        Asking asking(model.url());
        asking.ask();
        QTRY_COMPARE(model.requests().size(), 1);
        QElapsedTimer time;
        time.start();
        asking.client.reset();
        QVERIFY(time.elapsed() < 5'000);
        QCOMPARE(asking.count(), 0);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestModelClient)
#include "tst_modelclient.moc"
