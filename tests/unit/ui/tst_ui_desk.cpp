// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queuemodel.h"
#include "screenshots/world.h"
#include "ui/briefing/briefingline.h"
#include "ui/dialogs/storydialog.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/queue/queuelistview.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/bannerarea.h"
#include "ui/window/conversationpane.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControl_hasNameAndObjectName();
    void stableNames_areThere_data();
    void stableNames_areThere();
    void space_inTheQueue_claims();
    void enter_inTheQueue_opensWithoutClaiming();
    void lettersJK_moveAndPreview();
    void row_thatGoes_pullsNoOtherInFront();
    void claimTop_fromAnywhere_claimsTheFirst();
    void claim_thatWasLost_saysWhoWasFirst();
    void returnKeys_thenEnter_returnWithNote();
    void transferKeys_typeEnter_transfer();
    void resolveKeys_letter_resolve();
    void snoozeKeys_digit_snooze();
    void width_decidesWhatIsShown();
    void heads_ofThePanes_standOnOneLine_data();
    void heads_ofThePanes_standOnOneLine();
    void shortcuts_areUniqueAndNoCtrlAltLetters();
    void hostileNames_stayLiteralInTheWindow();
    void state_isKeptInTheSettings();
    void opened_conversation_hasItsBriefingAtOnce();
    void takeOver_fromTheAi_isOneKey();
    void lastOneWhoGoes_isToldSo();
    void modelThatIsLeftAlone_isSaidToAdmins_asLongAsItIs();
    void lastOneWhoGoes_ofAClosedTeam_isNot();
    void lastOneWhoGoes_isToldToWhoLeads();
    void status_refused_isSaid_andHasNoEnd();
    void status_refusedWhileABreakRuns_leavesTheBreak();
    void message_notOnTheScreen_isNotRead();
    void message_underThePreferences_isNotRead();
    void opened_countsNoMore();
    void story_isOpen_claimAndSilenceWork();
    void eraseVisitor_isForAdmins_andAskedFirst();
    void keepData_isForAdmins_andSavesTheRest();

private:
    template<typename Body>
    std::optional<Body> lastOf() const
    {
        for (auto it = m_world->backend().submitted.crbegin(); it != m_world->backend().submitted.crend(); ++it) {
            if (std::holds_alternative<Body>(it->body))
                return std::get<Body>(it->body);
        }
        return std::nullopt;
    }
    QueueListView *list() const { return m_window->findChild<QueueListView *>(u"queueList"_s); }
    void act(Act act) { m_window->actions()->action(act)->trigger(); }
    QWidget *named(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    QString statusText() const { return m_window->findChild<QPushButton *>(u"statusButton"_s)->text(); }
    bool says(const QString &matter) const { return m_window->findChild<BannerArea *>()->has(matter); }
    void choose(Status status, Millis span)
    {
        Q_EMIT m_window->desk()->topBar()->statusChosen(status, m_world->now() + span);
    }
    void setMyStatus(Status status) const
    {
        auto &snapshot = m_world->backend().snapshot;
        snapshot.agents[snapshot.self.id].status = status;
        Q_EMIT m_world->backend().peopleChanged(snapshot.workspace, snapshot.agents);
    }
    void becomeAdmin() const
    {
        auto &snapshot = m_world->backend().snapshot;
        snapshot.self.role = Role::Admin;
        snapshot.agents[snapshot.self.id].role = Role::Admin;
        Q_EMIT m_world->backend().synced(snapshot);
    }
    void refuseAll(Baton::Code code) const
    {
        m_world->backend().answer = [code](const Command &) -> std::optional<CommandOutcome> {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = code;
            return outcome;
        };
    }
    /// A visitor writes; whether that was taken for read.
    bool isRead(const ConversationId &conversation)
    {
        Message message;
        message.n = ++m_written;
        message.speaker = Speaker::Visitor;
        message.text = u"Are you there?"_s;
        m_world->backend().hints.clear();
        Q_EMIT m_world->backend().messagesAdded(conversation, {message});
        return m_world->backend().hints.contains(HintKind::Acknowledged);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    qint64 m_written = 100;
};

void TestUiDesk::init()
{
    m_world = std::make_unique<Test::World>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(MainWindowParts{*m_theme, *m_settings, {}});
    m_window->resize(1280, 720);
    m_window->setConsole(&m_world->console());
    m_world->start();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUiDesk::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiDesk::everyControl_hasNameAndObjectName()
{
    m_window->desk()->open(Test::World::maria, true);
    int controls = 0;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || (qobject_cast<const QAbstractScrollArea *>(widget) && widget->focusPolicy() != Qt::NoFocus);
        // Parts that Qt puts into its own controls carry Qt's names.
        const bool qtsOwn =
            widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (!control || qtsOwn)
            continue;
        ++controls;
        const QString which = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(which));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(which));
        if (qobject_cast<const QAbstractButton *>(widget))
            QVERIFY2(!widget->toolTip().isEmpty() || !qobject_cast<const QAbstractButton *>(widget)->text().isEmpty(),
                     qPrintable(which));
    }
    QVERIFY(controls > 30);
}

void TestUiDesk::stableNames_areThere_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("name");
    QTest::newRow("reply") << u"replyEditor"_s << u"Reply"_s;
    QTest::newRow("send") << u"sendButton"_s << u"Send"_s;
    QTest::newRow("claim") << u"claimButton"_s << u"Claim"_s;
    QTest::newRow("return") << u"returnButton"_s << u"Return to AI"_s;
    QTest::newRow("queue") << u"queueList"_s << u"Queue"_s;
    QTest::newRow("transcript") << u"transcript"_s << u"Conversation"_s;
    QTest::newRow("briefing") << u"briefing"_s << u"Briefing"_s;
    QTest::newRow("server") << u"serverEdit"_s << u"Server address"_s;
    QTest::newRow("login") << u"loginEdit"_s << u"Login"_s;
    QTest::newRow("password") << u"passwordEdit"_s << u"Password"_s;
    QTest::newRow("sign in") << u"connectButton"_s << u"Sign in"_s;
    QTest::newRow("try") << u"tryButton"_s << u"Try it"_s;
}

void TestUiDesk::stableNames_areThere()
{
    QFETCH(QString, object);
    QFETCH(QString, name);
    QVERIFY(named(object));
    QCOMPARE(named(object)->accessibleName(), name);
}

void TestUiDesk::space_inTheQueue_claims()
{
    list()->setFocus();
    list()->step(1);
    const ConversationId first = list()->current();
    QCOMPARE(first, Test::World::jonas);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(lastOf<Claim>());
    QVERIFY(m_world->console().state().head(first)->owner.is(m_world->console().state().self().id));
    QCOMPARE(m_window->desk()->conversation()->conversation(), first);
    QVERIFY(named(u"replyEditor"_s)->hasFocus());
}

void TestUiDesk::enter_inTheQueue_opensWithoutClaiming()
{
    list()->setFocus();
    list()->step(1);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!lastOf<Claim>());
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::jonas);
    QVERIFY(named(u"claimButton"_s)->isVisible());
}

void TestUiDesk::lettersJK_moveAndPreview()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_J);
    const ConversationId second = list()->current();
    QCOMPARE(m_window->desk()->conversation()->conversation(), second);
    QTest::keyClick(list(), Qt::Key_K);
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::jonas);
    QVERIFY(list()->hasFocus());
}

void TestUiDesk::row_thatGoes_pullsNoOtherInFront()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_J);
    Conversation taken = *m_world->console().state().head(Test::World::jonas);
    taken.owner = Owner::of(AgentId(u"a_ben00001"_s));
    ++taken.fence;
    m_world->backend().setHead(taken);
    m_world->console().queue().setFrozen(false);
    QVERIFY(m_world->console().queue().rowOf(Test::World::jonas) < 0);
    QCOMPARE(m_window->desk()->conversation()->conversation(), Test::World::jonas);
}

void TestUiDesk::claimTop_fromAnywhere_claimsTheFirst()
{
    const ConversationId top = m_world->console().topOfQueue();
    QVERIFY(!top.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lastOf<Claim>());
    QCOMPARE(m_window->desk()->conversation()->conversation(), top);
}

void TestUiDesk::claim_thatWasLost_saysWhoWasFirst()
{
    m_world->backend().answer = [](const Command &) {
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Conflict;
        outcome.owner = Owner::of(AgentId(u"a_ben00001"_s));
        return outcome;
    };
    m_window->desk()->claim(Test::World::jonas);
    QTRY_VERIFY(named(u"refusedBanner"_s));
    QVERIFY2(named(u"refusedBanner"_s)->accessibleName().contains(u"Ben Okafor was faster by a moment"_s),
             qPrintable(named(u"refusedBanner"_s)->accessibleName()));
}

void TestUiDesk::returnKeys_thenEnter_returnWithNote()
{
    m_window->desk()->open(Test::World::maria, true);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *note = named(u"returnNoteEdit"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"Quote is sent"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY(lastOf<ReturnToAi>());
    QCOMPARE(lastOf<ReturnToAi>()->note, u"Quote is sent"_s);
}

void TestUiDesk::transferKeys_typeEnter_transfer()
{
    m_window->desk()->open(Test::World::maria, true);
    act(Act::Transfer);
    QWidget *filter = named(u"transferFilter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"mia"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(lastOf<Transfer>());
    QCOMPARE(lastOf<Transfer>()->agent, AgentId(u"a_mia00001"_s));
}

void TestUiDesk::resolveKeys_letter_resolve()
{
    m_window->desk()->open(Test::World::maria, true);
    act(Act::Resolve);
    QTest::keyClick(named(u"resolveSheet"_s), Qt::Key_S);
    QTRY_VERIFY(lastOf<Resolve>());
    QCOMPARE(lastOf<Resolve>()->outcome, u"sold"_s);
}

void TestUiDesk::snoozeKeys_digit_snooze()
{
    m_window->desk()->open(Test::World::maria, true);
    act(Act::Snooze);
    QTest::keyClick(named(u"snoozeSheet"_s), Qt::Key_2);
    QVERIFY(lastOf<SetSnooze>());
    QCOMPARE(lastOf<SetSnooze>()->until, m_world->now() + Millis(7'200'000));
}

void TestUiDesk::width_decidesWhatIsShown()
{
    m_window->desk()->open(Test::World::maria, true);
    QVERIFY(named(u"briefing"_s)->isVisible());
    QVERIFY(named(u"transcript"_s)->width() > list()->width());
    QVERIFY(named(u"transcript"_s)->width() > named(u"briefing"_s)->width());
    m_window->resize(900, 700);
    QVERIFY(!named(u"briefing"_s)->isVisible());
    QVERIFY(list()->isVisible());
    act(Act::PaneBriefing);
    QVERIFY(named(u"briefing"_s)->isVisible());
    m_window->resize(600, 800);
    QVERIFY(!list()->isVisible());
    QVERIFY(named(u"backButton"_s)->isVisible());
    QTest::mouseClick(named(u"backButton"_s), Qt::LeftButton);
    QVERIFY(list()->isVisible());
    QVERIFY(!named(u"transcript"_s)->isVisible());
}

void TestUiDesk::heads_ofThePanes_standOnOneLine_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

void TestUiDesk::heads_ofThePanes_standOnOneLine()
{
    QFETCH(int, percent);
    m_theme->setTextPercent(percent);
    m_window->resize(1280 * percent / 100, 800);
    m_window->rebuild();
    m_window->desk()->open(Test::World::maria, true);
    QTRY_VERIFY(named(u"briefing"_s)->isVisible());
    QCoreApplication::processEvents();
    const auto in = [this](QWidget *widget, int y) { return widget->mapTo(m_window.get(), QPoint(0, y)).y(); };
    const auto bottom = [&](const QString &name) { return in(named(name), named(name)->height()); };
    QCOMPARE(bottom(u"conversationHeader"_s), bottom(u"queueHead"_s));
    QCOMPARE(bottom(u"briefingHead"_s), bottom(u"queueHead"_s));
    const auto middle = [&](const QString &name) { return in(named(name), named(name)->height() / 2); };
    QVERIFY(qAbs(middle(u"conversationName"_s) - middle(u"queueTitle"_s)) <= 1);
    QCOMPARE(middle(u"briefingTitle"_s), middle(u"conversationName"_s));
}

void TestUiDesk::shortcuts_areUniqueAndNoCtrlAltLetters()
{
    QStringList seen;
    for (const QAction *action : m_window->actions()->all()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key), qPrintable(key));
        QVERIFY2(!(key.contains(u"Ctrl"_s) && key.contains(u"Alt"_s)), qPrintable(key));
        seen.append(key);
    }
    // Taken by editing, the input method or the desktop.
    for (const char *taken : {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+Shift+U",
                              "Ctrl+Shift+E", "Ctrl+;", "Ctrl+Space"})
        QVERIFY2(!seen.contains(QString::fromLatin1(taken)), taken);
}

void TestUiDesk::hostileNames_stayLiteralInTheWindow()
{
    Conversation head = *m_world->console().state().head(Test::World::maria);
    head.visitor.name = u"<b>Support:</b> <img src='file:///etc/passwd'>"_s;
    head.briefing.asked.text = u"<table><tr><td>"_s.repeated(300);
    head.fields.insert(u"__proto__"_s, {u"\"><script>"_s, u"ai"_s, 0, 100});
    m_world->backend().setHead(head);
    m_window->desk()->open(Test::World::maria, true);
    m_window->grab();
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<img"_s) && !widget->toolTip().contains(u"<b>"_s),
                 qPrintable(widget->toolTip()));
}

void TestUiDesk::state_isKeptInTheSettings()
{
    act(Act::PaneViews);
    m_window->close();
    QCOMPARE(m_settings->value(u"desk/viewsFolded"_s).toBool(), false);
    QVERIFY(m_settings->contains(u"desk/splitter"_s));
    QVERIFY(m_settings->contains(u"window/geometry"_s));
}

void TestUiDesk::opened_conversation_hasItsBriefingAtOnce()
{
    m_window->desk()->open(Test::World::maria, false);
    // Nothing was painted and no event handled in between.
    const QString asked = m_world->head(Test::World::maria.toString()).briefing.asked.text;
    QVERIFY(!asked.isEmpty());
    auto *line = m_window->findChild<BriefingLineView *>(u"asked"_s);
    QVERIFY(line);
    QVERIFY2(line->accessibleName().contains(asked.left(20)), qPrintable(line->accessibleName()));
}

void TestUiDesk::takeOver_fromTheAi_isOneKey()
{
    Conversation head = m_world->head(Test::World::jonas.toString());
    head.owner = Owner::ai();
    head.handoff.reset();
    ++head.version;
    Q_EMIT m_world->backend().headsChanged({head});
    m_window->desk()->open(Test::World::jonas, true);
    act(Act::TakeOver);
    QVERIFY(lastOf<TakeOver>());
}

void TestUiDesk::lastOneWhoGoes_isToldSo()
{
    const auto banner = [this] { return m_window->findChild<BannerArea *>()->has(u"cover"_s); };
    QVERIFY(!banner());
    auto &snapshot = m_world->backend().snapshot;
    for (Agent &agent : snapshot.agents)
        agent.status = Status::Away;
    m_world->start();
    QVERIFY(banner());
    auto *back = named(u"coverAction"_s);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(lastOf<SetStatus>());
    for (Agent &agent : snapshot.agents)
        agent.status = Status::Available;
    m_world->start();
    QVERIFY(!banner());
}

void TestUiDesk::modelThatIsLeftAlone_isSaidToAdmins_asLongAsItIs()
{
    const auto banner = [this] { return m_window->findChild<BannerArea *>()->has(u"model"_s); };
    const auto comes = [this](ModelTrouble trouble) {
        Q_EMIT m_world->backend().hinted(
            {ConversationId(u"c_model"_s), {}, HintKind::Model, Millis(0), qint64(trouble)});
    };
    comes(ModelTrouble::KeyRefused);
    QVERIFY(!banner()); // no admin
    for (Agent &agent : m_world->backend().snapshot.agents)
        agent.role = Role::Admin;
    m_world->start();
    comes(ModelTrouble::KeyRefused);
    QVERIFY(banner());
    QVERIFY(named(u"modelBanner"_s)->accessibleName().contains(u"key"_s));
    comes(ModelTrouble::Unreachable);
    QTRY_VERIFY(named(u"modelBanner"_s)->accessibleName().contains(u"reached"_s)); // the one before goes later
    comes(ModelTrouble::None);
    QVERIFY(!banner());
    Q_EMIT m_world->backend().hinted({ConversationId(u"c_model"_s), {}, HintKind::Model, Millis(0), 99});
    QTRY_VERIFY(named(u"modelBanner"_s)
                && named(u"modelBanner"_s)->accessibleName().contains(u"fails"_s)); // later server
    Q_EMIT m_world->backend().linkChanged({});
    QVERIFY(!banner());
}

void TestUiDesk::lastOneWhoGoes_ofAClosedTeam_isNot()
{
    auto &snapshot = m_world->backend().snapshot;
    for (Agent &agent : snapshot.agents)
        agent.status = Status::Away;
    for (Team &team : snapshot.workspace.teams)
        team.open = false;
    m_world->start();
    QVERIFY(!m_window->findChild<BannerArea *>()->has(u"cover"_s));
    for (Team &team : snapshot.workspace.teams)
        team.open = true;
    m_world->start();
    QVERIFY(m_window->findChild<BannerArea *>()->has(u"cover"_s));
}

void TestUiDesk::lastOneWhoGoes_isToldToWhoLeads()
{
    auto &snapshot = m_world->backend().snapshot;
    const AgentId self = m_world->console().state().self().id;
    const auto go = [&](Status status) {
        for (Agent &agent : snapshot.agents) {
            if (agent.id == self)
                agent.teams.clear();
            agent.role = agent.id == self ? Role::Admin : agent.role;
            agent.status = status;
        }
        m_world->start();
        return m_window->findChild<BannerArea *>()->has(u"cover"_s);
    };
    QVERIFY(!go(Status::Available));
    QVERIFY(go(Status::Away));
    QVERIFY(!named(u"coverAction"_s)); // they are of no team: coming back would not help
    QVERIFY(!go(Status::Available));
}

void TestUiDesk::status_refused_isSaid_andHasNoEnd()
{
    refuseAll(Baton::Code::Forbidden);
    choose(Status::Busy, Millis(1'800'000));
    QVERIFY(lastOf<SetStatus>());
    QCOMPARE(statusText(), u"Available"_s);
    QVERIFY(says(u"status"_s));
    QVERIFY(named(u"statusBanner"_s)->accessibleName().contains(u"still: Available"_s));
    setMyStatus(Status::Away); // on another device
    QVERIFY(!says(u"status"_s));
    // And where it cannot even be tried.
    m_world->backend().answer = {};
    m_world->backend().setLink(LinkPhase::Waiting);
    choose(Status::Busy, Millis(1'800'000));
    QTRY_VERIFY(says(u"status"_s));
    QVERIFY(named(u"statusBanner"_s)->accessibleName().contains(u"no connection"_s));
    QCOMPARE(statusText(), u"Away"_s);
}

void TestUiDesk::status_refusedWhileABreakRuns_leavesTheBreak()
{
    choose(Status::Busy, Millis(1'800'000));
    setMyStatus(Status::Busy);
    const QString running = statusText();
    QVERIFY2(running.startsWith(u"Busy until"_s), qPrintable(running));
    QVERIFY(!says(u"status"_s));
    refuseAll(Baton::Code::Overloaded);
    choose(Status::Away, Millis(7'200'000));
    QCOMPARE(statusText(), running);
    m_world->console().setStatus(Status::Busy); // as the tray does
    QCOMPARE(statusText(), running);
}

void TestUiDesk::message_notOnTheScreen_isNotRead()
{
    m_window->desk()->open(Test::World::maria, true);
    QVERIFY(isRead(Test::World::maria));
    m_window->resize(600, 800);
    QTest::mouseClick(named(u"backButton"_s), Qt::LeftButton);
    QVERIFY(!named(u"conversationPane"_s)->isVisible());
    QVERIFY(!isRead(Test::World::maria));
    QCOMPARE(m_world->console().badges(), QSet<ConversationId>{Test::World::maria});
    act(Act::PaneConversation);
    QVERIFY(m_world->console().badges().isEmpty());
    QVERIFY(isRead(Test::World::maria));
    m_window->setWindowState(Qt::WindowMinimized);
    QVERIFY(!isRead(Test::World::maria));
    m_window->setWindowState(Qt::WindowNoState);
    m_window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == m_window.get());
    QVERIFY(isRead(Test::World::maria));
    m_window->hide(); // in the tray
    QVERIFY(!isRead(Test::World::maria));
    QVERIFY(m_world->backend().hints.isEmpty());
}

void TestUiDesk::message_underThePreferences_isNotRead()
{
    m_window->desk()->open(Test::World::maria, true);
    QWidget *preferences = m_window->showPreferences();
    QTRY_VERIFY(QApplication::activeWindow() == preferences); // what is above a window makes that active, too
    QVERIFY(!isRead(Test::World::maria));
    QCOMPARE(m_world->console().alerting(), QList<ConversationId>{Test::World::maria});
    preferences->close();
    m_window->activateWindow();
    QTRY_VERIFY(m_world->console().alerting().isEmpty()); // who is back sees it
    QVERIFY(isRead(Test::World::maria));
}

void TestUiDesk::opened_countsNoMore()
{
    m_window->desk()->open(Test::World::layla, true);
    QVERIFY(!isRead(Test::World::maria));
    QVERIFY(m_world->console().alerting().isEmpty()); // in front there is no sound
    QCOMPARE(m_world->console().badges(), QSet<ConversationId>{Test::World::maria});
    m_window->desk()->open(Test::World::maria, true);
    QVERIFY(m_world->console().badges().isEmpty());
}

void TestUiDesk::story_isOpen_claimAndSilenceWork()
{
    m_window->desk()->open(Test::World::maria, true);
    act(Act::WhyAlerted);
    const QPointer<StoryDialog> story = m_window->findChild<StoryDialog *>();
    QVERIFY(story);
    QTRY_VERIFY(QApplication::activeWindow() == story.data());
    m_world->backend().alert(Test::World::jonas);
    QVERIFY(!m_world->console().alerting().isEmpty());
    QTest::keyClick(story, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_world->console().alerting().isEmpty());
    QVERIFY(story->isVisible());
    QTest::keyClick(story, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lastOf<Claim>());
    QVERIFY(!story || !story->isVisible());
}

void TestUiDesk::eraseVisitor_isForAdmins_andAskedFirst()
{
    m_window->desk()->open(Test::World::maria, true);
    act(Act::EraseVisitor);
    QVERIFY(!m_window->findChild<QMessageBox *>(u"eraseVisitorBox"_s));
    becomeAdmin();
    const VisitorId maria = m_world->console().state().head(Test::World::maria)->visitor.id;
    act(Act::EraseVisitor);
    auto *box = m_window->findChild<QMessageBox *>(u"eraseVisitorBox"_s);
    QVERIFY(box);
    QVERIFY(!lastOf<EraseVisitor>()); // not before it is said again
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    box->findChild<QPushButton *>(u"eraseVisitorButton"_s)->click();
    QVERIFY(lastOf<EraseVisitor>());
    QCOMPARE(lastOf<EraseVisitor>()->visitor, maria);
}

void TestUiDesk::keepData_isForAdmins_andSavesTheRest()
{
    act(Act::KeepData);
    QVERIFY(!m_window->findChild<QDialog *>(u"retentionDialog"_s));
    becomeAdmin();
    act(Act::KeepData);
    const QPointer<QDialog> dialog = m_window->findChild<QDialog *>(u"retentionDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"retentionText"_s)->setValue(90);
    dialog->findChild<QPushButton *>(u"saveRetentionButton"_s)->click();
    const auto saved = lastOf<SaveWorkspace>();
    QVERIFY(saved);
    QCOMPARE(saved->workspace.retention.textDays, 90);
    QCOMPARE(saved->workspace.retention.fileDays, 0);
    const Workspace before = m_world->console().state().workspace();
    QCOMPARE(saved->workspace.name, before.name); // and nothing else of it
    QCOMPARE(saved->revision, std::optional(before.revision));
}

QTEST_MAIN(TestUiDesk)
#include "tst_ui_desk.moc"
