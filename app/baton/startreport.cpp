// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/baton/startreport.h"

#include "ui/queue/queuelistview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTextStream>

namespace Baton::App {

using namespace Qt::Literals::StringLiterals;

StartReport::StartReport(Application &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    qApp->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !m_application.account())
        return false;
    const auto *list = qobject_cast<Ui::QueueListView *>(watched->parent());
    const ConsoleState &state = m_application.account()->console().state();
    const int rows = list ? list->model()->rowCount() : 0;
    if (rows == 0 || !state.isSynced() || rows != state.count({ViewKind::Waiting, {}}))
        return false;
    qApp->removeEventFilter(this);
    // The filter hears of it before it is painted; a queued call comes after all of this repaint.
    QMetaObject::invokeMethod(
        this,
        [rows] {
            QTextStream(stdout) << u"painted %1 rows at %2"_s.arg(rows).arg(
                QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs())
                                << Qt::endl;
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace Baton::App

#include "moc_startreport.cpp"
