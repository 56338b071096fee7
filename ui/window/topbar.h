// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace Baton::Ui {

class Actions;
class PlainLabel;
class Theme;

/// The line on top: my status, how the link is in words, the search field, and the way to every action.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const ConsoleState &state, const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    void focusSearch();
    void openStatusMenu();
    /// Shows the button that pauses the demo's visitors.
    void setDemo(bool shown, bool paused);
    void refresh();

    /// A hiccup of the link shorter than this is not worth a word.
    static constexpr int linkPatienceMs = 2000;

Q_SIGNALS:
    void statusChosen(Baton::Status status);
    void searched(const QString &text);
    void demoPauseWanted(bool paused);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildStatusMenu();
    void buildMoreMenu(const Actions &actions);
    void refreshLink();
    QIcon statusDot(Status status) const;

    const ConsoleState &m_state;
    const Theme &m_theme;
    QPushButton *m_status;
    QMenu *m_statusMenu;
    PlainLabel *m_link;
    QLineEdit *m_search;
    QPushButton *m_demo;
    QPushButton *m_palette;
    QPushButton *m_more;
    QTimer m_patience;
    bool m_paused = false;
};

} // namespace Baton::Ui
