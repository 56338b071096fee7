// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"
#include "domain/process.h"
#include "domain/text.h"
#include "domain/zonetime.h"

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxFields = 20;
constexpr qsizetype maxFieldLength = 200;
constexpr qsizetype maxToldLength = 1'000; ///< of what a site or a bot knows of the visitor
constexpr qsizetype maxUrlLength = 2048;
constexpr qsizetype maxTitleLength = 200;
constexpr int bestRating = 5;
constexpr qsizetype maxGoalLength = 64;
constexpr qsizetype maxFlags = 16;

Page fitPage(const Page &page, Instant now)
{
    Page fit;
    fit.url = oneLine(cleanText(page.url.left(maxUrlLength * 2)), maxUrlLength);
    fit.title = oneLine(cleanText(page.title.left(maxTitleLength * 2)), maxTitleLength);
    fit.referrer = oneLine(cleanText(page.referrer.left(maxUrlLength * 2)), maxUrlLength);
    fit.campaign = oneLine(cleanText(page.campaign.left(maxTitleLength)), maxTitleLength);
    fit.at = page.at.ms > 0 && page.at < now ? page.at : now;
    return fit;
}

/// What a page says of its clock is taken where there is such a zone: it decides in which time openings are told.
QString fitZone(const QString &zone)
{
    return isKnownZone(zone) ? zone : QString();
}

/// With `more`, where a key that is known already takes no further room.
bool fieldsFit(const Conversation &head, const QList<QString> &more)
{
    qsizetype count = head.fields.size();
    for (const QString &key : more)
        count += head.fields.contains(key) ? 0 : 1;
    return count <= maxFields;
}

/// What the site has vouched for is not changed by what anybody wrote.
bool isVerified(const Conversation &head, const QString &key)
{
    return head.fields.value(key).source == "verified"_L1;
}

/// Each code once, the surest of it; the oldest go where there is no room.
QList<Reason> withFlags(QList<Reason> flags, const QList<Reason> &more)
{
    for (const Reason &reason : more) {
        const auto known = std::find_if(flags.begin(), flags.end(),
                                        [&reason](const Reason &other) { return other.code == reason.code; });
        if (known != flags.end()) {
            if (known->confidence >= reason.confidence)
                continue;
            flags.erase(known);
        }
        flags.append(reason);
    }
    return flags.mid(qMax(qsizetype(0), flags.size() - maxFlags));
}

/// The keys of what a form said, one a line, without what was said. Following a link to a booking page fills in none.
QString filledIn(bool isNamed, const Fields &fields)
{
    const QString nameKey = u"name"_s;
    QStringList keys;
    if (isNamed)
        keys.append(nameKey);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        if (!it->value.isEmpty() && it.key() != "booking"_L1 && !(isNamed && it.key() == nameKey))
            keys.append(it.key());
    return cleanText(keys.join(u'\n'));
}

} // namespace

Decided decideStart(Decision &d, const StartConversation &body)
{
    if (!BATON_GUARD(!d.head().exists()))
        return refuse(Code::Conflict, u"conversation exists"_s);
    if (!BATON_GUARD(!d.command().conversation.isEmpty() && !body.visitor.id.isEmpty()))
        return refuse(Code::BadSchema, u"conversation"_s);
    if (!BATON_GUARD(d.actor().role != Role::Visitor || body.visitor.id.toString() == d.actor().id))
        return refuse(Code::Forbidden, u"visitor"_s);
    if (!BATON_GUARD(body.fields.size() <= maxFields))
        return refuse(Code::TooLarge, u"fields"_s);
    ConversationStarted started;
    started.visitor = body.visitor;
    started.visitor.name = cleanName(body.visitor.name);
    started.visitor.zone = fitZone(body.visitor.zone);
    started.ai = d.actor().role == Role::Bot ? d.actor().id : u"builtin"_s;
    if (!body.page.current.url.isEmpty()) {
        started.page.current = fitPage(body.page.current, d.now());
        const qsizetype skip = qMax(qsizetype(0), body.page.trail.size() - maxFields);
        for (qsizetype i = skip; i < body.page.trail.size(); ++i)
            started.page.trail.append(fitPage(body.page.trail[i], d.now()));
        started.page.trail.append(started.page.current);
    }
    started.page.origin = body.page.origin;
    started.lead = body.lead;
    started.fields = body.fields;
    for (Field &field : started.fields)
        field.value = oneLine(cleanText(field.value.left(maxToldLength * 2)), maxToldLength);
    d.emitEvent(started);
    if (started.page.origin != Origin::Self)
        d.say(MessageKind::Mark, Speaker::System, started.page.current.url,
              started.page.origin == Origin::Popup ? Mark::FromPopup : Mark::FromButton);
    return d.take();
}

Decided decideMessage(Decision &d, const VisitorMessage &body)
{
    Result<Message> message = fitMessage(body.text, body.attachments);
    if (!message)
        return tl::unexpected(message.error());
    if (d.head().owner.kind == Owner::Kind::Nobody) {
        d.emitEvent(ConversationReopened{});
        d.say(MessageKind::Mark, Speaker::System, {}, Mark::Reopened);
    }
    if (d.head().snooze)
        d.emitEvent(ConversationWoken{});
    message->speaker = Speaker::Visitor;
    d.say(*std::move(message));
    return d.take();
}

Decided decideForm(Decision &d, const SubmitForm &body)
{
    if (!BATON_GUARD(fieldsFit(d.head(), body.values.keys())))
        return refuse(Code::TooLarge, u"values"_s);
    ProfileUpdated updated;
    updated.visitor = d.head().visitor;
    const bool vouches = d.actor().role == Role::System;
    const auto mayTell = [&](const QString &key) { return vouches || !isVerified(d.head(), key); };
    const QString name = cleanName(body.name);
    const bool isNamed = !name.isEmpty() && mayTell(u"name"_s);
    if (isNamed)
        updated.visitor.name = name;
    for (auto it = body.values.cbegin(); it != body.values.cend(); ++it) {
        if (!mayTell(it.key()))
            continue;
        Field field;
        field.value = oneLine(cleanText(it.value().left(maxFieldLength * 2)), maxFieldLength);
        field.source = vouches ? u"verified"_s : u"form"_s;
        updated.fields.insert(it.key(), field);
    }
    const Fields before = d.head().fields;
    d.emitEvent(updated);
    if (vouches)
        return d.take();
    const QString filled = body.bySite ? QString() : filledIn(isNamed, updated.fields);
    if (!filled.isEmpty())
        d.say(MessageKind::Mark, Speaker::System, filled, Mark::FormSent);
    return decideMeeting(d, updated.fields, before);
}

Decided decidePage(Decision &d, const VisitPage &body)
{
    if (!BATON_GUARD(!body.page.url.isEmpty()))
        return refuse(Code::BadSchema, u"page.url"_s);
    d.emitEvent(PageVisited{fitPage(body.page, d.now())});
    if (const QString zone = fitZone(body.zone); !zone.isEmpty() && zone != d.head().visitor.zone) {
        VisitorProfile visitor = d.head().visitor;
        visitor.zone = zone;
        d.emitEvent(ProfileUpdated{visitor, {}});
    }
    return d.take();
}

Decided decideLeave(Decision &d)
{
    if (!d.head().visitorLeftAt)
        d.emitEvent(VisitorLeft{});
    return d.take();
}

Decided decideRate(Decision &d, const Rate &body)
{
    if (!BATON_GUARD(body.score >= 1 && body.score <= bestRating))
        return refuse(Code::BadSchema, u"score"_s);
    d.emitEvent(ConversationRated{body.score, cleanText(body.comment.left(maxTextCodePoints))});
    return d.take();
}

Decided decideGoal(Decision &d, const ReachGoal &body)
{
    const GoalReached reached{oneLine(cleanText(body.goal.left(maxGoalLength * 2)), maxGoalLength),
                              oneLine(cleanText(body.value.left(maxGoalLength * 2)), maxGoalLength)};
    if (!BATON_GUARD(!reached.goal.isEmpty()))
        return refuse(Code::BadSchema, u"goal"_s);
    d.emitEvent(reached);
    return d.take();
}

Decided decideAnswer(Decision &d, const Answer &body)
{
    // The one rule visitors feel: from the request on the machine is silent, and what comes late is refused.
    if (!BATON_GUARD(d.head().owner == Owner::ai()))
        return refuse(Code::Fenced, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Fenced, u"fence"_s);
    if (!BATON_GUARD(!isLeftAlone(d.head(), d.policy().workspace)))
        return refuse(Code::TeamClosed, u"after_hours"_s);
    const Result<QString> text = fitText(body.text);
    if (!text)
        return tl::unexpected(text.error());
    Message message;
    message.speaker = d.actor().role == Role::Bot ? Speaker::Bot : Speaker::Ai;
    message.author = d.actor().id;
    message.text = *text;
    message.confidence = qBound(0, body.confidence, 100);
    message.source = body.source;
    d.say(std::move(message));
    return d.take();
}

Decided decideDescribe(Decision &d, const Describe &body)
{
    if (!BATON_GUARD(fieldsFit(d.head(), body.fields.keys())))
        return refuse(Code::TooLarge, u"fields"_s);
    if (body.briefing && *body.briefing != d.head().briefing)
        d.emitEvent(BriefingUpdated{*body.briefing});
    if (body.lead && *body.lead != d.head().lead)
        d.emitEvent(LeadUpdated{*body.lead});
    Fields fields = body.fields;
    fields.removeIf([&d](const std::pair<const QString &, Field &> &one) { return isVerified(d.head(), one.first); });
    if (!fields.isEmpty())
        d.emitEvent(ProfileUpdated{d.head().visitor, fields});
    if (const QList<Reason> flags = withFlags(d.head().flags, body.flags); flags != d.head().flags)
        d.emitEvent(ConversationFlagged{flags});
    return d.take();
}

Decided decideSend(Decision &d, const Send &body)
{
    if (!BATON_GUARD(d.ownedByActor()))
        return refuse(Code::Fenced, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Fenced, u"fence"_s);
    Result<Message> message = fitMessage(body.text, body.attachments);
    if (!message)
        return tl::unexpected(message.error());
    if (d.head().snooze)
        d.emitEvent(ConversationWoken{});
    message->speaker = Speaker::Agent;
    message->author = d.actor().id;
    d.say(*std::move(message));
    return d.take();
}

Decided decideNote(Decision &d, const AddNote &body)
{
    if (!BATON_GUARD(d.actorMayServe()))
        return refuse(Code::Forbidden, u"team"_s);
    Result<Message> message = fitMessage(body.text, body.attachments);
    if (!message)
        return tl::unexpected(message.error());
    message->kind = MessageKind::Note;
    message->speaker = Speaker::Agent;
    message->author = d.actor().id;
    d.say(*std::move(message));
    return d.take();
}

Result<QString> fitWhisper(const QString &text)
{
    if (!BATON_GUARD(codePoints(text) <= maxWhisperCodePoints))
        return refuse(Code::TooLarge, u"text"_s);
    return fitText(text);
}

/// Nothing of the conversation changes: what was whispered is kept beside the log.
Decided decideWhisper(Decision &d, const Whisper &body)
{
    if (!BATON_GUARD(d.head().owner.isAgent()))
        return refuse(Code::Fenced, u"owner"_s);
    if (!BATON_GUARD(d.fenceHolds()))
        return refuse(Code::Fenced, u"fence"_s);
    if (!BATON_GUARD(!d.ownedByActor()))
        return refuse(Code::Forbidden, u"own"_s);
    if (const Result<QString> text = fitWhisper(body.text); !text)
        return tl::unexpected(text.error());
    return d.take();
}

Whispered whisperedBy(const Conversation &conversation, const Command &command, const Actor &actor, Instant now)
{
    const auto *body = std::get_if<Whisper>(&command.body);
    return {command.id,
            conversation.id,
            conversation.fence,
            conversation.owner.agent,
            actor.agentId(),
            now,
            body ? fitWhisper(body->text).value_or(QString()) : QString()};
}

Decided decideReveal(Decision &d, const Reveal &body)
{
    if (!BATON_GUARD(d.actorMayServe()))
        return refuse(Code::Forbidden, u"team"_s);
    if (!BATON_GUARD(d.head().fields.contains(body.field)))
        return refuse(Code::NotFound, u"field"_s);
    // What the owner sees anyway is not revealed to them.
    if (!d.ownedByActor())
        d.emitEvent(ContactRevealed{body.field});
    return d.take();
}

} // namespace Baton
