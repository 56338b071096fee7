// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ladder.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Baton::Ui {

class LadderStepRow;
class Theme;

/// The steps of a ladder along a line of time; each can be moved, pointed at others and taken away by mouse or keys.
class LadderSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderSteps(const Theme &theme, QWidget *parent = nullptr);
    ~LadderSteps() override;

    /// Rows whose step stays keep the keyboard.
    void setSteps(const QList<LadderStep> &steps, bool canBeSet);
    const QList<LadderStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void edited(const QList<Baton::LadderStep> &steps);

private:
    void rebuild();
    void onEdited(int index, const LadderStep &step);
    void removeAt(int index);
    void addStep();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<LadderStepRow *> m_rows;
    QList<LadderStep> m_steps;
};

} // namespace Baton::Ui
