// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

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
                  QWidget *parent = nullptr);

    ConversationId current() const;
    /// Selects without opening where it is in the list.
    void select(const ConversationId &conversation);
    void step(int rows);

    /// Rows stay where they are for this long after the last touch.
    static constexpr int freezeMs = 2000;

Q_SIGNALS:
    void previewed(const Baton::ConversationId &conversation); ///< shown, focus stays
    void opened(const Baton::ConversationId &conversation); ///< Enter: focus goes along
    void claimWanted(const Baton::ConversationId &conversation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void touch();
    void tellIfMoved(const ConversationId &before);
    void tick();
    void setHovered(int row);
    QRect claimRectAt(const QModelIndex &index) const;

    QueueModel &m_model;
    QueueDelegate *m_delegate;
    QTimer m_tick;
    QTimer m_thaw;
    int m_hovered = -1;
};

} // namespace Baton::Ui
