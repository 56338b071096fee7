// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/teamsdraft.h"

#include <QWidget>

class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class TeamsPage;
class Theme;

/// Stays below the page of teams: how much is not saved yet, and why it cannot be.
class TeamsFooter final : public QWidget
{
    Q_OBJECT

public:
    TeamsFooter(TeamsDraft &draft, const TeamsPage &page, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void say(const QString &sentence);
    void onRefused(Code code);
    QString stateWords() const;

    TeamsDraft &m_draft;
    const TeamsPage &m_page;
    PlainLabel *m_said;
    PlainLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace Baton::Ui
