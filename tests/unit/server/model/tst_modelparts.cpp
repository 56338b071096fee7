// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ai/humanstretch.h"
#include "server/ai/leakcheck.h"
#include "server/ai/modelchecks.h"
#include "server/ai/modelprompt.h"
#include "server/ai/modelreply.h"
#include "server/model/chatstream.h"
#include "server/model/modelrest.h"
#include "server/model/modelsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

namespace {

QByteArray piece(const QByteArray &delta, const QByteArray &end = "null")
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + end + "}]}\n\n";
}

const QByteArray hello =
    piece(R"({"role":"assistant"})") + piece(R"({"content":"Hel"})") + piece(R"({"content":"lo"})");
const QByteArray stop = piece("{}", R"("stop")");

Message said(qint64 n, Speaker speaker, const QString &text, Mark mark = Mark::None,
             MessageKind kind = MessageKind::Text)
{
    Message message;
    message.n = n;
    message.speaker = speaker;
    message.text = text;
    message.mark = mark;
    message.kind = kind;
    return message;
}

} // namespace

/// The parts of the model provider that need neither network nor time.
class TestModelParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stream_inPiecesOfAnySize_givesTheSame()
    {
        const QByteArray all =
            "\xef\xbb\xbf: a comment\r\nevent: x\n" + hello + stop + "data: [DONE]\n\ndata: [DONE]\n\n";
        for (qsizetype size = 1; size < 40; ++size) {
            ChatStream stream(1000);
            for (qsizetype i = 0; i < all.size(); i += size)
                stream.take(QByteArrayView(all).sliced(i, qMin(size, all.size() - i)));
            QCOMPARE(stream.fault(), ModelFault::None);
            QCOMPARE(stream.text(), u"Hello"_s);
            QVERIFY(stream.isOver());
        }
    }

    void stream_thatIsNotWell_isNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ModelFault>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, ModelFault fault) {
            QTest::newRow(name) << bytes << fault;
        };
        row("nothing", {}, ModelFault::CutOff);
        row("no end", hello, ModelFault::CutOff);
        row("done without a reason", hello + "data: [DONE]\n\n", ModelFault::CutOff);
        row("an end without done", hello + stop, ModelFault::None);
        row("done twice", hello + stop + "data: [DONE]\n\ndata: [DONE]\n\n", ModelFault::None);
        row("more after done", hello + stop + "data: [DONE]\n\n" + piece(R"({"content":"!"})"), ModelFault::None);
        row("more after the end", hello + stop + piece(R"({"content":"!"})"), ModelFault::Broken);
        row("broken JSON", hello + "data: {\"choices\":[\n\n", ModelFault::Broken);
        row("no object", hello + "data: 7\n\n", ModelFault::Broken);
        row("no choices", hello + "data: {}\n\n", ModelFault::Broken);
        row("content that is no text", piece(R"({"content":{"a":1}})"), ModelFault::Broken);
        row("broken UTF-8", piece("{\"content\":\"\xc3(\"}") + stop, ModelFault::Broken);
        row("half a surrogate", piece(R"({"content":"\ud83d"})") + stop, ModelFault::Broken);
        row("an error in the stream", hello + "data: {\"error\":{\"message\":\"overloaded\"}}\n\n",
            ModelFault::ServerError);
        row("a tool", piece(R"({"tool_calls":[{"index":0}]})"), ModelFault::WantsTools);
        row("an end for tools", hello + piece("{}", R"("tool_calls")"), ModelFault::WantsTools);
        row("a function", piece(R"({"function_call":{"name":"x"}})"), ModelFault::WantsTools);
        row("filtered", hello + piece("{}", R"("content_filter")"), ModelFault::Withheld);
        row("longer than it may be", hello + piece("{}", R"("length")"), ModelFault::TooLarge);
        row("an event without an end", "data: " + QByteArray(2000, 'x'), ModelFault::TooLarge);
        row("a text without an end", piece("{\"content\":\"" + QByteArray(500, 'x') + "\"}").repeated(3),
            ModelFault::TooLarge);
    }
    void stream_thatIsNotWell_isNotBelieved()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ModelFault, fault);
        ChatStream stream(1000);
        stream.take(bytes);
        QCOMPARE(stream.fault(), fault);
    }

    void tokens_areThoseOfAPossibleAnswer()
    {
        const auto counted = [](const QByteArray &tokens) {
            const QByteArray used = "data: {\"choices\":[],\"usage\":{\"total_tokens\":" + tokens + "}}\n\n";
            ChatStream stream(1000);
            stream.take(hello);
            stream.take(stop);
            stream.take(used);
            return stream.fault() == ModelFault::None ? stream.tokens() : -1;
        };
        QCOMPARE(counted("1234"), 1234);
        QCOMPARE(counted("1e300"), 1'000'000'000);
        QCOMPARE(counted("-1e300"), 0);
    }

    void rest_afterFailuresInARow_thenOneIsLetThrough()
    {
        ModelLimits limits;
        limits.failures = 3;
        limits.rest = Millis(1'000);
        limits.longestRest = Millis(3'000);
        ModelRest rest(limits);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(rest.admits(0));
            rest.failed(0, ModelFault::ServerError, Millis(0));
        }
        rest.answered();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(rest.admits(0));
            rest.failed(0, ModelFault::ServerError, Millis(0));
        }
        QVERIFY(!rest.admits(999));
        QCOMPARE(rest.why(), ModelFault::ServerError);
        QVERIFY(rest.admits(1'000));
        QVERIFY(!rest.admits(1'000)); // one alone
        rest.failed(1'000, ModelFault::TimedOut, Millis(0));
        QCOMPARE(rest.until(), 3'000); // twice as long
        QVERIFY(rest.admits(3'000));
        rest.failed(3'000, ModelFault::TimedOut, Millis(0));
        QCOMPARE(rest.until(), 6'000); // at most
        QVERIFY(rest.admits(6'000));
        rest.answered();
        QVERIFY(rest.admits(6'001) && rest.admits(6'001));
        QCOMPARE(rest.why(), ModelFault::None);
    }

    void rest_beginsAtOnce_whereTryingIsOfNoUse_orIsNotWanted()
    {
        ModelRest locked((ModelLimits()));
        locked.failed(0, ModelFault::Unauthorized, Millis(0));
        QVERIFY(!locked.admits(29'999));
        ModelRest asked((ModelLimits()));
        asked.failed(0, ModelFault::RateLimited, Millis(90'000));
        QVERIFY(!asked.admits(89'999));
        QVERIFY(asked.admits(90'000));
        asked.dropped();
        QVERIFY(asked.admits(90'000)); // what was let through told nothing
    }

    /// A visitor can make a model refuse, write without end or call a tool, but not make it rest for everybody else.
    void rest_isNotBroughtAboutByOneTalkAlone()
    {
        ModelLimits limits;
        limits.failures = 3;
        limits.rest = Millis(1'000);
        ModelRest rest(limits);
        for (const ModelFault fault : {ModelFault::Withheld, ModelFault::TooLarge, ModelFault::Refused,
                                       ModelFault::WantsTools, ModelFault::Withheld})
            rest.failed(0, fault, Millis(0), u"a"_s);
        QVERIFY(!rest.isResting());
        rest.failed(0, ModelFault::Withheld, Millis(0), u"b"_s);
        rest.failed(0, ModelFault::Withheld, Millis(0), u"c"_s);
        QVERIFY(rest.isResting());
        QVERIFY(rest.admits(1'000));
        rest.failed(1'000, ModelFault::Withheld, Millis(0), u"a"_s);
        QVERIFY(rest.admits(1'000)); // it told nothing, so another may try
        rest.answered();
        QVERIFY(!rest.isResting());
        for (int i = 0; i < 3; ++i)
            rest.failed(2'000, ModelFault::ServerError, Millis(0), u"a"_s);
        QVERIFY(rest.isResting()); // that is no talk's doing
    }

    void url_isHttps_orOnThisMachine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("fits");
        for (const char *fine : {"https://api.example.com/v1", "http://127.0.0.1:8000/v1", "http://localhost:11434/v1",
                                 "http://[::1]:8000/v1", "https://10.0.0.7/v1"})
            QTest::newRow(fine) << QString::fromLatin1(fine) << true;
        for (const char *bad :
             {"http://api.example.com/v1", "http://10.0.0.7/v1", "ftp://api.example.com", "api.example.com",
              "https://key@api.example.com/v1", "https://api.example.com/v1/", "https://api.example.com/v1?key=x",
              "https://api.example.com/v1#x", "http://localhost.evil.example/v1", "https://", "file:///etc/passwd", ""})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void url_isHttps_orOnThisMachine()
    {
        QFETCH(QString, url);
        QTEST(isModelUrl(url), "fits");
    }

    void timeToWait_isThatOfASlowModelsFirstWordToo()
    {
        const auto idleWithin = [](int seconds) {
            ModelLimits limits;
            setWithin(limits, std::chrono::seconds(seconds));
            return limits.within == std::chrono::seconds(seconds) ? limits.idle.count() : -1;
        };
        QCOMPARE(idleWithin(15), ModelLimits().idle.count());
        QCOMPARE(idleWithin(60), 24'000);
        QCOMPARE(idleWithin(10), 6'000);
        QCOMPARE(idleWithin(3), 3'000);
    }

    void key_comesFromAFileOfOnesOwn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"key"_s);
        const auto write = [&](const QByteArray &bytes, QFile::Permissions permissions) {
            QFile file(path);
            return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.setPermissions(permissions);
        };
        QVERIFY(!readKeyFile(path));
        QVERIFY(write("sk-1\nsecond line\n", QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(readKeyFile(path)->reveal(), QByteArray("sk-1"));
        QVERIFY(write("sk-1\r\n", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(!readKeyFile(path));
        QVERIFY(write("sk 1\r\nX: y", QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!readKeyFile(path));
        QVERIFY(write("\n", QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!readKeyFile(path));
    }

    void key_isOneThatAFieldCanHold()
    {
        QCOMPARE(readKey("sk-1", u"here"_s)->reveal(), QByteArray("sk-1"));
        for (const char *bad : {"", "sk 1", "sk-1\r\nX: y", "sk-1\nsk-2", "sk-\xc3\xa9"}) {
            const auto read = readKey(bad, u"here"_s);
            QVERIFY2(!read, bad);
            QCOMPARE(read.error().detail, u"here: holds no key"_s);
        }
    }

    void humanStretch_isEverythingSinceTheAisLastWord_withTheNote()
    {
        QList<Message> thread{
            said(1, Speaker::Visitor, u"a"_s),
            said(2, Speaker::Ai, u"b"_s),
            said(3, Speaker::Visitor, u"c"_s),
            said(4, Speaker::System, u"connecting"_s, Mark::Requested, MessageKind::System),
            said(5, Speaker::Agent, u"d"_s),
            said(6, Speaker::Agent, u"among us"_s, Mark::None, MessageKind::Note),
            said(7, Speaker::Agent, u"note"_s, Mark::Returned, MessageKind::Note),
            said(8, Speaker::System, u"back"_s, Mark::Returned, MessageKind::System),
            said(9, Speaker::Visitor, u"e"_s),
        };
        const HumanStretch stretch = humanStretchOf(thread);
        QCOMPARE(stretch.from, 2);
        QCOMPARE(stretch.to, 8);
        QVERIFY(stretch.isWhole);
        QCOMPARE(stretch.notes, QStringList{u"note"_s});
        QVERIFY(!humanStretchOf(thread.mid(3)).isWhole);
        QVERIFY(humanStretchOf(thread.first(6)).isEmpty());
    }

    void prompt_hasNoNotesOfTheTeam_andKeepsTheHumanStretchFirst()
    {
        Turn turn;
        turn.head.messages = 1;
        qint64 n = 0;
        for (int i = 0; i < 40; ++i)
            turn.thread.append(
                said(++n, i % 2 == 0 ? Speaker::Visitor : Speaker::Ai, u"long ago "_s + QString(200, u'x')));
        for (int i = 0; i < 5; ++i)
            turn.thread.append(said(++n, Speaker::Agent, u"by a person %1"_s.arg(i)));
        turn.thread.append(said(++n, Speaker::Agent, u"among us alone"_s, Mark::None, MessageKind::Note));
        turn.thread.append(said(++n, Speaker::Agent, u"for the AI"_s, Mark::Returned, MessageKind::Note));
        turn.thread.append(said(++n, Speaker::Visitor, u"and now?"_s));
        const ModelPrompt prompt = answerPrompt(turn, {}, {}, {u"m"_s, u"c"_s}, 1'500);
        QVERIFY(prompt.talk.size() <= 1'500);
        for (int i = 0; i < 5; ++i)
            QVERIFY(prompt.talk.contains(u"by a person %1"_s.arg(i)));
        QVERIFY(prompt.talk.contains(u"and now?"_s));
        QVERIFY(prompt.talk.contains(u"long ago"_s)); // as far as there is room
        QVERIFY(prompt.system.contains(u"for the AI"_s));
        QVERIFY(!prompt.system.contains(u"among us"_s) && !prompt.talk.contains(u"among us"_s));
        QVERIFY(!prompt.talk.contains(u"for the AI"_s));
    }

    void prompt_namesNobodyOfTheTeam()
    {
        Turn turn;
        turn.thread = {
            said(1, Speaker::Visitor, u"Hello"_s),
            said(2, Speaker::System, u"Ann Becker has joined the conversation."_s, Mark::Claimed, MessageKind::System),
            said(3, Speaker::Agent, u"Good morning"_s)};
        turn.thread.last().author = u"a_becker"_s;
        for (const ModelPrompt &prompt :
             {answerPrompt(turn, {}, {}, {u"m"_s, u"c"_s}, 10'000), briefingPrompt(turn, {u"m"_s, u"c"_s}, 10'000)}) {
            QCOMPARE(prompt.talk.split(u'\n').size(), 2);
            QVERIFY(!QString(prompt.system + prompt.talk).contains(u"Becker"_s, Qt::CaseInsensitive));
        }
    }

    void reply_isOneObject_andNothingElse()
    {
        QVERIFY(readAnswer(uR"({"answer":"Yes."})"_s));
        QCOMPARE(readAnswer(u"```json\n{\"answer\":\"Yes.\",\"sources\":[\"a\",\"b\"]}\n```"_s)->sources,
                 (QStringList{u"a"_s, u"b"_s}));
        for (const QString &bad :
             {u"Yes."_s, u"[]"_s, u"{}"_s, uR"({"answer":1})"_s, uR"(Sure: {"answer":"Yes."})"_s, QString()})
            QVERIFY2(!readAnswer(bad), qPrintable(bad));
        QVERIFY(readLines(
            uR"({"asked":{"text":"a","turns":[1]},"answered":{"text":"","turns":[]},"wants":{"text":"","turns":[]}})"_s));
        QVERIFY(!readLines(uR"({"asked":{"text":"a","turns":["1"]},"answered":{"text":""},"wants":{"text":""}})"_s));
        QVERIFY(!readLines(uR"({"asked":"a"})"_s));
    }

    void answer_inNoneOfTheVisitorsScripts_isNotSaid()
    {
        AnswerBase base;
        base.sources = {u"Das Paket kommt am Freitag, сказал курьер: посылка придёт в пятницу."_s};
        base.visitor = {u"Wann kommt das Paket?"_s};
        QVERIFY(!flawOf(u"Das Paket kommt am Freitag."_s, base));
        QCOMPARE(flawOf(u"посылка придёт в пятницу"_s, base), Flaw::OtherScript);
        QCOMPARE(flawOf(QString(3000, u'x'), base), Flaw::TooLong);
    }

    void answer_thatAsksForWhatIsKnown_isNotSaid()
    {
        AnswerBase base;
        const QString asks = u"What is your e-mail address?"_s;
        base.sources = {u"To change it we ask: what is your e-mail address?"_s};
        QVERIFY(!flawOf(asks, base));
        base.known.insert(u"email"_s, Field{u"ann@shop.example"_s, u"ai"_s, 1, 100});
        QCOMPARE(flawOf(asks, base), Flaw::AsksForKnown);
    }

    /// Cut out of what was said, and no text all the same.
    void line_withHalfASign_isNotTaken()
    {
        const QList<Message> thread{said(1, Speaker::Visitor, u"Help \U0001f600"_s)};
        QVERIFY(!flawOf(ModelLines{{u"Help"_s, {1}}, {}, {}}, thread));
        QCOMPARE(flawOf(ModelLines{{u"Help "_s + QChar(0xd83d), {1}}, {}, {}}, thread), Flaw::HiddenSigns);
    }

    void leak_isFoundInWhateverClothes()
    {
        const QString secret = u"Answer the visitor from the knowledge and from nothing else at all."_s;
        QVERIFY(!leaks(u"The visitor asked for an answer from somebody else."_s, secret, {u"f00d"_s}));
        QVERIFY(leaks(u"F.0.0.D"_s, secret, {u"f00d"_s}));
        QVERIFY(leaks(u"ANSWER-THE-VISITOR-FROM-THE-KNOWLEDGE"_s, secret, {}));
        QVERIFY(leaks(QString::fromLatin1(secret.toUtf8().toBase64()), secret, {}));
        QVERIFY(leaks(QString::fromLatin1("xx" + secret.toUtf8().toBase64(QByteArray::Base64UrlEncoding)), secret, {}));
        QVERIFY(leaks(QString::fromLatin1(secret.toUtf8().toHex()), secret, {}));
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestModelParts)
#include "tst_modelparts.moc"
