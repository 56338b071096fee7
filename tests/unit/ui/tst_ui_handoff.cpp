// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/handoffdraft.h"
#include "screenshots/world.h"
#include "ui/preferences/handofffooter.h"
#include "ui/preferences/handoffpage.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/rehearsalpanel.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/words/handoffwords.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

/// Where an admin sets when the AI hands over, and tries it.
class TestUiHandoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, QLocale(QLocale::English)); } // forms of the plural
    void init();
    void cleanup();
    void reasons_allHaveARow_inWords();
    void rule_changed_isSavedAfterTheReview();
    void threshold_ofAScore_isTheScores();
    void collect_hasDetails_fromTheMenu();
    void nothing_chosen_turnsTheRuleOff();
    void off_isSaid_withWho_andWarnedOf();
    void page_added_edited_removed();
    void icp_words_areParted();
    void weights_areKept();
    void savedByAnother_isSaid_andMineAreKept();
    void sameAgain_savedByAnother_isTheirs();
    void typing_outlivesNewsFromElsewhere();
    void refused_saysWhy_andKeepsTheChanges();
    void discard_canBeUndone();
    void notConnected_nothingCanBeSet();
    void keyboard_changesARule_withoutAMouse();
    void replay_marksWhatWouldDiffer();
    void replay_withoutChanges_saysWhatCounts();
    void replay_refused_isSaid();
    void replay_ofOldRules_isSaidToBeOld();
    void agent_whoIsNoAdmin_hasNoSuchPage();
    void names_ofAllControls_areSaid();

private:
    HandoffPage *page() const { return m_window->findChild<HandoffPage *>(); }
    HandoffDraft &draft() const { return m_world->console().handoffDraft(); }
    HandoffFooter *footer() const { return page()->window()->findChild<HandoffFooter *>(); }
    Test::FakeBackend &backend() const { return m_world->backend(); }
    Workspace &workspace() const { return backend().snapshot.workspace; }
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        return page()->findChild<Widget *>(name);
    }
    void choose(const QString &name, int data)
    {
        auto *choice = named<QComboBox>(name);
        choice->setCurrentIndex(choice->findData(data));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    static QString textOf(const QWidget &widget)
    {
        QStringList lines;
        for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
            if (label->isVisibleTo(&widget))
                lines.append(plain(label->fullText()));
        }
        return lines.join(u'\n');
    }
    QString review(bool save)
    {
        HandoffReview *dialog = footer()->review();
        const QString text = textOf(*dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(save ? u"handoffReviewSave"_s : u"handoffReviewBack"_s),
                          Qt::LeftButton);
        return text;
    }
    void prepareRehearsal();

    QTemporaryDir m_folder;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestUiHandoff::init()
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
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Handoff);
    QVERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(page()->window()));
}

void TestUiHandoff::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestUiHandoff::reasons_allHaveARow_inWords()
{
    const QString text = textOf(*page());
    for (const QString &code : ruledReasons()) {
        QVERIFY2(named<QComboBox>(code % u"Action"_s), qPrintable(code));
        QVERIFY(HandoffWords::when(code) != code && !HandoffWords::when(code).contains(u'_'));
        QVERIFY2(text.contains(HandoffWords::when(code)), qPrintable(code));
    }
}

void TestUiHandoff::rule_changed_isSavedAfterTheReview()
{
    choose(u"policyAction"_s, int(RuleAction::Offer));
    named<QSpinBox>(u"policyFrom"_s)->setValue(60);
    QVERIFY(draft().isChanged());
    QCOMPARE(ruleOf(workspace().handoffRules, u"policy"_s).action, RuleAction::Flag);
    QVERIFY(textOf(*page()).contains(u"It is about terms and exceptions – changed"_s));
    const QString text = review(true);
    QVERIFY2(text.contains(u"It is about terms and exceptions: Offer a person, from 60 % on instead of Only note it"_s),
             qPrintable(text));
    const ReasonRule saved = ruleOf(workspace().handoffRules, u"policy"_s);
    QCOMPARE(saved.action, RuleAction::Offer);
    QCOMPARE(saved.from, 60);
    QVERIFY(!draft().isChanged());
    QVERIFY(!textOf(*page()).contains(u"– changed"_s));
}

void TestUiHandoff::threshold_ofAScore_isTheScores()
{
    named<QSpinBox>(u"complexFrom"_s)->setValue(45);
    named<QSpinBox>(u"lead_scoreFrom"_s)->setValue(55);
    named<QSpinBox>(u"frictionFrom"_s)->setValue(4);
    named<QSpinBox>(u"low_confidenceFrom"_s)->setValue(2);
    named<QSpinBox>(u"answerThreshold"_s)->setValue(50);
    const HandoffSettings settings = draft().settings();
    QCOMPARE(settings.rules.complexity, 45);
    QCOMPARE(settings.rules.leadScore, 55);
    QCOMPARE(settings.rules.friction, 4);
    QCOMPARE(settings.fallbacks, 2);
    QCOMPARE(settings.answerThreshold, 50);
    QCOMPARE(draft().changes().size(), 5);
    review(true);
    QCOMPARE(workspace().fallbacks, 2);
    QCOMPARE(workspace().handoffRules.complexity, 45);
}

void TestUiHandoff::collect_hasDetails_fromTheMenu()
{
    auto *fields = named<QPushButton>(u"explicit_requestFields"_s);
    QVERIFY(!fields->isVisible());
    choose(u"explicit_requestAction"_s, int(RuleAction::Collect));
    QVERIFY(fields->isVisible());
    QCOMPARE(ruleOf(draft().settings().rules, u"explicit_request"_s).fields, (QStringList{u"name"_s, u"email"_s}));
    const auto ticksOrder = [](const QPushButton &button) {
        button.menu()->actions().at(askableFields().indexOf(u"order"_s))->trigger();
    };
    ticksOrder(*fields);
    named<QSpinBox>(u"explicit_requestQuestions"_s)->setValue(3);
    const ReasonRule rule = ruleOf(draft().settings().rules, u"explicit_request"_s);
    QCOMPARE(rule.fields, (QStringList{u"name"_s, u"email"_s, u"order"_s}));
    QCOMPARE(rule.questions, 3);
    QVERIFY(textOf(*page()).contains(u"Ask: name, e-mail address, order number"_s));
    QVERIFY(fields->accessibleName().contains(u"order number"_s));
    named<QSpinBox>(u"category2Questions"_s)->setValue(4); // kept until something is asked
    ticksOrder(*named<QPushButton>(u"category2Fields"_s)); // of a topic, whatever the reason
    const QString text = review(true);
    QVERIFY2(text.contains(u"Before a handoff about Billing: Ask for details, then hand over (order number"_s),
             qPrintable(text));
    QCOMPARE(workspace().handoffRules.categories, (QList<CategoryRule>{{Category::Billing, {u"order"_s}, 4}}));
}

void TestUiHandoff::nothing_chosen_turnsTheRuleOff()
{
    choose(u"abuseAction"_s, -1);
    QVERIFY(!ruleOf(draft().settings().rules, u"abuse"_s).on);
    choose(u"abuseAction"_s, int(RuleAction::Flag));
    QVERIFY(!draft().isChanged()); // as it was
    choose(u"abuseAction"_s, int(RuleAction::Collect));
    choose(u"abuseAction"_s, int(RuleAction::Flag));
    QVERIFY(!draft().isChanged()); // what would have been asked for means nothing
    named<QSpinBox>(u"complexFrom"_s)->setValue(20); // also beside another change
    choose(u"abuseAction"_s, int(RuleAction::Collect));
    QVERIFY(textOf(*page()).contains(HandoffWords::when(u"abuse"_s) + u" – changed"_s));
    choose(u"abuseAction"_s, int(RuleAction::Flag));
    QVERIFY(!textOf(*page()).contains(HandoffWords::when(u"abuse"_s) + u" – changed"_s));
    QCOMPARE(draft().changes().size(), 1);
}

void TestUiHandoff::off_isSaid_withWho_andWarnedOf()
{
    auto *enabled = named<QCheckBox>(u"handoffEnabled"_s);
    QVERIFY(enabled->isChecked());
    enabled->click();
    const QString text = review(true);
    QVERIFY2(text.contains(u"Nobody is handed over to a person any more, whoever asks."_s), qPrintable(text));
    QVERIFY(!workspace().handoffEnabled);
    QVERIFY(
        textOf(*page()).contains(u"Switched off by "_s + backend().snapshot.agents[backend().snapshot.self.id].name));
}

void TestUiHandoff::page_added_edited_removed()
{
    QTest::keyClick(named<QPushButton>(u"pageAdd"_s), Qt::Key_Space);
    QCOMPARE(draft().settings().rules.pages.size(), 2);
    choose(u"pageKind2"_s, int(PageGroup::Other));
    auto *pattern = named<QLineEdit>(u"pagePattern2"_s);
    QTRY_VERIFY(pattern->isVisible());
    pattern->setText(u"/enterprise *"_s);
    Q_EMIT pattern->editingFinished();
    choose(u"pageAction2"_s, int(RuleAction::HandOff));
    choose(u"pageCategory2"_s, int(Category::Sales));
    auto *team = named<QComboBox>(u"pageTeam2"_s);
    team->setCurrentIndex(1);
    Q_EMIT team->activated(1);
    const PageRule rule = draft().settings().rules.pages[1];
    QCOMPARE(rule.pattern, u"/enterprise*"_s);
    QCOMPARE(rule.action, RuleAction::HandOff);
    QCOMPARE(rule.category, std::optional(Category::Sales));
    QVERIFY(workspace().team(rule.team));
    const QString text = review(false);
    QVERIFY2(text.contains(u"Pages with the address /enterprise*: Hand over at once, to "_s), qPrintable(text));
    QTest::mouseClick(named<QPushButton>(u"pageRemove1"_s), Qt::LeftButton);
    QCOMPARE(draft().settings().rules.pages, QList<PageRule>{rule});
    QTRY_VERIFY(named<QComboBox>(u"pageKind1"_s)->hasFocus());
}

void TestUiHandoff::icp_words_areParted()
{
    auto *roles = named<QLineEdit>(u"icpRoles"_s);
    roles->setText(u" Head  of IT ,CTO,, cto"_s);
    Q_EMIT roles->editingFinished();
    QCOMPARE(draft().settings().rules.icp.roles, (QStringList{u"Head of IT"_s, u"CTO"_s}));
    named<QSpinBox>(u"icpSize"_s)->setValue(200);
    named<QSpinBox>(u"icpNeeded"_s)->setValue(2);
    review(true);
    QCOMPARE(workspace().handoffRules.icp, (IcpRule{200, {u"Head of IT"_s, u"CTO"_s}, {}, 2}));
}

void TestUiHandoff::weights_areKept()
{
    named<QSpinBox>(u"weight_budget"_s)->setValue(40);
    QCOMPARE(draft().settings().rules.leadWeights, (QMap<QString, int>{{u"budget"_s, 40}}));
    named<QSpinBox>(u"weight_budget"_s)->setValue(15);
    QVERIFY(!draft().isChanged());
}

void TestUiHandoff::savedByAnother_isSaid_andMineAreKept()
{
    choose(u"policyAction"_s, int(RuleAction::Offer));
    HandoffSettings theirs = draft().stored();
    theirs.rules.complexity = 33;
    backend().setHandoffSettings(theirs);
    QCOMPARE(draft().settings().rules.complexity, 33);
    QCOMPARE(ruleOf(draft().settings().rules, u"policy"_s).action, RuleAction::Offer);
    QCOMPARE(named<QSpinBox>(u"complexFrom"_s)->value(), 33);
    QVERIFY(textOf(*footer()).contains(u"Somebody else saved changes meanwhile"_s));
    review(true);
    QCOMPARE(workspace().handoffRules.complexity, 33);
    QCOMPARE(ruleOf(workspace().handoffRules, u"policy"_s).action, RuleAction::Offer);
}

void TestUiHandoff::sameAgain_savedByAnother_isTheirs()
{
    const HandoffSettings before = draft().stored();
    choose(u"policyAction"_s, int(RuleAction::Offer));
    draft().save();
    QVERIFY(!draft().isChanged());
    const HandoffSettings saved = draft().stored();
    backend().setHandoffSettings(before);
    HandoffSettings mine = before;
    mine.rules.complexity = 33;
    draft().set(mine);
    QSignalSpy overtaken(&draft(), &HandoffDraft::overtaken);
    backend().setHandoffSettings(saved); // as it was saved here once
    QCOMPARE(overtaken.size(), 1);
    QCOMPARE(draft().settings().rules.complexity, 33);
}

void TestUiHandoff::typing_outlivesNewsFromElsewhere()
{
    const auto savesElsewhere = [this](int leadScore) {
        HandoffSettings theirs = draft().stored();
        theirs.rules.leadScore = leadScore;
        backend().setHandoffSettings(theirs);
        QCOMPARE(named<QSpinBox>(u"lead_scoreFrom"_s)->value(), leadScore);
    };
    auto *roles = named<QLineEdit>(u"icpRoles"_s);
    roles->setFocus();
    QTest::keyClicks(roles, u"CTO"_s);
    savesElsewhere(33);
    QCOMPARE(roles->text(), u"CTO"_s);
    QTest::keyClick(roles, Qt::Key_Return);
    QCOMPARE(draft().settings().rules.icp.roles, QStringList{u"CTO"_s});
    auto *complex = named<QSpinBox>(u"complexFrom"_s);
    complex->setFocus();
    complex->selectAll();
    QTest::keyClicks(complex, u"45"_s);
    savesElsewhere(34);
    QTest::keyClick(complex, Qt::Key_Tab);
    QCOMPARE(draft().settings().rules.complexity, 45);
    QTest::keyClick(named<QPushButton>(u"pageAdd"_s), Qt::Key_Space);
    choose(u"pageKind2"_s, int(PageGroup::Other));
    auto *pattern = named<QLineEdit>(u"pagePattern2"_s);
    QTRY_VERIFY(pattern->isVisible());
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"/teams"_s);
    savesElsewhere(35);
    QCOMPARE(pattern->text(), u"/teams"_s);
    backend().setLink(LinkPhase::Waiting); // takes the keyboard away, not what was written
    QVERIFY(!pattern->isEnabled());
    QCOMPARE(draft().settings().rules.pages.constLast().pattern, u"/teams"_s);
    backend().setLink(LinkPhase::Online);
    pattern->clear();
    Q_EMIT pattern->editingFinished(); // none would be no rule
    QCOMPARE(pattern->text(), u"/"_s);
    Q_EMIT pattern->editingFinished();
    pattern->clear();
    Q_EMIT pattern->editingFinished();
    QCOMPARE(pattern->text(), u"/"_s);
}

void TestUiHandoff::refused_saysWhy_andKeepsTheChanges()
{
    for (const auto &[code, words] :
         {std::pair(Code::Conflict, u"at the same moment"_s), std::pair(Code::TooLarge, u"too long"_s),
          std::pair(Code::Forbidden, u"not an admin"_s), std::pair(Code::BadSchema, u"each rule is complete"_s)}) {
        backend().answer = [code = code](const Command &) {
            CommandOutcome outcome;
            outcome.kind = CommandOutcome::Kind::Refused;
            outcome.code = code;
            return outcome;
        };
        named<QSpinBox>(u"complexFrom"_s)->setValue(20);
        review(true);
        QVERIFY2(textOf(*footer()).contains(words), qPrintable(textOf(*footer())));
        QVERIFY(draft().isChanged());
        QVERIFY(!draft().isSaving());
    }
}

void TestUiHandoff::discard_canBeUndone()
{
    named<QSpinBox>(u"complexFrom"_s)->setValue(20);
    QTest::mouseClick(footer()->findChild<QPushButton *>(u"handoffDiscard"_s), Qt::LeftButton);
    QVERIFY(!draft().isChanged());
    QCOMPARE(named<QSpinBox>(u"complexFrom"_s)->value(), 70);
    auto *undo = footer()->findChild<QPushButton *>(u"handoffRestore"_s);
    QVERIFY(undo->isVisible() && undo->hasFocus());
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(draft().settings().rules.complexity, 20);
}

void TestUiHandoff::notConnected_nothingCanBeSet()
{
    backend().setLink(LinkPhase::Waiting);
    QVERIFY(!named<QComboBox>(u"policyAction"_s)->isEnabled());
    QVERIFY(!named<QCheckBox>(u"handoffEnabled"_s)->isEnabled());
    QVERIFY(textOf(*footer()).contains(u"while the console is connected"_s));
}

void TestUiHandoff::keyboard_changesARule_withoutAMouse()
{
    auto *action = named<QComboBox>(u"policyAction"_s);
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Up);
    QCOMPARE(ruleOf(draft().settings().rules, u"policy"_s).action, RuleAction::Offer);
    QVERIFY(action->hasFocus()); // a change moves no focus
    QTest::keyClick(action, Qt::Key_Tab);
    QVERIFY(named<QSpinBox>(u"policyFrom"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(ruleOf(draft().settings().rules, u"policy"_s).from, 1);
}

void TestUiHandoff::prepareRehearsal()
{
    RehearsedTurn first;
    first.n = 1;
    first.text = u"How do I track my order?"_s;
    first.known = 92;
    RehearsedTurn second;
    second.n = 3;
    second.text = u"Could you make an exception?"_s;
    second.reasons = {{u"policy"_s, 65, 0, RuleAction::Flag, false, {}, {}, {}}};
    backend().rehearsal = {first, second};
    second.reasons = {{u"policy"_s, 65, 60, RuleAction::Offer, true, {}, {}, {}}};
    second.step = TurnStep::Offer;
    backend().rehearsalWith = {first, second};
}

void TestUiHandoff::replay_marksWhatWouldDiffer()
{
    prepareRehearsal();
    choose(u"policyAction"_s, int(RuleAction::Offer));
    QTest::mouseClick(named<QPushButton>(u"rehearse"_s), Qt::LeftButton);
    QCOMPARE(backend().rehearsals.size(), 1);
    QCOMPARE(backend().rehearsals.constFirst(), std::optional(draft().settings()));
    QCoreApplication::processEvents(); // what is put into a layout is shown by the loop
    const QString text = textOf(page()->rehearsal());
    QVERIFY2(text.contains(u"Your changes would make a difference at 1 turn, marked ≠."_s), qPrintable(text));
    QVERIFY(text.contains(u"Now: The AI goes on."_s));
    QVERIFY(text.contains(u"≠ With your changes: The AI offers a person."_s));
    QVERIFY(text.contains(u"It is about terms and exceptions: 65 % sure, acts from 60 % on"_s));
    QCOMPARE(text.count(u'≠'), 2);
    QVERIFY(draft().isChanged()); // nothing was saved
}

void TestUiHandoff::replay_withoutChanges_saysWhatCounts()
{
    prepareRehearsal();
    QTest::mouseClick(named<QPushButton>(u"rehearse"_s), Qt::LeftButton);
    QCOMPARE(backend().rehearsals.constFirst(), std::nullopt);
    QCoreApplication::processEvents();
    const QString text = textOf(page()->rehearsal());
    QVERIFY2(text.contains(u"2 turns, with the rules that count now."_s), qPrintable(text));
    QVERIFY(!text.contains(u"≠"_s));
    QVERIFY(text.contains(u"only noted"_s));
}

void TestUiHandoff::replay_refused_isSaid()
{
    backend().refusesRehearsal = Code::BadSchema;
    QTest::mouseClick(named<QPushButton>(u"rehearse"_s), Qt::LeftButton);
    QVERIFY(textOf(page()->rehearsal()).contains(u"each rule is complete"_s));
    backend().refusesRehearsal = Code::Overloaded;
    QTest::mouseClick(named<QPushButton>(u"rehearse"_s), Qt::LeftButton);
    QVERIFY(textOf(page()->rehearsal()).contains(u"too busy"_s));
}

void TestUiHandoff::replay_ofOldRules_isSaidToBeOld()
{
    prepareRehearsal();
    QTest::mouseClick(named<QPushButton>(u"rehearse"_s), Qt::LeftButton);
    backend().setLink(LinkPhase::Waiting);
    backend().setLink(LinkPhase::Online);
    QVERIFY(!textOf(page()->rehearsal()).contains(u"The rules have changed"_s)); // the link is none of them
    choose(u"policyAction"_s, int(RuleAction::Offer));
    QVERIFY(textOf(page()->rehearsal()).contains(u"The rules have changed since this was replayed."_s));
}

void TestUiHandoff::agent_whoIsNoAdmin_hasNoSuchPage()
{
    m_window.reset();
    m_world = std::make_unique<Test::World>();
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(MainWindowParts{.theme = *m_theme, .settings = *m_settings, .openUrl = {}});
    m_world->start();
    m_window->setConsole(&m_world->console());
    m_window->show();
    m_window->showPreferences()->setCurrentPage(PreferencesWindow::Handoff);
    QVERIFY(!page());
}

void TestUiHandoff::names_ofAllControls_areSaid()
{
    for (const QWidget *control : page()->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QComboBox *>(control) || qobject_cast<const QSpinBox *>(control)
            || qobject_cast<const QCheckBox *>(control) || qobject_cast<const QPushButton *>(control);
        if (!isControl)
            continue;
        const auto *button = qobject_cast<const QPushButton *>(control);
        QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(control->objectName()));
    }
}

QTEST_MAIN(TestUiHandoff)
#include "tst_ui_handoff.moc"
