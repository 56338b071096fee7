// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/erase.h"

#include "domain/match.h"

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

VisitorProfile nobodyKnown()
{
    return {erasedVisitor(), {}, {}};
}

} // namespace

VisitorId erasedVisitor()
{
    return VisitorId(u"v_erased"_s);
}

void scrub(Message &message)
{
    message.text.clear();
    message.attachments.clear();
}

void scrub(Event &event)
{
    if (event.by.role == Role::Visitor)
        event.by.id = erasedVisitor().toString();
    if (event.by.role == Role::Bot)
        event.cid = {}; // a bot's lines are known by a hash of what they say
    std::visit(Match{
                   [](ConversationStarted &e) {
                       e.visitor = nobodyKnown();
                       e.page = {};
                       e.lead = {};
                       e.fields.clear();
                   },
                   [](MessageAdded &e) { scrub(e.message); },
                   [](PageVisited &e) {
                       Page page;
                       page.at = e.page.at;
                       e.page = page;
                   },
                   [](ProfileUpdated &e) {
                       e.visitor = nobodyKnown();
                       e.fields.clear(); // a form names its fields as it likes
                   },
                   [](LeadUpdated &e) { e.lead = {}; },
                   [](BriefingUpdated &e) { e.briefing = {}; },
                   [](HandoffRouted &e) { e.skills.clear(); }, // they tell of the page
                   [](HandoffEnded &e) { e.detail.clear(); },
                   [](ConversationRated &e) { e.comment.clear(); },
                   [](ContactRevealed &e) { e.field = u"erased"_s; },
                   [](GoalReached &e) { e.value.clear(); }, // which goal is the site's word, and counted
                   [](auto &) {},
               },
               event.body);
}

} // namespace Baton
