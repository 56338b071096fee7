// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/pulsesound.h"

#include <pulse/pulseaudio.h>

#include <functional>

namespace Baton {

/// One connection to the sound server and the library's thread that serves it. What the thread learns is handed to
/// `context`'s thread; nothing is called any more once `context` or this is gone.
class PulseLink
{
public:
    struct Reports
    {
        std::function<void()> lost;
        /// What there is to play on; the first one says that the server answers.
        std::function<void(const QList<PulseSink> &sinks, const QString &standard)> sinks;
        std::function<void(quint64 number, bool well)> over;
    };

    PulseLink(const QByteArray &server, QObject &context, Reports reports);
    ~PulseLink();
    PulseLink(const PulseLink &) = delete;
    PulseLink &operator=(const PulseLink &) = delete;

    /// Plays samples of `toneRate`, mono, 16 bit; `over` tells with this number what became of it.
    void play(quint64 number, const QByteArray &samples, const QByteArray &sink, int volume);
    void stop();

private:
    class Lock;

    // The library's callbacks; they run in its thread, which holds its lock meanwhile.
    static void onState(pa_context *context, void *self);
    static void onChange(pa_context *context, pa_subscription_event_type_t type, uint32_t index, void *self);
    static void onServer(pa_context *context, const pa_server_info *info, void *self);
    static void onSink(pa_context *context, const pa_sink_info *info, int end, void *self);
    static void onStream(pa_stream *stream, void *self);
    static void onDrained(pa_stream *stream, int well, void *self);

    void ask();
    void dropStream();
    void report(std::function<void()> what);

    QObject &m_context;
    std::shared_ptr<const Reports> m_reports; ///< a report may be what ends this
    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_server = nullptr;
    pa_stream *m_stream = nullptr;
    QByteArray m_samples; ///< of the stream that is not ready yet
    quint64 m_number = 0;
    QList<PulseSink> m_found; ///< while the devices are listed
    QString m_standard;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< looked at in the context's thread only
};

} // namespace Baton
