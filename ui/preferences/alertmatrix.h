// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/alertrow.h"

#include <QTableView>

#include <optional>

namespace Baton::Ui {

class AlertMatrixModel;
class Theme;

/// The table of what can happen by how it comes to notice, as high as its rows: the page scrolls, not the table. The
/// arrows move, Space switches; a padlock says that a cell is not the person's to set.
class AlertMatrix final : public QTableView
{
    Q_OBJECT

public:
    AlertMatrix(AlertMatrixModel &model, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentMoved(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void fit();
    void fitRows();
    void resizeEvent(QResizeEvent *event) override;
    void restoreCurrent();

    AlertMatrixModel &m_model;
    const Theme &m_theme;
    std::optional<AlertRow> m_currentRow;
    int m_currentColumn = 1;
};

} // namespace Baton::Ui
