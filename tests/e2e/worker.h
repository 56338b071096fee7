// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/headlessagent.h"
#include "console/sqliteminestore.h"

namespace Baton::Test {

/// One scripted agent with a mine.db of its own, and what a test notes of it.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const QString &mine, std::function<HeadlessPolicy::Stay(int)> stayOf);

    void start(quint16 port, const QString &login, const QString &password);

    SqliteMineStore store;
    HeadlessAgent agent;
    QHash<ConversationId, QList<CommandId>> replies; ///< acknowledged, in order
    QHash<ConversationId, qint64> lastSeen; ///< number of the last message
    int conflicts = 0; ///< claims somebody else was given
    int outOfOrder = 0; ///< messages seen twice or after a later one
};

} // namespace Baton::Test
