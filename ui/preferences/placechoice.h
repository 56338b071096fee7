// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/alertdraft.h"

#include <QComboBox>

namespace Baton::Ui {

/// Workspace, teams and agents to choose from; typing finds one among hundreds.
class PlaceChoice final : public QComboBox
{
    Q_OBJECT

public:
    enum class Kind { Rules, Ladders }; ///< agents have no ladder of their own

    PlaceChoice(AlertDraft &draft, Kind kind, QWidget *parent = nullptr);

    AlertPlace place() const { return m_place; }
    void setPlace(const AlertPlace &place);

Q_SIGNALS:
    void chosen(const Baton::AlertPlace &place);

private:
    void fill();
    void showPlace();
    void choose(int index);

    AlertDraft &m_draft;
    Kind m_kind;
    AlertPlace m_place;
    QList<AlertPlace> m_places;
};

} // namespace Baton::Ui
