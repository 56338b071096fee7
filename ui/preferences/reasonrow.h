// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handoffrules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace Baton::Ui {

class AskFields;
class PlainLabel;
class Theme;

/// The rule of one reason: what happens, from when on, whether it is urgent, and what is asked for.
class ReasonRow final : public QWidget
{
    Q_OBJECT

public:
    ReasonRow(const QString &code, const Theme &theme, QWidget *parent = nullptr);

    const QString &code() const { return m_code; }
    void setSettings(const HandoffSettings &settings, const HandoffSettings &stored, bool canBeSet);

Q_SIGNALS:
    /// All settings, with this one as it is now.
    void edited(const Baton::HandoffSettings &settings);

private:
    void build(const Theme &theme);
    void buildThreshold(const Theme &theme);
    int *threshold(HandoffSettings &settings, ReasonRule &rule) const;
    void onEdited();

    QString m_code;
    HandoffSettings m_settings;
    PlainLabel *m_title;
    QComboBox *m_action;
    QSpinBox *m_from;
    QCheckBox *m_urgent;
    AskFields *m_ask;
};

/// The choices of what is done, with "Nothing" last, whose data is -1.
void addRuleActions(QComboBox &choice);

} // namespace Baton::Ui
