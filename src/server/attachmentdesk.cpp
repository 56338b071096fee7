// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/attachmentdesk.h"

#include "domain/process.h"

#include <QFile>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sweepEveryMs = 60'000;
constexpr qsizetype longestFileToken = 512;
constexpr std::size_t waitingFiles = 1'024;
constexpr qsizetype partEndingSize = 5; // ".part"

} // namespace

AttachmentDesk::AttachmentDesk(Engine &engine, Accounts &accounts, Attachments &attachments,
                               AttachmentSettings settings, Environment environment)
    : m_engine(engine)
    , m_accounts(accounts)
    , m_attachments(attachments)
    , m_settings(settings)
    , m_environment(std::move(environment))
{
    m_engine.holdsAttachment = [this](const ConversationId &conversation, const Attachment &attachment,
                                      const Actor &who) { return m_attachments.holds(conversation, attachment, who); };
}

Result<Actor> AttachmentDesk::whoHas(const QByteArray &token)
{
    if (token.isEmpty() || token.size() > longestFileToken)
        return refuse(Code::Unauthenticated);
    const QString text = QString::fromLatin1(token);
    const Instant now = m_environment.wallClock();
    if (text.startsWith("at_"_L1)) {
        const Result<AgentId> agent = m_accounts.agentOf(text, now);
        if (!agent)
            return tl::unexpected(agent.error());
        const Agent *known = m_engine.policy().agent(*agent);
        if (!known || known->disabled)
            return refuse(Code::Unauthenticated);
        return Actor::agent(known->id, known->role);
    }
    const Result<VisitorId> visitor = m_accounts.visitorOf(text, now);
    if (!visitor)
        return tl::unexpected(visitor.error());
    return Actor::visitor(*visitor);
}

bool AttachmentDesk::mayRead(const Actor &who, const ConversationId &conversation)
{
    if (who.role == Role::Visitor)
        return !conversation.isEmpty() && m_engine.conversationOf(VisitorId(who.id)) == conversation;
    const Agent *agent = m_engine.policy().agent(who.agentId());
    const Conversation *head = m_engine.head(conversation);
    return agent && head && !head->erasedAt && mayServe(*agent, visibilityOf(*head, m_engine.policy()));
}

Result<UploadTicket> AttachmentDesk::admit(const UploadRequest &request)
{
    const Result<Actor> who = whoHas(request.token);
    if (!who)
        return tl::unexpected(who.error());
    if (!mayRead(*who, request.conversation))
        return refuse(Code::NotFound);
    if (const auto refusal = refusalOf(*who, request))
        return refuse(*refusal);
    ++m_uploads[who->id];
    const AttachmentId id = m_attachments.newId();
    return UploadTicket{id, m_attachments.partOf(id), request, who->id};
}

std::optional<Code> AttachmentDesk::refusalOf(const Actor &who, const UploadRequest &request)
{
    const int underWay = m_uploads.value(who.id);
    if (underWay >= m_settings.uploadsPerSender || m_attachments.unsentOf(who.id) >= m_settings.unsentPerSender)
        return Code::RateLimited;
    // Anybody can be a visitor. Waiting does not help, so it is not asked for.
    if (who.role == Role::Visitor && m_attachments.bytesOf(who.id) + request.size > m_settings.bytesPerVisitor)
        return Code::AttachmentRejected;
    const qint64 free = m_attachments.bytesFree();
    if (free >= 0 && free - request.size < m_settings.bytesKeptFree)
        return Code::Overloaded;
    return std::nullopt;
}

void AttachmentDesk::release(const UploadTicket &ticket)
{
    const auto underWay = m_uploads.find(ticket.sender);
    if (underWay != m_uploads.end() && --*underWay <= 0)
        m_uploads.erase(underWay);
}

Result<Attachment> AttachmentDesk::finish(const UploadTicket &ticket, const UploadedBytes &bytes)
{
    release(ticket);
    const Conversation *head = m_engine.head(ticket.request.conversation);
    const bool isErased = head && head->erasedAt; // while it came in
    const Result<Attachment> added =
        isErased ? Result<Attachment>(refuse(Code::NotFound)) : m_attachments.add(ticket, bytes);
    if (!added)
        QFile::remove(m_attachments.pathOf(ticket.id));
    return added;
}

void AttachmentDesk::abandon(const UploadTicket &ticket)
{
    release(ticket);
    QFile::remove(ticket.path);
}

Result<StoredFile> AttachmentDesk::find(const AttachmentId &id, const QByteArray &token)
{
    const Result<Actor> who = whoHas(token);
    if (!who)
        return tl::unexpected(who.error());
    const auto row = m_attachments.find(id);
    const bool isTheirs = row && row->sender == who->id;
    const bool isOpen = row && (who->role == Role::Visitor ? row->isPublic : row->isSent);
    // Which of these it was is nobody's business.
    if (!row || !(isTheirs || isOpen) || !mayRead(*who, row->conversation))
        return refuse(Code::NotFound);
    return StoredFile{m_attachments.pathOf(id), row->attachment};
}

void AttachmentDesk::tick()
{
    const qint64 now = m_environment.monotonicMs();
    if (m_swept != 0 && now - m_swept < sweepEveryMs)
        return;
    m_swept = now;
    m_attachments.sweep();
}

AttachmentDoor::AttachmentDoor(Mailbox &mailbox, std::function<AttachmentDesk *()> desk)
    : m_mailbox(mailbox)
    , m_desk(std::move(desk))
    , m_disk(1, waitingFiles, [](const Worker<std::function<void()>>::Next &next) {
        std::function<void()> job;
        while (next(job))
            job();
    })
{}

void AttachmentDoor::admit(const UploadRequest &request, std::function<void(const Result<UploadTicket> &)> done)
{
    if (!m_mailbox.offer([desk = m_desk, request, done] { done(desk()->admit(request)); }))
        done(refuse(Code::Overloaded));
}

void AttachmentDoor::finish(const UploadTicket &ticket, const UploadedBytes &bytes,
                            std::function<void(const Result<Attachment> &)> done)
{
    const QString path = ticket.path.chopped(partEndingSize);
    const auto settle = [&mailbox = m_mailbox, desk = m_desk, ticket, bytes, path, done] {
        const Result<void> settled = settleFile(ticket.path, path);
        mailbox.post([desk, ticket, bytes, settled, done] {
            if (settled)
                return done(desk()->finish(ticket, bytes));
            desk()->abandon(ticket);
            done(tl::unexpected(settled.error()));
        });
    };
    if (m_disk.post(settle))
        return;
    abandon(ticket);
    done(refuse(Code::Overloaded));
}

void AttachmentDoor::abandon(const UploadTicket &ticket)
{
    m_mailbox.post([desk = m_desk, ticket] { desk()->abandon(ticket); });
}

void AttachmentDoor::find(const AttachmentId &id, const QByteArray &token,
                          std::function<void(const Result<StoredFile> &)> done)
{
    if (!m_mailbox.offer([desk = m_desk, id, token, done] { done(desk()->find(id, token)); }))
        done(refuse(Code::Overloaded));
}

} // namespace Baton::Server
