// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/alertfile.h"

#include "protocol/codec.h"

namespace Baton {

QByteArray writeAlertFile(const AlertBook &book)
{
    return Protocol::encodeAlertBook(book);
}

Result<AlertBook> readAlertFile(QByteArrayView bytes)
{
    return Protocol::decodeAlertBook(bytes);
}

} // namespace Baton
