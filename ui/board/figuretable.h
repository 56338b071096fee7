// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

namespace Baton::Ui {

class Theme;

/// Numbers in rows, the first column saying of what.
class FigureTable final : public QTableWidget
{
    Q_OBJECT

public:
    FigureTable(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    /// A row that is there already keeps its place and the keyboard.
    void fill(const QStringList &heads, const QList<QStringList> &rows);
};

} // namespace Baton::Ui
