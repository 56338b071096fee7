// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/teamsdraft.h"
#include "ui/preferences/generalpage.h"
#include "ui/theme/theme.h"

#include <QMap>
#include <QTimer>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace Baton::Ui {

class AskFields;
class SpecialDayRow;
class TeamRouting;
class WeekHours;
class ZoneChoice;

/// Where an admin sets what teams there are, when they are there, and what happens while they are not.
class TeamsPage final : public SettingsPage
{
    Q_OBJECT

public:
    TeamsPage(TeamsDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void showTeam(const TeamId &team);
    /// Whether every time on the page can be read.
    bool isRead() const;

Q_SIGNALS:
    void readChanged();

private:
    void addTeam();
    void addServed();
    void addRouting();
    void addHours();
    void addHolidays();
    void addAfterHours();
    PlainLabel *addLine(TextSize size);
    void edit(const std::function<void(Team &)> &change);
    void switchHours(bool on);
    void keepHolidays();
    void refresh();
    void fillTeams(const QList<Team> &teams);
    void fillHolidays(const QList<SpecialDay> &days, bool can);
    void showState();
    Team current() const;

    TeamsDraft &m_draft;
    TeamId m_team; ///< that is shown
    QMap<TeamId, OpeningHours> m_had; ///< before they were switched off
    QComboBox *m_choice = nullptr;
    QPushButton *m_add = nullptr;
    QLineEdit *m_name = nullptr;
    QMap<Category, QCheckBox *> m_categories;
    QLineEdit *m_languages = nullptr;
    QCheckBox *m_default = nullptr;
    TeamRouting *m_routing = nullptr;
    QCheckBox *m_hasHours = nullptr;
    QWidget *m_hours = nullptr; ///< all that is there while the team has some
    ZoneChoice *m_zone = nullptr;
    WeekHours *m_week = nullptr;
    PlainLabel *m_state = nullptr;
    ZoneChoice *m_visitor = nullptr;
    QTimer m_clock;
    QVBoxLayout *m_holidayRows = nullptr;
    QList<SpecialDayRow *> m_holidays;
    QPushButton *m_addHoliday = nullptr;
    QCheckBox *m_answers = nullptr;
    AskFields *m_ask = nullptr;
};

} // namespace Baton::Ui
