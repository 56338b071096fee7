// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/metrics.h"

#include <QMap>

// How figures are put together; for figures*.cpp alone.

namespace Baton {

/// Counts what belongs to a share, and what does not and why.
class Share
{
public:
    void count(bool hit)
    {
        ++m_denominator;
        m_numerator += hit ? 1 : 0;
    }
    void leaveOut(const char *why) { ++m_excluded[QString::fromLatin1(why)]; }
    Figure figure(const char *name, const MetricsSettings &settings) const;

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 0;
    QMap<QString, qint64> m_excluded;
};

/// Collects spans of time.
class Spans
{
public:
    void add(Millis span) { m_values.append(qMax<qint64>(0, span.count())); } // a clock may be put back
    void leaveOut(const char *why) { ++m_excluded[QString::fromLatin1(why)]; }
    Figure figure(const char *name, const MetricsSettings &settings);

private:
    QList<qint64> m_values;
    QMap<QString, qint64> m_excluded;
};

Figure countOf(const char *name, qint64 count);
QList<Excluded> listOf(const QMap<QString, qint64> &excluded);
/// numerator / denominator in hundredths of `whole`, rounded half up; none where nothing is divided.
std::optional<qint64> hundredths(qint64 numerator, qint64 denominator, qint64 whole);

/// What one call of figuresOf() goes by.
struct FigureSight
{
    const Facts &facts;
    const MetricsSettings &settings;
    Instant from;
    Instant to;
    const BusinessTime &business;
};
using HandoffList = QList<const HandoffFacts *>;
using ConversationList = QList<const ConversationFacts *>;

// One set of figures each, of handoffs and conversations that are in the window already.
QList<Figure> figuresOfWaiting(const HandoffList &handoffs, const FigureSight &sight);
QList<Figure> figuresOfOutcomes(const HandoffList &handoffs, const FigureSight &sight);
QList<Figure> figuresAfterwards(const HandoffList &handoffs, const FigureSight &sight);
QList<Figure> figuresOfTalk(const ConversationList &conversations, const FigureSight &sight);
QList<Figure> figuresOfAgents(const FigureSight &sight);

} // namespace Baton
