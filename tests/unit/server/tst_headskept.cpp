// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hubrig.h"
#include "server/closecode.h"
#include "stumblingstore.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr int fewHeads = 10;
constexpr int fewVisitors = 20;
constexpr int talks = 60; ///< many times what is kept

/// The page of a visitor, which says and hears nothing but its hello.
class Tab final : public Peer
{
public:
    ConversationId conversation;
    int closed = 0; ///< with this code
    bool isSentOff = false; ///< by a word that tells the page why

    void send(const QByteArray &frame) override
    {
        const auto decoded = Protocol::decodeVisitorServer(frame);
        if (!decoded)
            qFatal("a frame that no page understands: %s", frame.constData());
        if (const auto *welcome = std::get_if<Protocol::VisitorWelcome>(&*decoded))
            conversation = welcome->c;
        isSentOff = isSentOff || std::holds_alternative<Protocol::Bye>(*decoded);
    }
    void close(int code) override { closed = code; }
    qint64 backlog() const override { return 0; }
    QString address() const override { return {}; }
};

class SmallShop : public HubRig
{
public:
    SmallShop()
    {
        hub.reset();
        EngineSettings few;
        few.headsKept = fewHeads;
        few.visitorsKept = fewVisitors;
        disk.whole = store.get();
        engine = std::make_unique<Engine>(disk, few, environment());
        if (!engine->start())
            qFatal("the engine does not start");
        restartHub();
    }
    ~SmallShop()
    {
        hub.reset();
        engine.reset();
    }

    StumblingStore disk;

    /// A page with the token of a visitor.
    std::shared_ptr<Tab> comes(int i, ConnectionId connection)
    {
        const auto page = std::make_shared<Tab>();
        hub->connected(connection, PeerKind::Visitor, page);
        Protocol::VisitorHello hello;
        hello.proto = {1, 1};
        hello.token = u"vt_"_s + visitor(i).toString();
        hub->received(connection, Protocol::encode(Protocol::VisitorClientFrame(hello)));
        hub->flush();
        return page;
    }
    /// A talk with the machine, in a commit of its own.
    ConversationId talk(int i)
    {
        const ConversationId c(u"c_1%1"_s.arg(i, 3, 10, QChar(u'0')));
        StartConversation start;
        start.visitor.id = visitor(i);
        submit(Actor::visitor(visitor(i)), start, c);
        submit(Actor::visitor(visitor(i)), VisitorMessage{u"Number %1"_s.arg(i)}, c);
        hub->flush();
        return c;
    }
    void manyTalk()
    {
        for (int i = 0; i < talks; ++i)
            talk(i);
    }
    /// Each says more, in a commit of its own.
    void manyTalkOn()
    {
        for (int i = 0; i < talks; ++i) {
            submit(Actor::visitor(visitor(i)), VisitorMessage{u"More of %1"_s.arg(i)},
                   engine->conversationOf(visitor(i)));
            hub->flush();
        }
    }
    static VisitorId visitor(int i) { return VisitorId(u"v_%1"_s.arg(i, 4, 10, QChar(u'0'))); }
    /// Whether it is there without being read.
    bool isAtHand(const ConversationId &conversation)
    {
        const qsizetype before = engine->headsInMemory();
        return engine->head(conversation) && engine->headsInMemory() == before;
    }
};

} // namespace

/// The engine keeps what is open at hand, and of the rest no more than it may: nobody sees a difference.
class TestHeadsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyVisitors_takeNoMoreMemoryThanAFew()
    {
        SmallShop shop;
        for (int i = 0; i < talks; ++i) {
            shop.talk(i);
            QVERIFY(shop.engine->headsInMemory() <= fewHeads + 2); // and those of the commit
            QVERIFY(shop.engine->visitorsInMemory() <= fewVisitors + 2);
        }
    }

    void whatWasLetGo_isTheSameWhenItIsAskedFor()
    {
        SmallShop shop;
        QHash<ConversationId, QByteArray> digests;
        for (int i = 0; i < talks; ++i) {
            const ConversationId c = shop.talk(i);
            const Conversation *head = shop.engine->head(c);
            digests.insert(c, Protocol::digestOf(*head));
            shop.engine->encoded(*head);
        }
        QVERIFY(!shop.isAtHand(ConversationId(u"c_1000"_s))); // or nothing is tested
        for (int i = 0; i < talks; ++i) {
            const ConversationId c = shop.engine->conversationOf(SmallShop::visitor(i));
            QVERIFY(digests.contains(c));
            const Conversation *head = shop.engine->head(c);
            QVERIFY(head);
            QCOMPARE(Protocol::digestOf(*head), digests.value(c));
            QCOMPARE(shop.engine->encoded(*head).json, Protocol::encodeHead(*head));
        }
        // It goes on where it was, and what was read again is let go of again.
        const ConversationId first(u"c_1000"_s);
        shop.manyTalkOn();
        QCOMPARE(shop.engine->head(first)->messages, 2);
        QCOMPARE(shop.engine->head(first)->last.text, u"More of 0"_s);
        const auto reader = *SqliteReader::open(workspaceFile(shop.folder.path()));
        QCOMPARE(reader->thread(first, 0, 10).size(), 2);
        QVERIFY(shop.engine->headsInMemory() <= fewHeads + 3);
    }

    void whatIsOpen_andWhoIsConnected_stayAtHand()
    {
        SmallShop shop;
        const ConversationId waiting = shop.waits();
        const auto page = std::make_shared<Tab>();
        constexpr ConnectionId connection = 1'000;
        shop.hub->connected(connection, PeerKind::Visitor, page);
        Protocol::VisitorHello hello;
        hello.proto = {1, 1};
        shop.hub->received(connection, Protocol::encode(Protocol::VisitorClientFrame(hello)));
        shop.hub->flush();
        QVERIFY(!page->conversation.isEmpty());
        shop.manyTalk();
        QVERIFY(shop.isAtHand(waiting));
        QCOMPARE(shop.engine->openHeads().size(), 1);
        QVERIFY(shop.isAtHand(page->conversation));
        shop.hub->disconnected(connection);
        shop.manyTalkOn();
        QVERIFY(!shop.isAtHand(page->conversation));
    }

    void console_thatWatchesWhatWasLetGo_agrees()
    {
        SmallShop shop;
        const ConversationId first = shop.talk(0);
        Desk &ada = shop.connect(shop.admin);
        shop.say(ada, Protocol::Watch{first, true});
        QVERIFY(ada.sees(first));
        for (int i = 1; i < talks; ++i)
            shop.talk(i);
        QVERIFY(!shop.isAtHand(first));
        QVERIFY(shop.agrees(ada));
        shop.submit(Actor::visitor(SmallShop::visitor(0)), VisitorMessage{u"Once more"_s}, first);
        shop.hub->flush();
        QCOMPARE(ada.heads.value(first).last.text, u"Once more"_s);
        QVERIFY(shop.agrees(ada));
    }

    void visitor_whoseConversationCannotBeRead_beginsAnew()
    {
        SmallShop shop;
        shop.manyTalk();
        QVERIFY(!shop.isAtHand(ConversationId(u"c_1000"_s))); // or nothing is tested
        QVERIFY(shop.store->file().run("UPDATE head SET json = CAST('x' AS BLOB) WHERE conversation = 'c_1001'"));
        constexpr ConnectionId connection = 1'000;
        for (int i = 0; i < 3; ++i) {
            const auto page = shop.comes(i, connection + i);
            QCOMPARE(page->closed, i == 1 ? int(CloseTokenExpired) : 0); // the page comes again, without the token
        }
    }

    void visitor_whoseConversationIsNotReadJustNow_comesBackToIt()
    {
        SmallShop shop;
        shop.manyTalk();
        const ConversationId first(u"c_1000"_s);
        QVERIFY(!shop.engine->known(first)); // or nothing is tested
        shop.disk.unread = {first};
        auto page = shop.comes(0, 1'000);
        QCOMPARE(page->closed, int(CloseRestart));
        QVERIFY(!page->isSentOff);
        shop.disk.unread.clear();
        QCOMPARE(shop.comes(0, 1'001)->conversation, first);
        // Nor is it known whose is what.
        shop.disk.visitorsUnread = 2;
        page = shop.comes(1, 1'002);
        QCOMPARE(page->closed, int(CloseRestart));
        QVERIFY(!page->isSentOff);
        QCOMPARE(shop.comes(1, 1'003)->conversation, ConversationId(u"c_1001"_s));
    }

    void erased_isKnownAfterItsHeadWasLetGo()
    {
        SmallShop shop;
        const ConversationId first = shop.talk(0);
        const ConversationId second = shop.talk(1);
        QCOMPARE(shop.tell(shop.admin, EraseVisitor{SmallShop::visitor(0)}, first), u"ok"_s);
        for (int i = 2; i < talks; ++i)
            shop.talk(i);
        QVERIFY(shop.engine->hasErased(first));
        QVERIFY(!shop.engine->hasErased(second));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestHeadsKept)
#include "tst_headskept.moc"
