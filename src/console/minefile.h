// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/minestore.h"

#include <QSqlDatabase>

namespace Baton {

/// The SQL of mine.db. Belongs to the thread that opened it. Every change answers "" or why it did not happen.
class MineFile
{
public:
    explicit MineFile(QString path);
    ~MineFile();
    Q_DISABLE_COPY_MOVE(MineFile)

    MineContents load(const QString &account);
    QString enqueue(const QString &account, const OutboxItem &item, bool clearDraft);
    QString replace(const QString &account, const CommandId &old, const OutboxItem &item);
    QString remove(const QString &account, const CommandId &id);
    QString saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft);
    void close();

private:
    QString open();
    QString openOnce();
    QString prepare();
    void setAside();
    QString run(const QString &sql, const QVariantList &values);
    QString write(const QString &account, const OutboxItem &item);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    QString m_trouble; ///< of opening, told once by load()
};

} // namespace Baton
