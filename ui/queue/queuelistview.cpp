// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuelistview.h"

#include "console/queuemodel.h"
#include "ui/queue/queuedelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QueueListView::QueueListView(QueueModel &model, const ConsoleState &state, const Theme &theme,
                             std::function<Instant()> now, QWidget *parent, RowStyle style)
    : QListView(parent)
    , m_model(model)
    , m_state(state)
    , m_delegate(new QueueDelegate(model, state, theme, std::move(now), this))
{
    setObjectName(u"queueList"_s);
    setAccessibleName(tr("Queue"));
    setProperty("kind", u"queue"_s);
    m_delegate->setStyle(style);
    m_style = style;
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    m_thaw.setSingleShot(true);
    m_thaw.setInterval(freezeMs);
    connect(&m_thaw, &QTimer::timeout, this, [this] { m_model.setFrozen(false); });
    connect(this, &QueueListView::claimWanted, this, &QueueListView::touch);
    m_noticeOver.setSingleShot(true);
    connect(&m_noticeOver, &QTimer::timeout, this, [this] { tell(m_noticed, {}); });
    for (const auto moves : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, moves, this, &QueueListView::onRowsMoved);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &QueueListView::onRowsMoved);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_chosen = current(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QueueListView::onRowsMadeAnew);
    connect(&theme, &Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(&state, &ConsoleState::hintsChanged, this, [this](const ConversationId &conversation) {
        if (const int row = m_model.rowOf(conversation); row >= 0 && isVisible())
            update(m_model.index(row));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + viewport()->height() * 2 >= verticalScrollBar()->maximum())
            Q_EMIT endNeared();
    });
}

ConversationId QueueListView::current() const
{
    // Qt makes the first row current when the list gets the keyboard; only a selected one was chosen by the person.
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !selectionModel()->isSelected(index))
        return {};
    return ConversationId(index.data(QueueModel::ConversationRole).toString());
}

void QueueListView::select(const ConversationId &conversation)
{
    const int row = m_model.rowOf(conversation);
    if (row < 0)
        clearSelection();
    else
        setCurrentIndex(m_model.index(row));
}

void QueueListView::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    touch();
    const ConversationId before = current();
    const int from = !before.isEmpty() ? currentIndex().row() : (rows > 0 ? -1 : count);
    setCurrentIndex(m_model.index(qBound(0, from + rows, count - 1)));
    tellIfMoved(before);
}

bool QueueListView::isOffered() const
{
    const Conversation *head = m_state.head(current());
    return head && isOfferedTo(*head, m_state.self().id);
}

void QueueListView::decline()
{
    if (isOffered())
        Q_EMIT declineWanted(current());
}

void QueueListView::touch()
{
    m_model.setFrozen(true);
    m_thaw.start(m_noticed.isEmpty() ? freezeMs : qMax(int(freezeMs), m_noticeOver.remainingTime()));
}

void QueueListView::tick()
{
    // Only what is seen: the wait of each visible row has changed, nothing else.
    if (isVisible() && m_model.rowCount() > 0)
        viewport()->update();
}

void QueueListView::tell(const ConversationId &conversation, const QString &notice)
{
    if (!m_noticed.isEmpty())
        m_delegate->setNotice(m_noticed, {});
    m_noticed = notice.isEmpty() ? ConversationId() : conversation;
    m_delegate->setNotice(conversation, notice);
    viewport()->update();
    if (notice.isEmpty())
        return;
    m_model.setFrozen(true);
    m_thaw.start(noticeMs);
    m_noticeOver.start(noticeMs);
}

void QueueListView::onRowsMoved()
{
    // The hovered row is another one now; what the pointer was moved to is in m_aimed.
    m_moved.start();
    setHovered(-1);
}

/// Many changes at once and a new connection make the rows anew; the person's row is still theirs.
void QueueListView::onRowsMadeAnew()
{
    onRowsMoved();
    if (!m_chosen.isEmpty())
        select(std::exchange(m_chosen, {}));
}

void QueueListView::noteAim(const QPoint &at)
{
    m_aimed = conversationAt(at);
    m_moved.invalidate();
}

ConversationId QueueListView::conversationAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() ? ConversationId(index.data(QueueModel::ConversationRole).toString()) : ConversationId();
}

void QueueListView::setHovered(int row)
{
    if (m_hovered == row)
        return;
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0 && changed < m_model.rowCount())
            update(m_model.index(changed));
    }
    m_hovered = row;
    m_delegate->setHoveredRow(row);
}

QRect QueueListView::claimRectAt(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->claimRect(option, index.row(), selectionModel()->isSelected(index));
}

void QueueListView::setRowStyle(RowStyle style)
{
    m_delegate->setStyle(style);
    scheduleDelayedItemsLayout();
}

bool QueueListView::takeLetter(int key)
{
    const ConversationId chosen = current();
    // The keys of the window's own list are actions, which a person can give other keys.
    const bool ownKeys = m_style == RowStyle::Compact;
    const bool action = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_J
        || key == Qt::Key_K || key == Qt::Key_D;
    if (action && !ownKeys)
        return false;
    switch (key) {
    case Qt::Key_Space:
        if (!chosen.isEmpty())
            Q_EMIT claimWanted(chosen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!chosen.isEmpty())
            Q_EMIT opened(chosen);
        return true;
    case Qt::Key_D:
        decline();
        return true;
    case Qt::Key_Escape:
        Q_EMIT clearWanted();
        return true;
    case Qt::Key_J:
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_K:
    case Qt::Key_Up:
        step(-1);
        return true;
    default:
        return false;
    }
}

void QueueListView::keyPressEvent(QKeyEvent *event)
{
    touch();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    // Held, a key that claims would claim one after the other.
    const bool again = event->isAutoRepeat() && event->key() == Qt::Key_Space;
    if (plain && !again && takeLetter(event->key()))
        return;
    const ConversationId before = current();
    QListView::keyPressEvent(event);
    tellIfMoved(before);
}

void QueueListView::mousePressEvent(QMouseEvent *event)
{
    const bool slipped =
        !m_aimed.isEmpty() && m_moved.isValid() && m_moved.elapsed() < aimMs && conversationAt(event->pos()) != m_aimed;
    touch();
    if (slipped) {
        // The row came under the pointer by itself: what was aimed at is shown, and nothing is claimed.
        if (m_model.rowOf(m_aimed) >= 0) {
            select(m_aimed);
            Q_EMIT previewed(m_aimed);
        }
        noteAim(event->pos());
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && claimRectAt(index).contains(event->pos())) {
        Q_EMIT claimWanted(conversationAt(event->pos()));
        return;
    }
    QListView::mousePressEvent(event);
    if (index.isValid() && !current().isEmpty())
        Q_EMIT previewed(current());
}

void QueueListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || claimRectAt(index).contains(event->pos()))
        return;
    touch();
    Q_EMIT opened(conversationAt(event->pos()));
}

void QueueListView::mouseMoveEvent(QMouseEvent *event)
{
    touch();
    noteAim(event->pos());
    const QModelIndex index = indexAt(event->pos());
    setHovered(index.row());
    viewport()->setCursor(index.isValid() && claimRectAt(index).contains(event->pos()) ? Qt::PointingHandCursor
                                                                                       : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void QueueListView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    m_aimed = {};
    QListView::leaveEvent(event);
}

bool QueueListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QListView::viewportEvent(event);
}

void QueueListView::tellIfMoved(const ConversationId &before)
{
    // Only a person's own step opens a conversation; a row that goes away must not pull another one in front.
    if (!current().isEmpty() && current() != before)
        Q_EMIT previewed(current());
}

} // namespace Baton::Ui

#include "moc_queuelistview.cpp"
