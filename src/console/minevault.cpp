// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/minevault.h"

namespace Baton {

MineVault::MineVault(std::unique_ptr<MineStore> disk)
    : m_disk(std::move(disk))
{}

MineStore &MineVault::now()
{
    return m_disk ? *m_disk : m_memory;
}

MineContents MineVault::moveTo(std::unique_ptr<MineStore> disk, const QString &account)
{
    const MineContents held = m_memory.load(account);
    m_memory = {};
    m_disk = std::move(disk);
    const MineContents found = m_disk->load(account);
    for (OutboxItem item : held.items) {
        item.order += found.lastOrder;
        m_disk->enqueue(account, item, false, {});
    }
    for (auto it = held.drafts.cbegin(); it != held.drafts.cend(); ++it)
        m_disk->saveDraft(account, it.key(), joined(found.drafts.value(it.key()), it.value()), {});
    return found;
}

MineContents MineVault::load(const QString &account)
{
    return now().load(account);
}

void MineVault::enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done)
{
    now().enqueue(account, item, clearDraft, std::move(done));
}

void MineVault::replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done)
{
    now().replace(account, old, item, std::move(done));
}

void MineVault::remove(const QString &account, const CommandId &id, Done done)
{
    now().remove(account, id, std::move(done));
}

void MineVault::saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft, Done done)
{
    now().saveDraft(account, conversation, draft, std::move(done));
}

QString MineVault::filesFolder(const QString &account) const
{
    return m_disk ? m_disk->filesFolder(account) : QString();
}

void MineVault::scrub()
{
    now().scrub();
}

void MineVault::flush()
{
    now().flush();
}

} // namespace Baton
