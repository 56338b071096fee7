// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colors.h"

#include <array>
#include <cmath>

namespace Baton::Ui {

namespace {

struct ColorPair
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<ColorPair, std::size_t(ColorRole::RoleCount)> colorTable{{
    {0xffffffff, 0xff1b1e1d}, // Surface
    {0xfff6f7f6, 0xff151817}, // SurfaceSunken
    {0xffffffff, 0xff242827}, // SurfaceRaised
    {0xffe6e9e7, 0xff2c3130}, // Line
    {0xffc9cfcc, 0xff444b49}, // LineStrong
    {0xff1a1f1d, 0xffe7ebe9}, // Text
    {0xff5c6661, 0xff9ca7a2}, // TextMuted
    {0xff2f6f5e, 0xff6fc2ab}, // Accent
    {0xffffffff, 0xff0c1a15}, // OnAccent
    {0xff275e4f, 0xff86d0bb}, // AccentHover
    {0xffe2efea, 0xff21352f}, // AccentSoft
    {0xffeef1ef, 0xff222726}, // Hover
    {0xfff1f3f2, 0xff272c2b}, // VisitorBubble
    {0xffecf0f7, 0xff232a36}, // AiBubble
    {0xffdfeee8, 0xff1f3a32}, // AgentBubble
    {0xfffdf4da, 0xff37301a}, // NoteBubble
    {0xffb98a1d, 0xffd2ab4f}, // NoteLine
    {0xff2f6f5e, 0xff6fc2ab}, // WaitOk
    {0xff8a5a00, 0xffe2b45a}, // WaitSoon
    {0xffb3261e, 0xfff2938b}, // WaitLate
    {0xfffbe9e7, 0xff3b2321}, // DangerSoft
    {0xfffcf3dc, 0xff352d19}, // WarnSoft
    {0xffb9dccf, 0xff2f6656}, // Selection
    {0xffebeeec, 0xff2a302e}, // Chip
}};

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
        + 0.0722 * linearChannel(color.blueF());
}

} // namespace

QColor colorOf(Scheme scheme, ColorRole role)
{
    const auto &pair = colorTable.at(std::size_t(role));
    return QColor(scheme == Scheme::Dark ? pair.dark : pair.light);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace Baton::Ui
