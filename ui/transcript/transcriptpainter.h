// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/messagebox.h"

class QPainter;

namespace Baton::Ui {

/// How a message is painted beside its box.
struct MessageLook
{
    MessageKind kind = MessageKind::Text;
    Speaker speaker = Speaker::Visitor;
    Mark mark = Mark::None;
    Delivery delivery = Delivery::Arrived;
    bool current = false; ///< has the keyboard
    bool hovered = false; ///< is under the pointer
    MessageDeed hoveredDeed = MessageDeed::None;
    TextRange selected;
    QList<TextRange> matches;
    int currentMatch = -1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Paints a box with its top left at the painter's origin.
void paintMessage(QPainter &painter, const MessageBox &box, const MessageLook &look, const Theme &theme, int width);

} // namespace Baton::Ui
