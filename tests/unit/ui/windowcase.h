// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshots/world.h"
#include "support/fakedesktop.h"
#include "support/fakesound.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Baton::Ui {

/// A test of the main window with its settings, whose desktop and sound are the test's: a new window for each function.
class WindowCase : public QObject
{
protected:
    void begin();
    void end();
    void makeWindow();
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    Test::FakeAutostart m_autostart;
    Test::FakeSound m_sound;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

inline void WindowCase::begin()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_autostart.enabled = false;
    m_autostart.refusal.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("p.ini")), QSettings::IniFormat);
    m_settings->clear();
    makeWindow();
    m_world->start();
}

inline void WindowCase::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(MainWindowParts{
        .theme = *m_theme, .settings = *m_settings, .openUrl = {}, .autostart = &m_autostart, .sound = &m_sound});
    m_window->setConsole(&m_world->console());
    m_window->show();
}

inline void WindowCase::end()
{
    m_window.reset();
    m_world.reset();
}

} // namespace Baton::Ui
