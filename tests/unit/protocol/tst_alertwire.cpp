// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "samples.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Baton;
using namespace Baton::Protocol;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray agentWith(const QByteArray &more)
{
    return R"({"capacity":3,"id":"a_0001","login":"ann","name":"Ann","role":"agent","status":"available")" + more + "}";
}

/// Alerts in which a later version has its say among what this one knows.
const QByteArray ofLater = R"({"choices":{
    "requested":{"after":{"email":60000,"pigeon":1},"on":{"hologram":true,"sound":false},"privacy":"riddle","tone":"gong"},
    "eclipse":{"on":{"toast":true}}},
    "quiet":{"moon":"full","on_call":["eclipse","requested","comet"],"spans":[{"days":[1],"from":0,"to":60}],"zone":"UTC"},
    "revision":4})";

AgentAlerts knownOfLater()
{
    AgentAlerts alerts;
    alerts.choices[AlertRow::Requested].after[AlertChannel::Email] = Millis(60'000);
    alerts.choices[AlertRow::Requested].on[AlertChannel::Sound] = false;
    alerts.quiet = {u"UTC"_s, {{{1}, 0, 60}}, {}, {AlertRow::Requested}};
    alerts.revision = 4;
    return alerts;
}

QString refusalOfCommand(const QByteArray &op, const QByteArray &data)
{
    const QByteArray bytes =
        R"({"t":"cmd","id":"0193a000-0000-7000-8000-000000000000","op":")" + op + R"(","data":)" + data + "}";
    const auto frame = decodeAgentClient(bytes);
    return frame ? u"accepted"_s : frame.error().detail;
}

QString refusalOfBook(const QByteArray &bytes)
{
    const auto book = decodeAlertBook(bytes);
    return book ? u"accepted"_s : book.error().detail;
}

} // namespace

/// What is set about alerts, on the wire, in the store and in a file.
class TestAlertWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void store_ofAnEarlierVersion_hasTheDefaults();
    void names_ofALaterVersion_areLeftOutOfWhatTheServerSays();
    void names_unknown_inACommand_areRefused();
    void bytes_counted_areNoFewerThanWritten();
    void book_comesBack();
    void book_notUnderstood_saysWhere();
};

void TestAlertWire::store_ofAnEarlierVersion_hasTheDefaults()
{
    const auto agent = decodeAgent(agentWith({}));
    QVERIFY(agent);
    QVERIFY(agent->alerts == AgentAlerts() && agent->alertRules == AlertRules());
    QCOMPARE(encodeAgent(*agent), agentWith({})); // and an earlier version reads what this one writes
    const auto workspace = decodeWorkspace(
        R"({"answer_threshold":35,"fallbacks":1,"handoff_enabled":true,"ladder":[{"after":0,"target":"missed"}],)"
        R"("lease":90000,"offer_lasts":20000,"teams":{"t_0001":{"id":"t_0001","name":"Sales","open":true,"target":1}}})");
    QVERIFY(workspace);
    QVERIFY(workspace->alertRules == AlertRules());
    QVERIFY(workspace->teams[u"t_0001"_s].alertRules == AlertRules());
}

void TestAlertWire::names_ofALaterVersion_areLeftOutOfWhatTheServerSays()
{
    const QByteArray alerts = R"(,"alerts":)" + ofLater;
    const auto stored = decodeAgent(agentWith(alerts));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    QVERIFY(stored->alerts == knownOfLater());
    const QByteArray event = R"({"t":"ev","prev":1,"seq":2,"at":1,"by":"a_0001","type":"agent.alerts",)"
                             R"("data":{"agent":"a_0001","alerts":)"
        + ofLater + "}}";
    const auto told = decodeAgentServer(event);
    QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
    QVERIFY(std::get<AgentAlertsSet>(std::get<EventFrame>(*told).event.body).alerts == knownOfLater());
    const auto rules = decodeWorkspace(
        R"({"alert_rules":{"locks":{"eclipse":{"toast":"x"},"requested":{"pigeon":"y","toast":"z"}}},)"
        R"("answer_threshold":35,"fallbacks":1,"handoff_enabled":true,"ladder":[],"lease":1,"offer_lasts":1})");
    QVERIFY(rules);
    QVERIFY(rules->alertRules.locks == (AlertLocks{{AlertRow::Requested, {{AlertChannel::Toast, u"z"_s}}}}));
}

void TestAlertWire::names_unknown_inACommand_areRefused()
{
    const auto own = [](const QByteArray &alerts) {
        const QByteArray data = R"({"alerts":)" + alerts + "}";
        return refusalOfCommand("set_alerts", data);
    };
    QCOMPARE(own(R"({"choices":{"requested":{"on":{"toast":true}}}})"), u"accepted"_s);
    QCOMPARE(own(R"({"choices":{"eclipse":{}}})"), u"data.alerts.choices.eclipse: unknown name"_s);
    QCOMPARE(own(R"({"choices":{"requested":{"on":{"pigeon":true}}}})"),
             u"data.alerts.choices.requested.on.pigeon: unknown name"_s);
    QCOMPARE(own(R"({"choices":{"requested":{"tone":"gong"}}})"),
             u"data.alerts.choices.requested.tone: unknown value"_s);
    QCOMPARE(own(R"({"quiet":{"on_call":["requested","comet"]}})"), u"data.alerts.quiet.on_call[1]: unknown value"_s);
    QCOMPARE(own(R"({"quiet":{"spans":[{"days":[8],"from":0,"to":1}]}})"),
             u"data.alerts.quiet.spans[0].days[0]: not between 1 and 7"_s);
    QCOMPARE(refusalOfCommand("save_alert_rules", R"({"rules":{"locks":{"requested":{"toast":5}}}})"),
             u"data.rules.locks.requested.toast: string expected"_s);
    const QByteArray wordy = R"({"rules":{"locks":{"requested":{"toast":")" + QByteArray(201, 'x') + R"("}}}})";
    QCOMPARE(refusalOfCommand("save_alert_rules", wordy),
             u"data.rules.locks.requested.toast: more than 200 code points"_s);
}

void TestAlertWire::bytes_counted_areNoFewerThanWritten()
{
    QVERIFY(rc::check([] {
        Samples::Source source;
        source.pick = [](qint64 low, qint64 high) { return *rc::gen::inRange<qint64>(low, high + 1); };
        AlertRules rules = Samples::sample<AlertRules>(source);
        for (auto &row : rules.locks) {
            for (QString &reason : row)
                reason = u"\"\\é漢😀 word"_s; // what the rules clean is not in a reason
        }
        const qsizetype before = encodeAgent({}).size();
        Agent agent;
        agent.alertRules = rules;
        RC_ASSERT(encodeAgent(agent).size() - before <= alertBytes(rules) + 80);
    }));
}

void TestAlertWire::book_comesBack()
{
    QVERIFY(rc::check([] {
        Samples::Source source;
        source.pick = [](qint64 low, qint64 high) { return *rc::gen::inRange<qint64>(low, high + 1); };
        const AlertBook book = Samples::sample<AlertBook>(source);
        const auto back = decodeAlertBook(encodeAlertBook(book));
        RC_ASSERT(back.has_value());
        RC_ASSERT((*back == book));
    }));
    QVERIFY(encodeAlertBook({}).contains('\n')); // people read it
}

void TestAlertWire::book_notUnderstood_saysWhere()
{
    QCOMPARE(refusalOfBook(R"({"format":1,"workspace":{}})"), u"accepted"_s);
    QCOMPARE(refusalOfBook("nonsense"), u"frame: not JSON at byte 2"_s);
    QCOMPARE(refusalOfBook("[]"), u"frame: object expected"_s);
    QCOMPARE(refusalOfBook(R"({"workspace":{}})"), u"format: required"_s);
    QCOMPARE(refusalOfBook(R"({"format":2,"workspace":{}})"), u"format: not between 1 and 1"_s);
    QCOMPARE(refusalOfBook(R"({"format":1,"workspace":{},"colour":1})"), u"colour: unknown key"_s);
    QCOMPARE(refusalOfBook(R"({"format":1,"workspace":{"choises":{}}})"), u"workspace.choises: unknown key"_s);
    QCOMPARE(refusalOfBook(R"({"format":1,"workspace":{"choices":{"eclipse":{}}}})"),
             u"workspace.choices.eclipse: unknown name"_s);
    QCOMPARE(refusalOfBook(R"({"format":1,"workspace":{"choices":{"given":{"privacy":"riddle"}}}})"),
             u"workspace.choices.given.privacy: unknown value"_s);
    QCOMPARE(refusalOfBook(R"({"format":1,"workspace":{},"teams":{"t_0001":{"locks":{"given":{"push":1}}}}})"),
             u"teams.t_0001.locks.given.push: string expected"_s);
}

QTEST_GUILESS_MAIN(TestAlertWire)
#include "tst_alertwire.moc"
