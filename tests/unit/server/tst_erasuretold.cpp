// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptshop.h"
#include "server/channels/deliveryqueue.h"
#include "server/eraser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

/// A visitor's end of a connection, which hears the welcome alone, or why there is none.
class Tab final : public Peer
{
public:
    QList<Protocol::VisitorWelcome> welcomes;
    QStringList byes; ///< their codes

    void send(const QByteArray &frame) override
    {
        const auto decoded = Protocol::decodeVisitorServer(frame);
        if (!decoded)
            qFatal("a frame that no page understands: %s", frame.constData());
        if (const auto *welcome = std::get_if<Protocol::VisitorWelcome>(&*decoded))
            welcomes.append(*welcome);
        if (const auto *bye = std::get_if<Protocol::Bye>(&*decoded))
            byes.append(bye->code);
    }
    void close(int) override {}
    qint64 backlog() const override { return 0; }
    QString address() const override { return {}; }
};

/// A page that has this token, with what it is told.
std::shared_ptr<Tab> greets(KeptShop &shop, ConnectionId connection, const QString &token)
{
    const auto tab = std::make_shared<Tab>();
    shop.hub->connected(connection, PeerKind::Visitor, tab);
    Protocol::VisitorHello hello;
    hello.proto = {1, 1};
    hello.token = token;
    shop.hub->received(connection, Protocol::encode(Protocol::VisitorClientFrame(hello)));
    shop.hub->flush();
    return tab;
}

Protocol::VisitorWelcome comes(KeptShop &shop, ConnectionId connection, const QString &token)
{
    return greets(shop, connection, token)->welcomes.value(0);
}

} // namespace

/// A visitor is erased: what consoles and their page are told of it, and what is sent of it by channels.
class TestErasureTold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consoles_seeIt_andAgree()
    {
        KeptShop shop;
        shop.talks();
        Desk &bob = shop.connect(shop.bob);
        Desk &bill = shop.connect(shop.bill); // of another team: it is in no view of his
        shop.say(bob, Protocol::Watch{shop.talk, true});
        QVERIFY(bob.sees(shop.talk) && !bill.sees(shop.talk));
        const Protocol::Position before{shop.engine->log(), shop.engine->top()};
        shop.erases(shop.admin);
        QVERIFY(bob.heads[shop.talk].erasedAt);
        QVERIFY(shop.agrees(bob));
        QVERIFY(shop.agrees(bill));
        for (const Desk *desk : {&bob, &bill}) {
            const auto hints = desk->all<Protocol::Ephemeral>();
            QVERIFY(std::any_of(hints.cbegin(), hints.cend(), [&](const Protocol::Ephemeral &hint) {
                return hint.kind == Protocol::EphemeralKind::Erased && hint.c == shop.talk;
            }));
        }
        // One that resumes from before it, and one that watches it then.
        Desk &late = shop.connect(shop.ann, u"baton"_s, before);
        QVERIFY(!late.all<Protocol::Resumed>().isEmpty());
        shop.say(late, Protocol::Watch{shop.talk, true});
        QVERIFY(late.heads[shop.talk].erasedAt);
        // One that resumes from long before is told out of memory.
        const auto told = shop.engine->since(0);
        QVERIFY(told && told->size() == shop.engine->top());
        for (const StoredEvent *stored : *told)
            QVERIFY(!Protocol::encodeEvent(stored->event).contains("q7zebra"));
    }

    void consoleThatMayNotReadIt_andAsksAfterwards_isToldThatItIsErased()
    {
        KeptShop shop;
        shop.talks();
        Desk &bill = shop.connect(shop.bill); // had it once, and keeps a draft of it
        shop.say(bill, Protocol::Watch{shop.talk, true});
        QVERIFY(!bill.sees(shop.talk));
        const auto isTold = [&shop](const Desk &desk) {
            const auto hints = desk.all<Protocol::Ephemeral>();
            return std::any_of(hints.cbegin(), hints.cend(), [&shop](const Protocol::Ephemeral &hint) {
                return hint.kind == Protocol::EphemeralKind::Erased && hint.c == shop.talk;
            });
        };
        QVERIFY(!isTold(bill));
        shop.disconnect(bill);
        shop.erases(shop.admin);
        Desk &late = shop.connect(shop.bill);
        QVERIFY(!isTold(late));
        shop.say(late, Protocol::Watch{shop.talk, true});
        QVERIFY(isTold(late));
        QVERIFY(!late.sees(shop.talk));
    }

    void hint_ofAConsole_isNotBelieved()
    {
        KeptShop shop;
        shop.talks();
        Desk &bob = shop.connect(shop.bob);
        Desk &ann = shop.connect(shop.ann);
        shop.say(bob, Protocol::Ephemeral{shop.talk, {}, Protocol::EphemeralKind::Viewing});
        const qsizetype heard = ann.all<Protocol::Ephemeral>().size();
        QVERIFY(heard > 0);
        shop.say(bob, Protocol::Ephemeral{shop.talk, {}, Protocol::EphemeralKind::Erased});
        QCOMPARE(ann.all<Protocol::Ephemeral>().size(), heard);
    }

    void pageReadBeforeTheErasure_toldAfterIt_hasNoWords()
    {
        using What = Protocol::FetchWhat;
        KeptShop shop;
        shop.talks();
        shop.tell(shop.ann, Claim{}, shop.talk);
        shop.tell(shop.ann, Resolve{}, shop.talk);
        Desk &ada = shop.connect(shop.admin);
        const auto asks = [&](What what, const ConversationId &conversation, const QString &query) {
            Protocol::Fetch fetch;
            fetch.id = u"f%1"_s.arg(int(what));
            fetch.what = what;
            fetch.c = conversation;
            fetch.limit = 50;
            fetch.query = query;
            shop.say(ada, fetch);
        };
        QString said;
        for (const auto &[place, word] : shop.canaries.all()) {
            if (place == u"message"_s)
                said = word;
        }
        asks(What::Thread, shop.talk, {});
        asks(What::Head, shop.talk, {});
        asks(What::Closed, {}, {});
        asks(What::Search, {}, said);
        const auto told = shop.read();
        QCOMPARE(told.size(), 4);
        for (const auto &one : told)
            one();
        shop.erases(shop.admin);
        for (const auto &one : told)
            one();
        const auto pages = ada.all<Protocol::PageFrame>();
        QCOMPARE(pages.size(), 8);
        for (int i = 0; i < 8; ++i) {
            const QByteArray bytes = Protocol::encode(Protocol::AgentServerFrame(pages[i]));
            QVERIFY2(bytes.contains("q7zebra") == (i < 4), bytes.constData()); // or the test could not fail
        }
        QCOMPARE(pages[4].messages.size(), pages[0].messages.size());
        QVERIFY(pages[5].heads.constFirst().erasedAt);
        QCOMPARE(pages[6].total, pages[2].total - 1);
    }

    void pageReadBeforeTheErasure_ofAHeadThatCannotBeReadByThen_isToldWithoutIt()
    {
        KeptShop shop;
        shop.talks();
        QCOMPARE(shop.tell(shop.ann, Claim{}, shop.talk), u"ok"_s);
        QCOMPARE(shop.tell(shop.ann, Resolve{}, shop.talk), u"ok"_s);
        shop.hub.reset();
        EngineSettings few;
        few.headsKept = 1;
        shop.engine = std::make_unique<Engine>(*shop.store, few, shop.environment());
        QVERIFY(shop.engine->start());
        shop.restartHub();
        Desk &ada = shop.connect(shop.admin);
        shop.say(ada, Protocol::Fetch{u"f1"_s, Protocol::FetchWhat::Closed, shop.talk, 0, 50});
        const auto told = shop.read();
        QCOMPARE(told.size(), 1);
        told.constFirst()();
        shop.erases(shop.admin);
        QCOMPARE(shop.said(), u"ok"_s);
        for (int i = 1; i <= 3; ++i) {
            StartConversation start;
            start.visitor.id = VisitorId(u"v_%1"_s.arg(i));
            shop.submit(Actor::visitor(start.visitor.id), start, ConversationId(u"c_%1"_s.arg(i)));
            shop.hub->flush();
        }
        QVERIFY(!shop.engine->known(shop.talk)); // or nothing is tested
        QVERIFY(shop.store->file().run("UPDATE head SET json = CAST('x' AS BLOB) WHERE conversation = 'c_0001'"));
        told.constFirst()();
        const auto pages = ada.all<Protocol::PageFrame>();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].heads.size(), 1);
        QCOMPARE(pages[1].heads.size(), 0);
        QCOMPARE(pages[1].total, pages[0].total - 1);
    }

    void suggestionMadeBeforeTheErasure_isNotTold()
    {
        KeptShop shop;
        shop.talks();
        std::function<void(const std::optional<Answer> &)> tells;
        shop.hub->onSuggest = [&tells](const TurnTaken &, std::function<void(const std::optional<Answer> &)> done) {
            tells = std::move(done);
        };
        Desk &ada = shop.connect(shop.admin);
        Protocol::Fetch fetch;
        fetch.id = u"f1"_s;
        fetch.what = Protocol::FetchWhat::Suggest;
        fetch.c = shop.talk;
        shop.say(ada, fetch);
        QVERIFY(tells);
        shop.erases(shop.admin);
        tells(Answer{shop.word("suggestion"), 90, {}});
        const auto pages = ada.all<Protocol::PageFrame>();
        QCOMPARE(pages.size(), 1);
        QVERIFY(!pages.constFirst().suggestion);
    }

    void suggestionMadeBeforeItWentToAnotherTeam_isNotTold()
    {
        KeptShop shop;
        shop.talks();
        shop.pass(0);
        std::function<void(const std::optional<Answer> &)> tells;
        shop.hub->onSuggest = [&tells](const TurnTaken &, std::function<void(const std::optional<Answer> &)> done) {
            tells = std::move(done);
        };
        Desk &ann = shop.connect(shop.ann);
        Protocol::Fetch fetch;
        fetch.id = u"f1"_s;
        fetch.what = Protocol::FetchWhat::Suggest;
        fetch.c = shop.talk;
        shop.say(ann, fetch);
        QVERIFY(tells);
        QCOMPARE(shop.tell(shop.bob, Claim{}, shop.talk), u"ok"_s);
        QCOMPARE(shop.tell(shop.bob, Transfer{{}, TeamId(u"t_billing"_s), {}}, shop.talk), u"ok"_s);
        tells(Answer{shop.word("suggestion"), 90, {}});
        const auto pages = ann.all<Protocol::PageFrame>();
        QCOMPARE(pages.size(), 1);
        QVERIFY(!pages.constFirst().suggestion);
        QCOMPARE(pages.constFirst().code, Code::NotFound);
    }

    void rehearsalMadeBeforeTheyWereNoAdminAnyMore_isNotTold()
    {
        KeptShop shop;
        shop.talks();
        Agent ann = shop.engine->agents()[shop.ann];
        ann.role = Role::Admin;
        QCOMPARE(shop.tell(shop.admin, SaveAgent{ann}), u"ok"_s);
        std::function<void(const QList<QList<RehearsedTurn>> &)> tells;
        shop.hub->onRehearse = [&tells](const Conversation &, const QList<Workspace> &,
                                        std::function<void(const QList<QList<RehearsedTurn>> &)> done) {
            tells = std::move(done);
        };
        Desk &desk = shop.connect(shop.ann);
        Protocol::Fetch fetch;
        fetch.id = u"f1"_s;
        fetch.what = Protocol::FetchWhat::Rehearse;
        fetch.c = shop.talk;
        shop.say(desk, fetch);
        QVERIFY(tells);
        RehearsedTurn turn;
        turn.n = 1;
        turn.text = u"I want my money back"_s;
        const QList<QList<RehearsedTurn>> turns{QList<RehearsedTurn>{turn}};
        tells(turns);
        QCOMPARE(desk.all<Protocol::PageFrame>().constLast().rehearsal.size(), 1); // or the test could not fail
        shop.say(desk, fetch);
        ann = shop.engine->agents()[shop.ann];
        ann.role = Role::Agent;
        QCOMPARE(shop.tell(shop.admin, SaveAgent{ann}), u"ok"_s);
        tells(turns);
        const auto pages = desk.all<Protocol::PageFrame>();
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.constLast().rehearsal.isEmpty());
        QCOMPARE(pages.constLast().code, Code::Forbidden);
    }

    void beforeTheRowsAreGone_nobodyIsToldThem()
    {
        KeptShop shop;
        shop.talks();
        shop.erases(shop.admin);
        const auto reader = *SqliteReader::open(workspaceFile(shop.folder.path()));
        const QList<Message> thread = reader->thread(shop.talk, 0, 100);
        QVERIFY(!thread.isEmpty());
        for (const Message &message : thread)
            QVERIFY(message.text.isEmpty() && message.attachments.isEmpty());
        const Agent ada = shop.engine->agents()[shop.admin];
        for (const auto &[place, word] : shop.canaries.all())
            QVERIFY2(reader->search({word, 0, 10, ada, shop.engine->workspace(), [] { return false; }}).hits.isEmpty(),
                     qPrintable(place));
        const auto events = shop.store->events(0, shop.engine->top());
        for (const StoredEvent &stored : *events)
            QVERIFY(!Protocol::encodeEvent(stored.event).contains("q7zebra"));
    }

    void whatIsSaidAfterwards_leavesNoHash()
    {
        KeptShop shop;
        shop.talks();
        const auto kept = [&shop] {
            auto rows =
                shop.store->file().run("SELECT count(*) FROM command WHERE conversation = ?", {shop.talk.toString()});
            return rows && rows->next() ? rows->value(0).toLongLong() : -1;
        };
        QVERIFY(kept() > 0); // or the test could not fail
        shop.erases(shop.admin);
        QVERIFY(Eraser(shop.store->file(), shop.files()).finish());
        const auto before = kept();
        QVERIFY(shop.tell(shop.ann, Send{u"You there?"_s}, shop.talk) != u"ok"_s);
        QCOMPARE(shop.tell(shop.admin, EraseVisitor{shop.vera}, shop.talk), u"ok"_s);
        QCOMPARE(kept(), before);
    }

    void visitorThatComesBack_hasANewConversation()
    {
        KeptShop shop;
        shop.talks();
        QCOMPARE(shop.engine->conversationOf(shop.vera), shop.talk);
        shop.erases(shop.admin);
        QVERIFY(shop.engine->conversationOf(shop.vera).isEmpty());
        shop.restart();
        QVERIFY(shop.engine->conversationOf(shop.vera).isEmpty());
    }

    void visitorThatComesBack_isAnother()
    {
        KeptShop shop;
        shop.talks();
        const QString token = u"vt_"_s + shop.vera.toString();
        const auto known = comes(shop, 9'001, token);
        QCOMPARE(known.visitor, shop.vera);
        QCOMPARE(known.c, shop.talk);
        QCOMPARE(known.token, token);
        shop.erases(shop.admin);
        QCOMPARE(greets(shop, 9'002, token)->byes, QStringList{u"token"_s}); // so the page lets go of it
        const auto anew = comes(shop, 9'003, {});
        QVERIFY(!anew.visitor.isEmpty() && anew.visitor != shop.vera);
        QVERIFY(!anew.c.isEmpty() && anew.c != shop.talk);
        QCOMPARE(shop.engine->head(anew.c)->visitor.id, anew.visitor);
        // The token that comes with it is good for that.
        const auto again = comes(shop, 9'004, anew.token);
        QCOMPARE(again.visitor, anew.visitor);
        QCOMPARE(again.c, anew.c);
    }

    /// Each would have a conversation of its own, and what waited to be sent would be said in both.
    void visitorThatComesBack_withTwoTabs_isNotTwo()
    {
        KeptShop shop;
        shop.talks();
        const QString token = u"vt_"_s + shop.vera.toString();
        shop.erases(shop.admin);
        const qint64 top = shop.engine->top();
        const auto one = greets(shop, 9'001, token);
        const auto other = greets(shop, 9'002, token);
        for (const auto &tab : {one, other}) {
            QVERIFY(tab->welcomes.isEmpty());
            QCOMPARE(tab->byes, QStringList{u"token"_s});
        }
        QCOMPARE(shop.engine->top(), top); // nothing began
    }

    void thatItEnded_isStillTold()
    {
        KeptShop shop;
        shop.engine->deliveriesOf = [](const Event &event, const Conversation &head, const Policy &) {
            Delivery told;
            told.id = u"dl_"_s + QString::number(event.version);
            told.conversation = head.id;
            told.fence = head.fence;
            told.text = head.visitor.name;
            told.event = std::holds_alternative<HandoffEnded>(event.body) ? u"handoff.ended"_s : QString();
            return QList<Delivery>{told};
        };
        QList<Delivery> sent;
        QList<ConversationId> forgotten;
        shop.hub->onDeliveries = [&](const QList<Delivery> &deliveries) {
            sent = forgotten.isEmpty() ? QList<Delivery>() : deliveries;
        };
        shop.hub->onErased = [&](const ConversationId &conversation) { forgotten.append(conversation); };
        shop.talks();
        shop.erases(shop.admin);
        QVERIFY(!sent.isEmpty());
        QCOMPARE(sent.constLast().event, u"handoff.ended"_s);
        QVERIFY(Eraser(shop.store->file(), shop.files()).finish());
        const auto left = shop.store->deliveries();
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->constFirst().id, sent.constLast().id);
        QVERIFY(left->constFirst().text.isEmpty());
        shop.engine->deliveriesOf = {};
    }

    void whatTheSameTurnWouldHaveSent_isNotSent()
    {
        KeptShop shop;
        shop.talks();
        shop.tell(shop.ann, Claim{}, shop.talk);
        shop.engine->deliveriesOf = [](const Event &event, const Conversation &head, const Policy &) {
            const auto *added = std::get_if<MessageAdded>(&event.body);
            if (!added)
                return QList<Delivery>();
            Delivery told;
            told.id = u"dl_"_s + QString::number(event.version);
            told.conversation = head.id;
            told.fence = head.fence;
            told.text = added->message.text;
            return QList<Delivery>{told};
        };
        QStringList sent;
        shop.hub->onDeliveries = [&sent](const QList<Delivery> &deliveries) {
            for (const Delivery &delivery : deliveries)
                sent.append(delivery.text);
        };
        const Actor ann = Actor::agent(shop.ann, Role::Agent);
        const QString before = shop.word("reply before");
        shop.submit(ann, Send{before}, shop.talk);
        shop.hub->flush();
        QVERIFY(sent.contains(before)); // or the test could not fail
        sent.clear();
        const QString last = shop.word("last reply");
        shop.submit(ann, Send{last}, shop.talk);
        shop.submit(Actor::agent(shop.admin, Role::Admin), EraseVisitor{shop.vera}, shop.talk);
        shop.hub->flush();
        QVERIFY(shop.engine->head(shop.talk)->erasedAt);
        QVERIFY(!sent.contains(last));
        const auto stored = shop.store->deliveries();
        QVERIFY(
            std::none_of(stored->cbegin(), stored->cend(), [&last](const Delivery &one) { return one.text == last; }));
        shop.engine->deliveriesOf = {};
    }

    void whatTellsOfAnEarlierEnd_goes()
    {
        KeptShop shop;
        shop.engine->deliveriesOf = [](const Event &event, const Conversation &head, const Policy &) {
            if (!std::holds_alternative<HandoffEnded>(event.body))
                return QList<Delivery>();
            Delivery told;
            told.id = u"dl_"_s + QString::number(event.version);
            told.conversation = head.id;
            told.fence = head.fence;
            told.text = head.visitor.name;
            told.event = u"handoff.ended"_s;
            return QList<Delivery>{told};
        };
        shop.talks();
        shop.tell(shop.ann, Claim{}, shop.talk);
        shop.tell(shop.ann, Resolve{}, shop.talk);
        QVERIFY(!shop.engine->head(shop.talk)->handoff);
        shop.erases(shop.admin); // so no end comes with it
        QCOMPARE(shop.said(), u"ok"_s);
        QVERIFY(Eraser(shop.store->file(), shop.files()).finish());
        QVERIFY(shop.store->deliveries()->isEmpty());
        QCOMPARE(shop.canaries.found(shop.folder.path()), QStringList());
        shop.engine->deliveriesOf = {};
    }

    void whatIsToBeSent_ofIt_isDropped()
    {
        ServerFixture f;
        QList<DeliveryChange> changes;
        QStringList begun;
        DeliveryQueue queue(DeliverySettings(), f.environment());
        queue.whyNot = [](const Delivery &) { return QString(); };
        queue.start = [&](const Delivery &delivery) { begun.append(delivery.id); };
        queue.changed = [&](const DeliveryChange &change) { changes.append(change); };
        queue.receipt = [](const SideRecord &) {};
        const auto delivery = [&](const QString &id, const QString &conversation, Instant due) {
            Delivery one;
            one.id = id;
            one.conversation = ConversationId(conversation);
            one.due = due;
            return one;
        };
        Delivery dead = delivery(u"dl_dead"_s, u"c_0001"_s, f.now);
        dead.isDead = true;
        queue.take({delivery(u"dl_goes"_s, u"c_0001"_s, f.now),
                    delivery(u"dl_waits"_s, u"c_0001"_s, f.now + Millis(9'000)), dead,
                    delivery(u"dl_other"_s, u"c_0002"_s, f.now + Millis(9'000))});
        queue.tick();
        QCOMPARE(begun, QStringList{u"dl_goes"_s});
        queue.forget(ConversationId(u"c_0001"_s));
        QCOMPARE(queue.dead().size(), 0);
        QCOMPARE(queue.waiting(), 2); // the attempt under way, and what is of another
        queue.finished(u"dl_goes"_s, {AttemptEnd::Kind::Failed, u"no"_s, Millis(0), {}});
        QCOMPARE(queue.waiting(), 1);
        QCOMPARE(changes.constLast().kind, DeliveryChange::Kind::Gone);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestErasureTold)
#include "tst_erasuretold.moc"
