// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/pulsesound.h"

#include "platform/pulselink.h"

#include <algorithm>
#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the server plays into where there is no device: nobody hears it.
bool isDummy(const PulseSink &sink)
{
    return sink.device.id == "auto_null"_L1;
}

} // namespace

PulseSound::PulseSound(const QByteArray &server, const PulsePatience &patience, QObject *parent)
    : SoundOutput(parent)
    , m_server(server)
    , m_patience(patience)
    , m_nextRetryMs(patience.retryMs)
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { onLost(SoundTrouble::Silent); });
    connect(&m_retry, &QTimer::timeout, this, &PulseSound::connectServer);
    m_retry.start(m_patience.firstMs);
}

PulseSound::~PulseSound() = default;

void PulseSound::connectServer()
{
    m_retry.stop();
    m_link = std::make_unique<PulseLink>(
        m_server, *this,
        PulseLink::Reports{[this] { onLost(SoundTrouble::NoServer); },
                           [this](const QList<PulseSink> &sinks, const QString &standard) { onSinks(sinks, standard); },
                           [this](quint64 number, bool well) { onOver(number, well); }});
    m_deadline.start(m_patience.deadlineMs);
}

void PulseSound::onLost(SoundTrouble trouble)
{
    m_deadline.stop();
    m_ready = false;
    m_sinks.clear();
    m_trouble = trouble;
    // Reports of the connection that failed are on their way no more.
    m_link.reset();
    m_retry.start(m_nextRetryMs);
    m_nextRetryMs = std::min(2 * m_nextRetryMs, m_patience.longestRetryMs);
    const bool wanted = std::exchange(m_awaiting, std::nullopt).has_value() || m_sounding;
    m_sounding = false;
    settle();
    if (wanted)
        failLater(latest(), trouble);
}

void PulseSound::onSinks(const QList<PulseSink> &sinks, const QString &standard)
{
    if (!std::exchange(m_ready, true))
        m_deadline.stop();
    m_nextRetryMs = m_patience.retryMs;
    m_sinks = sinks;
    m_sinks.removeIf(&isDummy);
    m_standard = standard;
    m_trouble = m_sinks.isEmpty() ? SoundTrouble::NoDevice : SoundTrouble::None;
    settle();
    if (const auto wanted = std::exchange(m_awaiting, std::nullopt))
        send(*wanted);
}

const PulseSink *PulseSound::sinkOf(const QString &id) const
{
    const auto found = std::find_if(m_sinks.cbegin(), m_sinks.cend(),
                                    [&](const PulseSink &sink) { return !id.isEmpty() && sink.device.id == id; });
    return found == m_sinks.cend() ? nullptr : &*found;
}

/// Works out what is told to others from what the server said, and tells what changed.
void PulseSound::settle()
{
    const PulseSink *plays = sinkOf(m_wanted);
    SoundState state;
    state.trouble = m_trouble;
    state.fellBack = !plays && !m_wanted.isEmpty() && !m_sinks.isEmpty();
    if (!plays)
        plays = sinkOf(m_standard);
    if (!plays && !m_sinks.isEmpty())
        plays = &m_sinks.first();
    if (plays) {
        state.device = plays->device.name;
        state.volume = plays->volume;
        state.muted = plays->muted;
    }
    QList<SoundDevice> devices;
    for (const PulseSink &sink : std::as_const(m_sinks))
        devices.append(sink.device);
    const bool others = std::exchange(m_devices, devices) != devices;
    const bool changed = std::exchange(m_state, state) != state;
    if (others)
        Q_EMIT devicesChanged();
    if (changed)
        Q_EMIT stateChanged();
}

/// Empty where the server is to choose: it knows where the person has sent Baton's sound.
QByteArray PulseSound::sinkToName() const
{
    if (sinkOf(m_wanted))
        return m_wanted.toUtf8();
    return sinkOf(m_standard) ? QByteArray() : m_sinks.first().device.id.toUtf8();
}

void PulseSound::setDevice(const QString &id)
{
    m_wanted = id;
    settle();
}

quint64 PulseSound::play(Tone tone, int volume)
{
    const bool awaited = std::exchange(m_awaiting, std::nullopt).has_value();
    const bool sounded = std::exchange(m_sounding, false);
    if (sounded) {
        m_deadline.stop();
        m_link->stop();
    }
    if (awaited || sounded)
        failLater(latest(), SoundTrouble::None);
    const quint64 number = begin();
    if (m_ready) {
        send({tone, volume});
        return number;
    }
    m_awaiting = {tone, volume};
    if (!m_link)
        connectServer();
    return number;
}

void PulseSound::send(const Wanted &wanted)
{
    if (m_sinks.isEmpty()) {
        failLater(latest(), SoundTrouble::NoDevice);
        return;
    }
    const QByteArray samples = toneSamples(wanted.tone);
    m_sounding = true;
    m_link->play(latest(), samples, sinkToName(), wanted.volume);
    const auto lastsMs = int(samples.size() / 2 * 1000 / toneRate);
    m_deadline.start(lastsMs + m_patience.deadlineMs);
}

void PulseSound::onOver(quint64 number, bool well)
{
    if (number != latest() || !std::exchange(m_sounding, false))
        return;
    m_deadline.stop();
    m_link->stop(); // the device may rest
    if (well)
        Q_EMIT played(number);
    else
        Q_EMIT failed(number, SoundTrouble::NoDevice);
}

void PulseSound::stop()
{
    m_awaiting.reset();
    if (!std::exchange(m_sounding, false))
        return;
    m_deadline.stop();
    m_link->stop();
}

} // namespace Baton

#include "moc_pulsesound.cpp"
