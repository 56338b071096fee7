// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/channels/channelsettings.h"

namespace Baton::Server {

/// `t=<seconds>,v1=<hex>`: HMAC-SHA256 of "seconds.body" with the endpoint's secret, so that neither the body nor the
/// time can be another's.
QByteArray signature(const QByteArray &body, const Secret &secret, Instant now);

} // namespace Baton::Server
