// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuelistview.h"

#include "console/queuemodel.h"
#include "ui/queue/queuedelegate.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

QueueListView::QueueListView(QueueModel &model, const ConsoleState &state, const Theme &theme,
                             std::function<Instant()> now, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new QueueDelegate(model, state, theme, std::move(now), this))
{
    setObjectName(u"queueList"_s);
    setAccessibleName(tr("Queue"));
    setProperty("kind", u"queue"_s);
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
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &QueueListView::tick);
    m_tick.start();
    connect(&theme, &Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(&state, &ConsoleState::hintsChanged, viewport(), QOverload<>::of(&QWidget::update));
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

void QueueListView::touch()
{
    m_model.setFrozen(true);
    m_thaw.start();
}

void QueueListView::tick()
{
    // Only what is seen: the wait of each visible row has changed, nothing else.
    if (isVisible() && m_model.rowCount() > 0)
        viewport()->update();
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

void QueueListView::keyPressEvent(QKeyEvent *event)
{
    touch();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain) {
        switch (event->key()) {
        case Qt::Key_Down:
            step(1);
            return;
        case Qt::Key_Up:
            step(-1);
            return;
        default:
            break;
        }
    }
    const ConversationId before = current();
    QListView::keyPressEvent(event);
    tellIfMoved(before);
}

void QueueListView::mousePressEvent(QMouseEvent *event)
{
    touch();
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && claimRectAt(index).contains(event->pos())) {
        Q_EMIT claimWanted(ConversationId(index.data(QueueModel::ConversationRole).toString()));
        return;
    }
    QListView::mousePressEvent(event);
    if (index.isValid())
        Q_EMIT previewed(current());
}

void QueueListView::mouseMoveEvent(QMouseEvent *event)
{
    touch();
    const QModelIndex index = indexAt(event->pos());
    setHovered(index.row());
    viewport()->setCursor(index.isValid() && claimRectAt(index).contains(event->pos()) ? Qt::PointingHandCursor
                                                                                       : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void QueueListView::leaveEvent(QEvent *event)
{
    setHovered(-1);
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
