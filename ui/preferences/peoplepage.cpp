// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/peoplepage.h"

#include "domain/listtext.h"
#include "domain/text.h"
#include "ui/preferences/typing.h"
#include "ui/preferences/wheelguard.h"
#include "ui/theme/controls.h"
#include "ui/theme/wrappinglist.h"
#include "ui/words/peoplewords.h"
#include "ui/words/rulewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int teamColumns = 2;
constexpr qsizetype longestTeamName = 32; ///< of a box, which cuts nothing itself
constexpr int mostSkillsMissing = 8; ///< said at once
const QString addingCommand = u"batond agent add --data DIR LOGIN NAME --team TEAM"_s;

} // namespace

PeoplePage::PeoplePage(PeopleDraft &draft, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_draft(draft)
{
    setObjectName(u"peoplePage"_s);
    addHeading(tr("People"));
    addList();
    addPerson();
    addServed();
    addSigningIn();
    addEnd();
    connect(&draft, &PeopleDraft::changed, this, &PeoplePage::refresh);
    showPerson({});
}

PlainLabel *PeoplePage::addSmall(const QString &name)
{
    auto *label = new PlainLabel(m_theme.font(TextSize::Small), this);
    label->setObjectName(name);
    label->setMaximumLines(0);
    label->setMuted(true);
    addWhole(label);
    return label;
}

void PeoplePage::addList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People"));
    wrapRows(*m_list, m_theme);
    m_list->setFixedHeight(m_theme.space(60));
    addWhole(m_list);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QStringList selected = selectedRows(*m_list);
        if (!selected.isEmpty())
            showPerson(AgentId(selected.constFirst()));
    });
    //: %1 is a command
    addSmall(u"peopleAdding"_s)
        ->setFullText(tr("A new person is added where the server is, while it is stopped. That prints a password for "
                         "the first sign-in: %1")
                          .arg(isolated(addingCommand)));
}

void PeoplePage::addPerson()
{
    m_name = addText(u"personName"_s, tr("Name"));
    m_name->setMaxLength(2 * maxNameCodePoints); // no stored name is cut by being shown
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Agent &agent) { agent.name = text; }); });
    m_role = addChoice(u"personRole"_s, tr("Role"));
    for (const Role role : {Role::Agent, Role::TeamLead, Role::Admin})
        m_role->addItem(PeopleWords::role(role), int(role));
    connect(m_role, &QComboBox::activated, this,
            [this] { edit([this](Agent &agent) { agent.role = static_cast<Role>(m_role->currentData().toInt()); }); });
    m_hold = addSmall(u"personHold"_s);
}

void PeoplePage::addServed()
{
    auto *words = new PlainLabel(m_theme.font(TextSize::Body), this);
    words->setMaximumLines(0);
    words->setFullText(tr("Teams"));
    addWhole(words);
    auto *teams = new QWidget(this);
    m_teamGrid = new QGridLayout(teams);
    m_teamGrid->setContentsMargins(0, 0, 0, 0);
    m_teamGrid->setHorizontalSpacing(m_theme.space(3));
    addWhole(teams);
    m_languages = addText(u"personLanguages"_s, tr("Languages they can answer in, such as en, de"));
    connect(m_languages, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Agent &agent) { agent.languages = tagsFromText(text); }); });
    m_skills = addText(u"personSkills"_s, tr("What they can help with, parted by commas"));
    connect(m_skills, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](Agent &agent) { agent.skills = skillsFromText(text); }); });
    m_missing = addSmall(u"skillsMissing"_s);
}

void PeoplePage::addSigningIn()
{
    const QString words = tr("Conversations that may be offered to them at a time");
    auto *row = new QWidget(this);
    auto *label = new PlainLabel(m_theme.font(TextSize::Body), row);
    label->setMaximumLines(0);
    label->setFullText(words);
    m_capacity = new QSpinBox(row);
    m_capacity->setObjectName(u"personCapacity"_s);
    m_capacity->setAccessibleName(words);
    m_capacity->setRange(1, maxAgentCapacity);
    m_capacity->setFont(m_theme.font(TextSize::Body));
    m_capacity->setButtonSymbols(QAbstractSpinBox::NoButtons);
    label->setBuddy(m_capacity);
    guardWheel(*m_capacity);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(3));
    line->addWidget(label, 1);
    line->addWidget(m_capacity);
    addWhole(row);
    connect(m_capacity, &QSpinBox::valueChanged, this,
            [this](int most) { edit([most](Agent &agent) { agent.capacity = most; }); });
    m_disabled = new QCheckBox(tr("May no longer sign in"), this);
    m_disabled->setObjectName(u"personDisabled"_s);
    m_disabled->setAccessibleName(m_disabled->text());
    addWhole(m_disabled);
    connect(m_disabled, &QCheckBox::clicked, this,
            [this](bool on) { edit([on](Agent &agent) { agent.disabled = on; }); });
}

void PeoplePage::edit(const std::function<void(Agent &)> &change)
{
    std::optional<Agent> agent = m_draft.person(m_person);
    if (!agent)
        return;
    change(*agent);
    m_draft.setPerson(*agent);
}

void PeoplePage::showPerson(const AgentId &person)
{
    m_person = person;
    refresh();
    fillTexts(m_draft.person(m_person).value_or(Agent()), true);
}

void PeoplePage::refresh()
{
    const QList<Agent> people = m_draft.people();
    if (!m_draft.person(m_person))
        m_person = people.isEmpty() ? AgentId() : people.constFirst().id;
    fillList(people);
    fillTeams();
    const Agent agent = m_draft.person(m_person).value_or(Agent());
    const bool can = m_draft.canBeSet() && !agent.id.isEmpty();
    const PeopleDraft::Hold hold = m_draft.holdOf(agent.id);
    const bool isFree = can && hold == PeopleDraft::Hold::None;
    fillTexts(agent, false);
    for (QLineEdit *text : {m_name, m_languages, m_skills})
        text->setReadOnly(!can);
    m_role->setCurrentIndex(m_role->findData(int(agent.role)));
    m_role->setEnabled(isFree);
    m_hold->setFullText(PeopleWords::hold(hold));
    m_hold->setVisible(hold != PeopleDraft::Hold::None);
    for (qsizetype i = 0; i < m_teams.size(); ++i) {
        m_teams[i]->setChecked(agent.isIn(m_named[i].second));
        m_teams[i]->setEnabled(can);
    }
    const QStringList missing = m_draft.skillsNobodyHas();
    //: %1 is a list of skills that teams want
    m_missing->setFullText(tr("No agent has: %1").arg(RuleWords::names(missing, mostSkillsMissing)));
    m_missing->setVisible(!missing.isEmpty());
    showNumber(*m_capacity, agent.capacity);
    m_capacity->setReadOnly(!can);
    m_disabled->setChecked(agent.disabled);
    m_disabled->setEnabled(isFree);
}

/// What is being typed says the same already, and is not written anew.
void PeoplePage::fillTexts(const Agent &agent, bool anew)
{
    if (anew || m_name->text() != agent.name)
        m_name->setText(agent.name);
    if (anew || tagsFromText(m_languages->text()) != agent.languages)
        m_languages->setText(QStringList(agent.languages).join(u", "_s));
    if (anew || skillsFromText(m_skills->text()) != agent.skills)
        m_skills->setText(agent.skills.join(u", "_s));
}

void PeoplePage::fillList(const QList<Agent> &people)
{
    QStringList ids;
    QStringList words;
    for (const Agent &agent : people) {
        ids.append(agent.id.toString());
        words.append(PeopleWords::row(agent, m_draft.workspace()));
    }
    fillRows(*m_list, ids, words);
    if (selectedRows(*m_list) == QStringList{m_person.toString()})
        return;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(int(ids.indexOf(m_person.toString())), QItemSelectionModel::ClearAndSelect);
}

/// The boxes stay while the teams do: one of them may have the keyboard.
void PeoplePage::fillTeams()
{
    QList<std::pair<QString, TeamId>> named;
    for (const Team &team : m_draft.workspace().teams)
        named.append({team.name, team.id});
    std::stable_sort(named.begin(), named.end(),
                     [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    if (named == m_named)
        return;
    m_named = named;
    qDeleteAll(std::exchange(m_teams, {}));
    QWidget *before = m_role; // of the way of Tab
    for (const auto &[name, id] : std::as_const(m_named)) {
        const QString shown = oneLine(name, longestTeamName);
        auto *box = new QCheckBox(QString(shown).replace(u'&', "&&"_L1), m_teamGrid->parentWidget());
        box->setObjectName(u"personTeam_"_s + id.toString());
        //: the name of a team
        box->setAccessibleName(tr("Is in %1").arg(name));
        if (shown != name)
            setPlainToolTip(*box, name);
        const int place = int(m_teams.size());
        m_teamGrid->addWidget(box, place / teamColumns, place % teamColumns, Qt::AlignLeading);
        m_teams.append(box);
        setTabOrder(std::exchange(before, box), box);
        connect(box, &QCheckBox::clicked, this, [this, team = id](bool on) {
            edit([&team, on](Agent &agent) {
                agent.teams.removeAll(team);
                if (on)
                    agent.teams.append(team);
            });
        });
    }
}

} // namespace Baton::Ui

#include "moc_peoplepage.cpp"
