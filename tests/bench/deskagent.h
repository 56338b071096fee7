// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/native/nativebackend.h"

#include <functional>

namespace Baton::Bench {

/// An agent at a console without a window: the console's own link, and what it tells on the thread this lives in.
class DeskAgent
{
public:
    /// Signs in at once. The port is the server's, or that of a wire before it.
    DeskAgent(quint16 port, const QString &token);

    std::function<void(const ConversationId &, const Message &)> onMessage; ///< live ones
    std::function<void(const CommandId &, bool isDone)> onAnswer;

    bool isOnline() const { return m_online; }
    qsizetype known() const { return m_heads.size(); } ///< conversations in the view
    /// With the fence that is known by now; the id of the command.
    CommandId claim(const ConversationId &conversation);

private:
    Native::NativeBackend m_backend;
    Heads m_heads;
    bool m_online = false;
};

} // namespace Baton::Bench
