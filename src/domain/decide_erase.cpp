// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

/// First of all it is erased, so that whoever sees it is told before it leaves their view, and no message about the end
/// of the handoff can carry a name any more.
Decided decideErase(Decision &d, const EraseVisitor &body)
{
    if (d.head().erasedAt)
        return d.take();
    if (!BATON_GUARD(body.visitor == d.head().visitor.id))
        return refuse(Code::Conflict, u"visitor"_s);
    d.emitEvent(ConversationErased{});
    if (d.head().handoff) {
        HandoffEnded ended;
        ended.outcome = Outcome::Dropped;
        ended.owner = Owner::nobody();
        d.emitEvent(ended);
    }
    return d.take();
}

} // namespace Baton
