// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/scene.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

Ui::TranscriptView &threadOf(Scene &scene)
{
    return *scene.window.desk()->conversation()->transcript();
}

void hintOf(Scene &scene, HintKind kind, qint64 n)
{
    Hint hint;
    hint.conversation = World::maria;
    hint.who = scene.world.console().state().head(World::maria)->visitor.id.toString();
    hint.kind = kind;
    hint.n = n;
    Q_EMIT scene.world.backend().hinted(hint);
}

void findDesks(Scene &scene)
{
    scene.open(World::maria);
    scene.act(Ui::Act::FindHere);
    scene.window.findChild<QLineEdit *>(u"findEdit"_s)->setText(u"december"_s);
    scene.wait(60);
}

void seenAndTyping(Scene &scene)
{
    scene.open(World::maria);
    threadOf(scene).setReadUpTo(14);
    hintOf(scene, HintKind::Seen, 13);
    hintOf(scene, HintKind::Typing, 0);
    threadOf(scene).scrollToEnd();
}

void ringed(Scene &scene)
{
    scene.open(World::maria);
    scene.window.activateWindow();
    scene.wait(30);
    threadOf(scene).setFocus(Qt::TabFocusReason);
    threadOf(scene).setCurrentRow(13);
}

void pointedAt(Scene &scene)
{
    scene.open(World::maria);
    scene.wait(30);
    Ui::TranscriptView &thread = threadOf(scene);
    const QPointF at = thread.rowRect(12).center();
    QMouseEvent move(QEvent::MouseMove, at, thread.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(thread.viewport(), &move);
}

void readingAbove(Scene &scene)
{
    scene.open(World::maria);
    scene.wait(30);
    threadOf(scene).verticalScrollBar()->setValue(0);
    scene.world.backend().say(World::maria, said(Speaker::Visitor, u"One more thing"_s, scene.world.now()));
    scene.world.backend().say(World::maria, said(Speaker::Visitor, u"Are there lamps, too?"_s, scene.world.now()));
}

} // namespace

QList<Shot> transcriptShots()
{
    QList<Shot> list;
    const auto add = [&](const QString &name, std::function<void(Scene &)> prepare) -> Shot & {
        list.append({name, {1280, 800}, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
        return list.last();
    };
    add(u"thread-find"_s, findDesks);
    Shot &dark = add(u"thread-find-dark"_s, findDesks);
    dark.scheme = Ui::Scheme::Dark;
    dark.again = true;
    add(u"thread-new-seen-typing"_s, seenAndTyping);
    add(u"thread-ring"_s, ringed);
    add(u"thread-pointed-at"_s, pointedAt);
    add(u"thread-reading-above"_s, readingAbove);
    return list;
}

} // namespace Baton::Test
