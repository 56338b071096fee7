// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/bots.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Protocol {

namespace {

/// All eight values that a handoff may bring, and what else there is.
QJsonObject wholeHandoff()
{
    return {{u"conversation"_s, u"room-17"_s},
            {u"visitor"_s,
             QJsonObject{{u"name"_s, u"Ana"_s}, {u"email"_s, u"ana@example.com"_s}, {u"language"_s, u"es"_s}}},
            {u"page"_s, QJsonObject{{u"url"_s, u"https://shop.example/pricing"_s}, {u"title"_s, u"Pricing"_s}}},
            {u"summary"_s, u"Wants 40 seats."_s},
            {u"intent"_s, u"sales/quote"_s},
            {u"topic"_s, u"Plans"_s},
            {u"form"_s, QJsonObject{{u"company"_s, u"Acme"_s}, {u"seats"_s, 40}}},
            {u"answers"_s, QJsonObject{{u"Which plan?"_s, u"Team"_s}}},
            {u"context"_s, QJsonObject{{u"vip"_s, true}, {u"coupon"_s, QJsonValue()}}},
            {u"category"_s, u"sales"_s},
            {u"urgency"_s, u"urgent"_s}};
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestBots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handoff_isReadWhole()
    {
        const auto read = decodeBotHandoff(textOf(wholeHandoff()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->conversation, u"room-17"_s);
        QCOMPARE(read->visitor.email, u"ana@example.com"_s);
        QCOMPARE(read->page->title, u"Pricing"_s);
        QCOMPARE(read->form.value(u"seats"_s).text, u"40"_s);
        QCOMPARE(read->answers.value(u"Which plan?"_s).text, u"Team"_s);
        QCOMPARE(read->context.value(u"vip"_s).text, u"true"_s);
        QVERIFY(read->context.contains(u"coupon"_s));
        QVERIFY(read->category == Category::Sales);
        QVERIFY(read->urgency == Urgency::Urgent);
    }

    void handoff_withoutAnyOneOfTheEight_isRead_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"visitor.name", "visitor.email", "page", "summary", "intent", "topic", "form",
                                 "answers", "visitor", "page.url", "context", "category"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void handoff_withoutAnyOneOfTheEight_isRead()
    {
        QFETCH(QString, path);
        QJsonObject handoff = wholeHandoff();
        const QString outer = path.section(u'.', 0, 0);
        if (path.contains(u'.')) {
            QJsonObject inner = handoff[outer].toObject();
            inner.remove(path.section(u'.', 1));
            handoff.insert(outer, inner);
        } else {
            handoff.remove(outer);
        }
        const auto read = decodeBotHandoff(textOf(handoff));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->conversation, u"room-17"_s);
    }

    void mistake_isNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &json, const QString &problem, Code code) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << problem << int(code);
        };
        QByteArray many;
        for (int i = 0; i < maxBotFields + 1; ++i)
            many += (i > 0 ? ",'k" : "'k") + QByteArray::number(i) + "':'v'";
        row("nothing", "", u"frame: JSON expected"_s, Code::BadJson);
        row("no conversation", "{}", u"conversation: required"_s, Code::BadSchema);
        row("empty conversation", "{'conversation':''}", u"conversation: must not be empty"_s, Code::BadSchema);
        row("nested context", "{'conversation':'a','context':{'x':{'y':1}}}", u"context.x: string expected"_s,
            Code::BadSchema);
        row("too much context", "{'conversation':'a','context':{" + many + "}}", u"context: more than 20 entries"_s,
            Code::TooLarge);
        row("speaker", "{'conversation':'a','transcript':[{'from':'agent','text':'x'}]}",
            u"transcript[0].from: unknown value"_s, Code::BadSchema);
        row("key twice", "{'conversation':'a','conversation':'b'}", {}, Code::BadJson);
        row("too deep", "{'conversation':'a','x':" + QByteArray(17, '[') + QByteArray(17, ']') + '}', {},
            Code::TooDeep);
    }
    void mistake_isNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        QFETCH(int, code);
        const auto read = decodeBotHandoff(json);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
        if (!problem.isEmpty() && read.error().code != Code::BadJson)
            QCOMPARE(read.error().detail, problem);
    }

    void hook_ofEachKind_comesBack()
    {
        const QList<BotHookBody> bodies{
            HandoffStatus{HandoffStep::Failed, 2, 0, {}, {}, HandoffFailure::Timeout, {}, {}},
            MessageCreated{{7, Speaker::Agent, u"Ben"_s, u"Hello"_s, Instant{5}, Mark::None, {}, false}},
            OwnerChanged{Owner::of(AgentId(u"a_0001"_s)), 4, u"Ben"_s},
            ConversationRated{4, u"good"_s},
            GoalReached{u"order"_s, u"129 EUR"_s},
            ConversationClosed{},
        };
        QCOMPARE(bodies.size(), botHookNames().size());
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            const BotHook hook{u"dl_1"_s,    Instant{9}, 12, 1, u"shop"_s, ConversationId(u"c_0001"_s),
                               u"room-17"_s, bodies[i]};
            const QByteArray json = encodeBotHook(hook);
            QCOMPARE(QJsonDocument::fromJson(json)["type"_L1].toString(), botHookNames()[i]);
            const auto read = decodeBotHook(json);
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(*read == hook);
        }
    }

    void problem_hasWhatTheRfcNames()
    {
        const QJsonObject told =
            QJsonDocument::fromJson(
                encodeBotProblem({u"urn:baton:problem:fenced"_s, u"Silent"_s, 409, u"a person is there"_s, {}}))
                .object();
        QCOMPARE(told.keys(), (QStringList{u"detail"_s, u"status"_s, u"title"_s, u"type"_s}));
        QCOMPARE(told["status"_L1].toInt(), 409);
    }
};

} // namespace Baton::Protocol

QTEST_GUILESS_MAIN(Baton::Protocol::TestBots)
#include "tst_bots.moc"
