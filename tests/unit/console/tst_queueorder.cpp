// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/words.h"
#include "consolerig.h"

#include <QRandomGenerator>
#include <QTranslator>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// Views, filter and order of conversations.
class TestQueueOrder : public QObject
{
    Q_OBJECT

private:
    static QueueFilter withText(const QString &text)
    {
        QueueFilter filter;
        filter.text = text;
        return filter;
    }

private Q_SLOTS:
    void displayName_withoutName_isMadeOfTheId()
    {
        Conversation head;
        head.visitor = {VisitorId(u"v_00004f2a"_s), {}, {}};
        QCOMPARE(displayName(head), u"Visitor 4F2A"_s);
        head.visitor.name = u" \u200B\u202E "_s;
        QCOMPARE(displayName(head), u"Visitor 4F2A"_s);
        head.visitor.name = u"  Vera\n"_s;
        QCOMPARE(displayName(head), u"Vera"_s);
    }
    void displayName_withoutName_isInTheLanguageOfThePerson_andFound()
    {
        struct German final : QTranslator
        {
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return qstrcmp(text, "Visitor %1") == 0 ? u"Besucher %1"_s : QString();
            }
            bool isEmpty() const override { return false; }
        } german;
        Conversation head = headOf(0, Owner::queue());
        head.visitor = {VisitorId(u"v_00004f2a"_s), {}, {}};
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(displayName(head), u"Besucher 4F2A"_s);
        QVERIFY(matches(head, withText(u"besucher 4f"_s)));
        QVERIFY(!matches(head, withText(u"visitor 4f"_s)));
    }
    void breach_isTargetMinusWait()
    {
        Conversation head = headOf(0, Owner::queue());
        const Instant since = head.handoff->waitingSince;
        QCOMPARE(timeToBreach(head, since + Millis(50'000)), Millis(70'000));
        QCOMPARE(timeToBreach(head, since + Millis(150'000)), Millis(-30'000));
        QCOMPARE(waited(head, since + Millis(50'000)), Millis(50'000));
        head.handoff->firstHumanAt = since;
        QVERIFY(!timeToBreach(head, since));
        QVERIFY(!timeToBreach(headOf(1, Owner::ai()), since));
    }
    void order_riskThenUrgencyThenLeadThenAge()
    {
        Conversation early = headOf(1, Owner::queue());
        Conversation late = headOf(100, Owner::queue());
        QVERIFY(comesBefore(early, late, QueueSort::Breach));
        Conversation a = headOf(3, Owner::queue());
        Conversation b = headOf(4, Owner::queue());
        a.handoff->waitingSince = b.handoff->waitingSince = Instant{1'700'000'000'000};
        QVERIFY(comesBefore(a, b, QueueSort::Breach));
        b.lead.score = 50;
        QVERIFY(comesBefore(b, a, QueueSort::Breach));
        a.handoff->urgency = Urgency::Urgent;
        QVERIFY(comesBefore(a, b, QueueSort::Breach));
    }
    void order_overnight_comesFirstAtTheOpening_oldestFirst()
    {
        const Instant opening{1'700'000'000'000};
        QList<Conversation> heads;
        for (int i = 0; i < 4; ++i) {
            Conversation head = headOf(i, Owner::queue());
            head.handoff->waitingSince = opening;
            head.handoff->requestedAt = i < 3 ? opening - Millis((i + 1) * 60'000) : opening;
            head.handoff->overnight = i < 3;
            heads.append(head);
        }
        heads[0].lead.score = 95; // the newest of the night
        heads[3].handoff->urgency = Urgency::Urgent; // asked for as they opened
        std::sort(heads.begin(), heads.end(),
                  [](const auto &a, const auto &b) { return comesBefore(a, b, QueueSort::Breach); });
        QList<Instant> asked;
        for (const Conversation &head : std::as_const(heads))
            asked.append(head.handoff->requestedAt);
        QVERIFY(std::is_sorted(asked.cbegin(), asked.cend()));
        QVERIFY(isOvernight(heads.constFirst()) && !isOvernight(heads.constLast()));
        // Who is late already is not passed by it.
        Conversation late = headOf(7, Owner::queue());
        late.handoff->waitingSince = opening - Millis(60'000);
        QVERIFY(comesBefore(late, heads.constFirst(), QueueSort::Breach));
        // Once a person has it, it is as any other.
        heads[0].owner = Owner::of(ben);
        QVERIFY(!isOvernight(heads.constFirst()));
    }
    void order_isStrictAndTotal()
    {
        QRandomGenerator random(7);
        QList<Conversation> heads;
        for (int i = 0; i < 60; ++i) {
            Conversation head = headOf(i, random.bounded(2) ? Owner::queue() : Owner::of(ben));
            if (head.handoff)
                head.handoff->waitingSince.ms = 1'700'000'000'000 + random.bounded(3) * 30'000;
            if (random.bounded(2))
                head.lead.score = random.bounded(3) * 10;
            if (random.bounded(4) == 0)
                head.handoff.reset();
            heads.append(head);
        }
        for (const QueueSort sort : {QueueSort::Breach, QueueSort::Lead, QueueSort::Urgency, QueueSort::Oldest,
                                     QueueSort::Newest, QueueSort::Recent, QueueSort::Due}) {
            for (const Conversation &a : heads) {
                for (const Conversation &b : heads) {
                    const bool ab = comesBefore(a, b, sort);
                    QCOMPARE(ab || comesBefore(b, a, sort), a.id != b.id);
                    for (const Conversation &c : heads) {
                        if (ab && comesBefore(b, c, sort))
                            QVERIFY(comesBefore(a, c, sort));
                    }
                }
            }
        }
    }
    void views_partTheConversations()
    {
        const auto in = [](const Conversation &head, ViewKind kind) { return belongsTo(head, {kind, {}}, ben); };
        QVERIFY(in(headOf(1, Owner::queue()), ViewKind::Waiting));
        QVERIFY(in(headOf(1, Owner::of(ben)), ViewKind::Mine));
        QVERIFY(!in(headOf(1, Owner::of(mia)), ViewKind::Mine));
        QVERIFY(in(headOf(1, Owner::ai()), ViewKind::AiHeld));
        QVERIFY(in(headOf(1, Owner::nobody()), ViewKind::Closed));
        Conversation snoozed = headOf(1, Owner::of(ben));
        snoozed.snooze = Snooze{};
        QVERIFY(in(snoozed, ViewKind::Snoozed) && !in(snoozed, ViewKind::Mine));
        const QueueView sales{ViewKind::Team, TeamId(u"t_sales"_s)};
        QVERIFY(belongsTo(headOf(1, Owner::of(mia)), sales, ben));
        QVERIFY(!belongsTo(headOf(1, Owner::ai()), sales, ben));
    }
    void filter_matchesWords_caseFolded()
    {
        Conversation head = headOf(1, Owner::queue());
        head.visitor.name = u"Maria Santos"_s;
        head.last.text = u"Where is my ORDER?"_s;
        head.page.current.url = u"https://shop.example/pricing"_s;
        head.handoff->reasons = {{u"explicit_request"_s, 100, 1}};
        head.handoff->category = Category::Sales;
        head.lead.score = 40;
        for (const QString &text : {u"maria"_s, u"order"_s, u"PRICING"_s, u"explicit req"_s, u" "_s})
            QVERIFY2(matches(head, withText(text)), qPrintable(text));
        QVERIFY(!matches(head, withText(u"unrelated"_s)));
        QVERIFY(matches(head, withText(u"asked for a person"_s))); // as it is shown
    }
    void filter_eachPart_leavesOut_data()
    {
        QTest::addColumn<QueueFilter>("filter");
        QTest::addColumn<bool>("shown");
        QueueFilter filter;
        QTest::newRow("none") << filter << true;
        filter.category = Category::Sales;
        filter.language = u"de"_s;
        filter.lead = LeadBand::Medium;
        filter.team = TeamId(u"t_sales"_s);
        QTest::newRow("all of it") << filter << true;
        const auto without = [&](const char *name, auto change) {
            QueueFilter changed = filter;
            change(changed);
            QTest::newRow(name) << changed << false;
        };
        without("category", [](QueueFilter &f) { f.category = Category::Billing; });
        without("language", [](QueueFilter &f) { f.language = u"pt"_s; });
        without("lead", [](QueueFilter &f) { f.lead = LeadBand::High; });
        without("unknown lead", [](QueueFilter &f) { f.lead = LeadBand::Unknown; });
        without("team", [](QueueFilter &f) { f.team = TeamId(u"t_other"_s); });
    }
    void filter_eachPart_leavesOut()
    {
        QFETCH(QueueFilter, filter);
        QFETCH(bool, shown);
        Conversation head = headOf(1, Owner::queue());
        head.team = TeamId(u"t_sales"_s);
        head.handoff->category = Category::Sales;
        head.lead.score = 69;
        head.visitor.language = u"DE-AT"_s;
        QCOMPARE(matches(head, filter), shown);
        QCOMPARE(filter.isEmpty(), filter == QueueFilter());
    }
    void leadBands_atTheirBounds()
    {
        const auto band = [](int score) { return leadBandOf({score, {}}); };
        QCOMPARE(band(39), LeadBand::Low);
        QCOMPARE(band(40), LeadBand::Medium);
        QCOMPARE(band(70), LeadBand::High);
        QCOMPARE(leadBandOf({}), LeadBand::Unknown);
    }
    void order_ofItsOwn_whereItIsNotOnesToChoose()
    {
        Conversation older = headOf(1, Owner::ai());
        Conversation newer = headOf(2, Owner::ai());
        older.last.at = {1'800'000'000'000};
        newer.last.at = {1'800'000'060'000};
        QVERIFY(comesBefore(newer, older, *fixedSort({ViewKind::AiHeld, {}})));
        older.snooze = Snooze{{1'900'000'000'000}, ben};
        newer.snooze = Snooze{{1'800'000'000'000}, ben};
        QVERIFY(comesBefore(newer, older, *fixedSort({ViewKind::Snoozed, {}})));
        QVERIFY(!fixedSort({ViewKind::Waiting, {}}));
    }
    void order_byUrgency_beforeRisk()
    {
        const Conversation late = headOf(1, Owner::queue());
        Conversation urgent = headOf(400, Owner::queue());
        urgent.handoff->urgency = Urgency::Urgent;
        QVERIFY(comesBefore(late, urgent, QueueSort::Breach));
        QVERIFY(comesBefore(urgent, late, QueueSort::Urgency));
    }
    void words_unknownReason_isText()
    {
        QCOMPARE(Words::reason(u"explicit_request"_s), u"asked for a person"_s);
        QCOMPARE(Words::reason(u"brand_new_reason"_s), u"brand new reason"_s);
        // Every code that judging gives has words of its own (docs/judging.md).
        for (const QString &code :
             {u"explicit_request"_s, u"sensitive"_s, u"abuse"_s, u"frustration"_s, u"friction"_s, u"low_confidence"_s,
              u"out_of_knowledge"_s, u"complex"_s, u"lead_score"_s, u"icp_match"_s, u"custom_quote"_s,
              u"account_specific"_s, u"policy"_s, u"sales_intent"_s, u"page"_s})
            QVERIFY2(Words::reason(code) != QString(code).replace(u'_', u' '), qPrintable(code));
        QCOMPARE(Words::duration(Millis(61'000)), u"1 minute(s)"_s);
        QCOMPARE(Words::duration(Millis(240'000)), u"4 minute(s)"_s);
    }
};

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
