// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Baton::Ui {

/// Keeps the wheel from changing a control that has not got the keyboard: whoever turns it wants to scroll the page.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget &control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_control;
};

/// For every list, slider and number on a page that scrolls.
void guardWheel(QWidget &control);

} // namespace Baton::Ui
