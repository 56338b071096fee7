// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "domain/handoffdiff.h"

#include <QObject>

namespace Baton {

class Console;

/// What an admin changed of when the AI hands over and has not saved yet. What others save meanwhile is taken in below
/// it, setting by setting, so that nothing is lost and nothing is overwritten unseen.
class HandoffDraft final : public QObject
{
    Q_OBJECT

public:
    explicit HandoffDraft(Console &console);

    /// Whether one may set rules at all, and a server would take them.
    bool canBeSet() const;
    bool isChanged() const { return m_change.has_value(); }
    bool isSaving() const { return m_isAsking || !m_asked.isEmpty(); }
    HandoffSettings stored() const;
    HandoffSettings settings() const { return m_change ? m_change->mine : stored(); }
    QList<HandoffSettingKey> changes() const { return differences(stored(), settings()); }
    const Workspace &workspace() const;

    void set(const HandoffSettings &settings);
    void discard();
    /// Whether what was discarded can be had again: until something is changed anew or saved.
    bool canRestore() const { return !m_change && m_discarded.has_value(); }
    void restore();
    /// saved() or refused() follows.
    void save();
    /// Has the server replay a conversation with what is stored, and with the changes where there are any; rehearsed()
    /// follows.
    void rehearse(const ConversationId &conversation);

Q_SIGNALS:
    void changed();
    void saved();
    void refused(Baton::Code code);
    /// Somebody else saved rules; the changes are now on top of theirs.
    void overtaken();
    /// Only of what was asked for last, with the changes as they were then.
    void rehearsed(const Baton::RehearsalPage &page);

private:
    struct Change
    {
        HandoffSettings base;
        HandoffSettings mine;
    };

    void onPeople();
    void onAnswer(const CommandId &command, std::optional<Code> code);
    void onRehearsed(const RehearsalPage &page);

    Console &m_console;
    std::optional<Change> m_change;
    std::optional<Change> m_discarded;
    HandoffSettings m_known; ///< stored, as it was told last
    CommandId m_asked;
    bool m_isAsking = false;
    QList<std::pair<CommandId, std::optional<Code>>> m_early; ///< answers that came before their command's id
    std::optional<HandoffSettings> m_sent;
    std::optional<HandoffSettings> m_rehearsedWith;
    ConversationId m_rehearsed;
};

} // namespace Baton
