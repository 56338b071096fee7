// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/gateway.h"

namespace Baton::Server {

/// The files of the visitor's page from the program's resources; the page itself is "/". With them those of the agent's
/// page for a phone, under "/agent/", which no other page may frame.
Assets servedPages();

/// What is served at a path: every link to a conversation leads to the agent's page.
QByteArray assetPath(const QByteArray &path);

} // namespace Baton::Server
