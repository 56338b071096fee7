// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QScrollArea;
class QVBoxLayout;

namespace Baton::Ui {

class RailButton;
class Theme;

/// The rail on the edge: which list is shown, with its count; folds to icons.
class ViewsPane final : public QWidget
{
    Q_OBJECT

public:
    ViewsPane(const ConsoleState &state, const Theme &theme, QWidget *parent = nullptr);

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    void setCurrent(const Baton::QueueView &view);
    static QList<QueueView> fixedViews();

Q_SIGNALS:
    void chosen(const Baton::QueueView &view);

private:
    struct Entry
    {
        QueueView view;
        RailButton *button = nullptr;
    };
    void follow();
    void rebuild();
    QList<std::pair<TeamId, QString>> teams() const;
    void addEntry(const Baton::QueueView &view, const QString &iconName, const QString &objectName);
    void refreshCounts();

    const ConsoleState &m_state;
    const Theme &m_theme;
    QWidget *m_rail;
    QScrollArea *m_area; ///< where a company has more teams than the window is high
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<Entry> m_entries;
    QList<QWidget *> m_others;
    QList<std::pair<TeamId, QString>> m_teams; ///< with their names, as they are shown
    QueueView m_current;
    bool m_folded = true;
};

} // namespace Baton::Ui
