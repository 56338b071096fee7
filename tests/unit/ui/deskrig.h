// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshots/world.h"
#include "ui/theme/theme.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

namespace Baton::Ui {

/// The window over the invented world, as wide as a small laptop, with settings of its own.
class DeskRig
{
public:
    /// `arrange` changes the world before anybody signs in.
    explicit DeskRig(SpellChecker *spelling = nullptr, const std::function<void(Test::World &)> &arrange = {})
        : window(MainWindowParts{theme, settings, {}, spelling})
    {
        if (arrange)
            arrange(world);
        window.resize(1280, 720);
        window.setConsole(&world.console());
        world.start();
        window.show();
        window.activateWindow();
    }
    ~DeskRig() { window.setConsole(nullptr); }

    bool isActive() { return QTest::qWaitForWindowActive(&window); }
    /// The last command of that kind, if there was one.
    template<typename Body>
    std::optional<Body> lastOf()
    {
        const auto &submitted = world.backend().submitted;
        for (auto it = submitted.crbegin(); it != submitted.crend(); ++it) {
            if (std::holds_alternative<Body>(it->body))
                return std::get<Body>(it->body);
        }
        return std::nullopt;
    }

    QTemporaryDir folder;
    Test::World world;
    Theme theme;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    MainWindow window;

private:
    Q_DISABLE_COPY_MOVE(DeskRig)
};

} // namespace Baton::Ui
