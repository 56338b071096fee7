// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshots/world.h"
#include "support/fakedesktop.h"
#include "support/fakenotifier.h"
#include "support/fakesound.h"
#include "ui/theme/theme.h"
#include "ui/tray/reachability.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QImage>
#include <QSettings>
#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace Baton::Test {

/// A window on the invented afternoon, ready to be looked at.
struct Scene
{
    explicit Scene(Ui::Theme &theme, Amount amount = Amount::Normal);
    ~Scene();

    void open(const ConversationId &conversation);
    void act(Ui::Act act);
    void wait(int ms);
    void type(const QString &text);
    /// The window, or what stands over it as a window of its own.
    QWidget *inFront() const;
    /// The window with all that stands over it: dialogs before a darkened ground, menus, lists and small windows.
    QImage picture() const;

    QTemporaryDir folder;
    World world;
    QSettings settings;
    FakeNotifier notifier;
    FakeTrayHost tray;
    FakeSound sound;
    Ui::Reachability reachability;
    Ui::MainWindow window;
    std::vector<std::unique_ptr<QObject>> parts; ///< what the program has beside its window
};

/// One screen of the console: how large it is and what is done to get there.
struct Shot
{
    QString name;
    QSize size{1280, 800};
    Ui::Scheme scheme = Ui::Scheme::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::function<void(Scene &)> prepare;
    bool again = false; ///< another look of a screen that is in the list anyway
    bool data = true; ///< whether it shows people and conversations, of which there may be more or fewer
    int textPercent = 100;
};

/// Those of files: in a thread and with what is written.
QList<Shot> fileShots();
/// Every screen, once.
QList<Shot> shots();
/// Those of writing: snippets, spelling, notes and what keeps a text back.
QList<Shot> composerShots();
/// Those of reading: search, what is new, how far a message has come.
QList<Shot> transcriptShots();
QList<Shot> ruleShots(); ///< of what an admin sets for others, part of shots()
QList<Shot> queueShots(); ///< those of the queue, part of shots()
QList<Shot> boardShots(); ///< those of the team lead's board, part of shots()
QList<Shot> figureShots(); ///< those of its figures, part of shots()
/// Menus, lists that fold out, and the windows beside the main one.
QList<Shot> menuShots();
/// A screen that menus and large windows have room on. Before the application is made; only for `offscreen`.
void useLargeScreen(int scalePercent = 100);
/// Shows the scene's window as the shot wants it.
void present(const Shot &shot, Scene &scene);
/// Texts, numbers and direction of reading of a language, as "de"; what the program does at its start.
void speak(const QString &language);
/// The languages there is a translation for, English first, `pseudo` and `pseudo_rtl` among them.
QStringList languages();

/// As tall as is asked for, and whole within the picture; a height of 0 leaves it.
void grow(Scene &scene, QWidget &window, int height);

} // namespace Baton::Test
