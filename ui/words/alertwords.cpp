// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/alertwords.h"

#include "domain/text.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QLocale>

namespace Baton::Ui {

QString AlertWords::row(AlertRow row)
{
    switch (row) {
    case AlertRow::Requested:
        return tr("Somebody asks for a person");
    case AlertRow::Offered:
        return tr("A handoff is offered to you");
    case AlertRow::Given:
        return tr("A conversation is given to you");
    case AlertRow::VisitorMessage:
        return tr("A visitor of yours writes");
    case AlertRow::OverTarget:
        return tr("A promised time has passed");
    case AlertRow::Mention:
        return tr("A colleague’s note is for you");
    case AlertRow::ColleagueTook:
        return tr("A colleague took what you were alerted to");
    case AlertRow::Connection:
        return tr("The connection to the server is gone");
    case AlertRow::BouncedReturn:
        return tr("A visitor you gave back to the AI asks again");
    case AlertRow::LeadBreach:
        return tr("A promised time of your team has passed");
    case AlertRow::LeadNobodyReachable:
        return tr("Nobody of a team of yours can be alerted");
    case AlertRow::LeadQueueLong:
        return tr("Many wait for a team of yours");
    }
    return {};
}

QString AlertWords::channel(AlertChannel channel)
{
    switch (channel) {
    case AlertChannel::Toast:
        //: head of a column: a notification of the desktop
        return tr("Notice");
    case AlertChannel::Sound:
        //: head of a column
        return tr("Sound");
    case AlertChannel::Badge:
        //: head of a column: the number at the icon in the tray
        return tr("Count");
    case AlertChannel::Urgency:
        //: head of a column: the window asks for attention in the task bar
        return tr("Taskbar");
    case AlertChannel::Email:
        //: head of a column
        return tr("E-mail");
    case AlertChannel::Push:
        //: head of a column: a push message to the phone
        return tr("Phone");
    }
    return {};
}

QString AlertWords::privacy(AlertPrivacy privacy)
{
    switch (privacy) {
    case AlertPrivacy::Full:
        return tr("Name, reason and last message");
    case AlertPrivacy::Name:
        return tr("Name and reason");
    case AlertPrivacy::Generic:
        return tr("Only that something happened");
    }
    return {};
}

QString AlertWords::from(AlertLevel level, const QString &team)
{
    switch (level) {
    case AlertLevel::BuiltIn:
        return tr("Baton’s default.");
    case AlertLevel::Workspace:
        return tr("Set for the whole workspace.");
    case AlertLevel::Team:
        return tr("Set for the team %1.").arg(isolated(team));
    case AlertLevel::Override:
        return tr("Set for you by an admin.");
    case AlertLevel::Own:
        return tr("Chosen by you.");
    }
    return {};
}

QString AlertWords::lock(const AlertLock &lock, const QString &team)
{
    const QString reason = isolated(lock.reason);
    switch (lock.level) {
    case AlertLevel::Team:
        return tr("Locked for the team %1: %2").arg(isolated(team), reason);
    case AlertLevel::Override:
        return tr("Locked for you by an admin: %1").arg(reason);
    case AlertLevel::BuiltIn:
    case AlertLevel::Workspace:
    case AlertLevel::Own:
        break;
    }
    return tr("Locked for the whole workspace: %1").arg(reason);
}

QString AlertWords::moment(Instant at, Instant now)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.ms);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(now.ms).date().daysTo(when.date());
    const QLocale locale;
    const QString time = Words::timeOfDay(at);
    constexpr int week = 7;
    if (days == 0)
        return time;
    //: when something ends: tomorrow, at %1 o’clock
    if (days == 1)
        return tr("tomorrow, %1").arg(time);
    const QString day = days > 0 && days < week ? locale.standaloneDayName(when.date().dayOfWeek())
                                                : locale.toString(when.date(), QLocale::ShortFormat);
    //: a day and a time
    return tr("%1, %2").arg(day, time);
}

} // namespace Baton::Ui
