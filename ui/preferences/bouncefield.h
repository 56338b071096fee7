// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <QWidget>

class QSpinBox;

namespace Baton::Ui {

class Theme;

/// Within which time a conversation that comes back from the AI goes first to the agent who had it.
class BounceField final : public QWidget
{
    Q_OBJECT

public:
    explicit BounceField(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(const Workspace &workspace, bool canBeSet);
    /// Puts the time into the workspace, and leaves one alone that is not shown in whole minutes as long as the minutes
    /// are the same. What Baton comes with is kept as not chosen.
    void applyTo(Workspace &workspace) const;

Q_SIGNALS:
    void edited();

private:
    QSpinBox *m_minutes;
};

} // namespace Baton::Ui
