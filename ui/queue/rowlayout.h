// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/consolestate.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QRect>
#include <QStringList>

namespace Baton::Ui {

/// The words of a row of the queue.
struct RowContent
{
    QString name;
    QString wait; ///< m:ss, or the time of day where nobody waits
    WaitLevel level = WaitLevel::None;
    QString category;
    QString lead; ///< "82 high", empty if unknown
    bool leadHigh = false;
    bool urgent = false;
    QString reason;
    QString line; ///< page path and the visitor's last sentence
    QString language; ///< where it is not the agent's
    QStringList viewers; ///< initials of colleagues who look at it, at most mostAvatars
    QString offer; ///< to whom it is offered and how long still; or that it was asked for while the team was closed
    bool offeredToMe = false;
    QString notice; ///< what just happened to it, in place of the reason

    friend bool operator==(const RowContent &, const RowContent &) = default;
};

RowContent rowContent(const Conversation &head, const ConsoleState &state, Instant now);

/// Full: three lines, in the queue of the window. Compact: one line, in the window that stays on top.
enum class RowStyle { Full, Compact };

constexpr int mostAvatars = 3;

/// Where everything of a row goes: a pure function of content, rectangle and type. The painter only follows it.
struct RowLayout
{
    QRect bar, name, urgent, waitIcon, wait, offer, category, lead, reason, line, language, claim;
    QList<QRect> avatars;
    QString elidedName, elidedReason, elidedLine;
};

int rowHeight(const Theme &theme, RowStyle style = RowStyle::Full);
RowLayout layoutRow(const RowContent &content, const QRect &rect, const Theme &theme, bool withClaim,
                    Qt::LayoutDirection direction, RowStyle style = RowStyle::Full);

/// Name of the icon of a level, so that it is never told by colour alone.
QString waitIconName(WaitLevel level);
ColorRole waitColor(WaitLevel level);

} // namespace Baton::Ui
