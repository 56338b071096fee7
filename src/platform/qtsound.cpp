// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/qtsound.h"

#include <QAudioDevice>
#include <QUrl>

#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 2'000; ///< for the end of a sound after it should be over

QAudioDevice deviceOf(const QString &id, bool *found)
{
    const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : all) {
        if (QString::fromUtf8(device.id()) == id) {
            *found = true;
            return device;
        }
    }
    *found = id.isEmpty();
    return QMediaDevices::defaultAudioOutput();
}

} // namespace

QtSound::QtSound(QObject *parent)
    : SoundOutput(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &QtSound::fail);
    connect(&m_media, &QMediaDevices::audioOutputsChanged, this, &QtSound::look);
    look();
}

void QtSound::look()
{
    QList<SoundDevice> devices;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        devices.append({QString::fromUtf8(device.id()), device.description()});
    bool found = false;
    const QAudioDevice plays = deviceOf(m_wanted, &found);
    SoundState state;
    state.trouble = plays.isNull() ? SoundTrouble::NoDevice : SoundTrouble::None;
    state.device = plays.description();
    state.fellBack = !found && !plays.isNull();
    if (std::exchange(m_devices, devices) != devices)
        Q_EMIT devicesChanged();
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void QtSound::setDevice(const QString &id)
{
    m_wanted = id;
    look();
}

quint64 QtSound::play(Tone tone, int volume)
{
    if (m_effect)
        failLater(latest(), SoundTrouble::None);
    end();
    const quint64 number = begin();
    bool found = false;
    const QAudioDevice device = deviceOf(m_wanted, &found);
    if (device.isNull()) {
        failLater(number, SoundTrouble::NoDevice);
        return number;
    }
    m_effect = std::make_unique<QSoundEffect>(device);
    connect(m_effect.get(), &QSoundEffect::playingChanged, this, &QtSound::onStatus);
    connect(m_effect.get(), &QSoundEffect::statusChanged, this, &QtSound::onStatus);
    m_effect->setVolume(float(qBound(0, volume, 100)) / 100.0F);
    m_effect->setSource(QUrl(u"qrc"_s + toneFile(tone)));
    // It may have failed at once.
    if (!m_effect)
        return number;
    m_deadline.start(int(toneSamples(tone).size() / 2 * 1000 / toneRate) + patienceMs);
    m_effect->play();
    return number;
}

void QtSound::onStatus()
{
    if (m_effect->status() == QSoundEffect::Error) {
        fail();
    } else if (m_effect->isPlaying()) {
        m_started = true;
    } else if (m_started) {
        end();
        Q_EMIT played(latest());
    }
}

void QtSound::fail()
{
    end();
    failLater(latest(), SoundTrouble::Silent);
}

void QtSound::stop()
{
    end();
}

void QtSound::end()
{
    m_started = false;
    m_deadline.stop();
    if (!m_effect)
        return;
    // It may be what calls this.
    m_effect->disconnect(this);
    m_effect.release()->deleteLater();
}

} // namespace Baton

#include "moc_qtsound.cpp"
