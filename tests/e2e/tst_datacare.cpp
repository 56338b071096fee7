// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/filewire.h"
#include "support/serverprocess.h"
#include "support/wire.h"
#include "unit/server/traces.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

const QString password = u"a password of the test"_s;

/// A server where a visitor has said something of their own in every place that a page gives them.
struct Shop
{
    ServerProcess server{QStringLiteral(BATON_BATOND)};
    Canaries canaries;
    AgentWire admin;
    VisitorWire visitor;
    Protocol::VisitorWelcome welcome;
    QString said; ///< of the last program that was run

    QString data() const { return QDir(server.folder()).filePath(u"data"_s); }
    QString word(const char *place) { return canaries.make(QString::fromLatin1(place)); }

    /// An alarm that reaches nobody, with the visitor's name and words in it.
    QString channels() const
    {
        const QString path = QDir(server.folder()).filePath(u"channels.json"_s);
        QFile secret(QDir(server.folder()).filePath(u"secret"_s));
        QFile file(path);
        if (secret.open(QFile::WriteOnly) && file.open(QFile::WriteOnly)) {
            secret.write("a secret of the test\n");
            secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(R"({"public_url":"http://127.0.0.1:9","tell_visitor_name":true,"webhooks":[{"name":"crm",)"
                       R"("url":"http://127.0.0.1:9/hook","secret_file":"secret","allow_private":true,)"
                       R"("events":["handoff.requested"]}]})");
        }
        return path;
    }
    bool opens()
    {
        return server.init() && server.addAgent(u"boss"_s, u"Boss"_s, u"admin"_s, password)
            && server.start({u"--channels"_s, channels()}) && signIn(admin, server.port(), u"boss"_s, password);
    }
    bool talks()
    {
        Protocol::VisitorHello hello;
        hello.name = word("name");
        hello.language = u"en"_s;
        hello.page = Page{u"https://shop.example/"_s + word("url"),
                          word("title"),
                          u"https://search.example/"_s + word("referrer"),
                          word("campaign"),
                          {}};
        hello.lead = Lead{40, {{word("lead"), 40}}};
        hello.fields = {{word("field's key"), word("field")}};
        const auto greeted = visit(visitor, server.port(), hello);
        if (!greeted)
            return false;
        welcome = *greeted;
        const auto file = giveFile(server.port(), welcome.token, welcome.c, word("file's name") + u".png"_s,
                                   "image/png", word("file's contents").toUtf8());
        return file && tells(VisitorMessage{u"Do you sell a "_s + word("question the AI does not know") + u" here?"_s})
            && tells(VisitorMessage{word("message"), {*file}})
            && tells(SubmitForm{word("name in a form"), {{word("form's key"), word("form")}}})
            && tells(VisitPage{{u"https://shop.example/"_s + word("second url"), word("second title"), {}, {}, {}}})
            && asks() && tells(Rate{5, word("rating's comment")});
    }
    /// The words mean nothing, so the AI may have asked before.
    bool asks()
    {
        const auto ack = visitor.ask({}, {}, AskHuman{});
        return ack && (ack->ok || ack->code == Code::State);
    }
    bool tells(CommandBody body)
    {
        const auto ack = visitor.ask({}, {}, std::move(body));
        return ack && ack->ok;
    }
    bool erases() { return isErasedBy(admin.ask(welcome.c, {}, EraseVisitor{welcome.visitor})); }
    static bool isErasedBy(const std::optional<Protocol::Ack> &ack) { return ack && ack->ok; }
    /// As a disk may do it; while no server runs.
    bool damages(const QString &statement) const
    {
        const QString program = u"import sqlite3, sys\n"
                                "sqlite3.connect(sys.argv[1], isolation_level=None).execute(sys.argv[2])"_s;
        const QString workspace = QDir(data()).filePath(u"workspace.db"_s);
        return QProcess::execute(u"python3"_s, {u"-c"_s, program, workspace, statement}) == 0;
    }
    int runs(const QStringList &arguments, const QString &before = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString program = QStringLiteral(BATON_BATOND);
        if (before.isEmpty())
            process.start(program, arguments);
        else
            process.start(u"sh"_s, QStringList{u"-c"_s, before + u" exec \"$@\""_s, u"sh"_s, program} + arguments);
        process.waitForFinished(60'000);
        said = QString::fromUtf8(process.readAll());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
};

} // namespace

/// What a visitor said, through the programs as they are: found everywhere before, nowhere afterwards.
class TestDataCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void erased_byAnAdmin_whileItRuns_isGone()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        QTRY_COMPARE_WITH_TIMEOUT(shop.canaries.found(shop.data(), false), QStringList(), 20'000);
        QVERIFY(shop.erases());
        QVERIFY(shop.visitor.take<Protocol::Bye>().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(shop.canaries.found(shop.data()), QStringList(), 60'000);
        const QString backup = QDir(shop.server.folder()).filePath(u"backup"_s);
        QCOMPARE(shop.runs({u"backup"_s, u"--data"_s, shop.data(), backup}), 0);
        QCOMPARE(shop.canaries.found(backup), QStringList());
        // The server goes on, and so do its consoles.
        const auto head = headOf(shop.admin, shop.welcome.c);
        QVERIFY(head && head->erasedAt && head->visitor.name.isEmpty());
        shop.admin.send(Protocol::Audit{});
        QVERIFY(shop.admin.take<Protocol::DigestFrame>().has_value());
        Protocol::VisitorHello again;
        again.proto = {Protocol::version, Protocol::version};
        again.token = shop.welcome.token;
        again.after = 100;
        shop.visitor.heard.clear();
        shop.visitor.onConnected = [&shop, again] { shop.visitor.send(again); };
        shop.visitor.open(shop.server.port(), u"/v1/visitor"_s);
        QVERIFY(shop.visitor.take<Protocol::Bye>([](const Protocol::Bye &bye) { return bye.code == u"token"_s; }));
        again.token.clear(); // as the page lets go of it
        const auto anew = visit(shop.visitor, shop.server.port(), again);
        QVERIFY(anew && anew->c != shop.welcome.c);
        QVERIFY(anew->visitor != shop.welcome.visitor && anew->token != shop.welcome.token);
    }

    void killed_whileItErases_finishesAtTheNextStart_data()
    {
        QTest::addColumn<QString>("failpoint");
        for (const char *failpoint : {"erasing:1", "erasing:2", "before_rebuild:1", "after_rebuild:1"})
            QTest::newRow(failpoint) << QString::fromLatin1(failpoint);
    }
    void killed_whileItErases_finishesAtTheNextStart()
    {
        QFETCH(const QString, failpoint);
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        QVERIFY(shop.server.terminate());
        QVERIFY2(shop.server.start({}, failpoint), qPrintable(shop.server.problem()));
        QVERIFY(signIn(shop.admin, shop.server.port(), u"boss"_s, password));
        QVERIFY(shop.erases());
        QTRY_VERIFY_WITH_TIMEOUT(!shop.server.isRunning(), 60'000);
        QVERIFY2(shop.server.start(), qPrintable(shop.server.problem()));
        QCOMPARE(shop.canaries.found(shop.data()), QStringList()); // before it listens
    }

    void export_whileItRuns_hasEverything()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        const QString path = QDir(shop.server.folder()).filePath(u"export.json"_s);
        QCOMPARE(shop.runs({u"export"_s, u"--data"_s, shop.data(), u"--visitor"_s, shop.welcome.visitor.toString(),
                            u"--output"_s, path}),
                 0);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const QByteArray bytes = file.readAll();
        const QJsonObject all = QJsonDocument::fromJson(bytes).object();
        const QJsonArray talks = all["conversations"_L1].toArray();
        QCOMPARE(talks.size(), 1);
        const QJsonArray files = talks.at(0).toObject()["files"_L1].toArray();
        QCOMPARE(files.size(), 1);
        const QByteArray content = QByteArray::fromBase64(files.at(0).toObject()["content"_L1].toString().toLatin1());
        for (const auto &[place, word] : shop.canaries.all())
            QVERIFY2(bytes.contains(word.toUtf8()) || content.contains(word.toUtf8()), qPrintable(place));
        QCOMPARE(shop.runs({u"export"_s, u"--data"_s, shop.data(), u"--visitor"_s, u"v_none1"_s}), 1);
        QCOMPARE(shop.runs({u"export"_s, u"--data"_s, shop.data()}), 2);
    }

    void export_killed_leavesNothingUnderItsName()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        const QString path = QDir(shop.server.folder()).filePath(u"export.json"_s);
        const QStringList arguments{
            u"export"_s, u"--data"_s, shop.data(), u"--conversation"_s, shop.welcome.c.toString(), u"--output"_s, path};
        // By the signal for a file that grows beyond what it may.
        QCOMPARE(shop.runs(arguments, u"ulimit -c 0; ulimit -f 1;"_s), -1);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(shop.runs(arguments), 0);
        QVERIFY(QFile::exists(path));
        QCOMPARE(shop.runs(arguments), 1); // what is there is not written over
        QVERIFY(shop.said.contains(path) && shop.said.contains(u"is there already"_s));
        const QStringList left = QDir(shop.server.folder()).entryList({u"export.json.*"_s}, QDir::Files);
        QVERIFY2(left.size() <= 1, qPrintable(left.join(u' '))); // of the one that was killed
    }

    void export_whileSomebodyElseWritesThere_leavesThatAsItIs()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        QVERIFY(shop.server.terminate());
        const QDir attachments(QDir(shop.data()).filePath(u"attachments"_s));
        const QStringList files = attachments.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        const QString file = attachments.filePath(files.constFirst());
        const QString path = QDir(shop.server.folder()).filePath(u"export.json"_s);
        // The export waits for the file's content, so it is under way when another comes to the name.
        QVERIFY(QFile::remove(file));
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {file}), 0);
        QProcess other;
        other.start(u"sh"_s,
                    {u"-c"_s, u"exec 3>\"$1\"; printf theirs >\"$2\"; printf content >&3"_s, u"sh"_s, file, path});
        QVERIFY(other.waitForStarted());
        QCOMPARE(shop.runs({u"export"_s, u"--data"_s, shop.data(), u"--conversation"_s, shop.welcome.c.toString(),
                            u"--output"_s, path}),
                 1);
        QVERIFY(other.waitForFinished(60'000));
        QVERIFY2(shop.said.contains(path), qPrintable(shop.said));
        QFile there(path);
        QVERIFY(there.open(QFile::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("theirs"));
        QCOMPARE(QDir(shop.server.folder()).entryList({u"export.json*"_s}, QDir::Files), QStringList{u"export.json"_s});
    }

    void export_ofWhatIsDamaged_saysWhich_andIsNotTakenForWhole()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        QVERIFY(shop.server.terminate());
        QVERIFY(shop.damages(u"UPDATE head SET json = CAST('x' || json AS BLOB)"_s));
        const QString path = QDir(shop.server.folder()).filePath(u"export.json"_s);
        QCOMPARE(shop.runs({u"export"_s, u"--data"_s, shop.data(), u"--conversation"_s, shop.welcome.c.toString(),
                            u"--output"_s, path}),
                 3);
        QVERIFY2(shop.said.contains(shop.welcome.c.toString()), qPrintable(shop.said));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(all["unread"_L1].toArray(), QJsonArray{shop.welcome.c.toString()});
        QVERIFY(!all["conversations"_L1].toArray().at(0)["messages"_L1].toArray().isEmpty());
    }

    void erase_byTheOperator_needsTheServerToRest()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        const QStringList erase{u"erase"_s, u"--data"_s, shop.data(), u"--conversation"_s, shop.welcome.c.toString()};
        QCOMPARE(shop.runs(erase), 1);
        QVERIFY(shop.server.terminate());
        QCOMPARE(shop.runs(erase), 0);
        QCOMPARE(shop.said.trimmed(), u"erased "_s + shop.welcome.c.toString());
        QCOMPARE(shop.canaries.found(shop.data()), QStringList());
        QCOMPARE(shop.runs(erase), 0);
        QCOMPARE(shop.said.trimmed(), u"was erased before"_s);
    }

    void backup_onAFullDisk_leavesNothing()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        const QString place = QDir(shop.server.folder()).filePath(u"backups"_s);
        QVERIFY(QDir().mkdir(place));
        const QStringList backup{u"backup"_s, u"--data"_s, shop.data(), QDir(place).filePath(u"one"_s)};
        // No file of its may grow beyond 16 KiB, as on a disk that is full.
        QCOMPARE(shop.runs(backup, u"trap '' XFSZ; ulimit -f 16;"_s), 1);
        QVERIFY(QDir(place).isEmpty());
        QCOMPARE(shop.runs(backup), 0);
        QVERIFY(shop.server.isRunning());
    }

    void restored_serves_andEverybodySignsInAnew()
    {
        Shop shop;
        QVERIFY2(shop.opens() && shop.talks(), qPrintable(shop.server.problem()));
        const QString backup = QDir(shop.server.folder()).filePath(u"backup"_s);
        QCOMPARE(shop.runs({u"backup"_s, u"--data"_s, shop.data(), backup}), 0);
        const QString sum = shop.said.trimmed().section(u' ', -1);
        QVERIFY(shop.server.terminate());
        // In the place of the folder that was lost.
        QVERIFY(QDir(shop.data()).removeRecursively());
        QCOMPARE(shop.runs({u"restore"_s, u"--data"_s, shop.data(), u"--sum"_s, QString(64, u'0'), backup}), 1);
        QCOMPARE(shop.runs({u"restore"_s, u"--data"_s, shop.data(), u"--sum"_s, sum, backup}), 0);
        QVERIFY2(shop.server.start(), qPrintable(shop.server.problem()));
        QVERIFY(signIn(shop.admin, shop.server.port(), u"boss"_s, password));
        const auto head = headOf(shop.admin, shop.welcome.c);
        QVERIFY(head && head->visitor.id == shop.welcome.visitor);
    }

    void retention_isSetAndSaid()
    {
        Shop shop;
        QVERIFY(shop.server.init());
        QCOMPARE(shop.runs({u"retention"_s, u"--data"_s, shop.data(), u"--text"_s, u"90"_s}), 0);
        QCOMPARE(shop.runs({u"retention"_s, u"--data"_s, shop.data()}), 0);
        QVERIFY(shop.said.contains(u"text: 90 days"_s));
        QVERIFY(shop.said.contains(u"files: kept"_s));
        QCOMPARE(shop.runs({u"retention"_s, u"--data"_s, shop.data(), u"--text"_s, u"-1"_s}), 2);
    }
};

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestDataCare)
#include "tst_datacare.moc"
