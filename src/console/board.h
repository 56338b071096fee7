// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/boardday.h"
#include "console/consoleenvironment.h"
#include "domain/alertcount.h"
#include "domain/conversation.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <set>

namespace Baton {

class ConsoleState;

/// What the tiles say of one team, or of all that the person sees. What is not set is not known.
struct BoardTiles
{
    int waiting = 0; ///< in the queue now, without those put off
    int late = 0; ///< of these, longer than was promised
    std::optional<Instant> oldest; ///< since when the one waits who waits longest
    int inProgress = 0; ///< owned by agents, without snoozed ones
    int agents = 0; ///< accounts that are not disabled
    int available = 0; ///< of these, by status
    std::optional<int> inTime, due; ///< target attainment today
    std::optional<int> missed, queued; ///< today
    std::optional<int> reachable; ///< of the available, those with a console that would alert them

    friend bool operator==(const BoardTiles &, const BoardTiles &) = default;
};

/// An agent as a team lead sees them.
struct BoardAgent
{
    AgentId id;
    QString name;
    Status status = Status::Offline;
    QList<TeamId> teams;
    int owned = 0; ///< conversations, snoozed ones too: what counts against the capacity
    int capacity = 0;
    std::optional<Instant> oldest; ///< since when a visitor of theirs waits for an answer
    std::optional<bool> isReachable; ///< they have a console that would alert them
    std::optional<AlertCount> alerts = {}; ///< within the last hour

    friend bool operator==(const BoardAgent &, const BoardAgent &) = default;
};

/// A quarter of an hour of today.
struct BoardQuarter
{
    Instant from;
    std::optional<int> requested; ///< handoffs; not set where neither server nor console saw all of it
    int waiting = 0; ///< of those requested in it, who wait still
    bool isOver = false;

    friend bool operator==(const BoardQuarter &, const BoardQuarter &) = default;
};

/// What happened while nobody looked.
struct BoardNews
{
    Instant since;
    int came = 0;
    int claimed = 0;
    std::optional<int> missed; ///< not set where the server did not tell both times

    friend bool operator==(const BoardNews &, const BoardNews &) = default;
};

/// What the team lead's board counts, kept as things happen: a changed head costs the logarithm of how many there are,
/// never a look at all of them. An empty team stands for all that the person sees.
class BoardState final : public QObject
{
    Q_OBJECT

public:
    /// `now` is the server's time.
    BoardState(const ConsoleState &state, const ConsoleEnvironment &environment, std::function<Instant()> now,
               QObject *parent = nullptr);

    /// changed() comes no sooner than this after the first change, and so at most four times a second.
    static constexpr Millis atMostEvery{250};
    /// Who looked away for less has missed nothing.
    static constexpr Millis awayAfter{300'000};
    static constexpr Millis quarter{900'000};

    BoardTiles tiles(const TeamId &scope) const;
    /// Agents of a team, or all, by name.
    QList<BoardAgent> agents(const TeamId &scope) const;
    /// All of today, from midnight to midnight where the person is.
    QList<BoardQuarter> quarters(const TeamId &scope) const;
    const BoardDay &day() const { return m_day; }
    void setDay(const BoardDay &day);

    /// Whether that view of the board is before the person's eyes; of several one is enough.
    void setLooked(const void *view, bool looked);
    std::optional<BoardNews> news(const TeamId &scope) const;
    /// Came while nobody looked, and is shown for the first time.
    bool isNew(const Conversation &head) const;
    void dismissNews();

Q_SIGNALS:
    void changed();

private:
    /// What of a head is counted, so that it can be taken back.
    struct Kept
    {
        TeamId team;
        int no = 0; ///< of the open handoff
        Instant requestedAt;
        bool isWaiting = false;
        Instant since;
        std::optional<Instant> promised; ///< until when
        AgentId owner; ///< empty where no agent has it
        bool isSnoozed = false;
        std::optional<Instant> unanswered;
    };
    using Moments = std::set<std::pair<qint64, ConversationId>>; ///< ms
    struct Count
    {
        int inProgress = 0;
        Moments since;
        mutable Moments promised; ///< not yet over
        mutable Moments late;
        std::map<qint64, int> waiting; ///< by the quarter in which they were requested
    };
    struct Own
    {
        int owned = 0;
        Moments unanswered;
    };
    struct People
    {
        int agents = 0;
        int available = 0;
        std::optional<int> reachable;
    };
    /// Of a handoff of today.
    struct Request
    {
        TeamId team;
        Instant at;
    };
    struct Gone
    {
        int came = 0;
        int claimed = 0;
    };

    static Kept keptOf(const Conversation &head);
    void onReset();
    void onHeads(const QList<ConversationId> &conversations);
    void take(const ConversationId &conversation);
    void count(const ConversationId &id, const Kept &kept, int by);
    void countIn(const TeamId &scope, const ConversationId &id, const Kept &kept, int by);
    void noteRequest(const ConversationId &id, const Kept &kept);
    bool tellsQuarters(const TeamId &scope) const;
    void countRequest(const Request &request, int by);
    void note(const TeamId &team, int Gone::*what);
    void follow(const Count &count) const;
    void beginDay();
    void tellSoon();
    const Count &of(const TeamId &scope) const;
    People people(const TeamId &scope) const;
    void countPeople() const;
    static qint64 quarterOf(Instant at) { return at.ms - at.ms % quarter.count(); }

    const ConsoleState &m_state;
    const ConsoleEnvironment &m_environment;
    std::function<Instant()> m_now;
    QHash<ConversationId, Kept> m_kept;
    std::map<TeamId, Count> m_counts;
    std::map<AgentId, Own> m_own;
    mutable std::map<TeamId, People> m_people;
    mutable QList<AgentId> m_byName; ///< those not disabled; putting names in order takes long
    mutable bool m_peopleKnown = false;
    QHash<std::pair<ConversationId, int>, Request> m_requests; ///< of today, which the console saw
    std::map<TeamId, std::map<qint64, int>> m_requested; ///< by quarter, of those the server has not counted
    BoardDay m_day;
    Instant m_dayBegin;
    Instant m_dayEnd;
    Instant m_sawFrom; ///< from then on nothing escaped the console
    bool m_willTell = false;
    QSet<const void *> m_views; ///< looked at
    Instant m_awaySince; ///< since nobody looks
    QHash<TeamId, int> m_missedBefore; ///< today, when one looked away; without what was not known
    QHash<TeamId, Gone> m_away; ///< counted while nobody looks
    std::optional<Instant> m_newsSince;
    QHash<TeamId, Gone> m_news;
};

} // namespace Baton
