// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/accounts.h"
#include "server/attachments.h"
#include "server/engine.h"
#include "server/mailbox.h"
#include "server/worker.h"

namespace Baton::Server {

struct AttachmentSettings
{
    int uploadsPerSender = 3; ///< at a time
    int unsentPerSender = 50; ///< files that no message has come for
    qint64 bytesPerVisitor = 200'000'000; ///< of all their files, sent ones too
    qint64 bytesKeptFree = 500'000'000; ///< of the disk: the log is on it too
};

/// Who may give and have which file. On the engine's thread.
class AttachmentDesk
{
public:
    AttachmentDesk(Engine &engine, Accounts &accounts, Attachments &attachments, AttachmentSettings settings,
                   Environment environment);

    Result<UploadTicket> admit(const UploadRequest &request);
    Result<Attachment> finish(const UploadTicket &ticket, const UploadedBytes &bytes);
    void abandon(const UploadTicket &ticket);
    Result<StoredFile> find(const AttachmentId &id, const QByteArray &token);
    QString pathOf(const AttachmentId &id) const { return m_attachments.pathOf(id); }
    void tick();

private:
    /// The sender a token stands for.
    Result<Actor> whoHas(const QByteArray &token);
    bool mayRead(const Actor &who, const ConversationId &conversation);
    /// Why no further file is taken from them now, where that is so.
    std::optional<Code> refusalOf(const Actor &who, const UploadRequest &request);
    void release(const UploadTicket &ticket);

    Engine &m_engine;
    Accounts &m_accounts;
    Attachments &m_attachments;
    AttachmentSettings m_settings;
    Environment m_environment;
    QHash<QString, int> m_uploads; ///< by sender
    qint64 m_swept = 0;
};

/// The gateway's way to the desk: across to the engine's thread and back, with what must wait for the disk on a thread
/// of its own.
class AttachmentDoor final : public FileDoor
{
public:
    AttachmentDoor(Mailbox &mailbox, std::function<AttachmentDesk *()> desk);

    void admit(const UploadRequest &request, std::function<void(const Result<UploadTicket> &)> done) override;
    void finish(const UploadTicket &ticket, const UploadedBytes &bytes,
                std::function<void(const Result<Attachment> &)> done) override;
    void abandon(const UploadTicket &ticket) override;
    void find(const AttachmentId &id, const QByteArray &token,
              std::function<void(const Result<StoredFile> &)> done) override;
    void stop() { m_disk.stop(); }

private:
    Mailbox &m_mailbox;
    std::function<AttachmentDesk *()> m_desk;
    Worker<std::function<void()>> m_disk;
};

} // namespace Baton::Server
