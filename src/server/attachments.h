// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actor.h"
#include "server/environment.h"
#include "server/filedoor.h"
#include "server/sqlitefile.h"

#include <memory>
#include <optional>

namespace Baton::Server {

/// A file that was given to a conversation.
struct AttachmentRow
{
    Attachment attachment;
    ConversationId conversation;
    QString sender; ///< agent or visitor id
    bool isSent = false; ///< a message goes with it
    bool isPublic = false; ///< a message the visitor sees
};

/// The files of a workspace: what they are in its SQLite file, what is in them in a folder beside it, each under an id
/// of ours. Used on the engine's thread; what a commit does to them is done by SqliteStore.
class Attachments
{
public:
    static constexpr Millis unsentKept = std::chrono::hours(24);

    static Result<std::unique_ptr<Attachments>> open(const QString &workspaceFile, const QString &folder,
                                                     Environment environment);

    AttachmentId newId() const;
    QString pathOf(const AttachmentId &id) const;
    /// Where the bytes are while they come in.
    QString partOf(const AttachmentId &id) const;
    Result<Attachment> add(const UploadTicket &ticket, const UploadedBytes &bytes);
    std::optional<AttachmentRow> find(const AttachmentId &id);
    /// Whether that file was given to this conversation by that sender, just as the message says.
    bool holds(const ConversationId &conversation, const Attachment &attachment, const Actor &sender);
    int unsentOf(const QString &sender);
    /// What all files of the sender take on the disk.
    qint64 bytesOf(const QString &sender);
    /// Of the disk that holds them; -1 where it does not tell.
    qint64 bytesFree() const;
    /// Removes files that no message came for within a day.
    void sweep();

private:
    Attachments(std::unique_ptr<SqliteFile> file, QString folder, Environment environment);
    void removeStrays();

    std::unique_ptr<SqliteFile> m_file;
    QString m_folder;
    Environment m_environment;
};

/// Makes a file and its name in the folder durable. Blocks; for a thread of its own.
Result<void> settleFile(const QString &part, const QString &path);

} // namespace Baton::Server
