// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/aesgcm.h"

#include <openssl/evp.h>

#include <QRandomGenerator>

#include <memory>

namespace Baton {

namespace {

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr int longestBytes = 16 * 1024 * 1024;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

CipherContext makeContext()
{
    return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
}

unsigned char *raw(QByteArray &bytes, int offset = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + offset;
}

const unsigned char *raw(const QByteArray &bytes, int offset = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + offset;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (int i = 0; i < count; i += 4) {
        const quint32 word = QRandomGenerator::system()->generate();
        for (int j = 0; j < 4 && i + j < count; ++j)
            bytes[i + j] = static_cast<char>(word >> (8 * j));
    }
    return bytes;
}

} // namespace

QByteArray newAesKey()
{
    return randomBytes(aesKeyBytes);
}

QByteArray aesSeal(const QByteArray &key, const QByteArray &plain, const QByteArray &where)
{
    const CipherContext context = makeContext();
    if (!context || key.size() != aesKeyBytes || plain.size() > longestBytes)
        return {};
    QByteArray sealed = randomBytes(nonceBytes);
    const QByteArray nonce = sealed;
    sealed.resize(nonceBytes + plain.size() + tagBytes);
    const int length = static_cast<int>(plain.size());
    int written = 0;
    int ended = 0;
    const bool done = EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, raw(key), raw(nonce)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &written, raw(where), static_cast<int>(where.size())) == 1
        && EVP_EncryptUpdate(context.get(), raw(sealed, nonceBytes), &written, raw(plain), length) == 1
        && EVP_EncryptFinal_ex(context.get(), raw(sealed, nonceBytes + length), &ended) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, raw(sealed, nonceBytes + length)) == 1;
    return done ? sealed : QByteArray();
}

std::optional<QByteArray> aesOpen(const QByteArray &key, const QByteArray &sealed, const QByteArray &where)
{
    const CipherContext context = makeContext();
    const qsizetype length = sealed.size() - nonceBytes - tagBytes;
    if (!context || key.size() != aesKeyBytes || length < 0 || length > longestBytes)
        return {};
    QByteArray plain(length, '\0');
    QByteArray tag = sealed.right(tagBytes);
    int written = 0;
    int ended = 0;
    QByteArray rest(tagBytes, '\0');
    const bool done = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, raw(key), raw(sealed)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &written, raw(where), static_cast<int>(where.size())) == 1
        && EVP_DecryptUpdate(context.get(), raw(plain), &written, raw(sealed, nonceBytes), static_cast<int>(length))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, raw(tag)) == 1
        && EVP_DecryptFinal_ex(context.get(), raw(rest), &ended) == 1;
    return done ? std::optional(plain) : std::nullopt;
}

} // namespace Baton
