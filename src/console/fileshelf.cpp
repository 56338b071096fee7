// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/fileshelf.h"

#include "backend/backend.h"
#include "console/consolestate.h"
#include "console/shelfdisk.h"
#include "console/words.h"
#include "domain/text.h"

#include <QFileInfo>

#include <algorithm>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView ownPrefix = "u_"_L1;
constexpr qint64 firstAgainMs = 1'000;
constexpr qint64 mostAgainMs = 30'000;

bool isOwn(const AttachmentId &id)
{
    return id.toString().startsWith(ownPrefix);
}

} // namespace

QList<Attachment> *attachmentsOf(CommandBody &body)
{
    if (auto *send = std::get_if<Send>(&body))
        return &send->attachments;
    auto *note = std::get_if<AddNote>(&body);
    return note ? &note->attachments : nullptr;
}

const QList<Attachment> *attachmentsOf(const CommandBody &body)
{
    if (const auto *send = std::get_if<Send>(&body))
        return &send->attachments;
    const auto *note = std::get_if<AddNote>(&body);
    return note ? &note->attachments : nullptr;
}

FileShelf::FileShelf(ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment,
                     std::function<QString()> folder, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
    , m_environment(environment)
    , m_folder(std::move(folder))
{
    connect(&backend, &Backend::transferProgress, this, &FileShelf::onProgress);
    connect(&backend, &Backend::transferEnded, this, &FileShelf::onEnded);
    connect(&state, &ConsoleState::linkChanged, this, &FileShelf::giveAll);
}

FileShelf::~FileShelf() = default;

bool FileShelf::hasDisk()
{
    if (const QString folder = m_disk ? QString() : m_folder(); !folder.isEmpty())
        m_disk = std::make_unique<ShelfDisk>(folder);
    return m_disk != nullptr;
}

void FileShelf::load(const QList<OutboxItem> &items, bool complete)
{
    if (!hasDisk())
        return;
    const QList<ShelfFile> known = m_disk->load();
    QSet<QString> ofItems;
    for (const OutboxItem &item : items) {
        const QList<Attachment> *attachments = attachmentsOf(item.body);
        for (qsizetype i = 0; attachments && i < attachments->size(); ++i)
            ofItems.insert(attachments->at(i).id.toString());
    }
    for (ShelfFile file : known) {
        const QString id = file.file.id.toString();
        if (file.outgoing && !ofItems.contains(id)) {
            if (complete) // its message was answered just before the end
                m_disk->remove(id);
            continue;
        }
        file.outgoing = ofItems.contains(id);
        m_files.push_back(file);
        if (!file.outgoing)
            Q_EMIT draftsChanged(file.conversation);
    }
    giveAll();
}

ShelfFile *FileShelf::find(const QString &id)
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [&](const ShelfFile &f) { return f.file.id.toString() == id; });
    return found == m_files.end() ? nullptr : &*found;
}

const ShelfFile *FileShelf::find(const QString &id) const
{
    return const_cast<FileShelf *>(this)->find(id);
}

qsizetype FileShelf::room(const ConversationId &conversation) const
{
    return takesFiles() ? maxAttachments - drafts(conversation).size() : 0;
}

QList<ShelfFile> FileShelf::drafts(const ConversationId &conversation) const
{
    QList<ShelfFile> files;
    for (const ShelfFile &file : m_files) {
        if (file.conversation == conversation && !file.outgoing)
            files.append(file);
    }
    return files;
}

QSet<ConversationId> FileShelf::conversations() const
{
    QSet<ConversationId> all;
    for (const ShelfFile &file : m_files)
        all.insert(file.conversation);
    return all;
}

QString FileShelf::whyNotYet(const ConversationId &conversation, qsizetype besides) const
{
    const QList<ShelfFile> files = drafts(conversation);
    // What is called back comes beside what was put there since.
    if (files.size() + besides > maxAttachments)
        return Words::fileRefusal(Code::State);
    for (const ShelfFile &file : files) {
        if (file.state == ShelfFile::State::Copying)
            return tr("“%1” is still being read.").arg(file.file.name);
        if (file.state == ShelfFile::State::Failed)
            return tr("“%1” cannot be sent. Remove it first.").arg(file.file.name);
    }
    return {};
}

Result<QString> FileShelf::put(const ConversationId &conversation, const QString &name, qint64 size)
{
    if (!hasDisk())
        return refuse(Code::Disabled);
    if (size > mostBytes)
        return refuse(Code::TooLarge);
    if (room(conversation) <= 0)
        return refuse(Code::State);
    ShelfFile file;
    file.file.id = AttachmentId(ownPrefix + QString(m_environment.newCommandId().toString()).remove(u'-'));
    file.file.name = cleanFileName(name);
    file.file.size = size;
    file.conversation = conversation;
    m_files.push_back(file);
    Q_EMIT draftsChanged(conversation);
    return file.file.id.toString();
}

Result<QString> FileShelf::addFile(const ConversationId &conversation, const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return refuse(Code::NotFound);
    const Result<QString> id = put(conversation, info.fileName(), info.size());
    if (id)
        m_disk->copy(m_files.back(), info.absoluteFilePath(), [this, id = *id](const ShelfDisk::Copied &copied) {
            onCopied(id, copied.size, copied.type, copied.trouble);
        });
    return id;
}

Result<QString> FileShelf::addBytes(const ConversationId &conversation, const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return refuse(Code::TooLarge);
    return addMade(conversation, name, [bytes] { return bytes; });
}

Result<QString> FileShelf::addMade(const ConversationId &conversation, const QString &name,
                                   std::function<QByteArray()> make)
{
    const Result<QString> id = put(conversation, name, 0);
    if (id)
        m_disk->write(m_files.back(), std::move(make), [this, id = *id](const ShelfDisk::Copied &copied) {
            onCopied(id, copied.size, copied.type, copied.trouble);
        });
    return id;
}

void FileShelf::onCopied(const QString &id, qint64 size, const QString &type, const QString &trouble)
{
    ShelfFile *file = find(id);
    if (!file)
        return m_disk->remove(id);
    if (!trouble.isEmpty())
        return fail(*file, trouble);
    if (size > mostBytes) // it grew meanwhile
        return fail(*file, Words::fileRefusal(Code::TooLarge));
    file->file.size = size;
    file->file.type = type;
    file->state = ShelfFile::State::Waiting;
    give(*file);
    changed(*file);
}

void FileShelf::give(ShelfFile &file)
{
    if (file.state != ShelfFile::State::Waiting || m_state.link().phase != LinkPhase::Online)
        return;
    file.state = ShelfFile::State::Uploading;
    file.sent = 0;
    const QString id = file.file.id.toString();
    m_backend.upload({id, file.conversation, m_disk->pathOf(id), file.file.name, file.file.type});
}

void FileShelf::giveAll()
{
    if (m_state.link().phase != LinkPhase::Online)
        return;
    QStringList ids;
    for (const ShelfFile &file : m_files)
        ids.append(file.file.id.toString());
    for (const QString &id : std::as_const(ids)) {
        ShelfFile *file = find(id);
        if (file && !m_tries.contains(id))
            give(*file);
    }
}

void FileShelf::onProgress(const QString &transfer, qint64 done)
{
    ShelfFile *file = find(transfer);
    if (!file || file->state != ShelfFile::State::Uploading)
        return;
    file->sent = done;
    if (!file->outgoing)
        Q_EMIT draftsChanged(file->conversation);
}

void FileShelf::onEnded(const TransferOutcome &outcome)
{
    ShelfFile *file = find(outcome.transfer);
    if (!file || file->state != ShelfFile::State::Uploading)
        return;
    if (outcome.code && outcome.retry) {
        file->state = ShelfFile::State::Waiting;
        again(outcome.transfer);
        return changed(*file);
    }
    if (outcome.code)
        return fail(*file, Words::fileRefusal(*outcome.code));
    m_tries.remove(outcome.transfer);
    // A message goes out only once it is written down what the server calls its files: the same id, the same message.
    // Known at once, so that every card written from now on says it.
    file->given = outcome.given;
    m_disk->note(*file, [this, id = outcome.transfer](bool isNoted) {
        ShelfFile *kept = find(id);
        if (!kept)
            return;
        if (!isNoted)
            return fail(*kept, tr("It could not be kept on this computer."));
        kept->state = ShelfFile::State::Ready;
        changed(*kept);
    });
}

void FileShelf::again(const QString &id)
{
    const int tries = m_tries.value(id);
    m_tries.insert(id, tries + 1);
    const qint64 wait = std::min(mostAgainMs, firstAgainMs << std::min(tries, 5));
    m_environment.later(Millis(wait), this, [this, id] {
        if (ShelfFile *file = find(id)) {
            give(*file);
            if (file->state == ShelfFile::State::Waiting)
                m_tries.remove(id); // the next link takes it at once
        }
    });
}

void FileShelf::fail(ShelfFile &file, const QString &sentence)
{
    file.state = ShelfFile::State::Failed;
    file.failure = sentence;
    m_tries.remove(file.file.id.toString());
    changed(file);
}

void FileShelf::changed(const ShelfFile &file)
{
    const ConversationId conversation = file.conversation;
    if (file.outgoing)
        Q_EMIT settled(conversation);
    else
        Q_EMIT draftsChanged(conversation);
}

void FileShelf::remove(const QString &id)
{
    const ShelfFile *file = find(id);
    if (!file)
        return;
    const ConversationId conversation = file->conversation;
    if (file->state == ShelfFile::State::Uploading)
        m_backend.cancelTransfer(id);
    std::erase_if(m_files, [&](const ShelfFile &f) { return f.file.id.toString() == id; });
    m_tries.remove(id);
    m_disk->remove(id);
    Q_EMIT draftsChanged(conversation);
}

void FileShelf::retry(const QString &id)
{
    ShelfFile *file = find(id);
    if (!file || file->state != ShelfFile::State::Failed)
        return;
    file->failure.clear();
    file->state = ShelfFile::State::Waiting;
    give(*file);
    changed(*file);
}

QList<Attachment> FileShelf::take(const ConversationId &conversation)
{
    QList<Attachment> taken;
    for (ShelfFile &file : m_files) {
        if (file.conversation != conversation || file.outgoing)
            continue;
        file.outgoing = true;
        taken.append(file.file);
    }
    if (!taken.isEmpty())
        Q_EMIT draftsChanged(conversation);
    return taken;
}

QString FileShelf::pathOf(const AttachmentId &id) const
{
    return m_disk && isOwn(id) && find(id.toString()) ? m_disk->pathOf(id.toString()) : QString();
}

void FileShelf::flush()
{
    if (m_disk)
        m_disk->flush();
}

// ---- For the outbox ----

FileShelf::Readiness FileShelf::prepare(CommandBody &body, QString &failure)
{
    QList<Attachment> *attachments = attachmentsOf(body);
    for (qsizetype i = 0; attachments && i < attachments->size(); ++i) {
        Attachment &attachment = (*attachments)[i];
        if (!isOwn(attachment.id))
            continue;
        const ShelfFile *file = find(attachment.id.toString());
        if (!file || file->state == ShelfFile::State::Failed) {
            failure = tr("“%1” could not be sent: %2")
                          .arg(attachment.name, file ? file->failure : tr("the copy of it is gone."));
            return Readiness::Failed;
        }
        if (file->state != ShelfFile::State::Ready)
            return Readiness::Waiting;
        attachment = file->given;
    }
    return Readiness::Ready;
}

void FileShelf::giveAgain(const CommandBody &body)
{
    const QList<Attachment> *attachments = attachmentsOf(body);
    for (qsizetype i = 0; attachments && i < attachments->size(); ++i) {
        ShelfFile *file = find(attachments->at(i).id.toString());
        if (!file || file->state != ShelfFile::State::Ready)
            continue;
        file->given = {};
        file->state = ShelfFile::State::Waiting;
        give(*file);
    }
}

void FileShelf::retryFailed(const CommandBody &body)
{
    const QList<Attachment> *attachments = attachmentsOf(body);
    for (qsizetype i = 0; attachments && i < attachments->size(); ++i)
        retry(attachments->at(i).id.toString());
}

void FileShelf::keep(const CommandBody &body)
{
    const QList<Attachment> *attachments = attachmentsOf(body);
    for (qsizetype i = 0; attachments && i < attachments->size(); ++i) {
        if (const ShelfFile *file = find(attachments->at(i).id.toString()))
            m_disk->note(*file, [](bool) {});
    }
}

void FileShelf::giveBack(const CommandBody &body)
{
    const QList<Attachment> *attachments = attachmentsOf(body);
    for (qsizetype i = 0; attachments && i < attachments->size(); ++i) {
        if (ShelfFile *file = find(attachments->at(i).id.toString())) {
            file->outgoing = false;
            m_disk->note(*file, [](bool) {});
            Q_EMIT draftsChanged(file->conversation);
        }
    }
}

void FileShelf::release(const CommandBody &body)
{
    const QList<Attachment> *attachments = attachmentsOf(body);
    for (qsizetype i = 0; attachments && i < attachments->size(); ++i) {
        if (find(attachments->at(i).id.toString()))
            remove(attachments->at(i).id.toString());
    }
}

} // namespace Baton

#include "moc_fileshelf.cpp"
