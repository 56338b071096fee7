// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "server/sqlitefile.h"

#include <QList>
#include <QString>

#include <optional>

namespace Baton::Server {

/// Takes what was said in erased conversations out of the file of the workspace and of the folder of its attachments.
///
/// A commit of ConversationErased leaves a row in `erasure`; what is to be done stands there, in steps that are each a
/// short transaction and may be repeated, so that a program that was killed goes on where it was:
///
/// 1. rows: body, words and what events say of the person, some events at a time; what cannot be read goes whole, and
///    the words of such a message by what the index knows of it;
/// 2. beside: files, deliveries, late answers, and what is kept by the visitor's id;
/// 3. index: the words that were deleted are marked so in older parts of the full-text index until these are merged;
/// 4. rebuild: SQLite zeroes what it deletes (secure_delete), but a page that was taken apart and put together again
///    keeps remains between its cells. So the file is written anew, and the write-ahead log cut to nothing.
///
/// Steps 3 and 4 are for what a person had erased, not for what was merely old.
///
/// A person has a visitor erased, not one conversation. The row says whose it was until the others are erased as well,
/// which takes a commit of theirs and is not done here: see rest(). In a copy of the workspace that row stays, too.
class Eraser
{
public:
    static constexpr int rowsAtOnce = 200;

    /// The connection outlives it; used on that one's thread.
    Eraser(SqliteFile &file, QString attachmentFolder);

    enum class Progress {
        Nothing, ///< was to be done
        Stepped, ///< and there may be more
        Waits, ///< for a rebuild that was not allowed, or for readers to let go of the write-ahead log
    };
    /// Does the next step. `mayRebuild`: the file may be written anew now, during which nothing can be committed.
    Result<Progress> step(bool mayRebuild);
    /// All steps; for a program that has the workspace to itself. Overloaded where somebody reads it longer than
    /// `patience`; all but the last is done by then, and the next step goes on.
    Result<void> finish(Millis patience = Millis(5'000));
    struct Besides
    {
        ConversationId conversation;
        VisitorId visitor;
    };
    /// Conversations, `atMost` so many and each once, of visitors that a person had erased: those they had by then and
    /// that are not erased yet.
    QList<Besides> rest(int atMost);
    /// Conversations of which not everything is gone yet.
    QList<ConversationId> unfinished();
    /// The file is written anew also for what was merely old.
    Result<void> insist();

private:
    struct Job
    {
        QString conversation;
        QString visitor;
        qint64 seq = 0; ///< of its ConversationErased
        qint64 done = 0; ///< events up to here are as they should be
        int stage = 0;
    };
    std::optional<Job> next();
    QList<Job> jobs(const char *statement);
    QList<Besides> besides(const Job &job, int atMost);
    Result<void> letGoOfVisitors();
    Result<void> takeRows(const Job &job);
    Result<void> takeLostWords(const Job &job);
    Result<void> takeBeside(const Job &job);
    Result<void> takeDeliveries(const Job &job);
    Result<bool> endedWith(const Job &job);
    Result<void> takeFiles(const Job &job);
    Result<bool> mergeIndex();
    Result<bool> rebuild();
    qint64 count(const char *statement);
    Result<void> change(const char *statement, const QVariantList &values = {});

    SqliteFile &m_file;
    QString m_folder;
    bool m_merging = false;
    bool m_merged = false;
    bool m_rebuilt = false; ///< but the write-ahead log was not yet cut
};

} // namespace Baton::Server
