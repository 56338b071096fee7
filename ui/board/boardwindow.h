// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardview.h"

namespace Baton::Ui {

/// The board in a window of its own, or on all of a screen for a room to see.
class BoardWindow final : public QWidget
{
    Q_OBJECT

public:
    BoardWindow(Console &console, const Theme &theme, QSettings &settings, bool isBig);
    ~BoardWindow() override;

    BoardView *view() const { return m_view; }
    bool isBig() const { return m_isBig; }
    /// Where it stood the last time, or on the screen where the window of the person is not.
    void open(const QWidget &beside);
    void savePlace();

    /// Per cent of the usual text on a big screen.
    static constexpr int bigPercent = 160;

Q_SIGNALS:
    void closed(); ///< by the person

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSettings &m_settings;
    bool m_isBig;
    std::unique_ptr<Theme> m_large; ///< of a big screen
    BoardView *m_view;
};

} // namespace Baton::Ui
