// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workspacedraft.h"

namespace Baton {

/// A draft that is saved whole, by one command.
class WholeDraft : public WorkspaceDraft
{
    Q_OBJECT

public:
    bool isSaving() const final { return isAsking() || !m_asked.isEmpty(); }

Q_SIGNALS:
    void refused(Baton::Code code);
    /// Somebody else saved what this is of; the changes are now on top of theirs.
    void overtaken();

protected:
    using WorkspaceDraft::WorkspaceDraft;

    /// By what sends the command and tells its id. saved() or refused() follows.
    void askOnce(const std::function<CommandId()> &send);
    /// Whether what is stored now, which `isAsSent`, is by oneself: once for each save that was not refused. Whoever
    /// saves the same later is somebody else.
    bool isOwn(bool isAsSent);

private:
    void onAnswer(const CommandId &command, std::optional<Code> code) final;

    CommandId m_asked;
    bool m_isAwaited = false; ///< what was sent has not been seen to be stored
};

} // namespace Baton
