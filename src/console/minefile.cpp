// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/minefile.h"

#include "backend/failpoint.h"
#include "console/minecipher.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BodyColumns
{
    QString op;
    QString text;
    QString outcome;
    QList<Attachment> attachments = {};
};

QString attachmentsText(const QList<Attachment> &attachments)
{
    QJsonArray list;
    for (const Attachment &one : attachments)
        list.append(QJsonObject{
            {u"id"_s, one.id.toString()}, {u"name"_s, one.name}, {u"type"_s, one.type}, {u"size"_s, one.size}});
    return list.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Attachment> attachmentsFrom(const QString &text)
{
    QList<Attachment> attachments;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &one : list)
        attachments.append({AttachmentId(one[u"id"].toString()), one[u"name"].toString(), one[u"type"].toString(),
                            one[u"size"].toInteger()});
    return attachments;
}

BodyColumns columnsOf(const CommandBody &body)
{
    if (const auto *send = std::get_if<Send>(&body))
        return {u"send"_s, send->text, {}, send->attachments};
    if (const auto *note = std::get_if<AddNote>(&body))
        return {u"note"_s, note->text, {}, note->attachments};
    if (const auto *back = std::get_if<ReturnToAi>(&body))
        return {u"return"_s, back->note, back->outcome};
    if (const auto *resolve = std::get_if<Resolve>(&body))
        return {u"resolve"_s, {}, resolve->outcome};
    return {};
}

std::optional<CommandBody> bodyOf(const BodyColumns &columns)
{
    if (columns.op == "send"_L1)
        return Send{columns.text, columns.attachments};
    if (columns.op == "note"_L1)
        return AddNote{columns.text, columns.attachments};
    if (columns.op == "return"_L1)
        return ReturnToAi{columns.text, columns.outcome};
    if (columns.op == "resolve"_L1)
        return Resolve{columns.outcome};
    return {};
}

/// SQLite refuses NULL in our columns, and a null QString is bound as NULL.
QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

std::optional<OutboxItem> itemFrom(const QSqlQuery &row, const QString &text)
{
    const std::optional<CommandBody> body =
        bodyOf({row.value(3).toString(), text, row.value(5).toString(), attachmentsFrom(row.value(11).toString())});
    if (!body)
        return {};
    OutboxItem item;
    item.conversation = ConversationId(row.value(0).toString());
    item.order = row.value(1).toLongLong();
    item.id = CommandId(row.value(2).toString());
    item.body = *body;
    item.fence = row.value(6).toLongLong();
    item.written = Instant{row.value(7).toLongLong()};
    item.state = row.value(8).toString() == "failed"_L1 ? OutboxItem::State::Failed : OutboxItem::State::Queued;
    item.failure = row.value(9).toString();
    item.answered = row.value(10).toBool();
    item.holdUntil = Instant{row.value(12).toLongLong()};
    return item;
}

const char *const schema[] = {
    "CREATE TABLE IF NOT EXISTS outbox(account TEXT NOT NULL, conversation TEXT NOT NULL, ord INTEGER NOT NULL,"
    " id TEXT NOT NULL, op TEXT NOT NULL, text TEXT NOT NULL, outcome TEXT NOT NULL, fence INTEGER NOT NULL,"
    " written INTEGER NOT NULL, state TEXT NOT NULL CHECK(state IN('queued','failed')), failure TEXT NOT NULL,"
    " answered INTEGER NOT NULL, attachments TEXT NOT NULL DEFAULT '', hold INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY(account, id)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS drafts(account TEXT NOT NULL, conversation TEXT NOT NULL, text TEXT NOT NULL,"
    " note INTEGER NOT NULL, PRIMARY KEY(account, conversation)) WITHOUT ROWID",
};

} // namespace

MineFile::MineFile(QString path, std::shared_ptr<const MineCipher> cipher)
    : m_path(std::move(path))
    , m_cipher(std::move(cipher))
    , m_connection(u"mine-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

MineFile::~MineFile()
{
    close();
}

void MineFile::close()
{
    if (!m_db.isValid())
        return;
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QString MineFile::open()
{
    if (m_db.isOpen())
        return {};
    const bool existed = QFile::exists(m_path);
    const QString first = openOnce();
    if (first.isEmpty() || !existed)
        return first;
    setAside();
    const QString second = openOnce();
    if (second.isEmpty())
        m_trouble = QCoreApplication::translate("MineFile",
                                                "The file with your unsent replies and drafts was damaged. It was kept "
                                                "beside the new one with “bad” in its name.");
    return second;
}

QString MineFile::openOnce()
{
    const QFileInfo info(m_path);
    if (!info.dir().exists()) {
        if (!QDir().mkpath(info.absolutePath()))
            return u"cannot create the folder"_s;
        QFile::setPermissions(info.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // Created before SQLite sees it, so that there is no moment in which others may read it; -wal and -shm copy its
    // mode.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_db.setDatabaseName(m_path);
    m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    const QString trouble = m_db.open() ? prepare() : m_db.lastError().text();
    if (!trouble.isEmpty())
        close();
    return trouble;
}

QString MineFile::prepare()
{
    QSqlQuery query(m_db);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next() || query.value(0).toString() != "ok"_L1)
        return u"quick_check failed"_s;
    query.finish();
    for (const QString &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (!query.exec(pragma))
            return query.lastError().text();
        query.finish();
    }
    for (const char *statement : schema) {
        if (!query.exec(QString::fromLatin1(statement)))
            return query.lastError().text();
    }
    // Files of the first form lack what came later.
    const QSqlRecord outbox = m_db.record(u"outbox"_s);
    for (const auto &[name, type] : {std::pair(u"attachments"_s, u"TEXT NOT NULL DEFAULT ''"_s),
                                     std::pair(u"hold"_s, u"INTEGER NOT NULL DEFAULT 0"_s)}) {
        if (!outbox.contains(name) && !query.exec(u"ALTER TABLE outbox ADD COLUMN "_s % name % u' ' % type))
            return query.lastError().text();
    }
    return {};
}

QString MineFile::asideName() const
{
    const QString aside = m_path + u".bad-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmss"_s);
    QString name = aside;
    for (int n = 2; QFile::exists(name); ++n)
        name = aside + u'-' + QString::number(n);
    return name;
}

void MineFile::setAside()
{
    close();
    const QString name = asideName();
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::rename(m_path + suffix, name + suffix);
}

MineContents MineFile::load(const QString &account)
{
    MineContents contents;
    const QString trouble = open();
    contents.trouble = trouble.isEmpty() ? std::exchange(m_trouble, {}) : trouble;
    contents.complete = contents.trouble.isEmpty();
    if (!trouble.isEmpty())
        return contents;
    Reading reading;
    readItems(account, contents, reading);
    readDrafts(account, contents, reading);
    settle(account, reading, contents);
    return contents;
}

void MineFile::readItems(const QString &account, MineContents &contents, Reading &reading)
{
    QSqlQuery query(m_db);
    query.prepare(u"SELECT conversation, ord, id, op, text, outcome, fence, written, state, failure, answered, "
                  "attachments, hold FROM outbox WHERE account = ? ORDER BY ord"_s);
    query.addBindValue(account);
    query.exec();
    while (query.next()) {
        const QString id = query.value(2).toString();
        const QString stored = query.value(4).toString();
        contents.lastOrder = std::max(contents.lastOrder, query.value(1).toLongLong());
        const std::optional<QString> text = opened(stored, placeOf(account, id));
        if (!text)
            ++reading.locked;
        else if (const std::optional<OutboxItem> item = itemFrom(query, *text))
            contents.items.append(*item);
        else
            contents.complete = false;
        if (m_cipher && text && !stored.startsWith(sealMark()))
            reading.plain.append({QVariant(u"outbox"_s), account, id, stored});
    }
    if (query.lastError().isValid())
        contents.complete = false;
}

void MineFile::readDrafts(const QString &account, MineContents &contents, Reading &reading)
{
    QSqlQuery query(m_db);
    query.prepare(u"SELECT conversation, text, note FROM drafts WHERE account = ?"_s);
    query.addBindValue(account);
    query.exec();
    while (query.next()) {
        const QString id = query.value(0).toString();
        const QString stored = query.value(1).toString();
        const std::optional<QString> text = opened(stored, placeOf(account, id));
        if (text)
            contents.drafts.insert(ConversationId(id), Draft{*text, query.value(2).toBool()});
        else
            ++reading.locked;
        if (m_cipher && text && !stored.startsWith(sealMark()))
            reading.plain.append({QVariant(u"drafts"_s), account, id, stored});
    }
}

QString MineFile::scrub()
{
    if (const QString trouble = open(); !trouble.isEmpty())
        return trouble;
    return run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {});
}

QString MineFile::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_db);
    if (!query.prepare(sql))
        return query.lastError().text();
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? QString() : query.lastError().text();
}

QString MineFile::write(const QString &account, const OutboxItem &item)
{
    const BodyColumns columns = columnsOf(item.body);
    const std::optional<QString> text = sealed(columns.text, placeOf(account, item.id.toString()));
    if (!text)
        return u"cannot seal"_s;
    const bool failed = item.state == OutboxItem::State::Failed;
    return run(u"INSERT INTO outbox(account, conversation, ord, id, op, text, outcome, fence, written, state, failure, "
               "answered, attachments, hold) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
               {account, item.conversation.toString(), item.order, item.id.toString(), columns.op, *text,
                filled(columns.outcome), item.fence, item.written.ms, failed ? u"failed"_s : u"queued"_s,
                filled(item.failure), item.answered ? 1 : 0, attachmentsText(columns.attachments), item.holdUntil.ms});
}

QString MineFile::enqueue(const QString &account, const OutboxItem &item, bool clearDraft)
{
    if (const QString trouble = open(); !trouble.isEmpty())
        return trouble;
    if (!m_db.transaction())
        return m_db.lastError().text();
    QString trouble = write(account, item);
    if (trouble.isEmpty() && clearDraft && !isLocked(account, item.conversation))
        trouble = run(u"DELETE FROM drafts WHERE account = ? AND conversation = ?"_s,
                      {account, item.conversation.toString()});
    if (trouble.isEmpty() && m_db.commit()) {
        BATON_CLIENT_FAILPOINT("outbox_committed");
        return {};
    }
    if (trouble.isEmpty())
        trouble = m_db.lastError().text();
    m_db.rollback();
    return trouble;
}

QString MineFile::replace(const QString &account, const CommandId &old, const OutboxItem &item)
{
    if (const QString trouble = open(); !trouble.isEmpty())
        return trouble;
    if (!m_db.transaction())
        return m_db.lastError().text();
    QString trouble = run(u"DELETE FROM outbox WHERE account = ? AND id = ?"_s, {account, old.toString()});
    if (trouble.isEmpty())
        trouble = write(account, item);
    if (trouble.isEmpty() && m_db.commit())
        return {};
    if (trouble.isEmpty())
        trouble = m_db.lastError().text();
    m_db.rollback();
    return trouble;
}

QString MineFile::remove(const QString &account, const CommandId &id)
{
    if (const QString trouble = open(); !trouble.isEmpty())
        return trouble;
    BATON_CLIENT_FAILPOINT("before_delete");
    return run(u"DELETE FROM outbox WHERE account = ? AND id = ?"_s, {account, id.toString()});
}

QString MineFile::saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft)
{
    if (const QString trouble = open(); !trouble.isEmpty())
        return trouble;
    if (isLocked(account, conversation))
        return draft.isEmpty() ? QString() : lockedWords(1);
    if (draft.isEmpty())
        return run(u"DELETE FROM drafts WHERE account = ? AND conversation = ?"_s, {account, conversation.toString()});
    const std::optional<QString> text = sealed(draft.text, placeOf(account, conversation.toString()));
    if (!text)
        return u"cannot seal"_s;
    return run(u"INSERT INTO drafts(account, conversation, text, note) VALUES(?,?,?,?) "
               "ON CONFLICT(account, conversation) DO UPDATE SET text = excluded.text, note = excluded.note"_s,
               {account, conversation.toString(), *text, draft.note ? 1 : 0});
}

} // namespace Baton
