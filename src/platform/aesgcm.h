// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Baton {

constexpr int aesKeyBytes = 32;

/// 256 bits of the system's generator.
QByteArray newAesKey();

/// AES-256-GCM with a nonce of its own each time: nonce, ciphertext, tag. `where` is not hidden but belongs to the
/// text: sealed for one place it opens at no other. Empty where the library fails.
QByteArray aesSeal(const QByteArray &key, const QByteArray &plain, const QByteArray &where);
/// Nothing where key, place or a single bit is another.
std::optional<QByteArray> aesOpen(const QByteArray &key, const QByteArray &sealed, const QByteArray &where);

} // namespace Baton
