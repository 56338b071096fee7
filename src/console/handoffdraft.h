// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "console/wholedraft.h"
#include "domain/handoffdiff.h"

namespace Baton {

/// What an admin changed of when the AI hands over, over what others save setting by setting.
class HandoffDraft final : public WholeDraft
{
    Q_OBJECT

public:
    explicit HandoffDraft(Console &console);

    bool isChanged() const override { return m_change.has_value(); }
    HandoffSettings stored() const;
    HandoffSettings settings() const { return m_change ? m_change->mine : stored(); }
    QList<HandoffSettingKey> changes() const { return differences(stored(), settings()); }
    const Workspace &workspace() const;

    void set(const HandoffSettings &settings);
    void discard() override;
    bool canRestore() const override { return !m_change && m_discarded.has_value(); }
    void restore() override;
    void save() override;
    /// Has the server replay a conversation with what is stored, and with the changes where there are any; rehearsed()
    /// follows.
    void rehearse(const ConversationId &conversation);

Q_SIGNALS:
    /// Only of what was asked for last, with the changes as they were then.
    void rehearsed(const Baton::RehearsalPage &page);

private:
    struct Change
    {
        HandoffSettings base;
        HandoffSettings mine;
    };

    void onPeople() override;
    void onRehearsed(const RehearsalPage &page);

    std::optional<Change> m_change;
    std::optional<Change> m_discarded;
    HandoffSettings m_known; ///< stored, as it was told last
    std::optional<HandoffSettings> m_sent;
    std::optional<HandoffSettings> m_rehearsedWith;
    ConversationId m_rehearsed;
};

} // namespace Baton
