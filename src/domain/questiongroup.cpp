// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/questiongroup.h"

#include "domain/text.h"

namespace Baton {

QString askedText(const QString &message)
{
    return oneLine(message, maxAskedLength);
}

} // namespace Baton
