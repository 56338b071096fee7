// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace Baton::Ui {

WheelGuard::WheelGuard(QWidget &control)
    : QObject(&control)
    , m_control(control)
{
    // Turning the wheel over it gives it no keyboard either.
    m_control.setFocusPolicy(Qt::StrongFocus);
    m_control.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || m_control.hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // so that it goes on to what is around the control
    return true;
}

void guardWheel(QWidget &control)
{
    new WheelGuard(control); // goes with it
}

} // namespace Baton::Ui

#include "moc_wheelguard.cpp"
