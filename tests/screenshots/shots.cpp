// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/scene.h"
#include "ui/composer/composer.h"
#include "ui/preferences/alertmatrix.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/reachwarning.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QScrollArea>

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
        list.append({name, size, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
        return list.last();
    };
    add(u"main-light"_s, {1280, 800}, openMaria);
    const auto again = [&](const QString &name, Ui::Scheme scheme, std::function<void(Scene &)> prepare) {
        Shot &shot = add(name, {1280, 800}, std::move(prepare));
        shot.scheme = scheme;
        shot.again = true;
    };
    again(u"main-dark"_s, Ui::Scheme::Dark, openMaria);
    again(u"main-contrast"_s, Ui::Scheme::ContrastLight, openMaria);
    again(u"main-contrast-dark"_s, Ui::Scheme::ContrastDark, openMaria);
    add(u"right-to-left"_s, {1280, 800}, [](Scene &s) { s.open(World::layla); }).direction = Qt::RightToLeft;
    add(u"waiting"_s, {1280, 800}, [](Scene &s) { s.open(World::jonas); });
    again(u"waiting-dark"_s, Ui::Scheme::Dark, [](Scene &s) { s.open(World::jonas); });
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
    add(u"start-page"_s, {1280, 800}, [](Scene &) {}).data = false;
    add(u"start-page-dark-error"_s, {1280, 800}, [](Scene &s) {
        s.window.startPage()->setServer(u"baton.example.com"_s, u"ana"_s);
        LinkState link;
        link.phase = LinkPhase::Refused;
        link.reason = u"password"_s;
        s.window.startPage()->showLink(link);
    }).scheme = Ui::Scheme::Dark;
    list.last().data = false;
    add(u"start-page-busy"_s, {1280, 800}, [](Scene &s) {
        s.window.startPage()->setBusy(true, u"baton.example.com"_s);
    }).data = false;
    add(u"start-page-at-600x800"_s, {600, 800}, [](Scene &) {}).data = false;
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
    add(u"snooze-sheet"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.act(Ui::Act::Snooze);
    });
    add(u"palette"_s, {1280, 800}, [](Scene &s) { openMaria(s); });
    add(u"shortcuts"_s, {1280, 800}, [](Scene &s) { openMaria(s); });
    for (const auto &[name, page] :
         {std::pair(u"preferences"_s, 0), {u"preferences-keys"_s, 1}, {u"preferences-alerts"_s, 2}}) {
        add(name, {1280, 800}, [page = page](Scene &s) {
            openMaria(s);
            s.window.showPreferences()->setCurrentPage(page);
        });
    }
    add(u"why-alerted"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        const Instant now = s.world.now();
        const auto step = [&](int no, int index, LadderTarget target, int ago, int people) {
            AlertStory story{no, index, target, now - Millis(ago * 1000), people};
            return story;
        };
        AlertStory old = step(1, 0, LadderTarget::Available, 90'000, 2);
        old.why = LeftOut::Quiet;
        old.until = old.at + Millis(3'600'000);
        AlertStory first = step(2, 0, LadderTarget::Available, 240, 3);
        first.alerted = true;
        first.words = {{u"desktop"_s, AlertFate::Handed, first.at}, {u"sound"_s, AlertFate::Handed, first.at}};
        AlertStory second = step(2, 1, LadderTarget::AgentsAgain, 225, 2);
        second.why = LeftOut::NotAvailable;
        AlertStory leads = step(2, 2, LadderTarget::TeamLeads, 180, 1);
        leads.why = LeftOut::NoTeamLead;
        AlertStory all = step(2, 3, LadderTarget::AnyOnline, 120, 5);
        all.alerted = true;
        all.words = {{u"desktop"_s, AlertFate::Unknown, all.at},
                     {u"console"_s, AlertFate::Acknowledged, all.at + Millis(9000)}};
        s.world.backend().stories[Test::World::maria] = {old, first, second, leads, all};
        s.window.findChild<QAction *>(u"why_alerted"_s)->trigger();
    });
    const auto addSound = [&](const QString &name, const SoundState &state, bool on) {
        add(u"preferences-alerts-"_s + name, {1280, 800}, [state, on](Scene &s) {
            Ui::SoundChoice choice;
            choice.on = on;
            s.sound.setState(state);
            openMaria(s);
            s.window.preferences().setSoundChoice(choice);
            s.window.showPreferences()->setCurrentPage(2);
        });
    };
    add(u"preferences-alerts-matrix"_s, {1280, 1400}, [](Scene &s) {
        auto &snapshot = s.world.backend().snapshot;
        snapshot.workspace.alertRules.locks[AlertRow::Requested][AlertChannel::Sound] =
            u"Nobody may miss a request while they are on duty."_s;
        AgentAlerts &mine = snapshot.agents[snapshot.self.id].alerts;
        mine.choices[AlertRow::VisitorMessage].on[AlertChannel::Sound] = false;
        mine.quiet = {u"Europe/Lisbon"_s, {{{1, 2, 3, 4, 5}, 1200, 420}, {{6, 7}, 0, 0}}, {}, {AlertRow::Offered}};
        openMaria(s);
        auto *window = s.window.showPreferences();
        window->setCurrentPage(Ui::PreferencesWindow::Alerts);
        grow(s, *window, 1300);
        auto *matrix = window->findChild<Ui::AlertMatrix *>();
        matrix->setCurrentIndex(matrix->model()->index(0, 2));
    });
    add(u"preferences-alerts-quiet"_s, {1280, 1400}, [](Scene &s) {
        auto &snapshot = s.world.backend().snapshot;
        snapshot.agents[snapshot.self.id].alerts.quiet = {
            u"Europe/Lisbon"_s, {{{1, 2, 3, 4, 5}, 1200, 420}}, s.world.now() + Millis(9'000'000), {AlertRow::Offered}};
        openMaria(s);
        auto *window = s.window.showPreferences();
        window->setCurrentPage(Ui::PreferencesWindow::Alerts);
        grow(s, *window, 1300);
        auto *panel = window->findChild<QWidget *>(u"quietPanel"_s);
        for (QWidget *above = panel->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(panel, 0, 400);
    });
    addSound(u"muted"_s, {SoundTrouble::None, u"Jabra Evolve2 65"_s, false, 62, true}, true);
    addSound(u"no-device"_s, {SoundTrouble::NoDevice, {}, false, {}, false}, true);
    addSound(u"off"_s, {SoundTrouble::None, u"Jabra Evolve2 65"_s, false, 62, false}, false);
    add(u"unreachable"_s, {1280, 800}, [](Scene &s) {
        NotifierCapabilities none;
        none.trouble = NotifierTrouble::NoService;
        s.notifier.now = none;
        s.tray.setPresent(false);
        s.sound.setState({SoundTrouble::NoServer, {}, false, {}, false});
        openMaria(s);
        s.reachability.trial().start();
        Q_EMIT s.world.backend().hinted({Console::trialId(), {}, HintKind::Trial, Millis(6000), 1});
        for (const QString &channel : {u"desktop"_s, u"sound"_s})
            s.world.console().reportAlert({Console::trialId()}, channel, ReceiptKind::Unknown);
        s.window.showPreferences()->setCurrentPage(Ui::PreferencesWindow::Alerts);
    });
    add(u"unreachable-banner"_s, {1280, 800}, [](Scene &s) {
        NotifierCapabilities none;
        none.trouble = NotifierTrouble::NoService;
        s.notifier.now = none;
        s.sound.setState({SoundTrouble::NoDevice, {}, false, {}, false});
        openMaria(s);
        s.window.findChild<Ui::ReachWarning *>()->warn();
    });
    add(u"model-rests"_s, {1280, 800}, [](Scene &s) {
        for (Agent &agent : s.world.backend().snapshot.agents)
            agent.role = Role::Admin;
        s.world.start();
        openMaria(s);
        Q_EMIT s.world.backend().hinted(
            {ConversationId(u"c_model"_s), {}, HintKind::Model, Millis(0), qint64(ModelTrouble::NotSetUp)});
    });
    add(u"alerting"_s, {1280, 800}, [](Scene &s) {
        openMaria(s);
        s.world.backend().alert(World::jonas);
    });
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
    add(u"offline-certificate"_s, {600, 800}, [](Scene &s) {
        openMaria(s);
        s.world.backend().setLink(LinkPhase::Waiting, u"tls"_s);
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
    for (const int percent : {80, 150, 200})
        add(u"text-at-%1"_s.arg(percent), {1280, 800}, openMaria).textPercent = percent;
    list.append(composerShots() + queueShots() + transcriptShots() + menuShots() + ruleShots() + boardShots()
                + figureShots());
    // Those whose point is how much or how little there is, or that show nobody's.
    const QStringList fixed{u"palette"_s,        u"shortcuts"_s,        u"preferences"_s,  u"long-names"_s,
                            u"empty-queue"_s,    u"rows-500"_s,         u"queue-empty"_s,  u"link-dialog"_s,
                            u"snippet-editor"_s, u"queue-ai-handled"_s, u"menu-colours"_s, u"board"_s};
    for (Shot &shot : list) {
        for (const QString &name : fixed)
            shot.data = shot.data && !shot.name.startsWith(name);
    }
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

} // namespace Baton::Test
