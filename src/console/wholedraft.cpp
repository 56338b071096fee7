// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/wholedraft.h"

namespace Baton {

void WholeDraft::askOnce(const std::function<CommandId()> &send)
{
    m_isAwaited = true;
    ask([&] { m_asked = send(); });
}

bool WholeDraft::isOwn(bool isAsSent)
{
    return isAsSent && std::exchange(m_isAwaited, false);
}

void WholeDraft::onAnswer(const CommandId &command, std::optional<Code> code)
{
    if (m_asked.isEmpty() || command != m_asked)
        return;
    m_asked = {};
    // Given up without an answer, it may be stored all the same.
    if (code && *code != Code::Overloaded)
        m_isAwaited = false;
    // What was saved stops to be a change when the event that tells all consoles comes.
    Q_EMIT changed();
    if (code)
        Q_EMIT refused(*code);
    else
        Q_EMIT saved();
}

} // namespace Baton

#include "moc_wholedraft.cpp"
