// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/minestore.h"

namespace Baton {

/// A store for tests and the simulator: synchronous, copyable (a copy is the disk at that moment), and able to fail.
class MemoryMineStore final : public MineStore
{
public:
    MineContents load(const QString &account) override;
    void enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done) override;
    void replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done) override;
    void remove(const QString &account, const CommandId &id, Done done) override;
    void saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft, Done done) override;
    void scrub() override { ++m_scrubs; }
    int scrubs() const { return m_scrubs; } ///< asked for
    void flush() override {}
    QString filesFolder(const QString &) const override { return m_files; }
    void setFilesFolder(const QString &folder) { m_files = folder; }

    /// While set, every change fails with this sentence.
    void failWith(const QString &trouble) { m_trouble = trouble; }
    /// Holds the answers back until release(), as a slow disk does.
    void holdAnswers() { m_held = true; }
    void release();

private:
    void answer(const Done &done, const QString &trouble);

    QHash<QString, MineContents> m_accounts;
    QString m_trouble;
    QString m_files;
    bool m_held = false;
    int m_scrubs = 0;
    QList<std::function<void()>> m_answers;
};

} // namespace Baton
