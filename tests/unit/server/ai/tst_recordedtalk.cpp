// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefchecks.h"
#include "data.h"
#include "domain/asks.h"
#include "server/ai/embeddedjudge.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

namespace {

constexpr qsizetype leastBriefings = 2000;
constexpr qsizetype worstShown = 20;
constexpr double leastOverlap = 0.9;
constexpr int replayed = 500;
/// Answers that must have been put right, or the replay shows nothing: a tenth of the conversations.
constexpr int leastPutRight = 50;

QList<QJsonObject> recordedTalks()
{
    return objectsOf(contentOf(dataFile(u"conversations.jsonl"_s)))
        + objectsOf(contentOf(dataFile(u"conversations-annoyed-extra.jsonl"_s)));
}

struct ShownLine
{
    double overlap = 0;
    QString text;
};

/// Entries that ask for much, on the things that the recorded talk is about.
QList<KnowledgeEntry> curiousEntries()
{
    const QString asking = u"Gladly. What is your name? May I have your e-mail address? Please tell me your phone "
                           "number. What is your order number? Which company do you work for?"_s;
    const auto entry = [](const QString &id, const QString &question, const QString &answer) {
        return KnowledgeEntry{id, u"en"_s, Category::Support, question, answer};
    };
    return {entry(u"book"_s, u"I need to book or reserve a hotel, restaurant, table, flight, train, taxi or ride"_s,
                  asking),
            entry(u"name"_s, u"My name is, my name, this is, I am"_s, u"Welcome! Could I have your name, please?"_s),
            entry(u"schedule"_s, u"Schedule a meeting, an appointment, a viewing or a party with a doctor"_s, asking),
            entry(u"bank"_s, u"Check the balance of my bank account or report fraud"_s, asking),
            entry(u"city"_s, u"Weather, directions, trivia, apartment in the city"_s, asking),
            entry(u"return"_s, u"I want to return an item or get a refund of my order"_s, asking)};
}

/// What is wrong with what the AI says in one conversation, its own answers standing in the place of those of the
/// record.
class Replay
{
public:
    Replay(EmbeddedJudge &judge, QHash<QString, QString> written)
        : m_judge(judge)
        , m_written(std::move(written))
    {
        m_workspace.answerThreshold = 20;
    }

    /// The first answer that asks for what is known; empty where none does.
    QString askedAgainIn(const QJsonObject &talk)
    {
        Turn turn;
        turn.head.visitor.language = u"en"_s;
        for (const Message &message : threadOf(talk)) {
            if (message.speaker != Speaker::Visitor)
                continue;
            say(turn.thread, Speaker::Visitor, message.text);
            const Judgement judgement = m_judge.judge(turn, m_workspace, Instant{1000});
            turn.head.fields.insert(judgement.fields);
            if (!judgement.answer)
                continue;
            ++answers;
            say(turn.thread, Speaker::Ai, judgement.answer->text, judgement.answer->source);
            if (const auto key = asksForKnown(turn.head, judgement.answer->text))
                return *key + u" known, and asked for in: "_s + judgement.answer->text;
            const auto said = m_written.constFind(judgement.answer->source);
            putRight += said != m_written.cend() && asksForKnown(turn.head, *said) ? 1 : 0;
        }
        return {};
    }

    int answers = 0;
    int putRight = 0; ///< answers that would have asked for what is known

private:
    EmbeddedJudge &m_judge;
    QHash<QString, QString> m_written; ///< answers as the base has them, by entry
    Workspace m_workspace = defaultWorkspace();
};

} // namespace

/// Conversations of other people, run through what the server does with one.
class TestRecordedTalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void briefings_ofTwoThousandTalks_sayWhatTheirTurnsSay();
    void answers_inFiveHundredTalks_askForNothingKnown();

private:
    QList<QJsonObject> m_talks;
};

void TestRecordedTalk::init()
{
    if (m_talks.isEmpty())
        m_talks = recordedTalks();
    if (m_talks.isEmpty())
        QSKIP("conversations.jsonl is not there: set BATON_DATA");
}

void TestRecordedTalk::briefings_ofTwoThousandTalks_sayWhatTheirTurnsSay()
{
    QVERIFY(m_talks.size() >= leastBriefings);
    QList<ShownLine> lines;
    for (const QJsonObject &talk : std::as_const(m_talks)) {
        const QJsonObject brief = briefed(talk);
        const QString id = talk[u"id"_s].toString();
        QVERIFY2(inventedIn(talk, brief).isEmpty(), qPrintable(id + u": "_s + inventedIn(talk, brief)));
        QVERIFY2(tooLong(brief).isEmpty(), qPrintable(id + u": "_s + tooLong(brief)));
        const QJsonArray all = brief[u"lines"_s].toArray();
        for (const auto &line : all)
            lines.append({overlapWithTurns(talk, line.toObject()),
                          id + u", "_s + line[u"line"_s].toString() + u": "_s + line[u"text"_s].toString()});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ShownLine &a, const ShownLine &b) { return a.overlap < b.overlap; });
    for (const ShownLine &line : lines.first(worstShown))
        qInfo("%.2f %s", line.overlap, qPrintable(line.text));
    qInfo("%lld briefings, %lld lines", qint64(m_talks.size()), qint64(lines.size()));
    QVERIFY2(lines.constFirst().overlap >= leastOverlap, qPrintable(lines.constFirst().text));
}

void TestRecordedTalk::answers_inFiveHundredTalks_askForNothingKnown()
{
    auto knowledge = std::make_unique<KnowledgeBase>();
    knowledge->importJsonLines(contentOf(demoFile(u"knowledge.jsonl"_s)));
    QHash<QString, QString> written;
    for (const KnowledgeEntry &entry : curiousEntries()) {
        written.insert(entry.id, entry.answer);
        knowledge->add(entry);
    }
    EmbeddedJudge judge(std::move(knowledge));
    Replay replay(judge, written);
    // Talk of every source: each is a stretch of its own in the file.
    const qsizetype step = m_talks.size() / replayed;
    for (int i = 0; i < replayed; ++i) {
        const QJsonObject &talk = m_talks[i * step];
        const QString wrong = replay.askedAgainIn(talk);
        QVERIFY2(wrong.isEmpty(), qPrintable(talk[u"id"_s].toString() + u": "_s + wrong));
    }
    qInfo("%d answers in %d conversations, %d of them put right", replay.answers, replayed, replay.putRight);
    QVERIFY(replay.putRight >= leastPutRight);
}

QTEST_APPLESS_MAIN(TestRecordedTalk)
#include "tst_recordedtalk.moc"
