// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Baton::Ui {

class Actions;
class Theme;

/// Every action with its key: type part of it, Enter runs it. Lies over the window, Escape leaves it.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, const Theme &theme, QWidget *window);

    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run(QListWidgetItem *item);
    void leave();

    const Actions &m_actions;
    const Theme &m_theme;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPointer<QWidget> m_before;
};

/// All keys at a glance, over the window; any key closes it.
class ShortcutsOverlay final : public QFrame
{
    Q_OBJECT

public:
    ShortcutsOverlay(const Actions &actions, const Theme &theme, QWidget *window);

    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QPointer<QWidget> m_before;
};

} // namespace Baton::Ui
