// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/reachability.h"

#include "domain/effectivealerts.h"
#include "domain/text.h"
#include "ui/words/alertwords.h"
#include "ui/words/words.h"

#include <QLocale>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

QString notifierTrouble(NotifierTrouble trouble)
{
    switch (trouble) {
    case NotifierTrouble::None:
        return {};
    case NotifierTrouble::NotAsked:
        return Reachability::tr("The desktop has not answered yet.");
    case NotifierTrouble::NoBus:
        return Reachability::tr("Not shown: the connection to the desktop (the session bus) is gone.");
    case NotifierTrouble::NoService:
        return Reachability::tr("Not shown: this desktop has no notification service running.");
    case NotifierTrouble::Silent:
        return Reachability::tr("Not shown: this desktop’s notification service does not answer.");
    case NotifierTrouble::NoTray:
        return Reachability::tr("Not shown: there is no tray to show them in.");
    case NotifierTrouble::Refused:
        return Reachability::tr("Not shown: this desktop’s notification service refuses them.");
    }
    return {};
}

} // namespace

Reachability::Reachability(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_trial([this] { return m_sinceBegin.elapsed(); })
{
    m_sinceBegin.start();
    // A clock that was set or a machine that slept: looked at again and again, never waited for in one go.
    constexpr int lookMs = 5'000;
    m_clock.setInterval(lookMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (const ReachLine now = quiet(); std::exchange(m_quietTold, now) != now)
            Q_EMIT changed();
    });
    connect(this, &Reachability::changed, this, [this] { m_quietTold = quiet(); });
    if (m_parts.notifier)
        connect(m_parts.notifier, &Notifier::capabilitiesChanged, this, &Reachability::changed);
    if (m_parts.tray)
        connect(m_parts.tray, &TrayHost::changed, this, &Reachability::changed);
    if (m_parts.sound)
        connect(m_parts.sound, &SoundOutput::stateChanged, this, &Reachability::changed);
}

void Reachability::setConsole(Console *console)
{
    if (m_console)
        m_console->state().disconnect(this);
    m_console = console;
    m_trial.setConsole(console);
    m_tried = console ? console->state().link() : LinkState();
    if (console) {
        connect(&console->state(), &ConsoleState::linkChanged, this, &Reachability::onLinkChanged);
        connect(&console->state(), &ConsoleState::peopleChanged, this, &Reachability::changed);
        connect(&console->state(), &ConsoleState::reset, this, &Reachability::changed);
        m_clock.start();
    } else {
        m_clock.stop();
    }
    Q_EMIT changed();
}

void Reachability::onLinkChanged()
{
    const LinkState &link = m_console->state().link();
    // A try that is under way does not take back why the one before failed.
    if (link.phase != LinkPhase::Connecting)
        m_tried = link;
    Q_EMIT changed();
}

void Reachability::setSoundChoice(const SoundChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    m_trial.setSounds(choice.on);
    Q_EMIT changed();
}

QList<ReachLine> Reachability::lines() const
{
    return {server(), status(), quiet(), notifications(), doNotDisturb(), tray(), sound(), elsewhere()};
}

QString Reachability::trouble() const
{
    if (!m_console || m_console->state().link().phase != LinkPhase::Online)
        return {};
    const ReachState duty = status().state; // who is busy is asked after the available
    if (duty != ReachState::Good && duty != ReachState::Weak)
        return {};
    const ReachLine seen = notifications();
    const ReachLine heard = sound();
    if (heard.state != ReachState::Broken)
        return {};
    if (seen.state == ReachState::Broken)
        return tr("An alert could be neither seen nor heard on this machine.");
    if (doNotDisturb().state == ReachState::Broken)
        return tr("Do not disturb is on, and nothing can be heard: you would not notice an alert.");
    return {};
}

ReachLine Reachability::server() const
{
    ReachLine line{ReachLink::Server, ReachState::Unknown, tr("Server"), tr("You are not signed in.")};
    if (!m_console)
        return line;
    const LinkState link = m_console->state().link();
    const QString why = Words::encryptionTrouble(m_tried);
    switch (link.phase) {
    case LinkPhase::Online:
        line.state = ReachState::Good;
        line.words = link.roundTrip.count() < 0
            ? tr("Connected.")
            : tr("Connected; it answers in %1 ms.").arg(QLocale().toString(link.roundTrip.count()));
        break;
    case LinkPhase::Connecting:
    case LinkPhase::Syncing:
        if (why.isEmpty()) {
            line.state = ReachState::Weak;
            line.words = tr("Connecting…");
            break;
        }
        [[fallthrough]];
    case LinkPhase::Waiting:
    case LinkPhase::Closed:
    case LinkPhase::Refused:
        line.state = ReachState::Broken;
        line.words = tr("Not connected: who asks for a person now goes to your colleagues.");
        if (!why.isEmpty())
            line.words = why + u' ' + line.words;
        break;
    }
    return line;
}

ReachLine Reachability::status() const
{
    ReachLine line{ReachLink::Status, ReachState::Unknown, tr("Your status"), tr("Not known until you are signed in.")};
    if (!m_console || !m_console->state().isSynced())
        return line;
    const ConsoleState &state = m_console->state();
    switch (state.agents().value(state.self().id).status) {
    case Status::Available:
        line.state = ReachState::Good;
        line.words = tr("Available: alerted at once.");
        break;
    case Status::Busy:
        line.state = ReachState::Weak;
        line.words = tr("Busy: alerted when none of the available has claimed.");
        break;
    case Status::Away:
        line.state = ReachState::Broken;
        line.words = tr("Away: alerted only when everybody else is.");
        break;
    case Status::Offline:
        line.state = ReachState::Broken;
        line.words = tr("Offline: alerted only when everybody else is.");
        break;
    }
    return line;
}

ReachLine Reachability::quiet() const
{
    ReachLine line{ReachLink::Quiet, ReachState::Unknown, tr("Quiet hours"), tr("Not known until you are signed in.")};
    if (!m_console || !m_console->state().isSynced())
        return line;
    const ConsoleState &state = m_console->state();
    QuietHours hours = state.agents().value(state.self().id).alerts.quiet;
    const QList<AlertRow> onCall = std::exchange(hours.onCall, {});
    const Instant now = m_console->now();
    switch (quietState(hours, now, AlertRow::Requested)) {
    case QuietState::Awake:
        line.state = ReachState::Good;
        line.words = hours.spans.isEmpty() ? tr("Off: you are alerted at any hour.") : tr("Not now: you are alerted.");
        return line;
    case QuietState::UnknownZone:
        line.state = ReachState::Weak;
        line.words = tr("The time zone %1 is not known here: your quiet hours are not heeded, so that nobody is "
                        "silent by mistake.")
                         .arg(isolated(hours.zone));
        return line;
    case QuietState::Quiet:
        break;
    }
    const auto end = quietUntil(hours, now, AlertRow::Requested);
    line.words = end
        ? tr("Until %1 nothing alerts you, as long as somebody else can be alerted.").arg(AlertWords::moment(*end, now))
        : tr("Nothing alerts you, as long as somebody else can be alerted.");
    line.state = onCall.isEmpty() ? ReachState::Broken : ReachState::Weak;
    if (!onCall.isEmpty()) {
        QStringList rows;
        for (const AlertRow row : onCall)
            rows.append(AlertWords::row(row));
        //: %1 lists what happens, as the rows of the table of alerts say it
        line.words += u' ' + tr("You are on call for: %1.").arg(Words::listed(rows));
    }
    return line;
}

ReachLine Reachability::notifications() const
{
    ReachLine line{ReachLink::Notifications, ReachState::Broken, tr("Notifications"),
                   notifierTrouble(NotifierTrouble::NoService)};
    if (!m_parts.notifier)
        return line;
    const NotifierCapabilities can = m_parts.notifier->capabilities();
    if (!can.available) {
        line.state = can.trouble == NotifierTrouble::NotAsked ? ReachState::Unknown : ReachState::Broken;
        line.words = notifierTrouble(can.trouble);
        return line;
    }
    const QString by = can.server.isEmpty() ? tr("this desktop") : isolated(oneLine(cleanText(can.server), 40));
    if (can.closesAtOnce) {
        //: %1 is the name of the desktop's notification service, or "this desktop"
        line.words = tr("Not seen: %1 closes them at once.").arg(by);
        return line;
    }
    line.state = can.actions ? ReachState::Good : ReachState::Weak;
    //: %1 is the name of the desktop's notification service, or "this desktop"
    line.words = can.actions ? tr("Shown by %1, with buttons to claim and open.").arg(by)
                             : tr("Shown by %1, without buttons: claim in Baton’s window.").arg(by);
    return line;
}

ReachLine Reachability::doNotDisturb() const
{
    ReachLine line{ReachLink::DoNotDisturb, ReachState::Unknown, tr("Do not disturb"),
                   tr("This desktop does not tell whether it is on.")};
    if (!m_parts.notifier || !m_parts.notifier->capabilities().available)
        return line;
    const std::optional<bool> inhibited = m_parts.notifier->capabilities().inhibited;
    if (!inhibited)
        return line;
    line.state = *inhibited ? ReachState::Broken : ReachState::Good;
    line.words = *inhibited ? tr("On: the desktop keeps notifications back. Baton’s sound still plays.") : tr("Off.");
    return line;
}

ReachLine Reachability::tray() const
{
    const bool present = m_parts.tray && m_parts.tray->isPresent();
    return {ReachLink::Tray, present ? ReachState::Good : ReachState::Weak, tr("Tray"),
            present ? tr("The icon shows how many wait; closing the window keeps Baton running.")
                    : tr("This desktop has none: closing the window ends Baton.")};
}

ReachLine Reachability::sound() const
{
    ReachLine line{ReachLink::Sound, ReachState::Broken, tr("Sound"), {}};
    if (!m_choice.on) {
        line.words = tr("Off, as you have chosen.");
        return line;
    }
    SoundState state;
    state.trouble = SoundTrouble::NotBuilt;
    if (m_parts.sound)
        state = m_parts.sound->state();
    line.words = Words::soundState(state, m_choice.volume);
    if (state.trouble == SoundTrouble::NotAsked)
        line.state = ReachState::Unknown;
    else if (canBeHeard(state, m_choice.volume))
        line.state = state.fellBack ? ReachState::Weak : ReachState::Good;
    return line;
}

/// By e-mail and phone. A tick in the table is worth nothing where the server has no address.
ReachLine Reachability::elsewhere() const
{
    const auto listed = [](const QList<AlertChannel> &channels) {
        QStringList words;
        for (const AlertChannel channel : channels)
            words.append(AlertWords::channel(channel));
        return Words::listed(words);
    };
    ReachLine line{ReachLink::Elsewhere, ReachState::Unknown, listed({AlertChannel::Email, AlertChannel::Push}),
                   tr("Not known until you are signed in.")};
    if (!m_console || !m_console->state().isSynced())
        return line;
    const ConsoleState &state = m_console->state();
    const Agent me = state.agents().value(state.self().id);
    QList<AlertChannel> working;
    QList<AlertChannel> lacking;
    for (const auto &[channel, hasAddress] :
         {std::pair(AlertChannel::Email, me.hasMailAddress), std::pair(AlertChannel::Push, me.hasPushAddress)}) {
        if (effective(AlertRow::Requested, channel, me, state.workspace()).on.value)
            (hasAddress ? working : lacking).append(channel);
    }
    line.state = lacking.isEmpty() && !working.isEmpty() ? ReachState::Good : ReachState::Weak;
    QStringList words;
    if (working.isEmpty() && lacking.isEmpty())
        words.append(tr("Off: you are alerted on your machines only."));
    if (!working.isEmpty())
        //: %1 lists "E-mail" and "Phone", or one of them
        words.append(tr("If nobody has come, also by: %1.").arg(listed(working)));
    if (!lacking.isEmpty())
        //: %1 lists "E-mail" and "Phone", or one of them
        words.append(tr("Switched on, but the server has no address of yours: %1. Whoever runs it can enter one.")
                         .arg(listed(lacking)));
    line.words = words.join(u' ');
    return line;
}

} // namespace Baton::Ui

#include "moc_reachability.cpp"
