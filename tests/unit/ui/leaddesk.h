// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/queuemodel.h"
#include "ui/board/boardview.h"
#include "ui/board/watchpane.h"
#include "ui/theme/plainlabel.h"
#include "ui/window/actions.h"
#include "ui/words/announcement.h"
#include "unit/ui/deskrig.h"

#include <QAction>
#include <QPushButton>

namespace Baton::Ui {

inline const AgentId benOfBoard(QStringLiteral("a_ben00001"));
inline const AgentId miaOfBoard(QStringLiteral("a_mia00001"));
inline const ConversationId felix(QStringLiteral("c_felix0001")); ///< Ben's

inline void makeLead(Test::World &world)
{
    auto &known = world.backend().snapshot;
    known.self.role = known.agents[known.self.id].role = Role::TeamLead;
}

/// The window of a team lead.
struct LeadDesk : DeskRig
{
    explicit LeadDesk(const std::function<void(Test::World &)> &more = {})
        : DeskRig(nullptr, [more](Test::World &into) {
            makeLead(into);
            if (more)
                more(into);
        })
    {}

    QAction *act(Act which) { return window.actions()->action(which); }
    template<typename T>
    T *named(const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    /// A button of a pane that came a moment ago has no place before the next turn of events.
    bool click(const char *name)
    {
        auto *button = named<QPushButton>(name);
        if (!QTest::qWaitFor([button] { return button->width() > 0; }))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    BoardView *board()
    {
        if (!window.isBoardShown())
            act(Act::Board)->trigger();
        return window.board();
    }
    /// What stands at the conversation that is watched about what was asked for last.
    QString said()
    {
        const auto *label = named<PlainLabel>("watchSaid");
        return label->isHidden() ? QString() : label->fullText();
    }
    QString announced()
    {
        const auto all = board()->watchPane()->findChildren<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
        return all.isEmpty() ? QString() : all.last()->sentence();
    }
    QString number(BoardTileKind kind) { return board()->tiles().at(int(kind))->number(); }
    /// A row of those who wait, by its conversation.
    int rowOf(const ConversationId &id)
    {
        const QAbstractItemModel *model = board()->queueTable()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(QueueModel::ConversationRole).toString() == id.toString())
                return row;
        }
        return -1;
    }
};

} // namespace Baton::Ui
