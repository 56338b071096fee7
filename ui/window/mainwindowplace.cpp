// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the window stands, and how it comes and goes: in front, in the tray, on a screen that is there.
#include "console/console.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>

#include <utility>

namespace Baton::Ui {

/// Only while this window has the keyboard: another one of the program, as the preferences, may cover the conversation,
/// and whoever works there reads it no more than in another program. A sound too many costs less than a visitor who was
/// taken for read, here and on the person's other devices. isActiveWindow() is true below its dialogs as well.
void MainWindow::tellInFront()
{
    const bool active =
        QGuiApplication::applicationState() == Qt::ApplicationActive && QApplication::activeWindow() == this;
    if (m_console)
        m_console->setInFront(active && isVisible() && !isMinimized());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange)
        tellInFront();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    tellInFront();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    tellInFront();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    m_hidden = false;
    show();
    raise();
    activateWindow();
}

void MainWindow::setHidesOnClose(bool hides)
{
    m_hidesOnClose = hides;
    // Without an icon nobody could get it back. Shown without the focus: this is nothing the person asked for.
    if (hides || !std::exchange(m_hidden, false))
        return;
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void MainWindow::fitOnScreen()
{
    const QRect place = frameGeometry();
    // Enough of the title to take hold of.
    const QRect handle(place.left() + 40, place.top(), qMax(1, place.width() - 80), 24);
    for (const QScreen *each : QGuiApplication::screens()) {
        const QRect seen = each->availableGeometry().intersected(handle);
        if (seen.width() >= qMin(80, handle.width()) && seen.height() >= 12)
            return;
    }
    const QRect area = QGuiApplication::primaryScreen()->availableGeometry();
    resize(size().boundedTo(area.size() - QSize(8, 40)));
    move(area.center() - rect().center());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_hidesOnClose) {
        m_hidden = true;
        hide();
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT quitWanted();
}

/// To quit is not to close: a window that hides in the tray would refuse, and with it the end of the session.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qApp || event->type() != QEvent::Quit)
        return QMainWindow::eventFilter(watched, event);
    saveState();
    event->accept();
    QCoreApplication::exit(0);
    return true;
}

} // namespace Baton::Ui
