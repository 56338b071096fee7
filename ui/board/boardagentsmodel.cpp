// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardagentsmodel.h"

#include "console/consolestate.h"
#include "domain/text.h"
#include "ui/board/boardwords.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

/// How much of the capacity is used, so that it can be put in order.
double usedOf(const BoardAgent &agent)
{
    return agent.capacity > 0 ? double(agent.owned) / agent.capacity : double(agent.owned);
}

/// Who can be reached first, of whom nobody knows last.
int reachOrder(const BoardAgent &agent)
{
    return !agent.isReachable ? 2 : *agent.isReachable ? 0 : 1;
}

bool isUnseen(const BoardAgent &agent)
{
    return agent.alerts && agent.alerts->seen < agent.alerts->attempted;
}

/// Whose alerts were seen least first, who was not alerted last.
double seenShare(const BoardAgent &agent)
{
    return agent.alerts && agent.alerts->attempted > 0 ? double(agent.alerts->seen) / agent.alerts->attempted : 2.0;
}

qint64 waitsSince(const BoardAgent &agent)
{
    return agent.oldest ? agent.oldest->ms : std::numeric_limits<qint64>::max();
}

} // namespace

BoardAgentsModel::BoardAgentsModel(const ConsoleState &state, const Theme &theme, std::function<Instant()> now,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
    , m_theme(theme)
    , m_now(std::move(now))
{}

void BoardAgentsModel::setAgents(const QList<BoardAgent> &agents)
{
    put(m_isFrozen ? inPlace(agents) : sorted(agents));
}

/// Those who are there keep their row, others follow.
QList<BoardAgent> BoardAgentsModel::inPlace(const QList<BoardAgent> &agents) const
{
    QHash<AgentId, const BoardAgent *> known;
    for (const BoardAgent &agent : agents)
        known.insert(agent.id, &agent);
    QList<BoardAgent> rows;
    for (const BoardAgent &row : m_agents) {
        if (const BoardAgent *now = known.take(row.id))
            rows.append(*now);
    }
    for (const BoardAgent &agent : agents) {
        if (known.contains(agent.id))
            rows.append(agent);
    }
    return rows;
}

QList<BoardAgent> BoardAgentsModel::sorted(QList<BoardAgent> agents) const
{
    QHash<AgentId, QString> teamsOf; // made once: each is a sentence, and a comparison would make two
    if (m_column == Teams) {
        for (const BoardAgent &agent : std::as_const(agents))
            teamsOf.insert(agent.id, teams(agent));
    }
    const auto before = [this, &teamsOf](const BoardAgent &a, const BoardAgent &b) {
        switch (m_column) {
        case State:
            return int(a.status) < int(b.status);
        case Reachable:
            return reachOrder(a) < reachOrder(b);
        case Load:
            return usedOf(a) < usedOf(b);
        case Oldest:
            return waitsSince(a) < waitsSince(b);
        case Alerts:
            return seenShare(a) < seenShare(b);
        case Teams:
            return teamsOf.value(a.id).localeAwareCompare(teamsOf.value(b.id)) < 0;
        default:
            return false; // they come by name
        }
    };
    if (m_column == Name && m_order == Qt::DescendingOrder)
        std::reverse(agents.begin(), agents.end());
    else if (m_order == Qt::AscendingOrder)
        std::stable_sort(agents.begin(), agents.end(), before);
    else
        std::stable_sort(agents.begin(), agents.end(),
                         [&](const BoardAgent &a, const BoardAgent &b) { return before(b, a); });
    return agents;
}

void BoardAgentsModel::put(const QList<BoardAgent> &agents)
{
    const auto sameId = [](const BoardAgent &a, const BoardAgent &b) { return a.id == b.id; };
    const bool samePlaces = std::equal(agents.cbegin(), agents.cend(), m_agents.cbegin(), m_agents.cend(), sameId);
    if (samePlaces) {
        for (int row = 0; row < int(agents.size()); ++row) {
            if (agents.at(row) == m_agents.at(row))
                continue;
            m_agents[row] = agents.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        return;
    }
    if (agents.size() != m_agents.size()) {
        beginResetModel();
        m_agents = agents;
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<BoardAgent> old = std::exchange(m_agents, agents);
    QHash<AgentId, int> rows;
    for (int row = 0; row < int(m_agents.size()); ++row)
        rows.insert(m_agents.at(row).id, row);
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = rows.value(old.at(index.row()).id, -1);
        after.append(row < 0 ? QModelIndex() : this->index(row, index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void BoardAgentsModel::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
}

void BoardAgentsModel::tick(int first, int last)
{
    if (last >= first && last < rowCount())
        Q_EMIT dataChanged(index(first, Oldest), index(last, Oldest));
}

void BoardAgentsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    QList<BoardAgent> byName = m_agents;
    std::sort(byName.begin(), byName.end(), [](const BoardAgent &a, const BoardAgent &b) {
        const int difference = a.name.localeAwareCompare(b.name);
        return difference != 0 ? difference < 0 : a.id < b.id;
    });
    put(sorted(byName));
}

int BoardAgentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_agents.size());
}

int BoardAgentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardAgentsModel::teams(const BoardAgent &agent) const
{
    QStringList names;
    for (const TeamId &team : agent.teams)
        names.append(BoardWords::scope(team, m_state));
    names.sort(Qt::CaseInsensitive);
    return Words::listed(names);
}

QString BoardAgentsModel::text(const BoardAgent &agent, int column) const
{
    switch (column) {
    case Name:
        return oneLine(cleanText(agent.name), 64);
    case State:
        return Words::status(agent.status);
    case Reachable:
        if (!agent.isReachable)
            return u"–"_s;
        //: whether an agent can be reached
        return *agent.isReachable ? BoardWords::tr("yes") : BoardWords::tr("no");
    case Load:
        //: conversations somebody owns, of those they take
        return BoardWords::tr("%1 of %2").arg(BoardWords::count(agent.owned), BoardWords::count(agent.capacity));
    case Oldest:
        return agent.oldest ? Words::span(m_now() - *agent.oldest) : QString();
    case Alerts:
        return BoardWords::alerts(agent.alerts, BoardRoom::Cell);
    case Teams:
        return teams(agent);
    default:
        return {};
    }
}

QVariant BoardAgentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardAgent &agent = m_agents.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(agent, column);
    case Qt::ToolTipRole: {
        const QString words =
            column == Alerts ? BoardWords::alerts(agent.alerts, BoardRoom::Sentence) : text(agent, column);
        return QString(u"<span>"_s + words.toHtmlEscaped() + u"</span>"_s);
    }
    case Qt::AccessibleTextRole:
        if (column == Alerts)
            return BoardWords::alerts(agent.alerts, BoardRoom::Sentence);
        if (column == Reachable)
            return !agent.isReachable ? BoardWords::tr("not known yet")
                : *agent.isReachable  ? BoardWords::tr("can be reached")
                                      : BoardWords::tr("cannot be reached");
        if (column == Oldest)
            return agent.oldest ? Words::spanInWords(m_now() - *agent.oldest)
                                : BoardWords::tr("nobody waits for an answer");
        return text(agent, column);
    case Qt::TextAlignmentRole:
        return int((column == Load || column == Oldest ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return column == Alerts && isUnseen(agent) ? QVariant(m_theme.icon(u"bell"_s, ColorRole::WaitSoon))
                                                   : QVariant();
    case Qt::ForegroundRole:
        if (column == Alerts && isUnseen(agent))
            return m_theme.color(ColorRole::WaitSoon);
        if ((column == State && agent.status != Status::Available)
            || (column == Reachable && !agent.isReachable.value_or(false)))
            return m_theme.color(ColorRole::TextMuted);
        return {};
    default:
        return {};
    }
}

QVariant BoardAgentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Reachable:
            return BoardWords::tr("Whether a console of theirs is connected that would alert them");
        case Load:
            return BoardWords::tr("Conversations they own, snoozed ones too, of those they take at a time");
        case Oldest:
            return BoardWords::tr("How long that visitor of theirs waits for an answer who waits longest");
        case Alerts:
            return BoardWords::tr("Of the alerts of the last 60 minutes, each a step of the ladder for them, how many "
                                  "were displayed or acknowledged. What nobody knows is not counted as seen.");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return BoardWords::tr("Agent");
    case State:
        return BoardWords::tr("Status");
    case Reachable:
        return BoardWords::tr("Reachable");
    case Load:
        return BoardWords::tr("Owns");
    case Oldest:
        //: head of a narrow column: how long a visitor waits for an answer
        return role == Qt::DisplayRole ? BoardWords::tr("Unanswered") : BoardWords::tr("Oldest unanswered");
    case Alerts:
        //: head of a narrow column: of the alerts of the last hour, how many were seen
        return role == Qt::DisplayRole ? BoardWords::tr("Alerts seen") : BoardWords::tr("Alerts of the last hour");
    case Teams:
        return BoardWords::tr("Teams");
    default:
        return {};
    }
}

} // namespace Baton::Ui

#include "moc_boardagentsmodel.cpp"
