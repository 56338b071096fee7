// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/preferences/ownalerts.h"
#include "ui/preferences/quietpanel.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// When the person is left in peace, and what comes through all the same, is theirs to say and counts at once.
class TestUiQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void span_addedChangedAndRemoved_isKept();
    void times_rightToLeft_areReadInTheirOrder();
    void times_inAnotherScript_standInTheMiddleOfTheirField();
    void span_halfTyped_staysWhileOthersReport();
    void span_withoutADay_staysAndTheOthersAreKept();
    void span_changedOnAnotherDevice_isShown();
    void zone_ofAnotherClock_isSaidAndGivenUp();
    void zone_unknown_isSaid();
    void onCall_isOfferedWhereSomethingIsQuiet();
    void link_gone_nothingCanBeSet();
    void link_blips_halfTyped_isKeptAfterwards();
    void doNotDisturb_isKeptShownAndEndsByItself();
    void doNotDisturb_untilTomorrow_isTheMorning();
    void doNotDisturb_switchedOff_isOver();
    void controls_haveUniqueNames();

private:
    QuietHours &mine() const
    {
        auto &snapshot = m_world->backend().snapshot;
        return snapshot.agents[snapshot.self.id].alerts.quiet;
    }
    void tellPeople() const
    {
        auto &snapshot = m_world->backend().snapshot;
        Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    }
    void setMine(const QuietHours &quiet) const
    {
        auto &snapshot = m_world->backend().snapshot;
        snapshot.agents[snapshot.self.id].alerts.quiet = quiet;
        ++snapshot.agents[snapshot.self.id].alerts.revision;
        tellPeople();
    }
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        return m_panel->findChild<Widget *>(name);
    }
    void press(const QString &name) const { QTest::keyClick(named<QPushButton>(name), Qt::Key_Space); }
    void choose(int index) const
    {
        auto *choice = named<QComboBox>(u"quietUntilChoice"_s);
        QVERIFY(choice);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
    bool says(const QString &part) const;

    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OwnAlerts> m_alerts;
    std::unique_ptr<QuietPanel> m_panel;
};

void TestUiQuietHours::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_world->start();
    m_alerts = std::make_unique<OwnAlerts>(&m_world->console());
    m_panel = std::make_unique<QuietPanel>(*m_alerts, *m_theme);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestUiQuietHours::cleanup()
{
    m_panel.reset();
    m_alerts.reset();
    m_world.reset();
}

bool TestUiQuietHours::says(const QString &part) const
{
    for (const PlainLabel *label : m_panel->findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->fullText().contains(part))
            return true;
    }
    return false;
}

void TestUiQuietHours::span_addedChangedAndRemoved_isKept()
{
    QVERIFY(says(u"at any hour"_s));
    press(u"quietAdd"_s);
    QCOMPARE(mine().spans.size(), 1);
    QCOMPARE(mine().zone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    QVERIFY(says(u"In these times nothing alerts you"_s));
    press(u"quietDay1_6"_s);
    press(u"quietDay1_7"_s);
    QCOMPARE(mine().spans.first().days, (QList<int>{1, 2, 3, 4, 5}));
    auto *from = named<QTimeEdit>(u"quietFrom1"_s);
    from->setTime(QTime(21, 30));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(mine().spans.first().from, 21 * 60 + 30);
    QVERIFY(says(u"on the next day"_s));
    press(u"quietAdd"_s);
    QCOMPARE(mine().spans.size(), 2);
    const QuietSpan second = mine().spans.last();
    press(u"quietRemove1"_s);
    QCOMPARE(mine().spans, QList<QuietSpan>{second});
    press(u"quietRemove1"_s);
    QVERIFY(mine().spans.isEmpty());
    QVERIFY(says(u"at any hour"_s));
}

void TestUiQuietHours::times_inAnotherScript_standInTheMiddleOfTheirField()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const auto shownIn = [this](const QLocale &locale) {
        cleanup();
        QLocale::setDefault(locale);
        init();
        press(u"quietAdd"_s);
        auto *from = named<QTimeEdit>(u"quietFrom1"_s);
        from->setTime(QTime(21, 5));
        return from->text();
    };
    // A letter of another font would lift the digits beside it.
    QCOMPARE(shownIn(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)), u"21:05"_s);
    QCOMPARE(shownIn(QLocale(QLocale::German)), u"21:05"_s);
    const QString american = shownIn(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(american.startsWith(u"9:05"_s) && american.endsWith(u"PM"_s), qPrintable(american));
}

void TestUiQuietHours::times_rightToLeft_areReadInTheirOrder()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    press(u"quietAdd"_s);
    auto *from = named<QTimeEdit>(u"quietFrom1"_s);
    from->setTime(QTime(21, 5));
    QVERIFY2(from->text().startsWith(u"21:05"_s), qPrintable(from->text()));
}

void TestUiQuietHours::span_halfTyped_staysWhileOthersReport()
{
    press(u"quietAdd"_s);
    auto *from = named<QTimeEdit>(u"quietFrom1"_s);
    from->setFocus();
    from->setTime(QTime(22, 15));
    tellPeople(); // a colleague's status
    m_world->backend().setLink(LinkPhase::Online); // a round trip was measured
    QCOMPARE(from->time(), QTime(22, 15));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(mine().spans.first().from, 22 * 60 + 15);
    // What was just kept is no other news than what was kept before.
    from->setTime(QTime(23, 45));
    tellPeople();
    QCOMPARE(from->time(), QTime(23, 45));
}

void TestUiQuietHours::span_withoutADay_staysAndTheOthersAreKept()
{
    setMine({u"UTC"_s, {{{3}, 60, 120}, {{5}, 0, 90}}, {}, {}});
    press(u"quietDay1_3"_s);
    QVERIFY(says(u"Choose a day"_s));
    tellPeople();
    QVERIFY(!named<QPushButton>(u"quietDay1_3"_s)->isChecked());
    press(u"quietDay2_6"_s);
    QCOMPARE(mine().spans, (QList<QuietSpan>{{{3}, 60, 120}, {{5, 6}, 0, 90}}));
    QVERIFY(!named<QPushButton>(u"quietDay1_3"_s)->isChecked());
    press(u"quietDay1_4"_s);
    QCOMPARE(mine().spans, (QList<QuietSpan>{{{4}, 60, 120}, {{5, 6}, 0, 90}}));
}

void TestUiQuietHours::span_changedOnAnotherDevice_isShown()
{
    press(u"quietAdd"_s);
    setMine({u"UTC"_s, {{{2}, 615, 700}}, {}, {}});
    QCOMPARE(named<QTimeEdit>(u"quietFrom1"_s)->time(), QTime(10, 15));
    QVERIFY(named<QPushButton>(u"quietDay1_2"_s)->isChecked());
    QVERIFY(!named<QPushButton>(u"quietDay1_1"_s)->isChecked());
}

void TestUiQuietHours::zone_ofAnotherClock_isSaidAndGivenUp()
{
    QVERIFY(!named<QPushButton>(u"quietZone"_s)->isVisible());
    setMine({u"Asia/Tokyo"_s, {{{2}, 615, 700}}, {}, {}});
    QVERIFY(says(u"Asia/Tokyo"_s));
    QVERIFY(named<QPushButton>(u"quietZone"_s)->isVisible());
    press(u"quietZone"_s);
    QCOMPARE(mine().zone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    QVERIFY(!named<QPushButton>(u"quietZone"_s)->isVisible());
}

void TestUiQuietHours::zone_unknown_isSaid()
{
    setMine({u"Mars/Olympus"_s, {{{2}, 615, 700}}, {}, {}});
    QVERIFY(says(u"Mars/Olympus"_s) && says(u"not heeded"_s));
}

void TestUiQuietHours::onCall_isOfferedWhereSomethingIsQuiet()
{
    auto *box = named<QCheckBox>(u"onCall%1"_s.arg(int(AlertRow::Offered)));
    QVERIFY(box && !box->isVisible());
    press(u"quietAdd"_s);
    QVERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(mine().onCall, QList<AlertRow>{AlertRow::Offered});
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(mine().onCall.isEmpty());
}

void TestUiQuietHours::link_gone_nothingCanBeSet()
{
    press(u"quietAdd"_s);
    auto *from = named<QTimeEdit>(u"quietFrom1"_s);
    m_world->backend().setLink(LinkPhase::Waiting);
    for (const QString &name : {u"quietAdd"_s, u"quietDay1_1"_s, u"quietRemove1"_s})
        QVERIFY(!named<QPushButton>(name)->isEnabled());
    QVERIFY(!from->isEnabled());
    QVERIFY(!named<QCheckBox>(u"onCall0"_s)->isEnabled());
    QVERIFY(!named<QComboBox>(u"quietUntilChoice"_s)->isEnabled());
    m_world->backend().setLink(LinkPhase::Online);
    QVERIFY(from->isEnabled() && named<QPushButton>(u"quietAdd"_s)->isEnabled());
}

void TestUiQuietHours::link_blips_halfTyped_isKeptAfterwards()
{
    press(u"quietAdd"_s);
    press(u"quietAdd"_s);
    auto *from = named<QTimeEdit>(u"quietFrom1"_s);
    const int before = mine().spans.first().from;
    from->setFocus();
    from->setTime(QTime(1, 2));
    m_world->backend().setLink(LinkPhase::Waiting);
    QCOMPARE(from->time(), QTime(1, 2));
    QCOMPARE(mine().spans.first().from, before);
    tellPeople();
    m_world->backend().setLink(LinkPhase::Online);
    QCOMPARE(from->time(), QTime(1, 2));
    QCOMPARE(mine().spans.first().from, 62);
    // What was set on another device meanwhile is not overwritten.
    from->setTime(QTime(3, 4));
    m_world->backend().setLink(LinkPhase::Waiting);
    setMine({u"UTC"_s, {{{2}, 615, 700}}, {}, {}});
    m_world->backend().setLink(LinkPhase::Online);
    QCOMPARE(from->time(), QTime(10, 15));
    QCOMPARE(mine().spans.first().from, 615);
    // Nor is anything sent where nothing was typed.
    const auto sent = m_world->backend().submitted.size();
    m_world->backend().setLink(LinkPhase::Waiting);
    m_world->backend().setLink(LinkPhase::Online);
    QCOMPARE(m_world->backend().submitted.size(), sent);
}

void TestUiQuietHours::doNotDisturb_isKeptShownAndEndsByItself()
{
    choose(1);
    const auto *choice = named<QComboBox>(u"quietUntilChoice"_s);
    QVERIFY(choice);
    const Instant end = m_world->now() + Millis(30 * 60'000);
    QCOMPARE(mine().until, std::optional(end));
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(end.ms).time(), QLocale::ShortFormat);
    QVERIFY2(choice->currentText().contains(time), qPrintable(choice->currentText()));
    QVERIFY(says(time));
    QVERIFY(!says(u"at any hour"_s));
    QVERIFY(named<QCheckBox>(u"onCall0"_s)->isVisible());
    m_world->advance(Millis(30 * 60'000));
    QTRY_VERIFY(says(u"at any hour"_s));
    QCOMPARE(choice->currentIndex(), 0);
    QVERIFY(!named<QCheckBox>(u"onCall0"_s)->isVisible());
}

void TestUiQuietHours::doNotDisturb_untilTomorrow_isTheMorning()
{
    choose(4);
    QVERIFY(mine().until);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(mine().until->ms);
    QCOMPARE(end.time(), QTime(8, 0));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(m_world->now().ms).date().daysTo(end.date()), 1);
    QVERIFY(says(u"tomorrow"_s));
}

void TestUiQuietHours::doNotDisturb_switchedOff_isOver()
{
    setMine({{}, {}, m_world->now() + Millis(7'200'000), {}});
    QVERIFY(!says(u"at any hour"_s));
    choose(0);
    QVERIFY(!mine().until);
    QVERIFY(says(u"at any hour"_s));
    // What is over is not carried along.
    setMine({{}, {}, m_world->now() + Millis(-1), {}});
    QVERIFY(says(u"at any hour"_s));
    press(u"quietAdd"_s);
    QVERIFY(!mine().until);
}

void TestUiQuietHours::controls_haveUniqueNames()
{
    setMine({u"Asia/Tokyo"_s, {{{2}, 615, 700}, {{3}, 615, 700}}, m_world->now() + Millis(60'000), {}});
    QSet<QString> names;
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(what));
        QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(what + widget->accessibleName()));
        names.insert(widget->accessibleName());
    }
    QVERIFY(names.size() >= 2 * 10 + 5 + 3);
    QVERIFY2(names.contains(u"Quiet time 2, from"_s), qPrintable(QStringList(names.values()).join(u'\n')));
}

QTEST_MAIN(TestUiQuietHours)
#include "tst_ui_quiethours.moc"
