// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferenceswindow.h"

#include "console/alertdraft.h"
#include "console/console.h"
#include "console/letterbox.h"
#include "console/questionbox.h"
#include "ui/preferences/alertrulespage.h"
#include "ui/preferences/alertspage.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/handofffooter.h"
#include "ui/preferences/handoffpage.h"
#include "ui/preferences/keyspage.h"
#include "ui/preferences/ladderpage.h"
#include "ui/preferences/letterspage.h"
#include "ui/preferences/ownalerts.h"
#include "ui/preferences/peoplefooter.h"
#include "ui/preferences/peoplepage.h"
#include "ui/preferences/questionspage.h"
#include "ui/preferences/rulespage.h"
#include "ui/preferences/teamsfooter.h"
#include "ui/preferences/teamspage.h"
#include "ui/preferences/textsfooter.h"
#include "ui/preferences/textspage.h"
#include "ui/theme/controls.h"
#include "ui/window/actions.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// Large text may need more than the window has, and more than the screen.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

/// The page scrolls, what is not saved yet stays below it.
QWidget *footed(QWidget *page, QWidget *footer)
{
    auto *whole = new QWidget;
    QScrollArea *area = scrolling(page);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(makeLine(Qt::Horizontal, whole));
    column->addWidget(footer);
    return whole;
}

} // namespace

PreferencesWindow::PreferencesWindow(Preferences &preferences, Actions &actions, const Parts &parts, const Theme &theme,
                                     QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"preferencesWindow"_s);
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_titles->setObjectName(u"preferencesPages"_s);
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setProperty("kind", u"rail"_s);
    m_titles->setFont(theme.font(TextSize::Body));
    m_titles->setFixedWidth(theme.space(36));
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rail = new QWidget(this);
    rail->setProperty("pane", u"sunken"_s);
    rail->setAttribute(Qt::WA_StyledBackground);
    auto *railColumn = new QVBoxLayout(rail);
    railColumn->setContentsMargins(theme.space(2), theme.space(4), theme.space(2), theme.space(4));
    railColumn->addWidget(m_titles);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(leadingMargins(theme.space(6), theme.space(5), theme.space(4), theme.space(4)));
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addWidget(makeLine(Qt::Vertical, this));
    row->addLayout(right, 1);
    addPage(tr("General"), scrolling(new GeneralPage(preferences, parts.autostart, theme)));
    addPage(tr("Keys"), new KeysPage(actions, theme));
    OwnAlerts *alerts = parts.console ? new OwnAlerts(parts.console, this) : nullptr;
    addPage(tr("Alerts"), scrolling(new AlertsPage(preferences, {parts.sound, parts.reachability, alerts}, theme)));
    addRules(preferences, actions, parts);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    addAction(actions.action(Act::SilenceAlerts));
    setCurrentPage(0);
    fit();
    m_titles->setFocus();
}

/// As wide as the widest page wants, within the screen.
void PreferencesWindow::fit()
{
    const int more = m_titles->minimumWidth() - m_theme.space(36); // what the titles took is not the pages' loss
    int width = m_theme.space(180) + more;
    for (const QScrollArea *area : m_pages->findChildren<QScrollArea *>()) {
        const int wanted = area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width();
        width = qMax(width, layout()->minimumSize().width() - m_pages->minimumSizeHint().width() + wanted);
    }
    resize(QSize(width, m_theme.space(145)).boundedTo(screen()->availableSize()));
}

/// What is set for others is for who may set it.
void PreferencesWindow::addRules(Preferences &preferences, const Actions &actions, const Parts &parts)
{
    if (!parts.console)
        return;
    const ConsoleState &state = parts.console->state();
    if (state.agents().value(state.self().id).role != Role::Admin)
        return;
    AlertDraft &draft = parts.console->alertDraft();
    auto *rules = new AlertRulesPage(draft, preferences, parts.sound, m_theme);
    auto *rulesPage = new RulesPage(*parts.console, actions, rules, m_theme);
    auto *ladderPage = new RulesPage(*parts.console, actions, new LadderPage(draft, m_theme), m_theme);
    addPage(tr("Alert rules"), rulesPage);
    addPage(tr("Alert ladder"), ladderPage);
    for (const RulesPage *page : {rulesPage, ladderPage})
        connect(page, &RulesPage::lettersWanted, this, [this] {
            setCurrentPage(Letters);
            m_pages->currentWidget()->setFocus();
        });
    addHandoff(actions, *parts.console);
    addLetters(*parts.console);
    addQuestions(*parts.console);
    addTeams(*parts.console);
    addPeople(*parts.console);
    addTexts(*parts.console);
}

void PreferencesWindow::addHandoff(const Actions &actions, Console &console)
{
    auto *page = new HandoffPage(console, m_theme);
    auto *footer = new HandoffFooter(console.handoffDraft(), actions, m_theme);
    addPage(tr("When a human is needed"), footed(page, footer));
}

/// How many there are stands beside the title, so that it is seen from each page.
void PreferencesWindow::addLetters(Console &console)
{
    addPage(tr("Not delivered"), new LettersPage(console, m_theme));
    QListWidgetItem *item = m_titles->item(m_titles->count() - 1);
    const auto retitle = [this, item, &letters = console.letters()] {
        //: title of a page, and how many messages it lists
        const QString counted = tr("Not delivered (%1)").arg(letters.count());
        item->setText(letters.count() > 0 ? counted : tr("Not delivered"));
        fitTitle(item->text());
    };
    connect(&console.letters(), &LetterBox::changed, this, retitle);
    retitle();
}

void PreferencesWindow::addQuestions(Console &console)
{
    auto *page = new QuestionsPage(console, m_theme);
    connect(page, &QuestionsPage::conversationWanted, this, &PreferencesWindow::conversationWanted);
    addPage(tr("Questions"), page);
    QListWidgetItem *item = m_titles->item(m_titles->count() - 1);
    const auto retitle = [this, item, &questions = console.questions()] {
        //: title of a page, and how many questions wait for an answer
        const QString counted = tr("Questions (%1)").arg(questions.count());
        item->setText(questions.count() > 0 ? counted : tr("Questions"));
        fitTitle(item->text());
    };
    connect(&console.questions(), &QuestionBox::changed, this, retitle);
    retitle();
}

void PreferencesWindow::addTeams(Console &console)
{
    auto *page = new TeamsPage(console.teamsDraft(), m_theme);
    addPage(tr("Teams and hours"), footed(page, new TeamsFooter(console.teamsDraft(), *page, m_theme)));
}

void PreferencesWindow::addPeople(Console &console)
{
    auto *page = new PeoplePage(console.peopleDraft(), m_theme);
    addPage(tr("People"), footed(page, new PeopleFooter(console.peopleDraft(), m_theme)));
}

void PreferencesWindow::addTexts(Console &console)
{
    auto *page = new TextsPage(console.wordingDraft(), m_theme);
    addPage(tr("What visitors read"), footed(page, new TextsFooter(console.wordingDraft(), m_theme)));
}

void PreferencesWindow::addPage(const QString &title, QWidget *page)
{
    auto *item = new QListWidgetItem(title, m_titles);
    item->setSizeHint(QSize(0, m_theme.space(8)));
    fitTitle(title);
    m_pages->addWidget(page);
}

void PreferencesWindow::fitTitle(const QString &title)
{
    const int wanted = QFontMetrics(m_titles->font()).horizontalAdvance(title) + m_theme.space(8);
    m_titles->setFixedWidth(qMax(m_titles->minimumWidth(), wanted));
}

int PreferencesWindow::currentPage() const
{
    return m_pages->currentIndex();
}

void PreferencesWindow::setCurrentPage(int page)
{
    m_titles->setCurrentRow(qBound(0, page, m_titles->count() - 1));
}

} // namespace Baton::Ui
