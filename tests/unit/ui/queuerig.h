// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/queuemodel.h"
#include "ui/queue/queuelistview.h"
#include "ui/words/translations.h"
#include "unit/ui/deskrig.h"

#include <memory>

namespace Baton::Ui {

/// The window with its queue at hand, for tests of it.
class QueueRig : public QObject
{
protected:
    using World = Test::World;

    /// Once a program: numbers are said in English, with its plurals.
    void speakEnglish() { installTranslations(*qApp, QLocale(QLocale::English)); }
    void begin();
    void end() { m_rig.reset(); }
    QueueModel &model() { return m_world->console().queue(); }
    QueueListView *list() const { return named<QueueListView>(QStringLiteral("queueList")); }
    template<typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    std::unique_ptr<DeskRig> m_rig;
    MainWindow *m_window = nullptr;
    World *m_world = nullptr;
};

inline void QueueRig::begin()
{
    m_rig = std::make_unique<DeskRig>();
    m_window = &m_rig->window;
    m_world = &m_rig->world;
    QVERIFY(m_rig->isActive());
}

} // namespace Baton::Ui
