// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/ownalerts.h"

#include "ui/words/words.h"

namespace Baton::Ui {

OwnAlerts::OwnAlerts(Console *console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    if (!console)
        return;
    connect(&console->state(), &ConsoleState::peopleChanged, this, &OwnAlerts::onPeople);
    connect(&console->state(), &ConsoleState::reset, this, &OwnAlerts::onPeople);
    connect(&console->state(), &ConsoleState::linkChanged, this, &OwnAlerts::changed);
    connect(console, &Console::done, this, [this](const CommandId &command) { m_asked.remove(command); });
    connect(console, &Console::refused, this,
            [this](const CommandId &command, const ConversationId &, Code code, const Owner &owner) {
                onRefused(command, code, owner);
            });
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

void OwnAlerts::resetChoices()
{
    AgentAlerts alerts = me().alerts;
    alerts.choices.clear();
    set(alerts);
}

void OwnAlerts::set(AgentAlerts alerts)
{
    if (!canBeSet() || alerts == me().alerts)
        return;
    m_asked.insert(m_console->setAlerts(alerts));
    ++alerts.revision; // as the server will
    m_set = alerts;
    Q_EMIT changed();
}

void OwnAlerts::onPeople()
{
    if (m_set && m_console->state().agents().value(m_console->state().self().id).alerts.revision >= m_set->revision)
        m_set.reset();
    Q_EMIT changed();
}

void OwnAlerts::onRefused(const CommandId &command, Code code, const Owner &owner)
{
    if (!m_asked.remove(command))
        return;
    m_set.reset();
    Q_EMIT changed();
    Q_EMIT refused(code == Code::Conflict
                       ? tr("Your alerts were changed on another device meanwhile. This is how they stand now.")
                       : Words::refusal(code, owner, m_console->state()));
}

} // namespace Baton::Ui
