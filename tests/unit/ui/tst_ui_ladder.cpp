// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/alertdraft.h"
#include "screenshots/world.h"
#include "ui/preferences/draftfooter.h"
#include "ui/preferences/dryrunpanel.h"
#include "ui/preferences/historydialog.h"
#include "ui/preferences/ladderpage.h"
#include "ui/preferences/laddersteps.h"
#include "ui/preferences/placechoice.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/reviewdialog.h"
#include "ui/preferences/rulesfiles.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/words/ladderwords.h"
#include "ui/words/rulewords.h"
#include "ui/words/translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpontaneKeyEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QWheelEvent>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Who is alerted when, what that would do, what was saved before, and rules out to a file and in again.
class TestUiLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); } // forms of the plural
    void init();
    void cleanup();
    void step_changed_isSavedAfterTheReview();
    void step_movedByItsTime_keepsTheKeyboard();
    void step_beyondTheEnd_takesTheEndAlong();
    void step_addedAndRemoved_endsAlways();
    void step_beingWritten_thatGoes_writesNothing();
    void times_thatDiffer_areSaidDifferently();
    void team_hasItsOwn_orTheWorkspaces();
    void wheel_overAControl_scrollsThePage();
    void dryRun_namesWhoWhenAndWhyNot();
    void dryRun_isOfWhatIsWritten();
    void ladder_savedByAnother_isSaid_andMineCanBeSaved();
    void ladder_onAnOldWorkspace_isRefused_andKept();
    void history_oldRules_comeBackThroughTheReview();
    void history_beforeTheFirstSave_canBeBroughtBack();
    void history_ofLadders_isInWords();
    void file_outAndIn_changesNothing();
    void file_hasTheLadders_too();
    void file_ofOtherRules_isReviewed();
    void file_bad_saysWhere_andChangesNothing_data();
    void file_bad_saysWhere_andChangesNothing();
    void time_hasTheEdgeOfAField_inTheDarkToo();

private:
    LadderPage *page() const { return m_window->findChild<LadderPage *>(); }
    LadderSteps *steps() const { return page()->findChild<LadderSteps *>(); }
    DraftFooter *footer() const { return page()->window()->findChildren<DraftFooter *>().last(); }
    AlertDraft &draft() const { return m_world->console().alertDraft(); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    Workspace &workspace() const { return backend().snapshot.workspace; }
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        return page()->findChild<Widget *>(name);
    }
    void setTime(int step, QTime time)
    {
        auto *edit = named<QTimeEdit>(u"ladderAfter%1"_s.arg(step));
        edit->setFocus();
        edit->setTime(time);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    static QString textOf(const QWidget &widget)
    {
        QStringList lines;
        for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
            if (label->isVisibleTo(&widget))
                lines.append(plain(label->fullText()));
        }
        return lines.join(u'\n');
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    void save() const
    {
        ReviewDialog *dialog = footer()->review();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"reviewSave"_s), Qt::LeftButton);
    }
    QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"rules.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static inline const TeamId sales{u"t_sales01"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiLadder::init()
{
    m_world = std::make_unique<Test::World>();
    auto &snapshot = m_world->backend().snapshot;
    snapshot.self.role = snapshot.agents[snapshot.self.id].role = Role::Admin;
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Ladder);
    QVERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(page()->window()));
}

void TestUiLadder::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiLadder::step_changed_isSavedAfterTheReview()
{
    auto *target = named<QComboBox>(u"ladderTarget1"_s);
    target->setCurrentIndex(target->findData(int(LadderTarget::Team)));
    Q_EMIT target->activated(target->currentIndex());
    QCOMPARE(workspace().ladder.first().target, LadderTarget::Available);
    const ReviewDialog *dialog = footer()->review();
    const QString text = textOf(*dialog);
    QVERIFY2(text.contains(u"New: At once: everybody of the team who is connected"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Gone: At once: available agents of the team"_s), qPrintable(text));
    QVERIFY2(text.contains(u"The ladder changes for 4 people"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Nobody is alerted differently"_s), qPrintable(text));
    save();
    QCOMPARE(workspace().ladder.first().target, LadderTarget::Team);
    QVERIFY(!draft().isChanged());
}

void TestUiLadder::step_movedByItsTime_keepsTheKeyboard()
{
    setTime(2, QTime(0, 1, 30)); // behind the one of a minute
    const QList<LadderStep> now = draft().ladder({});
    QVERIFY(isLadder(now));
    QCOMPARE(now[3], (LadderStep{Millis(90'000), LadderTarget::AgentsAgain}));
    QVERIFY(named<QTimeEdit>(u"ladderAfter4"_s)->hasFocus());
}

void TestUiLadder::step_beyondTheEnd_takesTheEndAlong()
{
    setTime(6, QTime(0, 20, 0));
    QCOMPARE(draft().ladder({}).last(), (LadderStep{Millis(1'200'000), LadderTarget::Missed}));
    QVERIFY(!named<QPushButton>(u"ladderRemove7"_s)->isVisible());
}

void TestUiLadder::step_addedAndRemoved_endsAlways()
{
    QTest::keyClick(named<QPushButton>(u"ladderAdd"_s), Qt::Key_Space);
    QCOMPARE(draft().ladder({}).size(), 8);
    QCOMPARE(draft().ladder({})[6], (LadderStep{Millis(210'000), LadderTarget::Team}));
    QVERIFY(named<QTimeEdit>(u"ladderAfter7"_s)->hasFocus());
    for (int i = 0; i < 7; ++i)
        QTest::mouseClick(named<QPushButton>(u"ladderRemove1"_s), Qt::LeftButton);
    QCOMPARE(draft().ladder({}), (QList<LadderStep>{{Millis(600'000), LadderTarget::Missed}}));
    // A ladder that reaches nobody is said before it is saved.
    QVERIFY(textOf(*footer()->review()).contains(u"no step of the ladder reaches anybody"_s));
}

void TestUiLadder::step_beingWritten_thatGoes_writesNothing()
{
    auto *last = named<QTimeEdit>(u"ladderAfter7"_s);
    QVERIFY(last);
    last->setFocus();
    last->setTime(QTime(1, 2, 3));
    QSignalSpy edited(steps(), &LadderSteps::edited);
    const QList<LadderStep> fewer{{Millis(0), LadderTarget::Available}, {Millis(600'000), LadderTarget::Missed}};
    steps()->setSteps(fewer, true);
    QVERIFY(!last->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(edited.isEmpty());
    QCOMPARE(steps()->steps(), fewer);
    // And with the window.
    auto *first = named<QTimeEdit>(u"ladderAfter1"_s);
    first->setFocus();
    first->setTime(QTime(1, 2, 3));
    delete page()->window(); // and nothing is written into what is gone
}

void TestUiLadder::times_thatDiffer_areSaidDifferently()
{
    QCOMPARE(LadderWords::after(Millis(90'000)), u"After 1 minute, 30 seconds"_s);
    QCOMPARE(LadderWords::after(Millis(0)), u"At once"_s);
    QSet<QString> said;
    const QList<qint64> spans{0,       5'000,     5'500,     60'000,     61'000,     90'000,
                              120'000, 3'600'000, 3'630'000, 86'400'000, 90'000'000, 90'001'000};
    for (const qint64 span : spans)
        said.insert(RuleWords::value({AlertRow::Requested, AlertSetting::Repeat, {}}, span, {}));
    QVERIFY2(said.size() == spans.size(), qPrintable(QStringList(said.values()).join(u'|')));
}

void TestUiLadder::team_hasItsOwn_orTheWorkspaces()
{
    page()->setPlace({sales, {}});
    auto *own = named<QCheckBox>(u"ladderOwn"_s);
    QVERIFY(own->isVisible() && !own->isChecked());
    QVERIFY(!named<QTimeEdit>(u"ladderAfter1"_s)->isEnabled());
    QTest::keyClick(own, Qt::Key_Space);
    QVERIFY(named<QTimeEdit>(u"ladderAfter1"_s)->isEnabled());
    setTime(2, QTime(0, 0, 20));
    save();
    QCOMPARE(workspace().teams[sales.toString()].ladder[1].after, Millis(20'000));
    QCOMPARE(workspace().ladder[1].after, Millis(15'000));
    QTest::keyClick(own, Qt::Key_Space);
    QVERIFY(textOf(*footer()->review()).contains(u"The workspace’s ladder counts"_s));
}

void TestUiLadder::wheel_overAControl_scrollsThePage()
{
    page()->window()->resize(page()->window()->width(), 400);
    QScrollArea *area = nullptr;
    for (QWidget *above = page(); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    QVERIFY(area);
    const QDateTime at = named<QDateTimeEdit>(u"dryRunAt"_s)->dateTime();
    for (const char *name : {"ladderPlace", "ladderAfter2", "ladderTarget2", "dryRunAt", "dryRunThere"}) {
        auto *control = named<QWidget>(QString::fromLatin1(name));
        QVERIFY2(control, name);
        page()->window()->setFocus();
        area->verticalScrollBar()->setValue(0);
        const QPointF middle(control->rect().center());
        QWheelEvent event(middle, control->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only what a person does goes on to the widget around
        qApp->notify(control, &event);
        QVERIFY2(area->verticalScrollBar()->value() > 0, name);
        QCOMPARE(control->focusPolicy(), Qt::StrongFocus);
    }
    QVERIFY(!draft().isChanged());
    QCOMPARE(page()->findChild<PlaceChoice *>()->place(), AlertPlace());
    QCOMPARE(named<QDateTimeEdit>(u"dryRunAt"_s)->dateTime(), at);
    QCOMPARE(named<QComboBox>(u"dryRunThere"_s)->currentIndex(), 0);
}

void TestUiLadder::dryRun_namesWhoWhenAndWhyNot()
{
    auto &agents = backend().snapshot.agents;
    agents[AgentId(u"a_mia00001"_s)].alerts.quiet = {u"UTC"_s, {{{6}, 0, 0}}, {}, {}};
    for (const AlertChannel channel : alertChannels)
        agents[AgentId(u"a_tom00001"_s)].alertRules.choices[AlertRow::Requested].on.insert(channel, false);
    Q_EMIT backend().peopleChanged(workspace(), agents);
    page()->setPlace({sales, {}});
    page()->dryRun().setMoment(QDateTime(QDate(2026, 11, 21), QTime(14, 5), Qt::UTC).toLocalTime());
    const QString text = plain(textOf(page()->dryRun()));
    QVERIFY2(text.contains(u"At 14:05 on Saturday a handoff of Sales"_s), qPrintable(text));
    QVERIFY2(text.contains(u"14:05:00 – available agents of the team: Ana Torres, Ben Okafor"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Not: quiet hours: Mia Lindqvist"_s), qPrintable(text));
    QVERIFY2(text.contains(u"no console of theirs would alert: Tom Becker"_s), qPrintable(text));
    QVERIFY2(text.contains(u"14:15:00 – nobody came"_s), qPrintable(text));
    // With those who are there now: Mia is busy, Tom away.
    auto *there = named<QComboBox>(u"dryRunThere"_s);
    QTest::keyClick(there, Qt::Key_Down);
    QVERIFY(plain(textOf(page()->dryRun())).contains(u"not available: Mia Lindqvist, Tom Becker"_s));
}

void TestUiLadder::dryRun_isOfWhatIsWritten()
{
    page()->dryRun().setMoment(QDateTime(QDate(2026, 11, 21), QTime(14, 5)));
    setTime(2, QTime(0, 0, 45));
    QVERIFY(plain(textOf(page()->dryRun())).contains(u"14:05:45 – available agents of the team, again"_s));
    QCOMPARE(workspace().ladder[1].after, Millis(15'000));
}

void TestUiLadder::ladder_savedByAnother_isSaid_andMineCanBeSaved()
{
    setTime(2, QTime(0, 0, 20));
    Workspace theirs = workspace();
    theirs.ladder[1].after = Millis(25'000);
    backend().setWorkspace(theirs);
    QVERIFY(textOf(*footer()).contains(u"somebody else saved changes there meanwhile"_s));
    QCOMPARE(draft().ladder({})[1].after, Millis(20'000));
    const QString text = textOf(*footer()->review());
    QVERIFY2(text.contains(u"Gone: After 25 second"_s), qPrintable(text));
    save();
    QCOMPARE(workspace().ladder[1].after, Millis(20'000));
}

void TestUiLadder::ladder_onAnOldWorkspace_isRefused_andKept()
{
    workspace().revision = 4; // the console has not heard yet
    backend().answer = [this](const Command &command) -> std::optional<CommandOutcome> {
        const auto *save = std::get_if<SaveWorkspace>(&command.body);
        if (!save || save->revision == workspace().revision)
            return std::nullopt;
        CommandOutcome outcome;
        outcome.kind = CommandOutcome::Kind::Refused;
        outcome.code = Code::Conflict;
        return outcome;
    };
    setTime(2, QTime(0, 0, 20));
    save();
    QTRY_VERIFY(textOf(*footer()).contains(u"at the same moment"_s));
    QCOMPARE(draft().ladder({})[1].after, Millis(20'000));
    Q_EMIT backend().peopleChanged(workspace(), backend().snapshot.agents);
    save();
    QCOMPARE(workspace().ladder[1].after, Millis(20'000));
    QVERIFY(!draft().isChanged());
}

void TestUiLadder::history_oldRules_comeBackThroughTheReview()
{
    AlertRules first;
    first.revision = 1;
    first.choices[AlertRow::Given].on[AlertChannel::Sound] = false;
    AlertRules second;
    second.revision = 2;
    const AgentId ana = backend().snapshot.self.id;
    backend().saves = {{9, m_world->now(), ana, {}, {}, second, {}}, {7, m_world->now(), ana, {}, {}, first, {}}};
    HistoryDialog *dialog = footer()->history();
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"Ana Torres"_s));
    QVERIFY(textOf(*dialog).contains(u"Sound: “as above” instead of off"_s));
    list->setCurrentRow(1);
    QVERIFY(textOf(*dialog).contains(u"Sound: off instead of “as above”"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"historyBack"_s), Qt::LeftButton);
    QCOMPARE(workspace().alertRules.revision, 0);
    auto *review = m_window->findChild<ReviewDialog *>();
    QVERIFY(review);
    QTest::mouseClick(review->findChild<QPushButton *>(u"reviewSave"_s), Qt::LeftButton);
    QCOMPARE(workspace().alertRules.choices, first.choices);
}

void TestUiLadder::history_beforeTheFirstSave_canBeBroughtBack()
{
    AlertRules first;
    first.choices[AlertRow::Given].on[AlertChannel::Sound] = false;
    backend().setRules({{}, {}, first});
    first.revision = 1;
    backend().saves = {{7, m_world->now(), backend().snapshot.self.id, {}, {}, first, {}}};
    HistoryDialog *dialog = footer()->history();
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"historyMore"_s), Qt::LeftButton);
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QVERIFY(textOf(*dialog).contains(u"Nothing is set here"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"historyBack"_s), Qt::LeftButton);
    auto *review = m_window->findChild<ReviewDialog *>();
    QVERIFY(review);
    QTest::mouseClick(review->findChild<QPushButton *>(u"reviewSave"_s), Qt::LeftButton);
    QVERIFY(workspace().alertRules.choices.isEmpty());
}

void TestUiLadder::history_ofLadders_isInWords()
{
    backend().saves = {{9, m_world->now(), {}, sales, {}, {}, {}},
                       {7, m_world->now(), {}, sales, {}, {}, {{Millis(60'000), LadderTarget::Missed}}}};
    HistoryDialog *dialog = footer()->history();
    QVERIFY(textOf(*dialog).contains(u"the workspace’s ladder counted"_s));
    dialog->findChild<QListWidget *>()->setCurrentRow(1);
    QVERIFY(textOf(*dialog).contains(u"nobody came: the visitor is told"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"historyBack"_s), Qt::LeftButton);
    QCOMPARE(draft().changedLadders(), QList<TeamId>{sales});
}

void TestUiLadder::file_outAndIn_changesNothing()
{
    AlertRules rules;
    rules.choices[AlertRow::Given].tone = AlertTone::Deep;
    backend().setRules({sales, {}, rules});
    const QString path = m_folder.filePath(u"out.json"_s);
    footer()->files().exportTo(path);
    QVERIFY(textOf(*footer()).contains(u"out.json"_s));
    footer()->files().importFrom(path);
    QVERIFY(!draft().isChanged());
    QVERIFY(textOf(*footer()).contains(u"set already"_s));
    // Taken away meanwhile, the file brings it back.
    backend().setRules({sales, {}, {{}, {}, 1}});
    footer()->files().importFrom(path);
    QCOMPARE(draft().rules({sales, {}}).choices, rules.choices);
}

void TestUiLadder::file_hasTheLadders_too()
{
    Workspace other = workspace();
    other.teams[sales.toString()].ladder = {{Millis(0), LadderTarget::Team}, {Millis(60'000), LadderTarget::Missed}};
    backend().setWorkspace(other);
    const QString path = m_folder.filePath(u"out.json"_s);
    footer()->files().exportTo(path);
    Workspace now = workspace();
    now.teams[sales.toString()].ladder = {};
    now.ladder = {{Millis(60'000), LadderTarget::Missed}};
    backend().setWorkspace(now);
    footer()->files().importFrom(path);
    auto *review = m_window->findChild<ReviewDialog *>();
    QVERIFY(review);
    QTest::mouseClick(review->findChild<QPushButton *>(u"reviewSave"_s), Qt::LeftButton);
    QCOMPARE(workspace().ladder, other.ladder);
    QCOMPARE(workspace().teams[sales.toString()].ladder, other.teams[sales.toString()].ladder);
    QVERIFY(!draft().isChanged());
}

void TestUiLadder::file_ofOtherRules_isReviewed()
{
    const QString path = write(R"({"format":1,"workspace":{"choices":{"given":{"on":{"sound":false}}}}})");
    footer()->files().importFrom(path);
    auto *review = m_window->findChild<ReviewDialog *>();
    QVERIFY(review);
    QVERIFY(textOf(*review).contains(u"A conversation is given to you, Sound: off"_s));
    QCOMPARE(workspace().alertRules.revision, 0);
    // What is being written is not thrown away by a file.
    footer()->files().askForImport();
    QVERIFY(textOf(*footer()).contains(u"Save or discard"_s));
}

void TestUiLadder::file_bad_saysWhere_andChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"not a file of alert rules"_s;
    QTest::newRow("no json") << QByteArray("PNG\x89 and more") << u"not a file of alert rules"_s;
    QTest::newRow("later format") << QByteArray(R"({"format":2,"workspace":{}})") << u"not understood at"_s;
    QTest::newRow("unknown row") << QByteArray(R"({"format":1,"workspace":{"choices":{"dinner":{}}}})") << u"dinner"_s;
    QTest::newRow("another workspace") << QByteArray(R"({"format":1,"workspace":{},"teams":{"t_none0001":{}}})")
                                       << u"t_none0001"_s;
    QTest::newRow("too often") << QByteArray(R"({"format":1,"workspace":{"choices":{"given":{"repeat":1}}}})")
                               << u"repeat"_s;
    QTest::newRow("ladder without an end")
        << QByteArray(R"({"format":1,"workspace":{},"ladder":[{"after":0,"target":"team"}]})") << u"ladder"_s;
    QTest::newRow("lock without a reason")
        << QByteArray(R"({"format":1,"workspace":{"locks":{"given":{"toast":" "}}}})") << u"reason"_s;
}

void TestUiLadder::file_bad_saysWhere_andChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    footer()->files().importFrom(write(bytes));
    QVERIFY(!draft().isChanged());
    const QString text = textOf(*footer());
    QVERIFY2(text.contains(u"Nothing was taken over"_s) && text.contains(said), qPrintable(text));
    QVERIFY(!m_window->findChild<ReviewDialog *>());
}

void TestUiLadder::time_hasTheEdgeOfAField_inTheDarkToo()
{
    m_theme->setScheme(Scheme::Dark);
    m_theme->applyTo(*qApp);
    auto *edit = named<QTimeEdit>(u"ladderAfter1"_s);
    const auto edge = [edit] {
        const QImage picture = edit->grab().toImage();
        return picture.pixelColor(0, picture.height() / 2);
    };
    edit->clearFocus();
    QCOMPARE(edge(), m_theme->color(ColorRole::Control));
    edit->setFocus();
    QCOMPARE(edge(), m_theme->color(ColorRole::Accent));
    qApp->setStyleSheet({});
}

QTEST_MAIN(TestUiLadder)
#include "tst_ui_ladder.moc"
