// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/alertspage.h"

#include "domain/text.h"
#include "platform/soundoutput.h"
#include "ui/preferences/alertdetails.h"
#include "ui/preferences/alertmatrix.h"
#include "ui/preferences/alertmatrixmodel.h"
#include "ui/preferences/quietpanel.h"
#include "ui/preferences/reachpanel.h"
#include "ui/preferences/resetchoices.h"
#include "ui/theme/controls.h"
#include "ui/words/announcement.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

AlertsPage::AlertsPage(Preferences &preferences, const Parts &parts, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_preferences(preferences)
    , m_sound(parts.sound)
{
    if (parts.reachability) {
        addHeading(tr("Am I reachable?"));
        addWhole(new ReachPanel(*parts.reachability, theme, this));
    }
    if (parts.alerts)
        addMatrix(*parts.alerts);
    addNotifications();
    if (m_sound)
        addSound();
    addEnd();
}

void AlertsPage::addMatrix(OwnAlerts &alerts)
{
    addHeading(tr("What alerts you"));
    auto *model = new AlertMatrixModel(alerts, this);
    auto *matrix = new AlertMatrix(*model, m_theme, this);
    addWhole(matrix);
    auto *details = new AlertDetails(alerts, *model, m_preferences, m_sound, m_theme, this);
    addWhole(details);
    addWhole(new ResetChoices(alerts, m_theme, this));
    m_refused = new PlainLabel(m_theme.font(TextSize::Body), this);
    m_refused->setMaximumLines(3);
    setStyleProperty(*m_refused, "soon", true);
    m_refused->hide();
    addWhole(m_refused);
    addHeading(tr("Quiet hours"));
    addWhole(new QuietPanel(alerts, m_theme, this));
    connect(matrix, &AlertMatrix::currentMoved, details, &AlertDetails::setCell);
    details->setCell(matrix->currentIndex());
    connect(&alerts, &OwnAlerts::refused, this, [this](const QString &sentence) {
        m_refused->setFullText(sentence);
        m_refused->show();
        announce(*m_refused, sentence);
    });
    connect(&alerts, &OwnAlerts::kept, m_refused, &QWidget::hide);
}

void AlertsPage::addNotifications()
{
    addHeading(tr("Notifications on this desktop"));
    QComboBox *privacy = addChoice(u"toastPrivacyChoice"_s, tr("They show at most"),
                                   tr("Others may see your screen, and some desktops show notifications while it is "
                                      "locked."));
    privacy->setMinimumWidth(m_theme.space(72)); // as all of this page
    privacy->addItem(tr("Name, reason and last message"), int(ToastPrivacy::Full));
    privacy->addItem(tr("Name and reason"), int(ToastPrivacy::NameOnly));
    privacy->addItem(tr("Only that somebody waits"), int(ToastPrivacy::Generic));
    privacy->setCurrentIndex(int(m_preferences.toastPrivacy()));
    connect(privacy, &QComboBox::activated, this,
            [this, privacy] { m_preferences.setToastPrivacy(ToastPrivacy(privacy->currentData().toInt())); });
}

void AlertsPage::addSound()
{
    addHeading(tr("Sound"));
    m_on = addSwitch(u"soundSwitch"_s, tr("Sound when somebody waits"));
    m_on->setChecked(m_preferences.soundChoice().on);
    m_state = addExplanation({});
    m_state->setObjectName(u"soundState"_s);
    addHow();
    connectSound();
    fillDevices();
    showState();
}

void AlertsPage::addHow()
{
    const SoundChoice choice = m_preferences.soundChoice();
    m_volume = addSlider(u"volumeSlider"_s, tr("Volume"), 0, 100);
    m_volume->setValue(choice.volume);
    m_percent = new PlainLabel(m_theme.font(TextSize::Body), this);
    m_percent->setMuted(true);
    addBeside(m_volume, m_percent);
    m_listen = makeButton(m_theme, ButtonKind::Normal, u"listenButton"_s, tr("Listen"), {}, this);
    setPlainToolTip(*m_listen, tr("Plays a tone as an alert would"));
    m_device = addChoice(u"soundDeviceChoice"_s, tr("Device"));
    addBeside(m_device, m_listen);
    m_device->view()->installEventFilter(this);
    // One edge, whatever they offer.
    for (QWidget *control : QList<QWidget *>{m_volume, m_device})
        control->setMinimumWidth(m_theme.space(72));
}

void AlertsPage::connectSound()
{
    connect(m_on, &QCheckBox::toggled, this, &AlertsPage::keep);
    connect(m_listen, &QPushButton::clicked, this, &AlertsPage::listen);
    connect(m_device, &QComboBox::activated, this, &AlertsPage::listen);
    connect(m_volume, &QSlider::valueChanged, this, &AlertsPage::keep);
    connect(m_volume, &QSlider::sliderReleased, this, &AlertsPage::listen);
    connect(m_sound, &SoundOutput::stateChanged, this, &AlertsPage::showState);
    connect(m_sound, &SoundOutput::devicesChanged, this, &AlertsPage::fillDevices);
}

void AlertsPage::keep()
{
    SoundChoice choice;
    choice.on = m_on->isChecked();
    choice.volume = m_volume->value();
    choice.device = m_device->currentData().toString();
    m_preferences.setSoundChoice(choice);
    showState();
}

void AlertsPage::listen()
{
    keep();
    const SoundChoice choice = m_preferences.soundChoice();
    m_sound->setDevice(choice.device);
    m_sound->play(Tone::Bell, choice.volume);
}

void AlertsPage::fillDevices()
{
    // Nothing moves under the pointer of who chooses; it is filled anew when the list closes.
    if (m_device->view()->isVisible())
        return;
    const QString chosen = m_preferences.soundChoice().device;
    m_device->clear();
    m_device->addItem(tr("The desktop’s default"), QString());
    for (const SoundDevice &device : m_sound->devices())
        m_device->addItem(cleanName(device.name), device.id);
    if (m_device->findData(chosen) < 0)
        m_device->addItem(tr("One that is not connected"), chosen);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

bool AlertsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &AlertsPage::fillDevices, Qt::QueuedConnection);
    return SettingsPage::eventFilter(watched, event);
}

void AlertsPage::showState()
{
    const SoundState state = m_sound->state();
    const bool built = state.trouble != SoundTrouble::NotBuilt;
    const bool on = m_on->isChecked() || !built;
    m_on->setEnabled(built);
    for (QWidget *control : QList<QWidget *>{m_listen, m_volume, m_device})
        control->setEnabled(built && on);
    m_state->setFullText(on ? Words::soundState(state, m_volume->value()) : tr("Alerts are shown but not heard."));
    const bool heard = !on || state.trouble == SoundTrouble::NotAsked || canBeHeard(state, m_volume->value());
    setStyleProperty(*m_state, "soon", !heard);
    m_state->setMuted(heard);
    m_percent->setFullText(tr("%1 %").arg(QLocale().toString(m_volume->value())));
    m_on->setAccessibleDescription(m_state->fullText());
}

} // namespace Baton::Ui

#include "moc_alertspage.cpp"
