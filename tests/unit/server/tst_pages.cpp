// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/codec.h"
#include "server/pages.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

constexpr int maxBytes = 48 * 1024;

/// Found what the test says: messages with descending numbers, each of a conversation of its own.
class FoundReader final : public Reader
{
public:
    explicit FoundReader(int messages)
        : m_messages(messages)
    {}
    QList<Message> thread(const ConversationId &, qint64 before, int limit) override
    {
        const qint64 last = before > 0 ? before - 1 : m_messages;
        QList<Message> newest;
        for (qint64 n = qMax<qint64>(1, last - limit + 1); n <= last; ++n) {
            Message message;
            message.n = n;
            message.text = QString(headLength, u'a');
            newest.append(message);
        }
        return newest;
    }
    QList<Message> publicAfter(const ConversationId &, qint64, int) override { return {}; }
    HeadPage heads(HeadList, qint64, int, const std::optional<QList<TeamId>> &) override { return {}; }
    std::optional<Conversation> head(const ConversationId &) override
    {
        Conversation head;
        head.messages = m_messages;
        return head;
    }
    QList<AlertStory> alerts(const ConversationId &, const AgentId &, int) override { return {}; }
    QList<SavedRules> savedRules(qint64 before, int limit) override
    {
        QList<SavedRules> all;
        for (qint64 n = before > 0 ? before - 1 : saves; n > 0 && all.size() < limit; --n)
            all.append({n,
                        Instant{n},
                        {},
                        {},
                        {},
                        AlertRules{{}, {{AlertRow::Given, {{AlertChannel::Toast, QString(120, u'x')}}}}, n}});
        return all;
    }
    SearchResult search(const SearchRequest &request) override
    {
        SearchResult result;
        const qint64 top = request.before > 0 ? request.before : m_messages + 1;
        for (qint64 seq = top - 1; seq > 0; --seq) {
            if (result.hits.size() >= request.limit) {
                result.next = seq + 1;
                break;
            }
            Message message;
            message.n = seq;
            message.text = u"found"_s;
            Conversation head;
            head.id = ConversationId(u"c_%1"_s.arg(seq, 4, 10, QChar(u'0')));
            head.visitor.id = VisitorId(u"v_0001"_s);
            head.visitor.name = QString(headLength, u'a');
            result.heads.append(head);
            result.hits.append({head.id, message, seq});
        }
        return result;
    }
    int headLength = 3'000;
    int saves = 0;

private:
    int m_messages;
};

} // namespace

/// What is cut to the size of a frame loses nothing.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_whatDoesNotFit_isOnTheNextPages()
    {
        FoundReader reader(0);
        reader.saves = 300;
        Protocol::Fetch fetch;
        fetch.what = Protocol::FetchWhat::Rules;
        QList<qint64> found;
        do {
            const Protocol::PageFrame page = readPage(reader, fetch, {}, 200, 8 * 1024);
            QVERIFY(Protocol::encode(Protocol::AgentServerFrame(page)).size() <= 8 * 1024);
            for (const SavedRules &one : page.saved)
                found.append(one.n);
            fetch.before = page.next;
        } while (fetch.before > 0);
        QCOMPARE(found.size(), 300);
        QVERIFY(std::is_sorted(found.crbegin(), found.crend()));
    }

    void thread_comesWhole_inPagesThatSayHowManyThereAre()
    {
        FoundReader reader(90);
        Protocol::Fetch fetch;
        QList<qint64> numbers;
        bool more = true;
        while (more) {
            const Protocol::PageFrame page = readPage(reader, fetch, {}, 40, maxBytes);
            QVERIFY(!page.messages.isEmpty());
            QCOMPARE(page.total, 90);
            QVERIFY(Protocol::encode(Protocol::AgentServerFrame(page)).size() <= maxBytes);
            for (auto it = page.messages.crbegin(); it != page.messages.crend(); ++it)
                numbers.append(it->n);
            fetch.before = page.messages.constFirst().n;
            more = page.more;
        }
        QCOMPARE(numbers.size(), 90);
        QVERIFY(std::is_sorted(numbers.crbegin(), numbers.crend()));
        QCOMPARE(numbers.constLast(), 1);
    }

    void search_whatDoesNotFit_isOnTheNextPages()
    {
        FoundReader reader(30);
        Protocol::Fetch fetch;
        SearchRequest request;
        request.limit = 30;
        QSet<qint64> found;
        int pages = 0;
        do {
            const Protocol::PageFrame page = searchPage(reader, fetch, request, maxBytes);
            ++pages;
            QVERIFY(!page.found.isEmpty());
            QCOMPARE(page.total, page.found.size());
            QCOMPARE(page.more, page.next > 0);
            QVERIFY(Protocol::encode(Protocol::AgentServerFrame(page)).size() <= maxBytes);
            for (const Protocol::FoundMessage &one : page.found) {
                QVERIFY(!found.contains(one.message.n));
                found.insert(one.message.n);
                QVERIFY(std::any_of(page.heads.cbegin(), page.heads.cend(),
                                    [&](const Conversation &head) { return head.id == one.c; }));
            }
            request.before = page.next;
        } while (request.before > 0 && pages < 30);
        QCOMPARE(found.size(), 30);
        QVERIFY(pages > 1 && pages < 5);
    }

    void search_oneThatAloneIsTooLarge_isTakenAllTheSame()
    {
        FoundReader reader(2);
        reader.headLength = maxBytes;
        SearchRequest request;
        request.limit = 30;
        const Protocol::PageFrame page = searchPage(reader, {}, request, maxBytes);
        QCOMPARE(page.found.size(), 1);
        QCOMPARE(page.next, 2);
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestPages)
#include "tst_pages.moc"
