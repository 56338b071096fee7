// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "ui/queue/rowlayout.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>

#include <functional>

namespace Baton {
class ConsoleState;
class QueueModel;
} // namespace Baton

namespace Baton::Ui {

class QueueDelegate;
class Theme;

/// The rows of the current view: what waits, ticking; rows keep their place while a person is in it.
class QueueListView final : public QListView
{
    Q_OBJECT

public:
    QueueListView(QueueModel &model, const ConsoleState &state, const Theme &theme, std::function<Instant()> now,
                  QWidget *parent = nullptr, RowStyle style = RowStyle::Full);

    ConversationId current() const;
    /// Selects without opening where it is in the list.
    void select(const ConversationId &conversation);
    void step(int rows);
    /// Whether the selected row is offered to the person, who may decline it then.
    bool isOffered() const;
    void decline();
    /// A second has gone by: the waits of the visible rows are drawn anew.
    void tick();
    /// How much a row says; the keys stay as they are.
    void setRowStyle(RowStyle style);
    /// What just happened to a row, said in its place for some seconds; it stays where it is meanwhile.
    void tell(const ConversationId &conversation, const QString &notice);

    /// Rows stay where they are for this long after the last touch.
    static constexpr int freezeMs = 2000;
    /// A click so soon after rows moved is meant for what was there before.
    static constexpr int aimMs = 400;
    static constexpr int noticeMs = 5000;

Q_SIGNALS:
    void previewed(const Baton::ConversationId &conversation); ///< shown, focus stays
    void opened(const Baton::ConversationId &conversation); ///< Enter: focus goes along
    void claimWanted(const Baton::ConversationId &conversation);
    void declineWanted(const Baton::ConversationId &conversation);
    void clearWanted(); ///< Escape: the filter
    void endNeared(); ///< scrolled to where further rows would be

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void touch();
    bool takeLetter(int key);
    void tellIfMoved(const ConversationId &before);
    void setHovered(int row);
    void noteAim(const QPoint &at);
    void onRowsMoved();
    void onRowsMadeAnew();
    ConversationId conversationAt(const QPoint &at) const;
    QRect claimRectAt(const QModelIndex &index) const;

    QueueModel &m_model;
    const ConsoleState &m_state;
    QueueDelegate *m_delegate;
    RowStyle m_style = RowStyle::Full;
    QTimer m_thaw;
    QTimer m_noticeOver;
    ConversationId m_noticed;
    int m_hovered = -1;
    ConversationId m_chosen; ///< selected before all rows were made anew
    ConversationId m_aimed; ///< under the pointer when it last moved
    QElapsedTimer m_moved; ///< since rows last moved by themselves
};

} // namespace Baton::Ui
