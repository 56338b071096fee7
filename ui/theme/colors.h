// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Baton::Ui {

enum class Scheme {
    Light,
    Dark,
    ContrastLight, ///< black on white and strong lines, for people who need it
    ContrastDark,
};

constexpr bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::ContrastDark;
}
constexpr bool isHighContrast(Scheme scheme)
{
    return scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
}

/// What a colour is for. Widgets name roles, never colours.
enum class ColorRole {
    Surface, ///< where one reads
    SurfaceSunken, ///< lists and rails beside it
    SurfaceRaised, ///< cards, menus, fields
    Line,
    LineStrong, ///< edge of what lies over something else
    Control, ///< border of a control: to be seen on every ground it stands on
    Text,
    TextMuted,
    Accent,
    OnAccent,
    AccentHover,
    AccentSoft, ///< selected row, quiet emphasis
    Hover,
    VisitorBubble,
    AiBubble,
    AgentBubble,
    NoteBubble,
    NoteLine,
    WaitOk,
    WaitSoon,
    WaitLate,
    DangerSoft,
    WarnSoft,
    Selection, ///< behind selected text
    Chip,
    RoleCount,
};

QColor colorOf(Scheme scheme, ColorRole role);

/// Contrast ratio of WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace Baton::Ui
