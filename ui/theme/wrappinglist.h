// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QListView;
class QListWidget;
class QListWidgetItem;

namespace Baton::Ui {

class Theme;

/// Rows show all lines of their texts, in any script, as high as those need at the list's width.
void wrapRows(QListView &list, const Theme &theme);

/// A row for each of `words`, known by its id. What was selected stays so by its id, and keyboard and place where they
/// were: such a list changes under the person's hands. It says nothing of the change.
void fillRows(QListWidget &list, const QStringList &ids, const QStringList &words);
QString rowId(const QListWidgetItem &row);
/// Ids of the selected rows, from the top.
QStringList selectedRows(const QListWidget &list);

} // namespace Baton::Ui
