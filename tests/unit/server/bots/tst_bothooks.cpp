// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "botrig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// What bots and systems are told, by whom and in which order.
class TestBotHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handoff_isToldFromRequestToReturn()
    {
        BotRig rig;
        rig.post("handoffs", "{'conversation':'room-1'}");
        QCOMPARE(rig.told(),
                 (QStringList{u"handoff.status accepted"_s, u"conversation.owner queue"_s, u"message.created system"_s,
                              u"handoff.status waiting 1"_s}));
        rig.tell(rig.ann, Claim{}, rig.room()->id);
        rig.tell(rig.ann, Send{u"Hello, I am Ann"_s}, rig.room()->id);
        QCOMPARE(rig.told(),
                 (QStringList{u"handoff.status claimed ann"_s, u"conversation.owner ann agent:"_s + rig.ann.toString(),
                              u"message.created system"_s, u"message.created agent"_s}));
        rig.post("conversations/room-1/messages", "{'messages':[{'from':'visitor','text':'Thanks'}]}");
        QVERIFY(rig.told().isEmpty()); // the bot knows what its visitor says
        rig.tell(rig.ann, Send{u"Bye"_s}, rig.room()->id);
        rig.tell(rig.ann, AddNote{u"Between us"_s}, rig.room()->id);
        rig.tell(rig.ann, ReturnToAi{u"Refund approved"_s, u"refund"_s}, rig.room()->id);
        QCOMPARE(
            rig.told(),
            (QStringList{u"message.created agent"_s, u"message.created agent"_s, u"handoff.status completed returned"_s,
                         u"conversation.owner ai"_s, u"message.created system"_s}));
    }

    void order_isTheLogs_andEachIsItsOwn()
    {
        BotRig rig;
        rig.post("handoffs", "{'conversation':'room-1'}");
        rig.tell(rig.ann, Claim{}, rig.room()->id);
        rig.tell(rig.ann, Resolve{}, rig.room()->id);
        std::pair<qint64, qint64> last{0, 0};
        QSet<QString> ids;
        QSet<QString> lanes;
        for (const Delivery &delivery : std::as_const(rig.staged)) {
            if (delivery.target != "bot/shop"_L1)
                continue;
            const QJsonObject hook = QJsonDocument::fromJson(delivery.body).object();
            const std::pair place{hook["seq"_L1].toInteger(), hook["part"_L1].toInteger()};
            QVERIFY(place > last);
            last = place;
            QCOMPARE(hook["id"_L1].toString(), delivery.id);
            QCOMPARE(hook["external"_L1].toString(), u"room-1"_s);
            ids.insert(delivery.id);
            lanes.insert(delivery.lane());
        }
        QVERIFY(ids.size() >= 8);
        QCOMPARE(lanes.size(), 1);
        QVERIFY(!lanes.constBegin()->isEmpty());
    }

    void end_isTold_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("told");
        QTest::newRow("cancelled") << u"cancel"_s << u"handoff.status failed cancelled"_s;
        QTest::newRow("nobody came") << u"wait"_s << u"handoff.status failed timeout"_s;
        QTest::newRow("closed without a word") << u"close"_s << u"handoff.status failed closed"_s;
        QTest::newRow("resolved") << u"resolve"_s << u"handoff.status completed resolved"_s;
    }
    void end_isTold()
    {
        QFETCH(QString, end);
        BotRig rig;
        rig.post("handoffs", "{'conversation':'room-1'}");
        if (end == "cancel"_L1) {
            rig.post("conversations/room-1/cancel", "");
        } else if (end == "wait"_L1) {
            rig.pass(700'000);
        } else {
            rig.tell(rig.ann, Claim{}, rig.room()->id);
            if (end == "resolve"_L1)
                rig.tell(rig.ann, Send{u"Done"_s}, rig.room()->id);
            rig.tell(rig.ann, Resolve{}, rig.room()->id);
        }
        QFETCH(QString, told);
        QCOMPARE(rig.told().filter(u"handoff.status"_s).constLast(), told);
    }

    void system_hearsOfEveryConversation_andNoNotes()
    {
        BotRig rig;
        const ConversationId other = rig.waits(); // with the built-in AI
        rig.tell(rig.ann, Claim{}, other);
        rig.tell(rig.ann, Send{u"Hello"_s}, other);
        rig.tell(rig.ann, Resolve{}, other);
        QVERIFY(rig.told(u"bot/shop"_s).isEmpty());
        rig.waits();
        rig.staged.clear();
        rig.tell(rig.ann, Claim{}, other);
        rig.tell(rig.ann, ReturnToAi{u"A note to the machine"_s, {}}, other);
        QCOMPARE(rig.told(u"bot/crms"_s).filter(u"agent"_s), QStringList());
        rig.tell(rig.ann, TakeOver{}, other);
        rig.tell(rig.ann, Resolve{}, other);
        const QStringList told = rig.told(u"bot/crms"_s);
        QVERIFY(told.filter(u"conversation.closed"_s).size() == 1);
    }

    void place_isToldAsItMoves_notAtEveryStepFarBehind()
    {
        BotRig rig;
        const auto room = [](int i) { return u"room-%1"_s.arg(i); };
        for (int i = 1; i <= 20; ++i) {
            rig.pass(10);
            rig.post("handoffs", "{'conversation':'" + room(i).toUtf8() + "','category':'support'}");
        }
        const auto toldOf = [&](int i) {
            QStringList places;
            for (const Delivery &delivery : std::as_const(rig.staged)) {
                const QJsonObject hook = QJsonDocument::fromJson(delivery.body).object();
                if (hook["external"_L1].toString() == room(i)
                    && hook["data"_L1]["status"_L1].toString() == "waiting"_L1)
                    places.append(QString::number(hook["data"_L1]["place"_L1].toInt()));
            }
            return places;
        };
        QCOMPARE(toldOf(20), QStringList{u"20"_s});
        for (int i = 1; i < 20; ++i) {
            rig.tell(rig.ann, Claim{}, botConversation(rig.bots[0].bot(), room(i)));
            rig.now = rig.now + Millis(1'500);
            rig.turn();
        }
        QCOMPARE(toldOf(20), (QStringList{u"20"_s, u"10"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestBotHooks)
#include "tst_bothooks.moc"
