// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Baton::Test {

/// Keys that a platform gives a meaning in every text field or window, in Qt's portable notation (on macOS Ctrl is
/// Command, Meta is Control). Written from the platforms' own documentation, so that the test does not ask the
/// library it tests.
struct StandardKeys
{
    const char *platform;
    QStringList keys;
};

inline QList<StandardKeys> standardKeys()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    const char *everywhere =
        "Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Z Left Right Up Down Home End PgUp PgDown Shift+Left Shift+Right Shift+Up "
        "Shift+Down Shift+Home Shift+End Shift+PgUp Shift+PgDown Backspace Del Return Shift+Return Tab Shift+Tab Esc";
    const char *pc = "Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down Ctrl+Home Ctrl+End Ctrl+Shift+Left Ctrl+Shift+Right "
                     "Ctrl+Shift+Up Ctrl+Shift+Down Ctrl+Shift+Home Ctrl+Shift+End Ctrl+Backspace Ctrl+Del Shift+Del "
                     "Ctrl+Ins Shift+Ins Shift+F10 Ctrl+Tab Ctrl+Shift+Tab Ctrl+F4 Alt+F4 Alt+Tab Alt+Esc Ctrl+Esc "
                     "Alt+Space F10 Ctrl+Shift+Esc Ctrl+Alt+Del";
    return {
        {"Windows",
         words(everywhere) + words(pc)
             + words("Ctrl+Y Alt+Backspace Alt+Shift+Backspace Meta+D Meta+E Meta+L Meta+R Meta+V Meta+. Meta+; "
                     "Meta+Space Meta+Tab Meta+H Shift+Alt+Shift Ctrl+Shift")},
        {"macOS",
         words(everywhere)
             + words("Ctrl+Shift+Z Alt+Left Alt+Right Alt+Up Alt+Down Alt+Shift+Left Alt+Shift+Right Alt+Shift+Up "
                     "Alt+Shift+Down Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down Ctrl+Shift+Left Ctrl+Shift+Right "
                     "Ctrl+Shift+Up Ctrl+Shift+Down Alt+Backspace Ctrl+Backspace Alt+Del Meta+A Meta+B Meta+D Meta+E "
                     "Meta+F Meta+H Meta+K Meta+N Meta+O Meta+P Meta+T Meta+V Meta+Y Meta+Space Ctrl+Space "
                     "Ctrl+Alt+Space Ctrl+Meta+Space Ctrl+H Ctrl+M Ctrl+W Ctrl+` Ctrl+Tab Ctrl+Shift+Tab Ctrl+Shift+3 "
                     "Ctrl+Shift+4 Ctrl+Shift+5 Ctrl+Shift+Q Ctrl+Alt+Esc Ctrl+Alt+D Ctrl+Alt+H Ctrl+Alt+M "
                     "Ctrl+Meta+F Ctrl+Meta+Q Ctrl+Shift+/")},
        {"KDE",
         words(everywhere) + words(pc)
             + words("Ctrl+Shift+Z Ctrl+Shift+, Shift+Backspace Alt+F3 Alt+F1 Alt+F2 Ctrl+F1 Ctrl+F2 Ctrl+F3 Ctrl+F4 "
                     "Ctrl+F10 Ctrl+F12 Ctrl+M Ctrl+W Ctrl+Alt+L Ctrl+Alt+A Ctrl+Alt+K Meta+. Meta+Tab Meta+D Meta+L "
                     "Ctrl+E Ctrl+Alt+I")},
        {"GNOME",
         words(everywhere) + words(pc)
             + words("Ctrl+Shift+Z Ctrl+Y Ctrl+. Ctrl+; Ctrl+Shift+U Ctrl+Shift+A Ctrl+\\ Alt+F1 Alt+F2 Alt+F7 Alt+F8 "
                     "Alt+F10 Meta+L Meta+A Meta+S Meta+V Meta+Space Meta+Shift+Space Ctrl+W Ctrl+Alt+Up "
                     "Ctrl+Alt+Down Ctrl+Alt+Left Ctrl+Alt+Right")},
        {"IBus and other input methods",
         words("Ctrl+Space Shift+Space Ctrl+Shift+Space Alt+Space Meta+Space Meta+Shift+Space Ctrl+Shift+U "
               "Ctrl+Shift+E Ctrl+. Ctrl+; Ctrl+Alt+Shift+Space Alt+` Alt+Shift Ctrl+Shift")},
    };
}

} // namespace Baton::Test
