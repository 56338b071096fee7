// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Baton::Server {

/// Whether a type may be shown as a picture: PNG, JPEG, WebP or GIF, and nothing a browser would run.
bool isPicture(const QString &type);

/// What a file is kept as: the type it claims where its first bytes do not say otherwise, else
/// "application/octet-stream". What a browser would run is never kept as what it is.
QString keptType(const QByteArray &claimed, const QByteArray &beginning);

} // namespace Baton::Server
