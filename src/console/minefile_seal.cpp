// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of mine.db is sealed, and what becomes of texts that were sealed otherwise or not at all.
#include "console/minecipher.h"
#include "console/minefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

/// Begins every text that is sealed; a control character, so that no text of a person does.
const QString &MineFile::sealMark()
{
    static const QString mark = u"\u0001sealed1:"_s;
    return mark;
}

/// Where a text belongs: sealed for one row it opens in no other.
QString MineFile::placeOf(const QString &account, const QString &id)
{
    return account + u'\n' + id;
}

/// What was found plain is sealed from now on; what cannot be opened is put aside, or left alone while it is locked.
void MineFile::settle(const QString &account, const Reading &reading, MineContents &contents)
{
    if (!reading.plain.isEmpty()) {
        const QString trouble = sealPlain(reading);
        if (!trouble.isEmpty())
            contents.trouble = trouble;
    }
    if (reading.locked == 0)
        return;
    contents.complete = false;
    if (!m_cipher) {
        contents.trouble = lockedWords(reading.locked);
        return;
    }
    putAside(account);
    contents.trouble = QCoreApplication::translate(
        "MineFile",
        "%Ln unsent text(s) of before could not be opened with this computer's key. They were taken out and kept "
        "beside, in a file with “bad” in its name.",
        nullptr, reading.locked);
}

QString MineFile::lockedWords(int texts)
{
    return QCoreApplication::translate(
        "MineFile", "%Ln unsent text(s) of before can be read again when the keychain is open.", nullptr, texts);
}

/// Whether there is a draft that we cannot read, and so must not write over.
bool MineFile::isLocked(const QString &account, const ConversationId &conversation) const
{
    QSqlQuery query(m_db);
    query.prepare(u"SELECT text FROM drafts WHERE account = ? AND conversation = ?"_s);
    query.addBindValue(account);
    query.addBindValue(conversation.toString());
    return query.exec() && query.next()
        && !opened(query.value(0).toString(), placeOf(account, conversation.toString()));
}

QString MineFile::sealPlain(const Reading &reading)
{
    // So that the pages that held the plain text hold it no more.
    run(u"PRAGMA secure_delete = ON"_s, {});
    if (!m_db.transaction())
        return m_db.lastError().text();
    for (const QVariantList &row : reading.plain) {
        const bool isDraft = row.at(0).toString() == "drafts"_L1;
        const std::optional<QString> text =
            sealed(row.at(3).toString(), placeOf(row.at(1).toString(), row.at(2).toString()));
        const QString trouble = !text
            ? u"cannot seal"_s
            : run(isDraft ? u"UPDATE drafts SET text = ? WHERE account = ? AND conversation = ?"_s
                          : u"UPDATE outbox SET text = ? WHERE account = ? AND id = ?"_s,
                  {*text, row.at(1), row.at(2)});
        if (!trouble.isEmpty()) {
            m_db.rollback();
            return trouble;
        }
    }
    if (!m_db.commit())
        return m_db.lastError().text();
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {});
    return {};
}

/// A copy of the file as it is, then the rows go that no key of ours opens.
void MineFile::putAside(const QString &account)
{
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {});
    const QString name = asideName();
    if (!QFile::copy(m_path, name))
        return;
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    for (const QString &table : {u"outbox"_s, u"drafts"_s}) {
        const QString key = table == "drafts"_L1 ? u"conversation"_s : u"id"_s;
        QSqlQuery query(m_db);
        query.prepare(u"SELECT "_s + key + u", text FROM "_s + table + u" WHERE account = ?"_s);
        query.addBindValue(account);
        query.exec();
        QStringList unopened;
        while (query.next()) {
            if (!opened(query.value(1).toString(), placeOf(account, query.value(0).toString())))
                unopened.append(query.value(0).toString());
        }
        query.finish();
        for (const QString &id : std::as_const(unopened))
            run(u"DELETE FROM "_s + table + u" WHERE account = ? AND "_s + key + u" = ?"_s, {account, id});
    }
}

std::optional<QString> MineFile::sealed(const QString &text, const QString &where) const
{
    // Nobody types the mark; if it came anyhow, it must not look like something sealed.
    if (!m_cipher)
        return text.startsWith(sealMark()) ? text.mid(1) : text.isNull() ? u""_s : text;
    const QByteArray sealed = m_cipher->seal(text.toUtf8(), where.toUtf8());
    if (sealed.isEmpty())
        return {};
    return sealMark() + QString::fromLatin1(sealed.toBase64());
}

std::optional<QString> MineFile::opened(const QString &stored, const QString &where) const
{
    if (!stored.startsWith(sealMark()))
        return stored;
    if (!m_cipher)
        return {};
    const auto bytes = QByteArray::fromBase64(stored.mid(sealMark().size()).toLatin1());
    const std::optional<QByteArray> plain = m_cipher->open(bytes, where.toUtf8());
    return plain ? std::optional(QString::fromUtf8(*plain)) : std::nullopt;
}

} // namespace Baton
