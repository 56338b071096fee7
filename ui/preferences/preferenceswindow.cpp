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

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// In theme steps, without what longer titles take: as the alert rules, the widest page, want it in the longest
/// language.
constexpr int windowWidth = 236;

/// Large text may need more height than the window has, and than the screen.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

/// The page scrolls, what is not saved yet stays below it.
QWidget *footed(QWidget *page, QWidget *footer)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolling(page), 1);
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
    addPage(tr("General"), [&preferences, &theme, autostart = parts.autostart] {
        return scrolling(new GeneralPage(preferences, autostart, theme));
    });
    addPage(tr("Keys"), [&actions, &theme] { return new KeysPage(actions, theme); });
    addPage(tr("Alerts"), [this, &preferences, &theme, parts] {
        OwnAlerts *alerts = parts.console ? new OwnAlerts(parts.console, this) : nullptr;
        return scrolling(new AlertsPage(preferences, {parts.sound, parts.reachability, alerts}, theme));
    });
    addRules(preferences, actions, parts);
    connect(m_titles, &QListWidget::currentRowChanged, this, &PreferencesWindow::showPage);
    addAction(actions.action(Act::SilenceAlerts));
    fit();
    setCurrentPage(0);
    m_titles->setFocus();
}

/// The titles go after what they would ask for a page.
PreferencesWindow::~PreferencesWindow()
{
    m_titles->disconnect(this);
}

/// The same for all pages, so that it stays while one looks through them.
void PreferencesWindow::fit()
{
    const int more = m_titles->minimumWidth() - m_theme.space(36); // what the titles took is not the pages' loss
    resize(QSize(m_theme.space(windowWidth) + more, m_theme.space(145)).boundedTo(screen()->availableSize()));
}

/// Rather wider than cut, where a page wants more than any did when the width was chosen.
void PreferencesWindow::widenFor(const QWidget &page)
{
    QList<const QScrollArea *> areas;
    for (const QScrollArea *area : page.findChildren<QScrollArea *>())
        areas.append(area);
    if (const auto *whole = qobject_cast<const QScrollArea *>(&page))
        areas.append(whole);
    const int beside = m_titles->minimumWidth() + m_theme.space(15); // with all margins
    int wanted = width();
    for (const QScrollArea *area : std::as_const(areas)) {
        if (const QWidget *inside = area->widget())
            wanted = qMax(wanted,
                          beside + inside->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    }
    wanted = qMin(wanted, screen()->availableSize().width());
    if (wanted > width())
        resize(wanted, height());
}

/// What is set for others is for who may set it.
void PreferencesWindow::addRules(Preferences &preferences, const Actions &actions, const Parts &parts)
{
    if (!parts.console)
        return;
    const ConsoleState &state = parts.console->state();
    if (state.agents().value(state.self().id).role != Role::Admin)
        return;
    addPage(tr("Alert rules"), [this, &preferences, &actions, console = parts.console, sound = parts.sound] {
        auto *rules = new AlertRulesPage(console->alertDraft(), preferences, sound, m_theme);
        return makeRules(actions, *console, rules);
    });
    addPage(tr("Alert ladder"), [this, &actions, console = parts.console] {
        return makeRules(actions, *console, new LadderPage(console->alertDraft(), m_theme));
    });
    addHandoff(actions, *parts.console);
    addLetters(*parts.console);
    addQuestions(*parts.console);
    addTeams(*parts.console);
    addPeople(*parts.console);
    addTexts(*parts.console);
}

QWidget *PreferencesWindow::makeRules(const Actions &actions, Console &console, QWidget *page)
{
    auto *whole = new RulesPage(console, actions, page, m_theme);
    connect(whole, &RulesPage::lettersWanted, this, [this] {
        setCurrentPage(Letters);
        m_pages->currentWidget()->setFocus();
    });
    return whole;
}

void PreferencesWindow::addHandoff(const Actions &actions, Console &console)
{
    addPage(tr("When a human is needed"), [this, &actions, &console] {
        return footed(new HandoffPage(console, m_theme), new HandoffFooter(console.handoffDraft(), actions, m_theme));
    });
}

/// How many there are stands beside the title, so that it is seen from each page.
void PreferencesWindow::addLetters(Console &console)
{
    addPage(tr("Not delivered"), [this, &console] { return new LettersPage(console, m_theme); });
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
    addPage(tr("Questions"), [this, &console] {
        auto *page = new QuestionsPage(console, m_theme);
        connect(page, &QuestionsPage::conversationWanted, this, &PreferencesWindow::conversationWanted);
        return page;
    });
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
    addPage(tr("Teams and hours"), [this, &console] {
        auto *page = new TeamsPage(console.teamsDraft(), m_theme);
        return footed(page, new TeamsFooter(console.teamsDraft(), *page, m_theme));
    });
}

void PreferencesWindow::addPeople(Console &console)
{
    addPage(tr("People"), [this, &console] {
        return footed(new PeoplePage(console.peopleDraft(), m_theme), new PeopleFooter(console.peopleDraft(), m_theme));
    });
}

void PreferencesWindow::addTexts(Console &console)
{
    addPage(tr("What visitors read"), [this, &console] {
        return footed(new TextsPage(console.wordingDraft(), m_theme), new TextsFooter(console.wordingDraft(), m_theme));
    });
}

void PreferencesWindow::addPage(const QString &title, Maker make)
{
    auto *item = new QListWidgetItem(title, m_titles);
    item->setSizeHint(QSize(0, m_theme.space(8)));
    fitTitle(title);
    m_makers.append(std::move(make));
    m_pages->addWidget(new QWidget(m_pages));
}

/// Eleven pages take long to build, and most are not looked at.
void PreferencesWindow::showPage(int page)
{
    if (page < 0 || page >= int(m_makers.size()))
        return;
    if (const Maker make = std::exchange(m_makers[page], {})) {
        const std::unique_ptr<QWidget> empty(m_pages->widget(page));
        QWidget *made = make();
        m_pages->insertWidget(page, made);
        widenFor(*made);
        m_pages->setCurrentIndex(page);
        return;
    }
    m_pages->setCurrentIndex(page);
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

#include "moc_preferenceswindow.cpp"
