// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "console/consoleenvironment.h"

#include <QObject>

#include <optional>

namespace Baton {

class ConsoleState;

/// The figures that a team lead or admin looks at: the last whole answer, asked for anew while somebody looks.
class MetricsBox final : public QObject
{
    Q_OBJECT

public:
    enum class Known {
        Nothing, ///< not asked yet, or the answer has not come
        Report, ///< report() is what was measured
        MeasuresNone, ///< this server measures nothing
        Refused, ///< one is neither team lead nor admin
        TooMuch, ///< the window holds more than a server counts at once
    };
    static constexpr Millis refreshEvery{15'000};

    MetricsBox(const ConsoleState &state, Backend &backend, ConsoleEnvironment environment, QObject *parent = nullptr);

    Known known() const { return m_known; }
    const MetricsReport &report() const { return m_report; } ///< answers query(), or the one before until changed()
    /// The figure of that name in a group, empty for all; null where there is none.
    const Figure *figure(const QString &name, const QString &group = {}) const;
    const MetricsQuery &query() const { return m_query; }
    /// What is wanted; asks at once while somebody looks. An open end (0) moves on with each refresh.
    void setQuery(const MetricsQuery &query);
    /// Given, it makes each query from then on, as for a window that ends now and begins some hours before.
    void setWindow(std::function<MetricsQuery()> window);
    /// How often they are asked for from the next time on; refreshEvery without it.
    void setEvery(Millis every) { m_every = every; }
    /// While it is on the figures are asked for, and again every so often. Calls of on and off are counted.
    void look(bool on);
    void refresh();
    bool isWaiting() const { return m_next >= 0; } ///< for an answer
    bool mayAsk() const; ///< one is team lead or admin

Q_SIGNALS:
    void changed();

private:
    void onPage(const MetricsPage &page);
    void onReset();
    void onPeople();
    void settle(Known known);

    const ConsoleState &m_state;
    Backend &m_backend;
    ConsoleEnvironment m_environment;
    qint64 m_round = 0; ///< of refreshing; the newest alone goes on
    MetricsQuery m_query;
    std::function<MetricsQuery()> m_window;
    MetricsReport m_report;
    MetricsReport m_coming; ///< pages of an answer that is not whole yet
    MetricsQuery m_asked; ///< what is waited for; from the second page on with the end that the first one had
    qint64 m_next = -1; ///< `before` of the page that is waited for; -1 for none
    int m_lookers = 0;
    Millis m_every = refreshEvery;
    Known m_known = Known::Nothing;
};

} // namespace Baton
