// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keyrules.h"

#include <QCoreApplication>
#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace Baton::Ui {

namespace {

struct KeyTexts
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

bool isCharacter(int key)
{
    // Qt gives printable keys their character; those without one begin here.
    return key >= Qt::Key_Space && key < Qt::Key_Escape;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Keys without which a text field is no text field. The Emacs keys of X11 (Ctrl+K, Ctrl+U, …) are not among them.
const QList<QKeySequence::StandardKey> &textKeys()
{
    using Key = QKeySequence;
    static const QList<Key::StandardKey> keys{Key::Copy,
                                              Key::Cut,
                                              Key::Paste,
                                              Key::Undo,
                                              Key::Redo,
                                              Key::SelectAll,
                                              Key::MoveToNextChar,
                                              Key::MoveToPreviousChar,
                                              Key::MoveToNextWord,
                                              Key::MoveToPreviousWord,
                                              Key::MoveToNextLine,
                                              Key::MoveToPreviousLine,
                                              Key::MoveToNextPage,
                                              Key::MoveToPreviousPage,
                                              Key::MoveToStartOfLine,
                                              Key::MoveToStartOfBlock,
                                              Key::MoveToEndOfBlock,
                                              Key::MoveToStartOfDocument,
                                              Key::MoveToEndOfDocument,
                                              Key::SelectNextChar,
                                              Key::SelectPreviousChar,
                                              Key::SelectNextWord,
                                              Key::SelectPreviousWord,
                                              Key::SelectNextLine,
                                              Key::SelectPreviousLine,
                                              Key::SelectNextPage,
                                              Key::SelectPreviousPage,
                                              Key::SelectStartOfLine,
                                              Key::SelectEndOfLine,
                                              Key::SelectStartOfBlock,
                                              Key::SelectEndOfBlock,
                                              Key::SelectStartOfDocument,
                                              Key::SelectEndOfDocument,
                                              Key::Delete,
                                              Key::DeleteStartOfWord,
                                              Key::DeleteEndOfWord,
                                              Key::Backspace,
                                              Key::InsertParagraphSeparator,
                                              Key::InsertLineSeparator};
    return keys;
}

bool editsText(const QKeySequence &key)
{
    if (key == QKeySequence(u"Ctrl+Shift+Z"_s) || key == QKeySequence(u"Ctrl+Y"_s))
        return true;
    const auto uses = [&](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(key);
    };
    return std::any_of(textKeys().cbegin(), textKeys().cend(), uses);
}

bool isOfInputMethods(const QKeySequence &key)
{
    static const QList<QKeySequence> keys{QKeySequence(u"Ctrl+Space"_s),       QKeySequence(u"Shift+Space"_s),
                                          QKeySequence(u"Ctrl+Shift+Space"_s), QKeySequence(u"Alt+Space"_s),
                                          QKeySequence(u"Meta+Space"_s),       QKeySequence(u"Meta+Shift+Space"_s),
                                          QKeySequence(u"Ctrl+."_s),           QKeySequence(u"Ctrl+;"_s),
                                          QKeySequence(u"Ctrl+Shift+U"_s),     QKeySequence(u"Ctrl+Shift+E"_s)};
    return keys.contains(key);
}

} // namespace

KeyProblem keyProblem(const QKeySequence &key, KeyScope scope)
{
    if (key.isEmpty())
        return KeyProblem::None;
    const int code = key[0].key();
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool plain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier) && isCharacter(code))
        return KeyProblem::AltGr;
    if (modifiers.testFlag(Qt::GroupSwitchModifier) || code == Qt::Key_AltGr)
        return KeyProblem::AltGr;
    if (isOfInputMethods(key))
        return KeyProblem::InputMethod;
    if (key == QKeySequence(u"Alt+F4"_s) || key == QKeySequence(u"Alt+Tab"_s) || code == Qt::Key_Escape
        || code == Qt::Key_Tab || code == Qt::Key_Backtab)
        return KeyProblem::Desktop;
    if (scope == KeyScope::List && plain) {
        const bool moves = code == Qt::Key_Up || code == Qt::Key_Down || code == Qt::Key_PageUp
            || code == Qt::Key_PageDown || code == Qt::Key_Home || code == Qt::Key_End;
        return moves ? KeyProblem::ListMoves : KeyProblem::None;
    }
    if (plain && (isCharacter(code) || isEnter(code) || code == Qt::Key_Backspace || code == Qt::Key_Delete))
        return KeyProblem::NotAlone;
    // Sending is a choice of its own, and a reply must never leave by a key meant for something else.
    if (modifiers == Qt::ControlModifier && isEnter(code))
        return KeyProblem::TextEditing;
    return editsText(key) ? KeyProblem::TextEditing : KeyProblem::None;
}

QString keyProblemText(KeyProblem problem)
{
    switch (problem) {
    case KeyProblem::None:
        return {};
    case KeyProblem::NotAlone:
        return KeyTexts::tr("This key writes text. Add Ctrl or Alt.");
    case KeyProblem::AltGr:
        return KeyTexts::tr("Ctrl+Alt with a character is how AltGr types letters. Choose another key.");
    case KeyProblem::TextEditing:
        return KeyTexts::tr("Text fields need this key for writing. Choose another one.");
    case KeyProblem::InputMethod:
        return KeyTexts::tr("Input methods use this key for languages and emoji. Choose another one.");
    case KeyProblem::Desktop:
        return KeyTexts::tr("The desktop needs this key. Choose another one.");
    case KeyProblem::ListMoves:
        return KeyTexts::tr("Lists need this key for moving. Choose another one.");
    }
    return {};
}

} // namespace Baton::Ui
