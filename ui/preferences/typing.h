// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Baton::Ui {

// What somebody is typing is theirs: news from elsewhere does not wipe it out.

/// Shows a number without telling anybody, and leaves one alone that is being typed over the same number.
inline void showNumber(QSpinBox &box, int number)
{
    const QSignalBlocker quiet(box);
    if (box.value() != number)
        box.setValue(number);
}

/// Whether a text is being typed and not taken yet. Taken, it has to be set anew.
inline bool isBeingTyped(const QLineEdit &edit)
{
    return edit.hasFocus() && edit.isModified();
}

} // namespace Baton::Ui
