// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"

#include <QTimer>
#include <QWidget>

#include <optional>

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
    void clearSearch();
    void openStatusMenu();
    /// Shows the button that pauses the demo's visitors.
    void setDemo(bool shown, bool paused);
    /// Shows the button that silences what alerts.
    void setAlerting(bool alerting);
    void refresh();
    /// When the status ends by itself; shown with it.
    void setStatusEnd(const std::optional<Baton::Instant> &end);
    /// A quiet line under the status, as on how replies are kept; empty for none.
    void setRemark(const QString &remark) { m_remark = remark; }

    /// A hiccup of the link shorter than this is not worth a word.
    static constexpr int linkPatienceMs = 2000;

Q_SIGNALS:
    void statusChosen(Baton::Status status, const std::optional<Baton::Instant> &until);
    void searched(const QString &text);
    void searchAllWanted(const QString &text); ///< Enter: everywhere, not in the list alone
    void demoPauseWanted(bool paused);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildStatusMenu();
    void fillStatusMenu();
    void addWhile(const QString &title, Status status);
    void refreshLoad();
    void buildMoreMenu(const Actions &actions);
    void refreshLink();
    void refreshKeys();
    void refreshHint();
    void setUpSilence();
    QIcon statusDot(Status status) const;

    const ConsoleState &m_state;
    const Actions &m_actions;
    const Theme &m_theme;
    QPushButton *m_status;
    QMenu *m_statusMenu;
    PlainLabel *m_load;
    PlainLabel *m_link;
    QLineEdit *m_search;
    QPushButton *m_silence;
    QPushButton *m_demo;
    QPushButton *m_palette;
    QPushButton *m_more;
    QTimer m_patience;
    bool m_paused = false;
    std::optional<Instant> m_statusEnd;
    QString m_remark;
};

} // namespace Baton::Ui
