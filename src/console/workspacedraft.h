// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/command.h"
#include "domain/result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace Baton {

class Console;

/// What an admin changed of the workspace and has not saved yet; it outlives the windows. What others save meanwhile is
/// taken in below it, so that nothing is lost and nothing is overwritten unseen.
class WorkspaceDraft : public QObject
{
    Q_OBJECT

public:
    /// Whether one may set it at all, and a server would take it.
    bool canBeSet() const;
    Instant now() const;
    virtual bool isChanged() const = 0;
    virtual bool isSaving() const = 0;
    virtual void discard() = 0;
    /// Whether what was discarded can be had again: until something is changed anew or saved.
    virtual bool canRestore() const { return false; }
    virtual void restore() {}
    /// saved() follows, or what the server has against it.
    virtual void save() = 0;

Q_SIGNALS:
    void changed();
    void saved();

protected:
    explicit WorkspaceDraft(Console &console);

    bool isAsking() const { return m_isAsking; }
    /// Answers that come while it sends, before their command's id is known, are heard after it.
    void ask(const std::function<void()> &send);
    /// The workspace or its people may have changed.
    virtual void onPeople() = 0;
    /// To any command of this console; without a code it is done.
    virtual void onAnswer(const CommandId &command, std::optional<Code> code) = 0;

    Console &m_console;

private:
    void hear(const CommandId &command, std::optional<Code> code);

    bool m_isAsking = false;
    QList<std::pair<CommandId, std::optional<Code>>> m_early; ///< answers that came before their command's id
};

} // namespace Baton
