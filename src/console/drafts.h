// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consoleenvironment.h"
#include "console/draft.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Baton {

class MineStore;

/// The drafts of an account: in memory at once, on disk 300 ms after the last key and at most a second behind.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    Drafts(QString account, MineStore &store, const ConsoleEnvironment &environment, QObject *parent = nullptr);

    /// What is on the disk, which is older than what was typed before.
    void load(const QHash<ConversationId, Draft> &drafts);
    Draft draft(const ConversationId &conversation) const { return m_drafts.value(conversation); }
    QList<ConversationId> conversations() const { return m_drafts.keys(); }
    void set(const ConversationId &conversation, const Draft &draft);
    /// Forgets a draft that another transaction deletes from the disk.
    void drop(const ConversationId &conversation);
    /// Puts a text that was not written in the composer behind what stands there.
    void append(const ConversationId &conversation, const Draft &draft);
    /// Puts a text that could not be stored back, before what was typed since.
    void giveBack(const ConversationId &conversation, const Draft &draft);
    /// The same for a reply that was called back, which the store keeps from now on as a draft.
    void takeBack(const ConversationId &conversation, const Draft &draft);
    /// Hands everything unsaved to the store.
    void save();

Q_SIGNALS:
    void changed(const Baton::ConversationId &conversation); ///< not by set()
    void storeTrouble(const QString &sentence);

private:
    void arm(qint64 delayMs);
    void onTimer();

    QString m_account;
    MineStore &m_store;
    const ConsoleEnvironment &m_environment;
    QHash<ConversationId, Draft> m_drafts;
    QSet<ConversationId> m_unsaved;
    qint64 m_lastKey = 0;
    qint64 m_firstUnsaved = 0;
    bool m_armed = false;
};

} // namespace Baton
