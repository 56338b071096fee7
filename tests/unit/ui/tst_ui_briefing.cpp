// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/world.h"
#include "ui/briefing/briefingline.h"
#include "ui/briefing/briefingpane.h"
#include "ui/briefing/briefingtext.h"
#include "ui/briefing/fieldgrid.h"
#include "ui/briefing/section.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Baton;
using namespace Baton::Ui;
using namespace Qt::Literals::StringLiterals;

class TestUiBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void line_pressed_leadsToItsTurn();
    void line_withoutTurn_isNotPressed();
    void pageLine_leadsToThePages();
    void contact_ofSomebodyElses_isMaskedUntilRevealed();
    void copy_ofSomebodyElses_hasTheContactMasked();
    void masked_keepsWhatOneRecognizes_data();
    void masked_keepsWhatOneRecognizes();
    void afterReturn_saysWhatHappened();
    void badge_whenBehind_saysHowFar();
    void badge_ofModel_isNotThere();
    void source_ofAField_isSaidAndLeadsThere();
    void missing_profile_isNamed();
    void missing_ofTheCategory_isNamed();
    void factors_areTheThreeStrongest();
    void asText_hasTheEight();
    void reasons_areSaidWithConfidenceAndTurn();
    void promise_andFriction_areSaid();
    void told_placeAndWait_areSaid();
    void fourLines_at1280x720_areInSight();
    void questions_ofTheAi_leadToTheirTurn();
    void pageLine_saysWhatKindOfPage();
    void pages_sayHowItBegan();
    void folds_areKept();
    void grid_withoutRoom_putsValuesUnderNames();
    void value_withBadge_isNotBroken();

private:
    Conversation &maria() { return m_world->head(Test::World::maria.toString()); }
    void show()
    {
        const Conversation head = maria();
        m_pane->setHead(nullptr);
        m_pane->setHead(&head);
        QTest::qWait(0);
    }
    BriefingLineView *line(const QString &name) const { return m_pane->findChild<BriefingLineView *>(name); }
    /// Everything that is shown as text, visible sections only.
    QString shown() const
    {
        QStringList texts;
        for (const PlainLabel *label : m_pane->findChildren<PlainLabel *>()) {
            if (label->isVisible())
                texts.append(label->fullText());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BriefingPane> m_pane;
};

void TestUiBriefing::init()
{
    m_world = std::make_unique<Test::World>();
    m_world->start();
    m_theme = std::make_unique<Theme>();
    m_pane = std::make_unique<BriefingPane>(m_world->console().state(), *m_theme);
    m_pane->resize(300, 900);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    show();
}

void TestUiBriefing::cleanup()
{
    m_pane.reset();
    m_world.reset();
}

void TestUiBriefing::line_pressed_leadsToItsTurn()
{
    const QSignalSpy wanted(m_pane.get(), &BriefingPane::turnWanted);
    QTest::mouseClick(line(u"asked"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().first().toLongLong(), 1);
    line(u"wants"_s)->setFocus();
    QTest::keyClick(line(u"wants"_s), Qt::Key_Return);
    QCOMPARE(wanted.last().first().toLongLong(), 6);
    QTest::keyClick(line(u"wants"_s), Qt::Key_Space);
    QCOMPARE(wanted.size(), 3);
}

void TestUiBriefing::line_withoutTurn_isNotPressed()
{
    maria().briefing.wants = {};
    show();
    QCOMPARE(line(u"wants"_s)->focusPolicy(), Qt::NoFocus);
    QVERIFY(line(u"wants"_s)->accessibleName().contains("not provided"_L1));
}

void TestUiBriefing::pageLine_leadsToThePages()
{
    auto *pages = m_pane->findChild<Section *>(u"pagesSectionPart"_s);
    QVERIFY(pages->isFolded());
    QTest::mouseClick(line(u"page"_s), Qt::LeftButton);
    QVERIFY(!pages->isFolded());
    QVERIFY(shown().contains("/pricing/standing-desks"_L1));
}

void TestUiBriefing::contact_ofSomebodyElses_isMaskedUntilRevealed()
{
    QVERIFY(shown().contains("maria.santos@nortada.example"_L1));
    maria().owner = Owner::of(AgentId(u"a_ben00001"_s));
    show();
    QVERIFY(!shown().contains("maria.santos@"_L1));
    QVERIFY(shown().contains(u"m•••@nortada.example"_s));
    const QSignalSpy asked(m_pane.get(), &BriefingPane::revealWanted);
    m_pane->findChild<QPushButton *>(u"emailRevealButton"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().last().toString(), u"email"_s);
    QTRY_VERIFY(shown().contains("maria.santos@nortada.example"_L1));
    // Another one's contact is masked again.
    const Conversation other = m_world->head(Test::World::layla.toString());
    m_pane->setHead(&other);
    show();
    QVERIFY(!shown().contains("maria.santos@"_L1));
}

void TestUiBriefing::copy_ofSomebodyElses_hasTheContactMasked()
{
    maria().owner = Owner::queue();
    show();
    m_pane->copy();
    QVERIFY(!QApplication::clipboard()->text().contains("maria.santos@"_L1));
}

void TestUiBriefing::masked_keepsWhatOneRecognizes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("masked");
    QTest::newRow("mail") << u"email"_s << u"ana@example.org"_s << u"a•••@example.org"_s;
    QTest::newRow("emoji") << u"email"_s << u"🙂x@example.org"_s << u"🙂•••@example.org"_s;
    QTest::newRow("no mail") << u"email"_s << u"call me maybe"_s << u"••• ybe"_s;
    QTest::newRow("phone") << u"phone"_s << u"+351 21 555 0123"_s << u"••• 123"_s;
    QTest::newRow("short") << u"phone"_s << u"112"_s << u"•••"_s;
    QTest::newRow("nothing") << u"phone"_s << QString() << QString();
}

void TestUiBriefing::masked_keepsWhatOneRecognizes()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, masked);
    QCOMPARE(BriefingText::masked(key, value), masked);
}

void TestUiBriefing::afterReturn_saysWhatHappened()
{
    maria().handoff.reset();
    maria().owner = Owner::ai();
    maria().lastOutcome = Outcome::Returned;
    const Instant at = m_world->now();
    maria().earlier = {{1, Outcome::Returned, Category::Sales, m_world->console().state().self().id, at, u"Sent"_s}};
    show();
    QVERIFY(!shown().contains("No one has asked"_L1));
    QVERIFY2(shown().contains(u"Returned to the AI by you, "_s + Words::timeOfDay(at)), qPrintable(shown()));
    m_pane->findChild<Section *>(u"historySectionPart"_s)->setFolded(false);
    QVERIFY2(shown().contains(u"Sent"_s), qPrintable(shown()));
}

void TestUiBriefing::told_placeAndWait_areSaid()
{
    maria().handoff->queued = {};
    show();
    QVERIFY(!shown().contains("in the queue"_L1));
    maria().handoff->queued = {3, 2, 0, {}};
    show();
    QVERIFY2(shown().contains("place 3 in the queue"_L1), qPrintable(shown()));
    QVERIFY(!shown().contains("usually"_L1));
    maria().handoff->queued = {3, 2, 0, Millis(240'000)};
    show();
    QVERIFY2(shown().contains("usually about 4 minute"_L1), qPrintable(shown()));
}

void TestUiBriefing::badge_whenBehind_saysHowFar()
{
    maria().messages = 15;
    maria().briefing.upTo = 8;
    show();
    QVERIFY2(shown().contains("Older than the last 7 message"_L1), qPrintable(shown()));
    maria().briefing.upTo = 10;
    show();
    QVERIFY(!shown().contains("Older than"_L1));
}

void TestUiBriefing::badge_ofModel_isNotThere()
{
    QVERIFY(shown().contains("not written by the AI"_L1));
    maria().briefing.source = u"model"_s;
    show();
    QVERIFY(!shown().contains("not written by the AI"_L1));
}

void TestUiBriefing::source_ofAField_isSaidAndLeadsThere()
{
    QVERIFY(shown().contains("from the form"_L1));
    const QSignalSpy wanted(m_pane.get(), &BriefingPane::turnWanted);
    auto *source = m_pane->findChild<QPushButton *>(u"contactSectionTurn"_s);
    QVERIFY(source);
    QCOMPARE(source->text(), u"message 7"_s);
    source->click();
    QCOMPARE(wanted.last().first().toLongLong(), 7);
}

void TestUiBriefing::missing_profile_isNamed()
{
    QVERIFY2(shown().contains("Not provided: Role, Budget"_L1), qPrintable(shown()));
}

void TestUiBriefing::missing_ofTheCategory_isNamed()
{
    QVERIFY(!shown().contains("Website"_L1));
    HandoffSettings settings = handoffSettings(m_world->backend().snapshot.workspace);
    settings.rules.categories = QList<CategoryRule>{
        CategoryRule{Category::Sales, {u"website"_s, u"project"_s, u"budget"_s}, 3}, // as a part of the profile once
        CategoryRule{Category::Billing, {u"order"_s}, 1}};
    m_world->backend().setHandoffSettings(settings);
    maria().fields.insert(u"project"_s, {u"A new office"_s, u"ai"_s, 4, 90});
    show();
    QVERIFY2(shown().contains("Website\nnot provided"_L1), qPrintable(shown()));
    QCOMPARE(shown().count("Project\n"_L1), 1);
    QVERIFY(shown().contains("Project\nA new office"_L1));
    QVERIFY(!shown().contains("Budget\nnot provided"_L1));
    QVERIFY(!shown().contains("Order\nnot provided"_L1));
}

void TestUiBriefing::factors_areTheThreeStrongest()
{
    QVERIFY(shown().contains("Company of 250 people"_L1));
    QVERIFY(shown().contains("Pricing page, 3 visits"_L1));
    QVERIFY(!shown().contains("Free mail address"_L1));
}

void TestUiBriefing::asText_hasTheEight()
{
    maria().fields.insert(u"topic"_s, {u"Desks"_s, u"form"_s, 0, 100});
    const QString text =
        BriefingText::asText(maria(), [this](const QString &key) { return maria().fields.value(key).value; });
    for (const QString &part :
         {u"Name: Maria Santos"_s, u"E-mail: maria.santos@nortada.example"_s,
          u"https://lumen-oak.example/pricing/standing-desks"_s, u"Asked: Price for 60"_s, u"AI answered: List price"_s,
          u"Wants next: A written quote"_s, u"Intent: Sales"_s, u"Topic: Desks"_s, u"Form: Company Nortada Lda."_s,
          u"Timeline before 12 December"_s, u"Phone: not provided"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
}

void TestUiBriefing::reasons_areSaidWithConfidenceAndTurn()
{
    QVERIFY(shown().contains("Asked for a person"_L1));
    QVERIFY2(shown().contains("Wants a custom quote, 84 % sure"_L1), qPrintable(shown()));
    const QSignalSpy wanted(m_pane.get(), &BriefingPane::turnWanted);
    m_pane->findChildren<QPushButton *>(u"reasonSectionTurn"_s).at(1)->click();
    QCOMPARE(wanted.last().first().toLongLong(), 4);
}

void TestUiBriefing::promise_andFriction_areSaid()
{
    QVERIFY(shown().contains("a reply within 3 minute"_L1));
    QVERIFY(shown().contains("rephrased or rejected 1 time"_L1));
}

void TestUiBriefing::fourLines_at1280x720_areInSight()
{
    // What a window of 1280 by 720 leaves to the pane, at its least width.
    m_pane->resize(m_pane->minimumWidth(), 720 - 48);
    for (const auto &text : {u"asked"_s, u"answered"_s, u"page"_s, u"wants"_s})
        QTRY_VERIFY(line(text)->visibleRegion().boundingRect() == line(text)->rect());
    int order = 0;
    for (const QString &name : {u"asked"_s, u"answered"_s, u"page"_s, u"wants"_s}) {
        const int y = line(name)->mapTo(m_pane.get(), QPoint()).y();
        QVERIFY(y > order);
        // A heading and two lines.
        QVERIFY(line(name)->height() < QFontMetrics(m_theme->font(TextSize::Body)).lineSpacing() * 4);
        order = y;
    }
}

void TestUiBriefing::questions_ofTheAi_leadToTheirTurn()
{
    maria().briefing.questions = {{u"By when do you need them?"_s, {4}}, {u"Which finish?"_s, {5}}};
    show();
    auto *section = m_pane->findChild<Section *>(u"questionsSectionPart"_s);
    QSignalSpy wanted(m_pane.get(), &BriefingPane::turnWanted);
    const QList<QPushButton *> links = section->findChildren<QPushButton *>(u"questionsSectionTurn"_s);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(1)->accessibleName(), u"Which finish?: show message 5"_s);
    links.at(1)->click();
    QCOMPARE(wanted.value(0).value(0).toLongLong(), 5);
    QStringList texts;
    for (const PlainLabel *label : section->findChildren<PlainLabel *>())
        texts.append(label->fullText());
    QVERIFY(texts.contains(u"By when do you need them?"_s));
    QVERIFY2(texts.last().startsWith(u"Known: Company, E-mail, "_s), qPrintable(texts.join(u'|')));
    maria().briefing.questions.clear();
    show();
    QVERIFY(section->findChildren<QPushButton *>(u"questionsSectionTurn"_s).isEmpty());
}

void TestUiBriefing::pageLine_saysWhatKindOfPage()
{
    show();
    auto *page = m_pane->findChild<BriefingLineView *>(u"page"_s);
    QVERIFY2(page->accessibleName().startsWith(u"Page (Pricing page): "_s), qPrintable(page->accessibleName()));
    maria().page.current.url = u"https://lumen-oak.example/about"_s;
    show();
    QVERIFY2(page->accessibleName().startsWith(u"Page: "_s), qPrintable(page->accessibleName()));
}

void TestUiBriefing::pages_sayHowItBegan()
{
    QTest::mouseClick(line(u"page"_s), Qt::LeftButton);
    QVERIFY(!shown().contains("Began by"_L1));
    maria().page.origin = Origin::Popup;
    show();
    QVERIFY2(shown().contains("a popup"_L1), qPrintable(shown()));
    maria().page.origin = Origin::Button;
    show();
    QVERIFY2(shown().contains("a button of the website"_L1), qPrintable(shown()));
}

void TestUiBriefing::folds_areKept()
{
    m_pane->setFoldedSections({u"leadSectionPart"_s});
    QCOMPARE(m_pane->foldedSections(), QStringList{u"leadSectionPart"_s});
    show();
    QVERIFY(m_pane->findChild<Section *>(u"leadSectionPart"_s)->isFolded());
}

void TestUiBriefing::grid_withoutRoom_putsValuesUnderNames()
{
    FieldGrid grid(*m_theme);
    FieldValue *value = grid.add(u"Unternehmensgröße"_s, u"maria.santos@nortada.example"_s);
    FieldValue *next = grid.add(u"Rolle"_s, u"x"_s);
    grid.show();
    grid.resize(420, grid.heightForWidth(420));
    QVERIFY(value->x() > 0);
    QCOMPARE(next->x(), value->x());
    grid.resize(230, grid.heightForWidth(230));
    QCOMPARE(value->x(), 0);
    QCOMPARE(next->x(), 0);
    QVERIFY(next->y() >= value->geometry().bottom());
    QVERIFY(value->longestWord() <= 230);
}

void TestUiBriefing::value_withBadge_isNotBroken()
{
    FieldValue value(*m_theme, u"Maria Santos"_s);
    auto *mark = new PlainLabel(m_theme->font(TextSize::Small));
    mark->setFullText(u"not verified"_s);
    value.append(mark);
    value.resize(260, value.heightForWidth(260));
    value.show();
    QVERIFY(mark->x() > 0 && !mark->isCutAt(mark->width()));
    value.resize(110, value.heightForWidth(110));
    QCOMPARE(mark->x(), 0);
    QVERIFY(mark->y() > 0 && !mark->isCutAt(mark->width()));
}

QTEST_MAIN(TestUiBriefing)
#include "tst_ui_briefing.moc"
