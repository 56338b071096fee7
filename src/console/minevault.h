// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/memoryminestore.h"

#include <memory>

namespace Baton {

/// Keeps what the agent wrote where it may be kept: on a disk from the start, or in memory until the person or the
/// keychain allows the disk.
class MineVault final : public MineStore
{
public:
    /// Null: in memory for the time being.
    explicit MineVault(std::unique_ptr<MineStore> disk);

    bool isOnDisk() const { return m_disk != nullptr; }
    /// Moves what is in memory to the disk, behind what is there, and stays there. What was there is to be given to the
    /// console, which does not know it yet.
    MineContents moveTo(std::unique_ptr<MineStore> disk, const QString &account);

    MineContents load(const QString &account) override;
    void enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done) override;
    void replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done) override;
    void remove(const QString &account, const CommandId &id, Done done) override;
    void saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft, Done done) override;
    QString filesFolder(const QString &account) const override;
    void scrub() override;
    void flush() override;

private:
    MineStore &now();

    MemoryMineStore m_memory;
    std::unique_ptr<MineStore> m_disk;
};

} // namespace Baton
