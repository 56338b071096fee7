// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/trayhost.h"

#include <QAbstractNativeEventFilter>

struct xcb_connection_t;

namespace Baton {

/// The tray of an X11 desktop that embeds windows: present while somebody owns the selection of the system tray.
class XEmbedTrayHost final
    : public TrayHost
    , public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// `connection` outlives this; null where the desktop is not X11, then there never is such a tray.
    explicit XEmbedTrayHost(xcb_connection_t *connection, QObject *parent = nullptr);
    ~XEmbedTrayHost() override;

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

private:
    void look();
    quint32 owner() const;
    quint32 atom(const QByteArray &name) const;
    void hearOf(quint32 window) const;

    xcb_connection_t *m_connection;
    quint32 m_root = 0;
    quint32 m_selection = 0;
    quint32 m_manager = 0; ///< the message by which an owner makes itself known
    quint32 m_owner = 0;
};

} // namespace Baton
