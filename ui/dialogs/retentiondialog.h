// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QDialog>

class QGridLayout;
class QPushButton;
class QSpinBox;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// For how many days the workspace keeps what people said; an admin sets it.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(Console &console, const Theme &theme, QWidget *parent = nullptr);

private:
    QSpinBox *addRow(QGridLayout &grid, const QString &name, const QString &words, int days);
    Retention chosen() const;
    QStringList shortened(const Retention &now) const;
    void save();
    void saveChosen(Workspace workspace);

    Console &m_console;
    const Theme &m_theme;
    QSpinBox *m_text;
    QSpinBox *m_files;
    QSpinBox *m_records;
    QSpinBox *m_log;
    PlainLabel *m_state;
    QPushButton *m_save;
    CommandId m_asked;
};

} // namespace Baton::Ui
