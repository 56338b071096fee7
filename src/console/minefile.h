// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/minestore.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>

namespace Baton {

class MineCipher;

/// The SQL of mine.db. Belongs to the thread that opened it. Every change answers "" or why it did not happen.
/// With a cipher the texts are sealed; what was written without one is sealed at the next load, and what was sealed
/// with a key that is gone is put aside. Without one sealed texts stay where they are, unread,
/// and a draft of the same conversation is refused.
class MineFile
{
public:
    explicit MineFile(QString path, std::shared_ptr<const MineCipher> cipher = {});
    ~MineFile();
    Q_DISABLE_COPY_MOVE(MineFile)

    MineContents load(const QString &account);
    QString enqueue(const QString &account, const OutboxItem &item, bool clearDraft);
    QString replace(const QString &account, const CommandId &old, const OutboxItem &item);
    QString remove(const QString &account, const CommandId &id);
    QString saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft);
    /// Deleted texts are zeroed in the file; this empties the log they went through.
    QString scrub();
    void close();

private:
    QString open();
    QString openOnce();
    QString prepare();
    void setAside();
    QString run(const QString &sql, const QVariantList &values);
    struct Reading
    {
        QList<QVariantList> plain; ///< (table, account, key, text) of rows to be sealed
        int locked = 0;
    };

    static const QString &sealMark();
    static QString placeOf(const QString &account, const QString &id);
    std::optional<QString> sealed(const QString &text, const QString &where) const;
    std::optional<QString> opened(const QString &stored, const QString &where) const;
    void readItems(const QString &account, MineContents &contents, Reading &reading);
    void readDrafts(const QString &account, MineContents &contents, Reading &reading);
    bool isLocked(const QString &account, const ConversationId &conversation) const;
    static QString lockedWords(int texts);
    void settle(const QString &account, const Reading &reading, MineContents &contents);
    QString sealPlain(const Reading &reading);
    void putAside(const QString &account);
    QString asideName() const;
    QString write(const QString &account, const OutboxItem &item);

    QString m_path;
    std::shared_ptr<const MineCipher> m_cipher;
    QString m_connection;
    QSqlDatabase m_db;
    QString m_trouble; ///< of opening, told once by load()
};

} // namespace Baton
