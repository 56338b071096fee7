// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/handoffdraft.h"

#include "console/console.h"

namespace Baton {

HandoffDraft::HandoffDraft(Console &console)
    : WholeDraft(console)
    , m_known(stored())
{
    connect(&console, &Console::rehearsed, this, &HandoffDraft::onRehearsed);
}

const Workspace &HandoffDraft::workspace() const
{
    return m_console.state().workspace();
}

HandoffSettings HandoffDraft::stored() const
{
    return handoffSettings(workspace());
}

void HandoffDraft::set(const HandoffSettings &settings)
{
    m_discarded.reset();
    if (differences(stored(), settings).isEmpty())
        m_change.reset();
    else
        m_change = Change{stored(), settings};
    Q_EMIT changed();
}

void HandoffDraft::discard()
{
    m_discarded = m_change;
    m_change.reset();
    Q_EMIT changed();
}

/// On top of what others may have saved meanwhile.
void HandoffDraft::restore()
{
    if (!canRestore())
        return;
    const Change had = *m_discarded;
    set(rebased(had.base, had.mine, stored()));
}

void HandoffDraft::save()
{
    if (!canBeSet() || isSaving() || !isChanged())
        return;
    HandoffSettings settings = m_change->mine;
    settings.rules.revision = stored().rules.revision;
    m_sent = settings;
    askOnce([&] { return m_console.saveHandoffRules({settings}); });
}

void HandoffDraft::onPeople()
{
    const HandoffSettings now = stored();
    if (now == m_known)
        return;
    m_known = now;
    const bool isMine = isOwn(m_sent && differences(*m_sent, now).isEmpty());
    bool isOvertaken = false;
    if (m_change) {
        const HandoffSettings mine = rebased(m_change->base, m_change->mine, now);
        if (differences(now, mine).isEmpty()) {
            m_change.reset();
        } else {
            m_change = Change{now, mine};
            isOvertaken = !isMine;
        }
    }
    Q_EMIT changed();
    if (isOvertaken)
        Q_EMIT overtaken();
}

void HandoffDraft::rehearse(const ConversationId &conversation)
{
    m_rehearsed = conversation;
    m_rehearsedWith = m_change ? std::optional(m_change->mine) : std::nullopt;
    m_console.rehearse(conversation, m_rehearsedWith);
}

void HandoffDraft::onRehearsed(const RehearsalPage &page)
{
    if (page.conversation == m_rehearsed && page.rules == m_rehearsedWith)
        Q_EMIT rehearsed(page);
}

} // namespace Baton

#include "moc_handoffdraft.cpp"
