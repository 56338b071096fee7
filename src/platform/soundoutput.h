// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Baton {

/// The tones of alerts, told apart by their rhythm; `Deep` has no high notes.
enum class Tone { Bell, Knock, Chime, Pulse, Deep };

/// A device that plays sound; the id is the sound server's and stays the same from start to start.
struct SoundDevice
{
    QString id;
    QString name; ///< as the desktop calls it

    friend bool operator==(const SoundDevice &, const SoundDevice &) = default;
};

/// Why nothing can be heard.
enum class SoundTrouble {
    None,
    NotAsked, ///< the sound server has not answered yet
    NotBuilt, ///< this program has no way to play
    NoServer,
    Silent, ///< the sound server takes calls and answers none
    NoDevice, ///< there is none, or it went while it played
};

/// What would become of a sound now.
struct SoundState
{
    SoundTrouble trouble = SoundTrouble::NotAsked;
    QString device; ///< name of the one that plays
    bool fellBack = false; ///< the chosen device is not there; the desktop's default plays
    std::optional<int> volume; ///< of that device, per cent; empty where it cannot be known
    bool muted = false;

    bool isAvailable() const { return trouble == SoundTrouble::None; }
    friend bool operator==(const SoundState &, const SoundState &) = default;
};

/// Whether a sound of this volume (per cent of the device's) reaches anybody, as far as is known.
bool canBeHeard(const SoundState &state, int volume);

/// Plays the alert tones and tells whether they can be heard; never blocks.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `volume` in per cent of the device's own. `played` or `failed` follows with the number returned, never within
    /// the call. What still sounds is cut off and has failed, with no trouble: others play as well as who waits for it.
    virtual quint64 play(Tone tone, int volume) = 0;
    /// Of what still sounds nothing is heard or reported any more.
    virtual void stop() = 0;
    virtual SoundState state() const = 0;
    virtual QList<SoundDevice> devices() const = 0;
    /// Empty for the desktop's default, which also stands in for one that is not there.
    virtual void setDevice(const QString &id) = 0;

Q_SIGNALS:
    /// The sound server took the last byte of it. Whether anybody heard it is not known.
    void played(quint64 number);
    void failed(quint64 number, Baton::SoundTrouble why);
    void stateChanged();
    void devicesChanged();

protected:
    quint64 begin() { return ++m_number; } ///< the number of a sound that starts
    quint64 latest() const { return m_number; }
    void failLater(quint64 number, SoundTrouble why);

private:
    quint64 m_number = 0;
};

/// Where a tone lies among the resources.
QString toneFile(Tone tone);

/// The samples of a tone: 16 bit, mono, `toneRate` a second, in this machine's byte order.
QByteArray toneSamples(Tone tone);
constexpr int toneRate = 22'050;

} // namespace Baton
