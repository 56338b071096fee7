// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/alertmatrixmodel.h"
#include "ui/preferences/generalpage.h"

namespace Baton {
class SoundOutput;
}

namespace Baton::Ui {

/// How the row of the table sounds, what its notices show and how long it waits; and who has set the cell.
class AlertDetails final : public SettingsPage
{
    Q_OBJECT

public:
    /// `sound` may be null where nobody plays.
    AlertDetails(AlertSource &alerts, const AlertMatrixModel &model, Preferences &preferences, SoundOutput *sound,
                 const Theme &theme, QWidget *parent = nullptr);

    void setCell(const QModelIndex &index);

private:
    void addControls();
    void connectControls();
    void offer(QComboBox *choice, Millis wait);
    void choose(QComboBox *choice, Millis wait);
    void offerCrowd(int people);
    void refresh();
    void showSound(const EffectiveRow &row);
    void showWait(QComboBox *choice, AlertChannel channel);
    bool isOn(AlertChannel channel) const;
    /// The row's own choice, changed and set.
    void change(const std::function<void(AlertRowChoice &)> &how);
    void listen();

    AlertSource &m_alerts;
    const AlertMatrixModel &m_model;
    Preferences &m_preferences;
    SoundOutput *m_sound;
    QPersistentModelIndex m_cell;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_whence = nullptr;
    QPushButton *m_reset = nullptr;
    QComboBox *m_tone = nullptr;
    QPushButton *m_listen = nullptr;
    QComboBox *m_repeat = nullptr;
    QComboBox *m_privacy = nullptr;
    QCheckBox *m_behind = nullptr;
    QComboBox *m_mail = nullptr;
    QComboBox *m_push = nullptr;
    QComboBox *m_above = nullptr;
};

} // namespace Baton::Ui
