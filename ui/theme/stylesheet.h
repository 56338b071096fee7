// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

namespace Baton::Ui {

class Theme;

/// The style sheet of the controls, made from the theme's roles.
QString styleSheetFor(const Theme &theme);
QPalette paletteFor(const Theme &theme);

} // namespace Baton::Ui
