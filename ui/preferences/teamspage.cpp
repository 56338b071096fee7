// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/teamspage.h"

#include "domain/listtext.h"
#include "ui/preferences/askfields.h"
#include "ui/preferences/specialdayrow.h"
#include "ui/preferences/teamrouting.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/weekhours.h"
#include "ui/preferences/zonechoice.h"
#include "ui/theme/controls.h"
#include "ui/words/hourwords.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr Category everyCategory[] = {Category::Sales,     Category::Support, Category::Billing,
                                      Category::Technical, Category::General, Category::Other};
/// Far from most offices, so that the preview shows what a visitor's zone does.
const QString visitorsZone = u"Asia/Tokyo"_s;

OpeningHours officeHours()
{
    constexpr int nine = 9 * 60;
    constexpr int five = 17 * 60;
    return {thisZone(), {{{1, 2, 3, 4, 5}, nine, five}}};
}

} // namespace

TeamsPage::TeamsPage(TeamsDraft &draft, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_draft(draft)
{
    setObjectName(u"teamsPage"_s);
    addHeading(tr("Teams and hours"));
    addTeam();
    addServed();
    addRouting();
    addHours();
    addHolidays();
    addAfterHours();
    addEnd();
    constexpr int lookMs = 20'000; // the preview tells of now
    m_clock.setInterval(lookMs);
    connect(&m_clock, &QTimer::timeout, this, &TeamsPage::showState);
    m_clock.start();
    connect(&draft, &TeamsDraft::changed, this, &TeamsPage::refresh);
    refresh();
}

void TeamsPage::addTeam()
{
    m_choice = addChoice(u"teamChoice"_s, tr("Team"));
    m_add = makeButton(m_theme, ButtonKind::Normal, u"teamAdd"_s, tr("Add a team"), {}, this);
    addBeside(m_choice, m_add);
    connect(m_choice, &QComboBox::activated, this, [this] { showTeam(TeamId(m_choice->currentData().toString())); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        //: the name of a team that was just added
        showTeam(m_draft.addTeam(tr("New team")));
        m_name->setFocus();
        m_name->selectAll();
    });
}

PlainLabel *TeamsPage::addLine(TextSize size)
{
    auto *label = new PlainLabel(m_theme.font(size), this);
    label->setMaximumLines(0);
    return label;
}

void TeamsPage::addServed()
{
    m_name = addText(u"teamName"_s, tr("Name"));
    m_name->setMaxLength(64);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        edit([this](Team &team) { team.name = m_name->text(); });
    });
    auto *words = addLine(TextSize::Body);
    words->setFullText(tr("What it is for; nothing chosen is anything"));
    addWhole(words);
    auto *row = new QWidget(this);
    constexpr int columns = 3; // large text needs the width
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.space(3));
    for (const Category category : everyCategory) {
        auto *box = new QCheckBox(Words::category(category), row);
        box->setObjectName(u"teamCategory%1"_s.arg(int(category)));
        box->setAccessibleName(tr("Serves %1").arg(Words::category(category)));
        connect(box, &QCheckBox::clicked, this, [this, category](bool on) {
            edit([category, on](Team &team) {
                team.categories.removeAll(category);
                if (on)
                    team.categories.append(category);
                std::sort(team.categories.begin(), team.categories.end());
            });
        });
        const int place = int(m_categories.size());
        m_categories.insert(category, box);
        grid->addWidget(box, place / columns, place % columns, Qt::AlignLeading);
    }
    addWhole(row);
    m_languages = addText(u"teamLanguages"_s, tr("Languages such as en, de; empty for any"));
    connect(m_languages, &QLineEdit::editingFinished, this, [this] {
        m_languages->setModified(false);
        edit([this](Team &team) { team.languages = tagsFromText(m_languages->text()); });
    });
    m_default = new QCheckBox(tr("Gets what no other team is for"), this);
    m_default->setObjectName(u"teamDefault"_s);
    m_default->setAccessibleName(m_default->text());
    addWhole(m_default);
    connect(m_default, &QCheckBox::clicked, this, [this] { m_draft.setDefaultTeam(m_team); });
}

void TeamsPage::addRouting()
{
    addHeading(tr("Who gets what is asked"));
    m_routing = new TeamRouting(m_theme, this);
    addWhole(m_routing);
    connect(m_routing, &TeamRouting::edited, this, [this] { edit([this](Team &team) { m_routing->applyTo(team); }); });
}

void TeamsPage::addHours()
{
    addHeading(tr("Opening hours"));
    m_hasHours = new QCheckBox(tr("This team has opening hours"), this);
    m_hasHours->setObjectName(u"teamHasHours"_s);
    m_hasHours->setAccessibleName(m_hasHours->text());
    addWhole(m_hasHours);
    connect(m_hasHours, &QCheckBox::clicked, this, &TeamsPage::switchHours);
    m_state = addLine(TextSize::Strong);
    m_state->setObjectName(u"hoursState"_s);
    addWhole(m_state);
    m_hours = new QWidget(this);
    auto *column = new QVBoxLayout(m_hours);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(2));
    const auto addZone = [&](const QString &name, const QString &words) {
        auto *label = new PlainLabel(m_theme.font(TextSize::Body), m_hours);
        auto *choice = new ZoneChoice(name, words, m_theme, m_hours);
        label->setFullText(words);
        label->setBuddy(choice);
        auto *line = new QHBoxLayout;
        line->setSpacing(m_theme.space(4));
        line->addWidget(label, 1);
        line->addWidget(choice, 1);
        column->addLayout(line);
        return choice;
    };
    m_zone = addZone(u"teamZone"_s, tr("Time zone"));
    m_week = new WeekHours(m_theme, m_hours);
    column->addWidget(m_week);
    m_visitor = addZone(u"previewZone"_s, tr("Show it for a visitor in"));
    m_visitor->setZone(visitorsZone);
    addWhole(m_hours);
    connect(m_zone, &ZoneChoice::edited, this,
            [this] { edit([this](Team &team) { team.hours.zone = m_zone->zone(); }); });
    connect(m_week, &WeekHours::edited, this,
            [this] { edit([this](Team &team) { team.hours.spans = m_week->spans(); }); });
    connect(m_week, &WeekHours::readChanged, this, &TeamsPage::readChanged);
    connect(m_visitor, &ZoneChoice::edited, this, &TeamsPage::showState);
}

void TeamsPage::addHolidays()
{
    auto *holidays = new QWidget(m_hours);
    m_holidayRows = new QVBoxLayout(holidays);
    m_holidayRows->setContentsMargins(0, 0, 0, 0);
    m_holidayRows->setSpacing(m_theme.space(1));
    auto *words = new PlainLabel(m_theme.font(TextSize::Body), m_hours);
    words->setMaximumLines(0);
    words->setFullText(tr("Holidays: on these dates the week does not count. Without hours the team is closed."));
    m_addHoliday = makeButton(m_theme, ButtonKind::Normal, u"holidayAdd"_s, tr("Add a holiday"), {}, m_hours);
    auto *column = static_cast<QVBoxLayout *>(m_hours->layout());
    column->addWidget(words);
    column->addWidget(holidays);
    column->addWidget(m_addHoliday, 0, Qt::AlignLeading);
    connect(m_addHoliday, &QPushButton::clicked, this, [this] {
        const OpeningHours hours = current().hours;
        // The first day from tomorrow on that is not there yet.
        QDate day = dayAt(zoneOf(isKnownZone(hours.zone) ? hours.zone : u"UTC"_s), m_draft.now().ms).addDays(1);
        const auto isThere = [&hours](QDate date) {
            return std::any_of(hours.specialDays.cbegin(), hours.specialDays.cend(),
                               [&](const SpecialDay &one) { return one.date == date.toString(Qt::ISODate); });
        };
        while (isThere(day))
            day = day.addDays(1);
        edit([day](Team &team) { team.hours.specialDays.append({day.toString(Qt::ISODate), {}}); });
        const QList<SpecialDay> days = current().hours.specialDays;
        for (qsizetype i = 0; i < days.size() && i < m_holidays.size(); ++i) {
            if (days[i].date == day.toString(Qt::ISODate))
                m_holidays[i]->findChild<QWidget *>(u"holidayDate%1"_s.arg(i + 1))->setFocus();
        }
    });
}

void TeamsPage::addAfterHours()
{
    addHeading(tr("After hours"));
    auto *words = addLine(TextSize::Small);
    words->setMuted(true);
    words->setFullText(
        tr("Who asks for a person while the team is closed is told when it opens, in their own time. The "
           "request is kept and comes into the queue then, the oldest first."));
    addWhole(words);
    m_answers = new QCheckBox(tr("The AI goes on answering until then"), this);
    m_answers->setObjectName(u"afterAnswers"_s);
    m_answers->setAccessibleName(m_answers->text());
    addWhole(m_answers);
    connect(m_answers, &QCheckBox::clicked, this,
            [this](bool on) { edit([on](Team &team) { team.afterHours.answers = on; }); });
    auto *before = addLine(TextSize::Body);
    before->setFullText(tr("What the AI asks for before it keeps the request"));
    addWhole(before);
    m_ask = new AskFields(u"after"_s, tr("After hours"), m_theme, this);
    addWhole(m_ask);
    connect(m_ask, &AskFields::edited, this, [this] {
        edit([this](Team &team) {
            team.afterHours.fields = m_ask->fields();
            team.afterHours.questions = m_ask->questions();
        });
    });
}

Team TeamsPage::current() const
{
    return m_draft.team(m_team).value_or(Team());
}

void TeamsPage::edit(const std::function<void(Team &)> &change)
{
    Team team = current();
    if (team.id.isEmpty())
        return;
    change(team);
    m_draft.setTeam(team);
}

void TeamsPage::switchHours(bool on)
{
    if (!on)
        m_had.insert(m_team, current().hours);
    const OpeningHours next = on ? m_had.value(m_team, officeHours()) : OpeningHours();
    edit([&next](Team &team) { team.hours = next; });
}

void TeamsPage::keepHolidays()
{
    QList<SpecialDay> days;
    for (const SpecialDayRow *row : std::as_const(m_holidays))
        days.append(row->day());
    edit([&days](Team &team) { team.hours.specialDays = days; });
}

bool TeamsPage::isRead() const
{
    return m_week->isRead()
        && std::all_of(m_holidays.cbegin(), m_holidays.cend(), [](const SpecialDayRow *row) { return row->isRead(); });
}

void TeamsPage::showTeam(const TeamId &team)
{
    m_team = team;
    m_week->setHours(current().hours, true);
    fillHolidays({}, false);
    refresh();
}

void TeamsPage::refresh()
{
    const QList<Team> teams = m_draft.teams();
    fillTeams(teams);
    const Team team = current();
    const bool can = m_draft.canBeSet() && !team.id.isEmpty();
    m_add->setEnabled(m_draft.canBeSet());
    for (QWidget *control :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_languages), static_cast<QWidget *>(m_hasHours),
          m_hours, static_cast<QWidget *>(m_answers), static_cast<QWidget *>(m_ask)})
        control->setEnabled(can);
    if (m_name->text() != team.name && !isBeingTyped(*m_name))
        m_name->setText(team.name);
    for (auto box = m_categories.cbegin(); box != m_categories.cend(); ++box) {
        (*box)->setChecked(team.categories.contains(box.key()));
        (*box)->setEnabled(can);
    }
    if (tagsFromText(m_languages->text()) != team.languages && !isBeingTyped(*m_languages))
        m_languages->setText(QStringList(team.languages).join(u", "_s));
    const bool isDefault = m_draft.defaultTeam() == team.id;
    m_default->setChecked(isDefault);
    m_default->setEnabled(can && !isDefault); // it ends when another one gets it
    m_routing->setTeam(team, can);
    const bool hasHours = !team.hours.isEmpty() || !team.hours.spans.isEmpty() || !team.hours.specialDays.isEmpty();
    m_hasHours->setChecked(hasHours);
    m_hours->setVisible(hasHours);
    m_zone->setZone(team.hours.zone);
    m_week->setHours(team.hours);
    fillHolidays(team.hours.specialDays, can);
    m_answers->setChecked(team.afterHours.answers);
    m_ask->setAsked(team.afterHours.fields, team.afterHours.questions);
    showState();
}

void TeamsPage::fillTeams(const QList<Team> &teams)
{
    if (!m_draft.team(m_team))
        m_team = teams.isEmpty() ? TeamId() : teams.constFirst().id;
    m_choice->clear();
    for (const Team &team : teams)
        m_choice->addItem(team.name, team.id.toString());
    m_choice->setCurrentIndex(m_choice->findData(m_team.toString()));
    m_choice->setEnabled(!teams.isEmpty());
}

/// Rows that stand stay: somebody may be typing in one.
void TeamsPage::fillHolidays(const QList<SpecialDay> &days, bool can)
{
    while (m_holidays.size() > days.size()) {
        SpecialDayRow *last = m_holidays.takeLast();
        last->disconnect(this); // a field that loses the keyboard says that it is finished
        last->hide();
        last->deleteLater();
    }
    while (m_holidays.size() < days.size()) {
        const int index = int(m_holidays.size());
        auto *row = new SpecialDayRow(index + 1, m_theme, m_hours);
        m_holidays.append(row);
        m_holidayRows->addWidget(row);
        row->show(); // the layout would only when the loop is back
        connect(row, &SpecialDayRow::edited, this, &TeamsPage::keepHolidays);
        connect(row, &SpecialDayRow::readChanged, this, &TeamsPage::readChanged);
        connect(row, &SpecialDayRow::removeWanted, this, [this, index] {
            edit([index](Team &team) { team.hours.specialDays.removeAt(index); });
            m_addHoliday->setFocus();
        });
    }
    for (qsizetype i = 0; i < days.size(); ++i)
        m_holidays[i]->setDay(days[i]);
    m_addHoliday->setEnabled(can && days.size() < maxSpecialDays);
}

void TeamsPage::showState()
{
    const OpeningHours hours = current().hours;
    const QString fault = HourWords::fault(hours);
    const QString zone = isKnownZone(m_visitor->zone()) ? m_visitor->zone() : visitorsZone;
    m_state->setFullText(fault.isEmpty() ? HourWords::state(hours, m_draft.now(), zone) : fault);
    setStyleProperty(*m_state, "soon", !fault.isEmpty());
}

} // namespace Baton::Ui

#include "moc_teamspage.cpp"
