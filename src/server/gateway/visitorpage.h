// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/gateway.h"

namespace Baton::Server {

/// The files of the visitor's page from the program's resources; the page itself is "/".
Assets visitorPage();

} // namespace Baton::Server
