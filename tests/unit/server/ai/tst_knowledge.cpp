// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/embeddedjudge.h"
#include "server/ai/knowledgekeeper.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;

namespace {

constexpr int sure = 35; // the workspace's threshold by default

KnowledgeEntry entry(const QString &id, const QString &question, const QString &answer, const QString &lang = u"en"_s)
{
    KnowledgeEntry made;
    made.id = id;
    made.lang = lang;
    made.question = question;
    made.answer = answer;
    return made;
}

Lesson lesson(const QString &id, const QString &question, const QString &answer, qint64 revision = 1,
              const QStringList &asked = {})
{
    return {{id, question, answer, {}, {}, revision, {}, {}}, asked};
}

Turn turnOf(const QString &text, const QString &language = u"en"_s)
{
    Turn turn;
    turn.head.id = ConversationId(u"c_0001"_s);
    turn.head.owner = Owner::ai();
    turn.head.ai = u"builtin"_s;
    turn.head.visitor.language = language;
    Message message;
    message.n = 1;
    message.speaker = Speaker::Visitor;
    message.text = text;
    turn.thread.append(message);
    return turn;
}

} // namespace

/// What the AI answers from, while it changes: by lessons of an admin and by files.
class TestKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry_thatComesOrGoes_isFoundOrNot_withoutANewIndex();
    void lesson_isFoundInEachWording_andForgottenInEach();
    void base_fromElsewhere_keepsWhatWasTaughtMeanwhile();
    void base_madeOnAnotherThread_answers();
    void answer_isInTheVisitorsLanguage_orSaysThatItIsNot();
    void answer_inAnotherLanguage_givesWayToItsTranslation();
    void unanswered_isTheQuestion_withItsTurn();
    void keeper_readsFilesThatChange_andKeepsWhatIsBroken();
    void keeper_startedByAnyThread_seesChanges();
    void keeper_folderThatIsMovedAway_keepsAll_andItsSuccessorIsRead();
    void keeper_folderThatIsEmptied_isForgotten();
    void keeper_whatLiesBesideTheFile_isNoChange();
    void keeper_stoppedAtOnce_leavesNobodyWaiting();
    void keeper_withoutFile_learnsAllTheSame();
    void keeper_whileItReads_answersFromOneStateOrTheOther();
    void measure_answersOfTenThousand();

private:
    static QString answerOf(Knowledge &knowledge, const QString &question)
    {
        const auto found = knowledge.base().find(question, u"en"_s, 1);
        return found && !found->isEmpty() && found->constFirst().confidence >= sure ? found->constFirst().entry->answer
                                                                                    : QString();
    }
};

void TestKnowledge::entry_thatComesOrGoes_isFoundOrNot_withoutANewIndex()
{
    KnowledgeBase base;
    base.add(entry(u"a"_s, u"Where is the door?"_s, u"Left."_s));
    base.add(entry(u"b"_s, u"When do you open?"_s, u"At nine."_s));
    QVERIFY(base.prepare());
    const auto first = [&](const QString &text) {
        const auto found = base.find(text, u"en"_s, 1);
        return found->isEmpty() ? QString() : found->constFirst().entry->answer;
    };
    QCOMPARE(first(u"parking garage"_s), QString());
    base.add(entry(u"c"_s, u"Is there a parking garage?"_s, u"Below."_s));
    QCOMPARE(first(u"parking garage"_s), u"Below."_s);
    QVERIFY(base.find(u"parking garage"_s, u"en"_s, 1)->constFirst().confidence >= 80);
    base.add(entry(u"c"_s, u"Is there a parking garage?"_s, u"Behind."_s));
    QCOMPARE(first(u"parking garage"_s), u"Behind."_s);
    QCOMPARE(base.size(), 3);
    base.remove(u"c"_s);
    base.remove(u"none"_s);
    QCOMPARE(first(u"parking garage"_s), QString());
    QCOMPARE(base.size(), 2);
    QVERIFY(!base.entry(u"c"_s));
    QCOMPARE(first(u"the door"_s), u"Left."_s);
    // The weights are those of a base that never had it.
    KnowledgeBase other;
    other.add(entry(u"a"_s, u"Where is the door?"_s, u"Left."_s));
    other.add(entry(u"b"_s, u"When do you open?"_s, u"At nine."_s));
    const QString text = u"when is the parking door open"_s;
    QCOMPARE(base.find(text, u"en"_s, 1)->constFirst().confidence,
             other.find(text, u"en"_s, 1)->constFirst().confidence);
    base.remove(u"a"_s);
    base.remove(u"b"_s);
    QVERIFY(base.find(u"door"_s, u"en"_s)->isEmpty());
}

void TestKnowledge::lesson_isFoundInEachWording_andForgottenInEach()
{
    Knowledge knowledge;
    knowledge.teach(lesson(u"k_1"_s, u"Can it be engraved?"_s, u"Yes."_s, 1,
                           {u"do you put a monogram on the lid"_s, u"can IT be engraved"_s, u"?"_s}));
    QCOMPARE(answerOf(knowledge, u"monogram on the lid"_s), u"Yes."_s);
    QCOMPARE(answerOf(knowledge, u"engraved"_s), u"Yes."_s);
    QCOMPARE(knowledge.base().size(), 2); // the others say nothing new
    const auto found = knowledge.base().find(u"monogram on the lid"_s, u"en"_s, 1);
    QCOMPARE(found->constFirst().entry->source(), u"k_1"_s);
    knowledge.teach(lesson(u"k_1"_s, u"Can it be engraved?"_s, u"Not any more."_s, 2));
    QCOMPARE(answerOf(knowledge, u"engraved"_s), u"Not any more."_s);
    QCOMPARE(answerOf(knowledge, u"monogram on the lid"_s), QString());
    knowledge.forget(u"k_1"_s);
    QCOMPARE(answerOf(knowledge, u"engraved"_s), QString());
    QCOMPARE(knowledge.base().size(), 0);
}

void TestKnowledge::base_fromElsewhere_keepsWhatWasTaughtMeanwhile()
{
    Knowledge knowledge;
    const Lesson old = lesson(u"k_old"_s, u"Is there parking?"_s, u"No."_s);
    const Lesson gone = lesson(u"k_gone"_s, u"Who founded it?"_s, u"Ada."_s);
    knowledge.teach(old);
    knowledge.teach(gone);
    MadeBase made{std::make_shared<KnowledgeBase>(), {{u"k_old"_s, old}, {u"k_gone"_s, gone}}};
    made.base->add(entry(u"file"_s, u"Where is the door?"_s, u"Left."_s));
    putLesson(*made.base, old);
    putLesson(*made.base, gone);
    QVERIFY(made.base->prepare());
    // While it was made:
    knowledge.forget(u"k_gone"_s);
    knowledge.teach(lesson(u"k_old"_s, u"Is there parking?"_s, u"Now there is."_s, 2));
    knowledge.teach(lesson(u"k_new"_s, u"Do lamps glow?"_s, u"They do."_s));
    knowledge.replace(made);
    QCOMPARE(answerOf(knowledge, u"where is the door"_s), u"Left."_s);
    QCOMPARE(answerOf(knowledge, u"is there parking"_s), u"Now there is."_s);
    QCOMPARE(answerOf(knowledge, u"do lamps glow"_s), u"They do."_s);
    QCOMPARE(answerOf(knowledge, u"who founded it"_s), QString());
}

void TestKnowledge::base_madeOnAnotherThread_answers()
{
    MadeBase made{std::make_shared<KnowledgeBase>(), {}};
    std::thread([&made] {
        made.base->add(entry(u"a"_s, u"Where is the door?"_s, u"Left."_s));
        QVERIFY(made.base->prepare());
        made.base->letGo();
    }).join();
    Knowledge knowledge;
    knowledge.replace(made);
    QCOMPARE(answerOf(knowledge, u"where is the door"_s), u"Left."_s);
    knowledge.teach(lesson(u"k_1"_s, u"Is there parking?"_s, u"No."_s));
    QCOMPARE(answerOf(knowledge, u"is there parking"_s), u"No."_s);
}

void TestKnowledge::answer_isInTheVisitorsLanguage_orSaysThatItIsNot()
{
    auto base = std::make_unique<KnowledgeBase>();
    base->add(entry(u"en"_s, u"Terrarium Deluxe delivery"_s, u"Two days."_s));
    base->add(entry(u"de"_s, u"Wie lange dauert die Lieferung?"_s, u"Zwei Tage."_s, u"de"_s));
    base->add(entry(u"fr"_s, u"Terrarium garantie"_s, u"Deux ans."_s, u"fr"_s));
    EmbeddedJudge judge(std::move(base));
    const Workspace workspace = defaultWorkspace();
    const auto said = [&](const QString &text, const QString &page) {
        const auto answer = judge.judge(turnOf(text, page), workspace, Instant{1}).answer;
        return answer ? answer->text : QString();
    };
    // By the visitor's words, whatever the page says.
    QCOMPARE(said(u"Wie lange dauert die Lieferung bei Ihnen?"_s, u"en"_s), u"Zwei Tage."_s);
    QCOMPARE(said(u"Terrarium Deluxe delivery"_s, u"en-GB"_s), u"Two days."_s);
    const QString honest = said(u"Terrarium Garantie"_s, u"de-AT"_s);
    QVERIFY2(honest.startsWith(u"Diese Antwort habe ich nur in einer anderen Sprache (Français):"_s.replace(
                 u"Français"_s, QLocale(u"fr"_s).nativeLanguageName())),
             qPrintable(honest));
    QVERIFY(honest.endsWith(u"Deux ans."_s));
    const auto suggested = judge.suggest(turnOf(u"Terrarium Garantie"_s, u"de"_s), workspace);
    QVERIFY(suggested);
    QCOMPARE(suggested->text, u"Deux ans."_s); // to an agent it is said as it stands
}

void TestKnowledge::answer_inAnotherLanguage_givesWayToItsTranslation()
{
    auto base = std::make_unique<KnowledgeBase>();
    KnowledgeEntry english = entry(u"en"_s, u"Terrarium Deluxe warranty"_s, u"Two years."_s);
    KnowledgeEntry german = entry(u"de"_s, u"Wie lange gilt die Garantie?"_s, u"Zwei Jahre."_s, u"de"_s);
    english.label = german.label = u"warranty"_s;
    base->add(english);
    base->add(german);
    EmbeddedJudge judge(std::move(base));
    const auto answer = judge.judge(turnOf(u"Terrarium Deluxe warranty"_s, u"de"_s), defaultWorkspace(), {}).answer;
    QVERIFY(answer);
    QCOMPARE(answer->text, u"Zwei Jahre."_s);
    QCOMPARE(answer->source, u"de"_s);
}

void TestKnowledge::unanswered_isTheQuestion_withItsTurn()
{
    auto base = std::make_unique<KnowledgeBase>();
    base->add(entry(u"en"_s, u"Where is the door?"_s, u"Left."_s));
    EmbeddedJudge judge(std::move(base));
    QVERIFY(!judge.judge(turnOf(u"Where is the door?"_s), defaultWorkspace(), {}).unanswered);
    const auto judged = judge.judge(turnOf(u"Wo kann ich bei Ihnen parken?"_s), defaultWorkspace(), {});
    QVERIFY(judged.unanswered);
    QCOMPARE(judged.unanswered->turn.conversation, ConversationId(u"c_0001"_s));
    QCOMPARE(judged.unanswered->turn.n, 1);
    QCOMPARE(judged.unanswered->turn.text, u"Wo kann ich bei Ihnen parken?"_s);
    QCOMPARE(judged.unanswered->language, u"de"_s);
    // Who asks for a person asked nothing that could be taught.
    QVERIFY(!judge.judge(turnOf(u"I want to talk to a human"_s), defaultWorkspace(), {}).unanswered);
}

namespace {

/// A keeper whose bases are taken by a thread of the test's, as the AI's does.
struct Desk
{
    explicit Desk(const QString &path)
        : keeper({path, {}, Millis(30), Millis(30)}, [this](MadeBase made) {
            const QMutexLocker lock(&mutex);
            came.append(std::move(made));
        })
    {}
    ~Desk() { keeper.stop(); }

    bool takeOne()
    {
        const auto there = [this] {
            const QMutexLocker lock(&mutex);
            return !came.isEmpty();
        };
        if (!QTest::qWaitFor(there, 10'000))
            return false;
        const QMutexLocker lock(&mutex);
        knowledge.replace(came.takeFirst());
        return true;
    }

    QMutex mutex;
    QList<MadeBase> came;
    Knowledge knowledge;
    KnowledgeKeeper keeper;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(bytes);
}

} // namespace

void TestKnowledge::keeper_readsFilesThatChange_andKeepsWhatIsBroken()
{
    QTemporaryDir folder;
    write(folder.filePath(u"door.md"_s), "# Where is the door?\nLeft.\n");
    write(folder.filePath(u"broken.csv"_s), "question,answer\nIs there parking?\n");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.csv:2: 1 fields"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.csv is left out"_s));
    Desk desk(folder.path());
    const auto first = desk.keeper.start({});
    QVERIFY(first);
    desk.knowledge.replace(first->get());
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Left."_s);
    QCOMPARE(answerOf(desk.knowledge, u"is there parking"_s), QString());

    write(folder.filePath(u"broken.csv"_s), "question,answer\nIs there parking?,Behind.\n");
    QVERIFY(desk.takeOne());
    QCOMPARE(answerOf(desk.knowledge, u"is there parking"_s), u"Behind."_s);
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Left."_s);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"door.md:2: not UTF-8"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"door.md stays as it was"_s));
    write(folder.filePath(u"door.md"_s), "# Where is the door?\nR\xfc ckw\xe4rts.\n");
    QVERIFY(desk.takeOne());
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Left."_s);

    // Replaced by another file of the same name, as editors do; another comes, and one goes.
    write(folder.filePath(u"new.tmp"_s), "# Where is the door?\nRight.\n");
    QFile::remove(folder.filePath(u"door.md"_s));
    QFile::rename(folder.filePath(u"new.tmp"_s), folder.filePath(u"door.md"_s));
    QFile::remove(folder.filePath(u"broken.csv"_s));
    write(folder.filePath(u"more.jsonl"_s), "{\"question\":\"Do lamps glow?\",\"answer\":\"They do.\"}\n");
    QVERIFY(desk.takeOne());
    QTRY_COMPARE_WITH_TIMEOUT((desk.came.isEmpty() || desk.takeOne(), answerOf(desk.knowledge, u"do lamps glow"_s)),
                              u"They do."_s, 10'000);
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Right."_s);
    QCOMPARE(answerOf(desk.knowledge, u"is there parking"_s), QString());

    desk.keeper.reload();
    QVERIFY(desk.takeOne());
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Right."_s);

    // The one that took its place is watched like the one before.
    write(folder.filePath(u"door.md"_s), "# Where is the door?\nAhead.\n");
    QTRY_COMPARE_WITH_TIMEOUT((desk.came.isEmpty() || desk.takeOne(), answerOf(desk.knowledge, u"where is the door"_s)),
                              u"Ahead."_s, 10'000);
}

/// The server's thread is none of the toolkit's.
void TestKnowledge::keeper_startedByAnyThread_seesChanges()
{
    QTest::failOnWarning(QRegularExpression(u"QSocketNotifier"_s));
    QTemporaryDir folder;
    write(folder.filePath(u"door.md"_s), "# Where is the door?\nLeft.\n");
    Desk desk(folder.path());
    std::thread([&desk] {
        if (const auto first = desk.keeper.start({}))
            desk.knowledge.replace(first->get());
    }).join();
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Left."_s);
    write(folder.filePath(u"door.md"_s), "# Where is the door?\nRight.\n");
    QVERIFY(desk.takeOne());
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Right."_s);
}

void TestKnowledge::keeper_folderThatIsMovedAway_keepsAll_andItsSuccessorIsRead()
{
    QTemporaryDir parent;
    const QDir dir(parent.path());
    QVERIFY(dir.mkdir(u"kb"_s) && dir.mkdir(u"next"_s));
    write(dir.filePath(u"kb/a.md"_s), "# Where is the door?\nLeft.\n");
    write(dir.filePath(u"next/a.md"_s), "# Where is the door?\nRight.\n");
    Desk desk(dir.filePath(u"kb"_s));
    desk.knowledge.replace(desk.keeper.start({})->get());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"kb: is not there; all stays as it was"_s));
    QVERIFY(QDir().rename(dir.filePath(u"kb"_s), dir.filePath(u"old"_s)));
    QVERIFY(desk.takeOne());
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Left."_s);
    QVERIFY(QDir().rename(dir.filePath(u"next"_s), dir.filePath(u"kb"_s)));
    QTRY_COMPARE_WITH_TIMEOUT((desk.came.isEmpty() || desk.takeOne(), answerOf(desk.knowledge, u"where is the door"_s)),
                              u"Right."_s, 10'000);
    // The one that took its place is watched.
    write(dir.filePath(u"kb/a.md"_s), "# Where is the door?\nAhead.\n");
    QTRY_COMPARE_WITH_TIMEOUT((desk.came.isEmpty() || desk.takeOne(), answerOf(desk.knowledge, u"where is the door"_s)),
                              u"Ahead."_s, 10'000);
}

void TestKnowledge::keeper_folderThatIsEmptied_isForgotten()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.md"_s), "# Where is the door?\nLeft.\n");
    Desk desk(folder.path());
    desk.knowledge.replace(desk.keeper.start({})->get());
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), u"Left."_s);
    QVERIFY(QFile::remove(folder.filePath(u"a.md"_s)));
    QVERIFY(desk.takeOne());
    QCOMPARE(answerOf(desk.knowledge, u"where is the door"_s), QString());
}

void TestKnowledge::keeper_whatLiesBesideTheFile_isNoChange()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.md"_s), "# Where is the door?\nLeft.\n");
    Desk desk(folder.filePath(u"a.md"_s));
    desk.knowledge.replace(desk.keeper.start({})->get());
    write(folder.filePath(u"workspace.db-wal"_s), "x");
    QTest::qWait(300);
    QVERIFY(desk.came.isEmpty());
    write(folder.filePath(u"a.tmp"_s), "# Where is the door?\nRight, of course.\n");
    QFile::remove(folder.filePath(u"a.md"_s));
    QFile::rename(folder.filePath(u"a.tmp"_s), folder.filePath(u"a.md"_s));
    QTRY_COMPARE_WITH_TIMEOUT((desk.came.isEmpty() || desk.takeOne(), answerOf(desk.knowledge, u"where is the door"_s)),
                              u"Right, of course."_s, 10'000);
}

void TestKnowledge::keeper_stoppedAtOnce_leavesNobodyWaiting()
{
    for (int i = 0; i < 50; ++i) { // before its thread has begun, and after
        KnowledgeKeeper keeper({{}, {}, Millis(1), Millis(1)}, [](const MadeBase &) {});
        const auto first = keeper.start({});
        QVERIFY(first);
        keeper.stop();
        QCOMPARE(first->wait_for(std::chrono::seconds(5)), std::future_status::ready);
        QVERIFY(first->get().base != nullptr);
    }
}

void TestKnowledge::keeper_withoutFile_learnsAllTheSame()
{
    Desk desk({});
    const auto first = desk.keeper.start({});
    QVERIFY(first);
    desk.knowledge.replace(first->get());
    const Lesson parking = lesson(u"k_1"_s, u"Is there parking?"_s, u"Behind."_s);
    desk.knowledge.teach(parking);
    desk.keeper.setLessons({{u"k_1"_s, parking}});
    QVERIFY(desk.takeOne());
    QCOMPARE(answerOf(desk.knowledge, u"is there parking"_s), u"Behind."_s);
    QVERIFY(!desk.knowledge.base().scope().isEmpty()); // it is in scope now
    QCOMPARE(KnowledgeKeeper({u"/nowhere.md"_s, {}, Millis(1), Millis(1)}, {}).start({}).error().code, Code::NotFound);
}

void TestKnowledge::keeper_whileItReads_answersFromOneStateOrTheOther()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jsonl"_s);
    const auto lines = [](const QByteArray &state) {
        QByteArray all;
        for (int i = 0; i < 200; ++i)
            all += "{\"question\":\"What is part " + QByteArray::number(i) + " of the box?\",\"answer\":\"" + state
                + "\"}\n";
        return all;
    };
    write(path, lines("old"));
    Desk desk(path);
    desk.knowledge.replace(desk.keeper.start({})->get());
    write(path, lines("new"));
    QSet<QString> seen;
    QElapsedTimer timer;
    for (timer.start(); !seen.contains(u"new"_s) && timer.elapsed() < 10'000;) {
        QSet<QString> now; // of one state
        for (int i = 0; i < 200; i += 20)
            now.insert(answerOf(desk.knowledge, u"What is part %1 of the box?"_s.arg(i)));
        QCOMPARE(now.size(), 1);
        seen += now;
        const QMutexLocker lock(&desk.mutex);
        if (!desk.came.isEmpty())
            desk.knowledge.replace(desk.came.takeFirst());
    }
    QCOMPARE(seen, (QSet<QString>{u"old"_s, u"new"_s}));
}

void TestKnowledge::measure_answersOfTenThousand()
{
    auto base = std::make_unique<KnowledgeBase>();
    const QStringList things{u"lamp"_s, u"chair"_s, u"table"_s, u"shelf"_s, u"box"_s, u"clock"_s, u"vase"_s, u"rug"_s};
    const QStringList acts{u"clean"_s, u"assemble"_s, u"return"_s, u"repair"_s, u"paint"_s, u"order"_s, u"move"_s};
    for (int i = 0; i < 10'000; ++i)
        base->add(entry(u"e%1"_s.arg(i),
                        u"How do I %1 the %2 of series %3?"_s.arg(acts[i % 7], things[i / 7 % 8]).arg(i / 56),
                        u"Use part %1 and wait a day before the next step."_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(base->prepare());
    qInfo("10,000 entries: ready after %lld ms", timer.elapsed());
    timer.restart();
    base->add(entry(u"k_1"_s, u"Is there parking?"_s, u"Behind."_s));
    qInfo("one more known after %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    EmbeddedJudge judge(std::move(base));
    const Workspace workspace = defaultWorkspace();
    QList<double> taken;
    for (int i = 0; i < 100; ++i) {
        const QString text = u"Hello, could you tell me how I %1 the %2 of series %3 please? I have tried it twice."_s
                                 .arg(acts[i % 7], things[i % 8])
                                 .arg(i);
        timer.restart();
        judge.judge(turnOf(text), workspace, {});
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    qInfo("judged with 10,000 entries: p50 %.1f ms, p95 %.1f ms, worst %.1f ms", taken[50], taken[95], taken[99]);
    QVERIFY2(taken[50] <= 200, "V-O21: 200 ms");
}

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
