// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decision.h"

#include "domain/apply.h"
#include "domain/openingwords.h"
#include "domain/process.h"
#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

Decision::Decision(const Conversation &head, const Policy &policy, const Command &command, const Actor &actor,
                   Instant now)
    : m_head(head)
    , m_policy(policy)
    , m_command(command)
    , m_actor(actor)
    , m_now(now)
{}

void Decision::emitEvent(EventBody body)
{
    Event event;
    event.conversation = m_command.conversation;
    event.version = m_head.version + 1;
    event.fence = m_head.fence;
    event.at = m_now;
    event.by = m_actor;
    event.cid = m_command.id;
    event.body = std::move(body);
    const Owner before = m_head.owner;
    apply(m_head, event);
    if (m_head.owner != before)
        event.fence = ++m_head.fence;
    m_events.push_back(std::move(event));
}

void Decision::say(Message message)
{
    message.n = m_head.messages + 1;
    message.at = m_now;
    message.cid = m_command.id;
    message.fence = m_head.fence;
    emitEvent(MessageAdded{std::move(message)});
}

void Decision::say(MessageKind kind, Speaker speaker, const QString &text, Mark mark)
{
    Message message;
    message.kind = kind;
    message.speaker = speaker;
    message.mark = mark;
    message.text = text;
    if (speaker == Speaker::Agent || speaker == Speaker::Bot)
        message.author = m_actor.id;
    say(std::move(message));
}

void Decision::sayLine(Mark mark, QString Templates::*line, const AgentId &agent, const TeamId &team)
{
    Message message;
    message.kind = MessageKind::System;
    message.mark = mark;
    message.author = agent.toString();
    message.text = m_policy.workspace.templatesFor(m_head.visitor.language).*line;
    const Agent *who = m_policy.agent(agent);
    const Team *where = m_policy.workspace.team(team);
    message.text.replace("{agent}"_L1, who ? who->name : QString());
    message.text.replace("{team}"_L1, where ? where->name : QString());
    if (message.text.contains("{opens}"_L1))
        message.text.replace("{opens}"_L1, opensAgain());
    say(std::move(message));
}

/// When who a deferred handoff waits for is back, in the visitor's words and time.
QString Decision::opensAgain() const
{
    if (!m_head.handoff || !m_head.handoff->deferredUntil)
        return {};
    const Team *team = m_policy.workspace.team(m_head.team);
    return openingTold(*m_head.handoff->deferredUntil, m_head.visitor.zone, team ? team->hours.zone : QString(),
                       m_head.visitor.language);
}

bool Decision::actorMayServe() const
{
    const Agent *who = m_policy.agent(m_actor.agentId());
    return who && mayServe(*who, visibilityOf(m_head, m_policy));
}

Result<QString> fitText(const QString &text)
{
    if (!BATON_GUARD(codePoints(text) <= maxTextCodePoints))
        return refuse(Code::TooLarge, u"text"_s);
    QString clean = cleanText(text);
    if (!BATON_GUARD(!clean.isEmpty()))
        return refuse(Code::TextRejected, u"empty"_s);
    return clean;
}

namespace {

/// `type/subtype` of letters that MIME allows; anything else is bytes.
QString fitType(const QString &type)
{
    static const QRegularExpression mime(uR"(^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$)"_s);
    const QString lower = type.trimmed().toLower();
    return mime.match(lower).hasMatch() ? lower : u"application/octet-stream"_s;
}

} // namespace

Result<Message> fitMessage(const QString &text, const QList<Attachment> &attachments)
{
    Message message;
    if (attachments.isEmpty() || !cleanText(text).isEmpty()) {
        const Result<QString> fit = fitText(text);
        if (!fit)
            return tl::unexpected(fit.error());
        message.text = *fit;
    }
    if (!BATON_GUARD(attachments.size() <= maxAttachments))
        return refuse(Code::AttachmentRejected, u"too many"_s);
    for (Attachment attachment : attachments) {
        const bool again = std::any_of(message.attachments.cbegin(), message.attachments.cend(),
                                       [&](const Attachment &other) { return other.id == attachment.id; });
        if (!BATON_GUARD(!attachment.id.isEmpty() && attachment.size >= 0 && !again))
            return refuse(Code::AttachmentRejected, u"attachment"_s);
        attachment.name = cleanFileName(attachment.name);
        attachment.type = fitType(attachment.type);
        message.attachments.append(attachment);
    }
    return message;
}

} // namespace Baton
