// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <QByteArray>

#include <functional>

namespace Baton::Server {

/// What the head of an upload says; nothing of it has been believed yet.
struct UploadRequest
{
    QByteArray token;
    ConversationId conversation;
    QString name;
    QByteArray type;
    qint64 size = 0;
};

/// Leave to write one file. Ends with exactly one of finish() and abandon().
struct UploadTicket
{
    AttachmentId id;
    QString path; ///< to be created
    UploadRequest request;
    QString sender;
};

struct UploadedBytes
{
    QByteArray sha256;
    QByteArray beginning; ///< a few bytes, for what the file really is
};

struct StoredFile
{
    QString path;
    Attachment attachment;
};

/// What a gateway asks about files. Called on its thread, must not block; `done` may come on any thread.
class FileDoor
{
public:
    FileDoor() = default;
    FileDoor(const FileDoor &) = delete;
    FileDoor &operator=(const FileDoor &) = delete;
    virtual ~FileDoor() = default;

    virtual void admit(const UploadRequest &request, std::function<void(const Result<UploadTicket> &)> done) = 0;
    /// The file is closed and whole: done() once it is durable.
    virtual void finish(const UploadTicket &ticket, const UploadedBytes &bytes,
                        std::function<void(const Result<Attachment> &)> done) = 0;
    /// What was written is removed.
    virtual void abandon(const UploadTicket &ticket) = 0;
    virtual void find(const AttachmentId &id, const QByteArray &token,
                      std::function<void(const Result<StoredFile> &)> done) = 0;
};

} // namespace Baton::Server
