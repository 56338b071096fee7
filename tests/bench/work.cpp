// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main path by keys, from wherever the keyboard stands: how many acts it takes, and how long by the keystroke-level
// model of Card, Moran and Newell.
#include "bench/figures.h"
#include "screenshots/scene.h"
#include "ui/briefing/briefingpane.h"
#include "ui/queue/queuelistview.h"
#include "ui/transcript/transcriptview.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace Baton::Bench {

using namespace Qt::Literals::StringLiterals;

namespace {

using Test::Scene;
using Test::World;

constexpr double keySeconds = 0.28; // K: one key, a chord counted as one
constexpr double thoughtSeconds = 1.35; // M: before each command that is chosen

/// Where the keyboard stands when the alert comes.
struct StartingPlace
{
    QString name;
    std::function<void(Scene &)> prepare;
};

QWidget *part(Scene &scene, const QString &name)
{
    return scene.window.findChild<QWidget *>(name);
}

QList<StartingPlace> startingPlaces()
{
    const auto focus = [](const QString &name) { return [name](Scene &scene) { part(scene, name)->setFocus(); }; };
    return {{u"views"_s, focus(u"waitingView"_s)},
            {u"queue"_s, focus(u"queueList"_s)},
            {u"transcript"_s, focus(u"transcript"_s)},
            {u"composer"_s, focus(u"replyEditor"_s)},
            {u"briefing"_s, focus(u"asked"_s)},
            {u"search"_s, [](Scene &scene) { scene.act(Ui::Act::Search); }},
            {u"draft"_s, [](Scene &scene) { scene.type(u"Half a sentence to Mar"_s); }},
            {u"note"_s, [](Scene &scene) { scene.act(Ui::Act::ToggleNote); }},
            {u"palette"_s, [](Scene &scene) { scene.act(Ui::Act::Palette); }},
            {u"sheet"_s, [](Scene &scene) { scene.act(Ui::Act::Transfer); }},
            {u"dialog"_s,
             [](Scene &scene) { Q_EMIT scene.window.desk()->linkClicked(QUrl(u"https://nortada.example/desks"_s)); }}};
}

/// What two hands do, and what it costs.
class Hands
{
public:
    /// A command that is chosen: a thought and a key.
    void choose(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        ++acts;
        seconds += thoughtSeconds + keySeconds;
        strict += thoughtSeconds + keySeconds * (1 + pressed(modifiers));
        press(key, modifiers);
    }
    /// A key that ends what was begun, without a thought of its own.
    void finish(Qt::Key key)
    {
        ++acts;
        seconds += keySeconds;
        strict += keySeconds;
        press(key, Qt::NoModifier);
    }
    /// The text itself costs what it costs everywhere.
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(target(), c.toLatin1());
    }

    int acts = 0;
    double seconds = 0;
    double strict = 0; ///< each modifier as a key of its own

private:
    static int pressed(Qt::KeyboardModifiers modifiers)
    {
        return int(modifiers.testFlag(Qt::ControlModifier)) + int(modifiers.testFlag(Qt::ShiftModifier))
            + int(modifiers.testFlag(Qt::AltModifier));
    }
    static QWindow *target()
    {
        QWindow *window = QGuiApplication::focusWindow();
        return window ? window : QGuiApplication::topLevelWindows().constFirst();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(target(), key, modifiers); }
};

template<typename Body>
const Body *lastSubmitted(Scene &scene, ConversationId *conversation = nullptr)
{
    const QList<Command> &all = scene.world.backend().submitted;
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (const Body *body = std::get_if<Body>(&it->body)) {
            if (conversation)
                *conversation = it->conversation;
            return body;
        }
    }
    return nullptr;
}

bool begin(Scene &scene, const StartingPlace &place)
{
    scene.window.resize(1280, 800);
    scene.window.show();
    scene.window.activateWindow();
    scene.open(World::maria);
    if (!waitUntil([&] { return scene.window.isActiveWindow(); }, 10'000))
        return false;
    place.prepare(scene);
    scene.wait(50);
    return true;
}

/// What a window manager does once a dialog has gone; there may be none here.
void giveKeyboardBack(Scene &scene)
{
    waitUntil([&] { return QGuiApplication::focusWindow() != nullptr; }, 200);
    if (!QApplication::activeModalWidget() && !scene.window.isActiveWindow()) {
        scene.window.activateWindow();
        waitUntil([&] { return scene.window.isActiveWindow(); }, 2000);
    }
}

/// From the alert to the first reply: claim, write, send.
std::optional<Hands> firstReply(const StartingPlace &place)
{
    Ui::Theme theme;
    Scene scene(theme);
    if (!begin(scene, place))
        return std::nullopt;
    const QString text = u"Hello, I have read along."_s;
    Hands hands;
    const auto claimed = [&] {
        ConversationId which;
        const auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        return lastSubmitted<Claim>(scene, &which) && edit && edit->isEnabled() && edit->toPlainText().isEmpty()
            && scene.window.desk()->conversation()->conversation() == which;
    };
    hands.choose(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    giveKeyboardBack(scene);
    if (!waitUntil(claimed, 500)) {
        // Something stands in the way: away with it, then again.
        hands.choose(Qt::Key_Escape, Qt::NoModifier);
        giveKeyboardBack(scene);
        hands.choose(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        if (!waitUntil(claimed, 2000))
            return std::nullopt;
    }
    Hands::type(text);
    hands.finish(Qt::Key_Return);
    const bool sent = waitUntil(
        [&] {
            const Send *send = lastSubmitted<Send>(scene);
            return send && send->text == text;
        },
        2000);
    return sent ? std::optional(hands) : std::nullopt;
}

/// From the last reply to the return to the AI.
std::optional<Hands> giveBack(const StartingPlace &place)
{
    Ui::Theme theme;
    Scene scene(theme);
    if (!begin(scene, place))
        return std::nullopt;
    Hands hands;
    const auto sheetOpen = [&] {
        const QWidget *sheet = part(scene, u"returnSheet"_s);
        return sheet && sheet->isVisible() && sheet->isAncestorOf(QApplication::focusWidget());
    };
    hands.choose(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    giveKeyboardBack(scene);
    if (!waitUntil(sheetOpen, 500)) {
        hands.choose(Qt::Key_Escape, Qt::NoModifier);
        giveKeyboardBack(scene);
        hands.choose(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        if (!waitUntil(sheetOpen, 2000))
            return std::nullopt;
    }
    hands.finish(Qt::Key_Return);
    const bool returned = waitUntil([&] { return lastSubmitted<ReturnToAi>(scene) != nullptr; }, 2000);
    return returned ? std::optional(hands) : std::nullopt;
}

bool measurePath(const QString &name, std::optional<Hands> (*walk)(const StartingPlace &))
{
    Hands worst;
    bool all = true;
    const QList<StartingPlace> places = startingPlaces();
    for (const StartingPlace &place : places) {
        const std::optional<Hands> hands = walk(place);
        progress(hands ? u"%1 from %2: %3 interactions, %4 s (%5 s with each modifier a key)"_s.arg(name, place.name)
                             .arg(hands->acts)
                             .arg(hands->seconds, 0, 'f', 2)
                             .arg(hands->strict, 0, 'f', 2)
                       : u"%1 from %2: not reached"_s.arg(name, place.name));
        all = all && hands;
        if (hands && (hands->acts > worst.acts || (hands->acts == worst.acts && hands->strict > worst.strict)))
            worst = *hands;
    }
    printFigure(u"work_%1_interactions"_s.arg(name), worst.acts, u"acts"_s, places.size());
    printFigure(u"work_%1_s"_s.arg(name), worst.seconds, u"s"_s, places.size());
    printFigure(u"work_%1_each_modifier_s"_s.arg(name), worst.strict, u"s"_s, places.size());
    return all;
}

} // namespace

bool measureWork(const Extent &)
{
    const bool replied = measurePath(u"first_reply"_s, firstReply);
    const bool returned = measurePath(u"return"_s, giveBack);
    return replied && returned;
}

} // namespace Baton::Bench
