// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/ownalerts.h"

#include "ui/words/alertwords.h"
#include "ui/words/words.h"

#include <utility>

namespace Baton::Ui {

OwnAlerts::OwnAlerts(Console *console, QObject *parent)
    : AlertSource(parent)
    , m_console(console)
{
    if (!console)
        return;
    connect(&console->state(), &ConsoleState::peopleChanged, this, &OwnAlerts::onPeople);
    connect(&console->state(), &ConsoleState::reset, this, &OwnAlerts::onPeople);
    connect(&console->state(), &ConsoleState::linkChanged, this, &OwnAlerts::changed);
    connect(console, &Console::done, this, [this](const CommandId &command) { onAnswer(command, std::nullopt); });
    connect(console, &Console::refused, this,
            [this](const CommandId &command, const ConversationId &, Code code) { onAnswer(command, code); });
    connect(console, &QObject::destroyed, this, &OwnAlerts::changed);
}

bool OwnAlerts::canBeSet() const
{
    return m_console && m_console->state().isSynced() && m_console->state().link().phase == LinkPhase::Online;
}

Agent OwnAlerts::me() const
{
    Agent me;
    if (m_console)
        me = m_console->state().agents().value(m_console->state().self().id);
    if (m_set)
        me.alerts = *m_set;
    return me;
}

const Workspace &OwnAlerts::workspace() const
{
    static const Workspace none;
    return m_console ? m_console->state().workspace() : none;
}

QString OwnAlerts::teamName(const TeamId &team) const
{
    return m_console ? m_console->state().teamName(team) : QString();
}

Instant OwnAlerts::now() const
{
    return m_console ? m_console->now() : Instant();
}

QString OwnAlerts::from(AlertLevel level, const TeamId &team) const
{
    return AlertWords::from(level, teamName(team));
}

QString OwnAlerts::lockWords(const AlertLock &lock) const
{
    return AlertWords::lock(lock, teamName(lock.team));
}

void OwnAlerts::setChoice(AlertRow row, const AlertRowChoice &choice)
{
    AgentAlerts alerts = me().alerts;
    if (choice == AlertRowChoice())
        alerts.choices.remove(row);
    else
        alerts.choices.insert(row, choice);
    set(alerts);
}

void OwnAlerts::setQuiet(const QuietHours &quiet)
{
    AgentAlerts alerts = me().alerts;
    alerts.quiet = quiet;
    set(alerts);
}

void OwnAlerts::setChoices(const AlertChoices &choices)
{
    AgentAlerts alerts = me().alerts;
    alerts.choices = choices;
    set(alerts);
}

void OwnAlerts::set(const AgentAlerts &alerts)
{
    if (!canBeSet() || alerts == me().alerts)
        return;
    m_set = alerts;
    // Sent on its own it would be based on what another device may have set instead.
    if (m_asked)
        m_again = true;
    else
        send();
    Q_EMIT changed();
}

void OwnAlerts::send()
{
    m_again = false;
    const AgentAlerts alerts = *m_set;
    ++m_set->revision; // as the server will
    m_sending = true;
    const CommandId command = m_console->setAlerts(alerts);
    m_sending = false;
    m_asked = command;
    const auto early = std::exchange(m_early, {});
    if (early.contains(command))
        onAnswer(command, early.value(command));
}

void OwnAlerts::onPeople()
{
    const bool told = m_set && !m_asked
        && m_console->state().agents().value(m_console->state().self().id).alerts.revision >= m_set->revision;
    if (told)
        m_set.reset();
    Q_EMIT changed();
}

void OwnAlerts::onAnswer(const CommandId &command, std::optional<Code> refusal)
{
    if (m_sending)
        m_early.insert(command, refusal);
    if (m_asked != command)
        return;
    m_asked.reset();
    if (!refusal) {
        if (m_again)
            send();
        onPeople();
        Q_EMIT kept();
        return;
    }
    m_again = false;
    m_set.reset();
    Q_EMIT changed();
    Q_EMIT refused(sentenceOf(*refusal));
}

/// No word of conversations: the sentences for those fit nothing here.
QString OwnAlerts::sentenceOf(Code refusal) const
{
    switch (refusal) {
    case Code::Conflict:
    case Code::Fenced:
        return tr("Your alerts were changed on another device meanwhile. This is how they stand now.");
    case Code::Overloaded:
    case Code::RateLimited:
    case Code::Forbidden:
    case Code::Unauthenticated:
    case Code::TokenExpired:
        return Words::refusal(refusal, {}, m_console->state());
    default:
        return tr("Your alerts could not be kept. This is how they stand now.");
    }
}

} // namespace Baton::Ui

#include "moc_alertsource.cpp"
#include "moc_ownalerts.cpp"
