// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"
#include "server/engine.h"

#include <QLoggingCategory>

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

/// A head that cannot be read must not keep what was said from being erased: then it is decided by what is known
/// beside it, and that is the head from then on. Nothing for any other command, and where the head can be read.
std::optional<Result<std::vector<Event>>> Engine::eraseRemains(const Command &command, const Actor &actor)
{
    if (!std::holds_alternative<EraseVisitor>(command.body) || stagedHead(command.conversation).exists())
        return std::nullopt;
    const std::optional<Conversation> remains = m_store.remains(command.conversation);
    if (!remains)
        return std::nullopt;
    auto decided = decide(*remains, stagedPolicy(), command, actor, m_environment.wallClock());
    if (decided && !decided->empty()) {
        qWarning("erasure: the head of %ls cannot be read, and goes", qUtf16Printable(command.conversation.toString()));
        m_staged.heads.insert(command.conversation, *remains);
    }
    return decided;
}

} // namespace Baton::Server
