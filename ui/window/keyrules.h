// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

namespace Baton::Ui {

/// Where a key counts: in the whole window, or only while the list has the focus and nothing is typed.
enum class KeyScope { Anywhere, List };

/// Why a key cannot be given to an action, whatever else uses it.
enum class KeyProblem {
    None,
    NotAlone, ///< it types something: it needs Ctrl or Alt
    AltGr, ///< Ctrl+Alt with a character is how AltGr arrives on Windows
    TextEditing, ///< moves, selects, deletes, copies, undoes
    InputMethod, ///< switches languages or enters characters
    Desktop, ///< the window system takes it
    ListMoves, ///< moves in every list
};

KeyProblem keyProblem(const QKeySequence &key, KeyScope scope);
QString keyProblemText(KeyProblem problem);

} // namespace Baton::Ui
