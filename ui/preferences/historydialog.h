// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Baton::Ui {

class PlainLabel;
class Theme;

/// Who saved which rules and ladders when; any of them can be brought back, as changes that are reviewed like others.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Console &console, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An old state is among the changes now.
    void broughtBack();

private:
    QWidget *buildButtons();
    void add(const SavedRulesPage &page);
    void addBeginnings();
    void onArrived(const SavedRulesPage &page);
    void showRow(int row);
    void bringBack();
    const SavedRules *chosen() const;
    QStringList wordsFor(const SavedRules &saved) const;
    const SavedRules *stateBefore(const SavedRules &saved) const;

    Console &m_console;
    const Theme &m_theme;
    QListWidget *m_list;
    PlainLabel *m_what;
    PlainLabel *m_state;
    QPushButton *m_back = nullptr;
    QPushButton *m_more = nullptr;
    QList<SavedRules> m_saves; ///< newest first; below the oldest, with n of 0, how all of them began
    qint64 m_next = 0;
};

} // namespace Baton::Ui
