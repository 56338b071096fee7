// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/console.h"
#include "platform/notifier.h"
#include "platform/soundoutput.h"
#include "platform/trayhost.h"
#include "ui/tray/alertsound.h"
#include "ui/tray/alerttrial.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace Baton::Ui {

/// The links of the chain from a visitor's request to a person's eyes and ears, in the order an alert takes them.
enum class ReachLink { Server, Status, Quiet, Notifications, DoNotDisturb, Tray, Sound, Elsewhere };

/// What is true of one link now, in words for the person.
struct ReachLine
{
    ReachLink link = ReachLink::Server;
    ReachState state = ReachState::Unknown;
    QString title;
    QString words;

    friend bool operator==(const ReachLine &, const ReachLine &) = default;
};

/// Whether an alert would reach the person here and now, link by link. Looks only; nothing is shown or played.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    /// What of the desktop alerts go through; null where this one has none.
    struct Parts
    {
        const Notifier *notifier = nullptr;
        const TrayHost *tray = nullptr;
        const SoundOutput *sound = nullptr;
    };

    explicit Reachability(const Parts &parts, QObject *parent = nullptr);

    /// Null while nobody is signed in; then the links of the desktop alone are told.
    void setConsole(Console *console);
    void setSoundChoice(const SoundChoice &choice);

    QList<ReachLine> lines() const;
    /// Why an alert could neither be seen nor heard on this machine although the person is on duty; empty while it
    /// could, and while it is not known yet.
    QString trouble() const;
    AlertTrial &trial() { return m_trial; }

Q_SIGNALS:
    void changed();

private:
    void onLinkChanged();
    ReachLine server() const;
    ReachLine status() const;
    ReachLine quiet() const;
    ReachLine notifications() const;
    ReachLine doNotDisturb() const;
    ReachLine tray() const;
    ReachLine sound() const;
    ReachLine elsewhere() const;

    Parts m_parts;
    QPointer<const Console> m_console;
    QElapsedTimer m_sinceBegin;
    AlertTrial m_trial;
    SoundChoice m_choice;
    QTimer m_clock; ///< quiet hours begin and end by themselves
    ReachLine m_quietTold;
    LinkState m_tried; ///< the link as it was last, but for a try under way
};

} // namespace Baton::Ui
