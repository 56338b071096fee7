// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/memoryminestore.h"

#include <algorithm>
#include <utility>

namespace Baton {

namespace {

auto itemWith(QList<OutboxItem> &items, const CommandId &id)
{
    return std::find_if(items.begin(), items.end(), [&](const OutboxItem &item) { return item.id == id; });
}

} // namespace

MineContents MemoryMineStore::load(const QString &account)
{
    return m_accounts.value(account);
}

void MemoryMineStore::enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done)
{
    if (m_trouble.isEmpty()) {
        MineContents &contents = m_accounts[account];
        contents.items.append(item);
        contents.items.last().state = OutboxItem::State::Queued;
        contents.lastOrder = std::max(contents.lastOrder, item.order);
        if (clearDraft)
            contents.drafts.remove(item.conversation);
    }
    answer(done, m_trouble);
}

void MemoryMineStore::replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done)
{
    if (m_trouble.isEmpty()) {
        QList<OutboxItem> &items = m_accounts[account].items;
        if (const auto found = itemWith(items, old); found != items.end())
            *found = item;
    }
    answer(done, m_trouble);
}

void MemoryMineStore::remove(const QString &account, const CommandId &id, Done done)
{
    if (m_trouble.isEmpty())
        m_accounts[account].items.removeIf([&](const OutboxItem &item) { return item.id == id; });
    answer(done, m_trouble);
}

void MemoryMineStore::saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft,
                                Done done)
{
    if (m_trouble.isEmpty()) {
        if (draft.isEmpty())
            m_accounts[account].drafts.remove(conversation);
        else
            m_accounts[account].drafts.insert(conversation, draft);
    }
    answer(done, m_trouble);
}

void MemoryMineStore::release()
{
    m_held = false;
    const auto answers = std::exchange(m_answers, {});
    for (const auto &call : answers)
        call();
}

void MemoryMineStore::answer(const Done &done, const QString &trouble)
{
    if (!done)
        return;
    if (m_held)
        m_answers.append([done, trouble] { done(trouble); });
    else
        done(trouble);
}

} // namespace Baton
