// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/queuemodel.h"

#include "console/consolestate.h"
#include "console/words.h"

#include <QDateTime>

#include <algorithm>
#include <utility>
#include <vector>

namespace Baton {

namespace {

/// From so many changes at once on, sorting anew is cheaper than placing each.
constexpr qsizetype manyChanges = 1000;

std::optional<Instant> olderOf(std::optional<Instant> a, std::optional<Instant> b)
{
    return !a || (b && *b < *a) ? b : a;
}

} // namespace

QueueModel::QueueModel(const ConsoleState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_clock([] { return Instant{QDateTime::currentMSecsSinceEpoch()}; })
{
    connect(&state, &ConsoleState::reset, this, &QueueModel::onReset);
    connect(&state, &ConsoleState::headsChanged, this, &QueueModel::onHeadsChanged);
    rebuild();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayName(head(index.row()));
    case SentenceRole:
    case Qt::AccessibleTextRole:
        return sentence(head(index.row()));
    case ConversationRole:
        return m_rows[index.row()].toString();
    default:
        return {};
    }
}

const Conversation &QueueModel::head(int row) const
{
    const ConversationId &id = m_rows[row];
    if (const Conversation *live = m_state.head(id))
        return *live;
    return **m_placed.constFind(id);
}

int QueueModel::rowOf(const ConversationId &conversation) const
{
    const auto placed = m_placed.constFind(conversation);
    return placed == m_placed.constEnd() ? -1 : lowerBound(**placed, 0, rows());
}

int QueueModel::lowerBound(const Conversation &head, int from, int to) const
{
    const auto first = m_rows.cbegin();
    const auto found =
        std::lower_bound(first + from, first + to, head, [this](const ConversationId &row, const Conversation &wanted) {
            return before(**m_placed.constFind(row), wanted);
        });
    return static_cast<int>(found - first);
}

bool QueueModel::before(const Conversation &a, const Conversation &b) const
{
    return comesBefore(a, b, order());
}

QueueSort QueueModel::order() const
{
    return fixedSort(m_view).value_or(m_sort);
}

bool QueueModel::shows(const Conversation &head) const
{
    return belongsTo(head, m_view, m_state.self().id) && matches(head, m_filter);
}

void QueueModel::rebuild()
{
    const int count = rows();
    const int held = heldBack();
    beginResetModel();
    m_oldest.reset();
    m_oldestKnown = true;
    m_late.clear();
    m_new.clear();
    m_placed.clear();
    std::vector<std::pair<SortPlace, const SharedHead *>> shown; // places found once: they cost more than the sorting
    shown.reserve(std::size_t(m_state.heads().size()));
    for (const SharedHead &head : m_state.heads()) {
        if (!shows(head))
            continue;
        shown.emplace_back(placeOf(head, order()), &head);
        m_oldest = olderOf(m_oldest, waitingSince(*head));
    }
    std::sort(shown.begin(), shown.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : (*a.second)->id < (*b.second)->id;
    });
    m_rows.clear();
    m_rows.reserve(qsizetype(shown.size()));
    const bool allShown = qsizetype(shown.size()) == m_state.heads().size();
    if (allShown)
        m_placed = m_state.heads();
    else
        m_placed.reserve(qsizetype(shown.size()));
    for (const auto &[place, head] : shown) {
        m_rows.append((*head)->id);
        if (!allShown)
            m_placed.insert((*head)->id, *head);
    }
    endResetModel();
    if (count != rows())
        Q_EMIT countChanged(rows());
    if (held != 0)
        Q_EMIT heldBackChanged(0);
}

void QueueModel::onReset()
{
    if (!m_frozen || m_rows.isEmpty()) {
        rebuild();
        return;
    }
    // Somebody is in the rows: what a new connection brings moves none of them either.
    QSet<ConversationId> all = m_new;
    for (const ConversationId &row : std::as_const(m_rows))
        all.insert(row);
    for (const SharedHead &head : m_state.heads())
        all.insert(head->id);
    onHeadsChanged(all.values());
}

void QueueModel::onHeadsChanged(const QList<ConversationId> &conversations)
{
    if (!m_frozen && conversations.size() > manyChanges) {
        rebuild();
        return;
    }
    const int count = rows();
    const int held = heldBack();
    for (const ConversationId &conversation : conversations)
        place(conversation);
    if (count != rows())
        Q_EMIT countChanged(rows());
    if (held != heldBack())
        Q_EMIT heldBackChanged(heldBack());
}

void QueueModel::place(const ConversationId &conversation)
{
    const auto live = m_state.heads().constFind(conversation);
    const bool shown = live != m_state.heads().constEnd() && shows(*live);
    const int row = rowOf(conversation);
    if (m_frozen) {
        if (row < 0) {
            holdBack(conversation, shown);
            return;
        }
        m_late.insert(conversation);
        m_oldestKnown = false;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (row < 0) {
        if (shown)
            insert(*live);
    } else if (!shown) {
        remove(row);
    } else {
        update(row, *live);
    }
}

void QueueModel::holdBack(const ConversationId &conversation, bool shown)
{
    if (shown) {
        m_late.insert(conversation);
        m_new.insert(conversation);
    } else {
        m_late.remove(conversation);
        m_new.remove(conversation);
    }
}

/// Who waits longest is looked for anew only where it was this one: among 10,000 that takes longer than a frame has.
void QueueModel::noteWait(const Conversation *before, const Conversation *after)
{
    const std::optional<Instant> was = before ? waitingSince(*before) : std::nullopt;
    const std::optional<Instant> is = after ? waitingSince(*after) : std::nullopt;
    if (was && was == m_oldest && is != was)
        m_oldestKnown = false;
    else
        m_oldest = olderOf(m_oldest, is);
}

void QueueModel::insert(const SharedHead &head)
{
    noteWait(nullptr, &*head);
    const int row = lowerBound(head, 0, rows());
    beginInsertRows({}, row, row);
    m_rows.insert(row, head->id);
    m_placed.insert(head->id, head);
    endInsertRows();
}

void QueueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    noteWait(&**m_placed.constFind(m_rows[row]), nullptr);
    m_placed.remove(m_rows.takeAt(row));
    endRemoveRows();
}

void QueueModel::update(int row, const SharedHead &head)
{
    noteWait(&**m_placed.constFind(m_rows[row]), &*head);
    int to = row; // the row before which it belongs, as rows are numbered now
    if (row > 0 && before(head, **m_placed.constFind(m_rows[row - 1])))
        to = lowerBound(head, 0, row);
    else if (row + 1 < rows() && before(**m_placed.constFind(m_rows[row + 1]), head))
        to = lowerBound(head, row + 1, rows());
    if (to != row) {
        beginMoveRows({}, row, row, {}, to);
        const int place = to > row ? to - 1 : to;
        m_rows.move(row, place);
        m_placed.insert(head->id, head);
        endMoveRows();
        row = place;
    } else {
        m_placed.insert(head->id, head);
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void QueueModel::setView(const QueueView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    rebuild();
}

void QueueModel::setFilter(const QueueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void QueueModel::setSort(QueueSort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    rebuild();
}

void QueueModel::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    if (frozen)
        return;
    const bool held = !m_new.isEmpty();
    m_new.clear();
    m_oldestKnown = false; // the rows are still those of before
    onHeadsChanged(std::exchange(m_late, {}).values());
    if (held)
        Q_EMIT heldBackChanged(0);
}

void QueueModel::showHeldBack()
{
    const bool wasFrozen = m_frozen;
    setFrozen(false);
    setFrozen(wasFrozen);
}

std::optional<Instant> QueueModel::oldestWait() const
{
    if (m_oldestKnown)
        return m_oldest;
    m_oldest.reset();
    for (const ConversationId &id : m_rows) {
        if (const Conversation *live = m_state.head(id))
            m_oldest = olderOf(m_oldest, waitingSince(*live));
    }
    m_oldestKnown = true;
    return m_oldest;
}

/// Whose it is, where that is not plain from the view.
QString QueueModel::ownership(const Conversation &head) const
{
    if (head.owner.isAgent() && !head.owner.is(m_state.self().id))
        return tr("with %1").arg(m_state.agentName(head.owner.agent));
    if (!head.handoff || !head.handoff->offer || head.owner.kind != Owner::Kind::Queue)
        return isOvernight(head) ? tr("overnight") : QString();
    const Offer &offer = *head.handoff->offer;
    return offer.agent == m_state.self().id ? tr("offered to you")
                                            : tr("offered to %1").arg(m_state.agentName(offer.agent));
}

QString QueueModel::sentence(const Conversation &head) const
{
    QStringList parts{displayName(head)};
    const Millis wait = waited(head, m_clock());
    if (wait > Millis(0))
        parts += tr("waiting %1").arg(Words::duration(wait));
    if (const QString whose = ownership(head); !whose.isEmpty())
        parts += whose;
    if (head.handoff) {
        parts += Words::category(head.handoff->category);
        if (head.handoff->urgency == Urgency::Urgent)
            parts += tr("urgent");
    }
    if (head.lead.score)
        parts += tr("lead score %1").arg(*head.lead.score);
    if (head.handoff && !head.handoff->reasons.isEmpty())
        parts += Words::reason(head.handoff->reasons.first().code);
    if (const QString path = Words::pagePath(head.page.current.url); !path.isEmpty())
        parts += tr("on %1").arg(path);
    if (!head.last.text.isEmpty())
        parts += tr("says: %1").arg(head.last.text);
    for (const AgentId &agent : m_state.viewers(head.id))
        parts += tr("%1 is looking").arg(m_state.agentName(agent));
    return parts.join(tr(", "));
}

} // namespace Baton

#include "moc_queuemodel.cpp"
