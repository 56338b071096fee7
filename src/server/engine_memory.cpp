// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/engine.h"

// What the engine need not keep at hand, as the store has it.

namespace Baton::Server {

/// Each visitor brings a head, and most are done with it soon. Those of this commit stay until the next, for whoever is
/// told of it; so what is looked through here has grown by many since the last time.
void Engine::letGo()
{
    if (m_heads.size() > m_letGoAt) {
        const auto goes = [this](const ConversationId &conversation) {
            return !m_open.contains(conversation) && !m_staged.heads.contains(conversation)
                && !(isFollowed && isFollowed(conversation));
        };
        m_heads.removeIf([&](const QHash<ConversationId, Conversation>::iterator &one) { return goes(one.key()); });
        m_encoded.removeIf([&](const QHash<ConversationId, EncodedHead>::iterator &one) { return goes(one.key()); });
        m_letGoAt = m_heads.size() + m_settings.headsKept;
    }
    if (m_conversationOf.size() > m_settings.visitorsKept)
        m_conversationOf.clear();
}

} // namespace Baton::Server
