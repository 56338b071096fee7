// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QListView;

namespace Baton::Ui {

class Theme;

/// Rows show all lines of their texts, in any script, as high as those need at the list's width.
void wrapRows(QListView &list, const Theme &theme);

} // namespace Baton::Ui
