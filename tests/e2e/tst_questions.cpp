// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/serverprocess.h"
#include "support/wire.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace Baton::Protocol;

namespace Baton::Test {

namespace {

const QString password = u"a password of the test"_s;
const QString asked = u"Can I get my initials engraved on the lid?"_s;

/// A visitor who asks one thing; what the AI says to it.
std::optional<VisitorMsg> answerTo(quint16 port, const QString &question, const QString &language = u"en"_s)
{
    VisitorWire visitor;
    VisitorHello hello;
    hello.language = language;
    const auto welcome = visit(visitor, port, hello);
    if (!welcome)
        return std::nullopt;
    const auto ack = visitor.ask(welcome->c, std::nullopt, VisitorMessage{question});
    if (!ack || !ack->ok)
        return std::nullopt;
    return visitor.take<VisitorMsg>([](const VisitorMsg &one) { return one.speaker == Speaker::Ai; });
}

PageFrame pageOf(AgentWire &wire, FetchWhat what)
{
    Fetch fetch;
    fetch.id = AgentWire::newId().toString();
    fetch.what = what;
    wire.send(fetch);
    return wire.take<PageFrame>([&](const PageFrame &one) { return one.id == fetch.id; }).value_or(PageFrame());
}

} // namespace

/// A question that the AI cannot answer, on its way to an answer that it knows: the real server, killed in between.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknown_isCounted_andOnlyAdminsAreTold();
    void taught_isAnswered_atTheNextTurn_withItsSource();
    void taught_isAnswered_afterAKill();
    void putRightAndForgotten_countsFromTheNextTurn();
    void fileThatChanges_isAnsweredFrom_withoutARestart();

private:
    bool start() { return m_server->start({u"--knowledge"_s, m_server->folder() + u"/knowledge"_s}); }
    bool isBoss(AgentWire &wire) { return signIn(wire, m_server->port(), u"boss"_s, password); }
    void writeFile(const QByteArray &bytes)
    {
        QFile file(m_server->folder() + u"/knowledge/shop.md"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    /// The source of what the AI said last in that visitor's thread, as agents see it.
    QString sourceOfLast(AgentWire &wire, const QString &text);

    std::unique_ptr<ServerProcess> m_server;
    KnownAnswer m_answer;
};

void TestQuestions::initTestCase()
{
    m_server = std::make_unique<ServerProcess>(QStringLiteral(BATON_BATOND));
    QVERIFY2(m_server->init(), qUtf8Printable(m_server->problem()));
    QVERIFY(m_server->addAgent(u"boss"_s, u"Boss"_s, u"admin"_s, password));
    QVERIFY(m_server->addAgent(u"ann"_s, u"Ann"_s, u"agent"_s, password));
    QVERIFY(QDir().mkpath(m_server->folder() + u"/knowledge"_s));
    writeFile("# Where is the shop?\nIn Linden Street.\n");
    QVERIFY2(start(), qUtf8Printable(m_server->problem()));
}

QString TestQuestions::sourceOfLast(AgentWire &wire, const QString &text)
{
    Fetch list;
    list.id = AgentWire::newId().toString();
    list.what = FetchWhat::AiHeld;
    list.limit = 50;
    wire.send(list);
    const auto heads = wire.take<PageFrame>([&](const PageFrame &one) { return one.id == list.id; });
    for (const Conversation &head : heads ? heads->heads : QList<Conversation>()) {
        Fetch thread;
        thread.id = AgentWire::newId().toString();
        thread.what = FetchWhat::Thread;
        thread.c = head.id;
        thread.limit = 50;
        wire.send(thread);
        const auto page = wire.take<PageFrame>([&](const PageFrame &one) { return one.id == thread.id; });
        for (const Message &message : page ? page->messages : QList<Message>()) {
            if (message.speaker == Speaker::Ai && message.text == text)
                return message.source;
        }
    }
    return {};
}

void TestQuestions::unknown_isCounted_andOnlyAdminsAreTold()
{
    AgentWire boss;
    QVERIFY(isBoss(boss));
    const auto told = [&boss](qint64 n) {
        return boss
            .take<Ephemeral>([n](const Ephemeral &one) { return one.kind == EphemeralKind::Questions && one.n == n; })
            .has_value();
    };
    QVERIFY(told(0));
    QCOMPARE(answerTo(m_server->port(), u"Where is the shop?"_s)->text, u"In Linden Street."_s);
    const auto first = answerTo(m_server->port(), asked);
    QVERIFY(first);
    QVERIFY(told(1));
    QVERIFY(answerTo(m_server->port(), u"hi, is it possible to have initials engraved on the lid"_s));
    PageFrame page;
    const auto twice = [&] {
        page = pageOf(boss, FetchWhat::Questions);
        return page.questions.size() == 1 && page.questions[0].count == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(twice(), 10'000);
    QCOMPARE(page.questions[0].text, asked);
    QCOMPARE(page.questions[0].language, u"en"_s);
    QCOMPARE(page.questions[0].examples.size(), 2);
    QVERIFY(!page.questions[0].examples[0].conversation.isEmpty());
    QCOMPARE(page.total, 1);

    AgentWire ann;
    QVERIFY(signIn(ann, m_server->port(), u"ann"_s, password));
    QCOMPARE(pageOf(ann, FetchWhat::Questions).code, std::optional(Code::Forbidden));
    QCOMPARE(pageOf(ann, FetchWhat::Answers).code, std::optional(Code::Forbidden));
    const auto refused = ann.ask({}, {}, TeachAnswer{{{}, u"How?"_s, u"So."_s, {}, {}, 0, {}, {}}});
    QVERIFY(refused && refused->code == Code::Forbidden);
    QVERIFY(!ann.take<Ephemeral>([](const auto &one) { return one.kind == EphemeralKind::Questions; }, 100));
}

void TestQuestions::taught_isAnswered_atTheNextTurn_withItsSource()
{
    AgentWire boss;
    QVERIFY(isBoss(boss));
    AgentWire ann;
    QVERIFY(signIn(ann, m_server->port(), u"ann"_s, password));
    const QString group = pageOf(boss, FetchWhat::Questions).questions.value(0).id;
    const KnownAnswer wanted{{}, u"Do you engrave initials?"_s, u"Yes, up to three letters."_s, {}, group, 0, {}, {}};
    const auto ack = boss.ask({}, {}, TeachAnswer{wanted});
    QVERIFY(ack && ack->ok);
    // In the visitors' words, though the admin wrote others.
    QCOMPARE(answerTo(m_server->port(), asked)->text, wanted.answer);
    const PageFrame answers = pageOf(boss, FetchWhat::Answers);
    QCOMPARE(answers.answers.size(), 1);
    m_answer = answers.answers[0];
    QCOMPARE(m_answer.revision, 1);
    QVERIFY(!m_answer.by.isEmpty() && m_answer.at.ms > 0);
    QCOMPARE(pageOf(boss, FetchWhat::Questions).questions.value(0).answer, m_answer.id);
    QCOMPARE(sourceOfLast(boss, wanted.answer), m_answer.id);
    const auto isLesson = [](const EventFrame &one) { return std::holds_alternative<AnswerTaught>(one.event.body); };
    QVERIFY(boss.take<EventFrame>(isLesson));
    QVERIFY(!ann.take<EventFrame>(isLesson, 100));
}

void TestQuestions::taught_isAnswered_afterAKill()
{
    m_server->kill();
    QVERIFY2(start(), qUtf8Printable(m_server->problem()));
    QCOMPARE(answerTo(m_server->port(), asked)->text, m_answer.answer);
    AgentWire boss;
    QVERIFY(isBoss(boss));
    QCOMPARE(pageOf(boss, FetchWhat::Answers).answers, QList<KnownAnswer>{m_answer});
    const QuestionGroup group = pageOf(boss, FetchWhat::Questions).questions.value(0);
    QCOMPARE(group.count, 2);
    QCOMPARE(group.text, asked);
    QCOMPARE(group.answer, m_answer.id);
}

void TestQuestions::putRightAndForgotten_countsFromTheNextTurn()
{
    AgentWire boss;
    QVERIFY(isBoss(boss));
    KnownAnswer better = m_answer;
    better.answer = u"Yes, up to five letters."_s;
    const auto ack = boss.ask({}, {}, TeachAnswer{better});
    QVERIFY(ack && ack->ok);
    QCOMPARE(answerTo(m_server->port(), asked)->text, better.answer);
    const auto stale = boss.ask({}, {}, TeachAnswer{better}); // upon the revision before
    QVERIFY(stale && stale->code == Code::Conflict);
    const auto forgotten = boss.ask({}, {}, ForgetAnswer{m_answer.id});
    QVERIFY(forgotten && forgotten->ok);
    QVERIFY(answerTo(m_server->port(), asked)->text != better.answer);
    QTRY_VERIFY_WITH_TIMEOUT(pageOf(boss, FetchWhat::Questions).questions.value(0).answer.isEmpty(), 10'000);
    const QString group = pageOf(boss, FetchWhat::Questions).questions.value(0).id;
    const auto dismissed = boss.ask({}, {}, DismissQuestions{{group}});
    QVERIFY(dismissed && dismissed->ok);
    const auto isGone = [&] {
        const QList<QuestionGroup> left = pageOf(boss, FetchWhat::Questions).questions;
        return std::none_of(left.cbegin(), left.cend(), [&](const QuestionGroup &one) { return one.id == group; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), 10'000);
    m_server->terminate();
    QVERIFY2(start(), qUtf8Printable(m_server->problem()));
    AgentWire again;
    QVERIFY(isBoss(again));
    QVERIFY(pageOf(again, FetchWhat::Answers).answers.isEmpty());
}

void TestQuestions::fileThatChanges_isAnsweredFrom_withoutARestart()
{
    const QString question = u"Where is the shop?"_s;
    writeFile("# Where is the shop?\nIn Mill Lane.\n");
    const auto says = [&] { return answerTo(m_server->port(), question).value_or(VisitorMsg()).text; };
    QTRY_COMPARE_WITH_TIMEOUT(says(), u"In Mill Lane."_s, 15'000);
    writeFile("# Where is the shop?\nIn M\xfchl Lane.\n"); // no UTF-8: not taken
    ::kill(pid_t(m_server->process()->processId()), SIGHUP);
    QTest::qWait(800);
    QCOMPARE(says(), u"In Mill Lane."_s);
    QVERIFY(m_server->isRunning());
    writeFile("# Where is the shop?\nIn Harbour Road.\n");
    ::kill(pid_t(m_server->process()->processId()), SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(says(), u"In Harbour Road."_s, 15'000);
}

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestQuestions)
#include "tst_questions.moc"
