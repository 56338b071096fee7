// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardqueuemodel.h"

#include "console/consolestate.h"
#include "domain/text.h"
#include "ui/queue/rowlayout.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

BoardQueueModel::BoardQueueModel(QueueModel &rows, const ConsoleState &state, const BoardState &board,
                                 const Theme &theme, std::function<Instant()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
    , m_state(state)
    , m_board(board)
    , m_theme(theme)
    , m_now(std::move(now))
{
    follow();
}

void BoardQueueModel::follow()
{
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    connect(&m_rows, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(&m_rows, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&m_rows, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows({}, first, last, {}, to);
            });
    connect(&m_rows, &QAbstractItemModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        Q_EMIT dataChanged(index(first.row(), 0), index(last.row(), ColumnCount - 1));
    });
}

void BoardQueueModel::setPublic(bool isPublic)
{
    m_isPublic = isPublic;
    tick(0, rowCount() - 1);
}

ConversationId BoardQueueModel::conversation(int row) const
{
    return row >= 0 && row < m_rows.rowCount() ? m_rows.head(row).id : ConversationId();
}

void BoardQueueModel::tick(int first, int last)
{
    if (last >= first && last < rowCount())
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int BoardQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.rowCount();
}

int BoardQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardQueueModel::who(const Conversation &head) const
{
    if (m_isPublic)
        return Words::category(head.handoff ? head.handoff->category : Category::Other);
    const QString name = oneLine(cleanText(displayName(head)), 64);
    //: a visitor's name; the handoff came while one did not look
    return m_board.isNew(head) ? BoardWords::tr("%1 (new)").arg(isolated(name)) : name;
}

QString BoardQueueModel::text(const Conversation &head, int column, BoardRoom room) const
{
    switch (column) {
    case Wait:
        return Words::span(waited(head, m_now()));
    case Who:
        return who(head);
    case Team:
        return head.team.isEmpty() ? QString() : BoardWords::scope(head.team, m_state);
    case Why:
        return head.handoff ? Words::reasons(head.handoff->reasons) : QString();
    case Step:
        return BoardWords::ladderStep(head, m_state, room);
    case Next:
        return BoardWords::nextStep(head, m_state, m_now(), room);
    default:
        return {};
    }
}

QVariant BoardQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Conversation &head = m_rows.head(index.row());
    const Millis target = head.handoff ? head.handoff->target : Millis(0);
    const WaitLevel level = waitLevel(waited(head, m_now()), target);
    switch (role) {
    case Qt::DisplayRole:
        return text(head, index.column(), BoardRoom::Cell);
    case Qt::ToolTipRole:
        return QString(u"<span>"_s + text(head, index.column(), BoardRoom::Sentence).toHtmlEscaped() + u"</span>"_s);
    case Qt::AccessibleTextRole: {
        QStringList spoken{text(head, index.column(), BoardRoom::Sentence)};
        if (index.column() == Wait)
            spoken = {Words::spanInWords(waited(head, m_now())), BoardWords::level(head, m_now())};
        spoken.removeAll(QString());
        return Words::listed(spoken);
    }
    case Qt::ForegroundRole:
        return index.column() == Wait ? QVariant(m_theme.color(waitColor(level))) : QVariant();
    case Qt::DecorationRole: {
        const QString icon = index.column() == Wait ? waitIconName(level) : QString();
        return icon.isEmpty() ? QVariant() : QVariant(m_theme.icon(icon, waitColor(level)));
    }
    case Qt::FontRole:
        return index.column() == Wait || m_board.isNew(head) ? QVariant(m_theme.font(TextSize::Strong)) : QVariant();
    case QueueModel::ConversationRole:
        return head.id.toString();
    default:
        return {};
    }
}

QVariant BoardQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Wait:
        return BoardWords::tr("Waits");
    case Who:
        return m_isPublic ? BoardWords::tr("About") : BoardWords::tr("Visitor");
    case Team:
        return BoardWords::tr("Team");
    case Why:
        return BoardWords::tr("Reason");
    case Step:
        return BoardWords::tr("Alerted so far");
    case Next:
        return BoardWords::tr("Alerted next");
    default:
        return {};
    }
}

} // namespace Baton::Ui

#include "moc_boardqueuemodel.cpp"
