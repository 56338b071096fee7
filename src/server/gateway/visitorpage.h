// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/gateway.h"

namespace Baton::Server {

/// The files of the visitor's page from the program's resources; the page itself is "/", and the sites of these origins
/// may frame it. With them those of the agent's page for a phone, under "/agent/", which no other page may frame, and
/// the page to try the chat on, under "/try". Comments and indentation of scripts and styles are left out.
Assets servedPages(const QStringList &origins = {});

/// Whether a text is the origin of a site, scheme, host and port and nothing else, and so may stand in a policy.
bool isSiteOrigin(const QString &text);

/// Whether a path is of the page to try the chat on.
bool isTryPath(const QByteArray &path);
/// Whether a name of a host, with or without a port, is this machine's for itself.
bool isLoopbackHost(const QByteArray &host);

/// What is served at a path: every link to a conversation leads to the agent's page.
QByteArray assetPath(const QByteArray &path);

} // namespace Baton::Server
