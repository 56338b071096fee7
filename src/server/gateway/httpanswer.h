// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/gateway/gateway.h"

namespace Baton::Server {

/// A whole response; the connection ends after it. `withBody` is false for HEAD.
QByteArray httpAnswer(int status, const Asset &content, bool withBody = true, const QByteArray &moreFields = {});
/// A file of ours, compressed for who takes it so: `codings` is what Accept-Encoding says.
QByteArray assetAnswer(Asset asset, const QByteArray &codings, bool withBody);
/// The same with the status in words as its text.
QByteArray httpProblem(int status, const QByteArray &moreFields = {});
/// 200 where the server is well, else 503, told as JSON.
QByteArray healthAnswer(const Health &health, int connections, bool withBody);

/// Whether an address, as Asio writes it, is of this machine.
bool isLoopback(const QString &address);
/// The figures, for who says the token or, where there is none, is a program of this machine; 401 or 403 for others,
/// 503 before there are any.
QByteArray metricsAnswer(const GatewaySettings &settings, const QByteArray &authorization, bool isLocal, bool withBody);

/// A refusal of the REST side: the status that goes with it, and {"code"} as on the socket.
QByteArray codeAnswer(Code code, const QByteArray &moreFields = {});
QByteArray storedAnswer(const Attachment &stored, const QByteArray &moreFields);
/// Head of a file that is given out: always to be saved, never to be shown, whatever it claims to be.
QByteArray fileHead(const Attachment &file, const QByteArray &moreFields);

/// Whether a page of `origin` may open the visitor's socket: it is of this host, or named in the settings.
bool isOwnOrigin(const QByteArray &origin, const QByteArray &host, const QStringList &others);

} // namespace Baton::Server
