// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "protocol/frames.h"
#include "server/secret.h"

namespace Baton::Server {

/// What a site signs of a visitor: `baton.identity.1`, account, name, e-mail and expiry in seconds, each on a line of
/// its own, in UTF-8.
QByteArray identityText(const Protocol::VisitorIdentify &claim);
/// HMAC-SHA256 in lower-case hexadecimal.
QByteArray signatureOf(const QByteArray &text, const Secret &key);

/// The site's key, on the first line of a file that only its owner and group may read; at least 32 characters.
Result<Secret> readIdentityKey(const QString &file);

/// Whether the site vouches for it at `now`: Disabled without a key, Forbidden where the signature is another's,
/// TokenExpired where it is over, or would hold for more than a day and so is worth stealing.
Result<void> checkIdentity(const Protocol::VisitorIdentify &claim, const Secret &key, Instant now);

} // namespace Baton::Server
