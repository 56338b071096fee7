// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Baton {

class ConsoleState;
class Verbs;

/// What an admin knows of messages beyond the consoles that were given up: how many always, which while somebody looks.
class LetterBox final : public QObject
{
    Q_OBJECT

public:
    enum class Known {
        Nothing, ///< not asked yet, or the answer has not come
        List, ///< letters() are all there are
        SendsNone, ///< this server sends nothing beyond the consoles
        Refused, ///< one is not an admin any more
    };
    LetterBox(const ConsoleState &state, Backend &backend, Verbs &verbs, QObject *parent = nullptr);

    int count() const { return m_count; }
    Known known() const { return m_known; }
    const QList<DeadLetter> &letters() const { return m_letters; } ///< newest first
    /// While it is on the list is asked for, and again whenever it changes. Calls of on and off are counted.
    void look(bool on);
    bool canAct() const; ///< a server would take it
    /// Have them tried again, or discarded. acted() or refused() follows; those not there any more are passed over.
    void tryAgain(const QStringList &ids) { handle(ids, true); }
    void discard(const QStringList &ids) { handle(ids, false); }
    bool isWaiting() const { return !m_asked.isEmpty(); } ///< for an answer to these

Q_SIGNALS:
    void changed();
    void acted(int count, bool again);
    void refused(Baton::Code code);

private:
    struct Asked
    {
        int count = 0;
        bool again = false;
    };

    void handle(const QStringList &ids, bool again);
    void refresh();
    void onHint(qint64 count);
    void onPage(const DeadLettersPage &page);
    void onReset();
    void onPeople();
    void onAnswer(const CommandId &id, std::optional<Code> code);
    bool isAdmin() const;

    const ConsoleState &m_state;
    Backend &m_backend;
    Verbs &m_verbs;
    int m_count = 0;
    int m_lookers = 0;
    Known m_known = Known::Nothing;
    QList<DeadLetter> m_letters;
    QList<DeadLetter> m_coming; ///< pages of a list that is not whole yet
    qint64 m_next = -1; ///< `before` of the page that is waited for; -1 for none
    QHash<CommandId, Asked> m_asked;
    std::optional<QList<std::pair<CommandId, std::optional<Code>>>>
        m_early; ///< answers that come before the id is known
};

} // namespace Baton
