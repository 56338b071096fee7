// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace Baton::Ui {

/// Says to a screen reader what happens away from the keyboard and is seen by a glance: a handoff that arrives, and an
/// own conversation behind the one in front that waits for an answer. While another program is in front the desktop's
/// notification speaks for the console.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    using InFront = std::function<ConversationId()>;

    Announcer(Console &console, InFront inFront, QWidget &place);

private:
    void onAlert(const Alert &alert);
    static QString newsOf(AlertRow row, const QString &name);
    void onHeads(const QList<ConversationId> &changed);

    Console &m_console;
    InFront m_inFront;
    QWidget &m_place;
    QHash<ConversationId, int> m_handoffs; ///< number of the last one that was said
    QHash<ConversationId, Instant> m_waiting; ///< own ones, since when
};

} // namespace Baton::Ui
