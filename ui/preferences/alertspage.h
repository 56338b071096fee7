// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/generalpage.h"

namespace Baton {
class SoundOutput;
}

namespace Baton::Ui {

class Reachability;

/// What there is to choose of alerts on this machine, and whether they can be heard.
class AlertsPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// `sound` may be null where nobody plays, `reachability` where nobody asks.
    AlertsPage(Preferences &preferences, SoundOutput *sound, Reachability *reachability, const Theme &theme,
               QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addNotifications();
    void addSound();
    void addHow();
    void connectSound();
    void listen();
    void keep();
    void fillDevices();
    void showState();

    Preferences &m_preferences;
    SoundOutput *m_sound;
    QCheckBox *m_on = nullptr;
    QComboBox *m_tone = nullptr;
    QPushButton *m_listen = nullptr;
    QSlider *m_volume = nullptr;
    PlainLabel *m_percent = nullptr;
    QComboBox *m_repeat = nullptr;
    QComboBox *m_device = nullptr;
    PlainLabel *m_state = nullptr;
};

} // namespace Baton::Ui
