// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/metricsbox.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace Baton {

/// What a team lead is shown of a longer time. docs/metrics.md says how each is counted.
enum class FigureKind { HandoffRate, TimeToHuman, Conversion, Satisfaction, Missed, RepeatContact };
inline constexpr std::array figureKinds{FigureKind::HandoffRate,  FigureKind::TimeToHuman, FigureKind::Conversion,
                                        FigureKind::Satisfaction, FigureKind::Missed,      FigureKind::RepeatContact};

/// Whole days where the person is, today the last of them.
enum class FiguresPeriod { Today, Week, Month, Quarter };
inline constexpr std::array figuresPeriods{FiguresPeriod::Today, FiguresPeriod::Week, FiguresPeriod::Month,
                                           FiguresPeriod::Quarter};
int daysOf(FiguresPeriod period); ///< 1, 7, 30, 90

/// How a figure stands to that of the period before.
enum class FigureComparison {
    Unknown, ///< one of the two is not known
    Few, ///< one of the two rests on too few
    TooEarly, ///< these handoffs, or what comes after them, are not over yet
    Same, ///< nearly
    Higher,
    Lower,
};

struct FigureTile
{
    std::optional<Figure> figure; ///< not set where nobody told it
    bool isOfAllOnly = false; ///< it is counted for all teams together alone, and asked for were some
    FigureComparison comparison = FigureComparison::Unknown;
    std::optional<qint64> compared; ///< with Same, Higher, Lower: what of this period was held against
    std::optional<qint64> before; ///< this
    bool isWithoutLast = false; ///< handoffs of the last days, whose time is not over, are not in `compared`
};

/// A figure of one day, or of one hour of today.
struct FigurePoint
{
    Instant from;
    Instant to;
    std::optional<Figure> figure; ///< not set where there was nothing to count

    friend bool operator==(const FigurePoint &, const FigurePoint &) = default;
};

/// What the page of figures shows of a period and teams, kept current while somebody looks and there is a link. What
/// was told last stays while there is none; asOf() says of when it is.
class FiguresState final : public QObject
{
    Q_OBJECT

public:
    /// `now` is the server's time.
    FiguresState(const ConsoleState &state, Backend &backend, ConsoleEnvironment environment,
                 std::function<Instant()> now, QObject *parent = nullptr);
    ~FiguresState() override;

    static constexpr Millis refreshEvery{60'000};
    /// Handoffs of so long ago have shown whether the visitor reaches a goal or comes again.
    static constexpr Millis settledAfter{std::chrono::hours(24 * 7)};
    static QString nameOf(FigureKind kind); ///< as in docs/metrics.md
    /// Whether what comes within a week of a handoff counts for it.
    static bool isSettledLater(FigureKind kind);
    /// Whether it can be broken down so: a conversation has neither team, category nor reason, but an hour.
    static bool hasBreakdown(FigureKind kind, FigureGroup by);
    static FigureComparison compare(const Figure &now, const Figure &before);

    FiguresPeriod period() const { return m_period; }
    void setPeriod(FiguresPeriod period);
    const TeamId &scope() const { return m_scope; } ///< empty for all that the person may ask for
    void setScope(const TeamId &scope);
    FigureGroup breakdown() const { return m_breakdown; } ///< Team, Category, Reason or Hour
    void setBreakdown(FigureGroup by);
    /// Calls of on and off are counted.
    void look(bool on);

    /// Of the figures of the period; Report also while the last ones are shown again.
    MetricsBox::Known known() const { return knownOf(Part::Period); }
    MetricsBox::Known breakdownKnown() const { return knownOf(Part::Groups); }
    std::optional<Instant> asOf() const; ///< the end of what is counted
    std::optional<Instant> from() const; ///< and its beginning
    bool isOnline() const;

    FigureTile tile(FigureKind kind) const;
    /// All of the period up to asOf(), ascending: hours of today, or days. Empty where the figure is not known.
    QList<FigurePoint> trend(FigureKind kind) const;
    /// Of the breakdown: hours in their order, all else with the most first.
    QList<Figure> groups(FigureKind kind) const;

Q_SIGNALS:
    void changed();

private:
    enum class Part { Period, Before, Groups };
    static constexpr std::array parts{Part::Period, Part::Before, Part::Groups};

    MetricsQuery query(Part part) const;
    void renew(Part part);
    void renewAll();
    void keep(Part part);
    void follow();
    MetricsBox::Known knownOf(Part part) const;
    const std::optional<MetricsReport> &kept(Part part) const { return m_kept.at(size_t(part)); }
    Figure settled(FigureKind kind) const;

    const ConsoleState &m_state;
    Backend &m_backend;
    ConsoleEnvironment m_environment;
    std::function<Instant()> m_now;
    FiguresPeriod m_period = FiguresPeriod::Month;
    TeamId m_scope;
    FigureGroup m_breakdown = FigureGroup::Team;
    int m_lookers = 0;
    bool m_asks = false;
    std::array<std::unique_ptr<MetricsBox>, parts.size()> m_boxes; ///< each for one question, and another for the next
    std::array<std::optional<MetricsReport>, parts.size()> m_kept; ///< the last answers to what is asked
};

} // namespace Baton
