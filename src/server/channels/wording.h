// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QString>

namespace Baton::Server {

/// The text on one line without anything that steers: control characters, marks of direction, what no screen shows.
QString lineWithoutControls(const QString &text, qsizetype longest);

/// A visitor's name so that no mail program makes a link of it: letters, digits, and what stands within names.
QString plainName(const QString &name);

/// A value of a header, of mail or HTTP, cut at `longest`: as it is where it is printable ASCII, else as RFC 2047 has
/// it.
QByteArray headerValue(const QString &text, qsizetype longest = 250);

/// "2026-11-21 14:05 UTC".
QString timeInWords(Instant at);

} // namespace Baton::Server
