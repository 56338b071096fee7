// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/queue/queuelistview.h"
#include "ui/window/actions.h"
#include "unit/ui/deskrig.h"

#include <QAction>

#include <memory>

namespace Baton::Ui {

/// A test of the desk: a new window for each function.
class DeskCase : public QObject
{
protected:
    bool begin()
    {
        m_rig = std::make_unique<DeskRig>();
        return m_rig->isActive();
    }
    void end() { m_rig.reset(); }

    MainWindow &window() { return m_rig->window; }
    Test::World &world() { return m_rig->world; }
    QueueListView *list() { return window().findChild<QueueListView *>(QStringLiteral("queueList")); }
    QWidget *named(const QString &name) { return window().findChild<QWidget *>(name); }
    void act(Act act) { window().actions()->action(act)->trigger(); }

    std::unique_ptr<DeskRig> m_rig;
};

} // namespace Baton::Ui
