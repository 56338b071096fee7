// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wordinglint.h"
#include "unit/domain/world.h"

#include <QtTest>

namespace Baton::Test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(WordingFault fault)
{
    switch (fault) {
    case WordingFault::Vague:
        return u"vague"_s;
    case WordingFault::RawPlaceholder:
        return u"raw"_s;
    case WordingFault::BlankPlaceholder:
        return u"blank"_s;
    case WordingFault::FixedTime:
        return u"time"_s;
    case WordingFault::TooLong:
        return u"long"_s;
    case WordingFault::Empty:
        return u"empty"_s;
    }
    return {};
}

/// "vague:Please wait time:2 minutes", in the order of their places.
QString foundIn(const QString &text, TemplateLine line, const QString &language)
{
    QStringList said;
    for (const WordingFinding &one : lintWording(text, line, language))
        said.append(nameOf(one.fault) + u':' + text.sliced(one.start, one.length));
    return said.join(u' ');
}

TemplateLine lineOf(const QString &name)
{
    for (const TemplateLine line : templateLines) {
        if (templateName(line) == name)
            return line;
    }
    return nullptr;
}

} // namespace

/// What is said of a text before visitors read it.
class TstWordinglint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_hasNoFinding();
    void text_findings_data();
    void text_findings();
    void names_areThoseOfTheWire();
    void length_isCountedInCharacters();
    void placeholders_areWhatTheLineIsSaidWith();
    void filled_isAsTheVisitorReadsIt();
    void save_withWhatNothingFillsIn_isRefused();
    void save_ofALanguageThatIsNone_isRefused();
    void save_ofMoreLanguagesThanTravel_isRefused();
    void save_ofOtherThings_isNotHeldUpByWhatIsStored();
};

void TstWordinglint::builtIn_hasNoFinding()
{
    const auto all = defaultWorkspace().templates;
    QCOMPARE(all.size(), 4);
    for (auto said = all.cbegin(); said != all.cend(); ++said) {
        for (const TemplateLine line : templateLines)
            QCOMPARE(foundIn((*said).*line, line, said.key()), QString());
    }
}

void TstWordinglint::text_findings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char *name, const QString &language, const QString &line, const QString &text,
                        const QString &findings) { QTest::newRow(name) << language << line << text << findings; };
    const QString en = u"en"_s;
    const QString de = u"de"_s;
    const QString ar = u"ar"_s;
    const QString zh = u"zh"_s;
    const QString requested = u"requested"_s;
    // That pass.
    row("en good", en, requested, u"Maria's team has your question. You can go on writing meanwhile."_s, {});
    row("en as soon as", en, requested, u"You are told as soon as a person has read it."_s, {});
    row("en part of a word", en, requested, u"We waited for soonish, and the ASAPs of old."_s, {});
    row("en moment", en, requested, u"At the moment nobody is there."_s, {});
    row("de good", de, requested, u"Unser Team hat Ihre Frage. Sobald jemand da ist, steht es hier."_s, {});
    row("de part of a word", de, requested, u"Alsbaldige Antworten gibt es hier nicht."_s, {});
    row("ar good", ar, requested, u"وصل سؤالك إلى فريق المبيعات، ويمكنك متابعة الكتابة."_s, {});
    row("zh good", zh, requested, u"您的问题已转给销售团队，您可以继续留言。"_s, {});
    row("zh very", zh, requested, u"十分抱歉，现在没有同事在线。"_s, {});
    row("hours by placeholder", en, u"deferred"_s, u"We are back on {opens}."_s, {});
    row("numbers that are no times", en, requested, u"Your order 4711 has 2 items."_s, {});
    // Vague.
    row("en wait", en, requested, u"Please wait."_s, u"vague:Please wait"_s);
    row("en case", en, requested, u"PLEASE  WAIT"_s, u"vague:PLEASE  WAIT"_s);
    row("en accent", en, requested, u"Plèase wait!"_s, u"vague:Plèase wait"_s);
    row("en combining accent", en, requested, u"Please waite\u0301 or please wait\u0301."_s,
        u"vague:please wait\u0301"_s);
    row("en two", en, requested, u"One of our agents is with you shortly."_s,
        u"vague:One of our agents vague:shortly"_s);
    row("en call", en, requested, u"Your call is important to us."_s,
        u"vague:Your call is important vague:is important to us"_s);
    row("en will", en, requested, u"Someone will come as soon as possible"_s,
        u"vague:Someone will vague:as soon as possible"_s);
    row("de wait", de, requested, u"Bitte warten Sie."_s, u"vague:Bitte warten"_s);
    row("de within", de, requested, u"Es kommt so bald wie möglich jemand."_s, u"vague:so bald wie möglich"_s);
    row("de without umlaut", de, requested, u"SCHNELLSTMOGLICH!"_s, u"vague:SCHNELLSTMOGLICH"_s);
    row("de tag", u"de-AT"_s, requested, u"Wir melden uns in Kürze."_s, u"vague:in Kürze"_s);
    row("ar wait", ar, requested, u"يرجى الانتظار."_s, u"vague:يرجى الانتظار"_s);
    row("ar without hamza", ar, requested, u"نرد في اقرب وقت."_s, u"vague:في اقرب وقت"_s);
    row("ar joined and", ar, requested, u"نقرأ رسالتك ونرد وفي أقرب وقت."_s, u"vague:في أقرب وقت"_s);
    row("ar marks", ar, requested, u"نعود قَرِيباً."_s, u"vague:قَرِيباً"_s);
    row("ar part of a word", ar, requested, u"كتب تقريباً كل شيء."_s, {});
    row("zh soon", zh, requested, u"同事会尽快回复，请稍候。"_s, u"vague:尽快 vague:请稍候"_s);
    row("unknown language", u"fr"_s, requested, u"Merci. Please wait."_s, u"vague:Please wait"_s);
    row("other language", de, requested, u"Please wait."_s, {});
    // Times.
    row("en time", en, requested, u"We are there in 2 minutes."_s, u"time:2 minutes"_s);
    row("en span", en, requested, u"It takes 5-10 min, or 1 to 2 hours."_s, u"time:5-10 min time:1 to 2 hours"_s);
    row("en words", en, requested, u"It takes a few minutes, within the hour."_s,
        u"time:a few minutes time:within the hour"_s);
    row("de time", de, requested, u"In wenigen Minuten, höchstens 24 Stunden."_s,
        u"time:wenigen Minuten time:24 Stunden"_s);
    row("de five", de, requested, u"In fünf Minuten."_s, u"time:fünf Minuten"_s);
    row("ar time", ar, requested, u"خلال ٥ دقائق أو ساعتين."_s, u"time:٥ دقائق time:ساعتين"_s);
    row("zh time", zh, requested, u"约2分钟，最多半小时，或几个工作日。"_s,
        u"time:2分钟 time:半小时 time:几个工作日"_s);
    // Placeholders.
    row("unknown", en, u"claimed"_s, u"{agent} and {foo}"_s, u"raw:{foo}"_s);
    row("not as written", en, u"claimed"_s, u"{Agent} { agent } {} ｛agent｝"_s,
        u"raw:{Agent} raw:{ agent } raw:{} raw:｛agent｝"_s);
    row("lone opening brace", en, u"claimed"_s, u"{agent is here"_s, u"raw:{"_s);
    row("lone closing brace", en, u"claimed"_s, u"agent} is here"_s, u"raw:}"_s);
    row("two braces", en, u"claimed"_s, u"{{agent}} is here"_s, u"raw:{ raw:}"_s);
    row("one brace too many", en, u"claimed"_s, u"{{agent} and {agent}}"_s, u"raw:{ raw:}"_s);
    row("wide lone braces", zh, u"claimed"_s, u"｛{agent} 已加入｝"_s, u"raw:｛ raw:｝"_s);
    row("without value", en, requested, u"{agent} comes, {team}, {opens}"_s,
        u"blank:{agent} blank:{team} blank:{opens}"_s);
    row("said by the AI", en, u"fallback"_s, u"Ask {agent}."_s, u"raw:{agent}"_s);
    row("said by the AI too", en, u"deferred"_s, u"{team} is back on {opens}"_s, u"raw:{team}"_s);
    // Nothing, and all at once.
    row("empty", en, requested, u"  "_s, u"empty:  "_s);
    row("all", en, u"transferred"_s, u"{agent} of {team} will, in 3 days, shortly {foo}"_s,
        u"blank:{agent} time:3 days vague:shortly raw:{foo}"_s);
}

void TstWordinglint::text_findings()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(QString, findings);
    QVERIFY(lineOf(line));
    QCOMPARE(foundIn(text, lineOf(line), language), findings);
}

void TstWordinglint::names_areThoseOfTheWire()
{
    Templates one;
    one.requested = u"requested"_s;
    one.claimed = u"claimed"_s;
    one.transferred = u"transferred"_s;
    one.returned = u"returned"_s;
    one.resolved = u"resolved"_s;
    one.cancelled = u"cancelled"_s;
    one.missed = u"missed"_s;
    one.refused = u"refused"_s;
    one.deferred = u"deferred"_s;
    one.released = u"released"_s;
    one.fallback = u"fallback"_s;
    QSet<QString> names;
    for (const TemplateLine line : templateLines) {
        QCOMPARE(templateName(line), one.*line);
        names.insert(templateName(line));
    }
    QCOMPARE(names.size(), 11);
}

void TstWordinglint::length_isCountedInCharacters()
{
    const QString bird = u"\U0001F426"_s; // two code units
    QCOMPARE(foundIn(bird.repeated(300), &Templates::resolved, u"en"_s), QString());
    QCOMPARE(foundIn(bird.repeated(301), &Templates::resolved, u"en"_s), QString(u"long:"_s + bird));
}

/// The table says what Decision does: every line is said with all placeholders in it.
void TstWordinglint::placeholders_areWhatTheLineIsSaidWith()
{
    const auto saying = [](State state, const Actor &actor, const CommandBody &body, TemplateLine line) {
        World world = inState(state);
        const QString text = u"[{agent}|{team}|{opens}]"_s;
        Templates &said = world.workspace.templates[u"en"_s];
        said.*line = text;
        world.head.visitor.language = u"en"_s;
        world.tell(actor, body);
        return world.last().text;
    };
    QCOMPARE(saying(State::Routed, as(ann), Claim{}, &Templates::claimed), u"[Annn||]"_s);
    QCOMPARE(saying(State::Active, as(bob), ReturnToAi{}, &Templates::returned), u"[Bobb||]"_s);
    QCOMPARE(saying(State::Active, as(bob), Transfer{{}, sales, {}}, &Templates::transferred), u"[|Sales|]"_s);
    QCOMPARE(saying(State::Ai, asVisitor(), AskHuman{}, &Templates::requested), u"[||]"_s);
    QCOMPARE(saying(State::Routed, asVisitor(), CancelHandoff{}, &Templates::cancelled), u"[||]"_s);
    QCOMPARE(placeholdersOf(&Templates::claimed), QStringList{u"agent"_s});
    QCOMPARE(placeholdersOf(&Templates::returned), QStringList{u"agent"_s});
    QCOMPARE(placeholdersOf(&Templates::transferred), QStringList{u"team"_s});
    QCOMPARE(placeholdersOf(&Templates::deferred), QStringList{u"opens"_s});
    QCOMPARE(placeholdersOf(&Templates::requested), QStringList());
}

void TstWordinglint::filled_isAsTheVisitorReadsIt()
{
    const QMap<QString, QString> values{{u"agent"_s, u"Ann"_s}, {u"opens"_s, u"Monday"_s}};
    QCOMPARE(filledWording(u"{agent}, {team}{foo}."_s, &Templates::claimed, values), u"Ann, {foo}."_s);
    QCOMPARE(filledWording(u"{agent} on {opens}"_s, &Templates::deferred, values), u"{agent} on Monday"_s);
    QCOMPARE(filledWording(u"Plain."_s, &Templates::resolved, values), u"Plain."_s);
    QCOMPARE(filledWording(u"{{agent}}, {agent"_s, &Templates::claimed, values), u"{Ann}, {agent"_s);
}

void TstWordinglint::save_withWhatNothingFillsIn_isRefused()
{
    World world;
    SaveWorkspace save{world.workspace};
    save.workspace.templates[u"de"_s].claimed = u"{agent} {agnet} ist da."_s;
    SAYS(world.tell(as(ada), save), "!bad_schema workspace.templates.de.claimed: nothing fills in {agnet}");
    save.workspace.templates[u"de"_s].claimed = u"{agent ist da."_s; // a brace was lost
    SAYS(world.tell(as(ada), save), "!bad_schema workspace.templates.de.claimed: nothing fills in {");
    save.workspace.templates[u"de"_s].claimed =
        u"Please wait, {agent} comes for {team}."_s; // a warning forbids nothing
    SAYS(world.tell(as(ada), save), "workspace");
    QCOMPARE(world.workspace.templates.value(u"de"_s).claimed, u"Please wait, {agent} comes for {team}."_s);
}

void TstWordinglint::save_ofALanguageThatIsNone_isRefused()
{
    World world;
    SaveWorkspace save{world.workspace};
    save.workspace.templates.insert(u"in French"_s, {});
    SAYS(world.tell(as(ada), save), "!bad_schema workspace.templates: in French");
    save.workspace.templates.remove(u"in French"_s);
    save.workspace.templates.insert(u"pt-BR"_s, {});
    SAYS(world.tell(as(ada), save), "workspace");
    world.workspace.templates.insert(u"Old name"_s, {}); // it keeps nothing else from being saved
    SAYS(world.tell(as(ada), SaveWorkspace{world.workspace}), "workspace");
}

void TstWordinglint::save_ofMoreLanguagesThanTravel_isRefused()
{
    World world;
    SaveWorkspace save{world.workspace};
    for (char16_t last = u'a'; save.workspace.templates.size() < maxTemplateLanguages; ++last)
        save.workspace.templates.insert(u"x"_s + QChar(last), {});
    SaveWorkspace more = save;
    more.workspace.templates.insert(u"fr"_s, {});
    SAYS(world.tell(as(ada), more), "!too_large workspace.templates");
    SAYS(world.tell(as(ada), save), "workspace");
    QCOMPARE(world.workspace.templates.size(), maxTemplateLanguages);
    world.workspace.templates.insert(u"fr"_s,
                                     {}); // saved by an earlier version: it keeps nothing else from being saved
    SAYS(world.tell(as(ada), SaveWorkspace{world.workspace}), "workspace");
    more.workspace = world.workspace;
    more.workspace.templates.insert(u"es"_s, {});
    SAYS(world.tell(as(ada), more), "!too_large workspace.templates");
}

void TstWordinglint::save_ofOtherThings_isNotHeldUpByWhatIsStored()
{
    World world;
    world.workspace.templates[u"en"_s].fallback = u"Ask {agent}."_s; // saved by an earlier version
    SaveWorkspace save{world.workspace};
    save.workspace.name = u"Another name"_s;
    SAYS(world.tell(as(ada), save), "workspace");
    QCOMPARE(world.workspace.name, u"Another name"_s);
}

BATON_DOMAIN_TEST(TstWordinglint);

} // namespace Baton::Test

#include "tst_wordinglint.moc"
