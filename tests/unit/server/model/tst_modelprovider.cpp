// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

const QString question = u"How can I track my order?"_s;
const QString known = u"Orders are tracked by the number in the confirmation."_s;

} // namespace

/// Turns that only the provider sees, in an order that no clock would bring about.
class TestModelProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The first question ends while the AI's thread is at the next turn, which took over what the first is owed.
    void turnThatWasTakenOver_isAnsweredOnce_thoughItsQuestionEndsToo()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &) { return StrictModel::status(400); });
        Bench bench(server);
        bench.start();
        bench.judge->knowledge = {{u"kb"_s, u"en"_s, Category::Sales, question, u"By its number."_s}};
        QList<Message> thread;
        const auto judged = [&](const QString &answer) {
            thread.append(spoken(thread.size() + 1, Speaker::Visitor, question));
            bench.judge->own.answer = Answer{answer, 50, u"kb"_s};
            bench.provider->judge(turnOf(thread), defaultWorkspace(), {});
        };
        const auto jobs = [&] {
            const std::scoped_lock lock(bench.mutex);
            return int(bench.jobs.size());
        };
        judged(u"One."_s);
        QTRY_COMPARE(jobs(), 1);
        judged(u"Two."_s);
        bench.isOver = true;
        std::function<void()> ofTheFirst;
        {
            const std::scoped_lock lock(bench.mutex);
            ofTheFirst = std::move(bench.jobs.front());
            bench.jobs.pop_front();
        }
        ofTheFirst();
        bench.isOver = false;
        QVERIFY(bench.until(4)); // what is known of each turn, and both answers
        judged(u"Three."_s);
        QVERIFY(bench.until(6));
        QStringList answers;
        for (const Answer &answer : bench.all<Answer>())
            answers.append(answer.text);
        QCOMPARE(answers, (QStringList{u"One."_s, u"Two."_s, u"Three."_s}));
    }

    void visitorWhomTheModelRefuses_takesItFromNobodyElse()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &request) {
            return request.newest(u"visitor"_s) == question
                ? StrictModel::saying(known)
                : StrictModel::raw(StrictModel::streamHead() + StrictModel::chunk({}, u"content_filter"_s));
        });
        Bench bench(server);
        bench.start();
        bench.judge->own.answer = Answer{u"That is what the built-in AI says."_s, 50, u"kb"_s};
        bench.judge->knowledge = {{u"kb"_s, u"en"_s, Category::Sales, question, known}};
        QList<Message> thread;
        for (int i = 1; i <= 4; ++i) {
            thread.append(spoken(i, Speaker::Visitor, u"Something that no model talks about"_s));
            bench.provider->judge(turnOf(thread), defaultWorkspace(), {});
            QVERIFY(bench.until(2 * i));
        }
        bench.provider->judge(turnOf({spoken(1, Speaker::Visitor, question)}, u"c_0002"_s), defaultWorkspace(), {});
        QVERIFY(bench.until(10));
        QCOMPARE(bench.all<Answer>().constLast().text, known);
        QCOMPARE(bench.health->resting.load(), ModelFault::None);
    }

    void fileWithoutAWord_isNotAnsweredByWhatWasAskedBefore()
    {
        StrictModel server;
        QVERIFY(server.listen());
        server.answerBy([](const StrictRequest &) { return StrictModel::saying(known); });
        Bench bench(server);
        bench.start();
        bench.judge->own.answer = Answer{u"That is what the built-in AI says."_s, 50, u"kb"_s};
        bench.judge->knowledge = {{u"kb"_s, u"en"_s, Category::Sales, question, known}};
        Message file = spoken(3, Speaker::Visitor, {});
        file.attachments = {Attachment{AttachmentId(u"f_1"_s), u"parcel.jpg"_s, u"image/jpeg"_s, 1000}};
        const Turn turn = turnOf({spoken(1, Speaker::Visitor, question), spoken(2, Speaker::Ai, known), file});
        bench.provider->judge(turn, defaultWorkspace(), {});
        QVERIFY(bench.until(2));
        QCOMPARE(bench.all<Answer>().constLast().text, bench.judge->own.answer->text);
        QString suggested;
        bench.provider->suggest(turn, defaultWorkspace(), [&](const std::optional<Answer> &answer) {
            suggested = answer ? answer->text : QString();
        });
        QCOMPARE(suggested, bench.judge->own.answer->text); // at once
        QVERIFY(server.requests().isEmpty());
    }

    /// Who asks for a person before the first word leaves nothing to choose lines from.
    void briefing_isNotAskedForWhereNobodyHasSaidAnything()
    {
        StrictModel server;
        QVERIFY(server.listen());
        Bench bench(server);
        bench.start();
        Message line = spoken(1, Speaker::System, u"One moment, we are getting a person."_s);
        line.kind = MessageKind::System;
        line.mark = Mark::Requested;
        Turn turn = turnOf({line});
        turn.head.owner = Owner::queue();
        turn.head.handoff = Handoff();
        bench.provider->judge(turn, defaultWorkspace(), {});
        QVERIFY(!bench.until(2, 1'500));
        QCOMPARE(bench.commands.size(), 1);
        QVERIFY(server.requests().isEmpty());
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestModelProvider)
#include "tst_modelprovider.moc"
