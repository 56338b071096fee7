// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/channels/channelsettings.h"
#include "server/channels/delivery.h"

namespace Baton::Server {

/// The whole mail, header and text. Its id is that of the delivery, so that a second copy can be told from the first.
QByteArray mailText(const Delivery &delivery, const MailServer &server, Instant now);

} // namespace Baton::Server
