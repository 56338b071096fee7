// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/xembedtrayhost.h"

#include <xcb/xcb.h>

#include <QCoreApplication>

#include <cstdlib>
#include <memory>

namespace Baton {

namespace {

template<typename Reply>
using XcbReply = std::unique_ptr<Reply, decltype(&std::free)>;

template<typename Reply>
XcbReply<Reply> xcbReply(Reply *reply)
{
    return {reply, &std::free};
}

/// The number of the screen that DISPLAY names, and its root.
std::pair<int, xcb_window_t> xcbScreen(xcb_connection_t *connection)
{
    int number = 0;
    char *host = nullptr;
    int display = 0;
    if (xcb_parse_display(nullptr, &host, &display, &number))
        std::free(host);
    auto screen = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (int i = 0; i < number && screen.rem > 1; ++i)
        xcb_screen_next(&screen);
    return {number, screen.rem > 0 ? screen.data->root : xcb_window_t(XCB_NONE)};
}

} // namespace

XEmbedTrayHost::XEmbedTrayHost(xcb_connection_t *connection, QObject *parent)
    : TrayHost(parent)
    , m_connection(connection)
{
    if (!m_connection)
        return;
    const auto [number, root] = xcbScreen(m_connection);
    m_root = root;
    m_selection = atom("_NET_SYSTEM_TRAY_S" + QByteArray::number(number));
    m_manager = atom("MANAGER");
    hearOf(m_root);
    QCoreApplication::instance()->installNativeEventFilter(this);
    look();
}

XEmbedTrayHost::~XEmbedTrayHost() = default;

quint32 XEmbedTrayHost::atom(const QByteArray &name) const
{
    const auto asked = xcb_intern_atom(m_connection, 0, uint16_t(name.size()), name.constData());
    const auto reply = xcbReply(xcb_intern_atom_reply(m_connection, asked, nullptr));
    return reply ? reply->atom : quint32(XCB_NONE);
}

/// Beside what the toolkit wants to hear of that window.
void XEmbedTrayHost::hearOf(quint32 window) const
{
    const auto asked = xcb_get_window_attributes(m_connection, window);
    const auto now = xcbReply(xcb_get_window_attributes_reply(m_connection, asked, nullptr));
    if (!now)
        return;
    const uint32_t mask = now->your_event_mask | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, window, XCB_CW_EVENT_MASK, &mask);
}

quint32 XEmbedTrayHost::owner() const
{
    const auto asked = xcb_get_selection_owner(m_connection, m_selection);
    const auto reply = xcbReply(xcb_get_selection_owner_reply(m_connection, asked, nullptr));
    return reply ? reply->owner : quint32(XCB_NONE);
}

void XEmbedTrayHost::look()
{
    m_owner = owner();
    if (m_owner != XCB_NONE) {
        hearOf(m_owner);
        // It may have gone before it was listened to.
        m_owner = owner();
    }
    setPresent(m_owner != XCB_NONE);
}

bool XEmbedTrayHost::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    // Queued: the toolkit hears of it after us, and makes nothing new before.
    const auto lookSoon = [this] { QMetaObject::invokeMethod(this, &XEmbedTrayHost::look, Qt::QueuedConnection); };
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const int kind = event->response_type & 0x7f;
    if (kind == XCB_CLIENT_MESSAGE) {
        const auto *said = reinterpret_cast<const xcb_client_message_event_t *>(event);
        if (said->window == m_root && said->type == m_manager && said->data.data32[1] == m_selection)
            lookSoon();
    } else if (kind == XCB_DESTROY_NOTIFY) {
        if (m_owner != XCB_NONE && reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window == m_owner)
            lookSoon();
    }
    return false;
}

} // namespace Baton

#include "moc_xembedtrayhost.cpp"
