// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Baton::Server {

/// WebSocket close codes of baton.v1 (docs/protocol).
enum CloseCode {
    CloseDead = 4000,
    CloseTokenExpired = 4001,
    CloseBadFrame = 4002,
    CloseForbidden = 4003,
    CloseVersion = 4004,
    CloseTooMany = 4006,
    CloseRestart = 4012,
};

} // namespace Baton::Server
