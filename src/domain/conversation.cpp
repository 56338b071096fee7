// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/conversation.h"

#include "domain/text.h"

namespace Baton {

Phase phaseOf(const Conversation &conversation)
{
    if (!conversation.handoff)
        return Phase::None;
    if (conversation.owner.isAgent())
        return conversation.handoff->firstHumanAt ? Phase::Active : Phase::Claimed;
    return conversation.handoff->team.isEmpty() ? Phase::Requested : Phase::Waiting;
}

QString displayName(const Conversation &conversation)
{
    const QString name = cleanName(conversation.visitor.name);
    if (!name.isEmpty())
        return name;
    const QString id = conversation.visitor.id.toString();
    return QStringLiteral("Visitor ") + id.right(4).toUpper();
}

} // namespace Baton
