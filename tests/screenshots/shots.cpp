// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/shots.h"

#include "screenshots/scene.h"
#include "ui/composer/composer.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

void openMaria(Scene &scene)
{
    scene.open(World::maria);
}

/// A thread in which the AI writes as models do.
void openMarkup(Scene &scene)
{
    const Instant now = scene.world.now();
    scene.world.setThread(
        World::maria.toString(),
        {said(Speaker::Visitor, u"Which desk for 60 people? **I write** literally, <b>too</b>."_s,
              now - Millis(90'000'000)),
         said(Speaker::Ai,
              u"## Three desks fit\n\nFor **60 people** I would look at these:\n\n| Desk | Price | In stock |\n"
              "|---|--:|---|\n| Alder | 489 € | yes |\n| Oak *XL* | 1,020 € | 3 weeks |\n| Birch | 389 € | yes |\n\n"
              "1. Measure the room: `length × width`\n2. Choose the frame\n   - with *memory* for heights\n"
              "   - ~~without~~ no longer made\n3. Order, see [prices](https://lumen-oak.example/pricing)\n\n"
              "> Assembly is 39 € per desk\n> and includes taking the packaging away.\n\n"
              "```json\n{ \"desk\": \"alder\",\n  \"count\": 60 }\n```\nAnything else?"_s,
              now - Millis(4'000'000)),
         said(Speaker::Agent, u"The *Alder* it is. Mind `Frame B`, it is lower."_s, now - Millis(240'000),
              u"a_ana00001"_s)});
    scene.open(World::maria);
}

} // namespace

QList<Shot> shots()
{
    QList<Shot> list = fileShots();
    const auto add = [&](const QString &name, QSize size, std::function<void(Scene &)> prepare) -> Shot & {
        list.append({name, size, 1, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
        return list.last();
    };
    add(u"main-light"_s, {1280, 800}, openMaria);
    const auto again = [&](const QString &name, Ui::Scheme scheme, qreal scale, std::function<void(Scene &)> prepare) {
        Shot &shot = add(name, {1280, 800}, std::move(prepare));
        shot.scheme = scheme;
        shot.scale = scale;
        shot.again = true;
    };
    again(u"main-dark"_s, Ui::Scheme::Dark, 1, openMaria);
    again(u"main-light-200"_s, Ui::Scheme::Light, 2, openMaria);
    again(u"main-dark-200"_s, Ui::Scheme::Dark, 2, openMaria);
    again(u"main-contrast"_s, Ui::Scheme::ContrastLight, 1, openMaria);
    again(u"main-contrast-dark"_s, Ui::Scheme::ContrastDark, 1, openMaria);
    add(u"right-to-left"_s, {1280, 800}, [](Scene &s) { s.open(World::layla); }).direction = Qt::RightToLeft;
    add(u"waiting"_s, {1280, 800}, [](Scene &s) { s.open(World::jonas); });
    again(u"waiting-dark"_s, Ui::Scheme::Dark, 1, [](Scene &s) { s.open(World::jonas); });
    add(u"long-names"_s, {1280, 800}, [](Scene &s) {
        for (Conversation &head : s.world.backend().snapshot.heads)
            head.visitor.name = u"Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Langenbu"_s;
        s.open(World::maria);
    });
    add(u"empty-queue"_s, {1280, 800}, [](Scene &s) {
        s.world.backend().snapshot.heads.clear();
        s.open({});
    });
    add(u"rows-500"_s, {1280, 800}, [](Scene &s) {
        s.world.fillQueue(500);
        s.open(World::maria);
    });
    add(u"start-page"_s, {1280, 800}, [](Scene &) {});
    add(u"start-page-dark-error"_s, {1280, 800}, [](Scene &s) {
        s.window.startPage()->setServer(u"baton.example.com"_s, u"ana"_s);
        LinkState link;
        link.phase = LinkPhase::Refused;
        link.reason = u"password"_s;
        s.window.startPage()->showLink(link);
    }).scheme = Ui::Scheme::Dark;
    add(u"return-sheet"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.act(Ui::Act::ReturnToAi);
    });
    add(u"transfer-picker"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.act(Ui::Act::Transfer);
    });
    add(u"resolve-sheet"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.act(Ui::Act::Resolve);
    });
    add(u"palette"_s, {1280, 800}, [](Scene &s) { openMaria(s); });
    add(u"shortcuts"_s, {1280, 800}, [](Scene &s) { openMaria(s); });
    for (const auto &[name, page] : {std::pair(u"preferences"_s, 0), {u"preferences-keys"_s, 1}}) {
        add(name, {1280, 800}, [page = page](Scene &s) {
            openMaria(s);
            s.window.showPreferences()->setCurrentPage(page);
        });
    }
    add(u"guide-claim"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        s.window.startGuide();
    });
    add(u"offline"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.world.backend().answers = false;
        s.world.backend().setLink(LinkPhase::Waiting);
        s.type(u"I will send it in a minute."_s);
        s.window.desk()->conversation()->composer()->send();
        s.wait(2200);
    });
    add(u"failed-message"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.world.backend().answer = [](const Command &) {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = Code::Fenced;
            return outcome;
        };
        s.type(u"The quote is on its way to maria.santos@nortada.example."_s);
        s.window.desk()->conversation()->composer()->send();
    });
    add(u"note-mode"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.act(Ui::Act::ToggleNote);
        s.type(u"Ask Ben whether the discount can go to 15 %."_s);
    });
    add(u"link-dialog"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        Q_EMIT s.window.desk()->linkClicked(QUrl(u"https://xn--pple-43d.com/account"_s));
    });
    add(u"embedded"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.window.showEmbeddedNotice(QUrl(u"http://127.0.0.1:8420"_s));
        s.window.setDemo(true, false);
    });
    add(u"markup"_s, {1280, 980}, openMarkup);
    add(u"markup-dark"_s, {1280, 980}, openMarkup).scheme = Ui::Scheme::Dark;
    list.last().again = true;
    add(u"markup-right-to-left"_s, {1280, 980}, openMarkup).direction = Qt::RightToLeft;
    add(u"at-1280x720"_s, {1280, 720}, openMaria);
    // What a screen of 1280 by 720 pixels has left at 125 %.
    add(u"at-1024x576"_s, {1024, 576}, openMaria);
    add(u"returned"_s, {1280, 800}, [](Scene &s) {
        Conversation &head = s.world.head(World::maria.toString());
        head.handoff.reset();
        head.owner = Owner::ai();
        head.lastOutcome = Outcome::Returned;
        s.open(World::maria);
    });
    add(u"somebody-elses"_s, {1280, 800}, [](Scene &s) {
        s.world.head(World::maria.toString()).owner = Owner::of(AgentId(u"a_ben00001"_s));
        s.open(World::maria);
    });
    add(u"at-1680x1000"_s, {1680, 1000}, [](Scene &s) {
        openMaria(s);
        s.act(Ui::Act::PaneViews);
    });
    add(u"at-900x700"_s, {900, 700}, openMaria);
    add(u"at-900x700-drawer"_s, {900, 700}, openMaria);
    add(u"at-600x800"_s, {600, 800}, openMaria);
    add(u"at-600x800-list"_s, {600, 800}, [](Scene &s) {
        s.window.setConsole(&s.world.console());
        s.world.start();
    });
    list.append(composerShots() + queueShots() + transcriptShots());
    return list;
}

namespace {

void afterShown(const QString &name, Scene &scene)
{
    if (name == "palette"_L1)
        scene.act(Ui::Act::Palette);
    else if (name == "shortcuts"_L1)
        scene.act(Ui::Act::Shortcuts);
    else if (name == "at-900x700-drawer"_L1)
        scene.act(Ui::Act::PaneBriefing);
}

} // namespace

void present(const Shot &shot, Scene &scene)
{
    scene.window.resize(shot.size);
    scene.window.show();
    scene.wait(20);
    shot.prepare(scene);
    scene.wait(80);
    afterShown(shot.name, scene);
    scene.wait(60);
}

namespace {

/// A look of a screen: in which language, colours and size.
struct Look
{
    QString language = u"en"_s;
    Ui::Scheme scheme = Ui::Scheme::Light;
    qreal scale = 1;
};

bool take(const Shot &shot, const Look &look, const QString &file, Ui::Theme &theme)
{
    speak(look.language);
    if (shot.direction == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    theme.setScheme(look.scheme);
    theme.applyTo(*qApp);
    Scene scene(theme);
    present(shot, scene);
    QImage image(shot.size * look.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(look.scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.window.render(&painter);
    for (QDialog *dialog : scene.window.findChildren<QDialog *>()) {
        painter.fillRect(scene.window.rect(), QColor(0, 0, 0, 90));
        dialog->render(&painter, scene.window.rect().center() - dialog->rect().center());
    }
    painter.end();
    return image.save(file);
}

/// Beside its own look, each screen in every language, in light and dark, at 100 and 200 %.
QList<Look> looksOf(const Shot &shot, bool all)
{
    if (!all)
        return {{u"en"_s, shot.scheme, shot.scale}};
    QList<Look> looks;
    for (const QString &language : languages()) {
        for (const Ui::Scheme scheme : {Ui::Scheme::Light, Ui::Scheme::Dark}) {
            for (const qreal scale : {1.0, 2.0})
                looks.append({language, scheme, scale});
        }
    }
    return looks;
}

QString fileOf(const Shot &shot, const Look &look, bool all)
{
    if (!all)
        return shot.name + u".png"_s;
    return u"%1~%2~%3~%4.png"_s.arg(shot.name, look.language, look.scheme == Ui::Scheme::Dark ? u"dark"_s : u"light"_s)
        .arg(qRound(look.scale * 100));
}

} // namespace

int takeShots(const QString &folder, const QString &only, bool all)
{
    Ui::Theme theme;
    theme.applyTo(*qApp);
    int taken = 0;
    for (const Shot &shot : shots()) {
        // A screen that differs in nothing but its look is one of the looks.
        if (!shot.name.contains(only) || (all && shot.again))
            continue;
        for (const Look &look : looksOf(shot, all))
            taken += take(shot, look, folder + u'/' + fileOf(shot, look, all), theme) ? 1 : 0;
    }
    return taken;
}

} // namespace Baton::Test
