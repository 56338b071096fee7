// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "botrig.h"
#include "server/eraser.h"
#include "traces.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

/// A bot has handed over a talk with a word of its own in every place that a request gives it.
class HandedOver : public BotRig
{
public:
    Test::Canaries canaries;
    QString external = canaries.make(u"name of the conversation"_s);
    QByteArray wish;
    ConversationId talk = botConversation(bots[0].bot(), external);

    HandedOver()
    {
        wish = "{'conversation':'" + external.toUtf8() + "','visitor':{'name':'" + word("name") + "','email':'"
            + word("address") + "@example.com','language':'en'},'page':{'url':'https://shop.example/" + word("page")
            + "','title':'" + word("title") + "'},'transcript':[{'from':'visitor','text':'" + word("line")
            + "'},{'from':'bot','text':'" + word("bot's line") + "'}],'summary':'" + word("summary") + "','topic':'"
            + word("topic") + "','form':{'" + word("form's key") + "':'" + word("form") + "'},'answers':{'What?':'"
            + word("answer") + "'},'context':{'" + word("context's key") + "':'" + word("context") + "'}}";
    }
    bool talks()
    {
        const QByteArray path = "conversations/" + external.toUtf8();
        return post("handoffs", wish, "first key").status == 201
            && post(path + "/messages", "{'messages':[{'from':'visitor','text':'" + word("later line") + "'}]}",
                    "key 2")
                   .status
            == 200
            && post(path + "/goals", "{'goal':'purchase','value':'" + word("goal's value") + "'}", "key 3").status
            == 200
            && post(path + "/rating", "{'score':4,'comment':'" + word("comment") + "'}", "key 4").status == 200;
    }
    qint64 count(const char *statement)
    {
        auto rows = store->file().run(statement);
        return rows && rows->next() ? rows->value(0).toLongLong() : -1;
    }
    Result<void> erased()
    {
        const VisitorId visitor = engine->head(talk)->visitor.id;
        if (tell(admin, EraseVisitor{visitor}, talk) != "ok"_L1)
            return refuse(Code::Internal, u"not erased"_s);
        return Eraser(store->file(), attachmentFolder(folder.path())).finish();
    }

private:
    QByteArray word(const char *place) { return canaries.make(QString::fromLatin1(place)).toUtf8(); }
};

} // namespace

/// A visitor of a bot is erased: also what the bot was answered, and what it was to be told.
class TestBotErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlace_erased_holdsNothingAnyMore()
    {
        HandedOver rig;
        QVERIFY(rig.talks());
        QCOMPARE(rig.canaries.found(rig.folder.path(), false), QStringList()); // or the test could not fail
        QCOMPARE(rig.count("SELECT count(*) FROM command WHERE sender = 'b_shop/rest'"), 4);
        const auto erased = rig.erased();
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(rig.canaries.found(rig.folder.path()), QStringList());
        QCOMPARE(rig.count("SELECT count(*) FROM command WHERE sender LIKE 'b_shop%'"), 0);
    }

    void thatItEnded_isStillTold_withoutAnyName()
    {
        HandedOver rig;
        QVERIFY(rig.talks());
        rig.staged.clear();
        QVERIFY(rig.erased());
        const auto left = rig.store->deliveries();
        QStringList events;
        for (const Delivery &delivery : *left) {
            events.append(delivery.event);
            QVERIFY(delivery.body.contains(rig.talk.toString().toUtf8()));
            QVERIFY(!delivery.body.contains("q7zebra"));
        }
        QVERIFY(events.contains(u"handoff.status"_s) && events.contains(u"conversation.closed"_s));
    }

    void askedAgain_nothingIsSaid_andNothingTaken()
    {
        HandedOver rig;
        QVERIFY(rig.talks());
        QVERIFY(rig.erased());
        QCOMPARE(typeOf(rig.post("handoffs", rig.wish, "first key")), u"state"_s);
        QCOMPARE(typeOf(rig.post("handoffs", rig.wish, "fifth key")), u"state"_s);
        QCOMPARE(rig.ask("GET", "/v1/bot/conversations/" + rig.external.toUtf8()).status, 404);
        QCOMPARE(rig.canaries.found(rig.folder.path()), QStringList());
        QCOMPARE(rig.count("SELECT count(*) FROM command WHERE sender LIKE 'b_shop%'"), 0);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestBotErasure)
#include "tst_boterasure.moc"
