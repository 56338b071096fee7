// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

struct sockaddr;

namespace Baton::Server {

/// Which addresses an attempt may connect to; asked of the address itself, so that no name service can talk it round.
enum class Reach {
    Public, ///< of the internet only
    Anywhere,
    Private, ///< of a private network or this machine only: what is not encrypted
    Loopback,
};

/// Addresses of no known family are never allowed.
bool mayConnect(const sockaddr *address, Reach reach);

} // namespace Baton::Server
