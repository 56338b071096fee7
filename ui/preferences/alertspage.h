// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/generalpage.h"

namespace Baton {
class SoundOutput;
}

namespace Baton::Ui {

class OwnAlerts;
class Reachability;

/// Whether alerts reach the person, what alerts them and how, and how this machine shows and plays it.
class AlertsPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// Null where nobody plays, nobody asks, nobody is signed in.
    struct Parts
    {
        SoundOutput *sound = nullptr;
        Reachability *reachability = nullptr;
        OwnAlerts *alerts = nullptr;
    };

    AlertsPage(Preferences &preferences, const Parts &parts, const Theme &theme, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addMatrix(OwnAlerts &alerts);
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
    QPushButton *m_listen = nullptr;
    QSlider *m_volume = nullptr;
    PlainLabel *m_percent = nullptr;
    QComboBox *m_device = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_refused = nullptr;
};

} // namespace Baton::Ui
