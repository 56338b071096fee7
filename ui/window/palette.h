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
class PlainLabel;
class Preferences;
class Theme;
enum class Act;

/// Every action with its key, and why it cannot be done just now: type words or initials of it, Enter runs it. Lies
/// over the window, Escape leaves it.
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
    void addRow(Act act);
    void run(QListWidgetItem *item);
    void leave();

    const Actions &m_actions;
    const Theme &m_theme;
    QLineEdit *m_filter;
    QListWidget *m_list;
    PlainLabel *m_none;
    QPointer<QWidget> m_before;
};

/// All keys at a glance, over the window; any key closes it.
class ShortcutsOverlay final : public QFrame
{
    Q_OBJECT

public:
    ShortcutsOverlay(const Actions &actions, const Preferences &preferences, const Theme &theme, QWidget *window);

    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<QPair<QString, QString>> map() const;
    void fill();
    void leave();

    const Actions &m_actions;
    const Preferences &m_preferences;
    const Theme &m_theme;
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace Baton::Ui
