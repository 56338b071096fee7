// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/pulselink.h"

#include <utility>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

/// Holds the library's lock: what its thread uses may be used only then.
class PulseLink::Lock
{
public:
    explicit Lock(pa_threaded_mainloop *loop)
        : m_loop(loop)
    {
        pa_threaded_mainloop_lock(m_loop);
    }
    ~Lock() { pa_threaded_mainloop_unlock(m_loop); }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

private:
    pa_threaded_mainloop *m_loop;
};

namespace {

/// Operations run on without us; nobody waits for them.
void letGo(pa_operation *operation)
{
    if (operation)
        pa_operation_unref(operation);
}

int percentOf(const pa_cvolume &volume)
{
    return qRound(100.0 * pa_cvolume_max(&volume) / PA_VOLUME_NORM);
}

} // namespace

PulseLink::PulseLink(const QByteArray &server, QObject &context, Reports reports)
    : m_context(context)
    , m_reports(std::make_shared<const Reports>(std::move(reports)))
    , m_loop(pa_threaded_mainloop_new())
{
    // A process may have no file left to open.
    m_server = m_loop ? pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Baton") : nullptr;
    if (!m_server) {
        report([reports = m_reports] { reports->lost(); });
        return;
    }
    pa_threaded_mainloop_set_name(m_loop, "baton-sound");
    pa_context_set_state_callback(m_server, &PulseLink::onState, this);
    const char *address = server.isEmpty() ? nullptr : server.constData();
    // A failure at once is told by the state as well.
    pa_context_connect(m_server, address, PA_CONTEXT_NOAUTOSPAWN, nullptr);
    pa_threaded_mainloop_start(m_loop);
}

PulseLink::~PulseLink()
{
    *m_alive = false;
    if (m_server) {
        const Lock lock(m_loop);
        dropStream();
        pa_context_set_state_callback(m_server, nullptr, nullptr);
        pa_context_set_subscribe_callback(m_server, nullptr, nullptr);
        pa_context_disconnect(m_server);
        pa_context_unref(m_server);
    }
    if (!m_loop)
        return;
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(m_loop);
}

void PulseLink::report(std::function<void()> what)
{
    QMetaObject::invokeMethod(
        &m_context,
        [alive = m_alive, what = std::move(what)] {
            if (*alive)
                what();
        },
        Qt::QueuedConnection);
}

void PulseLink::onState(pa_context *context, void *self)
{
    auto *link = static_cast<PulseLink *>(self);
    switch (pa_context_get_state(context)) {
    case PA_CONTEXT_READY:
        pa_context_set_subscribe_callback(context, &PulseLink::onChange, link);
        letGo(pa_context_subscribe(context,
                                   pa_subscription_mask_t(PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SERVER),
                                   nullptr, nullptr));
        link->ask();
        return;
    case PA_CONTEXT_FAILED:
    case PA_CONTEXT_TERMINATED:
        link->report([reports = link->m_reports] { reports->lost(); });
        return;
    default:
        return;
    }
}

void PulseLink::onChange(pa_context *, pa_subscription_event_type_t, uint32_t, void *self)
{
    static_cast<PulseLink *>(self)->ask();
}

void PulseLink::ask()
{
    letGo(pa_context_get_server_info(m_server, &PulseLink::onServer, this));
}

void PulseLink::onServer(pa_context *context, const pa_server_info *info, void *self)
{
    if (!info)
        return;
    auto *link = static_cast<PulseLink *>(self);
    link->m_standard = QString::fromUtf8(info->default_sink_name);
    link->m_found.clear();
    letGo(pa_context_get_sink_info_list(context, &PulseLink::onSink, link));
}

void PulseLink::onSink(pa_context *, const pa_sink_info *info, int end, void *self)
{
    auto *link = static_cast<PulseLink *>(self);
    if (end == 0 && info) {
        link->m_found.append({{QString::fromUtf8(info->name), QString::fromUtf8(info->description)},
                              percentOf(info->volume),
                              info->mute != 0});
        return;
    }
    link->report([reports = link->m_reports, sinks = std::exchange(link->m_found, {}), standard = link->m_standard] {
        reports->sinks(sinks, standard);
    });
}

void PulseLink::play(quint64 number, const QByteArray &samples, const QByteArray &sink, int volume)
{
    const Lock lock(m_loop);
    dropStream();
    const pa_sample_spec form{PA_SAMPLE_S16NE, toneRate, 1};
    pa_proplist *about = pa_proplist_new();
    // Desktops have a volume of its own for this kind, and may keep it out of a call.
    pa_proplist_sets(about, PA_PROP_MEDIA_ROLE, "event");
    m_stream = pa_stream_new_with_proplist(m_server, "Alert", &form, nullptr, about);
    pa_proplist_free(about);
    m_number = number;
    m_samples = samples;
    if (!m_stream) {
        report([reports = m_reports, number] { reports->over(number, false); });
        return;
    }
    pa_stream_set_state_callback(m_stream, &PulseLink::onStream, this);
    pa_cvolume loudness;
    pa_cvolume_set(&loudness, 1, pa_sw_volume_from_linear(qBound(0, volume, 100) / 100.0));
    // All of it is written at once.
    const auto whole = uint32_t(samples.size());
    const pa_buffer_attr buffer{uint32_t(-1), whole, uint32_t(-1), uint32_t(-1), uint32_t(-1)};
    const char *device = sink.isEmpty() ? nullptr : sink.constData();
    if (pa_stream_connect_playback(m_stream, device, &buffer, PA_STREAM_NOFLAGS, &loudness, nullptr) != 0)
        report([reports = m_reports, number] { reports->over(number, false); });
}

void PulseLink::onStream(pa_stream *stream, void *self)
{
    auto *link = static_cast<PulseLink *>(self);
    const auto fail = [link] {
        link->report([reports = link->m_reports, number = link->m_number] { reports->over(number, false); });
    };
    switch (pa_stream_get_state(stream)) {
    case PA_STREAM_READY: {
        const QByteArray samples = std::exchange(link->m_samples, {});
        if (pa_stream_write(stream, samples.constData(), size_t(samples.size()), nullptr, 0, PA_SEEK_RELATIVE) != 0)
            fail();
        else
            letGo(pa_stream_drain(stream, &PulseLink::onDrained, link));
        return;
    }
    case PA_STREAM_FAILED:
        fail();
        return;
    default:
        return;
    }
}

void PulseLink::onDrained(pa_stream *stream, int well, void *self)
{
    auto *link = static_cast<PulseLink *>(self);
    if (stream != link->m_stream)
        return;
    link->report([reports = link->m_reports, number = link->m_number, well] { reports->over(number, well != 0); });
}

void PulseLink::stop()
{
    const Lock lock(m_loop);
    dropStream();
}

void PulseLink::dropStream()
{
    if (!m_stream)
        return;
    pa_stream_set_state_callback(m_stream, nullptr, nullptr);
    letGo(pa_stream_flush(m_stream, nullptr, nullptr));
    pa_stream_disconnect(m_stream);
    pa_stream_unref(std::exchange(m_stream, nullptr));
}

} // namespace Baton
