// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The screens of the queue.
#include "console/queuemodel.h"
#include "screenshots/scene.h"
#include "ui/queue/queuepane.h"
#include "ui/window/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

/// One offered to us, one to a colleague, and colleagues who look at some.
void crowd(Scene &scene)
{
    const auto offer = [&](const QString &id, const QString &agent) {
        scene.world.head(id).handoff->offer = Offer{AgentId(agent), scene.world.now() + Millis(25'000)};
    };
    offer(World::jonas.toString(), u"a_ana00001"_s);
    offer(u"c_anon00004"_s, u"a_ben00001"_s);
    const auto looks = [&scene](const QString &id, const QString &agent) {
        Q_EMIT scene.world.backend().hinted({ConversationId(id), agent, HintKind::Viewing, Millis(60'000)});
    };
    scene.window.setConsole(&scene.world.console());
    scene.world.start();
    looks(u"c_priya0001"_s, u"a_ben00001"_s);
    looks(u"c_priya0001"_s, u"a_mia00001"_s);
    looks(World::jonas.toString(), u"a_tom00001"_s);
}

} // namespace

QList<Shot> queueShots()
{
    QList<Shot> list;
    const auto add = [&](const QString &name, QSize size, std::function<void(Scene &)> prepare) -> Shot & {
        list.append({name, size, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
        return list.last();
    };
    add(u"queue-offered-viewed"_s, {1280, 800}, [](Scene &s) {
        crowd(s);
        s.open(World::jonas);
    });
    Shot &dark = add(u"queue-offered-viewed-dark"_s, {1280, 800}, [](Scene &s) {
        crowd(s);
        s.open(World::jonas);
    });
    dark.scheme = Ui::Scheme::Dark;
    dark.again = true;
    add(u"queue-filtered"_s, {1280, 800}, [](Scene &s) {
        s.world.fillQueue(60);
        s.open(World::maria);
        QueueFilter filter;
        filter.category = Category::Sales;
        filter.lead = LeadBand::High;
        filter.text = u"visitor"_s;
        s.window.findChild<Ui::QueuePane *>()->setFilter(filter);
    });
    add(u"queue-nothing-matches"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        s.window.findChild<Ui::QueuePane *>()->setFilterText(u"zebra"_s);
    });
    add(u"queue-lost-race"_s, {1280, 800}, [](Scene &s) {
        s.open(World::jonas);
        s.world.backend().answer = [](const Command &) {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = Code::Conflict;
            outcome.owner = Owner::of(AgentId(u"a_ben00001"_s));
            return outcome;
        };
        s.window.desk()->claim(World::jonas);
    });
    add(u"queue-frozen-new"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        s.world.console().queue().setFrozen(true);
        for (const QString &id : {u"c_new00001"_s, u"c_new00002"_s, u"c_new00003"_s})
            Q_EMIT s.world.backend().headsChanged({s.world.addHead(id, u"Somebody new"_s, Category::Sales, 3)});
    });
    add(u"queue-ai-handled"_s, {1280, 800}, [](Scene &s) {
        for (int i = 0; i < 250; ++i) {
            Conversation head = s.world.addHead(u"c_ai%1"_s.arg(i, 6, 10, QLatin1Char('0')),
                                                u"Visitor number %1"_s.arg(i), Category::General, i * 40);
            s.world.backend().snapshot.heads.removeLast();
            head.owner = Owner::ai();
            head.handoff.reset();
            head.unansweredSince.reset();
            s.world.backend().lists[ListKind::AiHeld].append(head);
        }
        s.open(World::maria);
        s.window.desk()->showView({ViewKind::AiHeld, {}});
    });
    for (const auto kind : {ViewKind::Mine, ViewKind::AiHeld, ViewKind::Snoozed, ViewKind::Closed}) {
        add(u"queue-empty-%1"_s.arg(int(kind)), {1280, 800}, [kind](Scene &s) {
            s.world.backend().snapshot.heads.clear();
            s.open({});
            s.window.desk()->showView({kind, {}});
        });
    }
    add(u"queue-search"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        s.window.findChild<Ui::QueuePane *>()->searchEverywhere(u"desks"_s);
    });
    return list;
}

} // namespace Baton::Test
