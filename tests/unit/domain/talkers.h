// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unit/domain/world.h"

// What tests of talk and tests of visits begin with.

namespace Baton::Test {

inline const Actor other = Actor::visitor(VisitorId(QStringLiteral("v_otto")));

inline Fields fields(int count, const QString &prefix = QStringLiteral("key"))
{
    Fields made;
    for (int i = 0; i < count; ++i)
        made.insert(prefix + QString::number(i), Field{QStringLiteral("value"), QStringLiteral("ai"), 1, 90});
    return made;
}

} // namespace Baton::Test
