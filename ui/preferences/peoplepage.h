// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/peopledraft.h"
#include "ui/preferences/generalpage.h"
#include "ui/theme/theme.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QSpinBox;

namespace Baton::Ui {

/// Where an admin sets who is of which team, what they can help with, and how much they are given.
class PeoplePage final : public SettingsPage
{
    Q_OBJECT

public:
    PeoplePage(PeopleDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void showPerson(const AgentId &person);

private:
    void addList();
    void addPerson();
    void addServed();
    void addSigningIn();
    PlainLabel *addSmall(const QString &name);
    void edit(const std::function<void(Agent &)> &change);
    void refresh();
    void fillList(const QList<Agent> &people);
    void fillTeams();
    void fillTexts(const Agent &agent, bool anew);

    PeopleDraft &m_draft;
    AgentId m_person; ///< who is shown
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    PlainLabel *m_hold = nullptr;
    QGridLayout *m_teamGrid = nullptr;
    QList<std::pair<QString, TeamId>> m_named; ///< teams whose boxes are there, by name
    QList<QCheckBox *> m_teams; ///< in the same order
    QLineEdit *m_languages = nullptr;
    QLineEdit *m_skills = nullptr;
    PlainLabel *m_missing = nullptr;
    QSpinBox *m_capacity = nullptr;
    QCheckBox *m_disabled = nullptr;
};

} // namespace Baton::Ui
