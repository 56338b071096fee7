// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sha256.h"

#include <openssl/evp.h>

namespace Baton::Protocol {

namespace {

constexpr int sha256Bytes = 32;

void mustWork(int done)
{
    if (done != 1)
        qFatal("OpenSSL has no SHA-256");
}

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    begin();
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::begin()
{
    // Looked up once: each time by name costs more than a head.
    static const EVP_MD *const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    mustWork(EVP_DigestInit_ex(m_context, method, nullptr));
}

void Sha256::add(QByteArrayView bytes)
{
    mustWork(EVP_DigestUpdate(m_context, bytes.data(), std::size_t(bytes.size())));
}

QByteArray Sha256::result()
{
    QByteArray digest(sha256Bytes, Qt::Uninitialized);
    mustWork(EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(digest.data()), nullptr));
    begin();
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    static thread_local Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace Baton::Protocol
