// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Baton {

/// How the texts in mine.db are sealed. Called on the store's thread.
class MineCipher
{
public:
    MineCipher() = default;
    virtual ~MineCipher() = default;
    MineCipher(const MineCipher &) = delete;
    MineCipher &operator=(const MineCipher &) = delete;

    /// `where` says which row it belongs to. Empty where it cannot be done.
    virtual QByteArray seal(const QByteArray &plain, const QByteArray &where) const = 0;
    /// Nothing where it was sealed with another key or for another row, or was changed.
    virtual std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &where) const = 0;
};

} // namespace Baton
