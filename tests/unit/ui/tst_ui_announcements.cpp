// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader says by itself. The same on the bus: tests/desktop.
#include "screenshots/world.h"
#include "ui/theme/theme.h"
#include "ui/window/bannerarea.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/words/announcement.h"
#include "ui/words/translations.h"

#include <QDateTime>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sentences_inARow_areAllThereAfterwards();
    void handoff_thatIsAlertedAgain_isSaidOnce();
    void handoff_thatComesBack_isSaidAgain();
    void waitingVisitor_behindTheOneInFront_isSaidOnce();
    void race_thatWasLost_isSaid();
    void link_thatIsLostAndBack_isSaid();
    void notice_thatIsMadeAnew_isNotSaidAgain();
    void messages_thatComeTogether_areOneSentenceEach();
    void numbers_inArabic_areWrittenAsInAllSoftware_data();
    void numbers_inArabic_areWrittenAsInAllSoftware();

private:
    void forget() { qDeleteAll(m_window->findChildren<Announcement *>()); }
    QStringList said() const
    {
        QStringList sentences;
        for (const Announcement *one : m_window->findChildren<Announcement *>())
            sentences.append(one->sentence());
        return sentences;
    }
    AlertRaised alertFor(const ConversationId &conversation, int step) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiAnnouncements::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_theme, *m_settings, {}});
    m_window->setConsole(&m_world->console());
    m_world->start();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->desk()->open(Test::World::maria, true);
    forget();
}

void TestUiAnnouncements::cleanup()
{
    m_window.reset();
    m_world.reset();
}

AlertRaised TestUiAnnouncements::alertFor(const ConversationId &conversation, int step) const
{
    AlertRaised raised;
    raised.conversation = conversation;
    raised.no = m_world->console().state().head(conversation)->handoff->no;
    raised.step = step;
    raised.target = LadderTarget::AnyOnline;
    return raised;
}

void TestUiAnnouncements::sentences_inARow_areAllThereAfterwards()
{
    announce(*m_window, u"One."_s);
    announce(*m_window, u"Two."_s);
    announce(*m_window, {});
    announce(*m_window, u"One."_s);
    QCOMPARE(said(), (QStringList{u"One."_s, u"Two."_s, u"One."_s}));
    for (int i = 0; i < 50; ++i)
        announce(*m_window, QString::number(i));
    QCOMPARE(said().last(), u"49"_s);
    QVERIFY(said().size() < 20); // and none stays for ever
}

void TestUiAnnouncements::handoff_thatIsAlertedAgain_isSaidOnce()
{
    Q_EMIT m_world->backend().alertRaised(alertFor(Test::World::jonas, 0));
    Q_EMIT m_world->backend().alertRaised(alertFor(Test::World::jonas, 1));
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().first().startsWith(u"New in the queue: Jonas Weber, "_s), qPrintable(said().first()));
}

void TestUiAnnouncements::handoff_thatComesBack_isSaidAgain()
{
    Q_EMIT m_world->backend().alertRaised(alertFor(Test::World::jonas, 0));
    Conversation head = *m_world->console().state().head(Test::World::jonas);
    head.owner = Owner::of(AgentId(u"a_ben00001"_s));
    m_world->backend().setHead(head);
    head.owner = Owner::queue();
    m_world->backend().setHead(head);
    Q_EMIT m_world->backend().alertRaised(alertFor(Test::World::jonas, 0));
    QCOMPARE(said().size(), 2);
}

void TestUiAnnouncements::waitingVisitor_behindTheOneInFront_isSaidOnce()
{
    Conversation head = *m_world->console().state().head(Test::World::layla);
    head.unansweredSince.reset();
    m_world->backend().setHead(head);
    QVERIFY(said().isEmpty());
    head.unansweredSince = m_world->now();
    head.last.text = u"Are you there?"_s;
    m_world->backend().setHead(head);
    head.last.text = u"Hello?"_s;
    m_world->backend().setHead(head);
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().first().endsWith(u"waits for your answer: Are you there?"_s), qPrintable(said().first()));
    Conversation front = *m_world->console().state().head(Test::World::maria);
    front.unansweredSince = m_world->now();
    m_world->backend().setHead(front);
    QCOMPARE(said().size(), 1); // its message itself is said
}

void TestUiAnnouncements::race_thatWasLost_isSaid()
{
    m_world->backend().answer = [](const Command &) {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Conflict;
        outcome.owner = Owner::of(AgentId(u"a_ben00001"_s));
        return outcome;
    };
    m_window->desk()->claim(Test::World::jonas);
    const auto told = [this] { return said().filter(u"Ben Okafor was faster by a moment"_s).size(); };
    QTRY_COMPARE(told(), 1);
}

void TestUiAnnouncements::link_thatIsLostAndBack_isSaid()
{
    m_world->backend().setLink(LinkPhase::Waiting);
    m_world->backend().setLink(LinkPhase::Online);
    QVERIFY(said().isEmpty()); // a moment's loss is no news
    m_world->backend().setLink(LinkPhase::Waiting);
    QTRY_COMPARE(said().filter(u"You are offline."_s).size(), 1);
    m_world->backend().setLink(LinkPhase::Online);
    QCOMPARE(said().filter(u"You are connected again."_s).size(), 1);
    QCOMPARE(said().size(), 2);
}

void TestUiAnnouncements::notice_thatIsMadeAnew_isNotSaidAgain()
{
    auto *banners = m_window->findChild<BannerArea *>();
    banners->raise(u"matter"_s, {BannerKind::Info, u"Something is so."_s, {}, {}, true, 0});
    m_window->rebuild();
    QCOMPARE(said().filter(u"Something is so."_s).size(), 1);
}

void TestUiAnnouncements::messages_thatComeTogether_areOneSentenceEach()
{
    m_world->backend().say(Test::World::maria, Test::said(Speaker::Visitor, u"First"_s, m_world->now()));
    m_world->backend().say(Test::World::maria, Test::said(Speaker::Visitor, u"Second\nline"_s, m_world->now()));
    QCOMPARE(said().size(), 2);
    QVERIFY2(said().first().startsWith(u"Maria Santos, visitor, "_s) && said().first().endsWith(u": First"_s),
             qPrintable(said().first()));
    QVERIFY2(said().last().endsWith(u": Second line"_s), qPrintable(said().last()));
}

void TestUiAnnouncements::numbers_inArabic_areWrittenAsInAllSoftware_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("language alone") << u"ar"_s << u"ar_AE"_s;
    QTest::newRow("Egypt") << u"ar_EG"_s << u"ar_AE"_s;
    QTest::newRow("Morocco has them") << u"ar_MA"_s << u"ar_MA"_s;
    QTest::newRow("no Arabic") << u"de_AT"_s << u"de_AT"_s;
}

void TestUiAnnouncements::numbers_inArabic_areWrittenAsInAllSoftware()
{
    QFETCH(QString, wanted);
    QFETCH(QString, taken);
    const QLocale locale = localeOfNumbers(QLocale(wanted));
    QCOMPARE(locale.name(), taken);
    QCOMPARE(locale.toString(7), u"7"_s);
    QVERIFY(locale.toString(QDateTime(QDate(2026, 1, 5), QTime(15, 4)), QLocale::ShortFormat).contains(u"04"_s));
}

QTEST_MAIN(TestUiAnnouncements)
#include "tst_ui_announcements.moc"
