// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/composerstrip.h"
#include "ui/composer/replyedit.h"
#include "unit/ui/deskrig.h"

#include <memory>

namespace Baton::Ui {

/// The window with a conversation of ours and the keyboard in the reply, for tests of what one writes there.
class ReplyRig : public QObject
{
protected:
    void begin(SpellChecker *spelling = nullptr, const std::function<void(Test::World &)> &arrange = {});
    void end() { m_rig.reset(); }
    QString strip() const { return m_window->findChild<ComposerStrip *>()->text(); }
    int sent() const { return int(m_world->backend().submitted.size()); }

    std::unique_ptr<DeskRig> m_rig;
    MainWindow *m_window = nullptr;
    Test::World *m_world = nullptr;
    ReplyEdit *m_edit = nullptr;
};

inline void ReplyRig::begin(SpellChecker *spelling, const std::function<void(Test::World &)> &arrange)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_rig = std::make_unique<DeskRig>(spelling, arrange);
    m_window = &m_rig->window;
    m_world = &m_rig->world;
    QVERIFY(m_rig->isActive());
    m_window->desk()->open(Test::World::maria, true);
    m_edit = m_window->findChild<ReplyEdit *>(QStringLiteral("replyEditor"));
    QVERIFY(m_edit->hasFocus());
}

} // namespace Baton::Ui
