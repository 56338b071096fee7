// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardwords.h"

#include "console/queueorder.h"
#include "domain/process.h"
#include "domain/text.h"
#include "ui/words/ladderwords.h"
#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

constexpr int longestName = 40;

/// Index of the step that comes next; none where nothing waits.
std::optional<int> nextIndex(const Conversation &head, const ConsoleState &state)
{
    const bool waits = head.handoff && head.owner.kind == Owner::Kind::Queue && !head.snooze;
    const qsizetype steps = ladderOf(head, state.workspace()).size();
    if (!waits || steps == 0)
        return std::nullopt;
    return int(std::min<qsizetype>(head.handoff->ladderStep, steps - 1));
}

QString targetIn(BoardRoom room, LadderTarget target)
{
    if (room == BoardRoom::Sentence)
        return LadderWords::target(target);
    switch (target) {
    case LadderTarget::Available:
        //: whom a step of the ladder alerts, in a cell
        return BoardWords::tr("available agents");
    case LadderTarget::AgentsAgain:
        return BoardWords::tr("agents again");
    case LadderTarget::Team:
        return BoardWords::tr("team, connected");
    case LadderTarget::TeamLeads:
        return BoardWords::tr("team leads");
    case LadderTarget::AnyOnline:
        return BoardWords::tr("all connected");
    case LadderTarget::Target:
        return BoardWords::tr("whole team");
    case LadderTarget::Missed:
        return BoardWords::tr("missed");
    }
    return {};
}

} // namespace

QString BoardWords::count(int number)
{
    return QLocale().toString(number);
}

QString BoardWords::share(int part, int whole)
{
    if (whole <= 0)
        return u"–"_s;
    //: a share in per cent
    return tr("%1 %").arg(QLocale().toString(qRound(100.0 * part / whole)));
}

QString BoardWords::tileTitle(BoardTileKind kind)
{
    switch (kind) {
    case BoardTileKind::Waiting:
        return tr("Waiting");
    case BoardTileKind::Oldest:
        return tr("Longest wait");
    case BoardTileKind::InProgress:
        return tr("In progress");
    case BoardTileKind::Available:
        return tr("Available agents");
    case BoardTileKind::Attainment:
        return tr("Answered in time today");
    case BoardTileKind::Missed:
        return tr("Missed today");
    }
    return {};
}

QString BoardWords::tileNumber(BoardTileKind kind, const BoardTiles &tiles, Instant now)
{
    switch (kind) {
    case BoardTileKind::Waiting:
        return count(tiles.waiting);
    case BoardTileKind::Oldest:
        return tiles.oldest ? Words::span(now - *tiles.oldest) : u"–"_s;
    case BoardTileKind::InProgress:
        return count(tiles.inProgress);
    case BoardTileKind::Available:
        return count(tiles.reachable.value_or(tiles.available));
    case BoardTileKind::Attainment:
        return tiles.inTime && tiles.due ? share(*tiles.inTime, *tiles.due) : u"–"_s;
    case BoardTileKind::Missed:
        return tiles.missed ? count(*tiles.missed) : u"–"_s;
    }
    return {};
}

QString BoardWords::tileNote(BoardTileKind kind, const BoardTiles &tiles)
{
    switch (kind) {
    case BoardTileKind::Waiting:
        return tiles.late > 0 ? tr("%Ln longer than promised", nullptr, tiles.late) : tr("none longer than promised");
    case BoardTileKind::Oldest:
        return tiles.oldest ? QString() : tr("no one is waiting");
    case BoardTileKind::InProgress:
        return {};
    case BoardTileKind::Available:
        //: below the number of available agents whose console is connected
        return tiles.reachable ? tr("and reachable, of %Ln agent(s)", nullptr, tiles.agents)
                               : tr("by status, of %Ln agent(s)", nullptr, tiles.agents);
    case BoardTileKind::Attainment:
        if (!tiles.inTime || !tiles.due)
            return tr("not known yet");
        //: so many handoffs out of so many
        return *tiles.due > 0 ? tr("%1 of %2").arg(count(*tiles.inTime), count(*tiles.due)) : tr("none so far");
    case BoardTileKind::Missed:
        if (!tiles.missed)
            return tr("not known yet");
        return tiles.queued ? tr("of %Ln handoff(s)", nullptr, *tiles.queued) : QString();
    }
    return {};
}

QString BoardWords::tileMeaning(BoardTileKind kind)
{
    switch (kind) {
    case BoardTileKind::Waiting:
        return tr("Visitors who wait in the queue now. Snoozed ones and those put off to the next opening are not "
                  "counted.");
    case BoardTileKind::Oldest:
        return tr("How long the one in the queue waits who waits longest, since the request or the last return into "
                  "the queue.");
    case BoardTileKind::InProgress:
        return tr("Conversations that an agent owns now, without snoozed ones.");
    case BoardTileKind::Available:
        return tr("Agents whose status is Available and who have a console connected that would alert them, of all "
                  "accounts that are not disabled. While nobody knows who is connected, the status alone counts.");
    case BoardTileKind::Attainment:
        return tr("Handoffs requested today with a first human reply within what was promised, of those answered or "
                  "missed; visitors who left within seconds are not counted.");
    case BoardTileKind::Missed:
        return tr("Handoffs requested today that ended without a word from a person, of all that came into the queue.");
    }
    return {};
}

QString BoardWords::scope(const TeamId &scope, const ConsoleState &state)
{
    if (scope.isEmpty())
        return tr("All teams");
    return oneLine(cleanText(state.teamName(scope)), longestName);
}

QString BoardWords::quarterTimes(const BoardQuarter &quarter)
{
    //: from one time of day to another
    return tr("%1 to %2").arg(Words::timeOfDay(quarter.from), Words::timeOfDay(quarter.from + BoardState::quarter));
}

QString BoardWords::quarter(const BoardQuarter &quarter)
{
    QStringList parts;
    if (quarter.requested)
        parts.append(tr("%Ln requested", nullptr, *quarter.requested));
    else
        parts.append(tr("how many were requested is not known"));
    if (quarter.waiting > 0)
        parts.append(tr("%Ln of them wait(s) still", nullptr, quarter.waiting));
    return Words::listed(parts);
}

QString BoardWords::news(const BoardNews &news)
{
    QStringList parts{tr("%Ln came", nullptr, news.came), tr("%Ln were claimed", nullptr, news.claimed)};
    if (news.missed)
        parts.append(tr("%Ln missed", nullptr, *news.missed));
    //: %1 is a time of day, %2 what has happened since
    return tr("Since %1: %2").arg(Words::timeOfDay(news.since), Words::listed(parts));
}

QString BoardWords::ladderStep(const Conversation &head, const ConsoleState &state, BoardRoom room)
{
    if (!nextIndex(head, state))
        return {};
    const QList<LadderStep> &ladder = ladderOf(head, state.workspace());
    const auto taken = std::min<qsizetype>(head.handoff->ladderStep, ladder.size());
    if (taken == 0)
        return tr("Nobody alerted yet");
    //: of the alert ladder: which step, of how many, and whom it alerted
    return tr("%1 of %2: %3")
        .arg(count(int(taken)), count(int(ladder.size())), targetIn(room, ladder.at(taken - 1).target));
}

QString BoardWords::nextStep(const Conversation &head, const ConsoleState &state, Instant now, BoardRoom room)
{
    const std::optional<int> next = nextIndex(head, state);
    if (!next)
        return {};
    const LadderStep &step = ladderOf(head, state.workspace()).at(*next);
    const Millis left = head.handoff->waitingSince + step.after - now;
    const QString whom = targetIn(room, step.target);
    if (left <= Millis(0))
        return tr("due now: %1").arg(whom);
    //: %1 is a span as 0:34, %2 whom the next step of the ladder alerts
    return tr("in %1: %2").arg(Words::span(left + Millis(999)), whom);
}

QString BoardWords::alerts(const std::optional<AlertCount> &alerts, BoardRoom room)
{
    const bool inCell = room == BoardRoom::Cell;
    if (!alerts || alerts->attempted == 0) {
        if (inCell)
            return u"–"_s;
        return alerts ? tr("not alerted within the last hour") : tr("not known yet");
    }
    const QString text = inCell ? tr("%1 of %2") : tr("alerts of the last hour: %1 of %2 displayed or acknowledged");
    return text.arg(count(alerts->seen), count(alerts->attempted));
}

QString BoardWords::level(const Conversation &head, Instant now)
{
    const Millis target = head.handoff ? head.handoff->target : Millis(0);
    switch (waitLevel(waited(head, now), target)) {
    case WaitLevel::None:
    case WaitLevel::Early:
        return {};
    case WaitLevel::Half:
        return tr("half of what was promised is over");
    case WaitLevel::Soon:
        return tr("soon longer than promised");
    case WaitLevel::Late:
        return tr("longer than promised");
    }
    return {};
}

} // namespace Baton::Ui
