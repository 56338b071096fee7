// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/snippetbook.h"
#include "screenshots/scene.h"
#include "ui/composer/composer.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Test {

namespace {

void giveSnippets(Scene &scene)
{
    auto *book = scene.window.findChild<SnippetBook *>();
    book->save({{}, u"hello"_s, u"Hello {visitor}, this is {agent} from {team}. How can I help?"_s});
    book->save({{}, u"quote"_s, u"I will send the quote for {page} to your e-mail by {date}."_s});
    book->save({{}, u"delivery"_s, u"Delivery and assembly take about two weeks.\n\nWould {date} suit you?"_s});
    book->save({{}, u"thanks"_s, u"Thank you for writing to us. Have a good day!"_s});
}

void listSnippets(Scene &scene)
{
    scene.open(World::maria);
    giveSnippets(scene);
    scene.wait(40);
    scene.act(Ui::Act::Snippets);
}

void held(Scene &scene)
{
    scene.open(World::maria);
    scene.world.console().setSendDelay(Millis(3000));
    scene.type(u"I have sent the quote to your e-mail."_s);
    scene.window.desk()->conversation()->composer()->send();
}

void asksForKnownMail(Scene &scene)
{
    scene.open(World::maria);
    scene.type(u"Could you give me your e-mail address?"_s);
    scene.window.desk()->conversation()->composer()->send();
}

void suggestion(Scene &scene)
{
    scene.open(World::maria);
    scene.world.backend().suggestions[World::maria] = {
        {},
        u"Delivery and assembly take about two weeks. For 40 desks our own fitters come, and old furniture can be "
        "taken along on the same day."_s,
        u"Delivery and assembly"_s,
        82};
    scene.act(Ui::Act::Suggest);
}

void stranded(Scene &scene)
{
    scene.open(World::maria);
    scene.type(u"The quote is ready, I only need"_s);
    Conversation head = *scene.world.console().state().head(World::maria);
    head.owner = Owner::of(AgentId(u"a_ben00001"_s));
    scene.world.backend().setHead(head);
}

} // namespace

QList<Shot> composerShots()
{
    QList<Shot> list;
    const auto add = [&](const QString &name, QSize size, std::function<void(Scene &)> prepare) -> Shot & {
        list.append({name, size, Ui::Scheme::Light, Qt::LeftToRight, std::move(prepare), false});
        return list.last();
    };
    add(u"snippets"_s, {1280, 800}, listSnippets);
    Shot &dark = add(u"snippets-dark"_s, {1280, 800}, listSnippets);
    dark.scheme = Ui::Scheme::Dark;
    dark.again = true;
    add(u"snippets-right-to-left"_s, {1280, 800}, [](Scene &s) {
        s.open(World::layla);
        giveSnippets(s);
        s.wait(40);
        s.act(Ui::Act::Snippets);
    }).direction = Qt::RightToLeft;
    list.last().again = true;
    add(u"snippets-none"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        s.wait(40);
        s.act(Ui::Act::Snippets);
    });
    add(u"snippets-at-600"_s, {600, 800}, listSnippets);
    add(u"snippet-gaps"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        giveSnippets(s);
        s.type(u"I will send the quote for {page} to your e-mail by {date}."_s);
        s.window.desk()->conversation()->composer()->send();
    });
    add(u"snippet-editor"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        giveSnippets(s);
        s.act(Ui::Act::EditSnippets);
    });
    add(u"reply-held"_s, {1280, 800}, held);
    add(u"asks-for-known"_s, {1280, 800}, asksForKnownMail);
    add(u"suggestion"_s, {1280, 800}, suggestion);
    add(u"suggestion-none"_s, {1280, 800}, [](Scene &s) {
        s.open(World::maria);
        s.act(Ui::Act::Suggest);
    });
    add(u"suggestion-at-600"_s, {600, 800}, suggestion);
    add(u"stranded"_s, {1280, 800}, stranded);
    Shot &night = add(u"stranded-dark"_s, {1280, 800}, stranded);
    night.scheme = Ui::Scheme::Dark;
    night.again = true;
    return list;
}

} // namespace Baton::Test
