// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/downloads.h"
#include "console/fileshelf.h"
#include "console/sqliteminestore.h"
#include "e2e/filetalk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

/// A picture from the visitor to the agent and a file back, through server and console as they are.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitorSendsAPicture_agentSavesIt_andAnswersWithAFile()
    {
        FileTalk talk;
        QVERIFY2(talk.begin(u"screen.png"_s, "image/png", picture), qUtf8Printable(talk.server.problem()));
        SqliteMineStore store(talk.server.folder() + u"/console/mine.db"_s);
        HeadlessAgent agent(FileTalk::policy(), &store);
        agent.start(FileTalk::ada(u"http://127.0.0.1:%1"_s.arg(talk.server.port())));
        Console &console = agent.console();
        QTRY_VERIFY_WITH_TIMEOUT(talk.isOf(console), 30'000);
        const auto transcript = console.openTranscript(talk.welcome.c);
        Attachment seen;
        const auto look = [&] {
            for (int row = 0; row < transcript->rowCount(); ++row) {
                const QList<Attachment> files = transcript->entry(row).message.attachments;
                seen = files.isEmpty() ? seen : files.constFirst();
            }
            return seen == talk.sent;
        };
        QTRY_VERIFY(look());
        QSignalSpy arrived(&console.downloads(), &Downloads::arrived);
        console.downloads().fetch(seen);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.at(0).at(1).toByteArray(), picture);

        const QByteArray answer(300'000, 'a');
        QVERIFY(console.files().addBytes(talk.welcome.c, u"../answer.txt"_s, answer));
        QTRY_VERIFY(console.files().whyNotYet(talk.welcome.c).isEmpty());
        QVERIFY(console.sendReply(talk.welcome.c, u"Here you are."_s));
        const auto heard = talk.answered();
        QVERIFY(heard);
        QCOMPARE(heard->name, u"answer.txt"_s);
        QCOMPARE(heard->size, answer.size());
        const auto taken = takeFile(talk.server.port(), talk.welcome.token, heard->id);
        QVERIFY(taken);
        QCOMPARE(*taken, answer);
        QVERIFY(!takeFile(talk.server.port(), u"v_stranger"_s, heard->id));
        // What was sent is no longer kept here.
        QTRY_VERIFY(console.files().drafts(talk.welcome.c).isEmpty());
    }
};

} // namespace Baton::Test

QTEST_GUILESS_MAIN(Baton::Test::TestFiles)
#include "tst_files.moc"
