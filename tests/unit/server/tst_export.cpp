// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptshop.h"
#include "server/datacare.h"
#include "server/eraser.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Server {

/// All that is held about a visitor is exported, and what of it cannot be read is said.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void export_holdsEveryPlace()
    {
        KeptShop shop;
        shop.talks();
        QBuffer out;
        out.open(QBuffer::WriteOnly);
        const auto done = exportVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment(), out);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QJsonParseError error{};
        const QJsonObject all = QJsonDocument::fromJson(out.data(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(all["visitor"_L1].toString(), shop.vera.toString());
        const QJsonObject talk = all["conversations"_L1][0].toObject();
        QByteArray contents;
        const QJsonArray files = talk["files"_L1].toArray();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue &file : files)
            contents += QByteArray::fromBase64(file["content"_L1].toString().toLatin1());
        for (const auto &[place, word] : shop.canaries.all())
            QVERIFY2(out.data().contains(word.toUtf8()) || contents.contains(word.toUtf8()), qPrintable(place));
    }

    void export_ofWhatCannotBeRead_holdsTheRest_andSaysOfWhich()
    {
        KeptShop shop;
        shop.talks();
        shop.talksElsewhere();
        const auto damage = [&shop](const char *statement) { return shop.store->file().run(statement).has_value(); };
        QVERIFY(damage("UPDATE head SET json = CAST('x' || json AS BLOB) WHERE conversation = 'c_0001'"));
        QVERIFY(!shop.store->head(shop.talk));
        const auto exported = [&shop](QList<ConversationId> &unread) {
            QBuffer out;
            out.open(QBuffer::WriteOnly);
            const auto done = exportVisitor(shop.folder.path(), {shop.vera, {}}, shop.environment(), out);
            if (!done)
                qWarning("%ls", qUtf16Printable(done.error().detail));
            unread = done.value_or(QList<ConversationId>());
            return QJsonDocument::fromJson(out.data()).object();
        };
        QList<ConversationId> unread;
        QJsonObject all = exported(unread);
        QCOMPARE(unread, QList<ConversationId>{shop.talk});
        QCOMPARE(all["unread"_L1].toArray(), QJsonArray{shop.talk.toString()});
        const QJsonArray talks = all["conversations"_L1].toArray();
        QCOMPARE(talks.size(), 2);
        QVERIFY(talks.at(0)["head"_L1].isNull() && talks.at(1)["head"_L1].isObject());
        const auto countOf = [](const QJsonObject &object, QLatin1StringView list) {
            return object["conversations"_L1][0][list].toArray().size();
        };
        const auto messages = countOf(all, "messages"_L1);
        const auto events = countOf(all, "events"_L1);
        QVERIFY(messages > 2 && events > messages);
        QCOMPARE(countOf(all, "files"_L1), 2);
        const auto letters = countOf(all, "deliveries"_L1);
        QVERIFY(letters > 1);
        // Nor does an event keep the rest from being there: of one its text cannot be read, of another all of it.
        QVERIFY(damage("UPDATE body SET json = CAST('x' || json AS BLOB) WHERE seq ="
                       " (SELECT min(seq) FROM message WHERE conversation = 'c_0001')"));
        QVERIFY(damage("UPDATE event SET record = CAST('x' || record AS BLOB) WHERE seq ="
                       " (SELECT max(seq) FROM message WHERE conversation = 'c_0001')"));
        QVERIFY(damage("UPDATE delivery SET json = CAST('x' || json AS BLOB) WHERE id = 'dl_0001'"));
        all = exported(unread);
        QCOMPARE(unread, QList<ConversationId>{shop.talk});
        QCOMPARE(countOf(all, "messages"_L1), messages - 1);
        QCOMPARE(countOf(all, "events"_L1), events - 1);
        QCOMPARE(countOf(all, "deliveries"_L1), letters - 1);
    }

    void export_ofAnEventOrALetterThatCannotBeRead_isNotTakenForWhole()
    {
        for (const char *damage : {"UPDATE body SET json = CAST('x' || json AS BLOB)",
                                   "UPDATE event SET record = CAST('x' || record AS BLOB)",
                                   "UPDATE delivery SET json = CAST('x' || json AS BLOB)"}) {
            KeptShop shop;
            shop.talks();
            const auto unread = [&shop] {
                QBuffer out;
                out.open(QBuffer::WriteOnly);
                return exportVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment(), out);
            };
            QCOMPARE(unread().value(), QList<ConversationId>());
            QVERIFY(shop.store->file().run(damage));
            QCOMPARE(unread().value(), QList<ConversationId>{shop.talk});
        }
    }

    void export_ofWhatAnErasureHasEmptied_lacksNothing()
    {
        KeptShop shop;
        shop.talks();
        // Of an event that cannot be read an erasure leaves nothing but its place in the log.
        QVERIFY(shop.store->file().run("UPDATE event SET record = CAST('x' || record AS BLOB) WHERE seq ="
                                       " (SELECT max(seq) FROM message WHERE conversation = 'c_0001')"));
        shop.erases(shop.admin);
        QVERIFY(Eraser(shop.store->file(), shop.files()).finish());
        auto emptied = shop.store->file().run("SELECT count(*) FROM event WHERE length(record) = 0");
        QVERIFY(emptied && emptied->next());
        QCOMPARE(emptied->value(0).toInt(), 1);
        QBuffer out;
        out.open(QBuffer::WriteOnly);
        const auto unread = exportVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment(), out);
        QVERIFY(unread);
        QCOMPARE(*unread, QList<ConversationId>());
        const QJsonObject all = QJsonDocument::fromJson(out.data()).object();
        QVERIFY(!all["conversations"_L1][0]["events"_L1].toArray().isEmpty());
    }

    void export_ofARecordOrAnAnswerThatCannotBeRead_isNotTakenForWhole()
    {
        for (const char *damage : {"UPDATE side SET json = CAST('x' || json AS BLOB) WHERE conversation = 'c_0001'",
                                   "UPDATE command SET ack = CAST('x' || ack AS BLOB) WHERE sender = 'v_vera'",
                                   "UPDATE command SET ack = CAST('x' || ack AS BLOB), conversation = ''"
                                   " WHERE sender = 'v_vera'"}) {
            KeptShop shop;
            shop.talks();
            shop.talksElsewhere();
            QVERIFY(shop.store->file().run("INSERT INTO command(sender, id, body_hash, ack, at, conversation)"
                                           " VALUES('v_vera', 'cm_kept', x'00', CAST('{\"ok\":true}' AS BLOB), 1,"
                                           " 'c_0001')"));
            const auto unread = [&shop] {
                QBuffer out;
                out.open(QBuffer::WriteOnly);
                return exportVisitor(shop.folder.path(), {shop.vera, {}}, shop.environment(), out);
            };
            QCOMPARE(unread().value(), QList<ConversationId>());
            QVERIFY(shop.store->file().run(damage));
            QCOMPARE(unread().value(), QList<ConversationId>{shop.talk});
        }
    }

    void export_ofAFileThatIsGoneOrCutShort_isNotTakenForWhole()
    {
        KeptShop shop;
        shop.talks();
        const auto exported = [&shop](QList<ConversationId> &unread) {
            QBuffer out;
            out.open(QBuffer::WriteOnly);
            const auto done = exportVisitor(shop.folder.path(), {{}, shop.talk}, shop.environment(), out);
            unread = done.value_or(QList<ConversationId>());
            const QJsonObject all = QJsonDocument::fromJson(out.data()).object();
            return all["conversations"_L1][0]["files"_L1].toArray();
        };
        QList<ConversationId> unread;
        const auto known = exported(unread).size();
        QVERIFY(known > 0 && unread.isEmpty());
        const QString path = QDir(shop.files()).filePath(shop.picture.toString());
        QVERIFY(QFile::resize(path, 3));
        QCOMPARE(exported(unread).size(), known); // with what there is of it
        QCOMPARE(unread, QList<ConversationId>{shop.talk});
        QVERIFY(QFile::remove(path));
        QCOMPARE(exported(unread).size(), known);
        QCOMPARE(unread, QList<ConversationId>{shop.talk});
    }
};

} // namespace Baton::Server

QTEST_GUILESS_MAIN(Baton::Server::TestExport)
#include "tst_export.moc"
