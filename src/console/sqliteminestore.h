// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/minestore.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Baton {

class MineCipher;
class MineFile;

/// mine.db: SQLite in WAL mode with full sync, on a thread of its own, so that a slow disk never holds up the window.
/// The file is for its owner only (0600, folder 0700). A damaged file is set aside as mine.db.bad-<time>.
class SqliteMineStore final
    : public QObject
    , public MineStore
{
    Q_OBJECT

public:
    explicit SqliteMineStore(const QString &path, std::shared_ptr<const MineCipher> cipher = {},
                             QObject *parent = nullptr);
    ~SqliteMineStore() override;
    /// Removes the file, what was set aside of it, and the files that go with what is written. None may be open.
    static void erase(const QString &path);

    MineContents load(const QString &account) override;
    void enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done) override;
    void replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done) override;
    void remove(const QString &account, const CommandId &id, Done done) override;
    void saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft, Done done) override;
    QString filesFolder(const QString &account) const override;
    void scrub() override;
    void flush() override;

private:
    void post(std::function<QString(MineFile &)> work, Done done);

    QString m_path;
    QThread m_thread;
    QObject *m_worker; ///< lives on the thread; only a context for calls
    std::shared_ptr<MineFile> m_file; ///< used on the thread only
};

} // namespace Baton
