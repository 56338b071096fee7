// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/metricsbox.h"

#include "console/consolestate.h"

#include <algorithm>
#include <utility>

namespace Baton {

MetricsBox::MetricsBox(const ConsoleState &state, Backend &backend, ConsoleEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_backend(backend)
    , m_environment(std::move(environment))
{
    connect(&backend, &Backend::metricsArrived, this, &MetricsBox::onPage);
    connect(&state, &ConsoleState::reset, this, &MetricsBox::onReset);
    connect(&state, &ConsoleState::peopleChanged, this, &MetricsBox::onPeople);
}

bool MetricsBox::mayAsk() const
{
    const Role role = m_state.agents().value(m_state.self().id).role;
    return role == Role::Admin || role == Role::TeamLead;
}

const Figure *MetricsBox::figure(const QString &name, const QString &group) const
{
    const auto its = std::find_if(m_report.figures.cbegin(), m_report.figures.cend(),
                                  [&](const Figure &one) { return one.name == name && one.group == group; });
    return its == m_report.figures.cend() ? nullptr : &*its;
}

void MetricsBox::setQuery(const MetricsQuery &query)
{
    m_window = {};
    if (m_query == query)
        return;
    m_query = query;
    if (m_lookers > 0)
        refresh();
}

void MetricsBox::setWindow(std::function<MetricsQuery()> window)
{
    m_window = std::move(window);
    if (m_lookers > 0)
        refresh();
}

void MetricsBox::look(bool on)
{
    m_lookers += on ? 1 : -1;
    if (on && m_lookers == 1)
        refresh();
}

void MetricsBox::refresh()
{
    if (m_lookers > 0)
        m_environment.later(m_every, this, [this, round = ++m_round] {
            if (round == m_round && m_lookers > 0)
                refresh();
        });
    if (!mayAsk()) {
        settle(Known::Refused);
        return;
    }
    if (m_window)
        m_query = m_window();
    m_asked = m_query;
    m_coming = {};
    m_next = 0;
    m_backend.fetchMetrics(m_asked, 0);
}

void MetricsBox::onPage(const MetricsPage &page)
{
    if (page.before != m_next || page.query != m_asked)
        return; // of a question that is not asked any more
    if (page.refused) {
        m_next = -1;
        switch (*page.refused) {
        case Code::Disabled:
            settle(Known::MeasuresNone);
            return;
        case Code::TooLarge:
            settle(Known::TooMuch);
            return;
        case Code::Overloaded: // what is known stays, and is asked for again
            Q_EMIT changed();
            return;
        default:
            settle(Known::Refused);
            return;
        }
    }
    if (page.before == 0)
        m_coming = page.report;
    else
        m_coming.figures.append(page.report.figures);
    // The pages after it are counted anew, and have to be of the same window: a group more would shift them.
    m_asked.to = page.report.query.to;
    m_next = page.next > page.before ? page.next : -1;
    if (m_next > 0) {
        m_backend.fetchMetrics(m_asked, m_next);
        return;
    }
    m_report = std::exchange(m_coming, {});
    m_known = Known::Report;
    Q_EMIT changed();
}

/// Nothing is known any more, and why.
void MetricsBox::settle(Known known)
{
    m_next = -1;
    if (m_known == known && m_report.figures.isEmpty())
        return;
    m_report = {};
    m_known = known;
    Q_EMIT changed();
}

/// Another server, or the same with another log.
void MetricsBox::onReset()
{
    settle(Known::Nothing);
    if (m_lookers > 0)
        refresh();
}

void MetricsBox::onPeople()
{
    if (!mayAsk()) {
        if (m_known == Known::Report)
            settle(Known::Refused);
    } else if (m_known == Known::Refused && m_lookers > 0) {
        refresh();
    }
}

} // namespace Baton

#include "moc_metricsbox.cpp"
