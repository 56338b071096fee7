// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/alertdetails.h"

#include "platform/soundoutput.h"
#include "ui/theme/controls.h"
#include "ui/words/alertwords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

const QList<int> repeatSeconds{0, 10, 20, 30, 60, 120};
const QList<int> waitSeconds{0, 60, 180, 300, 600, 1800, 3600};
const QList<int> crowds{5, 10, 20, 50, 100};

void showWithLabel(QComboBox &choice, bool on)
{
    choice.setVisible(on);
    for (QLabel *label : choice.parentWidget()->findChildren<QLabel *>()) {
        if (label->buddy() == &choice)
            label->setVisible(on);
    }
}

} // namespace

AlertDetails::AlertDetails(AlertSource &alerts, const AlertMatrixModel &model, Preferences &preferences,
                           SoundOutput *sound, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_alerts(alerts)
    , m_model(model)
    , m_preferences(preferences)
    , m_sound(sound)
{
    setObjectName(u"alertDetails"_s);
    m_title = new PlainLabel(theme.font(TextSize::Strong), this);
    m_title->setMaximumLines(2);
    addWhole(m_title);
    m_whence = new PlainLabel(theme.font(TextSize::Small), this);
    m_whence->setMaximumLines(3);
    m_whence->setMuted(true);
    addWhole(m_whence);
    addControls();
    m_reset =
        makeButton(theme, ButtonKind::Normal, u"alertRowReset"_s,
                   alerts.isOwn() ? tr("As it was set for me") : tr("All of this row as above"), u"reset"_s, this);
    addWhole(m_reset, Qt::AlignLeading);
    addEnd();
    connectControls();
    connect(&alerts, &AlertSource::changed, this, &AlertDetails::refresh);
}

void AlertDetails::addControls()
{
    m_tone = addChoice(u"alertToneChoice"_s, tr("Tone of this"));
    for (const AlertTone tone :
         {AlertTone::Bell, AlertTone::Knock, AlertTone::Chime, AlertTone::Pulse, AlertTone::Deep})
        m_tone->addItem(Words::tone(toneOf(tone)), int(tone));
    m_listen = makeButton(m_theme, ButtonKind::Normal, u"alertListen"_s, tr("Listen to it"), {}, this);
    addBeside(m_tone, m_listen);
    m_repeat = addChoice(u"alertRepeatChoice"_s, tr("Sounds again"));
    for (const int seconds : repeatSeconds)
        offer(m_repeat, Millis(1000 * seconds));
    m_privacy = addChoice(u"alertPrivacyChoice"_s, tr("Its notice shows"));
    for (const AlertPrivacy privacy : {AlertPrivacy::Full, AlertPrivacy::Name, AlertPrivacy::Generic})
        m_privacy->addItem(AlertWords::privacy(privacy), int(privacy));
    m_mail = addChoice(u"alertMailChoice"_s, tr("E-mail, if nobody has come"));
    m_push = addChoice(u"alertPushChoice"_s, tr("Phone, if nobody has come"));
    for (QComboBox *wait : {m_mail, m_push}) {
        for (const int seconds : waitSeconds)
            offer(wait, Millis(1000 * seconds));
    }
    m_above = addChoice(u"alertAboveChoice"_s, tr("When so many wait"));
    for (const int people : crowds)
        offerCrowd(people);
    m_behind = addSwitch(u"alertBehindSwitch"_s, tr("Only while the window is not in front"));
    for (QComboBox *choice : {m_tone, m_repeat, m_privacy, m_mail, m_push, m_above})
        choice->setMinimumWidth(m_theme.space(72));
}

void AlertDetails::offer(QComboBox *choice, Millis wait)
{
    const QString span = Words::exactSpan(wait);
    const QVariant value = QVariant::fromValue(qlonglong(wait.count()));
    if (choice == m_repeat)
        choice->addItem(wait.count() == 0 ? tr("Only once") : tr("Every %1").arg(span), value);
    else
        choice->addItem(wait.count() == 0 ? tr("At once") : tr("After %1").arg(span), value);
}

void AlertDetails::offerCrowd(int people)
{
    m_above->addItem(tr("More than %Ln", nullptr, people), people);
}

/// What was set elsewhere may be none of those offered here.
void AlertDetails::choose(QComboBox *choice, Millis wait)
{
    const QVariant value = QVariant::fromValue(qlonglong(wait.count()));
    if (choice->findData(value) < 0)
        offer(choice, wait);
    choice->setCurrentIndex(choice->findData(value));
}

void AlertDetails::connectControls()
{
    connect(m_reset, &QPushButton::clicked, this, [this] { change([](AlertRowChoice &row) { row = {}; }); });
    connect(m_listen, &QPushButton::clicked, this, &AlertDetails::listen);
    connect(m_tone, &QComboBox::activated, this, [this] {
        change([this](AlertRowChoice &row) { row.tone = AlertTone(m_tone->currentData().toInt()); });
        listen();
    });
    connect(m_repeat, &QComboBox::activated, this, [this] {
        change([this](AlertRowChoice &row) { row.repeat = Millis(m_repeat->currentData().toLongLong()); });
    });
    connect(m_privacy, &QComboBox::activated, this, [this] {
        change([this](AlertRowChoice &row) { row.privacy = AlertPrivacy(m_privacy->currentData().toInt()); });
    });
    connect(m_behind, &QCheckBox::clicked, this,
            [this](bool on) { change([on](AlertRowChoice &row) { row.onlyBehind = on; }); });
    connect(m_above, &QComboBox::activated, this,
            [this] { change([this](AlertRowChoice &row) { row.above = m_above->currentData().toInt(); }); });
    const auto waits = [this](QComboBox *choice, AlertChannel channel) {
        connect(choice, &QComboBox::activated, this, [this, choice, channel] {
            change([=](AlertRowChoice &row) { row.after.insert(channel, Millis(choice->currentData().toLongLong())); });
        });
    };
    waits(m_mail, AlertChannel::Email);
    waits(m_push, AlertChannel::Push);
}

void AlertDetails::setCell(const QModelIndex &index)
{
    m_cell = index;
    refresh();
}

bool AlertDetails::isOn(AlertChannel channel) const
{
    return effective(m_model.alertRow(m_cell), channel, m_alerts.subject(), m_alerts.workspace()).on.value;
}

void AlertDetails::refresh()
{
    if (!m_cell.isValid())
        return;
    const AlertRow which = m_model.alertRow(m_cell);
    const auto channel = m_model.channel(m_cell);
    m_title->setFullText(m_alerts.isOwn() ? AlertWords::row(which) : tr("All of this row"));
    m_whence->setVisible(m_alerts.isOwn());
    //: how an alert comes to notice, and who has set that it does or does not
    m_whence->setFullText(channel ? tr("%1: %2").arg(AlertWords::channel(*channel), m_model.whence(m_cell))
                                  : tr("Choose how it comes to your notice."));
    const EffectiveRow row = effective(which, m_alerts.subject(), m_alerts.workspace());
    const bool can = m_alerts.canBeSet();
    m_reset->setEnabled(can && m_alerts.choice(which) != AlertRowChoice());
    showSound(row);
    m_privacy->setCurrentIndex(m_privacy->findData(int(row.privacy.value)));
    m_privacy->setEnabled(can && isOn(AlertChannel::Toast));
    m_behind->setChecked(row.onlyBehind.value);
    m_behind->setEnabled(can && !m_alerts.isHeld(row.onlyBehind.lock)
                         && (isOn(AlertChannel::Toast) || isOn(AlertChannel::Sound)));
    showWait(m_mail, AlertChannel::Email);
    showWait(m_push, AlertChannel::Push);
    if (m_above->findData(row.above.value) < 0)
        offerCrowd(row.above.value);
    m_above->setCurrentIndex(m_above->findData(row.above.value));
    const Role role = m_alerts.subject().role;
    showWithLabel(*m_above, role == Role::TeamLead || role == Role::Admin);
    m_above->setEnabled(can && which == AlertRow::LeadQueueLong && !m_alerts.isHeld(row.above.lock));
}

void AlertDetails::showSound(const EffectiveRow &row)
{
    const bool can = m_alerts.canBeSet() && isOn(AlertChannel::Sound);
    m_tone->setCurrentIndex(m_tone->findData(int(row.tone.value)));
    m_tone->setEnabled(can);
    m_listen->setEnabled(m_sound && m_sound->state().trouble != SoundTrouble::NotBuilt);
    choose(m_repeat, row.repeat.value);
    m_repeat->setEnabled(can && !m_alerts.isHeld(row.repeat.lock));
}

void AlertDetails::showWait(QComboBox *choice, AlertChannel channel)
{
    const EffectiveCell cell = effective(m_model.alertRow(m_cell), channel, m_alerts.subject(), m_alerts.workspace());
    choose(choice, cell.after.value);
    choice->setEnabled(m_alerts.canBeSet() && cell.on.value && !m_alerts.isHeld(cell.after.lock));
}

void AlertDetails::change(const std::function<void(AlertRowChoice &)> &how)
{
    if (!m_cell.isValid())
        return;
    AlertRowChoice row = m_alerts.choice(m_model.alertRow(m_cell));
    how(row);
    m_alerts.setChoice(m_model.alertRow(m_cell), row);
}

void AlertDetails::listen()
{
    if (!m_sound)
        return;
    const SoundChoice choice = m_preferences.soundChoice();
    m_sound->setDevice(choice.device);
    m_sound->play(toneOf(AlertTone(m_tone->currentData().toInt())), choice.volume);
}

} // namespace Baton::Ui

#include "moc_alertdetails.cpp"
