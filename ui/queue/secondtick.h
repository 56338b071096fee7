// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWindow>

class QWidget;

namespace Baton::Ui {

/// The one clock of a window's waiting times: ticks each second while the window can be seen and not at all else.
class SecondTick final : public QObject
{
    Q_OBJECT

public:
    /// For the window of `widget`, also where the widget comes into it later.
    explicit SecondTick(QWidget &widget);

    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void ticked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget &m_widget;
    QPointer<QWindow> m_window; ///< of the desktop; whether it is exposed decides
    QTimer m_timer;
};

} // namespace Baton::Ui
