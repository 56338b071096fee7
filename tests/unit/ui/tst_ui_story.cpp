// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/dialogs/storydialog.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/storywords.h"

#include <QListWidget>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

AlertStory step(int no, int index, bool alerted, Instant at)
{
    AlertStory story;
    story.no = no;
    story.step = index;
    story.at = at;
    story.alerted = alerted;
    story.people = 2;
    return story;
}

} // namespace

/// Why one was alerted to a handoff, or was not: in words, and true.
class TestUiStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_sayWhyNot_data()
    {
        QTest::addColumn<std::optional<LeftOut>>("why");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, std::optional<LeftOut> why, const QString &part) {
            QTest::newRow(name) << why << part;
        };
        row("other team", std::nullopt, u"another team"_s);
        row("not connected", LeftOut::NotConnected, u"no console"_s);
        row("not available", LeftOut::NotAvailable, u"not Available"_s);
        row("signed off", LeftOut::SignedOff, u"Offline"_s);
        row("no lead", LeftOut::NoTeamLead, u"do not lead"_s);
        row("quiet", LeftOut::Quiet, u"quiet hours"_s);
    }
    void words_sayWhyNot()
    {
        QFETCH(std::optional<LeftOut>, why);
        QFETCH(QString, part);
        AlertStory story = step(1, 0, false, Instant{0});
        story.why = why;
        const QString said = StoryWords::forMe(story).join(u' ');
        QVERIFY2(said.startsWith(u"Not you: "_s) && said.contains(part), qPrintable(said));
    }
    void words_ofAnAlert_areTheLastOfEachChannel()
    {
        AlertStory story = step(1, 0, true, Instant{0});
        QCOMPARE(StoryWords::forMe(story).size(), 2); // that nothing came back is said
        story.words = {{u"desktop"_s, AlertFate::Attempted, Instant{0}},
                       {u"sound"_s, AlertFate::Attempted, Instant{0}},
                       {u"desktop"_s, AlertFate::Handed, Instant{0}},
                       {u"email"_s, AlertFate::NotNeeded, Instant{0}},
                       {u"console"_s, AlertFate::Acknowledged, Instant{0}}};
        const QStringList said = StoryWords::forMe(story);
        QCOMPARE(said.size(), 5);
        QVERIFY(said[1].contains(u"sound"_s) && said[1].contains(u"not known"_s));
        QVERIFY(said[2].contains(u"took the notice"_s));
        QVERIFY(said[3].contains(u"No mail"_s));
        QVERIFY(said[4].contains(u"noticed"_s));
        story.words = {{u"console"_s, AlertFate::Withheld, Instant{0}}};
        QVERIFY(StoryWords::forMe(story).last().contains(u"as you have set"_s));
        story.despiteQuiet = true;
        QVERIFY(StoryWords::forMe(story).at(1).contains(u"In spite of your quiet hours"_s));
    }
    void dialog_showsTheLatestHandoffFirst()
    {
        Test::World world;
        world.start();
        Theme theme;
        const Instant now = world.now();
        AlertStory missed = step(2, 1, false, now);
        missed.target = LadderTarget::Missed;
        world.backend().stories[Test::World::maria] = {step(1, 0, true, now), step(2, 0, false, now), missed};
        StoryDialog dialog(world.console(), Test::World::maria, theme);
        const auto *list = dialog.findChild<QListWidget *>(u"storySteps"_s);
        QCOMPARE(list->count(), 5);
        QVERIFY(list->item(0)->text().contains(u"Handoff 2"_s));
        QVERIFY(list->item(1)->text().contains(u"Not you"_s));
        QVERIFY(list->item(2)->text().contains(u"Nobody came"_s));
        QVERIFY(!list->item(2)->text().contains(u'\n')); // nothing about oneself
        QVERIFY(list->item(3)->text().contains(u"Handoff 1"_s));
        QVERIFY(list->item(4)->text().contains(u"You were alerted"_s));
        QVERIFY(!list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u'\n'));
        QCOMPARE(list->currentRow(), 1);
    }
    void dialog_withNothingToShow_saysWhy()
    {
        Test::World world;
        world.start();
        Theme theme;
        StoryDialog empty(world.console(), Test::World::maria, theme);
        const auto stateOf = [](const StoryDialog &dialog) {
            return dialog.findChild<PlainLabel *>(u"storyState"_s)->fullText();
        };
        QVERIFY(stateOf(empty).contains(u"Nobody was alerted"_s));
        Q_EMIT world.backend().alertsTold({Test::World::maria, {}, Code::NotFound});
        QVERIFY(stateOf(empty).contains(u"does not show it"_s));
        Q_EMIT world.backend().alertsTold({Test::World::jonas, {step(1, 0, true, world.now())}, {}});
        QVERIFY(stateOf(empty).contains(u"does not show it"_s)); // another's
    }
};

QTEST_MAIN(TestUiStory)
#include "tst_ui_story.moc"
