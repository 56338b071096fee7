// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/conversation.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

Phase phaseOf(const Conversation &conversation)
{
    if (!conversation.handoff)
        return Phase::None;
    if (conversation.owner.isAgent())
        return conversation.handoff->firstHumanAt ? Phase::Active : Phase::Claimed;
    return conversation.handoff->team.isEmpty() ? Phase::Requested : Phase::Waiting;
}

bool isKnown(const Conversation &conversation, const QString &field)
{
    return !conversation.fields.value(field).value.isEmpty()
        || (field == "name"_L1 && !conversation.visitor.name.isEmpty());
}

} // namespace Baton
