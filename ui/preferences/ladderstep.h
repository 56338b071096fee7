// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTimeEdit;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// One step of the ladder: a point on the line of time, when it comes and whom it alerts.
class LadderStepRow final : public QWidget
{
    Q_OBJECT

public:
    LadderStepRow(int number, const Theme &theme, QWidget *parent = nullptr);
    ~LadderStepRow() override;

    /// What is being typed stays while the step is the same.
    void setStep(const LadderStep &step);
    /// Takes back what was typed.
    void showStep();
    void setCanBeSet(bool can);
    /// Where the line begins and where it ends.
    void setPlace(bool isFirst, bool isLast);
    void takeFocusOf(const LadderStepRow &other);

Q_SIGNALS:
    void edited(const Baton::LadderStep &step);
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LadderStep written() const;
    void addTargets();
    void onEdited();

    const Theme &m_theme;
    LadderStep m_step;
    QTimeEdit *m_after;
    QComboBox *m_target;
    PlainLabel *m_end;
    QPushButton *m_remove;
    bool m_isSet = false;
    bool m_isFirst = false;
    bool m_isLast = false;
};

} // namespace Baton::Ui
