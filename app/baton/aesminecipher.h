// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/minecipher.h"
#include "platform/aesgcm.h"

namespace Baton::App {

/// Seals mine.db with the key of this device.
class AesMineCipher final : public MineCipher
{
public:
    explicit AesMineCipher(QByteArray key)
        : m_key(std::move(key))
    {}

    QByteArray seal(const QByteArray &plain, const QByteArray &where) const override
    {
        return aesSeal(m_key, plain, where);
    }
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &where) const override
    {
        return aesOpen(m_key, sealed, where);
    }

private:
    QByteArray m_key;
};

} // namespace Baton::App
