// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/colorscheme.h"

namespace Baton {

/// Light or dark as far as Qt alone can tell: followed from Qt 6.5 on, before that what it was at the start.
class PlainColorScheme : public ColorScheme
{
    Q_OBJECT

public:
    explicit PlainColorScheme(Scheme fallback, QObject *parent = nullptr);
};

} // namespace Baton
