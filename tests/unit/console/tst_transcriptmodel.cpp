// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerig.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Baton;
using namespace Qt::Literals::StringLiterals;

/// A thread: each message once, in order, ours at the end until they arrive.
class TestTranscriptModel : public QObject
{
    Q_OBJECT

private:
    static Message message(qint64 n, const QString &cid = {})
    {
        Message made;
        made.n = n;
        made.kind = MessageKind::Text;
        made.speaker = Speaker::Visitor;
        made.text = QString::number(n);
        made.cid = CommandId(cid);
        return made;
    }
    static QList<Message> messages(qint64 from, qint64 to)
    {
        QList<Message> made;
        for (qint64 n = from; n <= to; ++n)
            made.append(message(n));
        return made;
    }
    static ThreadPage page(qint64 from, qint64 to, qint64 total)
    {
        return {conversationId(1), messages(from, to), total, from > 1, {}};
    }
    static TranscriptEntry ours(const QString &cid, Delivery delivery = Delivery::Queued)
    {
        TranscriptEntry entry{message(0, cid), delivery, {}};
        entry.message.text = cid;
        return entry;
    }
    static QString texts(const TranscriptModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.entry(row).message.text);
        return all.join(u' ');
    }

private Q_SLOTS:
    void pages_overlapping_giveEachMessageOnce()
    {
        TranscriptModel model(conversationId(1));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addPage(page(5, 8, 9));
        model.addLive({message(9)});
        model.addPage(page(3, 6, 9));
        QCOMPARE(texts(model), u"3 4 5 6 7 8 9"_s);
        QVERIFY(model.hasOlder());
        model.addPage(page(1, 2, 9));
        QVERIFY(!model.hasOlder());
        QCOMPARE(model.firstLoaded(), 1);
        QCOMPARE(model.total(), 9);
        QVERIFY(!model.gapBefore());
    }
    void liveBeforePage_isKept()
    {
        TranscriptModel model(conversationId(1));
        model.addLive({message(17), message(18)});
        model.addPage(page(1, 17, 17));
        QCOMPARE(model.rowCount(), 18);
        QVERIFY(!model.gapBefore());
    }
    void gap_isFoundAndFilled()
    {
        TranscriptModel model(conversationId(1));
        model.addPage(page(1, 3, 3));
        model.addLive({message(7)});
        QCOMPARE(model.gapBefore(), 7);
        model.addPage(page(5, 6, 7));
        QCOMPARE(model.gapBefore(), 5);
        model.addPage(page(4, 4, 7));
        QVERIFY(!model.gapBefore());
        QVERIFY(!model.hasOlder());
        QCOMPARE(texts(model), u"1 2 3 4 5 6 7"_s);
    }
    void ours_arrived_becomesTheLogsRow()
    {
        TranscriptModel model(conversationId(1));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addPage(page(1, 2, 2));
        model.setOutgoing({ours(u"a"_s, Delivery::Saving), ours(u"b"_s)});
        QCOMPARE(texts(model), u"1 2 a b"_s);
        QSignalSpy inserted(&model, &TranscriptModel::rowsInserted);
        QSignalSpy removed(&model, &TranscriptModel::rowsRemoved);
        model.addLive({message(3, u"a"_s)}); // the event before the answer
        QCOMPARE(texts(model), u"1 2 3 b"_s);
        QCOMPARE(inserted.size() + removed.size(), 0);
        model.setOutgoing({ours(u"a"_s), ours(u"b"_s)}); // the lane does not know yet
        QCOMPARE(texts(model), u"1 2 3 b"_s);
        model.setOutgoing({ours(u"b"_s)});
        QCOMPARE(texts(model), u"1 2 3 b"_s);
        model.setOutgoing({}); // the answer before the event
        QCOMPARE(texts(model), u"1 2 3"_s);
        model.addLive({message(4, u"b"_s)});
        QCOMPARE(texts(model), u"1 2 3 4"_s);
    }
    void visitorSpeaksFirst_oursStaysAtTheEnd()
    {
        TranscriptModel model(conversationId(1));
        model.addPage(page(1, 2, 2));
        model.setOutgoing({ours(u"a"_s)});
        model.addLive({message(3)});
        QCOMPARE(texts(model), u"1 2 3 a"_s);
        model.addLive({message(4, u"a"_s)});
        QCOMPARE(texts(model), u"1 2 3 4"_s);
    }
    void ours_afterAGap_isMovedToItsPlace()
    {
        TranscriptModel model(conversationId(1));
        model.addPage(page(1, 2, 2));
        model.setOutgoing({ours(u"a"_s), ours(u"b"_s)});
        model.addLive({message(4, u"b"_s)});
        QCOMPARE(texts(model), u"1 2 4 a"_s);
        model.addLive({message(3, u"a"_s)});
        QCOMPARE(texts(model), u"1 2 3 4"_s);
    }
    void outgoing_reordered_isShownAsGiven()
    {
        TranscriptModel model(conversationId(1));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOutgoing({ours(u"a"_s), ours(u"b"_s)});
        model.setOutgoing({ours(u"b"_s), ours(u"a"_s), ours(u"c"_s)});
        QCOMPARE(texts(model), u"b a c"_s);
    }
    void anyOrder_endsTheSame()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            TranscriptModel model(conversationId(1));
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QList<std::function<void()>> steps;
            const QString cid = u"mine"_s;
            steps.append([&] { model.addPage(page(1, 10, 20)); });
            steps.append([&] { model.addPage(page(6, 16, 20)); });
            steps.append([&] { model.addLive(messages(15, 18)); });
            steps.append([&] { model.addLive({message(19, cid)}); });
            steps.append([&] { model.addLive({message(20)}); });
            steps.append([&] { model.setOutgoing({ours(cid)}); });
            std::shuffle(steps.begin(), steps.end(), random);
            for (const auto &step : steps)
                step();
            QCOMPARE(model.rowCount(), 20);
            for (int row = 0; row < 20; ++row)
                QCOMPARE(model.entry(row).message.n, row + 1);
        }
    }
    void refusedPage_hasNothingOlder()
    {
        TranscriptModel model(conversationId(1));
        model.addPage({conversationId(1), {}, 0, true, Code::NotFound});
        QVERIFY(!model.hasOlder());
    }
    void sentence_saysWhoAndWhetherSent()
    {
        TranscriptModel model(conversationId(1));
        model.addLive({message(1)});
        TranscriptEntry failed = ours(u"hi"_s, Delivery::Failed);
        failed.failure = u"too late"_s;
        model.setOutgoing({failed});
        QCOMPARE(model.data(model.index(0), TranscriptModel::SentenceRole).toString(), u"Visitor: 1"_s);
        QCOMPARE(model.data(model.index(1), TranscriptModel::SentenceRole).toString(),
                 u"Visitor: hi (not sent: too late)"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
