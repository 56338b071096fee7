// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/colorscheme.h"

#include <QPalette>

namespace Baton {

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace Baton

#include "moc_colorscheme.cpp"
