// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

struct evp_md_ctx_st;

namespace Baton::Protocol {

/// SHA-256 as OpenSSL does it: with the processor's own instructions, where Qt's takes ten times as long.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// Of all that was added; it begins anew.
    QByteArray result();

    static QByteArray of(QByteArrayView bytes);

private:
    void begin();

    evp_md_ctx_st *m_context;
};

} // namespace Baton::Protocol
