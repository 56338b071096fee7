// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an admin sets for others.
#include "console/alertdraft.h"
#include "console/handoffdraft.h"
#include "console/peopledraft.h"
#include "screenshots/scene.h"
#include "ui/preferences/alertmatrix.h"
#include "ui/preferences/alertrulespage.h"
#include "ui/preferences/draftfooter.h"
#include "ui/preferences/dryrunpanel.h"
#include "ui/preferences/handofffooter.h"
#include "ui/preferences/handoffpage.h"
#include "ui/preferences/historydialog.h"
#include "ui/preferences/ladderpage.h"
#include "ui/preferences/peoplepage.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/rehearsalpanel.h"
#include "ui/preferences/reviewdialog.h"
#include "ui/preferences/rulesfiles.h"
#include "ui/preferences/teamspage.h"
#include "ui/preferences/textspage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

const TeamId salesTeam{u"t_sales01"_s};
const TeamId supportTeam{u"t_supp001"_s};
const AgentId benOkafor{u"a_ben00001"_s};

/// An admin's console, over a workspace in which something is set already.
Ui::PreferencesWindow *preferencesOfAdmin(Scene &scene, int page)
{
    auto &snapshot = scene.world.backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    snapshot.workspace.alertRules.choices[AlertRow::ColleagueTook].on[AlertChannel::Badge] = true;
    snapshot.workspace.alertRules.choices[AlertRow::Mention].on[AlertChannel::Sound] = false;
    snapshot.workspace.alertRules.locks[AlertRow::Requested][AlertChannel::Sound] =
        u"Nobody may miss a request while they are on duty."_s;
    scene.open(World::maria);
    auto *window = scene.window.showPreferences();
    window->setCurrentPage(page);
    return window;
}

Ui::AlertRulesPage *rulesPage(Scene &scene, int height = 0)
{
    auto *window = preferencesOfAdmin(scene, Ui::PreferencesWindow::Rules);
    grow(scene, *window, height);
    return window->findChild<Ui::AlertRulesPage *>();
}

/// Rules and ladder have one each.
Ui::DraftFooter &footerOf(const QWidget &page)
{
    for (const QWidget *around = page.parentWidget();; around = around->parentWidget()) {
        if (auto *footer = around->findChild<Ui::DraftFooter *>())
            return *footer;
    }
}

void choose(Ui::AlertRulesPage *page, int row, int column)
{
    auto *matrix = page->findChild<Ui::AlertMatrix *>();
    matrix->setCurrentIndex(matrix->model()->index(row, column));
}

void silenceSales(Scene &scene)
{
    AlertDraft &draft = scene.world.console().alertDraft();
    AlertRules rules = draft.rules({salesTeam, {}});
    for (const AlertChannel channel : alertChannels)
        rules.choices[AlertRow::Requested].on.insert(channel, false);
    rules.choices[AlertRow::Mention].tone = AlertTone::Deep;
    rules.locks[AlertRow::Given].insert(AlertChannel::Badge, u"Counted in the weekly report."_s);
    draft.setRules({salesTeam, {}}, rules);
}

Ui::LadderPage *ladderPage(Scene &scene, int height = 0)
{
    auto *window = preferencesOfAdmin(scene, Ui::PreferencesWindow::Ladder);
    grow(scene, *window, height);
    return window->findChild<Ui::LadderPage *>();
}

Ui::HandoffPage *handoffPage(Scene &scene, int height = 0)
{
    auto *window = preferencesOfAdmin(scene, Ui::PreferencesWindow::Handoff);
    grow(scene, *window, height);
    return window->findChild<Ui::HandoffPage *>();
}

void changeHandoff(Scene &scene)
{
    HandoffDraft &draft = scene.world.console().handoffDraft();
    HandoffSettings settings = draft.settings();
    settings.rules.reasons[u"policy"_s] = {true, 60, RuleAction::Offer};
    settings.rules.reasons[u"lead_score"_s] = {true, 0, RuleAction::Collect, {u"name"_s, u"company"_s}, 2, true};
    settings.rules.leadScore = 55;
    settings.rules.icp.keywords = {u"Healthcare"_s, u"Logistics"_s};
    settings.rules.pages.append(
        {u"/enterprise/*"_s, PageGroup::Other, true, RuleAction::HandOff, {}, 2, salesTeam, Category::Sales});
    draft.set(settings);
}

Ui::TeamsPage *teamsPage(Scene &scene, int height = 0)
{
    Team &sales = scene.world.backend().snapshot.workspace.teams[salesTeam.toString()];
    sales.categories = {Category::Sales};
    sales.languages = {u"en"_s, u"de"_s};
    sales.hours = {u"Europe/Berlin"_s,
                   {{{1, 2, 3, 4, 5}, 540, 750}, {{1, 2, 3, 4}, 810, 1080}, {{5}, 810, 960}},
                   {{u"2026-12-24"_s, u"Christmas Eve"_s, {{{}, 540, 720}}}, {u"2026-12-25"_s, u"Christmas Day"_s}}};
    sales.afterHours = {true, {u"name"_s, u"email"_s}, 2};
    scene.world.backend().snapshot.workspace.defaultTeam = salesTeam;
    auto *window = preferencesOfAdmin(scene, Ui::PreferencesWindow::Teams);
    grow(scene, *window, height);
    auto *page = window->findChild<Ui::TeamsPage *>();
    page->showTeam(salesTeam);
    return page;
}

Ui::PeoplePage *peoplePage(Scene &scene, const AgentId &person)
{
    auto &snapshot = scene.world.backend().snapshot;
    Team &sales = snapshot.workspace.teams[salesTeam.toString()];
    sales.skills = {u"wood"_s, u"delivery"_s};
    sales.pages = {{u"/shop/desks/*"_s, {u"wiring"_s}}};
    for (Agent &agent : snapshot.agents)
        agent.languages = {u"en"_s};
    Agent &ben = snapshot.agents[benOkafor];
    ben.role = Role::TeamLead;
    ben.teams = {salesTeam, supportTeam};
    ben.languages = {u"en"_s, u"de-AT"_s};
    ben.skills = {u"wood"_s, u"delivery"_s, u"returns"_s};
    snapshot.agents[AgentId(u"a_tom00001"_s)].disabled = true;
    auto *window = preferencesOfAdmin(scene, Ui::PreferencesWindow::People);
    grow(scene, *window, 1000);
    auto *page = window->findChild<Ui::PeoplePage *>();
    page->showPerson(person);
    return page;
}

void changeSkills(Scene &scene, const QStringList &skills)
{
    PeopleDraft &draft = scene.world.console().peopleDraft();
    Agent ben = draft.person(benOkafor).value_or(Agent());
    ben.skills = skills;
    draft.setPerson(ben);
}

Ui::TextsPage *textsPage(Scene &scene, const QString &language, int height = 0)
{
    scene.world.backend().snapshot.workspace.defaultTeam = salesTeam;
    auto *window = preferencesOfAdmin(scene, Ui::PreferencesWindow::Texts);
    grow(scene, *window, height);
    auto *page = window->findChild<Ui::TextsPage *>();
    page->showLanguage(language);
    return page;
}

void rehearse(Scene &scene)
{
    RehearsedTurn first;
    first.n = 1;
    first.text = u"How long does delivery of the standing desk take?"_s;
    first.known = 91;
    RehearsedTurn second;
    second.n = 3;
    second.text = u"We are 120 people, could you make an exception on the return policy?"_s;
    second.complexity = 24;
    second.friction = 1;
    second.lead = 45;
    second.known = 31;
    second.reasons = {{u"icp_match"_s, 90, 0, RuleAction::Flag, false, 1, 1, {}},
                      {u"policy"_s, 65, 0, RuleAction::Flag, false, {}, {}, {}}};
    auto &backend = scene.world.backend();
    backend.rehearsal = {first, second};
    second.reasons[1] = {u"policy"_s, 65, 60, RuleAction::Offer, true, {}, {}, {}};
    second.step = TurnStep::Offer;
    backend.rehearsalWith = {first, second};
}

void scrollTo(QWidget *part)
{
    for (QWidget *parent = part->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            QCoreApplication::sendPostedEvents(); // what was just put into a layout is shown by the event loop
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            area->ensureWidgetVisible(part);
            return;
        }
    }
}

void addSaves(Scene &scene)
{
    auto &backend = scene.world.backend();
    const AgentId ana = backend.snapshot.self.id;
    const auto earlier = [&](int hours) { return scene.world.now() - Millis(hours * 3'600'000); };
    AlertRules first;
    first.revision = 1;
    first.choices[AlertRow::Mention].on[AlertChannel::Sound] = false;
    AlertRules second = first;
    second.revision = 2;
    second.choices[AlertRow::Mention].tone = AlertTone::Deep;
    second.locks[AlertRow::Requested][AlertChannel::Sound] = u"Nobody may miss a request while they are on duty."_s;
    backend.saves = {{31, earlier(2), ana, {}, {}, second, {}},
                     {28, earlier(26), benOkafor, salesTeam, {}, {}, scene.world.console().state().workspace().ladder},
                     {12, earlier(200), benOkafor, {}, {}, first, {}}};
}

} // namespace

QList<Shot> ruleShots()
{
    QList<Shot> list;
    const auto add = [&list](const QString &name, const QSize &size, std::function<void(Scene &)> prepare) {
        Shot shot;
        shot.name = name;
        shot.size = size;
        shot.prepare = std::move(prepare);
        list.append(shot);
    };
    add(u"rules-workspace"_s, {1280, 1400}, [](Scene &s) { choose(rulesPage(s, 1300), 0, 2); });
    add(u"rules-team"_s, {1280, 800}, [](Scene &s) {
        auto *page = rulesPage(s);
        page->setPlace({salesTeam, {}});
        choose(page, 0, 2);
        silenceSales(s);
    });
    add(u"rules-agent"_s, {1280, 1400}, [](Scene &s) {
        auto *page = rulesPage(s, 1300);
        page->setPlace({{}, benOkafor});
        choose(page, 0, 2);
    });
    add(u"rules-review"_s, {1280, 800}, [](Scene &s) {
        auto *page = rulesPage(s);
        silenceSales(s);
        footerOf(*page).review();
    });
    add(u"rules-overtaken"_s, {1280, 800}, [](Scene &s) {
        rulesPage(s)->setPlace({salesTeam, {}});
        silenceSales(s);
        AlertRules theirs;
        theirs.choices[AlertRow::Mention].on[AlertChannel::Toast] = false;
        s.world.backend().setRules({salesTeam, {}, theirs});
    });
    add(u"ladder"_s, {1280, 1400},
        [](Scene &s) { ladderPage(s, 1300)->dryRun().setMoment(QDateTime(QDate(2026, 11, 21), QTime(14, 5))); });
    add(u"ladder-team"_s, {1280, 800}, [](Scene &s) {
        auto *page = ladderPage(s);
        page->setPlace({salesTeam, {}});
        page->dryRun().setMoment(QDateTime(QDate(2026, 11, 21), QTime(14, 5)));
    });
    add(u"ladder-review"_s, {1280, 800}, [](Scene &s) {
        auto *page = ladderPage(s);
        AlertDraft &draft = s.world.console().alertDraft();
        draft.setLadder({}, {{Millis(0), LadderTarget::Team}, {Millis(300'000), LadderTarget::Missed}});
        draft.setLadder(salesTeam, {{Millis(60'000), LadderTarget::Missed}});
        footerOf(*page).review();
    });
    add(u"rules-history"_s, {1280, 800}, [](Scene &s) {
        auto *page = rulesPage(s);
        addSaves(s);
        footerOf(*page).history();
    });
    add(u"teams"_s, {1280, 1400}, [](Scene &s) { teamsPage(s, 1300); });
    add(u"teams-unreadable"_s, {1280, 1400}, [](Scene &s) {
        auto *field = teamsPage(s, 1300)->findChild<QLineEdit *>(u"hoursDay2"_s);
        field->setText(u"from nine"_s);
        Q_EMIT field->editingFinished();
    });
    add(u"people"_s, {1280, 1100}, [](Scene &s) { peoplePage(s, benOkafor); });
    add(u"people-oneself"_s, {1280, 1100}, [](Scene &s) { peoplePage(s, s.world.backend().snapshot.self.id); });
    add(u"people-read-only"_s, {1280, 1100}, [](Scene &s) {
        peoplePage(s, benOkafor);
        s.world.backend().setLink(LinkPhase::Waiting);
    });
    add(u"people-long-names"_s, {1280, 1100}, [](Scene &s) {
        auto &snapshot = s.world.backend().snapshot;
        for (Agent &agent : snapshot.agents)
            agent.name = agent.name.section(u' ', 0, 0) + u" Wolfeschlegelsteinhausenbergerdorff von und zu Hohen"_s;
        for (Team &team : snapshot.workspace.teams)
            team.name += u" & everything else that has to do with it, in all countries"_s;
        peoplePage(s, benOkafor);
    });
    add(u"people-overtaken"_s, {1280, 1100}, [](Scene &s) {
        peoplePage(s, benOkafor);
        changeSkills(s, {u"wood"_s, u"wiring"_s});
        Agent theirs = s.world.backend().snapshot.agents.value(benOkafor);
        theirs.skills = {u"delivery"_s};
        s.world.backend().setAgent(theirs);
    });
    add(u"people-not-a-language"_s, {1280, 1100}, [](Scene &s) {
        auto *field = peoplePage(s, benOkafor)->findChild<QLineEdit *>(u"personLanguages"_s);
        field->setText(u"de_AT"_s);
        Q_EMIT field->textEdited(field->text());
    });
    add(u"texts"_s, {1280, 1400}, [](Scene &s) { textsPage(s, u"en"_s, 1300); });
    add(u"texts-arabic"_s, {1280, 1400}, [](Scene &s) { textsPage(s, u"ar"_s, 1300); });
    add(u"texts-findings"_s, {1280, 1400}, [](Scene &s) {
        auto *page = textsPage(s, u"en"_s, 1300);
        page->findChild<QPlainTextEdit *>(u"textRequestedEdit"_s)
            ->setPlainText(u"Please wait, one of our agents is with you in 2 minutes."_s);
        page->findChild<QPlainTextEdit *>(u"textClaimedEdit"_s)->setPlainText(u"{agnet} from {team} is here."_s);
    });
    add(u"handoff"_s, {1280, 1400}, [](Scene &s) { handoffPage(s, 1300); });
    add(u"handoff-changed"_s, {1280, 1400}, [](Scene &s) {
        auto *page = handoffPage(s, 1300);
        changeHandoff(s);
        scrollTo(page->findChild<QWidget *>(u"pageAdd"_s));
    });
    add(u"handoff-topics"_s, {1280, 1400}, [](Scene &s) {
        auto *page = handoffPage(s, 1300);
        HandoffDraft &draft = s.world.console().handoffDraft();
        HandoffSettings settings = draft.settings();
        setCategoryRule(settings.rules, {Category::Sales, {u"company"_s, u"website"_s, u"project"_s}, 3});
        setCategoryRule(settings.rules, {Category::Billing, {u"order"_s, u"email"_s}, 2});
        draft.set(settings);
        scrollTo(page->findChild<QWidget *>(u"category5Questions"_s));
    });
    add(u"handoff-review"_s, {1280, 800}, [](Scene &s) {
        auto *page = handoffPage(s);
        changeHandoff(s);
        page->window()->findChild<Ui::HandoffFooter *>()->review();
    });
    add(u"handoff-replay"_s, {1280, 1400}, [](Scene &s) {
        auto *page = handoffPage(s, 1300);
        rehearse(s);
        changeHandoff(s);
        page->rehearsal().run();
        scrollTo(page->findChild<QWidget *>(u"rehearsalTurns"_s));
    });
    add(u"letters"_s, {1280, 800}, [](Scene &s) {
        auto *window = preferencesOfAdmin(s, Ui::PreferencesWindow::Letters);
        s.world.addLetters();
        if (auto *rows = window->findChild<QListWidget *>(u"lettersList"_s); rows->count() > 0)
            rows->item(0)->setSelected(true);
    });
    add(u"letters-discard"_s, {1280, 800}, [](Scene &s) {
        auto *window = preferencesOfAdmin(s, Ui::PreferencesWindow::Letters);
        s.world.addLetters();
        window->findChild<QListWidget *>(u"lettersList"_s)->selectAll();
        window->findChild<QPushButton *>(u"lettersDiscard"_s)->click();
    });
    add(u"letters-none-sent"_s, {1280, 800}, [](Scene &s) {
        s.world.backend().sendsLetters = false;
        preferencesOfAdmin(s, Ui::PreferencesWindow::Letters);
    });
    add(u"questions"_s, {1280, 800}, [](Scene &s) {
        auto *window = preferencesOfAdmin(s, Ui::PreferencesWindow::Questions);
        s.world.addQuestions();
        if (auto *rows = window->findChild<QListWidget *>(u"questionsList"_s); rows->count() > 0)
            rows->setCurrentRow(0);
    });
    add(u"questions-answer"_s, {1280, 800}, [](Scene &s) {
        auto *window = preferencesOfAdmin(s, Ui::PreferencesWindow::Questions);
        s.world.addQuestions();
        window->findChild<QListWidget *>(u"questionsList"_s)->setCurrentRow(0);
        window->findChild<QPushButton *>(u"questionsAnswer"_s)->click();
        if (auto *text = window->findChild<QPlainTextEdit *>(u"answerText"_s); text->isVisible())
            text->setPlainText(u"Yes, with up to three letters, for 12 EUR."_s);
    });
    add(u"questions-remove"_s, {1280, 800}, [](Scene &s) {
        auto *window = preferencesOfAdmin(s, Ui::PreferencesWindow::Questions);
        s.world.addQuestions();
        window->findChild<QListWidget *>(u"answersList"_s)->setCurrentRow(0);
        window->findChild<QPushButton *>(u"answersRemove"_s)->click();
    });
    add(u"questions-no-ai"_s, {1280, 800}, [](Scene &s) {
        s.world.backend().hasAi = false;
        preferencesOfAdmin(s, Ui::PreferencesWindow::Questions);
    });
    add(u"rules-letters"_s, {1280, 800}, [](Scene &s) {
        rulesPage(s);
        s.world.addLetters();
    });
    add(u"rules-import-refused"_s, {1280, 800}, [](Scene &s) {
        QFile file(s.folder.filePath(u"rules.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"format": 1, "workspace": {"choices": {"dinner": {}}}})");
        file.close();
        footerOf(*rulesPage(s)).files().importFrom(file.fileName());
    });
    return list;
}

} // namespace Baton::Test
