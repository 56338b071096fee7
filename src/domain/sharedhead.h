// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/conversation.h"

#include <QHash>
#include <QMetaType>

#include <memory>

namespace Baton {

/// A head as it was at one version: it never changes, so that all who know it, on whichever thread, keep one of it.
class SharedHead
{
public:
    /// A conversation that does not exist.
    SharedHead()
        : m_head(none())
    {}
    SharedHead(Conversation head) // NOLINT: a head is as good as a shared one
        : m_head(std::make_shared<const Conversation>(std::move(head)))
    {}

    const Conversation &operator*() const { return *m_head; }
    const Conversation *operator->() const { return m_head.get(); }
    operator const Conversation &() const { return *m_head; } // NOLINT: and the other way round

private:
    static const std::shared_ptr<const Conversation> &none()
    {
        static const auto head = std::make_shared<const Conversation>();
        return head;
    }

    std::shared_ptr<const Conversation> m_head;
};

using Heads = QHash<ConversationId, SharedHead>;

} // namespace Baton
