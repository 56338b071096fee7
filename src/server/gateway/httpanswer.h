// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/gateway.h"

namespace Baton::Server {

/// A whole response; the connection ends after it. `withBody` is false for HEAD.
QByteArray httpAnswer(int status, const Asset &content, bool withBody = true, const QByteArray &moreFields = {});
/// The same with the status in words as its text.
QByteArray httpProblem(int status, const QByteArray &moreFields = {});
/// 200 where the server is well, else 503, told as JSON.
QByteArray healthAnswer(const Health &health, int connections, bool withBody);

/// Whether a page of `origin` may open the visitor's socket: it is of this host, or named in the settings.
bool isOwnOrigin(const QByteArray &origin, const QByteArray &host, const QStringList &others);

} // namespace Baton::Server
