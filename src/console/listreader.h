// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Baton {

/// Asks for the lists that somebody has looked at, page by page, and reads them anew after the link was lost or the
/// agent was given other teams or another role: of what is only listed no event tells what became of it.
class ListReader final : public QObject
{
    Q_OBJECT

public:
    ListReader(ConsoleState &state, Backend &backend, QObject *parent = nullptr);

    void fetch(ListKind kind, qint64 offset);
    /// Each from its beginning, as a snapshot knows nothing of them.
    void fetchAll();
    /// Each as far as it is here; its rows stay in their places meanwhile.
    void readAnew();
    /// Whether that is under way; no further page is asked for then.
    bool isReadAnew(ListKind kind) const { return m_anew.contains(kind); }

Q_SIGNALS:
    void hasReadAnew();

private:
    struct Anew
    {
        qint64 upTo = 0; ///< so many were here
        qint64 next = 0; ///< offset of the page that is asked for
        qint64 loaded = 0;
        bool isLast = false; ///< the first page once more, for what has moved there meanwhile
    };
    void onPage(const ListPage &page);
    void ask(ListKind kind, qint64 offset);

    ConsoleState &m_state;
    Backend &m_backend;
    QSet<ListKind> m_kinds;
    QHash<ListKind, Anew> m_anew;
};

} // namespace Baton
