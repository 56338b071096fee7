// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "console/consoleenvironment.h"
#include "console/minestore.h"

#include <QHash>
#include <QObject>

namespace Baton {

class ConsoleState;
class FileShelf;

/// What the agent said and the server has not yet answered: one lane for each conversation, in strict order. An item is
/// sent after it is on disk, again with the same id after a lost answer, and deleted once it is known to be in the log.
/// A refused item stops its lane until the person decides.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    /// `files` has those that go with messages.
    Outbox(ConsoleState &state, Backend &backend, MineStore &store, const ConsoleEnvironment &environment,
           FileShelf *files = nullptr, QObject *parent = nullptr);

    /// What the store has, with the highest order that is taken there.
    void load(const QList<OutboxItem> &items, qint64 lastOrder);
    /// `hold`: how long it waits before it is sent, and can be taken back.
    CommandId add(const ConversationId &conversation, CommandBody body, bool clearDraft, Millis hold = Millis(0));
    /// Gives a reply that is held and not yet sent back as a draft, once the disk knows; false where it is too late.
    bool takeBack(const CommandId &id);
    void resend(const CommandId &id);
    void discard(const CommandId &id);
    Result<CommandId> keepAsNote(const CommandId &id);
    QList<OutboxItem> lane(const ConversationId &conversation) const;
    QList<ConversationId> conversations() const { return m_lanes.keys(); }
    /// A return or resolve is on its way.
    bool givesAway(const ConversationId &conversation) const;
    bool isEmpty() const { return m_lanes.isEmpty(); }

Q_SIGNALS:
    void laneChanged(const Baton::ConversationId &conversation);
    void done(const Baton::CommandId &id, const Baton::ConversationId &conversation);
    void refused(const Baton::CommandId &id, const Baton::ConversationId &conversation, Baton::Code code,
                 const Baton::Owner &owner);
    /// The server has let it go at our word, whether or not its new owner is known here yet.
    void gaveAway(const Baton::ConversationId &conversation);
    /// It could not be stored: the text is the person's again.
    void givenBack(const Baton::ConversationId &conversation, const Baton::Draft &draft);
    /// The person called it back before it was sent, and the store knows; deleted from it right after this.
    void calledBack(const Baton::ConversationId &conversation, const Baton::Draft &draft);
    void storeTrouble(const QString &sentence);

private:
    struct Entry
    {
        OutboxItem item;
        std::optional<OutboxItem> stored = {}; ///< as it is on the disk, once it is
        bool sent = false; ///< and not answered
        bool calledBack = false; ///< and the disk has not yet answered
        int attempts = 0;
        qint64 notBefore = 0; ///< monotonic ms
    };
    using Lane = QList<Entry>;

    Entry *find(const CommandId &id);
    void onAnswered(const CommandId &id, const CommandOutcome &outcome);
    void onSeen(const QList<Message> &messages);
    void onSaved(const CommandId &id, const QString &trouble);
    void onNotSaved(Entry &entry, const QString &trouble);
    void onStopped(const CommandId &id, const QString &trouble);
    void pump(const ConversationId &conversation);
    void pumpAll();
    bool isHeld(const Entry &entry) const;
    bool lacksFence(const Entry &entry) const;
    void backOff(Entry &entry);
    void finish(const CommandId &id);
    void fail(Entry &entry, const QString &sentence, bool answered);
    Entry take(const CommandId &id);
    void put(const CommandId &old, Entry &entry);
    void remove(const OutboxItem &item);
    MineStore::Done reportTrouble();
    bool canSend() const;

    ConsoleState &m_state;
    Backend &m_backend;
    MineStore &m_store;
    const ConsoleEnvironment &m_environment;
    FileShelf *m_files;
    QHash<ConversationId, Lane> m_lanes;
    QHash<CommandId, ConversationId> m_laneOf;
    qint64 m_order = 0;
};

} // namespace Baton
