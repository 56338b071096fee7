// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/attachments.h"

#include "domain/text.h"
#include "server/filetype.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <filesystem>

namespace Baton::Server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView partEnding = ".part"_L1;
constexpr int sweptAtOnce = 100;

bool syncPath([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
#else
    return true; // what QFile::flush() does is all there is
#endif
}

} // namespace

Result<void> settleFile(const QString &part, const QString &path)
{
    if (!syncPath(part) || !QFile::rename(part, path) || !syncPath(QFileInfo(path).path()))
        return refuse(Code::Overloaded, u"cannot keep "_s % path);
    return {};
}

Attachments::Attachments(std::unique_ptr<SqliteFile> file, QString folder, Environment environment)
    : m_file(std::move(file))
    , m_folder(std::move(folder))
    , m_environment(std::move(environment))
{}

Result<std::unique_ptr<Attachments>> Attachments::open(const QString &workspaceFile, const QString &folder,
                                                       Environment environment)
{
    auto file = SqliteFile::open(workspaceFile, SqliteFile::Mode::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    constexpr auto folderMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, folderMode))
        return refuse(Code::Internal, u"cannot make "_s % folder);
    std::unique_ptr<Attachments> made(new Attachments(*std::move(file), folder, std::move(environment)));
    made->removeStrays();
    return made;
}

AttachmentId Attachments::newId() const
{
    return AttachmentId(makeId(u"f"_s, m_environment));
}

QString Attachments::pathOf(const AttachmentId &id) const
{
    return QDir(m_folder).filePath(id.toString());
}

QString Attachments::partOf(const AttachmentId &id) const
{
    return pathOf(id) + partEnding;
}

Result<Attachment> Attachments::add(const UploadTicket &ticket, const UploadedBytes &bytes)
{
    Attachment attachment;
    attachment.id = ticket.id;
    attachment.name = cleanFileName(ticket.request.name);
    attachment.type = keptType(ticket.request.type, bytes.beginning);
    attachment.size = ticket.request.size;
    auto added =
        m_file->run("INSERT INTO attachment(id, conversation, sender, name, type, size, sha256, at, sent,"
                    " public) VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0, 0)",
                    {attachment.id.toString(), ticket.request.conversation.toString(), ticket.sender, attachment.name,
                     attachment.type, attachment.size, bytes.sha256, m_environment.wallClock().ms});
    if (!added)
        return refuse(Code::Overloaded, added.error().detail);
    return attachment;
}

std::optional<AttachmentRow> Attachments::find(const AttachmentId &id)
{
    auto rows = m_file->run("SELECT name, type, size, conversation, sender, sent, public FROM attachment WHERE id = ?",
                            {id.toString()});
    if (!rows || !rows->next())
        return std::nullopt;
    AttachmentRow row;
    row.attachment = {id, rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toLongLong()};
    row.conversation = ConversationId(rows->value(3).toString());
    row.sender = rows->value(4).toString();
    row.isSent = rows->value(5).toBool();
    row.isPublic = rows->value(6).toBool();
    return row;
}

bool Attachments::holds(const ConversationId &conversation, const Attachment &attachment, const Actor &sender)
{
    const auto row = find(attachment.id);
    return row && row->conversation == conversation && row->sender == sender.id && row->attachment == attachment;
}

int Attachments::unsentOf(const QString &sender)
{
    auto rows = m_file->run("SELECT count(*) FROM attachment WHERE sender = ? AND sent = 0", {sender});
    return rows && rows->next() ? rows->value(0).toInt() : 0;
}

qint64 Attachments::bytesOf(const QString &sender)
{
    auto rows = m_file->run("SELECT total(size) FROM attachment WHERE sender = ?", {sender});
    return rows && rows->next() ? rows->value(0).toLongLong() : 0;
}

qint64 Attachments::bytesFree() const
{
    // QStorageInfo knows nothing where the mount is not in the process's table, as under chroot.
    std::error_code error;
    const auto space = std::filesystem::space(QFileInfo(m_folder).filesystemFilePath(), error);
    return error ? -1 : qint64(space.available);
}

void Attachments::sweep()
{
    QStringList old;
    {
        auto rows = m_file->run("SELECT id FROM attachment WHERE sent = 0 AND at < ? LIMIT ?",
                                {(m_environment.wallClock() - unsentKept).ms, sweptAtOnce});
        while (rows && rows->next())
            old.append(rows->value(0).toString());
    }
    for (const QString &id : old) {
        if (m_file->run("DELETE FROM attachment WHERE id = ? AND sent = 0", {id}))
            QFile::remove(pathOf(AttachmentId(id)));
    }
}

/// What was being written when the program was last killed: half a file, or one whose row was not yet there.
void Attachments::removeStrays()
{
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!find(AttachmentId(files.fileName())))
            QFile::remove(path);
    }
}

} // namespace Baton::Server
