// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/secondtick.h"

#include <QEvent>
#include <QWidget>

namespace Baton::Ui {

SecondTick::SecondTick(QWidget &widget)
    : QObject(&widget)
    , m_widget(widget)
{
    m_timer.setInterval(1000);
    // Wakes up together with whatever else counts in seconds.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SecondTick::ticked);
    widget.installEventFilter(this);
    follow();
}

void SecondTick::follow()
{
    QWindow *window = m_widget.window()->windowHandle();
    if (window != m_window) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window;
        if (window)
            window->installEventFilter(this);
    }
    const bool seen = m_widget.isVisible() && window && window->isExposed();
    if (seen == m_timer.isActive())
        return;
    if (seen) {
        // What stood still while nobody looked is right at once.
        QMetaObject::invokeMethod(this, &SecondTick::ticked, Qt::QueuedConnection);
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

bool SecondTick::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Expose: // told before the window itself knows
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        QMetaObject::invokeMethod(this, &SecondTick::follow, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Baton::Ui

#include "moc_secondtick.cpp"
