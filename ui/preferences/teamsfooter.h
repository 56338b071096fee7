// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/teamsdraft.h"
#include "ui/preferences/changesfooter.h"

namespace Baton::Ui {

class TeamsPage;

/// Below the page of teams.
class TeamsFooter final : public ChangesFooter
{
    Q_OBJECT

public:
    TeamsFooter(TeamsDraft &draft, const TeamsPage &page, const Theme &theme, QWidget *parent = nullptr);

private:
    int count() const override { return m_draft.changes(); }
    QString offlineWords() const override;
    QString faultWords() const override;
    void onRefused(Code code);

    TeamsDraft &m_draft;
    const TeamsPage &m_page;
};

} // namespace Baton::Ui
