// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consoleenvironment.h"
#include "console/minestore.h"
#include "console/shelffile.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace Baton {

class Backend;
class ConsoleState;
class ShelfDisk;
struct TransferOutcome;

/// Files that go with what the agent writes: each is copied to our own folder first, so that it survives whatever
/// happens to the program or to the original, and given to the server as soon as there is one. What is on the shelf
/// belongs to a draft until it is sent, then to a message in the outbox, and goes once that is answered.
class FileShelf final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 20 * 1024 * 1024;

    /// `folder` is asked until there is one; without it no file is taken.
    FileShelf(ConsoleState &state, Backend &backend, const ConsoleEnvironment &environment,
              std::function<QString()> folder, QObject *parent = nullptr);
    ~FileShelf() override;

    /// Those that go with these items are no longer of a draft. Where the items are not `complete`, files of others
    /// wait on the disk until they are.
    void load(const QList<OutboxItem> &items, bool complete = true);
    bool takesFiles() const { return m_disk || !m_folder().isEmpty(); }
    /// How many more a message of the conversation may take.
    qsizetype room(const ConversationId &conversation) const;
    /// Puts a copy on the shelf; the id it has there. TooLarge, State where there is no room, NotFound.
    Result<QString> addFile(const ConversationId &conversation, const QString &path);
    Result<QString> addBytes(const ConversationId &conversation, const QString &name, const QByteArray &bytes);
    /// For what takes its time to become bytes: it is on the shelf at once, `make` is called on a thread.
    Result<QString> addMade(const ConversationId &conversation, const QString &name, std::function<QByteArray()> make);
    void remove(const QString &id);
    void retry(const QString &id);

    QList<ShelfFile> drafts(const ConversationId &conversation) const;
    QSet<ConversationId> conversations() const; ///< of which there is a file
    /// Why the draft cannot be sent as it is, with so many files `besides`; empty where it can.
    QString whyNotYet(const ConversationId &conversation, qsizetype besides = 0) const;
    /// The files of the draft, which now go with a message.
    QList<Attachment> take(const ConversationId &conversation);
    QString pathOf(const AttachmentId &id) const;
    void flush();

    // For the outbox.
    enum class Readiness { Ready, Waiting, Failed };
    /// Puts the ids that the server knows into a message, once it has all of them.
    Readiness prepare(CommandBody &body, QString &failure);
    /// The server no longer has what it was given: another try begins anew.
    void giveAgain(const CommandBody &body);
    void retryFailed(const CommandBody &body);
    /// The message is on the disk: from now on its files are no draft's, whatever happens.
    void keep(const CommandBody &body);
    /// The message was not taken by the store: its files are the draft's again.
    void giveBack(const CommandBody &body);
    /// The message is answered or discarded.
    void release(const CommandBody &body);

Q_SIGNALS:
    void draftsChanged(const Baton::ConversationId &conversation);
    void settled(const Baton::ConversationId &conversation); ///< one that a message waited for

private:
    /// Whether there is a place on the disk, from now on if not before.
    bool hasDisk();
    Result<QString> put(const ConversationId &conversation, const QString &name, qint64 size);
    void onCopied(const QString &id, qint64 size, const QString &type, const QString &trouble);
    void onProgress(const QString &transfer, qint64 done);
    void onEnded(const TransferOutcome &outcome);
    void give(ShelfFile &file);
    void giveAll();
    void again(const QString &id);
    void fail(ShelfFile &file, const QString &sentence);
    void changed(const ShelfFile &file);
    ShelfFile *find(const QString &id);
    const ShelfFile *find(const QString &id) const;

    ConsoleState &m_state;
    Backend &m_backend;
    const ConsoleEnvironment &m_environment;
    std::function<QString()> m_folder;
    std::unique_ptr<ShelfDisk> m_disk;
    std::vector<ShelfFile> m_files; ///< in the order they were put there
    QHash<QString, int> m_tries;
};

/// The attachments of a message that may have some; null for any other command.
QList<Attachment> *attachmentsOf(CommandBody &body);
const QList<Attachment> *attachmentsOf(const CommandBody &body);

} // namespace Baton
