// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "support/fakedesktop.h"
#include "support/fakenotifier.h"
#include "support/fakesound.h"
#include "ui/preferences/reachpanel.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/tray/reachability.h"
#include "ui/window/bannerarea.h"
#include "ui/window/reachwarning.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Set = std::function<void(Test::FakeNotifier &, Test::FakeTrayHost &, Test::FakeSound &)>;

NotifierCapabilities broken(NotifierTrouble trouble)
{
    NotifierCapabilities none;
    none.trouble = trouble;
    return none;
}

SoundState workingSound()
{
    SoundState state;
    state.trouble = SoundTrouble::None;
    state.device = u"Headphones"_s;
    state.volume = 70;
    return state;
}

SoundChoice choice(bool on, int volume = 80)
{
    SoundChoice choice;
    choice.on = on;
    choice.volume = volume;
    return choice;
}

} // namespace

class TestUiReachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allWell_everyLinkIsGood();
    void link_thatIsBroken_isNamed_data();
    void link_thatIsBroken_isNamed();
    void link_thatCannotBeKnown_isNoSuccess();
    void status_awayAndBusy_saySo();
    void server_lost_isSaid();
    void server_withoutAnEncryptedLink_isSaidWhy_throughEveryTry_data();
    void server_withoutAnEncryptedLink_isSaidWhy_throughEveryTry();
    void server_thatAnswers_saysHowSoon();
    void signedOut_tellsOfTheDesktopAlone();
    void elsewhere_whatIsOnWithoutAnAddress_isSaid();
    void quietHours_offOnAndPierced_sayUntilWhen();
    void quietHours_beginAndEnd_byThemselves();
    void quietHours_ofAnUnknownZone_areNotHeeded();
    void trouble_onlyWhenNothingCanBeNoticed();
    void trouble_ofWhoIsBusy_isTold();
    void trouble_ofWhoIsNotOnDuty_isTheirChoice();
    void warning_comesWithPatienceAndGoesByItself();
    void panel_saysEachLineToAScreenReader();
    void panel_inATallScript_keepsTitleAndWordsInLine();

private:
    ReachLine line(ReachLink link) const;
    void setStatus(Status status);
    void setQuiet(const QuietHours &quiet);
    static QString timeOfDay(Instant at)
    {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.ms).time(), QLocale::ShortFormat);
    }

    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Test::FakeNotifier> m_notifier;
    std::unique_ptr<Test::FakeTrayHost> m_tray;
    std::unique_ptr<Test::FakeSound> m_sound;
    std::unique_ptr<Reachability> m_reach;
};

void TestUiReachability::init()
{
    m_reach.reset();
    m_world = std::make_unique<Test::World>();
    m_notifier = std::make_unique<Test::FakeNotifier>();
    m_notifier->now.inhibited = false;
    m_tray = std::make_unique<Test::FakeTrayHost>();
    m_tray->setPresent(true);
    m_sound = std::make_unique<Test::FakeSound>();
    m_sound->setState(workingSound());
    auto &snapshot = m_world->backend().snapshot;
    snapshot.agents[snapshot.self.id].hasPushAddress = true;
    m_world->start();
    setStatus(Status::Available);
    m_reach = std::make_unique<Reachability>(Reachability::Parts{m_notifier.get(), m_tray.get(), m_sound.get()});
    m_reach->setConsole(&m_world->console());
}

ReachLine TestUiReachability::line(ReachLink link) const
{
    const QList<ReachLine> lines = m_reach->lines();
    for (const ReachLine &one : lines) {
        if (one.link == link)
            return one;
    }
    return {};
}

void TestUiReachability::setStatus(Status status)
{
    Agents agents = m_world->console().state().agents();
    agents[m_world->console().state().self().id].status = status;
    Q_EMIT m_world->backend().peopleChanged(m_world->console().state().workspace(), agents);
}

void TestUiReachability::setQuiet(const QuietHours &quiet)
{
    Agents agents = m_world->console().state().agents();
    agents[m_world->console().state().self().id].alerts.quiet = quiet;
    Q_EMIT m_world->backend().peopleChanged(m_world->console().state().workspace(), agents);
}

void TestUiReachability::allWell_everyLinkIsGood()
{
    const QList<ReachLine> lines = m_reach->lines();
    QCOMPARE(lines.size(), 8);
    for (const ReachLine &one : lines) {
        QVERIFY2(one.state == ReachState::Good, qPrintable(one.title + u": "_s + one.words));
        QVERIFY(!one.title.isEmpty() && !one.words.isEmpty());
    }
    QVERIFY2(line(ReachLink::Sound).words.contains(u"Headphones"_s), qPrintable(line(ReachLink::Sound).words));
    QVERIFY(m_reach->trouble().isEmpty());
}

void TestUiReachability::link_thatIsBroken_isNamed_data()
{
    QTest::addColumn<Set>("set");
    QTest::addColumn<ReachLink>("link");
    QTest::addColumn<ReachState>("state");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const Set &set, ReachLink link, ReachState state, const QString &word) {
        QTest::newRow(name) << set << link << state << word;
    };
    const auto notifier = [](NotifierTrouble trouble) -> Set {
        return [trouble](auto &it, auto &, auto &) { it.setCapabilities(broken(trouble)); };
    };
    const auto sound = [](auto change) -> Set {
        return [change](auto &, auto &, auto &it) {
            SoundState state = workingSound();
            change(state);
            it.setState(state);
        };
    };
    row("no bus", notifier(NotifierTrouble::NoBus), ReachLink::Notifications, ReachState::Broken, u"session bus"_s);
    row("no service", notifier(NotifierTrouble::NoService), ReachLink::Notifications, ReachState::Broken,
        u"no notif"_s);
    row("service hangs", notifier(NotifierTrouble::Silent), ReachLink::Notifications, ReachState::Broken, u"answer"_s);
    row("service refuses", notifier(NotifierTrouble::Refused), ReachLink::Notifications, ReachState::Broken,
        u"refuses"_s);
    row("no tray for messages", notifier(NotifierTrouble::NoTray), ReachLink::Notifications, ReachState::Broken,
        u"tray"_s);
    row(
        "no buttons",
        [](auto &it, auto &, auto &) {
            NotifierCapabilities can = Test::FakeNotifier::everything();
            can.actions = false;
            it.setCapabilities(can);
        },
        ReachLink::Notifications, ReachState::Weak, u"without buttons"_s);
    row(
        "closes at once",
        [](auto &it, auto &, auto &) {
            NotifierCapabilities can = Test::FakeNotifier::everything();
            can.closesAtOnce = true;
            it.setCapabilities(can);
        },
        ReachLink::Notifications, ReachState::Broken, u"at once"_s);
    row(
        "do not disturb",
        [](auto &it, auto &, auto &) {
            NotifierCapabilities can = Test::FakeNotifier::everything();
            can.inhibited = true;
            it.setCapabilities(can);
        },
        ReachLink::DoNotDisturb, ReachState::Broken, u"On"_s);
    row(
        "no tray", [](auto &, auto &it, auto &) { it.setPresent(false); }, ReachLink::Tray, ReachState::Weak,
        u"ends Baton"_s);
    row("no sound service", sound([](SoundState &it) { it.trouble = SoundTrouble::NoServer; }), ReachLink::Sound,
        ReachState::Broken, u"not running"_s);
    row("sound hangs", sound([](SoundState &it) { it.trouble = SoundTrouble::Silent; }), ReachLink::Sound,
        ReachState::Broken, u"does not answer"_s);
    row("no sound device", sound([](SoundState &it) { it.trouble = SoundTrouble::NoDevice; }), ReachLink::Sound,
        ReachState::Broken, u"no sound device"_s);
    row("muted", sound([](SoundState &it) { it.muted = true; }), ReachLink::Sound, ReachState::Broken, u"muted"_s);
    row("device at zero", sound([](SoundState &it) { it.volume = 0; }), ReachLink::Sound, ReachState::Broken,
        u"zero"_s);
    row("another device", sound([](SoundState &it) { it.fellBack = true; }), ReachLink::Sound, ReachState::Weak,
        u"instead"_s);
}

void TestUiReachability::link_thatIsBroken_isNamed()
{
    QFETCH(Set, set);
    QFETCH(ReachLink, link);
    QSignalSpy changed(m_reach.get(), &Reachability::changed);
    set(*m_notifier, *m_tray, *m_sound);
    QCOMPARE(changed.count(), 1);
    const ReachLine found = line(link);
    QTEST(found.state, "state");
    QFETCH(QString, word);
    QVERIFY2(found.words.contains(word), qPrintable(found.words));
    // A link that is well is not blamed for another one.
    const QList<ReachLine> lines = m_reach->lines();
    for (const ReachLine &one : lines)
        QVERIFY2(one.link == link || one.state == ReachState::Good || one.state == ReachState::Unknown,
                 qPrintable(one.words));
    QVERIFY(m_reach->trouble().isEmpty()); // the other way is left
}

void TestUiReachability::link_thatCannotBeKnown_isNoSuccess()
{
    m_notifier->setCapabilities(Test::FakeNotifier::everything()); // tells nothing of do not disturb
    QCOMPARE(line(ReachLink::DoNotDisturb).state, ReachState::Unknown);
    m_notifier->setCapabilities(broken(NotifierTrouble::NotAsked));
    QCOMPARE(line(ReachLink::Notifications).state, ReachState::Unknown);
    QCOMPARE(line(ReachLink::DoNotDisturb).state, ReachState::Unknown);
    m_sound->setState({});
    QCOMPARE(line(ReachLink::Sound).state, ReachState::Unknown);
    QVERIFY(m_reach->trouble().isEmpty()); // nobody is warned while the desktop still answers
}

void TestUiReachability::status_awayAndBusy_saySo()
{
    setStatus(Status::Busy);
    QCOMPARE(line(ReachLink::Status).state, ReachState::Weak);
    setStatus(Status::Away);
    QCOMPARE(line(ReachLink::Status).state, ReachState::Broken);
    QCOMPARE(line(ReachLink::Status).words, u"Away: alerted only when everybody else is."_s);
}

void TestUiReachability::server_lost_isSaid()
{
    m_world->backend().setLink(LinkPhase::Waiting);
    QCOMPARE(line(ReachLink::Server).state, ReachState::Broken);
    m_world->backend().setLink(LinkPhase::Connecting);
    QCOMPARE(line(ReachLink::Server).state, ReachState::Weak);
    m_world->backend().setLink(LinkPhase::Online);
    QCOMPARE(line(ReachLink::Server).state, ReachState::Good);
}

void TestUiReachability::server_withoutAnEncryptedLink_isSaidWhy_throughEveryTry_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("word");
    QTest::newRow("a certificate that does not hold") << u"tls"_s << u"certificate"_s;
    QTest::newRow("nothing encrypted") << u"no_tls"_s << u"encrypted link"_s;
}

void TestUiReachability::server_withoutAnEncryptedLink_isSaidWhy_throughEveryTry()
{
    QFETCH(QString, reason);
    QFETCH(QString, word);
    const auto words = [this] { return line(ReachLink::Server).words; };
    m_world->backend().setLink(LinkPhase::Waiting, u"unreachable"_s);
    const QString without = words();
    QVERIFY2(!without.contains(word), qPrintable(without));
    m_world->backend().setLink(LinkPhase::Connecting);
    QSignalSpy changed(m_reach.get(), &Reachability::changed);
    m_world->backend().setLink(LinkPhase::Waiting, reason);
    QVERIFY(!changed.isEmpty());
    const QString with = words();
    QVERIFY2(with.contains(word) && with.endsWith(without), qPrintable(with));
    QCOMPARE(line(ReachLink::Server).state, ReachState::Broken);
    m_world->backend().setLink(LinkPhase::Connecting);
    QCOMPARE(words(), with);
    QCOMPARE(line(ReachLink::Server).state, ReachState::Broken);
    // Whoever looks later is told as well.
    m_world->backend().setLink(LinkPhase::Waiting, reason);
    m_reach->setConsole(nullptr);
    m_reach->setConsole(&m_world->console());
    QCOMPARE(words(), with);
    // The next time the link is lost it is for something else.
    m_world->backend().setLink(LinkPhase::Syncing);
    QCOMPARE(line(ReachLink::Server).state, ReachState::Weak);
    m_world->backend().setLink(LinkPhase::Online);
    QCOMPARE(line(ReachLink::Server).state, ReachState::Good);
    m_world->backend().setLink(LinkPhase::Waiting, u"unreachable"_s);
    QCOMPARE(words(), without);
}

void TestUiReachability::server_thatAnswers_saysHowSoon()
{
    LinkState link = m_world->console().state().link();
    QSignalSpy changed(m_reach.get(), &Reachability::changed);
    link.roundTrip = Millis(238);
    Q_EMIT m_world->backend().linkChanged(link);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(line(ReachLink::Server).state, ReachState::Good);
    QVERIFY2(line(ReachLink::Server).words.contains(u"238 ms"_s), qPrintable(line(ReachLink::Server).words));
    link.roundTrip = Millis(-1);
    Q_EMIT m_world->backend().linkChanged(link);
    QCOMPARE(line(ReachLink::Server).words, u"Connected."_s);
}

void TestUiReachability::signedOut_tellsOfTheDesktopAlone()
{
    m_reach->setConsole(nullptr);
    QCOMPARE(line(ReachLink::Server).state, ReachState::Unknown);
    QCOMPARE(line(ReachLink::Status).state, ReachState::Unknown);
    QCOMPARE(line(ReachLink::Sound).state, ReachState::Good);
    m_notifier->setCapabilities(broken(NotifierTrouble::NoService));
    m_reach->setSoundChoice(choice(false));
    QVERIFY(m_reach->trouble().isEmpty());
    m_world.reset(); // whoever is gone is not asked
    QCOMPARE(m_reach->lines().size(), 8);
}

void TestUiReachability::trouble_onlyWhenNothingCanBeNoticed()
{
    m_reach->setSoundChoice(choice(false));
    QVERIFY(m_reach->trouble().isEmpty());
    m_notifier->setCapabilities(broken(NotifierTrouble::NoService));
    QVERIFY2(m_reach->trouble().contains(u"neither seen nor heard"_s), qPrintable(m_reach->trouble()));
    NotifierCapabilities inhibited = Test::FakeNotifier::everything();
    inhibited.inhibited = true;
    m_notifier->setCapabilities(inhibited);
    QVERIFY2(m_reach->trouble().contains(u"Do not disturb"_s), qPrintable(m_reach->trouble()));
    m_reach->setSoundChoice(choice(true, 0));
    QVERIFY(!m_reach->trouble().isEmpty());
    m_reach->setSoundChoice(choice(true, 30));
    QVERIFY(m_reach->trouble().isEmpty());
}

void TestUiReachability::elsewhere_whatIsOnWithoutAnAddress_isSaid()
{
    const auto set = [this](bool mail, bool hasMail, bool push, bool hasPush) {
        Agents agents = m_world->console().state().agents();
        Agent &me = agents[m_world->console().state().self().id];
        me.alerts.choices[AlertRow::Requested].on = {{AlertChannel::Email, mail}, {AlertChannel::Push, push}};
        me.hasMailAddress = hasMail;
        me.hasPushAddress = hasPush;
        Q_EMIT m_world->backend().peopleChanged(m_world->console().state().workspace(), agents);
        return line(ReachLink::Elsewhere);
    };
    QCOMPARE(line(ReachLink::Elsewhere).title, u"E-mail, Phone"_s);
    const ReachLine both = set(true, true, true, true);
    QCOMPARE(both.state, ReachState::Good);
    QCOMPARE(both.words, u"If nobody has come, also by: E-mail, Phone."_s);
    const ReachLine one = set(true, true, true, false);
    QCOMPARE(one.state, ReachState::Weak);
    QVERIFY2(one.words.startsWith(u"If nobody has come, also by: E-mail. "_s), qPrintable(one.words));
    QVERIFY2(one.words.contains(u"no address of yours: Phone."_s), qPrintable(one.words));
    const ReachLine none = set(true, false, false, true);
    QCOMPARE(none.state, ReachState::Weak);
    QVERIFY2(none.words.contains(u"no address of yours: E-mail."_s), qPrintable(none.words));
    const ReachLine off = set(false, true, false, true);
    QCOMPARE(off.state, ReachState::Weak);
    QVERIFY2(off.words.startsWith(u"Off"_s), qPrintable(off.words));
    QVERIFY(m_reach->trouble().isEmpty()); // of this machine alone
}

void TestUiReachability::quietHours_offOnAndPierced_sayUntilWhen()
{
    QCOMPARE(line(ReachLink::Quiet).state, ReachState::Good);
    QVERIFY(line(ReachLink::Quiet).words.contains(u"at any hour"_s));
    const Instant end = m_world->now() + Millis(3'600'000);
    setQuiet({{}, {}, end, {}});
    QCOMPARE(line(ReachLink::Quiet).state, ReachState::Broken);
    QVERIFY2(line(ReachLink::Quiet).words.contains(timeOfDay(end)), qPrintable(line(ReachLink::Quiet).words));
    setQuiet({{}, {}, end, {AlertRow::Requested, AlertRow::Given}});
    QCOMPARE(line(ReachLink::Quiet).state, ReachState::Weak);
    for (const QString &part : {timeOfDay(end), u"asks for a person"_s, u"is given to you"_s})
        QVERIFY2(line(ReachLink::Quiet).words.contains(part), qPrintable(line(ReachLink::Quiet).words));
    // The world's clock shows 14:12.
    setQuiet({u"UTC"_s, {{{1, 2, 3, 4, 5, 6, 7}, 60, 120}}, {}, {}});
    QCOMPARE(line(ReachLink::Quiet).state, ReachState::Good);
    QVERIFY(!line(ReachLink::Quiet).words.contains(u"at any hour"_s));
    setQuiet({u"UTC"_s, {{{1, 2, 3, 4, 5, 6, 7}, 0, 0}}, {}, {}}); // for ever
    QCOMPARE(line(ReachLink::Quiet).state, ReachState::Broken);
    QVERIFY(!line(ReachLink::Quiet).words.contains(u"%1"_s));
}

void TestUiReachability::quietHours_beginAndEnd_byThemselves()
{
    setQuiet({{}, {}, m_world->now() + Millis(60'000), {}});
    QSignalSpy changed(m_reach.get(), &Reachability::changed);
    m_world->advance(Millis(60'000));
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
    QCOMPARE(line(ReachLink::Quiet).state, ReachState::Good);
}

void TestUiReachability::quietHours_ofAnUnknownZone_areNotHeeded()
{
    setQuiet({u"Mars/Olympus"_s, {{{1, 2, 3, 4, 5, 6, 7}, 0, 0}}, {}, {}});
    QCOMPARE(line(ReachLink::Quiet).state, ReachState::Weak);
    QVERIFY(line(ReachLink::Quiet).words.contains(u"Mars/Olympus"_s));
}

void TestUiReachability::trouble_ofWhoIsBusy_isTold()
{
    m_notifier->setCapabilities(broken(NotifierTrouble::NoService));
    m_reach->setSoundChoice(choice(false));
    setStatus(Status::Busy);
    QVERIFY(!m_reach->trouble().isEmpty());
    setStatus(Status::Offline);
    QVERIFY(m_reach->trouble().isEmpty());
}

void TestUiReachability::trouble_ofWhoIsNotOnDuty_isTheirChoice()
{
    m_notifier->setCapabilities(broken(NotifierTrouble::NoService));
    m_reach->setSoundChoice(choice(false));
    QVERIFY(!m_reach->trouble().isEmpty());
    setStatus(Status::Away);
    QVERIFY(m_reach->trouble().isEmpty());
    setStatus(Status::Available);
    m_world->backend().setLink(LinkPhase::Waiting); // says so itself
    QVERIFY(m_reach->trouble().isEmpty());
}

void TestUiReachability::warning_comesWithPatienceAndGoesByItself()
{
    const Theme theme;
    BannerArea banners(theme);
    int looked = 0;
    const ReachWarning warning(
        *m_reach, banners, [&] { ++looked; }, std::chrono::milliseconds(0));
    m_reach->setSoundChoice(choice(false));
    m_notifier->setCapabilities(broken(NotifierTrouble::NoService));
    QVERIFY(!banners.has(u"deaf"_s)); // a service that restarts is back before anybody is told
    m_notifier->setCapabilities(Test::FakeNotifier::everything());
    QTest::qWait(1);
    QVERIFY(!banners.has(u"deaf"_s));
    m_notifier->setCapabilities(broken(NotifierTrouble::NoService));
    QTRY_VERIFY(banners.has(u"deaf"_s));
    const QList<QAbstractButton *> buttons = banners.findChildren<QAbstractButton *>();
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
                                     [](const auto *it) { return it->text() == u"Am I reachable?"_s; });
    QVERIFY(button != buttons.cend());
    (*button)->click();
    QCOMPARE(looked, 1);
    m_reach->setSoundChoice({});
    QVERIFY(!banners.has(u"deaf"_s));
}

void TestUiReachability::panel_saysEachLineToAScreenReader()
{
    const Theme theme;
    const ReachPanel panel(*m_reach, theme);
    const auto said = [&panel] {
        QStringList all;
        for (const auto *label : panel.findChildren<PlainLabel *>())
            all.append(label->accessibleName());
        return all.join(u'\n');
    };
    QVERIFY2(said().contains(u"Sound, works: Plays on Headphones"_s), qPrintable(said()));
    SoundState muted = workingSound();
    muted.muted = true;
    m_sound->setState(muted);
    QVERIFY2(said().contains(u"Sound, does not work: Not heard"_s), qPrintable(said()));
    // What keeps alerts back works very well: that is not what it says.
    NotifierCapabilities inhibited = Test::FakeNotifier::everything();
    inhibited.inhibited = true;
    m_notifier->setCapabilities(inhibited);
    setStatus(Status::Away);
    QVERIFY2(said().contains(u"Do not disturb, keeps alerts back: On"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"Your status, keeps alerts back: Away"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"Quiet hours, lets alerts through: Off"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"E-mail, Phone, works: If nobody has come, also by: Phone."_s), qPrintable(said()));
}

/// Of a script whose font is taller, as Arabic, the words' first line is taller than a title of one line.
void TestUiReachability::panel_inATallScript_keepsTitleAndWordsInLine()
{
    const Theme theme;
    SoundState state = workingSound();
    state.device = u"\u0633\u0645\u0627\u0639\u0627\u062A"_s;
    m_sound->setState(state);
    ReachPanel panel(*m_reach, theme);
    panel.resize(600, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const QList<PlainLabel *> labels = panel.findChildren<PlainLabel *>();
    for (const PlainLabel *words : labels) {
        if (!words->fullText().contains(state.device))
            continue;
        const PlainLabel *title = labels.at(labels.indexOf(words) - 1);
        QCOMPARE(title->fullText(), u"Sound"_s);
        const int first = words->y() + words->firstLineHeightAt(words->width()) / 2;
        const int middle = title->y() + title->height() / 2;
        QVERIFY2(qAbs(first - middle) <= 1, qPrintable(u"%1 and %2"_s.arg(first).arg(middle)));
        if (words->firstLineHeightAt(words->width()) <= title->fontMetrics().height() + 2)
            QSKIP("no font for Arabic is here, so that the line is no taller");
        return;
    }
    QFAIL("the device is not named");
}

QTEST_MAIN(TestUiReachability)
#include "tst_ui_reachability.moc"
