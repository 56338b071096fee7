// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/draft.h"
#include "domain/command.h"
#include "domain/instant.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Baton {

/// A reply, note, return or resolve of ours that the server has not yet answered.
struct OutboxItem
{
    enum class State {
        Saving, ///< not yet on disk
        Queued,
        Failed, ///< will not be sent again without the person
    };

    CommandId id;
    ConversationId conversation; ///< its lane
    qint64 order = 0; ///< ascending in a lane
    CommandBody body; ///< Send, AddNote, ReturnToAi or Resolve
    qint64 fence = 0; ///< of the conversation when it was written
    Instant written;
    State state = State::Queued;
    QString failure; ///< sentence, for State::Failed
    Instant holdUntil; ///< not sent before; 0 for at once
    bool answered = false; ///< the server refused this id for good: another try needs another id

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

/// What an account had on disk.
struct MineContents
{
    QList<OutboxItem> items; ///< by order
    QHash<ConversationId, Draft> drafts;
    QString trouble; ///< sentence where the file was damaged and set aside
    qint64 lastOrder = 0; ///< highest that is taken, also by an item that could not be read
    bool complete = true; ///< what is not here is nowhere; false where something could not be read
};

/// Where what the agent wrote and the server does not yet have is kept: outbox and drafts, keyed by account and
/// conversation. Changes happen in the order of the calls; each is durable when its Done is called with an empty
/// string, and has not happened where the string says why. Done runs on the caller's thread, maybe within the call.
class MineStore
{
public:
    using Done = std::function<void(const QString &trouble)>;

    virtual ~MineStore() = default;

    /// Everything of an account; once, at the start.
    virtual MineContents load(const QString &account) = 0;
    /// Adds to the outbox and, where wanted, deletes the conversation's draft, in one transaction.
    virtual void enqueue(const QString &account, const OutboxItem &item, bool clearDraft, Done done) = 0;
    /// Puts an item in the place of the one with the id `old`, which may be its own.
    virtual void replace(const QString &account, const CommandId &old, const OutboxItem &item, Done done) = 0;
    virtual void remove(const QString &account, const CommandId &id, Done done) = 0;
    /// An empty draft is deleted.
    virtual void saveDraft(const QString &account, const ConversationId &conversation, const Draft &draft,
                           Done done) = 0;
    /// Where files that go with what the agent writes may be kept; empty where none may.
    virtual QString filesFolder(const QString & /*account*/) const { return {}; }
    /// What was removed before is nowhere any more, not in a log beside the file either; once this was carried out.
    virtual void scrub() {}
    /// Returns when everything asked for before is on disk or has failed.
    virtual void flush() = 0;
};

} // namespace Baton
