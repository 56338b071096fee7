// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What folds out over the window, and what stands beside it.
#include "platform/trayhost.h"
#include "screenshots/scene.h"
#include "ui/composer/composer.h"
#include "ui/composer/replyedit.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/transcript/transcriptview.h"
#include "ui/tray/traycontroller.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

/// A tray that can be seen.
class SeenTray final : public TrayHost
{
public:
    SeenTray() { setPresent(true); }
};

void unfold(Scene &scene, const QString &button)
{
    auto *found = scene.window.findChild<QPushButton *>(button);
    if (found && found->menu())
        found->menu()->popup(found->mapToGlobal(QPoint(0, found->height())));
}

std::function<void(Scene &)> menuOf(const QString &button, const ConversationId &conversation = World::maria)
{
    return [button, conversation](Scene &scene) {
        scene.open(conversation);
        scene.wait(20);
        unfold(scene, button);
    };
}

void statusFor(Scene &scene)
{
    menuOf(u"statusButton"_s)(scene);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    for (QAction *action : menu->actions()) {
        if (!action->menu())
            continue;
        menu->setActiveAction(action);
        action->menu()->popup(menu->mapToGlobal(menu->actionGeometry(action).topRight()));
        return;
    }
}

void messageMenu(Scene &scene)
{
    scene.open(World::maria);
    scene.wait(40);
    auto *thread = scene.window.desk()->conversation()->transcript();
    const QPoint at = thread->rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, thread->viewport()->mapToGlobal(at));
    QApplication::sendEvent(thread->viewport(), &asked);
}

void editorMenu(Scene &scene)
{
    scene.open(World::maria);
    scene.type(u"I will send it in a minute."_s);
    scene.wait(40);
    Ui::ReplyEdit &edit = scene.window.desk()->conversation()->composer()->editor();
    const QPoint at(40, 12);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, edit.viewport()->mapToGlobal(at));
    QApplication::sendEvent(edit.viewport(), &asked);
}

void trayMenu(Scene &scene)
{
    scene.open(World::maria);
    auto host = std::make_unique<SeenTray>();
    auto tray = std::make_unique<Ui::TrayController>(scene.world.console(), *host, false);
    QMenu *menu = &tray->menu();
    // Before what it looks at.
    scene.parts.push_back(std::move(tray));
    scene.parts.push_back(std::move(host));
    menu->popup(scene.window.mapToGlobal(QPoint(scene.window.width() - 360, 60)));
}

void choice(Scene &scene, const QString &name)
{
    scene.open(World::maria);
    scene.window.showPreferences()->setCurrentPage(0);
    scene.wait(40);
    if (auto *box = scene.window.showPreferences()->findChild<QComboBox *>(name))
        box->showPopup();
}

void guideAtReply(Scene &scene)
{
    scene.open(World::jonas);
    scene.window.startGuide();
    scene.window.desk()->claim(World::jonas);
    scene.wait(80);
}

void guideAtReturn(Scene &scene)
{
    guideAtReply(scene);
    Conversation head = *scene.world.console().state().head(World::jonas);
    head.handoff->firstHumanAt = scene.world.now();
    scene.world.backend().setHead(head);
    scene.type(u"I see both charges and take one back today."_s);
    scene.window.desk()->conversation()->composer()->send();
    scene.world.backend().say(
        World::jonas,
        said(Speaker::Agent, u"I see both charges and take one back today."_s, scene.world.now(), u"a_ana00001"_s));
    scene.wait(80);
}

void heldBack(Scene &scene)
{
    scene.world.console().setSendDelay(Millis(5000));
    scene.open(World::maria);
    scene.type(u"The quote is on its way."_s);
    scene.window.desk()->conversation()->composer()->send();
}

} // namespace

QList<Shot> menuShots()
{
    QList<Shot> list;
    const auto add = [&](const QString &name, std::function<void(Scene &)> prepare) {
        list.append({name, {1280, 800}, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
    };
    add(u"menu-status"_s, menuOf(u"statusButton"_s));
    add(u"menu-status-for"_s, statusFor);
    add(u"menu-more"_s, menuOf(u"moreButton"_s));
    add(u"menu-filter"_s, menuOf(u"filterButton"_s));
    add(u"menu-sort"_s, menuOf(u"sortButton"_s));
    add(u"menu-outcome"_s, [](Scene &s) {
        s.open(World::maria);
        s.act(Ui::Act::ReturnToAi);
        s.wait(40);
        unfold(s, u"returnOutcomeButton"_s);
    });
    add(u"menu-message"_s, messageMenu);
    add(u"menu-editor"_s, editorMenu);
    add(u"menu-tray"_s, trayMenu);
    add(u"menu-colours"_s, [](Scene &s) { choice(s, u"lookChoice"_s); });
    add(u"compact-queue"_s, [](Scene &s) {
        s.open(World::maria);
        s.act(Ui::Act::CompactQueue);
    });
    add(u"guide-reply"_s, guideAtReply);
    add(u"guide-return"_s, guideAtReturn);
    add(u"held-back"_s, heldBack);
    add(u"question"_s, [](Scene &s) {
        s.open(World::maria);
        s.window.ask(
            u"keep"_s, u"There is no keychain here. May unsent replies be kept unencrypted on this computer?"_s,
            u"Keep them"_s, [] {}, u"Do not keep them"_s, [] {});
        s.window.showNotice(u"late"_s, u"The sound could not be played: no device was found."_s);
    });
    return list;
}

} // namespace Baton::Test
