// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data.h"
#include "server/ai/talkmodel.h"
#include "server/ai/talksigns.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Baton;
using namespace Baton::Server;
using namespace Baton::Testing;

namespace {

QList<Message> talkOf(const QStringList &visitorAndAi)
{
    QList<Message> thread;
    for (qsizetype i = 0; i < visitorAndAi.size(); ++i)
        say(thread, i % 2 == 0 ? Speaker::Visitor : Speaker::Ai, visitorAndAi[i]);
    return thread;
}

} // namespace

/// What is read of a text and of a whole talk, and what the model learns from it.
class TestTalkSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_asksWhatToDo_isOnesOwn();
    void text_citesAWord_isNotOnesOwn();
    void abuse_ofTheOneWhoAnswers_isTold();
    void talk_asAWhole_isCountedByTurns();
    void talk_theAiFailedLongAgo_doesNotEndFailing();
    void annoyance_isNotLearntFromWords();
};

void TestTalkSigns::text_asksWhatToDo_isOnesOwn()
{
    QCOMPARE(TextRead(u"What do I do if my card was stolen?"_s).sensitive, 85);
    QVERIFY(TextRead(u"What do I need to do to speak with an agent?"_s).wish > 0);
}

void TestTalkSigns::text_citesAWord_isNotOnesOwn()
{
    QCOMPARE(TextRead(u"What does idiot mean?"_s).abuseWords, 0);
    QVERIFY(TextRead(u"You idiot"_s).abuseWords > 0);
    QVERIFY(!TextRead(u"A customer wrote \"I am furious\" in a review"_s).angry);
    QVERIFY(TextRead(u"I am furious"_s).angry);
}

void TestTalkSigns::abuse_ofTheOneWhoAnswers_isTold()
{
    QVERIFY(TextRead(u"You are an idiot"_s).addresses);
    QVERIFY(!TextRead(u"I am an idiot"_s).addresses);
    QVERIFY(!TextRead(u"You are kind"_s).addresses);
}

void TestTalkSigns::talk_asAWhole_isCountedByTurns()
{
    const TextRead talk(talkOf({u"Please book a room"_s, u"Your name?"_s, u"You never listen, why?"_s,
                                u"Sorry, I failed to book."_s, u"Thanks for nothing"_s}));
    QCOMPARE(talk.turns, 3);
    QCOMPARE(talk.polite, 1);
    QCOMPARE(talk.toYou, 1);
    QCOMPARE(talk.denied, 2);
    QCOMPARE(talk.thanked, 1);
    QCOMPARE(talk.questioned, 1);
    QCOMPARE(talk.failed, 1);
    QVERIFY(talk.words >= 11);
    QVERIFY(talk.endsFailing);
}

void TestTalkSigns::talk_theAiFailedLongAgo_doesNotEndFailing()
{
    QStringList said = {u"A room"_s, u"Sorry, that failed."_s};
    for (int i = 0; i < 3; ++i)
        said += {u"And now"_s, QString(u"Done, step %1"_s.arg(i))};
    const TextRead talk(talkOf(said));
    QCOMPARE(talk.failed, 1);
    QVERIFY(!talk.endsFailing);
    QVERIFY(TextRead(talkOf(said.mid(0, 6))).endsFailing);
}

void TestTalkSigns::annoyance_isNotLearntFromWords()
{
    // The annoyed ones have nothing else in common than a fruit; what counts is how a talk went.
    const auto about = [](const QString &fruit, bool fails) {
        return talkOf({QString(u"I want a "_s + fruit), fails ? u"Sorry, that failed."_s : u"Here it is."_s,
                       u"The next one"_s, fails ? u"Sorry, that failed."_s : u"Here it is."_s});
    };
    std::vector<TalkExample> examples;
    for (int i = 0; i < 40; ++i) {
        TalkExample example;
        example.signs = {{Sign::Annoyed, i % 2 == 0}};
        example.talk = about(i % 2 == 0 ? u"pineapple"_s : u"nectarine"_s, i % 2 == 0 || i % 10 == 1);
        examples.push_back(example);
    }
    const TalkModel model = TalkModel::trained(examples);
    const auto annoyed = [&](const QString &fruit, bool fails) {
        return model.judge(TextRead(about(fruit, fails))).signs[Sign::Annoyed];
    };
    QCOMPARE(annoyed(u"pineapple"_s, true), annoyed(u"nectarine"_s, true));
    QVERIFY(annoyed(u"pineapple"_s, true) > annoyed(u"pineapple"_s, false));
}

QTEST_APPLESS_MAIN(TestTalkSigns)
#include "tst_talksigns.moc"
